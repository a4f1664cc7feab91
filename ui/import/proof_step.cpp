#include "ui/import/proof_step.h"

#include "base/format_number.h"
#include "formats/proof.h"
#include "frame/frame_kind.h"
#include "frame/frame_store.h"
#include "frame/import_store.h"
#include "ui/import/columns_model.h"
#include "ui/import/field_column.h"
#include "ui/import/field_combo_delegate.h"
#include "ui/import/problems_model.h"
#include "ui/import/respondent_fields.h"
#include "ui/shell/file_dialogs.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/inline_message.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::import {

namespace {

constexpr const char* encodings[] = {"UTF-8",    "windows-1251", "KOI8-R",      "UTF-16LE",
                                     "UTF-16BE", "IBM866",       "windows-1252"};
constexpr int mostTitleRows = 10;

QTableView* makeTable(theme::ThemeSource& theme, QAbstractItemModel* model, const char* name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    widgets::configureTable(table, theme, {});
    table->setSortingEnabled(false); // as in the file
    return table;
}

} // namespace

ProofStep::ProofStep(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_columns(new ColumnsModel(this)), m_problems(new ProblemsModel(this))
{
    auto* across = new QSplitter(this);
    across->addWidget(makeMiddle());
    across->addWidget(makeSide());
    across->setStretchFactor(0, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({900, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoices());
    layout->addWidget(across, 1);
    connect(m_columns, &ColumnsModel::fieldChosen, this, &ProofStep::chooseField);
    connect(&workbench, &shell::Workbench::languageChanged, this, &ProofStep::retranslate);
    retranslate();
}

QWidget* ProofStep::makeChoices()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    const auto add = [&](QComboBox*& box, const char* name) {
        box = new QComboBox(bar);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto* label = new QLabel(bar);
        label->setFont(theme::fontFor(theme::TypeRole::Small));
        label->setBuddy(box);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(box);
        layout->addLayout(column);
        m_choices.emplace_back(label, box);
    };
    add(m_file, "proofFile");
    add(m_encoding, "proofEncoding");
    add(m_delimiter, "proofDelimiter");
    add(m_header, "proofHeader");
    add(m_wave, "proofWave");
    layout->addStretch(1);
    add(m_recipes, "proofRecipe");

    connect(m_file, &QComboBox::activated, this, &ProofStep::showFile);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        const QByteArray name = m_encoding->currentData().toByteArray();
        m_recipe.encoding = name.isEmpty() ? std::nullopt : std::optional(name);
        Q_EMIT chosen();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        const QByteArray mark = m_delimiter->currentData().toByteArray();
        m_recipe.delimiter = mark.isEmpty() ? std::nullopt : std::optional(mark[0]);
        Q_EMIT chosen();
    });
    connect(m_header, &QComboBox::activated, this, [this] {
        const int above = m_header->currentData().toInt();
        m_recipe.titleRows = above < 0 ? std::nullopt : std::optional(above);
        Q_EMIT chosen();
    });
    connect(m_wave, &QComboBox::activated, this, &ProofStep::chosen);
    connect(m_recipes, &QComboBox::activated, this, &ProofStep::chooseRecipe);
    m_saveRecipe = new QToolButton(bar);
    m_saveRecipe->setObjectName(QStringLiteral("saveRecipe"));
    layout->addWidget(m_saveRecipe, 0, Qt::AlignBottom);
    connect(m_saveRecipe, &QToolButton::clicked, this, &ProofStep::saveRecipe);
    return bar;
}

QWidget* ProofStep::makeMiddle()
{
    auto* middle = new QSplitter(Qt::Vertical, this);
    auto* upper = new QWidget(middle);
    m_refusal = new widgets::InlineMessage(m_workbench.theme(), upper);
    m_refusal->setClosable(false);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_columnsView = makeTable(m_workbench.theme(), m_columns, "proofColumns", upper);
    m_columnsView->setItemDelegateForColumn(ColumnsModel::FieldColumn,
                                            new FieldComboDelegate(m_workbench.theme(), m_columnsView));
    m_columnsView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_refusal);
    upperLayout->addWidget(m_columnsView, 1);
    auto* lower = new QWidget(middle);
    m_problemsTitle = new QLabel(lower);
    m_problemsTitle->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    m_problemsTitle->setContentsMargins(12, 6, 12, 6);
    m_problemsView = makeTable(m_workbench.theme(), m_problems, "proofProblems", lower);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(m_problemsTitle);
    lowerLayout->addWidget(m_problemsView, 1);
    middle->addWidget(upper);
    middle->addWidget(lower);
    middle->setStretchFactor(0, 1);
    middle->setChildrenCollapsible(false);
    middle->setSizes({500, 180});
    return middle;
}

QWidget* ProofStep::makeSide()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(280);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(scroll);
    const auto title = [&](QLabel*& label) {
        label = new QLabel(side);
        label->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    };
    title(m_sumTitle);
    m_sums = new QLabel(side);
    m_sums->setObjectName(QStringLiteral("proofSums"));
    m_sums->setTextFormat(Qt::RichText);
    m_sums->setWordWrap(true);
    title(m_questionsTitle);
    m_questions = new FieldColumn(side);
    m_respondents = new RespondentFields(side);
    connect(m_respondents, &RespondentFields::corrected, this, &ProofStep::chosen);
    title(m_badTitle);
    m_bad = new QButtonGroup(side);
    for (int i = 0; i < 2; ++i)
        m_bad->addButton(new QRadioButton(side), i);
    m_bad->button(0)->setObjectName(QStringLiteral("refuseBad"));
    m_bad->button(1)->setObjectName(QStringLiteral("skipBad"));
    m_bad->button(0)->setChecked(true);
    m_again = new QCheckBox(side);
    m_again->setObjectName(QStringLiteral("importAgain"));
    m_again->hide();
    connect(m_again, &QCheckBox::toggled, this, &ProofStep::changed);
    m_leftOut = new QLabel(side);
    m_leftOut->setWordWrap(true);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_undoHint = new QLabel(side);
    m_undoHint->setWordWrap(true);
    m_undoHint->setFont(theme::fontFor(theme::TypeRole::Small));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_sumTitle, m_sums, m_respondents, m_questionsTitle, m_questions, m_badTitle,
                                         m_bad->button(0), m_bad->button(1), m_again, m_leftOut})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_undoHint);
    scroll->setWidget(side);
    connect(m_bad, &QButtonGroup::idClicked, this, [this] {
        showSums();
        Q_EMIT changed();
    });
    return scroll;
}

void ProofStep::begin(const ImportKind& kind, const QStringList& files)
{
    m_kind = &kind;
    m_files = files;
    m_recipe = {};
    m_respondents->forget();
    m_proofs.clear();
    m_report = {};
    m_willWrite = 0;
    m_problemCount = 0;
    m_refused = true;
    m_refusal->hide();
    m_bad->button(0)->setChecked(true);
    m_again->setChecked(false);
    m_columns->setProof({}, nullptr, m_workbench.language());
    m_problems->setProblems({}, m_workbench.language());
    retranslate();
    fillRecipes();
    m_saveRecipe->setVisible(kind.fields != nullptr);
    m_saveRecipe->setEnabled(false);
    fillWaves();
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    m_header->setCurrentIndex(0);
}

tropa::frame::ImportOptions ProofStep::options() const
{
    tropa::frame::ImportOptions options;
    options.files = m_files;
    if (m_kind && m_kind->fields)
        options.recipe = m_recipe.toJson();
    else if (m_recipe.encoding)
        options.encoding = QString::fromLatin1(*m_recipe.encoding);
    if (m_kind && m_kind->takesWave)
        options.wave = tropa::frame::WaveId(m_wave->currentData().toLongLong());
    options.choices = m_respondents->choices();
    options.skipBad = m_bad->checkedId() == 1;
    options.again = m_again->isChecked();
    options.language = m_workbench.language();
    return options;
}

bool ProofStep::canWrite() const
{
    if (m_refused || m_willWrite == 0 || (m_report.isRepeated && !m_again->isChecked()))
        return false;
    const bool isOpen = std::ranges::any_of(
        m_proofs, [](const ReadProof& proof) { return !proof.questions.empty() || !proof.missing.isEmpty(); });
    return !isOpen && (m_problemCount == 0 || m_bad->checkedId() == 1);
}

void ProofStep::showReport(const tropa::frame::ImportReport& report)
{
    m_report = report;
    m_refused = false;
    m_refusal->hide();
    m_again->setVisible(report.isRepeated);
    if (report.isRepeated && report.refusal)
        m_refusal->say(theme::State::Warn, m_workbench.words(report.refusal->message));
    m_proofs = readProofs(report.proof);
    m_willWrite = report.imported;
    m_problemCount = report.problemCount;
    m_problems->setProblems(report.problems, m_workbench.language());
    m_file->clear();
    for (const ReadProof& proof : m_proofs)
        m_file->addItem(proof.file);
    m_choices.front().first->setVisible(m_proofs.size() > 1);
    m_file->setVisible(m_proofs.size() > 1);
    m_saveRecipe->setEnabled(!m_proofs.empty() && !m_proofs.front().recipe.isEmpty());
    showFile(0);
    showQuestions();
    showSums();
    fitProblems();
    Q_EMIT changed();
}

void ProofStep::showError(const Error& error)
{
    m_refused = true;
    m_saveRecipe->setEnabled(false);
    m_refusal->say(theme::State::Bad, m_workbench.words(error.message));
    m_problemCount = error.problemCount;
    m_problems->setProblems(error.problems, m_workbench.language());
    fitProblems();
    m_willWrite = 0;
    showSums();
    Q_EMIT changed();
}

void ProofStep::fitProblems()
{
    const bool hasAny = m_problemCount > 0;
    QWidget* lower = m_problemsView->parentWidget();
    m_problemsView->setVisible(hasAny);
    lower->setMaximumHeight(hasAny ? QWIDGETSIZE_MAX : m_problemsTitle->sizeHint().height());
    if (auto* middle = qobject_cast<QSplitter*>(lower->parentWidget()); middle && hasAny)
        middle->setSizes({500, 180});
    m_problemsView->resizeColumnsToContents();
    for (int column = 0; column < ProblemsModel::ColumnCount - 1; ++column)
        m_problemsView->setColumnWidth(column, std::clamp(m_problemsView->columnWidth(column) + 16, 100, 320));
}

void ProofStep::showFile(int file)
{
    if (file < 0 || file >= static_cast<int>(m_proofs.size()))
        return;
    const ReadProof& proof = m_proofs[static_cast<std::size_t>(file)];
    m_columns->setProof(proof, m_kind->fields, m_workbench.language());
    m_columnsView->resizeColumnsToContents();
    for (const int column : {ColumnsModel::FieldColumn, ColumnsModel::Kind, ColumnsModel::Note}) // turns have no fields
        m_columnsView->setColumnHidden(column, proof.isTranscript());
    const int words = proof.isTranscript() ? m_columnsView->width() * 2 / 5 : 300;
    const int widest[] = {48, 240, words, proof.isTranscript() ? words : 260, 200, 140, 200};
    for (int column = 0; column < ColumnsModel::ColumnCount - 1; ++column)
        m_columnsView->setColumnWidth(column, std::clamp(m_columnsView->columnWidth(column) + 16, 40, widest[column]));
    m_encoding->setItemText(0, tr("%1, detected").arg(proof.encoding.isEmpty() ? QStringLiteral("—") : proof.encoding));
    const int known = m_delimiter->findData(proof.delimiter.toLatin1());
    m_delimiter->setItemText(0, tr("%1, detected").arg(known > 0 ? m_delimiter->itemText(known) : proof.delimiter));
    m_header->setItemText(0, tr("line %1, detected").arg(proof.headerLine));
    const bool isTable = m_kind->fields != nullptr;
    for (QComboBox* box : {m_delimiter, m_header}) {
        const auto choice = std::ranges::find(m_choices, box, [](const auto& one) { return one.second; });
        choice->first->setVisible(isTable);
        box->setVisible(isTable);
    }
}

void ProofStep::showSums()
{
    const Language language = m_workbench.language();
    qint64 rows = 0, good = 0, bad = 0, nobody = 0;
    QStringList lines;
    for (const ReadProof& proof : m_proofs) {
        rows += proof.rows;
        good += proof.good;
        bad += proof.bad;
        nobody += proof.nobody;
        for (const LeftOut& line : proof.leftOut)
            lines.append(
                tr("Line %1 is left out: %2").arg(formatNumber(line.line, language), line.text.simplified().left(80)));
    }
    const bool isTranscript = !m_proofs.empty() && m_proofs.front().isTranscript();
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
    const auto row = [&](const QString& words, qint64 value) {
        html += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td></tr>")
                    .arg(words.toHtmlEscaped(), formatNumber(value, language));
    };
    if (isTranscript) {
        qint64 turns = 0;
        for (const ReadProof& proof : m_proofs)
            turns += proof.turns;
        row(tr("Files"), static_cast<qint64>(m_proofs.size()));
        row(tr("Turns"), turns);
    } else {
        row(tr("Rows in the files"), rows);
        row(tr("Rows not read"), bad);
        if (nobody > 0)
            row(tr("Rows that name nobody"), nobody);
    }
    const bool writes = m_problemCount == 0 || m_bad->checkedId() == 1;
    row(tr("Will be written"), writes && !m_refused ? m_willWrite : 0);
    html += QStringLiteral("</table>");
    for (const Message& note : m_report.notes)
        html += QStringLiteral("<p>%1</p>").arg(m_workbench.words(note).toHtmlEscaped());
    for (const auto& [kind, names] : m_report.added) {
        const auto* known = tropa::frame::frameKind(kind);
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("New: %1: %2")
                             .arg(known ? m_workbench.words(known->plural) : kind, names.join(QStringLiteral(", ")))
                             .toHtmlEscaped());
    }
    m_sums->setText(html);
    m_leftOut->setText(lines.join(u'\n'));
    m_leftOut->setVisible(!lines.isEmpty());
    const bool hasBad = m_problemCount > 0 && !m_refused;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_badTitle, m_bad->button(0), m_bad->button(1)})
        widget->setVisible(hasBad);
    m_bad->button(0)->setText(tr("Write nothing while there are errors"));
    m_bad->button(1)->setText(
        tr("Write %1, leave out %2").arg(formatNumber(good, language), formatNumber(bad, language)));
    m_bad->button(1)->setToolTip(tr("The rows left out go into a file beside the original"));
    m_problemsTitle->setText(m_problemCount == 0
                                 ? tr("Everything was read")
                                 : tr("Not read: %n place(s)", nullptr, static_cast<int>(m_problemCount)));
}

void ProofStep::showQuestions()
{
    m_respondents->setProofs(m_proofs);
    m_questions->clear();
    for (const ReadProof& proof : m_proofs) {
        for (const ReadQuestion& question : proof.questions) {
            auto* box = new QComboBox(m_questions);
            box->setObjectName(QLatin1String("question.") + question.kind);
            box->addItem(tr("— choose"), QString());
            for (const auto& [value, words] : question.choices)
                box->addItem(words, value);
            m_questions->addField(question.question, box);
            connect(box, &QComboBox::activated, this, [this, box, question] {
                if (!box->currentData().toString().isEmpty())
                    answer(question, box->currentData().toString());
            });
        }
    }
    if (!m_proofs.empty() && !m_proofs.front().missing.isEmpty()) {
        QStringList names;
        for (const QString& id : m_proofs.front().missing)
            names.append(m_columns->fieldName(id));
        m_questions->addWords(
            tr("No column fills: %1. Choose one in the table.").arg(names.join(QStringLiteral(", "))));
    }
    m_questions->setVisible(!m_questions->isEmpty());
    m_questionsTitle->setVisible(!m_questions->isEmpty());
}

void ProofStep::answer(const ReadQuestion& question, const QString& value)
{
    if (question.kind == QLatin1String("column")) {
        // Of several columns that could fill a field, the others are left out.
        for (const auto& [name, words] : question.choices) {
            if (name != value)
                m_recipe.columnRef(name).field = QByteArray("");
        }
    } else {
        formats::Ambiguity asked;
        asked.kind = question.kind == QLatin1String("dateOrder")     ? formats::Ambiguity::Kind::DateOrder
                     : question.kind == QLatin1String("decimalMark") ? formats::Ambiguity::Kind::DecimalMark
                                                                     : formats::Ambiguity::Kind::Century;
        asked.column = question.column;
        formats::answer(m_recipe, asked, value.toUtf8());
    }
    Q_EMIT chosen();
}

void ProofStep::chooseField(const QString& column, const QString& fieldId)
{
    m_recipe.columnRef(column).field = fieldId.toLatin1();
    // A field is filled by one column: the one that had it gives it up.
    if (!fieldId.isEmpty() && !fieldId.startsWith(QLatin1String("question"))) {
        for (const ReadProof& proof : m_proofs) {
            for (const ReadColumn& other : proof.columns) {
                if (other.name != column && other.field == fieldId)
                    m_recipe.columnRef(other.name).field = QByteArray("");
            }
        }
    }
    Q_EMIT chosen();
}

void ProofStep::fillRecipes()
{
    m_recipes->clear();
    m_recipes->addItem(tr("detected by the file"), QByteArray());
    if (!m_kind)
        return;
    const auto earlier =
        m_workbench.project().read([this](storage::Connection& db) { return tropa::frame::imports(db, m_kind->id); });
    for (const auto& record : earlier.valueOr({})) { // the newest first
        if (m_recipes->count() == 12)
            break;
        if (record.recipe.size() > 2 && m_recipes->findData(record.recipe) < 0)
            m_recipes->addItem(
                tr("as %1, %2")
                    .arg(record.fileName, formatDate(record.at.toLocalTime().date(), m_workbench.language())),
                record.recipe);
    }
    m_recipes->addItem(tr("from a file…"));
}

void ProofStep::chooseRecipe()
{
    const QVariant json = m_recipes->currentData();
    if (json.isValid())
        takeRecipe(json.toByteArray(), m_recipes->currentText());
    else
        openRecipe();
}

void ProofStep::takeRecipe(const QByteArray& json, const QString& name)
{
    m_recipe = {};
    if (!json.isEmpty()) {
        if (auto recipe = formats::Recipe::fromJson(json, name))
            m_recipe = std::move(*recipe);
        else
            m_workbench.notify(recipe.error());
    }
    Q_EMIT chosen();
}

void ProofStep::openRecipe()
{
    m_recipes->setCurrentIndex(0); // until one is chosen and read
    shell::askOpenFiles(this, tr("Open a recipe"), QFileInfo(m_files.first()).path(), tr("Recipes (*.json)"), false,
                        [this](const QStringList& files) {
                            const auto recipe = formats::Recipe::load(files.first());
                            if (!recipe) {
                                m_workbench.notify(recipe.error());
                                return;
                            }
                            const QString name = QFileInfo(files.first()).fileName();
                            m_recipes->insertItem(1, name, recipe->toJson());
                            m_recipes->setCurrentIndex(1);
                            takeRecipe(recipe->toJson(), name);
                        });
}

void ProofStep::saveRecipe()
{
    const auto shown = static_cast<std::size_t>(std::max(0, m_file->currentIndex()));
    if (shown >= m_proofs.size())
        return;
    const QByteArray json = QJsonDocument(m_proofs[shown].recipe).toJson(QJsonDocument::Compact);
    const QString path = QFileInfo(m_files.first()).absolutePath() + u'/' +
                         tr("%1, recipe.json").arg(QFileInfo(m_proofs[shown].file).completeBaseName());
    shell::askSaveFile(this, tr("Save the recipe"), path, tr("Recipes (*.json)"), QStringLiteral("json"),
                       [this, json](const QString& target) {
                           const auto recipe = formats::Recipe::fromJson(json, {});
                           const Result<void> done = recipe ? recipe->save(target) : Result<void>(recipe.error());
                           if (done)
                               m_workbench.notify({shell::Notice::Kind::Good,
                                                   tr("The recipe is in %1").arg(QFileInfo(target).fileName())});
                           else
                               m_workbench.notify(done.error());
                       });
}

void ProofStep::fillWaves()
{
    const bool takes = m_kind && m_kind->takesWave;
    const auto choice = std::ranges::find(m_choices, m_wave, [](const auto& one) { return one.second; });
    choice->first->setVisible(takes);
    m_wave->setVisible(takes);
    m_wave->clear();
    m_wave->addItem(tr("by the file"), qint64(0));
    const auto waves = m_workbench.project().read([](storage::Connection& db) {
        return tropa::frame::frameItems(db, *tropa::frame::frameKind(QStringLiteral("wave")));
    });
    if (!waves)
        return;
    for (const auto& wave : *waves)
        m_wave->addItem(wave.name, wave.ref.id);
}

void ProofStep::retranslate()
{
    const QString captions[] = {tr("File"), tr("Encoding"), tr("Delimiter"), tr("Headings"), tr("Wave"), tr("Recipe")};
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i].first->setText(captions[i]);
        m_choices[i].second->setAccessibleName(captions[i]);
    }
    const int encoding = m_encoding->currentIndex(), delimiter = m_delimiter->currentIndex(),
              header = m_header->currentIndex();
    m_encoding->clear();
    m_encoding->addItem(tr("detected"), QByteArray());
    for (const char* name : encodings)
        m_encoding->addItem(QLatin1String(name), QByteArray(name));
    m_delimiter->clear();
    m_delimiter->addItem(tr("detected"), QByteArray());
    m_delimiter->addItem(tr("comma"), QByteArray(","));
    m_delimiter->addItem(tr("semicolon"), QByteArray(";"));
    m_delimiter->addItem(tr("tab"), QByteArray("\t"));
    m_delimiter->addItem(tr("vertical bar"), QByteArray("|"));
    m_header->clear();
    m_header->addItem(tr("detected"), -1);
    for (int above = 0; above <= mostTitleRows; ++above)
        m_header->addItem(tr("record %1").arg(above + 1), above);
    m_encoding->setCurrentIndex(std::max(0, encoding));
    m_delimiter->setCurrentIndex(std::max(0, delimiter));
    m_header->setCurrentIndex(std::max(0, header));
    m_saveRecipe->setText(tr("Save the recipe…"));
    m_saveRecipe->setToolTip(tr("What was understood and chosen here, as a file: for next month, a colleague or the "
                                "command line"));
    m_columnsView->setAccessibleName(tr("In the file → understood"));
    m_problemsView->setAccessibleName(tr("Places that were not read"));
    m_sumTitle->setText(tr("What was read"));
    m_questionsTitle->setText(tr("The file does not say"));
    m_badTitle->setText(tr("Rows with errors"));
    m_again->setText(tr("Import it again: its rows count twice"));
    m_undoHint->setText(tr("An import is undone as a whole: Edit → Undo."));
    showSums();
    showQuestions();
}

} // namespace tropa::ui::import
