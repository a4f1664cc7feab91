#include "app/cli/command.h"
#include "app/cli/stats/columns.h"

#include "base/format_number.h"
#include "checklists/checklist_rules.h"
#include "checklists/checklist_store.h"
#include "checklists/visit_store.h"
#include "frame/frame_store.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

using checklists::Checklist;
using checklists::CriticalRule;
using checklists::Item;
using checklists::Section;

QJsonValue numberJson(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

Exit list(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    const std::vector<Checklist> all = checklists::checklists(db);
    if (db.failed())
        return call.fail(db.error());
    QJsonArray json;
    for (const Checklist& checklist : all) {
        call.say(checklist.name);
        call.say(QStringLiteral("  ") + call.words(checklists::scoringRule(checklist, call.language)));
        QJsonArray sections;
        for (const Section& section : checklist.sections) {
            call.say(QStringLiteral("  %1  %2")
                         .arg(padded(section.name, 30),
                              formatPercent(checklists::shareOf(checklist, section), 1, call.language)));
            QJsonArray items;
            for (const Item& item : section.items) {
                items.append(QJsonObject{{QStringLiteral("code"), item.code},
                                         {QStringLiteral("text"), item.text},
                                         {QStringLiteral("weight"), item.weight},
                                         {QStringLiteral("maximum"), item.maximum},
                                         {QStringLiteral("critical"), item.critical}});
                call.say(QStringLiteral("    %1 %2 × %3%4  %5")
                             .arg(padded(item.code, 6), QString::number(item.maximum), QString::number(item.weight),
                                  item.critical ? QStringLiteral(" !") : QStringLiteral("  "), item.text));
            }
            sections.append(QJsonObject{{QStringLiteral("name"), section.name},
                                        {QStringLiteral("weight"), numberJson(section.weight)},
                                        {QStringLiteral("share"), checklists::shareOf(checklist, section)},
                                        {QStringLiteral("items"), items}});
        }
        const bool isCap = checklist.rule == CriticalRule::Cap;
        json.append(QJsonObject{{QStringLiteral("name"), checklist.name},
                                {QStringLiteral("criticalRule"), checklists::criticalRuleName(checklist.rule)},
                                {QStringLiteral("cap"), isCap ? QJsonValue(checklist.cap) : QJsonValue()},
                                {QStringLiteral("rule"), call.words(checklists::scoringRule(checklist, call.language))},
                                {QStringLiteral("sections"), sections}});
    }
    call.print({{QStringLiteral("checklists"), json}});
    return Exit::Done;
}

Error usage(const char* english, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::Usage, Message(english, std::move(arguments))};
}

Result<double> readNumber(const QString& typed)
{
    bool isNumber = false;
    const double value = QString(typed).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber)
        return usage(QT_TRANSLATE_NOOP("core", "“%1” is no number"), {typed});
    return value;
}

// An empty word, "-" and "na" stand for no number of its own.
Result<std::optional<double>> readOptional(const QString& typed)
{
    const QString word = typed.trimmed().toLower();
    if (word.isEmpty() || word == QLatin1String("-") || word == QLatin1String("na") || word == QLatin1String("none"))
        return std::optional<double>();
    const auto number = readNumber(typed);
    if (!number)
        return number.error();
    return std::optional(*number);
}

Result<Checklist> chosen(const Call& call, storage::Connection& db)
{
    const std::vector<Checklist> all = checklists::checklists(db);
    const QString name = call.options.value(QStringLiteral("checklist"));
    if (name.isEmpty() && all.size() == 1)
        return all.front();
    for (const Checklist& one : all) {
        if (!name.isEmpty() && frame::normalName(one.name) == frame::normalName(name))
            return one;
    }
    if (all.empty())
        return usage(QT_TRANSLATE_NOOP("core", "The project has no checklist"));
    return usage(QT_TRANSLATE_NOOP("core", "Say which checklist with --checklist NAME"));
}

Result<Item> itemOf(const Checklist& checklist, const QString& wanted)
{
    for (const Section& section : checklist.sections) {
        for (const Item& item : section.items) {
            if (frame::normalName(item.code) == frame::normalName(wanted) ||
                frame::normalName(item.text) == frame::normalName(wanted))
                return item;
        }
    }
    return usage(QT_TRANSLATE_NOOP("core", "The checklist has no item “%1”"), {wanted});
}

Result<void> setRule(const Call& call, project::Edit& edit, const Checklist& checklist)
{
    const QString name = call.arguments.value(2);
    const CriticalRule rule = checklists::criticalRuleFromName(name);
    if (checklists::criticalRuleName(rule) != name)
        return usage(QT_TRANSLATE_NOOP("core", "A rule is flag, zero-section, zero-total or cap, not “%1”"), {name});
    double cap = 0;
    if (rule == CriticalRule::Cap) {
        const auto number = readNumber(call.arguments.value(3));
        if (!number)
            return number.error();
        cap = *number;
        if (auto checked = checklists::checkCap(cap); !checked)
            return checked;
    }
    checklists::setCriticalRule(edit, checklist.id, rule, cap);
    return {};
}

Result<void> setSection(const Call& call, project::Edit& edit, const Checklist& checklist)
{
    const QString name = call.arguments.value(2);
    const auto weight = readOptional(call.arguments.value(3));
    if (!weight)
        return weight.error();
    if (auto checked = checklists::checkWeight(*weight); !checked)
        return checked;
    for (const Section& section : checklist.sections) {
        if (frame::normalName(section.name) != frame::normalName(name))
            continue;
        checklists::setSectionWeight(edit, section.id, *weight);
        return {};
    }
    return usage(QT_TRANSLATE_NOOP("core", "The checklist has no section “%1”"), {name});
}

Result<void> setItem(const Call& call, project::Edit& edit, const Checklist& checklist)
{
    auto item = itemOf(checklist, call.arguments.value(2));
    if (!item)
        return item.error();
    const auto given = [&](const char* option) { return call.options.isSet(QLatin1String(option)); };
    const auto value = [&](const char* option) { return call.options.value(QLatin1String(option)); };
    if (given("weight")) {
        const auto weight = readNumber(value("weight"));
        if (!weight)
            return weight.error();
        item->weight = *weight;
    }
    if (given("maximum")) {
        const auto maximum = readNumber(value("maximum"));
        if (!maximum)
            return maximum.error();
        item->maximum = *maximum;
    }
    if (given("critical")) {
        const QString word = value("critical").toLower();
        if (word != QLatin1String("yes") && word != QLatin1String("no"))
            return usage(QT_TRANSLATE_NOOP("core", "--critical takes yes or no, not “%1”"), {word});
        item->critical = word == QLatin1String("yes");
    }
    if (!given("weight") && !given("maximum") && !given("critical"))
        return usage(QT_TRANSLATE_NOOP("core", "Say what changes: --weight, --maximum or --critical"));
    if (auto checked = checklists::checkWeight(item->weight); !checked)
        return checked;
    if (auto checked = checklists::checkMaximum(item->maximum); !checked)
        return checked;
    checklists::updateItem(edit, *item);
    return {};
}

Result<void> setMark(const Call& call, project::Edit& edit, const Checklist& checklist)
{
    const QString code = call.arguments.value(2);
    const auto item = itemOf(checklist, call.arguments.value(3));
    if (!item)
        return item.error();
    const auto mark = readOptional(call.arguments.value(4));
    if (!mark)
        return mark.error();
    if (auto checked = checklists::checkMark(*item, *mark); !checked)
        return checked;
    const std::vector<checklists::Visit> visits = checklists::visits(edit.db());
    const auto visit = std::ranges::find_if(visits, [&](const checklists::Visit& one) {
        return one.checklist == checklist.id && frame::normalName(one.code) == frame::normalName(code);
    });
    if (visit == visits.end())
        return usage(QT_TRANSLATE_NOOP("core", "There is no mystery visit “%1”"), {code});
    const std::vector<checklists::ItemScore> scores = checklists::scores(edit.db(), visit->id);
    const auto score = std::ranges::find(scores, item->id, &checklists::ItemScore::item);
    if (score == scores.end())
        return usage(QT_TRANSLATE_NOOP("core", "Visit “%1” has no mark of “%2”"), {code, item->text});
    checklists::setScore(edit, score->id, *mark);
    return {};
}

struct Deed
{
    const char* verb;
    int words; ///< after P
    const char* label;
    Result<void> (*run)(const Call&, project::Edit&, const Checklist&);
};

constexpr Deed deeds[] = {
    {"rule", 2, QT_TRANSLATE_NOOP("core", "What a failed critical item does"), setRule},
    {"section", 3, QT_TRANSLATE_NOOP("core", "Weight of a section"), setSection},
    {"item", 2, QT_TRANSLATE_NOOP("core", "Scoring of an item"), setItem},
    {"mark", 4, QT_TRANSLATE_NOOP("core", "Mark of a visit"), setMark},
};

Exit run(Call& call)
{
    if (call.arguments.size() == 1) {
        auto project = openToRead(call, call.arguments[0]);
        return project ? list(call, **project) : call.fail(project.error());
    }
    const QString verb = call.arguments[1];
    const Deed* deed = std::ranges::find_if(deeds, [&](const Deed& one) { return verb == QLatin1String(one.verb); });
    if (deed == std::end(deeds))
        return call.misuse({QT_TRANSLATE_NOOP("core", "After P comes rule, section, item or mark, not “%1”"), {verb}});
    if (call.arguments.size() < deed->words + 1)
        return call.misuse({QT_TRANSLATE_NOOP("core", "Words are missing after “%1”"), {verb}});
    auto project = openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto done = (*project)->edit({deed->label}, [&](project::Edit& edit) -> Result<void> {
        const auto checklist = chosen(call, edit.db());
        return checklist ? deed->run(call, edit, *checklist) : Result<void>(checklist.error());
    });
    return done ? list(call, **project) : call.fail(done.error());
}

} // namespace

void addChecklistCommand(std::vector<Command>& commands)
{
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    Command command{"checklist",
                    "P [rule NAME [CAP]|section NAME WEIGHT|item CODE|mark VISIT CODE MARK]",
                    QT_TRANSLATE_NOOP("core", "how mystery visits are scored: shows it, changes it, corrects a mark"),
                    {valued("checklist", QT_TRANSLATE_NOOP("core", "Which one, where there are several"), "NAME"),
                     valued("weight", QT_TRANSLATE_NOOP("core", "item: what it weighs in its section"), "W"),
                     valued("maximum", QT_TRANSLATE_NOOP("core", "item: its highest mark"), "M"),
                     valued("critical", QT_TRANSLATE_NOOP("core", "item: yes or no"), "yes|no")},
                    1,
                    run};
    command.most = 5;
    command.more = [] {
        return Message(QT_TRANSLATE_NOOP("core", "Rules: flag, zero-section, zero-total, cap with a percent. A section "
                                                 "weight or a mark of na: none of its own, not applicable"));
    };
    commands.push_back(std::move(command));
}

} // namespace tropa::cli
