#pragma once

#include <QDate>
#include <QFrame>

class QDateEdit;
class QCheckBox;

namespace tropa::ui::shell {

/// A popup to choose a period: usual ones, or two dates of which either may be open. Deletes itself when closed.
class PeriodPopup : public QFrame
{
    Q_OBJECT

public:
    PeriodPopup(QDate from, QDate to, QDate today, QWidget* parent);

    void popupUnder(const QWidget* button);

Q_SIGNALS:
    void changed(QDate from, QDate to);

private:
    struct End
    {
        QCheckBox* on;
        QDateEdit* date;
    };
    End addEnd(const QString& words, QDate date, QDate today);
    void tell();

    End m_from;
    End m_to;
};

} // namespace tropa::ui::shell
