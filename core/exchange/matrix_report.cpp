#include "exchange/matrix_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::exchange {

using interviews::MatrixMeasure;

namespace {

double rounded(double value, double to)
{
    return std::round(value * to) / to;
}

} // namespace

Paper matrixReport(const interviews::RespondentMatrix& matrix, MatrixMeasure measure,
                   const std::vector<std::size_t>& rows, const std::vector<std::size_t>& columns, Language language)
{
    const auto words = [&](const Message& message) { return text(message, language); };
    const bool isShare = measure == MatrixMeasure::CharacterShare || measure == MatrixMeasure::WordShare;
    Paper paper;
    paper.language = language;
    paper.title = words({QT_TRANSLATE_NOOP("core", "Codes by respondent")});
    const auto& measures = interviews::matrixMeasures();
    const auto name = std::ranges::find(measures, measure, &interviews::MatrixMeasureName::measure);
    paper.facts << (isShare ? words({QT_TRANSLATE_NOOP("core", "%1, per cent"), {words(name->name)}})
                            : words(name->name))
                << words(interviews::matrixRule(measure));
    PaperTable table;
    table.title = paper.title;
    table.columns << words({QT_TRANSLATE_NOOP("core", "Code")});
    for (const std::size_t column : columns) {
        if (column == matrix.columns.size())
            table.columns << words({QT_TRANSLATE_NOOP("core", "Total")});
        else
            table.columns << (matrix.columns[column].name.isEmpty() ? words({QT_TRANSLATE_NOOP("core", "not known")})
                                                                    : matrix.columns[column].name);
    }
    const bool hasGroups = std::ranges::any_of(columns, [&](std::size_t column) {
        return column < matrix.columns.size() && matrix.columns[column].group >= 0 &&
               matrix.split.groups[static_cast<std::size_t>(matrix.columns[column].group)].name !=
                   matrix.columns[column].name;
    });
    if (hasGroups) {
        std::vector<PaperCell> cells{matrix.split.name};
        for (const std::size_t column : columns) {
            const int group = column < matrix.columns.size() ? matrix.columns[column].group : -1;
            cells.push_back(group < 0 ? PaperCell()
                                      : PaperCell(matrix.split.groups[static_cast<std::size_t>(group)].name));
        }
        table.rows.push_back(std::move(cells));
    }
    for (const std::size_t row : rows) {
        std::vector<PaperCell> cells{matrix.rows[row].code.isValid() ? matrix.codebook.path(matrix.rows[row].code)
                                                                     : words({QT_TRANSLATE_NOOP("core", "All codes")})};
        for (const std::size_t column : columns) {
            const auto value = matrix.value(row, column, measure);
            cells.push_back(value ? PaperCell(isShare ? rounded(*value * 100, 100) : rounded(*value, 1000))
                                  : PaperCell());
        }
        table.rows.push_back(std::move(cells));
    }
    paper.table(table);
    paper.sheets.push_back(std::move(table));
    return paper;
}

Paper matrixReport(const interviews::RespondentMatrix& matrix, MatrixMeasure measure, Language language)
{
    std::vector<std::size_t> rows, columns{matrix.columns.size()};
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        if (row == 0 || matrix.totalOf(row).segments > 0)
            rows.push_back(row);
    }
    for (std::size_t column = 0; column < matrix.columns.size(); ++column)
        columns.push_back(column);
    return matrixReport(matrix, measure, rows, columns, language);
}

Paper coOccurrenceReport(const interviews::CodeMatrix& matrix, const interviews::Codebook& book, Language language,
                         double least)
{
    const auto words = [&](const Message& message) { return text(message, language); };
    const interviews::CoOccurrence& counts = matrix.counts;
    struct Pair
    {
        int a, b;
        double jaccard;
    };
    std::vector<Pair> pairs;
    for (int a = 0; a < counts.codes(); ++a) {
        for (int b = a + 1; b < counts.codes(); ++b) {
            const auto jaccard = counts.jaccard(a, b);
            if (counts.pairs(a, b) > 0 && jaccard && *jaccard >= least)
                pairs.push_back({a, b, *jaccard});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::jaccard);
    Paper paper;
    paper.language = language;
    paper.title = words({QT_TRANSLATE_NOOP("core", "Co-occurrence of codes")});
    for (const Message& rule : interviews::coOccurrenceRules(matrix.rule))
        paper.facts << words(rule);
    PaperTable table;
    table.title = paper.title;
    table.columns = {words({QT_TRANSLATE_NOOP("core", "Code")}),     words({QT_TRANSLATE_NOOP("core", "With code")}),
                     words({QT_TRANSLATE_NOOP("core", "Segments")}), words({QT_TRANSLATE_NOOP("core", "Its segments")}),
                     words({QT_TRANSLATE_NOOP("core", "Pairs")}),    words({QT_TRANSLATE_NOOP("core", "Transcripts")}),
                     words({QT_TRANSLATE_NOOP("core", "Jaccard")}),  words({QT_TRANSLATE_NOOP("core", "Lift")})};
    for (const Pair& pair : pairs) {
        const auto path = [&](int code) { return book.path(matrix.codes[static_cast<std::size_t>(code)]); };
        const auto lift = counts.lift(pair.a, pair.b);
        table.rows.push_back({path(pair.a), path(pair.b), static_cast<double>(counts.segments(pair.a)),
                              static_cast<double>(counts.segments(pair.b)),
                              static_cast<double>(counts.pairs(pair.a, pair.b)),
                              static_cast<double>(counts.documents(pair.a, pair.b)), rounded(pair.jaccard, 10000),
                              lift ? PaperCell(rounded(*lift, 1000)) : PaperCell()});
    }
    paper.table(table);
    paper.sheets.push_back(std::move(table));
    return paper;
}

} // namespace tropa::exchange
