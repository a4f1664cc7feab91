#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace tropa::ui::interviews {

class SoftLabel;

/// Codes on the number keys, below the text; those that do not fit stand behind «Ещё».
class QuickCodeBar : public QWidget
{
    Q_OBJECT

public:
    QuickCodeBar(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void fit();

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    SoftLabel* m_title;
    QHBoxLayout* m_row;
    QToolButton* m_more;
    std::vector<QWidget*> m_chips;
};

} // namespace tropa::ui::interviews
