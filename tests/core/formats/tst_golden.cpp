// Each folder of tests/data/formats holds input.* (and recipe.json for tables) and expected.json, what is understood of
// it. With TROPA_UPDATE_GOLDEN set the expectations are written anew; read the difference before committing it.
#include "formats/document_reader.h"
#include "formats/table_import.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

FieldTable visitFields()
{
    return FieldTable({{"patient",
                        u"Пациент"_s,
                        u"Patient"_s,
                        {u"ID пациента"_s, u"Respondent ID"_s},
                        CellKind::Id,
                        false,
                        true,
                        {},
                        {}},
                       {"date",
                        u"Дата"_s,
                        u"Date"_s,
                        {u"Отметка времени"_s, u"StartDate"_s, u"Start Date"_s},
                        CellKind::DateTime,
                        false,
                        false,
                        {},
                        {}},
                       {"amount", u"Сумма"_s, u"Amount"_s, {}, CellKind::Decimal, false, false, {}, {}},
                       {"score", u"Оценка"_s, u"Score"_s, {}, CellKind::Integer, false, false, 0, 10}});
}

QJsonObject json(const Error& error)
{
    QJsonArray problems;
    for (const Problem& problem : error.problems)
        problems.append(QJsonObject{{u"row"_s, problem.row}, {u"column"_s, problem.column}});
    return {{u"refused"_s, text(error.message, Language::English)}, {u"problems"_s, problems}};
}

QJsonObject json(const DocumentText& document)
{
    QJsonArray paragraphs;
    for (const Paragraph& paragraph : document.paragraphs) {
        QJsonObject object{{u"text"_s, paragraph.text}};
        if (paragraph.heading != 0)
            object.insert(u"heading"_s, paragraph.heading);
        if (paragraph.listLevel != 0)
            object.insert(u"list"_s, paragraph.listLevel);
        if (paragraph.cell)
            object.insert(u"cell"_s, QJsonArray{paragraph.cell->table, paragraph.cell->row, paragraph.cell->column});
        if (paragraph.cue)
            object.insert(u"cue"_s, QJsonArray{paragraph.cue->begin, paragraph.cue->end, paragraph.cue->speaker});
        QJsonArray styles;
        for (const StyledSpan& span : paragraph.styles)
            styles.append(QJsonArray{span.span.begin, span.span.end, span.bold, span.italic});
        if (!styles.isEmpty())
            object.insert(u"styles"_s, styles);
        paragraphs.append(object);
    }
    return {{u"paragraphs"_s, paragraphs},
            {u"encoding"_s, document.encoding ? QString::fromLatin1(document.encoding->name) : QString()}};
}

QJsonObject understood(const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    if (!name.endsWith(u".csv"_s) && !folder.exists(u"recipe.json"_s)) {
        const auto document = readDocument(path);
        return document.ok() ? json(*document) : json(document.error());
    }
    TableOptions options;
    options.kind = folder.dirName().startsWith(u"survey"_s) ? TableKind::Survey : TableKind::Records;
    if (folder.exists(u"recipe.json"_s)) {
        const auto recipe = Recipe::load(folder.filePath(u"recipe.json"_s));
        if (!recipe.ok())
            return json(recipe.error());
        options.recipe = *recipe;
    }
    const auto import = TableImport::open(path, visitFields(), options);
    if (!import.ok())
        return json(import.error());
    QJsonObject proof = toJson(import->proof(), import->fields(), Language::English);
    proof.insert(u"recipe"_s, QJsonDocument::fromJson(import->proof().recipe.toJson()).object());
    return proof;
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(TROPA_TEST_DATA "/formats"));
        for (const QString& name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
        QVERIFY(!data.isEmpty());
    }
    void understands()
    {
        QFETCH(QString, folder);
        const QDir dir(folder);
        const QStringList inputs = dir.entryList({u"input.*"_s});
        QCOMPARE(inputs.size(), 1);
        const QByteArray found = QJsonDocument(understood(dir, inputs.constFirst())).toJson();
        QFile expected(dir.filePath(u"expected.json"_s));
        if (qEnvironmentVariableIsSet("TROPA_UPDATE_GOLDEN")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(found);
            return;
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QList<QByteArray> wanted = expected.readAll().split('\n');
        const QList<QByteArray> lines = found.split('\n');
        for (qsizetype i = 0; i < std::min(wanted.size(), lines.size()); ++i)
            QCOMPARE(QString::fromUtf8(lines[i]), QString::fromUtf8(wanted[i]));
        QCOMPARE(lines.size(), wanted.size());
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "tst_golden.moc"
