#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <vector>

namespace tropa::maps {

struct ConvertedExample
{
    QJsonObject document; ///< tropa-map/1, not yet checked
    std::vector<Message> notes;
};

/// Turns a `cxwb-example/1` document (published examples: cjm, blueprint) into `tropa-map/1`, in one of its two
/// languages. Says what has no place in a map; refuses what is not of that shape.
Result<ConvertedExample> fromExample(const QJsonObject& example, Language language);

/// Picks one language of a bilingual document: every object that holds nothing but "ru" and "en" becomes a text.
QJsonValue inLanguage(const QJsonValue& value, Language language);

} // namespace tropa::maps
