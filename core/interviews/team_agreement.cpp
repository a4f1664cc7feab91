#include "interviews/team_agreement.h"

#include "statistics/agreement.h"
#include "statistics/random.h"
#include "statistics/unitizing.h"

#include <QCoreApplication>

#include <bit>
#include <map>
#include <ranges>

namespace tropa::interviews {

namespace {

constexpr std::size_t fewestDocuments = 5; // for an interval
constexpr std::ptrdiff_t fewestCoded = 3;  // of these with the code
constexpr double level = 0.95;
constexpr quint64 seed = 20240229;

// So many units (or characters) of a transcript were coded by exactly these coders.
struct Pattern
{
    int document = 0;
    CoderMask coded = 0;
    double weight = 0;
};

struct Marked
{
    TextSpan span;
    CoderMask coded = 0;
};

// Who codes what, from left to right, without gaps inside; `spans` of one code of one transcript.
std::vector<Marked> runs(const std::vector<TeamSpan>& spans)
{
    struct Edge
    {
        qint64 at;
        int coder;
        int step;
    };
    std::vector<Edge> edges;
    for (const TeamSpan& one : spans) {
        if (!one.span.isEmpty()) {
            edges.push_back({one.span.begin, one.coder, 1});
            edges.push_back({one.span.end, one.coder, -1});
        }
    }
    std::ranges::sort(edges, {}, &Edge::at);
    std::vector<Marked> found;
    std::array<int, mostCoders> open{};
    CoderMask mask = 0;
    qint64 from = 0;
    for (const Edge& edge : edges) {
        if (edge.at > from && mask != 0) {
            if (!found.empty() && found.back().span.end == from && found.back().coded == mask)
                found.back().span.end = edge.at;
            else
                found.push_back({{from, edge.at}, mask});
        }
        from = edge.at;
        auto& depth = open[static_cast<std::size_t>(edge.coder)];
        depth += edge.step;
        const CoderMask bit = CoderMask(1) << edge.coder;
        mask = depth > 0 ? mask | bit : mask & ~bit;
    }
    return found;
}

// The runs inside the stretches that count.
std::vector<Marked> within(const std::vector<Marked>& runs, const std::vector<TextSpan>& units)
{
    std::vector<Marked> found;
    std::size_t unit = 0;
    for (const Marked& run : runs) {
        while (unit < units.size() && units[unit].end <= run.span.begin)
            ++unit;
        for (std::size_t at = unit; at < units.size() && units[at].begin < run.span.end; ++at)
            found.push_back(
                {{std::max(units[at].begin, run.span.begin), std::min(units[at].end, run.span.end)}, run.coded});
    }
    return found;
}

// What Krippendorff's alpha needs of one transcript.
struct Sums
{
    double disagreement = 0; // Σ 2k(m - k) / (m - 1)
    double yes = 0;
    double judgements = 0;

    Sums& operator+=(const Sums& other)
    {
        disagreement += other.disagreement;
        yes += other.yes;
        judgements += other.judgements;
        return *this;
    }
    std::optional<double> alpha() const
    {
        const double no = judgements - yes;
        if (judgements < 2 || yes <= 0 || no <= 0)
            return std::nullopt;
        const double expected = 2 * yes * no / (judgements * (judgements - 1));
        return 1 - disagreement / judgements / expected;
    }
};

std::optional<double> meanKappa(const std::vector<Pattern>& patterns, const std::vector<TeamDocument>& documents,
                                int coders)
{
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < coders; ++a) {
        for (int b = a + 1; b < coders; ++b) {
            statistics::Matrix table(2, 2);
            for (const Pattern& one : patterns) {
                const CoderMask present = documents[static_cast<std::size_t>(one.document)].present;
                if ((present >> a & 1U) && (present >> b & 1U))
                    table.at(one.coded >> a & 1U, one.coded >> b & 1U) += one.weight;
            }
            if (const auto kappa = statistics::cohenKappa(table)) {
                sum += kappa->value;
                ++pairs;
            }
        }
    }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

std::optional<statistics::Interval> bootstrapped(const std::vector<Sums>& byDocument, int draws)
{
    std::vector<Sums> judged;
    for (const Sums& one : byDocument) {
        if (one.judgements > 0)
            judged.push_back(one);
    }
    // Where the code stands in one or two transcripts, drawing says how often these were drawn and nothing else.
    const auto coded = std::ranges::count_if(judged, [](const Sums& one) { return one.yes > 0; });
    // Without a disagreement every draw is 1, which is no certainty.
    const bool agreed = std::ranges::all_of(judged, [](const Sums& one) { return one.disagreement <= 0; });
    if (judged.size() < fewestDocuments || coded < fewestCoded || agreed || draws < 1)
        return std::nullopt;
    statistics::Random random(seed);
    std::vector<double> values;
    for (int i = 0; i < draws; ++i) {
        Sums drawn;
        for (std::size_t j = 0; j < judged.size(); ++j)
            drawn += judged[random.below(judged.size())];
        if (const auto alpha = drawn.alpha())
            values.push_back(*alpha);
    }
    if (values.size() * 2 < static_cast<std::size_t>(draws)) // mostly without variation: nothing to say
        return std::nullopt;
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[std::min(values.size() - 1,
                               static_cast<std::size_t>(share * static_cast<double>(values.size())))];
    };
    return statistics::Interval{at((1 - level) / 2), at(1 - (1 - level) / 2), level,
                                QStringLiteral("bootstrap-documents")};
}

TeamCode compared(int code, const std::vector<Pattern>& patterns, const std::vector<TeamDocument>& documents,
                  int coders, int draws)
{
    TeamCode result;
    result.code = code;
    std::vector<Sums> byDocument(documents.size());
    double agreeing = 0;
    double full = 0, fullYes = 0, fullAgreeing = 0; // units of all coders, for Fleiss
    for (const Pattern& one : patterns) {
        const auto document = static_cast<std::size_t>(one.document);
        const double m = std::popcount(documents[document].present);
        const double k = std::popcount(one.coded);
        if (m < 2)
            continue;
        result.units += one.weight;
        const double same = (k * (k - 1) + (m - k) * (m - k - 1)) / (m * (m - 1));
        agreeing += one.weight * same;
        byDocument[document] += {one.weight * 2 * k * (m - k) / (m - 1), one.weight * k, one.weight * m};
        if (static_cast<int>(m) == coders) {
            full += one.weight;
            fullYes += one.weight * k;
            fullAgreeing += one.weight * same;
        }
    }
    if (result.units > 0)
        result.percent = agreeing / result.units;
    result.cohen = meanKappa(patterns, documents, coders);
    result.fullUnits = full;
    if (full > 0) {
        const double yes = fullYes / (full * coders);
        const double expected = yes * yes + (1 - yes) * (1 - yes);
        if (yes > 0 && yes < 1)
            result.fleiss = (fullAgreeing / full - expected) / (1 - expected);
    }
    Sums sums;
    for (const Sums& one : byDocument)
        sums += one;
    result.alpha = sums.alpha();
    if (result.alpha)
        result.alphaInterval = bootstrapped(byDocument, draws);
    return result;
}

// Krippendorff's alpha for unitizing, on one continuum of the counted characters of all transcripts of all coders.
void addUnitizing(TeamAgreement& result, const std::vector<TeamDocument>& documents, int coders,
                  const std::map<std::pair<int, int>, std::vector<Marked>>& marked)
{
    const CoderMask everybody = coders == mostCoders ? ~CoderMask(0) : (CoderMask(1) << coders) - 1;
    std::vector<double> origin(documents.size(), -1); // of each transcript on the continuum
    double length = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (documents[i].present != everybody)
            continue;
        origin[i] = length;
        for (const TextSpan& unit : documents[i].units)
            length += static_cast<double>(unit.length());
    }
    std::vector<statistics::MarkedStretch> stretches;
    for (const auto& [key, runs] : marked) {
        const auto document = static_cast<std::size_t>(key.second);
        if (origin[document] < 0)
            continue;
        const std::vector<TextSpan>& units = documents[document].units;
        std::vector<double> before{0};
        for (const TextSpan& unit : units)
            before.push_back(before.back() + static_cast<double>(unit.length()));
        for (int coder = 0; coder < coders; ++coder) {
            const std::size_t first = stretches.size();
            std::size_t unit = 0;
            for (const Marked& run : runs) {
                if (!(run.coded >> coder & 1U))
                    continue;
                while (unit < units.size() && units[unit].end <= run.span.begin)
                    ++unit;
                const double begin =
                    origin[document] + before[unit] + static_cast<double>(run.span.begin - units[unit].begin);
                if (stretches.size() > first && stretches.back().begin + stretches.back().length >= begin)
                    stretches.back().length += static_cast<double>(run.span.length());
                else
                    stretches.push_back({coder, key.first, begin, static_cast<double>(run.span.length())});
            }
        }
    }
    const auto alpha = statistics::unitizingAlpha(stretches, coders, 0, length);
    if (!alpha)
        return;
    result.all.alphaUnitizing = alpha->value;
    for (const auto& category : alpha->categories) {
        const auto code = std::ranges::find(result.codes, category.category, &TeamCode::code);
        if (code != result.codes.end() && category.expected > 0)
            code->alphaUnitizing = category.value;
    }
}

} // namespace

const std::vector<AgreementUnitName>& agreementUnits()
{
    static const std::vector<AgreementUnitName> all = {
        {AgreementUnit::Characters, "characters", QT_TRANSLATE_NOOP("core", "characters")},
        {AgreementUnit::Turns, "turns", QT_TRANSLATE_NOOP("core", "turns")},
        {AgreementUnit::Sentences, "sentences", QT_TRANSLATE_NOOP("core", "sentences")},
        {AgreementUnit::Documents, "documents", QT_TRANSLATE_NOOP("core", "transcripts")},
    };
    return all;
}

std::optional<AgreementUnit> agreementUnitFromId(const QString& id)
{
    for (const AgreementUnitName& one : agreementUnits()) {
        if (id == QLatin1String(one.id))
            return one.unit;
    }
    return std::nullopt;
}

TeamAgreement teamAgreement(const std::vector<TeamDocument>& documents, int coders, AgreementUnit unit, int draws)
{
    const bool byCharacter = unit == AgreementUnit::Characters;
    std::map<int, std::vector<Pattern>> patterns;
    std::map<std::pair<int, int>, std::vector<Marked>> marked; // by code and transcript
    std::vector<double> totals;
    TeamAgreement result;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const TeamDocument& document = documents[i];
        double total = 0;
        for (const TextSpan& one : document.units)
            total += byCharacter ? static_cast<double>(one.length()) : 1.0;
        totals.push_back(total);
        std::map<int, std::vector<TeamSpan>> byCode;
        for (const TeamSpan& span : document.spans)
            byCode[span.code].push_back(span);
        for (const auto& [code, spans] : byCode) {
            const std::vector<Marked> inside = within(runs(spans), document.units);
            std::vector<Marked> judged;
            if (byCharacter) {
                judged = inside;
                marked[{code, static_cast<int>(i)}] = inside;
            } else {
                std::size_t at = 0;
                for (const TextSpan& one : document.units) {
                    CoderMask mask = 0;
                    while (at < inside.size() && inside[at].span.end <= one.begin)
                        ++at;
                    for (std::size_t j = at; j < inside.size() && inside[j].span.begin < one.end; ++j)
                        mask |= inside[j].coded;
                    if (mask != 0)
                        judged.push_back({one, mask});
                }
            }
            std::map<CoderMask, double> weights;
            double coded = 0;
            for (const Marked& one : judged) {
                const double weight = byCharacter ? static_cast<double>(one.span.length()) : 1.0;
                weights[one.coded] += weight;
                coded += weight;
                (one.coded != document.present ? result.disagreements : result.agreements)
                    .push_back({static_cast<int>(i), code, one.span, one.coded, document.present});
            }
            auto& all = patterns[code];
            for (const auto& [mask, weight] : weights)
                all.push_back({static_cast<int>(i), mask, weight});
            if (total > coded)
                all.push_back({static_cast<int>(i), 0, total - coded});
        }
    }
    std::vector<Pattern> together;
    for (auto& [code, all] : patterns) {
        // Transcripts where nobody used it say "no" with one voice.
        std::vector<bool> seen(documents.size(), false);
        for (const Pattern& one : all)
            seen[static_cast<std::size_t>(one.document)] = true;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (!seen[i] && totals[i] > 0)
                all.push_back({static_cast<int>(i), 0, totals[i]});
        }
        result.codes.push_back(compared(code, all, documents, coders, draws));
        together.insert(together.end(), all.begin(), all.end());
    }
    result.all = compared(-1, together, documents, coders, draws);
    if (byCharacter)
        addUnitizing(result, documents, coders, marked);
    std::ranges::sort(result.disagreements, [](const TeamStretch& a, const TeamStretch& b) {
        return std::tuple(a.document, a.span.begin, a.span.end, a.code) <
               std::tuple(b.document, b.span.begin, b.span.end, b.code);
    });
    return result;
}

} // namespace tropa::interviews
