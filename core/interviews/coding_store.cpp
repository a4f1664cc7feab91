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

void removeRow(storage::Connection& connection, SegmentId id)
{
    connection.run("DELETE FROM segment_review WHERE segment_id = ?", id);
    connection.run("DELETE FROM memo WHERE subject_kind = 'segment' AND subject_id = ?", id);
    connection.run("DELETE FROM segment WHERE id = ?", id);
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

std::vector<SegmentCount> countedSegments(storage::Connection& connection, const CountFilter& filter)
{
    std::vector<SegmentCount> counts;
    auto rows = connection.prepare(
        filter.coder.isValid()
            ? "SELECT code_id, document_id, count(*) FROM segment WHERE coder_id = ? GROUP BY code_id, document_id"
            : "SELECT code_id, document_id, count(*) FROM segment GROUP BY code_id, document_id");
    if (filter.coder.isValid())
        rows.bindAll(filter.coder);
    while (rows.step())
        counts.push_back({rows.id<CodeId>(0), rows.id<DocumentId>(1), rows.integer(2)});
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
        removeRow(edit.db(), id);
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
        removeRow(db, id);
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

std::vector<SegmentId> splitSegments(project::Edit& edit, std::span<const SegmentId> ids, qint64 offset)
{
    storage::Connection& db = edit.db();
    std::vector<SegmentId> made;
    for (const SegmentId id : ids) {
        const auto one = segment(db, id);
        if (!one || offset <= one->span.begin || offset >= one->span.end)
            continue;
        db.run("INSERT INTO segment (guid, document_id, begin_at, end_at, code_id, coder_id, valence, weight, "
               "touchpoint_id, memo, created_at) SELECT ?, document_id, ?, end_at, code_id, coder_id, valence, weight, "
               "touchpoint_id, '', ? FROM segment WHERE id = ?",
               Guid::random(), offset, edit.now(), id);
        made.push_back(SegmentId(db.lastInsertedId()));
        db.run("UPDATE segment SET end_at = ? WHERE id = ?", offset, id);
    }
    placeAt(edit, ids);
    return made;
}

Result<SegmentId> mergeSegments(project::Edit& edit, std::span<const SegmentId> ids)
{
    storage::Connection& db = edit.db();
    std::vector<Segment> all;
    for (const SegmentId id : ids) {
        if (auto one = segment(db, id))
            all.push_back(std::move(*one));
    }
    if (all.size() < 2)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Two segments are needed to join them")});
    const Segment& first = all.front();
    TextSpan whole = first.span;
    QStringList memos;
    std::optional<qint64> valence;
    std::optional<double> weight;
    for (const Segment& one : all) {
        if (one.document != first.document || one.code != first.code || one.coder != first.coder)
            return Error(
                ErrorKind::Usage,
                {QT_TRANSLATE_NOOP("core", "Only segments of one code, one coder and one transcript can be joined")});
        whole = {std::min(whole.begin, one.span.begin), std::max(whole.end, one.span.end)};
        if (!one.memo.isEmpty() && !memos.contains(one.memo))
            memos << one.memo;
        valence = valence ? valence : one.valence;
        weight = weight ? weight : one.weight;
    }
    for (const Segment& one : all) {
        if (one.id != first.id)
            removeRow(db, one.id);
    }
    db.run("UPDATE segment SET begin_at = ?, end_at = ?, memo = ?, valence = ?, weight = ? WHERE id = ?", whole.begin,
           whole.end, memos.join(u'\n'), valence, weight, first.id);
    placeAt(edit, std::array{first.id});
    return first.id;
}

std::vector<Review> reviews(storage::Connection& connection)
{
    std::vector<Review> all;
    auto rows = connection.prepare(
        "SELECT r.id, r.segment_id, r.document_id, r.code_id, r.words, r.made_at FROM segment_review r "
        "ORDER BY r.document_id, r.id");
    while (rows.step())
        all.push_back({rows.integer(0), rows.id<SegmentId>(1), rows.id<DocumentId>(2), rows.id<CodeId>(3), rows.text(4),
                       rows.moment(5)});
    return all;
}

void endReviews(project::Edit& edit, std::span<const qint64> ids)
{
    for (const qint64 id : ids)
        edit.db().run("DELETE FROM segment_review WHERE id = ?", id);
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
                (!filter.within || filter.within->contains(one.document)) &&
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

QuoteSummary summaryOf(storage::Connection& connection, const QuoteFilter& filter)
{
    std::unordered_map<DocumentId, bool> voices; // of transcripts that are on, whether they speak of it
    for (const DocumentInfo& info : documents(connection)) {
        if (!filter.within || filter.within->contains(info.id))
            voices[info.id] = false;
    }
    QuoteSummary summary;
    qint64 sum = 0, valued = 0;
    for (const CodeId code : filter.codes) {
        auto rows = connection.prepare("SELECT document_id, valence, coder_id FROM segment WHERE code_id = ?");
        rows.bindAll(code);
        while (rows.step()) {
            const auto voice = voices.find(rows.id<DocumentId>(0));
            if (voice == voices.end() || (filter.coder.isValid() && rows.id<project::CoderId>(2) != filter.coder))
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
