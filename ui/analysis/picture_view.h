#pragma once

#include "base/error.h"
#include "ui/paint/picture.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

namespace tropa::ui::analysis {

/// A picture of ui/paint in the window: walked with arrows, Enter or a double click opens an item, the menu saves it as
/// PNG, SVG or PDF. Window thread.
class PictureView final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(theme::ThemeSource& source, QWidget* parent = nullptr);

    /// `describe` says an item in words: tooltip and screen reader. `title` heads saved files.
    void setPicture(const QString& title, paint::PicturePainter painter, std::function<QString(std::size_t)> describe,
                    int leastHeight = 0);
    void clear() { setPicture({}, {}, {}); }
    /// The same items drawn otherwise: what is current stays so.
    void repaintWith(paint::PicturePainter painter)
    {
        m_painter = std::move(painter);
        update();
    }
    std::size_t items() const { return m_hits.size(); }
    /// Items whose names found no room when it was last drawn; a line under the picture says how many.
    int unnamed() const;
    std::optional<std::size_t> current() const { return m_current; }
    void setCurrent(std::optional<std::size_t> item);
    std::optional<std::size_t> itemAt(const QPointF& at) const;
    void save(const QString& ending);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(std::size_t item);
    void clicked(std::size_t item);
    void saveFailed(const tropa::Error& why);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void move(int x, int y);
    void draw(QPainter& painter);

    theme::ThemeSource& m_source;
    QString m_title;
    paint::PicturePainter m_painter;
    std::function<QString(std::size_t)> m_describe;
    paint::PictureHits m_hits;
    std::optional<std::size_t> m_current;
    int m_leastHeight = 0;
    bool m_hasFoot = false; ///< the line's room is kept as long as the picture is shown, so that nothing jumps
};

} // namespace tropa::ui::analysis
