// Two coders, two copies, one project again: nothing lost, nothing doubled, every clash told.
#include "study.h"

#include <QRandomGenerator>

using namespace tropa;
using namespace tropa::exchange;
using namespace tropa::interviews;
using namespace tropa::test;

class TstMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNewIsNoEntry()
    {
        Study ours;
        Copy theirs(ours);
        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->isEmpty(), qPrintable(keysOf(*report).join(u'\n') + summary(*report)));
        QVERIFY(!report->entry.isValid());
        QVERIFY(report->same > 0);
    }

    void bringsTheWorkOfBoth()
    {
        Study ours;
        Copy theirs(ours);
        ours.code(ours.document, QStringLiteral("никто не вышел"), ours.wait);
        theirs.code(ours.document, QStringLiteral("объяснила всё подробно"), ours.doctor, 2);
        theirs.edit([&](project::Edit& edit) {
            Code fresh;
            fresh.name = QStringLiteral("Телефон");
            fresh.parent = ours.wait;
            const CodeId id = addCode(edit, fresh);
            applyCode(edit, ours.document, {27, 51}, id);
            Respondent one;
            one.name = QStringLiteral("R8");
            const RespondentId who = addRespondent(edit, one);
            setAttribute(edit, who, QStringLiteral("Район"), QStringLiteral("Север"));
            addDocument(edit, QStringLiteral("Второе"), who, recognisedTranscript(QStringLiteral("И: А?\nР: Бе.\n")));
            setValence(edit, std::span(&ours.first, 1), -1);
        });
        const QStringList before = quotesOf(ours);

        MergeOptions look;
        look.dryRun = true;
        const auto dry = merge(ours, theirs, look);
        QVERIFY2(dry.ok(), qPrintable(why(dry)));
        QCOMPARE(dry->added.at(QStringLiteral("segment")), qint64(2));
        QCOMPARE(quotesOf(ours), before);

        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->conflicts.empty(), qPrintable(keysOf(*report).join(u'\n')));
        QCOMPARE(report->added, dry->added);
        const QStringList after = quotesOf(ours);
        QCOMPARE(after.size(), 4);
        QVERIFY2(after.contains(QStringLiteral("Ждала сорок минут · Ожидание · cli · -1")),
                 qPrintable(after.join(u'\n') + summary(*report)));
        QVERIFY2(after.contains(QStringLiteral("объяснила всё подробно · Врач · B · 2")),
                 qPrintable(after.join(u'\n')));
        QCOMPARE(documents(ours.db()).size(), std::size_t(2));
        const auto other = document(ours.db(), documents(ours.db()).back().id);
        QCOMPARE(other->turns.size(), std::size_t(2));
        QCOMPARE(other->speaker(other->turns[1].speaker)->name, QStringLiteral("Р"));
        QCOMPARE(attributes(ours.db(), other->info.respondent).at(QStringLiteral("Район")), QStringLiteral("Север"));

        QVERIFY(ours->undo().ok());
        QCOMPARE(quotesOf(ours), before);
        QCOMPARE(documents(ours.db()).size(), std::size_t(1));
        QVERIFY(ours->redo().ok());
        QCOMPARE(quotesOf(ours), after);
        const auto findings = ours->check();
        QVERIFY(findings.ok() && findings->empty());
        // And once more changes nothing.
        QVERIFY(merge(ours, theirs)->isEmpty());
    }

    void asksWhereBothChanged_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("ours") << int(MergeChoice::Ours) << QStringList{QStringLiteral("Наше"), QStringLiteral("Врач")};
        QTest::newRow("theirs") << int(MergeChoice::Theirs)
                                << QStringList{QStringLiteral("Их"), QStringLiteral("Врач")};
        QTest::newRow("both") << int(MergeChoice::Both)
                              << QStringList{QStringLiteral("Наше"), QStringLiteral("Их"), QStringLiteral("Врач")};
    }
    void asksWhereBothChanged()
    {
        QFETCH(int, choice);
        QFETCH(QStringList, names);
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Наше")); });
        theirs.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Их")); });

        const auto open = merge(ours, theirs);
        QVERIFY2(open.ok(), qPrintable(why(open)));
        QCOMPARE(open->unresolved.size(), std::size_t(1));
        QVERIFY(!open->entry.isValid());
        const MergeConflict& conflict = open->conflicts.front();
        QCOMPARE(conflict.title, QStringLiteral("Наше"));
        QCOMPARE(conflict.fields.front().ours, QStringLiteral("Наше"));
        QCOMPARE(conflict.fields.front().theirs, QStringLiteral("Их"));

        MergeOptions options;
        options.choices[conflict.key] = static_cast<MergeChoice>(choice);
        const auto report = merge(ours, theirs, options);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY(report->unresolved.empty());
        QStringList now;
        const Codebook book = codebook(ours.db());
        for (const Code& code : book.codes())
            now << code.name;
        now.sort();
        names.sort();
        QCOMPARE(now, names);
        QCOMPARE(quotesOf(ours).size(), 1);
    }

    // Merged, both went on, merged again: what was settled is not asked anew, for each of several copies.
    void theSecondMergeAsksOnlyWhatIsNew()
    {
        Study ours;
        Copy theirs(ours), third(ours, "C");
        const auto rename = [](auto& project, CodeId code, const QString& name) {
            project.edit([&](project::Edit& edit) { renameCode(edit, code, name); });
        };
        const auto nameHere = [&](CodeId code) { return codebook(ours.db()).find(code)->name; };
        rename(ours, ours.wait, QStringLiteral("Наше"));
        rename(theirs, ours.wait, QStringLiteral("Их"));
        third.code(ours.document, QStringLiteral("никто не вышел"), ours.wait);
        theirs.code(ours.document, QStringLiteral("объяснила всё подробно"), ours.doctor, 1);
        MergeOptions mine;
        mine.otherwise = MergeChoice::Ours;
        const auto first = merge(ours, theirs, mine);
        QVERIFY2(first.ok() && first->conflicts.size() == 1, qPrintable(why(first)));
        QVERIFY(merge(ours, third)->unresolved.empty());
        QCOMPARE(quotesOf(ours).size(), 3);

        // There the rating of a segment that came from there; here nothing of it: no clash, and the old one is not
        // asked again.
        theirs.edit([&](project::Edit& edit) {
            for (const Quote& quote : quotes(edit.db())) {
                if (quote.segment.code == ours.doctor)
                    setValence(edit, std::span(&quote.segment.id, 1), -2);
            }
        });
        const auto second = merge(ours, theirs);
        QVERIFY2(second.ok(), qPrintable(why(second)));
        QVERIFY2(second->conflicts.empty(), qPrintable(keysOf(*second).join(u'\n')));
        QVERIFY2(quotesOf(ours).contains(QStringLiteral("объяснила всё подробно · Врач · B · -2")),
                 qPrintable(quotesOf(ours).join(u'\n')));
        QCOMPARE(nameHere(ours.wait), QStringLiteral("Наше"));
        QVERIFY(merge(ours, theirs)->isEmpty() || merge(ours, theirs)->conflicts.empty());

        // Both since then: that is one, and the only one.
        rename(ours, ours.doctor, QStringLiteral("Врач наш"));
        rename(theirs, ours.doctor, QStringLiteral("Врач их"));
        const auto again = merge(ours, theirs);
        QCOMPARE(again->conflicts.size(), std::size_t(1));
        QCOMPARE(again->unresolved.size(), std::size_t(1));
        // The third copy has its own memory, and a merge taken back is forgotten.
        QVERIFY(merge(ours, third)->conflicts.empty());
        QVERIFY(ours->undo().ok()); // the renaming
        QVERIFY(ours->undo().ok()); // the second merge
        QCOMPARE(merge(ours, theirs, mine)->conflicts.size(), std::size_t(0));
        QVERIFY(ours->check()->empty());
    }

    void takesWhatOnlyTheyChanged()
    {
        Study ours;
        Copy theirs(ours);
        theirs.edit([&](project::Edit& edit) {
            renameCode(edit, ours.wait, QStringLiteral("Очередь"));
            setAttribute(edit, ours.who, QStringLiteral("Район"), QStringLiteral("Юг"));
        });
        const auto report = merge(ours, theirs);
        QVERIFY(report.ok() && report->conflicts.empty());
        QCOMPARE(codebook(ours.db()).find(ours.wait)->name, QStringLiteral("Очередь"));
        QCOMPARE(attributes(ours.db(), ours.who).at(QStringLiteral("Район")), QStringLiteral("Юг"));
    }

    void removalsAreKept()
    {
        Study ours;
        Copy theirs(ours);
        const SegmentId second = ours.code(ours.document, QStringLiteral("никто не вышел"), ours.wait);
        theirs.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&ours.first, 1)); });
        ours.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&second, 1)); });
        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->removed.at(QStringLiteral("segment")), qint64(1));
        QVERIFY(quotesOf(ours).isEmpty());

        // What was removed here and not touched there does not come back.
        Study again;
        Copy other(again);
        again.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&again.first, 1)); });
        QVERIFY(merge(again, other)->isEmpty());
        QVERIFY(quotesOf(again).isEmpty());
    }

    void removedHereChangedThereIsAsked()
    {
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&ours.first, 1)); });
        theirs.edit([&](project::Edit& edit) { setValence(edit, std::span(&ours.first, 1), 1); });
        const auto open = merge(ours, theirs);
        QCOMPARE(open->unresolved.size(), std::size_t(1));
        QCOMPARE(open->conflicts.front().kind, MergeConflict::Kind::RemovedHere);
        QCOMPARE(open->conflicts.front().title, QStringLiteral("Ждала сорок минут"));
        MergeOptions back;
        back.otherwise = MergeChoice::Theirs;
        QVERIFY(merge(ours, theirs, back).ok());
        QCOMPARE(quotesOf(ours), QStringList{QStringLiteral("Ждала сорок минут · Ожидание · cli · 1")});
    }

    void removedThereChangedHereIsAsked()
    {
        Study ours;
        Copy theirs(ours);
        theirs.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&ours.first, 1)); });
        ours.edit([&](project::Edit& edit) { setValence(edit, std::span(&ours.first, 1), 1); });
        const auto open = merge(ours, theirs);
        QCOMPARE(open->conflicts.front().kind, MergeConflict::Kind::RemovedThere);
        MergeOptions keep;
        keep.otherwise = MergeChoice::Ours;
        QVERIFY(merge(ours, theirs, keep).ok());
        QCOMPARE(quotesOf(ours).size(), 1);
    }

    // A text edited on one side carries the codings of the other along.
    void textsEditedOnOneSide_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("here") << true;
        QTest::newRow("there") << false;
    }
    void textsEditedOnOneSide()
    {
        QFETCH(bool, here);
        Study ours;
        Copy theirs(ours);
        const auto correct = [&](project::Edit& edit) {
            QVERIFY(editText(edit, ours.document, {27, 37}, QStringLiteral("Я записалась 😀")).ok());
        };
        if (here) {
            ours.edit(correct);
            theirs.code(ours.document, QStringLiteral("объяснила всё"), ours.doctor);
        } else {
            theirs.edit(correct);
            theirs.code(ours.document, QStringLiteral("объяснила всё"), ours.doctor);
            ours.code(ours.document, QStringLiteral("никто не вышел"), ours.doctor);
        }
        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->conflicts.empty(), qPrintable(keysOf(*report).join(u'\n')));
        QVERIFY(documentText(ours.db(), ours.document).contains(QStringLiteral("Я записалась 😀")));
        QVERIFY(ours.codedWords(ours.document).contains(QStringLiteral("объяснила всё")));
        QVERIFY(ours.codedWords(ours.document).contains(QStringLiteral("Ждала сорок минут")));
        QVERIFY(checkText(ours.db(), ours.document).ok());
    }

    void textsEditedOnBothSides_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("transcripts");
        QTest::newRow("ours") << int(MergeChoice::Ours) << 1;
        QTest::newRow("theirs") << int(MergeChoice::Theirs) << 1;
        QTest::newRow("both") << int(MergeChoice::Both) << 2;
    }
    void textsEditedOnBothSides()
    {
        QFETCH(int, choice);
        QFETCH(int, transcripts);
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) {
            QVERIFY(editText(edit, ours.document, {0, 1}, QStringLiteral("Интервьюер")).ok());
        });
        theirs.edit([&](project::Edit& edit) {
            QVERIFY(editText(edit, ours.document, {3, 6}, QStringLiteral("А как")).ok());
        });
        theirs.code(ours.document, QStringLiteral("объяснила всё"), ours.doctor);
        const auto open = merge(ours, theirs);
        QVERIFY2(open.ok(), qPrintable(why(open)));
        QVERIFY(!open->unresolved.empty());
        QCOMPARE(open->conflicts.front().kind, MergeConflict::Kind::TextDiffers);
        MergeOptions options;
        options.otherwise = static_cast<MergeChoice>(choice);
        const auto report = merge(ours, theirs, options);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(int(documents(ours.db()).size()), transcripts);
        QStringList words;
        for (const DocumentInfo& info : documents(ours.db())) {
            QVERIFY(checkText(ours.db(), info.id).ok());
            words << ours.codedWords(info.id);
        }
        QVERIFY2(words.contains(QStringLiteral("объяснила всё")), qPrintable(words.join(u'|')));
        QVERIFY(words.contains(QStringLiteral("Ждала сорок минут")));
    }

    void sameTranscriptBroughtInTwice()
    {
        Study ours, other;
        (void)other->waitUntilSaved();
        auto writer = ours->startJob();
        MergeOptions options;
        options.otherwise = MergeChoice::Ours;
        const auto report = mergeProject(**writer, other.path(), options);
        writer->reset();
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(documents(ours.db()).size(), std::size_t(1));
        QCOMPARE(respondents(ours.db()).size(), std::size_t(1));
        QVERIFY(text(report->notes.front(), Language::English).contains(QLatin1String("no common beginning")));
    }

    void refusesWhatIsNoProject()
    {
        Study ours;
        auto writer = ours->startJob();
        QVERIFY(!mergeProject(**writer, ours.path(), {}).ok());
        const QString path = ours.folder() + QStringLiteral("/x.tropa");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no project");
        file.close();
        const auto report = mergeProject(**writer, path, {});
        QVERIFY(!report.ok());
        QVERIFY(!mergeProject(**writer, ours.folder() + QStringLiteral("/none.tropa"), {}).ok());
    }

    // Whatever two people do, the merge holds everything that both have and the file stays whole.
    void holdsAfterRandomWork()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 8; ++round) {
            Study ours;
            Copy theirs(ours);
            const auto work = [&](auto& side, storage::Connection& db) {
                for (int i = 0; i < 25; ++i) {
                    side.edit([&](project::Edit& edit) {
                        const Codebook book = codebook(db);
                        const auto any = [&] {
                            return book.codes()[static_cast<std::size_t>(random.bounded(int(book.codes().size())))].id;
                        };
                        const auto all = segments(db, ours.document);
                        const qint64 length = codePointCount(documentText(db, ours.document));
                        const qint64 begin = random.bounded(int(length - 12));
                        switch (random.bounded(6)) {
                        case 0: {
                            Code code;
                            code.name = QStringLiteral("К%1").arg(random.bounded(1000));
                            code.parent = random.bounded(2) ? any() : CodeId();
                            addCode(edit, code);
                            break;
                        }
                        case 1:
                            if (!all.empty()) {
                                const SegmentId one = all[static_cast<std::size_t>(random.bounded(int(all.size())))].id;
                                if (random.bounded(2))
                                    removeSegments(edit, std::span(&one, 1));
                                else
                                    setValence(edit, std::span(&one, 1), random.bounded(5) - 2);
                            }
                            break;
                        case 2:
                            QVERIFY(
                                editText(edit, ours.document, {begin, begin + random.bounded(6)}, QStringLiteral("ёж"))
                                    .ok());
                            break;
                        default:
                            applyCode(edit, ours.document, {begin, begin + 1 + random.bounded(10)}, any());
                        }
                    });
                }
            };
            work(ours, ours.db());
            work(theirs, theirs.db());
            for (const MergeChoice choice : {MergeChoice::Ours, MergeChoice::Theirs, MergeChoice::Both}) {
                MergeOptions options;
                options.otherwise = choice;
                const auto before = quotesOf(ours);
                const auto report = merge(ours, theirs, options);
                QVERIFY2(report.ok(), qPrintable(why(report)));
                const auto findings = ours->check();
                QVERIFY2(findings.ok() && findings->empty(), "the merged file is not whole");
                QVERIFY(checkText(ours.db(), ours.document).ok());
                const qint64 length = codePointCount(documentText(ours.db(), ours.document));
                for (const Segment& segment : segments(ours.db(), ours.document))
                    QVERIFY(segment.span.begin >= 0 && !segment.span.isEmpty() && segment.span.end <= length);
                if (report->entry.isValid()) {
                    QVERIFY(ours->undo().ok());
                    QCOMPARE(quotesOf(ours), before);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstMerge)
#include "tst_merge.moc"
