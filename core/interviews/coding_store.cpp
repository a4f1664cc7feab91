#include "interviews/coding_store.h"

#include "interviews/document_store.h"

#include <QCoreApplication>

#include <ranges>

namespace tropa::interviews {

namespace {

constexpr const char* select =
    "SELECT id, document_id, begin_at, end_at, code_id, coder_id, valence, weight, touchpoint_id, memo, created_at "
    "FROM segment";

Segment segmentOf(const storage::Statement& row)
{
    Segment one;
    one.id = row.id<SegmentId>(0);
    one.document = row.id<DocumentId>(1);
    one.span = {row.integer(2), row.integer(3)};
    one.code = row.id<CodeId>(4);
    one.coder = row.id<project::CoderId>(5);
    one.valence = row.integerOrNone(6);
    one.weight = row.realOrNone(7);
    one.touchpoint = row.id<frame::TouchpointId>(8);
    one.memo = row.text(9);
    one.createdAt = row.moment(10);
    return one;
}

SegmentId same(storage::Connection& connection, DocumentId document, TextSpan span, CodeId code, project::CoderId coder)
{
    return SegmentId(
        connection
            .value<qint64>(
                "SELECT id FROM segment WHERE document_id = ? AND begin_at = ? AND end_at = ? AND code_id = ? "
                "AND coder_id IS ?",
                document, span.begin, span.end, code, coder)
            .value_or(0));
}

void placeAt(project::Edit& edit, std::span<const SegmentId> ids)
{
    if (!ids.empty())
        edit.setPlace({QStringLiteral("segment"), ids.front().value()});
}

} // namespace

std::vector<Segment> segments(storage::Connection& connection, DocumentId document)
{
    std::vector<Segment> all;
    auto rows = connection.prepare(QByteArray(select) + " WHERE document_id = ? ORDER BY begin_at, end_at DESC, id");
    rows.bindAll(document);
    while (rows.step())
        all.push_back(segmentOf(rows));
    return all;
}

std::optional<Segment> segment(storage::Connection& connection, SegmentId id)
{
    auto row = connection.prepare(QByteArray(select) + " WHERE id = ?");
    row.bindAll(id);
    return row.step() ? std::optional(segmentOf(row)) : std::nullopt;
}

std::unordered_map<CodeId, qint64> segmentCounts(storage::Connection& connection)
{
    std::unordered_map<DocumentId, bool> active;
    for (const DocumentInfo& one : documents(connection))
        active[one.id] = true;
    std::unordered_map<CodeId, qint64> counts;
    auto rows = connection.prepare("SELECT code_id, document_id, count(*) FROM segment GROUP BY code_id, document_id");
    while (rows.step()) {
        if (active.contains(rows.id<DocumentId>(1)))
            counts[rows.id<CodeId>(0)] += rows.integer(2);
    }
    return counts;
}

std::unordered_map<DocumentId, qint64> segmentCountsByDocument(storage::Connection& connection)
{
    std::unordered_map<DocumentId, qint64> counts;
    auto rows = connection.prepare("SELECT document_id, count(*) FROM segment GROUP BY document_id");
    while (rows.step())
        counts[rows.id<DocumentId>(0)] = rows.integer(1);
    return counts;
}

SegmentId applyCode(project::Edit& edit, DocumentId document, TextSpan span, CodeId code, const CodingDetails& details)
{
    storage::Connection& db = edit.db();
    const project::CoderId coder = details.coder.isValid() ? details.coder : edit.coder();
    SegmentId id = same(db, document, span, code, coder);
    if (!id.isValid()) {
        db.run("INSERT INTO segment (guid, document_id, begin_at, end_at, code_id, coder_id, valence, weight, memo, "
               "created_at) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               Guid::random(), document, span.begin, span.end, code, coder, details.valence, details.weight,
               details.memo, edit.now());
        id = SegmentId(db.lastInsertedId());
    }
    edit.setPlace({QStringLiteral("segment"), id.value()});
    return id;
}

void removeSegments(project::Edit& edit, std::span<const SegmentId> ids)
{
    placeAt(edit, ids);
    for (const SegmentId id : ids)
        edit.db().run("DELETE FROM segment WHERE id = ?", id);
}

void recode(project::Edit& edit, std::span<const SegmentId> ids, CodeId code)
{
    storage::Connection& db = edit.db();
    for (const SegmentId id : ids) {
        const auto one = segment(db, id);
        if (!one || one->code == code)
            continue;
        const SegmentId twin = same(db, one->document, one->span, code, one->coder);
        if (!twin.isValid()) {
            db.run("UPDATE segment SET code_id = ? WHERE id = ?", code, id);
            continue;
        }
        if (!one->memo.isEmpty())
            db.run("UPDATE segment SET memo = trim(memo || char(10) || ?, char(10)) WHERE id = ? AND memo <> ?",
                   one->memo, twin, one->memo);
        db.run("UPDATE segment SET valence = coalesce(valence, ?) WHERE id = ?", one->valence, twin);
        db.run("DELETE FROM segment WHERE id = ?", id);
    }
    placeAt(edit, ids);
}

void setValence(project::Edit& edit, std::span<const SegmentId> ids, std::optional<qint64> valence)
{
    for (const SegmentId id : ids)
        edit.db().run("UPDATE segment SET valence = ? WHERE id = ?", valence, id);
    placeAt(edit, ids);
}

void setWeight(project::Edit& edit, std::span<const SegmentId> ids, std::optional<double> weight)
{
    for (const SegmentId id : ids)
        edit.db().run("UPDATE segment SET weight = ? WHERE id = ?", weight, id);
    placeAt(edit, ids);
}

void setSegmentTouchpoint(project::Edit& edit, std::span<const SegmentId> ids, frame::TouchpointId touchpoint)
{
    for (const SegmentId id : ids)
        edit.db().run("UPDATE segment SET touchpoint_id = ? WHERE id = ?", touchpoint, id);
    placeAt(edit, ids);
}

void setSegmentMemo(project::Edit& edit, std::span<const SegmentId> ids, const QString& memo)
{
    for (const SegmentId id : ids)
        edit.db().run("UPDATE segment SET memo = ? WHERE id = ?", memo, id);
    placeAt(edit, ids);
}

Result<void> resizeSegments(project::Edit& edit, std::span<const SegmentId> ids, TextSpan span)
{
    for (const SegmentId id : ids) {
        const auto one = segment(edit.db(), id);
        if (!one)
            continue;
        if (span.isEmpty() || span.begin < 0 || span.end > codePointCount(documentText(edit.db(), one->document)))
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "This stretch lies outside the text")});
        edit.db().run("UPDATE segment SET begin_at = ?, end_at = ? WHERE id = ?", span.begin, span.end, id);
    }
    placeAt(edit, ids);
    return {};
}

std::vector<Quote> quotes(storage::Connection& connection, const QuoteFilter& filter)
{
    std::unordered_map<DocumentId, DocumentInfo> infos;
    for (DocumentInfo& info : documents(connection))
        infos.emplace(info.id, std::move(info));
    std::unordered_map<RespondentId, QString> names;
    {
        auto rows = connection.prepare("SELECT id, name FROM respondent");
        while (rows.step())
            names[rows.id<RespondentId>(0)] = rows.text(1);
    }

    std::vector<Segment> found;
    const auto collect = [&](storage::Statement rows) {
        while (rows.step()) {
            Segment one = segmentOf(rows);
            const bool wanted =
                infos.contains(one.document) && (!filter.coder.isValid() || one.coder == filter.coder) &&
                (!filter.document.isValid() || one.document == filter.document) &&
                (filter.codes.empty() || std::ranges::find(filter.codes, one.code) != filter.codes.end());
            if (wanted)
                found.push_back(std::move(one));
        }
    };
    if (!filter.ids.empty()) {
        for (const SegmentId id : filter.ids) {
            auto rows = connection.prepare(QByteArray(select) + " WHERE id = ?");
            rows.bindAll(id);
            collect(std::move(rows));
        }
    } else if (filter.document.isValid()) {
        auto rows = connection.prepare(QByteArray(select) + " WHERE document_id = ?");
        rows.bindAll(filter.document);
        collect(std::move(rows));
    } else if (!filter.codes.empty()) {
        for (const CodeId code : filter.codes) {
            auto rows = connection.prepare(QByteArray(select) + " WHERE code_id = ?");
            rows.bindAll(code);
            collect(std::move(rows));
        }
    } else {
        collect(connection.prepare(select));
    }
    std::ranges::sort(
        found, {}, [](const Segment& one) { return std::tuple(one.document, one.span.begin, one.span.end, one.id); });
    if (filter.limit >= 0 && found.size() > static_cast<std::size_t>(filter.limit))
        found.resize(static_cast<std::size_t>(filter.limit));

    std::vector<Quote> all;
    all.reserve(found.size());
    std::optional<Document> open;
    CodePointIndex index;
    for (Segment& one : found) {
        if (!open || open->info.id != one.document) {
            open = document(connection, one.document);
            if (!open)
                continue;
            index = CodePointIndex(open->text);
        }
        Quote quote;
        const qint64 begin = index.toUtf16(one.span.begin);
        quote.text = open->text.sliced(begin, index.toUtf16(one.span.end) - begin);
        quote.respondent = open->info.respondent;
        quote.respondentName = names[quote.respondent];
        quote.documentName = open->info.name;
        if (const auto turn = open->turnAt(one.span.begin)) {
            quote.turnNumber = static_cast<qint64>(*turn) + 1;
            quote.timeMs = open->turns[*turn].timeMs;
        }
        quote.segment = std::move(one);
        all.push_back(std::move(quote));
    }
    return all;
}

QuoteSummary summaryOf(storage::Connection& connection, const std::vector<CodeId>& codes)
{
    std::unordered_map<DocumentId, bool> voices; // of transcripts that are on, whether they speak of it
    for (const DocumentInfo& info : documents(connection))
        voices[info.id] = false;
    QuoteSummary summary;
    qint64 sum = 0, valued = 0;
    for (const CodeId code : codes) {
        auto rows = connection.prepare("SELECT document_id, valence FROM segment WHERE code_id = ?");
        rows.bindAll(code);
        while (rows.step()) {
            const auto voice = voices.find(rows.id<DocumentId>(0));
            if (voice == voices.end())
                continue;
            voice->second = true;
            ++summary.segments;
            if (const auto valence = rows.integerOrNone(1)) {
                sum += *valence;
                ++valued;
            }
        }
    }
    summary.documents = std::ranges::count_if(voices, [](const auto& voice) { return voice.second; });
    if (valued > 0)
        summary.meanValence = static_cast<double>(sum) / static_cast<double>(valued);
    return summary;
}

} // namespace tropa::interviews
