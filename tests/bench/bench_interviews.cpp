// bench_interviews [transcripts codings]: the interviews' rows of the speed table on a synthetic corpus of 200
// transcripts × 31,000 characters, 120 codes, 100,000 codings by two coders. Prints median and 99th percentile, ms;
// fails at twice the budget.
#include "bench/bench_table.h"
#include "bench/synthetic_talk.h"
#include "interviews/analysis_store.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/document_store.h"
#include "interviews/furniture.h"
#include "interviews/respondent_matrix.h"
#include "interviews/respondent_store.h"
#include "interviews/team_agreement_store.h"
#include "interviews/turn_index.h"
#include "support/test_project.h"
#include "ui/interviews/interviews_room.h"
#include "ui/interviews/transcript_view.h"
#include "ui/theme/apply_theme.h"

#include <QApplication>
#include <QScrollBar>

#include <cstdio>
#include <thread>

using namespace tropa;
namespace talk = tropa::interviews;

namespace {

using bench::Sample;
using bench::timed;

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int transcripts = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const int codings = argc > 2 ? QByteArray(argv[2]).toInt() : 100000;
    ui::theme::applyTheme(application, ui::theme::ThemeKind::Light, false);
    auto parts = std::make_shared<project::DerivedParts>();
    talk::addDerivedParts(*parts);
    test::TestProject project(parts);
    QRandomGenerator random(2026);
    std::vector<talk::DocumentId> documents;
    std::vector<talk::CodeId> codes;
    project::CoderId second;
    const auto everything = [&](project::Edit& edit) {
        const project::ImportId import(0);
        for (int i = 0; i < transcripts; ++i) {
            talk::Respondent who;
            who.name = QStringLiteral("R%1").arg(i + 1);
            const auto id = talk::addRespondent(edit, who);
            documents.push_back(talk::addDocument(
                edit, who.name, id, talk::recognisedTranscript(bench::syntheticTalk(random, 31000, "мы ждали врача")),
                import));
        }
        talk::CodeId parent;
        for (int i = 0; i < 120; ++i) {
            talk::Code code;
            code.name = QStringLiteral("Code %1").arg(i);
            code.palette = 0;
            code.parent = i % 6 == 0 ? talk::CodeId() : parent;
            codes.push_back(talk::addCode(edit, code));
            if (i % 6 == 0)
                parent = codes.back();
        }
        talk::setQuickCodes(edit, {codes[1], codes[2], codes[3]});
        second = talk::findOrAddCoder(edit, QStringLiteral("B"));
        for (int i = 0; i < codings; ++i) {
            // The first transcript gets 600 of them.
            const auto document = i < 600 ? documents.front() : documents[static_cast<std::size_t>(i % transcripts)];
            const qint64 begin = random.bounded(30500);
            talk::CodingDetails details;
            details.coder = i % 2 ? second : edit.coder();
            details.valence = random.bounded(5) - 2;
            talk::applyCode(edit, document, {begin, begin + 20 + random.bounded(200)},
                            codes[static_cast<std::size_t>(random.bounded(120))], details);
        }
    };
    project::EditOptions bulk;
    bulk.bulkTables = talk::documentTables();
    bulk.bulkTables << "segment";
    const double made = timed([&] { project.edit(everything, bulk); }).wall;
    project.edit([](project::Edit& edit) {
        talk::TurnIndex().rebuild(edit.db());
        edit.db().run(
            "INSERT INTO setting (name, value) VALUES ('bench', '1')"); // an edit that changed nothing is taken back
    });

    bench::Table table("Interviews");
    table.print("(corpus made)", 0, made);
    metrics::Catalogue catalogue;
    metrics::Sources sources;
    talk::addMetrics(catalogue);
    ui::shell::ActionRegistry actions;
    ui::shell::JobRunner jobs;
    ui::shell::Workbench workbench(*project, catalogue, sources, actions, jobs, Language::Russian);
    ui::theme::ThemeSource look(ui::theme::ThemeKind::Light);
    ui::interviews::InterviewsRoom room(workbench, look);
    room.resize(1391, 807);
    room.show();
    QTest::qWait(100);
    auto* view = room.transcript();
    auto& session = room.session();

    std::vector<Sample> times;
    for (int i = 0; i < 21; ++i) {
        session.open(documents[1]);
        QTest::qWait(5);
        times.push_back(timed([&] {
            session.open(documents.front());
            view->viewport()->repaint();
        }));
        QTest::qWait(5);
    }
    table.add("open a 31,000-character transcript with 600 codings", 20, times, "QualCoder 3.8 s");

    times.clear();
    view->setFocus();
    const auto& turns = session.document()->turns;
    // A job that reads all the while, as saturation or an export does.
    auto reader = std::move(*project->openReader());
    std::jthread job([&reader](const std::stop_token& stop) {
        while (!stop.stop_requested())
            (void)reader->value<qint64>("SELECT sum(length(memo) + end_at) FROM segment");
    });
    for (int i = 0; i < 400; ++i) {
        const auto& turn = turns[1 + 2 * static_cast<std::size_t>(i % 8)].span;
        const qint64 begin = turn.begin + i / 8 % 60;
        view->setSelection(begin, begin + 25);
        QTest::qWait(1);
        times.push_back(timed([&] {
            QTest::keyClick(view, Qt::Key_1);
            QCoreApplication::sendPostedEvents(); // layouts and the frame itself
        }));
    }
    job.request_stop();
    job.join();
    // The processor time is the job's too.
    table.add("apply a code: key press to repainted frame, a job runs", 8, times, "QualCoder 11 ms");
    table.late("the same, 99th percentile", 16, times);

    talk::DocumentId longest;
    project.edit(
        [&](project::Edit& edit) {
            longest = talk::addDocument(
                edit, QStringLiteral("long"), {},
                talk::recognisedTranscript(bench::syntheticTalk(random, 1'000'000, "мы ждали врача")), {});
            for (int i = 0; i < 5000; ++i) {
                const qint64 begin = random.bounded(990'000);
                talk::applyCode(edit, longest, {begin, begin + 20 + random.bounded(400)},
                                codes[static_cast<std::size_t>(random.bounded(120))], {});
            }
        },
        bulk);
    session.open(longest);
    for (const auto numbers :
         {ui::interviews::TranscriptView::Numbers::None, ui::interviews::TranscriptView::Numbers::Paragraphs}) {
        times.clear();
        view->setNumbers(numbers);
        QScrollBar* bar = view->verticalScrollBar();
        for (int i = 0; i < 400; ++i) {
            times.push_back(timed([&] {
                bar->setValue(bar->value() + 60);
                view->viewport()->repaint();
            }));
        }
        table.add(numbers == ui::interviews::TranscriptView::Numbers::None
                      ? "scroll 1 MB with 5,000 segments, a frame"
                      : "the same with numbers of turns and paragraphs",
                  16, times);
    }

    storage::Connection& db = project.db();
    times.clear();
    for (int i = 0; i < 7; ++i)
        times.push_back(timed([&] { (void)talk::coOccurrenceOf(db); }));
    table.add("co-occurrence of all codes", 100, times, "QualCoder 57.4 s");
    using Rule = talk::TogetherRule;
    for (const auto& [name, rule] :
         {std::pair("  within a turn", Rule{Rule::How::Turn, Rule::Unit::Turns, 0}),
          std::pair("  near, 20 words", Rule{Rule::How::Near, Rule::Unit::Words, 20}),
          std::pair("  near, 200 characters", Rule{Rule::How::Near, Rule::Unit::Characters, 200}),
          std::pair("  near, 1 turn", Rule{Rule::How::Near, Rule::Unit::Turns, 1})}) {
        times.clear();
        for (int i = 0; i < 7; ++i)
            times.push_back(timed([&] { (void)talk::coOccurrenceOf(db, {}, {}, {}, rule); }));
        table.add(name, 100, times, "");
    }
    times.clear();
    for (int i = 0; i < 7; ++i)
        times.push_back(timed([&] { (void)talk::respondentMatrix(db, {}, {}); }));
    table.add("codes by respondent, all cells", 300, times, "");
    times.clear();
    for (int i = 0; i < 7; ++i)
        times.push_back(timed([&] {
            (void)talk::agreementOfTeam(db, {{project->coder(), second}, talk::AgreementUnit::Characters, false, {}});
        }));
    table.add("agreement of two coders over all codes", 300, times, "QualCoder 22 s");
    times.clear();
    for (int i = 0; i < 7; ++i) {
        talk::QuoteFilter filter;
        filter.codes = {codes.begin(), codes.begin() + 10};
        qsizetype found = 0;
        times.push_back(timed([&] { found = static_cast<qsizetype>(talk::quotes(db, filter).size()); }));
        if (i == 0)
            table.print("(so many quotes)", 0, static_cast<double>(found));
    }
    table.add("quote report: all quotes of 10 codes", 100, times, "QualCoder 28.4 s, 8,319 quotes");
    times.clear();
    for (int i = 0; i < 7; ++i)
        times.push_back(timed([&] { (void)talk::TurnIndex().search(db, QString::fromUtf8("очереди врачей"), 200); }));
    table.add("stemmed search, best 200 turns", 10, times, "QualCoder 0.11 s, unstemmed");
    times.clear();
    for (int i = 0; i < 7; ++i) {
        metrics::Request request;
        request.scope.where[QStringLiteral("code")] = {codes[7].value()};
        times.push_back(timed([&] {
            (void)catalogue.evaluate({db, QDate(2026, 10, 1)}, QStringLiteral("interviews.valence"), request);
        }));
    }
    table.add("valence of one code", 10, times);
    return table.exitCode();
}
