// bench_exchange [transcripts codings]: REFI-QDA out and in, and the merge of two copies, on a synthetic corpus of 200
// transcripts × 31,000 characters, 120 codes, 100,000 codings.
#include "bench_table.h"
#include "exchange/merge.h"
#include "exchange/project_package.h"
#include "exchange/refi_import.h"
#include "exchange/refi_writer.h"
#include "interviews/codebook_store.h"
#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "interviews/furniture.h"
#include "interviews/respondent_store.h"
#include "support/test_project.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace tropa;
namespace talk = tropa::interviews;

namespace {

std::shared_ptr<const project::DerivedParts> parts()
{
    auto all = std::make_shared<project::DerivedParts>();
    talk::addDerivedParts(*all);
    return all;
}

QString synthetic(QRandomGenerator& random, int letters)
{
    static const QStringList words =
        QString::fromUtf8("мы ждали врача в коридоре сорок минут никто не вышел и сказал что очередь длинная запись по "
                          "телефону дозвонилась администратор вежливая договор подписала цена на кассе приём хороший")
            .split(u' ');
    QString text;
    bool asks = true;
    while (text.size() < letters) {
        text += asks ? QString::fromUtf8("И: ") : QString::fromUtf8("Р: ");
        for (int i = asks ? 6 + random.bounded(8) : 30 + random.bounded(60); i > 0; --i)
            text += words[random.bounded(words.size())] + u' ';
        text += u'\n';
        asks = !asks;
    }
    return text;
}

void fill(test::TestProject& project, int transcripts, int codings)
{
    QRandomGenerator random(2026);
    project::EditOptions bulk;
    bulk.bulkTables = talk::documentTables();
    bulk.bulkTables << "segment";
    project.edit(
        [&](project::Edit& edit) {
            std::vector<talk::DocumentId> documents;
            std::vector<talk::CodeId> codes;
            for (int i = 0; i < transcripts; ++i) {
                talk::Respondent who;
                who.name = QStringLiteral("R%1").arg(i + 1);
                const auto id = talk::addRespondent(edit, who);
                documents.push_back(
                    talk::addDocument(edit, who.name, id, talk::recognisedTranscript(synthetic(random, 31000))));
            }
            for (int i = 0; i < 120; ++i) {
                talk::Code code;
                code.name = QStringLiteral("Code %1").arg(i);
                code.parent = i % 6 == 0 ? talk::CodeId() : codes[static_cast<std::size_t>(i - i % 6)];
                codes.push_back(talk::addCode(edit, code));
            }
            for (int i = 0; i < codings; ++i) {
                const qint64 begin = random.bounded(30500);
                talk::CodingDetails details;
                details.valence = random.bounded(5) - 2;
                talk::applyCode(edit, documents[static_cast<std::size_t>(i % transcripts)],
                                {begin, begin + 20 + random.bounded(200)},
                                codes[static_cast<std::size_t>(random.bounded(120))], details);
            }
        },
        bulk);
}

void check(bool good, const char* what)
{
    if (!good)
        qFatal("%s", what);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int transcripts = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const int codings = argc > 2 ? QByteArray(argv[2]).toInt() : 100000;
    test::TestProject project(parts());
    fill(project, transcripts, codings);
    bench::Table table("exchange");
    const QString file = project.folder() + QStringLiteral("/a.qdpx");
    table.cold("write .qdpx with 100,000 codings", 3000, 3,
               [&] { check(exchange::writeQdpx(exchange::projectPackage(project.db()), file).ok(), "not written"); });
    table.cold("read .qdpx with 100,000 codings into a project", 5000, 3, [&] {
        test::TestProject into(parts());
        frame::ImportOptions options;
        options.files = {file};
        auto writer = into->startJob();
        const auto report = exchange::importQdpx(**writer, options);
        check(report.ok() && report->imported > codings * 9 / 10, "not read");
    });

    // Another person's copy, in which as much again was coded.
    check(project->waitUntilSaved().ok(), "not saved");
    const QString copy = project.folder() + QStringLiteral("/copy.tropa");
    check(project->backUp(copy).ok(), "no copy");
    {
        project::OpenOptions options;
        options.parts = parts();
        options.coder = {Guid::random(), QStringLiteral("B"), {}};
        auto other = project::Project::open(copy, options);
        check(other.ok(), "not opened");
        QRandomGenerator random(7);
        const auto done = (*other)->edit({"more"}, [&](project::Edit& edit) -> Result<void> {
            const talk::Codebook book = talk::codebook(edit.db());
            const auto documents = talk::documents(edit.db());
            for (int i = 0; i < codings / 10; ++i) {
                const qint64 begin = random.bounded(30500);
                talk::applyCode(edit, documents[static_cast<std::size_t>(i % transcripts)].id,
                                {begin, begin + 20 + random.bounded(200)},
                                book.codes()[static_cast<std::size_t>(random.bounded(120))].id);
            }
            return {};
        });
        check(done.ok(), "not edited");
    }
    table.cold("merge of two copies, 100,000 codings and 10,000 new ones", 5000, 3, [&] {
        auto writer = project->startJob();
        exchange::MergeOptions options;
        options.otherwise = exchange::MergeChoice::Ours;
        options.dryRun = true;
        const auto report = exchange::mergeProject(**writer, copy, options);
        check(report.ok() && report->added.at(QStringLiteral("segment")) > codings / 11, "not merged");
    });
    test::TestProject empty(parts());
    table.cold("merge of 100,000 codings into an empty project", 0, 1, [&] {
        auto writer = empty->startJob();
        exchange::MergeOptions options;
        options.otherwise = exchange::MergeChoice::Theirs;
        const auto report = exchange::mergeProject(**writer, copy, options);
        check(report.ok() && report->entry.isValid(), "not merged");
    });
    return table.exitCode();
}
