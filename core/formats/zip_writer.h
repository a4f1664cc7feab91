#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace tropa::formats {

/// Writes a zip archive; the same entries give the same bytes (fixed times, no owner). The file appears only when
/// finish() succeeds, and replaces an older one then. Errors are kept and told by finish(). One thread.
class ZipWriter
{
public:
    enum class Packing { Deflate, Store };

    explicit ZipWriter(const QString& path);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Entries stand in the order they are added.
    void add(const QString& name, const QByteArray& bytes, Packing packing = Packing::Deflate);
    /// Copies from a device to its end, for recordings.
    void add(const QString& name, QIODevice& from, Packing packing = Packing::Store);
    Result<void> finish();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace tropa::formats
