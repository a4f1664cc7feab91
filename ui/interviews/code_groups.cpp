#include "ui/interviews/code_groups.h"

#include "ui/interviews/code_model.h"
#include "ui/interviews/core_names.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace tropa::ui::interviews {

namespace {

QIcon swatch(const QString& color)
{
    if (color.isEmpty())
        return {};
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2, 2);
    return picture;
}

} // namespace

void CodeFilter::setCodes(std::optional<QSet<qint64>> codes)
{
    m_codes = std::move(codes);
    invalidateFilter();
}

bool CodeFilter::isInGroup(QModelIndex source) const
{
    for (; source.isValid(); source = source.parent()) {
        if (m_codes->contains(source.data(CodeModel::CodeIdRole).toLongLong()))
            return true;
    }
    return false;
}

bool CodeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_codes && !isInGroup(sourceModel()->index(row, 0, parent)))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

CodeGroups::CodeGroups(CodingSession& session, QToolButton* button, CodeFilter* filter,
                       std::function<std::vector<core::CodeId>()> chosen, QWidget* parent)
    : QObject(parent)
    , m_session(session)
    , m_button(button)
    , m_filter(filter)
    , m_chosen(std::move(chosen))
    , m_pane(parent)
    , m_menu(new QMenu(parent))
{
    m_menu->setObjectName(QStringLiteral("codeGroups"));
    m_button->setObjectName(QStringLiteral("codeGroupsButton"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setCheckable(true);
    connect(m_menu, &QMenu::aboutToShow, this, &CodeGroups::fill);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { m_button->setChecked(m_current.isValid()); });
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, &CodeGroups::follow);
    retranslate();
}

void CodeGroups::retranslate()
{
    const auto set = currentSet();
    m_button->setToolTip(set ? tr("Codes of the group “%1”").arg(set->name) : tr("Groups of codes"));
    m_button->setAccessibleName(m_button->toolTip());
}

std::optional<core::CodeSet> CodeGroups::currentSet() const
{
    if (!m_current.isValid())
        return std::nullopt;
    for (core::CodeSet& one : core::codeSets(m_session.workbench().project().connection())) {
        if (one.id == m_current)
            return std::move(one);
    }
    return std::nullopt;
}

void CodeGroups::show(core::CodeSetId id)
{
    m_current = id;
    std::optional<QSet<qint64>> codes;
    if (const auto set = currentSet()) {
        codes.emplace();
        for (const core::CodeId code : set->codes)
            codes->insert(code.value());
    } else {
        m_current = {};
    }
    m_filter->setCodes(std::move(codes));
    m_button->setChecked(m_current.isValid());
    retranslate();
}

void CodeGroups::follow(const project::Change& change)
{
    if (!m_current.isValid())
        return;
    for (const project::RowChange& row : change.rows) {
        if (row.table == QLatin1String("code_set") || row.table == QLatin1String("code_set_member"))
            return show(m_current);
    }
}

void CodeGroups::fill()
{
    m_menu->clear();
    const auto choice = [this](const QString& text, core::CodeSetId id, const QIcon& icon) {
        QAction* action = m_menu->addAction(icon, text, this, [this, id] { show(id); });
        action->setCheckable(true);
        action->setChecked(id == m_current);
    };
    choice(tr("All codes"), {}, {});
    for (const core::CodeSet& set : core::codeSets(m_session.workbench().project().connection()))
        choice(tr("%1 (%2)").arg(set.name).arg(set.codes.size()), set.id, swatch(set.color));
    m_menu->addSeparator();
    QAction* make = m_menu->addAction(tr("New group of the selected codes…"), this, [this] {
        askName(tr("New group of codes"), {}, [this](const QString& name) { addGroup(name); });
    });
    make->setObjectName(QStringLiteral("codeGroupNew"));
    make->setEnabled(!m_chosen().empty());
    const std::vector<core::CodeId> codes = m_chosen();
    if (!codes.empty()) {
        QMenu* put = m_menu->addMenu(tr("Put the selected codes into"));
        for (const core::CodeSet& set : core::codeSets(m_session.workbench().project().connection()))
            put->addAction(swatch(set.color), set.name, this, [this, set, codes] {
                run({QT_TRANSLATE_NOOP("core", "Into the group of codes “%1”"), {set.name}},
                    [&](project::Edit& edit) { core::addToCodeSet(edit, set.id, codes); });
            });
        put->setEnabled(!put->isEmpty());
    }
    if (const auto set = currentSet())
        fillChanges(*set);
}

void CodeGroups::fillChanges(const core::CodeSet& set)
{
    m_menu->addSeparator();
    const std::vector<core::CodeId> codes = m_chosen();
    QAction* out = m_menu->addAction(tr("Take the selected codes out of “%1”").arg(set.name), this, [this, set, codes] {
        run({QT_TRANSLATE_NOOP("core", "Out of the group of codes “%1”"), {set.name}},
            [&](project::Edit& edit) { core::removeFromCodeSet(edit, set.id, codes); });
    });
    out->setEnabled(std::ranges::any_of(codes, [&](core::CodeId code) { return set.has(code); }));
    m_menu->addAction(tr("Rename the group…"), this, [this, set] {
        askName(tr("Rename the group of codes"), set.name, [this, set](const QString& name) {
            core::CodeSet renamed = set;
            renamed.name = name;
            run({QT_TRANSLATE_NOOP("core", "Rename the group of codes “%1”"), {set.name}},
                [&](project::Edit& edit) { core::updateCodeSet(edit, renamed); });
        });
    });
    m_menu->addAction(tr("Colour of the group…"), this, [this, set] { askColor(set); });
    QAction* like = m_menu->addAction(tr("Colour its codes like the group"), this, [this, set] {
        run({QT_TRANSLATE_NOOP("core", "Colour codes like the group “%1”"), {set.name}},
            [&](project::Edit& edit) { core::colorLikeSet(edit, set.id); });
    });
    like->setEnabled(!set.color.isEmpty());
    m_menu->addAction(tr("Delete the group, not its codes"), this, [this, set] {
        run({QT_TRANSLATE_NOOP("core", "Delete the group of codes “%1”"), {set.name}},
            [&](project::Edit& edit) { core::removeCodeSet(edit, set.id); });
    });
}

void CodeGroups::addGroup(const QString& name)
{
    core::CodeSet set;
    set.name = name.trimmed();
    set.codes = m_chosen();
    if (set.name.isEmpty())
        return;
    core::CodeSetId made;
    run({QT_TRANSLATE_NOOP("core", "New group of codes “%1”"), {set.name}},
        [&](project::Edit& edit) { made = core::addCodeSet(edit, set); });
    show(made);
}

void CodeGroups::askName(const QString& title, const QString& name, std::function<void(const QString&)> take)
{
    auto* dialog = new QInputDialog(m_pane);
    dialog->setObjectName(QStringLiteral("codeGroupName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [take = std::move(take)](const QString& text) {
        if (!text.trimmed().isEmpty())
            take(text.trimmed());
    });
    dialog->open();
}

void CodeGroups::askColor(const core::CodeSet& set)
{
    auto* dialog =
        new QColorDialog(set.color.isEmpty() ? QColor(QStringLiteral("#2a5ca8")) : QColor(set.color), m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Colour of the group “%1”").arg(set.name));
    connect(dialog, &QColorDialog::colorSelected, this, [this, set](const QColor& color) {
        core::CodeSet coloured = set;
        coloured.color = color.name();
        run({QT_TRANSLATE_NOOP("core", "Colour of the group of codes “%1”"), {set.name}},
            [&](project::Edit& edit) { core::updateCodeSet(edit, coloured); });
    });
    dialog->open();
}

void CodeGroups::run(const Message& label, const std::function<void(project::Edit&)>& body)
{
    m_session.workbench().edit(label, [&](project::Edit& edit) -> Result<void> {
        body(edit);
        return {};
    });
}

} // namespace tropa::ui::interviews
