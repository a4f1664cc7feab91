#include "app/cli/command.h"
#include "interviews/speakers.h"

namespace tropa::cli {

QList<QCommandLineOption> voiceOptions()
{
    return {{QStringLiteral("speaker"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Only what this speaker says")),
             QStringLiteral("NAME")},
            {QStringLiteral("only"),
             QStringLiteral(QT_TRANSLATE_NOOP(
                 "core", "Only respondents of whom this is true: group=own_lost, attribute:NAME=VALUE")),
             QStringLiteral("NAME=VALUE")},
            {QStringLiteral("codes-of"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Only codes of this group")),
             QStringLiteral("GROUP")}};
}

Result<metrics::Scope> readVoices(const Call& call, storage::Connection& db)
{
    auto scope = readScope(call, db);
    const QString only = call.options.value(QStringLiteral("only"));
    if (!scope)
        return scope;
    const qsizetype at = only.indexOf(u'=');
    if (!only.isEmpty() && at <= 0)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--only takes NAME=VALUE, not %1"), {only}});
    return interviews::narrowedTo(db, *scope,
                                  {{},
                                   only.left(std::max<qsizetype>(0, at)).trimmed(),
                                   only.mid(at + 1).trimmed(),
                                   call.options.value(QStringLiteral("codes-of"))});
}

Result<QString> readSpeaker(const Call& call, storage::Connection& db)
{
    const QString name = call.options.value(QStringLiteral("speaker"));
    if (name.isEmpty())
        return name;
    const auto voice = interviews::voiceNamed(interviews::Speakers(db), name);
    return voice ? Result<QString>(name) : Result<QString>(voice.error());
}

} // namespace tropa::cli
