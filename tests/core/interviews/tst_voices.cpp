#include "interview_project.h"
#include "interviews/analysis_store.h"
#include "interviews/code_clusters.h"
#include "interviews/code_crosstab.h"
#include "interviews/code_saturation.h"
#include "interviews/code_sets.h"
#include "interviews/speakers.h"
#include "interviews/text_search.h"
#include "interviews/word_counts.h"

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Who says what: two conversations of one respondent each, and a group of two with a husband listening in.
class VoicesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InterviewProject> m_project;
    RespondentId m_first, m_second, m_group;
    DocumentId m_one, m_two, m_three;
    CodeId m_wait, m_price, m_late;

    storage::Connection& db() { return m_project->db(); }
    void setRole(DocumentId document, const char* name, SpeakerRole role)
    {
        m_project->edit([&](project::Edit& edit) {
            edit.db().run("UPDATE document_speaker SET role = ? WHERE document_id = ? AND name = ?",
                          static_cast<int>(role), document, ru(name));
        });
    }
    QStringList names(const std::vector<Respondent>& people)
    {
        QStringList all;
        for (const Respondent& one : people)
            all << one.name;
        return all;
    }
    QString selected(const SelectionOptions& options)
    {
        const Selection selection = select(db(), {}, options);
        QStringList rows;
        for (const SelectedSegment& one : selection.segments)
            rows << selection.respondents[one.respondent].name + u'=' +
                        sliced(documentText(db(), one.document), one.span);
        rows.sort();
        return rows.join(QStringLiteral("; "));
    }

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<InterviewProject>();
        m_first = m_project->addRespondent(QStringLiteral("R1"), RespondentGroup::OwnLoyal);
        m_second = m_project->addRespondent(QStringLiteral("R2"), RespondentGroup::OwnLost);
        m_group = m_project->addRespondent(QStringLiteral("R3"), RespondentGroup::OwnLost);
        m_one = m_project->addDocument(ru("И: Что было?\nР: Ждала долго. Цена высокая.\nИ: Долго ждали?\n"
                                          "Р: Долго.\n"),
                                       m_first);
        m_two = m_project->addDocument(ru("Интервьюер: А вы?\nРеспондент: Ждал. Дорого.\n"), m_second);
        m_three = m_project->addDocument(ru("И: Расскажите.\nАнна: Ждали все.\nБорис: Цена выросла.\nАнна: Дорого.\n"
                                            "Муж: Ждали мы.\nИ: Да.\nБорис: Да.\nМуж: Да.\n"),
                                         m_group);
        setRole(m_three, "Анна", SpeakerRole::Respondent);
        setRole(m_three, "Борис", SpeakerRole::Respondent);
        setRole(m_three, "Муж", SpeakerRole::Other);
        m_wait = m_project->addCode(ru("Ожидание"));
        m_late = m_project->addCode(ru("Долго"), m_wait);
        m_price = m_project->addCode(ru("Цена"));
        m_project->code(m_one, ru("Ждала долго"), m_wait);
        m_project->code(m_one, ru("Цена высокая"), m_price);
        m_project->code(m_one, ru("Долго ждали"), m_late); // the interviewer's
        m_project->code(m_two, ru("Ждал"), m_wait);
        m_project->code(m_two, ru("Дорого"), m_price);
        m_project->code(m_three, ru("Ждали все"), m_wait);
        m_project->code(m_three, ru("Цена выросла"), m_price);
        m_project->code(m_three, ru("Ждали мы"), m_wait);
    }
    void cleanup() { m_project.reset(); }

    void labelsOfOneRoleAreOneVoice()
    {
        const Speakers speakers(db());
        QStringList all;
        for (const Voice& voice : speakers.voices())
            all << QStringLiteral("%1:%2:%3").arg(voice.key).arg(voice.documents).arg(voice.turns);
        QCOMPARE(all, QStringList({ru("respondent:2:3"), ru("анна:1:2"), ru("борис:1:2"), ru("муж:1:2"),
                                   ru("interviewer:3:5")}));
        QCOMPARE(speakers.find(ru("МУЖ")), 3);
        QCOMPARE(speakers.find(ru("Иван")), -1);
        QVERIFY(!voiceNamed(speakers, ru("Иван")).ok());
        QCOMPARE(*voiceNamed(speakers, QString()), -1);
        QVERIFY(speakers.speaksIn(1, m_three) && !speakers.speaksIn(1, m_one));
    }

    // A stretch over two turns is theirs who say most of it.
    void aStretchIsTheirsWhoSayMost()
    {
        const Speakers speakers(db());
        const QString text = documentText(db(), m_three);
        const qint64 begin = text.indexOf(ru("все.\nБорис")), end = text.indexOf(ru("выросла"));
        QCOMPARE(speakers.voiceOf(m_three, {begin, end}), 2);
        QCOMPARE(speakers.voiceOf(m_three, {begin, begin + 3}), 1);
        QCOMPARE(speakers.voiceOf(m_three, {0, 1}), -1); // the label
    }

    void selectsBySpeaker_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all but the interviewer")
            << QString()
            << ru("R1=Ждала долго; R1=Цена высокая; R2=Дорого; R2=Ждал; R3=Ждали все; R3=Ждали мы; "
                  "R3=Цена выросла");
        QTest::newRow("the only respondents")
            << QStringLiteral("respondent") << ru("R1=Ждала долго; R1=Цена высокая; R2=Дорого; R2=Ждал");
        QTest::newRow("one of a group") << ru("анна") << ru("R3=Ждали все");
        QTest::newRow("another person") << ru("Муж") << ru("R3=Ждали мы");
        QTest::newRow("the interviewer") << QStringLiteral("interviewer") << ru("R1=Долго ждали");
        QTest::newRow("nobody") << ru("Иван") << QString();
    }
    void selectsBySpeaker()
    {
        QFETCH(QString, speaker);
        SelectionOptions options;
        options.speaker = speaker;
        QTEST(selected(options), "expected");
    }

    void eachSpeakerIsARow()
    {
        SelectionOptions options;
        options.bySpeaker = true;
        QCOMPARE(names(select(db(), {}, options).respondents),
                 QStringList(
                     {QStringLiteral("R1"), QStringLiteral("R2"), ru("R3 · Анна"), ru("R3 · Борис"), ru("R3 · Муж")}));
        QVERIFY(selected(options).contains(ru("R3 · Муж=Ждали мы")));
    }

    void crosstabBySpeaker()
    {
        CrosstabOptions options;
        options.by = QStringLiteral("speaker");
        const auto result = codeCrosstab(db(), {}, options);
        QVERIFY2(result.ok(), qPrintable(test::why(result)));
        QStringList groups;
        for (const auto& group : result->split.groups)
            groups << QStringLiteral("%1:%2").arg(group.key).arg(group.respondents);
        QCOMPARE(groups, QStringList({ru("respondent:2"), ru("анна:1"), ru("борис:1"), ru("муж:1")}));
        QCOMPARE(result->rows[0].cells[0].count, qint64(2)); // waiting, said by both respondents
        QCOMPARE(result->rows[0].cells[2].count, qint64(0));
        QCOMPARE(result->segments(0, 3).size(), std::size_t(1));
    }

    void everyAnalysisTakesASpeaker()
    {
        const QString anna = ru("Анна");
        const CodeMatrix pairs = coOccurrenceOf(db(), {}, {}, anna);
        QCOMPARE(pairs.counts.total(), qint64(0));
        SelectionOptions only;
        only.speaker = QStringLiteral("respondent");
        const auto saturated = codeSaturation(db(), {}, CodeLevel::Alone, {}, only);
        QVERIFY(saturated.ok());
        QCOMPARE(saturated->steps.size(), std::size_t(2));
        const auto map = codeCorrespondence(db(), {}, QStringLiteral("speaker"), CodeLevel::Alone);
        QVERIFY(!map.ok()); // two codes are too few, and it says so rather than failing on the split
        TextSearch search;
        search.text = ru("ждали");
        search.mode = SearchMode::Exact;
        search.speaker = ru("муж");
        const auto found = findText(db(), LemmaDictionary(), search);
        QCOMPARE(found->count, qint64(1));
        search.speaker = QStringLiteral("interviewer");
        QCOMPARE(findText(db(), LemmaDictionary(), search)->count, qint64(1));
        search.speaker = ru("Иван");
        QCOMPARE(findText(db(), LemmaDictionary(), search)->count, qint64(0));
    }

    void wordsOfSpeakersStandBesideEachOther()
    {
        WordCountOptions options;
        options.by = QStringLiteral("speaker");
        options.least = 1;
        options.withoutCommon = false;
        const auto counted = countWords(db(), LemmaDictionary(), {}, options);
        QVERIFY2(counted.ok(), qPrintable(test::why(counted)));
        QCOMPARE(counted->split->groups.size(), std::size_t(5));
        QCOMPARE(counted->wordsOfGroup[4], qint64(8)); // the interviewer too
        options.by.clear();
        options.speaker = ru("Борис");
        const auto one = countWords(db(), LemmaDictionary(), {}, options);
        QCOMPARE(one->total, qint64(3));
        options.speaker = ru("Иван");
        QVERIFY(!countWords(db(), LemmaDictionary(), {}, options).ok());
    }

    void narrowsToRespondentsAndCodes()
    {
        m_project->edit([&](project::Edit& edit) {
            setAttribute(edit, m_second, ru("Стаж"), QStringLiteral("5"));
            setAttribute(edit, m_group, ru("Стаж"), QStringLiteral("7"));
            CodeSet set;
            set.name = ru("Глава 2");
            set.codes = {m_wait};
            addCodeSet(edit, set);
        });
        const auto who = [&](const VoiceFilter& filter) {
            const auto scope = narrowedTo(db(), {}, filter);
            return scope ? names(select(db(), *scope).respondents).join(u',') : test::why(scope);
        };
        QCOMPARE(who({}), QStringLiteral("R1,R2,R3"));
        QCOMPARE(who({{}, QStringLiteral("group"), QStringLiteral("own_lost"), {}}), QStringLiteral("R2,R3"));
        QCOMPARE(who({{}, ru("attribute:Стаж"), QStringLiteral("7"), {}}), QStringLiteral("R3"));
        QVERIFY(who({{}, ru("attribute:Стаж"), QStringLiteral("9"), {}}).contains(QStringLiteral("5, 7")));
        QVERIFY(who({{}, QStringLiteral("height"), QStringLiteral("9"), {}}).contains(QStringLiteral("height")));
        const auto scope = narrowedTo(db(), {}, {{}, {}, {}, ru("глава 2")});
        QCOMPARE(select(db(), *scope).segments.size(), std::size_t(4));
        QVERIFY(!narrowedTo(db(), {}, {{}, {}, {}, ru("Глава 9")}).ok());
    }

    void groupsOfCodesCrossBranches()
    {
        CodeSetId id;
        m_project->edit([&](project::Edit& edit) {
            CodeSet set;
            set.name = ru("Деньги и время");
            set.color = QStringLiteral("#2a5ca8");
            set.codes = {m_price, m_late, m_price};
            id = addCodeSet(edit, set);
        });
        QCOMPARE(codeSets(db()).size(), std::size_t(1));
        QCOMPARE(codeSets(db())[0].codes, (std::vector<CodeId>{m_price, m_late}));
        m_project->edit([&](project::Edit& edit) { colorLikeSet(edit, id); });
        QCOMPARE(codebook(db()).find(m_price)->color, QStringLiteral("#2a5ca8"));
        QVERIFY(codebook(db()).find(m_wait)->color.isEmpty());
        // A code that is merged into another stays in the group as that other; one that is deleted leaves it.
        m_project->edit([&](project::Edit& edit) { QVERIFY(mergeCodes(edit, m_price, m_wait).ok()); });
        QCOMPARE(codeSetNamed(db(), ru("деньги и время"))->codes, (std::vector<CodeId>{m_wait, m_late}));
        m_project->edit(
            [&](project::Edit& edit) { QVERIFY(deleteCode(edit, m_late, SegmentsOfDeleted::MoveToParent, {}).ok()); });
        QCOMPARE(codeSets(db())[0].codes, (std::vector<CodeId>{m_wait}));
        m_project->edit([&](project::Edit& edit) { removeCodeSet(edit, id); });
        QVERIFY(codeSets(db()).empty() && codebook(db()).find(m_wait));
        QVERIFY((*m_project)->undo().ok());
        QCOMPARE(codeSets(db())[0].codes, (std::vector<CodeId>{m_wait}));
    }
};

QTEST_GUILESS_MAIN(VoicesTest)
#include "tst_voices.moc"
