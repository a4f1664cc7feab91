#pragma once

#include "patients/segment_rule.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace tropa::ui::patients {

/// One condition of a segment's rule: and/or, a field, how it compares, with what. Window thread.
class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    ConditionRow(shell::Workbench& workbench, QWidget* parent);

    void setCondition(const tropa::patients::SegmentCondition& condition);
    /// None while it has no value that can be understood.
    std::optional<tropa::patients::SegmentCondition> condition() const;
    /// Whether it begins another alternative.
    bool isOr() const;
    void setOr(bool isOr);
    /// The first row joins nothing.
    void setFirst(bool isFirst, int number);

    /// The last one Tab comes to.
    QWidget* lastField() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    const tropa::patients::SegmentFieldInfo& field() const;
    void takeField();
    void chooseValues();
    void showValues();

    shell::Workbench& m_workbench;
    QComboBox* m_joiner;
    QComboBox* m_field;
    QComboBox* m_test;
    QStackedWidget* m_values;
    QToolButton* m_choice;
    QLineEdit* m_number;
    QDateEdit* m_date;
    QToolButton* m_remove;
    std::vector<qint64> m_chosen;
};

} // namespace tropa::ui::patients
