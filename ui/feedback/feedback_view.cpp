#include "ui/feedback/feedback_view.h"

#include "base/format_number.h"
#include "feedback/furniture.h"
#include "ui/charts/chart_board.h"
#include "ui/charts/rows_behind.h"
#include "ui/feedback/feedback_charts.h"
#include "ui/feedback/list_models.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_roles.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_label.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::feedback {

namespace {

constexpr int mostFound = 100'000;

/// "63.3%, 95 %: 59.4 to 67.1, n = 600" as a label takes it.
widgets::ValueLabel::Value shownValue(const metrics::Value& value, const metrics::MetricInfo& info,
                                      const QString& interval, Language language)
{
    widgets::ValueLabel::Value shown;
    const bool isPercent = info.unit == metrics::Unit::Percent;
    shown.value = !value.value ? QStringLiteral("—")
                  : isPercent  ? formatPercent(*value.value, info.decimals, language)
                               : formatNumber(*value.value, info.decimals, language);
    if (value.interval)
        shown.interval =
            interval.arg(formatRange(value.interval->lower, value.interval->upper, info.decimals, language));
    shown.n = QStringLiteral("n = ") + formatNumber(value.n, language);
    shown.rule = text(value.reason, language);
    return shown;
}

void setWidths(QTableView* table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, width);
}

QWidget* padded(QWidget* name, QWidget* value)
{
    auto* outer = new QWidget;
    auto* layout = new QHBoxLayout(outer);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(16);
    value->setMinimumWidth(300);
    layout->addWidget(name);
    layout->addWidget(value);
    layout->addStretch(1);
    return outer;
}

QSplitter* split(Qt::Orientation orientation, QWidget* one, QWidget* other, const QList<int>& sizes)
{
    auto* splitter = new QSplitter(orientation);
    splitter->addWidget(one);
    splitter->addWidget(other);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes(sizes);
    return splitter;
}

QWidget* stacked(QWidget* above, QWidget* below)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(above);
    layout->addWidget(below, 1);
    return whole;
}

} // namespace

FeedbackView::FeedbackView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_reasons(new SharesModel(false, true, this))
    , m_conversions(new SharesModel(true, false, this))
    , m_ratings(new SharesModel(true, false, this))
    , m_calls(new CallModel(this))
    , m_reviews(new ReviewModel(this))
    , m_sortedCalls(new QSortFilterProxyModel(this))
    , m_sortedReviews(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("feedbackPage"));
    m_head = new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("feedbackTabs"));
    m_tabs->setDocumentMode(true);
    m_board = new charts::ChartBoard(workbench, QStringLiteral("feedback.charts"),
                                     Message(QT_TRANSLATE_NOOP("core", "Computing charts")), this);
    m_board->setObjectName(QStringLiteral("feedbackCharts"));
    m_board->setBuilder(feedbackCharts);
    m_tabs->addTab(m_board, QString());
    m_tabs->addTab(makeCalls(), QString());
    m_tabs->addTab(makeReviews(), QString());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(makeEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);

    connect(m_search, &widgets::SearchField::searched, this, &FeedbackView::search);
    connect(m_reviewTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeedbackView::showReview);
    connect(&m_workbench, &shell::Workbench::projectChanged, this, &FeedbackView::reload);
    connect(&m_workbench, &shell::Workbench::languageChanged, this, &FeedbackView::retranslate);
    connect(&m_workbench.filter(), &shell::FilterState::changed, this, &FeedbackView::reload);
    retranslate();
}

QTableView* FeedbackView::makeTable(const char* name, QAbstractItemModel* model)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    widgets::configureTable(table, m_workbench.theme(), {});
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

QTableView* FeedbackView::makeShares(const char* name, SharesModel* model, const QString& metric)
{
    QTableView* table = makeTable(name, model);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(false);
    connect(table, &QTableView::activated, this,
            [this, model, metric](const QModelIndex& index) { openRows(metric, model->share(index.row())); });
    return table;
}

QTableView* FeedbackView::makeSorted(const char* name, QAbstractItemModel* model, QSortFilterProxyModel* sorted)
{
    sorted->setSourceModel(model);
    sorted->setSortRole(widgets::SortRole);
    QTableView* table = makeTable(name, sorted);
    table->sortByColumn(0, Qt::DescendingOrder);
    return table;
}

QWidget* FeedbackView::makeCalls()
{
    m_conversionName =
        new widgets::TextLabel(m_workbench.theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text, this);
    m_conversion = new widgets::ValueLabel(m_workbench.theme(), theme::TypeRole::RoomTitle, this);
    m_reasonTable = makeShares("callReasons", m_reasons, reasonMetric());
    m_conversionTable = makeShares("callConversions", m_conversions, conversionMetric());
    m_callTable = makeSorted("callList", m_calls, m_sortedCalls);
    return stacked(padded(m_conversionName, m_conversion),
                   split(Qt::Vertical, split(Qt::Horizontal, m_reasonTable, m_conversionTable, {640, 640}), m_callTable,
                         {330, 370}));
}

QWidget* FeedbackView::makeReviews()
{
    m_ratingName =
        new widgets::TextLabel(m_workbench.theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text, this);
    m_rating = new widgets::ValueLabel(m_workbench.theme(), theme::TypeRole::RoomTitle, this);
    m_ratingTable = makeShares("reviewRatings", m_ratings, ratingMetric());
    m_search = new widgets::SearchField(m_workbench.theme(), this);
    m_search->setObjectName(QStringLiteral("reviewSearch"));
    auto* field = new QWidget;
    auto* around = new QHBoxLayout(field);
    around->setContentsMargins(12, 6, 12, 6);
    around->addWidget(m_search);
    m_reviewTable = makeSorted("reviewList", m_reviews, m_sortedReviews);
    m_from = new widgets::TextLabel(m_workbench.theme(), theme::TypeRole::Small, theme::IconTint::Secondary, this);
    m_from->setContentsMargins(12, 6, 12, 6);
    m_from->setElides(true);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("reviewText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    QWidget* list = split(Qt::Vertical, stacked(field, m_reviewTable), stacked(m_from, m_text), {480, 170});
    return stacked(padded(m_ratingName, m_rating), split(Qt::Horizontal, m_ratingTable, list, {480, 800}));
}

QWidget* FeedbackView::makeEmpty()
{
    auto* place = new QWidget(this);
    place->setObjectName(QStringLiteral("noFeedback"));
    m_empty = new widgets::EmptyPlace(m_workbench.theme(), place);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_empty, &widgets::EmptyPlace::triggered, this,
            [this] { m_workbench.requestImport(QStringLiteral("calls")); });
    auto* others = new QHBoxLayout;
    others->setSpacing(16);
    others->addStretch(1);
    for (const char* kind : {"reviews", "stage-counts"}) {
        auto* link = new widgets::LinkButton(m_workbench.theme(), QString(), place);
        link->setObjectName(QLatin1String("import.") + QLatin1String(kind));
        connect(link, &QAbstractButton::clicked, this,
                [this, kind] { m_workbench.requestImport(QLatin1String(kind)); });
        others->addWidget(link);
        m_otherImports.emplace_back(QLatin1String(kind), link);
    }
    others->addStretch(1);
    auto* column = new QVBoxLayout(place);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addLayout(others);
    column->addStretch(1);
    return place;
}

void FeedbackView::reload()
{
    auto reader = m_workbench.project().openReader();
    if (!reader) {
        m_workbench.notify(reader.error());
        return;
    }
    const std::shared_ptr<storage::Connection> db = std::move(*reader);
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Reading calls and reviews")}, this,
        [db, &catalogue = m_workbench.catalogue(), &sources = m_workbench.sources(),
         scope = m_workbench.filter().scope(), language = m_workbench.language()](const Progress&) {
            return readFeedback(*db, catalogue, sources, scope, language);
        },
        [this](Result<FeedbackContents> read) {
            if (read)
                take(std::move(*read));
            else
                m_workbench.notify(read.error());
        },
        QStringLiteral("feedback.page"));
}

void FeedbackView::take(FeedbackContents contents)
{
    const Language language = m_workbench.language();
    const auto* conversion = m_workbench.catalogue().find(conversionMetric());
    const auto* reason = m_workbench.catalogue().find(reasonMetric());
    const auto* rating = m_workbench.catalogue().find(ratingMetric());
    if (!conversion || !reason || !rating)
        return;
    const EntityRef current = m_reviewTable->currentIndex().data(widgets::EntityRole).value<EntityRef>();
    m_stack->setCurrentIndex(contents.isEmpty ? 1 : 0);
    const QString interval = tr("95 %: %1");
    m_conversionName->setText(m_workbench.words(conversion->info().name));
    m_ratingName->setText(m_workbench.words(rating->info().name));
    m_conversion->setValue(m_workbench.words(conversion->info().name),
                           shownValue(contents.conversion, conversion->info(), interval, language));
    m_rating->setValue(m_workbench.words(rating->info().name),
                       shownValue(contents.rating, rating->info(), interval, language));
    m_reasons->setShares(std::move(contents.reasons), reason->info(), language);
    m_conversions->setShares(std::move(contents.conversions), conversion->info(), language);
    m_ratings->setShares(std::move(contents.ratings), rating->info(), language);
    m_calls->setCalls(std::move(contents.calls), language);
    m_reviews->setReviews(std::move(contents.reviews), language);
    if (std::exchange(m_isFirst, false)) {
        setWidths(m_reasonTable, {290, 90, 130, 80});
        setWidths(m_conversionTable, {90, 220, 90, 130, 80});
        setWidths(m_callTable, {110, 110, 150, 230, 360});
        setWidths(m_ratingTable, {90, 110, 70, 126, 60});
        setWidths(m_reviewTable, {100, 66, 80, 120, 140});
    }
    if (!m_search->text().isEmpty())
        search();
    for (QTableView* table : {m_reasonTable, m_conversionTable, m_callTable, m_ratingTable})
        table->setCurrentIndex(table->model()->index(0, 0));
    if (!current.isValid() || !goTo(current))
        m_reviewTable->setCurrentIndex(m_sortedReviews->index(0, 0));
    showReview();
    if (m_wanted.isValid())
        showEntity(std::exchange(m_wanted, {}));
}

void FeedbackView::retranslate()
{
    m_head->setTitle(tr("Calls and reviews"));
    m_tabs->setTabText(Charts, tr("Charts"));
    m_tabs->setTabText(Calls, tr("Calls"));
    m_tabs->setTabText(Reviews, tr("Reviews"));
    m_reasonTable->setAccessibleName(tr("Reasons for not booking"));
    m_conversionTable->setAccessibleName(tr("Bookings by clinic and channel"));
    m_callTable->setAccessibleName(tr("Calls"));
    m_ratingTable->setAccessibleName(tr("Rating by quarter and clinic"));
    m_reviewTable->setAccessibleName(tr("Reviews"));
    m_text->setAccessibleName(tr("Text of the review"));
    m_search->setPlaceholderText(tr("Find in reviews"));
    m_search->setAccessibleName(tr("Find in reviews"));
    m_empty->setPlace(theme::Glyph::Calls, tr("No calls and no reviews yet"),
                      tr("Import tables with a row a call or a row a review, or monthly counts of the funnel."),
                      tr("Import calls…"));
    for (const auto& [kind, link] : m_otherImports) {
        const QString words =
            kind == QLatin1String("reviews") ? tr("Import reviews…") : tr("Import monthly counts of the funnel…");
        link->setText(words);
        link->setAccessibleName(words);
        link->updateGeometry();
    }
    reload();
}

void FeedbackView::search()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty()) {
        m_search->setMatches({});
        m_reviews->setFound({});
    } else {
        QSet<qint64> ids;
        auto& db = m_workbench.project().connection();
        for (const auto& hit : tropa::feedback::reviewIndex().search(db, words, mostFound))
            ids.insert(hit.id);
        m_reviews->setFound(std::move(ids));
        m_search->setMatches(formatNumber(qint64(m_reviews->rowCount()), m_workbench.language()));
    }
    m_reviewTable->setCurrentIndex(m_sortedReviews->index(0, 0));
    showReview();
}

void FeedbackView::showReview()
{
    const QModelIndex index = m_sortedReviews->mapToSource(m_reviewTable->currentIndex());
    if (!index.isValid()) {
        m_from->clear();
        m_text->clear();
        return;
    }
    const SeenReview& seen = m_reviews->seen(index.row());
    const Language language = m_workbench.language();
    QStringList from{formatDate(seen.review.date, language), seen.clinic, seen.site, seen.topic};
    if (seen.review.rating)
        from
            << tr("rating %1").arg(formatNumber(*seen.review.rating, decimalsNeeded(*seen.review.rating, 1), language));
    if (seen.review.answeredOn.isValid())
        from << tr("answered on %1").arg(formatDate(seen.review.answeredOn, language));
    from.removeAll(QString());
    m_from->setText(from.join(QStringLiteral(" · ")));
    m_text->setPlainText(seen.review.text);
}

void FeedbackView::openRows(const QString& id, const Share& share)
{
    const metrics::Metric* metric = m_workbench.catalogue().find(id);
    if (!metric)
        return;
    metrics::Request request;
    request.scope = m_workbench.filter().scopeFor(metric->info()).with(share.by.toLatin1().constData(), share.key);
    charts::showRowsBehind(m_workbench, this,
                           {id, request, m_workbench.words(metric->info().name) + QStringLiteral(", ") + share.name});
}

void FeedbackView::showEntity(const EntityRef& ref)
{
    const bool isCall = ref.kind == QLatin1String("call");
    if (!isCall && !m_search->text().isEmpty()) {
        m_search->clear(); // what is asked for may not be among what was found
        search();
    }
    if (!goTo(ref)) {
        m_wanted = ref;
        return;
    }
    m_tabs->setCurrentIndex(isCall ? Calls : Reviews);
    (isCall ? m_callTable : m_reviewTable)->setFocus();
}

bool FeedbackView::goTo(const EntityRef& ref)
{
    const bool isCall = ref.kind == QLatin1String("call");
    const widgets::TableModelBase* model = isCall ? static_cast<const widgets::TableModelBase*>(m_calls) : m_reviews;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->entityOf(row) != ref)
            continue;
        const QSortFilterProxyModel* sorted = isCall ? m_sortedCalls : m_sortedReviews;
        (isCall ? m_callTable : m_reviewTable)->setCurrentIndex(sorted->mapFromSource(model->index(row, 0)));
        return true;
    }
    return false;
}

} // namespace tropa::ui::feedback
