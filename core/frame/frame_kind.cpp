#include "frame/frame_kind.h"

#include <QCoreApplication>

namespace tropa::frame {

std::span<const FrameKind> frameKinds()
{
    static const FrameField note{"note", FieldType::LongText, QT_TRANSLATE_NOOP("core", "Note")};
    static const std::vector<FrameKind> kinds = {
        {"clinic",
         QT_TRANSLATE_NOOP("core", "Clinic"),
         QT_TRANSLATE_NOOP("core", "Clinics"),
         {{"address", FieldType::Text, QT_TRANSLATE_NOOP("core", "Address")}, note}},
        {"doctor",
         QT_TRANSLATE_NOOP("core", "Doctor"),
         QT_TRANSLATE_NOOP("core", "Doctors"),
         {{"speciality", FieldType::Text, QT_TRANSLATE_NOOP("core", "Speciality")},
          {"clinic_id", FieldType::Reference, QT_TRANSLATE_NOOP("core", "Clinic"), "clinic"},
          note}},
        {"service",
         QT_TRANSLATE_NOOP("core", "Service"),
         QT_TRANSLATE_NOOP("core", "Services"),
         {{"category", FieldType::Text, QT_TRANSLATE_NOOP("core", "Category")},
          {"cycle_days", FieldType::Integer, QT_TRANSLATE_NOOP("core", "Cycle, days")},
          {"price", FieldType::Money, QT_TRANSLATE_NOOP("core", "Price")},
          note}},
        {"channel",
         QT_TRANSLATE_NOOP("core", "Channel"),
         QT_TRANSLATE_NOOP("core", "Channels"),
         {{"icon", FieldType::Icon, QT_TRANSLATE_NOOP("core", "Icon")}, note}},
        {"competitor", QT_TRANSLATE_NOOP("core", "Competitor"), QT_TRANSLATE_NOOP("core", "Competitors"), {note}},
        {"stage", QT_TRANSLATE_NOOP("core", "Stage"), QT_TRANSLATE_NOOP("core", "Stages"), {note}},
        {"touchpoint",
         QT_TRANSLATE_NOOP("core", "Touchpoint"),
         QT_TRANSLATE_NOOP("core", "Touchpoints"),
         {{"stage_id", FieldType::Reference, QT_TRANSLATE_NOOP("core", "Stage"), "stage"},
          {"icon", FieldType::Icon, QT_TRANSLATE_NOOP("core", "Icon")},
          note}},
        {"persona",
         QT_TRANSLATE_NOOP("core", "Persona"),
         QT_TRANSLATE_NOOP("core", "Personas"),
         {{"description", FieldType::LongText, QT_TRANSLATE_NOOP("core", "Description")},
          {"goals", FieldType::LongText, QT_TRANSLATE_NOOP("core", "Goals")},
          {"fears", FieldType::LongText, QT_TRANSLATE_NOOP("core", "Fears")},
          {"quote", FieldType::LongText, QT_TRANSLATE_NOOP("core", "Quote")},
          {"segment_id", FieldType::Reference, QT_TRANSLATE_NOOP("core", "Segment"), "segment_of_patients"},
          note}},
        {"wave",
         QT_TRANSLATE_NOOP("core", "Wave"),
         QT_TRANSLATE_NOOP("core", "Waves"),
         {{"starts", FieldType::Date, QT_TRANSLATE_NOOP("core", "From")},
          {"ends", FieldType::Date, QT_TRANSLATE_NOOP("core", "To")},
          note}},
        {"segment_of_patients", QT_TRANSLATE_NOOP("core", "Segment"), QT_TRANSLATE_NOOP("core", "Segments"), {note}},
    };
    return kinds;
}

const FrameKind* frameKind(const QString& name)
{
    for (const FrameKind& kind : frameKinds()) {
        if (name == QLatin1String(kind.name))
            return &kind;
    }
    return nullptr;
}

} // namespace tropa::frame
