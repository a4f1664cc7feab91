#include "ui/interviews/coding_session.h"

#include "frame/frame_store.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <ranges>

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
    loadAll();
}

qint64 CodingSession::count(core::CodeId id) const
{
    const auto found = m_counts.find(id);
    return found == m_counts.end() ? 0 : found->second;
}

qint64 CodingSession::countBelow(core::CodeId id) const
{
    qint64 sum = 0;
    for (const core::CodeId below : m_codebook.withDescendants(id))
        sum += count(below);
    return sum;
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
        m_segments = core::segments(m_workbench.project().connection(), id);
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
    if (done && !edited.removed.empty())
        m_workbench.notify(
            {shell::Notice::Kind::Warn,
             m_workbench.words(Message::counted(
                 QT_TRANSLATE_N_NOOP(
                     "core",
                     "The words of %n coding(s) are gone from the text, and so are they; undo brings them back"),
                 static_cast<qint64>(edited.removed.size())))});
    else if (done && !edited.touched.empty())
        m_workbench.notify({shell::Notice::Kind::Info,
                            m_workbench.words(Message::counted(
                                QT_TRANSLATE_N_NOOP("core", "The words of %n coding(s) changed with the text"),
                                static_cast<qint64>(edited.touched.size())))});
}

void CodingSession::take(const project::Change& change)
{
    const bool imports = change.touchesImports();
    if (imports || touchesAny(change, {"document", "respondent", "clinic", "competitor"})) {
        loadDocuments();
        Q_EMIT documentsChanged();
    }
    if (imports || touchesAny(change, {"code", "quick_code", "touchpoint"})) {
        loadCodebook();
        Q_EMIT codebookChanged();
    }
    bool counted = takeCounts(change);
    if (imports) {
        m_counts = core::segmentCounts(m_workbench.project().connection());
        counted = true;
    }
    if (counted)
        Q_EMIT countsChanged();
    if (m_document &&
        (imports || touchesAny(change, {"document", "document_splice", "document_speaker", "turn", "respondent"}))) {
        loadDocument();
        Q_EMIT documentChanged();
    }
    if (m_document && (counted || touchesAny(change, {"segment", "document_splice"}))) {
        loadSegments();
        Q_EMIT segmentsChanged();
        if (!m_applying)
            Q_EMIT stretchChanged();
    } else if (touchesAny(change, {"code"})) {
        Q_EMIT segmentsChanged();
    }
}

bool CodingSession::takeCounts(const project::Change& change)
{
    bool counted = false;
    std::unordered_map<core::DocumentId, qint64> byDocument;
    for (const project::RowChange& row : change.rows) {
        if (row.table != QLatin1String("segment"))
            continue;
        if (const qint64 code = valueOf(row.before, "code_id"); code > 0)
            --m_counts[core::CodeId(code)], counted = true;
        if (const qint64 code = valueOf(row.after, "code_id"); code > 0)
            ++m_counts[core::CodeId(code)], counted = true;
        if (const qint64 document = valueOf(row.before, "document_id"); document > 0)
            --byDocument[core::DocumentId(document)];
        if (const qint64 document = valueOf(row.after, "document_id"); document > 0)
            ++byDocument[core::DocumentId(document)];
    }
    for (DocumentRow& row : m_documents) {
        if (const auto found = byDocument.find(row.info.id); found != byDocument.end())
            row.segments += found->second;
    }
    return counted;
}

void CodingSession::loadAll()
{
    loadDocuments();
    loadCodebook();
    m_counts = core::segmentCounts(m_workbench.project().connection());
}

void CodingSession::loadDocuments()
{
    storage::Connection& db = m_workbench.project().connection();
    std::unordered_map<core::RespondentId, core::Respondent> people;
    for (core::Respondent& one : core::respondents(db))
        people.emplace(one.id, std::move(one));
    const auto clinics = frame::frameNames(db, QStringLiteral("clinic"));
    const auto competitors = frame::frameNames(db, QStringLiteral("competitor"));
    const auto counts = core::segmentCountsByDocument(db);
    std::unordered_map<core::RespondentId, int> files;
    m_documents.clear();
    for (core::DocumentInfo& info : core::documents(db)) {
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
    const auto kept = std::ranges::find(m_segments, m_selected, &core::Segment::id);
    if (kept != m_segments.end()) {
        m_stretch = kept->span;
    } else {
        const auto here = current();
        m_selected = here.empty() ? core::SegmentId() : here.front()->id;
    }
}

} // namespace tropa::ui::interviews
