// Keys in the whole window: on every page each key does one thing, and the keys of pages lead to them from anywhere.
#include "app/window_fixture.h"

#include "maps/board_store.h"

#include <QListWidget>
#include <QShortcut>
#include <QSignalSpy>

using namespace tropa;

class KeysTest : public QObject
{
    Q_OBJECT

private:
    test::WindowFixture m_fixture;

    /// Every key that would be taken on what is on the screen now, with whom it calls.
    static QMultiHash<QString, QString> taken(ui::shell::MainWindow& window)
    {
        QMultiHash<QString, QString> keys;
        for (const auto& entry : window.actions().entries()) {
            if (!entry.isOnScreen() || !entry.action->isEnabled())
                continue;
            for (const QKeySequence& key : entry.action->shortcuts())
                keys.insert(key.toString(), entry.description.id);
        }
        for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
            const auto* owner = qobject_cast<QWidget*>(shortcut->parent());
            const bool isReached = owner && shortcut->isEnabled() && !shortcut->key().isEmpty() &&
                                   (owner->isVisible() || owner->objectName() == QLatin1String("rowsPane"));
            if (isReached && shortcut->key() != QKeySequence(QKeySequence::Copy)) // of the list that has the focus
                keys.insert(shortcut->key().toString(), QLatin1String(owner->metaObject()->className()));
        }
        return keys;
    }

private Q_SLOTS:
    void initTestCase() { m_fixture.start(m_fixture.makeClinic()); }

    void everyKeyDoesOneThing()
    {
        ui::shell::MainWindow& window = m_fixture.window();
        QStringList doubled;
        for (const auto& page : window.pages().pages()) {
            window.showPage(page->id());
            QTest::qWait(20);
            const QMultiHash<QString, QString> keys = taken(window);
            QVERIFY2(keys.size() > 20, qPrintable(page->id()));
            for (const QString& key : keys.uniqueKeys()) {
                if (keys.count(key) > 1)
                    doubled << page->id() + QStringLiteral(": ") + key + QStringLiteral(" = ") +
                                   QStringList(keys.values(key)).join(QStringLiteral(", "));
            }
        }
        QVERIFY2(doubled.isEmpty(), qPrintable(u'\n' + doubled.join(u'\n')));
    }

    // F1 speaks of the page it was pressed on: every page of the project has a topic.
    void f1OpensTheHelpOfThePage()
    {
        ui::shell::MainWindow& window = m_fixture.window();
        auto* topics = window.findChild<QListWidget*>(QStringLiteral("helpTopics"));
        QVERIFY(topics);
        QMap<QString, QString> shown;
        for (const auto& page : window.pages().pages()) {
            topics->setCurrentRow(topics->count() - 1); // about
            window.showPage(page->id());
            QTest::qWait(1);
            QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_F1);
            QCOMPARE(window.pages().currentId(), QStringLiteral("help"));
            shown[page->id()] = topics->currentItem()->data(Qt::UserRole).toString();
            QVERIFY2(shown[page->id()] != QLatin1String("about"), qPrintable(page->id()));
        }
        QCOMPARE(shown[QStringLiteral("maps")], QStringLiteral("maps"));
        QCOMPARE(shown[QStringLiteral("checklists")], QStringLiteral("mystery"));
    }

    void keysOfPagesLeadThereFromAnywhere()
    {
        ui::shell::MainWindow& window = m_fixture.window();
        QStringList lost;
        int tried = 0;
        for (const auto& from : window.pages().pages()) {
            for (const auto& to : window.pages().pages()) {
                if (to->shortcut().isEmpty() || from == to)
                    continue;
                window.showPage(from->id());
                QTest::qWait(1);
                const QKeyCombination key = to->shortcut()[0];
                QWidget* focus = window.focusWidget() ? window.focusWidget() : &window;
                QTest::keyClick(focus, key.key(), key.keyboardModifiers());
                ++tried;
                if (window.pages().currentId() != to->id())
                    lost << from->id() + QStringLiteral(" -> ") + to->id();
            }
        }
        QVERIFY(tried > 50);
        QVERIFY2(lost.isEmpty(), qPrintable(u'\n' + lost.join(u'\n')));
    }

    void theRailFollowsWhereOneIsSent()
    {
        // What belongs to a blueprint reaches the page of journey maps first, which sends it on.
        ui::shell::MainWindow& window = m_fixture.window();
        window.showPage(QStringLiteral("blueprints"));
        const auto blueprints =
            m_fixture.project().read([](storage::Connection& db) { return maps::maps(db, maps::MapKind::Blueprint); });
        QVERIFY(blueprints && !blueprints->empty());
        QSignalSpy shown(&window.pages(), &ui::shell::PageHost::currentIdChanged);
        window.workbench()->navigateTo({QStringLiteral("map"), blueprints->front().id.value()});
        QCOMPARE(window.pages().currentId(), QStringLiteral("blueprints"));
        QCOMPARE(window.pages().currentWidget()->objectName(), QStringLiteral("blueprintPage"));
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.back().front().toString(), QStringLiteral("blueprints"));
        window.pages().goBack();
        QCOMPARE(window.pages().currentId(), QStringLiteral("blueprints")); // one place, entered twice
    }
};

QTEST_MAIN(KeysTest)
#include "tst_keys.moc"
