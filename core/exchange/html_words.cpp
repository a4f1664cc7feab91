#include "exchange/html_words.h"

#include <QSet>
#include <QStringList>

namespace tropa::exchange {

namespace {

bool isBlock(const QString& tag)
{
    static const QSet<QString> tags = [] {
        QSet<QString> all;
        for (const char* one : {"p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table",
                                "blockquote", "pre", "section", "hr"})
            all << QLatin1String(one);
        return all;
    }();
    return tags.contains(tag);
}

// The character an entity stands for; the ampersand itself when it is none. `length` takes what was read.
QString entity(QStringView rest, qsizetype& length)
{
    const qsizetype end = rest.left(12).indexOf(u';');
    length = 1;
    if (end < 2)
        return QStringLiteral("&");
    const QString name = rest.sliced(1, end - 1).toString();
    char32_t code = 0;
    if (name.startsWith(u'#')) {
        bool good = false;
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        const uint value = name.sliced(hex ? 2 : 1).toUInt(&good, hex ? 16 : 10);
        code = good && value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF) ? value : 0;
    } else {
        static const std::pair<const char*, char32_t> known[] = {{"amp", U'&'},  {"lt", U'<'},    {"gt", U'>'},
                                                                 {"quot", U'"'}, {"apos", U'\''}, {"nbsp", 0xA0}};
        for (const auto& [word, value] : known) {
            if (name == QLatin1String(word))
                code = value;
        }
    }
    if (code == 0)
        return QStringLiteral("&");
    length = end + 1;
    return QString::fromUcs4(&code, 1);
}

} // namespace

HtmlWords htmlWords(const QString& html)
{
    HtmlWords out;
    qint64 place = 0;
    const auto line = [&] {
        if (!out.words.isEmpty() && !out.words.endsWith(u'\n')) {
            out.words += u'\n';
            ++place;
        }
    };
    const auto put = [&](const QString& character) {
        const QByteArray bytes = character.toUtf8();
        // White space between tags counts there and is one line end, or nothing, here.
        const bool isBreak = character == QLatin1String("\n") || character == QLatin1String("\r");
        for (qsizetype i = 0; i < bytes.size(); ++i)
            out.places.push_back(place);
        if (isBreak) {
            line();
            return;
        }
        out.words += character;
        ++place;
    };
    for (qsizetype i = 0; i < html.size();) {
        if (html[i] == u'<') {
            if (html.sliced(i).startsWith(QLatin1String("<!--"))) {
                const qsizetype end = html.indexOf(QLatin1String("-->"), i);
                i = end < 0 ? html.size() : end + 3;
                continue;
            }
            const qsizetype end = html.indexOf(u'>', i);
            if (end < 0)
                break;
            QString tag = html.sliced(i + 1, end - i - 1).trimmed().toLower();
            if (tag.startsWith(u'/'))
                tag = tag.sliced(1);
            qsizetype length = 0;
            while (length < tag.size() && tag[length].isLetterOrNumber())
                ++length;
            if (isBlock(tag.first(length)))
                line();
            i = end + 1;
            continue;
        }
        qsizetype length = 1;
        if (html[i] == u'&') {
            put(entity(QStringView(html).sliced(i), length));
        } else {
            if (html[i].isHighSurrogate() && i + 1 < html.size())
                length = 2;
            put(html.sliced(i, length));
        }
        i += length;
    }
    out.places.push_back(place);
    return out;
}

} // namespace tropa::exchange
