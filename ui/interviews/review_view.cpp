#include "ui/interviews/review_view.h"

#include "interviews/document_store.h"
#include "ui/shell/pane_ring.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace tropa::ui::interviews {

ReviewModel::ReviewModel(CodingSession& session, QObject* parent) : TableModelBase(parent), m_session(session) {}

void ReviewModel::reload()
{
    storage::Connection& db = m_session.workbench().project().connection();
    beginResetModel();
    m_rows.clear();
    QString text;
    core::DocumentId open;
    std::unordered_map<core::DocumentId, QString> names;
    for (const core::DocumentInfo& info : core::documents(db))
        names[info.id] = info.name;
    for (core::Review& review : core::reviews(db)) {
        const auto name = names.find(review.document);
        if (name == names.end())
            continue;
        Row row{std::move(review), name->second, {}};
        if (const auto segment = core::segment(db, row.review.segment)) {
            if (open != segment->document) {
                open = segment->document;
                text = core::documentText(db, open);
            }
            row.now = sliced(text, segment->span).simplified();
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

widgets::TableColumn ReviewModel::column(int column) const
{
    switch (column) {
    case Place:
        return {tr("Transcript")};
    case Code:
        return {tr("Code")};
    case Before:
        return {tr("Before the edit")};
    case Now:
        return {tr("Now")};
    default:
        return {};
    }
}

widgets::TableCell ReviewModel::cell(int row, int column) const
{
    const Row& one = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Place:
        return {one.document};
    case Code: {
        widgets::TableCell cell;
        if (const core::Code* code = m_session.codebook().find(one.review.code)) {
            cell.text = code->name;
            cell.swatch = code->palette;
        }
        return cell;
    }
    case Before:
        return {one.review.words.simplified()};
    case Now:
        return one.review.segment.isValid()
                   ? widgets::TableCell{one.now}
                   : widgets::TableCell{tr("nothing is left; the coding is gone"), {}, {}, {}, widgets::Tone::Bad};
    default:
        return {};
    }
}

ReviewView::ReviewView(CodingSession& session, QWidget* parent)
    : HeadedView(session, parent)
    , m_model(new ReviewModel(session, this))
    , m_done(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_table(new QTableView(this))
{
    m_header->addWidget(m_done);
    m_header->addWidget(m_all);
    m_table->setModel(m_model);
    widgets::configureTable(m_table, session.workbench().theme(), {});
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(ReviewModel::Before, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ReviewModel::Now, QHeaderView::Stretch);
    setContent(m_table);
    shell::PaneRing::mark(stack());
    connect(m_table, &QTableView::activated, this, &ReviewView::open);
    connect(m_done, &QPushButton::clicked, this, [this] { end(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { end(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewView::showFacts);
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touchesImports() || change.touches(QStringLiteral("segment_review")) ||
            change.touches(QStringLiteral("code")) || change.touches(QStringLiteral("document_splice"))) {
            makeStale();
        }
    });
    retranslate();
}

QString ReviewView::title()
{
    return tr("To check");
}

void ReviewView::reload()
{
    m_model->reload();
    showContent(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0) {
        m_table->resizeColumnToContents(ReviewModel::Place);
        m_table->resizeColumnToContents(ReviewModel::Code);
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showFacts();
}

void ReviewView::open()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const core::Review& review = m_model->review(row);
    m_session.workbench().navigateTo(review.segment.isValid()
                                         ? EntityRef{QStringLiteral("segment"), review.segment.value()}
                                         : EntityRef{QStringLiteral("document"), review.document.value()});
}

void ReviewView::end(bool all)
{
    std::vector<qint64> ids;
    if (all) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.push_back(m_model->review(row).id);
    } else {
        for (const QModelIndex& at : m_table->selectionModel()->selectedRows())
            ids.push_back(m_model->review(at.row()).id);
    }
    if (ids.empty())
        return;
    m_session.workbench().edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n segment(s) checked"), static_cast<qint64>(ids.size())),
        [&](project::Edit& edit) -> Result<void> {
            core::endReviews(edit, ids);
            return {};
        });
}

void ReviewView::showFacts()
{
    m_done->setEnabled(m_table->selectionModel()->hasSelection());
    m_all->setEnabled(m_model->rowCount() > 0);
    m_header->setFacts(m_model->rowCount() > 0
                           ? tr("The words of %n segment(s) changed with the text", nullptr, m_model->rowCount())
                           : QString());
}

void ReviewView::retranslate()
{
    m_header->setTitle(title());
    m_done->setText(tr("Checked"));
    m_done->setToolTip(tr("Takes the selected segments off the list"));
    m_all->setText(tr("All checked"));
    m_table->setAccessibleName(tr("Segments to check"));
    empty()->setPlace(theme::Glyph::Check, tr("Nothing waits to be checked"),
                      tr("When an edit of a transcript changes words inside a segment, the segment is listed here."));
    showFacts();
}

} // namespace tropa::ui::interviews
