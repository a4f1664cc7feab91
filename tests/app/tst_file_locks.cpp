// Looking for a file in the folder of the open project leaves the locks of the project as they are. A descriptor of the
// project's file that is opened and closed past SQLite would drop them all, and the next reader would spoil the -shm.
#include "base/open_file.h"
#include "base/save_bytes.h"
#include "formats/input_file.h"
#include "project/project.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tropa;

class FileLocksTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("p.tropa"));

    /// How many POSIX locks this process holds on the file and on its -shm, as the kernel says.
    int locks() const
    {
        QFile table(QStringLiteral("/proc/locks"));
        if (!table.open(QIODevice::ReadOnly))
            return -1;
        int count = 0;
        const QByteArray process = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
        const QList<QByteArray> lines = table.readAll().split('\n');
        for (const QString& file : {m_path, m_path + QStringLiteral("-shm")}) {
            struct stat facts
            {
            };
            if (::stat(QFile::encodeName(file).constData(), &facts) != 0)
                continue;
            const QByteArray inode = ':' + QByteArray::number(static_cast<qulonglong>(facts.st_ino)) + ' ';
            for (const QByteArray& line : lines)
                count += line.contains("POSIX") && line.contains(process) && line.contains(inode) ? 1 : 0;
        }
        return count;
    }
    /// What is held all the time: a checkpoint in passing takes more for a moment.
    int heldLocks() const
    {
        int least = locks();
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(20);
            least = std::min(least, locks());
        }
        return least;
    }

private Q_SLOTS:
    void showsAFolderWhenNoneIsNamed()
    {
        QWidget window;
        window.show();
        ui::shell::askOpenFiles(&window, QStringLiteral("Open"), {}, QStringLiteral("All (*)"), false,
                                [](const QStringList&) {});
        auto* dialog = window.findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->directory().exists());
        QCOMPARE(dialog->directory().path(), QDir(ui::shell::Settings().lastFolder()).path());
    }

    void staysLockedWhileAFileIsChosen_data()
    {
        QTest::addColumn<bool>("saves");
        QTest::newRow("opening") << false;
        QTest::newRow("saving") << true;
    }
    void staysLockedWhileAFileIsChosen()
    {
        QFETCH(bool, saves);
        QFile::remove(m_path);
        auto project = project::Project::create(m_path, {});
        QVERIFY(project.ok());
        const int before = heldLocks();
        if (before <= 0)
            QSKIP("this system does not list locks");

        QWidget window;
        window.show();
        if (saves)
            ui::shell::askSaveFile(&window, QStringLiteral("Save"), m_folder.filePath(QStringLiteral("x.csv")),
                                   QStringLiteral("CSV (*.csv)"), QStringLiteral("csv"), [](const QString&) {});
        else
            ui::shell::askOpenFiles(&window, QStringLiteral("Open"), m_folder.path(), QStringLiteral("All (*)"), false,
                                    [](const QStringList&) {});
        auto* dialog = window.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->directory().path()).canonicalFilePath(),
                 QFileInfo(m_folder.path()).canonicalFilePath());
        auto* files = dialog->findChild<QFileSystemModel*>();
        QVERIFY(files);
        dialog->setNameFilter(QStringLiteral("All (*)"));
        QTRY_VERIFY(files->index(m_path).isValid() && !files->type(files->index(m_path)).isEmpty());
        QTest::qWait(300); // the folder is looked through on a thread of its own
        QCOMPARE(heldLocks(), before);
        dialog->reject();
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
        QCOMPARE(heldLocks(), before);
    }

    void ownFileIsNeitherReadNorReplaced_data()
    {
        QTest::addColumn<QString>("end");
        for (const char* end : {"", "-wal", "-shm", "-journal"})
            QTest::addRow("p.tropa%s", end) << QString::fromLatin1(end);
    }
    void ownFileIsNeitherReadNorReplaced()
    {
        QFETCH(QString, end);
        QFile::remove(m_path);
        auto project = project::Project::create(m_path, {});
        QVERIFY(project.ok());
        const int before = heldLocks();
        const QString path = m_path + end;
        QVERIFY(!mayBeReplaced(path).ok());
        QVERIFY(!saveBytes(path, QByteArrayLiteral("x")).ok());
        if (QFile::exists(path)) {
            const auto read = formats::InputFile::open(path, formats::InputFile::tableLimit);
            QVERIFY(!read.ok());
            QCOMPARE(read.error().kind, ErrorKind::BadInput);
        }
        QVERIFY(!(*project)->backUp(path).ok());
        QCOMPARE(heldLocks(), before);
        QVERIFY((*project)->setSetting(QStringLiteral("name"), QStringLiteral("Still here")).ok());
        QVERIFY((*project)->check()->empty());
    }

    void aSavingDialogStaysOnTheOpenProject()
    {
        QFile::remove(m_path);
        auto project = project::Project::create(m_path, {});
        QVERIFY(project.ok());
        QWidget window;
        window.show();
        bool saved = false;
        ui::shell::askSaveFile(&window, QStringLiteral("Save"), m_path, QStringLiteral("All (*)"),
                               QStringLiteral("tropa"), [&](const QString&) { saved = true; });
        auto* dialog = window.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        auto* refusal = dialog->findChild<QLabel*>(QStringLiteral("saveRefusal"));
        QVERIFY(refusal && refusal->text().contains(QStringLiteral("p.tropa")));
        QVERIFY(dialog->isVisible() && !saved);
        dialog->reject();
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
    }
};

QTEST_MAIN(FileLocksTest)
#include "tst_file_locks.moc"
