#pragma once

#include "interviews/selection_store.h"
#include "ui/analysis/core_names.h"
#include "ui/shell/evidence_clip.h"
#include "ui/shell/workbench.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace tropa::ui::widgets {
class TextLabel;
}

namespace tropa::ui::analysis {

class GridModel;
class PictureView;
class VoiceBar;

/// One analysis in its tab: choices in a row, what was found in words, the result below. It is computed on a job's
/// thread when it is looked at and when something it rests on has changed. Window thread.
class AnalysisTab : public QWidget
{
    Q_OBJECT

public:
    AnalysisTab(shell::Workbench& workbench, const char* name, QWidget* parent);

    /// In the window's language; asked again when that changes.
    virtual QString title() const = 0;
    virtual void retranslate() = 0;

    /// What of the choice of voices means something here.
    enum class Voices { None, Respondents, All };
    virtual Voices voices() const { return Voices::All; }
    void setVoiceBar(VoiceBar* bar);

protected:
    /// Computes and shows; called when the tab is looked at and stale.
    virtual void reload() = 0;

    /// A choice with a label before it; any change of it reloads.
    struct Choice
    {
        QLabel* label = nullptr;
        QComboBox* box = nullptr;

        QString id() const;
        std::size_t number() const;
        /// Keeps what is chosen where it is still there.
        void fill(const QString& name, const std::vector<std::pair<QString, QString>>& choices) const;
    };
    Choice addChoice(const char* name);
    QHBoxLayout* controls() { return m_controls; }
    QVBoxLayout* body() { return m_body; }
    QTableView* makeTable(const char* name, GridModel* model, bool isSorted = true);

    /// What the filter bar and the choice of respondents leave.
    metrics::Scope scope();
    /// Whose words alone; empty: everybody's but the interviewer's.
    QString speaker() const;
    talk::SelectionOptions selection() const;

    shell::Workbench& workbench() { return m_workbench; }
    storage::Connection& db() const { return m_workbench.project().connection(); }
    Language language() const { return m_workbench.language(); }
    QString words(const Message& message) const { return m_workbench.words(message); }
    void say(const std::vector<Message>& findings);
    void say(const Error& error);
    /// Opens the rows of a cell; nothing where there are none.
    void open(const QString& title, const std::vector<talk::SegmentId>& segments);
    void open(const QString& title, const std::vector<qint64>& segments);

    /// What an item of a picture is called and the segments it rests on.
    struct Carried
    {
        QString title;
        std::vector<qint64> segments;
    };
    /// Lets the items of a picture be carried to a map: dragged, copied, or put on a cell that is chosen.
    void carry(PictureView* picture, std::function<Carried(std::size_t)> of);
    shell::EvidenceClip clipOf(const Carried& carried) const;

    /// Runs `work(connection)` on a job's thread and `done(value)` here; a newer run drops the older one.
    template <class Work, class Done>
    void compute(const Message& label, Work work, Done done)
    {
        auto reader = m_workbench.project().openReader();
        if (!reader)
            return say(reader.error());
        std::shared_ptr<storage::Connection> db = std::move(*reader);
        m_workbench.jobs().run(
            label, this, [db, work](const Progress&) { return work(*db); }, done,
            QStringLiteral("analysis.") + objectName());
    }
    void reloadSoon();

    void showEvent(QShowEvent* event) override;

private:
    shell::Workbench& m_workbench;
    QHBoxLayout* m_controls;
    QVBoxLayout* m_body;
    widgets::TextLabel* m_found;
    VoiceBar* m_voices = nullptr;
    bool m_isStale = true;
    bool m_isAsked = false;
};

/// Segment ids as what GridCell holds.
std::vector<qint64> numbersOf(const std::vector<talk::SegmentId>& ids);

} // namespace tropa::ui::analysis
