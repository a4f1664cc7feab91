#pragma once

#include "ui/shell/appearance.h"

#include <QWidget>

class QListWidget;

namespace tropa::ui::shell {

class HelpBrowser;

/// The help the program carries: topics at the left, the text at the right. Needs no project and no network.
class HelpPlace : public QWidget
{
    Q_OBJECT

public:
    HelpPlace(Appearance& appearance, QWidget* parent);

    void showTopic(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Appearance& m_appearance;
    QListWidget* m_topics;
    HelpBrowser* m_text;
};

} // namespace tropa::ui::shell
