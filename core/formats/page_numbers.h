#pragma once

#include <QStringList>

namespace tropa::formats {

/// The texts of a document's pages without the lines at the head or foot of a page that hold nothing but its number:
/// "7", "- 7 -", "7 / 12", "Page 7", «стр. 7». A number is one of a page when it says the page's own place or counts on
/// from page to page; any other stays, as it may be somebody's answer.
QStringList withoutPageNumbers(QStringList pages);

} // namespace tropa::formats
