#pragma once

#include "base/entity_ref.h"

#include <QJsonObject>
#include <QMimeData>

#include <memory>
#include <optional>
#include <vector>

namespace tropa::ui::shell {

class Workbench;

/// What is carried from a room to a map, by drag or by the clipboard: pieces of evidence, or a number with what it was
/// asked. Both ends know only names and ids, so that no room sees another.
struct EvidenceClip
{
    std::vector<EntityRef> refs;
    QString metric;
    QJsonObject scope; ///< metrics::Scope::toJson()
    QJsonObject parameters;
    QString words; ///< for other programs, and for a person

    static QStringList mimeTypes();
    bool isEmpty() const { return refs.empty() && metric.isEmpty(); }
};

/// With the words as plain text. Ids are only of the project they come from: its path goes along.
std::unique_ptr<QMimeData> toMime(const EvidenceClip& clip, const QString& project);
/// What toMime() wrote in this project; none for anything else.
std::optional<EvidenceClip> evidenceFromMime(const QMimeData& data, const QString& project);
bool hasEvidence(const QMimeData& data);

/// The action of the room of maps that asks for a map and a cell; the clip is its data.
QString putOnMapAction();
/// The way without the mouse: asks for a map and a cell. Where no room of maps is there to ask, the clip goes onto the
/// clipboard, with a sentence on what to do next.
void putOnMap(Workbench& workbench, const EvidenceClip& clip);

} // namespace tropa::ui::shell
