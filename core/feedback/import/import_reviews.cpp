#include "feedback/feedback_store.h"
#include "feedback/import/feedback_imports.h"
#include "feedback/named_list.h"
#include "formats/field_maker.h"

#include <QCoreApplication>

namespace tropa::feedback {

namespace {

using formats::CellKind;
using formats::field;

enum ReviewColumn { Date, Site, Clinic, Doctor, Rating, Text, Topic, AnsweredOn };

formats::FieldTable reviewFields()
{
    std::vector<formats::Field> fields = {
        field("date", u"Дата", "Date",
              {QStringLiteral("Дата отзыва"), QStringLiteral("Опубликован"), QStringLiteral("Review date"),
               QStringLiteral("Published")},
              CellKind::DateTime, true),
        field(
            "site", u"Площадка", "Site",
            {QStringLiteral("Сайт"), QStringLiteral("Источник"), QStringLiteral("Source"), QStringLiteral("Platform")}),
        field("clinic", u"Клиника", "Clinic",
              {QStringLiteral("Филиал"), QStringLiteral("Подразделение"), QStringLiteral("Branch")}),
        field("doctor", u"Врач", "Doctor", {QStringLiteral("Специалист"), QStringLiteral("Physician")}),
        field("rating", u"Оценка", "Rating",
              {QStringLiteral("Рейтинг"), QStringLiteral("Звёзды"), QStringLiteral("Балл"), QStringLiteral("Stars")},
              CellKind::Decimal),
        field("text", u"Текст", "Text",
              {QStringLiteral("Отзыв"), QStringLiteral("Текст отзыва"), QStringLiteral("Комментарий"),
               QStringLiteral("Review")}),
        field("topic", u"Тема", "Topic",
              {QStringLiteral("Темы"), QStringLiteral("Категория"), QStringLiteral("Subject")}),
        field("answered", u"Дата ответа", "Answered on", {QStringLiteral("Ответ дан"), QStringLiteral("Reply date")},
              CellKind::DateTime),
    };
    fields[Rating].minimum = 1;
    fields[Rating].maximum = 5;
    return formats::FieldTable(std::move(fields));
}

class ReviewSink final : public intake::RowSink
{
public:
    explicit ReviewSink(const intake::SinkContext& context)
        : m_context(context), m_sites(context.edit.db(), List::Sites), m_topics(context.edit.db(), List::Topics)
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        intake::Lookups& lookups = m_context.lookups;
        Review review;
        review.date = row.dateTime(Date)->date();
        review.site = SiteId(m_sites.findOrAdd(m_context.edit, row.text(Site)));
        review.clinic = frame::ClinicId(lookups.entity("clinic", row, Clinic));
        review.doctor = frame::DoctorId(lookups.entity("doctor", row, Doctor));
        review.topic = TopicId(m_topics.findOrAdd(m_context.edit, row.text(Topic)));
        if (const auto rating = row.decimal(Rating))
            review.rating = rating->toDouble();
        review.text = row.text(Text);
        if (const auto answered = row.dateTime(AnsweredOn))
            review.answeredOn = answered->date();
        if (!review.rating && review.text.isEmpty())
            return formats::CellRefusal{Rating, {QT_TRANSLATE_NOOP("core", "a rating or a text")}};
        addReview(m_context.edit, m_context.import, review);
        return std::nullopt;
    }

private:
    intake::SinkContext m_context;
    NameFinder m_sites;
    NameFinder m_topics;
};

} // namespace

const intake::TableIntake& reviewsIntake()
{
    static const intake::TableIntake intake{
        QStringLiteral("reviews"),
        {QT_TRANSLATE_NOOP("core", "Import of reviews from %1")},
        reviewFields(),
        formats::TableKind::Records,
        {QByteArrayLiteral("review")},
        [](const intake::SinkContext& context) -> Result<std::unique_ptr<intake::RowSink>> {
            return std::unique_ptr<intake::RowSink>(new ReviewSink(context));
        },
        {}};
    return intake;
}

} // namespace tropa::feedback
