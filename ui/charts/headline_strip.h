#pragma once

#include "charts/headline.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tropa::ui::charts {

/// Headline numbers side by side in one frame: value, change, interval as a bar with its target, n. Arrows move, Enter
/// or a double click asks for the rows. Tiles that do not fit beside each other go into a second line. Window thread.
class HeadlineStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineStrip(theme::ThemeSource& source, QWidget* parent = nullptr);

    void setHeadlines(std::vector<tropa::charts::Headline> headlines, Language language);
    const std::vector<tropa::charts::Headline>& headlines() const { return m_headlines; }
    std::optional<std::size_t> current() const { return m_current; }
    std::optional<std::size_t> tileAt(const QPointF& at) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void rowsWanted(const tropa::charts::Headline& headline);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int tileHeight() const;
    int heightForWidth(int width) const override;
    std::size_t columns(int width) const;
    QRectF tile(std::size_t index) const;
    void paintTile(QPainter& painter, const QRectF& rect, const tropa::charts::Headline& headline) const;
    void setCurrent(std::size_t index);
    void say();

    theme::ThemeSource& m_source;
    std::vector<tropa::charts::Headline> m_headlines;
    std::optional<std::size_t> m_current;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::charts
