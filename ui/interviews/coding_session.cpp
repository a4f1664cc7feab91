#include "ui/interviews/coding_session.h"

#include "frame/frame_store.h"
#include "interviews/document_store.h"
#include "interviews/interview_scope.h"
#include "interviews/respondent_store.h"
#include "interviews/selection_store.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QScopedValueRollback>

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
    m_document = core::document(m_workbench.project().connection(), id);
    m_stretch = {};
    m_selected = {};
    m_segments.clear();
    if (m_document)
        loadSegments();
    Q_EMIT documentChanged();
    Q_EMIT segmentsChanged();
    Q_EMIT stretchChanged();
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

std::vector<core::SegmentId> CodingSession::currentIds() const
{
    std::vector<core::SegmentId> ids;
    for (const core::Segment* segment : current())
        ids.push_back(segment->id);
    return ids;
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

void CodingSession::apply(core::CodeId id)
{
    if (!m_document || m_stretch.isEmpty() || !m_codebook.find(id))
        return;
    core::SegmentId made;
    const QScopedValueRollback applying(m_applying, true);
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Code “%1”"), {m_codebook.find(id)->name}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           made = core::applyCode(edit, m_document->info.id, m_stretch, id);
                                           return {};
                                       });
    if (!done)
        return;
    m_last = id;
    selectSegment(made);
}

void CodingSession::applyAll(const std::vector<core::CodeId>& codes)
{
    if (codes.size() == 1)
        return apply(codes.front());
    if (!m_document || m_stretch.isEmpty() || codes.empty())
        return;
    core::SegmentId made;
    const QScopedValueRollback applying(m_applying, true);
    const bool done = m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n code(s) on one stretch"), static_cast<qint64>(codes.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const core::CodeId id : codes)
                made = core::applyCode(edit, m_document->info.id, m_stretch, id);
            return {};
        });
    if (!done)
        return;
    m_last = codes.back();
    selectSegment(made);
}

void CodingSession::applyAgain()
{
    apply(m_last);
}

void CodingSession::applyNew(const QString& path)
{
    static const QRegularExpression separators(QStringLiteral("\\s*[›>]\\s*"));
    const QStringList names = path.split(separators, Qt::SkipEmptyParts);
    if (!m_document || m_stretch.isEmpty() || names.isEmpty())
        return;
    core::SegmentId made;
    const bool done = m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "New code “%1”"), {names.last()}}, [&](project::Edit& edit) -> Result<void> {
            core::CodeId at;
            for (const QString& name : names) {
                const core::Codebook book = core::codebook(edit.db());
                const auto below = book.children(at);
                const auto known = std::ranges::find_if(below, [&](const core::Code* code) {
                    return frame::normalName(code->name) == frame::normalName(name);
                });
                if (known != below.end()) {
                    at = (*known)->id;
                    continue;
                }
                core::Code fresh;
                fresh.parent = at;
                fresh.name = name;
                fresh.palette = 0;
                at = core::addCode(edit, fresh);
            }
            m_last = at;
            made = core::applyCode(edit, m_document->info.id, m_stretch, at);
            return {};
        });
    if (done)
        selectSegment(made);
}

void CodingSession::applyInVivo()
{
    if (!m_document || m_stretch.isEmpty())
        return;
    constexpr int longest = 60;
    QString words = sliced(m_document->text, m_stretch).simplified();
    if (words.size() > longest)
        words = words.left(words.lastIndexOf(u' ', longest)) + QStringLiteral("…");
    words.replace(u'›', u' ');
    words.replace(u'>', u' ');
    applyNew(words);
}

void CodingSession::applyQuick(int number)
{
    if (number >= 1 && number <= static_cast<int>(m_quick.size()))
        apply(m_quick[static_cast<std::size_t>(number - 1)]);
}

void CodingSession::remove(core::SegmentId id)
{
    const auto found = std::ranges::find(m_segments, id, &core::Segment::id);
    const core::Code* code = found == m_segments.end() ? nullptr : m_codebook.find(found->code);
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Remove code “%1”"), {code ? code->name : QString()}},
                     [&](project::Edit& edit) -> Result<void> {
                         core::removeSegments(edit, std::array{id});
                         return {};
                     });
}

void CodingSession::removeCurrent()
{
    const auto ids = currentIds();
    if (ids.empty())
        return;
    m_workbench.edit(Message::counted(QT_TRANSLATE_N_NOOP("core", "Remove %n code(s) from a segment"),
                                      static_cast<qint64>(ids.size())),
                     [&](project::Edit& edit) -> Result<void> {
                         core::removeSegments(edit, ids);
                         return {};
                     });
}

void CodingSession::setValence(std::optional<qint64> valence)
{
    const auto ids = currentIds();
    if (ids.empty())
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Valence")}, [&](project::Edit& edit) -> Result<void> {
        core::setValence(edit, ids, valence);
        return {};
    });
}

void CodingSession::setWeight(std::optional<double> weight)
{
    const auto ids = currentIds();
    if (ids.empty() || current().front()->weight == weight)
        return;
    const project::EditOptions typing{QStringLiteral("segment.weight.%1").arg(ids.front().value()), {}};
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Weight of a segment")},
        [&](project::Edit& edit) -> Result<void> {
            core::setWeight(edit, ids, weight);
            return {};
        },
        typing);
}

void CodingSession::setMemo(const QString& memo)
{
    const auto ids = currentIds();
    const auto here = current();
    if (ids.empty() || here.front()->memo == memo)
        return;
    const project::EditOptions typing{QStringLiteral("segment.memo.%1").arg(ids.front().value()), {}};
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Memo of a segment")},
        [&](project::Edit& edit) -> Result<void> {
            core::setSegmentMemo(edit, std::array{ids.front()}, memo);
            return {};
        },
        typing);
}

void CodingSession::setTouchpoint(frame::TouchpointId id)
{
    const auto ids = currentIds();
    if (ids.empty())
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Touchpoint of a segment")}, [&](project::Edit& edit) -> Result<void> {
        core::setSegmentTouchpoint(edit, ids, id);
        return {};
    });
}

void CodingSession::resize(const TextSpan& stretch)
{
    const auto ids = currentIds();
    if (ids.empty() || stretch.isEmpty() || stretch == m_stretch)
        return;
    const core::SegmentId kept = m_selected;
    const bool done =
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Bounds of a segment")},
                         [&](project::Edit& edit) -> Result<void> { return core::resizeSegments(edit, ids, stretch); },
                         {QStringLiteral("segment.resize.%1").arg(ids.front().value()), {}});
    if (done)
        selectSegment(kept);
}

void CodingSession::recode(const std::vector<core::SegmentId>& ids, core::CodeId code)
{
    const core::Code* into = m_codebook.find(code);
    if (ids.empty() || !into)
        return;
    Message label = Message::counted(QT_TRANSLATE_N_NOOP("core", "Recode %n segment(s) as “%1”"),
                                     static_cast<qint64>(ids.size()), {into->name});
    m_workbench.edit(label, [&](project::Edit& edit) -> Result<void> {
        core::recode(edit, ids, code);
        return {};
    });
}

void CodingSession::splitCurrent(qint64 offset)
{
    const auto ids = currentIds();
    if (ids.empty() || offset <= m_stretch.begin || offset >= m_stretch.end)
        return;
    const core::SegmentId kept = m_selected;
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Split a segment")},
                                       [&](project::Edit& edit) -> Result<void> {
                                           core::splitSegments(edit, ids, offset);
                                           return {};
                                       });
    if (done)
        selectSegment(kept);
}

void CodingSession::joinWithNext()
{
    std::vector<std::pair<core::SegmentId, core::SegmentId>> pairs;
    for (const core::Segment* one : current()) {
        const auto next = std::ranges::find_if(m_segments, [&](const core::Segment& other) {
            return other.id != one->id && other.code == one->code && other.coder == one->coder &&
                   other.span.begin >= one->span.begin;
        });
        if (next != m_segments.end())
            pairs.emplace_back(one->id, next->id);
    }
    if (pairs.empty()) {
        m_workbench.notify({shell::Notice::Kind::Info,
                            m_workbench.words({QT_TRANSLATE_NOOP("core", "No segment of this code follows here")})});
        return;
    }
    const core::SegmentId kept = pairs.front().first;
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Join segments")},
                                       [&](project::Edit& edit) -> Result<void> {
                                           for (const auto& [first, second] : pairs) {
                                               if (auto joined = core::mergeSegments(edit, std::array{first, second});
                                                   !joined)
                                                   return joined.error();
                                           }
                                           return {};
                                       });
    if (done)
        selectSegment(kept);
}

void CodingSession::editTurn(core::TurnId id, const QString& words)
{
    if (!m_document)
        return;
    const auto turn = std::ranges::find(m_document->turns, id, &core::Turn::id);
    if (turn == m_document->turns.end())
        return;
    core::EditedText edited;
    const bool done =
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Edit of a transcript")}, [&](project::Edit& edit) -> Result<void> {
            auto result = core::editText(edit, m_document->info.id, turn->span, words);
            if (!result)
                return result.error();
            edited = *result;
            return {};
        });
    if (done)
        tellEdited(edited);
}

void CodingSession::tellEdited(const core::EditedText& edited)
{
    if (!edited.removed.empty())
        m_workbench.notify(
            {shell::Notice::Kind::Warn,
             m_workbench.words(Message::counted(
                 QT_TRANSLATE_N_NOOP(
                     "core",
                     "The words of %n coding(s) are gone from the text, and so are they; undo brings them back"),
                 static_cast<qint64>(edited.removed.size())))});
    else if (!edited.touched.empty())
        m_workbench.notify({shell::Notice::Kind::Info,
                            m_workbench.words(Message::counted(
                                QT_TRANSLATE_N_NOOP("core", "The words of %n coding(s) changed with the text; they are "
                                                            "listed under To check"),
                                static_cast<qint64>(edited.touched.size())))});
}

void CodingSession::splitTurn(core::TurnId id, qint64 offset)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Split a turn")}, [&](project::Edit& edit) -> Result<void> {
        core::splitTurn(edit, id, offset);
        return {};
    });
}

void CodingSession::joinTurnWithNext(core::TurnId id)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Join turns")}, [&](project::Edit& edit) -> Result<void> {
        core::joinWithNextTurn(edit, id);
        return {};
    });
}

void CodingSession::setTurnSpeaker(core::TurnId id, core::SpeakerId speaker)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Speaker of a turn")}, [&](project::Edit& edit) -> Result<void> {
        core::setTurnSpeaker(edit, id, speaker);
        return {};
    });
}

void CodingSession::addTurnSpeaker(core::TurnId id, const QString& name, core::SpeakerRole role)
{
    if (!m_document || name.trimmed().isEmpty())
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Speaker of a turn")}, [&](project::Edit& edit) -> Result<void> {
        core::setTurnSpeaker(edit, id, core::addSpeaker(edit, m_document->info.id, name.trimmed(), role));
        return {};
    });
}

void CodingSession::replaceText(const std::vector<core::DocumentId>& documents, const core::TextPattern& pattern,
                                const QString& replacement)
{
    core::ReplacedText replaced;
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Replace “%1” in transcripts"), {pattern.words}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           auto result = core::replaceText(edit, documents, pattern, replacement);
                                           if (!result)
                                               return result.error();
                                           replaced = *result;
                                           return {};
                                       });
    if (!done)
        return;
    m_workbench.notify({shell::Notice::Kind::Info,
                        m_workbench.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n place(s) replaced"),
                                                           replaced.replaced))});
    tellEdited(replaced.edited);
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
