// bench_analysis: saturation, clusters and search on a synthetic corpus of 200 transcripts × 31,000 characters.
#include "bench/bench_table.h"
#include "bench/synthetic_talk.h"
#include "core/interviews/private_sentences.h"
#include "interviews/code_crosstab.h"
#include "interviews/code_query.h"
#include "interviews/codebook_store.h"
#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "interviews/furniture.h"
#include "interviews/respondent_store.h"
#include "interviews/text_search.h"
#include "interviews/word_counts.h"
#include "statistics/clustering.h"
#include "statistics/random.h"
#include "statistics/saturation.h"
#include "support/test_project.h"

#include <QCoreApplication>

using namespace tropa;
namespace talk = tropa::interviews;

namespace {

statistics::Matrix campTable(std::size_t people, std::size_t codes)
{
    statistics::Random random(2);
    statistics::Matrix rows(people, codes);
    for (std::size_t i = 0; i < people; ++i) {
        for (std::size_t j = 0; j < codes; ++j)
            rows.at(i, j) = random.uniform() < ((i < people / 2) == (j < codes / 2) ? 0.6 : 0.4) ? 1 : 0;
    }
    return rows;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    bench::Table table("analysis of interviews");

    statistics::Random random(5);
    std::vector<std::vector<int>> interviews(300);
    for (auto& codes : interviews) {
        for (int code = 0; code < 200; ++code) {
            if (random.uniform() < 0.2)
                codes.push_back(code);
        }
    }
    table.row("saturation, 300 interviews, 200 codes, 1,000 shuffles", 300, 5,
              [&] { (void)statistics::saturation(interviews); });
    const statistics::Matrix camps = campTable(300, 200);
    table.row("clusters of 300 respondents by 200 codes, stability and chance", 200, 3,
              [&] { (void)statistics::clustering(camps); });

    auto parts = std::make_shared<project::DerivedParts>();
    talk::addDerivedParts(*parts);
    test::TestProject project(parts);
    QRandomGenerator letters(2026);
    project.edit([&](project::Edit& edit) {
        for (int i = 0; i < 200; ++i) {
            talk::Respondent who;
            who.name = QStringLiteral("R%1").arg(i + 1);
            who.group = static_cast<talk::RespondentGroup>(1 + i % 3);
            talk::addDocument(
                edit, who.name, talk::addRespondent(edit, who),
                talk::recognisedTranscript(bench::syntheticTalk(letters, 31'000, "мы сидели", "долго ждали врача")));
        }
    });
    storage::Connection& db = project.db();
    talk::LemmaDictionary dictionary;
    table.cold("reading the Russian dictionary", 300, 1, [&] { dictionary = talk::LemmaDictionary::system(); });
    const auto find = [&](const char* what, talk::SearchMode mode, int limit) {
        talk::TextSearch search;
        search.text = QString::fromUtf8(what);
        search.mode = mode;
        search.limit = limit;
        return talk::findText(db, dictionary, search)->count;
    };
    qint64 count = 0;
    table.row("ждать in all forms, all hits in 6.2 M characters", 10, 9,
              [&] { count = find("ждать", talk::SearchMode::Forms, 200); });
    std::printf("  %lld hits\n", static_cast<long long>(count));
    table.row("the same, two words near each other", 20, 5,
              [&] { count = find("ждать ~3 врач", talk::SearchMode::Forms, 200); });
    table.row("a word in every turn, all hits", 200, 3, [&] { count = find("коридор", talk::SearchMode::Forms, 200); });
    table.row("letters as they stand", 150, 3, [&] { count = find("ждали вра", talk::SearchMode::Exact, 200); });
    table.row("a regular expression", 400, 3, [&] { count = find("жда\\w+\\s+вра", talk::SearchMode::Pattern, 200); });
    table.row("frequencies of all words, by lemma", 1500, 3, [&] { (void)talk::countWords(db, dictionary, {}, {}); });

    // How well private data are found, the wanted values beside: in the sentences the rules were made with, in those
    // they were mended by and in those they have never seen.
    bool isFound = true;
    for (const char* file : {"private_data.txt", "private_more.txt", "private_held_out.txt"}) {
        const auto sentences =
            test::privateSentences(QStringLiteral(TROPA_SOURCE_DIR "/tests/data/interviews/") + QLatin1String(file));
        const test::PrivateScore score = test::score(sentences, dictionary);
        using talk::PrivateKind;
        const double numbers = score.recall({PrivateKind::Phone, PrivateKind::Email, PrivateKind::Document});
        const double names = score.recall({PrivateKind::Name});
        std::printf("\nprivate data in %zu sentences (%s)\n  recall of numbers and e-mails %.3f (0.98)\n  recall of "
                    "names %.3f (0.90)\n  recall of addresses %.3f\n  precision %.3f (0.80)\n",
                    sentences.size(), file, numbers, names, score.recall({PrivateKind::Address}), score.precision());
        isFound = isFound && numbers >= 0.98 && names >= 0.90 && score.precision() >= 0.80;
    }
    return table.exitCode() != 0 || !isFound ? 1 : 0;
}
