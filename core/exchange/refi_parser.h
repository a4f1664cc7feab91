#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/package.h"
#include "exchange/source_files.h"
#include "formats/xml_reader.h"

#include <QHash>
#include <QSet>

namespace tropa::exchange {

/// Turns the XML of REFI-QDA 1.5 into a Package. Reads by local names in any namespace, in any order, and leaves what
/// it does not know; GUIDs in braces or not, in any case; a GUID that is none gets one that follows from its words, so
/// that what refers to it still does. Used once; one thread.
class RefiParser
{
public:
    RefiParser(const QByteArray& xml, QString file, QString part, SourceFiles files);

    Result<Package> project(const Progress& progress);
    Result<Package> codebook();

private:
    using Reader = formats::XmlReader;

    Guid guidOf(QStringView raw);
    Guid newGuid(QStringView raw);
    Guid userOf(QStringView raw);
    QDateTime momentOf(QStringView iso);

    void readUsers(Reader& xml);
    void readCodes(Reader& xml, const Guid& parent);
    void readCode(Reader& xml, const Guid& parent);
    void readVariables(Reader& xml);
    std::optional<PackageValue> readValue(Reader& xml);
    void readCase(Reader& xml);
    void readSources(Reader& xml, const Progress& progress);
    bool readTextSource(Reader& xml, const Guid& instead, const QString& nameInstead);
    void readMedia(Reader& xml);
    std::optional<PackageSelection> readSelection(Reader& xml); ///< none: its places are no numbers
    PackageCoding readCoding(Reader& xml);
    void placeSelections(PackageDocument& document, const QString& raw, bool hasMark);
    void readNote(Reader& xml);
    void readSet(Reader& xml);
    void readLink(Reader& xml);
    void keep(const QString& kind, const Guid& guid, const QByteArray& xml, const QString& path);
    std::optional<QString> readText(const QString& path, bool& hasMark);
    void dropUnknownCodes();
    void tellLosses();

    Reader m_xml;
    QString m_file;
    SourceFiles m_files;
    Package m_package;
    QSet<QByteArray> m_seen;
    QHash<QString, QDateTime> m_moments;
    // Neighbours repeat their user and often their moment.
    QString m_lastMoment, m_lastUser;
    QDateTime m_lastMomentRead;
    Guid m_lastUserRead;

    qint64 m_badGuids = 0, m_doubleGuids = 0, m_missingTexts = 0, m_keptMedia = 0, m_pageAreas = 0, m_outside = 0;
    qint64 m_before = 0, m_unplaced = 0, m_nameless = 0;
    qint64 m_clipped = 0, m_empty = 0, m_wholeSource = 0, m_noCode = 0, m_encodings = 0, m_graphs = 0,
           m_caseStretches = 0;
    qint64 m_originals = 0, m_mediaSelections = 0, m_textless = 0;
    QStringList m_readings;
};

} // namespace tropa::exchange
