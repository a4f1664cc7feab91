#include "surveys/import/question_guess.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tropa::surveys {

namespace {

constexpr qsizetype mostOptions = 30;
constexpr double longOption = 50;
constexpr double openLength = 40;
constexpr qsizetype enoughForSix = 30;

bool mentions(const QString& text, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(
        words, [&](const char16_t* word) { return text.contains(QStringView(word), Qt::CaseInsensitive); });
}

bool isBadWord(const QString& label)
{
    return mentions(label, {u"трудн", u"сложн", u"плох", u"ужасн", u"точно не", u"не довол", u"недовол", u"совсем не",
                            u"никогда", u"hard", u"difficult", u"bad", u"poor", u"not at all", u"dissatisf",
                            u"unlikely", u"disagree", u"не соглас"});
}

bool isGoodWord(const QString& label)
{
    return !isBadWord(label) &&
           mentions(label, {u"легк", u"легко", u"прост", u"отличн", u"хорош", u"точно да", u"довол", u"соглас", u"easy",
                            u"excellent", u"good", u"satisf", u"likely", u"agree", u"great"});
}

/// Only what the words say: a scale of something else (importance, pain, agreement) is none of satisfaction, and a
/// number that is taken for it would be seen by nobody.
Measure measureOf(const QString& text, const ColumnSample& sample)
{
    if (mentions(text, {u"важн", u"боль", u"боли", u"important", u"importance", u"pain"}))
        return Measure::None;
    if (mentions(text, {u"легко", u"трудно", u"усили", u"сложно", u"easy", u"effort", u"difficult"}))
        return Measure::Effort;
    const auto judges = [](const QString& words) {
        return mentions(words, {u"довол",           u"удовлетвор",  u"оцен",      u"понрав",   u"нравит",   u"устро",
                                u"устраив",         u"качеств",     u"впечатл",   u"отличн",   u"хорош",    u"плох",
                                u"ужасн",           u"как вам",     u"как прош",  u"csat",     u"satisf",   u"rate",
                                u"rating",          u"how was",     u"how were",  u"how good", u"how well", u"quality",
                                u"happy",           u"pleased",     u"excellent", u"good",     u"poor",     u"great",
                                u"your experience", u"did you like"});
    };
    if (judges(text))
        return Measure::Satisfaction;
    const QStringList cells = sample.allAnchored() ? sample.values().keys() : QStringList();
    return std::ranges::any_of(cells, judges) ? Measure::Satisfaction : Measure::None;
}

/// "How many children have you", "Number of the room": counted or named, not judged.
bool asksForNumber(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(сколько|количество|число|номер|этаж|возраст|стаж|как часто|how many|number of|floor|"
                       "how old|how often)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

/// "How much effort did it take" without words at the ends: 1 is good (CES 1.0).
bool asksForEffort(const QString& text)
{
    return mentions(text, {u"усили", u"effort"}) && !mentions(text, {u"легк", u"easy"});
}

std::optional<ScaleEnds> endsInCells(const ColumnSample& sample)
{
    const double low = sample.minimum();
    const double high = sample.maximum();
    if (low < 0 || high > 10)
        return std::nullopt;
    if (low >= 1 && high <= 5)
        return ScaleEnds{1, 5, false};
    // Nobody of many chose 7: there was none to choose.
    if (low >= 1 && high == 6 && sample.filled() >= enoughForSix)
        return ScaleEnds{1, 6, false};
    if (low >= 1 && high <= 7)
        return ScaleEnds{1, 7, false};
    return ScaleEnds{low >= 1 ? 1.0 : 0.0, 10, false};
}

struct Parts
{
    QString separator;
    QStringList options;
};

/// Several options in one cell: fewer different parts than different cells, and parts that also come in other company.
std::optional<Parts> partsOf(const ColumnSample& sample)
{
    for (const QString& separator : {QStringLiteral(";"), QStringLiteral(", "), QStringLiteral(",")}) {
        QMap<QString, int> companies; // part → different cells it stands in
        qsizetype joined = 0;
        for (auto cell = sample.values().begin(); cell != sample.values().end(); ++cell) {
            const QStringList parts = cell.key().split(separator, Qt::SkipEmptyParts);
            joined += parts.size() > 1 ? 1 : 0;
            for (const QString& part : parts)
                ++companies[part.trimmed()];
        }
        if (joined == 0 || companies.size() > mostOptions || companies.size() > sample.values().size())
            continue;
        const auto shared = std::ranges::count_if(companies, [](int cells) { return cells > 1; });
        const bool isShort =
            std::ranges::all_of(companies.keys(), [](const QString& part) { return part.size() <= longOption * 1.5; });
        if (shared * 2 >= companies.size() && isShort)
            return Parts{separator, companies.keys()};
    }
    return std::nullopt;
}

bool looksClosed(const ColumnSample& sample)
{
    const auto different = sample.values().size();
    if (different > mostOptions || sample.meanLength() > longOption)
        return false;
    const bool repeats = different * 2 <= sample.filled() + 1 && sample.filled() >= 3;
    if (different * 3 <= sample.filled() || (repeats && sample.meanLength() <= openLength))
        return true;
    const auto values = sample.values().keys();
    return sample.meanLength() <= 12 &&
           std::ranges::none_of(values, [](const QString& value) { return value.contains(u' '); });
}

bool mostlyWithin(const ColumnSample& sample, const ScaleEnds& ends)
{
    return sample.filled() >= 5 && sample.wholeWithin(ends.low, ends.high) * 10 >= sample.filled() * 8;
}

/// Of a few marks a third is enough where the heading itself names the scale.
bool isNamedScaleOfFew(const ColumnSample& sample, const std::optional<ScaleEnds>& inText)
{
    return inText && sample.filled() > 0 && sample.filled() < 5 && sample.allNumbers() &&
           sample.wholeWithin(inText->low, inText->high) * 3 >= sample.filled();
}

} // namespace

std::optional<ScaleEnds> endsInText(const QString& text)
{
    static const QRegularExpression labelled(QStringLiteral(
        "(\\d+)\\s*[—–:=-]\\s*([^,;()\\d]+)[,;.]?\\s*(?:а |и |and |to |до )?\\s*(\\d+)\\s*[—–:=-]\\s*([^,;()\\d]+)"));
    static const QRegularExpression range(
        QStringLiteral("(?:от|from|с|шкал[еау]:?)\\s*(\\d+)\\s*(?:до|to|по|[—–-])\\s*(\\d+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral("\\(\\s*(\\d+)\\s*[—–-]\\s*(\\d+)\\s*\\)"));
    if (const auto match = labelled.match(text); match.hasMatch()) {
        double first = match.captured(1).toDouble();
        double second = match.captured(3).toDouble();
        QString low = match.captured(2), high = match.captured(4);
        if (first > second) {
            std::swap(first, second);
            low.swap(high);
        }
        if (first < second && second <= 100)
            return ScaleEnds{first, second, isGoodWord(low) || (isBadWord(high) && !isBadWord(low))};
    }
    for (const QRegularExpression& pattern : {range, bare}) {
        const auto match = pattern.match(text);
        const double low = match.captured(1).toDouble();
        const double high = match.captured(2).toDouble();
        if (match.hasMatch() && low < high && high <= 100)
            return ScaleEnds{low, high, asksForEffort(text)};
    }
    return std::nullopt;
}

QStringList splitOptions(const QString& cell, const QString& separator, const QStringList& known)
{
    QStringList longest = known;
    std::ranges::stable_sort(longest, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QString bare = separator.trimmed();
    QStringList found;
    QString rest = cell.trimmed();
    while (!rest.isEmpty()) {
        qsizetype taken = 0;
        for (const QString& option : longest) {
            const QStringView after = QStringView(rest).sliced(std::min(option.size(), rest.size())).trimmed();
            if (rest.startsWith(option) && (after.isEmpty() || after.startsWith(bare))) {
                taken = option.size();
                break;
            }
        }
        if (taken == 0) {
            const qsizetype end = rest.indexOf(separator);
            taken = end < 0 ? rest.size() : end;
        }
        if (const QString part = rest.first(taken).trimmed(); !part.isEmpty() && !found.contains(part))
            found << part;
        rest = rest.sliced(taken).trimmed();
        if (rest.startsWith(bare))
            rest = rest.sliced(bare.size()).trimmed();
    }
    return found;
}

QuestionGuess guessQuestion(const QString& text, const ColumnSample& sample, std::optional<KindChoice> chosen)
{
    QuestionGuess guess;
    const auto inText = endsInText(text);
    const bool isClean = sample.allWhole() || sample.allAnchored(); // no words among the marks
    const auto inCells = isClean ? endsInCells(sample) : std::nullopt;
    const bool fits = inText && sample.minimum() >= inText->low && sample.maximum() <= inText->high;
    guess.anchored = sample.allAnchored();
    guess.ends = inText && (fits || sample.filled() == 0) ? *inText : inCells.value_or(ScaleEnds{1, 5, false});
    if (!inText)
        guess.ends.lowIsGood = asksForEffort(text);
    const bool recommends = mentions(text, {u"порекоменд", u"рекоменд", u"recommend", u"NPS"});
    const auto named = inText ? inText : recommends ? std::optional(ScaleEnds{0, 10, false}) : std::nullopt;

    if (chosen) {
        guess.kind = chosen->kind;
        guess.measure = chosen->measure.value_or(measureOf(text, sample));
    } else if (named && (!fits || !isClean) && (mostlyWithin(sample, *named) || isNamedScaleOfFew(sample, inText))) {
        // A few marks off the scale are slips to be shown, not another kind of question.
        guess.kind = recommends && named->high == 10 ? QuestionKind::Nps : QuestionKind::Scale;
        guess.measure = measureOf(text, sample);
        guess.ends = *named;
    } else if (inCells && recommends && guess.ends.high == 10) {
        guess.kind = QuestionKind::Nps;
    } else if (inCells && !inText && asksForNumber(text)) {
        guess.kind = QuestionKind::Number;
    } else if (inCells && (fits || sample.values().size() > 1)) {
        guess.kind = QuestionKind::Scale;
        guess.measure = measureOf(text, sample);
    } else if (sample.allNumbers() && sample.values().size() > 1) {
        guess.kind = QuestionKind::Number;
    } else if (sample.allDates()) {
        guess.kind = QuestionKind::Date;
    } else if (const auto parts = partsOf(sample)) {
        guess.kind = QuestionKind::Multi;
        guess.separator = parts->separator;
        guess.options = parts->options;
    } else if (looksClosed(sample)) {
        guess.kind = QuestionKind::Single;
    }
    if (guess.kind == QuestionKind::Nps)
        guess.ends = {0, 10, false};
    if (guess.kind != QuestionKind::Scale)
        guess.measure = Measure::None;
    if (guess.kind == QuestionKind::Single)
        guess.options = sample.values().keys();
    if (guess.kind == QuestionKind::Multi && guess.separator.isEmpty()) {
        guess.separator = QStringLiteral(", ");
        if (const auto parts = partsOf(sample)) {
            guess.separator = parts->separator;
            guess.options = parts->options;
        }
    }
    return guess;
}

} // namespace tropa::surveys
