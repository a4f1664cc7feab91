#include "surveys/import/question_guess.h"
#include "surveys/import/wave_finder.h"

#include <QTest>

using namespace tropa::surveys;

class QuestionGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindIsGuessedFromWordsAndCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("guess");
        const auto row = [](const char* name, const char* text, QStringList cells, const char* guess) {
            QTest::newRow(name) << QString::fromUtf8(text) << cells << QString::fromUtf8(guess);
        };
        row("loyalty", "Порекомендуете ли вы нас? (0 — точно нет, 10 — точно да)", {"10", "9", "0"}, "nps 0-10");
        row("loyalty in English", "How likely are you to recommend us?", {"10", "9", "3"}, "nps 0-10");
        row("grid row", "Насколько вы довольны? [Регистратура]", {"5", "4", "2", ""}, "scale 1-5 satisfaction");
        row("effort, 7 easy", "Насколько легко было? (1 — очень трудно, 7 — очень легко)", {"5", "7"},
            "scale 1-7 effort");
        row("effort, 1 easy", "Насколько легко было? (1 — очень легко, 5 — очень трудно)", {"5", "1"},
            "scale 1-5 effort, low is good");
        row("CES 1.0", "How much effort did you have to put in?", {"1", "2", "5"}, "scale 1-5 effort, low is good");
        row("ends in words", "Оцените по шкале от 1 до 10", {"5", "4"}, "scale 1-10 satisfaction");
        row("marks with words", "Оцените врача", {"5 — отлично", "4 — хорошо", "3 — так себе"},
            "scale 1-5 satisfaction, anchored");
        row("comma inside one option", "Это ваш первый визит?", {"Да, первый", "Нет, бывал раньше", "Да, первый"},
            "single 2 options");
        row("several in a cell", "Откуда вы о нас узнали?",
            {"Сайт, Друзья", "Сайт", "Друзья, Реклама", "Сайт, Реклама"}, "multi 3 options");
        row("semicolons", "Откуда?", {"Сайт;Друзья", "Сайт", "Друзья"}, "multi 2 options");
        row("words", "Что нам улучшить?",
            {"Долго ждали у кабинета", "Нет парковки", "Спасибо доктору за терпение", "Верните кофе", "-",
             "Всё было хорошо, кроме очереди на вход"},
            "open");
        row("a word among the marks", "Порекомендуете ли вы нас? (0–10)", {"10", "9", "не знаю", "7", "8", "3"},
            "nps 0-10");
        row("a word among marks of satisfaction", "Оцените приём (1–5)", {"5", "4", "н/з", "5", "3", "4"},
            "scale 1-5 satisfaction");
        row("few marks, and most off the scale", "С какой вероятностью порекомендуете? (0-10)", {"9", "11", "-1"},
            "nps 0-10");
        row("few numbers, none on the scale", "Сколько вы заплатили? (1-3)", {"900", "1100", "700"}, "number");
        row("one mark off the scale", "Порекомендуете ли вы нас? (0–10)", {"10", "9", "0", "11", "7"}, "nps 0-10");
        row("one mark in words", "Порекомендуете ли вы нас?", {"10", "9", "0", "десять", "7"}, "nps 0-10");
        row("one mark beyond the named end", "Оцените врача от 1 до 5", {"5", "4", "7", "5", "3"},
            "scale 1-5 satisfaction");
        row("six marks of many", "Agree that you worry a lot",
            QStringLiteral("1 2 3 4 5 6").repeated(6).replace(QStringLiteral("61"), QStringLiteral("6 1")).split(u' '),
            "scale 1-6");
        row("six of a few may be of seven", "Agree that you worry a lot", {"1", "6", "3", "5"}, "scale 1-7");
        row("counted, not judged", "Сколько у вас детей?", {"0", "1", "2", "3", "1"}, "number");
        row("named, not judged", "Этаж", {"1", "2", "3", "4", "5"}, "number");
        row("a scale of something else", "Сила боли (0–10)", {"0", "7", "3", "10"}, "scale 0-10");
        row("importance", "Насколько важна цена? (1 — не важна, 5 — очень важна)", {"5", "4", "1"}, "scale 1-5");
        row("words in the cells judge", "Врач", {"5 — отлично", "2 — плохо"}, "scale 1-5 satisfaction, anchored");
        row("nothing is said", "Пункт 7", {"1", "2", "3", "5", "4"}, "scale 1-5");
        row("sums", "Сколько вы заплатили?", {"1 200,50", "900", "12000"}, "number");
        row("dates", "Когда вы были у нас?", {"01.04.2026", "15.04.2026"}, "date");
        row("one whole number says little", "This is a multiple choice question.", {"2"}, "single 1 options");
        row("one sentence", "This is a free text question.", {"Hello World!"}, "open");
    }
    void kindIsGuessedFromWordsAndCells()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        QFETCH(QString, guess);
        ColumnSample sample;
        for (const QString& cell : cells)
            sample.add(cell);
        const QuestionGuess found = guessQuestion(text, sample);
        QString words = kindName(found.kind);
        if (isScale(found.kind))
            words += QStringLiteral(" %1-%2").arg(found.ends.low).arg(found.ends.high);
        if (found.measure != Measure::None)
            words += u' ' + measureName(found.measure);
        if (isScale(found.kind) && found.ends.lowIsGood)
            words += QStringLiteral(", low is good");
        if (found.anchored && isScale(found.kind))
            words += QStringLiteral(", anchored");
        if (!found.options.isEmpty())
            words += QStringLiteral(" %1 options").arg(found.options.size());
        QCOMPARE(words, guess);
    }

    void optionsMayHoldTheSeparator()
    {
        const QStringList known{QStringLiteral("Yes, often"), QStringLiteral("Yes"), QStringLiteral("Site")};
        QCOMPARE(splitOptions(QStringLiteral("Yes, often, Site, Other"), QStringLiteral(", "), known),
                 (QStringList{QStringLiteral("Yes, often"), QStringLiteral("Site"), QStringLiteral("Other")}));
        QCOMPARE(splitOptions(QStringLiteral("1,3"), QStringLiteral(","), {}),
                 (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(splitOptions(QStringLiteral("A, A"), QStringLiteral(", "), {}), (QStringList{QStringLiteral("A")}));
    }

    void waveStandsInTheFileName()
    {
        QCOMPARE(waveInFileName(QStringLiteral("/x/wave6_2026Q3.csv")), QStringLiteral("6"));
        QCOMPARE(waveInFileName(QStringLiteral("Опрос, волна 12.csv")), QStringLiteral("12"));
        QCOMPARE(waveInFileName(QStringLiteral("survey_2026.csv")), QString());
    }
};

QTEST_GUILESS_MAIN(QuestionGuessTest)
#include "tst_question_guess.moc"
