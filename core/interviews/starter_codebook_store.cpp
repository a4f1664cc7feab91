#include "interviews/starter_codebook.h"

#include "frame/frame_store.h"
#include "interviews/codebook_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void openResource()
{
    Q_INIT_RESOURCE(tropa_codebooks); // a static library's resources are linked only when asked for
}

namespace tropa::interviews {

namespace {

constexpr const char* ids[] = {"decision-factors", "touchpoints"};

QJsonObject read(const QString& id)
{
    openResource();
    QFile file(QStringLiteral(":/templates/codebooks/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString words(const QJsonObject& of, const char* key, Language language)
{
    return of.value(QLatin1String(key))
        .toObject()
        .value(language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en"))
        .toString();
}

struct Adder
{
    project::Edit& edit;
    Language language;
    Codebook known;
    qint64 added = 0;

    CodeId code(Code wanted)
    {
        for (const Code* sibling : known.children(wanted.parent)) {
            if (frame::normalName(sibling->name) == frame::normalName(wanted.name))
                return sibling->id;
        }
        ++added;
        wanted.palette = 0;
        return addCode(edit, std::move(wanted));
    }

    void branch(const QJsonArray& codes, CodeId parent)
    {
        for (const QJsonValue& value : codes) {
            const QJsonObject one = value.toObject();
            Code wanted;
            wanted.parent = parent;
            wanted.name = words(one, "name", language);
            wanted.kind = codeKindFromId(one.value(QLatin1String("kind")).toString());
            wanted.definition = words(one, "definition", language);
            wanted.useWhen = words(one, "useWhen", language);
            wanted.notWhen = words(one, "notWhen", language);
            wanted.example = words(one, "example", language);
            branch(one.value(QLatin1String("codes")).toArray(), code(wanted));
        }
    }

    // The frame's touchpoints under their stages; false when it has none.
    bool frameTouchpoints()
    {
        struct Row
        {
            frame::TouchpointId id;
            QString name;
            frame::StageId stage;
            QString stageName;
        };
        std::vector<Row> all;
        {
            auto rows = edit.db().prepare("SELECT t.id, t.name, t.stage_id, s.name FROM touchpoint t LEFT JOIN stage s "
                                          "ON s.id = t.stage_id ORDER BY s.position, s.id, t.position, t.id");
            while (rows.step())
                all.push_back(
                    {rows.id<frame::TouchpointId>(0), rows.text(1), rows.id<frame::StageId>(2), rows.text(3)});
        }
        for (const Row& row : all) {
            Code stage;
            if (row.stage.isValid()) {
                stage.name = row.stageName;
                stage.kind = CodeKind::Stage;
                stage.stage = row.stage;
                stage.id = code(stage);
                if (!known.find(stage.id))
                    known = codebook(edit.db());
            }
            Code wanted;
            wanted.parent = stage.id;
            wanted.name = row.name;
            wanted.kind = CodeKind::Touchpoint;
            wanted.touchpoint = row.id;
            code(wanted);
        }
        return !all.empty();
    }
};

} // namespace

std::vector<StarterCodebook> starterCodebooks(Language language)
{
    std::vector<StarterCodebook> all;
    for (const char* id : ids)
        all.push_back({QLatin1String(id), words(read(QLatin1String(id)), "name", language)});
    return all;
}

Result<qint64> addStarterCodebook(project::Edit& edit, const QString& id, Language language)
{
    const QJsonObject book = read(id);
    if (book.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no starter codebook %1"), {id}});
    Adder adder{edit, language, codebook(edit.db())};
    if (!book.value(QLatin1String("fromFrame")).toBool() || !adder.frameTouchpoints())
        adder.branch(book.value(QLatin1String("codes")).toArray(), {});
    return adder.added;
}

} // namespace tropa::interviews
