#include "app/cli/map_check.h"
#include "app/cli/map_place.h"

#include "base/open_file.h"
#include "maps/board_store.h"
#include "maps/card_markup.h"
#include "maps/card_store.h"
#include "maps/pictures.h"
#include "project/media_store.h"
#include "ui/paint/pictures.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

/// What is asked to be changed in the first card of a cell; what is not asked for is left as it is.
struct Asked
{
    std::optional<QString> text;
    std::optional<int> level; ///< 0 takes it away
    std::optional<maps::CellChart> chart;
    std::optional<QString> picture; ///< its file; empty takes it away
    QByteArray bytes;

    bool isAnything() const { return text || level || chart || picture; }
};

Result<Asked> asked(const Call& call, const maps::Lane& lane)
{
    Asked asked;
    const auto isSet = [&](const char* name) { return call.options.isSet(QLatin1String(name)); };
    const auto word = [&](const char* name) { return call.options.value(QLatin1String(name)); };
    if (isSet("text"))
        asked.text = word("text");
    if (isSet("level")) {
        bool isNumber = word("level") == QLatin1String("none");
        asked.level = isNumber ? 0 : word("level").toInt(&isNumber);
        if (!isNumber || *asked.level < 0 || *asked.level > maps::mostArc ||
            (*asked.level == 0 && word("level") != QLatin1String("none")))
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--level is from 1 to %1, or none; not “%2”"),
                                            {static_cast<qint64>(maps::mostArc), word("level")}});
        if (lane.kind != maps::LaneKind::Arc)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” is no dramatic arc"), {lane.title}});
    }
    if (isSet("chart")) {
        const QString name = word("chart") == QLatin1String("trend") ? QString() : word("chart");
        asked.chart = maps::fromId(maps::cellCharts(), name);
        if (!asked.chart)
            return Error(
                ErrorKind::Usage,
                {QT_TRANSLATE_NOOP("core", "--chart is trend, distribution or none; not “%1”"), {word("chart")}});
    }
    if (isSet("picture")) {
        asked.picture = word("picture") == QLatin1String("none") ? QString() : word("picture");
        QFile file(*asked.picture);
        if (!asked.picture->isEmpty()) {
            if (!mayBeRead(*asked.picture) || !file.open(QIODevice::ReadOnly) ||
                file.size() > project::largestMediaInFile)
                return Error(
                    ErrorKind::BadInput,
                    {QT_TRANSLATE_NOOP("core", "%1 cannot be read, or is larger than 20 MB"), {*asked.picture}});
            constexpr int most = 1600; // sharp on paper, light in the file
            auto kept = ui::paint::pictureToKeep(QFileInfo(file).fileName(), file.readAll(), most);
            if (!kept)
                return std::move(kept).error();
            asked.bytes = std::move(*kept);
        }
    }
    return asked;
}

Result<void> apply(project::Edit& edit, const maps::NotePlace& place, const maps::Card* known, const Asked& asked)
{
    const maps::CardId card = known ? known->id : maps::addCard(edit, place.lane, place.step);
    if (asked.text)
        maps::setCardField(edit, card, maps::CardField::Text, *asked.text);
    if (asked.level)
        maps::setCardField(edit, card, maps::CardField::Experience,
                           *asked.level > 0 ? QVariant(maps::arcExperience(*asked.level)) : QVariant());
    if (asked.chart) {
        if (!known || known->bindings.empty() || known->bindings.front().isEvidence())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "This cell computes nothing; it has no chart")});
        maps::Binding binding = known->bindings.front();
        binding.chart = *asked.chart;
        maps::setBinding(edit, card, binding);
    }
    return asked.picture ? maps::setCardPicture(edit, card, QFileInfo(*asked.picture).fileName(), asked.bytes)
                         : Result<void>();
}

} // namespace

Exit mapCard(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    if (chosen.size() != 1)
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say which map: --map NAME")});
    storage::Connection& db = project.connection();
    maps::Board board = maps::loadBoard(db, chosen.front().id);
    const QString words = call.options.value(QStringLiteral("at"));
    const auto place = placeNamed(board, words);
    if (!place)
        return call.misuse({QT_TRANSLATE_NOOP("core", "%1 has no cell “%2”; say it like --at \"Step > Lane\""),
                            {chosen.front().title, words}});
    const auto request = asked(call, *board.lane(place->lane));
    if (!request)
        return request.error().kind == ErrorKind::Usage ? call.misuse(request.error().message)
                                                        : call.fail(request.error());
    if (request->isAnything()) {
        const auto cards = board.cardsAt(place->lane, place->step);
        const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Card of a map")}, [&](project::Edit& edit) {
            return apply(edit, *place, cards.empty() ? nullptr : cards.front(), *request);
        });
        if (!done)
            return call.fail(done.error());
        board = maps::loadBoard(db, chosen.front().id);
    }
    QJsonArray shown;
    for (const maps::Card* card : board.cardsAt(place->lane, place->step)) {
        QJsonObject json{{QStringLiteral("text"), card->text}, {QStringLiteral("picture"), card->pictureName}};
        if (board.lane(place->lane)->kind == maps::LaneKind::Arc && card->experience)
            json.insert(QStringLiteral("level"), maps::arcLevel(*card->experience));
        QStringList metrics;
        for (const maps::Binding& binding : card->bindings)
            metrics << binding.metric;
        json.insert(QStringLiteral("metrics"), QJsonArray::fromStringList(metrics));
        if (!card->bindings.empty())
            json.insert(QStringLiteral("chart"), maps::idOf(card->bindings.front().chart));
        shown.append(json);
        QStringList line{maps::plainWords(card->text), metrics.join(QStringLiteral(", ")), card->pictureName};
        if (json.contains(QStringLiteral("level")))
            line << QString::number(json.value(QStringLiteral("level")).toInt());
        line.removeAll(QString());
        call.say(line.join(QStringLiteral(" · ")));
    }
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("cards"), shown}});
    return Exit::Done;
}

} // namespace tropa::cli
