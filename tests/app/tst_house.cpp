// The walls of the house: what README says of the rooms is what the build does, SQL keeps to its places, nothing links
// the network, and no file grows past reading.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString root = QStringLiteral(TROPA_SOURCE_DIR);
const QString build = QStringLiteral(TROPA_BINARY_DIR);

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "surveys: frame metrics" as a room and the set of what it uses.
QMap<QString, QSet<QString>> roomsOf(const QString& text)
{
    QMap<QString, QSet<QString>> rooms;
    for (const QString& line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            continue;
        const QStringList uses = line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
        rooms.insert(line.left(colon).trimmed(), QSet<QString>(uses.begin(), uses.end()));
    }
    return rooms;
}

QStringList sources()
{
    QStringList files;
    for (const char* folder : {"core", "ui", "app"}) {
        QDirIterator walk(root + u'/' + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
    }
    return files;
}

QString inTree(const QString& path)
{
    return QDir(root).relativeFilePath(path);
}

} // namespace

class HouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readmeSaysWhatRoomsUse()
    {
        const QString readme = contents(root + QStringLiteral("/README.md"));
        const qsizetype section = readme.indexOf(QLatin1String("## The house"));
        if (section < 0)
            QSKIP("README has no section about the house");
        const qsizetype begin = readme.indexOf(QLatin1String("```text"), section);
        const qsizetype end = readme.indexOf(QLatin1String("```"), begin + 7);
        QVERIFY(begin > 0 && end > begin);
        const auto said = roomsOf(readme.mid(begin + 7, end - begin - 7));
        const auto built = roomsOf(contents(build + QStringLiteral("/rooms.txt")));
        QVERIFY(built.size() > 10);
        for (auto room = built.begin(); room != built.end(); ++room) {
            QVERIFY2(said.contains(room.key()),
                     qPrintable(QStringLiteral("README does not name the room ") + room.key()));
            QVERIFY2(said[room.key()] == room.value(),
                     qPrintable(QStringLiteral("README says other uses of ") + room.key()));
        }
        for (auto room = said.begin(); room != said.end(); ++room)
            QVERIFY2(built.contains(room.key()),
                     qPrintable(QStringLiteral("README names a room that is not built: ") + room.key()));
    }

    void sqlKeepsToItsPlaces()
    {
        // A statement begins a string literal: a keyword and what must follow it.
        static const QRegularExpression statement(
            QStringLiteral("\"(SELECT [^\"]*\\bFROM\\b|INSERT (OR \\w+ )?INTO |UPDATE \\w+ SET |DELETE FROM |CREATE "
                           "(TABLE|INDEX|VIEW|TRIGGER) |PRAGMA )"));
        QStringList found;
        for (const QString& path : sources()) {
            const QString file = inTree(path);
            const bool isAllowed = file.startsWith(QLatin1String("core/storage/")) ||
                                   file.startsWith(QLatin1String("core/project/")) ||
                                   file.endsWith(QLatin1String("_store.cpp"));
            if (!isAllowed && statement.match(contents(path)).hasMatch())
                found.append(file);
        }
        QVERIFY2(found.isEmpty(),
                 qPrintable(QStringLiteral("SQL outside *_store.cpp: ") + found.join(QStringLiteral(", "))));
    }

    void nothingReachesOverAWall()
    {
        static const QRegularExpression over(QStringLiteral("#include\\s+\"\\.\\./"));
        for (const QString& path : sources())
            QVERIFY2(!over.match(contents(path)).hasMatch(), qPrintable(inTree(path)));
    }

    void coreKnowsNoWindow()
    {
        static const QRegularExpression window(QStringLiteral(
            "#include\\s+<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QPainter|QColor|QIcon)"));
        for (const QString& path : sources()) {
            if (inTree(path).startsWith(QLatin1String("core/")))
                QVERIFY2(!window.match(contents(path)).hasMatch(), qPrintable(inTree(path)));
        }
    }

    void noEventLoopInAnother()
    {
        static const QRegularExpression loop(
            QStringLiteral("processEvents|QEventLoop|QMessageBox|(dialog|menu|Dialog|Menu)[\\w]*(\\.|->)exec\\("));
        for (const QString& path : sources()) {
            if (inTree(path).startsWith(QLatin1String("ui/")))
                QVERIFY2(!loop.match(contents(path)).hasMatch(), qPrintable(inTree(path)));
        }
    }

    void filesStayReadable()
    {
        for (const QString& path : sources()) {
            const QString text = contents(path);
            const qsizetype lines = text.count(u'\n');
            // A file past 600 lines says why in its first lines.
            const bool saysWhy = text.left(600).contains(QLatin1String("600 lines")) ||
                                 text.left(600).contains(QLatin1String("one file because"));
            QVERIFY2(lines <= 600 || saysWhy,
                     qPrintable(QStringLiteral("%1 has %2 lines").arg(inTree(path)).arg(lines)));
        }
    }

    void noNetwork_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("window") << QStringLiteral("tropa");
        QTest::newRow("command line") << QStringLiteral("tropa-cli");
    }

    void noNetwork()
    {
        QFETCH(QString, program);
        const QString path = build + QStringLiteral("/bin/") + program;
        if (!QFile::exists(path))
            QSKIP("not built");
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {path});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        for (const char* network : {"Qt6Network", "libcurl", "Qt6WebEngine", "Qt6Multimedia"})
            QVERIFY2(!libraries.contains(network), network);
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
