#include "ui/interviews/code_row.h"

#include "ui/interviews/code_colours.h"
#include "ui/interviews/pane.h"
#include "ui/theme/measures.h"
#include "ui/widgets/elided_path.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tropa::ui::interviews {

CodeRow::CodeRow(theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent), m_look(look), m_cross(makeTool(look, theme::Glyph::Close, this))
{
    setMinimumHeight(theme::Size::control);
    m_cross->setIconSize({theme::Size::smallIcon, theme::Size::smallIcon});
    m_cross->setToolTip(tr("Remove this code"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 2, 1);
    row->addStretch();
    row->addWidget(m_cross);
    connect(m_cross, &QToolButton::clicked, this, &CodeRow::removed);
}

void CodeRow::setCode(const core::Code& code, const QString& path, const QString& coder)
{
    m_code = code;
    m_path = path;
    m_coder = coder.isEmpty() ? QString() : QStringLiteral(" · ") + coder;
    setToolTip(m_path + m_coder);
    setAccessibleName(m_path + m_coder);
    m_cross->setAccessibleName(tr("Remove the code %1").arg(path));
    update();
}

QRect CodeRow::wordsRect() const
{
    return {26, 0, m_cross->x() - 30, height()};
}

QString CodeRow::shownText() const
{
    const int room = wordsRect().width();
    const QString coder = fontMetrics().elidedText(m_coder, Qt::ElideRight, room / 2);
    return widgets::elidedPath(m_path, fontMetrics(), room - fontMetrics().horizontalAdvance(coder)) + coder;
}

void CodeRow::paintEvent(QPaintEvent*)
{
    const theme::Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius::control,
                            theme::Radius::control);
    paintCodeMark(painter, QRectF(8, height() / 2.0 - 5, 10, 10), codeColour(m_code, theme), isHatched(m_code), theme);
    painter.setPen(theme.text);
    painter.drawText(wordsRect(), Qt::AlignLeft | Qt::AlignVCenter, shownText());
}

void CodeRow::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT clicked();
}

} // namespace tropa::ui::interviews
