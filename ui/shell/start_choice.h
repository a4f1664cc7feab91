#pragma once

#include "ui/theme/theme_source.h"

#include <QAbstractButton>

namespace tropa::ui::shell {

/// One large choice of the start page: icon, title, its keys, and a sentence under it. Follows an action: words,
/// shortcut, enabled state; the sentence is the action's tool tip told by the caller.
class StartChoice : public QAbstractButton
{
    Q_OBJECT

public:
    StartChoice(theme::ThemeSource& theme, QAction* action, QString iconName, QWidget* parent);

    void setSentence(const QString& sentence);
    QSize sizeHint() const override { return {466, heightForWidth(466)}; }
    QSize minimumSizeHint() const override { return {280, heightForWidth(466)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect sentenceRect(int width) const;
    void follow();

    theme::ThemeSource& m_theme;
    QAction* m_action;
    QString m_iconName;
    QString m_sentence;
};

} // namespace tropa::ui::shell
