#pragma once

#include "formats/xml_reader.h"

namespace tropa::exchange {

/// Calls `take(name)` for each child of the element whose start was just read, up to its end. What `take` does not
/// read to its end itself is skipped. The name is a view of what the reader holds: gone once `take` reads on.
template <class Take>
void eachChildByView(formats::XmlReader& xml, Take take)
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
        take(xml.name());
        if (xml.depth() > own)
            xml.skip();
    }
}

/// The same with a name that stays.
template <class Take>
void eachChild(formats::XmlReader& xml, Take take)
{
    eachChildByView(xml, [&](QStringView name) { take(name.toString()); });
}

} // namespace tropa::exchange
