#pragma once

#include "exchange/blind_origin.h"
#include "exchange/merge.h"
#include "exchange/merge_shape.h"
#include "exchange/merge_tables.h"
#include "interviews/splice.h"

namespace tropa::exchange {

/// One merge inside one edit: matches rows, decides, writes, and says what it did. Used once.
class Merging
{
public:
    Merging(project::Edit& edit, storage::Connection& theirs, const MergeOptions& options, const Progress& progress);

    MergeReport run();

    /// Imports that are to come in, each in an entry after the one of run(), so that undo can take them back.
    bool hasEvidence() const { return !m_imports.empty(); }
    QSet<QByteArray> evidenceTables() const;
    void takeEvidence(project::Edit& edit);
    /// Rows that point at what takeEvidence() brought, in an entry of their own; gives how many found no row.
    bool hasWaiting() const { return !m_waiting.empty(); }
    qint64 takeWaiting(project::Edit& edit);

private:
    /// How a table takes part.
    struct Part
    {
        const char* name;
        bool compares = true; ///< differences are told; else ours stays
        bool byName = false;  ///< rows of no common GUID are the same when their names are
        bool mayBeBoth = false;
        bool isLeaf = false; ///< nothing rests on its rows: a removal there is a removal here
    };
    /// A table with the rows of both sides.
    struct Side
    {
        MergeTable table;
        std::vector<MergeRow> ours, theirs;
        QHash<QByteArray, std::size_t> byGuid; ///< ours
        QHash<qint64, qint64> ids;             ///< theirs → ours
        QHash<qint64, std::size_t> ourPlaces;  ///< by id
        QSet<qint64> fresh;                    ///< theirs that are to be inserted
        qint64 next = 0;                       ///< the next id nobody has
    };

    Side& load(const Part& part);
    static void placeOurs(Side& side);
    void match(const Part& part, Side& side);
    void matchTexts(Side& documents);
    void matchPaths(Side& codes);
    void settleSamePath(const Side& codes, const MergeRow& ours, MergeRow& own) const;
    void keepPerson(const Side& side, const MergeRow& ours, const MergeRow& theirs, MergeRow& own) const;
    /// Whether rows of a table come from a blind copy; the rest of it is only looked up.
    bool comesBack(const QByteArray& table) const;
    bool isWithheld(const Side& side, const MergeRow& row);
    void compareTexts(Side& documents);
    void take(const Part& part, Side& side);
    void takeOne(const Part& part, Side& side, const MergeRow& row, const QSet<QByteArray>& places);
    void compare(const Part& part, Side& side, const MergeRow& theirs, MergeRow mapped, std::size_t ourPlace);
    void removeWhatTheyRemoved(const Part& part, Side& side);
    void takeChildren(const char* table, const char* parentColumn, const char* parent);
    void takeAttributes();
    void takeAliases();
    void compareSpeakers(Side& documents);

    /// With our ids for theirs; none when something it cannot be without is not here.
    std::optional<MergeRow> mapped(const Side& side, const MergeRow& row);
    bool carry(const Side& side, const MergeRow& theirs, MergeRow& row);
    MergeChoice decide(MergeConflict conflict);
    void goOnFrom(const std::optional<LastMerge>& last);
    bool changedHere(const QByteArray& table, qint64 id) const;
    bool changedThere(const QByteArray& table, qint64 id) const;
    QString titleOf(const Side& side, const MergeRow& row, bool ours);
    QString wordsOf(const Side& side, int column, const MergeRow& row);
    static QString keyOf(const QByteArray& table, const QByteArray& guid);
    void takeRest();
    void takeChildRows(const QByteArray& name);
    bool isOnEvidence(const Side& side, const MergeRow& row) const;
    project::ColumnValue mappedScope(const project::ColumnValue& value) const;
    void planEvidence();
    void tell();

    project::Edit& m_edit;
    storage::Connection& m_ours;
    storage::Connection& m_theirs;
    const MergeOptions& m_options;
    const Progress& m_progress;
    ChangedSince m_here, m_there;
    std::map<QByteArray, Side> m_sides;
    QHash<qint64, qint64> m_persons;
    bool m_isAgain = false;                                    ///< this copy was merged before
    std::map<qint64, std::vector<interviews::Splice>> m_carry; ///< by their document: how its places move
    QSet<qint64> m_copies;                                     ///< their documents that come in beside ours
    QHash<qint64, QString> m_texts;                            ///< ours, for titles
    MergeShape m_shape;
    std::vector<std::pair<ForeignImport, qint64>>
        m_imports;                                          ///< with an import of ours each takes the place of; 0: none
    std::vector<std::pair<QByteArray, MergeRow>> m_waiting; ///< their rows that point at such imports
    std::map<QByteArray, QHash<qint64, qint64>> m_evidenceIds;
    MergeReport m_report;
    qint64 m_orphans = 0, m_stayRemoved = 0, m_keptParents = 0, m_gone = 0, m_otherSpeakers = 0, m_lostPersons = 0;
    qint64 m_doubles = 0;
    std::optional<BlindOrigin> m_blind; ///< theirs is a blind copy
    qint64 m_leftInBlind = 0;
    QSet<qint64> m_withheld; ///< respondents of theirs
    QSet<qint64> m_samePath; ///< codes of theirs that are one with a code of ours by their path
    QStringList m_samePaths;
};

} // namespace tropa::exchange
