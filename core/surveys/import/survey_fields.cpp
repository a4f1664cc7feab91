#include "surveys/import/survey_fields.h"

#include "formats/field_maker.h"

#include <QSet>

#include <array>

namespace tropa::surveys {

namespace {

using formats::CellKind;
using formats::Field;
using formats::field;

struct NamedChoice
{
    const char* field;
    const char16_t* russian;
    const char* english;
    KindChoice choice;
};

const std::array<NamedChoice, 9>& choices()
{
    static const std::array<NamedChoice, 9> all = {{
        {"question.nps", u"вопрос NPS", "question: NPS", {QuestionKind::Nps, Measure::None}},
        {"question.csat", u"вопрос CSAT", "question: CSAT", {QuestionKind::Scale, Measure::Satisfaction}},
        {"question.ces", u"вопрос CES", "question: CES", {QuestionKind::Scale, Measure::Effort}},
        {"question.scale", u"вопрос: шкала", "question: scale", {QuestionKind::Scale, Measure::None}},
        {"question.single", u"вопрос: один вариант", "question: one option", {QuestionKind::Single, Measure::None}},
        {"question.multi",
         u"вопрос: несколько вариантов",
         "question: several options",
         {QuestionKind::Multi, Measure::None}},
        {"question.open", u"вопрос: открытый", "question: open", {QuestionKind::Open, Measure::None}},
        {"question.number", u"вопрос: число", "question: number", {QuestionKind::Number, Measure::None}},
        {"question.date", u"вопрос: дата", "question: date", {QuestionKind::Date, Measure::None}},
    }};
    return all;
}

formats::FieldTable makeFields()
{
    std::vector<Field> fields = {
        field("date", u"Дата", "Date",
              {QStringLiteral("Отметка времени"), QStringLiteral("Timestamp"), QStringLiteral("End Date"),
               QStringLiteral("Submit Date (UTC)"), QStringLiteral("Время создания"), QStringLiteral("Дата заполнения"),
               QStringLiteral("Дата ответа"), QStringLiteral("Дата опроса"), QStringLiteral("Дата и время"),
               QStringLiteral("submitdate"), QStringLiteral("Date submitted"), QStringLiteral("_submission_time"),
               QStringLiteral("Completed at")},
              CellKind::DateTime),
        field("clinic", u"Клиника", "Clinic",
              {QStringLiteral("Филиал"), QStringLiteral("В какой клинике вы были?"),
               QStringLiteral("Какую клинику вы посетили?"), QStringLiteral("Название клиники"),
               QStringLiteral("Адрес клиники"), QStringLiteral("Branch"), QStringLiteral("Location"),
               QStringLiteral("Which clinic did you visit?")}),
        field("doctor", u"Врач", "Doctor",
              {QStringLiteral("У какого врача вы были?"), QStringLiteral("Ваш врач"), QStringLiteral("Лечащий врач"),
               QStringLiteral("ФИО врача"), QStringLiteral("Специалист"), QStringLiteral("Physician"),
               QStringLiteral("Which doctor did you see?")}),
        field("service", u"Услуга", "Service",
              {QStringLiteral("За какой услугой вы приходили?"), QStringLiteral("Какую услугу вы получили?"),
               QStringLiteral("Вид услуги"), QStringLiteral("Which service did you come for?")}),
        field("wave", u"Волна", "Wave",
              {QStringLiteral("Волна опроса"), QStringLiteral("Период"), QStringLiteral("Survey wave")}),
        field("person", u"Пациент", "Patient",
              {QStringLiteral("ID пациента"), QStringLiteral("Номер пациента"), QStringLiteral("Номер карты"),
               QStringLiteral("№ карты"), QStringLiteral("Карта"), QStringLiteral("Номер вашей карты"),
               QStringLiteral("Номер вашей карты, если помните"), QStringLiteral("Код пациента"),
               QStringLiteral("Patient ID"), QStringLiteral("Card number"), QStringLiteral("Client ID")},
              CellKind::Id),
        field("phone", u"Телефон", "Phone",
              {QStringLiteral("Номер телефона"), QStringLiteral("Ваш телефон"), QStringLiteral("Мобильный телефон"),
               QStringLiteral("Phone number"), QStringLiteral("Mobile")},
              CellKind::Phone),
        field("sex", u"Пол", "Sex",
              {QStringLiteral("Ваш пол"), QStringLiteral("Gender"), QStringLiteral("Укажите ваш пол")}),
        field("age", u"Возраст", "Age",
              {QStringLiteral("Ваш возраст"), QStringLiteral("Сколько вам лет?"), QStringLiteral("Укажите ваш возраст"),
               QStringLiteral("Your age"), QStringLiteral("How old are you?"), QStringLiteral("Age group")}),
        field("weight", u"Вес", "Weight", {QStringLiteral("Вес анкеты"), QStringLiteral("Case weight")},
              CellKind::Decimal),
    };
    for (Field& one : fields) {
        one.isPerson = one.id == "person" || one.id == "phone";
        if (one.id == "weight")
            one.minimum = 0;
    }
    for (const NamedChoice& choice : choices())
        fields.push_back(field(choice.field, choice.russian, choice.english, {}));
    return formats::FieldTable(std::move(fields));
}

} // namespace

const formats::FieldTable& surveyFields()
{
    static const formats::FieldTable table = makeFields();
    return table;
}

namespace {

QSet<QString> headings(std::initializer_list<const char*> names)
{
    QSet<QString> set;
    for (const char* name : names)
        set.insert(formats::normalisedHeading(QString::fromUtf8(name)));
    return set;
}

} // namespace

bool namesPersons(const QString& heading)
{
    static const QSet<QString> known = headings({"RecipientLastName",
                                                 "RecipientFirstName",
                                                 "RecipientEmail",
                                                 "IPAddress",
                                                 "IP Address",
                                                 "LocationLatitude",
                                                 "LocationLongitude",
                                                 "Email Address",
                                                 "Your email",
                                                 "Your e-mail",
                                                 "Email",
                                                 "E-mail",
                                                 "First Name",
                                                 "Last Name",
                                                 "Name",
                                                 "Your name",
                                                 "Full name",
                                                 "Username",
                                                 "Home address",
                                                 "Your address",
                                                 "Passport",
                                                 "Insurance number",
                                                 "Имя пользователя",
                                                 "Адрес электронной почты",
                                                 "Ваш адрес электронной почты",
                                                 "Электронная почта",
                                                 "Ваша электронная почта",
                                                 "Почта",
                                                 "Ваша почта",
                                                 "Ваш e-mail",
                                                 "Ваш email",
                                                 "Ваш имейл",
                                                 "Имейл",
                                                 "ФИО",
                                                 "Ваше ФИО",
                                                 "Ф.И.О.",
                                                 "ФИО пациента",
                                                 "Имя",
                                                 "Ваше имя",
                                                 "Фамилия",
                                                 "Ваша фамилия",
                                                 "Отчество",
                                                 "Фамилия, имя",
                                                 "Фамилия и имя",
                                                 "Имя и фамилия",
                                                 "Как вас зовут?",
                                                 "Как к вам обращаться?",
                                                 "Домашний адрес",
                                                 "Ваш адрес",
                                                 "Паспорт",
                                                 "Номер паспорта",
                                                 "СНИЛС",
                                                 "Номер полиса",
                                                 "Полис ОМС",
                                                 "Дата рождения",
                                                 "Ваша дата рождения"});
    return known.contains(formats::normalisedHeading(heading));
}

bool isServiceColumn(const QString& heading)
{
    static const QSet<QString> known = headings({"StartDate",
                                                 "RecordedDate",
                                                 "Status",
                                                 "Progress",
                                                 "Duration (in seconds)",
                                                 "Finished",
                                                 "ResponseId",
                                                 "Response ID",
                                                 "ExternalReference",
                                                 "DistributionChannel",
                                                 "UserLanguage",
                                                 "Respondent ID",
                                                 "Collector ID",
                                                 "Custom Data 1",
                                                 "Response Type",
                                                 "Stage Date (UTC)",
                                                 "Start Date (UTC)",
                                                 "Network ID",
                                                 "Tags",
                                                 "ID",
                                                 "start",
                                                 "end",
                                                 "_id",
                                                 "_uuid",
                                                 "__version__",
                                                 "_validation_status",
                                                 "_notes",
                                                 "_status",
                                                 "_submitted_by",
                                                 "_index",
                                                 "lastpage",
                                                 "startlanguage",
                                                 "seed",
                                                 "datestamp",
                                                 "startdate",
                                                 "№",
                                                 "№ п/п",
                                                 "#"});
    const QString name = formats::normalisedHeading(heading);
    return name.isEmpty() || known.contains(name);
}

std::optional<KindChoice> kindChoice(const QByteArray& field)
{
    for (const NamedChoice& choice : choices()) {
        if (field == choice.field)
            return choice.choice;
    }
    return std::nullopt;
}

QByteArray fieldOf(const Question& question)
{
    for (const NamedChoice& choice : choices()) {
        const bool sameMeasure = question.kind != QuestionKind::Scale || choice.choice.measure == question.measure;
        if (choice.choice.kind == question.kind && sameMeasure)
            return choice.field;
    }
    return "question.open";
}

} // namespace tropa::surveys
