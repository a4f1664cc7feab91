#include "ui/exchange/conflict_model.h"

namespace tropa::ui::exchange {

using tropa::exchange::MergeChoice;
using tropa::exchange::MergeConflict;

void ConflictModel::setConflicts(std::vector<MergeConflict> conflicts, Language language)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    m_choices.clear();
    m_language = language;
    endResetModel();
    Q_EMIT chosen();
}

void ConflictModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

void ConflictModel::choose(const QList<int>& rows, MergeChoice choice)
{
    for (const int row : rows) {
        const MergeConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
        if (choice == MergeChoice::Both && !conflict.mayBeBoth)
            continue;
        m_choices[conflict.key] = choice;
        Q_EMIT dataChanged(index(row, Choice), index(row, Choice));
    }
    Q_EMIT chosen();
}

int ConflictModel::undecided() const
{
    return static_cast<int>(
        std::ranges::count_if(m_conflicts, [&](const MergeConflict& one) { return !m_choices.contains(one.key); }));
}

widgets::TableColumn ConflictModel::column(int column) const
{
    switch (column) {
    case What:
        return {tr("What")};
    case Name:
        return {tr("Name or words")};
    case Ours:
        return {tr("Here")};
    case Theirs:
        return {tr("In the other file")};
    default:
        return {tr("Take")};
    }
}

widgets::TableCell ConflictModel::cell(int row, int column) const
{
    const MergeConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
    const auto fields = [&](bool ours) {
        QStringList lines;
        for (const MergeConflict::Field& field : conflict.fields) {
            const QString& value = ours ? field.ours : field.theirs;
            lines << QStringLiteral("%1: %2").arg(text(field.name, m_language),
                                                  value.isEmpty() ? QStringLiteral("—") : value);
        }
        return lines.join(QStringLiteral("; "));
    };
    switch (column) {
    case What:
        return {text(tropa::exchange::mergeTableName(conflict.table), m_language)};
    case Name:
        return {conflict.title};
    case Ours:
        if (conflict.kind == MergeConflict::Kind::RemovedHere)
            return {tr("removed")};
        if (conflict.kind == MergeConflict::Kind::RemovedThere)
            return {tr("changed")};
        return {fields(true)};
    case Theirs:
        if (conflict.kind == MergeConflict::Kind::RemovedHere)
            return {tr("changed")};
        if (conflict.kind == MergeConflict::Kind::RemovedThere)
            return {tr("removed")};
        return {fields(false)};
    default: {
        const auto choice = m_choices.find(conflict.key);
        widgets::TableCell cell;
        cell.isStrong = choice != m_choices.end();
        cell.tone = cell.isStrong ? widgets::Tone::Plain : widgets::Tone::Faint;
        cell.text = choice == m_choices.end()             ? tr("not chosen")
                    : choice->second == MergeChoice::Ours ? tr("here")
                    : choice->second == MergeChoice::Both ? tr("both")
                                                          : tr("the other");
        return cell;
    }
    }
}

} // namespace tropa::ui::exchange
