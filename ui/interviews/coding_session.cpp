// What a session shows and how it follows the project; what it does to it is in coding_edits.cpp.
#include "ui/interviews/coding_session.h"

#include "frame/frame_store.h"
#include "interviews/document_store.h"
#include "interviews/interview_scope.h"
#include "interviews/respondent_store.h"
#include "interviews/selection_store.h"

#include <QSet>

#include <ranges>
#include <tuple>

namespace tropa::ui::interviews {

namespace {

bool touchesAny(const project::Change& change, std::initializer_list<const char*> tables)
{
    return std::ranges::any_of(change.rows, [&](const project::RowChange& row) {
        return std::ranges::any_of(tables, [&](const char* table) { return row.table == QLatin1String(table); });
    });
}

qint64 valueOf(const std::optional<project::ColumnValues>& values, const char* column)
{
    if (!values)
        return 0;
    const auto found = values->find(QLatin1String(column));
    if (found == values->end())
        return 0;
    const auto* whole = std::get_if<qint64>(&found->second);
    return whole ? *whole : 0;
}

} // namespace

CodingSession::CodingSession(shell::Workbench& workbench, QObject* parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &shell::Workbench::projectChanged, this, &CodingSession::take);
    connect(&workbench.filter(), &shell::FilterState::changed, this, &CodingSession::takeFilter);
    readScope();
    loadAll();
}

// True when it differs from what was shown.
bool CodingSession::readScope()
{
    core::InterviewScope now = core::interviewScope(m_workbench.project().connection(), m_workbench.filter().scope(),
                                                    m_workbench.sources(), QDate::currentDate());
    for (const Error& error : now.untold)
        m_workbench.notify(error);
    return std::exchange(m_scope, now.scope) != now.scope;
}

void CodingSession::takeFilter()
{
    if (!readScope())
        return;
    loadDocuments();
    countSegments();
    Q_EMIT documentsChanged();
    Q_EMIT countsChanged({}, {});
    Q_EMIT codeChanged();
}

std::optional<QSet<core::DocumentId>> CodingSession::shownDocuments() const
{
    if (m_scope.isEmpty())
        return std::nullopt;
    QSet<core::DocumentId> ids;
    for (const DocumentRow& row : m_documents)
        ids << row.info.id;
    return ids;
}

void CodingSession::setOnlyMine(bool only)
{
    if (only == m_onlyMine)
        return;
    m_onlyMine = only;
    loadDocuments();
    countSegments();
    loadSegments();
    Q_EMIT documentsChanged();
    Q_EMIT countsChanged({}, {});
    Q_EMIT segmentsChanged();
    Q_EMIT stretchChanged();
    Q_EMIT codeChanged();
}

bool CodingSession::isShown(const core::Segment& segment) const
{
    return !m_onlyMine || segment.coder == m_workbench.project().coder();
}

void CodingSession::countSegments()
{
    m_counts.clear();
    core::CountFilter filter;
    filter.coder = m_onlyMine ? m_workbench.project().coder() : project::CoderId();
    std::unordered_map<core::DocumentId, qint64> byDocument;
    for (const core::SegmentCount& one : core::countedSegments(m_workbench.project().connection(), filter)) {
        if (const auto row = m_rowOf.find(one.document); row != m_rowOf.end()) {
            m_counts[one.code] += one.count;
            byDocument[one.document] += one.count;
        }
    }
    for (DocumentRow& row : m_documents)
        row.segments = byDocument[row.info.id];
    countAnew();
}

qint64 CodingSession::count(core::CodeId id) const
{
    const auto found = m_counts.find(id);
    return found == m_counts.end() ? 0 : found->second;
}

qint64 CodingSession::countBelow(core::CodeId id) const
{
    const auto found = m_countsBelow.find(id);
    return found == m_countsBelow.end() ? 0 : found->second;
}

const DocumentRow* CodingSession::documentRow() const
{
    if (!m_document)
        return nullptr;
    const auto found =
        std::ranges::find(m_documents, m_document->info.id, [](const DocumentRow& row) { return row.info.id; });
    return found == m_documents.end() ? nullptr : &*found;
}

void CodingSession::open(core::DocumentId id)
{
    if (m_document && m_document->info.id == id)
        return;
    auto document = core::document(m_workbench.project().connection(), id);
    if (!document && m_document)
        return; // a place of the history whose transcript an undo has taken: what is open stays
    m_document = std::move(document);
    m_stretch = {};
    m_selected = {};
    m_segments.clear();
    if (m_document)
        loadSegments();
    Q_EMIT documentChanged();
    Q_EMIT segmentsChanged();
    Q_EMIT stretchChanged();
}

core::Quote CodingSession::quoteOf(const TextSpan& span) const
{
    core::Quote quote;
    if (!m_document)
        return quote;
    quote.text = sliced(m_document->text, span);
    const DocumentRow* row = documentRow();
    quote.documentName = row ? row->name : m_document->info.name;
    const auto after = std::ranges::upper_bound(m_document->turns, span.begin, {},
                                                [](const core::Turn& turn) { return turn.span.begin; });
    quote.turnNumber = after - m_document->turns.begin();
    return quote;
}

void CodingSession::setStretch(const TextSpan& stretch)
{
    if (stretch == m_stretch && !m_selected.isValid())
        return;
    m_stretch = stretch;
    const auto here = current();
    m_selected = here.empty() ? core::SegmentId() : here.front()->id;
    Q_EMIT stretchChanged();
}

std::vector<const core::Segment*> CodingSession::current() const
{
    std::vector<const core::Segment*> found;
    if (m_stretch.isEmpty())
        return found;
    for (const core::Segment& segment : m_segments) {
        if (segment.span == m_stretch)
            found.push_back(&segment);
    }
    const project::CoderId me = m_workbench.project().coder();
    std::ranges::stable_partition(found, [&](const core::Segment* segment) { return segment->coder == me; });
    return found;
}

bool CodingSession::mayChange(const core::Segment& segment) const
{
    return m_changesOthers || segment.coder == m_workbench.project().coder();
}

std::vector<const core::Segment*> CodingSession::workedOn() const
{
    std::vector<const core::Segment*> found = current();
    project::CoderId coder = m_workbench.project().coder();
    if (m_changesOthers && !found.empty()) {
        const auto selected = std::ranges::find(found, m_selected, &core::Segment::id);
        coder = (selected == found.end() ? found.front() : *selected)->coder;
    }
    std::erase_if(found, [&](const core::Segment* segment) { return segment->coder != coder; });
    return found;
}

void CodingSession::setChangesOthers(bool changes)
{
    if (changes == m_changesOthers)
        return;
    m_changesOthers = changes;
    Q_EMIT stretchChanged();
}

void CodingSession::selectSegment(core::SegmentId id)
{
    const auto found = std::ranges::find(m_segments, id, &core::Segment::id);
    if (found == m_segments.end()) {
        const auto other = core::segment(m_workbench.project().connection(), id);
        if (!other || (m_document && other->document == m_document->info.id))
            return;
        open(other->document);
        selectSegment(id);
        return;
    }
    m_stretch = found->span;
    m_selected = id;
    setCode(found->code);
    Q_EMIT stretchChanged();
}

void CodingSession::setCode(core::CodeId id)
{
    if (id == m_code)
        return;
    m_code = id;
    Q_EMIT codeChanged();
}

void CodingSession::take(const project::Change& change)
{
    const bool imports = change.touchesImports();
    if (imports || touchesAny(change, {"document", "respondent", "clinic", "competitor", "wave"})) {
        const bool narrowed = !m_workbench.filter().scope().isEmpty();
        if (narrowed)
            readScope();
        loadDocuments();
        if (narrowed && !imports) {
            countSegments();
            Q_EMIT countsChanged({}, {});
        }
        Q_EMIT documentsChanged();
    }
    const bool recoded = imports || touchesAny(change, {"code", "quick_code", "touchpoint"});
    if (recoded)
        loadCodebook();
    bool counted = false;
    if (imports) {
        countSegments();
        Q_EMIT countsChanged({}, {});
        counted = true;
    } else {
        counted = takeCounts(change);
    }
    if (recoded)
        Q_EMIT codebookChanged();
    if (m_document &&
        (imports || touchesAny(change, {"document", "document_splice", "document_speaker", "turn", "respondent"}))) {
        loadDocument();
        Q_EMIT documentChanged();
    }
    if (m_document && (counted || touchesAny(change, {"segment", "document_splice"}))) {
        takeSegments(change);
        Q_EMIT segmentsChanged();
        if (!m_applying)
            Q_EMIT stretchChanged();
    } else if (touchesAny(change, {"code"})) {
        Q_EMIT segmentsChanged();
    }
}

bool CodingSession::takeCounts(const project::Change& change)
{
    constexpr std::size_t fewRows = 200;
    const auto isSegment = [](const project::RowChange& row) { return row.table == QLatin1String("segment"); };
    const auto rows = std::ranges::count_if(change.rows, isSegment);
    if (rows == 0)
        return false;
    // An update tells only what it changed, so a filter by coder or transcript wants a look at the whole.
    const bool moved = std::ranges::any_of(change.rows, [&](const project::RowChange& row) {
        return isSegment(row) && row.isUpdate() && valueOf(row.after, "code_id") > 0;
    });
    const bool narrowed = m_onlyMine || !m_scope.isEmpty();
    if (rows > static_cast<qint64>(fewRows) || (moved && narrowed)) {
        countSegments();
        Q_EMIT countsChanged({}, {});
        return true;
    }
    std::unordered_map<core::CodeId, qint64> byCode;
    std::unordered_map<core::DocumentId, qint64> byDocument;
    const auto add = [&](const std::optional<project::ColumnValues>& values, qint64 step, bool whole) {
        const core::DocumentId document(valueOf(values, "document_id"));
        if (whole && (!m_rowOf.contains(document) ||
                      (m_onlyMine && valueOf(values, "coder_id") != m_workbench.project().coder().value())))
            return;
        if (const qint64 code = valueOf(values, "code_id"); code > 0)
            byCode[core::CodeId(code)] += step;
        if (document.isValid())
            byDocument[document] += step;
    };
    for (const project::RowChange& row : change.rows) {
        if (isSegment(row)) {
            add(row.before, -1, !row.isUpdate());
            add(row.after, 1, !row.isUpdate());
        }
    }
    std::vector<core::CodeId> codes;
    for (const auto& [code, difference] : byCode) {
        m_counts[code] += difference;
        codes.push_back(code);
        for (const core::Code* at = m_codebook.find(code); at; at = m_codebook.find(at->parent))
            m_countsBelow[at->id] += difference;
    }
    std::vector<core::DocumentId> documents;
    for (const auto& [document, difference] : byDocument) {
        if (const auto found = m_rowOf.find(document); found != m_rowOf.end()) {
            m_documents[found->second].segments += difference;
            documents.push_back(document);
        }
    }
    if (!codes.empty())
        Q_EMIT countsChanged(codes, documents);
    return true;
}

// A coding is one row among many: what did not change is not read again.
void CodingSession::takeSegments(const project::Change& change)
{
    constexpr std::size_t fewRows = 40;
    std::vector<core::SegmentId> ids;
    for (const project::RowChange& row : change.rows) {
        if (row.table == QLatin1String("segment"))
            ids.push_back(core::SegmentId(row.id()));
    }
    if (ids.empty() || ids.size() > fewRows || change.touchesImports()) {
        loadSegments();
        return;
    }
    for (const core::SegmentId id : ids) {
        std::erase_if(m_segments, [&](const core::Segment& one) { return one.id == id; });
        auto now = core::segment(m_workbench.project().connection(), id);
        if (!now || now->document != m_document->info.id || !isShown(*now))
            continue;
        const auto place = [](const core::Segment& one) { return std::tuple(one.span.begin, -one.span.end, one.id); };
        m_segments.insert(std::ranges::upper_bound(m_segments, place(*now), {}, place), std::move(*now));
    }
    keepSelected();
}

void CodingSession::loadAll()
{
    loadDocuments();
    loadCodebook();
    countSegments();
}

void CodingSession::countAnew()
{
    m_countsBelow.clear();
    const auto& codes = m_codebook.codes();
    for (auto code = codes.rbegin(); code != codes.rend(); ++code) { // depth first: children come before
        m_countsBelow[code->id] += count(code->id);
        if (code->parent.isValid())
            m_countsBelow[code->parent] += m_countsBelow[code->id];
    }
}

void CodingSession::loadDocuments()
{
    storage::Connection& db = m_workbench.project().connection();
    std::unordered_map<core::RespondentId, core::Respondent> people;
    for (core::Respondent& one : core::respondents(db))
        people.emplace(one.id, std::move(one));
    const auto clinics = frame::frameNames(db, QStringLiteral("clinic"));
    const auto competitors = frame::frameNames(db, QStringLiteral("competitor"));
    std::unordered_map<core::RespondentId, int> files;
    std::optional<QSet<core::DocumentId>> inScope; // of those that have a respondent; others pass the empty scope only
    if (!m_scope.isEmpty()) {
        const auto ids = core::documentsInScope(db, m_scope);
        inScope.emplace(ids.begin(), ids.end());
    }
    std::unordered_map<core::DocumentId, qint64> counts;
    for (const DocumentRow& row : m_documents)
        counts[row.info.id] = row.segments;
    m_documents.clear();
    m_rowOf.clear();
    for (core::DocumentInfo& info : core::documents(db)) {
        if (inScope && !inScope->contains(info.id))
            continue;
        DocumentRow row;
        if (const auto who = people.find(info.respondent); who != people.end()) {
            const core::Respondent& one = who->second;
            row.name = one.name;
            row.group = one.group;
            row.date = one.interviewedOn;
            const auto clinic = clinics.find(one.clinic.value());
            const auto competitor = competitors.find(one.competitor.value());
            row.place = clinic != clinics.end()           ? clinic->second
                        : competitor != competitors.end() ? competitor->second
                                                          : QString();
            ++files[info.respondent];
        }
        if (const auto found = counts.find(info.id); found != counts.end())
            row.segments = found->second;
        row.info = std::move(info);
        m_rowOf[row.info.id] = m_documents.size();
        m_documents.push_back(std::move(row));
    }
    for (DocumentRow& row : m_documents) {
        if (row.name.isEmpty())
            row.name = row.info.name;
        else if (files[row.info.respondent] > 1)
            row.name += QStringLiteral(" · ") + row.info.name;
    }
}

void CodingSession::loadCodebook()
{
    m_codebook = core::codebook(m_workbench.project().connection());
    m_quick = core::quickCodes(m_workbench.project().connection());
    countAnew();
    if (!m_codebook.find(m_code))
        m_code = {};
}

void CodingSession::loadDocument()
{
    m_document = core::document(m_workbench.project().connection(), m_document->info.id);
    if (!m_document) {
        m_segments.clear();
        m_stretch = {};
        m_selected = {};
    }
}

void CodingSession::loadSegments()
{
    if (!m_document)
        return;
    m_segments = core::segments(m_workbench.project().connection(), m_document->info.id);
    std::erase_if(m_segments, [this](const core::Segment& one) { return !isShown(one); });
    keepSelected();
}

void CodingSession::keepSelected()
{
    const auto kept = std::ranges::find(m_segments, m_selected, &core::Segment::id);
    if (kept != m_segments.end()) {
        m_stretch = kept->span;
    } else {
        const auto here = current();
        m_selected = here.empty() ? core::SegmentId() : here.front()->id;
    }
}

} // namespace tropa::ui::interviews
