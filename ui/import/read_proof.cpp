#include "ui/import/read_proof.h"

#include <QJsonArray>

namespace tropa::ui::import {

namespace {

QString field(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

qint64 number(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toInteger();
}

ReadColumn columnOf(const QJsonObject& json)
{
    ReadColumn column{field(json, "name"),    field(json, "field"),  field(json, "kind"),       {},
                      number(json, "filled"), number(json, "empty"), number(json, "unreadable")};
    for (const QJsonValue& pair : json.value(QLatin1String("examples")).toArray())
        column.examples.emplace_back(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
    return column;
}

// Of a transcript the turns are shown: the line as it stands, and the speaker with what was said.
std::vector<ReadColumn> turnsOf(const QJsonObject& json)
{
    std::vector<ReadColumn> turns;
    for (const QJsonValue& value : json.value(QLatin1String("examples")).toArray()) {
        const QJsonObject pair = value.toObject();
        ReadColumn turn;
        turn.name = field(pair, "speaker");
        turn.kind = field(pair, "time");
        turn.examples.emplace_back(field(pair, "raw"), field(pair, "words"));
        turns.push_back(std::move(turn));
    }
    return turns;
}

ReadProof proofOf(const QJsonObject& json)
{
    ReadProof proof;
    proof.file = field(json, "file");
    proof.encoding = field(json, "encoding");
    proof.delimiter = field(json, "delimiter");
    proof.headerLine = json.value(QLatin1String("headerLine")).toInt();
    proof.rows = number(json, "rows");
    proof.good = number(json, "good");
    proof.bad = number(json, "bad");
    proof.nobody = number(json, "nobody");
    proof.respondent = field(json, "respondent");
    proof.turns = number(json, "turns");
    for (const QJsonValue& value : json.value(QLatin1String("speakers")).toArray()) {
        const QJsonObject speaker = value.toObject();
        proof.speakers.push_back({field(speaker, "name"), field(speaker, "role") == QLatin1String("interviewer"),
                                  number(speaker, "asking"), number(speaker, "turns")});
    }
    proof.recipe = json.value(QLatin1String("recipe")).toObject();
    for (const QJsonValue& column : json.value(QLatin1String("columns")).toArray())
        proof.columns.push_back(columnOf(column.toObject()));
    if (proof.columns.empty())
        proof.columns = turnsOf(json);
    for (const QJsonValue& value : json.value(QLatin1String("ambiguities")).toArray()) {
        const QJsonObject asked = value.toObject();
        ReadQuestion question{field(asked, "kind"), field(asked, "column"), field(asked, "question"), {}};
        for (const QJsonValue& choice : asked.value(QLatin1String("choices")).toArray())
            question.choices.emplace_back(field(choice.toObject(), "value"), field(choice.toObject(), "label"));
        proof.questions.push_back(std::move(question));
    }
    for (const QJsonValue& value : json.value(QLatin1String("leftOut")).toArray()) {
        const QJsonObject line = value.toObject();
        proof.leftOut.push_back({number(line, "line"), field(line, "why"), field(line, "text")});
    }
    for (const QJsonValue& id : json.value(QLatin1String("missing")).toArray())
        proof.missing.append(id.toString());
    return proof;
}

} // namespace

std::vector<ReadProof> readProofs(const QJsonObject& proof)
{
    std::vector<ReadProof> proofs;
    const QJsonValue files = proof.value(QLatin1String("files"));
    if (files.isArray()) {
        for (const QJsonValue& file : files.toArray())
            proofs.push_back(proofOf(file.toObject()));
    } else if (!proof.isEmpty()) {
        proofs.push_back(proofOf(proof));
    }
    return proofs;
}

} // namespace tropa::ui::import
