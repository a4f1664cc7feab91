#include "app/desktop/import_kinds.h"

#include "app/imports.h"

#include <algorithm>

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

struct Group
{
    const char* name;
    std::vector<QString> kinds;
};

// In the order of the wizard; what no group names stands in the last one.
const std::vector<Group>& groups()
{
    static const std::vector<Group> all = {
        {QT_TRANSLATE_NOOP("core", "Interviews"),
         {QStringLiteral("transcripts"), QStringLiteral("respondents"), QStringLiteral("codebook"),
          QStringLiteral("quotes"), QStringLiteral("guide"), QStringLiteral("quotas")}},
        {QT_TRANSLATE_NOOP("core", "Surveys"), {QStringLiteral("survey")}},
        {QT_TRANSLATE_NOOP("core", "Visits and patients"),
         {QStringLiteral("visits"), QStringLiteral("patients"), QStringLiteral("services"), QStringLiteral("costs"),
          QStringLiteral("stage-counts")}},
        {QT_TRANSLATE_NOOP("core", "Mystery visits"), {QStringLiteral("checklists")}},
        {QT_TRANSLATE_NOOP("core", "Calls and reviews"), {QStringLiteral("calls"), QStringLiteral("reviews")}},
        {QT_TRANSLATE_NOOP("core", "Maps and projects of other programs"),
         {QStringLiteral("map"), QStringLiteral("qdpx"), QStringLiteral("qdc"), QStringLiteral("qualcoder"),
          QStringLiteral("taguette"), QStringLiteral("rqda")}},
        {QT_TRANSLATE_NOOP("core", "Reference lists"), {}}};
    return all;
}

/// The group and the place within it.
std::pair<std::size_t, std::ptrdiff_t> placeOf(const QString& kind)
{
    for (std::size_t i = 0; i < groups().size(); ++i) {
        const auto& kinds = groups()[i].kinds;
        if (const auto at = std::ranges::find(kinds, kind); at != kinds.end())
            return {i, at - kinds.begin()};
    }
    return {groups().size() - 1, 0};
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
        kinds.push_back({kind.id, kind.name, QLatin1String(look.icon), kind.fields, look.takesWave, filter, kind.run,
                         Message(groups()[placeOf(kind.id).first].name)});
    }
    std::ranges::stable_sort(kinds, {}, [](const ui::import::ImportKind& kind) { return placeOf(kind.id); });
    return kinds;
}

} // namespace tropa::app
