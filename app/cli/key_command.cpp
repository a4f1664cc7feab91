#include "app/cli/command.h"
#include "app/cli/passphrase.h"

#include "project/key_keeping.h"

#include <QFileInfo>

namespace tropa::cli {

namespace {

struct StateWords
{
    const char* id;
    Message sentence;
};

StateWords wordsOf(project::KeyState::Kind kind)
{
    using Kind = project::KeyState::Kind;
    switch (kind) {
    case Kind::None:
        return {"none", QT_TRANSLATE_NOOP("core", "No key yet: the first import of persons makes it")};
    case Kind::Plain:
        return {"plain", QT_TRANSLATE_NOOP("core", "Persons were imported without a key")};
    case Kind::Here:
        return {"here", QT_TRANSLATE_NOOP("core", "The key is on this computer")};
    case Kind::Missing:
        return {"missing", QT_TRANSLATE_NOOP("core", "The key is not on this computer; its key file is needed")};
    case Kind::Other:
        return {"other", QT_TRANSLATE_NOOP("core", "This computer holds another key of this project; persons stand "
                                                   "under the one of the key file")};
    }
    return {"", {}};
}

Exit show(Call& call, project::Project& project)
{
    const project::KeyState state = project::keyState(project.connection());
    const StateWords words = wordsOf(state.kind);
    call.print(
        {{QStringLiteral("key"), QLatin1String(words.id)},
         {QStringLiteral("fingerprint"), state.fingerprint.isEmpty() ? QJsonValue() : QJsonValue(state.fingerprint)}});
    call.say(call.words(words.sentence));
    if (!state.fingerprint.isEmpty())
        call.say(call.words({QT_TRANSLATE_NOOP("core", "Fingerprint %1"), {state.fingerprint}}));
    return Exit::Done;
}

Exit exportTo(Call& call, project::Project& project)
{
    const QString target = call.options.value(QStringLiteral("o"));
    if (target.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say where to: -o FILE")});
    const auto passphrase = readPassphrase(call, PassphraseUse::New);
    if (!passphrase)
        return call.fail(passphrase.error());
    if (Result<void> done = project::exportKey(project.connection(), target, *passphrase); !done)
        return call.fail(done.error());
    call.print({{QStringLiteral("file"), target}});
    call.say(
        call.words({QT_TRANSLATE_NOOP("core", "The key is in %1; hand the passphrase over separately"), {target}}));
    return Exit::Done;
}

Exit importFrom(Call& call, project::Project& project)
{
    if (call.arguments.size() < 3)
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say which key file: key import P FILE")});
    const auto passphrase = readPassphrase(call, PassphraseUse::Known);
    if (!passphrase)
        return call.fail(passphrase.error());
    if (Result<void> done = project::importKey(project.connection(), call.arguments[2], *passphrase); !done)
        return call.fail(done.error());
    call.print({{QStringLiteral("fingerprint"), project::keyState(project.connection()).fingerprint}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "The key is kept on this computer; persons can be imported here")}));
    return Exit::Done;
}

Exit run(Call& call)
{
    static const std::map<QString, Exit (*)(Call&, project::Project&)> actions = {
        {QStringLiteral("show"), show}, {QStringLiteral("export"), exportTo}, {QStringLiteral("import"), importFrom}};
    const auto action = actions.find(call.arguments[0]);
    if (action == actions.end())
        return call.misuse({QT_TRANSLATE_NOOP("core", "key show P, key export P -o FILE, or key import P FILE")});
    auto project = openToRead(call, call.arguments[1]);
    if (!project)
        return call.fail(project.error());
    return action->second(call, **project);
}

} // namespace

void addKeyCommand(std::vector<Command>& commands)
{
    commands.push_back({"key",
                        "show|export|import P [FILE]",
                        QT_TRANSLATE_NOOP("core", "hands the project's key of pseudonyms over, under a passphrase"),
                        {{QStringLiteral("o"), QStringLiteral(QT_TRANSLATE_NOOP("core", "The key file to write")),
                          QStringLiteral("FILE")},
                         passphraseOption()},
                        2,
                        run,
                        false,
                        3});
}

} // namespace tropa::cli
