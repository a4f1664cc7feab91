#pragma once

#include "frame/ids.h"
#include "maps/ids.h"
#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/edit.h"
#include "project/media_store.h"

namespace tropa::maps {

/// A persona as one page: who it is in words, and what the project knows of it. A value.
struct PersonaSheet
{
    frame::PersonaId id; ///< 0 when there is no such persona
    QString name;
    QString description;
    QString goals;
    QString fears;
    QString note;
    QString quote;                          ///< typed; what a person thinks such a patient says
    EntityRef quoteRef;                     ///< what was really said
    std::optional<metrics::Evidence> words; ///< found there; none when it names nothing (any more)
    project::MediaId pictureId;
    QByteArray picture; ///< its bytes; empty when there is none
    QString segment;    ///< the patients it stands for, by the name of their segment

    /// A number of the patients or answers it stands for.
    struct Fact
    {
        const metrics::MetricInfo* info = nullptr;
        metrics::Value value;
    };
    std::vector<Fact> facts;   ///< the share of patients first; those without a value are left out
    Message noShare;           ///< why the share is not among them
    std::vector<QString> maps; ///< whose journeys are drawn
};

/// Reads a persona and computes its share of patients, its loyalty, loss and answers with the catalogue's metrics. Any
/// thread, on the context's connection.
Result<PersonaSheet> personaSheet(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                  const metrics::Sources& sources, frame::PersonaId persona);

/// The persona a person means by its name (normal form); 0 when there is none.
frame::PersonaId findPersona(storage::Connection& connection, const QString& name);

/// The picture of the persona a map names first; empty when there is none.
QByteArray portraitOf(storage::Connection& connection, frame::PersonaId persona);

/// What may stand as its quote: words of its own patients first, then the newest others.
std::vector<metrics::Evidence> quotesFor(const metrics::EvaluationContext& context, const metrics::Sources& sources,
                                         frame::PersonaId persona, int limit);

/// A picture for it, checked to be one; none takes it away. Part of one edit.
Result<void> setPersonaPicture(project::Edit& edit, frame::PersonaId persona, const QString& name,
                               const QByteArray& bytes);
/// The quote rests on a piece of evidence; an invalid one unties it.
void setPersonaQuote(project::Edit& edit, frame::PersonaId persona, const EntityRef& evidence);

} // namespace tropa::maps
