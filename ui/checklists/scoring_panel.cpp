#include "ui/checklists/scoring_panel.h"

#include "base/format_number.h"
#include "checklists/checklist_rules.h"
#include "checklists/checklist_store.h"
#include "ui/checklists/number_delegate.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::checklists {

using tropa::checklists::Checklist;
using tropa::checklists::CriticalRule;
using tropa::checklists::Section;

void SectionModel::setChecklist(Checklist checklist, Language language, bool isWritable)
{
    beginResetModel();
    m_checklist = std::move(checklist);
    m_language = language;
    m_writable = isWritable;
    endResetModel();
}

widgets::TableColumn SectionModel::column(int column) const
{
    switch (column) {
    case Name:
        return {tr("Section")};
    case Weight:
        return {tr("Weight"), true, tr("Empty: it weighs what its items weigh")};
    default:
        return {tr("Share, %"), true, tr("What it weighs in a visit where every section has an applicable item")};
    }
}

widgets::TableCell SectionModel::cell(int row, int column) const
{
    const Section& section = m_checklist.sections[static_cast<std::size_t>(row)];
    widgets::TableCell cell;
    switch (column) {
    case Name:
        cell.text = cell.tip = section.name;
        break;
    case Weight:
        cell.text = section.weight ? formatNumber(*section.weight, decimalsNeeded(*section.weight, 3), m_language)
                                   : tr("by items");
        cell.sort = section.weight ? QVariant(*section.weight) : QVariant(-1);
        if (!section.weight)
            cell.tone = widgets::Tone::Secondary;
        break;
    default:
        cell.text = formatNumber(tropa::checklists::shareOf(m_checklist, section), 1, m_language);
        cell.tone = widgets::Tone::Secondary;
        break;
    }
    return cell;
}

bool SectionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Section& section = m_checklist.sections[static_cast<std::size_t>(index.row())];
    const std::optional<double> weight = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
    return weight != section.weight && m_write(section, weight);
}

Qt::ItemFlags SectionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    return index.isValid() && m_writable && index.column() == Weight ? flags | Qt::ItemIsEditable : flags;
}

ScoringPanel::ScoringPanel(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new SectionModel(
          [this](const Section& section, std::optional<double> weight) { return keepWeight(section, weight); }, this))
    , m_checklist(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_cap(new QDoubleSpinBox(this))
    , m_ruleLabel(new QLabel(this))
    , m_capLabel(new QLabel(this))
    , m_says(new widgets::TextLabel(workbench.theme(), theme::TypeRole::Small, theme::IconTint::Secondary, this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("scoringPanel"));
    m_checklist->setObjectName(QStringLiteral("scoredChecklist"));
    m_rule->setObjectName(QStringLiteral("criticalRule"));
    m_ruleLabel->setBuddy(m_rule);
    m_cap->setObjectName(QStringLiteral("criticalCap"));
    m_cap->setRange(0, 100);
    m_cap->setDecimals(1);
    m_cap->setKeyboardTracking(false);
    m_capLabel->setBuddy(m_cap);
    m_says->setWordWrap(true);
    m_says->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    constexpr int lines = 3; // what the longest rule takes in a narrow pane
    m_says->setMinimumHeight(lines * QFontMetrics(theme::fontFor(theme::TypeRole::Small, font())).height());
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(24);
    m_table->setObjectName(QStringLiteral("checklistSections"));
    m_table->setModel(m_model);
    widgets::configureTable(m_table, workbench.theme(), {});
    m_table->setSortingEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new NumberDelegate(workbench.theme(), m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(SectionModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(SectionModel::Weight, 90);
    m_table->setColumnWidth(SectionModel::Share, 84);
    shell::PaneRing::mark(m_table);
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::medium);
    fields->setSpacing(theme::Space::small);
    fields->addWidget(m_checklist);
    fields->addWidget(m_ruleLabel);
    fields->addWidget(m_rule);
    auto* cap = new QHBoxLayout;
    cap->addWidget(m_capLabel);
    cap->addWidget(m_cap);
    cap->addStretch(1);
    fields->addLayout(cap);
    fields->addWidget(m_says);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(m_table, 1);
    setMinimumWidth(theme::Size::leftPaneLeast);

    connect(m_checklist, &QComboBox::activated, this, &ScoringPanel::show);
    connect(m_rule, &QComboBox::activated, this, &ScoringPanel::keepRule);
    connect(m_cap, &QDoubleSpinBox::valueChanged, this, &ScoringPanel::keepRule);
    retranslate();
}

const Checklist* ScoringPanel::chosen() const
{
    const int at = m_checklist->currentIndex();
    return at >= 0 && at < static_cast<int>(m_checklists.size()) ? &m_checklists[static_cast<std::size_t>(at)]
                                                                 : nullptr;
}

void ScoringPanel::setChecklists(std::vector<Checklist> checklists, bool isWritable)
{
    const int before = std::max(0, m_checklist->currentIndex());
    m_checklists = std::move(checklists);
    m_writable = isWritable;
    m_checklist->clear();
    for (const Checklist& one : m_checklists)
        m_checklist->addItem(one.name);
    m_checklist->setCurrentIndex(std::min(before, m_checklist->count() - 1));
    m_checklist->setVisible(m_checklists.size() > 1);
    show();
}

void ScoringPanel::show()
{
    const Checklist* of = chosen();
    setEnabled(of != nullptr);
    if (!of)
        return;
    m_isLoading = true;
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(of->rule)));
    const bool isCap = of->rule == CriticalRule::Cap;
    m_capLabel->setVisible(isCap);
    m_cap->setVisible(isCap);
    m_cap->setValue(of->cap);
    m_rule->setEnabled(m_writable);
    m_cap->setEnabled(m_writable);
    m_isLoading = false;
    m_says->setText(m_workbench.words(tropa::checklists::scoringRule(*of, m_workbench.language())));
    const QModelIndex before = m_table->currentIndex();
    m_model->setChecklist(*of, m_workbench.language(), m_writable);
    if (before.isValid())
        m_table->setCurrentIndex(m_model->index(std::min(before.row(), m_model->rowCount() - 1), before.column()));
}

void ScoringPanel::keepRule()
{
    const Checklist* of = chosen();
    if (m_isLoading || !of)
        return;
    const auto rule = static_cast<CriticalRule>(m_rule->currentData().toInt());
    constexpr double usualCap = 50;
    const double cap = rule != CriticalRule::Cap ? 0 : of->rule == CriticalRule::Cap ? m_cap->value() : usualCap;
    if (rule == of->rule && cap == of->cap)
        return;
    const auto id = of->id;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "What a failed critical item does")},
                     [&](project::Edit& edit) -> Result<void> {
                         tropa::checklists::setCriticalRule(edit, id, rule, cap);
                         return {};
                     });
}

bool ScoringPanel::keepWeight(const Section& section, std::optional<double> weight)
{
    if (const auto checked = tropa::checklists::checkWeight(weight); !checked) {
        m_workbench.notify(checked.error());
        return false;
    }
    const auto id = section.id;
    return m_workbench.edit({QT_TRANSLATE_NOOP("core", "Weight of the section “%1”"), {section.name}},
                            [&](project::Edit& edit) -> Result<void> {
                                tropa::checklists::setSectionWeight(edit, id, weight);
                                return {};
                            });
}

void ScoringPanel::retranslate()
{
    m_ruleLabel->setText(tr("A &critical item that fails"));
    m_capLabel->setText(tr("At most, &%"));
    m_checklist->setAccessibleName(tr("Checklist"));
    m_rule->setAccessibleName(tr("What a failed critical item does"));
    m_cap->setAccessibleName(tr("At most, %"));
    m_table->setAccessibleName(tr("Sections of the checklist"));
    m_isLoading = true;
    m_rule->clear();
    for (const CriticalRule rule :
         {CriticalRule::Flag, CriticalRule::ZeroSection, CriticalRule::ZeroTotal, CriticalRule::Cap})
        m_rule->addItem(m_workbench.words(tropa::checklists::criticalRuleLabel(rule)), static_cast<int>(rule));
    m_isLoading = false;
    show();
}

} // namespace tropa::ui::checklists
