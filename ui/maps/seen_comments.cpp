#include "ui/maps/seen_comments.h"

#include <QSettings>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

constexpr qsizetype mostKept = 4000; ///< of one map

} // namespace

void SeenComments::open(const QString& project, const QString& map)
{
    const QString key = QStringLiteral("seenComments/%1/%2").arg(project, map);
    if (key == m_key)
        return;
    m_key = key;
    m_seen = QSettings().value(key).toStringList();
}

QSet<maps::ThreadId> SeenComments::unread(const maps::MapNotes& notes, const Guid& reader) const
{
    const QSet<QString> seen(m_seen.begin(), m_seen.end());
    QSet<maps::ThreadId> threads;
    for (const maps::CommentThread& thread : notes.threads) {
        const auto isNew = [&](const maps::Comment& comment) {
            return comment.authorGuid != reader && !seen.contains(comment.guid.toString());
        };
        if (std::ranges::any_of(thread.comments, isNew))
            threads.insert(thread.id);
    }
    return threads;
}

bool SeenComments::read(const maps::CommentThread& thread)
{
    const qsizetype before = m_seen.size();
    for (const maps::Comment& comment : thread.comments) {
        if (!m_seen.contains(comment.guid.toString()))
            m_seen << comment.guid.toString();
    }
    if (m_seen.size() == before)
        return false;
    while (m_seen.size() > mostKept)
        m_seen.removeFirst();
    QSettings().setValue(m_key, m_seen);
    return true;
}

} // namespace tropa::ui::journeys
