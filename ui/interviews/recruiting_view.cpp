#include "ui/interviews/recruiting_view.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "interviews/respondent_store.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

constexpr int leastColumn = 92;

} // namespace

RecruitingView::RecruitingView(CodingSession& session, QWidget* parent)
    : HeadedView(session, parent)
    , m_quotas(new QuotaModel(session, this))
    , m_recruits(new RecruitModel(session, this))
    , m_add(new QAction(this))
    , m_quotaTitle(new widgets::TextLabel(session.workbench().theme(), {}, theme::TypeRole::BodyStrong,
                                          theme::IconTint::Text, this))
    , m_recruitTitle(new widgets::TextLabel(session.workbench().theme(), {}, theme::TypeRole::BodyStrong,
                                            theme::IconTint::Text, this))
    , m_quotaTable(new QTableView(this))
    , m_recruitTable(new QTableView(this))
{
    theme::ThemeSource& look = session.workbench().theme();
    m_add->setIcon(look.icon(theme::Glyph::UserPlus));
    m_header->addTool(m_add, true);
    m_quotaTable->setModel(m_quotas);
    m_recruitTable->setModel(m_recruits);
    widgets::configureTable(m_quotaTable, look, {});
    widgets::configureTable(m_recruitTable, look, {});
    for (QTableView* table : {m_quotaTable, m_recruitTable}) {
        table->setSortingEnabled(false);
        table->setFrameShape(QFrame::NoFrame);
        table->setSelectionBehavior(QAbstractItemView::SelectItems);
        table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::AnyKeyPressed);
    }
    m_quotaTable->verticalHeader()->show();
    m_quotaTable->setFixedHeight(theme::Size::headerRow + 4 * std::max(theme::Size::row, fontMetrics().height() + 8));
    m_recruitTable->setItemDelegate(new ChoiceDelegate(m_recruits, m_recruitTable));
    m_recruitTable->horizontalHeader()->setSectionResizeMode(RecruitModel::Screener, QHeaderView::Stretch);
    const auto titled = [&](widgets::TextLabel* label, QTableView* table, int stretch) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(theme::Space::pane, theme::Space::medium, theme::Space::pane, theme::Space::unit);
        row->addWidget(label);
        column()->addLayout(row);
        column()->addWidget(table, stretch);
        shell::PaneRing::mark(table);
    };
    titled(m_quotaTitle, m_quotaTable, 0);
    titled(m_recruitTitle, m_recruitTable, 1);
    connect(m_add, &QAction::triggered, this, &RecruitingView::addRespondent);
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touchesImports() || change.touches(QStringLiteral("respondent")) ||
            change.touches(QStringLiteral("recruit_quota")) || change.touches(QStringLiteral("clinic")) ||
            change.touches(QStringLiteral("document"))) {
            makeStale();
        }
    });
    retranslate();
}

QString RecruitingView::title()
{
    return tr("Recruiting");
}

void RecruitingView::reload()
{
    storage::Connection& db = m_session.workbench().project().connection();
    const core::RecruitingPlan plan = core::recruitingPlan(db);
    std::vector<Choice> clinics;
    for (const frame::FrameItem& item : frame::frameItems(db, *frame::frameKind(QStringLiteral("clinic"))))
        clinics.push_back({item.name, item.ref.id});
    const QModelIndex quota = m_quotaTable->currentIndex(), recruit = m_recruitTable->currentIndex();
    m_quotas->setPlan(plan, clinics);
    m_recruits->setPlan(plan, std::move(clinics));
    m_quotaTable->setCurrentIndex(m_quotas->index(quota.row(), quota.column()));
    m_recruitTable->setCurrentIndex(m_recruits->index(recruit.row(), recruit.column()));
    for (int narrow = 0; narrow < RecruitModel::Screener; ++narrow) {
        m_recruitTable->resizeColumnToContents(narrow);
        m_recruitTable->setColumnWidth(narrow, std::max(m_recruitTable->columnWidth(narrow), leastColumn));
    }
    showFacts(plan);
}

void RecruitingView::addRespondent()
{
    core::RespondentId made;
    const bool done = m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "New respondent")},
                                                 [&](project::Edit& edit) -> Result<void> {
                                                     core::Respondent one;
                                                     int number = static_cast<int>(core::respondents(edit.db()).size());
                                                     do
                                                         one.name = QStringLiteral("R%1").arg(++number);
                                                     while (core::findRespondent(edit.db(), one.name).isValid());
                                                     made = core::addRespondent(edit, one);
                                                     return {};
                                                 });
    if (!done)
        return;
    const QModelIndex at = m_recruits->index(m_recruits->rowOf(made), RecruitModel::Group);
    m_recruitTable->setFocus();
    m_recruitTable->setCurrentIndex(at);
    m_recruitTable->scrollTo(at);
}

void RecruitingView::showFacts(const core::RecruitingPlan& plan)
{
    const Language language = m_session.workbench().language();
    m_facts = plan.wanted == 0
                  ? tr("Type into a cell how many interviews of the group are wanted")
                  : tr("%1 of %2 interviews; still missing: %3; arranged: %4")
                        .arg(formatNumber(plan.done, language), formatNumber(plan.wanted, language),
                             formatNumber(plan.missing(), language), formatNumber(plan.arranged, language));
    m_header->setFacts(m_facts);
}

void RecruitingView::retranslate()
{
    m_header->setTitle(title());
    m_add->setText(tr("New respondent"));
    m_quotaTitle->setText(tr("Quotas: interviewed of wanted, and arranged"));
    m_recruitTitle->setText(tr("Respondents"));
    m_quotaTable->setAccessibleName(tr("Quotas by group and clinic"));
    m_recruitTable->setAccessibleName(tr("Respondents of the field"));
    if (!isStale())
        reload();
}

} // namespace tropa::ui::interviews
