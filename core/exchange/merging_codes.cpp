// Which rows of two copies are one though they do not say so: codes made twice under one path, persons that one copy
// lacks, and what a blind copy gives back.
#include "exchange/merging.h"

#include "frame/frame_store.h"

namespace tropa::exchange {

using project::ColumnValue;

namespace {

std::size_t at(int column)
{
    return static_cast<std::size_t>(column);
}

QString asWritten(const QString& name)
{
    return name;
}

// The names from the root down; none where a branch runs in a circle.
QHash<qint64, QString> pathsOf(const MergeTable& table, const std::vector<MergeRow>& rows,
                               QString (*spelt)(const QString&))
{
    QHash<qint64, const MergeRow*> byId;
    for (const MergeRow& row : rows)
        byId.insert(integerOf(row[at(table.id)]), &row);
    const std::size_t parent = at(table.column("parent_id")), name = at(table.column("name"));
    QHash<qint64, QString> paths;
    for (const MergeRow& row : rows) {
        QString path;
        const MergeRow* one = &row;
        for (qsizetype depth = 0; one && depth <= byId.size(); ++depth) {
            path.prepend(spelt(textOf((*one)[name])) + QChar(0x1F));
            one = byId.value(integerOf((*one)[parent]));
        }
        if (!one)
            paths.insert(integerOf(row[at(table.id)]), path);
    }
    return paths;
}

} // namespace

bool Merging::comesBack(const QByteArray& table) const
{
    static const QSet<QByteArray> names = {"coder", "code", "document", "segment", "memo"};
    return !m_blind || names.contains(table);
}

// Respondents whose words may not leave the project, and their transcripts.
bool Merging::isWithheld(const Side& side, const MergeRow& row)
{
    if (m_withheld.isEmpty())
        return false;
    if (side.table.name == "document")
        return m_withheld.contains(integerOf(row[at(side.table.column("respondent_id"))]));
    if (side.table.name != "respondent" || !m_withheld.contains(integerOf(row[at(side.table.id)])))
        return false;
    ++m_report.withheldRespondents;
    return true;
}

// Two people who made the same code before their copies knew of each other.
void Merging::matchPaths(Side& side)
{
    const MergeTable& table = side.table;
    QSet<QByteArray> theirGuids;
    for (const MergeRow& row : side.theirs)
        theirGuids << blobOf(row[at(table.guid)]);
    const QHash<qint64, QString> ourPaths = pathsOf(table, side.ours, frame::normalName),
                                 theirPaths = pathsOf(table, side.theirs, frame::normalName),
                                 names = pathsOf(table, side.ours, asWritten);
    QHash<QString, qint64> byPath;
    for (const MergeRow& row : side.ours) {
        const qint64 id = integerOf(row[at(table.id)]);
        if (!theirGuids.contains(blobOf(row[at(table.guid)])) && ourPaths.contains(id) &&
            !byPath.contains(ourPaths.value(id)))
            byPath.insert(ourPaths.value(id), id);
    }
    for (const MergeRow& row : side.theirs) {
        const qint64 id = integerOf(row[at(table.id)]);
        if (side.byGuid.contains(blobOf(row[at(table.guid)])) || !theirPaths.contains(id))
            continue;
        const auto same = byPath.constFind(theirPaths.value(id));
        if (same == byPath.constEnd())
            continue;
        side.ids.insert(id, *same);
        m_samePath << id;
        m_samePaths << QStringLiteral("«%1»").arg(
            names.value(*same).chopped(1).replace(QChar(0x1F), QStringLiteral(" › ")));
        byPath.erase(same);
    }
}

// Of such a code ours keeps its colour and spelling, and what only one of the two says is what the code says.
void Merging::settleSamePath(const Side& side, const MergeRow& ours, MergeRow& own) const
{
    static const QSet<QByteArray> kept = {"name", "palette", "color"};
    for (std::size_t i = 0; i < own.size(); ++i) {
        const bool isEmpty = std::holds_alternative<std::monostate>(own[i]) ||
                             (std::holds_alternative<QString>(own[i]) && std::get<QString>(own[i]).isEmpty());
        if (isEmpty || kept.contains(side.table.columns[i].name))
            own[i] = ours[i];
    }
}

// A copy that does not know the person behind a respondent says nothing against the one we know.
void Merging::keepPerson(const Side& side, const MergeRow& ours, const MergeRow& theirs, MergeRow& own) const
{
    const qint64 id = integerOf(theirs[at(side.table.id)]);
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (side.table.columns[i].parent != "person" || integerOf(own[i]) != 0)
            continue;
        const bool isUnlinked = integerOf(theirs[i]) == 0 && m_there.isKnown && changedThere(side.table.name, id);
        if (!isUnlinked)
            own[i] = ours[i];
    }
}

} // namespace tropa::exchange
