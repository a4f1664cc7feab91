#include "ui/feedback/feedback_view.h"

#include "base/format_number.h"
#include "feedback/furniture.h"
#include "ui/feedback/feedback_charts.h"
#include "ui/feedback/list_models.h"
#include "ui/feedback/topic_dialog.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_roles.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_label.h"

#include <QAction>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
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
    : EvidenceView(workbench, QStringLiteral("feedback"), parent)
    , m_reasons(new SharesModel(false, true, this))
    , m_conversions(new SharesModel(true, false, this))
    , m_ratings(new SharesModel(true, false, this))
    , m_calls(new CallModel(this))
    , m_reviews(new ReviewModel(this))
    , m_sortedCalls(new QSortFilterProxyModel(this))
    , m_sortedReviews(new QSortFilterProxyModel(this))
{
    addBoard("feedbackCharts", {QT_TRANSLATE_NOOP("core", "Computing charts")}, feedbackCharts);
    tabs().addTab(makeCalls(), QString());
    tabs().addTab(makeReviews(), QString());

    connect(m_search, &widgets::SearchField::searched, this, &FeedbackView::search);
    connect(m_reviewTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeedbackView::showReview);
    begin(makeEmpty());
}

QTableView* FeedbackView::makeShares(const char* name, SharesModel* model, const QString& metric)
{
    QTableView* table = makeTable(name, model);
    table->horizontalHeader()->setStretchLastSection(false);
    connect(table, &QTableView::activated, this,
            [this, model, metric](const QModelIndex& index) { openShare(metric, model->share(index.row())); });
    return table;
}

QWidget* FeedbackView::makeCalls()
{
    m_conversionName =
        new widgets::TextLabel(workbench().theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text, this);
    m_conversion = new widgets::ValueLabel(workbench().theme(), theme::TypeRole::RoomTitle, this);
    m_reasonTable = makeShares("callReasons", m_reasons, reasonMetric());
    m_conversionTable = makeShares("callConversions", m_conversions, conversionMetric());
    m_callTable = makeSortedTable("callList", m_calls, m_sortedCalls);
    return stacked(padded(m_conversionName, m_conversion),
                   split(Qt::Vertical, split(Qt::Horizontal, m_reasonTable, m_conversionTable, {640, 640}), m_callTable,
                         {330, 370}));
}

QWidget* FeedbackView::makeReviews()
{
    m_ratingName =
        new widgets::TextLabel(workbench().theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text, this);
    m_rating = new widgets::ValueLabel(workbench().theme(), theme::TypeRole::RoomTitle, this);
    m_ratingTable = makeShares("reviewRatings", m_ratings, ratingMetric());
    m_search = new widgets::SearchField(workbench().theme(), this);
    m_search->setObjectName(QStringLiteral("reviewSearch"));
    auto* field = new QWidget;
    auto* around = new QHBoxLayout(field);
    around->setContentsMargins(12, 6, 12, 6);
    around->addWidget(m_search);
    m_reviewTable = makeSortedTable("reviewList", m_reviews, m_sortedReviews);
    m_reviewTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_reviewTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_setTopic = new QAction(m_reviewTable);
    m_setTopic->setObjectName(QStringLiteral("setTopic"));
    m_setTopic->setIcon(workbench().theme().icon(theme::Glyph::Tag));
    m_setTopic->setShortcut(Qt::Key_F2);
    m_setTopic->setShortcutContext(Qt::WidgetShortcut);
    m_reviewTable->addAction(m_setTopic);
    connect(m_setTopic, &QAction::triggered, this, &FeedbackView::setTopic);
    m_from = new widgets::TextLabel(workbench().theme(), theme::TypeRole::Small, theme::IconTint::Secondary, this);
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
    m_empty = new widgets::EmptyPlace(workbench().theme(), place);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_empty, &widgets::EmptyPlace::triggered, this,
            [this] { workbench().requestImport(QStringLiteral("calls")); });
    auto* others = new QHBoxLayout;
    others->setSpacing(16);
    others->addStretch(1);
    for (const char* kind : {"reviews", "stage-counts"}) {
        auto* link = new widgets::LinkButton(workbench().theme(), QString(), place);
        link->setObjectName(QLatin1String("import.") + QLatin1String(kind));
        connect(link, &QAbstractButton::clicked, this,
                [this, kind] { workbench().requestImport(QLatin1String(kind)); });
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

void FeedbackView::setTopic()
{
    std::vector<tropa::feedback::ReviewId> chosen;
    for (const QModelIndex& row : m_reviewTable->selectionModel()->selectedRows())
        chosen.emplace_back(row.data(widgets::EntityRole).value<EntityRef>().id);
    const QModelIndex current = m_sortedReviews->mapToSource(m_reviewTable->currentIndex());
    if (chosen.empty() || !current.isValid() || !mayWrite())
        return;
    (new TopicDialog(workbench(), std::move(chosen), m_reviews->seen(current.row()).topic, window()))->open();
}

void FeedbackView::reload()
{
    read(
        {QT_TRANSLATE_NOOP("core", "Reading calls and reviews")},
        [&catalogue = workbench().catalogue(), &sources = workbench().sources(), scope = workbench().filter().scope(),
         language = workbench().language()](storage::Connection& db) {
            return readFeedback(db, catalogue, sources, scope, language);
        },
        [this](FeedbackContents contents) { take(std::move(contents)); });
}

void FeedbackView::take(FeedbackContents contents)
{
    const Language language = workbench().language();
    const auto* conversion = workbench().catalogue().find(conversionMetric());
    const auto* reason = workbench().catalogue().find(reasonMetric());
    const auto* rating = workbench().catalogue().find(ratingMetric());
    if (!conversion || !reason || !rating)
        return;
    const EntityRef current = m_reviewTable->currentIndex().data(widgets::EntityRole).value<EntityRef>();
    setEmpty(contents.isEmpty);
    const QString interval = tr("95 %: %1");
    m_conversionName->setText(workbench().words(conversion->info().name));
    m_ratingName->setText(workbench().words(rating->info().name));
    m_conversion->setValue(workbench().words(conversion->info().name),
                           shownValue(contents.conversion, conversion->info(), interval, language));
    m_rating->setValue(workbench().words(rating->info().name),
                       shownValue(contents.rating, rating->info(), interval, language));
    m_reasons->setShares(std::move(contents.reasons), reason->info(), language);
    m_conversions->setShares(std::move(contents.conversions), conversion->info(), language);
    m_ratings->setShares(std::move(contents.ratings), rating->info(), language);
    m_calls->setCalls(std::move(contents.calls), language);
    m_reviews->setReviews(std::move(contents.reviews), language);
    if (std::exchange(m_isFirst, false)) {
        charts::setColumnWidths(*m_reasonTable, {290, 90, 130, 80});
        charts::setColumnWidths(*m_conversionTable, {90, 220, 90, 130, 80});
        charts::setColumnWidths(*m_callTable, {110, 110, 150, 230, 360});
        charts::setColumnWidths(*m_ratingTable, {90, 110, 70, 126, 60});
        charts::setColumnWidths(*m_reviewTable, {100, 66, 80, 120, 140});
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
    head().setTitle(tr("Calls and reviews"));
    tabs().setTabText(Charts, tr("Charts"));
    tabs().setTabText(Calls, tr("Calls"));
    tabs().setTabText(Reviews, tr("Reviews"));
    m_reasonTable->setAccessibleName(tr("Reasons for not booking"));
    m_conversionTable->setAccessibleName(tr("Bookings by clinic and channel"));
    m_callTable->setAccessibleName(tr("Calls"));
    m_ratingTable->setAccessibleName(tr("Rating by quarter and clinic"));
    m_setTopic->setText(tr("Set topic…"));
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
}

void FeedbackView::search()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty()) {
        m_search->setMatches({});
        m_reviews->setFound({});
    } else {
        QSet<qint64> ids;
        auto& db = workbench().project().connection();
        for (const auto& hit : tropa::feedback::reviewIndex().search(db, words, mostFound))
            ids.insert(hit.id);
        m_reviews->setFound(std::move(ids));
        m_search->setMatches(formatNumber(qint64(m_reviews->rowCount()), workbench().language()));
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
    const Language language = workbench().language();
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

void FeedbackView::openShare(const QString& id, const Share& share)
{
    const metrics::Metric* metric = workbench().catalogue().find(id);
    if (!metric)
        return;
    const metrics::MetricInfo& info = metric->info();
    openRows(info, workbench().filter().scopeFor(info).with(share.by.toLatin1().constData(), share.key),
             {workbench().words(info.name), share.name});
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
    tabs().setCurrentIndex(isCall ? Calls : Reviews);
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
