#pragma once

#include "ui/theme/theme_source.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace tropa::ui::widgets {

class TextLabel;

/// A running job in the strip: what it does, a bar, "212 of 300" and a cross that stops it.
class JobProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit JobProgress(theme::ThemeSource& source, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The count in words comes from the caller, who knows the language; `total` 0 means the end is not known.
    void setProgress(qint64 done, qint64 total, const QString& count);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

private:
    TextLabel* m_title;
    QProgressBar* m_bar;
    TextLabel* m_count;
    QToolButton* m_cancel;
};

} // namespace tropa::ui::widgets
