#include "app/desktop/import_kinds.h"

#include "app/imports.h"

namespace tropa::app {

namespace {

const QString tables = QStringLiteral("*.csv *.txt *.tsv *.xlsx");
const QString documents = QStringLiteral("*.docx *.odt *.rtf *.txt *.md *.srt *.vtt *.json *.html *.htm *.pdf");

struct Look
{
    const char* icon;
    bool takesWave = false;
};

Look lookOf(const QString& kind)
{
    static const std::map<QString, Look> known = {{QStringLiteral("transcripts"), {"interviews"}},
                                                  {QStringLiteral("survey"), {"surveys", true}},
                                                  {QStringLiteral("checklists"), {"mystery", true}},
                                                  {QStringLiteral("respondents"), {"user"}},
                                                  {QStringLiteral("codebook"), {"codebook"}},
                                                  {QStringLiteral("quotes"), {"quote"}},
                                                  {QStringLiteral("guide"), {"list"}},
                                                  {QStringLiteral("quotas"), {"target"}},
                                                  {QStringLiteral("qdpx"), {"interviews"}},
                                                  {QStringLiteral("qdc"), {"codebook"}},
                                                  {QStringLiteral("qualcoder"), {"interviews"}},
                                                  {QStringLiteral("taguette"), {"interviews"}},
                                                  {QStringLiteral("rqda"), {"interviews"}},
                                                  {QStringLiteral("visits"), {"patients"}},
                                                  {QStringLiteral("patients"), {"patients"}},
                                                  {QStringLiteral("services"), {"service"}},
                                                  {QStringLiteral("costs"), {"number"}},
                                                  {QStringLiteral("calls"), {"calls"}},
                                                  {QStringLiteral("reviews"), {"quote"}},
                                                  {QStringLiteral("stage-counts"), {"funnel"}},
                                                  {QStringLiteral("map"), {"journey-map"}}};
    const auto found = known.find(kind);
    return found == known.end() ? Look{"frame"} : found->second;
}

} // namespace

std::vector<ui::import::ImportKind> wizardKinds()
{
    std::vector<ui::import::ImportKind> kinds;
    for (const ImportKind& kind : importKinds()) {
        const Look look = lookOf(kind.id);
        static const std::map<QString, QString> own = {
            {QStringLiteral("map"), QStringLiteral("*.json *.drawio *.cjml *.mmd *.xlsx *.csv *.xml *.svg")},
            {QStringLiteral("qdpx"), QStringLiteral("*.qdpx")},
            {QStringLiteral("qdc"), QStringLiteral("*.qdc")},
            {QStringLiteral("qualcoder"), QStringLiteral("*.qda")},
            {QStringLiteral("taguette"), QStringLiteral("*.sqlite3 *.sqlite *.db")},
            {QStringLiteral("rqda"), QStringLiteral("*.rqda")}};
        const auto special = own.find(kind.id);
        const QString filter = special != own.end() ? special->second : kind.fields ? tables : documents;
        kinds.push_back({kind.id, kind.name, QLatin1String(look.icon), kind.fields, look.takesWave, filter, kind.run});
    }
    return kinds;
}

} // namespace tropa::app
