#pragma once

#include "base/code_points.h"
#include "base/guid.h"
#include "base/message.h"
#include "interviews/transcript.h"

#include <QDate>
#include <QDateTime>

namespace tropa::exchange {

/// A qualitative project between files: what a .qdpx, a .qdc, another program's project or our own says, by GUID. The
/// readers fill it, the writers and takeIn() use it up. Values; any thread. Offsets are code points of LF texts.

struct PackageUser
{
    Guid guid;
    QString name;
    QString initials;
};

struct PackageCode
{
    Guid guid;
    Guid parent; ///< null: a root; parents stand before children
    QString name;
    QString color; ///< "#rrggbb" or empty
    int palette = 0;
    bool codable = true; ///< false: a folder
    QString definition;
    QString useWhen;
    QString notWhen;
    QString example;
    QString kind; ///< as CodeKind in files
    QString touchpoint;
    QString stage;
    std::vector<Guid> notes;
};

struct PackageCoding
{
    Guid guid;
    Guid code;
    Guid user;
    QDateTime at;
    std::optional<qint64> valence;
    std::optional<double> weight;
    QString touchpoint;
    QString memo;
    std::vector<Guid> notes; ///< notes of the file; those that speak of one coding become its memo
};

/// A stretch of text with what was said of it: several codes, or none and a comment.
struct PackageSelection
{
    Guid guid; ///< null: derived from the first coding
    QString name;
    QString comment;
    TextSpan span;
    Guid user;
    QDateTime at;
    std::vector<PackageCoding> codings;
    std::vector<Guid> notes;
};

struct PackageVariable
{
    Guid guid;
    QString name;
    QString type = QStringLiteral("Text"); ///< as in REFI-QDA
    QString description;
};

struct PackageValue
{
    Guid variable;
    QString value;
};

struct PackageDocument
{
    Guid guid;
    QString name;
    QString description;
    interviews::Transcript transcript;
    bool recognised = true; ///< speakers and turns are what the recogniser makes of the text
    QDate recordedOn;
    Guid user;
    QDateTime at;
    std::vector<PackageSelection> selections;
    std::vector<Guid> notes;
    std::vector<PackageValue> values;
    QString originalName; ///< of the file it came from, when that came along
    QByteArray original;

    const QString& text() const { return transcript.text; }
};

struct PackageCase
{
    Guid guid;
    QString name;
    QString description;
    std::vector<PackageValue> values;
    std::vector<Guid> sources;
    std::vector<Guid> codes;      ///< kept, not shown
    std::vector<Guid> selections; ///< kept, not shown
};

struct PackageNote
{
    Guid guid;
    QString name;
    QString text;
    Guid user;
    QDateTime at;
};

struct PackageSet
{
    Guid guid;
    QString name;
    QString description;
    std::vector<Guid> codes;
    std::vector<Guid> sources;
    std::vector<Guid> notes;
    QString color = {}; ///< the standard has none: it travels in the description
};

struct PackageLink
{
    Guid guid;
    QString name;
    QString direction;
    QString color;
    Guid origin;
    Guid target;
    std::vector<Guid> notes;
};

/// Something Tropa does not show and gives back as it came.
struct KeptPart
{
    QString kind; ///< "source", "graph"
    Guid guid;
    QByteArray xml;
    QString fileName; ///< of an internal source
    QByteArray file;
};

struct Package
{
    QString name;
    QString origin;
    QString description;
    std::vector<PackageUser> users;
    std::vector<PackageCode> codes;
    std::vector<PackageVariable> variables;
    std::vector<PackageCase> cases;
    std::vector<PackageDocument> documents;
    std::vector<PackageNote> notes;
    std::vector<Guid> projectNotes;
    std::vector<PackageSet> sets;
    std::vector<PackageLink> links;
    std::vector<KeptPart> kept;
    std::vector<Message> losses; ///< what the file could not say, or what of it could not be read

    qint64 codingCount() const;
};

} // namespace tropa::exchange
