#include "ui/maps/presentation.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "maps/board_store.h"
#include "maps/card_markup.h"
#include "ui/maps/metric_figure.h"
#include "ui/paint/board_words.h"
#include "ui/theme/type_role.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tropa::ui::journeys {

using namespace tropa::maps;

namespace {

constexpr std::size_t mostQuotes = 4; ///< of one step: more cannot be read from the last row

const std::vector<CurvePoint>* curveOf(const canvas::BoardContent& content)
{
    for (const Lane& lane : content.board.lanes) {
        if (const auto curve = content.values.curves.constFind(lane.id); curve != content.values.curves.cend())
            return &*curve;
    }
    return nullptr;
}

int stageOf(const Board& board, int column)
{
    const auto found = std::ranges::find(board.stages, board.steps[static_cast<std::size_t>(column)].stage, &Stage::id);
    return static_cast<int>(found - board.stages.begin());
}

std::vector<Presentation::Slide> slidesOf(const Board& board)
{
    std::vector<Presentation::Slide> slides{{}};
    int stage = -1;
    for (int column = 0; column < static_cast<int>(board.steps.size()); ++column) {
        if (const int own = stageOf(board, column); own != stage) {
            stage = own;
            slides.push_back({stage, -1});
        }
        slides.push_back({stage, column});
    }
    return slides;
}

} // namespace

Presentation::Presentation(shell::Workbench& workbench, canvas::SharedContent content, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_workbench(workbench)
    , m_content(std::move(content))
    , m_slides(slidesOf(m_content->board))
    , m_where(new QLabel(this))
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout(this))
    , m_line(new StoryLine(workbench, m_content, this))
{
    setObjectName(QStringLiteral("presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_content->board.map.title);
    setFocusPolicy(Qt::StrongFocus);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, workbench.theme().theme().raised);
    setPalette(colours);
    setAutoFillBackground(true);
    m_where->setObjectName(QStringLiteral("presentationWhere"));
    m_title->setObjectName(QStringLiteral("presentationTitle"));
    for (QLabel* words : {m_where, m_title}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_column->addWidget(m_where);
    m_column->addWidget(m_title);
    m_column->addWidget(m_line);
    fill();
}

QLabel* Presentation::add(QVBoxLayout& column, const QString& words, qreal size, bool isStrong, const QColor& ink)
{
    auto* label = new QLabel(words, m_body);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPixelSize(std::max(9, qRound(size * m_size * std::max(360, height()) / 36)));
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    if (ink.isValid()) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
    }
    column.addWidget(label);
    return label;
}

void Presentation::fill()
{
    delete m_body;
    m_withoutConsent = 0;
    auto* area = new QScrollArea(this);
    m_body = area;
    area->setObjectName(QStringLiteral("presentationBody"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(area);
    area->setWidget(sheet);
    auto* sides = new QHBoxLayout(sheet);
    auto *told = new QVBoxLayout, *rests = new QVBoxLayout;
    const int margin = std::max(16, height() / 24);
    m_column->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    sides->setContentsMargins(0, margin / 2, 0, 0);
    sides->setSpacing(2 * margin);
    told->setSpacing(margin / 3);
    rests->setSpacing(margin / 3);
    sides->addLayout(told, 3);
    const theme::Theme& theme = m_workbench.theme().theme();
    const Board& board = m_content->board;
    const Slide slide = m_slides[static_cast<std::size_t>(m_current)];
    QString where = tr("%1 of %2").arg(m_current + 1).arg(m_slides.size());
    if (slide.stage >= 0)
        where = board.map.title + QStringLiteral(" · ") + where;
    if (slide.step >= 0)
        where = board.stages[static_cast<std::size_t>(slide.stage)].title + QStringLiteral(" · ") + where;
    m_where->setText(where);
    if (slide.step >= 0) {
        const Step& step = board.steps[static_cast<std::size_t>(slide.step)];
        m_title->setText(step.title);
        sides->addLayout(rests, 2);
        fillStep(*told, *rests);
    } else if (slide.stage >= 0) {
        m_title->setText(board.stages[static_cast<std::size_t>(slide.stage)].title);
        fillStage(*told);
    } else {
        m_title->setText(board.map.title);
        fillMap(*told);
    }
    told->addStretch(1);
    rests->addStretch(1);
    QPalette quiet = m_where->palette();
    quiet.setColor(QPalette::WindowText, theme.textSecondary);
    m_where->setPalette(quiet);
    QFont font = m_where->font();
    font.setPixelSize(std::max(9, qRound(0.8 * m_size * std::max(360, height()) / 36)));
    m_where->setFont(font);
    font.setPixelSize(std::max(14, qRound(2 * m_size * std::max(360, height()) / 36)));
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_column->insertWidget(2, area, 1);
    m_line->setFixedHeight(std::max(60, height() / 7));
    m_line->setSlide(slide);
    QStringList all;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        all << label->text();
    setAccessibleName(m_title->text());
    setAccessibleDescription(all.join(QStringLiteral(". ")));
}

void Presentation::fillMap(QVBoxLayout& column)
{
    const theme::Theme& theme = m_workbench.theme().theme();
    const MapInfo& map = m_content->board.map;
    const auto names = m_workbench.project().read([&](storage::Connection& db) { return personaNames(db, map); });
    if (const QStringList all = names.valueOr({}); !all.isEmpty())
        add(column, all.join(QStringLiteral(", ")), 1.3);
    if (!map.note.isEmpty())
        add(column, map.note, 1);
    const Board& board = m_content->board;
    for (std::size_t i = 0; i < board.stages.size(); ++i) {
        QStringList steps;
        for (const Step* step : board.stepsOf(board.stages[i].id))
            steps << step->title;
        add(column, QStringLiteral("%1. %2").arg(i + 1).arg(board.stages[i].title), 1, true);
        add(column, steps.join(QStringLiteral(" · ")), 0.85, false, theme.textSecondary);
    }
}

void Presentation::fillStage(QVBoxLayout& column)
{
    const Board& board = m_content->board;
    const theme::Theme& theme = m_workbench.theme().theme();
    const Stage& stage = board.stages[static_cast<std::size_t>(m_slides[static_cast<std::size_t>(m_current)].stage)];
    const std::vector<CurvePoint>* curve = m_content->hasValues ? curveOf(*m_content) : nullptr;
    for (const Step* step : board.stepsOf(stage.id)) {
        QString words = step->title;
        for (const Mark& mark : step->marks)
            words += QStringLiteral("  · ") + m_workbench.words(term(markKinds(), mark.kind).name);
        add(column, words, 1.2, true);
        const CurvePoint* point = nullptr;
        for (std::size_t i = 0; curve && i < curve->size(); ++i)
            point = (*curve)[i].step == step->id ? &(*curve)[i] : point;
        if (!point || !point->value) {
            add(column, tr("no data on the experience"), 0.85, false, theme.textFaint);
            continue;
        }
        QString experience = tr("experience %1").arg(formatSigned(*point->value, 1, m_workbench.language()));
        if (point->isHypothesis)
            experience += QStringLiteral(" · ") + tr("supposed");
        add(column, experience, 0.85, false, *point->value < 0 ? theme.bad : theme.textSecondary);
    }
}

void Presentation::addMetric(QVBoxLayout& told, QVBoxLayout& rests, const MetricCell& cell)
{
    if (!cell.info)
        return;
    const theme::Theme& theme = m_workbench.theme().theme();
    const Language language = m_workbench.language();
    const QString name = m_workbench.words(cell.info->name);
    if (!cell.value.value) {
        add(told, name + QStringLiteral(": —"), 1);
        add(rests, m_workbench.words(cell.value.reason), 0.75, false, theme.textSecondary);
        return;
    }
    const bool isMissed = cell.targetState == metrics::TargetState::Missed;
    QString value = paint::valueText(*cell.info, *cell.value.value, language);
    if (cell.change)
        value += QStringLiteral("   ") + paint::changeText(*cell.info, *cell.change, language);
    if (isMissed)
        value += QStringLiteral("   ") + tr("below the target");
    add(told, name, 0.8, false, theme.textSecondary);
    add(told, value, 1.6, true, cell.isBelowMinimumN ? theme.textFaint : isMissed ? theme.bad : QColor());
    QStringList facts{name, paint::countText(cell.value.n, language)};
    if (cell.value.interval)
        facts << formatPercent(cell.value.interval->level * 100, 0, language) + QStringLiteral(": ") +
                     paint::intervalText(*cell.info, *cell.value.interval, language);
    if (cell.target)
        facts << tr("target %1").arg(paint::valueText(*cell.info, cell.target->value, language));
    if (!cell.wave.isEmpty())
        facts << cell.wave;
    if (cell.value.asOf.isValid())
        facts << formatDate(cell.value.asOf, language);
    add(rests, facts.join(QStringLiteral(" · ")), 0.75);
    if (cell.trend.size() > 1)
        rests.addWidget(new MetricFigure(m_workbench, cell, m_body));
}

void Presentation::addQuotes(QVBoxLayout& rests, const QuoteCell& quotes)
{
    const theme::Theme& theme = m_workbench.theme().theme();
    std::size_t shown = 0;
    for (const metrics::Evidence& one : quotes.evidence) {
        if (!one.hasConsent || shown == mostQuotes)
            continue;
        ++shown;
        add(rests, paint::quoteText(one, m_workbench.language()), 0.95);
        add(rests, one.citation, 0.7, false, theme.textSecondary);
    }
    m_withoutConsent += quotes.withoutConsent;
}

void Presentation::addPicture(QVBoxLayout& told, const QImage& image)
{
    auto* label = new QLabel(m_body);
    const QSize room = QSize(std::max(200, width() / 2 - 80), std::max(150, height() / 3)) * devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatioF());
    label->setPixmap(picture);
    told.addWidget(label);
}

void Presentation::fillStep(QVBoxLayout& told, QVBoxLayout& rests)
{
    const Board& board = m_content->board;
    const theme::Theme& theme = m_workbench.theme().theme();
    const int column = m_slides[static_cast<std::size_t>(m_current)].step;
    const Step& step = board.steps[static_cast<std::size_t>(column)];
    QStringList marks;
    for (const Mark& mark : step.marks)
        marks << m_workbench.words(term(markKinds(), mark.kind).name);
    if (!marks.isEmpty())
        add(told, marks.join(QStringLiteral(" · ")), 0.9, false, theme.warn);
    add(rests, tr("What it rests on"), 0.8, true, theme.textSecondary);
    const int before = rests.count();
    LaneId last;
    for (const Card& card : board.cards) {
        const int first = board.columnOf(card.step);
        const Lane& lane = board.laneOf(card);
        if (column < first || column >= first + card.columns || lane.kind == LaneKind::Curve)
            continue;
        const CardValues* values = m_content->hasValues ? m_content->values.card(card.id) : nullptr;
        const bool hasValues = values && (!values->metrics.empty() || values->quotes);
        const bool isLevel = lane.kind == LaneKind::Arc && card.experience;
        const auto picture = m_content->pictures.constFind(card.picture);
        const bool hasPicture = picture != m_content->pictures.cend();
        if (card.text.isEmpty() && !hasValues && !isLevel && !hasPicture)
            continue;
        if (!card.text.isEmpty() || isLevel || hasPicture) {
            if (lane.id != last)
                add(told, lane.title, 0.75, false, theme.textSecondary);
            last = lane.id;
        }
        if (hasPicture)
            addPicture(told, *picture);
        if (isLevel)
            add(told, tr("%1 of %2").arg(arcLevel(*card.experience)).arg(mostArc), 1.1);
        if (!card.text.isEmpty()) {
            QLabel* words = add(told, {}, 1.1, false, lane.kind == LaneKind::Pains ? theme.bad : QColor());
            words->setTextFormat(Qt::RichText);
            words->setText(formattedHtml(card.text));
        }
        for (const MetricCell& cell : values ? values->metrics : std::vector<MetricCell>()) {
            addMetric(told, rests, cell);
            last = {};
        }
        if (values && values->quotes)
            addQuotes(rests, *values->quotes);
    }
    if (rests.count() == before)
        add(rests, tr("Nothing yet: what stands here was written down by a person."), 0.9, false, theme.textFaint);
    if (m_withoutConsent > 0)
        add(rests, tr("%n quotes without consent are left out", nullptr, m_withoutConsent), 0.7, false,
            theme.textSecondary);
}

int Presentation::slideOf(int column) const
{
    const auto found = std::ranges::find(m_slides, column, &Slide::step);
    return column < 0 || found == m_slides.end() ? 0 : static_cast<int>(found - m_slides.begin());
}

void Presentation::go(int slide)
{
    slide = std::clamp(slide, 0, static_cast<int>(m_slides.size()) - 1);
    if (slide == m_current)
        return;
    m_current = slide;
    fill();
}

void Presentation::goStage(int by)
{
    int at = m_current;
    do
        at += by;
    while (at > 0 && at < static_cast<int>(m_slides.size()) && m_slides[static_cast<std::size_t>(at)].step >= 0);
    if (at < static_cast<int>(m_slides.size()))
        go(at);
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    auto* bar = static_cast<QScrollArea*>(m_body)->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Right:
        return control ? goStage(1) : go(m_current + 1);
    case Qt::Key_Left:
        return control ? goStage(-1) : go(m_current - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        return go(m_current + 1);
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        return go(m_current - 1);
    case Qt::Key_Down:
        return bar->setValue(bar->value() + bar->pageStep() / 2);
    case Qt::Key_Up:
        return bar->setValue(bar->value() - bar->pageStep() / 2);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(static_cast<int>(m_slides.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_size = std::min(2.0, m_size * 1.1);
        return fill();
    case Qt::Key_Minus:
        m_size = std::max(0.5, m_size / 1.1);
        return fill();
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Presentation::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        go(event->position().x() > width() / 2.0 ? m_current + 1 : m_current - 1);
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().height() != event->size().height())
        fill();
}

void Presentation::closeEvent(QCloseEvent* event)
{
    Q_EMIT closed(m_slides[static_cast<std::size_t>(m_current)].step);
    QWidget::closeEvent(event);
}

StoryLine::StoryLine(shell::Workbench& workbench, canvas::SharedContent content, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_content(std::move(content))
{
    setObjectName(QStringLiteral("storyLine"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StoryLine::setSlide(const Presentation::Slide& slide)
{
    m_slide = slide;
    update();
}

void StoryLine::paintEvent(QPaintEvent*)
{
    const Board& board = m_content->board;
    if (board.steps.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = m_workbench.theme().theme();
    painter.setFont(theme::fontFor(theme::TypeRole::Small));
    const int foot = painter.fontMetrics().height() + 6;
    const QRectF plot(0, 8, width(), height() - foot - 8);
    const qreal one = plot.width() / static_cast<qreal>(board.steps.size());
    const auto x = [&](int column) { return (column + 0.5) * one; };
    const auto y = [&](double experience) { return plot.center().y() - experience / 2 * (plot.height() / 2 - 6); };

    qreal left = 0;
    for (std::size_t i = 0; i < board.stages.size(); ++i) {
        const qreal wide = one * static_cast<qreal>(board.stepsOf(board.stages[i].id).size());
        const bool isHere = static_cast<int>(i) == m_slide.stage;
        if (isHere)
            painter.fillRect(QRectF(left, plot.top(), wide, plot.height()), theme.accentSubtle);
        painter.setPen(isHere ? theme.text : theme.textSecondary);
        const QRectF words(left + 2, plot.bottom() + 2, wide - 4, foot);
        painter.drawText(
            words, static_cast<int>(Qt::AlignHCenter) | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(board.stages[i].title, Qt::ElideRight, qRound(words.width())));
        painter.setPen(theme.lineSubtle);
        painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
        left += wide;
    }
    painter.setPen(QPen(theme.lineControl, 1));
    painter.drawLine(QPointF(0, plot.center().y()), QPointF(width(), plot.center().y()));

    // No line across a gap; a hypothesis is hollow and dashed, as on the board.
    const std::vector<CurvePoint>* curve = m_content->hasValues ? curveOf(*m_content) : nullptr;
    const CurvePoint* former = nullptr;
    int formerColumn = -1;
    for (int column = 0; curve && column < static_cast<int>(board.steps.size()); ++column) {
        const auto point =
            std::ranges::find(*curve, board.steps[static_cast<std::size_t>(column)].id, &CurvePoint::step);
        if (point == curve->end() || !point->value) {
            former = nullptr;
            continue;
        }
        if (former && formerColumn == column - 1) {
            const bool isSupposed = point->isHypothesis || former->isHypothesis;
            painter.setPen(QPen(theme.curve.line, isSupposed ? 1.5 : 2.5, isSupposed ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(QPointF(x(formerColumn), y(*former->value)), QPointF(x(column), y(*point->value)));
        }
        former = &*point;
        formerColumn = column;
    }
    for (int column = 0; curve && column < static_cast<int>(board.steps.size()); ++column) {
        const auto point =
            std::ranges::find(*curve, board.steps[static_cast<std::size_t>(column)].id, &CurvePoint::step);
        if (point == curve->end() || !point->value)
            continue;
        const bool isHere = column == m_slide.step;
        painter.setPen(QPen(theme.curve.line, 1.5));
        painter.setBrush(point->isHypothesis ? theme.raised : theme.curve.line);
        painter.drawEllipse(QPointF(x(column), y(*point->value)), isHere ? 6 : 3, isHere ? 6 : 3);
    }
    if (m_slide.step >= 0) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(QPointF(x(m_slide.step), plot.top()), QPointF(x(m_slide.step), plot.bottom()));
    }
}

} // namespace tropa::ui::journeys
