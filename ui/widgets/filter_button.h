#pragma once

#include "ui/theme/theme_source.h"

#include <QToolButton>

namespace tropa::ui::widgets {

/// One part of the scope in the filter bar: "Clinic all 4 ⌄". Set away from the project's own scope it is accented and
/// its chevron becomes a cross that sets it back (so does Delete). A menu opens at once.
class FilterButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterButton(theme::ThemeSource& source, QWidget* parent = nullptr);

    void setFilter(const QString& name, const QString& value, bool isSet);
    bool isSet() const { return m_isSet; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cleared();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect markRect() const;
    int nameWidth() const;

    theme::ThemeSource& m_source;
    QString m_name;
    QString m_value;
    bool m_isSet = false;
};

} // namespace tropa::ui::widgets
