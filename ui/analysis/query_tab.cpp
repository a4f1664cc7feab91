#include "ui/analysis/finding_tabs.h"

#include "base/format_number.h"
#include "exchange/paper_files.h"
#include "exchange/quote_report.h"
#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "ui/analysis/coding_bar.h"
#include "ui/analysis/grid_model.h"
#include "ui/analysis/interview_choices.h"
#include "ui/paint/paper_file.h"
#include "ui/shell/file_dialogs.h"
#include "ui/widgets/place_or.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <unordered_map>

namespace tropa::ui::analysis {

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
    , m_shown(new widgets::PlaceOr(workbench.theme(), m_table, this))
    , m_bar(new CodingBar(workbench, "query", m_model, this))
    , m_export(new QPushButton(this))
{
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_query->setObjectName(QStringLiteral("queryField"));
    m_name->setObjectName(QStringLiteral("queryName"));
    m_save->setObjectName(QStringLiteral("querySave"));
    m_remove->setObjectName(QStringLiteral("queryRemove"));
    m_operators->setObjectName(QStringLiteral("queryOperators"));
    m_export->setObjectName(QStringLiteral("queryExport"));
    m_operators->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_operators);
    for (const char* words : {"and", "and not", "or", "inside", "overlapping", "followed by", "near", "within 1",
                              "where group=own_lost", "where speaker=", "text:\"\"", "( )"}) {
        const QString inserted = QLatin1String(words);
        menu->addAction(inserted, this, [this, inserted] { insert(inserted); });
    }
    m_operators->setMenu(menu);
    controls()->insertWidget(controls()->count() - 1, m_operators);
    auto* above = line(body(), this);
    above->addWidget(m_query, 1);
    m_shown->setEmpty(true);
    body()->addWidget(m_shown, 1);
    connect(&m_shown->place(), &widgets::EmptyPlace::triggered, this, [this] {
        if (m_query->text().trimmed().isEmpty())
            m_codes.box->showPopup();
        else
            m_query->setFocus();
    });
    body()->addWidget(m_bar);
    auto* below = line(body(), this);
    below->addWidget(m_export);
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
    connect(m_bar, &CodingBar::wanted, this, &QueryTab::code);
    connect(m_export, &QPushButton::clicked, this, &QueryTab::exportHits);
    connect(m_model, &GridModel::modelReset, this, [this] { m_export->setEnabled(m_model->rowCount() > 0); });
    m_export->setEnabled(false);
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
    m_export->setText(tr("Save what was found…"));
    m_export->setToolTip(tr("Every stretch with its respondent, place and codes; without consent it stays here"));
    m_bar->retranslate();
    sayNothing();
}

// What stands where nothing is listed: what questions are for, or that this one has no answer.
void QueryTab::sayNothing()
{
    m_shown->setEmpty(m_model->rowCount() == 0);
    if (m_query->text().trimmed().isEmpty())
        m_shown->place().setPlace(theme::Glyph::Search, tr("No question is asked yet"),
                                  tr("A question finds where codes stand together: overlapping, one after another, in "
                                     "the words of some respondents only. Insert a code, a word and another code, or "
                                     "take a saved question."),
                                  tr("Insert a code…"));
    else
        m_shown->place().setPlace(theme::Glyph::Search, tr("No codings answer this"),
                                  tr("A wider question finds more: or for and, near for inside, fewer conditions."));
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
        m_hits.clear();
        m_model->clear();
        sayNothing();
        return;
    }
    struct Answer
    {
        std::vector<talk::QueryHit> hits;
        QStringList texts, names;
    };
    compute(
        {QT_TRANSLATE_NOOP("core", "Asking the codings")},
        [text, dictionary = m_dictionary, scope = scope()](storage::Connection& db) -> Result<Answer> {
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
        [this, text](const Result<Answer>& answer) {
            if (!answer) {
                say(answer.error());
                m_hits.clear();
                m_model->clear();
                m_shown->setEmpty(false);
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
            m_hits = answer->hits;
            m_asked = text;
            m_model->setGrid({{tr("Interview")}, {tr("Words")}}, std::move(rows));
            m_model->setChecks(std::vector<bool>(m_hits.size(), true));
            m_table->setColumnWidth(0, 120);
            sayNothing();
        });
}

void QueryTab::code()
{
    std::vector<talk::Stretch> chosen;
    for (std::size_t i = 0; i < m_hits.size() && i < m_model->checks().size(); ++i) {
        if (m_model->checks()[i])
            chosen.push_back({m_hits[i].document, m_hits[i].span});
    }
    m_bar->apply(talk::planCoding(db(), chosen, m_bar->known(), workbench().project().coder()));
    retranslate();
}

// All that was found, ticked or not: ticks are for coding.
void QueryTab::exportHits()
{
    shell::askSaveFile(
        this, tr("Save what was found"), shell::pathFor(m_asked, QStringLiteral("xlsx")),
        QStringLiteral("*.xlsx;;*.csv;;*.docx;;*.html;;*.pdf"), QStringLiteral("xlsx"), [this](const QString& path) {
            exchange::QuoteReportOptions options;
            options.language = workbench().project().language();
            options.forTables = exchange::isTableFile(path);
            options.forReaders = !options.forTables;
            struct Saved
            {
                Result<void> done;
                qint64 withoutConsent = 0;
            };
            auto reader = workbench().project().openReader();
            if (!reader)
                return say(reader.error());
            workbench().jobs().run(
                {QT_TRANSLATE_NOOP("core", "Writing %1"), {QFileInfo(path).fileName()}}, this,
                [db = std::shared_ptr<storage::Connection>(std::move(*reader)), hits = m_hits, question = m_asked,
                 options, path](const Progress& progress) {
                    const auto report = exchange::stretchReport(*db, question, hits, options);
                    return Saved{db->failed() ? db->error() : paint::writePaper(report.paper, path, progress),
                                 report.withoutConsent};
                },
                [this, path](const Saved& saved) {
                    if (!saved.done)
                        return say(saved.done.error());
                    QString said = tr("Wrote %1").arg(QFileInfo(path).fileName());
                    if (saved.withoutConsent > 0)
                        said += QStringLiteral(". ") + words(exchange::withheldQuotes(saved.withoutConsent));
                    workbench().notify({shell::Notice::Kind::Good, said});
                });
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
