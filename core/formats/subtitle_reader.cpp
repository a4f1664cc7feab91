#include "formats/subtitle_reader.h"

#include "formats/input_error.h"
#include "formats/text_lines.h"

namespace tropa::formats {

namespace {

constexpr QStringView arrow = u"-->";

/// [hh:]mm:ss[,.]mmm
std::optional<qint64> readTime(QStringView text)
{
    text = text.trimmed();
    qint64 total = 0;
    qint64 part = 0;
    int parts = 0, digits = 0;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            part = part * 10 + (c - u'0');
            if (++digits > 5)
                return std::nullopt;
        } else if (c == u':' && digits > 0 && parts < 2 && (parts == 0 || part < 60)) {
            total = (total + part) * 60;
            part = 0;
            digits = 0;
            ++parts;
        } else {
            break;
        }
    }
    if (parts == 0 || digits == 0 || part >= 60)
        return std::nullopt;
    total = (total + part) * 1000;
    if (i < text.size() && (text[i] == u',' || text[i] == u'.')) {
        qint64 scale = 100;
        for (++i; i < text.size() && text[i] >= u'0' && text[i] <= u'9'; ++i) {
            total += scale * (text[i].unicode() - u'0');
            scale /= 10;
        }
    }
    return i == text.size() ? std::optional<qint64>(total) : std::nullopt;
}

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text;
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&nbsp;"), QStringLiteral("\u00A0"));
    text.replace(QLatin1String("&lrm;"), QString());
    text.replace(QLatin1String("&rlm;"), QString());
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text;
}

bool isMarkup(QStringView tag)
{
    static const QStringView known[] = {u"i",    u"b",    u"u",  u"c",    u"v",  u"s",
                                        u"font", u"ruby", u"rt", u"lang", u"em", u"strong"};
    if (tag.startsWith(u'/'))
        tag = tag.sliced(1);
    if (!tag.isEmpty() && tag.front().isDigit()) // <00:00:01.000>, a word's own time
        return true;
    qsizetype end = 0;
    while (end < tag.size() && tag[end].isLetter())
        ++end;
    if (end < tag.size() && tag[end] != u' ' && tag[end] != u'.' && tag[end] != u'\t')
        return false;
    return std::any_of(std::begin(known), std::end(known),
                       [&](QStringView name) { return tag.first(end).compare(name, Qt::CaseInsensitive) == 0; });
}

class SubtitleReader
{
public:
    SubtitleReader(const QString& text, QString file, DocumentText& document)
        : m_lines(splitLines(text)), m_file(std::move(file)), m_document(document)
    {
    }

    Result<void> read()
    {
        if (m_document.format == DocumentFormat::Vtt)
            skipBlock(); // WEBVTT and its header
        while (m_at < m_lines.size()) {
            if (isBlank()) {
                ++m_at;
                continue;
            }
            if (isBlockOf(u"NOTE") || isBlockOf(u"STYLE") || isBlockOf(u"REGION")) {
                skipBlock();
                continue;
            }
            if (!line().contains(arrow)) { // a number or a name of the cue
                ++m_at;
                if (m_at < m_lines.size() && line().contains(arrow))
                    continue;
                return refused(m_file,
                               {QT_TRANSLATE_NOOP("core", "%1: line %2 should be a time such as "
                                                          "00:01:15,200 --> 00:01:18,900."),
                                {m_file, static_cast<qint64>(m_at + 1)}},
                               static_cast<qint64>(m_at + 1));
            }
            if (Result<void> cue = readCue(); !cue)
                return cue;
        }
        return {};
    }

private:
    QStringView line() const { return m_lines[m_at]; }
    bool isBlank() const { return line().trimmed().isEmpty(); }
    bool isBlockOf(QStringView name) const
    {
        return m_document.format == DocumentFormat::Vtt && line().startsWith(name) &&
               (line().size() == name.size() || line()[name.size()] == u' ' || line()[name.size()] == u'\t');
    }
    void skipBlock()
    {
        while (m_at < m_lines.size() && !isBlank())
            ++m_at;
    }

    Result<void> readCue()
    {
        const auto number = static_cast<qint64>(m_at + 1);
        const qsizetype at = line().indexOf(arrow);
        QStringView after = line().sliced(at + arrow.size()).trimmed();
        const qsizetype space = after.indexOf(u' '); // settings follow the time
        after = space < 0 ? after : after.first(space);
        const std::optional<qint64> begin = readTime(line().first(at));
        const std::optional<qint64> end = readTime(after);
        if (!begin || !end)
            return refused(m_file,
                           {QT_TRANSLATE_NOOP("core", "%1: the time in line %2 cannot be read."), {m_file, number}},
                           number, {}, line().toString());
        if (*end < *begin || *begin < m_before)
            return refused(m_file, {QT_TRANSLATE_NOOP("core", "%1: times run backwards in line %2."), {m_file, number}},
                           number, {}, line().toString());
        m_before = *begin;
        ++m_at;
        QStringList words;
        while (m_at < m_lines.size() && !isBlank() && !line().contains(arrow)) {
            const bool numberOfNext = m_at + 1 < m_lines.size() && m_lines[m_at + 1].contains(arrow);
            if (numberOfNext && !words.isEmpty())
                break; // a cue that lost the empty line before it
            words.append(line().toString());
            ++m_at;
        }
        addVoices(words.join(u'\n'), {*begin, *end, {}});
        return {};
    }

    void addVoices(const QString& words, Cue cue)
    {
        QString text;
        const auto add = [&] {
            const QString trimmed = withoutEntities(text).trimmed();
            if (!trimmed.isEmpty()) {
                Paragraph paragraph;
                paragraph.text = trimmed;
                paragraph.cue = cue;
                m_document.paragraphs.push_back(std::move(paragraph));
            }
            text.clear();
        };
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar c = words[i];
            if (c == u'<') {
                const qsizetype end = words.indexOf(u'>', i);
                const QStringView tag = end < 0 ? QStringView() : QStringView(words).sliced(i + 1, end - i - 1);
                if (end > 0 && isMarkup(tag)) {
                    if (tag.startsWith(u"v ") || tag.startsWith(u"v.") || tag.startsWith(u"v\t")) {
                        add();
                        const qsizetype name = tag.indexOf(u' ');
                        cue.speaker = name < 0 ? QString() : withoutEntities(tag.sliced(name).trimmed().toString());
                    }
                    i = end;
                    continue;
                }
            }
            if (c == u'{' && i + 1 < words.size() && words[i + 1] == u'\\') { // {\an8}
                if (const qsizetype end = words.indexOf(u'}', i); end > 0) {
                    i = end;
                    continue;
                }
            }
            if (c == u'\n' || c == u'\t' || c.unicode() >= 0x20)
                text += c;
        }
        add();
    }

    std::vector<QStringView> m_lines;
    QString m_file;
    DocumentText& m_document;
    std::size_t m_at = 0;
    qint64 m_before = 0;
};

} // namespace

bool looksLikeSrt(QStringView text)
{
    int seen = 0;
    for (const QStringView line : splitLines(text.first(std::min<qsizetype>(text.size(), 2000)))) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype at = line.indexOf(arrow);
        if (at > 0)
            return readTime(line.first(at)).has_value();
        if (++seen > 2)
            break;
    }
    return false;
}

Result<DocumentText> readSubtitles(const QString& text, DocumentFormat format, const QString& file)
{
    DocumentText document;
    document.file = file;
    document.format = format;
    if (Result<void> read = SubtitleReader(text, file, document).read(); !read)
        return read.error();
    return document;
}

} // namespace tropa::formats
