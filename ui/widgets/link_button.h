#pragma once

#include "ui/theme/theme_source.h"

#include <QAbstractButton>

namespace tropa::ui::widgets {

/// One action inside a sentence, a message or a list, in accent, underlined under the pointer.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(theme::ThemeSource& source, const QString& words, QWidget* parent = nullptr);
    /// Gives way where there is no room for all its words: their end is cut.
    void setElides(bool elides);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::ThemeSource& m_source;
    bool m_elides = false;
};

} // namespace tropa::ui::widgets
