#include "ui/insights/wall_session.h"

#include "interviews/codebook_store.h"
#include "interviews/coding_store.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace tropa::ui::insights {

namespace {

struct Read
{
    core::Wall wall;
    QHash<EntityRef, metrics::Evidence> words;
};

} // namespace

WallSession::WallSession(shell::Workbench& workbench, QWidget* page)
    : QObject(page), m_workbench(workbench), m_page(page)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &WallSession::read);
    connect(&workbench, &shell::Workbench::projectChanged, this, [this] { m_soon.start(); });
    page->installEventFilter(this);
    m_soon.start();
}

void WallSession::read()
{
    m_waits = !m_page->isVisible();
    if (m_waits)
        return;
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Reading the wall")}, this,
        [connection, &sources = m_workbench.sources()](const Progress& progress) {
            Read read;
            read.wall = core::readWall(*connection);
            const auto look = [&](const std::vector<core::WallNote>& notes) {
                for (const core::WallNote& note : notes) {
                    if (progress.stopped())
                        return;
                    if (const auto found = note.ref.isValid() ? sources.evidence(*connection, note.ref) : std::nullopt)
                        read.words.insert(note.ref, *found);
                }
            };
            look(read.wall.unsorted);
            for (const core::WallGroup& group : read.wall.groups)
                look(group.notes);
            return read;
        },
        [this](Read read) {
            m_wall = std::move(read.wall);
            m_words = std::move(read.words);
            m_isRead = true;
            Q_EMIT changed();
        },
        QStringLiteral("insight-wall"));
}

bool WallSession::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_waits)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

QString WallSession::words(const core::WallNote& note) const
{
    if (!note.ref.isValid())
        return note.text;
    const auto found = m_words.constFind(note.ref);
    return found == m_words.constEnd() ? QString() : found->text.simplified();
}

QString WallSession::source(const core::WallNote& note) const
{
    const auto found = m_words.constFind(note.ref);
    return found == m_words.constEnd() ? QString() : found->citation;
}

bool WallSession::hasConsent(const core::WallNote& note) const
{
    const auto found = m_words.constFind(note.ref);
    return found == m_words.constEnd() || found->hasConsent;
}

void WallSession::addQuotes(const std::vector<EntityRef>& refs, core::WallGroupId group)
{
    m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quote(s) onto the wall"), static_cast<qint64>(refs.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const EntityRef& ref : refs)
                core::addNote(edit, {{}, group, ref, {}});
            return {};
        });
}

void WallSession::addThought(const QString& text)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "A thought onto the wall")}, [&](project::Edit& edit) -> Result<void> {
        core::addNote(edit, {{}, {}, {}, text});
        return {};
    });
}

void WallSession::setText(core::WallNoteId id, const QString& text)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Change a thought on the wall")},
                     [&](project::Edit& edit) -> Result<void> {
                         core::setNoteText(edit, id, text);
                         return {};
                     });
}

void WallSession::move(const std::vector<core::WallNoteId>& ids, core::WallGroupId group, int position)
{
    m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Move %n sticky note(s)"), static_cast<qint64>(ids.size())),
        [&](project::Edit& edit) -> Result<void> {
            core::moveNotes(edit, ids, group, position);
            return {};
        });
}

void WallSession::remove(const std::vector<core::WallNoteId>& ids)
{
    m_workbench.edit(Message::counted(QT_TRANSLATE_N_NOOP("core", "Take %n sticky note(s) off the wall"),
                                      static_cast<qint64>(ids.size())),
                     [&](project::Edit& edit) -> Result<void> {
                         core::removeNotes(edit, ids);
                         return {};
                     });
}

core::WallGroupId WallSession::group(const QString& title, const std::vector<core::WallNoteId>& ids)
{
    core::WallGroupId made;
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "New group on the wall")},
                                       [&](project::Edit& edit) -> Result<void> {
                                           made = core::addGroup(edit, title);
                                           core::moveNotes(edit, ids, made);
                                           return {};
                                       });
    return done ? made : core::WallGroupId();
}

void WallSession::rename(core::WallGroupId id, const QString& title)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Rename group: %1"), {title}},
                     [&](project::Edit& edit) -> Result<void> {
                         core::renameGroup(edit, id, title);
                         return {};
                     });
}

void WallSession::moveGroup(core::WallGroupId id, int position)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Move a group of the wall")}, [&](project::Edit& edit) -> Result<void> {
        core::moveGroup(edit, id, position);
        return {};
    });
}

void WallSession::removeGroup(core::WallGroupId id)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Dissolve a group of the wall")},
                     [&](project::Edit& edit) -> Result<void> {
                         core::removeGroup(edit, id);
                         return {};
                     });
}

void WallSession::makeInsight(core::WallGroupId id, core::Kind kind)
{
    const core::WallGroup* group = m_wall.group(id);
    if (!group)
        return;
    core::InsightId made;
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "New insight: %1"), {group->title}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           made = core::makeInsight(edit, id, kind);
                                           return {};
                                       });
    if (done)
        m_workbench.notify({shell::Notice::Kind::Good, tr("The group is an insight now."), tr("Show it"), [this, made] {
                                m_workbench.navigateTo({QStringLiteral("insight"), made.value()});
                            }});
}

void WallSession::makeCode(core::WallGroupId id)
{
    const core::WallGroup* group = m_wall.group(id);
    if (!group)
        return;
    const QString segmentKind = QStringLiteral("segment"), codeKind = QStringLiteral("code");
    int coded = 0, others = 0;
    const bool done = m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Code of a group: %1"), {group->title}}, [&](project::Edit& edit) -> Result<void> {
            const interviews::Codebook book = interviews::codebook(edit.db());
            interviews::CodeId code(group->made.kind == codeKind ? group->made.id : 0);
            if (!book.find(code)) {
                interviews::Code made;
                made.name = group->title;
                code = interviews::addCode(edit, made);
            }
            for (const core::WallNote& note : group->notes) {
                if (note.ref.kind != segmentKind) {
                    others += note.ref.isValid() ? 1 : 0;
                    continue;
                }
                const auto segment = interviews::segment(edit.db(), interviews::SegmentId(note.ref.id));
                if (!segment)
                    continue;
                interviews::CodingDetails details;
                details.valence = segment->valence;
                interviews::applyCode(edit, segment->document, segment->span, code, details);
                ++coded;
            }
            core::setMade(edit, id, {codeKind, code.value()});
            return {};
        });
    if (!done)
        return;
    QString said = tr("The group is a code now; quotes coded: %1.").arg(coded);
    if (others > 0)
        said += u' ' + tr("Words that are not of interviews carry no code: %1.").arg(others);
    m_workbench.notify({coded > 0 ? shell::Notice::Kind::Good : shell::Notice::Kind::Warn, said});
}

} // namespace tropa::ui::insights
