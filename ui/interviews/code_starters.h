#pragma once

#include "interviews/starter_codebook.h"
#include "ui/interviews/coding_session.h"

#include <vector>

namespace tropa::ui::widgets {
class LinkButton;
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// What stands above the tree while there is no code: how codes come, and the starter codebooks as links. Window
/// thread.
class CodeStarters final : public QWidget
{
    Q_OBJECT

public:
    CodeStarters(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const tropa::interviews::StarterCodebook& book);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    CodingSession& m_session;
    std::vector<core::StarterCodebook> m_books;
    widgets::TextLabel* m_missing;
    widgets::TextLabel* m_advice;
    std::vector<widgets::LinkButton*> m_links;
};

} // namespace tropa::ui::interviews
