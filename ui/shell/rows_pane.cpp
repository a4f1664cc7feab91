#include "ui/shell/rows_pane.h"

#include "base/format_number.h"
#include "ui/shell/named_icon.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace tropa::ui::shell {

namespace {

constexpr int textLines = 3;

class RowsDelegate : public QStyledItemDelegate
{
public:
    RowsDelegate(const theme::ThemeSource& theme, const QPointer<Workbench>& workbench, QObject* parent)
        : QStyledItemDelegate(parent), m_source(theme), m_workbench(workbench)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const QFontMetrics small(theme::fontFor(theme::TypeRole::Small));
        return {200, option.fontMetrics.height() * textLines + small.height() + 16};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Theme& theme = m_source.theme();
        painter->save();
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row,
                              option.state.testFlag(QStyle::State_Active) ? theme.selection : theme.selectionInactive);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, theme.hover);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.lineSubtle);
        const QRect inner = row.adjusted(12, 6, -12, -8);
        const Language language = m_workbench ? m_workbench->language() : Language::Russian;
        QString side;
        if (const QVariant experience = index.data(RowsModel::Experience); experience.isValid())
            side = formatSigned(experience.toDouble(), decimalsNeeded(experience.toDouble(), 1), language);
        else if (const QDate date = index.data(RowsModel::When).toDate(); date.isValid())
            side = formatDate(date, language);
        painter->setPen(theme.textSecondary);
        painter->setFont(theme::fontFor(theme::TypeRole::Small));
        const int headHeight = painter->fontMetrics().height();
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, side);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, index.data(RowsModel::Citation).toString());
        painter->setPen(theme.text);
        painter->setFont(option.font);
        const QRect words = inner.adjusted(0, headHeight + 2, 0, 0);
        // Cut a little before the last line is full: where words break is not known before they are laid out.
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                           words.width() * textLines - words.width() / 3);
        painter->drawText(words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
        painter->restore();
    }

private:
    const theme::ThemeSource& m_source;
    const QPointer<Workbench>& m_workbench;
};

} // namespace

RowsPane::RowsPane(theme::ThemeSource& theme, QWidget* parent)
    : QFrame(parent)
    , m_model(new RowsModel(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_put(new QToolButton(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("rowsPane"));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_put->setObjectName(QStringLiteral("putOnMap"));
    m_put->setIcon(theme.icon(theme::Glyph::Pin));
    m_put->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_put->setAutoRaise(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setObjectName(QStringLiteral("rowsList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowsDelegate(theme, m_workbench, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 2, 4, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->addWidget(m_put);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(m_put, &QToolButton::clicked, this, &RowsPane::putOnMap);
    // Before the list takes them: it would copy the words alone.
    const auto shortcut = [this](const QKeySequence& keys, void (RowsPane::*run)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, run);
    };
    shortcut(QKeySequence::Copy, &RowsPane::copy);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &RowsPane::putOnMap);
    connect(m_list, &QListView::activated, this, &RowsPane::open);
    connect(m_list, &QListView::clicked, this, &RowsPane::open);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    setMinimumWidth(280);
    retranslate();
    hide();
}

void RowsPane::showRows(Workbench& workbench, const QString& title, const std::vector<EntityRef>& rows)
{
    m_workbench = &workbench;
    m_model->setProject(workbench.project().path());
    m_title->setText(title);
    m_count->setText(formatNumber(static_cast<qint64>(rows.size()), workbench.language()));
    m_model->setRows(
        rows, [bench = QPointer<Workbench>(&workbench)](const EntityRef& ref) -> std::optional<metrics::Evidence> {
            if (!bench)
                return std::nullopt;
            auto found =
                bench->project().read([&](storage::Connection& db) { return bench->sources().evidence(db, ref); });
            return found ? std::move(*found) : std::nullopt;
        });
    show();
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void RowsPane::clear()
{
    hide();
    m_model->setRows({}, {});
    m_workbench.clear();
}

void RowsPane::open(const QModelIndex& index)
{
    if (const EntityRef ref = m_model->at(index); m_workbench && ref.isValid())
        m_workbench->navigateTo(ref);
}

void RowsPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

EvidenceClip RowsPane::current() const
{
    EvidenceClip clip;
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsDragEnabled)) {
        clip.refs.push_back(m_model->at(index));
        clip.words = index.data(Qt::AccessibleTextRole).toString();
    }
    return clip;
}

void RowsPane::copy()
{
    const EvidenceClip clip = current();
    if (m_workbench && !clip.isEmpty())
        QGuiApplication::clipboard()->setMimeData(toMime(clip, m_workbench->project().path()).release());
}

void RowsPane::putOnMap()
{
    if (m_workbench)
        shell::putOnMap(*m_workbench, current());
}

void RowsPane::retranslate()
{
    m_list->setAccessibleName(tr("Rows behind the number"));
    m_put->setText(tr("Put on map…"));
    m_put->setToolTip(tr("Takes the row to a cell of a map (Ctrl+Shift+M). Rows can also be dragged there."));
    m_close->setText(QStringLiteral("×"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the rows"));
}

void RowsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tropa::ui::shell
