#pragma once

#include "ui/theme/theme_source.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/table_roles.h"

#include <QWidget>

namespace tropa::ui::widgets {

/// A number with what travels with it, in the order of the look: value, unit, change, interval, n, target. What does
/// not fit goes into the tooltip, in the same order; value and n never leave.
class ValueLabel final : public QWidget
{
    Q_OBJECT

public:
    /// All words are written already, by formatNumber of the language shown.
    struct Value
    {
        QString value; ///< "78,2" or "—"
        QString unit;
        QString change; ///< empty: none
        Moved moved = Moved::Same;
        Tone changeTone = Tone::Secondary;
        QString interval; ///< "95 %: 73,3…82,4"
        QString n;        ///< "n = 312"
        QString target;
        QString rule; ///< tooltip only
        Tone tone = Tone::Plain;
    };

    explicit ValueLabel(theme::ThemeSource& source, theme::TypeRole role = theme::TypeRole::CellValue,
                        QWidget* parent = nullptr);

    /// `name` is what is measured, for screen readers.
    void setValue(const QString& name, const Value& value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QStringList facts() const;
    int valueWidth() const;
    int changeWidth() const;
    void describe();

    theme::ThemeSource& m_source;
    theme::TypeRole m_role;
    QString m_name;
    Value m_value;
};

theme::IconTint tintOf(Tone tone);

} // namespace tropa::ui::widgets
