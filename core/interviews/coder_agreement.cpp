#include "interviews/coder_agreement.h"

#include "statistics/agreement.h"

#include <map>

namespace tropa::interviews {

namespace {

using Key = std::pair<int, int>; // code, document
using Spans = std::vector<TextSpan>;

// Sorted and joined where they touch or overlap.
std::map<Key, Spans> unions(std::vector<CodedSpan> spans)
{
    std::ranges::sort(spans, [](const CodedSpan& a, const CodedSpan& b) {
        return std::tuple(a.code, a.document, a.span.begin) < std::tuple(b.code, b.document, b.span.begin);
    });
    std::map<Key, Spans> result;
    for (const CodedSpan& one : spans) {
        if (one.span.isEmpty())
            continue;
        Spans& list = result[{one.code, one.document}];
        if (!list.empty() && one.span.begin <= list.back().end)
            list.back().end = std::max(list.back().end, one.span.end);
        else
            list.push_back(one.span);
    }
    return result;
}

Spans common(const Spans& a, const Spans& b)
{
    Spans result;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const TextSpan both{std::max(a[i].begin, b[j].begin), std::min(a[i].end, b[j].end)};
        if (!both.isEmpty())
            result.push_back(both);
        a[i].end < b[j].end ? ++i : ++j;
    }
    return result;
}

Spans without(const Spans& a, const Spans& b)
{
    Spans result;
    std::size_t j = 0;
    for (TextSpan span : a) {
        while (j < b.size() && b[j].end <= span.begin)
            ++j;
        for (std::size_t k = j; k < b.size() && b[k].begin < span.end; ++k) {
            if (b[k].begin > span.begin)
                result.push_back({span.begin, b[k].begin});
            span.begin = std::max(span.begin, b[k].end);
        }
        if (!span.isEmpty())
            result.push_back(span);
    }
    return result;
}

qint64 length(const Spans& spans)
{
    qint64 sum = 0;
    for (const TextSpan& span : spans)
        sum += span.length();
    return sum;
}

} // namespace

double CodeAgreement::percent() const
{
    return characters() == 0 ? 1.0 : static_cast<double>(both + neither) / static_cast<double>(characters());
}

std::optional<double> CodeAgreement::kappa() const
{
    statistics::Matrix table(2, 2);
    table.at(0, 0) = static_cast<double>(both);
    table.at(0, 1) = static_cast<double>(onlyFirst);
    table.at(1, 0) = static_cast<double>(onlySecond);
    table.at(1, 1) = static_cast<double>(neither);
    const auto result = statistics::cohenKappa(table);
    return result ? std::optional(result->value) : std::nullopt;
}

std::optional<double> CodeAgreement::alphaBinary() const
{
    const auto n = 2.0 * static_cast<double>(characters());
    const auto coded = static_cast<double>(2 * both + onlyFirst + onlySecond);
    const double expected = 2 * coded * (n - coded) / (n * (n - 1));
    if (n < 2 || expected <= 0)
        return std::nullopt;
    return 1 - static_cast<double>(onlyFirst + onlySecond) / static_cast<double>(characters()) / expected;
}

CoderAgreement coderAgreement(std::vector<CodedSpan> first, std::vector<CodedSpan> second,
                              const std::vector<std::vector<TextSpan>>& countable)
{
    qint64 total = 0;
    for (const Spans& spans : countable)
        total += length(spans);
    const auto a = unions(std::move(first)), b = unions(std::move(second));
    std::map<int, CodeAgreement> codes;
    CoderAgreement result;
    static const Spans none;
    const auto count = [&](const Key& key, const Spans& one, const Spans& other) {
        const auto document = static_cast<std::size_t>(key.second);
        if (document >= countable.size())
            return;
        CodeAgreement& code = codes[key.first];
        code.code = key.first;
        const Spans ours = common(one, countable[document]), theirs = common(other, countable[document]);
        const Spans onlyOurs = without(ours, theirs), onlyTheirs = without(theirs, ours);
        code.both += length(ours) - length(onlyOurs);
        code.onlyFirst += length(onlyOurs);
        code.onlySecond += length(onlyTheirs);
        for (const TextSpan& span : onlyOurs)
            result.disagreements.push_back({key.second, key.first, span, true});
        for (const TextSpan& span : onlyTheirs)
            result.disagreements.push_back({key.second, key.first, span, false});
    };
    for (const auto& [key, spans] : a) {
        const auto other = b.find(key);
        count(key, spans, other == b.end() ? none : other->second);
    }
    for (const auto& [key, spans] : b) {
        if (!a.contains(key))
            count(key, none, spans);
    }
    for (auto& [number, code] : codes) {
        code.neither = total - code.both - code.onlyFirst - code.onlySecond;
        result.codes.push_back(code);
    }
    std::ranges::sort(result.disagreements, [](const Disagreement& x, const Disagreement& y) {
        return std::tuple(x.document, x.span.begin, x.code) < std::tuple(y.document, y.span.begin, y.code);
    });
    return result;
}

} // namespace tropa::interviews
