#pragma once

#include "ui/interviews/coding_session.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// A view beside the desk: a header, under it what it shows, or in words why there is nothing. It reads when it is
/// looked at and when what it rests on has changed. Window thread.
class HeadedView : public QWidget
{
    Q_OBJECT

public:
    HeadedView(CodingSession& session, QWidget* parent);

protected:
    /// What stands under the header; called once, when the content's own widgets are made.
    void setContent(QWidget* content);
    /// Shows the content, or the place that says why it is empty.
    void showContent(bool isAny);
    widgets::EmptyPlace* empty() const { return m_empty; }
    /// Content and empty place: what the ring of panes goes to.
    QWidget* stack() const;
    /// For a view that is never empty: it lays out itself.
    QVBoxLayout* column() const { return m_column; }

    /// Reads anew: now if it is seen, else when it is looked at.
    void makeStale();
    bool isStale() const { return m_isStale; }
    virtual void reload() = 0;
    virtual void retranslate() = 0;

    /// Runs `work(connection)` on a job's thread and `done(value)` here; a newer run with the key drops the older one.
    template <class Work, class Done>
    void compute(const Message& label, const char* key, Work work, Done done)
    {
        shell::Workbench& workbench = m_session.workbench();
        auto reader = workbench.project().openReader();
        if (!reader)
            return workbench.notify(reader.error());
        std::shared_ptr<storage::Connection> db = std::move(*reader);
        workbench.jobs().run(
            label, this, [db, work](const Progress&) { return work(*db); }, done, QLatin1String(key));
    }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

    CodingSession& m_session;
    widgets::RoomHeader* const m_header;

private:
    void read();

    QVBoxLayout* m_column;
    QStackedWidget* m_stack = nullptr;
    widgets::EmptyPlace* m_empty = nullptr;
    bool m_isStale = true;
};

} // namespace tropa::ui::interviews
