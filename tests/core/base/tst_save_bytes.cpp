// A disk that takes no more: what stood there stays as it was, and the caller is told. The limit on file sizes plays
// the full disk, for a write that is in one piece and for one that is still in the buffer at the end.
#include "base/save_bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tropa;

namespace {

/// No file of this process grows past `bytes` while it lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class SaveBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLeavesWhatStoodThere_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("within the buffer") << 5'000;
        QTest::newRow("past the buffer") << 500'000;
    }
    void aFullDiskLeavesWhatStoodThere()
    {
        QFETCH(int, size);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ключ.key"));
        QVERIFY(saveBytes(path, "the good key").ok());
        {
            const FullDisk full(4'096);
            QVERIFY(!saveBytes(path, QByteArray(size, 'x')).ok());
        }
        QCOMPARE(contentOf(path), QByteArray("the good key"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(saveBytes(path, QByteArray(size, 'x')).ok());
        QCOMPARE(contentOf(path).size(), size);
    }

    void whatIsWrittenPieceByPieceToo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(saveBytes(path, "old").ok());
        {
            const FullDisk full(100);
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int i = 0; i < 200; ++i)
                file.write("a line\n");
            QVERIFY(!commitWhole(file));
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(SaveBytesTest)
#include "tst_save_bytes.moc"
