#pragma once

#include "ui/theme/theme_source.h"

#include <QFrame>

class QToolButton;

namespace tropa::ui::widgets {

class LinkButton;
class TextLabel;

/// One sentence above the content it speaks of: state edge and ground, glyph, words, one action. Never modal; Esc or
/// the cross closes it and a screen reader hears it when it comes. Hidden until say() is called.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(theme::ThemeSource& source, QWidget* parent = nullptr);

    /// Shows a sentence; an empty `actionText` shows no action.
    void say(theme::State state, const QString& sentence, const QString& actionText = {});
    void setClosable(bool closable);
    theme::State state() const { return m_state; }
    QString sentence() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();

    theme::ThemeSource& m_source;
    theme::State m_state = theme::State::Info;
    TextLabel* m_words;
    LinkButton* m_action;
    QToolButton* m_close;
};

theme::Glyph stateGlyph(theme::State state);

} // namespace tropa::ui::widgets
