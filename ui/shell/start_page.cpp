#include "ui/shell/start_page.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/named_icon.h"
#include "ui/shell/recent_model.h"
#include "ui/shell/start_choice.h"
#include "ui/shell/who_panel.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

class RecentDelegate : public QStyledItemDelegate
{
public:
    RecentDelegate(const theme::ThemeSource& theme, QObject* parent) : QStyledItemDelegate(parent), m_source(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, option.fontMetrics.height() * 2 + 9};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Theme& theme = m_source.theme();
        const QRect row = option.rect;
        painter->save();
        if (option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(row, theme.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, theme.hover);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
        const QRect words = row.adjusted(0, 4, -8, -4);
        const QFontMetrics metrics(option.font);
        const QString size = index.data(RecentModel::Size).toString();
        const QString when = index.data(RecentModel::When).toString();
        const int numbers = std::max(176, metrics.horizontalAdvance(when) + metrics.horizontalAdvance(size) + 24);
        const QRect left = words.adjusted(0, 0, -numbers - 8, 0);
        painter->setPen(theme.text);
        painter->drawText(left, Qt::AlignLeft | Qt::AlignTop,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, left.width()));
        painter->setPen(theme.textSecondary);
        const QRect side = words.adjusted(words.width() - numbers, 0, 0, 0);
        painter->drawText(side, Qt::AlignRight | Qt::AlignVCenter, size);
        painter->drawText(side, Qt::AlignLeft | Qt::AlignVCenter, when);
        painter->setFont(theme::fontFor(theme::TypeRole::Small));
        painter->drawText(
            left, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(index.data(RecentModel::Folder).toString(), Qt::ElideLeft, left.width()));
        painter->restore();
    }

private:
    const theme::ThemeSource& m_source;
};

} // namespace

StartPage::StartPage(const House& house, Settings& settings, Appearance& appearance, const ActionRegistry& actions,
                     QWidget* parent)
    : QWidget(parent), m_house(house), m_settings(settings), m_appearance(appearance), m_recent(new RecentModel(this))
{
    setObjectName(QStringLiteral("startPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* columns = new QHBoxLayout;
    columns->addStretch(2);
    columns->addWidget(makeLeft(actions), 10);
    columns->addSpacing(64);
    columns->addWidget(makeRight(), 11);
    columns->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 48, 24, 24);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    retranslate();
    refresh();
}

QWidget* StartPage::makeLeft(const ActionRegistry& actions)
{
    auto* left = new QWidget(this);
    m_title = new QLabel(left);
    m_title->setFont(theme::fontFor(theme::TypeRole::Headline));
    m_motto = new widgets::TextLabel(m_appearance.source(), theme::TypeRole::Body, theme::IconTint::Secondary, left);
    m_who = new WhoPanel(left);
    m_steps = new QStackedWidget(left);
    auto* choices = new QWidget(m_steps);
    auto* list = new QVBoxLayout(choices);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    const std::pair<const char*, const char*> shown[] = {{"file.sample", "route"},
                                                         {"file.newFromTemplate", "clinic"},
                                                         {"file.new", "file-plus"},
                                                         {"file.open", "folder-open"},
                                                         {"data.import", "import"}};
    for (const auto& [id, icon] : shown) {
        QAction* action = actions.find(QLatin1String(id));
        if (!action)
            continue;
        auto* choice = new StartChoice(m_appearance.source(), action, QLatin1String(icon), choices);
        list->addWidget(choice);
        m_choices.emplace_back(QLatin1String(id), choice);
    }
    list->addStretch(1);
    auto* first = new QWidget(m_steps);
    auto* firstLayout = new QVBoxLayout(first);
    firstLayout->setContentsMargins(0, 0, 0, 0);
    firstLayout->addWidget(m_who);
    firstLayout->addStretch(1);
    m_steps->addWidget(choices);
    m_steps->addWidget(first);

    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title->setContentsMargins(16, 0, 0, 0);
    m_motto->setContentsMargins(16, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_motto);
    layout->addSpacing(24);
    layout->addWidget(m_steps, 1);

    connect(m_who, &WhoPanel::told, this, [this](const project::CoderIdentity& identity) {
        m_house.setCoder(identity);
        refresh();
        takeFocus();
    });
    return left;
}

QWidget* StartPage::makeRight()
{
    auto* right = new QWidget(this);
    m_recentTitle = new QLabel(right);
    m_recentTitle->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    m_clear = new QToolButton(right);
    m_clear->setObjectName(QStringLiteral("clearRecent"));
    m_clear->setAutoRaise(true);
    m_noRecent =
        new widgets::TextLabel(m_appearance.source(), theme::TypeRole::Body, theme::IconTint::Secondary, right);
    m_files = new QListView(right);
    m_files->setObjectName(QStringLiteral("recentFiles"));
    m_files->setModel(m_recent);
    m_files->setItemDelegate(new RecentDelegate(m_appearance.source(), m_files));
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setMouseTracking(true);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_beginTitle = new QLabel(right);
    m_beginTitle->setFont(theme::fontFor(theme::TypeRole::BodyStrong));

    auto* head = new QHBoxLayout;
    head->addWidget(m_recentTitle);
    head->addStretch(1);
    head->addWidget(m_clear);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(widgets::horizontalLine(right));
    layout->addWidget(m_noRecent);
    layout->addWidget(m_files);
    layout->addSpacing(32);
    layout->addWidget(m_beginTitle);
    layout->addWidget(widgets::horizontalLine(right));
    for (int i = 0; i < 3; ++i) {
        auto* label = new QLabel(right);
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        m_beginnings.push_back(label);
        layout->addWidget(label);
        layout->addWidget(widgets::horizontalLine(right));
    }
    layout->addStretch(1);

    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT fileChosen(index.data(RecentModel::Path).toString());
    };
    connect(m_files, &QListView::clicked, this, choose);
    connect(m_files, &QListView::activated, this, choose);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_settings.clearRecentFiles();
        refresh();
    });
    return right;
}

QWidget* StartPage::makeFoot()
{
    auto* foot = new QWidget(this);
    theme::ThemeSource& theme = m_appearance.source();
    m_languageLabel = new widgets::TextLabel(theme, theme::TypeRole::Body, theme::IconTint::Secondary, foot);
    m_languages = new widgets::SegmentedChoice(theme, QStringLiteral("language"), foot);
    // The names of languages are in their own language.
    m_languages->addChoice(QStringLiteral("Русский"));
    m_languages->addChoice(QStringLiteral("English"));
    m_themeLabel = new widgets::TextLabel(theme, theme::TypeRole::Body, theme::IconTint::Secondary, foot);
    m_themes = new widgets::SegmentedChoice(theme, QStringLiteral("theme"), foot);
    for (int i = 0; i < 3; ++i)
        m_themes->addChoice(QString());
    m_private = new widgets::TextLabel(theme, theme::TypeRole::Body, theme::IconTint::Secondary, foot);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addStretch(2);
    auto* inner = new QHBoxLayout;
    inner->setContentsMargins(16, 0, 0, 0);
    inner->addWidget(m_languageLabel);
    inner->addWidget(m_languages);
    inner->addSpacing(16);
    inner->addWidget(m_themeLabel);
    inner->addWidget(m_themes);
    inner->addSpacing(16);
    inner->addWidget(m_private);
    inner->addStretch(1);
    layout->addLayout(inner, 22);
    connect(m_languages, &widgets::SegmentedChoice::chosen, this,
            [this](int id) { m_appearance.setLanguage(id == 0 ? Language::Russian : Language::English); });
    connect(m_themes, &widgets::SegmentedChoice::chosen, this,
            [this](int id) { m_appearance.setTheme(static_cast<ThemeChoice>(id)); });
    connect(&m_appearance, &Appearance::themeChanged, this, &StartPage::refresh);
    return foot;
}

void StartPage::refresh()
{
    const project::CoderIdentity coder = m_house.coder();
    if (coder.name.isEmpty())
        m_who->setIdentity(coder);
    m_steps->setCurrentIndex(coder.name.isEmpty() ? 1 : 0);
    m_recent->setFiles(m_settings.recentFiles(), m_appearance.language());
    const bool hasRecent = m_recent->rowCount() > 0;
    m_noRecent->setVisible(!hasRecent);
    m_files->setVisible(hasRecent);
    m_clear->setVisible(hasRecent);
    const int rowHeight = hasRecent ? m_files->sizeHintForRow(0) : 0;
    m_files->setMaximumHeight(rowHeight * std::min(m_recent->rowCount(), 6) + 2);
    m_languages->setCurrent(m_appearance.language() == Language::Russian ? 0 : 1);
    m_themes->setCurrent(static_cast<int>(m_appearance.theme()));
}

void StartPage::takeFocus()
{
    if (m_steps->currentIndex() == 1)
        m_who->setFocus();
    else if (!m_choices.empty())
        m_choices.front().second->setFocus();
}

void StartPage::showEvent(QShowEvent* event)
{
    refresh();
    takeFocus();
    QWidget::showEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Tropa"));
    m_motto->setText(tr("From the patient's words to the journey map, in one file"));
    const std::pair<const char*, QString> sentences[] = {
        {"file.sample", tr("A network of four clinics: 24 interviews, surveys, visits, a map and a blueprint. The data "
                           "are invented.")},
        {"file.newFromTemplate", tr("Stages, steps, channels, maps and codes are ready. Bring your own data.")},
        {"file.new", tr("Frame, codes and maps from a clean sheet.")},
        {"file.open", tr("A .tropa file on this computer.")},
        {"data.import", tr("Transcripts, answers, visits, calls, reviews or .qdpx.")}};
    for (const auto& [id, choice] : m_choices) {
        for (const auto& [of, sentence] : sentences) {
            if (id == QLatin1String(of))
                choice->setSentence(sentence);
        }
    }
    m_recentTitle->setText(tr("Recent projects"));
    m_noRecent->setText(tr("Projects you open will stand here."));
    m_files->setAccessibleName(m_recentTitle->text());
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Forget the list; the files stay"));
    m_beginTitle->setText(tr("How one begins"));
    const auto beginning = [](const QString& title, const QString& sentence) {
        return QStringLiteral("%1<br><small>%2</small>").arg(title.toHtmlEscaped(), sentence.toHtmlEscaped());
    };
    m_beginnings[0]->setText(beginning(
        tr("Bring in data"),
        tr("Interviews, answers, mystery-patient visits. What was understood is shown before anything is written.")));
    m_beginnings[1]->setText(
        beginning(tr("Check the numbers"), tr("Every number has its n, interval, date and rule.")));
    m_beginnings[2]->setText(
        beginning(tr("Put them on the map"), tr("A cell remembers the answers and quotes it rests on.")));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_themes->setChoiceText(0, tr("As the system"));
    m_themes->setChoiceText(1, tr("Light"));
    m_themes->setChoiceText(2, tr("Dark"));
    m_private->setText(tr("Data do not leave this computer"));
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
