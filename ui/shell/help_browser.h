#pragma once

#include <QTextBrowser>

namespace tropa::ui::shell {

/// Shows text the program carries and nothing else: no address outside :/help is ever read, whatever a text says.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    /// A topic of a language: :/help/ru/index.md. English where the language lacks it.
    void showTopic(const QString& language, const QString& topic);

Q_SIGNALS:
    void topicChosen(const QString& topic);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace tropa::ui::shell
