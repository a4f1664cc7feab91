#include "feedback/feedback_store.h"
#include "feedback/import/feedback_imports.h"
#include "feedback/named_list.h"
#include "formats/field_maker.h"

#include <QCoreApplication>

namespace tropa::feedback {

namespace {

using formats::CellKind;
using formats::field;

enum CallColumn { At, Person, Phone, Channel, Clinic, Topic, Outcome, Reason, Wait, Staff };

formats::FieldTable callFields()
{
    std::vector<formats::Field> fields = {
        field("date", u"Дата и время", "Date and time",
              {QStringLiteral("Дата"), QStringLiteral("Дата звонка"), QStringLiteral("Время звонка"),
               QStringLiteral("Date"), QStringLiteral("Call time"), QStringLiteral("Timestamp")},
              CellKind::DateTime, true),
        field("person", u"Пациент", "Patient",
              {QStringLiteral("ID пациента"), QStringLiteral("Номер карты"), QStringLiteral("Код пациента"),
               QStringLiteral("Клиент"), QStringLiteral("Patient ID"), QStringLiteral("Caller ID")},
              CellKind::Id),
        field("phone", u"Телефон", "Phone",
              {QStringLiteral("Номер телефона"), QStringLiteral("Номер"), QStringLiteral("Phone number")},
              CellKind::Phone),
        field("channel", u"Канал", "Channel",
              {QStringLiteral("Источник"), QStringLiteral("Откуда узнали"), QStringLiteral("Source")}),
        field("clinic", u"Клиника", "Clinic",
              {QStringLiteral("Филиал"), QStringLiteral("Подразделение"), QStringLiteral("Branch")}),
        field("topic", u"Тема", "Topic",
              {QStringLiteral("Тема звонка"), QStringLiteral("Тип обращения"), QStringLiteral("Subject")}),
        field("outcome", u"Результат", "Outcome",
              {QStringLiteral("Записан"), QStringLiteral("Итог"), QStringLiteral("Запись"), QStringLiteral("Booked"),
               QStringLiteral("Result")},
              CellKind::Text, true),
        field("reason", u"Причина незаписи", "Reason for not booking",
              {QStringLiteral("Причина"), QStringLiteral("Причина отказа"), QStringLiteral("Reason")}),
        field("wait", u"Ожидание, с", "Wait, s",
              {QStringLiteral("Ожидание"), QStringLiteral("Время ожидания"), QStringLiteral("Ожидание, сек"),
               QStringLiteral("Wait")},
              CellKind::Decimal),
        field("staff", u"Оператор", "Operator", {QStringLiteral("Администратор"), QStringLiteral("Agent")}),
    };
    fields[Person].isPerson = fields[Phone].isPerson = true;
    fields[Wait].minimum = 0;
    return formats::FieldTable(std::move(fields));
}

/// "записан", "booked", "да", "1" against "не записан", "отказ", "нет", "0".
std::optional<bool> readOutcome(const QString& cell)
{
    if (const auto yes = formats::readBoolean(cell))
        return yes;
    const QString word = cell.toLower();
    for (const char16_t* no :
         {u"не запис", u"незапис", u"отказ", u"потер", u"not booked", u"lost", u"refus", u"no booking"}) {
        if (word.contains(QStringView(no)))
            return false;
    }
    for (const char16_t* yes : {u"запис", u"book"}) {
        if (word.contains(QStringView(yes)))
            return true;
    }
    return std::nullopt;
}

class CallSink final : public intake::RowSink
{
public:
    explicit CallSink(const intake::SinkContext& context)
        : m_context(context), m_reasons(context.edit.db(), List::Reasons), m_topics(context.edit.db(), List::Topics)
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        intake::Lookups& lookups = m_context.lookups;
        Call call;
        const auto at = *row.dateTime(At);
        call.at = QDateTime(at.date(), at.time().isValid() ? at.time() : QTime(0, 0),
                            Qt::UTC); // as written: the clinic's clock
        const auto booked = readOutcome(row.text(Outcome));
        if (!booked)
            return formats::CellRefusal{
                Outcome, {QT_TRANSLATE_NOOP("core", "\"booked\" or \"not booked\" (записан, не записан)")}};
        call.booked = *booked;
        call.person = lookups.person(row, Person);
        if (!call.person.isValid())
            call.person = lookups.person(row, Phone);
        call.channel = frame::ChannelId(lookups.entity("channel", row, Channel));
        call.clinic = frame::ClinicId(lookups.entity("clinic", row, Clinic));
        call.topic = TopicId(m_topics.findOrAdd(m_context.edit, row.text(Topic)));
        if (!call.booked)
            call.reason = ReasonId(m_reasons.findOrAdd(m_context.edit, row.text(Reason)));
        if (const auto wait = row.decimal(Wait))
            call.waitSeconds = wait->toDouble();
        call.staff = row.text(Staff);
        addCall(m_context.edit, m_context.import, call);
        return std::nullopt;
    }

private:
    intake::SinkContext m_context;
    NameFinder m_reasons;
    NameFinder m_topics;
};

} // namespace

const intake::TableIntake& callsIntake()
{
    static const intake::TableIntake intake{
        QStringLiteral("calls"),
        {QT_TRANSLATE_NOOP("core", "Import of calls from %1")},
        callFields(),
        formats::TableKind::Records,
        {QByteArrayLiteral("call")},
        [](const intake::SinkContext& context) -> Result<std::unique_ptr<intake::RowSink>> {
            return std::unique_ptr<intake::RowSink>(new CallSink(context));
        },
        [](const formats::TableRow& row) -> std::optional<formats::CellRefusal> {
            if (readOutcome(row.text(Outcome)))
                return std::nullopt;
            return formats::CellRefusal{
                Outcome, {QT_TRANSLATE_NOOP("core", "\"booked\" or \"not booked\" (записан, не записан)")}};
        }};
    return intake;
}

} // namespace tropa::feedback
