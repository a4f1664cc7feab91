#pragma once

#include <QChar>

namespace tropa::project {

/// The mark that ends what this one begins, in the pairs people type; null where it begins nothing.
constexpr QChar closingMark(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'«':
        return u'»';
    case u'“':
        return u'”';
    case u'„':
        return u'“';
    default:
        return {};
    }
}

} // namespace tropa::project
