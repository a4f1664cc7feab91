#include "checklists/import/checklist_fields.h"

#include "formats/cell_reader.h"
#include "formats/field_maker.h"

#include <QSet>

namespace tropa::checklists {

namespace {

using formats::CellKind;
using formats::Field;
using formats::field;

std::vector<Field> visitColumns()
{
    std::vector<Field> fields = {
        field("visit", u"Визит", "Visit",
              {QStringLiteral("Проверка"), QStringLiteral("№ проверки"), QStringLiteral("Номер визита"),
               QStringLiteral("Номер проверки"), QStringLiteral("Код визита"), QStringLiteral("Visit ID"),
               QStringLiteral("Visit No")}),
        field("date", u"Дата", "Date",
              {QStringLiteral("Дата визита"), QStringLiteral("Дата проверки"), QStringLiteral("Visit date"),
               QStringLiteral("Отметка времени"), QStringLiteral("Timestamp")},
              CellKind::DateTime, true),
        field("clinic", u"Клиника", "Clinic",
              {QStringLiteral("Филиал"), QStringLiteral("Подразделение"), QStringLiteral("Branch"),
               QStringLiteral("Location")},
              CellKind::Text, true),
        field("shopper", u"Тайный пациент", "Mystery patient",
              {QStringLiteral("Тайный покупатель"), QStringLiteral("Проверяющий"), QStringLiteral("Агент"),
               QStringLiteral("Shopper"), QStringLiteral("Mystery shopper")}),
        field("scenario", u"Сценарий", "Scenario", {QStringLiteral("Легенда"), QStringLiteral("Тип проверки")}),
        field("planned", u"План ожидания, мин", "Planned wait, min",
              {QStringLiteral("План ожидания"), QStringLiteral("Planned wait")}, CellKind::Decimal),
        field("waited", u"Ожидание, мин", "Wait, min",
              {QStringLiteral("Время ожидания"), QStringLiteral("Ожидание, минут"), QStringLiteral("Wait"),
               QStringLiteral("Waited")},
              CellKind::Decimal),
        field("wave", u"Волна", "Wave", {}),
    };
    fields[in_visits::Planned].minimum = 0;
    fields[in_visits::Waited].minimum = 0;
    return fields;
}

} // namespace

const formats::FieldTable& templateFields()
{
    static const formats::FieldTable table = [] {
        std::vector<Field> fields = {
            field("section", u"Раздел", "Section", {QStringLiteral("Блок"), QStringLiteral("Группа")}),
            field("code", u"Код", "Code",
                  {QStringLiteral("Код пункта"), QStringLiteral("№"), QStringLiteral("Item code")}),
            field("item", u"Пункт", "Item",
                  {QStringLiteral("Вопрос"), QStringLiteral("Критерий"), QStringLiteral("Стандарт"),
                   QStringLiteral("Question"), QStringLiteral("Criterion")},
                  CellKind::Text, true),
            field("weight", u"Вес", "Weight", {QStringLiteral("Вес пункта")}, CellKind::Decimal, true),
            field("maximum", u"Максимум", "Maximum",
                  {QStringLiteral("Макс. балл"), QStringLiteral("Максимальный балл"), QStringLiteral("Max"),
                   QStringLiteral("Max score")},
                  CellKind::Decimal),
            field("critical", u"Критический", "Critical",
                  {QStringLiteral("Критичный"), QStringLiteral("Критический пункт")}, CellKind::Boolean),
            field("touchpoint", u"Точка контакта", "Touchpoint", {QStringLiteral("Точка касания")}),
            field("section_weight", u"Вес раздела", "Section weight", {}, CellKind::Decimal),
        };
        fields[in_template::Weight].minimum = 0;
        fields[in_template::Maximum].minimum = 0;
        fields[in_template::SectionWeight].minimum = 0;
        return formats::FieldTable(std::move(fields));
    }();
    return table;
}

const formats::FieldTable& longFields()
{
    static const formats::FieldTable table = [] {
        std::vector<Field> fields = visitColumns();
        fields.push_back(
            field("code", u"Код пункта", "Item code",
                  {QStringLiteral("Пункт"), QStringLiteral("Код"), QStringLiteral("Item"), QStringLiteral("Code")},
                  CellKind::Text, true));
        fields.push_back(field(
            "score", u"Балл", "Score",
            {QStringLiteral("Оценка"), QStringLiteral("Баллы"), QStringLiteral("Результат"), QStringLiteral("Points")},
            CellKind::Text, true));
        fields.push_back(field("comment", u"Комментарий", "Comment",
                               {QStringLiteral("Примечание"), QStringLiteral("Комментарии"), QStringLiteral("Note")}));
        return formats::FieldTable(std::move(fields));
    }();
    return table;
}

const std::vector<formats::Field>& wideFields()
{
    static const std::vector<Field> fields = visitColumns();
    return fields;
}

std::optional<ScoreCell> readScore(const QString& cell, double maximum)
{
    static const QSet<QString> notApplicable = {QStringLiteral("нп"),
                                                QStringLiteral("na"),
                                                QStringLiteral("неприменимо"),
                                                QStringLiteral("notapplicable"),
                                                QStringLiteral("неприменяется"),
                                                QStringLiteral("нд")};
    if (notApplicable.contains(formats::normalisedHeading(cell)))
        return ScoreCell{};
    const QByteArray plain = formats::plainCell(cell.toUtf8(), formats::FieldDecoder());
    for (const auto mark : {formats::DecimalMark::Comma, formats::DecimalMark::Point}) {
        if (const auto number = formats::readDecimal(plain, mark)) {
            const double score = number->toDouble();
            return score >= 0 && score <= maximum + 1e-9 ? std::optional(ScoreCell{score}) : std::nullopt;
        }
    }
    if (const auto yes = formats::readBoolean(cell))
        return ScoreCell{*yes ? maximum : 0};
    return std::nullopt;
}

} // namespace tropa::checklists
