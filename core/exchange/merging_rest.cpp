// What a merge takes beyond the interviews: every other table of the schema, by its shape, and the imports of evidence.
#include "exchange/merging.h"

#include "exchange/merge_texts.h"

#include "metrics/scope.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tropa::exchange {

using project::ColumnValue;

namespace {

std::size_t at(int column)
{
    return static_cast<std::size_t>(column);
}

// Lists of names: two people who add the same one mean the same.
bool isListOfNames(const QByteArray& table)
{
    static const QSet<QByteArray> names = {"questionnaire", "checklist", "checklist_scenario",
                                           "call_reason",   "topic",     "review_site",
                                           "funnel_step",   "guide",     "code_set"};
    return names.contains(table);
}

// What makes a row without a GUID the same row: all of it but its own number and what may be said anew of it.
bool isKeyOfChild(const MergeTable& table, std::size_t column)
{
    static const QSet<QByteArray> numbered = {"id", "position"};
    const MergeTable::Column& one = table.columns[column];
    if (numbered.contains(one.name) || one.name == "keep_until" ||
        (table.name == "document_recording" && one.name == "path") ||
        (table.name == "card_binding" && one.name == "chart"))
        return false;
    const bool isReference = !one.parent.isEmpty() || one.kindColumn >= 0;
    return isReference || one.type != 'R';
}

QString childKey(const MergeTable& table, const MergeRow& row)
{
    QString key;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!isKeyOfChild(table, i))
            continue;
        if (const auto* whole = std::get_if<qint64>(&row[i]))
            key += QString::number(*whole);
        else if (std::holds_alternative<QString>(row[i]))
            key += std::get<QString>(row[i]);
        else
            key += QString::fromLatin1(blobOf(row[i]).toHex());
        key += QChar(0x1F);
    }
    return key;
}

} // namespace

void Merging::takeRest()
{
    QSet<QByteArray> known;
    for (const auto& [name, side] : m_sides)
        known << name;
    for (const char* name :
         {"document_splice", "document_speaker", "turn", "document_style", "respondent_attribute", "alias"})
        known << name;
    m_shape = mergeShape(m_ours, known);
    for (const QByteArray& name : m_shape.things) {
        if (m_progress.stopped() || m_ours.failed() || m_theirs.failed())
            return;
        const bool isLeaf = m_shape.leaves.contains(name);
        const Part part{name.constData(), true, isListOfNames(name), isLeaf, isLeaf};
        Side& side = load(part);
        match(part, side);
        take(part, side);
        removeWhatTheyRemoved(part, side);
    }
    for (const QByteArray& name : m_shape.children) {
        if (m_ours.failed() || m_theirs.failed())
            return;
        takeChildRows(name);
    }
    planEvidence();
}

void Merging::takeChildRows(const QByteArray& name)
{
    Side& side = m_sides[name];
    side.table = mergeTable(m_ours, name);
    const MergeTable& table = side.table;
    if (table.id < 0)
        return;
    const QString word = QString::fromLatin1(name);
    std::map<QString, MergeRow> ours;
    QHash<qint64, QString> keyOfOurs;
    for (MergeRow& row : mergeRows(m_ours, table)) {
        QString key = childKey(table, row);
        keyOfOurs.insert(integerOf(row[at(table.id)]), key);
        ours.emplace(std::move(key), std::move(row));
    }
    QSet<qint64> theirIds;
    qint64 next = nextId(m_ours, table);
    for (const MergeRow& row : mergeRows(m_theirs, table)) {
        const qint64 theirId = integerOf(row[at(table.id)]);
        theirIds << theirId;
        auto own = mapped(side, row);
        if (!own) {
            if (isOnEvidence(side, row))
                m_waiting.emplace_back(name, row);
            else
                ++m_orphans;
            continue;
        }
        const auto same = ours.find(childKey(table, *own));
        const bool there = changedThere(name, theirId);
        // Said anew there, untouched here since the copies parted: the same row, whatever it says now.
        if (same == ours.end() && m_here.isKnown && there && keyOfOurs.contains(theirId) &&
            !changedHere(name, theirId)) {
            (*own)[at(table.id)] = theirId;
            updateRow(m_ours, table, *own);
            ++m_report.updated[word];
            continue;
        }
        if (same == ours.end()) {
            if (m_here.isKnown && !there) {
                ++m_stayRemoved; // both had it, and it was taken away here
                continue;
            }
            (*own)[at(table.id)] = next++;
            insertRow(m_ours, table, *own);
            ++m_report.added[word];
            continue;
        }
        const qint64 ourId = integerOf(same->second[at(table.id)]);
        (*own)[at(table.id)] = ourId;
        if (table.position >= 0)
            (*own)[at(table.position)] = same->second[at(table.position)];
        if (*own == same->second) {
            ++m_report.same;
            continue;
        }
        const bool here = changedHere(name, ourId);
        if (m_here.isKnown && here && !there)
            continue;
        MergeChoice choice = MergeChoice::Theirs;
        if (!m_here.isKnown || here) {
            MergeConflict conflict;
            conflict.key = QStringLiteral("%1:%2").arg(word).arg(ourId);
            conflict.table = word;
            conflict.title = titleOf(side, same->second, true);
            for (std::size_t i = 0; i < own->size(); ++i) {
                if ((*own)[i] != same->second[i])
                    conflict.fields.push_back({mergeColumnName(table.columns[i].name),
                                               wordsOf(side, static_cast<int>(i), same->second),
                                               wordsOf(side, static_cast<int>(i), *own)});
            }
            choice = decide(std::move(conflict));
        }
        if (choice != MergeChoice::Ours) {
            updateRow(m_ours, table, *own);
            ++m_report.updated[word];
        }
    }
    if (!m_there.isKnown)
        return;
    // What both had and they took away. Rows of the common past have the same number in both copies.
    for (auto one = keyOfOurs.cbegin(); one != keyOfOurs.cend(); ++one) {
        if (theirIds.contains(one.key()) || changedHere(name, one.key()) || !changedThere(name, one.key()))
            continue;
        deleteRow(m_ours, table, one.key());
        ++m_report.removed[word];
    }
}

// A row that points at evidence which comes only with its import.
bool Merging::isOnEvidence(const Side& side, const MergeRow& row) const
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const MergeTable::Column& column = side.table.columns[i];
        const QByteArray parent =
            column.kindColumn >= 0 ? textOf(row[at(column.kindColumn)]).toLatin1() : column.parent;
        if (integerOf(row[i]) != 0 && std::ranges::find(m_shape.evidence, parent) != m_shape.evidence.end())
            return true;
    }
    return false;
}

// The scope of a cell, a piece of evidence or a check names rows of the frame inside its JSON. Where all of them have
// the same numbers here, it stays letter by letter.
ColumnValue Merging::mappedScope(const ColumnValue& value) const
{
    metrics::Scope scope = metrics::Scope::fromJson(QJsonDocument::fromJson(textOf(value).toUtf8()).object());
    bool isMoved = false;
    for (auto& [dimension, values] : scope.where) {
        const metrics::Dimension* known = metrics::findDimension(dimension);
        if (!known || *known->table == '\0')
            continue;
        const auto side = m_sides.find(known->table);
        if (side == m_sides.end())
            continue;
        for (qint64& one : values) {
            const qint64 here = side->second.ids.value(one, one);
            isMoved = isMoved || here != one;
            one = here;
        }
    }
    if (!isMoved)
        return value;
    return QString::fromUtf8(QJsonDocument(scope.toJson()).toJson(QJsonDocument::Compact));
}

void Merging::planEvidence()
{
    const bool isSameKey = samePseudonymKey(m_ours, m_theirs);
    qint64 otherKey = 0;
    for (const ForeignImport& one : foreignImports(m_ours, m_theirs, m_shape)) {
        if (one.hasPersons && !isSameKey) {
            ++otherKey;
            continue;
        }
        qint64 replaced = 0;
        if (one.ourDouble > 0) {
            MergeConflict conflict;
            conflict.key = QStringLiteral("import:%1:%2").arg(one.fileName, one.importedAt);
            conflict.table = QStringLiteral("import");
            conflict.title = one.fileName;
            conflict.mayBeBoth = true;
            conflict.fields.push_back({QT_TRANSLATE_NOOP("core", "Imported at"), one.ourImportedAt, one.importedAt});
            const MergeChoice choice = decide(std::move(conflict));
            if (choice == MergeChoice::Ours)
                continue;
            replaced = choice == MergeChoice::Theirs ? one.ourDouble : 0;
        }
        m_imports.emplace_back(one, replaced);
        ++m_report.added[QStringLiteral("import")];
    }
    if (otherKey > 0)
        m_report.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n import(s) were left out: their pseudonyms were made under another key"),
            otherKey));
    if (const qint64 apart = switchedApart(m_ours, m_theirs); apart > 0)
        m_report.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n import(s) are undone in one of the files; here they stay as they are"),
            apart));
}

QSet<QByteArray> Merging::evidenceTables() const
{
    QSet<QByteArray> names = {"person", "person_hash"};
    for (const QByteArray& name : m_shape.evidence)
        names << name;
    return names;
}

void Merging::takeEvidence(project::Edit& edit)
{
    for (const auto& [name, side] : m_sides)
        m_evidenceIds[name] = side.ids;
    for (const auto& [import, replaced] : m_imports) {
        if (replaced > 0)
            switchOff(edit, replaced);
        copyImport(edit, m_theirs, import, m_shape, m_evidenceIds);
    }
}

qint64 Merging::takeWaiting(project::Edit& edit)
{
    for (const auto& [name, ids] : m_evidenceIds)
        m_sides[name].ids = ids;
    qint64 lost = 0;
    for (const auto& [name, row] : m_waiting) {
        Side& side = m_sides[name];
        auto own = mapped(side, row);
        if (!own) {
            ++lost;
            continue;
        }
        (*own)[at(side.table.id)] = nextId(edit.db(), side.table);
        insertRow(edit.db(), side.table, *own);
    }
    m_waiting.clear();
    return lost;
}

} // namespace tropa::exchange
