#include "ui/widgets/search_field.h"

#include "ui/theme/measures.h"
#include "ui/theme/style_strokes.h"
#include "ui/theme/type_role.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace tropa::ui::widgets {

using namespace theme;

namespace {
constexpr int restMilliseconds = 180;
constexpr int crossWidth = 24;
} // namespace

SearchField::SearchField(ThemeSource& source, QWidget* parent)
    : QLineEdit(parent), m_source(source), m_clear(new QAction(this))
{
    addAction(source.icon(Glyph::Search, IconTint::Secondary), QLineEdit::LeadingPosition);
    m_clear->setIcon(source.icon(Glyph::Close, IconTint::Secondary));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false); // only now: the field makes the button of an added action visible
    setAccessibleName(tr("Search"));

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& now) {
        m_clear->setVisible(!now.isEmpty());
        makeRoom();
        m_rest.start();
    });
    connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void SearchField::setShortcutHint(const QString& keys)
{
    m_hint = keys;
    makeRoom();
}

void SearchField::setMatches(const QString& words)
{
    m_matches = words;
    setAccessibleDescription(words);
    makeRoom();
}

QString SearchField::note() const
{
    return text().isEmpty() ? m_hint : m_matches;
}

void SearchField::makeRoom()
{
    const QString words = note();
    const int width = words.isEmpty() ? 0 : QFontMetrics(fontFor(TypeRole::Tiny)).horizontalAdvance(words) + 14;
    setTextMargins(0, 0, width, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QString words = note();
    if (words.isEmpty())
        return;
    QPainter painter(this);
    const QFont tiny = fontFor(TypeRole::Tiny);
    const QFontMetrics metrics(tiny);
    const int right = text().isEmpty() ? 6 : crossWidth + 6;
    const QRectF place(width() - right - metrics.horizontalAdvance(words) - 10, (height() - metrics.height() - 2) / 2.0,
                       metrics.horizontalAdvance(words) + 10, metrics.height() + 2);
    if (text().isEmpty())
        strokeBox(&painter, place, Radius::swatch, m_source.theme().panel, m_source.theme().line);
    painter.setFont(tiny);
    painter.setPen(m_source.theme().textSecondary);
    painter.drawText(place, Qt::AlignCenter, words);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_rest.isActive()) {
            m_rest.stop();
            Q_EMIT searched(text());
        } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT previousRequested();
        } else {
            Q_EMIT nextRequested();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tropa::ui::widgets
