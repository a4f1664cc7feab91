#include "interviews/respondent_split.h"

#include "interviews/respondent_store.h"
#include "interviews/selection_store.h"

#include <QCoreApplication>
#include <QMap>

namespace tropa::interviews {

namespace {

namespace dim = metrics::dimension;

constexpr const char* side = "side";
constexpr const char* speakerSplit = "speaker";
const QString attributePrefix = QStringLiteral("attribute:");

const std::vector<const char*>& knownDimensions()
{
    static const std::vector<const char*> all = {dim::group,  dim::sex,     dim::ageGroup,
                                                 dim::clinic, dim::service, dim::competitor};
    return all;
}

// 0 own, 1 a competitor's, -1 not known.
int sideOf(const Respondent& respondent)
{
    switch (respondent.group) {
    case RespondentGroup::OwnLoyal:
    case RespondentGroup::OwnLost:
        return 0;
    case RespondentGroup::Competitor:
        return 1;
    default:
        return -1;
    }
}

void count(RespondentSplit& split)
{
    for (const int group : split.groupOf) {
        if (group < 0)
            ++split.unknown;
        else
            ++split.groups[static_cast<std::size_t>(group)].respondents;
    }
}

void dropEmpty(RespondentSplit& split)
{
    std::vector<int> kept(split.groups.size(), -1);
    std::vector<RespondentSplit::Group> groups;
    for (std::size_t i = 0; i < split.groups.size(); ++i) {
        if (split.groups[i].respondents == 0)
            continue;
        kept[i] = static_cast<int>(groups.size());
        groups.push_back(split.groups[i]);
    }
    for (int& group : split.groupOf)
        group = group < 0 ? -1 : kept[static_cast<std::size_t>(group)];
    split.groups = std::move(groups);
}

// Groups by the words themselves; numbers among them in the order of numbers.
void splitByWords(RespondentSplit& split, const std::vector<QString>& words)
{
    const auto before = [](const QString& a, const QString& b) {
        bool aIsNumber = false, bIsNumber = false;
        const double x = QString(a).replace(u',', u'.').toDouble(&aIsNumber);
        const double y = QString(b).replace(u',', u'.').toDouble(&bIsNumber);
        return aIsNumber && bIsNumber ? x < y : a.localeAwareCompare(b) < 0;
    };
    std::vector<QString> occur;
    for (const QString& word : words) {
        if (!word.isEmpty() && std::ranges::find(occur, word) == occur.end())
            occur.push_back(word);
    }
    std::ranges::sort(occur, before);
    for (const QString& word : occur)
        split.groups.push_back({word, word});
    for (const QString& word : words) {
        const auto at = std::ranges::find(occur, word);
        split.groupOf.push_back(at == occur.end() ? -1 : static_cast<int>(at - occur.begin()));
    }
}

} // namespace

std::vector<SplitChoice> splitChoices(storage::Connection& connection)
{
    const Language language = metrics::readingLanguage(connection);
    std::vector<SplitChoice> choices;
    for (const char* id : knownDimensions()) {
        if (const metrics::Dimension* known = metrics::findDimension(QLatin1String(id)))
            choices.push_back({QLatin1String(id), text(known->name, language)});
    }
    choices.insert(choices.begin() + 1,
                   {QLatin1String(side), text({QT_TRANSLATE_NOOP("core", "Own or competitor's patient")}, language)});
    auto rows = connection.prepare("SELECT DISTINCT name FROM respondent_attribute ORDER BY name");
    while (rows.step())
        choices.push_back({attributePrefix + rows.text(0), rows.text(0)});
    return choices;
}

Result<RespondentSplit> splitRespondents(storage::Connection& connection, const std::vector<Respondent>& respondents,
                                         const QString& by)
{
    const std::vector<SplitChoice> choices = splitChoices(connection);
    const auto choice = std::ranges::find_if(choices, [&](const SplitChoice& one) {
        return one.id == by || one.name.compare(by, Qt::CaseInsensitive) == 0;
    });
    if (choice == choices.end()) {
        QStringList ids;
        for (const SplitChoice& one : choices)
            ids << one.id;
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Respondents cannot be split by %1; there are: %2"),
                                        {by, ids.join(QStringLiteral(", "))}});
    }
    RespondentSplit split;
    split.by = choice->id;
    split.name = choice->name;
    const Language language = metrics::readingLanguage(connection);
    if (split.by == QLatin1String(side)) {
        const std::array names = {QT_TRANSLATE_NOOP("core", "own patients"),
                                  QT_TRANSLATE_NOOP("core", "competitors' patients")};
        const std::array keys = {"own", "competitor"};
        for (std::size_t i = 0; i < names.size(); ++i)
            split.groups.push_back({QLatin1String(keys[i]), text(Message(names[i]), language)});
        for (const Respondent& one : respondents)
            split.groupOf.push_back(sideOf(one));
    } else if (split.by.startsWith(attributePrefix)) {
        std::vector<QString> words;
        const QString name = split.by.mid(attributePrefix.size());
        for (const Respondent& one : respondents) {
            const Attributes all = attributes(connection, one.id);
            const auto found = all.find(name);
            words.push_back(found == all.end() ? QString() : found->second.trimmed());
        }
        splitByWords(split, words);
    } else {
        const metrics::Dimension& known = *metrics::findDimension(split.by);
        Selection selection;
        selection.respondents = respondents;
        const std::vector<qint64> values = occurringValues(connection, selection, split.by);
        for (const qint64 value : values) {
            QString key = QString::number(value);
            for (const metrics::NamedValue& named : known.values) {
                if (named.value == value)
                    key = QLatin1String(named.word);
            }
            split.groups.push_back({key, metrics::dimensionLabel(connection, known, value)});
        }
        for (const Respondent& one : respondents) {
            const auto at = std::ranges::find(values, respondentValue(one, split.by));
            split.groupOf.push_back(at == values.end() ? -1 : static_cast<int>(at - values.begin()));
        }
    }
    count(split);
    dropEmpty(split);
    return split;
}

bool isSpeakerSplit(const QString& by)
{
    return by == QLatin1String(speakerSplit);
}

std::vector<SplitChoice> tableSplitChoices(storage::Connection& connection)
{
    std::vector<SplitChoice> choices = splitChoices(connection);
    choices.push_back({QLatin1String(speakerSplit),
                       text({QT_TRANSLATE_NOOP("core", "Speaker")}, metrics::projectLanguage(connection))});
    return choices;
}

Result<std::pair<Selection, RespondentSplit>> selectAndSplit(storage::Connection& connection,
                                                             const metrics::Scope& scope, const QString& by,
                                                             SelectionOptions options)
{
    options.bySpeaker = isSpeakerSplit(by);
    Selection selection = select(connection, scope, options);
    if (!options.bySpeaker) {
        auto split = splitRespondents(connection, selection.respondents, by);
        if (!split)
            return split.error();
        return std::pair(std::move(selection), std::move(*split));
    }
    RespondentSplit split;
    split.by = QLatin1String(speakerSplit);
    split.name = text({QT_TRANSLATE_NOOP("core", "Speaker")}, metrics::projectLanguage(connection));
    split.groupOf = selection.voiceOf;
    for (const Voice& voice : selection.voices)
        split.groups.push_back({voice.key, voice.name});
    count(split);
    dropEmpty(split);
    return std::pair(std::move(selection), std::move(split));
}

} // namespace tropa::interviews
