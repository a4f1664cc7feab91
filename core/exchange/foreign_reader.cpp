#include "exchange/foreign_reader.h"

#include <QCoreApplication>

namespace tropa::exchange {

PackageCode ForeignReader::codeOf(const char* table, storage::Statement& row) const
{
    PackageCode code;
    code.guid = m_file.guidOf(table, row.integer(0));
    code.name = row.text(1);
    code.definition = row.text(2);
    return code;
}

void ForeignReader::readSources(storage::Statement rows, Codings codings)
{
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        const QString raw = rows.text(2);
        if (raw.trimmed().isEmpty()) {
            ++m_textless;
            for (const ForeignCoding& one : codings[id])
                m_placed.unplaced.push_back({rows.text(1), one.begin, one.end, UnplacedReason::NoWords});
            codings.erase(id);
            continue;
        }
        PackageDocument document;
        document.guid = m_file.guidOf("source", id);
        document.name = rows.text(1);
        document.transcript = interviews::recognisedTranscript(raw);
        document.description = rows.text(3);
        document.user = m_users.find(rows.text(4));
        document.at = foreignMoment(rows.text(5));
        m_placed.add(placeCodings(document, raw, std::move(codings[id])));
        codings.erase(id);
        m_sources << id;
        m_package.documents.push_back(std::move(document));
    }
    for (const auto& [id, left] : codings) {
        for (const ForeignCoding& one : left)
            m_placed.unplaced.push_back({QString::number(id), one.begin, one.end, UnplacedReason::NoSource});
    }
}

Guid ForeignReader::variable(const char* table, const QString& name)
{
    const Guid guid = m_file.guidOf((QByteArray(table) + ' ' + name.toUtf8()).constData(), 0);
    if (!m_variables.contains(name)) {
        m_variables << name;
        m_package.variables.push_back({guid, name, QStringLiteral("Text"), {}});
    }
    return guid;
}

ForeignReader::Links ForeignReader::linksOf(storage::Statement rows) const
{
    Links links;
    while (rows.step()) {
        if (m_sources.contains(rows.integer(1)))
            links[rows.integer(0)].push_back(m_file.guidOf("source", rows.integer(1)));
    }
    return links;
}

void ForeignReader::readCases(storage::Statement rows, Links sources, Values values)
{
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        m_package.cases.push_back(
            {m_file.guidOf("cases", id), rows.text(1), rows.text(2), values[id], sources[id], {}, {}});
    }
}

void ForeignReader::readJournal(storage::Statement rows)
{
    while (rows.step()) {
        PackageNote note{m_file.guidOf("journal", rows.integer(0)), rows.text(1), rows.text(2),
                         m_users.find(rows.text(3)), foreignMoment(rows.text(4))};
        m_package.projectNotes.push_back(note.guid);
        m_package.notes.push_back(std::move(note));
    }
}

void ForeignReader::tellLoss(const char* english, qint64 count)
{
    if (count > 0)
        m_package.losses.push_back(Message::counted(english, count));
}

void ForeignReader::tellPlaces()
{
    constexpr std::size_t mostListed = 200;
    tellLoss(QT_TRANSLATE_N_NOOP("core", "%n coding(s) did not stand on their words and were moved to them: the "
                                         "program had counted their places in another way"),
             m_placed.moved);
    tellLoss(QT_TRANSLATE_N_NOOP("core", "%n coding(s) stand where the file puts them, but other words stand there now "
                                         "than when they were made"),
             m_placed.differing);
    tellLoss(QT_TRANSLATE_N_NOOP("core", "%n coding(s) have no place and were left out; each is named below"),
             static_cast<qint64>(m_placed.unplaced.size()));
    for (std::size_t i = 0; i < std::min(mostListed, m_placed.unplaced.size()); ++i) {
        const UnplacedCoding& one = m_placed.unplaced[i];
        m_package.losses.push_back(
            {reasonText(one.reason), {one.source, QString::number(one.begin), QString::number(one.end)}});
    }
    if (m_placed.unplaced.size() > mostListed)
        tellLoss(QT_TRANSLATE_N_NOOP("core", "… and %n more"),
                 static_cast<qint64>(m_placed.unplaced.size() - mostListed));
}

Result<Package> ForeignReader::finished()
{
    if (Result<void> good = m_file.check(); !good)
        return std::move(good).error();
    return std::move(m_package);
}

} // namespace tropa::exchange
