#include "ui/insights/insight_session.h"

#include "insights/insight_store.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace tropa::ui::insights {

InsightSession::InsightSession(shell::Workbench& workbench, QWidget* page)
    : QObject(page), m_workbench(workbench), m_page(page)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InsightSession::compute);
    const auto request = [this] { m_soon.start(); };
    connect(&workbench, &shell::Workbench::projectChanged, this, request);
    connect(&workbench, &shell::Workbench::languageChanged, this, request);
    connect(&workbench.filter(), &shell::FilterState::changed, this, request);
    page->installEventFilter(this);
    m_soon.start();
}

const core::InsightState* InsightSession::state(core::InsightId id) const
{
    const auto found =
        std::ranges::find_if(m_states, [&](const core::InsightState& one) { return one.insight.id == id; });
    return found == m_states.end() ? nullptr : &*found;
}

void InsightSession::compute()
{
    m_waits = !m_page->isVisible();
    if (m_waits)
        return;
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Computing insights")}, this,
        [connection, filter = m_workbench.filter().scope(), language = m_workbench.language(),
         &catalogue = m_workbench.catalogue(), &sources = m_workbench.sources()](const Progress& progress) {
            return core::evaluateInsights({*connection, QDate::currentDate(), progress, 0.95, &sources}, catalogue,
                                          sources, filter, language);
        },
        [this](Result<std::vector<core::InsightState>> states) {
            if (!states) {
                if (states.error().kind != ErrorKind::Cancelled)
                    m_workbench.notify(states.error());
                return;
            }
            m_states = std::move(*states);
            m_isComputed = true;
            Q_EMIT changed();
        },
        QStringLiteral("insights"));
}

bool InsightSession::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_waits)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

core::InsightId InsightSession::add(const core::Insight& made)
{
    core::InsightId id;
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "New insight: %1"), {made.statement}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           id = core::addInsight(edit, made);
                                           return {};
                                       });
    return done ? id : core::InsightId();
}

void InsightSession::set(const core::Insight& changed)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Change insight: %1"), {changed.statement}},
                     [&](project::Edit& edit) -> Result<void> {
                         core::setInsight(edit, changed);
                         return {};
                     });
}

void InsightSession::remove(core::InsightId id)
{
    const core::InsightState* one = state(id);
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Remove insight: %1"), {one ? one->insight.statement : QString()}},
                     [&](project::Edit& edit) -> Result<void> {
                         core::removeInsight(edit, id);
                         return {};
                     });
}

void InsightSession::addEvidence(core::InsightId id, const std::vector<core::EvidencePiece>& pieces)
{
    m_workbench.edit(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n piece(s) of evidence for an insight"),
                                      static_cast<qint64>(pieces.size())),
                     [&](project::Edit& edit) -> Result<void> {
                         for (const core::EvidencePiece& piece : pieces)
                             core::addEvidence(edit, id, piece);
                         return {};
                     });
}

void InsightSession::setSide(core::EvidenceId id, core::Side side)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Evidence for or against")}, [&](project::Edit& edit) -> Result<void> {
        core::setSide(edit, id, side);
        return {};
    });
}

void InsightSession::removeEvidence(core::EvidenceId id)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Remove evidence of an insight")},
                     [&](project::Edit& edit) -> Result<void> {
                         core::removeEvidence(edit, id);
                         return {};
                     });
}

void InsightSession::addCheck(core::InsightId id, const core::Check& check)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Compare before and after")}, [&](project::Edit& edit) -> Result<void> {
        core::addCheck(edit, id, check);
        return {};
    });
}

void InsightSession::removeCheck(core::CheckId id)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Remove a comparison")}, [&](project::Edit& edit) -> Result<void> {
        core::removeCheck(edit, id);
        return {};
    });
}

} // namespace tropa::ui::insights
