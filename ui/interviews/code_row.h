#pragma once

#include "interviews/code.h"
#include "ui/interviews/core_names.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QToolButton;

namespace tropa::ui::interviews {

/// One code of a stretch in the inspector: swatch, path, who coded when it was somebody else, a cross that removes it.
class CodeRow : public QWidget
{
    Q_OBJECT

public:
    CodeRow(theme::ThemeSource& look, QWidget* parent);
    void setCode(const core::Code& code, const QString& path, const QString& coder);
    QToolButton* cross() const { return m_cross; }
    /// What there is room for: the code's own name stays longest.
    QString shownText() const;

Q_SIGNALS:
    void removed();
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect wordsRect() const;

    theme::ThemeSource& m_look;
    core::Code m_code;
    QString m_path;
    QString m_coder;
    QToolButton* m_cross;
};

} // namespace tropa::ui::interviews
