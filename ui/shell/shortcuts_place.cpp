#include "ui/shell/shortcuts_place.h"

#include "ui/shell/shortcuts_model.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/room_header.h"

#include <QEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::shell {

ShortcutsPlace::ShortcutsPlace(theme::ThemeSource& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(new ShortcutsModel(actions, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_head(new widgets::RoomHeader(theme, actions.find(QStringLiteral("view.back")),
                                     actions.find(QStringLiteral("view.forward")), this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setModel(m_shown);
    widgets::configureTable(m_table, theme, {});
    m_table->setSortingEnabled(false);
    m_shown->sort(-1); // in the order of the menus
    m_table->setColumnWidth(0, 420);
    m_search->setMinimumWidth(260);
    m_head->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(&actions, &ActionRegistry::changed, this, [this] {
        if (isVisible())
            m_model->reload();
    });
    retranslate();
}

void ShortcutsPlace::showEvent(QShowEvent* event)
{
    m_model->reload();
    QWidget::showEvent(event);
}

void ShortcutsPlace::retranslate()
{
    m_head->setTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a shortcut"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_model->reload();
}

void ShortcutsPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
