#include "formats/html_reader.h"

#include "formats/document_builder.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace tropa::formats {

namespace {

constexpr qsizetype longestEntity = 12;

const QSet<QString>& blocks()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const char* one :
             {"address", "article", "aside",  "blockquote", "body", "center",   "dd",         "details",
              "dialog",  "dir",     "div",    "dl",         "dt",   "fieldset", "figcaption", "figure",
              "footer",  "form",    "header", "hr",         "html", "legend",   "li",         "main",
              "menu",    "nav",     "ol",     "p",          "pre",  "section",  "summary",    "ul",
              "caption", "h1",      "h2",     "h3",         "h4",   "h5",       "h6"})
            all << QLatin1String(one);
        return all;
    }();
    return names;
}

// What no reader of the page sees.
bool isUnseen(const QString& tag)
{
    static const QSet<QString> names{QStringLiteral("script"),   QStringLiteral("style"),  QStringLiteral("title"),
                                     QStringLiteral("template"), QStringLiteral("iframe"), QStringLiteral("noembed"),
                                     QStringLiteral("noframes"), QStringLiteral("object"), QStringLiteral("svg"),
                                     QStringLiteral("math"),     QStringLiteral("select")};
    return names.contains(tag);
}

char32_t namedCharacter(QStringView name)
{
    static const QHash<QString, char32_t> known = [] {
        QHash<QString, char32_t> all;
        const std::pair<const char*, char32_t> list[] = {
            {"amp", U'&'},      {"lt", U'<'},       {"gt", U'>'},      {"quot", U'"'},     {"apos", U'\''},
            {"nbsp", U' '},     {"ensp", U' '},     {"emsp", U' '},    {"thinsp", U' '},   {"laquo", 0xAB},
            {"raquo", 0xBB},    {"mdash", 0x2014},  {"ndash", 0x2013}, {"hellip", 0x2026}, {"lsquo", 0x2018},
            {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C}, {"rdquo", 0x201D},  {"bdquo", 0x201E},
            {"lsaquo", 0x2039}, {"rsaquo", 0x203A}, {"bull", 0x2022},  {"middot", 0xB7},   {"times", 0xD7},
            {"deg", 0xB0},      {"plusmn", 0xB1},   {"sect", 0xA7},    {"copy", 0xA9},     {"reg", 0xAE},
            {"trade", 0x2122},  {"euro", 0x20AC},   {"pound", 0xA3},   {"minus", 0x2212},  {"frac12", 0xBD},
            {"eacute", 0xE9},   {"egrave", 0xE8},   {"agrave", 0xE0},  {"ccedil", 0xE7},   {"auml", 0xE4},
            {"ouml", 0xF6},     {"uuml", 0xFC},     {"szlig", 0xDF},   {"rarr", 0x2192},   {"larr", 0x2190}};
        for (const auto& [word, value] : list)
            all.insert(QLatin1String(word), value);
        return all;
    }();
    return known.value(name.toString());
}

// Numbers 128…159 are meant as windows-1252 has them, as every browser reads them.
char32_t numberedCharacter(QStringView digits)
{
    static constexpr char16_t western[] = {0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                           0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0,      0x17D,  0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0,      0x17E,  0x178};
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint value = digits.sliced(isHex ? 1 : 0).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    if (value >= 128 && value < 160)
        return western[value - 128];
    return value == 0xA0 ? U' ' : value;
}

class HtmlReader
{
public:
    HtmlReader(const QString& text, DocumentText& document) : m_text(text), m_builder(document) {}

    void read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'<' && readMarkup())
                continue;
            if (c == u'&')
                readEntity();
            else
                put(m_text[m_at++]);
        }
        endParagraph();
    }

private:
    // False: this "<" is a sign in the words.
    bool readMarkup()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        if (rest.startsWith(u"<!--"))
            return skipTo(u"-->", 4);
        if (rest.startsWith(u"<![CDATA["))
            return skipTo(u"]]>", 9);
        if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
            return skipTo(u">", 2);
        const bool closes = rest.startsWith(u"</");
        const qsizetype nameAt = m_at + (closes ? 2 : 1);
        if (m_noMoreTags || nameAt >= m_text.size() || !isAsciiLetter(m_text[nameAt]))
            return false;
        const qsizetype end = tagEnd(nameAt);
        if (end < 0) {
            m_noMoreTags = true; // nothing behind closes a tag either
            return false;
        }
        qsizetype nameEnd = nameAt;
        while (nameEnd < end && (m_text[nameEnd].isLetterOrNumber() || m_text[nameEnd] == u'-'))
            ++nameEnd;
        const QString name = m_text.sliced(nameAt, nameEnd - nameAt).toLower();
        const QStringView attributes = QStringView(m_text).sliced(nameEnd, end - nameEnd);
        m_at = end + 1;
        if (closes)
            close(name);
        else
            open(name, attributes);
        return true;
    }

    static bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

    // Over ">" in quotes; a quote that is never closed counts as a letter.
    qsizetype tagEnd(qsizetype from)
    {
        for (qsizetype i = from; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c == u'>')
                return i;
            const bool isQuote = (c == u'"' && !m_noMoreDouble) || (c == u'\'' && !m_noMoreSingle);
            if (!isQuote || m_text[i - 1] != u'=')
                continue;
            const qsizetype closed = m_text.indexOf(c, i + 1);
            if (closed < 0)
                (c == u'"' ? m_noMoreDouble : m_noMoreSingle) = true;
            else
                i = closed;
        }
        return -1;
    }

    bool skipTo(QStringView end, qsizetype length)
    {
        const qsizetype found = QStringView(m_text).indexOf(end, m_at + length);
        m_at = found < 0 ? m_text.size() : found + end.size();
        return true;
    }

    void skipUnseen(const QString& tag)
    {
        const QString closing = QStringLiteral("</") + tag;
        const qsizetype found = m_text.indexOf(closing, m_at, Qt::CaseInsensitive);
        if (found < 0) {
            m_at = m_text.size();
            return;
        }
        const qsizetype end = m_text.indexOf(u'>', found);
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    void open(const QString& tag, QStringView attributes)
    {
        const bool closesItself = attributes.endsWith(u'/');
        if (isUnseen(tag)) {
            if (!closesItself)
                skipUnseen(tag);
        } else if (tag == u"br") {
            if (m_builder.inParagraph())
                m_builder.append(u"\n");
            m_space = false;
        } else if (tag == u"table") {
            endParagraph();
            m_builder.beginTable();
        } else if (tag == u"tr") {
            endCell();
            m_builder.beginRow();
        } else if (tag == u"td" || tag == u"th") {
            endCell();
            m_builder.beginCell();
            m_inCell = m_builder.inTable();
        } else if (blocks().contains(tag)) {
            endParagraph();
            if (tag == u"ul" || tag == u"ol" || tag == u"menu" || tag == u"dir")
                ++m_lists;
            else if (tag == u"li")
                m_inItem = true;
            else if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit())
                m_heading = tag[1].digitValue();
            else if (tag == u"pre" && !closesItself)
                ++m_pre;
        } else if (!closesItself) {
            dress(tag, attributes);
        }
    }

    void dress(const QString& tag, QStringView attributes)
    {
        if (tag == u"b" || tag == u"strong") {
            ++m_bold;
        } else if (tag == u"i" || tag == u"em" || tag == u"cite") {
            ++m_italic;
        } else if (tag == u"span" || tag == u"font") {
            // How word processors and mail programs write it.
            static const QRegularExpression bold(QStringLiteral("font-weight\\s*:\\s*(bold|[6-9]00)"),
                                                 QRegularExpression::CaseInsensitiveOption);
            static const QRegularExpression italic(QStringLiteral("font-style\\s*:\\s*(italic|oblique)"),
                                                   QRegularExpression::CaseInsensitiveOption);
            const bool isBold = attributes.contains(u"font-weight", Qt::CaseInsensitive) &&
                                bold.match(attributes.toString()).hasMatch();
            const bool isItalic = attributes.contains(u"font-style", Qt::CaseInsensitive) &&
                                  italic.match(attributes.toString()).hasMatch();
            m_spans.emplace_back(isBold, isItalic);
            m_bold += isBold ? 1 : 0;
            m_italic += isItalic ? 1 : 0;
        }
    }

    void close(const QString& tag)
    {
        if (tag == u"b" || tag == u"strong") {
            m_bold = std::max(0, m_bold - 1);
        } else if (tag == u"i" || tag == u"em" || tag == u"cite") {
            m_italic = std::max(0, m_italic - 1);
        } else if (tag == u"span" || tag == u"font") {
            if (!m_spans.empty()) {
                m_bold = std::max(0, m_bold - (m_spans.back().first ? 1 : 0));
                m_italic = std::max(0, m_italic - (m_spans.back().second ? 1 : 0));
                m_spans.pop_back();
            }
        } else if (tag == u"table") {
            endCell();
            m_builder.endTable();
        } else if (tag == u"tr" || tag == u"td" || tag == u"th") {
            endCell();
        } else if (blocks().contains(tag)) {
            endParagraph();
            if (tag == u"ul" || tag == u"ol" || tag == u"menu" || tag == u"dir") {
                m_lists = std::max(0, m_lists - 1);
                m_inItem = m_lists > 0;
            } else if (tag == u"li") {
                m_inItem = false;
            } else if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit()) {
                m_heading = 0;
            } else if (tag == u"pre") {
                m_pre = std::max(0, m_pre - 1);
            }
        }
    }

    void endCell()
    {
        endParagraph();
        if (m_inCell)
            m_builder.endCell();
        m_inCell = false;
    }

    void readEntity()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at, std::min(longestEntity, m_text.size() - m_at));
        qsizetype length = 1;
        while (length < rest.size() && (rest[length].isLetterOrNumber() || (length == 1 && rest[length] == u'#')))
            ++length;
        const bool isClosed = length < rest.size() && rest[length] == u';';
        const QStringView name = rest.sliced(1, length - 1);
        const char32_t character = name.startsWith(u'#') && name.size() > 1 ? numberedCharacter(name.sliced(1))
                                   : isClosed                               ? namedCharacter(name)
                                                                            : 0;
        if (isClosed && (name == u"shy" || name == u"zwj" || name == u"zwnj" || name == u"lrm" || name == u"rlm")) {
            m_at += length + 1;
            return;
        }
        if (character == 0) {
            put(m_text[m_at++]);
            return;
        }
        m_at += length + (isClosed ? 1 : 0);
        if (QChar::requiresSurrogates(character)) {
            const char32_t one[] = {character};
            putWords(QString::fromUcs4(one, 1));
        } else {
            put(QChar(static_cast<char16_t>(character)));
        }
    }

    void put(QChar c)
    {
        if (m_pre > 0 && (c == u'\n' || c == u'\r')) {
            if (c == u'\n')
                endParagraph();
            return;
        }
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f' || c == u' ' || c == QChar::Nbsp) {
            m_space = m_builder.inParagraph() && !m_words.isEmpty();
            return;
        }
        if (c == QChar::SoftHyphen)
            return;
        putWords(QString(c));
    }

    // Letters of one dress are gathered before they go to the paragraph.
    void putWords(const QString& words)
    {
        if (!m_builder.inParagraph()) {
            m_builder.beginParagraph();
            m_builder.paragraph().heading = m_heading;
            m_builder.paragraph().listLevel = m_inItem ? std::clamp(m_lists, 1, 9) : 0;
            m_words.clear();
        }
        if (m_space)
            m_builder.append(u" ", m_bold > 0 && m_wasBold, m_italic > 0 && m_wasItalic);
        m_space = false;
        m_wasBold = m_bold > 0;
        m_wasItalic = m_italic > 0;
        m_builder.append(words, m_wasBold, m_wasItalic);
        m_words = words;
    }

    void endParagraph()
    {
        m_builder.endParagraph();
        m_space = false;
        m_words.clear();
    }

    const QString& m_text;
    DocumentBuilder m_builder;
    qsizetype m_at = 0;
    int m_bold = 0, m_italic = 0, m_lists = 0, m_heading = 0, m_pre = 0;
    std::vector<std::pair<bool, bool>> m_spans; // which of bold and italic each open one brought
    bool m_inItem = false, m_inCell = false;
    bool m_space = false; // white space waits for a word after it
    bool m_wasBold = false, m_wasItalic = false;
    QString m_words; // the last that were put; empty at the beginning of a paragraph
    bool m_noMoreTags = false, m_noMoreDouble = false, m_noMoreSingle = false;
};

} // namespace

bool looksLikeHtml(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 1000)).trimmed();
    if (text.startsWith(u"<?xml")) {
        const qsizetype end = text.indexOf(u"?>");
        text = end < 0 ? text : text.sliced(end + 2).trimmed();
    }
    return text.startsWith(u"<!doctype html", Qt::CaseInsensitive) || text.startsWith(u"<html", Qt::CaseInsensitive);
}

QString encodingNamedInHtml(QByteArrayView bytes)
{
    static const QRegularExpression named(QStringLiteral("<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*"
                                                         "[\"']?\\s*([A-Za-z0-9_-]{3,20})"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    return named.match(head).captured(1);
}

void readHtml(const QString& text, DocumentText& document)
{
    document.format = DocumentFormat::Html;
    HtmlReader(text, document).read();
}

} // namespace tropa::formats
