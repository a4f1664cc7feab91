#pragma once

#include "insights/wall.h"
#include "ui/insights/core_names.h"
#include "ui/shell/workbench.h"

#include <QHash>
#include <QTimer>

namespace tropa::ui::insights {

/// The affinity wall as it stands, with what its stickies say, and the edits a person makes, each one history entry.
/// Reads again on a job when the project changes. Window thread.
class WallSession final : public QObject
{
    Q_OBJECT

public:
    WallSession(shell::Workbench& workbench, QWidget* page);

    shell::Workbench& workbench() { return m_workbench; }
    const core::Wall& wall() const { return m_wall; }
    bool isRead() const { return m_isRead; }
    /// What a sticky says and where from; empty words where its quote is gone.
    QString words(const core::WallNote& note) const;
    QString source(const core::WallNote& note) const;
    /// False: the words may not be shown outside.
    bool hasConsent(const core::WallNote& note) const;

    void addQuotes(const std::vector<EntityRef>& refs, core::WallGroupId group = {});
    void addThought(const QString& text);
    void setText(core::WallNoteId id, const QString& text);
    void move(const std::vector<core::WallNoteId>& ids, core::WallGroupId group, int position);
    void remove(const std::vector<core::WallNoteId>& ids);
    /// A new group of these; none: an empty one. Its id, or 0 when it was refused.
    core::WallGroupId group(const QString& title, const std::vector<core::WallNoteId>& ids);
    void rename(core::WallGroupId id, const QString& title);
    void moveGroup(core::WallGroupId id, int position);
    void removeGroup(core::WallGroupId id);
    void makeInsight(core::WallGroupId id, core::Kind kind);
    /// A code of the group's title over the words of its coded quotes; one that was made already gets the new ones.
    void makeCode(core::WallGroupId id);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void read();

    shell::Workbench& m_workbench;
    QWidget* m_page;
    core::Wall m_wall;
    QHash<EntityRef, metrics::Evidence> m_words;
    QTimer m_soon;
    bool m_isRead = false;
    bool m_waits = false;
};

} // namespace tropa::ui::insights
