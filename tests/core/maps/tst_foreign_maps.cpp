#include "core/formats/packages.h"
#include "core/maps/check_scene.h"
#include "formats/zip_reader.h"
#include "maps/foreign_maps.h"
#include "maps/map_file.h"
#include "maps/map_import.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;
using test::TestProject;

/// Maps out of files of other programs: what is read, what is told, what is refused; and tables that come back.
class TestForeignMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mermaid_data();
    void mermaid();
    void mermaidIsRefused_data();
    void mermaidIsRefused();
    void mermaidGoesThereAndBack();
    void aChangedTableIsMergedBack_data();
    void aChangedTableIsMergedBack();
    void whatATableGainedIsAdded();
    void aWorkbookMovedAboutIsReadByItsIds();
    void computedNumbersStayAndAreTold();
    void aTableOfTheirOwn_data();
    void aTableOfTheirOwn();
    void strangeTablesAreRefused();

private:
    static QByteArray file(const QString& path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static MapPage page(CheckScene& scene, const char* map)
    {
        scene.check(scene.map(QString::fromLatin1(map)));
        MapPage page;
        page.board = scene.board();
        page.values = scene.values();
        return page;
    }
};

void TestForeignMaps::mermaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("note");
    QTest::newRow("plain") << QByteArray("journey\n title My day\n section Go\n  Tea: 5: Me, Cat\n  Work: 1: Me\n")
                           << "My day | Go[Tea=2 Work=-2] | Me Cat Me"
                           << "";
    QTest::newRow("tasks before a section")
        << QByteArray("journey\nTea: 3\nsection A\nWork: 4\n") << "file | [Tea=0] A[Work=1] | "
        << "";
    QTest::newRow("comments, case, semicolons")
        << QByteArray("%% hello\nJOURNEY\nSection A %x\nTea: 0; Cup: 5 # why\naccDescr { many\nwords: 3\n}\n")
        << "file | A %x[Tea=-2 Cup=2] | "
        << "";
    QTest::newRow("scores off the scale are brought to its ends, and said")
        << QByteArray("journey\nTea: 7\nCup: -1\n") << "file | [Tea=2 Cup=-2] | "
        << "2 lines could not be read in full: 2, 3";
    QTest::newRow("broken lines") << QByteArray("journey\nsection A\nno score here\nTea: lots\n: 3\nCup: 4\n")
                                  << "file | A[Tea=? Cup=1] | "
                                  << "3 lines could not be read in full: 3, 4, 5";
}

void TestForeignMaps::mermaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shape);
    QFETCH(QString, note);
    const auto read = fromMermaid(text, QStringLiteral("file"), Language::English);
    QVERIFY2(read.ok(), qPrintable(test::why(read)));
    const QJsonObject journey = read->document.value(QLatin1String("journeys"))[0].toObject();
    const QJsonObject map = journey.value(QLatin1String("maps"))[0].toObject();
    QHash<QString, QString> scores;
    QStringList owners, stages;
    for (const QJsonValue& value : map.value(QLatin1String("cards")).toArray()) {
        const QJsonObject card = value.toObject();
        if (card.value(QLatin1String("lane")) == QLatin1String("curve"))
            scores.insert(card.value(QLatin1String("step")).toString(),
                          QString::number(card.value(QLatin1String("experience")).toDouble()));
        else
            owners << card.value(QLatin1String("text")).toString();
    }
    for (const QJsonValue& value : journey.value(QLatin1String("stages")).toArray()) {
        QStringList steps;
        for (const QJsonValue& step : value[QLatin1String("steps")].toArray())
            steps << step[QLatin1String("title")].toString() + QLatin1Char('=') +
                         scores.value(step[QLatin1String("guid")].toString(), QStringLiteral("?"));
        stages << value[QLatin1String("title")].toString() + QLatin1Char('[') + steps.join(QLatin1Char(' ')) +
                      QLatin1Char(']');
    }
    QCOMPARE(QStringList({map.value(QLatin1String("title")).toString(), stages.join(QLatin1Char(' ')),
                          owners.join(QLatin1Char(' '))})
                 .join(QStringLiteral(" | ")),
             shape);
    QCOMPARE(read->notes.empty() ? QString() : tropa::text(read->notes.front(), Language::English), note);
    QVERIFY(checkMapJson(read->document).ok());
}

void TestForeignMaps::mermaidIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("another diagram") << QByteArray("graph TD\nA-->B\n");
    QTest::newRow("no tasks") << QByteArray("journey\ntitle A\n");
    QTest::newRow("infinite") << QByteArray("journey\nTea: 1e999\n");
    QTest::newRow("huge") << QByteArray("journey\nTea: 1e308\n");
    QTest::newRow("not a number") << QByteArray("journey\nTea: nan\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4);
    QTest::newRow("too many lines") << QByteArray("journey\n") + QByteArray(300000, '\n');
}

void TestForeignMaps::mermaidIsRefused()
{
    QFETCH(QByteArray, text);
    const auto read = fromMermaid(text, QStringLiteral("file"), Language::English);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
}

void TestForeignMaps::mermaidGoesThereAndBack()
{
    CheckScene scene;
    scene.run({QStringLiteral("use clinic"), QStringLiteral("on cjm"), QStringLiteral("step \"A: b; c # d\"")});
    const QString path = scene.project().folder() + QStringLiteral("/map.mmd");
    QVERIFY(writeMermaid(path, {page(scene, "cjm")}, {}).ok());
    TestProject other;
    frame::ImportOptions options;
    options.files = {path};
    options.language = Language::English;
    {
        auto writer = other->startJob();
        const auto report = importMaps(**writer, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
    }
    const Board board = loadBoard(other.db(), maps::maps(other.db()).front().id);
    QCOMPARE(board.map.title, QStringLiteral("cjm"));
    QCOMPARE(board.stages.size(), 2u);
    QStringList titles;
    for (const Step& step : board.steps)
        titles << step.title;
    QCOMPARE(titles, (QStringList{QStringLiteral("Booking"), QStringLiteral("Visit"), QStringLiteral("Return"),
                                  QStringLiteral("A: b; c # d")}));
    std::vector<double> curve;
    for (const Card& card : board.cards) {
        if (card.experience)
            curve.push_back(*card.experience);
    }
    QCOMPARE(curve,
             (std::vector<double>{1, 1.5, 0.8})); // exact, not 1, 1, 1 as the whole scores say, none for the last
    QVERIFY(other->undo());
    QVERIFY(maps::maps(other.db()).empty());
}

void TestForeignMaps::aChangedTableIsMergedBack_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("csv") << QByteArray("csv");
    QTest::newRow("xlsx") << QByteArray("xlsx");
}

void TestForeignMaps::aChangedTableIsMergedBack()
{
    QFETCH(QByteArray, suffix);
    CheckScene scene;
    scene.run({QStringLiteral("use clinic"), QStringLiteral("set a3 text=\"-comes again\"")});
    const QString path = scene.project().folder() + QStringLiteral("/map.") + QString::fromLatin1(suffix);
    QVERIFY(mapFileKind(QString::fromLatin1(suffix))->write(path, {page(scene, "cjm")}, {}).ok());
    const Board before = scene.board();
    auto matrices = readMatrix(*formats::InputFile::open(path, formats::InputFile::documentLimit));
    QVERIFY2(matrices.ok(), qPrintable(test::why(matrices)));
    QCOMPARE(matrices->size(), 1u);
    Matrix matrix = matrices->front();

    // Nothing changed: nothing is written.
    Merged merged;
    const auto merge = [&] {
        scene.project().edit([&](project::Edit& edit) {
            auto done = mergeMatrix(edit, matrix);
            if (!done)
                qFatal("%s", qPrintable(test::why(done)));
            merged = *done;
        });
    };
    merge();
    QCOMPARE(merged.changed + merged.added, 0);
    QVERIFY(merged.notes.empty());

    // Rows and columns moved about, a text changed, one new, one emptied, one row of a stranger.
    std::ranges::reverse(matrix.rows);
    const auto actions = std::ranges::find(matrix.rows, before.lanes[0].guid.toString(), &Matrix::Row::lane);
    const auto pains = std::ranges::find(matrix.rows, before.lanes[3].guid.toString(), &Matrix::Row::lane);
    actions->cells[0] = QStringLiteral("Writes to the clinic");
    actions->cells[1].clear();
    pains->cells[1] = QStringLiteral("The doctor is late");
    for (Matrix::Row& row : matrix.rows)
        std::swap(row.cells[0], row.cells[2]);
    std::swap(matrix.steps[0], matrix.steps[2]);
    for (QStringList& signs : matrix.computed)
        std::swap(signs[0], signs[2]);
    matrix.rows.push_back({QStringLiteral("no lane"), 0, {QStringLiteral("lost")}});
    merge();
    QCOMPARE(merged.changed, 1);
    QCOMPARE(merged.added, 1);
    QCOMPARE(merged.notes.size(), 3u); // a strange row, an emptied cell, another order
    const Board after = loadBoard(scene.project().db(), before.map.id);
    QStringList texts;
    for (const Card& card : after.cards)
        texts << card.text;
    QVERIFY(texts.contains(QStringLiteral("Writes to the clinic")));
    QVERIFY(texts.contains(QStringLiteral("The doctor is late")));
    QVERIFY(texts.contains(QStringLiteral("Talks to the doctor"))); // an emptied cell takes nothing away
    QVERIFY(texts.contains(QStringLiteral("-comes again")));
    QVERIFY(scene.project()->undo());
    QCOMPARE(loadBoard(scene.project().db(), before.map.id).cards.size(), before.cards.size());
}

/// What a team adds in the spreadsheet comes back: a row with a name is a lane, a column with a name a step.
void TestForeignMaps::whatATableGainedIsAdded()
{
    CheckScene scene;
    scene.run({QStringLiteral("use clinic")});
    const QString path = scene.project().folder() + QStringLiteral("/map.csv");
    QVERIFY(mapFileKind(QStringLiteral("csv"))->write(path, {page(scene, "cjm")}, {}).ok());
    const Board before = scene.board();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const qsizetype ids = lines.indexOf(
        QRegularExpression(QStringLiteral("^;;[^;]*") + before.steps[0].guid.toString() + QStringLiteral(".*")));
    QVERIFY(ids > 0);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] += i == ids - 1   ? QStringLiteral(";Comes back")
                    : i == ids + 1 ? QStringLiteral(";Brings a friend")
                                   : QStringLiteral(";");
    lines.insert(ids + 2, QStringLiteral(";What the owner says;Call back at once"));
    file.resize(0);
    file.write(lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n");
    file.close();
    const auto matrices = readMatrix(*formats::InputFile::open(path, formats::InputFile::documentLimit));
    QVERIFY2(matrices.ok(), qPrintable(test::why(matrices)));
    Merged merged;
    scene.project().edit([&](project::Edit& edit) {
        const auto done = mergeMatrix(edit, matrices->front());
        if (!done)
            qFatal("%s", qPrintable(test::why(done)));
        merged = *done;
    });
    QCOMPARE(merged.added, 2);
    QCOMPARE(merged.notes.size(), 2u); // a lane, a step
    const Board after = loadBoard(scene.project().db(), before.map.id);
    QCOMPARE(after.steps.size(), before.steps.size() + 1);
    QCOMPARE(after.steps.back().title, QStringLiteral("Comes back"));
    QCOMPARE(after.lanes.size(), before.lanes.size() + 1);
    QCOMPARE(after.lanes[1].title, QStringLiteral("What the owner says"));
    QCOMPARE(after.cardsAt(after.lanes[0].id, after.steps.back().id).front()->text, QStringLiteral("Brings a friend"));
    QVERIFY(scene.project()->undo());
    QCOMPARE(loadBoard(scene.project().db(), before.map.id).lanes.size(), before.lanes.size());
}

/// What people do to a workbook: rows sorted with the heads among them, cells merged, a row written between, a column
/// copied.
void TestForeignMaps::aWorkbookMovedAboutIsReadByItsIds()
{
    CheckScene scene;
    scene.run({QStringLiteral("use clinic")});
    const QString path = scene.project().folder() + QStringLiteral("/map.xlsx");
    QVERIFY(mapFileKind(QStringLiteral("xlsx"))->write(path, {page(scene, "cjm")}, {}).ok());
    const Board before = scene.board();

    auto zip = formats::ZipReader::open(*formats::InputFile::open(path, formats::InputFile::documentLimit));
    QVERIFY(zip.ok());
    // Turned round, the rows of signs come first.
    const auto made = readMatrix(*formats::InputFile::open(path, formats::InputFile::documentLimit));
    QVERIFY(made.ok());
    const QByteArray first = QByteArray::number(made->front().computed.size() + 1);
    packages::Parts parts;
    QVERIFY(zip->forEach([&](const QString& name, const QByteArray& bytes) -> Result<void> {
                   QByteArray part = bytes;
                   if (name == QLatin1String("xl/worksheets/sheet1.xml")) {
                       const qsizetype begin = part.indexOf("<row "), end = part.indexOf("</sheetData>");
                       QList<QByteArray> rows;
                       for (qsizetype at = begin; at >= 0 && at < end; at = part.indexOf("<row ", at + 1))
                           rows << part.mid(at, part.indexOf("</row>", at) + 6 - at);
                       std::ranges::reverse(rows);
                       QByteArray sheet;
                       for (qsizetype i = 0; i < rows.size(); ++i) { // rows take the numbers of their new places
                           QByteArray row = rows[i];
                           row.replace("r=\"" + row.mid(8, row.indexOf('"', 8) - 8) + "\"",
                                       "r=\"" + QByteArray::number(i + 1) + "\"");
                           sheet += row;
                       }
                       sheet += "<row r=\"90\"><c r=\"B90\" t=\"str\"><v>a lane of mine</v></c></row>";
                       part = part.left(begin) + sheet + part.mid(end);
                       const qsizetype areas = part.indexOf("<mergeCells"), last = part.indexOf("</mergeCells>");
                       if (areas >= 0) // ours stay with their rows; these are the team's
                           part.remove(areas, last + 13 - areas);
                       part.replace("</sheetData>", "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"C" + first +
                                                        ":D" + first +
                                                        "\"/>"
                                                        "<mergeCell ref=\"A80:D80\"/></mergeCells>");
                   }
                   parts.append({name, part});
                   return {};
               })
                .ok());
    const auto matrices = readMatrix(packages::zip(QStringLiteral("map.xlsx"), parts));
    QVERIFY2(matrices.ok(), qPrintable(test::why(matrices)));
    Matrix matrix = matrices->front();
    QCOMPARE(matrix.map, before.map.guid.toString());
    QCOMPARE(matrix.rows.size(), before.lanes.size() + 1);
    QCOMPARE(matrix.rows.back().title, QStringLiteral("a lane of mine"));
    QCOMPARE(matrix.rows.front().lane, before.lanes.back().guid.toString());
    QCOMPARE(matrix.areas.size(), 1u);
    matrix.steps << matrix.steps.front(); // a copied column, changed
    for (Matrix::Row& row : matrix.rows) {
        if (!row.lane.isEmpty())
            row.cells << QStringLiteral("of the copy");
    }
    scene.project().edit([&](project::Edit& edit) {
        const auto merged = mergeMatrix(edit, matrix);
        QVERIFY2(merged.ok(), qPrintable(test::why(merged)));
        QCOMPARE(merged->changed + merged->added, 0);
        QStringList notes;
        for (const Message& note : merged->notes)
            notes << text(note, Language::English);
        QVERIFY2(
            notes.contains(QStringLiteral("1 merged areas were read as their first cell; cards keep their width")) ||
                notes.contains(QStringLiteral("1 merged area was read as its first cell; cards keep their width")),
            qPrintable(notes.join(QLatin1Char('\n'))));
        QCOMPARE(notes.size(), 4); // a new lane, a copied column, merged cells, another order
    });
}

/// A number that is computed cannot be typed over; which ones a person tried is said.
void TestForeignMaps::computedNumbersStayAndAreTold()
{
    CheckScene scene;
    scene.run({QStringLiteral("use clinic")});
    for (const char* suffix : {"csv", "xlsx"}) {
        const QString path = scene.project().folder() + QStringLiteral("/map.") + QLatin1String(suffix);
        const MapPage exported = page(scene, "cjm");
        QVERIFY(mapFileKind(QLatin1String(suffix))->write(path, {exported}, {}).ok());
        const auto matrices = readMatrix(*formats::InputFile::open(path, formats::InputFile::documentLimit));
        QVERIFY2(matrices.ok(), qPrintable(test::why(matrices)));
        Matrix matrix = matrices->front();
        const auto said = [&] {
            QStringList notes;
            scene.project().edit([&](project::Edit& edit) {
                const auto merged = mergeMatrix(edit, matrix);
                QVERIFY2(merged.ok(), qPrintable(test::why(merged)));
                QCOMPARE(merged->changed + merged->added, 0);
                for (const Message& note : merged->notes)
                    notes << text(note, Language::English);
            });
            return notes;
        };
        QCOMPARE(said(), QStringList());
        const auto row = std::ranges::find_if(matrix.rows, [&](const Matrix::Row& one) {
            return matrix.computed.contains(one.lane + QStringLiteral(" 0"));
        });
        QVERIFY(row != matrix.rows.end());
        const QStringList signs = matrix.computed.value(row->lane + QStringLiteral(" 0"));
        qsizetype column = 0;
        while (signs.value(column).isEmpty())
            ++column;
        row->cells[column] = QStringLiteral("99 %");
        const auto lane = std::ranges::find_if(exported.board.lanes,
                                               [&](const Lane& one) { return one.guid.toString() == row->lane; });
        QCOMPARE(said(),
                 QStringList{QStringLiteral("Computed numbers were changed in the table and stay as they are "
                                            "computed: %1 × %2")
                                 .arg(lane->title, exported.board.steps[static_cast<std::size_t>(column)].title)});
    }
}

void TestForeignMaps::aTableOfTheirOwn_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("shape"); // stages(steps) / lanes:kind(cards)
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char* name, const char* table, const char* shape, const QStringList& notes = {}) {
        QTest::newRow(name) << QByteArray(table) << QString::fromUtf8(shape) << notes;
    };
    row("stages and steps", "Our way\n;Before;;Visit\n;Sees an ad;Calls;Waits\nActions;a;b;c\nPains;;d;\n;;e;\n",
        "Our way: Before(Sees an ad, Calls) Visit(Waits) / Actions:actions(3) Pains:pains(2)");
    row("steps alone", "\tFind\tCall\nThoughts\tx\t\n", "map: (Find, Call) / Thoughts:thoughts(1)");
    row("a blank head goes on", ",A,,B\nStep,one,,three\nNotes,1,2,3\n",
        "map: A(one, Step 2) B(three) / Notes:text(3)");
    row("a byte order mark and Russian", "\xef\xbb\xbf;Звонок;Приём\nБоли;долго;дорого\n",
        "map: (Звонок, Приём) / Боли:pains(2)");
    row("numbers of a curve",
        ";A;B;C;D\nExperience curve;1,5;nan;1e308;\xe2\x88\x92"
        "1\n",
        "map: (A, B, C, D) / Experience curve:curve(2)",
        {QStringLiteral("2 numbers of the curve are not from −2 to 2 and were left out")});
    row("a row above the lanes", ";A;B\n;lost;lost\nActions;x;y\n", "map: A(lost) B(lost) / Actions:actions(2)");
    row("a blueprint", ";A;B\nCustomer actions;x;y\nFrontstage;x;y\nBackstage;x;y\n",
        "map: (A, B) / Customer actions:nodes(2) Frontstage:nodes(2) Backstage:nodes(2)");
}

void TestForeignMaps::aTableOfTheirOwn()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, shape);
    QFETCH(QStringList, notes);
    const auto read = fromTable(formats::InputFile::fromBytes(table, QStringLiteral("map.csv")), QStringLiteral("map"),
                                Language::English);
    QVERIFY2(read.ok(), qPrintable(test::why(read)));
    QVERIFY(checkMapJson(read->document).ok());
    const QJsonObject journey = read->document[QLatin1String("journeys")].toArray()[0].toObject(),
                      map = journey[QLatin1String("maps")].toArray()[0].toObject();
    QStringList words{map[QLatin1String("title")].toString() + QLatin1Char(':')};
    for (const QJsonValue& stage : journey[QLatin1String("stages")].toArray()) {
        QStringList steps;
        for (const QJsonValue& step : stage[QLatin1String("steps")].toArray())
            steps << step[QLatin1String("title")].toString();
        words << QStringLiteral("%1(%2)").arg(stage[QLatin1String("title")].toString(),
                                              steps.join(QStringLiteral(", ")));
    }
    words << QStringLiteral("/");
    for (const QJsonValue& lane : map[QLatin1String("lanes")].toArray()) {
        int cards = 0;
        for (const QJsonValue& card : map[QLatin1String("cards")].toArray())
            cards += card[QLatin1String("lane")] == lane[QLatin1String("guid")] ? 1 : 0;
        words << QStringLiteral("%1:%2(%3)")
                     .arg(lane[QLatin1String("title")].toString(), lane[QLatin1String("kind")].toString())
                     .arg(cards);
    }
    QCOMPARE(words.join(QLatin1Char(' ')), shape);
    QStringList said;
    for (const Message& note : read->notes)
        said << text(note, Language::English);
    QVERIFY(said.takeFirst().contains(QStringLiteral("was read as a new map")));
    QCOMPARE(said, notes);
}

void TestForeignMaps::strangeTablesAreRefused()
{
    const auto read = [](const QByteArray& bytes) {
        return readMatrix(formats::InputFile::fromBytes(bytes, QStringLiteral("table.csv")));
    };
    QVERIFY(!read("a;b\n1;2\n").ok());
    QVERIFY(!read("tropa-matrix/1 x;Title\nno ids here;\n").ok());
    QVERIFY(!read(QByteArray()).ok());
    TestProject project;
    Matrix matrix;
    matrix.map = Guid::random().toString();
    const auto done = project->edit({"Merge"}, [&](project::Edit& edit) -> Result<void> {
        auto merged = mergeMatrix(edit, matrix);
        return merged ? Result<void>() : Result<void>(merged.error());
    });
    QCOMPARE(test::why(done), QStringLiteral("The table was made from a map this project does not have"));
}

QTEST_GUILESS_MAIN(TestForeignMaps)
#include "tst_foreign_maps.moc"
