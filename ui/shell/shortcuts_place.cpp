#include "ui/shell/shortcuts_place.h"

#include "ui/shell/shortcuts_model.h"
#include "ui/theme/type_role.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::shell {

ShortcutsPlace::ShortcutsPlace(const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(new ShortcutsModel(actions, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_title->setFont(theme::fontFor(theme::TypeRole::RoomTitle));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setModel(m_shown);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 420);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_search);
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
    m_title->setText(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a shortcut"));
    m_table->setAccessibleName(m_title->text());
    m_model->reload();
}

void ShortcutsPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
