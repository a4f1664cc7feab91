#include "formats/rtf_reader.h"

#include "formats/document_builder.h"
#include "formats/input_error.h"

#include <QHash>

#include <set>

namespace tropa::formats {

namespace {

constexpr std::size_t deepest = 1000;

/// Destinations without words of the document.
const std::set<QByteArray>& skippedDestinations()
{
    static const std::set<QByteArray> names = {
        "colortbl", "stylesheet",   "info",       "pict",    "header",    "headerl",   "headerr",
        "headerf",  "footer",       "footerl",    "footerr", "footerf",   "footnote",  "annotation",
        "fldinst",  "listtext",     "pntext",     "object",  "objdata",   "themedata", "datastore",
        "xe",       "tc",           "bkmkstart",  "bkmkend", "generator", "listtable", "listoverridetable",
        "rsidtbl",  "latentstyles", "nonshppict", "atnid",   "atnauthor", "atndate",   "atnref"};
    return names;
}

QByteArray encodingOfCodePage(int page)
{
    if (page == 866)
        return "IBM866";
    if (page == 20866)
        return "KOI8-R";
    if (page == 65001)
        return "UTF-8";
    return page >= 1250 && page <= 1258 ? "windows-" + QByteArray::number(page) : QByteArray("windows-1252");
}

QByteArray encodingOfCharset(int charset)
{
    switch (charset) {
    case 204:
        return "windows-1251";
    case 238:
        return "windows-1250";
    case 161:
        return "windows-1253";
    case 162:
        return "windows-1254";
    case 186:
        return "windows-1257";
    default:
        return {}; // the document's
    }
}

class Reader
{
public:
    Reader(QByteArrayView bytes, QString file, DocumentText& document)
        : m_bytes(bytes), m_file(std::move(file)), m_builder(document), m_document(document)
    {
        m_states.emplace_back();
        setDecoder("windows-1252");
    }

    Result<void> read()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at++];
            if (c == '{') {
                flush();
                if (m_states.size() >= deepest)
                    return refused(m_file, {QT_TRANSLATE_NOOP("core", "%1 is refused: its groups nest deeper than %2."),
                                            {m_file, qint64(deepest)}});
                m_states.push_back(m_states.back());
                m_skipFallback = 0;
            } else if (c == '}') {
                flush();
                if (m_states.size() == 1)
                    return damaged();
                m_states.pop_back();
                m_skipFallback = 0;
                if (m_states.size() == 1)
                    break; // what follows the document's group is not of it
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                byte(c);
            }
        }
        flush();
        if (m_states.size() > 1)
            return damaged();
        if (m_builder.inParagraph())
            endParagraph();
        endTable();
        return {};
    }

private:
    struct State
    {
        bool skip = false;
        bool fontTable = false;
        bool bold = false;
        bool italic = false;
        bool hidden = false;
        bool deleted = false;
        int fallback = 1; // \uc
        int font = -1;
    };

    Error damaged() const
    {
        return refused(m_file,
                       {QT_TRANSLATE_NOOP("core", "%1 is damaged or cut short: its braces do not match."), {m_file}},
                       lineOfByte(m_bytes, m_at));
    }

    State& state() { return m_states.back(); }
    bool silent() const
    {
        const State& now = m_states.back();
        return now.skip || now.fontTable || now.hidden || now.deleted;
    }

    void setDecoder(const QByteArray& encoding)
    {
        m_documentEncoding = encoding;
        m_decoders.clear();
    }

    const FieldDecoder& decoder()
    {
        QByteArray encoding = m_fonts.value(state().font);
        if (encoding.isEmpty())
            encoding = m_documentEncoding;
        auto found = m_decoders.find(encoding);
        if (found == m_decoders.end())
            found = m_decoders.insert(encoding, FieldDecoder(encoding));
        return *found;
    }

    void flush()
    {
        if (m_pending.isEmpty())
            return;
        const QString text = decoder().text(m_pending);
        m_pending.clear();
        append(text);
    }

    void append(QStringView text)
    {
        if (silent())
            return;
        openParagraph();
        m_builder.append(text, state().bold, state().italic);
    }

    void openParagraph()
    {
        if (m_builder.inParagraph())
            return;
        if (m_inRow && !m_tableOpen) {
            m_builder.beginTable();
            m_tableOpen = true;
        } else if (!m_inRow) {
            endTable();
        }
        if (m_inRow && !m_rowOpen) {
            m_builder.beginRow();
            m_rowOpen = true;
        }
        m_builder.beginParagraph();
        m_builder.paragraph().heading = m_heading;
        m_builder.paragraph().listLevel = m_listLevel;
    }

    void endParagraph()
    {
        openParagraph();
        m_builder.endParagraph();
    }

    void endTable()
    {
        if (m_tableOpen)
            m_builder.endTable();
        m_tableOpen = m_rowOpen = false;
    }

    void byte(char c)
    {
        if (m_skipFallback > 0) {
            --m_skipFallback;
            return;
        }
        if (silent())
            return;
        m_pending.append(c);
    }

    void unit(int value)
    {
        flush();
        const auto code = static_cast<char16_t>(value < 0 ? value + 65536 : value);
        append(QStringView(&code, 1));
        m_skipFallback = state().fallback;
    }

    void control()
    {
        if (m_at >= m_bytes.size())
            return;
        const char c = m_bytes[m_at];
        if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
            ++m_at;
            symbol(c);
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && m_at - begin < 32 &&
               ((m_bytes[m_at] | 0x20) >= 'a' && (m_bytes[m_at] | 0x20) <= 'z'))
            ++m_at;
        const QByteArray word = m_bytes.sliced(begin, m_at - begin).toByteArray();
        const qsizetype digits = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
            ++m_at;
        while (m_at < m_bytes.size() && m_at - digits < 11 && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
            ++m_at;
        const bool hasNumber = m_at > digits;
        const int number = hasNumber ? m_bytes.sliced(digits, m_at - digits).toByteArray().toInt() : 0;
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        command(word, hasNumber, number);
    }

    void symbol(char c)
    {
        switch (c) {
        case '\'': {
            if (m_at + 2 > m_bytes.size())
                return;
            bool ok = false;
            const int value = m_bytes.sliced(m_at, 2).toByteArray().toInt(&ok, 16);
            m_at += 2;
            if (ok)
                byte(static_cast<char>(value));
            return;
        }
        case '*':
            m_ignorable = true;
            return;
        case '~':
            flush();
            append(u"\u00A0");
            return;
        case '_':
            flush();
            append(u"\u2011");
            return;
        case '-':
            return;
        case '\r':
        case '\n':
            command("par", false, 0);
            return;
        default:
            byte(c); // \\ \{ \}
        }
    }

    void command(const QByteArray& word, bool hasNumber, int number)
    {
        const bool ignorable = m_ignorable;
        m_ignorable = false;
        const bool on = !hasNumber || number != 0;
        if (word == "u") {
            unit(number);
            return;
        }
        flush();
        if (word == "bin") {
            m_at += std::clamp<qsizetype>(number, 0, m_bytes.size() - m_at);
        } else if (word == "fonttbl") {
            state().fontTable = true;
        } else if (skippedDestinations().contains(word) || (ignorable && word != "shppict")) {
            state().skip = true;
        } else if (word == "uc") {
            state().fallback = std::clamp(number, 0, 16);
        } else if (word == "ansicpg") {
            setDecoder(encodingOfCodePage(number));
        } else if (word == "f") {
            state().font = number;
        } else if (word == "fcharset" && state().fontTable) {
            m_fonts.insert(state().font, encodingOfCharset(number));
        } else if (word == "b") {
            state().bold = on;
        } else if (word == "i") {
            state().italic = on;
        } else if (word == "v") {
            state().hidden = on;
        } else if (word == "deleted") {
            m_document.deletionsLeftOut += on && !state().deleted ? 1 : 0;
            state().deleted = on;
        } else if (word == "plain") {
            state().bold = state().italic = state().hidden = false;
        } else if (state().skip || state().fontTable) {
            return;
        } else {
            structure(word, number);
        }
    }

    void structure(const QByteArray& word, int number)
    {
        if (word == "par" || word == "sect" || word == "page") {
            endParagraph();
        } else if (word == "pard") {
            m_heading = m_listLevel = 0;
            m_inRow = false;
        } else if (word == "outlinelevel") {
            m_heading = number >= 0 && number < 9 ? number + 1 : 0;
        } else if (word == "ls") {
            m_listLevel = std::max(1, m_listLevel);
        } else if (word == "ilvl") {
            m_listLevel = std::clamp(number, 0, 8) + 1;
        } else if (word == "intbl") {
            m_inRow = true;
        } else if (word == "cell") {
            m_inRow = true;
            endParagraph();
            m_builder.endCell();
        } else if (word == "row") {
            m_rowOpen = false;
        } else if (word == "line" || word == "lbr") {
            append(u"\n");
        } else if (word == "tab") {
            append(u"\t");
        } else if (word == "emdash") {
            append(u"—");
        } else if (word == "endash") {
            append(u"–");
        } else if (word == "lquote") {
            append(u"‘");
        } else if (word == "rquote") {
            append(u"’");
        } else if (word == "ldblquote") {
            append(u"“");
        } else if (word == "rdblquote") {
            append(u"”");
        } else if (word == "bullet") {
            append(u"•");
        }
    }

    QByteArrayView m_bytes;
    QString m_file;
    DocumentBuilder m_builder;
    DocumentText& m_document;
    std::vector<State> m_states;
    QHash<int, QByteArray> m_fonts;
    QHash<QByteArray, FieldDecoder> m_decoders;
    QByteArray m_documentEncoding;
    QByteArray m_pending;
    qsizetype m_at = 0;
    int m_skipFallback = 0;
    int m_heading = 0;
    int m_listLevel = 0;
    bool m_ignorable = false;
    bool m_inRow = false;
    bool m_rowOpen = false;
    bool m_tableOpen = false;
};

} // namespace

Result<DocumentText> readRtf(QByteArrayView bytes, const QString& file)
{
    DocumentText document;
    document.file = file;
    document.format = DocumentFormat::Rtf;
    if (Result<void> read = Reader(bytes, file, document).read(); !read)
        return read.error();
    return document;
}

} // namespace tropa::formats
