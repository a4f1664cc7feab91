#include "ui/shell/help_browser.h"

#include <QFile>

namespace tropa::ui::shell {

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(24);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString topic = link.fileName();
        if (link.isRelative() && topic.endsWith(QLatin1String(".md")))
            Q_EMIT topicChosen(topic.chopped(3));
    });
}

void HelpBrowser::showTopic(const QString& language, const QString& topic)
{
    for (const QString& folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, topic));
        if (file.open(QIODevice::ReadOnly)) {
            setMarkdown(QString::fromUtf8(file.readAll()));
            return;
        }
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    return name.scheme() == QLatin1String("qrc") && name.path().startsWith(QLatin1String("/help/"))
               ? QTextBrowser::loadResource(type, name)
               : QVariant();
}

} // namespace tropa::ui::shell
