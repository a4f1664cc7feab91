#include "patients/import/import_visits.h"

#include "patients/visit_store.h"

#include <QCoreApplication>

namespace tropa::patients {

namespace {

using formats::CellKind;
using formats::Field;

// In the order of the table below.
enum VisitColumn { Patient, Date, Clinic, Doctor, Service, Channel, Amount, Cost };

formats::FieldTable visitFields()
{
    const auto text = [](const char* id, const QString& russian, const QString& english, const QStringList& synonyms) {
        Field field;
        field.id = id;
        field.russian = russian;
        field.english = english;
        field.synonyms = synonyms;
        return field;
    };
    Field patient = text("patient", QStringLiteral("Пациент"), QStringLiteral("Patient"),
                         {QStringLiteral("patient_id"), QStringLiteral("id пациента"), QStringLiteral("код пациента"),
                          QStringLiteral("номер карты"), QStringLiteral("карта"), QStringLiteral("customer"),
                          QStringLiteral("customer_id"), QStringLiteral("клиент"), QStringLiteral("id клиента")});
    patient.kind = CellKind::Id;
    patient.required = true;
    patient.isPerson = true;
    Field date = text("date", QStringLiteral("Дата"), QStringLiteral("Date"),
                      {QStringLiteral("дата визита"), QStringLiteral("дата приёма"), QStringLiteral("дата посещения"),
                       QStringLiteral("visit date"), QStringLiteral("time"), QStringLiteral("день")});
    date.kind = CellKind::DateTime;
    date.required = true;
    Field amount = text("amount", QStringLiteral("Сумма"), QStringLiteral("Amount"),
                        {QStringLiteral("стоимость"), QStringLiteral("выручка"), QStringLiteral("оплачено"),
                         QStringLiteral("revenue"), QStringLiteral("dollars"), QStringLiteral("чек")});
    amount.kind = CellKind::Decimal;
    Field cost = text("cost", QStringLiteral("Затраты"), QStringLiteral("Cost"),
                      {QStringLiteral("себестоимость"), QStringLiteral("расходы"), QStringLiteral("cost of service")});
    cost.kind = CellKind::Decimal;
    return formats::FieldTable(
        {patient, date,
         text("clinic", QStringLiteral("Клиника"), QStringLiteral("Clinic"),
              {QStringLiteral("филиал"), QStringLiteral("подразделение"), QStringLiteral("branch")}),
         text("doctor", QStringLiteral("Врач"), QStringLiteral("Doctor"),
              {QStringLiteral("специалист"), QStringLiteral("исполнитель"), QStringLiteral("employee"),
               QStringLiteral("physician")}),
         text("service", QStringLiteral("Услуга"), QStringLiteral("Service"),
              {QStringLiteral("наименование услуги"), QStringLiteral("номенклатура"), QStringLiteral("handling"),
               QStringLiteral("procedure")}),
         text("channel", QStringLiteral("Канал"), QStringLiteral("Channel"),
              {QStringLiteral("источник"), QStringLiteral("канал привлечения"), QStringLiteral("source")}),
         amount, cost});
}

class VisitSink final : public intake::RowSink
{
public:
    explicit VisitSink(const intake::SinkContext& context)
        : m_lookups(context.lookups)
        , m_names{&m_lookups.names("clinic"), &m_lookups.names("doctor"), &m_lookups.names("service"),
                  &m_lookups.names("channel")}
        , m_writer(context.edit, context.import)
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        Visit visit;
        visit.person = m_lookups.person(row, Patient);
        if (!visit.person.isValid())
            return std::nullopt; // nobody's visit is counted by the reader and kept out of the base
        static const qint32 epoch = static_cast<qint32>(QDate(1970, 1, 1).toJulianDay());
        visit.day = static_cast<qint32>(row.dateTime(Date)->julianDay) - epoch;
        for (std::size_t f = 0; f < visitFieldCount; ++f)
            visit.ids[f] = m_names[f]->idOf(row, Clinic + static_cast<int>(f));
        for (const int field : {Amount, Cost}) {
            const auto number = row.decimal(field);
            if (!number)
                continue;
            const auto money = number->scaled(2);
            if (!money)
                return formats::CellRefusal{field, {QT_TRANSLATE_NOOP("core", "a sum with at most two decimals")}};
            (field == Amount ? visit.amount : visit.cost) = *money;
        }
        m_writer.add(visit);
        return std::nullopt;
    }

    Result<void> finish() override
    {
        m_writer.finish();
        return {};
    }

private:
    intake::Lookups& m_lookups;
    std::array<intake::Lookups::Names*, visitFieldCount> m_names; // by VisitField
    VisitWriter m_writer;
};

} // namespace

const intake::TableIntake& visitsIntake()
{
    static const intake::TableIntake intake{
        QStringLiteral("visits"),
        {QT_TRANSLATE_NOOP("core", "Import of visits from %1")},
        visitFields(),
        formats::TableKind::Records,
        {QByteArrayLiteral("visit")},
        [](const intake::SinkContext& context) -> Result<std::unique_ptr<intake::RowSink>> {
            return std::unique_ptr<intake::RowSink>(new VisitSink(context));
        },
        {}};
    return intake;
}

} // namespace tropa::patients
