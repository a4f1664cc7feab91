#include "checklists/import/checklist_import.h"

#include "checklists/checklist_store.h"
#include "checklists/import/checklist_fields.h"
#include "checklists/visit_store.h"
#include "frame/frame_store.h"
#include "frame/import_store.h"
#include "intake/table_intake.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace tropa::checklists {

namespace {

enum class Shape { Template, Long, Wide };

struct OpenFile
{
    QString path;
    Shape shape = Shape::Template;
    formats::TableImport table;
};

intake::TableIntake intakeOf(formats::FieldTable fields)
{
    intake::TableIntake intake;
    intake.kind = QStringLiteral("checklists");
    intake.fields = std::move(fields);
    return intake;
}

/// Item columns of a wide file get fields of their own, so that their cells can be refused by place.
formats::FieldTable wideTable(const formats::Proof& proof)
{
    std::vector<formats::Field> fields = wideFields();
    for (const formats::ColumnProof& column : proof.columns) {
        if (column.field)
            continue;
        formats::Field field;
        field.id = "item." + QByteArray::number(column.column.index + 1);
        field.russian = field.english = column.column.name;
        fields.push_back(std::move(field));
    }
    return formats::FieldTable(std::move(fields));
}

Result<OpenFile> openFile(const frame::ImportOptions& options, const QString& path, const Progress& progress)
{
    auto table = intake::openTable(intakeOf(templateFields()), options, path, progress);
    if (!table)
        return std::move(table).error();
    if (table->proof().missing.empty())
        return OpenFile{path, Shape::Template, std::move(*table)};
    auto visits = intake::openTable(intakeOf(longFields()), options, path, progress);
    if (!visits)
        return std::move(visits).error();
    if (visits->proof().missing.empty())
        return OpenFile{path, Shape::Long, std::move(*visits)};
    auto wide = intake::openTable(intakeOf(formats::FieldTable(wideFields())), options, path, progress);
    if (!wide)
        return std::move(wide).error();
    if (!wide->proof().missing.empty())
        return OpenFile{path, Shape::Long, std::move(*visits)}; // its refusal names what the common shape needs
    auto typed = intake::openTable(intakeOf(wideTable(wide->proof())), options, path, progress);
    if (!typed)
        return std::move(typed).error();
    return OpenFile{path, Shape::Wide, std::move(*typed)};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

class ChecklistWriter
{
public:
    ChecklistWriter(project::Edit& edit, const frame::ImportOptions& options, frame::ImportReport& report)
        : m_edit(edit), m_options(options), m_report(report), m_checklists(checklists(edit.db()))
    {
        index();
    }

    Result<void> write(OpenFile& file)
    {
        const project::ImportId import =
            frame::addImport(m_edit, QStringLiteral("checklists"), file.path, file.table.proof().recipe.toJson());
        intake::Lookups lookups(m_edit, import, m_options);
        m_visits.clear();
        m_waits.clear();
        if (file.shape == Shape::Template)
            beginTemplate(file);
        const auto take = [&](const formats::TableRow& row) -> std::optional<formats::CellRefusal> {
            if (m_edit.db().failed())
                return std::nullopt;
            switch (file.shape) {
            case Shape::Template:
                return takeItem(lookups, row);
            case Shape::Long:
                return takeScore(lookups, import, row);
            case Shape::Wide:
                return takeVisit(lookups, import, file.table, row);
            }
            return std::nullopt;
        };
        auto counts = file.table.forEachRow(take);
        if (!counts)
            return std::move(counts).error();
        for (const auto& [visit, waits] : m_waits)
            setWaited(m_edit, VisitId(visit), median(waits));
        frame::finishImport(
            m_edit, import, counts->rows, counts->skipped,
            intake::keptProof(formats::toJson(file.table.proof(), file.table.fields(), m_options.language)));
        m_report.imported += counts->rows;
        m_report.skipped += counts->skipped;
        if (!counts->rejectedFile.isEmpty())
            m_report.skippedFile = counts->rejectedFile;
        for (const auto& [kind, names] : lookups.added())
            m_report.added[kind] += names;
        if (file.shape == Shape::Template)
            index();
        return {};
    }

private:
    struct Place
    {
        std::size_t checklist;
        const Item* item;
    };

    void index()
    {
        m_items.clear();
        for (std::size_t i = 0; i < m_checklists.size(); ++i) {
            for (const Section& section : m_checklists[i].sections) {
                for (const Item& item : section.items) {
                    m_items.insert(frame::normalName(item.text), {i, &item});
                    if (!item.code.isEmpty())
                        m_items.insert(frame::normalName(item.code), {i, &item});
                }
            }
        }
    }

    /// The checklist a template speaks of: the only one, or a new one.
    void beginTemplate(const OpenFile& file)
    {
        if (m_checklists.size() == 1) {
            m_target = 0;
            return;
        }
        Checklist made;
        made.name = m_checklists.empty() ? text({QT_TRANSLATE_NOOP("core", "Checklist")}, m_options.language)
                                         : QFileInfo(file.path).completeBaseName();
        addChecklist(m_edit, made);
        m_checklists.push_back(std::move(made));
        m_target = m_checklists.size() - 1;
    }

    std::optional<formats::CellRefusal> takeItem(intake::Lookups& lookups, const formats::TableRow& row)
    {
        namespace in = in_template;
        Item item;
        item.code = row.text(in::Code);
        item.text = row.text(in::Item);
        item.weight = row.decimal(in::Weight) ? row.decimal(in::Weight)->toDouble() : 1;
        item.maximum = row.decimal(in::Maximum) ? row.decimal(in::Maximum)->toDouble() : 1;
        if (item.maximum <= 0)
            return formats::CellRefusal{in::Maximum, {QT_TRANSLATE_NOOP("core", "a maximum above 0")}};
        item.critical = row.boolean(in::Critical).value_or(false);
        item.touchpoint = frame::TouchpointId(lookups.entity("touchpoint", row, in::Touchpoint));
        Checklist& checklist = m_checklists[m_target];
        for (Section& section : checklist.sections) {
            for (Item& known : section.items) {
                const bool same = item.code.isEmpty() ? frame::normalName(known.text) == frame::normalName(item.text)
                                                      : frame::normalName(known.code) == frame::normalName(item.code);
                if (!same)
                    continue;
                item.id = known.id;
                updateItem(m_edit, item);
                known = item;
                return std::nullopt;
            }
        }
        Section& section = sectionCalled(checklist, row.text(in::Section), row);
        addItem(m_edit, section.id, item);
        section.items.push_back(std::move(item));
        return std::nullopt;
    }

    Section& sectionCalled(Checklist& checklist, const QString& name, const formats::TableRow& row)
    {
        for (Section& section : checklist.sections) {
            if (frame::normalName(section.name) == frame::normalName(name))
                return section;
        }
        Section made;
        made.name = name.isEmpty() ? checklist.name : name;
        if (const auto weight = row.decimal(in_template::SectionWeight))
            made.weight = weight->toDouble();
        addSection(m_edit, checklist.id, made);
        checklist.sections.push_back(std::move(made));
        return checklist.sections.back();
    }

    Visit visitOf(intake::Lookups& lookups, const formats::TableRow& row, std::size_t checklist)
    {
        namespace in = in_visits;
        Visit visit;
        visit.checklist = m_checklists[checklist].id;
        visit.code = row.text(in::Visit);
        visit.date = row.dateTime(in::Date)->date();
        visit.clinic = frame::ClinicId(lookups.entity("clinic", row, in::Clinic));
        visit.wave = row.isEmpty(in::Wave) ? m_options.wave : frame::WaveId(lookups.entity("wave", row, in::Wave));
        visit.scenario = scenario(m_edit, row.text(in::Scenario));
        visit.shopper = row.text(in::Shopper);
        if (const auto planned = row.decimal(in::Planned))
            visit.plannedMinutes = planned->toDouble();
        if (const auto waited = row.decimal(in::Waited))
            visit.waitedMinutes = waited->toDouble();
        return visit;
    }

    static formats::CellRefusal badScore(int field, const Item& item)
    {
        return {field, {QT_TRANSLATE_NOOP("core", "a score from 0 to %1, or н/п"), {item.maximum}}};
    }

    std::optional<formats::CellRefusal> takeScore(intake::Lookups& lookups, project::ImportId import,
                                                  const formats::TableRow& row)
    {
        namespace in = in_visits;
        const auto place = m_items.constFind(frame::normalName(row.text(in::Code)));
        if (place == m_items.constEnd())
            return formats::CellRefusal{
                in::Code, {QT_TRANSLATE_NOOP("core", "the code of an item of a checklist in the project")}};
        const Item& item = *place->item;
        const auto cell = row.isEmpty(in::Score) ? std::nullopt : readScore(row.text(in::Score), item.maximum);
        if (!cell && !row.isEmpty(in::Score))
            return badScore(in::Score, item);
        const QString key =
            QStringList{row.text(in::Visit), row.text(in::Date), row.text(in::Clinic), row.text(in::Shopper)}.join(
                u'\n');
        auto known = m_visits.find(key);
        if (known == m_visits.end()) {
            const VisitId id = addVisit(m_edit, import, visitOf(lookups, row, place->checklist));
            known = m_visits.emplace(key, OpenVisit{id, {}}).first;
        }
        if (!known->second.items.insert(item.id.value()).second)
            return formats::CellRefusal{in::Code, {QT_TRANSLATE_NOOP("core", "each item once a visit")}};
        if (const auto waited = row.decimal(in::Waited))
            m_waits[known->second.id.value()].push_back(waited->toDouble()); // they may differ from row to row
        if (cell)
            addScore(m_edit, import, {{}, known->second.id, item.id, cell->score, row.text(in::Comment)});
        return std::nullopt;
    }

    std::optional<formats::CellRefusal> takeVisit(intake::Lookups& lookups, project::ImportId import,
                                                  const formats::TableImport& table, const formats::TableRow& row)
    {
        VisitId visit;
        const int first = static_cast<int>(wideFields().size());
        for (int field = first; field < table.fields().size(); ++field) {
            const auto place = m_items.constFind(frame::normalName(table.fields().at(field).english));
            if (place == m_items.constEnd() || row.isEmpty(field))
                continue;
            const auto cell = readScore(row.text(field), place->item->maximum);
            if (!cell)
                return badScore(field, *place->item);
            if (!visit.isValid())
                visit = addVisit(m_edit, import, visitOf(lookups, row, place->checklist));
            addScore(m_edit, import, {{}, visit, place->item->id, cell->score, {}});
        }
        if (!visit.isValid())
            return formats::CellRefusal{
                in_visits::Visit,
                {QT_TRANSLATE_NOOP("core", "a score for at least one item of a checklist in the project")}};
        return std::nullopt;
    }

    struct OpenVisit
    {
        VisitId id;
        std::set<qint64> items;
    };

    project::Edit& m_edit;
    const frame::ImportOptions& m_options;
    frame::ImportReport& m_report;
    std::vector<Checklist> m_checklists;
    std::size_t m_target = 0;
    QHash<QString, Place> m_items;
    std::map<QString, OpenVisit> m_visits;
    std::map<qint64, std::vector<double>> m_waits;
};

} // namespace

Result<frame::ImportReport> importChecklists(project::Project::JobWriter& job, const frame::ImportOptions& options,
                                             const Progress& progress)
{
    if (options.files.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No file was named")});
    std::vector<OpenFile> files;
    frame::ImportReport report;
    QJsonArray proofs;
    for (const QString& path : options.files) {
        auto file = openFile(options, path, progress);
        if (!file)
            return std::move(file).error();
        intake::describe(report, file->table, options.language);
        report.imported += file->table.proof().good;
        proofs.append(report.proof);
        files.push_back(std::move(*file));
    }
    report.proof = {{QStringLiteral("files"), proofs}};
    report.skipped = report.rows - report.imported;
    frame::noteImportedBefore(report, job.writer().connection(), QStringLiteral("checklists"), options);
    if (options.dryRun)
        return report;
    if (report.refusal)
        return *std::move(report.refusal);
    report.imported = report.skipped = 0;
    std::ranges::stable_sort(files, {}, &OpenFile::shape); // templates first
    project::EditOptions bulk;
    bulk.bulkTables = visitTables();
    const auto body = [&](project::Edit& edit) -> Result<void> {
        ChecklistWriter writer(edit, options, report);
        for (OpenFile& file : files) {
            if (Result<void> done = writer.write(file); !done)
                return done;
        }
        return {};
    };
    const Message label =
        frame::importLabel({QT_TRANSLATE_NOOP("core", "Import of mystery visits from %1")}, options.files);
    const auto change = job.edit(label, body, bulk);
    if (!change)
        return change.error();
    report.entry = change->entry;
    return report;
}

} // namespace tropa::checklists
