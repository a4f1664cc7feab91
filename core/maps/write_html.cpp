#include "maps/card_markup.h"
#include "maps/map_file.h"
#include "maps/matrix_rows.h"

#include "base/format_number.h"
#include "maps/line_name.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

static void openResource()
{
    // A static library's resources are linked only when asked for.
    Q_INIT_RESOURCE(tropa_map_html);
    Q_INIT_RESOURCE(tropa_map_channels);
}

namespace tropa::maps {

namespace {

QString lineClass(BlueprintLine line)
{
    return line == BlueprintLine::Interaction  ? QStringLiteral(" interaction")
           : line == BlueprintLine::Visibility ? QStringLiteral(" visibility")
                                               : QStringLiteral(" internal");
}

/// A text that comes with the program: style and script of the page, pictures of channels.
QByteArray embedded(const QString& name)
{
    QFile file(QStringLiteral(":/html/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class HtmlMap
{
public:
    HtmlMap(const MapPage& page, const MapFileOptions& options, int number, const QHash<MapId, int>& numbers,
            int& leftOut)
        : m_page(page)
        , m_options(options)
        , m_language(options.language)
        , m_number(number)
        , m_numbers(numbers)
        , m_leftOut(leftOut)
    {
    }
    QString write();

private:
    QString say(const char* words) const { return text(Message(words), m_language).toHtmlEscaped(); }
    QString card(const Card& card);
    QString channels(const Card& card) const;
    QString picture(const Card& card) const;
    QString chart(const MetricCell& cell) const;
    static QString arc(int level);
    QString marks(const std::vector<Mark>& marks) const;
    QString quotes(const QuoteCell& quotes);
    QString curve(const Lane& lane);
    QString curveCell(const std::vector<CurvePoint>& points, std::size_t column) const;
    std::size_t widthOf(const Lane& lane, std::size_t column) const;
    std::size_t heightOf(const Lane& lane, std::size_t column, std::size_t width) const;
    /// The stages of columns, one a column: what a filter of stages takes away of a cell over several.
    QString stagesOf(std::size_t column, std::size_t count) const
    {
        QStringList stages;
        for (std::size_t i = column; i < column + count; ++i)
            stages << QString::number(m_page.board.steps[i].stage.value());
        return stages.join(QLatin1Char(' '));
    }
    QString notesAt(const NoteCell& cell) const;
    QString stepHead(std::size_t column) const;

    const MapPage& m_page;
    const MapFileOptions& m_options;
    Language m_language;
    int m_number;
    const QHash<MapId, int>& m_numbers; ///< of the maps in this file
    int& m_leftOut;
};

QString HtmlMap::quotes(const QuoteCell& quotes)
{
    constexpr std::size_t most = 20;
    QString body;
    std::size_t shown = 0;
    for (const metrics::Evidence& one : quotes.evidence) {
        if (!one.hasConsent) {
            ++m_leftOut;
            continue;
        }
        if (++shown > most)
            continue;
        body += QStringLiteral("<blockquote>%1<br><small>%2</small></blockquote>")
                    .arg(one.text.toHtmlEscaped(), one.citation.toHtmlEscaped());
    }
    if (body.isEmpty())
        return {};
    return QStringLiteral("<details><summary>%1</summary>%2</details>")
        .arg(text(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n pieces of evidence"), static_cast<qint64>(shown)),
                  m_language)
                 .toHtmlEscaped(),
             body);
}

QString HtmlMap::channels(const Card& card) const
{
    QString row;
    for (const ChannelIcon& channel : channelIcons()) {
        if (!card.icons.contains(QLatin1String(channel.id)))
            continue;
        QByteArray picture = embedded(QStringLiteral("channel-%1.svg").arg(QLatin1String(channel.id)));
        picture.replace(" xmlns=\"http://www.w3.org/2000/svg\"", " aria-hidden=\"true\""); // HTML knows what it is
        row += QStringLiteral("<span class=\"channel\">%1%2</span>")
                   .arg(QString::fromUtf8(picture), text(channel.name, m_language).toHtmlEscaped());
    }
    return QStringLiteral("<div class=\"channel-row\">%1</div>").arg(row);
}

QString HtmlMap::marks(const std::vector<Mark>& marks) const
{
    QString row;
    for (const Mark& mark : marks)
        row += QStringLiteral("<span class=\"mark %1\">%2</span>")
                   .arg(idOf(mark.kind), text(term(markKinds(), mark.kind).name, m_language).toHtmlEscaped());
    return row.isEmpty() ? row : QStringLiteral("<div class=\"marks\">%1</div>").arg(row);
}

QString HtmlMap::picture(const Card& card) const
{
    const QByteArray bytes = m_page.values.pictures.value(card.picture);
    if (bytes.isEmpty())
        return {};
    return QStringLiteral("<img class=\"picture\" alt=\"%1\" src=\"data:%2;base64,%3\">")
        .arg((card.text.isEmpty() ? card.pictureName : plainWords(card.text)).toHtmlEscaped(), photoType(bytes),
             QString::fromLatin1(bytes.toBase64()));
}

/// The pieces a number is made of, worst first, or what is left at each step of a funnel.
QString HtmlMap::chart(const MetricCell& cell) const
{
    if (cell.value.parts.empty() || cell.binding.chart == CellChart::None ||
        (!cell.value.isFunnel && cell.binding.chart != CellChart::Distribution))
        return {};
    QString pieces; // drawn, as the page allows no styles within
    const double step = 100.0 / static_cast<double>(cell.value.parts.size());
    double at = 0;
    for (const metrics::Part& part : cell.value.parts) {
        const QString words = QStringLiteral("%1: %2 % (%3)")
                                  .arg(text(part.name, m_language), formatNumber(100 * part.share, 0, m_language),
                                       formatNumber(part.count, m_language))
                                  .toHtmlEscaped();
        const double share = 100 * std::min(1.0, part.share);
        const QRectF piece = cell.value.isFunnel ? QRectF(at, 100 - share, step, share) : QRectF(at, 0, share, 100);
        at += piece.width();
        pieces +=
            QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"><title>%6</title></rect>")
                .arg(part.tone < 0   ? QStringLiteral("worse")
                     : part.tone > 0 ? QStringLiteral("better")
                                     : QStringLiteral("between"))
                .arg(piece.x(), 0, 'f', 1)
                .arg(piece.y(), 0, 'f', 1)
                .arg(std::max(0.0, piece.width() - 1), 0, 'f', 1)
                .arg(piece.height(), 0, 'f', 1)
                .arg(words);
    }
    return QStringLiteral("<svg class=\"%1\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">%2</svg>")
        .arg(cell.value.isFunnel ? QStringLiteral("funnel") : QStringLiteral("distribution"), pieces);
}

/// A level of the dramatic arc as a bar.
QString HtmlMap::arc(int level)
{
    const double height = 100.0 * level / mostArc;
    return QStringLiteral(
               "<div class=\"arc\" title=\"%1\"><svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">"
               "<rect x=\"0\" y=\"%2\" width=\"100\" height=\"%3\"/><path d=\"M0 %2H100\"/></svg><b>%1</b></div>")
        .arg(level)
        .arg(100 - height, 0, 'f', 1)
        .arg(height, 0, 'f', 1);
}

QString HtmlMap::card(const Card& card)
{
    const CardValues* values = m_page.values.card(card.id);
    const Strength strength = values ? values->strength : Strength::None;
    const QStringList lines = numbersOn(m_page, card, m_language);
    const bool isTime = m_page.board.laneOf(card).kind == LaneKind::Time;
    QString body = picture(card);
    if (!card.text.isEmpty())
        body += formattedHtml(card.text);
    if (!lines.isEmpty()) {
        const auto any = [&](auto state) { return values && std::ranges::any_of(values->metrics, state); };
        const bool isMissed =
            any([](const MetricCell& cell) { return cell.targetState == metrics::TargetState::Missed; });
        body += (body.isEmpty() ? QString() : QStringLiteral("\n")) +
                QStringLiteral("<span%1>").arg(isMissed ? QStringLiteral(" class=\"missed\"") : QString()) +
                lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</span>");
    }
    if (const QStringList doers = doersOn(card, m_language);
        !doers.isEmpty() && (!body.isEmpty() || isTime)) // else wordsOn() says it below
        body += (body.isEmpty() ? QString() : QStringLiteral("\n")) +
                QStringLiteral("<small>%1</small>").arg(doers.join(QLatin1Char('\n')).toHtmlEscaped());
    if (values && values->metrics.size() == 1)
        body += chart(values->metrics.front());
    if (m_page.board.laneOf(card).kind == LaneKind::Arc && card.experience)
        body += arc(arcLevel(*card.experience));
    if (body.isEmpty())
        body = card.icons.isEmpty() ? wordsOn(m_page, card, m_language).toHtmlEscaped() : channels(card);
    const bool isGradedLane = isGraded(m_page.board.laneOf(card).kind);
    body += marks(card.marks);
    if (values && values->quotes)
        body += quotes(*values->quotes);
    if (card.nested.isValid() && (!lines.isEmpty() || !card.text.isEmpty()))
        body += QLatin1Char('\n') + nestedWords(card, m_language).toHtmlEscaped();
    if (const int number = m_numbers.value(card.nested); number > 0)
        body += QStringLiteral(" <a href=\"#map%1\">↓</a>").arg(number);
    if (body.isEmpty())
        return {};
    QString grade = QLatin1String(!isGradedLane ? "" : term(strengths(), strength).id);
    if (values && std::ranges::any_of(values->metrics, &MetricCell::isPastAlarm))
        grade += QStringLiteral(" alarm");
    return QStringLiteral("<div class=\"card %1\" title=\"%2\" tabindex=\"0\">%3</div>")
        .arg(grade, isGradedLane ? text(term(strengths(), strength).name, m_language).toHtmlEscaped() : QString(),
             body);
}

/// A column of the curve: its halves of the lines to its neighbours, interval and what was expected, then the point, so
/// that a stage that is filtered away leaves the others as they are.
QString HtmlMap::curveCell(const std::vector<CurvePoint>& points, std::size_t column) const
{
    constexpr double high = 150, margin = 22, wide = 100;
    const auto y = [](double value) { return margin + (2 - std::clamp(value, -2.0, 2.0)) / 4 * (high - 2 * margin); };
    QString drawn;
    for (int level = -2; level <= 2; ++level)
        drawn += QStringLiteral("<path class=\"%1\" d=\"M0 %2H100\"/>")
                     .arg(level == 0 ? QStringLiteral("zero") : QStringLiteral("grid"))
                     .arg(y(level), 0, 'f', 1);
    const CurvePoint none;
    const auto pointAt = [&](std::size_t at) -> const CurvePoint& { return at < points.size() ? points[at] : none; };
    const CurvePoint& here = pointAt(column);
    for (const int side : {-1, 1}) {
        const CurvePoint& there = side < 0 && column == 0 ? none : pointAt(side < 0 ? column - 1 : column + 1);
        const auto half = [&](double from, double to) { // from the middle to the edge
            return QStringLiteral("%1,%2 %3,%4")
                .arg(wide / 2)
                .arg(y(from), 0, 'f', 1)
                .arg(side < 0 ? 0.0 : wide)
                .arg((y(from) + y(to)) / 2, 0, 'f', 1);
        };
        if (here.value && there.value && here.lower && here.upper && there.lower && there.upper) {
            const double edge = side < 0 ? 0.0 : wide;
            drawn += QStringLiteral("<polygon class=\"band\" points=\"%1 %2,%3 %4,%5\"/>")
                         .arg(half(*here.upper, *there.upper))
                         .arg(edge)
                         .arg((y(*here.lower) + y(*there.lower)) / 2, 0, 'f', 1)
                         .arg(wide / 2)
                         .arg(y(*here.lower), 0, 'f', 1);
        }
        if (here.expected && there.expected)
            drawn += QStringLiteral("<polyline class=\"expected\" points=\"%1\"/>")
                         .arg(half(*here.expected, *there.expected));
        if (here.value && there.value)
            drawn += QStringLiteral("<polyline class=\"line%1\" points=\"%2\"/>")
                         .arg(here.isHypothesis || there.isHypothesis ? QStringLiteral(" guess") : QString(),
                              half(*here.value, *there.value));
    }
    QString words = QStringLiteral("—"), point;
    if (here.value) {
        words = formatSigned(*here.value, 1, m_language);
        if (here.lower && here.upper)
            point += QStringLiteral("<path class=\"line\" d=\"M50 %1V%2\" opacity=\".5\"/>")
                         .arg(y(*here.lower), 0, 'f', 1)
                         .arg(y(*here.upper), 0, 'f', 1);
        point += QStringLiteral("<circle class=\"point%1\" cx=\"50\" cy=\"%2\" r=\"4\"/><text x=\"50\" y=\"%3\" "
                                "text-anchor=\"middle\">%4</text>")
                     .arg(here.isHypothesis ? QStringLiteral(" hollow") : QString())
                     .arg(y(*here.value), 0, 'f', 1)
                     .arg(y(*here.value) - 9, 0, 'f', 1)
                     .arg(words);
        if (here.lower && here.upper)
            words += QStringLiteral(" (") + formatRange(*here.lower, *here.upper, 1, m_language) + QLatin1Char(')');
        if (here.isHypothesis)
            words +=
                QStringLiteral(" (") + text({QT_TRANSLATE_NOOP("core", "hypothesis")}, m_language) + QLatin1Char(')');
    }
    return QStringLiteral(
               "<div class=\"plot\" role=\"img\" aria-label=\"%1\" title=\"%1\"><svg viewBox=\"0 0 100 150\" "
               "preserveAspectRatio=\"none\">%2</svg><svg viewBox=\"0 0 100 150\">%3</svg></div>")
        .arg(words.toHtmlEscaped(), drawn, point);
}

QString HtmlMap::curve(const Lane& lane)
{
    const std::vector<CurvePoint> points = m_page.values.curves.value(lane.id);
    const Board& board = m_page.board;
    QString cells;
    for (std::size_t i = 0; i < board.steps.size(); ++i) {
        QString body = curveCell(points, i);
        for (const Card* one : board.cardsAt(lane.id, board.steps[i].id)) {
            if (!one->text.isEmpty())
                body += card(*one);
        }
        cells += QStringLiteral("<td class=\"curve\" data-of=\"%1\">%2</td>")
                     .arg(board.steps[i].stage.value())
                     .arg(body + notesAt({board.rowOf(lane.id), static_cast<int>(i)}));
    }
    return cells;
}

/// How many columns the cell of a lane takes: as many as its widest card, where nothing else stands in them.
std::size_t HtmlMap::widthOf(const Lane& lane, std::size_t column) const
{
    const Board& board = m_page.board;
    std::size_t most = 1;
    for (const Card* one : board.cardsAt(lane.id, board.steps[column].id))
        most = std::max(most, static_cast<std::size_t>(one->columns));
    std::size_t width = 1;
    while (width < most && column + width < board.steps.size() &&
           board.cardsAt(lane.id, board.steps[column + width].id).empty() &&
           notesAt({board.rowOf(lane.id), static_cast<int>(column + width)}).isEmpty())
        ++width;
    return width;
}

/// How many lanes the cell takes: those its one card has to itself, with nothing said in them.
std::size_t HtmlMap::heightOf(const Lane& lane, std::size_t column, std::size_t width) const
{
    const Board& board = m_page.board;
    const std::vector<const Card*> cards = board.cardsAt(lane.id, board.steps[column].id);
    if (cards.size() != 1 ||
        std::min(static_cast<std::size_t>(cards.front()->columns), board.steps.size() - column) > width)
        return 1;
    const int row = board.rowOf(lane.id), lanes = lanesInTable(board, *cards.front());
    for (int below = 1; below < lanes; ++below) {
        for (std::size_t next = 0; next < width; ++next) {
            if (!notesAt({row + below, static_cast<int>(column + next)}).isEmpty())
                return static_cast<std::size_t>(below);
        }
    }
    return static_cast<std::size_t>(lanes);
}

/// Sticky notes of a cell, or with no cell those that lie free on the board.
QString HtmlMap::notesAt(const NoteCell& cell) const
{
    QString out;
    for (const StickyNote& note : m_page.notes) {
        if (note.text.isEmpty() || cellOf(m_page.board, note.place) != cell)
            continue;
        out += QStringLiteral("<div class=\"note %1\">%2<small>%3</small></div>")
                   .arg(idOf(note.colour), note.text.toHtmlEscaped(), note.author.toHtmlEscaped());
    }
    for (const CommentThread& thread : m_page.threads) {
        if (thread.isResolved || cellOf(m_page.board, thread.place) != cell)
            continue;
        out += QStringLiteral("<div class=\"comment\">");
        for (const Comment& comment : thread.comments)
            out += QStringLiteral("<p><b>%1</b>: %2</p>")
                       .arg(comment.author.toHtmlEscaped(), comment.text.toHtmlEscaped());
        out += QStringLiteral("</div>");
    }
    return out;
}

/// The title of a step over its substeps, or over both rows of heads where it has none.
QString HtmlMap::stepHead(std::size_t column) const
{
    const Board& board = m_page.board;
    const Step& step = board.steps[column];
    const std::size_t wide = 1 + static_cast<std::size_t>(board.substepsOf(static_cast<int>(column)));
    QString spans;
    if (wide > 1)
        spans = QStringLiteral(" colspan=\"%1\"").arg(wide);
    else if (board.hasSubsteps() && !step.isSubstep)
        spans = QStringLiteral(" rowspan=\"2\"");
    return QStringLiteral("<th scope=\"%1\"%2 data-of=\"%3\">%4%5</th>")
        .arg(wide > 1 ? QStringLiteral("colgroup") : QStringLiteral("col"), spans, stagesOf(column, wide),
             step.title.toHtmlEscaped(), marks(step.marks));
}

QString HtmlMap::write()
{
    const Board& board = m_page.board;
    const QString id = QStringLiteral("map%1").arg(m_number);
    QString logo;
    if (!m_options.house.logo.isEmpty())
        logo = QStringLiteral("<img alt=\"%1\" src=\"data:%2;base64,%3\">")
                   .arg(m_options.house.organisation.toHtmlEscaped(), pictureType(m_options.house.logo),
                        QString::fromLatin1(m_options.house.logo.toBase64()));
    QStringList block = titleBlock(m_page, m_options);
    const QString title = block.takeFirst().toHtmlEscaped();
    QString out =
        QStringLiteral("<section id=\"%4\" data-persona=\"%5\"><div class=\"title\"><div><h1>%1</h1><p "
                       "class=\"head\">%2</p></div>%3</div>"
                       "<fieldset data-table=\"table%6\" aria-label=\"%7\">")
            .arg(title,
                 block.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")), logo,
                 id, m_page.persona.toHtmlEscaped(), QString::number(m_number),
                 say(QT_TRANSLATE_NOOP("core", "What is shown")));
    const QString find = say(QT_TRANSLATE_NOOP("core", "Find in the map"));
    out += QStringLiteral("<input type=\"search\" placeholder=\"%1\" aria-label=\"%1\"><label><input type=\"checkbox\" "
                          "name=\"only\"> %2</label> <output aria-live=\"polite\"></output>")
               .arg(find, say(QT_TRANSLATE_NOOP("core", "Only what has evidence")));
    const auto box = [&](const char* kind, qint64 number, const QString& words) {
        out += QStringLiteral("<label><input type=\"checkbox\" checked data-%1=\"%2\"> %3</label>")
                   .arg(QLatin1String(kind))
                   .arg(number)
                   .arg(words.toHtmlEscaped());
    };
    out += QStringLiteral("<details class=\"filters\"><summary>%1</summary>")
               .arg(say(QT_TRANSLATE_NOOP("core", "What is shown")));
    for (const Stage& stage : board.stages) {
        if (!board.stepsOf(stage.id).empty())
            box("stage", stage.id.value(), stage.title);
    }
    out += QStringLiteral("<br>");
    for (const Lane& lane : board.lanes)
        box("lane", lane.id.value(), lane.title);
    out += QStringLiteral("</details></fieldset><div class=\"sheet\" tabindex=\"0\" role=\"region\" "
                          "aria-label=\"%2\"><table id=\"table%1\"><thead><tr><td></td>")
               .arg(QString::number(m_number), title);
    for (std::size_t first = 0; first < board.steps.size();) {
        std::size_t steps = 1;
        while (first + steps < board.steps.size() && board.steps[first + steps].stage == board.steps[first].stage)
            ++steps;
        const auto stage = std::ranges::find(board.stages, board.steps[first].stage, &Stage::id);
        out += QStringLiteral("<th scope=\"colgroup\" colspan=\"%1\" data-of=\"%2\">%3</th>")
                   .arg(steps)
                   .arg(stagesOf(first, steps), stage == board.stages.end() ? QString() : stage->title.toHtmlEscaped());
        first += steps;
    }
    out += QStringLiteral("</tr><tr><td></td>");
    for (std::size_t i = 0; i < board.steps.size(); ++i) {
        if (!board.steps[i].isSubstep)
            out += stepHead(i);
    }
    if (board.hasSubsteps()) { // a step lies over its parts; what is its own stands below it, under no name
        out += QStringLiteral("</tr><tr class=\"parts\"><td></td>");
        for (std::size_t i = 0; i < board.steps.size(); ++i) {
            if (board.steps[i].isSubstep)
                out += stepHead(i);
            else if (board.substepsOf(static_cast<int>(i)) > 0)
                out += QStringLiteral("<td data-of=\"%1\"></td>").arg(stagesOf(i, 1));
        }
    }
    out += QStringLiteral("</tr></thead><tbody>");
    const std::vector<LinePlace> lines = blueprintLines(board);
    QHash<QPair<std::size_t, std::size_t>, const Lane*> covered; // cells by an area that begins in a lane above
    for (std::size_t row = 0; row < board.lanes.size(); ++row) {
        const Lane& lane = board.lanes[row];
        const auto line = std::ranges::find(lines, static_cast<int>(row), &LinePlace::aboveLane);
        const bool isBelowLine = line != lines.end();
        out +=
            QStringLiteral("<tr data-lane=\"%1\" class=\"%2\"><th scope=\"row\">%3%4</th>")
                .arg(lane.id.value())
                .arg(idOf(lane.kind) + (isBelowLine ? lineClass(line->line) : QString()),
                     isBelowLine
                         ? QStringLiteral("<small>%1</small>").arg(text(nameOf(line->line), m_language).toHtmlEscaped())
                         : QString(),
                     lane.title.toHtmlEscaped());
        if (lane.kind == LaneKind::Curve) {
            out += curve(lane) + QStringLiteral("</tr>");
            continue;
        }
        for (std::size_t i = 0; i < board.steps.size();) {
            if (const Lane* above = covered.value({row, i})) { // shown in its place when that lane is hidden
                out += QStringLiteral("<td hidden data-of=\"%1\" data-under=\"%2\"></td>")
                           .arg(stagesOf(i, 1))
                           .arg(above->id.value());
                ++i;
                continue;
            }
            const std::size_t width = widthOf(lane, i), height = heightOf(lane, i, width);
            out += QStringLiteral("<td colspan=\"%1\" data-of=\"%2\"").arg(width).arg(stagesOf(i, width));
            if (height > 1) {
                QStringList over;
                for (std::size_t below = 0; below < height; ++below) {
                    over << QString::number(board.lanes[row + below].id.value());
                    for (std::size_t next = 0; below > 0 && next < width; ++next)
                        covered.insert({row + below, i + next}, &lane);
                }
                out += QStringLiteral(" rowspan=\"%1\" data-over=\"%2\"").arg(height).arg(over.join(u' '));
            }
            out += QLatin1Char('>');
            for (const Card* one : board.cardsAt(lane.id, board.steps[i].id))
                out += card(*one);
            out += notesAt({board.rowOf(lane.id), static_cast<int>(i)}) + QStringLiteral("</td>");
            i += width;
        }
        out += QStringLiteral("</tr>");
    }
    out += QStringLiteral("</tbody></table></div>") + notesAt({});
    if (!board.links.empty()) {
        out += QStringLiteral("<details><summary>%1</summary><ul>").arg(say(QT_TRANSLATE_NOOP("core", "Links")));
        for (const Link& link : board.links) {
            const Card* from = board.card(link.from);
            const Card* to = board.card(link.to);
            if (from && to)
                out += QStringLiteral("<li>%1 %2 %3 %4</li>")
                           .arg(plainWords(from->text).toHtmlEscaped(),
                                link.direction == LinkDirection::Two ? QStringLiteral("↔") : QStringLiteral("→"),
                                plainWords(to->text).toHtmlEscaped(), link.label.toHtmlEscaped());
        }
        out += QStringLiteral("</ul></details>");
    }
    out += QStringLiteral("<p class=\"foot\">%1</p>")
               .arg(legend(board, m_page.values, m_language).join(QStringLiteral(" · ")).toHtmlEscaped());
    return out + QStringLiteral("</section>");
}

} // namespace

Result<MapFileNotes> writeHtml(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    openResource();
    int leftOut = 0, number = 0;
    QString body;
    QHash<MapId, int> numbers;
    for (std::size_t i = 0; i < pages.size(); ++i)
        numbers.insert(pages[i].board.map.id, static_cast<int>(i) + 1);
    for (const MapPage& page : pages)
        body += HtmlMap(page, options, ++number, numbers, leftOut).write();
    // Maps of several people can be looked at one person at a time.
    QStringList personas;
    for (const MapPage& page : pages) {
        if (!page.persona.isEmpty() && !personas.contains(page.persona))
            personas << page.persona;
    }
    if (personas.size() > 1) {
        QString filter = QStringLiteral("<fieldset class=\"personas\"><legend>%1</legend>")
                             .arg(text({QT_TRANSLATE_NOOP("core", "Personas")}, options.language).toHtmlEscaped());
        for (const QString& persona : personas)
            filter += QStringLiteral("<label><input type=\"checkbox\" checked value=\"%1\"> %1</label>")
                          .arg(persona.toHtmlEscaped());
        body.prepend(filter + QStringLiteral("</fieldset>"));
    }
    // One page that opens from a disk: nothing may be loaded, and nothing but this script and these styles may run.
    const QByteArray script = embedded(QStringLiteral("map.js"));
    const QByteArray styles =
        (options.house.colour.isEmpty() ? QByteArray() : ":root{--house:" + options.house.colour.toLatin1() + "}") +
        embedded(QStringLiteral("map.css"));
    const auto signOf = [](const QByteArray& words) {
        return QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toBase64());
    };
    const QString html =
        QStringLiteral("<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                       "content=\"width=device-width\"><meta http-equiv=\"Content-Security-Policy\" "
                       "content=\"default-src 'none'; img-src data:; style-src 'sha256-%2'; script-src 'sha256-%3'; "
                       "base-uri 'none'; form-action 'none'\"><title>%4</title><style>%5</style></head><body>%6"
                       "<script>%7</script></body></html>\n")
            .arg(languageCode(options.language), signOf(styles), signOf(script),
                 pages.front().board.map.title.toHtmlEscaped(), QString::fromUtf8(styles), body,
                 QString::fromUtf8(script));
    if (Result<void> saved = saveBytes(path, html.toUtf8()); !saved)
        return std::move(saved).error();
    return notesOf(leftOut);
}

} // namespace tropa::maps
