#include "formats/proof.h"

#include "formats/answered_import.h"
#include "formats/input_error.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tropa::formats {

namespace {

QString nameOf(LeftOutLine::Why why)
{
    switch (why) {
    case LeftOutLine::Why::Title:
        return QStringLiteral("title");
    case LeftOutLine::Why::HeaderDetail:
        return QStringLiteral("heading");
    case LeftOutLine::Why::Totals:
        return QStringLiteral("totals");
    case LeftOutLine::Why::AfterTotals:
        break;
    }
    return QStringLiteral("afterTotals");
}

QJsonObject columnJson(const ColumnProof& column, const FieldTable& fields)
{
    QJsonObject object{{QStringLiteral("name"), column.column.name},
                       {QStringLiteral("kind"), QString::fromLatin1(formats::nameOf(column.kind))},
                       {QStringLiteral("filled"), column.filled},
                       {QStringLiteral("empty"), column.empty},
                       {QStringLiteral("unreadable"), column.unreadable}};
    object.insert(QStringLiteral("field"),
                  column.field ? QJsonValue(QString::fromLatin1(fields.at(*column.field).id)) : QJsonValue());
    if (column.column.text != column.column.name)
        object.insert(QStringLiteral("text"), column.column.text);
    if (column.kind == CellKind::Decimal)
        object.insert(QStringLiteral("decimalMark"),
                      column.format.decimalMark == DecimalMark::Comma ? QStringLiteral(",") : QStringLiteral("."));
    if (column.format.currency)
        object.insert(QStringLiteral("currency"), QString::fromLatin1(codeOf(*column.format.currency)));
    if (column.kind == CellKind::Date || column.kind == CellKind::DateTime)
        object.insert(QStringLiteral("dateOrder"), QString::fromLatin1(formats::nameOf(column.format.dateOrder)));
    QJsonArray examples;
    for (const ReadPair& pair : column.examples)
        examples.append(QJsonArray{pair.raw, pair.understood});
    object.insert(QStringLiteral("examples"), examples);
    return object;
}

QJsonObject problemJson(const Problem& problem, Language language)
{
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("row"), problem.row},
            {QStringLiteral("column"), problem.column},
            {QStringLiteral("expected"), text(problem.expected, language)},
            {QStringLiteral("found"), problem.found}};
}

} // namespace

QString nameOf(Ambiguity::Kind kind)
{
    switch (kind) {
    case Ambiguity::Kind::DateOrder:
        return QStringLiteral("dateOrder");
    case Ambiguity::Kind::DecimalMark:
        return QStringLiteral("decimalMark");
    case Ambiguity::Kind::Century:
        return QStringLiteral("century");
    case Ambiguity::Kind::Column:
        break;
    }
    return QStringLiteral("column");
}

// A date, a telephone or an address of mail stands in a row of values. Such a row may name a person: it is not shown.
static bool isValue(const QString& heading)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^\s*(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})|@|^[\d\s()+-]{10,}$)"));
    return shape.match(heading).hasMatch();
}

std::optional<Error> Proof::refusal() const
{
    if (!missing.empty()) {
        if (std::any_of(layout.columns.begin(), layout.columns.end(),
                        [](const TableColumn& column) { return isValue(column.name); }))
            return Error(ErrorKind::BadInput,
                         {QT_TRANSLATE_NOOP("core", "%1 has no row of headings: its first full row already holds "
                                                    "values. Add headings, or say in a recipe what the columns are."),
                          {file}});
        const QStringList names(missingHeadings.begin(), missingHeadings.end());
        Error error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "%1 lacks a column for: %2. Its columns are: %3."),
                                          {file, names.join(QStringLiteral(", ")), [this] {
                                               QStringList known;
                                               for (const TableColumn& column : layout.columns)
                                                   known.append(column.name);
                                               return known.join(QStringLiteral(", "));
                                           }()}});
        for (const QString& name : missingHeadings)
            error.problems.push_back(
                {file, layout.headerLine, name, QT_TRANSLATE_NOOP("core", "a column with this heading"), {}});
        error.problemCount = static_cast<qint64>(missing.size());
        return error;
    }
    if (!ambiguities.empty()) {
        Error error(
            ErrorKind::BadInput,
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%1 can be read in several ways; %n question(s) must be "
                                                         "answered first: in the window, by a recipe or with --set "
                                                         "(%2)."),
                             static_cast<qint64>(ambiguities.size()), {file, answersTo(ambiguities)}));
        for (const Ambiguity& ambiguity : ambiguities) {
            error.problems.push_back({file, 0, ambiguity.column, ambiguity.question, {}});
            if (ambiguity.kind != Ambiguity::Kind::Century)
                continue;
            // The other answers are words of their own; a year says nothing by itself.
            error.problems.push_back(
                {file,
                 0,
                 ambiguity.column,
                 {QT_TRANSLATE_NOOP("core", "%1=100: all are 20xx; %1=30: 00–29 are 20xx, 30–99 are 19xx; %1=0: all "
                                            "are 19xx"),
                  {QString::fromLatin1(ambiguity.field)}},
                 {}});
        }
        error.problemCount = static_cast<qint64>(error.problems.size());
        return error;
    }
    if (problemCount > 0 && !recipe.skipBad) {
        Error error(
            ErrorKind::BadInput,
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%1: %n place(s) cannot be read."), problemCount, {file}));
        error.problems = problems;
        error.problemCount = problemCount;
        return error;
    }
    return std::nullopt;
}

void answer(Recipe& recipe, const Ambiguity& ambiguity, const QByteArray& value)
{
    switch (ambiguity.kind) {
    case Ambiguity::Kind::DateOrder:
        recipe.columnRef(ambiguity.column).dateOrder = dateOrderNamed(value);
        break;
    case Ambiguity::Kind::DecimalMark:
        recipe.columnRef(ambiguity.column).decimalMark = value == "," ? DecimalMark::Comma : DecimalMark::Point;
        break;
    case Ambiguity::Kind::Century:
        recipe.columnRef(ambiguity.column).centuryPivot = value.toInt();
        break;
    case Ambiguity::Kind::Column:
        for (const Ambiguity::Choice& choice : ambiguity.choices)
            recipe.columnRef(QString::fromUtf8(choice.value)).field =
                choice.value == value ? ambiguity.field : QByteArray("");
        break;
    }
}

QJsonObject toJson(const Proof& proof, const FieldTable& fields, Language language)
{
    QJsonObject root{{QStringLiteral("file"), proof.file},
                     {QStringLiteral("encoding"), QString::fromLatin1(proof.encoding.name)},
                     {QStringLiteral("headerLine"), proof.layout.headerLine},
                     {QStringLiteral("headerRows"), proof.layout.headerRows},
                     {QStringLiteral("rows"), proof.rows},
                     {QStringLiteral("good"), proof.good},
                     {QStringLiteral("filtered"), proof.filtered},
                     {QStringLiteral("bad"), proof.bad},
                     {QStringLiteral("nobody"), proof.nobody},
                     {QStringLiteral("problemCount"), proof.problemCount}};
    root.insert(QStringLiteral("delimiter"),
                proof.fixedWidth ? QJsonValue() : QJsonValue(QString(QLatin1Char(proof.layout.dialect.delimiter))));
    if (!proof.sheets.isEmpty())
        root.insert(QStringLiteral("sheets"), QJsonArray::fromStringList(proof.sheets));
    QJsonArray leftOut, columns, missing, ambiguities, problems;
    for (const LeftOutLine& line : proof.layout.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("line"), line.line},
                                   {QStringLiteral("why"), nameOf(line.why)},
                                   {QStringLiteral("text"), line.text}});
    for (const ColumnProof& column : proof.columns)
        columns.append(columnJson(column, fields));
    for (const QString& field : proof.missing)
        missing.append(field);
    for (const Ambiguity& ambiguity : proof.ambiguities) {
        QJsonArray choices;
        for (const Ambiguity::Choice& choice : ambiguity.choices)
            choices.append(QJsonObject{{QStringLiteral("value"), QString::fromUtf8(choice.value)},
                                       {QStringLiteral("label"), text(choice.label, language)}});
        ambiguities.append(QJsonObject{{QStringLiteral("kind"), nameOf(ambiguity.kind)},
                                       {QStringLiteral("column"), ambiguity.column},
                                       {QStringLiteral("question"), text(ambiguity.question, language)},
                                       {QStringLiteral("choices"), choices}});
    }
    for (const Problem& problem : proof.problems)
        problems.append(problemJson(problem, language));
    root.insert(QStringLiteral("leftOut"), leftOut);
    root.insert(QStringLiteral("columns"), columns);
    root.insert(QStringLiteral("missing"), missing);
    root.insert(QStringLiteral("ambiguities"), ambiguities);
    root.insert(QStringLiteral("problems"), problems);
    return root;
}

} // namespace tropa::formats
