#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "interviews/consent.h"
#include "interviews/document_store.h"
#include "interviews/lemma_dictionary.h"
#include "interviews/pseudonyms.h"
#include "interviews/respondent_store.h"

#include <QDate>
#include <QJsonArray>

#include <unordered_map>

namespace tropa::cli {

namespace {

Exit pseudonymize(Call& call)
{
    const bool applies = call.options.isSet(QStringLiteral("apply"));
    const bool forgets = call.options.isSet(QStringLiteral("erase-originals"));
    auto project = applies || forgets ? openToWrite(call, call.arguments[0]) : openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    std::vector<interviews::DocumentId> wanted;
    std::unordered_map<interviews::DocumentId, QString> names;
    const QString only = call.options.value(QStringLiteral("document"));
    for (const interviews::DocumentInfo& info : interviews::documents(db)) {
        names[info.id] = info.name;
        if (!only.isEmpty() && info.name == only)
            wanted.push_back(info.id);
    }
    if (!only.isEmpty() && wanted.empty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no transcript %1"), {only}});

    interviews::ReplacedNames list;
    std::optional<project::PseudonymKey> key;
    Guid guid;
    if (applies) {
        auto own = interviews::keyOfNames(db, guid);
        if (!own)
            return call.fail(own.error());
        auto known = interviews::ReplacedNames::load(*own, guid);
        if (!known)
            return call.fail(known.error());
        key = std::move(*own);
        list = std::move(*known);
    }
    const auto proposals = interviews::proposePseudonyms(db, list, interviews::LemmaDictionary::system(), wanted);
    QJsonArray json;
    for (const auto& one : proposals) {
        const QString kind = QLatin1String(interviews::privateKindId(one.find.kind));
        json.append(QJsonObject{{QStringLiteral("document"), names[one.document]},
                                {QStringLiteral("kind"), kind},
                                {QStringLiteral("found"), one.find.text},
                                {QStringLiteral("replacement"), one.replacement},
                                {QStringLiteral("span"), QJsonArray{one.find.span.begin, one.find.span.end}}});
        call.say(QStringLiteral("%1 %2 %3 %4")
                     .arg(padded(names[one.document], 10),
                          padded(call.words(interviews::privateKindName(one.find.kind)), 9),
                          padded(one.replacement, 14), one.context));
    }
    qint64 replaced = 0, erased = 0;
    if (applies) {
        // The list is safe before anything is replaced.
        if (const auto saved = list.save(*key, guid); !saved)
            return call.fail(saved.error());
        const auto done =
            (*project)->edit({QT_TRANSLATE_NOOP("core", "Names replaced")}, [&](project::Edit& edit) -> Result<void> {
                const auto applied = interviews::applyPseudonyms(edit, proposals);
                if (!applied)
                    return applied.error();
                replaced = applied->replaced;
                return {};
            });
        if (!done)
            return call.fail(done.error());
    }
    if (forgets) {
        const auto done = (*project)->edit({QT_TRANSLATE_NOOP("core", "Originals of transcripts erased")},
                                           [&](project::Edit& edit) -> Result<void> {
                                               erased = interviews::forgetOriginals(edit, wanted);
                                               return {};
                                           });
        if (!done)
            return call.fail(done.error());
        if (const auto purged = (*project)->purgeErased(); !purged)
            return call.fail(purged.error());
    }
    call.print({{QStringLiteral("found"), static_cast<qint64>(proposals.size())},
                {QStringLiteral("replaced"), replaced},
                {QStringLiteral("erased"), erased},
                {QStringLiteral("proposals"), json}});
    call.say(
        call.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n place(s) could tell who is meant; replaced: %1"),
                                    static_cast<qint64>(proposals.size()), {replaced})));
    return Exit::Done;
}

Exit consent(Call& call)
{
    const QStringList set = call.options.values(QStringLiteral("set")),
                      keep = call.options.values(QStringLiteral("keep"));
    const bool writes = !set.isEmpty() || !keep.isEmpty();
    auto project = writes ? openToWrite(call, call.arguments[0]) : openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    struct Wish
    {
        interviews::RespondentId id;
        std::optional<interviews::Consent> consent;
        std::optional<QDate> until;
    };
    std::vector<Wish> wishes;
    for (const QString& word : set + keep) {
        const QString name = word.section(u'=', 0, 0), value = word.section(u'=', 1).trimmed();
        Wish wish{interviews::findRespondent(db, name), {}, {}};
        if (!wish.id.isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no respondent %1"), {name}});
        if (set.contains(word)) {
            wish.consent = value == QLatin1String("given")     ? interviews::Consent::Given
                           : value == QLatin1String("refused") ? interviews::Consent::Refused
                           : value == QLatin1String("unknown") ? std::optional(interviews::Consent::Unknown)
                                                               : interviews::consentFromWord(value);
            if (!wish.consent)
                return call.misuse(
                    {QT_TRANSLATE_NOOP("core", "Consent is given, refused or unknown, not %1"), {value}});
        } else {
            wish.until = QDate::fromString(value, Qt::ISODate);
            if (!value.isEmpty() && !wish.until->isValid())
                return call.misuse({QT_TRANSLATE_NOOP("core", "%1 is not a date like 2026-09-30"), {value}});
        }
        wishes.push_back(wish);
    }
    if (writes) {
        const auto done = (*project)->edit(Message::counted(QT_TRANSLATE_N_NOOP("core", "Consent of %n respondent(s)"),
                                                            static_cast<qint64>(wishes.size())),
                                           [&](project::Edit& edit) -> Result<void> {
                                               for (const Wish& wish : wishes) {
                                                   if (wish.consent)
                                                       interviews::setConsent(edit, wish.id, *wish.consent);
                                                   if (wish.until)
                                                       interviews::setKeepUntil(edit, wish.id, *wish.until);
                                               }
                                               return {};
                                           });
        if (!done)
            return call.fail(done.error());
    }
    const QDate today = QDate::currentDate();
    QJsonArray json;
    for (const auto& state : interviews::consentStates(db)) {
        const bool isGiven = state.respondent.consent == interviews::Consent::Given;
        const bool isRefused = state.respondent.consent == interviews::Consent::Refused;
        const Message shown = isGiven     ? QT_TRANSLATE_NOOP("core", "given")
                              : isRefused ? QT_TRANSLATE_NOOP("core", "refused")
                                          : QT_TRANSLATE_NOOP("core", "unknown");
        const char* word = isGiven ? "given" : isRefused ? "refused" : "unknown";
        json.append(
            QJsonObject{{QStringLiteral("respondent"), state.respondent.name},
                        {QStringLiteral("consent"), QLatin1String(word)},
                        {QStringLiteral("keepUntil"),
                         state.keepUntil.isValid() ? QJsonValue(state.keepUntil.toString(Qt::ISODate)) : QJsonValue()},
                        {QStringLiteral("shown"), state.mayBeShown(today)}});
        call.say(QStringLiteral("%1 %2 %3 %4")
                     .arg(padded(state.respondent.name, 10), padded(call.words(shown), 10),
                          padded((state.keepUntil.isValid() ? formatDate(state.keepUntil, call.language)
                                                            : QStringLiteral("—")),
                                 12),
                          state.mayBeShown(today) ? QString()
                                                  : call.words({QT_TRANSLATE_NOOP("core", "left out of exports")})));
    }
    call.print({{QStringLiteral("respondents"), json}});
    return Exit::Done;
}

} // namespace

void addPrivacyCommands(std::vector<Command>& commands)
{
    const auto option = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    commands.push_back(
        {"pseudonymize",
         "P [--apply]",
         QT_TRANSLATE_NOOP("core", "lists names and numbers that tell who is meant; --apply replaces them"),
         {option("document", QT_TRANSLATE_NOOP("core", "Only this transcript"), "NAME"),
          QCommandLineOption(QStringLiteral("apply"),
                             QStringLiteral(QT_TRANSLATE_NOOP("core", "Replace all of them, as one entry to undo"))),
          QCommandLineOption(
              QStringLiteral("erase-originals"),
              QStringLiteral(QT_TRANSLATE_NOOP("core", "Erase earlier words from the file; cannot be undone"))),
          option("coder", QT_TRANSLATE_NOOP("core", "Who does it"), "NAME")},
         1,
         pseudonymize});
    commands.push_back(
        {"consent",
         "P",
         QT_TRANSLATE_NOOP("core", "lists consents and dates of keeping, and sets them"),
         {option("set", QT_TRANSLATE_NOOP("core", "given, refused or unknown; may be repeated"), "R1=given"),
          option("keep", QT_TRANSLATE_NOOP("core", "Keep until; may be repeated; empty: no date"), "R1=DATE"),
          option("coder", QT_TRANSLATE_NOOP("core", "Who does it"), "NAME")},
         1,
         consent});
}

} // namespace tropa::cli
