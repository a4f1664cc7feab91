#pragma once

#include "base/message.h"
#include "statistics/grid.h"
#include "statistics/interval.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace tropa::cli {

/// The answer of a calculator, built once for both readers: figures go into the JSON under their key, raw, and into the
/// lines under their label, written the way of the language.
class StatsReport
{
public:
    explicit StatsReport(Language language) : m_language(language) {}

    void number(const char* key, const Message& label, double value, int decimals = 4);
    void number(const char* key, const Message& label, std::optional<double> value, int decimals = 4);
    void count(const char* key, const Message& label, double value);
    void words(const char* key, const Message& label, const QString& value);
    void flag(const char* key, const Message& label, bool value);
    /// "lower", "upper", "level" and "method" beside the estimate.
    void interval(const statistics::Interval& interval, int decimals = 4);

    /// Only in the JSON.
    void data(const char* key, const QJsonValue& value) { m_json.insert(QLatin1String(key), value); }
    /// Only in the lines; without a label the value alone.
    void line(const Message& label, const QString& value);
    void heading(const Message& words);
    /// A table in the lines; numbers are right-aligned.
    void table(const QStringList& header, const std::vector<QStringList>& rows);
    /// What must be known beside the result; goes to stderr.
    void note(const Message& message) { m_notes.push_back(message); }

    QString written(double value, int decimals = 4) const;
    /// As few decimals as it needs, two at most: counts and times.
    QString brief(double value) const;
    QString words(const Message& message) const { return text(message, m_language); }
    Language language() const { return m_language; }
    const QJsonObject& json() const { return m_json; }
    const QStringList& lines() const { return m_lines; }
    const std::vector<Message>& notes() const { return m_notes; }

private:
    Language m_language;
    QJsonObject m_json;
    QStringList m_lines;
    std::vector<Message> m_notes;
};

/// {"lower","upper","level","method"}
QJsonObject jsonOf(const statistics::Interval& interval);
QJsonArray jsonOf(std::span<const double> values);
/// An array of rows.
QJsonArray jsonOf(const statistics::Matrix& matrix);
QJsonArray jsonOf(std::span<const int> values);
/// null for nothing.
QJsonValue jsonOf(const std::optional<double>& value);

} // namespace tropa::cli
