#include "ui/charts/chart_view.h"

#include "charts/chart_table.h"
#include "ui/charts/chart_table_model.h"
#include "ui/paint/chart_file.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/settings.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::charts {

using paint::ChartPlace;
using tropa::charts::ChartKind;
using tropa::charts::ChartSpec;

namespace {

constexpr QSizeF fileSize{760, 420};

bool liesInRows(ChartKind kind)
{
    return kind == ChartKind::BarRows || kind == ChartKind::Funnel || kind == ChartKind::Shares;
}

} // namespace

ChartView::ChartView(theme::ThemeSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView(this))
    , m_twin(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_empty(new QWidget(this))
    , m_missing(new QLabel(m_empty))
    , m_offer(new QPushButton(m_empty))
{
    setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->hide();
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowsWanted(m_model->placeOf(index.row())); });

    m_twin->setObjectName(QStringLiteral("chartTwin"));
    m_twin->setCheckable(true);
    m_twin->setIcon(source.icon(theme::Glyph::Table));
    m_more->setObjectName(QStringLiteral("chartMenu"));
    m_more->setIcon(source.icon(theme::Glyph::MoreVertical));
    for (QToolButton* button : {m_twin, m_more}) {
        button->setAutoRaise(true);
        button->setFixedSize(theme::Size::compact, theme::Size::compact);
        button->setIconSize({theme::Size::icon, theme::Size::icon});
    }
    connect(m_twin, &QToolButton::toggled, this, [this] {
        layOutParts();
        update();
    });
    connect(m_more, &QToolButton::clicked, this, [this] { popUp(m_more->mapToGlobal(m_more->rect().bottomLeft())); });

    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignCenter);
    m_offer->setObjectName(QStringLiteral("chartOffer"));
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_missing);
    column->addWidget(m_offer, 0, Qt::AlignCenter);
    column->addStretch(1);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action();
    });
    connect(&source, &theme::ThemeSource::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    m_empty->hide();
}

void ChartView::setSpec(ChartSpec spec, Language shown, Language exported)
{
    m_spec = std::move(spec);
    m_language = shown;
    m_exported = exported;
    m_isEmpty = false;
    if (m_current && m_spec.point(m_current->series, m_current->category) == nullptr)
        m_current.reset();
    m_model->setTable(tropa::charts::tableOf(m_spec, shown));
    m_table->resizeColumnsToContents();
    m_empty->hide();
    m_twin->show();
    m_more->show();
    setFocusPolicy(Qt::StrongFocus);
    layOutParts();
    say();
    updateGeometry();
    update();
}

void ChartView::setEmpty(const QString& title, const QString& missing, const QString& button,
                         std::function<void()> action)
{
    m_spec = {};
    m_spec.title = Message::verbatim(title);
    m_current.reset();
    m_isEmpty = true;
    m_picture = {};
    m_action = std::move(action);
    m_missing->setText(missing);
    m_offer->setText(button);
    m_offer->setVisible(!button.isEmpty());
    m_twin->setChecked(false);
    m_twin->hide();
    m_more->hide();
    m_empty->show();
    setFocusPolicy(Qt::NoFocus); // the button has it
    layOutParts();
    say();
    updateGeometry();
    update();
}

QStringList ChartView::factsOf(const ChartPlace& place) const
{
    return tropa::charts::pointFacts(m_spec, place.series, place.category, m_language);
}

void ChartView::setCurrent(std::optional<ChartPlace> place)
{
    if (place == m_current)
        return;
    m_current = place;
    say();
    update();
    Q_EMIT currentChanged();
}

void ChartView::say()
{
    setAccessibleName(text(m_spec.title, m_language));
    setAccessibleDescription(m_current   ? factsOf(*m_current).join(QStringLiteral(", "))
                             : m_isEmpty ? m_missing->text()
                                         : text(m_spec.finding, m_language));
    m_table->setAccessibleName(text(m_spec.title, m_language));
}

bool ChartView::isTableShown() const
{
    return m_twin->isChecked();
}

void ChartView::setTableShown(bool shown)
{
    m_twin->setChecked(shown);
}

void ChartView::setLeastHeight(int height)
{
    m_leastHeight = height;
    updateGeometry();
}

void ChartView::retranslate()
{
    m_twin->setToolTip(tr("Show as a table"));
    m_twin->setAccessibleName(tr("Show as a table"));
    m_more->setToolTip(tr("Save, rows behind the point"));
    m_more->setAccessibleName(tr("Save, rows behind the point"));
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint();
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int least = 360;
    int height = 160;
    if (!m_isEmpty) {
        const double wide = std::max(width(), least) - 2 * theme::Space::pane;
        height = static_cast<int>(std::ceil(paint::chartHeight(m_spec, wide, look()))) + 2 * theme::Space::pane;
    }
    return {least, std::max(height, m_leastHeight)};
}

QRectF ChartView::inner() const
{
    return QRectF(rect()).adjusted(theme::Space::pane, theme::Space::pane - 2, -theme::Space::pane,
                                   -theme::Space::pane + 2);
}

paint::ChartLook ChartView::look() const
{
    paint::ChartLook look{m_source.theme(), m_language, font()};
    look.headRight = 2 * theme::Size::compact + 2 * theme::Space::unit;
    if (hasFocus())
        look.current = m_current;
    return look;
}

void ChartView::layOutParts()
{
    constexpr int button = theme::Size::compact;
    const QRect area = inner().toRect();
    m_more->move(area.right() - button + 5, area.top() - 2);
    m_twin->move(m_more->x() - button - 2, area.top() - 2);
    // Head and foot stay when the table takes the place of the plot; their heights are known once it was painted.
    const int head = QFontMetrics(theme::fontFor(theme::TypeRole::BodyStrong, font())).height() + theme::Space::medium;
    m_empty->setGeometry(area.adjusted(0, head, 0, 0));
    if (isTableShown()) {
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&nothing);
        const QRectF body = paint::paintChart(painter, inner(), m_spec, look()).body;
        m_table->setGeometry(body.toRect().adjusted(-4, 0, 4, 0));
    }
    m_table->setVisible(isTableShown());
    m_table->verticalHeader()->setDefaultSectionSize(std::max(theme::Size::row, fontMetrics().height() + 10));
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = m_source.theme();
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius::card, theme::Radius::card);
    if (m_isEmpty) {
        painter.setPen(theme.text);
        painter.setFont(theme::fontFor(theme::TypeRole::BodyStrong, font()));
        painter.drawText(inner(), Qt::AlignLeft | Qt::AlignTop, text(m_spec.title, m_language));
        return;
    }
    if (isTableShown())
        painter.setClipRegion(QRegion(rect()) - m_table->geometry());
    m_picture = paint::paintChart(painter, inner(), m_spec, look());
    if (hasFocus() && !m_current) {
        painter.setClipping(false);
        painter.setPen(QPen(theme.focus, theme::Size::focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), theme::Radius::card, theme::Radius::card);
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutParts();
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

std::optional<ChartPlace> ChartView::placeAt(const QPointF& at) const
{
    // The last drawn lies on top.
    const auto found = std::find_if(m_picture.hits.rbegin(), m_picture.hits.rend(),
                                    [&](const paint::ChartHit& hit) { return hit.area.contains(at); });
    return found == m_picture.hits.rend() ? std::nullopt : std::optional(found->place);
}

void ChartView::move(int across, int down)
{
    if (m_spec.series.empty())
        return;
    constexpr int toTheEnd = 1000; // Home and End move further than any chart is wide
    if (!m_current) {
        const auto first = std::ranges::find_if(
            m_spec.series, [](const tropa::charts::ChartSeries& series) { return !series.points.empty(); });
        if (first == m_spec.series.end())
            return;
        const bool isEnd = across > toTheEnd || down > toTheEnd;
        return setCurrent(
            ChartPlace{static_cast<std::size_t>(first - m_spec.series.begin()), isEnd ? first->points.size() - 1 : 0});
    }
    // Across is along the categories, down through the series; in rows it is the other way round.
    if (liesInRows(m_spec.kind))
        std::swap(across, down);
    else if (m_spec.kind != ChartKind::HeatMap)
        down = -down; // up is the higher line or the next series
    const auto step = [](std::size_t at, int by, std::size_t count) {
        const auto next = static_cast<qint64>(at) + by;
        return static_cast<std::size_t>(std::clamp<qint64>(next, 0, static_cast<qint64>(count) - 1));
    };
    ChartPlace place = *m_current;
    place.series = step(place.series, down, m_spec.series.size());
    const tropa::charts::ChartSeries& series = m_spec.series[place.series];
    const std::size_t count = series.points.size() + (series.total ? 1 : 0);
    if (count == 0)
        return;
    place.category = step(std::min(place.category, count - 1), across, count);
    setCurrent(place);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Home:
        return move(liesInRows(m_spec.kind) ? 0 : -10000, liesInRows(m_spec.kind) ? -10000 : 0);
    case Qt::Key_End:
        return move(liesInRows(m_spec.kind) ? 0 : 10000, liesInRows(m_spec.kind) ? 10000 : 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openRows();
    case Qt::Key_Escape:
        if (m_current)
            return setCurrent(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::openRows()
{
    if (m_current)
        Q_EMIT rowsWanted(*m_current);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (const auto place = placeAt(event->position()))
        setCurrent(place);
    QWidget::mousePressEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && placeAt(event->position()))
        openRows();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_isEmpty)
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const auto place = placeAt(event->pos()))
            setCurrent(place);
    }
    popUp(event->globalPos());
}

void ChartView::popUp(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(at);
}

void ChartView::fillMenu(QMenu& menu)
{
    QAction* rows =
        menu.addAction(m_source.icon(theme::Glyph::List), tr("Rows behind the point"), this, &ChartView::openRows);
    rows->setEnabled(m_current.has_value());
    rows->setShortcut(Qt::Key_Return);
    menu.addAction(m_source.icon(theme::Glyph::Table), isTableShown() ? tr("Show as a chart") : tr("Show as a table"),
                   this, [this] { setTableShown(!isTableShown()); });
    menu.addSeparator();
    if (!actions().isEmpty()) { // what carries its numbers to a map
        menu.addActions(actions());
        menu.addSeparator();
    }
    const std::pair<QString, QString> files[] = {{QStringLiteral("png"), tr("Save as PNG…")},
                                                 {QStringLiteral("svg"), tr("Save as SVG…")},
                                                 {QStringLiteral("pdf"), tr("Save as PDF…")},
                                                 {QStringLiteral("csv"), tr("Save the numbers as CSV…")}};
    for (const auto& [ending, words] : files) {
        QAction* action = menu.addAction(words, this, [this, name = ending] { save(name); });
        action->setObjectName(QStringLiteral("save-") + ending);
    }
}

void ChartView::save(const QString& ending)
{
    shell::askSaveFile(this, tr("Save the chart"), shell::pathFor(text(m_spec.title, m_exported), ending),
                       QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending), ending, [this](const QString& path) {
                           shell::Settings().setLastFolder(QFileInfo(path).path());
                           const auto done = paint::saveChart(path, m_spec, fileSize, m_exported, font());
                           if (done)
                               Q_EMIT saved(path);
                           else
                               Q_EMIT saveFailed(done.error());
                       });
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        layOutParts();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QString tip;
        if (const auto place = placeAt(help->pos())) {
            const QStringList facts = factsOf(*place);
            tip = QStringLiteral("<b>%1</b>").arg(facts.value(0).toHtmlEscaped());
            for (const QString& fact : facts.mid(1))
                tip += QStringLiteral("<br>") + fact.toHtmlEscaped();
            if (!m_spec.rule.isEmpty())
                tip += QStringLiteral("<br><font color=\"%1\">%2</font>")
                           .arg(m_source.theme().textSecondary.name(), text(m_spec.rule, m_language).toHtmlEscaped());
        } else {
            for (const paint::ChartText& one : m_picture.texts) {
                if (one.elided && one.area.contains(help->pos()))
                    tip = one.words.toHtmlEscaped();
            }
        }
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tropa::ui::charts
