#include "interviews/selection_store.h"

#include "interviews/codebook_store.h"
#include "interviews/respondent_store.h"

#include <QSet>

#include <map>
#include <ranges>

namespace tropa::interviews {

namespace {

namespace dim = metrics::dimension;

const std::vector<const char*>& respondentDimensions()
{
    static const std::vector<const char*> all = {dim::respondent, dim::group,   dim::sex,       dim::ageGroup,
                                                 dim::clinic,     dim::service, dim::competitor};
    return all;
}

bool contains(const std::vector<qint64>& values, qint64 value)
{
    return values.empty() || std::ranges::find(values, value) != values.end();
}

bool isInPeriod(const metrics::Scope& scope, QDate date)
{
    return (!scope.from.isValid() || (date.isValid() && date >= scope.from)) &&
           (!scope.to.isValid() || (date.isValid() && date <= scope.to));
}

bool hasValues(const metrics::Scope& scope, const Respondent& respondent)
{
    return std::ranges::all_of(respondentDimensions(), [&](const char* dimension) {
        return contains(scope.values(dimension), respondentValue(respondent, QLatin1String(dimension)));
    });
}

struct Place
{
    std::size_t respondent = 0;
    QDate date;
};

// Transcripts that are on, of respondents in scope; fills the selection's respondents.
std::unordered_map<DocumentId, Place> placesInScope(storage::Connection& connection, const metrics::Scope& scope,
                                                    Selection& selection)
{
    std::unordered_map<RespondentId, Respondent> all;
    std::vector<RespondentId> order;
    for (Respondent& one : respondents(connection)) {
        order.push_back(one.id);
        all.emplace(one.id, std::move(one));
    }
    struct Row
    {
        DocumentId id;
        RespondentId respondent;
        QDate date;
    };
    std::vector<Row> rows;
    {
        auto read = connection.prepare(
            "SELECT d.id, d.respondent_id, d.recorded_on FROM document d LEFT JOIN import i ON i.id = d.import_id "
            "WHERE coalesce(i.active, 1) = 1 AND d.respondent_id IS NOT NULL");
        while (read.step())
            rows.push_back({read.id<DocumentId>(0), read.id<RespondentId>(1), read.date(2)});
    }
    std::unordered_map<RespondentId, std::size_t> taken;
    std::unordered_map<DocumentId, Place> places;
    for (const RespondentId id : order) {
        for (const Row& row : rows) {
            if (row.respondent != id)
                continue;
            const Respondent& one = all.at(id);
            const QDate date = one.interviewedOn.isValid() ? one.interviewedOn : row.date;
            if (!isInPeriod(scope, date) || !hasValues(scope, one))
                continue;
            auto [at, isNew] = taken.emplace(id, selection.respondents.size());
            if (isNew) {
                selection.respondents.push_back(one);
                selection.respondents.back().interviewedOn = date;
            }
            places[row.id] = {at->second, date};
        }
    }
    return places;
}

std::unordered_map<frame::TouchpointId, frame::StageId> stagesOfTouchpoints(storage::Connection& connection)
{
    std::unordered_map<frame::TouchpointId, frame::StageId> stages;
    auto rows = connection.prepare("SELECT id, stage_id FROM touchpoint WHERE stage_id IS NOT NULL");
    while (rows.step())
        stages[rows.id<frame::TouchpointId>(0)] = rows.id<frame::StageId>(1);
    return stages;
}

} // namespace

std::unordered_map<DocumentId, std::vector<TextSpan>> interviewerSpans(storage::Connection& connection)
{
    std::unordered_map<DocumentId, std::vector<TextSpan>> spans;
    auto rows = connection.prepare(
        "SELECT t.document_id, t.begin_at, t.end_at FROM document_speaker s JOIN turn t ON t.speaker_id = s.id "
        "WHERE s.role = 1");
    while (rows.step())
        spans[rows.id<DocumentId>(0)].push_back({rows.integer(1), rows.integer(2)});
    for (auto& [id, list] : spans)
        std::ranges::sort(list);
    return spans;
}

bool liesWithinOne(const std::vector<TextSpan>& spans, TextSpan stretch)
{
    const auto after = std::ranges::upper_bound(spans, stretch.begin, {}, &TextSpan::begin);
    return after != spans.begin() && stretch.end <= std::prev(after)->end;
}

qint64 respondentValue(const Respondent& respondent, const QString& dimension)
{
    if (dimension == QLatin1String(dim::respondent))
        return respondent.id.value();
    if (dimension == QLatin1String(dim::group))
        return static_cast<qint64>(respondent.group);
    if (dimension == QLatin1String(dim::sex))
        return static_cast<qint64>(respondent.sex);
    if (dimension == QLatin1String(dim::ageGroup))
        return respondent.age ? metrics::ageGroupOf(*respondent.age) : 0;
    if (dimension == QLatin1String(dim::clinic))
        return respondent.clinic.value();
    if (dimension == QLatin1String(dim::service))
        return respondent.service.value();
    if (dimension == QLatin1String(dim::competitor))
        return respondent.competitor.value();
    return 0;
}

bool isSegmentDimension(const QString& dimension)
{
    return dimension == QLatin1String(dim::code) || dimension == QLatin1String(dim::touchpoint) ||
           dimension == QLatin1String(dim::stage);
}

bool segmentHas(const Selection& selection, const SelectedSegment& segment, const QString& dimension, qint64 value,
                bool withSubcodes)
{
    if (dimension == QLatin1String(dim::touchpoint))
        return segment.touchpoint.value() == value;
    if (dimension == QLatin1String(dim::stage))
        return segment.stage.value() == value;
    return segment.code.value() == value || (withSubcodes && selection.codebook.isWithin(segment.code, CodeId(value)));
}

namespace {

// Keeps what the wanted voices say and makes rows of who speaks. A stretch is its speaker's who says most of it.
void applyVoices(Selection& selection, const std::unordered_map<DocumentId, Place>& places, const Speakers& speakers,
                 const SelectionOptions& options)
{
    const int only = speakers.find(options.speaker);
    const bool isOne = !options.speaker.isEmpty();
    const auto count = static_cast<int>(speakers.voices().size());
    const auto isWanted = [&](int voice) {
        return isOne ? voice == only : options.withInterviewer || !speakers.isInterviewer(voice);
    };
    std::map<std::pair<std::size_t, int>, std::size_t> rows;
    for (const auto& [document, place] : places) {
        for (int voice = 0; voice < count; ++voice) {
            if (isWanted(voice) && speakers.speaksIn(voice, document))
                rows.emplace(std::pair(place.respondent, options.bySpeaker ? voice : 0), 0);
        }
    }
    std::vector<Respondent> people;
    for (auto& [key, row] : rows) {
        row = people.size();
        people.push_back(selection.respondents[key.first]);
        if (!options.bySpeaker)
            continue;
        selection.voiceOf.push_back(key.second);
        const auto from = rows.lower_bound({key.first, 0}), to = rows.lower_bound({key.first + 1, 0});
        if (std::distance(from, to) > 1)
            people.back().name += QStringLiteral(" · ") + speakers.voices()[static_cast<std::size_t>(key.second)].name;
    }
    selection.respondents = std::move(people);
    if (options.bySpeaker)
        selection.voices = speakers.voices();
    std::erase_if(selection.segments, [&](SelectedSegment& one) {
        const int voice = speakers.voiceOf(one.document, one.span);
        if (voice < 0 || !isWanted(voice))
            return true;
        const auto row = rows.find({one.respondent, options.bySpeaker ? voice : 0});
        if (row == rows.end())
            return true;
        one.respondent = row->second;
        return false;
    });
}

Selection selected(storage::Connection& connection, const metrics::Scope& scope, const SelectionOptions& options,
                   SegmentId only)
{
    Selection selection;
    selection.codebook = codebook(connection);
    const auto places = placesInScope(connection, scope, selection);
    const auto stages = stagesOfTouchpoints(connection);
    const bool hasVoices = !options.speaker.isEmpty() || options.bySpeaker;
    const auto asked = options.withInterviewer || hasVoices ? std::unordered_map<DocumentId, std::vector<TextSpan>>()
                                                            : interviewerSpans(connection);

    QSet<qint64> coders;
    if (!options.coder.isEmpty()) {
        auto rows = connection.prepare("SELECT id FROM coder WHERE name = ?1 OR initials = ?1");
        rows.bindAll(options.coder);
        while (rows.step())
            coders << rows.integer(0);
    }
    QSet<qint64> wanted;
    for (const qint64 code : scope.values(dim::code)) {
        wanted << code;
        if (options.withSubcodes) {
            for (const CodeId below : selection.codebook.withDescendants(CodeId(code)))
                wanted << below.value();
        }
    }
    struct Aim
    {
        frame::TouchpointId touchpoint;
        frame::StageId stage;
    };
    std::unordered_map<CodeId, Aim> aims;
    for (const Code& code : selection.codebook.codes())
        aims[code.id] = {selection.codebook.touchpointOf(code.id), selection.codebook.stageOf(code.id)};

    const auto take = [&](storage::Statement& rows) {
        while (rows.step()) {
            const auto place = places.find(rows.id<DocumentId>(1));
            if (place == places.end() || (!options.coder.isEmpty() && !coders.contains(rows.integer(5))))
                continue;
            SelectedSegment one;
            one.id = rows.id<SegmentId>(0);
            one.document = place->first;
            one.span = {rows.integer(2), rows.integer(3)};
            one.code = rows.id<CodeId>(4);
            one.coder = rows.id<project::CoderId>(5);
            one.valence = rows.integerOrNone(6);
            one.respondent = place->second.respondent;
            one.date = place->second.date;
            const Aim aim = aims[one.code];
            one.touchpoint = rows.isNull(7) ? aim.touchpoint : rows.id<frame::TouchpointId>(7);
            const auto stage = stages.find(one.touchpoint);
            one.stage = stage != stages.end() ? stage->second : aim.stage;
            if (!contains(scope.values(dim::touchpoint), one.touchpoint.value()) ||
                !contains(scope.values(dim::stage), one.stage.value()))
                continue;
            if (const auto turns = asked.find(one.document);
                turns != asked.end() && liesWithinOne(turns->second, one.span))
                continue;
            selection.segments.push_back(one);
        }
    };
    const QByteArray columns =
        "SELECT id, document_id, begin_at, end_at, code_id, coder_id, valence, touchpoint_id FROM segment";
    if (only.isValid()) {
        auto rows = connection.prepare(columns + " WHERE id = ?");
        rows.bindAll(only);
        take(rows);
    } else if (wanted.isEmpty()) {
        auto rows = connection.prepare(columns);
        take(rows);
    } else {
        for (const qint64 code : std::as_const(wanted)) {
            auto rows = connection.prepare(columns + " WHERE code_id = ?");
            rows.bindAll(code);
            take(rows);
        }
    }
    if (hasVoices)
        applyVoices(selection, places, Speakers(connection), options);
    return selection;
}

} // namespace

Selection select(storage::Connection& connection, const metrics::Scope& scope, const SelectionOptions& options)
{
    return selected(connection, scope, options, {});
}

std::vector<DocumentId> documentsInScope(storage::Connection& connection, const metrics::Scope& scope)
{
    Selection selection;
    const auto places = placesInScope(connection, scope, selection);
    std::vector<std::pair<std::size_t, DocumentId>> order;
    for (const auto& [id, place] : places)
        order.emplace_back(place.respondent, id);
    std::ranges::sort(order);
    std::vector<DocumentId> ids;
    for (const auto& [respondent, id] : order)
        ids.push_back(id);
    return ids;
}

SegmentScope::SegmentScope(storage::Connection& connection, SegmentId id)
    : m_all(selected(connection, {}, {{}, true, true}, id))
{
    if (!m_all.segments.empty())
        m_segment = &m_all.segments.front();
}

bool SegmentScope::isWithin(const metrics::Scope& scope) const
{
    if (!m_segment || !isInPeriod(scope, m_segment->date) ||
        !hasValues(scope, m_all.respondents[m_segment->respondent]))
        return false;
    return std::ranges::all_of(scope.where, [&](const auto& condition) {
        return !isSegmentDimension(condition.first) || condition.second.empty() ||
               std::ranges::any_of(condition.second, [&](qint64 value) {
                   return segmentHas(m_all, *m_segment, condition.first, value, true);
               });
    });
}

std::vector<qint64> occurringValues(storage::Connection& connection, const Selection& selection,
                                    const QString& dimension)
{
    QSet<qint64> occur;
    if (dimension == QLatin1String(dim::code)) {
        for (const SelectedSegment& segment : selection.segments) {
            for (const Code* code = selection.codebook.find(segment.code); code;
                 code = selection.codebook.find(code->parent))
                occur << code->id.value();
        }
        std::vector<qint64> values;
        for (const Code& code : selection.codebook.codes()) {
            if (occur.contains(code.id.value()))
                values.push_back(code.id.value());
        }
        return values;
    }
    for (const SelectedSegment& segment : selection.segments) {
        if (dimension == QLatin1String(dim::touchpoint))
            occur << segment.touchpoint.value();
        else if (dimension == QLatin1String(dim::stage))
            occur << segment.stage.value();
    }
    if (!isSegmentDimension(dimension)) {
        for (const Respondent& respondent : selection.respondents)
            occur << respondentValue(respondent, dimension);
    }
    occur.remove(0);
    std::vector<qint64> values;
    const metrics::Dimension* known = metrics::findDimension(dimension);
    if (known && *known->table != '\0') {
        auto rows = connection.prepare(QByteArray("SELECT id FROM ") + known->table + " ORDER BY position, id");
        while (rows.step()) {
            if (occur.contains(rows.integer(0)))
                values.push_back(rows.integer(0));
        }
        return values;
    }
    values.assign(occur.begin(), occur.end());
    std::ranges::sort(values);
    return values;
}

} // namespace tropa::interviews
