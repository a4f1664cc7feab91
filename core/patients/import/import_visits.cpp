#include "patients/import/import_visits.h"

#include "intake/hand_over.h"
#include "patients/visit_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

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
                         QStringLiteral("revenue"), QStringLiteral("dollars"), QStringLiteral("чек"),
                         QStringLiteral("стоимость услуги"), QStringLiteral("цена"), QStringLiteral("цена услуги"),
                         QStringLiteral("сумма оплаты"), QStringLiteral("сумма чека"), QStringLiteral("итого"),
                         QStringLiteral("итого к оплате"), QStringLiteral("к оплате"), QStringLiteral("price"),
                         QStringLiteral("total")});
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

// What the reading half makes of a few thousand rows. Spellings are numbered from 1 in the order met, 0 is none; what
// is met for the first time comes along.
struct VisitBatch
{
    static constexpr std::size_t size = 8192;

    std::vector<quint32> patient, day;
    std::array<std::vector<quint32>, visitFieldCount> name;
    std::vector<qint64> amount, cost;
    std::vector<project::PersonHash> newPatients;
    std::array<QStringList, visitFieldCount> newNames;
};

class VisitSink final : public intake::SplitSink
{
public:
    explicit VisitSink(const intake::SinkContext& context)
        : m_db(context.edit.db())
        , m_lookups(context.lookups)
        , m_pseudonymizer(m_lookups.pseudonymizer())
        , m_names{&m_lookups.names("clinic"), &m_lookups.names("doctor"), &m_lookups.names("service"),
                  &m_lookups.names("channel")}
        , m_writer(context.edit, context.import)
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        qint64 money[2] = {0, 0};
        for (const int field : {Amount, Cost}) {
            const auto number = row.decimal(field);
            const auto hundredths = number ? number->scaled(2) : 0;
            if (!hundredths)
                return formats::CellRefusal{field, {QT_TRANSLATE_NOOP("core", "a sum with at most two decimals")}};
            money[field - Amount] = *hundredths;
        }
        const quint32 patient = patientOf(row);
        if (patient == 0)
            return std::nullopt; // nobody's visit is counted by the reader and kept out of the base
        m_batch.patient.push_back(patient);
        m_batch.day.push_back(static_cast<quint32>(row.dateTime(Date)->julianDay));
        for (std::size_t f = 0; f < visitFieldCount; ++f)
            m_batch.name[f].push_back(nameOf(f, row));
        m_batch.amount.push_back(money[0]);
        m_batch.cost.push_back(money[1]);
        if (m_batch.patient.size() == VisitBatch::size)
            m_batches.put(std::exchange(m_batch, {}));
        return std::nullopt;
    }

    void close() override
    {
        m_batches.put(std::move(m_batch));
        m_batches.close();
    }

    void store() override
    {
        std::vector<frame::PersonId> patients{{}};
        std::array<std::vector<qint64>, visitFieldCount> ids;
        for (auto& known : ids)
            known.push_back(0);
        static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
        while (const std::optional<VisitBatch> batch = m_batches.take()) {
            if (m_db.failed()) {
                m_batches.abandon();
                continue;
            }
            std::ranges::copy(m_lookups.persons(project::PersonIdKind::Id, batch->newPatients),
                              std::back_inserter(patients));
            for (std::size_t f = 0; f < visitFieldCount; ++f) {
                for (const QString& name : batch->newNames[f])
                    ids[f].push_back(m_names[f]->idOf(name));
            }
            for (std::size_t i = 0; i < batch->patient.size(); ++i) {
                Visit visit;
                visit.person = patients[batch->patient[i]];
                visit.day = static_cast<qint32>(batch->day[i] - epoch);
                for (std::size_t f = 0; f < visitFieldCount; ++f)
                    visit.ids[f] = ids[f][batch->name[f][i]];
                visit.amount = batch->amount[i];
                visit.cost = batch->cost[i];
                m_writer.add(visit);
            }
        }
    }

    Result<void> finish() override
    {
        m_writer.finish();
        return {};
    }

private:
    quint32 patientOf(const formats::TableRow& row)
    {
        if (row.isEmpty(Patient))
            return 0;
        const auto known = m_patientSpellings[row.raw(Patient)];
        if (known.isNew) {
            project::PersonHash hash;
            if (m_pseudonymizer->hash(project::PersonIdKind::Id, row.person(Patient), hash) ==
                project::PersonIdResult::Person) {
                m_batch.newPatients.push_back(hash);
                known.value = ++m_patientCount;
            }
        }
        return static_cast<quint32>(known.value);
    }

    quint32 nameOf(std::size_t f, const formats::TableRow& row)
    {
        const int field = Clinic + static_cast<int>(f);
        if (row.isEmpty(field))
            return 0;
        intake::SpellingTable& spellings = m_nameSpellings[f];
        const std::size_t known = spellings.size();
        const quint32 number = spellings.numberOf(row.raw(field));
        if (number > known)
            m_batch.newNames[f] << row.text(field);
        return number;
    }

    // The edit's half.
    storage::Connection& m_db;
    intake::Lookups& m_lookups;
    const project::Pseudonymizer* m_pseudonymizer; // read by both; null: the import is refused before the first row
    std::array<intake::Lookups::Names*, visitFieldCount> m_names; // by VisitField
    VisitWriter m_writer;
    // The reading half.
    intake::SpellingTable m_patientSpellings;
    qint64 m_patientCount = 0;
    std::array<intake::SpellingTable, visitFieldCount> m_nameSpellings;
    VisitBatch m_batch;
    // Between them.
    intake::HandOver<VisitBatch> m_batches;
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
