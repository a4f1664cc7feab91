#pragma once

#include "base/message.h"
#include "maps/board_values.h"

#include <QJsonObject>

namespace tropa::maps {

/// One thing on a map as a version keeps it: what it is, what it is called, where it stands, what is written in it.
/// `key` is its GUID.
struct VersionElement
{
    QString kind; ///< "stage", "step", "lane", "card", "link", "mark"
    QString key;
    QString name;
    QString place;                     ///< the keys of lane and step, "lane|step"; of a step, its stage
    std::map<QString, QString> fields; ///< "text", "actor", "standardMinutes" …; empty ones are left out
};

/// A number a map showed: of a bound cell or of the curve.
struct VersionNumber
{
    QString card;   ///< key of the card, or of the step for a point of a curve
    QString metric; ///< id; "curve" for the experience curve
    QString name;   ///< the metric's, in the project's language when it was taken
    QString step;   ///< the step's title
    double value = 0;
    qint64 n = 0;
    int decimals = 1;
};

/// The state of a map by which two times are compared. A value; any thread.
struct MapVersion
{
    std::vector<VersionElement> elements;
    std::vector<VersionNumber> numbers;

    QJsonObject toJson() const;
    static MapVersion fromJson(const QJsonObject& json);
    /// The same with keys by place (lane's kind and name, step, order in the cell) in place of GUIDs: two maps over one
    /// journey, as-is and to-be, are compared so.
    MapVersion byPlace() const;
};

/// What a map is now. Numbers only where values are given.
MapVersion versionOf(const Board& board, const BoardValues* values, Language language);

enum class ChangeKind { Added, Removed, Moved, Changed, Number };

/// One difference, in the words of both versions.
struct VersionChange
{
    ChangeKind what = ChangeKind::Changed;
    QString kind; ///< of the element; "number" for numbers
    QString key;
    QString name;
    QString field;         ///< changed field, or the metric's id
    QString before, after; ///< its words; of a move, the places
    std::optional<double> valueBefore, valueAfter;
};

/// From one version to another: elements by their kinds, then numbers. A number is told when it differs at its own
/// decimals.
std::vector<VersionChange> difference(const MapVersion& before, const MapVersion& after);

/// How many of each: "3 steps added", "2 cards changed". Numbers are not counted.
std::vector<Message> summaryOf(const std::vector<VersionChange>& changes);
/// One change in a sentence: "Waiting: CSAT 4.1 → 3.6".
Message wordsOf(const VersionChange& change, Language language);
QJsonObject toJson(const VersionChange& change);

/// What says that a map is not kept up: its review is due, its evidence is old, nobody is responsible.
std::vector<Message> staleMarks(const MapInfo& map, const BoardValues* values, const metrics::EvidenceRules& rules,
                                QDate today);

} // namespace tropa::maps
