#include "frame/frame_store.h"

#include "base/guid.h"

#include <QDate>

namespace tropa::frame {

namespace {

QByteArray table(const EntityRef& ref)
{
    Q_ASSERT(frameKind(ref.kind));
    return ref.kind.toLatin1();
}

void bindField(storage::Statement& statement, int index, const FrameField& field, const QVariant& value)
{
    const bool isText =
        field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Icon;
    if (isText)
        statement.bind(index, value.toString());
    else if (!value.isValid() || value.toString().isEmpty())
        statement.bind(index, nullptr);
    else if (field.type == FieldType::Money)
        statement.bind(index, value.toDouble());
    else if (field.type == FieldType::Date)
        statement.bind(index, value.toDate());
    else
        statement.bind(index, value.toLongLong());
}

QVariant readField(const storage::Statement& row, int column, const FrameField& field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Reference:
        return row.integer(column);
    case FieldType::Money:
        return row.real(column);
    case FieldType::Date:
        return row.date(column);
    default:
        return row.text(column);
    }
}

} // namespace

std::vector<FrameItem> frameItems(storage::Connection& connection, const FrameKind& kind)
{
    QByteArray columns = "SELECT id, name, position";
    for (const FrameField& field : kind.fields)
        columns += QByteArray(", ") + field.column;
    auto rows = connection.prepare(columns + " FROM " + kind.name + " ORDER BY position, id");
    std::vector<FrameItem> items;
    while (rows.step()) {
        FrameItem item{
            {QString::fromLatin1(kind.name), rows.integer(0)}, rows.text(1), static_cast<int>(rows.integer(2)), {}};
        int column = 3;
        for (const FrameField& field : kind.fields) {
            if (!rows.isNull(column))
                item.values[QString::fromLatin1(field.column)] = readField(rows, column, field);
            ++column;
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::map<qint64, QString> frameNames(storage::Connection& connection, const QString& kind)
{
    std::map<qint64, QString> names;
    if (!frameKind(kind))
        return names;
    auto rows = connection.prepare("SELECT id, name FROM " + kind.toLatin1());
    while (rows.step())
        names[rows.integer(0)] = rows.text(1);
    return names;
}

QString frameName(storage::Connection& connection, const EntityRef& ref)
{
    if (!frameKind(ref.kind))
        return {};
    return connection.value<QString>(("SELECT name FROM " + table(ref) + " WHERE id = ?").constData(), ref.id)
        .value_or(QString());
}

EntityRef addFrameItem(project::Edit& edit, const FrameKind& kind, const QString& name,
                       const std::map<QString, QVariant>& values, int position)
{
    storage::Connection& db = edit.db();
    const QByteArray into(kind.name);
    if (position < 0)
        position = db.value<int>(("SELECT coalesce(max(position), -1) + 1 FROM " + into).constData()).value_or(0);
    else
        db.run(("UPDATE " + into + " SET position = position + 1 WHERE position >= ?").constData(), position);

    QByteArray columns = "guid, name, position", marks = "?, ?, ?";
    for (const FrameField& field : kind.fields) {
        if (values.contains(QString::fromLatin1(field.column))) {
            columns += QByteArray(", ") + field.column;
            marks += ", ?";
        }
    }
    auto insert = db.prepare("INSERT INTO " + into + " (" + columns + ") VALUES (" + marks + ")");
    insert.bindAll(Guid::random(), name.trimmed(), position);
    int index = 3;
    for (const FrameField& field : kind.fields) {
        if (const auto value = values.find(QString::fromLatin1(field.column)); value != values.end())
            bindField(insert, index++, field, value->second);
    }
    insert.run();
    const EntityRef ref{QString::fromLatin1(kind.name), db.lastInsertedId()};
    edit.setPlace(ref);
    return ref;
}

void renameFrameItem(project::Edit& edit, const EntityRef& ref, const QString& name)
{
    edit.setPlace(ref);
    edit.db().run(("UPDATE " + table(ref) + " SET name = ? WHERE id = ?").constData(), name.trimmed(), ref.id);
}

void setFrameValue(project::Edit& edit, const EntityRef& ref, const FrameField& field, const QVariant& value)
{
    edit.setPlace(ref);
    auto update = edit.db().prepare("UPDATE " + table(ref) + " SET " + field.column + " = ? WHERE id = ?");
    bindField(update, 0, field, value);
    update.bind(1, ref.id);
    update.run();
}

void moveFrameItem(project::Edit& edit, const EntityRef& ref, int position)
{
    edit.setPlace(ref);
    storage::Connection& db = edit.db();
    std::vector<qint64> order;
    auto rows = db.prepare("SELECT id FROM " + table(ref) + " ORDER BY position, id");
    while (rows.step()) {
        if (rows.integer(0) != ref.id)
            order.push_back(rows.integer(0));
    }
    const auto at = std::clamp<std::ptrdiff_t>(position, 0, static_cast<std::ptrdiff_t>(order.size()));
    order.insert(order.begin() + at, ref.id);
    auto update = db.prepare("UPDATE " + table(ref) + " SET position = ?1 WHERE id = ?2 AND position <> ?1");
    for (std::size_t i = 0; i < order.size(); ++i) {
        update.bindAll(static_cast<qint64>(i), order[i]);
        update.run();
    }
}

void removeFrameItem(project::Edit& edit, const EntityRef& ref)
{
    edit.db().run("DELETE FROM alias WHERE kind = ? AND entity_id = ?", ref.kind, ref.id);
    edit.db().run(("DELETE FROM " + table(ref) + " WHERE id = ?").constData(), ref.id);
}

void mergeFrameItems(project::Edit& edit, const EntityRef& from, const EntityRef& into)
{
    if (from.kind != into.kind || from.id == into.id)
        return;
    storage::Connection& db = edit.db();
    // Every table that refers to this kind says so in the schema.
    std::vector<std::pair<QByteArray, QByteArray>> references;
    auto keys = db.prepare("SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
                           "WHERE m.type = 'table' AND f.\"table\" = ?");
    keys.bindAll(from.kind);
    while (keys.step())
        references.emplace_back(keys.utf8(0), keys.utf8(1));
    for (const auto& [name, column] : references)
        db.run(("UPDATE \"" + name + "\" SET \"" + column + "\" = ? WHERE \"" + column + "\" = ?").constData(), into.id,
               from.id);

    db.run("UPDATE alias SET entity_id = ? WHERE kind = ? AND entity_id = ?", into.id, from.kind, from.id);
    db.run("INSERT INTO alias (kind, entity_id, name) VALUES (?, ?, ?)", into.kind, into.id, frameName(db, from));
    db.run(("DELETE FROM " + table(from) + " WHERE id = ?").constData(), from.id);
    edit.setPlace(into);
}

QString normalName(const QString& name)
{
    return name.simplified().toCaseFolded().replace(QChar(0x0451), QChar(0x0435));
}

} // namespace tropa::frame
