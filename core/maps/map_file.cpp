#include "maps/map_file.h"

#include "base/format_number.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tropa::maps {

const MapFileKind* mapFileKind(const QString& suffix)
{
    static constexpr std::array kinds{
        MapFileKind{"drawio", true, writeDrawio, true, true, false, true},
        MapFileKind{"pptx", true, writePptx, true, false, true, true},
        MapFileKind{"xlsx", true, writeXlsx, true, false, true},
        MapFileKind{"csv", false, writeCsv},
        MapFileKind{"mmd", false, writeMermaid},
        MapFileKind{"cjml", false, writeCjml},
        MapFileKind{"html", true, writeHtml, true, false, false, true},
    };
    const auto found = std::ranges::find_if(kinds, [&](const MapFileKind& kind) {
        return suffix.compare(QLatin1String(kind.suffix), Qt::CaseInsensitive) == 0;
    });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList titleBlock(const MapPage& page, const MapFileOptions& options)
{
    QStringList foot{options.house.organisation, options.project};
    if (options.date.isValid())
        foot << formatDate(options.date, options.language);
    foot.removeAll(QString());
    QStringList lines{page.board.map.title, page.head, foot.join(QStringLiteral(" · "))};
    lines.removeAll(QString());
    return lines;
}

QStringList signsOn(const Board& board, Language language)
{
    QStringList lines;
    const auto has = [&](MarkKind kind) {
        const auto in = [&](const std::vector<Mark>& marks) {
            return std::ranges::count(marks, kind, &Mark::kind) > 0;
        };
        return std::ranges::any_of(board.steps, [&](const Step& step) { return in(step.marks); }) ||
               std::ranges::any_of(board.cards, [&](const Card& card) { return in(card.marks); });
    };
    for (const Term<MarkKind>& mark : markKinds()) {
        if (has(mark.value))
            lines << (mark.value == MarkKind::MomentOfTruth ? QString(QChar(0x2605))
                                                            : QString::fromLatin1(markLetter(mark.value))) +
                         QStringLiteral(" – ") + text(mark.name, language);
    }
    QStringList kinds;
    for (const Term<LinkKind>& kind : linkKinds()) {
        if (std::ranges::count(board.links, kind.value, &Link::kind) > 0)
            kinds << text(kind.name, language);
    }
    if (kinds.size() > 1)
        lines << text({QT_TRANSLATE_NOOP("core", "links: %1"), {kinds.join(QStringLiteral(", ")).toLower()}}, language);
    return lines;
}

QStringList legend(const Board& board, const BoardValues& values, Language language)
{
    QStringList lines;
    for (auto strength = static_cast<int>(Strength::Measured); strength >= static_cast<int>(Strength::Assumption);
         --strength) {
        const auto which = static_cast<Strength>(strength);
        if (const int count = values.count(which); count > 0 && board.map.kind == MapKind::Journey)
            lines << text(term(strengths(), which).name, language) + QLatin1Char(' ') +
                         formatNumber(static_cast<qint64>(count), language);
    }
    return lines + signsOn(board, language);
}

MapFileNotes notesOf(int quotesLeftOut)
{
    MapFileNotes notes;
    if (quotesLeftOut > 0)
        notes.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quotes without consent were left out"), quotesLeftOut));
    return notes;
}

} // namespace tropa::maps
