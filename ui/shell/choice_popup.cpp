#include "ui/shell/choice_popup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

constexpr int searchFrom = 9; ///< fewer values need no search field
constexpr int mostRows = 12;

} // namespace

ChoicePopup::ChoicePopup(const std::map<qint64, QString>& values, const std::vector<qint64>& ticked, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_values(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_all(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("choicePopup"));
    setFrameShape(QFrame::StyledPanel);
    for (const auto& [id, name] : values) {
        auto* item = new QStandardItem(name);
        item->setCheckable(true);
        item->setEditable(false);
        item->setData(id);
        item->setCheckState(std::ranges::find(ticked, id) != ticked.end() ? Qt::Checked : Qt::Unchecked);
        m_values->appendRow(item);
    }
    m_shown->setSourceModel(m_values);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a value"));
    m_search->setVisible(values.size() >= searchFrom);
    m_list->setModel(m_shown);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Values"));
    m_list->setUniformItemSizes(true);
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Do not narrow by this"));
    m_all->setEnabled(!ticked.empty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    const int rows = std::clamp(m_shown->rowCount(), 1, mostRows);
    m_list->setFixedHeight(rows * std::max(26, m_list->sizeHintForRow(0)) + 4);
    m_list->setMinimumWidth(std::clamp(m_list->sizeHintForColumn(0) + 48, 200, 460));
    m_list->setCurrentIndex(m_shown->index(0, 0));

    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_values, &QStandardItemModel::itemChanged, this, [this] {
        if (m_quiet)
            return;
        m_all->setEnabled(!chosen().empty());
        Q_EMIT changed(chosen());
    });
    connect(m_list, &QListView::activated, this, &ChoicePopup::close);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_quiet = true;
        for (int row = 0; row < m_values->rowCount(); ++row)
            m_values->item(row)->setCheckState(Qt::Unchecked);
        m_quiet = false;
        Q_EMIT changed({});
        close();
    });
    m_search->installEventFilter(this);
}

void ChoicePopup::popupUnder(const QWidget* button)
{
    adjustSize();
    QPoint place = button->mapToGlobal(QPoint(0, button->height() + 2));
    const QRect screen = button->screen()->availableGeometry();
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - width())));
    place.setY(std::max(screen.top(), std::min(place.y(), screen.bottom() - height())));
    move(place);
    show();
    (m_search->isVisible() ? static_cast<QWidget*>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
}

std::vector<qint64> ChoicePopup::chosen() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < m_values->rowCount(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_values->item(row)->data().toLongLong());
    }
    return ids;
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tropa::ui::shell
