#include "ui/widgets/job_progress.h"

#include "ui/theme/measures.h"
#include "ui/theme/tropa_style.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace tropa::ui::widgets {

using namespace theme;

JobProgress::JobProgress(ThemeSource& source, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(source, TypeRole::Small, IconTint::Secondary, this))
    , m_bar(new QProgressBar(this))
    , m_count(new TextLabel(source, TypeRole::Small, IconTint::Secondary, this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_title->setElides(true);
    m_cancel->setIcon(source.icon(Glyph::Close, IconTint::Secondary));
    m_cancel->setIconSize({Size::smallIcon, Size::smallIcon});
    m_cancel->setAutoRaise(true);
    makeCompact(m_cancel);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTitle({});
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // a job stops at its next step, one wish is enough
        Q_EMIT cancelRequested();
    });
}

void JobProgress::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_bar->setAccessibleName(title);
    m_cancel->setToolTip(tr("Stop: %1").arg(title));
    m_cancel->setAccessibleName(tr("Stop: %1").arg(title));
    m_cancel->setEnabled(true);
}

void JobProgress::setProgress(qint64 done, qint64 total, const QString& count)
{
    constexpr int steps = 1000;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(done, 0, total) * steps / total));
    m_count->setText(count);
    m_bar->setAccessibleDescription(count);
}

void JobProgress::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

} // namespace tropa::ui::widgets
