#include "exchange/paper.h"

#include "base/format_number.h"

namespace tropa::exchange {

namespace {

PaperBlock block(PaperBlock::Kind kind, const QString& words)
{
    PaperBlock one;
    one.kind = kind;
    one.text = words;
    return one;
}

} // namespace

void Paper::heading(const QString& words, int level, const QString& color)
{
    PaperBlock one = block(PaperBlock::Kind::Heading, words);
    one.level = level;
    one.color = color;
    blocks.push_back(std::move(one));
}

void Paper::text(const QString& words)
{
    if (!words.isEmpty())
        blocks.push_back(block(PaperBlock::Kind::Text, words));
}

void Paper::faint(const QString& words)
{
    if (!words.isEmpty())
        blocks.push_back(block(PaperBlock::Kind::Faint, words));
}

void Paper::field(const QString& label, const QString& words)
{
    if (words.trimmed().isEmpty())
        return;
    PaperBlock one = block(PaperBlock::Kind::Field, words);
    one.label = label;
    blocks.push_back(std::move(one));
}

void Paper::quote(const QString& words, const QString& place)
{
    PaperBlock one = block(PaperBlock::Kind::Quote, words);
    one.label = place;
    blocks.push_back(std::move(one));
}

void Paper::table(PaperTable table)
{
    PaperBlock one = block(PaperBlock::Kind::Table, {});
    one.table = std::move(table);
    blocks.push_back(std::move(one));
}

void Paper::picture(const QByteArray& png, double millimetres, const QString& shows)
{
    PaperBlock one = block(PaperBlock::Kind::Picture, shows);
    one.png = png;
    one.width = millimetres;
    blocks.push_back(std::move(one));
}

QString cellText(const PaperCell& cell, Language language)
{
    if (const auto* words = std::get_if<QString>(&cell))
        return *words;
    if (const auto* number = std::get_if<double>(&cell)) {
        const bool whole = *number == std::round(*number) && std::abs(*number) < 1e15;
        return formatNumber(*number, whole ? 0 : 2, language);
    }
    if (const auto* date = std::get_if<QDate>(&cell))
        return text(Message("%1", {*date}), language).replace(u' ', QChar(QChar::Nbsp)); // a date stays in one line
    return {};
}

} // namespace tropa::exchange
