#include "app/sample_persona.h"

#include "frame/frame_store.h"
#include "maps/persona_sheet.h"
#include "maps/scope_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tropa::app {

namespace {

void describe(project::Edit& edit, frame::PersonaId persona, const QJsonObject& words, Language language)
{
    const frame::FrameKind* kind = frame::frameKind(QStringLiteral("persona"));
    if (!kind)
        return;
    for (const frame::FrameField& field : kind->fields) {
        const QString text =
            words.value(QLatin1String(field.column)).toObject().value(languageCode(language)).toString();
        if (!text.isEmpty())
            frame::setFrameValue(edit, {QStringLiteral("persona"), persona.value()}, field, text);
    }
}

} // namespace

Result<void> addSamplePersonas(project::Project& project, const Furniture& furniture, const QString& file,
                               Language language)
{
    QFile source(file);
    const QJsonObject json =
        source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object() : QJsonObject();
    if (json.isEmpty())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be read"), {file}});
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Personas")}, [&](project::Edit& edit) -> Result<void> {
        for (const QJsonValue& one : json.value(QLatin1String("personas")).toArray()) {
            const frame::PersonaId persona =
                maps::findPersona(edit.db(), one.toObject().value(QLatin1String("name")).toString());
            if (!persona.isValid())
                continue;
            describe(edit, persona, one.toObject(), language);
            const QString name = one.toObject().value(QLatin1String("picture")).toString();
            QFile picture(QFileInfo(file).dir().filePath(name));
            if (!picture.open(QIODevice::ReadOnly))
                return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be read"), {name}});
            if (auto set = maps::setPersonaPicture(edit, persona, QFileInfo(name).fileName(), picture.readAll()); !set)
                return set;
            std::vector<Message> notes;
            const metrics::Scope scope =
                maps::scopeFromNames(edit.db(), one.toObject().value(QLatin1String("quote")).toObject(), notes);
            if (!notes.empty())
                return Error(ErrorKind::Failed, notes.front());
            constexpr int looked = 200;
            for (const metrics::Evidence& words : furniture.sources.about(edit.db(), scope, looked)) {
                constexpr qsizetype leastWords = 30;
                if (words.hasConsent && words.ref.kind == QLatin1String("segment") && words.text.size() > leastWords) {
                    maps::setPersonaQuote(edit, persona, words.ref);
                    break;
                }
            }
        }
        return {};
    });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace tropa::app
