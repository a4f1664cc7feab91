#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace tropa::formats {

/// XML made readable, and what had to be done for it.
struct RepairedXml
{
    QByteArray xml;        ///< UTF-8, well formed, without declaration, comments and DTD
    qint64 outside = 0;    ///< pieces of text before or behind the document that were left out
    qint64 attributes = 0; ///< without quotes, without a value or twice
    qint64 unclosed = 0;   ///< elements that were never closed
    qint64 strayEnds = 0;  ///< ends of what was never opened
    qint64 signs = 0;      ///< & and < that stood for themselves

    qint64 count() const { return outside + attributes + unclosed + strayEnds + signs; }
};

/// For files whose program pastes strings together: quotes attribute values, closes elements, escapes signs. Does not
/// guess what was meant beyond that; expands no entity. Deeper nesting than a reader accepts is left as it is, to be
/// refused there. Time grows with the size. Any thread.
RepairedXml repairedXml(const QByteArray& bytes);

} // namespace tropa::formats
