#include "patients/segment_store.h"

#include "frame/frame_store.h"

#include <QJsonDocument>

namespace tropa::patients {

namespace {

const QString segmentTable = QStringLiteral("segment_of_patients");

} // namespace

std::vector<Segment> segments(storage::Connection& connection)
{
    std::vector<Segment> all;
    auto rows = connection.prepare("SELECT id, name, note, rule FROM segment_of_patients ORDER BY position, id");
    while (rows.step())
        all.push_back({rows.id<frame::SegmentId>(0), rows.text(1), rows.text(2),
                       SegmentRule::fromJson(QJsonDocument::fromJson(rows.utf8(3)).object())});
    return all;
}

frame::SegmentId addSegment(project::Edit& edit, const QString& name, const SegmentRule& rule, const QString& note)
{
    const EntityRef ref = frame::addFrameItem(edit, *frame::frameKind(segmentTable), name,
                                              note.isEmpty() ? std::map<QString, QVariant>()
                                                             : std::map<QString, QVariant>{{QStringLiteral("note"), note}});
    const frame::SegmentId id(ref.id);
    setSegmentRule(edit, id, rule);
    return id;
}

void setSegmentRule(project::Edit& edit, frame::SegmentId segment, const SegmentRule& rule)
{
    edit.db().run("UPDATE segment_of_patients SET rule = ? WHERE id = ?",
                  QString::fromUtf8(QJsonDocument(rule.toJson()).toJson(QJsonDocument::Compact)), segment);
    edit.setPlace({segmentTable, segment.value()});
}

void removeSegment(project::Edit& edit, frame::SegmentId segment)
{
    edit.db().run("UPDATE persona SET segment_id = NULL WHERE segment_id = ?", segment);
    frame::removeFrameItem(edit, {segmentTable, segment.value()});
}

void setPersonaSegment(project::Edit& edit, frame::PersonaId persona, frame::SegmentId segment)
{
    edit.db().run("UPDATE persona SET segment_id = ? WHERE id = ?",
                  segment.value() > 0 ? std::optional(segment.value()) : std::nullopt, persona);
}

} // namespace tropa::patients
