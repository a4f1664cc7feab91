#include "exchange/machine_line.h"

#include <QJsonDocument>

namespace tropa::exchange {

namespace {

const QString mark = QStringLiteral("[tropa] ");

} // namespace

QString withFacts(const QString& words, const QJsonObject& facts)
{
    if (facts.isEmpty())
        return words;
    return words + (words.isEmpty() ? QString() : QStringLiteral("\n")) + mark +
           QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

DescribedFacts splitFacts(const QString& description)
{
    if (!description.contains(mark))
        return {description, {}};
    const qsizetype at = description.lastIndexOf(mark);
    const bool ownLine = at == 0 || description[at - 1] == u'\n';
    const QJsonDocument json = QJsonDocument::fromJson(description.sliced(at + mark.size()).trimmed().toUtf8());
    if (!ownLine || !json.isObject())
        return {description, {}};
    return {description.first(std::max<qsizetype>(0, at - 1)), json.object()};
}

} // namespace tropa::exchange
