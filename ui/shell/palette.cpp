#include "ui/shell/palette.h"

#include "ui/shell/named_icon.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

constexpr int openWidth = 560;
constexpr int mostRows = 12;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const theme::ThemeSource& theme, QObject* parent) : QStyledItemDelegate(parent), m_source(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, std::max(theme::Size::row, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Theme& theme = m_source.theme();
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? theme.selection : theme.hover);
            painter->drawRoundedRect(option.rect, theme::Radius::control, theme::Radius::control);
        }
        const QRect row = option.rect.adjusted(10, 0, -10, 0);
        paintNamedIcon(painter,
                       QRectF(row.left(), row.top() + (row.height() - theme::Size::icon) / 2.0, theme::Size::icon,
                              theme::Size::icon),
                       index.data(PaletteModel::IconName).toString(), theme.textSecondary);
        const QString detail = index.data(PaletteModel::Detail).toString();
        const QFont small = theme::fontFor(theme::TypeRole::Small);
        const int detailWidth = detail.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(detail) + 12;
        const QRect words = row.adjusted(26, 0, -detailWidth, 0);
        painter->setPen(theme.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(small);
        painter->setPen(theme.textSecondary);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->restore();
    }

private:
    const theme::ThemeSource& m_source;
};

} // namespace

Palette::Palette(theme::ThemeSource& theme, QWidget* over)
    : QFrame(over)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    m_field->installEventFilter(this);
    over->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setQuery(text);
        selectFirst();
        place();
    });
    connect(m_list, &QListView::clicked, this, &Palette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now->window() == this->window() && now != this && !isAncestorOf(now))
            close(false);
    });
    hide();
    retranslate();
}

void Palette::open(std::vector<PaletteItem> items, const QString& begun)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model->setItems(std::move(items));
    m_field->setText(begun);
    m_model->setQuery(begun);
    selectFirst();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::close(bool giveBack)
{
    hide();
    m_model->setItems({});
    if (giveBack && m_before)
        m_before->setFocus();
    m_before.clear();
}

void Palette::run(const QModelIndex& index)
{
    const std::function<void()> chosen = m_model->runOf(index);
    if (!chosen)
        return;
    close(true);
    chosen();
}

void Palette::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

void Palette::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    // The list never has the focus: a screen reader hears the row through the field.
    m_field->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
}

void Palette::place()
{
    const int row = m_model->rowCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(row * std::min(m_model->rowCount(), mostRows) + 4);
    const QWidget* over = parentWidget();
    const int wide = std::min(openWidth, over->width() - 32);
    layout()->activate();
    setGeometry((over->width() - wide) / 2, 48, wide, sizeHint().height());
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows);
        return true;
    case Qt::Key_PageUp:
        step(-mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    default:
        return false;
    }
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("Command, metric, code, clinic…"));
    m_field->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("What fits"));
    m_nothing->setText(tr("Nothing has this name. Fewer letters find more."));
}

void Palette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tropa::ui::shell
