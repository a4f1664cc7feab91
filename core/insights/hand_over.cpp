#include "insights/hand_over.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::insights {

namespace {

constexpr qint64 least = maps::leastShown;

bool isOfOnePerson(const metrics::Scope& scope)
{
    return scope.narrows(metrics::dimension::doctor) || scope.narrows(metrics::dimension::respondent);
}

/// A statement that is what somebody said, or holds it.
bool isSaid(const InsightState& state)
{
    const QString own = state.insight.statement.simplified();
    return std::ranges::any_of(state.pieces, [&](const PieceState& piece) {
        const QString words = piece.words ? piece.words->text.simplified() : QString();
        constexpr qsizetype tooShort = 12; // "yes" is in many a sentence
        return words.size() >= tooShort && (own.contains(words) || words.contains(own));
    });
}

QString named(const metrics::MetricInfo& info, const QString& scopeWords, Language language)
{
    const QString name = text(info.name, language);
    return scopeWords.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, scopeWords);
}

class Handing
{
public:
    Handing(const maps::Disclosure& disclosure, Language language, QDate today)
        : m_disclosure(disclosure), m_language(language), m_today(today)
    {
    }

    HandedInsights take(const std::vector<InsightState>& states)
    {
        for (const InsightState& state : states)
            take(state);
        return std::move(m_handed);
    }

private:
    void take(const InsightState& state)
    {
        if (isSaid(state)) {
            ++m_handed.words;
            return;
        }
        m_handed.words += state.insight.note.isEmpty() ? 0 : 1;
        HandedInsight one;
        one.insight = state.insight;
        one.insight.id = {};
        one.insight.evidence.clear();
        one.insight.checks.clear();
        one.insight.origin = {};
        one.frozen = {state.strength, 0, 0, shown(state.voicesFor), shown(state.voicesAgainst), m_today};
        QStringList lines;
        for (const PieceState& piece : state.pieces)
            takeNumber(piece, one.frozen, lines);
        for (const CheckState& check : state.checks)
            takeCheck(check, lines);
        one.insight.note = lines.join(u'\n');
        if (state.patients < least || isCountOfHidden(state))
            one.insight.patients = std::nullopt;
        else
            one.insight.patients = state.patients;
        m_handed.insights.push_back(std::move(one));
    }

    int shown(int voices)
    {
        if (voices >= least)
            return voices;
        m_handed.hidden += voices > 0 ? 1 : 0;
        return 0;
    }

    bool isWithheld(const maps::MetricCell& cell) const
    {
        return cell.value.n < least || isOfOnePerson(cell.scope) ||
               m_disclosure.isTelling(cell.binding.metric, cell.binding.parameters, cell.scope);
    }

    /// How many it touches is told from its numbers, unless somebody typed it: the n of one that is hidden stays so.
    bool isCountOfHidden(const InsightState& state) const
    {
        return !state.isTyped && std::ranges::any_of(state.pieces, [&](const PieceState& piece) {
            return piece.metric && piece.metric->value.n == state.patients && isWithheld(*piece.metric);
        });
    }

    void takeNumber(const PieceState& piece, FrozenInsight& frozen, QStringList& lines)
    {
        if (!piece.metric || !piece.metric->info || !piece.metric->value.value)
            return;
        if (isWithheld(*piece.metric)) {
            ++m_handed.hidden;
            return;
        }
        const bool isFor = piece.piece.side == Side::For;
        ++(isFor ? frozen.metricsFor : frozen.metricsAgainst);
        lines << say(isFor ? QT_TRANSLATE_NOOP("core", "For: %1: %2") : QT_TRANSLATE_NOOP("core", "Against: %1: %2"),
                     {named(*piece.metric->info, piece.scopeWords, m_language),
                      valueText(*piece.metric->info, piece.metric->value, m_language)});
    }

    void takeCheck(const CheckState& check, QStringList& lines)
    {
        if (!check.info || !check.before.value || !check.after.value)
            return;
        const auto isTelling = [&](const metrics::Scope& scope) {
            return m_disclosure.isTelling(check.check.metric, check.check.parameters, scope);
        };
        if (check.before.n < least || check.after.n < least || isOfOnePerson(check.check.scope) ||
            isTelling(check.beforeScope) || isTelling(check.afterScope)) {
            ++m_handed.hidden;
            return;
        }
        lines << say(QT_TRANSLATE_NOOP("core", "%1: %2: %3 → %4: %5. %6"),
                     {named(*check.info, check.scopeWords, m_language), check.beforeName,
                      valueText(*check.info, check.before, m_language), check.afterName,
                      valueText(*check.info, check.after, m_language), text(check.verdict(), m_language)});
    }

    QString say(const char* english, std::vector<Message::Argument> arguments) const
    {
        return text(Message(english, std::move(arguments)), m_language);
    }

    HandedInsights m_handed;
    const maps::Disclosure& m_disclosure;
    Language m_language;
    QDate m_today;
};

} // namespace

void addNumbers(maps::Disclosure& disclosure, const std::vector<InsightState>& states)
{
    for (const InsightState& state : states) {
        for (const PieceState& piece : state.pieces) {
            if (piece.metric && !isOfOnePerson(piece.metric->scope))
                disclosure.add(piece.metric->binding.metric, piece.metric->binding.parameters, piece.metric->scope,
                               piece.metric->value.n);
        }
        for (const CheckState& one : state.checks) {
            if (isOfOnePerson(one.check.scope))
                continue;
            disclosure.add(one.check.metric, one.check.parameters, one.beforeScope, one.before.n);
            disclosure.add(one.check.metric, one.check.parameters, one.afterScope, one.after.n);
        }
    }
}

HandedInsights insightsToHandOver(const std::vector<InsightState>& states, const maps::Disclosure& disclosure,
                                  Language language, QDate today)
{
    return Handing(disclosure, language, today).take(states);
}

Result<HandedCopy> handOver(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                            const metrics::Sources& sources, const QString& target, maps::HandOverOptions options,
                            Language language)
{
    const auto states = evaluateInsights(context, catalogue, sources, options.filter, language);
    if (!states)
        return states.error();
    HandedInsights handed;
    options.tell = [&](maps::Disclosure& disclosure) { addNumbers(disclosure, *states); };
    options.more = [&](project::Edit& edit, const maps::Disclosure& disclosure) {
        handed = insightsToHandOver(*states, disclosure, language, options.today);
        writeHanded(edit, handed);
    };
    auto report = maps::handOver(context, catalogue, sources, target, options);
    if (!report)
        return std::move(report).error();
    if (handed.hidden + handed.words > 0)
        report->notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n numbers and notes of insights are hidden or stay behind"),
                             handed.hidden + handed.words));
    report->hidden += handed.hidden;
    report->words += handed.words;
    return HandedCopy{std::move(*report), static_cast<qint64>(handed.insights.size())};
}

} // namespace tropa::insights
