#include "maps/house_style.h"

#include "project/media_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tropa::maps {

namespace {

constexpr const char* organisationKey = "house.organisation";
constexpr const char* colourKey = "house.colour";
constexpr const char* logoKey = "house.logo"; // id of a medium
constexpr const char* paperKey = "sheet.paper";
constexpr const char* tiledKey = "sheet.tiled";
constexpr const char* overlapKey = "sheet.overlap";
constexpr const char* notesKey = "sheet.notes";
constexpr const char* plainKey = "sheet.plain"; // tiles without heads of their own
constexpr const char* commentsKey = "sheet.comments";
constexpr const char* slidesKey = "sheet.slides";

QString kept(storage::Connection& connection, const char* key)
{
    return connection.value<QString>("SELECT value FROM setting WHERE name = ?", QString::fromLatin1(key))
        .value_or(QString());
}

void keep(project::Edit& edit, const char* key, const QString& value)
{
    const QString name = QString::fromLatin1(key);
    if (kept(edit.db(), key) == value)
        return;
    if (edit.db().value<qint64>("SELECT id FROM setting WHERE name = ?", name))
        edit.db().run("UPDATE setting SET value = ? WHERE name = ?", value, name);
    else
        edit.db().run("INSERT INTO setting (name, value) VALUES (?, ?)", name, value);
}

} // namespace

QString pictureType(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    const QByteArray head = bytes.left(1000);
    if (head.contains("<svg") && !bytes.contains("<!ENTITY"))
        return QStringLiteral("image/svg+xml");
    return {};
}

QString tinted(const QString& colour, double opacity)
{
    QString mixed = QStringLiteral("#");
    for (const int at : {1, 3, 5}) {
        const int part = colour.mid(at, 2).toInt(nullptr, 16);
        mixed += QStringLiteral("%1").arg(qRound(255 - (255 - part) * opacity), 2, 16, QLatin1Char('0'));
    }
    return mixed;
}

HouseStyle houseStyle(storage::Connection& connection)
{
    HouseStyle style{kept(connection, organisationKey), kept(connection, colourKey), {}, {}};
    if (const project::MediaId logo(kept(connection, logoKey).toLongLong()); logo.isValid()) {
        if (Result<QByteArray> bytes = project::mediaBytes(connection, logo)) {
            style.logo = std::move(*bytes);
            style.logoName = project::mediaInfo(connection, logo).name;
        }
    }
    return style;
}

Result<void> setHouseStyle(project::Edit& edit, const HouseStyle& style)
{
    static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    if (!style.colour.isEmpty() && !hex.match(style.colour).hasMatch())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "“%1” is no colour; #rrggbb is expected, as #1f6f8b"), {style.colour}});
    if (!style.logo.isEmpty()) {
        if (style.logo.size() > largestLogo)
            return Error(ErrorKind::BadInput,
                         {QT_TRANSLATE_NOOP("core", "%1 is too large for a logo: at most 2 MB"), {style.logoName}});
        if (pictureType(style.logo).isEmpty())
            return Error(ErrorKind::BadInput,
                         {QT_TRANSLATE_NOOP("core", "%1 is no picture for a logo: PNG, JPEG or SVG is expected"),
                          {style.logoName}});
    }
    const HouseStyle before = houseStyle(edit.db());
    keep(edit, organisationKey, style.organisation.simplified().left(200));
    keep(edit, colourKey, style.colour.toLower());
    if (style.logo == before.logo)
        return {};
    QString id;
    if (!style.logo.isEmpty()) {
        Result<project::MediaId> added = project::addMedia(edit, style.logoName, QStringLiteral("picture"), style.logo);
        if (!added)
            return std::move(added).error();
        id = QString::number(added->value());
    }
    keep(edit, logoKey, id); // the one before stays in the file: undo needs it
    return {};
}

SheetSetup sheetSetup(storage::Connection& connection)
{
    SheetSetup setup;
    if (const QString paper = kept(connection, paperKey); !paper.isEmpty())
        setup.paper = paper;
    setup.isTiled = kept(connection, tiledKey) == QLatin1String("1");
    setup.withNotes = kept(connection, notesKey) == QLatin1String("1");
    setup.repeatsHeads = kept(connection, plainKey) != QLatin1String("1");
    setup.withComments = kept(connection, commentsKey) == QLatin1String("1");
    setup.stageSlides = kept(connection, slidesKey) == QLatin1String("1");
    bool isNumber = false;
    const double overlap = kept(connection, overlapKey).toDouble(&isNumber);
    if (isNumber && overlap >= 0 && overlap <= mostOverlap)
        setup.overlap = overlap;
    return setup;
}

void setSheetSetup(project::Edit& edit, const SheetSetup& setup)
{
    keep(edit, paperKey, setup.paper);
    const auto flag = [](bool isOn) { return isOn ? QStringLiteral("1") : QString(); };
    keep(edit, tiledKey, flag(setup.isTiled));
    keep(edit, notesKey, flag(setup.withNotes));
    keep(edit, plainKey, flag(!setup.repeatsHeads));
    keep(edit, commentsKey, flag(setup.withComments));
    keep(edit, slidesKey, flag(setup.stageSlides));
    keep(edit, overlapKey, QString::number(setup.overlap));
}

} // namespace tropa::maps
