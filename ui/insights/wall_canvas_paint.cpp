#include "ui/insights/wall_canvas.h"

#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tropa::ui::insights {

namespace {

constexpr int pad = WallLayout::pad;

} // namespace

void WallCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& look = m_session.workbench().theme().theme();
    painter.fillRect(viewport()->rect(), look.canvas);
    painter.translate(toViewport({}));
    const QFont body = theme::fontFor(theme::TypeRole::Body), small = theme::fontFor(theme::TypeRole::Small),
                strong = theme::fontFor(theme::TypeRole::BodyStrong);
    for (const WallLayout::Column& column : m_layout.columns) {
        const core::WallGroup* group = m_session.wall().group(column.group);
        painter.setPen(column.isNew ? QPen(look.lineControl, 1, Qt::DashLine) : QPen(look.lineSubtle, 1));
        painter.setBrush(column.isNew ? QBrush(Qt::NoBrush) : QBrush(look.panel));
        painter.drawRoundedRect(QRectF(column.area).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius::card,
                                theme::Radius::card);
        if (column.group.isValid() && column.group == m_headChosen && hasFocus()) {
            painter.setPen(QPen(look.focus, theme::Size::focus));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(column.head).adjusted(2, 2, -2, -2), theme::Radius::card,
                                    theme::Radius::card);
        }
        if (group) // tells the groups apart at a glance; the title says which it is
            painter.fillRect(QRect(column.area.left() + 1, column.area.top() + 1, column.area.width() - 2, 3),
                             look.codeColour(static_cast<int>(&column - m_layout.columns.data())));
        const QRect head = column.head.adjusted(pad, pad, -pad, -pad);
        painter.setPen(column.isNew ? look.textSecondary : look.text);
        painter.setFont(column.isNew ? body : strong);
        const QString title = column.isNew ? tr("Drop here for a new group")
                              : group      ? group->title
                                           : tr("Not sorted yet");
        const QFontMetrics titleMetrics(painter.font());
        int top = head.top();
        for (const QString& line : wrappedWords(title, titleMetrics, head.width(), 2)) {
            painter.drawText(QRect(head.left(), top, head.width(), titleMetrics.height()), Qt::AlignLeft, line);
            top += titleMetrics.height();
        }
        painter.setFont(small);
        painter.setPen(look.textSecondary);
        QString count = column.isNew ? QString() : tr("%n sticky note(s)", nullptr, column.count);
        if (group && group->made.kind == QLatin1String("insight"))
            count += QStringLiteral(" · ") + tr("in Insights");
        else if (group && group->made.kind == QLatin1String("code"))
            count += QStringLiteral(" · ") + tr("a code");
        painter.drawText(head, Qt::AlignLeft | Qt::AlignBottom, count);
    }
    const QFontMetrics bodyMetrics(body), smallMetrics(small);
    for (const WallLayout::Note& one : m_layout.notes) {
        const bool isChosen = m_chosen.contains(one.note.id.value());
        const bool isThought = !one.note.ref.isValid();
        painter.setOpacity(m_isDragging && isChosen ? 0.5 : 1);
        painter.setPen(QPen(look.line, 1, isThought ? Qt::DashLine : Qt::SolidLine)); // nobody has said a thought
        painter.setBrush(isChosen ? look.selection : look.raised);
        painter.drawRoundedRect(QRectF(one.area).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius::card,
                                theme::Radius::card);
        if (one.note.id == m_current && hasFocus()) {
            painter.setPen(QPen(look.focus, theme::Size::focus));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(one.area).adjusted(1, 1, -1, -1), theme::Radius::card, theme::Radius::card);
        }
        painter.setPen(look.text);
        painter.setFont(body);
        const QRect inner = one.area.adjusted(pad, pad, -pad, -pad);
        const QString words = m_session.words(one.note);
        int y = inner.top();
        if (words.isEmpty()) {
            painter.setPen(look.textFaint);
            painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, tr("no longer in the project"));
        }
        for (const QString& line : wrappedWords(words, bodyMetrics, inner.width(), WallLayout::mostLines)) {
            painter.drawText(QRect(inner.left(), y, inner.width(), bodyMetrics.height()), Qt::AlignLeft, line);
            y += bodyMetrics.height();
        }
        QString source = m_session.source(one.note);
        if (!source.isEmpty() && !m_session.hasConsent(one.note))
            source += QStringLiteral(" · ") + tr("no consent");
        if (!source.isEmpty()) {
            painter.setFont(small);
            painter.setPen(look.textSecondary);
            painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                             smallMetrics.elidedText(source, Qt::ElideRight, inner.width()));
        }
    }
    painter.setOpacity(1);
    if (m_isDragging && m_dropColumn >= 0) {
        const WallLayout::Column& to = m_layout.columns[static_cast<std::size_t>(m_dropColumn)];
        painter.setPen(QPen(look.accent, 2));
        if (to.isNew) {
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(to.area).adjusted(1, 1, -1, -1), theme::Radius::card, theme::Radius::card);
        } else {
            const int y =
                m_dropRow < to.count
                    ? m_layout.notes[static_cast<std::size_t>(to.first + m_dropRow)].area.top() - pad / 2
                : to.count > 0
                    ? m_layout.notes[static_cast<std::size_t>(to.first + to.count - 1)].area.bottom() + pad / 2
                    : to.head.bottom() + pad / 2;
            painter.drawLine(to.area.left() + pad, y, to.area.right() - pad, y);
        }
    }
}

} // namespace tropa::ui::insights
