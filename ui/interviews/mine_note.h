#pragma once

#include "ui/interviews/coding_session.h"

namespace tropa::ui::widgets {
class LinkButton;
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// Says, while only one's own codings are shown, that the others' are hidden, and offers to show them: zeros in a
/// codebook have a reason. Window thread.
class MineNote final : public QWidget
{
    Q_OBJECT

public:
    MineNote(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

Q_SIGNALS:
    void allWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    CodingSession& m_session;
    widgets::TextLabel* m_words;
    widgets::LinkButton* m_all;
};

} // namespace tropa::ui::interviews
