#include "ui/analysis/finding_tabs.h"

#include "base/format_number.h"
#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "ui/analysis/grid_model.h"
#include "ui/analysis/picture_view.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <unordered_map>

namespace tropa::ui::analysis {

namespace {

using widgets::Tone;
constexpr int mostShown = 2000;
constexpr qsizetype mostBefore = 56;

GridCell number(double value, const QString& text, Tone tone = Tone::Plain)
{
    GridCell cell{text, value, true};
    cell.tone = tone;
    return cell;
}

std::vector<std::pair<QString, QString>> codeChoices(storage::Connection& db)
{
    std::vector<std::pair<QString, QString>> choices;
    const talk::Codebook book = talk::codebook(db);
    for (const talk::Code& code : book.codes())
        choices.emplace_back(QString::number(code.id.value()), book.path(code.id));
    return choices;
}

std::unordered_map<talk::DocumentId, QString> documentNames(storage::Connection& db)
{
    std::unordered_map<talk::DocumentId, QString> names;
    for (const talk::DocumentInfo& info : talk::documents(db))
        names[info.id] = info.name;
    return names;
}

QHBoxLayout* line(QVBoxLayout* column, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    column->addWidget(row);
    return layout;
}

} // namespace

FindTab::FindTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent)
    : AnalysisTab(workbench, "find", parent)
    , m_dictionary(dictionary)
    , m_mode(addChoice("findMode"))
    , m_inside(addChoice("findInside"))
    , m_unit(Choice{new QLabel(this), new QComboBox(this)})
    , m_interviewer(new QCheckBox(this))
    , m_search(new widgets::SearchField(workbench.theme(), this))
    , m_model(new GridModel(this))
    , m_table(makeTable("findTable", m_model, false))
    , m_code(new QComboBox(this))
    , m_codeLabel(new QLabel(this))
    , m_apply(new QPushButton(this))
    , m_all(new QToolButton(this))
{
    m_search->setObjectName(QStringLiteral("findField"));
    m_code->setObjectName(QStringLiteral("findCode"));
    m_code->setEditable(true);
    m_code->setMinimumWidth(260);
    m_codeLabel->setBuddy(m_code);
    m_unit.box->setObjectName(QStringLiteral("findUnit"));
    m_unit.label->setBuddy(m_unit.box);
    m_apply->setObjectName(QStringLiteral("findApply"));
    m_apply->setProperty("primary", true);
    m_all->setObjectName(QStringLiteral("findAll"));
    m_all->setAutoRaise(true);
    controls()->insertWidget(controls()->count() - 1, m_interviewer);
    auto* above = line(body(), this);
    above->addWidget(m_search, 1);
    body()->addWidget(m_table, 1);
    auto* below = line(body(), this);
    below->addWidget(m_all);
    below->addStretch(1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_codeLabel, m_code, m_unit.label, m_unit.box, m_apply})
        below->addWidget(one);
    m_table->horizontalHeader()->setStretchLastSection(true);
    disconnect(m_table, &QTableView::activated, nullptr, nullptr);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        if (const auto row = static_cast<std::size_t>(at.row()); row < m_hits.size())
            this->workbench().navigateTo({QStringLiteral("turn"), m_hits[row].turn.value()});
    });
    connect(m_search, &widgets::SearchField::searched, this, &FindTab::reloadSoon);
    connect(m_interviewer, &QCheckBox::toggled, this, &FindTab::reloadSoon);
    connect(m_model, &GridModel::checksChanged, this, &FindTab::showChosen);
    connect(m_code, &QComboBox::editTextChanged, this, &FindTab::showChosen);
    connect(m_apply, &QPushButton::clicked, this, &FindTab::code);
    connect(m_all, &QToolButton::clicked, this,
            [this] { m_model->checkAll(std::ranges::find(m_model->checks(), false) != m_model->checks().end()); });
    retranslate();
}

QString FindTab::title() const
{
    return tr("Find");
}

void FindTab::retranslate()
{
    m_mode.fill(tr("Look for"), {{QStringLiteral("forms"), tr("words in any form")},
                                 {QStringLiteral("exact"), tr("the letters as they stand")},
                                 {QStringLiteral("pattern"), tr("a regular expression")}});
    auto codes = codeChoices(workbench().project().connection());
    codes.insert(codes.begin(), {QString(), tr("anywhere")});
    m_inside.fill(tr("On words coded"), codes);
    m_unit.fill(tr("around it"), {{QStringLiteral("sentence"), tr("the sentence")},
                                  {QStringLiteral("words"), tr("only the words")},
                                  {QStringLiteral("turn"), tr("the whole turn")}});
    m_interviewer->setText(tr("The interviewer too"));
    m_search->setPlaceholderText(tr("Find in all interviews: ждать, \"долго ждал\", начал*, -без, ждать ~3 врач"));
    m_search->setAccessibleName(tr("Find in all interviews"));
    const QString typed = m_code->currentText();
    const QSignalBlocker quiet(m_code);
    m_code->clear();
    for (const auto& [id, path] : codeChoices(workbench().project().connection()))
        m_code->addItem(path, id);
    m_code->setEditText(typed);
    m_codeLabel->setText(tr("Code with"));
    m_code->setAccessibleName(tr("Code with"));
    m_code->lineEdit()->setPlaceholderText(tr("a code, or a new name"));
    m_all->setText(tr("Tick all or none"));
    m_table->setAccessibleName(tr("What was found"));
    showChosen();
}

void FindTab::find(const QString& text)
{
    m_mode.box->setCurrentIndex(0);
    m_search->setText(text);
    reloadSoon();
}

void FindTab::reload()
{
    talk::TextSearch search;
    search.text = m_search->text();
    search.mode = static_cast<talk::SearchMode>(m_mode.number());
    search.withInterviewer = m_interviewer->isChecked();
    search.scope = workbench().filter().scope();
    if (const qint64 code = m_inside.id().toLongLong(); code > 0)
        search.inside = {talk::CodeId(code)};
    search.limit = mostShown;
    if (search.text.trimmed().isEmpty()) {
        m_hits.clear();
        m_model->clear();
        say(std::vector<Message>{});
        showChosen();
        return;
    }
    compute(
        {QT_TRANSLATE_NOOP("core", "Searching the interviews")},
        [search, dictionary = m_dictionary](storage::Connection& db) {
            return talk::findText(db, dictionary.get(), search);
        },
        [this](const Result<talk::TextHits>& found) {
            if (found)
                return show(*found);
            say(found.error());
            m_hits.clear();
            m_model->clear();
            showChosen();
        });
}

void FindTab::show(const talk::TextHits& found)
{
    std::vector<Message> said{
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n place(s) found, in turns: %1, interviews: %2"), found.count,
                         {found.turns, found.documents})};
    if (found.count > mostShown)
        said.push_back({QT_TRANSLATE_NOOP("core", "The first %1 are shown"), {qint64(mostShown)}});
    if (!found.note.isEmpty())
        said.push_back(found.note);
    say(said);
    m_hits = found.hits;
    const auto names = documentNames(workbench().project().connection());
    std::vector<std::vector<GridCell>> rows;
    for (const talk::TextHit& hit : m_hits) {
        const auto name = names.find(hit.document);
        const CodePointIndex index(hit.context);
        const qsizetype begin = index.toUtf16(hit.shown.begin), end = index.toUtf16(hit.shown.end);
        // What stands next to the hit must be seen: the far end is cut.
        QString left = hit.context.left(begin);
        if (left.size() > mostBefore)
            left = QStringLiteral("…") + left.right(mostBefore);
        GridCell before{left, {}, true}, words{hit.context.sliced(begin, end - begin)}, after{hit.context.mid(end)};
        before.tone = Tone::Secondary;
        words.isStrong = true;
        after.tone = Tone::Secondary;
        rows.push_back({GridCell{name == names.end() ? QString() : name->second}, before, words, after});
    }
    m_model->setGrid({{tr("Interview")}, {tr("Before"), {}, true}, {tr("Found")}, {tr("After")}}, std::move(rows));
    m_model->setChecks(std::vector<bool>(m_hits.size(), true));
    int column = 0;
    for (const int width : {110, 430, 150, 430})
        m_table->setColumnWidth(column++, width);
}

void FindTab::showChosen()
{
    const auto chosen = static_cast<int>(std::ranges::count(m_model->checks(), true));
    m_apply->setText(tr("Code %n place(s)", nullptr, chosen));
    m_apply->setEnabled(chosen > 0 && !m_code->currentText().trimmed().isEmpty());
    m_all->setEnabled(!m_hits.empty());
}

void FindTab::code()
{
    std::vector<talk::TextHit> chosen;
    for (std::size_t i = 0; i < m_hits.size() && i < m_model->checks().size(); ++i) {
        if (m_model->checks()[i])
            chosen.push_back(m_hits[i]);
    }
    const QString path = m_code->currentText().trimmed();
    storage::Connection& db = workbench().project().connection();
    const talk::CodeId known = talk::codebook(db).byPath(path);
    const auto unit =
        std::array{talk::AutocodeUnit::Sentence, talk::AutocodeUnit::Words, talk::AutocodeUnit::Turn}[m_unit.number()];
    const talk::AutocodePlan plan = talk::planAutocoding(db, chosen, unit, known);
    if (plan.chosen() == 0) {
        workbench().notify({shell::Notice::Kind::Info, tr("All of it has this code already")});
        return;
    }
    const bool done = workbench().edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Autocoding: %1, %n segment(s)"), plan.chosen(), {path}),
        [&](project::Edit& edit) -> Result<void> {
            talk::CodeId target = known;
            if (!target.isValid()) {
                talk::Code fresh;
                fresh.name = path;
                fresh.palette = 0;
                target = talk::addCode(edit, fresh);
            }
            talk::applyAutocoding(edit, plan, target);
            return {};
        });
    if (done)
        workbench().notify({shell::Notice::Kind::Good, tr("%n segment(s) coded; one undo takes them back", nullptr,
                                                          static_cast<int>(plan.chosen()))});
    retranslate();
}

WordsTab::WordsTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent)
    : AnalysisTab(workbench, "words", parent)
    , m_dictionary(dictionary)
    , m_length(addChoice("wordsLength"))
    , m_by(addChoice("wordsBy"))
    , m_group(addChoice("wordsGroup"))
    , m_lemmas(new QCheckBox(this))
    , m_stop(new QPushButton(this))
    , m_model(new GridModel(this))
    , m_table(makeTable("wordsTable", m_model))
    , m_cloud(new PictureView(workbench.theme(), this))
{
    m_cloud->setObjectName(QStringLiteral("wordCloud"));
    m_stop->setObjectName(QStringLiteral("stopWords"));
    m_lemmas->setChecked(true);
    controls()->insertWidget(controls()->count() - 1, m_lemmas);
    controls()->addWidget(m_stop);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_table);
    split->addWidget(m_cloud);
    split->setChildrenCollapsible(false);
    split->setSizes({620, 560});
    body()->addWidget(split, 1);
    disconnect(m_table, &QTableView::activated, nullptr, nullptr);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        Q_EMIT findWanted(u'"' + at.siblingAtColumn(0).data().toString() + u'"');
    });
    connect(m_cloud, &PictureView::opened, this, [this](std::size_t item) {
        if (item < static_cast<std::size_t>(m_words.size()))
            Q_EMIT findWanted(u'"' + m_words[static_cast<qsizetype>(item)] + u'"');
    });
    connect(m_cloud, &PictureView::saveFailed, this, [this](const Error& error) { say(error); });
    connect(m_lemmas, &QCheckBox::toggled, this, &WordsTab::reloadSoon);
    connect(m_by.box, &QComboBox::currentIndexChanged, this, &WordsTab::fillGroups);
    connect(m_stop, &QPushButton::clicked, this, &WordsTab::editStopWords);
    retranslate();
}

QString WordsTab::title() const
{
    return tr("Words");
}

void WordsTab::retranslate()
{
    std::vector<std::pair<QString, QString>> choices{{QString(), tr("no groups")}};
    for (const talk::SplitChoice& one : talk::splitChoices(workbench().project().connection()))
        choices.emplace_back(one.id, one.name);
    m_length.fill(tr("Count"), {{QStringLiteral("1"), tr("words")},
                                {QStringLiteral("2"), tr("two words in a row")},
                                {QStringLiteral("3"), tr("three words in a row")}});
    m_by.fill(tr("Compare"), choices);
    m_lemmas->setText(tr("Forms of a word together"));
    m_stop->setText(tr("Words to leave out…"));
    m_table->setAccessibleName(tr("Words by frequency"));
    fillGroups();
}

void WordsTab::fillGroups()
{
    std::vector<std::pair<QString, QString>> groups;
    storage::Connection& db = workbench().project().connection();
    if (!m_by.id().isEmpty()) {
        const auto split =
            talk::splitRespondents(db, talk::respondentsInScope(db, workbench().filter().scope()), m_by.id());
        if (split) {
            for (const auto& group : split->groups)
                groups.emplace_back(group.key, group.name);
        }
    }
    m_group.fill(tr("of"), groups);
    m_group.box->setVisible(!groups.empty());
    m_group.label->setVisible(!groups.empty());
}

void WordsTab::reload()
{
    talk::WordCountOptions options;
    options.length = m_length.id().toInt();
    options.byLemma = m_lemmas->isChecked();
    options.by = m_by.id();
    options.groupA = static_cast<int>(m_group.number());
    compute(
        {QT_TRANSLATE_NOOP("core", "Counting words")},
        [options, dictionary = m_dictionary, scope = workbench().filter().scope()](storage::Connection& db) {
            return talk::countWords(db, dictionary.get(), scope, options);
        },
        [this](const Result<talk::WordCounts>& counted) {
            if (counted)
                return show(*counted);
            say(counted.error());
            m_model->clear();
            m_cloud->clear();
        });
}

void WordsTab::show(const talk::WordCounts& counts)
{
    std::vector<Message> said{
        {QT_TRANSLATE_NOOP("core", "%1 words are said, %2 different ones counted, by %3 respondents"),
         {counts.total, counts.different, counts.respondents}}};
    const bool compares = counts.split.has_value();
    if (compares)
        said.push_back({QT_TRANSLATE_NOOP("core", "First what “%1” says more often than the others: G² tells how sure, "
                                                  "the ratio how much (1 is twice as often); p is corrected"),
                        {counts.split->groups[m_group.number()].name}});
    if (!counts.note.isEmpty())
        said.push_back(counts.note);
    say(said);
    std::vector<GridModel::Column> columns{{tr("Words")}, {tr("Times"), {}, true}, {tr("Respondents"), {}, true}};
    if (compares) {
        columns.push_back({QStringLiteral("G²"), tr("Log-likelihood; below zero where the word is rarer here"), true});
        columns.push_back({tr("Ratio, log₂"), tr("Effect: 1 is twice as often, −1 half as often"), true});
        columns.push_back({tr("p corrected"), {}, true});
    }
    std::vector<std::vector<GridCell>> rows;
    paint::WordCloudSpec cloud;
    m_words.clear();
    for (const talk::WordCount& word : counts.words) {
        if (rows.size() >= 1000)
            break;
        std::vector<GridCell> row{GridCell{word.words},
                                  number(double(word.times), formatNumber(word.times, language())),
                                  number(double(word.respondents), formatNumber(word.respondents, language()))};
        row[0].tip = word.lemma;
        if (compares && word.key) {
            const Tone tone = word.corrected > 0.05 ? Tone::Faint : Tone::Plain;
            row.push_back(number(word.key->logLikelihood, formatSigned(word.key->logLikelihood, 1, language()), tone));
            row.push_back(number(word.key->logRatio, formatSigned(word.key->logRatio, 1, language()), tone));
            row.push_back(number(word.corrected, formatNumber(word.corrected, 3, language()), tone));
        }
        if (cloud.words.size() < 80 && (!compares || (word.key && word.key->logLikelihood > 0))) {
            cloud.words.push_back({word.words, compares ? word.key->logLikelihood : double(word.times), 0});
            m_words << word.words;
        }
        rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < cloud.words.size(); ++i)
        cloud.words[i].series = i < 8 ? 1 : 0;
    m_model->setGrid(std::move(columns), std::move(rows));
    int column = 0;
    for (const int width : {230, 80, 100, 80, 90, 100})
        m_table->setColumnWidth(column++, width);
    m_cloud->setPicture(
        tr("Cloud of words"),
        [cloud](QPainter& painter, const QRectF& rect, const paint::PictureLook& look) {
            return paint::paintWordCloud(painter, rect, cloud, look);
        },
        [list = m_words](std::size_t item) { return list.value(static_cast<qsizetype>(item)); });
}

void WordsTab::editStopWords()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("stopWordsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Words to leave out"));
    auto* column = new QVBoxLayout(dialog);
    auto* note = new QLabel(tr("Beside the common words of Russian and English; one a line or with commas."), dialog);
    note->setWordWrap(true);
    auto* words = new QPlainTextEdit(talk::stopWords(workbench().project().connection()).join(u'\n'), dialog);
    words->setAccessibleName(tr("Words to leave out"));
    words->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog);
    column->addWidget(note);
    column->addWidget(words, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, words] {
        const QStringList list = words->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        workbench().edit({QT_TRANSLATE_NOOP("core", "Words to leave out")}, [&](project::Edit& edit) -> Result<void> {
            talk::setStopWords(edit, list);
            return {};
        });
        dialog->accept();
    });
    dialog->resize(360, 420);
    dialog->open();
}

QueryTab::QueryTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent)
    : AnalysisTab(workbench, "query", parent)
    , m_dictionary(dictionary)
    , m_saved(addChoice("querySaved"))
    , m_codes(addChoice("queryCodes"))
    , m_query(new QLineEdit(this))
    , m_operators(new QToolButton(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_model(new GridModel(this))
    , m_table(makeTable("queryTable", m_model, false))
{
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_query->setObjectName(QStringLiteral("queryField"));
    m_name->setObjectName(QStringLiteral("queryName"));
    m_save->setObjectName(QStringLiteral("querySave"));
    m_remove->setObjectName(QStringLiteral("queryRemove"));
    m_operators->setObjectName(QStringLiteral("queryOperators"));
    m_operators->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_operators);
    for (const char* words : {"and", "and not", "or", "inside", "overlapping", "followed by", "near", "within 1",
                              "where group=own_lost", "text:\"\"", "( )"}) {
        const QString inserted = QLatin1String(words);
        menu->addAction(inserted, this, [this, inserted] { insert(inserted); });
    }
    m_operators->setMenu(menu);
    controls()->insertWidget(controls()->count() - 1, m_operators);
    auto* above = line(body(), this);
    above->addWidget(m_query, 1);
    body()->addWidget(m_table, 1);
    auto* below = line(body(), this);
    below->addStretch(1);
    m_name->setMinimumWidth(220);
    below->addWidget(m_name);
    below->addWidget(m_save);
    below->addWidget(m_remove);
    disconnect(m_codes.box, &QComboBox::currentIndexChanged, nullptr, nullptr);
    disconnect(m_saved.box, &QComboBox::currentIndexChanged, nullptr, nullptr);
    connect(m_codes.box, &QComboBox::activated, this, [this](int at) {
        if (at > 0)
            insert(u'"' + m_codes.box->itemText(at) + u'"');
    });
    connect(m_saved.box, &QComboBox::activated, this, [this](int at) {
        if (at <= 0)
            return;
        m_query->setText(m_saved.box->itemData(at, Qt::UserRole + 1).toString());
        m_name->setText(m_saved.box->itemText(at));
        reloadSoon();
    });
    connect(m_query, &QLineEdit::returnPressed, this, &QueryTab::reloadSoon);
    connect(m_save, &QPushButton::clicked, this, &QueryTab::save);
    connect(m_remove, &QPushButton::clicked, this, &QueryTab::remove);
    retranslate();
}

QString QueryTab::title() const
{
    return tr("Questions");
}

void QueryTab::retranslate()
{
    storage::Connection& db = workbench().project().connection();
    auto codes = codeChoices(db);
    codes.insert(codes.begin(), {QString(), tr("insert…")});
    m_codes.fill(tr("Code"), codes);
    std::vector<std::pair<QString, QString>> saved{{QString(), tr("choose…")}};
    const auto all = talk::savedQueries(db);
    for (const talk::SavedQuery& one : all)
        saved.emplace_back(QString::number(one.id), one.name);
    m_saved.fill(tr("Saved"), saved);
    for (std::size_t i = 0; i < all.size(); ++i)
        m_saved.box->setItemData(static_cast<int>(i) + 1, all[i].text, Qt::UserRole + 1);
    m_operators->setText(tr("Insert a word"));
    m_query->setPlaceholderText(tr("\"Waiting\" and not \"Silence\" where group=own_lost"));
    m_query->setAccessibleName(tr("Question of codings"));
    m_name->setPlaceholderText(tr("a name to keep it under"));
    m_name->setAccessibleName(tr("Name of the question"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Delete"));
    m_table->setAccessibleName(tr("What was found"));
}

void QueryTab::insert(const QString& words)
{
    QString text = m_query->text().trimmed();
    m_query->setText(text + (text.isEmpty() ? QString() : QStringLiteral(" ")) + words);
    m_query->setFocus();
    if (words.endsWith(u'"') && words.size() > 1 && words[words.size() - 2] == u'"')
        m_query->setCursorPosition(static_cast<int>(m_query->text().size()) - 1);
}

void QueryTab::reload()
{
    const QString text = m_query->text().trimmed();
    if (text.isEmpty()) {
        say(std::vector<Message>{{QT_TRANSLATE_NOOP(
            "core", "A code stands for those below it. Between two: and, and not, or, inside, "
                    "overlapping, followed by, near (within N turns); at the end: where NAME=VALUE")}});
        m_model->clear();
        return;
    }
    struct Answer
    {
        std::vector<talk::QueryHit> hits;
        QStringList texts, names;
    };
    compute(
        {QT_TRANSLATE_NOOP("core", "Asking the codings")},
        [text, dictionary = m_dictionary,
         scope = workbench().filter().scope()](storage::Connection& db) -> Result<Answer> {
            const auto query = talk::CodeQuery::read(text, talk::codebook(db));
            if (!query)
                return query.error();
            auto hits = talk::runQuery(db, dictionary.get(), *query, scope);
            if (!hits)
                return hits.error();
            Answer answer{std::move(*hits), {}, {}};
            const auto names = documentNames(db);
            std::unordered_map<talk::DocumentId, QString> texts;
            for (const talk::QueryHit& hit : answer.hits) {
                const auto [at, isNew] = texts.try_emplace(hit.document);
                if (isNew)
                    at->second = talk::documentText(db, hit.document);
                answer.texts << sliced(at->second, hit.span).simplified();
                const auto name = names.find(hit.document);
                answer.names << (name == names.end() ? QString() : name->second);
            }
            return answer;
        },
        [this](const Result<Answer>& answer) {
            if (!answer) {
                say(answer.error());
                m_model->clear();
                return;
            }
            say(std::vector<Message>{Message::counted(QT_TRANSLATE_N_NOOP("core", "%n stretch(es) found"),
                                                      static_cast<qint64>(answer->hits.size()))});
            std::vector<std::vector<GridCell>> rows;
            for (std::size_t i = 0; i < answer->hits.size(); ++i) {
                GridCell name{answer->names[static_cast<qsizetype>(i)]};
                name.rows = numbersOf(answer->hits[i].segments);
                rows.push_back({name, GridCell{answer->texts[static_cast<qsizetype>(i)]}});
            }
            m_model->setGrid({{tr("Interview")}, {tr("Words")}}, std::move(rows));
            m_table->setColumnWidth(0, 120);
        });
}

void QueryTab::save()
{
    const QString name = m_name->text().trimmed(), text = m_query->text().trimmed();
    const auto read = talk::CodeQuery::read(text, talk::codebook(workbench().project().connection()));
    if (!read)
        return say(read.error());
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    workbench().edit({QT_TRANSLATE_NOOP("core", "Query %1 saved"), {name}}, [&](project::Edit& edit) -> Result<void> {
        talk::saveQuery(edit, name, text);
        return {};
    });
    retranslate();
    m_saved.box->setCurrentIndex(m_saved.box->findText(name));
}

void QueryTab::remove()
{
    const qint64 id = m_saved.id().toLongLong();
    if (id <= 0)
        return;
    const QString name = m_saved.box->currentText();
    workbench().edit({QT_TRANSLATE_NOOP("core", "Query %1 deleted"), {name}}, [&](project::Edit& edit) -> Result<void> {
        talk::removeQuery(edit, id);
        return {};
    });
    retranslate();
}

} // namespace tropa::ui::analysis
