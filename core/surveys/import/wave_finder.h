#pragma once

#include "frame/ids.h"
#include "project/edit.h"

#include <QDate>

#include <vector>

namespace tropa::surveys {

/// Which wave an answer belongs to: the one that was named (made if it is not there), else the one whose dates hold the
/// answer's, else a new one. A file called "wave 6" or «волна 6» makes wave "6" of all its answers; otherwise each
/// quarter is a wave, "2026 Q3".
class WaveFinder
{
public:
    WaveFinder(storage::Connection& connection, frame::WaveId named, const QString& newName = {});

    /// Begins a file with the dates it holds.
    void begin(const QString& path, QDate from, QDate to);
    frame::WaveId find(project::Edit& edit, QDate date);
    const QStringList& added() const { return m_added; }

private:
    struct Wave
    {
        frame::WaveId id;
        QString name;
        QDate from;
        QDate to;
    };
    frame::WaveId add(project::Edit& edit, const QString& name, QDate from, QDate to);

    frame::WaveId m_named;
    QString m_newName;
    frame::WaveId m_ofFile;
    QString m_fileName;
    QDate m_from;
    QDate m_to;
    std::vector<Wave> m_waves;
    QStringList m_added;
};

/// "6" for "wave6_2026Q3.csv" or «Опрос, волна 6»; empty otherwise.
QString waveInFileName(const QString& path);

} // namespace tropa::surveys
