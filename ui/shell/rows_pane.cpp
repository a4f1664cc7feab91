#include "ui/shell/rows_pane.h"

#include "base/format_number.h"
#include "ui/shell/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace tropa::ui::shell {

namespace {

constexpr int textLines = 3;

class RowsDelegate : public QStyledItemDelegate
{
public:
    RowsDelegate(const RowsPane* pane, const QPointer<Workbench>& workbench, QObject* parent)
        : QStyledItemDelegate(parent),
          m_pane(pane),
          m_workbench(workbench)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, option.fontMetrics.height() * textLines + QFontMetrics(look::smaller(option.font, 1)).height() + 16};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, option.palette.color(option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
        painter->setPen(look::colour(QPalette::Mid));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        const QRect inner = row.adjusted(12, 6, -12, -8);
        const Language language = m_workbench ? m_workbench->language() : Language::Russian;
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(look::smaller(option.font, 1));
        const int headHeight = painter->fontMetrics().height();
        QString side;
        if (const QVariant experience = index.data(RowsModel::Experience); experience.isValid())
            side = formatSigned(experience.toDouble(), decimalsNeeded(experience.toDouble(), 1), language);
        else if (const QDate date = index.data(RowsModel::When).toDate(); date.isValid())
            side = formatDate(date, language);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, side);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, index.data(RowsModel::Citation).toString());
        painter->setFont(option.font);
        const QRect words = inner.adjusted(0, headHeight + 2, 0, 0);
        painter->drawText(words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, fitted(option.fontMetrics, index.data().toString(), words.width()));
        painter->restore();
    }

private:
    // Cut at the last line that fits, with a mark that it goes on.
    static QString fitted(const QFontMetrics& metrics, const QString& text, int width)
    {
        return metrics.elidedText(text, Qt::ElideRight, width * textLines - width / 4);
    }

    const RowsPane* m_pane;
    const QPointer<Workbench>& m_workbench;
};

} // namespace

RowsPane::RowsPane(QWidget* parent)
    : QFrame(parent),
      m_model(new RowsModel(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_close(new QToolButton(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("rowsPane"));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_list->setObjectName(QStringLiteral("rowsList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowsDelegate(this, m_workbench, m_list));
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
    m_title->setText(title);
    m_count->setText(formatNumber(static_cast<qint64>(rows.size()), workbench.language()));
    m_model->setRows(rows, [bench = QPointer<Workbench>(&workbench)](const EntityRef& ref) -> std::optional<metrics::Evidence> {
        if (!bench)
            return std::nullopt;
        auto found = bench->project().read([&](storage::Connection& db) { return bench->sources().evidence(db, ref); });
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

void RowsPane::retranslate()
{
    m_list->setAccessibleName(tr("Rows behind the number"));
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
