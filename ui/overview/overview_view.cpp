#include "ui/overview/overview_view.h"

#include "base/format_number.h"
#include "ui/charts/chart_board.h"
#include "ui/overview/overview_content.h"
#include "ui/overview/overview_page.h"
#include "ui/widgets/room_header.h"

#include <QVBoxLayout>

namespace tropa::ui::overview {

namespace {

class OverviewPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override { return OverviewView::tr("Overview"); }
    QString icon() const override { return QStringLiteral("overview"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_1; }
    int group() const override { return 0; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override
    {
        return new OverviewView(workbench, parent);
    }
};

} // namespace

std::unique_ptr<shell::Page> overviewPage()
{
    return std::make_unique<OverviewPage>();
}

OverviewView::OverviewView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_board(new charts::ChartBoard(workbench, QStringLiteral("overview"),
                                     Message(QT_TRANSLATE_NOOP("core", "Computing the overview")), this))
{
    setObjectName(QStringLiteral("overviewPage"));
    setFocusProxy(m_board);
    m_tables = workbench.actions().add({QStringLiteral("overview.tables"), [] { return tr("All as tables"); },
                                        QStringLiteral("table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                                        QStringLiteral("view"), [] { return tr("Show every chart as a table"); }, true},
                                       this, [this] { m_board->setTablesShown(m_tables->isChecked()); });
    m_head->addTool(m_tables, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_board, 1);
    connect(m_board, &charts::ChartBoard::shown, this, [this] {
        retranslate();
        Q_EMIT shown();
    });
    connect(&workbench, &shell::Workbench::languageChanged, this, &OverviewView::retranslate);
    retranslate();
    m_board->setBuilder(overviewContent);
}

void OverviewView::retranslate()
{
    m_head->setTitle(tr("Overview"));
    QStringList facts;
    if (m_board->content().dataUntil.isValid())
        facts << tr("data to %1").arg(formatDate(m_board->content().dataUntil, m_workbench.language()));
    facts << tr("change since the wave or quarter before; survey numbers of the newest wave")
          << tr("≈ cannot be told from chance");
    m_head->setFacts(facts.join(QStringLiteral(" · ")));
}

} // namespace tropa::ui::overview
