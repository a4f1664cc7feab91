#include "maps/persona_sheet.h"

#include "maps/pictures.h"

#include "frame/frame_store.h"
#include "metrics/person_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tropa::maps {

namespace {

constexpr std::array factIds{"patients.share", "patients.loyal_share", "patients.churn", "patients.ltv", "survey.nps"};

QString read(const frame::FrameItem& item, const char* column)
{
    const auto found = item.values.find(QLatin1String(column));
    return found == item.values.end() ? QString() : found->second.toString();
}

Result<void> readFacts(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                       PersonaSheet& sheet)
{
    const metrics::Scope scope = metrics::Scope().with(metrics::dimension::persona, sheet.id.value());
    for (const char* id : factIds) {
        const metrics::Metric* metric = catalogue.find(QLatin1String(id));
        const bool knows = metric && std::ranges::any_of(metric->info().dimensions, [](const char* one) {
                               return QLatin1String(one) == QLatin1String(metrics::dimension::persona);
                           });
        if (!knows)
            continue;
        const Result<metrics::Evaluation> found = catalogue.evaluate(context, QLatin1String(id), {scope, {}, {}});
        if (!found)
            return found.error();
        if (found->total.value)
            sheet.facts.push_back({&metric->info(), found->total});
        else if (id == factIds.front())
            sheet.noShare = found->total.reason;
    }
    return {};
}

void readTies(storage::Connection& db, PersonaSheet& sheet)
{
    auto row = db.prepare("SELECT p.picture_id, p.quote_kind, p.quote_id, s.name FROM persona p "
                          "LEFT JOIN segment_of_patients s ON s.id = p.segment_id WHERE p.id = ?");
    row.bindAll(sheet.id);
    if (!row.step())
        return;
    sheet.pictureId = row.id<project::MediaId>(0);
    sheet.quoteRef = {row.text(1), row.integer(2)};
    sheet.segment = row.text(3);
}

} // namespace

Result<PersonaSheet> personaSheet(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                  const metrics::Sources& sources, frame::PersonaId persona)
{
    PersonaSheet sheet;
    storage::Connection& db = context.db;
    const auto items = frame::frameItems(db, *frame::frameKind(QStringLiteral("persona")));
    const auto item =
        std::ranges::find_if(items, [&](const frame::FrameItem& one) { return one.ref.id == persona.value(); });
    if (item == items.end())
        return sheet;
    sheet.id = persona;
    sheet.name = item->name;
    sheet.description = read(*item, "description");
    sheet.goals = read(*item, "goals");
    sheet.fears = read(*item, "fears");
    sheet.quote = read(*item, "quote");
    sheet.note = read(*item, "note");

    readTies(db, sheet);
    sheet.picture = pictureBytes(db, sheet.pictureId);
    if (sheet.quoteRef.isValid())
        sheet.words = sources.evidence(db, sheet.quoteRef);
    auto maps = db.prepare("SELECT title FROM map WHERE persona_id = ?1 OR id IN "
                           "(SELECT map_id FROM map_persona WHERE persona_id = ?1) ORDER BY kind DESC, position, id");
    maps.bindAll(persona);
    while (maps.step())
        sheet.maps.push_back(maps.text(0));
    if (Result<void> facts = readFacts(context, catalogue, sheet); !facts)
        return std::move(facts).error();
    if (db.failed())
        return Error(db.error());
    return sheet;
}

QByteArray portraitOf(storage::Connection& connection, frame::PersonaId persona)
{
    return pictureBytes(
        connection,
        project::MediaId(connection.value<qint64>("SELECT picture_id FROM persona WHERE id = ?", persona).value_or(0)));
}

frame::PersonaId findPersona(storage::Connection& connection, const QString& name)
{
    for (const auto& [id, known] : frame::frameNames(connection, QStringLiteral("persona"))) {
        if (frame::normalName(known) == frame::normalName(name))
            return frame::PersonaId(id);
    }
    return {};
}

std::vector<metrics::Evidence> quotesFor(const metrics::EvaluationContext& context, const metrics::Sources& sources,
                                         frame::PersonaId persona, int limit)
{
    std::vector<metrics::Evidence> found = sources.about(context.db, {}, limit);
    const auto persons =
        metrics::personsWithin(context, metrics::Scope().with(metrics::dimension::persona, persona.value()));
    if (persons && *persons) {
        const std::vector<qint64>& own = **persons;
        std::stable_partition(found.begin(), found.end(), [&](const metrics::Evidence& one) {
            return std::ranges::binary_search(own, one.person.value());
        });
    }
    return found;
}

Result<void> setPersonaPicture(project::Edit& edit, frame::PersonaId persona, const QString& name,
                               const QByteArray& bytes)
{
    const Result<project::MediaId> picture = addPicture(edit, name, bytes);
    if (!picture)
        return picture.error();
    edit.setPlace({QStringLiteral("persona"), persona.value()});
    edit.db().run("UPDATE persona SET picture_id = ? WHERE id = ?", *picture, persona);
    return {};
}

void setPersonaQuote(project::Edit& edit, frame::PersonaId persona, const EntityRef& evidence)
{
    edit.setPlace({QStringLiteral("persona"), persona.value()});
    edit.db().run("UPDATE persona SET quote_kind = ?, quote_id = ? WHERE id = ?",
                  evidence.isValid() ? evidence.kind : QString(),
                  evidence.isValid() ? std::optional(evidence.id) : std::nullopt, persona);
}

} // namespace tropa::maps
