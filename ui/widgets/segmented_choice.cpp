#include "ui/widgets/segmented_choice.h"

#include "ui/theme/measures.h"
#include "ui/theme/style_strokes.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace tropa::ui::widgets {

using namespace theme;

class SegmentedChoice::Segment final : public QAbstractButton
{
public:
    Segment(ThemeSource& source, QWidget* parent) : QAbstractButton(parent), m_source(source)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    void showWords(bool shown) { m_words = shown; }
    void setPlace(bool first, bool last)
    {
        m_first = first;
        m_last = last;
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        int width = 18;
        if (!icon().isNull())
            width += Size::icon;
        if (m_words)
            width += metrics.horizontalAdvance(text()) + (icon().isNull() ? 0 : Space::small);
        return {std::max(width, 30), std::max(Size::field, metrics.height() + 7)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& look = m_source.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // One frame around all: the outer corners are this segment's only at the ends.
        const int beyond = 8;
        QRectF frame = QRectF(rect()).adjusted(m_first ? 0.5 : -beyond, 0.5, m_last ? -0.5 : beyond, -0.5);
        QPainterPath shape;
        shape.addRoundedRect(frame, Radius::control, Radius::control);
        painter.setClipRect(rect());
        painter.fillPath(shape, isChecked() ? look.selection : underMouse() && isEnabled() ? look.hover : look.field);
        painter.setPen(isEnabled() ? look.lineControl : look.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
        if (!m_last)
            painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), look.line);
        if (isChecked() && isEnabled())
            strokeBox(&painter, QRectF(rect()).adjusted(0, 0, m_last ? 0 : 0, 0), Radius::control - 1, Qt::NoBrush,
                      look.accent);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            strokeFocus(&painter, rect(), Radius::control, look.focus);

        painter.setPen(isEnabled() ? look.text : look.textDisabled);
        QRect place = rect().adjusted(9, 0, -9, 0);
        if (!icon().isNull()) {
            const QRect slot(m_words ? place.left() : (width() - Size::icon) / 2, (height() - Size::icon) / 2,
                             Size::icon, Size::icon);
            icon().paint(&painter, slot, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
            place.setLeft(slot.right() + 1 + Space::small);
        }
        if (m_words)
            painter.drawText(place, (icon().isNull() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter), text());
    }

private:
    ThemeSource& m_source;
    bool m_words = true;
    bool m_first = true;
    bool m_last = true;
};

SegmentedChoice::SegmentedChoice(ThemeSource& source, const QString& name, QWidget* parent)
    : QWidget(parent), m_source(source)
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
    connect(&source, &ThemeSource::changed, this, [this] {
        for (QAbstractButton* button : m_group.buttons())
            button->update();
    });
}

void SegmentedChoice::addChoice(const QString& words, const QString& tip)
{
    add(new Segment(m_source, this), words, tip);
}

void SegmentedChoice::addChoice(Glyph glyph, const QString& words, bool showWords)
{
    auto* segment = new Segment(m_source, this);
    segment->setIcon(m_source.icon(glyph));
    segment->showWords(showWords);
    add(segment, words, showWords ? QString() : words);
}

void SegmentedChoice::add(Segment* segment, const QString& words, const QString& tip)
{
    segment->setText(words);
    segment->setToolTip(tip);
    segment->setAccessibleName(accessibleName().isEmpty() ? words : accessibleName() + QStringLiteral(": ") + words);
    const int before = count();
    if (before > 0)
        static_cast<Segment*>(m_group.button(before - 1))->setPlace(before == 1, false);
    segment->setPlace(before == 0, true);
    m_group.addButton(segment, before);
    layout()->addWidget(segment);
    setFocusProxy(m_group.button(0));
}

void SegmentedChoice::setChoiceText(int index, const QString& words)
{
    if (QAbstractButton* button = m_group.button(index)) {
        button->setText(words);
        button->setAccessibleName(accessibleName() + QStringLiteral(": ") + words);
        button->updateGeometry();
    }
}

int SegmentedChoice::count() const
{
    return static_cast<int>(m_group.buttons().size());
}

int SegmentedChoice::current() const
{
    return m_group.checkedId();
}

void SegmentedChoice::setCurrent(int index)
{
    if (QAbstractButton* button = m_group.button(index)) {
        button->setChecked(true);
        setFocusProxy(button);
        return;
    }
    m_group.setExclusive(false);
    if (QAbstractButton* checked = m_group.checkedButton())
        checked->setChecked(false);
    m_group.setExclusive(true);
}

} // namespace tropa::ui::widgets
