// What a session does to the project: each function is one edit. What it shows is in coding_session.cpp.
#include "ui/interviews/coding_session.h"

#include "frame/frame_store.h"
#include "interviews/document_store.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSettings>

#include <ranges>

namespace tropa::ui::interviews {

namespace {

// One entry a project, so that the list of settings does not grow with its codes.
QString lastCodeKey(const project::Project& project)
{
    return QStringLiteral("interviews/lastCode/") + project.setting(QStringLiteral("guid"));
}

} // namespace

// Kept on this computer, as where people stood is: what one coder applied last says nothing to another.
void CodingSession::setLast(core::CodeId id)
{
    m_last = id;
    if (const core::Code* code = m_codebook.find(id))
        QSettings().setValue(lastCodeKey(m_workbench.project()), code->guid.toString());
}

core::CodeId CodingSession::lastCode() const
{
    if (m_last.isValid())
        return m_last;
    const auto kept = Guid::parse(QSettings().value(lastCodeKey(m_workbench.project())).toString());
    const auto& codes = m_codebook.codes();
    const auto code = kept ? std::ranges::find(codes, *kept, &core::Code::guid) : codes.end();
    return code == codes.end() ? core::CodeId() : code->id;
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
    setLast(id);
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
    setLast(codes.back());
    selectSegment(made);
}

void CodingSession::applyAgain()
{
    apply(lastCode());
}

void CodingSession::applyNew(const QString& path)
{
    static const QRegularExpression separators(QStringLiteral("\\s*[›>]\\s*"));
    const QStringList names = path.split(separators, Qt::SkipEmptyParts);
    if (!m_document || m_stretch.isEmpty() || names.isEmpty())
        return;
    core::SegmentId made;
    core::CodeId last;
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
            last = at;
            made = core::applyCode(edit, m_document->info.id, m_stretch, at);
            return {};
        });
    if (!done)
        return;
    setLast(last);
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
    if (found == m_segments.end())
        return;
    if (!mayChange(*found))
        return tellOthers();
    const core::Code* code = m_codebook.find(found->code);
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Remove code “%1”"), {code ? code->name : QString()}},
                     [&](project::Edit& edit) -> Result<void> {
                         core::removeSegments(edit, std::array{id});
                         return {};
                     });
}

std::vector<core::SegmentId> CodingSession::toChange()
{
    std::vector<core::SegmentId> ids;
    for (const core::Segment* segment : workedOn())
        ids.push_back(segment->id);
    if (ids.empty() && !current().empty())
        tellOthers();
    return ids;
}

void CodingSession::tellOthers()
{
    m_workbench.notify(
        {shell::Notice::Kind::Info,
         m_workbench.words({QT_TRANSLATE_NOOP("core", "Others have coded these words; what is theirs stays as it is")}),
         m_workbench.words({QT_TRANSLATE_NOOP("core", "Change codings of others")}), [self = QPointer(this)] {
             if (self)
                 self->setChangesOthers(true);
         }});
}

void CodingSession::removeCurrent()
{
    const auto ids = toChange();
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
    const auto ids = toChange();
    if (ids.empty())
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Valence")}, [&](project::Edit& edit) -> Result<void> {
        core::setValence(edit, ids, valence);
        return {};
    });
}

void CodingSession::setWeight(std::optional<double> weight)
{
    const auto ids = toChange();
    if (ids.empty() || workedOn().front()->weight == weight)
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
    const auto ids = toChange();
    if (ids.empty() || workedOn().front()->memo == memo)
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
    const auto ids = toChange();
    if (ids.empty())
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Touchpoint of a segment")}, [&](project::Edit& edit) -> Result<void> {
        core::setSegmentTouchpoint(edit, ids, id);
        return {};
    });
}

void CodingSession::resize(const TextSpan& stretch)
{
    const auto ids = toChange();
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

bool CodingSession::canSplit(qint64 offset) const
{
    const auto here = workedOn();
    return here.empty() ? innermost(offset) != nullptr : offset > m_stretch.begin && offset < m_stretch.end;
}

const core::Segment* CodingSession::innermost(qint64 offset) const
{
    const core::Segment* inner = nullptr;
    for (const core::Segment& one : m_segments) {
        if (mayChange(one) && offset > one.span.begin && offset < one.span.end &&
            (!inner || one.span.length() <= inner->span.length()))
            inner = &one;
    }
    return inner;
}

void CodingSession::split(qint64 offset)
{
    if (workedOn().empty()) {
        const core::Segment* inner = innermost(offset);
        if (inner)
            selectSegment(inner->id);
        else if (!current().empty())
            return tellOthers();
    }
    const auto here = workedOn();
    if (here.empty() || !canSplit(offset)) {
        m_workbench.notify(
            {shell::Notice::Kind::Info, m_workbench.words({QT_TRANSLATE_NOOP(
                                            "core", "Click into coded words where the segment is to be split")})});
        return;
    }
    const auto ids = toChange();
    const core::SegmentId kept = m_selected;
    const bool done =
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Split a segment")}, [&](project::Edit& edit) -> Result<void> {
            core::splitSegments(edit, ids, offset);
            return {};
        });
    if (done)
        selectSegment(kept);
}

void CodingSession::joinWithNext()
{
    std::vector<std::pair<core::SegmentId, core::SegmentId>> pairs;
    if (toChange().empty())
        return;
    for (const core::Segment* one : workedOn()) {
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
    const bool done =
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Join segments")}, [&](project::Edit& edit) -> Result<void> {
            for (const auto& [first, second] : pairs) {
                if (auto joined = core::mergeSegments(edit, std::array{first, second}); !joined)
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

bool CodingSession::replaceMatches(const std::vector<core::DocumentMatches>& chosen, const QString& words, bool tells)
{
    core::ReplacedText replaced;
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Replace “%1” in transcripts"), {words}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           auto result = core::replaceMatches(edit, chosen);
                                           if (!result)
                                               return result.error();
                                           replaced = *result;
                                           return {};
                                       });
    if (!done)
        return false;
    if (tells)
        m_workbench.notify({shell::Notice::Kind::Info,
                            m_workbench.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n place(s) replaced"),
                                                               replaced.replaced))});
    tellEdited(replaced.edited);
    return true;
}

} // namespace tropa::ui::interviews
