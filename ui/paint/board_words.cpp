#include "ui/paint/board_words.h"

#include "base/format_number.h"

#include <QCoreApplication>

namespace tropa::ui::paint {

QString countText(qint64 n, Language language)
{
    return QStringLiteral("n = ") + formatNumber(n, language);
}

QString minutesText(const std::optional<double>& minutes, Language language)
{
    if (!minutes)
        return QStringLiteral("—");
    return text({QT_TRANSLATE_NOOP("core", "%1 min"), {formatNumber(*minutes, decimalsNeeded(*minutes, 1), language)}},
                language);
}

QString quoteFoot(const maps::QuoteCell& quotes, Language language)
{
    if (quotes.evidence.empty())
        return {};
    // The citation names respondent and turn; a card has room for the respondent.
    const QString who = quotes.evidence.front().citation.section(QLatin1Char(','), 0, 0);
    const auto more = static_cast<qint64>(quotes.evidence.size()) - 1;
    if (more == 0)
        return who;
    return text({QT_TRANSLATE_NOOP("core", "%1, %2 more"), {who, more}}, language);
}

QString quoteText(const metrics::Evidence& evidence, Language language)
{
    if (!evidence.hasConsent)
        return text({QT_TRANSLATE_NOOP("core", "A quote without consent")}, language);
    const QString words = evidence.text.simplified();
    return language == Language::Russian ? QStringLiteral("«%1»").arg(words) : QStringLiteral("“%1”").arg(words);
}

QString cellHeading(const maps::MetricCell& cell, Language language)
{
    const QString name = text(cell.info->name, language);
    return cell.place.isEmpty() ? name : name + QStringLiteral(" · ") + cell.place;
}

QStringList cellDescription(const maps::MetricCell& cell, Language language)
{
    QStringList lines;
    const auto say = [&](const Message& message) { lines << text(message, language); };
    if (!cell.info || !cell.value.value) {
        if (cell.info)
            say(cell.info->name);
        lines << (cell.value.reason.isEmpty() ? text({QT_TRANSLATE_NOOP("core", "No data")}, language)
                                              : text(cell.value.reason, language));
        return lines;
    }
    lines << cellHeading(cell, language) + QStringLiteral(": ") + valueText(*cell.info, *cell.value.value, language);
    if (cell.change) {
        lines << text({cell.change->distinguishable ? QT_TRANSLATE_NOOP("core", "%1 since %2, distinguishable")
                                                    : QT_TRANSLATE_NOOP("core", "%1 since %2, not distinguishable"),
                       {changeText(*cell.info, *cell.change, language), cell.previousWave}},
                      language);
    }
    if (cell.value.interval)
        lines << formatNumber(qRound(cell.value.interval->level * 100), language) + QStringLiteral(" %: ") +
                     intervalText(*cell.info, *cell.value.interval, language);
    lines << countText(cell.value.n, language);
    if (!cell.value.parts.empty()) {
        QStringList parts;
        for (const metrics::Part& part : cell.value.parts)
            parts << text({QT_TRANSLATE_NOOP("core", "%1: %2 (%3)"),
                           {text(part.name, language),
                            formatNumber(100 * part.share, 0, language) + QStringLiteral(" %"), part.count}},
                          language);
        lines << parts.join(QStringLiteral("; "));
    }
    if (cell.isBelowMinimumN)
        say({QT_TRANSLATE_NOOP("core", "Fewer answers than the project asks for")});
    if (cell.target)
        say({QT_TRANSLATE_NOOP("core", "Target %1"), {valueText(*cell.info, cell.target->value, language)}});
    if (cell.value.asOf.isValid())
        say({QT_TRANSLATE_NOOP("core", "Newest evidence %1"), {cell.value.asOf}});
    if (!cell.rule.isEmpty())
        say(cell.rule);
    return lines;
}

} // namespace tropa::ui::paint
