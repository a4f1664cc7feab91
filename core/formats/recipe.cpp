#include "formats/recipe.h"

#include "base/save_bytes.h"
#include "formats/field_table.h"
#include "formats/input_error.h"
#include "formats/input_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tropa::formats {

namespace {

constexpr QLatin1String formatName("tropa-recipe/1");

QJsonObject columnJson(const RecipeColumn& column)
{
    QJsonObject object{{QStringLiteral("name"), column.name}};
    if (column.field)
        object.insert(QStringLiteral("field"), QString::fromLatin1(*column.field));
    if (column.decimalMark)
        object.insert(QStringLiteral("decimalMark"),
                      *column.decimalMark == DecimalMark::Comma ? QStringLiteral(",") : QStringLiteral("."));
    if (column.dateOrder)
        object.insert(QStringLiteral("dateOrder"), QString::fromLatin1(nameOf(*column.dateOrder)));
    if (column.centuryPivot)
        object.insert(QStringLiteral("centuryPivot"), *column.centuryPivot);
    return object;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.toString());
    return list;
}

Error unknownValue(const QString& file, const QString& key, const QString& value)
{
    return refused(
        file, {QT_TRANSLATE_NOOP("core", "The recipe %1 has an unknown value for %2: \"%3\"."), {file, key, value}});
}

Result<RecipeColumn> columnFromJson(const QJsonObject& object, const QString& file)
{
    RecipeColumn column;
    column.name = object.value(QLatin1String("name")).toString();
    if (const QJsonValue field = object.value(QLatin1String("field")); field.isString())
        column.field = field.toString().toLatin1();
    if (const QJsonValue mark = object.value(QLatin1String("decimalMark")); !mark.isUndefined()) {
        if (mark.toString() != u"," && mark.toString() != u".")
            return unknownValue(file, QStringLiteral("decimalMark"), mark.toString());
        column.decimalMark = mark.toString() == u"," ? DecimalMark::Comma : DecimalMark::Point;
    }
    if (const QJsonValue order = object.value(QLatin1String("dateOrder")); !order.isUndefined()) {
        column.dateOrder = dateOrderNamed(order.toString().toLatin1());
        if (!column.dateOrder)
            return unknownValue(file, QStringLiteral("dateOrder"), order.toString());
    }
    if (const QJsonValue pivot = object.value(QLatin1String("centuryPivot")); pivot.isDouble())
        column.centuryPivot = pivot.toInt();
    return column;
}

Result<void> readLayout(const QJsonObject& layout, Recipe& recipe, const QString& file)
{
    const QString type = layout.value(QLatin1String("type")).toString(QStringLiteral("delimited"));
    if (type == u"fixed") {
        for (const QJsonValue& value : layout.value(QLatin1String("columns")).toArray()) {
            const QJsonObject object = value.toObject();
            const FixedColumn column{object.value(QLatin1String("name")).toString(),
                                     object.value(QLatin1String("begin")).toInt(-1),
                                     object.value(QLatin1String("length")).toInt(0)};
            if (column.begin < 0 || column.length <= 0)
                return unknownValue(file, QStringLiteral("layout.columns"), column.name);
            recipe.fixedColumns.push_back(column);
        }
        if (recipe.fixedColumns.empty())
            return unknownValue(file, QStringLiteral("layout.columns"), QString());
        return {};
    }
    if (type != u"delimited")
        return unknownValue(file, QStringLiteral("layout.type"), type);
    if (const QJsonValue delimiter = layout.value(QLatin1String("delimiter")); delimiter.isString()) {
        const QByteArray bytes = delimiter.toString().toLatin1();
        if (bytes.size() != 1 || bytes == "\"" || bytes == "\n" || bytes == "\r")
            return unknownValue(file, QStringLiteral("layout.delimiter"), delimiter.toString());
        recipe.delimiter = bytes.at(0);
    }
    return {};
}

} // namespace

const RecipeColumn* Recipe::column(const QString& name) const
{
    for (const RecipeColumn& known : columns) {
        if (known.name == name)
            return &known;
    }
    for (const RecipeColumn& known : columns) {
        if (normalisedHeading(known.name) == normalisedHeading(name) && !normalisedHeading(name).isEmpty())
            return &known;
    }
    return nullptr;
}

RecipeColumn& Recipe::columnRef(const QString& name)
{
    for (RecipeColumn& known : columns) {
        if (known.name == name)
            return known;
    }
    RecipeColumn& added = columns.emplace_back();
    added.name = name;
    return added;
}

QByteArray Recipe::toJson() const
{
    QJsonObject root{{QStringLiteral("format"), formatName}};
    if (encoding)
        root.insert(QStringLiteral("encoding"), QString::fromLatin1(*encoding));
    if (!fixedColumns.empty()) {
        QJsonArray list;
        for (const FixedColumn& column : fixedColumns)
            list.append(QJsonObject{{QStringLiteral("name"), column.name},
                                    {QStringLiteral("begin"), column.begin},
                                    {QStringLiteral("length"), column.length}});
        root.insert(QStringLiteral("layout"),
                    QJsonObject{{QStringLiteral("type"), QStringLiteral("fixed")}, {QStringLiteral("columns"), list}});
    } else if (delimiter) {
        root.insert(QStringLiteral("layout"),
                    QJsonObject{{QStringLiteral("type"), QStringLiteral("delimited")},
                                {QStringLiteral("delimiter"), QString(QLatin1Char(*delimiter))}});
    }
    if (titleRows)
        root.insert(QStringLiteral("titleRows"), *titleRows);
    if (headerRows)
        root.insert(QStringLiteral("headerRows"), *headerRows);
    if (leaveOutTotals)
        root.insert(QStringLiteral("leaveOutTotals"), *leaveOutTotals);
    if (sheet)
        root.insert(QStringLiteral("sheet"), *sheet);
    if (!missing.isEmpty())
        root.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missing));
    if (skipBad)
        root.insert(QStringLiteral("skipBad"), true);
    QJsonArray filterList;
    for (const RowFilter& filter : filters)
        filterList.append(QJsonObject{{QStringLiteral("column"), filter.column},
                                      {QStringLiteral("values"), QJsonArray::fromStringList(filter.values)}});
    if (!filterList.isEmpty())
        root.insert(QStringLiteral("filters"), filterList);
    QJsonArray columnList;
    for (const RecipeColumn& column : columns)
        columnList.append(columnJson(column));
    if (!columnList.isEmpty())
        root.insert(QStringLiteral("columns"), columnList);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Recipe> Recipe::fromJson(const QByteArray& json, const QString& file)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "The recipe %1 is not readable: it is not a JSON object."), {file}});
    const QJsonObject root = document.object();
    const QString format = root.value(QLatin1String("format")).toString();
    if (format != formatName) {
        if (format.startsWith(QLatin1String("tropa-recipe/")))
            return refused(
                file, {QT_TRANSLATE_NOOP("core", "The recipe %1 was made by a newer version (%2)."), {file, format}});
        return refused(
            file, {QT_TRANSLATE_NOOP("core", "%1 is not an import recipe: \"format\" is not tropa-recipe/1."), {file}});
    }

    Recipe recipe;
    if (const QJsonValue encoding = root.value(QLatin1String("encoding")); encoding.isString())
        recipe.encoding = encoding.toString().toLatin1();
    if (Result<void> layout = readLayout(root.value(QLatin1String("layout")).toObject(), recipe, file); !layout)
        return layout.error();
    const auto wholeNumber = [&root](QLatin1String key) -> std::optional<int> {
        const QJsonValue value = root.value(key);
        return value.isDouble() && value.toInt(-1) >= 0 ? std::optional<int>(value.toInt()) : std::nullopt;
    };
    recipe.titleRows = wholeNumber(QLatin1String("titleRows"));
    recipe.headerRows = wholeNumber(QLatin1String("headerRows"));
    recipe.sheet = wholeNumber(QLatin1String("sheet"));
    if (const QJsonValue totals = root.value(QLatin1String("leaveOutTotals")); totals.isBool())
        recipe.leaveOutTotals = totals.toBool();
    recipe.missing = strings(root.value(QLatin1String("missing")));
    recipe.skipBad = root.value(QLatin1String("skipBad")).toBool(false);
    for (const QJsonValue& value : root.value(QLatin1String("filters")).toArray()) {
        const QJsonObject object = value.toObject();
        recipe.filters.push_back(
            {object.value(QLatin1String("column")).toString(), strings(object.value(QLatin1String("values")))});
    }
    for (const QJsonValue& value : root.value(QLatin1String("columns")).toArray()) {
        Result<RecipeColumn> column = columnFromJson(value.toObject(), file);
        if (!column)
            return column.error();
        recipe.columns.push_back(std::move(*column));
    }
    return recipe;
}

Result<Recipe> Recipe::load(const QString& path)
{
    constexpr qint64 recipeLimit = 16 << 20;
    Result<InputFile> input = InputFile::open(path, recipeLimit);
    if (!input)
        return input.error();
    return fromJson(input->bytes(), input->name());
}

Result<void> Recipe::save(const QString& path) const
{
    return saveBytes(path, toJson());
}

} // namespace tropa::formats
