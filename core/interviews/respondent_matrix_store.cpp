#include "interviews/document_store.h"
#include "interviews/respondent_matrix.h"
#include "interviews/together_places.h"

#include <map>

namespace tropa::interviews {

namespace {

// What counts of a transcript for one column: how much is said before any place of it.
class Said
{
public:
    Said(std::vector<TextSpan> turns, const WordPlaces& words) : m_turns(std::move(turns))
    {
        for (const TextSpan& turn : m_turns) {
            m_before.push_back(m_all);
            m_all += turn.length();
        }
        for (const qint64 begin : words.begins) {
            if (turnAt(begin) >= 0)
                m_words.push_back(begin);
        }
    }
    qint64 characters() const { return m_all; }
    qint64 words() const { return static_cast<qint64>(m_words.size()); }
    qint64 charactersIn(TextSpan span) const { return before(span.end) - before(span.begin); }
    qint64 wordsIn(TextSpan span) const
    {
        return std::ranges::lower_bound(m_words, span.end) - std::ranges::lower_bound(m_words, span.begin);
    }

private:
    std::ptrdiff_t turnAt(qint64 place) const
    {
        const auto at = std::ranges::upper_bound(m_turns, place, {}, &TextSpan::begin) - m_turns.begin() - 1;
        return at >= 0 && m_turns[static_cast<std::size_t>(at)].contains(place) ? at : -1;
    }
    qint64 before(qint64 place) const
    {
        const auto at = std::ranges::upper_bound(m_turns, place, {}, &TextSpan::begin) - m_turns.begin() - 1;
        if (at < 0)
            return 0;
        const auto turn = static_cast<std::size_t>(at);
        return m_before[turn] + std::min(place, m_turns[turn].end) - m_turns[turn].begin;
    }
    std::vector<TextSpan> m_turns;
    std::vector<qint64> m_before, m_words;
    qint64 m_all = 0;
};

struct SpokenTurn
{
    TextSpan span;
    qint64 speaker;
};

std::unordered_map<DocumentId, std::vector<SpokenTurn>> turnsOf(storage::Connection& connection)
{
    std::unordered_map<DocumentId, std::vector<SpokenTurn>> turns;
    auto rows = connection.prepare("SELECT document_id, begin_at, end_at, coalesce(speaker_id, 0) FROM turn "
                                   "ORDER BY document_id, begin_at");
    while (rows.step())
        turns[rows.id<DocumentId>(0)].push_back({{rows.integer(1), rows.integer(2)}, rows.integer(3)});
    return turns;
}

using Segments = std::vector<const SelectedSegment*>;

// Of the segments of a row in one transcript; they are sorted here.
RespondentMatrix::Cell counted(Segments& segments, const Said& said)
{
    RespondentMatrix::Cell cell;
    std::ranges::sort(segments, {}, [](const SelectedSegment* one) { return one->span; });
    TextSpan last{-1, -1}, run{0, 0};
    const auto take = [&] {
        cell.characters += said.charactersIn(run);
        cell.words += said.wordsIn(run);
    };
    for (const SelectedSegment* one : segments) {
        if (one->valence) {
            ++cell.ratings;
            cell.ratingSum += *one->valence;
        }
        if (one->span == last)
            continue;
        last = one->span;
        ++cell.segments;
        if (one->span.begin > run.end) {
            take();
            run = one->span;
        } else {
            run.end = std::max(run.end, one->span.end);
        }
    }
    take();
    return cell;
}

void addRows(RespondentMatrix& matrix)
{
    matrix.rows.push_back({{}, {}, 0, true});
    std::unordered_map<CodeId, int> depths;
    for (const Code& code : matrix.codebook.codes()) {
        const auto parent = depths.find(code.parent);
        const int depth = parent == depths.end() ? 1 : parent->second + 1;
        depths[code.id] = depth;
        matrix.rows.push_back({code.id, code.parent, depth, matrix.codebook.hasChildren(code.id)});
    }
}

void addColumns(RespondentMatrix& matrix, const Selection& selection, std::vector<std::size_t>& columnOf,
                bool onlyGroups)
{
    const RespondentSplit& split = matrix.split;
    if (onlyGroups) {
        for (std::size_t g = 0; g < split.groups.size(); ++g)
            matrix.columns.push_back(
                {split.groups[g].key, split.groups[g].name, static_cast<int>(g), split.groups[g].respondents, 0, 0});
        if (split.unknown > 0)
            matrix.columns.push_back({{}, {}, -1, split.unknown, 0, 0});
        for (std::size_t i = 0; i < columnOf.size(); ++i)
            columnOf[i] = split.groupOf[i] < 0 ? split.groups.size() : static_cast<std::size_t>(split.groupOf[i]);
        return;
    }
    std::vector<std::size_t> order(selection.respondents.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto groupOf = [&](std::size_t i) { return split.groupOf.empty() ? -1 : split.groupOf[i]; };
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return static_cast<unsigned>(groupOf(i)); });
    for (const std::size_t i : order) {
        columnOf[i] = matrix.columns.size();
        const Respondent& who = selection.respondents[i];
        matrix.columns.push_back({who.guid.toString(), who.name, groupOf(i), 1, 0, 0});
    }
}

} // namespace

Result<RespondentMatrix> respondentMatrix(storage::Connection& connection, const metrics::Scope& scope,
                                          const RespondentMatrixOptions& options)
{
    RespondentMatrix matrix;
    Selection selection;
    if (options.by.isEmpty()) {
        selection = select(connection, scope, options.selection);
    } else if (isPatientSplit(options.by) && options.sources) {
        selection = select(connection, scope, options.selection);
        auto split = splitByPatients(connection, selection.respondents, *options.sources, options.today);
        if (!split)
            return split.error();
        matrix.split = std::move(*split);
    } else {
        auto chosen = selectAndSplit(connection, scope, options.by, options.selection);
        if (!chosen)
            return chosen.error();
        selection = std::move(chosen->first);
        matrix.split = std::move(chosen->second);
    }
    matrix.codebook = selection.codebook;
    addRows(matrix);
    std::vector<std::size_t> columnOf(selection.respondents.size());
    addColumns(matrix, selection, columnOf, options.onlyGroups && !options.by.isEmpty());
    const std::size_t width = matrix.columns.size() + 1;
    matrix.cells.resize(matrix.rows.size() * width);
    matrix.total.respondents = static_cast<qint64>(selection.respondents.size());

    // Every transcript in scope says something of somebody, coded or not.
    std::unordered_map<RespondentId, std::vector<std::size_t>> peopleOf;
    for (std::size_t i = 0; i < selection.respondents.size(); ++i)
        peopleOf[selection.respondents[i].id].push_back(i);
    std::map<std::pair<DocumentId, std::size_t>, Segments> segments; // by transcript and respondent
    for (const SelectedSegment& one : selection.segments)
        segments[{one.document, one.respondent}].push_back(&one);
    const Speakers speakers(connection);
    const int only = speakers.find(options.selection.speaker);
    const auto turns = turnsOf(connection);
    std::unordered_map<CodeId, std::size_t> rowOf;
    for (std::size_t row = 1; row < matrix.rows.size(); ++row)
        rowOf[matrix.rows[row].code] = row;
    std::unordered_map<DocumentId, RespondentId> respondentOf;
    for (const DocumentInfo& info : documents(connection))
        respondentOf[info.id] = info.respondent;
    for (const DocumentId document : documentsInScope(connection, scope)) {
        const auto people = peopleOf.find(respondentOf[document]);
        if (people == peopleOf.end())
            continue;
        const auto spoken = turns.find(document);
        const bool hasTurns = spoken != turns.end();
        const QString text = options.withWords || !hasTurns ? documentText(connection, document) : QString();
        const WordPlaces words = options.withWords ? wordPlaces(text) : WordPlaces();
        for (const std::size_t person : people->second) {
            const int voice = selection.voiceOf.empty() ? -1 : selection.voiceOf[person];
            std::vector<TextSpan> says;
            if (!hasTurns && voice < 0 && options.selection.speaker.isEmpty())
                says.push_back({0, codePointCount(text)});
            for (const SpokenTurn& turn : hasTurns ? spoken->second : std::vector<SpokenTurn>()) {
                const int who = speakers.voiceOf(turn.speaker);
                if (voice >= 0 ? who == voice
                    : !options.selection.speaker.isEmpty()
                        ? who == only && who >= 0
                        : options.selection.withInterviewer || !speakers.isInterviewer(who))
                    says.push_back(turn.span);
            }
            const Said said(std::move(says), words);
            const std::size_t column = columnOf[person];
            for (RespondentMatrix::Column* one : {&matrix.columns[column], &matrix.total}) {
                one->characters += said.characters();
                one->words += said.words();
            }
            const auto coded = segments.find({document, person});
            if (coded == segments.end())
                continue;
            std::unordered_map<std::size_t, Segments> ofRow;
            for (const SelectedSegment* one : coded->second) {
                ofRow[0].push_back(one);
                for (CodeId code = one->code; code.isValid();) {
                    const std::size_t row = rowOf.at(code);
                    ofRow[row].push_back(one);
                    code = matrix.rows[row].parent;
                }
            }
            for (auto& [row, list] : ofRow) {
                const RespondentMatrix::Cell cell = counted(list, said);
                matrix.cells[row * width + column].add(cell);
                matrix.cells[row * width + matrix.columns.size()].add(cell);
            }
            std::ranges::sort(coded->second, {},
                              [](const SelectedSegment* one) { return std::pair(one->span, one->id); });
            for (const SelectedSegment* one : coded->second)
                matrix.codings.push_back({column, one->code, one->id});
        }
    }
    std::ranges::stable_sort(matrix.codings, {}, &RespondentMatrix::Coding::column);
    return matrix;
}

} // namespace tropa::interviews
