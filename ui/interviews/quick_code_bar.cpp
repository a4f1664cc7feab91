#include "ui/interviews/quick_code_bar.h"

#include "ui/interviews/code_colours.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/soft_label.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace tropa::ui::interviews {

namespace {

constexpr int mostKeys = 9;

// One quick code: the key, the swatch, the name.
class Chip : public QAbstractButton
{
public:
    Chip(theme::ThemeSource& look, const core::Code& code, int key, QWidget* parent)
        : QAbstractButton(parent), m_look(look), m_code(code), m_key(QString::number(key))
    {
        setText(code.name);
        setFont(fontFor(theme::TypeRole::Small, QApplication::font()));
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(code.name);
        setToolTip(code.name + QStringLiteral(" (%1)").arg(m_key));
    }
    QSize sizeHint() const override
    {
        return {std::min(fontMetrics().horizontalAdvance(text()), 170) + 56,
                std::max(theme::Size::compact, fontMetrics().height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Theme& theme = m_look.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(hasFocus() ? QPen(theme.focus, 2) : QPen(theme.line));
        painter.setBrush(isDown() ? theme.selection : underMouse() ? theme.hover : theme.raised);
        painter.drawRoundedRect(edge, theme::Radius::control, theme::Radius::control);
        const QRectF key(5, (height() - 16) / 2.0, 15, 16);
        painter.setPen(theme.line);
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setPen(theme.textSecondary);
        painter.setFont(fontFor(theme::TypeRole::Tiny, QApplication::font()));
        painter.drawText(key, Qt::AlignCenter, m_key);
        paintCodeMark(painter, {27, height() / 2.0 - 5, 10, 10}, codeColour(m_code, theme), isHatched(m_code), theme);
        painter.setFont(font());
        painter.setPen(theme.text);
        const QRect room(43, 0, width() - 51, height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    theme::ThemeSource& m_look;
    core::Code m_code;
    QString m_key;
};

} // namespace

QuickCodeBar::QuickCodeBar(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_title(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_row(new QHBoxLayout(this))
    , m_more(new QToolButton(this))
{
    makePanel(this);
    m_row->setContentsMargins(10, theme::Space::small, 10, theme::Space::small);
    m_row->setSpacing(theme::Space::unit);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_more);
    m_more->setAutoRaise(true);
    m_more->setFont(fontFor(theme::TypeRole::Small, QApplication::font()));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        int key = 0;
        for (const core::CodeId id : m_session.quickCodes()) {
            const core::Code* code = m_session.codebook().find(id);
            ++key;
            if (code && key <= mostKeys)
                m_more->menu()->addAction(QStringLiteral("%1  %2").arg(key).arg(code->name), this,
                                          [this, key] { m_session.applyQuick(key); });
        }
    });
    setMinimumHeight(36);
    connect(&session, &CodingSession::codebookChanged, this, &QuickCodeBar::build);
    build();
}

void QuickCodeBar::build()
{
    for (QWidget* chip : m_chips)
        delete chip;
    m_chips.clear();
    int key = 0;
    for (const core::CodeId id : m_session.quickCodes()) {
        const core::Code* code = m_session.codebook().find(id);
        if (++key > mostKeys)
            break;
        if (!code)
            continue;
        auto* chip = new Chip(m_look, *code, key, this);
        connect(chip, &QAbstractButton::clicked, this, [this, key] { m_session.applyQuick(key); });
        m_row->insertWidget(m_row->count() - 2, chip);
        m_chips.push_back(chip);
    }
    m_title->setText(m_chips.empty() ? tr("Quick codes: put a code on the number keys from its menu in the tree")
                                     : tr("Quick codes"));
    fit();
}

void QuickCodeBar::fit()
{
    int room = width() - 20 - m_title->sizeHint().width() - 70;
    int hidden = 0;
    for (QWidget* chip : m_chips) {
        room -= chip->sizeHint().width() + theme::Space::unit;
        const bool fits = room >= 0 && hidden == 0;
        chip->setVisible(fits);
        hidden += fits ? 0 : 1;
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more", nullptr, hidden));
    m_more->setAccessibleName(m_more->text());
}

void QuickCodeBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void QuickCodeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

void QuickCodeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_look.theme().line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace tropa::ui::interviews
