#include "ui/analysis/finding_tabs.h"

#include "base/format_number.h"
#include "interviews/document_store.h"
#include "ui/analysis/coding_bar.h"
#include "ui/analysis/grid_model.h"
#include "ui/analysis/interview_choices.h"
#include "ui/analysis/picture_view.h"
#include "ui/widgets/place_or.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
    , m_shown(new widgets::PlaceOr(workbench.theme(), m_table, this))
    , m_bar(new CodingBar(workbench, "find", m_model, this))
{
    m_search->setObjectName(QStringLiteral("findField"));
    m_unit.box->setObjectName(QStringLiteral("findUnit"));
    m_unit.label->setBuddy(m_unit.box);
    controls()->insertWidget(controls()->count() - 1, m_interviewer);
    auto* above = line(body(), this);
    above->addWidget(m_search, 1);
    m_shown->setEmpty(true);
    body()->addWidget(m_shown, 1);
    m_bar->insert(m_unit.label);
    m_bar->insert(m_unit.box);
    body()->addWidget(m_bar);
    m_table->horizontalHeader()->setStretchLastSection(true);
    disconnect(m_table, &QTableView::activated, nullptr, nullptr);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        if (const auto row = static_cast<std::size_t>(at.row()); row < m_hits.size())
            this->workbench().navigateTo({QStringLiteral("turn"), m_hits[row].turn.value()});
    });
    connect(m_search, &widgets::SearchField::searched, this, &FindTab::reloadSoon);
    connect(m_interviewer, &QCheckBox::toggled, this, &FindTab::reloadSoon);
    connect(m_bar, &CodingBar::wanted, this, &FindTab::code);
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
    m_bar->retranslate();
    m_table->setAccessibleName(tr("What was found"));
    sayNothing();
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
    search.scope = scope();
    search.speaker = speaker();
    if (const qint64 code = m_inside.id().toLongLong(); code > 0)
        search.inside = {talk::CodeId(code)};
    search.limit = mostShown;
    if (search.text.trimmed().isEmpty()) {
        m_hits.clear();
        m_model->clear();
        say(std::vector<Message>{});
        sayNothing();
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
            m_shown->setEmpty(false);
        });
}

// What stands where there are no hits: what the page is for, or what else may be tried.
void FindTab::sayNothing()
{
    m_shown->setEmpty(m_hits.empty());
    if (m_search->text().trimmed().isEmpty())
        m_shown->place().setPlace(theme::Glyph::Search, tr("Nothing is looked for yet"),
                                  tr("Type a word above: it is found in all its forms in every interview, and what "
                                     "is found can be coded at once."));
    else
        m_shown->place().setPlace(theme::Glyph::Search, tr("Nothing was found"),
                                  tr("Try fewer words or another form, or look at what the interviewer says too. The "
                                     "filter bar and the choice of respondents may leave interviews out."));
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
    sayNothing();
    int column = 0;
    for (const int width : {110, 430, 150, 430})
        m_table->setColumnWidth(column++, width);
}

void FindTab::code()
{
    std::vector<talk::TextHit> chosen;
    for (std::size_t i = 0; i < m_hits.size() && i < m_model->checks().size(); ++i) {
        if (m_model->checks()[i])
            chosen.push_back(m_hits[i]);
    }
    const auto unit =
        std::array{talk::AutocodeUnit::Sentence, talk::AutocodeUnit::Words, talk::AutocodeUnit::Turn}[m_unit.number()];
    m_bar->apply(talk::planAutocoding(db(), chosen, unit, m_bar->known(), workbench().project().coder()));
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
    for (const talk::SplitChoice& one : talk::tableSplitChoices(workbench().project().connection()))
        choices.emplace_back(one.id, one.name);
    if (const auto patients = talk::patientSplitChoice(workbench().project().connection()))
        choices.emplace_back(patients->id, patients->name);
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
        const auto split = talk::wordGroups(db, scope(), m_by.id(), {&workbench().sources()});
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
    options.patients = {&workbench().sources()};
    options.speaker = speaker();
    options.groupA = static_cast<int>(m_group.number());
    compute(
        {QT_TRANSLATE_NOOP("core", "Counting words")},
        [options, dictionary = m_dictionary, scope = scope()](storage::Connection& db) {
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

} // namespace tropa::ui::analysis
