#include "ui/insights/wall_view.h"

#include "ui/insights/evidence_finder.h"
#include "ui/insights/wall_canvas.h"
#include "ui/theme/measures.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/flow_layout.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tropa::ui::insights {

WallView::WallView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_session(workbench, this)
    , m_canvas(new WallCanvas(m_session, this))
    , m_empty(new widgets::EmptyPlace(workbench.theme(), this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new QWidget(this))
{
    setObjectName(QStringLiteral("wallView"));
    setFocusProxy(m_canvas);
    addButtons();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_canvas);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(&m_session, &WallSession::changed, this, &WallView::follow);
    connect(m_canvas, &WallCanvas::currentChanged, this, &WallView::follow);
    connect(m_canvas, &WallCanvas::menuWanted, this, &WallView::showMenu);
    connect(m_empty, &widgets::EmptyPlace::triggered, this, &WallView::askQuotes);
    retranslate();
}

QPushButton* WallView::addButton(const char* id, const std::function<QString()>& text,
                                 const std::function<QString()>& tip, const char* icon, std::function<void()> run)
{
    auto* button = new QPushButton(m_bar);
    button->setObjectName(QStringLiteral("wall-") + QLatin1String(id));
    connect(button, &QPushButton::clicked, this, run);
    m_tools.push_back({button, text, tip});
    // The same by its name in the palette.
    m_workbench.actions().add(
        {QStringLiteral("wall.") + QLatin1String(id), text, QLatin1String(icon), {}, QString(), tip}, this,
        std::move(run));
    return button;
}

void WallView::addButtons()
{
    using core::Kind;
    addButton(
        "quotes", [] { return tr("Quotes onto the wall…"); },
        [] { return tr("Choose quotes, answers and reviews to sort"); }, "quote", [this] { askQuotes(); });
    addButton(
        "thought", [] { return tr("A thought"); }, [] { return tr("A sticky note of the team's own"); }, "memo",
        [this] { addThought(); });
    m_ofNotes.push_back(addButton(
        "group", [] { return tr("Put together"); }, [] { return tr("A new group of the sticky notes chosen"); }, "plus",
        [this] { m_canvas->groupChosen(); }));
    const auto ofGroup = [this](const char* id, std::function<QString()> text, std::function<QString()> tip,
                                const char* icon, std::function<void(core::WallGroupId)> run) {
        m_ofGroups.push_back(addButton(id, std::move(text), std::move(tip), icon, [this, run] {
            if (m_canvas->currentGroup().isValid())
                run(m_canvas->currentGroup());
        }));
    };
    ofGroup(
        "pain", [] { return tr("Is a pain"); },
        [] { return tr("The group becomes a pain in Insights, its quotes the evidence"); }, "pain",
        [this](core::WallGroupId group) { m_session.makeInsight(group, Kind::Pain); });
    ofGroup(
        "opportunity", [] { return tr("Is an opportunity"); },
        [] { return tr("The group becomes an opportunity in Insights, its quotes the evidence"); }, "opportunity",
        [this](core::WallGroupId group) { m_session.makeInsight(group, Kind::Opportunity); });
    ofGroup(
        "code", [] { return tr("Is a code"); },
        [] { return tr("A code of the group's name over the words of its quotes"); }, "tag",
        [this](core::WallGroupId group) { m_session.makeCode(group); });
    ofGroup(
        "dissolve", [] { return tr("Dissolve the group"); }, [] { return tr("Its sticky notes are not sorted again"); },
        "split", [this](core::WallGroupId) { m_canvas->dissolveGroup(); });
    m_ofNotes.push_back(addButton(
        "remove", [] { return tr("Off the wall"); },
        [] { return tr("Take the chosen sticky notes away; the quotes stay in the project"); }, "trash",
        [this] { m_canvas->removeChosen(); }));
    auto* row = new widgets::FlowLayout(m_bar);
    row->setContentsMargins(theme::Space::pane, theme::Space::medium, theme::Space::pane, theme::Space::medium);
    for (const Tool& tool : m_tools)
        row->addWidget(tool.button);
}

void WallView::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("wallMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Tool& tool : m_tools) {
        QAction* action = menu->addAction(tool.text(), tool.button, &QPushButton::click);
        action->setObjectName(tool.button->objectName());
        action->setEnabled(tool.button->isEnabled());
    }
    menu->popup(at);
}

void WallView::askQuotes()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("wallQuotes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Quotes onto the wall"));
    auto* finder = new EvidenceFinder(m_workbench, dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton* put = buttons->addButton(tr("Put on the wall"), QDialogButtonBox::ActionRole);
    put->setObjectName(QStringLiteral("wallPut"));
    put->setDefault(true);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(finder, 1);
    column->addWidget(buttons);
    dialog->resize(560, 520);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(put, &QPushButton::clicked, this, [this, finder] {
        if (const auto refs = finder->chosen(); !refs.empty()) {
            m_session.addQuotes(refs);
            finder->clearChoice();
        }
    });
    dialog->open();
    finder->startTyping();
}

void WallView::addThought()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("wallThought"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("A thought"));
    dialog->setLabelText(tr("What the team thinks"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& words) {
        if (!words.trimmed().isEmpty())
            m_session.addThought(words.trimmed());
    });
    dialog->open();
}

void WallView::follow()
{
    m_stack->setCurrentIndex(m_session.isRead() && m_session.wall().isEmpty() ? 0 : 1);
    for (QPushButton* one : m_ofNotes)
        one->setEnabled(!m_canvas->chosen().empty());
    for (QPushButton* one : m_ofGroups)
        one->setEnabled(m_canvas->currentGroup().isValid());
}

void WallView::retranslate()
{
    for (const Tool& tool : m_tools) {
        tool.button->setText(tool.text());
        tool.button->setToolTip(tool.tip());
    }
    m_canvas->setAccessibleName(tr("Affinity wall"));
    m_empty->setPlace(theme::Glyph::Quote, tr("The wall is empty"),
                      tr("Put quotes on it and sort them by hand: drag them together, or use Alt+Shift and the arrows. "
                         "Groups become codes, pains or opportunities."),
                      tr("Quotes onto the wall…"));
    m_canvas->viewport()->update();
    follow();
}

} // namespace tropa::ui::insights
