#include "surveys/import/survey_import.h"

#include "frame/import_store.h"
#include "frame/person_store.h"
#include "surveys/import/survey_file.h"
#include "surveys/import/wave_finder.h"
#include "surveys/question_store.h"
#include "surveys/response_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace tropa::surveys {

namespace {

struct Understood
{
    QuestionBook book;
    std::vector<SurveyFile> files;
};

Result<Understood> understand(storage::Connection& connection, const frame::ImportOptions& options,
                              const Progress& progress)
{
    if (options.files.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Name the files to import")});
    Understood understood{QuestionBook(connection), {}};
    for (const QString& path : options.files) {
        auto file = understandSurvey(connection, options, path, understood.book, progress);
        if (!file)
            return std::move(file).error();
        understood.files.push_back(std::move(*file));
    }
    if (connection.failed()) {
        Error error = connection.error();
        connection.clearError();
        return error;
    }
    return understood;
}

frame::ImportReport reportOf(const Understood& understood, storage::Connection& connection,
                             const frame::ImportOptions& options)
{
    frame::ImportReport report;
    frame::noteImportedBefore(report, connection, QStringLiteral("survey"), options);
    QJsonArray files;
    for (const SurveyFile& file : understood.files) {
        intake::describe(report, file.table, options.language);
        report.imported += file.table.proof().good;
        std::ranges::copy(file.notes, std::back_inserter(report.notes));
        QJsonObject json = report.proof;
        json.insert(QStringLiteral("recipe"), QJsonDocument::fromJson(file.recipe.toJson()).object());
        json.insert(QStringLiteral("questions"), file.questionsJson(understood.book));
        json.insert(QStringLiteral("columnsLeftOut"), QJsonArray::fromStringList(file.leftOut));
        files.append(json);
        if (!file.namingPersons.isEmpty())
            report.notes.push_back({QT_TRANSLATE_NOOP("core", "Left out, because they name persons: %1"),
                                    {file.namingPersons.join(QStringLiteral(", "))}});
    }
    report.skipped = report.rows - report.imported;
    report.proof = {{QStringLiteral("files"), files}};
    return report;
}

std::optional<int> sexOf(const QString& cell)
{
    const QString word = cell.toLower();
    if (word.startsWith(u'м') || word == QLatin1String("m") || word.startsWith(QLatin1String("male")) ||
        word == QLatin1String("man"))
        return 1;
    if (word.startsWith(u'ж') || word == QLatin1String("f") || word.startsWith(QLatin1String("female")) ||
        word == QLatin1String("woman"))
        return 2;
    return std::nullopt;
}

struct Ages
{
    std::optional<int> from;
    std::optional<int> to;
};

/// "34", "35–44", "65 и старше", "до 18".
Ages agesOf(const QString& cell)
{
    static const QRegularExpression number(QStringLiteral("\\d{1,3}"));
    std::vector<int> found;
    for (auto match = number.globalMatch(cell); match.hasNext();)
        found.push_back(match.next().captured().toInt());
    if (found.size() == 2 && found[0] <= found[1])
        return {found[0], found[1]};
    if (found.size() != 1)
        return {};
    const int age = found.front();
    if (cell.contains(u'+') || cell.contains(QStringLiteral("старше")) ||
        cell.contains(QStringLiteral("older"), Qt::CaseInsensitive) ||
        cell.contains(QStringLiteral("over"), Qt::CaseInsensitive) || cell.contains(QStringLiteral("более")))
        return {age, std::nullopt};
    if (cell.startsWith(QStringLiteral("до"), Qt::CaseInsensitive) ||
        cell.startsWith(QStringLiteral("under"), Qt::CaseInsensitive) || cell.startsWith(u'<') ||
        cell.contains(QStringLiteral("младше")))
        return {0, age - 1};
    return {age, age};
}

class SurveyWriter
{
public:
    SurveyWriter(project::Edit& edit, const frame::ImportOptions& options, Understood& understood,
                 frame::ImportReport& report)
        : m_edit(edit)
        , m_options(options)
        , m_book(understood.book)
        , m_files(understood.files)
        , m_report(report)
        , m_waves(edit.db(), options.wave, options.newWave)
    {
    }

    Result<void> run()
    {
        for (SurveyFile& file : m_files) {
            if (Result<void> done = writeFile(file); !done)
                return done;
        }
        if (!m_waves.added().isEmpty())
            m_report.added[QStringLiteral("wave")] += m_waves.added();
        return {};
    }

private:
    Result<void> writeFile(SurveyFile& file)
    {
        const QuestionnaireId questionnaire = questionnaireOf(file);
        for (const AskedQuestion& asked : file.questions)
            m_book.write(m_edit, asked.place, questionnaire);
        m_waves.begin(file.path, file.from, file.to);
        const project::ImportId import =
            frame::addImport(m_edit, QStringLiteral("survey"), file.path, file.recipe.toJson());
        intake::Lookups lookups(m_edit, import, m_options);
        auto counts = file.table.forEachRow([&](const formats::TableRow& row) -> std::optional<formats::CellRefusal> {
            if (lookups.error() || m_edit.db().failed())
                return std::nullopt; // nothing more is stored; the reason is given below
            return writeRow(file, questionnaire, import, lookups, row);
        });
        if (lookups.error())
            return *lookups.error();
        if (!counts)
            return std::move(counts).error();
        lookups.recordKey();
        frame::finishImport(
            m_edit, import, counts->rows, counts->skipped,
            intake::keptProof(formats::toJson(file.table.proof(), file.table.fields(), m_options.language)));
        m_report.imported += counts->rows;
        m_report.skipped += counts->skipped;
        if (!counts->rejectedFile.isEmpty())
            m_report.skippedFile = counts->rejectedFile;
        if (counts->nobody > 0) {
            m_report.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n row(s) name nobody: no id, \"NA\" or \"-\""), counts->nobody));
        }
        for (const auto& [kind, names] : lookups.added())
            m_report.added[kind] += names;
        return {};
    }

    QuestionnaireId questionnaireOf(const SurveyFile& file)
    {
        if (const QuestionnaireId known = m_book.questionnaireOf(file.places()); known.isValid())
            return known;
        QString name = QFileInfo(file.path).completeBaseName();
        if (!waveInFileName(file.path).isEmpty())
            name = text({QT_TRANSLATE_NOOP("core", "Survey of patients")}, m_options.language);
        return addQuestionnaire(m_edit, name);
    }

    std::optional<formats::CellRefusal> writeRow(const SurveyFile& file, QuestionnaireId questionnaire,
                                                 project::ImportId import, intake::Lookups& lookups,
                                                 const formats::TableRow& row)
    {
        const auto field = [&](const char* id) { return *file.table.fields().find(id); };
        Response response;
        response.questionnaire = questionnaire;
        if (const auto date = row.dateTime(field("date")))
            response.date = date->date();
        response.clinic = frame::ClinicId(lookups.entity("clinic", row, field("clinic")));
        response.doctor = frame::DoctorId(lookups.entity("doctor", row, field("doctor")));
        response.service = frame::ServiceId(lookups.entity("service", row, field("service")));
        response.wave = row.isEmpty(field("wave")) ? m_waves.find(m_edit, response.date)
                                                   : frame::WaveId(lookups.entity("wave", row, field("wave")));
        response.person = lookups.person(row, field("person"));
        if (!response.person.isValid())
            response.person = lookups.person(row, field("phone"));
        response.sex = sexOf(row.text(field("sex")));
        const Ages ages = agesOf(row.text(field("age")));
        response.ageFrom = ages.from;
        response.ageTo = ages.to;
        if (const auto weight = row.decimal(field("weight")))
            response.weight = weight->toDouble();
        const ResponseId id = addResponse(m_edit, import, response);
        for (const AskedQuestion& asked : file.questions) {
            if (auto refusal = writeAnswer(asked, id, import, row))
                return refusal;
        }
        return std::nullopt;
    }

    std::optional<formats::CellRefusal> writeAnswer(const AskedQuestion& asked, ResponseId response,
                                                    project::ImportId import, const formats::TableRow& row)
    {
        const Question& question = m_book.at(asked.place);
        const QuestionId id = question.id;
        Answer answer;
        if (asked.columns.size() > 1) {
            answer.options = pickedByColumns(asked, row);
        } else if (const QString cell = row.columnText(asked.columns.front()); !saysNothing(cell)) {
            switch (question.kind) {
            case QuestionKind::Nps:
            case QuestionKind::Scale:
            case QuestionKind::Number:
                answer.value = asked.anchored ? leadingNumber(cell) : numberOf(row, asked.field);
                if (!answer.value || (isScale(question.kind) &&
                                      (*answer.value < question.ends.low || *answer.value > question.ends.high))) {
                    return formats::CellRefusal{
                        asked.field,
                        {QT_TRANSLATE_NOOP("core", "a mark from %1 to %2"), {question.ends.low, question.ends.high}}};
                }
                break;
            case QuestionKind::Date:
                answer.value = static_cast<double>(row.date(asked.field)->toJulianDay());
                break;
            case QuestionKind::Single:
                answer.option = m_book.option(m_edit, asked.place, cell);
                answer.value = leadingNumber(cell);
                break;
            case QuestionKind::Multi:
                answer.options = picked(asked, cell);
                break;
            case QuestionKind::Open:
                addAnswerText(m_edit, import, response, id, cell);
                break;
            }
        }
        addAnswer(m_edit, response, id, answer);
        return std::nullopt;
    }

    static std::optional<double> numberOf(const formats::TableRow& row, int field)
    {
        const auto decimal = row.decimal(field); // a whole number is one without decimals
        return decimal ? std::optional(decimal->toDouble()) : std::nullopt;
    }

    std::vector<OptionId> picked(const AskedQuestion& asked, const QString& cell)
    {
        QStringList known;
        for (const Option& option : m_book.at(asked.place).options)
            known << option.text;
        std::vector<OptionId> ids;
        for (const QString& text : splitOptions(cell, asked.separator, known))
            ids.push_back(m_book.option(m_edit, asked.place, text));
        return ids;
    }

    std::optional<std::vector<OptionId>> pickedByColumns(const AskedQuestion& asked, const formats::TableRow& row)
    {
        std::vector<OptionId> ids;
        for (const int column : asked.columns) {
            if (const QString cell = row.columnText(column); !saysNothing(cell))
                ids.push_back(m_book.option(m_edit, asked.place, cell));
        }
        return ids.empty() ? std::nullopt : std::optional(std::move(ids));
    }

    project::Edit& m_edit;
    const frame::ImportOptions& m_options;
    QuestionBook& m_book;
    std::vector<SurveyFile>& m_files;
    frame::ImportReport& m_report;
    WaveFinder m_waves;
};

} // namespace

Result<frame::ImportReport> proveSurvey(storage::Connection& connection, const frame::ImportOptions& options,
                                        const Progress& progress)
{
    auto understood = understand(connection, options, progress);
    if (!understood)
        return std::move(understood).error();
    return reportOf(*understood, connection, options);
}

Result<frame::ImportReport> importSurvey(project::Project::JobWriter& job, const frame::ImportOptions& options,
                                         const Progress& progress)
{
    storage::Connection& db = job.writer().connection();
    if (options.dryRun)
        return proveSurvey(db, options, progress);
    auto understood = understand(db, options, progress);
    if (!understood)
        return std::move(understood).error();
    frame::ImportReport report = reportOf(*understood, db, options);
    if (report.refusal)
        return *std::move(report.refusal);
    report.imported = report.skipped = 0;
    project::EditOptions bulk;
    bulk.bulkTables = responseTables() + frame::personTables();
    const auto change = job.edit(
        frame::importLabel({QT_TRANSLATE_NOOP("core", "Import of survey answers from %1")}, options.files),
        [&](project::Edit& edit) -> Result<void> { return SurveyWriter(edit, options, *understood, report).run(); },
        bulk);
    if (!change)
        return change.error();
    report.entry = change->entry;
    return report;
}

} // namespace tropa::surveys
