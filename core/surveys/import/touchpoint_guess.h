#pragma once

#include "frame/ids.h"
#include "storage/connection.h"

#include <QString>

#include <vector>

namespace tropa::surveys {

/// Finds the touchpoint a question speaks of by the names and aliases of the frame: the part in brackets of a grid row
/// first, then the longest name that stands in the text as whole words.
class TouchpointGuess
{
public:
    explicit TouchpointGuess(storage::Connection& connection);
    frame::TouchpointId find(const QString& question) const;

private:
    struct Name
    {
        QString normal;
        frame::TouchpointId touchpoint;
    };
    std::vector<Name> m_names; // the longest first
};

} // namespace tropa::surveys
