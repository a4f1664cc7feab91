#include "ui/shell/help_place.h"

#include "ui/shell/help_browser.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QFile>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

// The order of reading. Each is resources/help/<language>/<topic>.md, whose first line is its title.
constexpr const char* topics[] = {"index",    "import",   "numbers",      "frame",    "interviews",
                                  "analysis", "exchange", "surveys",      "mystery",  "patients",
                                  "calls",    "maps",     "blueprints",   "insights", "report",
                                  "file",     "history",  "command_line", "keys",     "about"};

QString titleOf(const QString& language, const QString& topic)
{
    for (const QString& folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, topic));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readLine()).remove(u'#').trimmed();
    }
    return {};
}

} // namespace

HelpPlace::HelpPlace(Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_topics(new QListWidget(this)), m_text(new HelpBrowser(this))
{
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_text->setObjectName(QStringLiteral("helpText"));
    widgets::configureList(m_topics, appearance.source(), {});
    widgets::setGround(m_topics->viewport(), widgets::Ground::Panel);
    auto* across = new QSplitter(this);
    across->addWidget(m_topics);
    across->addWidget(m_text);
    across->setStretchFactor(1, 1);
    across->setSizes({262, 900});
    across->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(across);
    setFocusProxy(m_topics);
    connect(m_topics, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_text->showTopic(languageCode(m_appearance.language()),
                              m_topics->item(row)->data(Qt::UserRole).toString());
    });
    connect(m_text, &HelpBrowser::topicChosen, this, &HelpPlace::showTopic);
    retranslate();
}

void HelpPlace::showTopic(const QString& topic)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == topic)
            m_topics->setCurrentRow(row);
    }
}

void HelpPlace::retranslate()
{
    const int row = std::max(0, m_topics->currentRow());
    m_topics->clear();
    for (const char* topic : topics) {
        const QString title = titleOf(languageCode(m_appearance.language()), QLatin1String(topic));
        if (title.isEmpty())
            continue;
        auto* item = new QListWidgetItem(title, m_topics);
        item->setData(Qt::UserRole, QLatin1String(topic));
        item->setSizeHint({0, std::max(26, fontMetrics().height() + 8)});
    }
    m_topics->setCurrentRow(std::min(row, m_topics->count() - 1));
    m_topics->setAccessibleName(tr("Topics of the help"));
    m_text->setAccessibleName(tr("Help"));
}

void HelpPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
