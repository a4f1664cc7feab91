#pragma once

#include "formats/xml_reader.h"

namespace tropa::exchange {

/// Calls `take(name)` for each child of the element whose start was just read, up to its end. What `take` does not
/// read to its end itself is skipped.
template <class Take>
void eachChild(formats::XmlReader& xml, Take take)
{
    const int own = xml.depth();
    for (;;) {
        const auto token = xml.next();
        if (token == formats::XmlReader::Token::Finished)
            return;
        if (token == formats::XmlReader::Token::End && xml.depth() < own)
            return;
        if (token != formats::XmlReader::Token::Start)
            continue;
        const QString name = xml.name().toString();
        take(name);
        if (xml.depth() > own)
            xml.skip();
    }
}

} // namespace tropa::exchange
