// Finding words by their forms, autocoding what was found, questions about codings, counts of words.
#include "interview_project.h"
#include "interviews/autocoding.h"
#include "interviews/code_query.h"
#include "interviews/coder_store.h"
#include "interviews/text_search.h"
#include "interviews/together_places.h"
#include "interviews/word_counts.h"
#include "support/write_file.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

/// A dictionary of a few words, so that tests do not need the package.
LemmaDictionary smallDictionary()
{
    static QTemporaryDir folder;
    const auto read = LemmaDictionary::load(
        test::writeFile(folder.filePath(QStringLiteral("s.aff")),
                        "SET UTF-8\n"
                        "SFX L Y 3\nSFX L ть л ать\nSFX L ть ла ать\nSFX L ть ли ать\n"
                        "SFX U Y 2\nSFX U ать ёт [^к]дать\nSFX U ать у ать\n"
                        "SFX K Y 3\nSFX K 0 а [^ьая]\nSFX K 0 у [^ьая]\nSFX K 0 ом р\n"
                        "SFX K 0 и ч\n"),
        test::writeFile(folder.filePath(QStringLiteral("s.dic")), "4\nждать/LU\nврач/K\nЧерёмушки\nдоговор/K\n"));
    if (!read)
        qFatal("%s", qPrintable(text(read.error().message, Language::English)));
    return *read;
}

class Talk : public InterviewProject
{
public:
    Talk()
    {
        waiting = addCode(QStringLiteral("Ожидание"));
        silence = addCode(QStringLiteral("Молчание персонала"), waiting);
        price = addCode(QStringLiteral("Цена"));
        one = addDocument(QStringLiteral("И: Вы ждали?\nР: Ждал врача час. Он ждёт, а я жду. Дорого, 3.5 тысячи!\n"
                                         "И: И что?\nР: Никто не вышел к нам. 😀 Ждала и мама."),
                          addRespondent(QStringLiteral("R1"), RespondentGroup::OwnLost));
        two = addDocument(QStringLiteral("И: Как?\nР: Подождали немного. Врачи хорошие, договор дали."),
                          addRespondent(QStringLiteral("R2"), RespondentGroup::OwnLoyal));
        first = code(one, QStringLiteral("Ждал врача час. Он ждёт, а я жду."), waiting);
        second = code(one, QStringLiteral("Он ждёт"), price);
        third = code(one, QStringLiteral("Никто не вышел к нам."), silence);
    }
    QStringList found(const QString& text, SearchMode mode = SearchMode::Forms)
    {
        TextSearch search;
        search.text = text;
        search.mode = mode;
        return found(search);
    }
    QStringList found(const TextSearch& search)
    {
        const auto read = findText(db(), dictionary, search);
        if (!read)
            return {test::why(read)};
        QStringList words;
        for (const TextHit& hit : read->hits) {
            const QString word = sliced(documentText(db(), hit.document), hit.span);
            if (sliced(hit.context, hit.shown) != word)
                qFatal("the context shows other words");
            words << word;
        }
        return words;
    }
    QStringList asked(const QString& query)
    {
        const auto read = CodeQuery::read(query, codebook(db()));
        if (!read)
            return {test::why(read)};
        const auto hits = runQuery(db(), dictionary, *read);
        if (!hits)
            return {test::why(hits)};
        QStringList words;
        for (const QueryHit& hit : *hits)
            words << sliced(documentText(db(), hit.document), hit.span);
        return words;
    }
    LemmaDictionary dictionary = smallDictionary();
    CodeId waiting, silence, price;
    DocumentId one, two;
    SegmentId first, second, third;
};

} // namespace

class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfAWord()
    {
        const LemmaDictionary dictionary = smallDictionary();
        QVERIFY(dictionary.isComplete());
        for (const char* form : {"ждать", "Ждал", "ждёт", "ждет", "ждли", "жду"}) {
            const bool isForm = QString::fromUtf8(form) != QStringLiteral("ждли");
            QCOMPARE(dictionary.lemmas(QString::fromUtf8(form)),
                     isForm ? QStringList{QStringLiteral("ждать")} : QStringList());
        }
        QCOMPARE(dictionary.forms(QStringLiteral("ждать")),
                 (QStringList{QStringLiteral("ждал"), QStringLiteral("ждала"), QStringLiteral("ждали"),
                              QStringLiteral("ждать"), QStringLiteral("ждет"), QStringLiteral("жду")}));
        QCOMPARE(dictionary.lemma(QStringLiteral("шёл")), QStringLiteral("идти"));
        QCOMPARE(dictionary.lemma(QStringLiteral("людьми")), QStringLiteral("человек"));
        QCOMPARE(dictionary.forms(QStringLiteral("неведомое")), QStringList{QStringLiteral("неведомое")});
        QVERIFY(!LemmaDictionary().isComplete());
        QVERIFY(!LemmaDictionary::load(QStringLiteral("/nowhere.aff"), QStringLiteral("/nowhere.dic")));
        QCOMPARE(foldedWord(QStringLiteral("Ёл\u0301ка и\u0306")), QStringLiteral("елка й"));
    }

    void thePackagedDictionary()
    {
        const LemmaDictionary dictionary = LemmaDictionary::system();
        if (!dictionary.isComplete())
            QSKIP("hunspell-ru is not installed");
        for (const char* form : {"ждал", "ждала", "ждёт", "ждут", "ждали"})
            QVERIFY2(dictionary.lemmas(QString::fromUtf8(form)).contains(QStringLiteral("ждать")), form);
        QCOMPARE(dictionary.lemma(QStringLiteral("врачами")), QStringLiteral("врач"));
        QCOMPARE(dictionary.lemma(QStringLiteral("очередей")), QStringLiteral("очередь"));
        // Forms that search joins are one line of the counts, those the dictionary lists apart too.
        for (const char* form : {"минут", "минуты", "минуту", "минута"})
            QCOMPARE(dictionary.lemma(QString::fromUtf8(form)), QStringLiteral("минута"));
        QCOMPARE(dictionary.lemma(QStringLiteral("лет")), QStringLiteral("год"));
        for (const char* itself : {"час", "раз", "уже", "там", "очень"})
            QCOMPARE(dictionary.lemma(QString::fromUtf8(itself)), QString::fromUtf8(itself));
        QCOMPARE(dictionary.lemma(QStringLiteral("записалась")), QStringLiteral("записаться"));
        QVERIFY(dictionary.forms(QStringLiteral("дорогой")).contains(QStringLiteral("дорогими")));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* text, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
        };
        row("forms", "ждать", "Ждал|ждёт|жду|Ждала");
        row("from any form", "ЖДЁТ", "Ждал|ждёт|жду|Ждала");
        row("another word", "врач", "врача|Врачи");
        row("all must occur", "ждать врач", "Ждал|врача|ждёт|жду");
        row("without", "врач -договор", "врача");
        row("phrase", "\"ждал врач\"", "Ждал врача");
        row("beginning", "договор* хорош*", "хорошие|договор");
        row("near", "ждать ~1 врач", "Ждал врача");
        row("too far", "час ~2 дорого", "");
        row("stems where the dictionary does not know", "подождал", "Подождали");
        row("nothing", "трактор", "");
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        Talk talk;
        QCOMPARE(talk.found(text), words);
    }

    void exactAndPatterns()
    {
        Talk talk;
        QCOMPARE(talk.found(QStringLiteral("жд"), SearchMode::Exact).size(), 5);
        TextSearch search;
        search.text = QStringLiteral("ждал");
        search.mode = SearchMode::Exact;
        search.wholeWords = true;
        QCOMPARE(talk.found(search), QStringList{QStringLiteral("Ждал")});
        search.matchCase = true;
        QCOMPARE(talk.found(search), QStringList());
        QCOMPARE(talk.found(QStringLiteral("\\d+[.,]\\d"), SearchMode::Pattern), QStringList{QStringLiteral("3.5")});
        QVERIFY(
            talk.found(QStringLiteral("(("), SearchMode::Pattern).front().contains(QStringLiteral("cannot be read")));
        QVERIFY(talk.found(QStringLiteral("  ")).front().contains(QStringLiteral("what to look for")));
        search = {};
        search.text = QStringLiteral("ждать");
        search.withInterviewer = true;
        QCOMPARE(talk.found(search).front(), QStringLiteral("ждали"));
        search.withInterviewer = false;
        search.scope = metrics::Scope().with(metrics::dimension::group, qint64(RespondentGroup::OwnLoyal));
        QCOMPARE(talk.found(search), QStringList());
        search.scope = {};
        search.inside = {talk.waiting};
        QCOMPARE(talk.found(search).size(), 3);
        search.outside = {talk.price};
        QCOMPARE(talk.found(search), (QStringList{QStringLiteral("Ждал"), QStringLiteral("жду")}));
        search = {};
        search.text = QStringLiteral("ждать");
        search.speaker = QStringLiteral("р");
        QCOMPARE(talk.found(search).size(), 4);
        search.speaker = QStringLiteral("кто-то");
        QCOMPARE(talk.found(search).size(), 0);
    }

    void aSlowPatternGivesUp()
    {
        InterviewProject project;
        project.addDocument(QStringLiteral("И: Что?\nР: ") + QString(40, u'а') + QStringLiteral("!"),
                            project.addRespondent(QStringLiteral("R1")));
        TextSearch search;
        search.text = QStringLiteral("(а+)+$");
        search.mode = SearchMode::Pattern;
        QElapsedTimer timer;
        timer.start();
        const auto read = findText(project.db(), LemmaDictionary(), search);
        QVERIFY(read.ok());
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(text(read->note, Language::English).contains(QStringLiteral("too slow")));
    }

    void withoutADictionaryStemsAreCompared()
    {
        Talk talk;
        talk.dictionary = LemmaDictionary();
        TextSearch search;
        search.text = QStringLiteral("врачом");
        const auto read = findText(talk.db(), talk.dictionary, search);
        QCOMPARE(read->count, 2);
        QVERIFY(text(read->note, Language::English).contains(QStringLiteral("hunspell-ru")));
    }

    void autocodingIsOneUndo()
    {
        Talk talk;
        TextSearch search;
        search.text = QStringLiteral("ждать");
        const auto read = findText(talk.db(), talk.dictionary, search);
        AutocodePlan plan = planAutocoding(talk.db(), read->hits, AutocodeUnit::Sentence, talk.silence);
        QStringList sentences;
        for (const auto& item : plan.items)
            sentences << item.text;
        QCOMPARE(sentences, (QStringList{QStringLiteral("Ждал врача час."), QStringLiteral("Он ждёт, а я жду."),
                                         QStringLiteral("😀 Ждала и мама.")}));
        QCOMPARE(plan.items[1].hits, 2);
        plan.items[1].isChosen = false;
        QCOMPARE(plan.chosen(), 2);
        const auto before = segments(talk.db(), talk.one).size();
        talk.edit(
            [&](project::Edit& edit) { QCOMPARE(applyAutocoding(edit, plan, talk.silence).size(), std::size_t(2)); });
        QCOMPARE(segments(talk.db(), talk.one).size(), before + 2);
        // Asked again, what is coded is left alone.
        plan = planAutocoding(talk.db(), read->hits, AutocodeUnit::Sentence, talk.silence, talk->coder());
        QCOMPARE(plan.chosen(), 1);
        QVERIFY(talk->undo().ok());
        QCOMPARE(segments(talk.db(), talk.one).size(), before);
        plan = planAutocoding(talk.db(), read->hits, AutocodeUnit::Turn, talk.price);
        QCOMPARE(plan.items.size(), std::size_t(2));
        plan = planAutocoding(talk.db(), read->hits, AutocodeUnit::Words, {});
        QCOMPARE(plan.items.size(), std::size_t(4));
    }

    // What another coder has coded is not coded by this one.
    void autocodingIsOfOneCoder()
    {
        Talk talk;
        TextSearch search;
        search.text = QStringLiteral("ждать");
        const auto read = findText(talk.db(), talk.dictionary, search);
        const auto plan = [&](project::CoderId coder) {
            return planAutocoding(talk.db(), read->hits, AutocodeUnit::Sentence, talk.silence, coder);
        };
        project::CoderId other;
        talk.edit([&](project::Edit& edit) {
            CodingDetails details;
            details.coder = other = findOrAddCoder(edit, QStringLiteral("Бета"));
            for (const auto& item : plan({}).items)
                applyCode(edit, item.document, item.span, talk.silence, details);
        });
        QCOMPARE(plan(other).chosen(), 0);
        QCOMPARE(plan({}).chosen(), 0);
        QCOMPARE(plan(talk->coder()).chosen(), 3);
    }

    // Whether a stretch is covered is told by any coding that began before it, not by the nearest.
    void coveredByALongCoding()
    {
        Talk talk;
        TextSearch search;
        search.text = QStringLiteral("ждать");
        const auto read = findText(talk.db(), talk.dictionary, search);
        const QString text = documentText(talk.db(), talk.one);
        talk.edit([&](project::Edit& edit) {
            applyCode(edit, talk.one, {0, codePointCount(text)}, talk.silence);
            applyCode(edit, talk.one, {1, 2}, talk.silence);
        });
        for (const auto& item :
             planAutocoding(talk.db(), read->hits, AutocodeUnit::Sentence, talk.silence, talk->coder()).items)
            QCOMPARE(item.isCoded, item.document == talk.one);
    }

    void sentences()
    {
        const QString text = QStringLiteral("Да. Цена 3.5 тыс. рублей! Что?\nНет");
        const auto at = [&](const QString& word) {
            const qint64 begin = text.indexOf(word);
            return sliced(text, sentenceAround(text, {begin, begin + word.size()}, {0, text.size()}));
        };
        QCOMPARE(at(QStringLiteral("3.5")), QStringLiteral("Цена 3.5 тыс."));
        QCOMPARE(at(QStringLiteral("рубл")), QStringLiteral("рублей!"));
        QCOMPARE(at(QStringLiteral("Нет")), QStringLiteral("Нет"));
        QCOMPARE(at(QStringLiteral("Да")), QStringLiteral("Да."));
    }

    void wordsCodedByTwoAreOneStretch()
    {
        Talk talk;
        talk.edit([&](project::Edit& edit) {
            CodingDetails details;
            details.coder = findOrAddCoder(edit, QStringLiteral("Бета"));
            applyCode(edit, talk.one, segment(edit.db(), talk.first)->span, talk.waiting, details);
        });
        QCOMPARE(talk.asked(QStringLiteral("Ожидание not \"Молчание персонала\"")).size(), 1);
    }

    void questions_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* query, const char* words) {
            QTest::newRow(query) << QString::fromUtf8(query)
                                 << QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
        };
        const char* all = "Ждал врача час. Он ждёт, а я жду.|Никто не вышел к нам.";
        row("Ожидание", all);
        row("\"Ожидание › Молчание персонала\"", "Никто не вышел к нам.");
        row("Ожидание and Цена", "Он ждёт");
        row("Ожидание и не Цена", "Никто не вышел к нам.");
        row("Ожидание not \"Молчание персонала\"", "Ждал врача час. Он ждёт, а я жду.");
        row("Цена or \"Молчание персонала\"", "Он ждёт|Никто не вышел к нам.");
        row("Цена inside Ожидание", "Он ждёт");
        row("Ожидание inside Цена", "");
        row("Ожидание пересекает Цена", "Ждал врача час. Он ждёт, а я жду.");
        row("Цена followed by \"Молчание персонала\" within 1", "");
        row("Цена рядом \"Молчание персонала\" в пределах 0", "");
        row("text:«врач»", "врача|Врачи");
        row("text:„врач“", "врача|Врачи"); // any pair of marks, as in the search
        row("text:«врач» inside Ожидание", "врача");
        row("(text:\"врач\" or text:\"договор\") where group=own-loyal", "Врачи|договор");
        row("Ожидание где group=own-loyal", "");
        row("Ожидание where speaker=respondent", all);
        row("(Ожидание или text:«подождать») где говорящий=Никто",
            "Nobody called Никто speaks in the transcripts; there are: the respondent, the interviewer");
        row("Ожидание and", "The query ends too soon: a code is missing");
        row("Ожидание ) Цена", "The query cannot be read at “)” (character 10)");
        row("Скорость", "There is no code “Скорость”");
        row("Ожидание where group=мои", "“group” has no value “мои”; there are: own_loyal, own_lost");
    }
    void questions()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, words);
        Talk talk;
        QCOMPARE(talk.asked(query), words);
    }

    void ofOneSpeaker()
    {
        Talk talk;
        const DocumentId three =
            talk.addDocument(QStringLiteral("Мама: Дорого для нас.\nПётр Иванов: Нет, не дорого.\nМама: Дорого.\n"
                                            "Пётр Иванов: Ладно.\n"),
                             talk.addRespondent(QStringLiteral("R3")));
        talk.code(three, QStringLiteral("Дорого для нас."), talk.price);
        talk.code(three, QStringLiteral("Нет, не дорого."), talk.price);
        QCOMPARE(talk.asked(QStringLiteral("Цена where speaker=мама")), QStringList{QStringLiteral("Дорого для нас.")});
        QCOMPARE(talk.asked(QStringLiteral("Цена where speaker=\"Пётр Иванов\"")),
                 QStringList{QStringLiteral("Нет, не дорого.")});
        // Kept by name, the speaker comes back with it.
        talk.edit([&](project::Edit& edit) {
            saveQuery(edit, QStringLiteral("О цене мама"), QStringLiteral("Цена where speaker=мама"));
        });
        QCOMPARE(talk.asked(savedQueries(talk.db()).front().text).size(), 1);
    }

    void followedAcrossTurns()
    {
        Talk talk;
        const QStringList over = talk.asked(QStringLiteral("Цена followed by \"Молчание персонала\" within 2"));
        QCOMPARE(over.size(), 1);
        QVERIFY(over.front().startsWith(QStringLiteral("Он ждёт")) && over.front().endsWith(QStringLiteral("к нам.")));
    }

    void aNameOfSeveralCodesIsRefusedWithTheList()
    {
        Talk talk;
        const CodeId other = talk.addCode(QStringLiteral("Касса"));
        talk.addCode(QStringLiteral("Молчание персонала"), other);
        const QStringList said = talk.asked(QStringLiteral("\"Молчание персонала\""));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.front().contains(QStringLiteral("“Ожидание › Молчание персонала”, “Касса › Молчание персонала”")),
                 qPrintable(said.front()));
        QCOMPARE(talk.asked(QStringLiteral("\"Ожидание › Молчание персонала\"")).size(), 1);
        talk.addCode(QStringLiteral("Ожидание"));
        QVERIFY(talk.asked(QStringLiteral("Ожидание")).front().contains(QStringLiteral("“Ожидание”, “Ожидание”")));
    }

    void questionsAreKeptByName()
    {
        Talk talk;
        qint64 id = 0;
        talk.edit([&](project::Edit& edit) {
            id = saveQuery(edit, QStringLiteral("Дорогое ожидание"), QStringLiteral("Цена"));
        });
        talk.edit([&](project::Edit& edit) {
            QCOMPARE(saveQuery(edit, QStringLiteral("Дорогое ожидание "), QStringLiteral("Цена inside Ожидание")), id);
        });
        QCOMPARE(savedQueries(talk.db()).size(), std::size_t(1));
        QCOMPARE(savedQueries(talk.db())[0].text, QStringLiteral("Цена inside Ожидание"));
        QVERIFY(talk->undo().ok());
        QCOMPARE(savedQueries(talk.db())[0].text, QStringLiteral("Цена"));
        talk.edit([&](project::Edit& edit) { removeQuery(edit, id); });
        QVERIFY(savedQueries(talk.db()).empty());
    }

    void countsWords()
    {
        Talk talk;
        WordCountOptions options;
        options.least = 1;
        const auto counted = countWords(talk.db(), talk.dictionary, {}, options);
        QVERIFY(counted.ok());
        QCOMPARE(counted->words.front().lemma, QStringLiteral("ждать"));
        QCOMPARE(counted->words.front().times, 4);
        QCOMPARE(counted->words.front().respondents, 1);
        const auto doctor = std::ranges::find(counted->words, QStringLiteral("врач"), &WordCount::lemma);
        QCOMPARE(doctor->times, 2);
        QCOMPARE(doctor->respondents, 2);
        QVERIFY(std::ranges::find(counted->words, QStringLiteral("не"), &WordCount::lemma) == counted->words.end());
        options.length = 2;
        const auto pairs = countWords(talk.db(), talk.dictionary, {}, options);
        QVERIFY(std::ranges::find(pairs->words, QStringLiteral("ждать врач"), &WordCount::lemma) != pairs->words.end());
        // No pair runs over a full stop: «час. Он».
        QVERIFY(std::ranges::find(pairs->words, QStringLiteral("час он"), &WordCount::lemma) == pairs->words.end());
        talk.edit([&](project::Edit& edit) { setStopWords(edit, {QStringLiteral("Врач, договор")}); });
        QCOMPARE(stopWords(talk.db()), (QStringList{QStringLiteral("врач"), QStringLiteral("договор")}));
        options.length = 1;
        const auto fewer = countWords(talk.db(), talk.dictionary, {}, options);
        QVERIFY(std::ranges::find(fewer->words, QStringLiteral("врач"), &WordCount::lemma) == fewer->words.end());
        QVERIFY(talk->undo().ok());
        QVERIFY(stopWords(talk.db()).isEmpty());
    }

    void whatAWordIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* text, const char* words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("it's a doctor's", "it|a|doctor");
        row("It’s they’re we'll I'd", "it|they|we|i");
        row("don't DON’T", "don't|don't");
        row("l'hôpital d’accord aujourd'hui", "hôpital|accord|aujourd'hui");
        row("'quoted' rock 'n' roll", "quoted|rock|n|roll");
        row("90's and 5'10", "90|and|5|10");
        row("O'Neil, д’Артаньян", "o'neil|д'артаньян");
        row("Кто-то где‑нибудь, какой-либо", "кто-то|где-нибудь|какой-либо");
        row("кое-кого всё-таки по-моему", "кое-кого|все-таки|по-моему");
        row("из-за, во-первых", "из-за|во-первых");
        row("врач-то скажите-ка", "врач|то|скажите|ка");
        row("онлайн-запись к врачу-терапевту", "онлайн|запись|к|врачу|терапевту");
        row("e-mail 5-й 20-ти 25-летний", "e-mail|5-й|20-ти|25|летний");
        row("2-3 covid-19 +7-900", "2|3|covid|19|7|900");
        row("да - нет, что-", "да|нет|что");
        row("😀 хорошо👍🏽 𝐚𝐛", "хорошо|𝐚𝐛");
    }
    void whatAWordIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(foldedWords(text).join(u'|'), words);
        // What counts places in words goes by the same rule.
        const TextWords found(text);
        const WordPlaces places = wordPlaces(text);
        const CodePointIndex index(text);
        QCOMPARE(places.begins.size(), found.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(places.begins[i], index.toCodePoint(found.begin(i)));
            QCOMPARE(places.ends[i], index.toCodePoint(found.end(i)));
        }
    }

    // What the counts say is what a search for the word finds.
    void countsAndSearchMeanTheSameWords()
    {
        InterviewProject project;
        project.addDocument(QStringLiteral("И: Что?\nР: Кто-то вышел. Кому-то сказали: it’s the doctor's, don't wait. "
                                           "Кто вышел? Doctor. Не дозвонилась, e-mail есть; онлайн-запись и запись. "
                                           "It's 5-й кабинет, а врач-то вышел."),
                            project.addRespondent(QStringLiteral("R1")));
        const LemmaDictionary dictionary = smallDictionary();
        WordCountOptions options;
        options.least = 1;
        options.withoutCommon = false;
        options.withNumbers = true;
        const auto counted = countWords(project.db(), dictionary, {}, options);
        QVERIFY(counted.ok());
        QStringList lemmas;
        for (const WordCount& word : counted->words) {
            lemmas << word.lemma;
            TextSearch search;
            search.text = word.lemma;
            const auto found = findText(project.db(), dictionary, search);
            QVERIFY2(found.ok() && found->count == word.times, qPrintable(word.lemma));
        }
        const auto times = [&](const char* lemma) {
            return std::ranges::find(counted->words, QString::fromUtf8(lemma), &WordCount::lemma)->times;
        };
        QCOMPARE(times("кто-то"), 2);
        QCOMPARE(times("кто"), 1);
        QCOMPARE(times("doctor"), 2);
        QCOMPARE(times("it"), 2);
        QCOMPARE(times("запись"), 2);
        QVERIFY(!lemmas.contains(QStringLiteral("s")) && !lemmas.contains(QStringLiteral("don")));
        options.withoutCommon = true;
        const auto telling = countWords(project.db(), dictionary, {}, options);
        for (const char* common : {"кто-то", "it", "don't"})
            QVERIFY2(std::ranges::find(telling->words, QString::fromUtf8(common), &WordCount::lemma) ==
                         telling->words.end(),
                     common);
        // Whole words of a search by letters end where words end.
        TextSearch letters;
        letters.mode = SearchMode::Exact;
        letters.wholeWords = true;
        letters.text = QStringLiteral("кто");
        QCOMPARE(findText(project.db(), dictionary, letters)->count, 1);
    }

    void wordsThatTellGroupsApart()
    {
        Talk talk;
        WordCountOptions options;
        options.least = 1;
        options.by = QStringLiteral("group");
        options.groupA = 1;
        const auto counted = countWords(talk.db(), talk.dictionary, {}, options);
        QVERIFY2(counted.ok(), qPrintable(test::why(counted)));
        QCOMPARE(counted->words.front().lemma, QStringLiteral("ждать"));
        QVERIFY(counted->words.front().key->logLikelihood > 0);
        QVERIFY(counted->words.back().key->logLikelihood < 0);
        QVERIFY(counted->words.front().corrected >= counted->words.front().key->p);
        options.by = QStringLiteral("clinic");
        QVERIFY(!countWords(talk.db(), talk.dictionary, {}, options));
    }

    void keynessByHand()
    {
        // Rayson & Garside 2000: 2 (a ln(a / E1) + b ln(b / E2)).
        const auto key = statistics::keyness({20, 5, 1000, 1000});
        QVERIFY(std::fabs(key->logLikelihood - 2 * (20 * std::log(20 / 12.5) + 5 * std::log(5 / 12.5))) < 1e-12);
        QVERIFY(std::fabs(key->logRatio - 2) < 1e-12);
        QVERIFY(statistics::keyness({5, 20, 1000, 1000})->logLikelihood < 0);
        QVERIFY(!statistics::keyness({5, 2, 0, 10}));
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "tst_finding.moc"
