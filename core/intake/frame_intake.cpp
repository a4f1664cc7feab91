#include "intake/frame_intake.h"

#include "formats/field_maker.h"

#include <QCoreApplication>

namespace tropa::intake {

namespace {

using formats::field;

// One column beside the name, and the frame field it fills.
struct Extra
{
    const char* column;
    formats::Field field;
};

struct Shape
{
    const char* importKind;
    const char* frameKind;
    Message label;
    formats::Field name;
    std::vector<Extra> extras;
};

class FrameSink final : public RowSink
{
public:
    FrameSink(const SinkContext& context, const Shape& shape)
        : m_edit(context.edit)
        , m_lookups(context.lookups)
        , m_shape(shape)
        , m_kind(*frame::frameKind(QString::fromLatin1(shape.frameKind)))
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        const EntityRef item{QString::fromLatin1(m_shape.frameKind), m_lookups.entity(m_shape.frameKind, row, 0)};
        int column = 0;
        for (const Extra& extra : m_shape.extras) {
            ++column;
            if (row.isEmpty(column))
                continue;
            for (const frame::FrameField& known : m_kind.fields) {
                if (qstrcmp(known.column, extra.column) != 0)
                    continue;
                const QVariant value = known.type == frame::FieldType::Reference
                                           ? QVariant(m_lookups.entity(known.refersTo, row, column))
                                           : QVariant(row.text(column));
                frame::setFrameValue(m_edit, item, known, value);
            }
        }
        return std::nullopt;
    }

private:
    project::Edit& m_edit;
    Lookups& m_lookups;
    const Shape& m_shape;
    const frame::FrameKind& m_kind;
};

const std::vector<Shape>& shapes()
{
    const auto name = [](const QString& russian, const QString& english) {
        return field(
            "name", russian, english,
            {QStringLiteral("название"), QStringLiteral("имя"), QStringLiteral("name"), QStringLiteral("name_ru")},
            formats::CellKind::Text, true);
    };
    static const std::vector<Shape> all = {
        {"clinics",
         "clinic",
         {QT_TRANSLATE_NOOP("core", "Import of clinics from %1")},
         name(QStringLiteral("Клиника"), QStringLiteral("Clinic")),
         {{"address", field("address", QStringLiteral("Адрес"), QStringLiteral("Address"), {})}}},
        {"doctors",
         "doctor",
         {QT_TRANSLATE_NOOP("core", "Import of doctors from %1")},
         name(QStringLiteral("Врач"), QStringLiteral("Doctor")),
         {{"speciality", field("speciality", QStringLiteral("Специальность"), QStringLiteral("Speciality"),
                               {QStringLiteral("должность")})},
          {"clinic_id",
           field("clinic", QStringLiteral("Клиника"), QStringLiteral("Clinic"), {QStringLiteral("филиал")})}}},
        {"channels",
         "channel",
         {QT_TRANSLATE_NOOP("core", "Import of channels from %1")},
         name(QStringLiteral("Канал"), QStringLiteral("Channel")),
         {}},
        {"competitors",
         "competitor",
         {QT_TRANSLATE_NOOP("core", "Import of competitors from %1")},
         name(QStringLiteral("Конкурент"), QStringLiteral("Competitor")),
         {}},
        {"touchpoints",
         "touchpoint",
         {QT_TRANSLATE_NOOP("core", "Import of touchpoints from %1")},
         name(QStringLiteral("Точка контакта"), QStringLiteral("Touchpoint")),
         {{"stage_id", field("stage", QStringLiteral("Стадия"), QStringLiteral("Stage"),
                             {QStringLiteral("stage_ru"), QStringLiteral("этап")})},
          {"icon", field("icon", QStringLiteral("Значок"), QStringLiteral("Icon"), {})}}},
    };
    return all;
}

} // namespace

const std::vector<TableIntake>& frameIntakes()
{
    static const std::vector<TableIntake> all = [] {
        std::vector<TableIntake> intakes;
        for (const Shape& shape : shapes()) {
            std::vector<formats::Field> fields{shape.name};
            for (const Extra& extra : shape.extras)
                fields.push_back(extra.field);
            intakes.push_back({QString::fromLatin1(shape.importKind),
                               shape.label,
                               formats::FieldTable(fields),
                               formats::TableKind::Records,
                               {},
                               [&shape](const SinkContext& context) -> Result<std::unique_ptr<RowSink>> {
                                   return std::unique_ptr<RowSink>(new FrameSink(context, shape));
                               },
                               {}});
        }
        return intakes;
    }();
    return all;
}

} // namespace tropa::intake
