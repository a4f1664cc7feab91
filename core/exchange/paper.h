#pragma once

#include "base/message.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace tropa::exchange {

/// A cell as a file shows it: words, a number, a date, or nothing.
using PaperCell = std::variant<std::monostate, QString, double, QDate>;

/// A table with its heads; also one sheet of a workbook and one CSV.
struct PaperTable
{
    QString title;
    QStringList columns;
    std::vector<std::vector<PaperCell>> rows;
};

/// One thing after another on a paper.
struct PaperBlock
{
    enum class Kind { Heading, Text, Faint, Field, Quote, Table, Picture };
    Kind kind = Kind::Text;
    int level = 1; ///< of a heading, from 1
    QString text;  ///< words; of a field its value; of a picture what it shows
    QString label; ///< of a field: «Когда ставить»; of a quote: where it stands
    QString color; ///< "#rrggbb" beside a heading
    PaperTable table;
    QByteArray png;   ///< of a picture
    double width = 0; ///< of a picture, in millimetres
};

/// What a report, a codebook or a list of quotes says, before it is html, docx, xlsx or pdf. A value; any thread.
struct Paper
{
    Language language = Language::Russian;
    QString title;
    QStringList facts; ///< under the title: project, date, what was left out
    std::vector<PaperBlock> blocks;
    std::vector<PaperTable> sheets; ///< what a workbook holds instead of the blocks

    void heading(const QString& words, int level = 1, const QString& color = {});
    void text(const QString& words);
    void faint(const QString& words);
    /// Left out when there is nothing to say.
    void field(const QString& label, const QString& words);
    void quote(const QString& words, const QString& place);
    void table(PaperTable table);
    void picture(const QByteArray& png, double millimetres, const QString& shows);
};

/// As it stands in a cell of words: numbers and dates the way of the language.
QString cellText(const PaperCell& cell, Language language);

} // namespace tropa::exchange
