#pragma once

#include <QJsonObject>
#include <QString>

namespace tropa::exchange {

/// REFI-QDA has no slot for valence, weight or the rules of a codebook entry. They travel in the last line of a
/// description, after a mark, where people still can read them and only Tropa takes them for more than words.
struct DescribedFacts
{
    QString words;
    QJsonObject facts;
};
QString withFacts(const QString& words, const QJsonObject& facts);
DescribedFacts splitFacts(const QString& description);

} // namespace tropa::exchange
