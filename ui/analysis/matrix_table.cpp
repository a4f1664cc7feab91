#include "ui/analysis/matrix_table.h"

#include "ui/analysis/matrix_model.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/heat_cell.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tropa::ui::analysis {

namespace {

constexpr int indent = 14;
constexpr int widest = 320;

// A number on its step of a ramp.
class HeatDelegate final : public QStyledItemDelegate
{
public:
    HeatDelegate(theme::ThemeSource& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Theme& theme = m_look.theme();
        const QVariant step = index.data(MatrixModel::StepRole);
        const bool isTotal = index.data(MatrixModel::TotalRole).toBool();
        theme::RampStep shade{isTotal ? theme.panel : theme.raised, isTotal ? theme.text : theme.textSecondary};
        if (step.isValid())
            shade = index.data(MatrixModel::DivergingRole).toBool() ? theme.divergingStep(step.toInt())
                                                                    : theme.sequentialStep(step.toInt());
        widgets::drawHeatCell(*painter, option, index.data().toString(), shade, theme);
    }

private:
    theme::ThemeSource& m_look;
};

// The tree of codes: an arrow where a branch can be folded, the name, a line below.
class CodeHeads final : public QHeaderView
{
public:
    CodeHeads(theme::ThemeSource& look, QWidget* parent) : QHeaderView(Qt::Vertical, parent), m_look(look) {}

    int neededWidth() const
    {
        int width = 140;
        for (int row = 0; row < count(); ++row)
            width =
                std::max(width, startOf(row) + 12 +
                                    fontMetrics().horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
        return std::min(width, widest);
    }
    QSize sizeHint() const override { return {neededWidth(), 0}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override
    {
        const theme::Theme& theme = m_look.theme();
        painter->save();
        painter->fillRect(rect, theme.panel);
        painter->setPen(theme.lineSubtle);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(theme.line);
        painter->drawLine(rect.topRight(), rect.bottomRight());
        const int from = rect.left() + startOf(row);
        const QVariant fold = model()->headerData(row, Qt::Vertical, MatrixModel::FoldRole);
        if (fold.isValid()) {
            const auto glyph = fold.toBool() ? theme::Glyph::ChevronRight : theme::Glyph::ChevronDown;
            m_look.icon(glyph).paint(painter, QRect(from - 16, rect.center().y() - 7, 14, 14));
        }
        QFont font = this->font();
        if (fold.isValid() || row == 0)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QRect words(from, rect.top(), rect.right() - from - 6, rect.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(model()->headerData(row, Qt::Vertical).toString(),
                                                        Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    int startOf(int row) const
    {
        const int depth = model()->headerData(row, Qt::Vertical, MatrixModel::DepthRole).toInt();
        return 22 + std::max(0, depth - 1) * indent;
    }
    theme::ThemeSource& m_look;
};

// Names of respondents; above them the groups they are in, each written once over its columns.
class RespondentHeads final : public QHeaderView
{
public:
    RespondentHeads(theme::ThemeSource& look, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_look(look) {}

    QSize sizeHint() const override
    {
        const int line = fontMetrics().height() + 8;
        return {0, hasGroups() ? 2 * line : line};
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QHeaderView::paintEvent(event);
        if (!hasGroups())
            return;
        QPainter painter(viewport());
        const theme::Theme& theme = m_look.theme();
        const int height = viewport()->height() / 2;
        for (int from = 0, to = 0; from < count(); from = to) {
            const QString name = groupOf(from);
            while (to < count() && groupOf(to) == name)
                ++to;
            const int left = sectionViewportPosition(from);
            const int right = sectionViewportPosition(to - 1) + sectionSize(to - 1);
            const QRect whole(left, 0, right - left, height);
            if (name.isEmpty() || !whole.intersects(viewport()->rect()))
                continue;
            painter.fillRect(whole, theme.panel);
            painter.setPen(theme.line);
            painter.drawLine(whole.bottomLeft(), whole.bottomRight());
            painter.drawLine(right - 1, 0, right - 1, viewport()->height());
            // The name stays in view as long as a column of its group does.
            const QRect seen = whole.intersected(viewport()->rect()).adjusted(6, 0, -6, 0);
            painter.setPen(theme.text);
            painter.setFont(font());
            painter.drawText(seen, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             fontMetrics().elidedText(name, Qt::ElideRight, seen.width()));
        }
    }
    void paintSection(QPainter* painter, const QRect& rect, int column) const override
    {
        const theme::Theme& theme = m_look.theme();
        painter->save();
        painter->fillRect(rect, theme.panel);
        const QRect words = hasGroups() ? rect.adjusted(0, rect.height() / 2, 0, 0) : rect;
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(theme.lineSubtle);
        painter->drawLine(words.topRight(), words.bottomRight());
        painter->setPen(theme.text);
        painter->setFont(font());
        QString name = model()->headerData(column, Qt::Horizontal).toString();
        const auto* matrix = qobject_cast<const MatrixModel*>(model());
        if (matrix && matrix->sortColumn() == column)
            name += matrix->isAscending() ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
        painter->drawText(words.adjusted(3, 0, -3, 0), Qt::AlignCenter | Qt::TextSingleLine,
                          fontMetrics().elidedText(name, Qt::ElideRight, words.width() - 6));
        painter->restore();
    }

private:
    QString groupOf(int column) const
    {
        return model()->headerData(column, Qt::Horizontal, MatrixModel::GroupRole).toString();
    }
    bool hasGroups() const
    {
        return model() && count() > 1 && !groupOf(1).isEmpty() &&
               groupOf(1) != model()->headerData(1, Qt::Horizontal).toString();
    }
    theme::ThemeSource& m_look;
};

} // namespace

MatrixTable::MatrixTable(theme::ThemeSource& look, MatrixModel* model, QWidget* parent)
    : QTableView(parent), m_look(look), m_model(model)
{
    auto* rows = new CodeHeads(look, this);
    auto* columns = new RespondentHeads(look, this);
    setVerticalHeader(rows);
    setHorizontalHeader(columns);
    setModel(model);
    setItemDelegate(new HeatDelegate(look, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QHeaderView* head : {static_cast<QHeaderView*>(rows), static_cast<QHeaderView*>(columns)}) {
        head->setSectionResizeMode(QHeaderView::Fixed);
        head->setSectionsClickable(true);
        head->setHighlightSections(false);
        head->setContextMenuPolicy(Qt::CustomContextMenu);
    }
    rows->setDefaultSectionSize(std::max(theme::Size::row, fontMetrics().height() + 8));
    connect(rows, &QHeaderView::sectionClicked, this, &MatrixTable::fold);
    connect(rows, &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        if (!m_model->headerData(row, Qt::Vertical, MatrixModel::FoldRole).isValid())
            m_model->sortColumnsBy(row);
    });
    connect(columns, &QHeaderView::sectionClicked, this, [this](int column) { m_model->sortRowsBy(column); });
    connect(rows, &QWidget::customContextMenuRequested, this,
            [this, rows](const QPoint& at) { popUp(rows->mapToGlobal(at), rows->logicalIndexAt(at), -1); });
    connect(columns, &QWidget::customContextMenuRequested, this,
            [this, columns](const QPoint& at) { popUp(columns->mapToGlobal(at), -1, columns->logicalIndexAt(at)); });
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::opened);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixTable::fit);
    connect(&look, &theme::ThemeSource::changed, this, [this] {
        viewport()->update();
        verticalHeader()->viewport()->update();
        horizontalHeader()->viewport()->update();
    });
}

void MatrixTable::fit()
{
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("00000")) + 12;
    int name = number;
    for (int column = 0; column < m_model->columnCount(); ++column)
        name = std::max(name, fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString() +
                                                              QStringLiteral(" ↓")) +
                                  10);
    horizontalHeader()->setDefaultSectionSize(std::min(name, 120));
    verticalHeader()->setFixedWidth(static_cast<CodeHeads*>(verticalHeader())->neededWidth());
    updateGeometries();
}

void MatrixTable::fold(int row)
{
    if (row < 0 || !m_model->headerData(row, Qt::Vertical, MatrixModel::FoldRole).isValid())
        return;
    const QModelIndex at = currentIndex();
    m_model->setFolded(row, !m_model->isFolded(row));
    setCurrentIndex(m_model->index(row, at.isValid() ? at.column() : 0));
}

void MatrixTable::copy() const
{
    const QItemSelection chosen = selectionModel()->selection();
    const bool isArea = !chosen.isEmpty() && (chosen.first().width() > 1 || chosen.first().height() > 1);
    const QModelIndex from = isArea ? QModelIndex(chosen.first().topLeft()) : m_model->index(0, 0);
    const QModelIndex to = isArea ? QModelIndex(chosen.first().bottomRight())
                                  : m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1);
    if (from.isValid() && to.isValid())
        QGuiApplication::clipboard()->setText(m_model->copied(from, to));
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Space:
        return fold(currentIndex().row());
    default:
        QTableView::keyPressEvent(event);
    }
}

void MatrixTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(at).bottomLeft());
    popUp(place, at.row(), at.column());
}

void MatrixTable::popUp(const QPoint& at, int row, int column)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0 && column >= 0)
        menu->addAction(tr("Show the quotes"), this,
                        [this, row, column] { Q_EMIT opened(m_model->index(row, column)); });
    if (column >= 0)
        menu->addAction(tr("Sort codes by this column"), this, [this, column] { m_model->sortRowsBy(column); });
    if (row >= 0)
        menu->addAction(tr("Sort respondents by this row"), this, [this, row] { m_model->sortColumnsBy(row); });
    if (m_model->sortColumn() || m_model->sortRow())
        menu->addAction(tr("As in the codebook and the list of respondents"), m_model, &MatrixModel::restoreOrder);
    menu->addSeparator();
    if (row >= 0 && m_model->headerData(row, Qt::Vertical, MatrixModel::FoldRole).isValid())
        menu->addAction(m_model->isFolded(row) ? tr("Unfold the branch") : tr("Fold the branch"), this,
                        [this, row] { fold(row); });
    menu->addAction(tr("Fold all"), this, [this] { m_model->foldAll(true); });
    menu->addAction(tr("Unfold all"), this, [this] { m_model->foldAll(false); });
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, &MatrixTable::copy);
    menu->addAction(tr("Save as a table…"), this, &MatrixTable::saveWanted);
    menu->popup(at);
}

} // namespace tropa::ui::analysis
