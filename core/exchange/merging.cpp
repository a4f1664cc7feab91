#include "exchange/merging.h"

#include "exchange/derived_guid.h"
#include "exchange/merge_texts.h"
#include "frame/frame_store.h"
#include "interviews/coding_store.h"
#include "interviews/consent.h"
#include "interviews/document_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tropa::exchange {

using namespace interviews;
using project::Blob;
using project::ColumnValue;

namespace {

Guid guidOf(const QByteArray& bytes)
{
    return Guid::fromBytes(bytes);
}

std::size_t at(int column)
{
    return static_cast<std::size_t>(column);
}

// Columns that say nothing of what a row is about.
bool isBookkeeping(const MergeTable& table, std::size_t column)
{
    const QByteArray& name = table.columns[column].name;
    static const QSet<QByteArray> names = {"id",        "guid",        "position",  "created_at",
                                           "base_text", "base_sha256", "import_id", "made_at"};
    return names.contains(name);
}

bool isEmptyValue(const ColumnValue& value)
{
    return std::holds_alternative<std::monostate>(value) ||
           (std::holds_alternative<QString>(value) && std::get<QString>(value).isEmpty());
}

QByteArray placeKey(const MergeTable& table, const MergeRow& row)
{
    qint64 numbers[5];
    int i = 0;
    for (const char* name : {"document_id", "begin_at", "end_at", "code_id", "coder_id"})
        numbers[i++] = integerOf(row[at(table.column(name))]);
    return {reinterpret_cast<const char*>(numbers), sizeof numbers};
}

} // namespace

Merging::Merging(project::Edit& edit, storage::Connection& theirs, const MergeOptions& options,
                 const Progress& progress)
    : m_edit(edit), m_ours(edit.db()), m_theirs(theirs), m_options(options), m_progress(progress)
{
}

MergeReport Merging::run()
{
    static constexpr Part parts[] = {
        {"coder", false, false, false, false},    {"clinic", true, true, false, false},
        {"competitor", true, true, false, false}, {"service", true, true, false, false},
        {"channel", true, true, false, false},    {"stage", true, true, false, false},
        {"wave", true, true, false, false},       {"doctor", true, true, false, false},
        {"touchpoint", true, true, false, false}, {"segment_of_patients", true, true, false, false},
        {"media", false, false, false, false},    {"persona", true, true, false, false},
        {"respondent", true, true, true, false},  {"code", true, false, true, false},
        {"document", true, false, false, false},  {"segment", true, false, true, true},
        {"memo", true, false, true, true},        {"exchange_part", false, false, false, false}};
    if (!m_options.withoutCodings)
        m_blind = blindOrigin(m_theirs);
    if (m_blind) {
        const bool isOurs = isOrigin(m_ours, *m_blind);
        m_here = changedSince(m_ours, isOurs ? m_blind->entry : 0);
        m_there = changedSince(m_theirs, isOurs ? m_blind->ownEntry : 0);
        if (isOurs)
            goOnFrom(lastMerge(m_ours, m_theirs, 0));
        for (const QString& row : std::as_const(m_there.rows))
            m_leftInBlind += staysInBlindCopy(row.section(u'/', 0, 0)) ? 1 : 0;
    } else {
        const qint64 common = commonEntry(m_ours, m_theirs);
        m_here = changedSince(m_ours, common);
        m_there = changedSince(m_theirs, common);
        if (common > 0 && !m_options.withoutCodings)
            goOnFrom(lastMerge(m_ours, m_theirs, common));
    }
    if (m_options.withoutCodings) {
        for (const RespondentId id : withheldRespondents(m_theirs, m_options.today))
            m_withheld << id.value();
    }
    m_persons = samePersons(m_ours, m_theirs);
    qint64 done = 0;
    for (const Part& part : parts) {
        if (m_progress.stopped() || m_ours.failed() || m_theirs.failed())
            break;
        static const QSet<QByteArray> coded = {"coder", "segment", "memo", "media", "exchange_part"};
        if (m_options.withoutCodings && coded.contains(part.name))
            continue;
        Side& side = load(part);
        match(part, side);
        if (side.table.name == "document")
            compareTexts(side);
        if (!comesBack(side.table.name))
            continue;
        take(part, side);
        removeWhatTheyRemoved(part, side);
        if (side.table.name == "document") {
            if (!m_options.withoutCodings)
                takeChildren("document_splice", "document_id", "document");
            takeChildren("document_speaker", "document_id", "document");
            takeChildren("turn", "document_id", "document");
            takeChildren("document_style", "document_id", "document");
            compareSpeakers(side);
        }
        m_progress.at(++done, std::size(parts));
    }
    if (!m_blind) {
        takeAttributes();
        if (!m_options.withoutCodings)
            takeRest();
        takeAliases(); // they speak of all the above
    }
    tell();
    return std::move(m_report);
}

// What was settled then is settled: a row counts as changed when it was since. What was removed here stays so, whenever
// that was.
void Merging::goOnFrom(const std::optional<LastMerge>& last)
{
    if (!last)
        return;
    m_here.rows = changedSince(m_ours, last->entry).rows;
    m_there = changedSince(m_theirs, last->theirs);
    m_isAgain = true;
}

Merging::Side& Merging::load(const Part& part)
{
    Side& side = m_sides[part.name];
    side.table = mergeTable(m_ours, part.name);
    side.ours = mergeRows(m_ours, side.table);
    side.theirs = mergeRows(m_theirs, side.table);
    side.next = nextId(m_ours, side.table);
    if (side.table.name == "document") {
        const QSet<qint64> undone = switchedOffDocuments(m_theirs);
        std::erase_if(side.theirs,
                      [&](const MergeRow& row) { return undone.contains(integerOf(row[at(side.table.id)])); });
    }
    placeOurs(side);
    return side;
}

void Merging::placeOurs(Side& side)
{
    side.byGuid.clear();
    side.ourPlaces.clear();
    side.byGuid.reserve(static_cast<qsizetype>(side.ours.size()));
    side.ourPlaces.reserve(static_cast<qsizetype>(side.ours.size()));
    for (std::size_t i = 0; i < side.ours.size(); ++i) {
        side.byGuid.insert(blobOf(side.ours[i][at(side.table.guid)]), i);
        side.ourPlaces.insert(integerOf(side.ours[i][at(side.table.id)]), i);
    }
}

// Which of ours each of theirs is; what is none of ours gets an id of its own, so that rows may name each other.
void Merging::match(const Part& part, Side& side)
{
    const MergeTable& table = side.table;
    QSet<QByteArray> theirGuids;
    for (const MergeRow& row : side.theirs)
        theirGuids << blobOf(row[at(table.guid)]);
    std::map<QString, qint64> byName;
    if (part.byName) {
        for (const MergeRow& row : side.ours) {
            if (!theirGuids.contains(blobOf(row[at(table.guid)])))
                byName.emplace(frame::normalName(textOf(row[at(table.column("name"))])), integerOf(row[at(table.id)]));
        }
    }
    if (table.name == "document")
        matchTexts(side);
    if (table.name == "code")
        matchPaths(side);
    const bool isCoder = table.name == "coder";
    const QSet<qint64> working = isCoder ? workingCoders(m_theirs) : QSet<qint64>();
    for (const MergeRow& row : side.theirs) {
        const qint64 id = integerOf(row[at(table.id)]);
        const QByteArray guid = blobOf(row[at(table.guid)]);
        if (side.ids.contains(id))
            continue;
        if (const auto ours = side.byGuid.constFind(guid); ours != side.byGuid.constEnd()) {
            side.ids.insert(id, integerOf(side.ours[*ours][at(table.id)]));
            continue;
        }
        if (part.byName) {
            const auto same = byName.find(frame::normalName(textOf(row[at(table.column("name"))])));
            if (same != byName.end()) {
                side.ids.insert(id, same->second);
                byName.erase(same);
                continue;
            }
        }
        if ((isCoder && !working.contains(id)) || !comesBack(table.name) || isWithheld(side, row))
            continue;
        if (m_here.removed.contains(guid)) {
            if (!changedThere(table.name, id)) {
                ++m_stayRemoved;
                continue;
            }
            MergeConflict conflict;
            conflict.key = keyOf(table.name, guid);
            conflict.kind = MergeConflict::Kind::RemovedHere;
            conflict.table = QString::fromLatin1(table.name);
            conflict.title = titleOf(side, row, false);
            if (decide(std::move(conflict)) == MergeChoice::Ours)
                continue;
        }
        side.ids.insert(id, side.next++);
        side.fresh << id;
    }
}

// Two people who brought in the same transcript before their copies knew of each other.
void Merging::matchTexts(Side& side)
{
    const MergeTable& table = side.table;
    QSet<QByteArray> theirGuids;
    for (const MergeRow& row : side.theirs)
        theirGuids << blobOf(row[at(table.guid)]);
    QHash<QByteArray, qint64> byText;
    const int sha = table.column("base_sha256");
    for (const MergeRow& row : side.ours) {
        if (!theirGuids.contains(blobOf(row[at(table.guid)])))
            byText.insert(blobOf(row[at(sha)]), integerOf(row[at(table.id)]));
    }
    for (const MergeRow& row : side.theirs) {
        if (side.byGuid.contains(blobOf(row[at(table.guid)])))
            continue;
        if (const auto same = byText.find(blobOf(row[at(sha)])); same != byText.end()) {
            side.ids.insert(integerOf(row[at(table.id)]), *same);
            byText.erase(same);
        }
    }
}

void Merging::compareTexts(Side& side)
{
    const MergeTable& table = side.table;
    for (const MergeRow& row : side.theirs) {
        const qint64 theirId = integerOf(row[at(table.id)]);
        const auto ourId = side.ids.constFind(theirId);
        if (ourId == side.ids.constEnd() || side.fresh.contains(theirId))
            continue;
        TextHistory ours = textHistory(m_ours, DocumentId(*ourId));
        TextHistory theirs = textHistory(m_theirs, DocumentId(theirId));
        // A blind copy begins where ours stood when it was made; one with erased originals begins later too.
        ours.beginWhere(theirs);
        theirs.beginWhere(ours);
        if (ours.states.back() == theirs.states.back())
            continue;
        const bool theyWentOn = theirs.beginsAs(ours), weWentOn = ours.beginsAs(theirs);
        if (theyWentOn) {
            const auto first = static_cast<qsizetype>(ours.splices.size());
            for (const Splice& splice : std::span(theirs.splices).subspan(static_cast<std::size_t>(first)))
                (void)editText(m_edit, DocumentId(*ourId), {splice.offset, splice.offset + splice.removedLength()},
                               splice.inserted);
            ++m_report.updated[QStringLiteral("document_splice")];
            continue;
        }
        if (weWentOn) {
            m_carry[theirId].assign(ours.splices.begin() + static_cast<std::ptrdiff_t>(theirs.splices.size()),
                                    ours.splices.end());
            continue;
        }
        MergeConflict conflict;
        conflict.key = keyOf("document", blobOf(row[at(table.guid)]));
        conflict.kind = MergeConflict::Kind::TextDiffers;
        conflict.table = QStringLiteral("document");
        conflict.title = textOf(row[at(table.column("name"))]);
        conflict.mayBeBoth = true;
        const QString ourText = documentText(m_ours, DocumentId(*ourId));
        const QString theirText = documentText(m_theirs, DocumentId(theirId));
        const auto splice = difference(theirText, ourText);
        if (splice)
            conflict.fields.push_back(
                {QT_TRANSLATE_NOOP("core", "Words"), splice->inserted.left(200), splice->removed.left(200)});
        switch (decide(std::move(conflict))) {
        case MergeChoice::Ours:
            if (splice)
                m_carry[theirId] = {*splice};
            break;
        case MergeChoice::Theirs:
            (void)editText(m_edit, DocumentId(*ourId), {0, codePointCount(ourText)}, theirText);
            ++m_report.updated[QStringLiteral("document_splice")];
            break;
        case MergeChoice::Both: {
            side.ids.insert(theirId, side.next++);
            side.fresh << theirId;
            m_copies << theirId;
            break;
        }
        }
    }
    // What editText() has moved is compared as it stands now.
    side.ours = mergeRows(m_ours, table);
}

std::optional<MergeRow> Merging::mapped(const Side& side, const MergeRow& row)
{
    MergeRow own = row;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const MergeTable::Column& column = side.table.columns[i];
        const qint64 id = integerOf(own[i]);
        if (id == 0)
            continue;
        QByteArray parent = column.parent;
        if (column.kindColumn >= 0)
            parent = textOf(row[at(column.kindColumn)]).toLatin1();
        if (parent.isEmpty())
            continue;
        if (parent == "import") {
            own[i] = {};
            continue;
        }
        if (parent == "person") {
            const auto person = m_persons.constFind(id);
            m_lostPersons += person == m_persons.constEnd() ? 1 : 0;
            own[i] = person == m_persons.constEnd() ? ColumnValue() : ColumnValue(*person);
            continue;
        }
        if (std::ranges::find(m_shape.evidence, parent) != m_shape.evidence.end() && !m_evidenceIds.contains(parent) &&
            isSameEvidence(m_ours, m_theirs, parent, id))
            continue;
        const auto known = m_sides.find(parent);
        const auto ours =
            known == m_sides.end() ? QHash<qint64, qint64>::const_iterator() : known->second.ids.constFind(id);
        const bool found = known != m_sides.end() && ours != known->second.ids.constEnd();
        if (found) {
            own[i] = *ours;
            continue;
        }
        static const QSet<QByteArray> needed = {"document_id", "code_id",  "respondent_id",
                                                "subject_id",  "owner_id", "entity_id"};
        if ((column.isNeeded || needed.contains(column.name)) && side.table.name != "document")
            return std::nullopt;
        own[i] = {};
    }
    if (const int scope = side.table.column("scope"); scope >= 0)
        own[at(scope)] = mappedScope(own[at(scope)]);
    return own;
}

// Moves the places of their segment to where the same words stand in our text. False when none of them is left.
bool Merging::carry(const Side& side, const MergeRow& theirs, MergeRow& row)
{
    const auto moves = m_carry.find(integerOf(theirs[at(side.table.column("document_id"))]));
    if (moves == m_carry.end())
        return true;
    const std::size_t begin = at(side.table.column("begin_at")), end = at(side.table.column("end_at"));
    TextSpan span{integerOf(row[begin]), integerOf(row[end])};
    for (const Splice& splice : moves->second) {
        const Carried carried = carriedSegment(span, splice.offset, splice.removedLength(), splice.insertedLength());
        if (carried.gone)
            return false;
        span = carried.span;
    }
    row[begin] = span.begin;
    row[end] = span.end;
    return true;
}

void Merging::take(const Part& part, Side& side)
{
    QSet<QByteArray> places;
    const bool isSegment = side.table.name == "segment";
    if (isSegment) {
        side.ours = mergeRows(m_ours, side.table); // edited texts have moved some and taken others away
        placeOurs(side);
        for (const MergeRow& row : side.ours)
            places << placeKey(side.table, row);
    }
    for (const MergeRow& row : side.theirs)
        takeOne(part, side, row, places);
}

void Merging::takeOne(const Part& part, Side& side, const MergeRow& row, const QSet<QByteArray>& places)
{
    const MergeTable& table = side.table;
    const qint64 theirId = integerOf(row[at(table.id)]);
    const auto ourId = side.ids.constFind(theirId);
    if (ourId == side.ids.constEnd())
        return;
    auto own = mapped(side, row);
    const bool isSegment = table.name == "segment";
    if (!own) {
        ++m_orphans;
        return;
    }
    const bool isStretch = table.column("begin_at") >= 0 && table.column("document_id") >= 0;
    if (isStretch && !carry(side, row, *own)) {
        ++m_gone;
        return;
    }
    const bool isFresh = side.fresh.contains(theirId);
    const bool isCopy = isSegment && m_copies.contains(integerOf(row[at(table.column("document_id"))]));
    if (!isFresh && !isCopy) {
        const auto place = side.ourPlaces.constFind(*ourId);
        if (place == side.ourPlaces.constEnd())
            ++m_gone;
        else if (part.compares)
            compare(part, side, row, std::move(*own), *place);
        else
            ++m_report.same;
        return;
    }
    if (isSegment && !isCopy && places.contains(placeKey(table, *own))) {
        ++m_doubles;
        return;
    }
    const bool otherGuid = isCopy || (table.name == "document" && m_copies.contains(theirId));
    if (isCopy && !isFresh)
        (*own)[at(table.id)] = side.next++;
    else
        (*own)[at(table.id)] = *ourId;
    if (table.name == "document" && m_options.withoutCodings) {
        const QString now = documentText(m_theirs, DocumentId(theirId));
        (*own)[at(table.column("base_text"))] = now;
        (*own)[at(table.column("base_sha256"))] =
            Blob{QCryptographicHash::hash(now.toUtf8(), QCryptographicHash::Sha256)};
    }
    if (otherGuid)
        (*own)[at(table.guid)] = Blob{Guid::random().bytes()};
    insertRow(m_ours, table, *own);
    if (table.name == "media")
        copyMediaPieces(m_ours, m_theirs, theirId, *ourId);
    ++m_report.added[QString::fromLatin1(table.name)];
}

void Merging::compare(const Part& part, Side& side, const MergeRow& theirs, MergeRow own, std::size_t ourPlace)
{
    const MergeTable& table = side.table;
    const MergeRow& ours = side.ours[ourPlace];
    keepPerson(side, ours, theirs, own);
    const bool isSamePath = table.name == "code" && m_samePath.contains(integerOf(theirs[at(table.id)]));
    if (isSamePath)
        settleSamePath(side, ours, own);
    std::vector<std::size_t> differing;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (!isBookkeeping(table, i) && own[i] != ours[i])
            differing.push_back(i);
    }
    if (differing.empty()) {
        ++m_report.same;
        return;
    }
    for (const std::size_t i : {at(table.id), at(table.guid)})
        own[i] = ours[i];
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (isBookkeeping(table, i))
            own[i] = ours[i];
    }
    const qint64 ourId = integerOf(ours[at(table.id)]), theirId = integerOf(theirs[at(table.id)]);
    const bool here = changedHere(table.name, ourId), there = changedThere(table.name, theirId);
    const QString name = QString::fromLatin1(table.name);
    const auto isFilled = [&](std::size_t i) { return isSamePath && isEmptyValue(ours[i]); };
    if ((m_here.isKnown && !here && there) || std::ranges::all_of(differing, isFilled)) {
        updateRow(m_ours, table, own);
        ++m_report.updated[name];
        return;
    }
    // Nobody touched it: what it points at has been given to the other side's copy of a code.
    if (m_here.isKnown && !there) {
        ++m_report.same;
        return;
    }
    MergeConflict conflict;
    conflict.key = keyOf(table.name, blobOf(theirs[at(table.guid)]));
    conflict.table = name;
    conflict.title = titleOf(side, ours, true);
    conflict.mayBeBoth = part.mayBeBoth;
    for (const std::size_t i : differing)
        conflict.fields.push_back({mergeColumnName(table.columns[i].name), wordsOf(side, static_cast<int>(i), ours),
                                   wordsOf(side, static_cast<int>(i), own)});
    switch (decide(std::move(conflict))) {
    case MergeChoice::Ours:
        break;
    case MergeChoice::Theirs:
        updateRow(m_ours, table, own);
        ++m_report.updated[name];
        break;
    case MergeChoice::Both:
        own[at(table.id)] = side.next++;
        own[at(table.guid)] = Blob{Guid::random().bytes()};
        insertRow(m_ours, table, own);
        side.ids.insert(theirId, integerOf(own[at(table.id)]));
        ++m_report.added[name];
        break;
    }
}

void Merging::removeWhatTheyRemoved(const Part& part, Side& side)
{
    if (!m_there.isKnown || m_there.removed.isEmpty())
        return;
    const MergeTable& table = side.table;
    for (const MergeRow& row : side.ours) {
        const QByteArray guid = blobOf(row[at(table.guid)]);
        if (!m_there.removed.contains(guid))
            continue;
        const bool isThere = std::ranges::any_of(
            side.theirs, [&](const MergeRow& other) { return blobOf(other[at(table.guid)]) == guid; });
        if (isThere)
            continue;
        if (!part.isLeaf) {
            ++m_keptParents;
            continue;
        }
        const qint64 id = integerOf(row[at(table.id)]);
        if (changedHere(table.name, id)) {
            MergeConflict conflict;
            conflict.key = keyOf(table.name, guid);
            conflict.kind = MergeConflict::Kind::RemovedThere;
            conflict.table = QString::fromLatin1(table.name);
            conflict.title = titleOf(side, row, true);
            if (decide(std::move(conflict)) != MergeChoice::Theirs)
                continue;
        }
        if (table.name == "segment") { // what rests on it goes too
            const SegmentId segment(id);
            removeSegments(m_edit, std::span(&segment, 1));
        } else {
            deleteRow(m_ours, table, id);
        }
        ++m_report.removed[QString::fromLatin1(table.name)];
    }
}

MergeChoice Merging::decide(MergeConflict conflict)
{
    const auto chosen = m_options.choices.find(conflict.key);
    std::optional<MergeChoice> choice = m_options.otherwise;
    if (chosen != m_options.choices.end())
        choice = chosen->second;
    if (!choice)
        m_report.unresolved.push_back(conflict.key);
    if (choice == MergeChoice::Both && !conflict.mayBeBoth)
        choice = MergeChoice::Ours;
    m_report.conflicts.push_back(std::move(conflict));
    return choice.value_or(MergeChoice::Ours);
}

bool Merging::changedHere(const QByteArray& table, qint64 id) const
{
    return m_here.rows.contains(QString::fromLatin1(table) + u'/' + QString::number(id));
}

bool Merging::changedThere(const QByteArray& table, qint64 id) const
{
    return !m_there.isKnown || m_there.rows.contains(QString::fromLatin1(table) + u'/' + QString::number(id));
}

QString Merging::keyOf(const QByteArray& table, const QByteArray& guid)
{
    return QString::fromLatin1(table) + u':' + guidOf(guid).toString();
}

} // namespace tropa::exchange
