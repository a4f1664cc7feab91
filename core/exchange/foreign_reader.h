#pragma once

#include "exchange/coding_places.h"

#include <QSet>

namespace tropa::exchange {

/// What readers of other programs' databases do alike: rows of the columns named here become parts of a package.
/// One thread; lives while one file is read.
class ForeignReader
{
public:
    explicit ForeignReader(ForeignDatabase& file) : m_file(file), m_db(file.db()), m_users(m_package) {}

protected:
    using Values = std::map<qint64, std::vector<PackageValue>>;
    using Links = std::map<qint64, std::vector<Guid>>;
    using Codings = std::map<qint64, std::vector<ForeignCoding>>;

    /// Of id, name, memo.
    PackageCode codeOf(const char* table, storage::Statement& row) const;
    /// Of id, name, text, memo, coder, date; those without words are counted and left out.
    void readSources(storage::Statement rows, Codings codings);
    /// A variable of cases, made when it is first named.
    Guid variable(const char* table, const QString& name);
    /// The sources of cases, a case and a source a row.
    Links linksOf(storage::Statement rows) const;
    /// Cases of id, name, memo.
    void readCases(storage::Statement rows, Links sources, Values values);
    /// Notes on the project, of id, name, text, coder, date.
    void readJournal(storage::Statement rows);
    void tellLoss(const char* english, qint64 count);
    /// What became of the codings' places: how many were moved, how many read otherwise, and which have no place.
    void tellPlaces();
    /// The package, unless the file failed on the way.
    Result<Package> finished();

    ForeignDatabase& m_file;
    storage::Connection& m_db;
    Package m_package;
    ForeignUsers m_users;
    qint64 m_textless = 0; ///< sources
    qint64 m_outside = 0;  ///< codings past the end of their text, of readers that place them themselves
    PlacedCodings m_placed;

private:
    QSet<QString> m_variables;
    QSet<qint64> m_sources;
};

} // namespace tropa::exchange
