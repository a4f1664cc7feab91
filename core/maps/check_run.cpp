#include "maps/check_run.h"

#include "maps/card_markup.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

BoardIndex::BoardIndex(const Board& board) : m_board(board), m_columns(board.steps.size()), m_links(board.cards.size())
{
    for (const Card& card : board.cards) {
        for (int column = first(card); column <= last(card); ++column)
            m_columns[static_cast<std::size_t>(column)].push_back(&card);
    }
    for (const Link& link : board.links) {
        for (const CardId end : {link.from, link.to}) {
            if (const Card* card = board.card(end))
                m_links[at(*card)].push_back(&link);
        }
    }
}

bool BoardIndex::isNode(const Card& card) const
{
    switch (role(card)) {
    case LaneRole::Customer:
    case LaneRole::FrontPeople:
    case LaneRole::FrontTech:
    case LaneRole::BackPeople:
    case LaneRole::BackTech:
    case LaneRole::Support:
        return true;
    default:
        return false;
    }
}

bool BoardIndex::has(int at, LaneRole wanted, const Card* but) const
{
    return std::ranges::any_of(
        column(at), [&](const Card* card) { return card != but && role(*card) == wanted && !card->isBlank(); });
}

CheckRun::CheckRun(const Board& checked, const CheckContext& with, const BoardValues* computed)
    : board(checked), context(with), values(computed), index(checked), m_measured(checked.steps.size(), 0)
{
    for (const Card& card : board.cards) {
        if (std::ranges::all_of(card.bindings, &Binding::isEvidence))
            continue;
        for (int column = index.first(card); column <= index.last(card); ++column)
            m_measured[static_cast<std::size_t>(column)] = 1;
    }
    const bool hasCurve = std::ranges::any_of(
        board.lanes, [](const Lane& lane) { return lane.kind == LaneKind::Curve && !lane.sources.empty(); });
    for (std::size_t i = 0; i < board.steps.size(); ++i) {
        if (context.measuredSteps.contains(board.steps[i].id) || (hasCurve && board.steps[i].touchpoint.isValid()))
            m_measured[i] = 1;
    }
}

void CheckRun::run(const Rule& rule)
{
    const For kinds = board.map.kind == MapKind::Journey ? For::Journeys : For::Blueprints;
    if (rule.kinds != For::Both && rule.kinds != kinds)
        return;
    m_rule = &rule;
    rule.check(*this);
}

void CheckRun::report(const EntityRef& element, Message message, Remedy remedy)
{
    report(m_rule->severity, element, std::move(message), std::move(remedy));
}

void CheckRun::report(Severity severity, const EntityRef& element, Message message, Remedy remedy)
{
    Finding finding;
    finding.rule = m_rule->id;
    finding.severity = severity;
    finding.map = board.map.id;
    finding.element = element;
    finding.message = std::move(message);
    finding.remedy = std::move(remedy);
    m_findings.push_back(std::move(finding));
}

bool CheckRun::isMeasured(int column) const
{
    return m_measured[static_cast<std::size_t>(column)] != 0;
}

const Lane* CheckRun::laneOf(LaneRole role) const
{
    const auto found = std::ranges::find(board.lanes, role, &Lane::role);
    return found == board.lanes.end() ? nullptr : &*found;
}

const Lane* CheckRun::laneOf(LaneKind kind) const
{
    const auto found = std::ranges::find(board.lanes, kind, &Lane::kind);
    return found == board.lanes.end() ? nullptr : &*found;
}

const std::vector<const Rule*>& allRules()
{
    static const std::vector<const Rule*> rules = [] {
        std::vector<const Rule*> all;
        for (const std::span<const Rule> table :
             {structureRules(), linkRules(), nodeRules(), evidenceRules(), journeyRules()}) {
            for (const Rule& rule : table)
                all.push_back(&rule);
        }
        std::ranges::sort(all, [](const Rule* a, const Rule* b) { return qstrcmp(a->id, b->id) < 0; });
        return all;
    }();
    return rules;
}

double CheckReport::score() const
{
    double sum = 0;
    int parts = 0;
    for (const CompletenessPart& part : completeness) {
        if (part.of == 0)
            continue;
        sum += 100.0 * part.done / part.of;
        ++parts;
    }
    return parts == 0 ? 0 : sum / parts;
}

int CheckReport::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(
        findings, [&](const Finding& finding) { return finding.severity == severity && !finding.isSuppressed; }));
}

CheckReport checkBoard(const Board& board, const CheckContext& context, const BoardValues* values)
{
    CheckRun run(board, context, values);
    for (const Rule* rule : allRules())
        run.run(*rule);
    CheckReport report;
    report.findings = run.take();
    QHash<std::pair<QString, EntityRef>, QString> reasons;
    for (const Suppression& one : context.suppressions)
        reasons.insert({one.rule, one.element}, one.reason);
    if (!reasons.isEmpty()) {
        for (Finding& finding : report.findings) {
            const auto found = reasons.constFind({QString::fromLatin1(finding.rule), finding.element});
            finding.isSuppressed = found != reasons.constEnd();
            if (finding.isSuppressed)
                finding.reason = *found;
        }
    }
    std::ranges::stable_sort(report.findings, std::ranges::greater(), &Finding::severity);
    report.completeness = completenessOf(run);
    return report;
}

QString idOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

std::optional<Severity> severityFrom(const QString& word)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        if (word == idOf(severity))
            return severity;
    }
    return std::nullopt;
}

QJsonObject toJson(const Finding& finding, const Board& board, Language language)
{
    QJsonObject json{
        {QStringLiteral("rule"), QLatin1String(finding.rule)},
        {QStringLiteral("severity"), idOf(finding.severity)},
        {QStringLiteral("map"), board.map.title},
        {QStringLiteral("element"), QStringLiteral("%1 %2").arg(finding.element.kind).arg(finding.element.id)},
        {QStringLiteral("message"), text(finding.message, language)},
        {QStringLiteral("fix"),
         finding.remedy.words.isEmpty() ? QJsonValue() : QJsonValue(text(finding.remedy.words, language))},
        {QStringLiteral("suppressed"), finding.isSuppressed}};
    if (finding.isSuppressed)
        json.insert(QStringLiteral("reason"), finding.reason);
    return json;
}

EntityRef refTo(const Card& card)
{
    return {QStringLiteral("map_card"), card.id.value()};
}
EntityRef refTo(const Link& link)
{
    return {QStringLiteral("map_link"), link.id.value()};
}
EntityRef refTo(const Lane& lane)
{
    return {QStringLiteral("map_lane"), lane.id.value()};
}
EntityRef refTo(const Step& step)
{
    return {QStringLiteral("map_step"), step.id.value()};
}
EntityRef refTo(const Stage& stage)
{
    return {QStringLiteral("map_stage"), stage.id.value()};
}
EntityRef refTo(const MapInfo& map)
{
    return {QStringLiteral("map"), map.id.value()};
}

QString nameOf(const Board& board, const Card& card)
{
    constexpr qsizetype longest = 60;
    QString words = plainWords(card.text).simplified();
    if (words.isEmpty())
        words = board.laneOf(card).title + QStringLiteral(" / ") + board.step(card.step)->title;
    return words.size() > longest ? words.left(longest - 1).trimmed() + QChar(0x2026) : words;
}

QString nameOf(const Board& board, const Link& link)
{
    const Card* from = board.card(link.from);
    const Card* to = board.card(link.to);
    return (from ? nameOf(board, *from) : QStringLiteral("?")) + QStringLiteral(" → ") +
           (to ? nameOf(board, *to) : QStringLiteral("?"));
}

QString plainWord(const QString& words)
{
    QString plain;
    plain.reserve(words.size());
    for (const QChar one : words) {
        if (one.isLetterOrNumber())
            plain += one.toCaseFolded() == QChar(0x451) ? QChar(0x435) : one.toCaseFolded();
    }
    return plain;
}

bool mentions(const QString& words, const QStringList& stems)
{
    QString folded = words.toCaseFolded();
    folded.replace(QChar(0x451), QChar(0x435));
    return std::ranges::any_of(stems, [&](const QString& stem) {
        for (qsizetype at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
            if (at == 0 || !folded[at - 1].isLetterOrNumber())
                return true;
        }
        return false;
    });
}

QStringList stemList(std::span<const char* const> stems)
{
    QStringList list;
    for (const char* stem : stems)
        list << QString::fromUtf8(stem);
    return list;
}

} // namespace tropa::maps
