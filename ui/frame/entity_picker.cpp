#include "ui/frame/entity_picker.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tropa::ui::frame {

EntityPicker::EntityPicker(const QString& question, const std::map<qint64, QString>& names, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("entityPicker"));
    setFrameShape(QFrame::StyledPanel);
    auto* model = new QStandardItemModel(this);
    for (const auto& [id, name] : names) {
        auto* item = new QStandardItem(name);
        item->setEditable(false);
        item->setData(id);
        model->appendRow(item);
    }
    m_shown->setSourceModel(model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_shown->sort(0);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(question);
    m_list->setModel(m_shown);
    m_list->setAccessibleName(question);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setCurrentIndex(m_shown->index(0, 0));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(new QLabel(question, this));
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_list->setFixedHeight(220);
    setMinimumWidth(280);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        m_list->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &EntityPicker::choose);
    connect(m_list, &QListView::clicked, this, &EntityPicker::choose);
}

void EntityPicker::popupAt(const QPoint& global)
{
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    move(std::clamp(global.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(global.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void EntityPicker::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const qint64 id = index.data(Qt::UserRole + 1).toLongLong();
    hide();
    Q_EMIT chosen(id);
    close();
}

bool EntityPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_shown->rowCount() > 0) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_shown->rowCount() - 1);
            m_list->setCurrentIndex(m_shown->index(row, 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tropa::ui::frame
