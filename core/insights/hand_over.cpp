#include "insights/hand_over.h"

#include "maps/frozen_values.h"

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
    Handing(HandedInsights& handed, Language language, QDate today)
        : m_handed(handed), m_language(language), m_today(today)
    {
    }

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
        one.insight.patients = state.patients >= least ? std::optional(state.patients) : std::nullopt;
        m_handed.insights.push_back(std::move(one));
    }

private:
    int shown(int voices)
    {
        if (voices >= least)
            return voices;
        m_handed.hidden += voices > 0 ? 1 : 0;
        return 0;
    }

    void takeNumber(const PieceState& piece, FrozenInsight& frozen, QStringList& lines)
    {
        if (!piece.metric || !piece.metric->info || !piece.metric->value.value)
            return;
        if (piece.metric->value.n < least || isOfOnePerson(piece.metric->scope)) {
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
        if (check.before.n < least || check.after.n < least || isOfOnePerson(check.check.scope)) {
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

    HandedInsights& m_handed;
    Language m_language;
    QDate m_today;
};

} // namespace

Result<HandedInsights> insightsToHandOver(const metrics::EvaluationContext& context,
                                          const metrics::Catalogue& catalogue, const metrics::Sources& sources,
                                          const metrics::Scope& filter, Language language)
{
    const auto states = evaluateInsights(context, catalogue, sources, filter, language);
    if (!states)
        return states.error();
    HandedInsights handed;
    Handing handing(handed, language, context.today);
    for (const InsightState& state : *states)
        handing.take(state);
    return handed;
}

} // namespace tropa::insights
