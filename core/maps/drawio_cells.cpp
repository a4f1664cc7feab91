#include "maps/drawio_cells.h"

#include "formats/deflate.h"
#include "formats/xml_reader.h"
#include "maps/map_json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace tropa::maps {

namespace {

using Token = formats::XmlReader::Token;

constexpr qint64 pageBytes = 32LL << 20;
constexpr qint64 fileBytes = 128LL << 20; ///< of all pages unpacked
constexpr qsizetype mostCells = 100000;
constexpr qsizetype mostPages = 200;
constexpr double farthest = 1e7; ///< no drawing is larger

Error refused(Message why)
{
    return Error(ErrorKind::BadInput, std::move(why));
}

double number(const formats::XmlReader& xml, QStringView name)
{
    const double value = xml.attribute(name).toDouble();
    return std::isfinite(value) && std::abs(value) < farthest ? value : 0;
}

class PageReader
{
public:
    PageReader(DrawioFile& file, QString name) : m_file(file) { m_page.name = std::move(name); }

    /// From the start of mxGraphModel to its end.
    Result<void> read(formats::XmlReader& xml)
    {
        const int depth = xml.depth();
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token == Token::End && xml.depth() < depth)
                break;
            if (token == Token::End && (xml.name() == u"object" || xml.name() == u"UserObject"))
                m_wrapper.reset();
            if (token == Token::End && xml.name() == u"mxCell")
                m_isOpen = false;
            if (token != Token::Start)
                continue;
            if (m_page.cells.size() >= static_cast<std::size_t>(mostCells))
                return refused({QT_TRANSLATE_NOOP("core", "A page has more than %1 shapes; a map cannot hold them"),
                                {static_cast<qint64>(mostCells)}});
            start(xml);
        }
        if (xml.failed())
            return xml.error();
        lay();
        m_file.pages.push_back(std::move(m_page));
        return {};
    }

private:
    QString words(const QString& label, bool isHtml)
    {
        QString plain = isHtml ? wordsOfLabel(label) : label.trimmed();
        if (plain.size() > limit::text) {
            plain.truncate(limit::text);
            ++m_file.cut;
        }
        return plain;
    }
    void start(formats::XmlReader& xml)
    {
        const QStringView name = xml.name();
        if (name == u"object" || name == u"UserObject") {
            DrawioCell cell;
            cell.id = xml.attribute(u"id");
            cell.words = xml.attribute(u"label");
            cell.tropaId = xml.attribute(u"tropa_id");
            cell.tropaKind = xml.attribute(u"tropa_kind");
            cell.tropaRole = xml.attribute(u"tropa_role");
            cell.tropaWords = xml.attribute(u"tropa_words");
            cell.tropaOwn = QJsonDocument::fromJson(QString(xml.attribute(u"tropa_own")).toUtf8()).object();
            m_page.isOurs = m_page.isOurs || !cell.tropaId.isEmpty();
            m_wrapper = cell;
        } else if (name == u"mxCell") {
            DrawioCell cell = m_wrapper.value_or(DrawioCell());
            if (!m_wrapper) {
                cell.id = xml.attribute(u"id");
                cell.words = xml.attribute(u"value");
            }
            cell.parent = xml.attribute(u"parent");
            cell.style = xml.attribute(u"style");
            cell.words = words(cell.words, cell.styleOf("html") == u"1");
            cell.isVertex = xml.attribute(u"vertex") == u"1";
            cell.isEdge = xml.attribute(u"edge") == u"1";
            cell.source = xml.attribute(u"source");
            cell.target = xml.attribute(u"target");
            m_page.cells.push_back(std::move(cell));
            m_isOpen = true;
        } else if (m_isOpen && name == u"mxGeometry") {
            m_page.cells.back().rect = QRectF(number(xml, u"x"), number(xml, u"y"), std::abs(number(xml, u"width")),
                                              std::abs(number(xml, u"height")));
        } else if (m_isOpen && name == u"mxPoint") {
            const QString as = xml.attribute(u"as");
            if (as == u"sourcePoint")
                m_page.cells.back().begins = QPointF(number(xml, u"x"), number(xml, u"y"));
            else if (as == u"targetPoint")
                m_page.cells.back().ends = QPointF(number(xml, u"x"), number(xml, u"y"));
        }
    }
    /// A child's coordinates are those within its parent.
    void lay()
    {
        QHash<QString, std::size_t> byId;
        for (std::size_t i = 0; i < m_page.cells.size(); ++i)
            byId.insert(m_page.cells[i].id, i);
        std::vector<int> state(m_page.cells.size(), 0); // 0 untouched, 1 on the way up, 2 laid
        for (std::size_t i = 0; i < m_page.cells.size(); ++i) {
            std::vector<std::size_t> up;
            std::size_t at = i;
            while (state[at] == 0) {
                state[at] = 1;
                up.push_back(at);
                const auto parent = byId.constFind(m_page.cells[at].parent);
                if (parent == byId.constEnd()) { // the layers have no parent
                    m_file.orphans += !m_page.cells[at].parent.isEmpty();
                    break;
                }
                at = *parent;
            }
            if (state[at] == 1 && up.back() != at) { // came back to where it began: a circle
                m_page.cells[up.back()].parent.clear();
                ++m_file.orphans;
            }
            for (auto it = up.rbegin(); it != up.rend(); ++it) {
                DrawioCell& cell = m_page.cells[*it];
                const auto parent = byId.constFind(cell.parent);
                if (parent != byId.constEnd() && *parent != *it && state[*parent] == 2) {
                    const QPointF by = m_page.cells[*parent].rect.topLeft();
                    cell.rect.translate(by);
                    for (std::optional<QPointF>* point : {&cell.begins, &cell.ends}) {
                        if (*point)
                            **point += by;
                    }
                }
                state[*it] = 2;
            }
        }
    }

    DrawioFile& m_file;
    DrawioPage m_page;
    std::optional<DrawioCell> m_wrapper;
    bool m_isOpen = false;
};

class FileReader
{
public:
    explicit FileReader(QString name) : m_name(std::move(name)) {}

    Result<DrawioFile> read(const QByteArray& bytes)
    {
        if (Result<void> done = document(bytes, 0); !done)
            return std::move(done).error();
        if (m_file.pages.empty())
            return refused(
                {QT_TRANSLATE_NOOP("core", "%1 is no drawing of draw.io: no page was found in it"), {m_name}});
        return std::move(m_file);
    }

private:
    Result<void> document(const QByteArray& bytes, int level)
    {
        formats::XmlReader xml(bytes, m_name);
        QString name;
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token != Token::Start)
                continue;
            const QStringView element = xml.name();
            if (element == u"svg" && level == 0 && xml.depth() == 1) { // the drawing rides on its picture
                if (const QString content = xml.attribute(u"content"); !content.isEmpty())
                    return document(content.toUtf8(), 1);
            } else if (element == u"diagram") {
                name = xml.attribute(u"name");
                if (Result<void> done = diagram(xml, name); !done)
                    return done;
            } else if (element == u"mxGraphModel") {
                if (Result<void> done = PageReader(m_file, name).read(xml); !done)
                    return done;
            } else if (element != u"mxfile") {
                xml.skip();
            }
        }
        return xml.failed() ? Result<void>(xml.error()) : Result<void>();
    }
    Result<void> diagram(formats::XmlReader& xml, const QString& name)
    {
        if (m_file.pages.size() >= static_cast<std::size_t>(mostPages))
            return refused({QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
                            {QStringLiteral("diagram"), static_cast<qint64>(m_file.pages.size() + 1),
                             static_cast<qint64>(mostPages)}});
        const int depth = xml.depth();
        QByteArray packed;
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token == Token::End && xml.depth() < depth)
                break;
            if (token == Token::Text)
                packed += xml.text().toUtf8();
            else if (token == Token::Start && xml.name() == u"mxGraphModel") {
                if (Result<void> done = PageReader(m_file, name).read(xml); !done)
                    return done;
            } else if (token == Token::Start) {
                xml.skip();
            }
        }
        packed = packed.simplified().replace(' ', QByteArray());
        if (packed.isEmpty())
            return {};
        const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return refused(
                {QT_TRANSLATE_NOOP("core", "%1: the page “%2” is packed in a way this program does not know"),
                 {m_name, name}});
        Result<QByteArray> page = formats::inflateRaw(*decoded, pageBytes, m_name);
        if (!page)
            return std::move(page).error();
        m_unpacked += page->size();
        if (m_unpacked > fileBytes)
            return refused({QT_TRANSLATE_NOOP("core", "%1 is refused: its pages unpack to more than %2 MB."),
                            {m_name, fileBytes >> 20}});
        ++m_file.packed;
        formats::XmlReader inner(QByteArray::fromPercentEncoding(*page), m_name, name);
        for (Token token = inner.next(); token != Token::Finished; token = inner.next()) {
            if (token == Token::Start && inner.name() == u"mxGraphModel")
                return PageReader(m_file, name).read(inner);
        }
        return inner.failed() ? Result<void>(inner.error()) : Result<void>();
    }

    QString m_name;
    DrawioFile m_file;
    qint64 m_unpacked = 0;
};

} // namespace

QString DrawioCell::styleOf(const char* key) const
{
    const QString wanted = QString::fromLatin1(key);
    for (const QStringView part : QStringView(style).split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        if ((equals < 0 ? part : part.left(equals)).trimmed() == wanted)
            return equals < 0 ? QStringLiteral("1") : part.mid(equals + 1).trimmed().toString();
    }
    return {};
}

bool DrawioCell::isContainer() const
{
    return isVertex && (!styleOf("swimlane").isEmpty() || styleOf("shape") == u"swimlane" ||
                        styleOf("shape") == u"table" || styleOf("shape") == u"tableRow");
}

QString wordsOfLabel(const QString& label)
{
    QString words = label;
    if (words.contains(u'<')) {
        static const QRegularExpression breaks(QStringLiteral("<\\s*(br|/p|/div|/li|/tr|/h[1-6])[^<>]*>"),
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression blocks(QStringLiteral("(?<=[^\\n])<\\s*(p|div|li|tr|h[1-6])(\\s[^<>]*)?>"),
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression tags(QStringLiteral("</?[a-zA-Z][^<>]*>"));
        words.replace(QLatin1Char('\n'), QLatin1Char(' '));
        words.replace(breaks, QStringLiteral("\n")).replace(blocks, QStringLiteral("\n")).remove(tags);
    }
    if (words.contains(u'&')) {
        words.replace(QLatin1String("&nbsp;"), QLatin1String(" ")).replace(QLatin1String("&lt;"), QLatin1String("<"));
        words.replace(QLatin1String("&gt;"), QLatin1String(">")).replace(QLatin1String("&quot;"), QLatin1String("\""));
        words.replace(QLatin1String("&#39;"), QLatin1String("'")).replace(QLatin1String("&amp;"), QLatin1String("&"));
    }
    QStringList lines;
    for (const QString& line : words.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    }
    return lines.join(u'\n');
}

Result<DrawioFile> readDrawioFile(const QByteArray& bytes, const QString& file)
{
    return FileReader(file).read(bytes);
}

} // namespace tropa::maps
