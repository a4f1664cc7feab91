#include "interviews/import/respondent_import.h"

#include "frame/frame_lookup.h"
#include "frame/person_store.h"
#include "interviews/consent.h"
#include "interviews/import/table_files.h"
#include "interviews/import/transcript_import.h"
#include "interviews/recruiting.h"
#include "interviews/respondent_store.h"
#include "project/pseudonymizer.h"

#include <QCoreApplication>

namespace tropa::interviews {

namespace {

using formats::CellKind;

enum Column {
    Name,
    Group,
    SexColumn,
    Age,
    Place,
    Clinic,
    CompetitorColumn,
    Service,
    Date,
    Person,
    Phone,
    ConsentColumn,
    KeepUntil,
    Status,
    Screener,
    Incentive,
    Interviewer,
    Note
};

QStringList words(std::initializer_list<const char*> list)
{
    QStringList all;
    for (const char* word : list)
        all << QString::fromUtf8(word);
    return all;
}

class Taker final : public RowTaker
{
public:
    Taker(project::Edit& edit, project::ImportId import, const frame::ImportOptions& options)
        : m_edit(edit)
        , m_import(import)
        , m_options(options)
        , m_clinics(edit.db(), QStringLiteral("clinic"))
        , m_competitors(edit.db(), QStringLiteral("competitor"))
        , m_services(edit.db(), QStringLiteral("service"))
    {
    }

    Result<void> openKey()
    {
        auto opened = project::openPseudonymizer(m_edit.db(), {m_options.plainIds});
        if (!opened)
            return std::move(opened).error();
        m_pseudonymizer = std::move(*opened);
        project::recordKey(m_edit, *m_pseudonymizer);
        m_ids.emplace(m_edit.db(), frame::PersonIdKind::Id);
        m_phones.emplace(m_edit.db(), frame::PersonIdKind::Phone);
        return {};
    }

    void begin(const formats::Proof& proof) override
    {
        m_attributes.clear();
        for (const formats::ColumnProof& column : proof.columns) {
            if (!column.field)
                m_attributes.push_back({column.column.index, column.column.name});
        }
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        const QString name = row.text(Name);
        RespondentId id = findRespondent(m_edit.db(), name);
        if (!id.isValid())
            id = findRespondent(m_edit.db(), respondentOfName(name));
        Respondent one = id.isValid() ? *respondent(m_edit.db(), id) : Respondent();
        if (!id.isValid())
            one.name = respondentOfName(name);

        const auto group = groupFromWord(row.text(Group));
        if (!group)
            return formats::CellRefusal{Group, QT_TRANSLATE_NOOP("core", "a group: loyal, lost or a competitor's")};
        const auto sex = sexFromWord(row.text(SexColumn));
        if (!sex)
            return formats::CellRefusal{SexColumn, QT_TRANSLATE_NOOP("core", "m or f")};
        const auto consent = consentFromWord(row.text(ConsentColumn));
        if (!consent)
            return formats::CellRefusal{ConsentColumn, QT_TRANSLATE_NOOP("core", "yes or no")};
        const auto status = recruitStatusFromWord(row.text(Status));
        if (!status)
            return formats::CellRefusal{
                Status, QT_TRANSLATE_NOOP("core", "found, invited, agreed, interviewed, refused or does not suit")};
        if (*group != RespondentGroup::Unknown)
            one.group = *group;
        if (*sex != Sex::Unknown)
            one.sex = *sex;
        if (*consent != Consent::Unknown)
            one.consent = *consent;
        if (const auto age = row.integer(Age))
            one.age = age;
        if (const auto date = row.date(Date))
            one.interviewedOn = *date;
        const bool elsewhere = one.group == RespondentGroup::Competitor;
        if (!row.isEmpty(Place) && elsewhere)
            one.competitor = frame::CompetitorId(m_competitors.findOrAdd(m_edit, row.text(Place)));
        else if (!row.isEmpty(Place))
            one.clinic = frame::ClinicId(m_clinics.findOrAdd(m_edit, row.text(Place)));
        if (!row.isEmpty(Clinic))
            one.clinic = frame::ClinicId(m_clinics.findOrAdd(m_edit, row.text(Clinic)));
        if (!row.isEmpty(CompetitorColumn))
            one.competitor = frame::CompetitorId(m_competitors.findOrAdd(m_edit, row.text(CompetitorColumn)));
        if (!row.isEmpty(Service))
            one.service = frame::ServiceId(m_services.findOrAdd(m_edit, row.text(Service)));
        if (!row.isEmpty(Note))
            one.note = row.text(Note);
        if (const frame::PersonId person = personOf(row); person.isValid())
            one.person = person;
        if (id.isValid())
            updateRespondent(m_edit, one);
        else
            id = addRespondent(m_edit, one);
        takeField(row, id, *status);
        for (const auto& [index, title] : m_attributes) {
            if (const QString value = row.columnText(index); !value.isEmpty())
                setAttribute(m_edit, id, title, value);
        }
        return std::nullopt;
    }

private:
    // What the field says of a respondent; cells that are empty change nothing.
    void takeField(const formats::TableRow& row, RespondentId id, RecruitStatus status)
    {
        if (const auto date = row.date(KeepUntil))
            setKeepUntil(m_edit, id, *date);
        if (status == RecruitStatus::Unknown && row.isEmpty(Screener) && row.isEmpty(Incentive) &&
            row.isEmpty(Interviewer))
            return;
        Recruit recruit = recruitOf(m_edit.db(), id);
        if (status != RecruitStatus::Unknown)
            recruit.status = status;
        const auto takeText = [&](int column, QString& into) {
            if (!row.isEmpty(column))
                into = row.text(column);
        };
        takeText(Screener, recruit.screener);
        takeText(Incentive, recruit.incentive);
        takeText(Interviewer, recruit.interviewer);
        setRecruit(m_edit, recruit);
    }

    frame::PersonId personOf(const formats::TableRow& row)
    {
        if (!m_pseudonymizer)
            return {};
        for (const auto& [column, kind, lookup] : {std::tuple(Person, project::PersonIdKind::Id, &*m_ids),
                                                   std::tuple(Phone, project::PersonIdKind::Phone, &*m_phones)}) {
            project::PersonHash hash;
            if (!row.isEmpty(column) &&
                m_pseudonymizer->hash(kind, row.person(column), hash) == project::PersonIdResult::Person)
                return lookup->findOrAdd(m_edit, hash, m_import);
        }
        return {};
    }

    project::Edit& m_edit;
    project::ImportId m_import;
    const frame::ImportOptions& m_options;
    frame::FrameLookup m_clinics, m_competitors, m_services;
    std::optional<project::Pseudonymizer> m_pseudonymizer;
    std::optional<frame::PersonLookup> m_ids, m_phones;
    std::vector<std::pair<int, QString>> m_attributes;
};

} // namespace

const formats::FieldTable& respondentFields()
{
    const auto field = [](const char* id, const char* russian, const char* english,
                          std::initializer_list<const char*> synonyms, CellKind kind = CellKind::Text,
                          bool required = false, bool person = false) {
        formats::Field one;
        one.id = id;
        one.russian = QString::fromUtf8(russian);
        one.english = QString::fromLatin1(english);
        one.synonyms = words(synonyms);
        one.kind = kind;
        one.required = required;
        one.isPerson = person;
        return one;
    };
    static const formats::FieldTable fields({
        field("respondent", "Респондент", "Respondent",
              {"Код респондента", "Участник", "Participant", "№ респондента", "Имя"}, CellKind::Text, true),
        field("group", "Группа", "Group", {"Категория", "Сегмент респондента", "Тип респондента", "Segment"}),
        field("sex", "Пол", "Sex", {"Gender"}),
        field("age", "Возраст", "Age", {"Лет", "Полных лет"}, CellKind::Integer),
        field("place", "Клиника или конкурент", "Clinic or competitor", {"Где лечится", "Место"}),
        field("clinic", "Клиника", "Clinic", {"Филиал", "Branch"}),
        field("competitor", "Конкурент", "Competitor", {"Клиника конкурента"}),
        field("service", "Услуга", "Service", {"Вид услуги"}),
        field("date", "Дата интервью", "Interview date", {"Дата", "Date", "Интервью"}, CellKind::Date),
        field("patient", "Пациент", "Patient", {"ID пациента", "Patient ID", "Номер карты", "Карта"}, CellKind::Id,
              false, true),
        field("phone", "Телефон", "Phone", {"Номер телефона"}, CellKind::Phone, false, true),
        field("consent", "Согласие", "Consent", {"Согласие на обработку", "Разрешение"}),
        field("keep_until", "Хранить до", "Keep until", {"Срок хранения", "Дата удаления"}, CellKind::Date),
        field("status", "Статус набора", "Recruiting status", {"Статус", "Status"}),
        field("screener", "Скрининг", "Screener", {"Отборочные вопросы"}),
        field("incentive", "Вознаграждение", "Incentive", {"Подарок", "Оплата респонденту"}),
        field("interviewer", "Интервьюер", "Interviewer", {"Кто проводит"}),
        field("note", "Примечание", "Note", {"Заметка", "Комментарий", "Comment"}),
    });
    return fields;
}

Result<frame::ImportReport> importRespondents(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                              const Progress& progress)
{
    // Whether there are persons to hash decides whether a key is asked for at all.
    bool persons = false;
    for (const QString& path : options.files) {
        formats::TableOptions tableOptions;
        tableOptions.depth = formats::TableOptions::Depth::FirstRows;
        if (const auto table = formats::TableImport::open(path, respondentFields(), tableOptions)) {
            for (const formats::ColumnProof& column : table->proof().columns)
                persons =
                    persons || (column.field && respondentFields().at(*column.field).isPerson && column.filled > 0);
        }
    }
    const TableFiles files{QStringLiteral("respondents"),
                           {QT_TRANSLATE_NOOP("core", "Import of respondents from %1")},
                           respondentFields(),
                           frame::personTables()};
    return importTableFiles(
        writer, files, options,
        [&](project::Edit& edit, project::ImportId import) -> Result<std::unique_ptr<RowTaker>> {
            auto taker = std::make_unique<Taker>(edit, import, options);
            if (persons) {
                if (Result<void> opened = taker->openKey(); !opened)
                    return std::move(opened).error();
            }
            return std::unique_ptr<RowTaker>(std::move(taker));
        },
        progress);
}

} // namespace tropa::interviews
