#pragma once

#include "base/entity_ref.h"
#include "frame/frame_kind.h"
#include "project/edit.h"

#include <QVariant>

#include <map>
#include <vector>

namespace tropa::frame {

/// One entity of the frame with the values of its kind's fields, by column.
struct FrameItem
{
    EntityRef ref;
    QString name;
    int position = 0;
    std::map<QString, QVariant> values; ///< QString, qlonglong, double, QDate; absent when NULL
};

/// All of a kind, in their order. Errors stay on the connection, as everywhere in stores.
std::vector<FrameItem> frameItems(storage::Connection& connection, const FrameKind& kind);
/// Names by id, for labels; reads one small table.
std::map<qint64, QString> frameNames(storage::Connection& connection, const QString& kind);
QString frameName(storage::Connection& connection, const EntityRef& ref);

/// Adds at the end, or at `position`, moving the rest down.
EntityRef addFrameItem(project::Edit& edit, const FrameKind& kind, const QString& name,
                       const std::map<QString, QVariant>& values = {}, int position = -1);
void renameFrameItem(project::Edit& edit, const EntityRef& ref, const QString& name);
void setFrameValue(project::Edit& edit, const EntityRef& ref, const FrameField& field, const QVariant& value);
void moveFrameItem(project::Edit& edit, const EntityRef& ref, int position);
/// Refused (by the commit) while anything refers to it.
void removeFrameItem(project::Edit& edit, const EntityRef& ref);
/// Points everything that refers to `from` at `into`, keeps from's name as an alias of it and removes `from`.
void mergeFrameItems(project::Edit& edit, const EntityRef& from, const EntityRef& into);

/// The name as it is compared: trimmed, single spaces, case folded, ё read as е.
QString normalName(const QString& name);

} // namespace tropa::frame
