#include "maps/map_file.h"

#include "base/format_number.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace tropa::maps {

namespace {

// One page that opens from a disk: no script and no picture comes from elsewhere.
constexpr const char* style = R"css(
:root{color-scheme:light dark;--ink:#1f2933;--quiet:#52606d;--line:#c5cdd5;--ground:#fff;--panel:#f6f8fa;--pain:#fbe9e7;--good:#e6f2ea}
@media (prefers-color-scheme:dark){:root{--ink:#e4e7eb;--quiet:#9aa5b1;--line:#3e4c59;--ground:#1f2933;--panel:#27323d;--pain:#4a2c28;--good:#243d2f}}
body{font:14px/1.4 system-ui,sans-serif;color:var(--ink);background:var(--ground);margin:24px}
h1{font-size:20px;margin:32px 0 2px}.head,.foot{color:var(--quiet);margin:0 0 12px}
fieldset{border:0;padding:0;margin:0 0 12px}label{margin-right:14px;white-space:nowrap}
.sheet{overflow-x:auto}table{border-collapse:collapse;min-width:100%}
th,td{border:1px solid var(--line);vertical-align:top;padding:6px;min-width:150px;text-align:left}
thead th,tbody th{background:var(--panel)}tbody th{position:sticky;left:0;min-width:110px}
.card{border:1px solid var(--line);border-radius:6px;padding:5px 7px;margin:0 0 5px;white-space:pre-line}
.pains .card{background:var(--pain)}.opportunities .card{background:var(--good)}
.assumption{border-style:dashed}.none{opacity:.6}details{margin-top:4px;color:var(--quiet)}
blockquote{margin:4px 0;padding-left:8px;border-left:2px solid var(--line)}
.note{background:#f3ead0;color:#1f2933;border-left:4px solid #a8893f;padding:5px 7px;margin:0 0 5px;max-width:22em;white-space:pre-line}
.note small{display:block;opacity:.75}.note.green{background:#e3ead0;border-color:#5c7d10}.note.blue{background:#d3e6e9;border-color:#1d7f8c}
.note.pink{background:#ecd9de;border-color:#8b3b55}.note.grey{background:#e6e9e8;border-color:#7b8783}
.only .assumption,.only .none{display:none}
.comment{background:#e3ecf8;color:#18211e;border-left:4px solid #2a5ca8;padding:5px 7px;margin:0 0 5px;white-space:pre-line}
thead th{text-align:left}.parts th{font-weight:400}.parts td[data-of]{background:var(--panel)}thead tr:first-child th{background:color-mix(in srgb,var(--house,var(--panel)) 16%,var(--ground));border-left:2px solid var(--line)}
td.curve{padding:0}.plot{position:relative;height:150px}.plot svg{position:absolute;inset:0;width:100%;height:100%}
.plot path,.plot polyline{vector-effect:non-scaling-stroke}
svg text{font:11px system-ui,sans-serif;fill:var(--ink)}svg .grid{stroke:var(--line);stroke-width:.5}svg .zero{stroke:var(--quiet)}
svg .band{fill:var(--house,#27488f);opacity:.16}svg .line{fill:none;stroke:var(--house,#27488f);stroke-width:2.5}
svg .guess{stroke-dasharray:5 4;stroke-width:1.75}svg .expected{fill:none;stroke:var(--quiet);stroke-width:1.25;stroke-dasharray:2 4}
svg .point{fill:var(--house,#27488f);stroke:var(--house,#27488f)}svg .hollow{fill:var(--ground)}
.skip{position:absolute;left:-999em}.skip:focus{left:12px;top:4px;background:var(--ground);padding:4px 8px}
:focus-visible{outline:2px solid #1b66d6;outline-offset:2px}.missed{color:#ad3519;font-weight:600}
@media (prefers-color-scheme:dark){.missed{color:#f39a80}}
.title{display:flex;align-items:center;gap:16px;border-bottom:3px solid var(--house,var(--line));margin-bottom:12px}
.title div{flex:1}.title img{max-width:180px;max-height:56px}.title h1{margin-top:0}
input[type=search]{font:inherit;padding:3px 8px;margin-right:14px;min-width:16em}.away{display:none}
@page{size:A3 landscape;margin:12mm}
@media print{:root{color-scheme:light;--ink:#18211e;--quiet:#505c58;--line:#c3ccc8;--ground:#fff;--panel:#f4f6f5;--pain:#fbe9e7;--good:#e6f2ea}
body{margin:0;font-size:9px}fieldset,.skip{display:none}.sheet{overflow:visible}table{min-width:0;width:100%;table-layout:fixed}
th,td,tbody th{min-width:0;position:static;padding:3px;overflow-wrap:anywhere}thead{display:table-header-group}tr{break-inside:avoid}
section{break-before:page}section:first-of-type{break-before:auto}.plot{height:110px}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
)css";

// Four filters that work together: lanes, stages, words, and only what has evidence.
constexpr const char* script = R"js(
document.querySelectorAll('fieldset[data-table]').forEach(f=>{const t=document.getElementById(f.dataset.table);
const n=s=>new Set([...f.querySelectorAll('input[data-'+s+']')].filter(i=>!i.checked).map(i=>i.dataset[s]));
const apply=()=>{const lanes=n('lane'),stages=n('stage');t.querySelectorAll('tr[data-lane]').forEach(r=>r.hidden=lanes.has(r.dataset.lane));
t.querySelectorAll('[data-of]').forEach(c=>{const left=c.dataset.of.split(' ').filter(s=>!stages.has(s)).length;c.hidden=!left;if(left)c.colSpan=left;});
t.classList.toggle('only',f.querySelector('input[name=only]').checked);
const w=f.querySelector('input[type=search]').value.trim().toLowerCase();let shown=0;
t.querySelectorAll('.card').forEach(c=>{const off=!!w&&!c.textContent.toLowerCase().includes(w);c.classList.toggle('away',off);shown+=off?0:1;});
f.querySelector('output').textContent=w?shown:'';};
f.addEventListener('input',apply);});
const p=document.querySelector('fieldset.personas');if(p)p.addEventListener('input',()=>{const off=new Set([...p.querySelectorAll('input')].filter(i=>!i.checked).map(i=>i.value));
document.querySelectorAll('section[data-persona]').forEach(s=>s.hidden=off.has(s.dataset.persona));});
document.addEventListener('keydown',e=>{const c=e.target.closest&&e.target.closest('.card');if(!c)return;
const s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]}[e.key];if(!s)return;e.preventDefault();
const all=[...c.closest('table').querySelectorAll('.card')].filter(x=>x.offsetParent);const at=c.getBoundingClientRect();let best=null,least=1e9;
all.forEach(x=>{if(x===c)return;const r=x.getBoundingClientRect(),dx=r.left-at.left,dy=r.top-at.top,go=s[0]*dx+s[1]*dy,side=Math.abs(s[0]*dy)+Math.abs(s[1]*dx);
if(go>4&&go+2*side<least){least=go+2*side;best=x;}});if(best){best.focus();}});
)js";

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
    QString quotes(const QuoteCell& quotes);
    QString curve(const Lane& lane);
    QString curveCell(const std::vector<CurvePoint>& points, std::size_t column) const;
    std::size_t widthOf(const Lane& lane, std::size_t column) const;
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

QString HtmlMap::card(const Card& card)
{
    const CardValues* values = m_page.values.card(card.id);
    const Strength strength = values ? values->strength : Strength::None;
    QStringList lines;
    if (!card.text.isEmpty())
        lines << card.text;
    lines += numbersOn(m_page, card, m_language);
    QString words = lines.join(QLatin1Char('\n'));
    if (words.isEmpty())
        words = wordsOn(m_page, card, m_language);
    QString marks;
    for (const Mark& mark : card.marks)
        marks += QStringLiteral(" <b title=\"%1\">%2</b>")
                     .arg(text(term(markKinds(), mark.kind).name, m_language).toHtmlEscaped(), idOf(mark.kind));
    const bool isGradedLane = isGraded(m_page.board.laneOf(card).kind);
    QString body = words.toHtmlEscaped() + marks;
    if (values && values->quotes)
        body += quotes(*values->quotes);
    if (card.nested.isValid() && !lines.isEmpty())
        body += QLatin1Char('\n') + nestedWords(card, m_language).toHtmlEscaped();
    if (const int number = m_numbers.value(card.nested); number > 0)
        body += QStringLiteral(" <a href=\"#map%1\">↓</a>").arg(number);
    if (body.isEmpty())
        return {};
    const char* grade = !isGradedLane ? "" : term(strengths(), strength).id;
    return QStringLiteral("<div class=\"card %1\" title=\"%2\" tabindex=\"0\">%3</div>")
        .arg(QLatin1String(grade),
             isGradedLane ? text(term(strengths(), strength).name, m_language).toHtmlEscaped() : QString(), body);
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
    const CurvePoint& here = column < points.size() ? points[column] : none;
    for (const int side : {-1, 1}) {
        const bool isInside = side < 0 ? column > 0 : column + 1 < points.size();
        const CurvePoint& there = isInside ? points[side < 0 ? column - 1 : column + 1] : none;
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
    QString marks;
    for (const Mark& mark : step.marks)
        marks += QStringLiteral(" <b>%1</b>").arg(idOf(mark.kind));
    QString spans;
    if (wide > 1)
        spans = QStringLiteral(" colspan=\"%1\"").arg(wide);
    else if (board.hasSubsteps() && !step.isSubstep)
        spans = QStringLiteral(" rowspan=\"2\"");
    return QStringLiteral("<th scope=\"%1\"%2 data-of=\"%3\">%4%5</th>")
        .arg(wide > 1 ? QStringLiteral("colgroup") : QStringLiteral("col"), spans, stagesOf(column, wide),
             step.title.toHtmlEscaped(), marks);
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
    out += QStringLiteral("<br>");
    for (const Stage& stage : board.stages) {
        if (!board.stepsOf(stage.id).empty())
            box("stage", stage.id.value(), stage.title);
    }
    out += QStringLiteral("<br>");
    for (const Lane& lane : board.lanes)
        box("lane", lane.id.value(), lane.title);
    out += QStringLiteral("</fieldset><div class=\"sheet\"><table id=\"table%1\"><thead><tr><td></td>").arg(m_number);
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
    for (const Lane& lane : board.lanes) {
        out += QStringLiteral("<tr data-lane=\"%1\" class=\"%2\"><th scope=\"row\">%3</th>")
                   .arg(lane.id.value())
                   .arg(idOf(lane.kind), lane.title.toHtmlEscaped());
        if (lane.kind == LaneKind::Curve) {
            out += curve(lane) + QStringLiteral("</tr>");
            continue;
        }
        for (std::size_t i = 0; i < board.steps.size();) {
            const std::size_t width = widthOf(lane, i);
            out += QStringLiteral("<td colspan=\"%1\" data-of=\"%2\">").arg(width).arg(stagesOf(i, width));
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
                           .arg(from->text.toHtmlEscaped(),
                                link.direction == LinkDirection::Two ? QStringLiteral("↔") : QStringLiteral("→"),
                                to->text.toHtmlEscaped(), link.label.toHtmlEscaped());
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
    // Nothing may be loaded, and nothing but this script and these styles may run.
    const QByteArray styles =
        (options.house.colour.isEmpty() ? QByteArray() : ":root{--house:" + options.house.colour.toLatin1() + "}") +
        style;
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
