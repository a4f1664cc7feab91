#include "patients/import/import_visits.h"

#include "formats/field_maker.h"
#include "frame/frame_store.h"
#include "patients/visit_store.h"

#include <QCoreApplication>

namespace tropa::patients {

namespace {

using formats::CellKind;
using formats::Field;
using formats::field;

enum PatientColumn { Patient, SexCell, BirthYear, BirthDate, Channel, Group };

formats::FieldTable patientFields()
{
    Field patient = field("patient", QStringLiteral("Пациент"), QStringLiteral("Patient"),
                          {QStringLiteral("id"), QStringLiteral("patient_id"), QStringLiteral("id пациента"),
                           QStringLiteral("код пациента"), QStringLiteral("номер карты"), QStringLiteral("клиент")},
                          CellKind::Id, true);
    patient.isPerson = true;
    Field year = field("birthYear", QStringLiteral("Год рождения"), QStringLiteral("Birth year"),
                       {QStringLiteral("birth_year"), QStringLiteral("г. р.")}, CellKind::Integer);
    year.minimum = 1900;
    year.maximum = 2100;
    return formats::FieldTable(
        {patient, field("sex", QStringLiteral("Пол"), QStringLiteral("Sex"), {QStringLiteral("gender")}), year,
         field("birthDate", QStringLiteral("Дата рождения"), QStringLiteral("Birth date"), {QStringLiteral("д. р.")},
               CellKind::Date),
         field("channel", QStringLiteral("Канал"), QStringLiteral("Channel"),
               {QStringLiteral("источник"), QStringLiteral("канал привлечения")}),
         field("group", QStringLiteral("Сегмент"), QStringLiteral("Segment"),
               {QStringLiteral("группа"), QStringLiteral("group")})});
}

std::optional<Sex> readSex(const QString& word)
{
    const QString normal = frame::normalName(word);
    static const QStringList male{QStringLiteral("м"),       QStringLiteral("муж"), QStringLiteral("муж."),
                                  QStringLiteral("мужской"), QStringLiteral("m"),   QStringLiteral("male")};
    static const QStringList female{QStringLiteral("ж"),       QStringLiteral("жен"), QStringLiteral("жен."),
                                    QStringLiteral("женский"), QStringLiteral("f"),   QStringLiteral("female")};
    if (normal.isEmpty())
        return Sex::Unknown;
    if (male.contains(normal))
        return Sex::Male;
    if (female.contains(normal))
        return Sex::Female;
    return std::nullopt;
}

std::optional<formats::CellRefusal> checkPatient(const formats::TableRow& row)
{
    if (!row.isEmpty(SexCell) && !readSex(row.text(SexCell)))
        return formats::CellRefusal{SexCell, {QT_TRANSLATE_NOOP("core", "м or ж (m or f)")}};
    return std::nullopt;
}

class PatientSink final : public intake::RowSink
{
public:
    explicit PatientSink(const intake::SinkContext& context)
        : m_edit(context.edit), m_import(context.import), m_lookups(context.lookups)
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        if (auto refusal = checkPatient(row))
            return refusal;
        PatientFacts facts;
        facts.person = m_lookups.person(row, Patient);
        if (!facts.person.isValid())
            return std::nullopt;
        facts.sex = row.isEmpty(SexCell) ? Sex::Unknown : *readSex(row.text(SexCell));
        if (const auto year = row.integer(BirthYear))
            facts.birthYear = static_cast<int>(*year);
        else if (const auto date = row.date(BirthDate)) // only the year enters the project
            facts.birthYear = date->year();
        facts.channel = frame::ChannelId(m_lookups.entity("channel", row, Channel));
        facts.group = row.isEmpty(Group) ? QString() : row.text(Group);
        addPatient(m_edit, m_import, facts);
        return std::nullopt;
    }

private:
    project::Edit& m_edit;
    project::ImportId m_import;
    intake::Lookups& m_lookups;
};

enum ServiceColumn { ServiceName, Category, Cycle, Price };

class ServiceSink final : public intake::RowSink
{
public:
    explicit ServiceSink(const intake::SinkContext& context) : m_edit(context.edit), m_lookups(context.lookups) {}

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        const frame::FrameKind& kind = *frame::frameKind(QStringLiteral("service"));
        const EntityRef service{QStringLiteral("service"), m_lookups.entity("service", row, ServiceName)};
        for (const frame::FrameField& known : kind.fields) {
            const QByteArrayView column(known.column);
            if (column == "category" && !row.isEmpty(Category))
                frame::setFrameValue(m_edit, service, known, row.text(Category));
            if (column == "cycle_days" && !row.isEmpty(Cycle))
                frame::setFrameValue(m_edit, service, known, *row.integer(Cycle));
            if (column == "price" && !row.isEmpty(Price))
                frame::setFrameValue(m_edit, service, known, row.decimal(Price)->toDouble());
        }
        return std::nullopt;
    }

private:
    project::Edit& m_edit;
    intake::Lookups& m_lookups;
};

enum CostColumn { CostMonth, CostChannel, CostAmount };

// "10.2023", "2023-10", "01.10.2023", "2023-10-01".
std::optional<int> readMonth(const QString& cell)
{
    const QStringList parts = QString(cell).replace(u'-', u'.').replace(u'/', u'.').split(u'.');
    int numbers[3] = {0, 0, 0};
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts[i].toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    int year = numbers[parts.size() - 1], month = numbers[parts.size() - 2];
    if (numbers[0] > 1000) {
        year = numbers[0];
        month = numbers[1];
    }
    return year > 1900 && year < 2200 && month >= 1 && month <= 12 ? std::optional(year * 100 + month) : std::nullopt;
}

std::optional<formats::CellRefusal> checkCost(const formats::TableRow& row)
{
    if (!readMonth(row.text(CostMonth)))
        return formats::CellRefusal{CostMonth, {QT_TRANSLATE_NOOP("core", "a month such as 10.2023 or 2023-10")}};
    if (!row.decimal(CostAmount)->scaled(2))
        return formats::CellRefusal{CostAmount, {QT_TRANSLATE_NOOP("core", "a sum with at most two decimals")}};
    return std::nullopt;
}

class CostSink final : public intake::RowSink
{
public:
    explicit CostSink(const intake::SinkContext& context)
        : m_edit(context.edit), m_import(context.import), m_lookups(context.lookups)
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        if (auto refusal = checkCost(row))
            return refusal;
        addChannelCost(m_edit, m_import, frame::ChannelId(m_lookups.entity("channel", row, CostChannel)),
                       *readMonth(row.text(CostMonth)), *row.decimal(CostAmount)->scaled(2));
        return std::nullopt;
    }

private:
    project::Edit& m_edit;
    project::ImportId m_import;
    intake::Lookups& m_lookups;
};

template <class Sink>
Result<std::unique_ptr<intake::RowSink>> make(const intake::SinkContext& context)
{
    return std::unique_ptr<intake::RowSink>(new Sink(context));
}

} // namespace

const intake::TableIntake& patientsIntake()
{
    static const intake::TableIntake intake{QStringLiteral("patients"),
                                            {QT_TRANSLATE_NOOP("core", "Import of patients from %1")},
                                            patientFields(),
                                            formats::TableKind::Records,
                                            {QByteArrayLiteral("patient")},
                                            make<PatientSink>,
                                            checkPatient};
    return intake;
}

const intake::TableIntake& servicesIntake()
{
    static const intake::TableIntake intake{
        QStringLiteral("services"),
        {QT_TRANSLATE_NOOP("core", "Import of services from %1")},
        formats::FieldTable(
            {field("service", QStringLiteral("Услуга"), QStringLiteral("Service"),
                   {QStringLiteral("наименование"), QStringLiteral("название"), QStringLiteral("name")}, CellKind::Text,
                   true),
             field("category", QStringLiteral("Категория"), QStringLiteral("Category"),
                   {QStringLiteral("группа"), QStringLiteral("раздел")}),
             field("cycle", QStringLiteral("Цикл, дней"), QStringLiteral("Cycle, days"),
                   {QStringLiteral("cycle_days"), QStringLiteral("цикл"), QStringLiteral("периодичность")},
                   CellKind::Integer),
             field("price", QStringLiteral("Цена"), QStringLiteral("Price"), {QStringLiteral("стоимость")},
                   CellKind::Decimal)}),
        formats::TableKind::Records,
        {},
        make<ServiceSink>,
        {}};
    return intake;
}

const intake::TableIntake& costsIntake()
{
    static const intake::TableIntake intake{
        QStringLiteral("costs"),
        {QT_TRANSLATE_NOOP("core", "Import of channel costs from %1")},
        formats::FieldTable({field("month", QStringLiteral("Месяц"), QStringLiteral("Month"),
                                   {QStringLiteral("период")}, CellKind::Text, true),
                             field("channel", QStringLiteral("Канал"), QStringLiteral("Channel"),
                                   {QStringLiteral("источник")}, CellKind::Text, true),
                             field("cost", QStringLiteral("Затраты"), QStringLiteral("Cost"),
                                   {QStringLiteral("расход"), QStringLiteral("расходы"), QStringLiteral("сумма")},
                                   CellKind::Decimal, true)}),
        formats::TableKind::Records,
        {QByteArrayLiteral("channel_cost")},
        make<CostSink>,
        checkCost};
    return intake;
}

} // namespace tropa::patients
