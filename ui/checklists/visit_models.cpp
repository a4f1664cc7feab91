#include "ui/checklists/visit_models.h"

#include "base/format_number.h"

#include <utility>

namespace tropa::ui::checklists {

using widgets::TableCell;
using widgets::TableColumn;
using widgets::Tone;

void VisitModel::setVisits(std::vector<ChecklistContents::Seen> visits, Language language)
{
    beginResetModel();
    m_visits = std::move(visits);
    m_language = language;
    endResetModel();
}

EntityRef VisitModel::entityOf(int row) const
{
    return {QStringLiteral("checklist_visit"), seen(row).visit.id.value()};
}

TableColumn VisitModel::column(int column) const
{
    switch (column) {
    case 0:
        return {tr("Date")};
    case 1:
        return {tr("Clinic")};
    case 2:
        return {tr("Shopper")};
    case 3:
        return {tr("Scenario")};
    case 4:
        return {tr("Wait, min"), true};
    default:
        return {tr("Score, %"), true};
    }
}

TableCell VisitModel::cell(int row, int column) const
{
    const ChecklistContents::Seen& shown = seen(row);
    TableCell cell;
    switch (column) {
    case 0:
        cell.text = formatDate(shown.visit.date, m_language);
        cell.sort = shown.visit.date;
        break;
    case 1:
        cell.text = shown.clinic;
        break;
    case 2:
        cell.text = shown.visit.shopper;
        break;
    case 3:
        cell.text = shown.scenario;
        break;
    case 4:
        cell.text =
            shown.visit.waitedMinutes ? formatNumber(*shown.visit.waitedMinutes, 0, m_language) : QStringLiteral("—");
        cell.sort = shown.visit.waitedMinutes.value_or(-1);
        break;
    default:
        cell.text = shown.score ? formatNumber(*shown.score, 1, m_language) : QStringLiteral("—");
        cell.sort = shown.score.value_or(-1);
        cell.isStrong = true;
        if (shown.criticalFailed) {
            cell.tone = Tone::Bad;
            cell.tip = tr("A critical item failed");
            cell.spoken = cell.text + QStringLiteral(", ") + cell.tip;
        }
        break;
    }
    return cell;
}

void MarkModel::setMarks(std::vector<ChecklistContents::Mark> marks, Language language, bool isWritable)
{
    beginResetModel();
    m_marks = std::move(marks);
    m_language = language;
    m_writable = isWritable;
    endResetModel();
}

EntityRef MarkModel::entityOf(int row) const
{
    return m_marks[static_cast<std::size_t>(row)].ref;
}

bool MarkModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const ChecklistContents::Mark& mark = m_marks[static_cast<std::size_t>(index.row())];
    const std::optional<double> score = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
    return score != mark.score && m_write(mark, score);
}

Qt::ItemFlags MarkModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    return index.isValid() && m_writable && index.column() == Score ? flags | Qt::ItemIsEditable : flags;
}

TableColumn MarkModel::column(int column) const
{
    switch (column) {
    case Section:
        return {tr("Section")};
    case Text:
        return {tr("Item")};
    case Score:
        return {tr("Score"), true, tr("F2 corrects a mark; an empty one is not applicable")};
    default:
        return {tr("Comment")};
    }
}

TableCell MarkModel::cell(int row, int column) const
{
    const ChecklistContents::Mark& mark = m_marks[static_cast<std::size_t>(row)];
    TableCell cell;
    switch (column) {
    case 0:
        cell.text = mark.section;
        cell.tone = Tone::Secondary;
        break;
    case 1:
        cell.text = cell.tip = mark.item;
        break;
    case Score:
        cell.sort = mark.score.value_or(-1);
        if (!mark.score) {
            cell.text = tr("N/A");
            cell.tip = cell.spoken = tr("Not applicable");
            cell.tone = Tone::Secondary;
            break;
        }
        cell.text = tr("%1 of %2")
                        .arg(formatNumber(*mark.score, decimalsNeeded(*mark.score, 2), m_language),
                             formatNumber(mark.maximum, decimalsNeeded(mark.maximum, 2), m_language));
        if (mark.critical && *mark.score < mark.maximum / 2) {
            cell.tone = Tone::Bad;
            cell.tip = tr("A critical item failed");
            cell.spoken = cell.text + QStringLiteral(", ") + cell.tip;
        }
        break;
    default:
        cell.text = mark.comment.simplified();
        cell.tip = mark.comment;
        break;
    }
    return cell;
}

void ItemModel::setItems(std::vector<ChecklistContents::Asked> items, std::map<qint64, QString> touchpoints,
                         Language language, bool isWritable)
{
    beginResetModel();
    m_items = std::move(items);
    m_touchpoints = std::move(touchpoints);
    m_language = language;
    m_writable = isWritable;
    endResetModel();
}

widgets::ChoiceDelegate::Choices ItemModel::choices(const QModelIndex& index) const
{
    if (index.column() == Critical)
        return {{{QStringLiteral("—"), 0}, {tr("critical"), 1}},
                m_items[static_cast<std::size_t>(index.row())].item.critical ? 1 : 0};
    widgets::ChoiceDelegate::Choices choices{{{QStringLiteral("—"), 0}}, touchpoint(index.row())};
    for (const auto& [id, name] : m_touchpoints)
        choices.all.emplace_back(name, id);
    return choices;
}

EntityRef ItemModel::entityOf(int row) const
{
    return {QStringLiteral("checklist_item"), m_items[static_cast<std::size_t>(row)].item.id.value()};
}

TableColumn ItemModel::column(int column) const
{
    switch (column) {
    case Section:
        return {tr("Section")};
    case Text:
        return {tr("Item")};
    case Weight:
        return {tr("Weight"), true, tr("What it weighs in its section; F2 changes it")};
    case Maximum:
        return {tr("Highest mark"), true, tr("Marks go from 0 to this; F2 changes it")};
    case Critical:
        return {tr("Critical"), false, tr("Fails under half its highest mark; what then is said beside")};
    default:
        return {tr("Touchpoint"), false, tr("Enter chooses another touchpoint")};
    }
}

TableCell ItemModel::cell(int row, int column) const
{
    const ChecklistContents::Asked& asked = m_items[static_cast<std::size_t>(row)];
    TableCell cell;
    switch (column) {
    case Section:
        cell.text = asked.section;
        cell.tone = Tone::Secondary;
        break;
    case Text:
        cell.text = cell.tip = asked.item.text;
        break;
    case Weight:
        cell.text = formatNumber(asked.item.weight, decimalsNeeded(asked.item.weight, 3), m_language);
        cell.sort = asked.item.weight;
        break;
    case Maximum:
        cell.text = formatNumber(asked.item.maximum, decimalsNeeded(asked.item.maximum, 2), m_language);
        cell.sort = asked.item.maximum;
        break;
    case Critical:
        cell.text = asked.item.critical ? tr("critical") : QString();
        break;
    default: {
        const auto name = m_touchpoints.find(touchpoint(row));
        cell.text = name == m_touchpoints.end() ? QStringLiteral("—") : name->second;
        break;
    }
    }
    return cell;
}

bool ItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || !value.isValid())
        return false;
    tropa::checklists::Item item = m_items[static_cast<std::size_t>(index.row())].item;
    const auto change = [](auto& field, const auto& wanted) { return std::exchange(field, wanted) != wanted; };
    bool isChanged = false;
    switch (index.column()) {
    case Weight:
        isChanged = change(item.weight, value.toDouble());
        break;
    case Maximum:
        isChanged = change(item.maximum, value.toDouble());
        break;
    case Critical:
        isChanged = change(item.critical, value.toLongLong() != 0);
        break;
    default:
        isChanged = change(item.touchpoint, tropa::frame::TouchpointId(value.toLongLong()));
        break;
    }
    return isChanged && m_write(item, static_cast<Column>(index.column()));
}

Qt::ItemFlags ItemModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    return index.isValid() && m_writable && isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace tropa::ui::checklists
