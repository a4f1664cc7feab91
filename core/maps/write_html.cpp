#include "maps/map_file.h"

#include "base/format_number.h"

#include <QCoreApplication>

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
.title{display:flex;align-items:center;gap:16px;border-bottom:3px solid var(--house,var(--line));margin-bottom:12px}
.title div{flex:1}.title img{max-width:180px;max-height:56px}.title h1{margin-top:0}
input[type=search]{font:inherit;padding:3px 8px;margin-right:14px;min-width:16em}.away{display:none}
@media print{fieldset{display:none}.sheet{overflow:visible}}
)css";

// Four filters that work together: lanes, stages, words, and only what has evidence.
constexpr const char* script = R"js(
document.querySelectorAll('fieldset').forEach(f=>{const t=document.getElementById(f.dataset.table);
const apply=()=>{const off=n=>new Set([...f.querySelectorAll('input[data-'+n+']')].filter(i=>!i.checked).map(i=>i.dataset[n]));
const lanes=off('lane'),stages=off('stage');t.querySelectorAll('tr[data-lane]').forEach(r=>r.hidden=lanes.has(r.dataset.lane));
t.querySelectorAll('[data-of]').forEach(c=>c.hidden=stages.has(c.dataset.of));
t.classList.toggle('only',f.querySelector('input[name=only]').checked);
const w=f.querySelector('input[type=search]').value.trim().toLowerCase();
t.querySelectorAll('.card').forEach(c=>c.classList.toggle('away',!!w&&!c.textContent.toLowerCase().includes(w)));};
f.addEventListener('input',apply);});
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
    QString curve(const Lane& lane) const;
    QString notesAt(const NoteCell& cell) const;

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
    return QStringLiteral("<div class=\"card %1\" title=\"%2\">%3</div>")
        .arg(QLatin1String(grade),
             isGradedLane ? text(term(strengths(), strength).name, m_language).toHtmlEscaped() : QString(), body);
}

QString HtmlMap::curve(const Lane& lane) const
{
    const std::vector<CurvePoint> points = m_page.values.curves.value(lane.id);
    QString cells;
    for (std::size_t i = 0; i < m_page.board.steps.size(); ++i) {
        QString words = QStringLiteral("—");
        if (i < points.size() && points[i].value) {
            words = formatSigned(*points[i].value, 1, m_language);
            if (points[i].isHypothesis)
                words += QStringLiteral(" (") + say(QT_TRANSLATE_NOOP("core", "hypothesis")) + QLatin1Char(')');
        }
        cells += QStringLiteral("<td data-of=\"%1\">%2</td>")
                     .arg(m_page.board.steps[i].stage.value())
                     .arg(words.toHtmlEscaped());
    }
    return cells;
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
    return out;
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
        QStringLiteral("<div class=\"title\"><div><h1>%1</h1><p class=\"head\">%2</p></div>%3</div>"
                       "<fieldset data-table=\"%4\">")
            .arg(title,
                 block.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")), logo,
                 id);
    const QString find = say(QT_TRANSLATE_NOOP("core", "Find in the map"));
    out += QStringLiteral("<input type=\"search\" placeholder=\"%1\" aria-label=\"%1\"><label><input type=\"checkbox\" "
                          "name=\"only\"> %2</label>")
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
    out += QStringLiteral("</fieldset><div class=\"sheet\"><table id=\"%1\"><thead><tr><th></th>").arg(id);
    for (const Stage& stage : board.stages) {
        if (const std::size_t steps = board.stepsOf(stage.id).size(); steps > 0)
            out += QStringLiteral("<th colspan=\"%1\" data-of=\"%2\">%3</th>")
                       .arg(steps)
                       .arg(stage.id.value())
                       .arg(stage.title.toHtmlEscaped());
    }
    out += QStringLiteral("</tr><tr><th></th>");
    for (const Step& step : board.steps) {
        QString marks;
        for (const Mark& mark : step.marks)
            marks += QStringLiteral(" <b>%1</b>").arg(idOf(mark.kind));
        out += QStringLiteral("<th data-of=\"%1\">%2%3</th>")
                   .arg(step.stage.value())
                   .arg(step.title.toHtmlEscaped(), marks);
    }
    out += QStringLiteral("</tr></thead><tbody>");
    for (const Lane& lane : board.lanes) {
        out += QStringLiteral("<tr data-lane=\"%1\" class=\"%2\"><th>%3</th>")
                   .arg(lane.id.value())
                   .arg(idOf(lane.kind), lane.title.toHtmlEscaped());
        if (lane.kind == LaneKind::Curve) {
            out += curve(lane) + QStringLiteral("</tr>");
            continue;
        }
        for (const Step& step : board.steps) {
            out += QStringLiteral("<td data-of=\"%1\">").arg(step.stage.value());
            for (const Card* one : board.cardsAt(lane.id, step.id))
                out += card(*one);
            out += notesAt({board.rowOf(lane.id), board.columnOf(step.id)});
            out += QStringLiteral("</td>");
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
    return out;
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
    const QString house = options.house.colour.isEmpty()
                              ? QString()
                              : QStringLiteral(" style=\"--house:%1\"").arg(options.house.colour.toHtmlEscaped());
    const QString html =
        QStringLiteral("<!doctype html><html lang=\"%1\"%2><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                       "content=\"width=device-width\"><title>%3</title><style>%4</style></head><body>%5"
                       "<script>%6</script></body></html>\n")
            .arg(languageCode(options.language), house, pages.front().board.map.title.toHtmlEscaped(),
                 QLatin1String(style), body, QLatin1String(script));
    if (Result<void> saved = saveBytes(path, html.toUtf8()); !saved)
        return std::move(saved).error();
    return notesOf(leftOut);
}

} // namespace tropa::maps
