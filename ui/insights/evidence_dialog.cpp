#include "ui/insights/evidence_dialog.h"

#include "ui/insights/evidence_finder.h"
#include "ui/insights/metric_choice.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::insights {

EvidenceDialog::EvidenceDialog(InsightSession& session, core::InsightId insight, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_insight(insight)
    , m_tabs(new QTabWidget(this))
    , m_metric(new MetricChoice(session.workbench(), true, this))
    , m_shown(new QLabel(this))
    , m_words(new EvidenceFinder(session.workbench(), this))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Evidence"));
    m_tabs->setObjectName(QStringLiteral("evidenceTabs"));
    m_shown->setObjectName(QStringLiteral("evidenceShown"));
    m_shown->setWordWrap(true);

    auto* number = new QWidget(this);
    auto* numberColumn = new QVBoxLayout(number);
    numberColumn->addWidget(m_metric);
    numberColumn->addWidget(m_shown);
    numberColumn->addStretch(1);
    m_tabs->addTab(number, tr("A number"));
    m_tabs->addTab(m_words, tr("Words"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_for = buttons->addButton(tr("Speaks for"), QDialogButtonBox::ActionRole);
    m_against = buttons->addButton(tr("Speaks against"), QDialogButtonBox::ActionRole);
    m_for->setObjectName(QStringLiteral("evidenceFor"));
    m_against->setObjectName(QStringLiteral("evidenceAgainst"));
    m_for->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(560, 520);

    connect(m_for, &QPushButton::clicked, this, [this] { add(core::Side::For); });
    connect(m_against, &QPushButton::clicked, this, [this] { add(core::Side::Against); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_metric, &MetricChoice::changed, this, &EvidenceDialog::preview);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentIndex() == 1)
            m_words->startTyping();
    });

    preview();
}

void EvidenceDialog::preview()
{
    shell::Workbench& bench = m_session.workbench();
    auto reader = bench.project().openReader();
    if (!reader)
        return;
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    bench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Computing a number")}, this,
        [connection, id = m_metric->metric(), scope = m_metric->scope(), language = bench.language(),
         &catalogue = bench.catalogue(), &sources = bench.sources()](const Progress& progress) -> QString {
            const metrics::Metric* metric = catalogue.find(id);
            if (!metric)
                return {};
            const auto value = catalogue.evaluate({*connection, QDate::currentDate(), progress, 0.95, &sources}, id,
                                                  {scope, {}, QString()});
            if (!value)
                return text(value.error().message, language);
            if (!value->total.value)
                return text(value->total.reason, language);
            return core::valueText(metric->info(), value->total, language) + QLatin1Char('\n') +
                   text(value->rule, language);
        },
        [this](const QString& words) { m_shown->setText(words); }, QStringLiteral("insight-preview"));
}

void EvidenceDialog::add(core::Side side)
{
    std::vector<core::EvidencePiece> pieces;
    if (m_tabs->currentIndex() == 0) {
        core::EvidencePiece piece;
        piece.side = side;
        piece.metric = m_metric->metric();
        piece.scope = m_metric->scope();
        pieces.push_back(std::move(piece));
    } else {
        for (const EntityRef& ref : m_words->chosen()) {
            core::EvidencePiece piece;
            piece.side = side;
            piece.ref = ref;
            pieces.push_back(std::move(piece));
        }
    }
    if (pieces.empty())
        return m_words->startTyping();
    m_session.addEvidence(m_insight, pieces);
    m_words->clearChoice();
}

} // namespace tropa::ui::insights
