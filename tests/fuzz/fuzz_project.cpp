// A project file with bytes of it changed, cut or appended: it opens or is refused in words; whatever opens can be
// checked, undone, read and closed. Four bytes of input say where, the rest what.
#include "project/history_store.h"
#include "project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace tropa;
using namespace tropa::project;

namespace {

class Base
{
public:
    Base()
    {
        const QString path = m_folder.filePath(QStringLiteral("base.tropa"));
        auto made = Project::create(path);
        if (!made)
            std::abort();
        for (int round = 0; round < 4; ++round) {
            if (!(*made)->setSetting(QStringLiteral("name"), QStringLiteral("Клиника %1").arg(round)))
                std::abort();
        }
        if (!(*made)->undo() || !(*made)->close())
            std::abort();
        made->reset();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        m_bytes = file.readAll();
    }
    const QByteArray& bytes() const { return m_bytes; }
    QString place() const { return m_folder.filePath(QStringLiteral("fuzz.tropa")); }
    void clear() const
    {
        QDir folder(m_folder.path());
        for (const QFileInfo& left : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
            if (left.isDir())
                QDir(left.filePath()).removeRecursively();
            else
                QFile::remove(left.filePath());
        }
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

QByteArray mutated(QByteArray bytes, const std::uint8_t* data, std::size_t size)
{
    for (std::size_t at = 0; at + 4 <= size;) {
        const auto offset = static_cast<qsizetype>((data[at] | data[at + 1] << 8 | data[at + 2] << 16) %
                                                   static_cast<unsigned>(bytes.size() + 1));
        const int verb = data[at + 3] >> 6;
        const auto count = std::min<std::size_t>((data[at + 3] & 15) + 1, size - at - 4);
        const QByteArray piece(reinterpret_cast<const char*>(data + at + 4), static_cast<qsizetype>(count));
        at += 4 + count;
        if (verb == 0 && offset > 0 && data[at - 1] == 0)
            bytes.truncate(offset);
        else if (verb == 1)
            bytes.append(piece);
        else
            bytes.replace(offset, std::min(piece.size(), bytes.size() - offset), piece);
        if (bytes.isEmpty())
            break;
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_project";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const Base base;

    base.clear();
    const QByteArray bytes = mutated(base.bytes(), data, size);
    write(base.place(), bytes);
    OpenOptions options;
    options.onNetwork = false;
    auto opened = Project::open(base.place(), options);
    if (!opened) {
        if (text(opened.error().message, Language::English).isEmpty())
            std::abort();
        QFile file(base.place());
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
            std::abort(); // refused, and yet changed
        return 0;
    }
    Project& project = **opened;
    (void)project.check();
    (void)project.read([](storage::Connection& db) { return historyEntries(db); });
    for (int round = 0; round < 3; ++round)
        (void)project.undo();
    (void)project.redo();
    (void)project.setSetting(QStringLiteral("name"), QStringLiteral("Ещё раз"));
    (void)project.close();
    return 0;
}
