#include "ui/shell/period_popup.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

QDate quarterBegin(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

PeriodPopup::PeriodPopup(QDate from, QDate to, QDate today, QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("periodPopup"));
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    struct Usual
    {
        QString words;
        QDate from, to;
    };
    const QDate quarter = quarterBegin(today);
    const Usual usual[] = {{tr("All time"), {}, {}},
                           {tr("Last 12 months"), today.addYears(-1).addDays(1), today},
                           {tr("This year"), {today.year(), 1, 1}, {today.year(), 12, 31}},
                           {tr("Last year"), {today.year() - 1, 1, 1}, {today.year() - 1, 12, 31}},
                           {tr("This quarter"), quarter, quarter.addMonths(3).addDays(-1)},
                           {tr("Last quarter"), quarter.addMonths(-3), quarter.addDays(-1)}};
    for (const Usual& one : usual) {
        auto* button = new QPushButton(one.words, this);
        button->setFlat(true);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, one] {
            Q_EMIT changed(one.from, one.to);
            close();
        });
    }
    m_from = addEnd(tr("From"), from, today);
    m_to = addEnd(tr("To"), to, today);
}

PeriodPopup::End PeriodPopup::addEnd(const QString& words, QDate date, QDate today)
{
    End end{new QCheckBox(words, this), new QDateEdit(date.isValid() ? date : today, this)};
    end.on->setChecked(date.isValid());
    end.date->setEnabled(date.isValid());
    end.date->setCalendarPopup(true);
    end.date->setAccessibleName(words);
    auto* row = new QHBoxLayout;
    row->addWidget(end.on, 1);
    row->addWidget(end.date);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(end.on, &QCheckBox::toggled, this, [this, field = end.date](bool on) {
        field->setEnabled(on);
        tell();
    });
    connect(end.date, &QDateEdit::dateChanged, this, &PeriodPopup::tell);
    return end;
}

void PeriodPopup::tell()
{
    const QDate from = m_from.on->isChecked() ? m_from.date->date() : QDate();
    const QDate to = m_to.on->isChecked() ? m_to.date->date() : QDate();
    Q_EMIT changed(from, to);
}

void PeriodPopup::popupUnder(const QWidget* button)
{
    adjustSize();
    QPoint place = button->mapToGlobal(QPoint(0, button->height() + 2));
    const QRect screen = button->screen()->availableGeometry();
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - width())));
    move(place);
    show();
    findChild<QPushButton*>()->setFocus(Qt::PopupFocusReason);
}

} // namespace tropa::ui::shell
