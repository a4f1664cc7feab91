#include "ui/maps/map_fixture.h"

#include "frame/frame_store.h"
#include "maps/persona_sheet.h"
#include "ui/maps/persona_dialog.h"
#include "ui/maps/quote_choice.h"
#include "ui/paint/persona_paint.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace tropa;
using namespace tropa::ui;

/// The sheet of a persona: opened from the map, written on by keys, a quote tied to it, put on paper.
class TestPersonaDialog : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_actions->find(QStringLiteral("maps.persona"))->trigger();
        m_dialog = m_editor->findChild<journeys::PersonaDialog*>();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTRY_VERIFY(m_dialog->windowTitle().contains(QStringLiteral("Первичный")));
    }
    void cleanup() { close(); }
    void wordsAreKept();
    void quoteIsChosenByWords();
    void files_data();
    void files();

private:
    QString stored(const char* column)
    {
        for (const frame::FrameItem& item :
             frame::frameItems(m_sample->project.db(), *frame::frameKind(QStringLiteral("persona")))) {
            if (item.name == QStringLiteral("Первичный"))
                return item.values.at(QLatin1String(column)).toString();
        }
        return {};
    }
    journeys::PersonaDialog* m_dialog = nullptr;
};

void TestPersonaDialog::wordsAreKept()
{
    auto* goals = m_dialog->findChild<QPlainTextEdit*>(QStringLiteral("goals"));
    QVERIFY(goals->toPlainText().startsWith(QStringLiteral("Понять")));
    goals->setFocus();
    goals->selectAll();
    QTest::keyClicks(goals, QStringLiteral("To be told"));
    QTest::keyClick(goals, Qt::Key_Tab); // leaves the field, which keeps it
    QCOMPARE(stored("goals"), QStringLiteral("To be told"));
    QVERIFY(m_sample->project->undo());
    QVERIFY(stored("goals").startsWith(QStringLiteral("Понять")));
    QTRY_VERIFY(goals->toPlainText().startsWith(QStringLiteral("Понять")));
}

void TestPersonaDialog::quoteIsChosenByWords()
{
    // Asked without a touchpoint the source of this test has none; one of the first is enough.
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(QStringLiteral("chooseQuote")), Qt::LeftButton);
    auto* choice = m_dialog->findChild<journeys::QuoteChoice*>();
    QVERIFY(choice);
    choice->reject();

    const std::vector<metrics::Evidence> two{m_sample->quotes->quotes[0].second, m_sample->quotes->quotes[40].second};
    journeys::QuoteChoice list(two, Language::Russian, m_dialog);
    list.show();
    QSignalSpy chosen(&list, &journeys::QuoteChoice::chosen);
    auto* rows = list.findChild<QListWidget*>();
    list.findChild<QLineEdit*>()->setText(QStringLiteral("сорок МИНУТ"));
    QVERIFY(rows->item(0)->isHidden());
    QVERIFY(!rows->item(1)->isHidden());
    rows->setCurrentRow(1);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<EntityRef>(), two[1].ref);
}

void TestPersonaDialog::files_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
}

void TestPersonaDialog::files()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.") + ending);
    maps::PersonaSheet sheet;
    sheet.id = frame::PersonaId(1);
    sheet.name = QStringLiteral("Первичный");
    sheet.goals = QStringLiteral("Понять, что со мной");
    sheet.fears = QStringLiteral("Навяжут лишнее");
    sheet.words = test::quote(1, 14, QStringLiteral("Сорок минут"), false);
    const auto notes = paint::savePersona(path, sheet, QApplication::font(), Language::Russian);
    QVERIFY(notes);
    QCOMPARE(notes->size(), 1u); // the quote without consent was left out, and that is said
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    if (ending == QLatin1String("svg")) {
        QVERIFY(bytes.contains("Понять"));
        QVERIFY(!bytes.contains("Сорок"));
    }
}

QTEST_MAIN(TestPersonaDialog)
#include "tst_persona_dialog.moc"
