#include "ui/maps/template_preview.h"

#include "ui/theme/type_role.h"

#include <QPainter>
#include <QPaintEvent>

namespace tropa::ui::journeys {

namespace {

constexpr qreal scale = 0.66; // small enough to see stages beside each other, large enough to read a card

QString described(const maps::Board& board)
{
    QStringList lines;
    for (const maps::Stage& stage : board.stages) {
        QStringList steps;
        for (const maps::Step* step : board.stepsOf(stage.id))
            steps << step->title;
        lines << stage.title + QStringLiteral(": ") + steps.join(QStringLiteral("; "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TemplatePreview::Sheet final : public QWidget
{
public:
    Sheet(const theme::ThemeSource& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

    void show(canvas::SharedContent content, Language language)
    {
        m_content = std::move(content);
        m_language = language;
        resize((m_content->layout.wholeRect().size() * scale).toSize());
        setAccessibleDescription(described(m_content->board));
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (!m_content)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(event->rect(), m_theme.theme().canvas);
        const QRectF whole = m_content->layout.wholeRect();
        painter.scale(scale, scale);
        painter.translate(-whole.topLeft());
        paint::BoardPaint paint;
        paint.board = &m_content->board;
        paint.layout = &m_content->layout;
        paint.fonts = &m_content->fonts;
        paint.theme = m_theme.theme();
        paint.language = m_language;
        paint.showsStrength = false;
        paint::paintBoard(painter, paint);
    }

private:
    const theme::ThemeSource& m_theme;
    canvas::SharedContent m_content;
    Language m_language = Language::Russian;
};

TemplatePreview::TemplatePreview(const theme::ThemeSource& theme, QWidget* parent)
    : QScrollArea(parent), m_sheet(new Sheet(theme, this))
{
    setObjectName(QStringLiteral("templatePreview"));
    setWidget(m_sheet);
    setFocusPolicy(Qt::StrongFocus); // the arrows scroll
}

void TemplatePreview::setBoard(const maps::Board& board, Language language)
{
    m_sheet->setAccessibleName(board.map.title);
    m_sheet->show(canvas::makeContent(board, nullptr, theme::fontFor(theme::TypeRole::Body), language), language);
    ensureVisible(0, 0, 0, 0);
}

} // namespace tropa::ui::journeys
