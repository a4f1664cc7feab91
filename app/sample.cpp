#include "app/sample.h"

#include "app/imports.h"
#include "app/sample_insights.h"
#include "app/sample_layer.h"
#include "app/sample_notes.h"
#include "app/sample_persona.h"
#include "app/sample_wall.h"
#include "figures/period_label.h"
#include "frame/frame_store.h"
#include "interviews/code_query.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"
#include "maps/house_style.h"
#include "maps/persona_sheet.h"
#include "metrics/dimension.h"
#include "metrics/rules_store.h"
#include "metrics/scoped_targets.h"
#include "patients/segment_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace tropa::app {

namespace {

struct SampleImport
{
    const char* kind;
    QStringList files; ///< below the samples' folder; a folder means all in it
    int quarter = 0;   ///< of a wave of the survey: 20252 is the second of 2025
};

// The order matters: names first, so that imports find rather than make them.
std::vector<SampleImport> sampleImports()
{
    const auto one = [](const char* file) { return QStringList{QString::fromLatin1(file)}; };
    return {{"clinics", one("clinics.csv")},
            {"doctors", one("doctors.csv")},
            {"channels", one("channels.csv")},
            {"competitors", one("competitors.csv")},
            {"touchpoints", one("touchpoints.csv")},
            {"services", one("services.csv")},
            {"visits", one("visits.csv")},
            {"patients", one("patients.csv")},
            {"costs", one("costs.csv")},
            {"survey", one("surveys/wave1_2025Q2.csv"), 20252},
            {"survey", one("surveys/wave2_2025Q3.csv"), 20253},
            {"survey", one("surveys/wave3_2025Q4.csv"), 20254},
            {"survey", one("surveys/wave4_2026Q1.csv"), 20261},
            {"survey", one("surveys/wave5_2026Q2.csv"), 20262},
            {"survey", one("surveys/wave6_2026Q3.csv"), 20263},
            {"checklists", {QStringLiteral("checklists/template.csv"), QStringLiteral("checklists/visits.csv")}},
            {"calls", one("calls.csv")},
            {"reviews", one("reviews.csv")},
            {"stage-counts", one("stage_counts.csv")},
            {"transcripts", one("interviews")},
            {"respondents", one("respondents.csv")},
            {"codebook", one("codebook.csv")},
            {"quotes", {QStringLiteral("quotes.csv"), QStringLiteral("second_coder.csv")}},
            {"guide", one("guide.csv")},
            {"quotas", one("quotas.csv")},
            {"respondents", one("recruiting.csv")},
            {"map", one("maps.json")}};
}

// Importers read files, and name them in their errors; a resource is no file.
bool unpack(const QDir& folder)
{
    const QString root = QStringLiteral(":/samples");
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = folder.filePath(path.mid(root.size() + 1));
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
    }
    return true;
}

QStringList expanded(const QDir& folder, const QStringList& files)
{
    QStringList all;
    for (const QString& file : files) {
        const QFileInfo entry(folder.filePath(file));
        if (!entry.isDir()) {
            all << entry.filePath();
            continue;
        }
        for (const QFileInfo& one : QDir(entry.filePath()).entryInfoList(QDir::Files, QDir::Name))
            all << one.filePath();
    }
    return all;
}

QString waveName(int quarter, Language language)
{
    return figures::periodLabel(QLatin1String(metrics::dimension::quarter), quarter, language);
}

// A wave is called by its quarter, as people do, and found by its number too, as the files of the sample count them.
Result<void> addWaves(project::Project& project, const std::vector<SampleImport>& steps, Language language)
{
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Waves")}, [&](project::Edit& edit) -> Result<void> {
        const frame::FrameKind& kind = *frame::frameKind(QStringLiteral("wave"));
        std::vector<EntityRef> waves;
        for (const SampleImport& step : steps) {
            if (step.quarter == 0)
                continue;
            const QDate from(step.quarter / 10, (step.quarter % 10 - 1) * 3 + 1, 1);
            waves.push_back(frame::addFrameItem(
                edit, kind, waveName(step.quarter, language),
                {{QStringLiteral("starts"), from}, {QStringLiteral("ends"), from.addMonths(3).addDays(-1)}}));
        }
        for (std::size_t i = 0; i < waves.size(); ++i)
            frame::mergeFrameItems(edit, frame::addFrameItem(edit, kind, QString::number(i + 1)), waves[i]);
        return {};
    });
    return done ? Result<void>() : Result<void>(std::move(done).error());
}

// An interview goes by its respondent everywhere: the file "R04.txt" holds what R4 said.
Result<void> nameInterviews(project::Project& project)
{
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Interviews")}, [](project::Edit& edit) -> Result<void> {
        std::map<interviews::RespondentId, QString> names;
        for (const interviews::Respondent& one : interviews::respondents(edit.db()))
            names[one.id] = one.name;
        for (const interviews::DocumentInfo& one : interviews::documents(edit.db())) {
            if (const auto found = names.find(one.respondent); found != names.end())
                interviews::renameDocument(edit, one.id, found->second);
        }
        return {};
    });
    return done ? Result<void>() : Result<void>(std::move(done).error());
}

// What the network wants since the beginning of its last year; a cell turns when it is missed beyond chance.
Result<void> setTargets(project::Project& project)
{
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Targets")}, [](project::Edit& edit) -> Result<void> {
        const QDate since(2026, 1, 1);
        metrics::setTarget(edit, QStringLiteral("survey.nps"), {35, 0.0, {2025, 1, 1}, {}}); // what it wanted before
        metrics::setTarget(edit, QStringLiteral("survey.nps"),
                           {40, 0.0, since, QStringLiteral("Стратегия 2026: догнать рынок")});
        metrics::setTarget(edit, QStringLiteral("survey.csat"), {75, 50.0, since, {}});
        metrics::setTarget(edit, QStringLiteral("survey.mean"), {4, 3.0, since, {}});
        metrics::setTarget(edit, QStringLiteral("checklist.score"), {85, 60.0, since, {}});
        // The flagship is asked for more: a target of one clinic goes before that of all.
        const auto clinics = metrics::dimensionValues(edit.db(), *metrics::findDimension(QLatin1String("clinic")));
        if (!clinics.empty()) {
            metrics::Scope flagship;
            flagship.where[QStringLiteral("clinic")] = {clinics.begin()->first};
            metrics::setTarget(edit, QStringLiteral("checklist.score"),
                               {92, 70.0, since, QStringLiteral("Клиника, где учат администраторов")}, flagship);
        }
        metrics::setTarget(edit, QStringLiteral("patients.churn"), {30, 50.0, since, {}});
        metrics::setTarget(edit, QStringLiteral("calls.booking_conversion"), {70, 50.0, since, {}});
        metrics::setTarget(edit, QStringLiteral("reviews.rating"), {4.5, 3.5, since, {}});
        const QString review = QStringLiteral("Обзор частных клиник (вымышленный)");
        metrics::setBenchmark(edit, QStringLiteral("survey.nps"), {45, review, QStringLiteral("2025"), 4200, {}});
        metrics::setBenchmark(edit, QStringLiteral("survey.csat"), {72, review, QStringLiteral("2025"), 4200, {}});
        metrics::setBenchmark(
            edit, QStringLiteral("calls.booking_conversion"),
            {65, QStringLiteral("Отчёт о звонках клиник (вымышленный)"), QStringLiteral("2025-06"), {}, {}});
        // What every map exported from it carries.
        return maps::setHouseStyle(edit, {QStringLiteral("Сеть клиник, пример"), QStringLiteral("#1f6f8b"), {}, {}});
    });
    return done ? Result<void>() : Result<void>(std::move(done).error());
}

// Questions a team would ask of these interviews.
Result<void> saveQueries(project::Project& project)
{
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "Questions of codings")}, [](project::Edit& edit) -> Result<void> {
            interviews::saveQuery(edit, QStringLiteral("Потерянные о деньгах"),
                                  QStringLiteral("Деньги where group=own_lost"));
            interviews::saveQuery(edit, QStringLiteral("Ожидание, затем деньги"),
                                  QStringLiteral("Ожидание followed by Деньги within 3"));
            interviews::saveQuery(edit, QStringLiteral("Слово «очередь» вне ожидания"),
                                  QStringLiteral("text:\"очередь\" and not Ожидание"));
            return {};
        });
    return done ? Result<void>() : Result<void>(done.error());
}

// Whom the network looks at apart; the map's persona is one of them, so its share of patients is known.
Result<void> defineSegments(project::Project& project, Language language)
{
    struct Defined
    {
        const char* name;
        QStringList rule;
        QString persona; ///< that stands for these patients
    };
    const Defined defined[] = {
        {QT_TRANSLATE_NOOP("core", "Lost after one visit"),
         {QStringLiteral("lost"), QStringLiteral("visits<=1")},
         QString::fromUtf8("Не вернувшийся")},
        {QT_TRANSLATE_NOOP("core", "Regulars"), {QStringLiteral("loyal"), QStringLiteral("visits>=5")}, {}},
        {QT_TRANSLATE_NOOP("core", "New patients"), {QStringLiteral("new")}, QString::fromUtf8("Первичный")}};
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "Segments of patients")}, [&](project::Edit& edit) -> Result<void> {
            for (const Defined& one : defined) {
                const auto rule = patients::parseSegmentRule(edit.db(), one.rule);
                if (!rule)
                    return rule.error();
                const frame::SegmentId segment = patients::addSegment(edit, text(Message(one.name), language), *rule);
                if (const frame::PersonaId persona = maps::findPersona(edit.db(), one.persona); persona.isValid())
                    patients::setPersonaSegment(edit, persona, segment);
            }
            return {};
        });
    return done ? Result<void>() : Result<void>(std::move(done).error());
}

Result<void> fill(project::Project& project, const Furniture& furniture, const QDir& folder, Language language,
                  const Progress& progress)
{
    const std::vector<SampleImport> steps = sampleImports();
    if (auto named = addWaves(project, steps, language); !named)
        return named;
    qint64 at = 0;
    for (const SampleImport& step : steps) {
        progress.at(at++, static_cast<qint64>(steps.size()));
        const ImportKind* kind = importKind(QString::fromLatin1(step.kind));
        Q_ASSERT(kind);
        frame::ImportOptions options;
        options.files = expanded(folder, step.files);
        options.language = language;
        options.plainIds = true; // the ids of the sample are made up
        if (step.quarter != 0)
            options.newWave = waveName(step.quarter, language);
        auto writer = project.startJob();
        if (!writer)
            return std::move(writer).error();
        if (auto report = kind->run(**writer, options, progress.stopped() ? Progress{{}, progress.stop} : Progress{});
            !report)
            return std::move(report).error();
    }
    if (auto named = nameInterviews(project); !named)
        return named;
    if (auto drawn = addSampleLayer(project, folder.filePath(QStringLiteral("to_be.json"))); !drawn)
        return drawn;
    if (auto said = addSampleNotes(project, folder.filePath(QStringLiteral("notes.json"))); !said)
        return said;
    if (auto saved = saveQueries(project); !saved)
        return saved;
    if (auto done = setTargets(project); !done)
        return done;
    if (auto done = defineSegments(project, language); !done)
        return done;
    if (auto done = addSampleInsights(project, furniture, folder.filePath(QStringLiteral("insights.json")), language);
        !done)
        return done;
    if (auto done = addSamplePersonas(project, furniture, folder.filePath(QStringLiteral("personas.json")), language);
        !done)
        return done;
    return addSampleWall(project, furniture, folder.filePath(QStringLiteral("wall.json")), language);
}

} // namespace

Result<void> makeSample(const QString& path, const Furniture& furniture, Language language,
                        const project::CoderIdentity& coder, const Progress& progress)
{
    if (QFileInfo::exists(path))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 exists already"), {QFileInfo(path).fileName()}});
    const QTemporaryDir folder;
    if (!folder.isValid() || !unpack(QDir(folder.path())))
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "The sample's files could not be unpacked into %1"), {folder.path()}});

    const QString partial = path + QStringLiteral(".making");
    QFile::remove(partial);
    project::OpenOptions options;
    options.parts = furniture.parts;
    options.coder = coder;
    options.language = language;
    options.name = QFileInfo(path).completeBaseName();
    Result<void> result;
    {
        auto project = project::Project::create(partial, options);
        if (!project)
            return std::move(project).error();
        result = fill(**project, furniture, QDir(folder.path()), language, progress);
        if (result)
            result = (*project)->close();
    }
    if (result && std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(path).constData()) != 0)
        result = Error(ErrorKind::Failed,
                       {QT_TRANSLATE_NOOP("core", "%1 could not be written"), {QFileInfo(path).fileName()}});
    if (!result)
        QFile::remove(partial);
    return result;
}

} // namespace tropa::app
