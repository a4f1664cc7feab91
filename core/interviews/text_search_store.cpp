#include "interviews/text_search.h"

#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"
#include "interviews/selection_store.h"
#include "interviews/speakers.h"
#include "interviews/word_query.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <unordered_map>

namespace tropa::interviews {

namespace {

/// What finds stretches of a turn: [begin, end) in UTF-16 units.
using Finder = std::function<std::vector<std::pair<qsizetype, qsizetype>>(const QString&)>;

Finder exactFinder(const TextSearch& search)
{
    return [text = search.text, wholeWords = search.wholeWords,
            sense = search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive](const QString& turn) {
        std::vector<std::pair<qsizetype, qsizetype>> found;
        const auto isWord = [&](qsizetype at) { return at >= 0 && at < turn.size() && turn[at].isLetterOrNumber(); };
        for (qsizetype at = turn.indexOf(text, 0, sense); at >= 0; at = turn.indexOf(text, at + 1, sense)) {
            const qsizetype end = at + text.size();
            const bool isCut = isWord(at - 1) || isWord(end) || joinsWord(turn, at - 1) || joinsWord(turn, end);
            if (!wholeWords || !isCut)
                found.push_back({at, end});
        }
        return found;
    };
}

Finder patternFinder(const QRegularExpression& pattern, const std::shared_ptr<bool>& gaveUp)
{
    return [pattern, gaveUp](const QString& turn) {
        std::vector<std::pair<qsizetype, qsizetype>> found;
        qsizetype at = 0;
        while (at <= turn.size()) {
            const QRegularExpressionMatch match = pattern.match(turn, at);
            if (!match.isValid())
                *gaveUp = true;
            if (!match.hasMatch())
                break;
            if (match.capturedLength() > 0)
                found.push_back({match.capturedStart(), match.capturedEnd()});
            at = std::max(match.capturedEnd(), match.capturedStart() + 1);
        }
        return found;
    };
}

Finder wordFinder(const std::shared_ptr<WordQuery>& query)
{
    return [query](const QString& turn) {
        std::vector<std::pair<qsizetype, qsizetype>> found;
        const TextWords words(turn);
        for (const auto& [first, last] : query->matches(words))
            found.push_back({words.begin(first), words.end(last)});
        return found;
    };
}

using Stretches = std::unordered_map<DocumentId, std::vector<TextSpan>>;

Stretches stretchesOf(storage::Connection& connection, const std::vector<CodeId>& codes)
{
    Stretches spans;
    const Codebook book = codebook(connection);
    QSet<CodeId> all;
    for (const CodeId code : codes) {
        for (const CodeId one : book.withDescendants(code))
            all.insert(one);
    }
    for (const CodeId code : std::as_const(all)) {
        auto rows = connection.prepare("SELECT document_id, begin_at, end_at FROM segment WHERE code_id = ?");
        rows.bindAll(code);
        while (rows.step())
            spans[rows.id<DocumentId>(0)].push_back({rows.integer(1), rows.integer(2)});
    }
    return spans;
}

bool overlapsAny(const Stretches& stretches, DocumentId document, TextSpan span)
{
    const auto found = stretches.find(document);
    return found != stretches.end() &&
           std::ranges::any_of(found->second, [&](TextSpan one) { return one.overlaps(span); });
}

void fillContext(TextHit& hit, const QString& turn, qsizetype begin, qsizetype end)
{
    constexpr qsizetype around = 70;
    qsizetype from = std::max<qsizetype>(0, begin - around), to = std::min(turn.size(), end + around);
    while (from > 0 && from < begin && !turn[from - 1].isSpace())
        ++from;
    while (to < turn.size() && to > end && !turn[to].isSpace())
        --to;
    QString words = turn.sliced(from, to - from);
    for (QChar& c : words) {
        if (c.isSpace())
            c = u' ';
    }
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    hit.context = before + words + (to < turn.size() ? QStringLiteral("…") : QString());
    const qint64 first = before.size() + codePointCount(QStringView(turn).sliced(from, begin - from));
    hit.shown = {first, first + codePointCount(QStringView(turn).sliced(begin, end - begin))};
}

Result<Finder> finderOf(const LemmaDictionary& dictionary, const TextSearch& search, QByteArray& candidates,
                        const std::shared_ptr<bool>& gaveUp, Message& note)
{
    if (search.text.trimmed().isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Say what to look for")});
    if (search.mode == SearchMode::Exact)
        return exactFinder(search);
    if (search.mode == SearchMode::Pattern) {
        // The engine's own limit on backtracking keeps one turn from taking for ever.
        QRegularExpression pattern(
            QStringLiteral("(*LIMIT_MATCH=200000)") + search.text,
            QRegularExpression::UseUnicodePropertiesOption |
                (search.matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
        if (!pattern.isValid())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The pattern cannot be read: %1"),
                                            {QRegularExpression(search.text).errorString()}});
        return patternFinder(pattern, gaveUp);
    }
    auto query = std::make_shared<WordQuery>(dictionary, search.text);
    if (query->isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Say what to look for")});
    candidates = query->candidates();
    if (!dictionary.isComplete())
        note = {QT_TRANSLATE_NOOP("core", "The Russian dictionary (package hunspell-ru) is not installed: words are "
                                          "compared by their stems, so ждёт is not found by ждать")};
    return wordFinder(query);
}

} // namespace

Result<TextHits> findText(storage::Connection& connection, const LemmaDictionary& dictionary, const TextSearch& search,
                          double seconds)
{
    QElapsedTimer timer;
    timer.start();
    TextHits result;
    QByteArray candidates;
    const auto gaveUp = std::make_shared<bool>(false);
    const auto finder = finderOf(dictionary, search, candidates, gaveUp, result.note);
    if (!finder)
        return finder.error();

    // Transcripts that are on, in their order, of respondents in scope.
    std::unordered_map<DocumentId, std::size_t> order;
    QSet<RespondentId> inScope;
    const bool narrows = !search.scope.isEmpty();
    if (narrows) {
        for (const Respondent& one : respondentsInScope(connection, search.scope))
            inScope.insert(one.id);
    }
    for (const DocumentInfo& info : documents(connection)) {
        if (narrows && !inScope.contains(info.respondent))
            continue;
        if (search.documents.empty() || std::ranges::find(search.documents, info.id) != search.documents.end())
            order.emplace(info.id, order.size());
    }
    std::optional<Speakers> speakers;
    if (!search.speaker.isEmpty())
        speakers.emplace(connection);
    const int only = speakers ? speakers->find(search.speaker) : -1;
    const Stretches inside = stretchesOf(connection, search.inside);
    const Stretches outside = stretchesOf(connection, search.outside);

    QByteArray sql = "SELECT t.document_id, t.id, t.begin_at, t.end_at, f.text, coalesce(s.role, 0), s.id, s.name "
                     "FROM derived_search_turn f JOIN turn t ON t.id = f.rowid "
                     "LEFT JOIN document_speaker s ON s.id = t.speaker_id";
    if (!candidates.isEmpty())
        sql += " WHERE derived_search_turn MATCH ?";
    auto rows = connection.prepare(sql);
    if (!candidates.isEmpty())
        rows.bindAll(QString::fromUtf8(candidates));
    QSet<DocumentId> seenDocuments;
    const auto limit = static_cast<double>(seconds) * 1000;
    bool isLate = false;
    while (rows.step()) {
        const auto document = rows.id<DocumentId>(0);
        if (!order.contains(document) || (!search.withInterviewer && !speakers && rows.integer(5) == 1))
            continue;
        if (speakers && (only < 0 || speakers->voiceOf(rows.integer(6)) != only) &&
            rows.text(7).compare(search.speaker, Qt::CaseInsensitive) != 0)
            continue;
        if (search.mode == SearchMode::Pattern && static_cast<double>(timer.elapsed()) > limit) {
            isLate = true;
            break;
        }
        const QString turn = rows.text(4);
        const auto found = (*finder)(turn);
        if (found.empty())
            continue;
        const CodePointIndex index(turn);
        bool counted = false;
        for (const auto& [begin, end] : found) {
            TextHit hit{document, rows.id<TurnId>(1), {}, {rows.integer(2), rows.integer(3)}, {}, {}};
            hit.span = {hit.turnSpan.begin + index.toCodePoint(begin), hit.turnSpan.begin + index.toCodePoint(end)};
            if ((!search.inside.empty() && !overlapsAny(inside, document, hit.span)) ||
                overlapsAny(outside, document, hit.span))
                continue;
            ++result.count;
            result.turns += counted ? 0 : 1;
            counted = true;
            seenDocuments.insert(document);
            if (search.limit > 0 && result.count > search.limit)
                continue;
            fillContext(hit, turn, begin, end);
            result.hits.push_back(std::move(hit));
        }
    }
    result.documents = seenDocuments.size();
    std::ranges::stable_sort(result.hits, {}, [&](const TextHit& hit) {
        return std::tuple(order.at(hit.document), hit.span.begin, hit.span.end);
    });
    if (isLate)
        result.note = {QT_TRANSLATE_NOOP("core", "The pattern took too long: the search stopped after %1 s"),
                       {seconds}};
    else if (*gaveUp)
        result.note = {QT_TRANSLATE_NOOP("core", "The pattern is too slow for some turns; they were passed over")};
    return result;
}

std::optional<std::pair<DocumentId, TextSpan>> turnPlace(storage::Connection& connection, TurnId turn)
{
    auto row = connection.prepare("SELECT document_id, begin_at, end_at FROM turn WHERE id = ?");
    row.bindAll(turn);
    if (!row.step())
        return std::nullopt;
    return std::pair(row.id<DocumentId>(0), TextSpan{row.integer(1), row.integer(2)});
}

std::vector<Respondent> respondentsInScope(storage::Connection& connection, const metrics::Scope& scope)
{
    std::vector<Respondent> kept;
    for (Respondent& one : respondents(connection)) {
        if ((scope.from.isValid() && (!one.interviewedOn.isValid() || one.interviewedOn < scope.from)) ||
            (scope.to.isValid() && (!one.interviewedOn.isValid() || one.interviewedOn > scope.to)))
            continue;
        const bool fits = std::ranges::all_of(scope.where, [&](const auto& condition) {
            const qint64 value = respondentValue(one, condition.first);
            return isSegmentDimension(condition.first) ||
                   std::ranges::find(condition.second, value) != condition.second.end();
        });
        if (fits)
            kept.push_back(std::move(one));
    }
    return kept;
}

} // namespace tropa::interviews
