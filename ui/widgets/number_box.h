#pragma once

#include "base/format_number.h"

#include <QDoubleSpinBox>

namespace tropa::ui::widgets {

/// A field of numbers that shows 95 rather than 95.0, and takes 99.9.
class NumberBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'f', decimalsNeeded(value, decimals()));
    }
};

} // namespace tropa::ui::widgets
