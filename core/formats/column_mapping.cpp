#include "formats/column_mapping.h"

#include "formats/input_error.h"

#include <map>

namespace tropa::formats {

namespace {

Error lacksColumn(const Proof& proof, const QString& name)
{
    return refused(proof.file,
                   {QT_TRANSLATE_NOOP("core", "%1 has no column \"%2\", which the recipe names."), {proof.file, name}},
                   proof.layout.headerLine, name);
}

ColumnProof* columnCalled(Proof& proof, const QString& name)
{
    for (ColumnProof& column : proof.columns) {
        if (column.column.name == name)
            return &column;
    }
    for (ColumnProof& column : proof.columns) {
        if (!normalisedHeading(name).isEmpty() && normalisedHeading(column.column.name) == normalisedHeading(name))
            return &column;
    }
    return nullptr;
}

QString headings(const Field& field)
{
    return field.russian + QStringLiteral(" / ") + field.english;
}

void askForColumn(const FieldTable& fields, int field, const std::vector<ColumnProof*>& candidates, Proof& proof)
{
    Ambiguity question;
    question.kind = Ambiguity::Kind::Column;
    question.column = candidates.front()->column.name;
    question.field = fields.at(field).id;
    question.question = {QT_TRANSLATE_NOOP("core", "Several columns look like \"%1\". Which one is it?"),
                         {headings(fields.at(field))}};
    for (const ColumnProof* candidate : candidates)
        question.choices.push_back({candidate->column.name.toUtf8(), Message::verbatim(candidate->column.name)});
    proof.ambiguities.push_back(std::move(question));
}

void askForCentury(const QString& column, const FieldTable& fields, int field, Proof& proof)
{
    proof.ambiguities.push_back(
        {Ambiguity::Kind::Century,
         column,
         fields.at(field).id,
         {QT_TRANSLATE_NOOP("core", "Years in \"%1\" have two digits. Which century is meant?"), {column}},
         {{"100", QT_TRANSLATE_NOOP("core", "all are 20xx")},
          {"30", QT_TRANSLATE_NOOP("core", "00–29 are 20xx, 30–99 are 19xx")},
          {"0", QT_TRANSLATE_NOOP("core", "all are 19xx")}}});
}

void askForOrder(const QString& column, const FieldTable& fields, int field, Proof& proof)
{
    proof.ambiguities.push_back(
        {Ambiguity::Kind::DateOrder,
         column,
         fields.at(field).id,
         {QT_TRANSLATE_NOOP("core", "Dates in \"%1\" can be read in two ways. Which comes first, day or month?"),
          {column}},
         {{"dmy", QT_TRANSLATE_NOOP("core", "day, month, year")},
          {"mdy", QT_TRANSLATE_NOOP("core", "month, day, year")}}});
}

void askForMark(const QString& column, const FieldTable& fields, int field, char mark, Proof& proof)
{
    const bool comma = mark == ',';
    proof.ambiguities.push_back(
        {Ambiguity::Kind::DecimalMark,
         column,
         fields.at(field).id,
         {comma ? QT_TRANSLATE_NOOP("core", "In \"%1\", what is the comma of numbers such as 1,234?")
                : QT_TRANSLATE_NOOP("core", "In \"%1\", what is the point of numbers such as 1.234?"),
          {column}},
         {{comma ? "," : ".", QT_TRANSLATE_NOOP("core", "a decimal mark: a little over one")},
          {comma ? "." : ",", QT_TRANSLATE_NOOP("core", "it groups digits: over a thousand")}}});
}

} // namespace

Result<void> mapColumns(const FieldTable& fields, const Recipe& recipe, Proof& proof)
{
    proof.columns.clear();
    for (const TableColumn& column : proof.layout.columns)
        proof.columns.push_back({column, std::nullopt, CellKind::Text, {}, {}, 0, 0, 0});

    std::vector<bool> settled(static_cast<std::size_t>(fields.size()), false);
    std::vector<bool> named(proof.columns.size(), false);
    for (const RecipeColumn& choice : recipe.columns) {
        ColumnProof* column = columnCalled(proof, choice.name);
        if (column == nullptr) {
            if (choice.field && !choice.field->isEmpty())
                return lacksColumn(proof, choice.name);
            continue;
        }
        if (!choice.field)
            continue;
        named[static_cast<std::size_t>(column->column.index)] = true;
        if (choice.field->isEmpty())
            continue;
        const std::optional<int> field = fields.find(*choice.field);
        if (!field)
            return refused(proof.file,
                           {QT_TRANSLATE_NOOP("core", "The recipe fills \"%1\", which this import does not have."),
                            {QString::fromLatin1(*choice.field)}});
        column->field = field;
        settled[static_cast<std::size_t>(*field)] = true;
    }
    for (const RowFilter& filter : recipe.filters) {
        if (columnCalled(proof, filter.column) == nullptr)
            return lacksColumn(proof, filter.column);
    }

    std::map<int, std::vector<ColumnProof*>> exact, bySynonym;
    for (ColumnProof& column : proof.columns) {
        if (named[static_cast<std::size_t>(column.column.index)])
            continue;
        bool isExact = false;
        const std::optional<int> field = fields.match(column.column.name, &isExact);
        if (field && !settled[static_cast<std::size_t>(*field)])
            (isExact ? exact : bySynonym)[*field].push_back(&column);
    }
    for (int field = 0; field < fields.size(); ++field) {
        const bool byName = exact.contains(field);
        const auto found = byName ? exact.find(field) : bySynonym.find(field);
        if (byName || found != bySynonym.end()) {
            if (found->second.size() > 1)
                askForColumn(fields, field, found->second, proof);
            found->second.front()->field = field;
        } else if (!settled[static_cast<std::size_t>(field)] && fields.at(field).required) {
            proof.missing.push_back(QString::fromLatin1(fields.at(field).id));
            proof.missingHeadings.push_back(headings(fields.at(field)));
        }
    }
    for (ColumnProof& column : proof.columns) {
        if (column.field)
            column.kind = fields.at(*column.field).kind;
    }
    return {};
}

bool leavesUndecided(const std::vector<ColumnEvidence>& evidence, const Recipe& recipe, const Proof& proof)
{
    return std::any_of(proof.columns.begin(), proof.columns.end(), [&](const ColumnProof& column) {
        const ColumnEvidence& seen = evidence[static_cast<std::size_t>(column.column.index)];
        const RecipeColumn* choice = recipe.column(column.column.name);
        if (!column.field)
            return false;
        if (column.kind == CellKind::Decimal)
            return !seen.decimals.decided() && !(choice != nullptr && choice->decimalMark);
        return (column.kind == CellKind::Date || column.kind == CellKind::DateTime) && !seen.dates.decided() &&
               !(choice != nullptr && choice->dateOrder);
    });
}

void decideFormats(const std::vector<ColumnEvidence>& evidence, const FieldTable& fields, const Recipe& recipe,
                   Proof& proof)
{
    std::erase_if(proof.ambiguities, [](const Ambiguity& known) { return known.kind != Ambiguity::Kind::Column; });

    // One program wrote the file: what some columns decide holds for those that do not.
    int points = 0, commas = 0;
    for (const ColumnProof& column : proof.columns) {
        if (!column.field || column.kind != CellKind::Decimal)
            continue;
        const auto mark = evidence[static_cast<std::size_t>(column.column.index)].decimals.decided();
        points += mark == DecimalMark::Point ? 1 : 0;
        commas += mark == DecimalMark::Comma ? 1 : 0;
    }
    const bool othersAgree = (points == 0) != (commas == 0);

    for (ColumnProof& column : proof.columns) {
        if (!column.field)
            continue;
        const ColumnEvidence& seen = evidence[static_cast<std::size_t>(column.column.index)];
        const RecipeColumn* choice = recipe.column(column.column.name);
        const QString& name = column.column.name;
        if (column.kind == CellKind::Decimal) {
            column.format.currency = seen.decimals.currency();
            const char delimiter = proof.fixedWidth ? '\0' : proof.layout.dialect.delimiter;
            if (choice != nullptr && choice->decimalMark) {
                column.format.decimalMark = *choice->decimalMark;
            } else if (const auto mark = seen.decimals.decided()) {
                column.format.decimalMark = *mark;
            } else if (othersAgree) {
                column.format.decimalMark = commas > 0 ? DecimalMark::Comma : DecimalMark::Point;
            } else if (delimiter == ';' && seen.decimals.ambiguousMark() == ',') {
                column.format.decimalMark = DecimalMark::Comma;
            } else if (seen.decimals.isAmbiguous() && !(delimiter == ',' && seen.decimals.ambiguousMark() == '.')) {
                askForMark(name, fields, *column.field, seen.decimals.ambiguousMark(), proof);
                column.format.decimalMark =
                    seen.decimals.ambiguousMark() == ',' ? DecimalMark::Comma : DecimalMark::Point;
            } else {
                column.format.decimalMark = DecimalMark::Point;
            }
        }
        if (column.kind == CellKind::Date || column.kind == CellKind::DateTime) {
            if (choice != nullptr && choice->dateOrder) {
                column.format.dateOrder = *choice->dateOrder;
            } else if (const auto order = seen.dates.decided()) {
                column.format.dateOrder = *order;
            } else {
                column.format.dateOrder = DateOrder::DayMonthYear;
                if (seen.dates.isAmbiguous())
                    askForOrder(name, fields, *column.field, proof);
            }
            column.format.centuryPivot = choice != nullptr ? choice->centuryPivot : std::nullopt;
            if (seen.dates.hasTwoDigitYears() && !column.format.centuryPivot) {
                askForCentury(name, fields, *column.field, proof);
                column.format.centuryPivot =
                    100; // so that the preview shows something; nothing is written before the answer
            }
        }
    }
}

} // namespace tropa::formats
