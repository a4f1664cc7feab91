#include "feedback/feedback_store.h"
#include "feedback/import/feedback_imports.h"
#include "feedback/named_list.h"
#include "formats/field_maker.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace tropa::feedback {

namespace {

using formats::CellKind;
using formats::field;

enum CountColumn { Month, Step, Channel, Clinic, Count };

formats::FieldTable countFields()
{
    std::vector<formats::Field> fields = {
        field("month", u"Месяц", "Month",
              {QStringLiteral("Период"), QStringLiteral("Дата"), QStringLiteral("Period"), QStringLiteral("Date")},
              CellKind::Text, true),
        field("step", u"Стадия", "Stage",
              {QStringLiteral("Этап"), QStringLiteral("Шаг"), QStringLiteral("Этап воронки"), QStringLiteral("Step")},
              CellKind::Text, true),
        field("channel", u"Канал", "Channel", {QStringLiteral("Источник"), QStringLiteral("Source")}),
        field("clinic", u"Клиника", "Clinic", {QStringLiteral("Филиал"), QStringLiteral("Branch")}),
        field("count", u"Количество", "Count",
              {QStringLiteral("Число"), QStringLiteral("Значение"), QStringLiteral("Value")}, CellKind::Integer, true),
    };
    fields[Count].minimum = 0;
    return formats::FieldTable(std::move(fields));
}

std::optional<formats::CellRefusal> checkRow(const formats::TableRow& row)
{
    if (readMonth(row.text(Month)))
        return std::nullopt;
    return formats::CellRefusal{Month, {QT_TRANSLATE_NOOP("core", "a month such as 09.2026 or 2026-09")}};
}

/// Steps a file brings first are new; their order on the way is that of a month and channel that counts most of them.
class CountSink final : public intake::RowSink
{
public:
    explicit CountSink(const intake::SinkContext& context) : m_context(context) {}

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        if (auto refusal = checkRow(row))
            return refusal;
        StageCount count;
        count.month = *readMonth(row.text(Month));
        count.channel = frame::ChannelId(m_context.lookups.entity("channel", row, Channel));
        count.clinic = frame::ClinicId(m_context.lookups.entity("clinic", row, Clinic));
        count.count = *row.integer(Count);
        const QString step = row.text(Step);
        QStringList& order = m_orders[{count.month, count.channel.value(), count.clinic.value()}];
        if (!order.contains(step))
            order << step;
        m_rows.push_back({count, step});
        return std::nullopt;
    }

    Result<void> finish() override
    {
        NameFinder steps(m_context.edit.db(), List::Steps);
        const auto fullest =
            std::ranges::max_element(m_orders, {}, [](const auto& order) { return order.second.size(); });
        if (fullest != m_orders.end()) {
            for (const QString& step : fullest->second)
                steps.findOrAdd(m_context.edit, step);
        }
        for (auto& [count, step] : m_rows) {
            count.step = StepId(steps.findOrAdd(m_context.edit, step));
            addStageCount(m_context.edit, m_context.import, count);
        }
        return {};
    }

private:
    intake::SinkContext m_context;
    std::vector<std::pair<StageCount, QString>> m_rows;
    std::map<std::array<qint64, 3>, QStringList> m_orders;
};

} // namespace

std::optional<int> readMonth(const QString& cell)
{
    static const QRegularExpression numbers(QStringLiteral("^(?:\\d{1,2}[./-])?(\\d{1,2})[./-](\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[./-](\\d{1,2})(?:[./-]\\d{1,2})?(?:[ T].*)?$"));
    static const QRegularExpression words(QStringLiteral("^(\\p{L}+)\\.?\\s+(\\d{4})(?:\\s*г\\.?)?$"));
    const QString text = cell.trimmed();
    int year = 0, month = 0;
    if (const auto match = numbers.match(text); match.hasMatch()) {
        month = match.captured(1).toInt();
        year = match.captured(2).toInt();
    } else if (const auto first = yearFirst.match(text); first.hasMatch()) {
        year = first.captured(1).toInt();
        month = first.captured(2).toInt();
    } else if (const auto named = words.match(text); named.hasMatch()) {
        static const std::array<std::pair<const char16_t*, int>, 25> names = {
            {{u"янв", 1}, {u"фев", 2},  {u"мар", 3},  {u"апр", 4},  {u"май", 5},  {u"мая", 5},  {u"июн", 6},
             {u"июл", 7}, {u"авг", 8},  {u"сен", 9},  {u"окт", 10}, {u"ноя", 11}, {u"дек", 12}, {u"jan", 1},
             {u"feb", 2}, {u"mar", 3},  {u"apr", 4},  {u"may", 5},  {u"jun", 6},  {u"jul", 7},  {u"aug", 8},
             {u"sep", 9}, {u"oct", 10}, {u"nov", 11}, {u"dec", 12}}};
        const QString word = named.captured(1).toLower();
        for (const auto& [begin, number] : names) {
            if (word.startsWith(QStringView(begin)))
                month = number;
        }
        year = named.captured(2).toInt();
    }
    return month >= 1 && month <= 12 && year >= 1900 ? std::optional(year * 100 + month) : std::nullopt;
}

const intake::TableIntake& stageCountsIntake()
{
    static const intake::TableIntake intake{
        QStringLiteral("stage-counts"),
        {QT_TRANSLATE_NOOP("core", "Import of counts from %1")},
        countFields(),
        formats::TableKind::Records,
        {QByteArrayLiteral("stage_count")},
        [](const intake::SinkContext& context) -> Result<std::unique_ptr<intake::RowSink>> {
            return std::unique_ptr<intake::RowSink>(new CountSink(context));
        },
        checkRow};
    return intake;
}

} // namespace tropa::feedback
