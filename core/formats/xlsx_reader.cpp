#include "formats/xlsx_reader.h"

#include "formats/input_error.h"
#include "formats/xml_reader.h"
#include "formats/zip_reader.h"

#include <QDate>
#include <QHash>
#include <QTime>

#include <cmath>

namespace tropa::formats {

namespace {

using Token = XmlReader::Token;

constexpr qint64 mostBytes = qint64(512) << 20; // of the sheet as CSV
constexpr int mostColumns = 16384;
constexpr qint64 mostRows = 1048576;
constexpr qsizetype mostMerged = 10000;

enum class NumberKind : quint8 { Number, Date, Time };

struct Book
{
    QStringList sheets;
    QStringList parts; // of the sheets
    bool from1904 = false;
    std::vector<QByteArray> strings;
    std::vector<NumberKind> styles;
};

/// Does a number format show dates or times? Quoted and bracketed pieces are literals.
NumberKind kindOfFormat(const QString& code)
{
    bool hasDate = false, hasTime = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = end < 0 ? QString() : code.mid(i + 1, end - i - 1).toLower();
            hasTime = hasTime || inside == u"h" || inside == u"hh" || inside == u"m" || inside == u"mm" ||
                      inside == u"s" || inside == u"ss";
            i = end < 0 ? code.size() : end;
        } else if (c == u'd' || c == u'y') {
            hasDate = true;
        } else if (c == u'h' || c == u's') {
            hasTime = true;
        } else if (c == u'm') {
            hasDate = hasDate || !hasTime; // minutes stand after hours
        } else if (c == u';') {
            break;
        }
    }
    return hasDate ? NumberKind::Date : hasTime ? NumberKind::Time : NumberKind::Number;
}

NumberKind kindOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberKind::Date;
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? NumberKind::Time : NumberKind::Number;
}

QByteArray isoTime(double dayPart)
{
    const int seconds = std::min(static_cast<int>(std::lround(dayPart * 86400)), 86399);
    return QTime(0, 0).addSecs(seconds).toString(Qt::ISODate).toLatin1();
}

QByteArray numberText(double value)
{
    if (std::fabs(value) < 1e15 && value == std::floor(value))
        return QByteArray::number(static_cast<qint64>(value));
    return QByteArray::number(value, 'g', 15);
}

QByteArray dateText(double serial, bool from1904)
{
    double day = std::floor(serial);
    const double dayPart = serial - day;
    // 1900 counts a 29 February that never was; before it everything is a day off.
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    if (day < 0 || day > 2958465)
        return numberText(serial);
    QByteArray text = epoch.addDays(static_cast<qint64>(day)).toString(Qt::ISODate).toLatin1();
    if (dayPart * 86400 >= 0.5)
        text += 'T' + isoTime(dayPart);
    return text;
}

/// "BC12": column 54; -1 for what is no reference.
int columnOf(const QString& reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// "B2:D4"; not valid for what is no area.
QRect areaOf(const QString& reference)
{
    const auto corner = [](const QString& cell) {
        const auto digit = std::ranges::find_if(cell, [](QChar c) { return c.isDigit(); });
        return QPoint(columnOf(cell), QStringView(digit, cell.end()).toInt() - 1);
    };
    const QPoint first = corner(reference.section(u':', 0, 0)), last = corner(reference.section(u':', 1, 1));
    if (first.x() < 0 || first.y() < 0 || last.x() < first.x() || last.y() < first.y())
        return {};
    return {first, last};
}

class WorkbookReader
{
public:
    explicit WorkbookReader(ZipReader& zip) : m_zip(zip) {}

    Result<SheetText> read(std::optional<int> sheet)
    {
        const QString& file = m_zip.fileName();
        if (Result<void> book = readBook(); !book)
            return book.error();
        const int index = sheet.value_or(0);
        if (index < 0 || index >= m_book.sheets.size())
            return refused(file, {QT_TRANSLATE_NOOP("core", "%1 has %2 sheets; there is no sheet %3."),
                                  {file, qint64(m_book.sheets.size()), qint64(index + 1)}});
        if (Result<void> strings = readStrings(); !strings)
            return strings.error();
        if (Result<void> styles = readStyles(); !styles)
            return styles.error();
        SheetText text;
        text.sheets = m_book.sheets;
        text.sheet = index;
        if (Result<void> rows = readRows(m_book.parts.at(index), text); !rows)
            return rows.error();
        return text;
    }

private:
    Result<void> readBook()
    {
        const QString part = QStringLiteral("xl/workbook.xml");
        Result<QByteArray> bytes = m_zip.read(part);
        if (!bytes)
            return bytes.error();
        QStringList ids;
        XmlReader xml(*bytes, m_zip.fileName(), part);
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token != Token::Start)
                continue;
            if (xml.name() == u"workbookPr") {
                const QString system = xml.attribute(u"date1904");
                m_book.from1904 = system == u"1" || system == u"true";
            } else if (xml.name() == u"sheet") {
                m_book.sheets.append(xml.attribute(u"name"));
                ids.append(xml.attribute(u"id"));
            }
        }
        if (xml.failed())
            return xml.error();
        return readRelations(ids);
    }

    Result<void> readRelations(const QStringList& ids)
    {
        const QString part = QStringLiteral("xl/_rels/workbook.xml.rels");
        Result<QByteArray> bytes = m_zip.read(part);
        if (!bytes)
            return bytes.error();
        QHash<QString, QString> targets;
        XmlReader xml(*bytes, m_zip.fileName(), part);
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token != Token::Start || xml.name() != u"Relationship")
                continue;
            const QString target = xml.attribute(u"Target");
            targets.insert(xml.attribute(u"Id"),
                           target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
        }
        if (xml.failed())
            return xml.error();
        for (const QString& id : ids)
            m_book.parts.append(targets.value(id));
        return {};
    }

    Result<void> readStrings()
    {
        const QString part = QStringLiteral("xl/sharedStrings.xml");
        if (!m_zip.contains(part))
            return {};
        Result<QByteArray> bytes = m_zip.read(part);
        if (!bytes)
            return bytes.error();
        XmlReader xml(*bytes, m_zip.fileName(), part);
        bool inText = false;
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token == Token::Start) {
                if (xml.name() == u"si")
                    m_book.strings.emplace_back();
                else if (xml.name() == u"rPh")
                    xml.skip();
                inText = xml.name() == u"t";
            } else if (token == Token::End) {
                inText = false;
            } else if (inText && !m_book.strings.empty()) {
                m_book.strings.back() += xml.text().toUtf8();
            }
        }
        return xml.failed() ? Result<void>(xml.error()) : Result<void>();
    }

    Result<void> readStyles()
    {
        const QString part = QStringLiteral("xl/styles.xml");
        if (!m_zip.contains(part))
            return {};
        Result<QByteArray> bytes = m_zip.read(part);
        if (!bytes)
            return bytes.error();
        XmlReader xml(*bytes, m_zip.fileName(), part);
        QHash<int, NumberKind> own;
        bool inCells = false;
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token == Token::End && xml.name() == u"cellXfs")
                inCells = false;
            if (token != Token::Start)
                continue;
            if (xml.name() == u"numFmt") {
                own.insert(xml.attribute(u"numFmtId").toInt(), kindOfFormat(xml.attribute(u"formatCode")));
            } else if (xml.name() == u"cellXfs") {
                inCells = true;
            } else if (inCells && xml.name() == u"xf") {
                const int id = xml.attribute(u"numFmtId").toInt();
                m_book.styles.push_back(own.value(id, kindOfBuiltIn(id)));
            }
        }
        return xml.failed() ? Result<void>(xml.error()) : Result<void>();
    }

    QByteArray cellText(const QString& type, const QString& style, const QByteArray& value) const
    {
        bool ok = false;
        if (type == u"s") {
            const std::size_t index = value.toUInt(&ok);
            return ok && index < m_book.strings.size() ? m_book.strings[index] : QByteArray();
        }
        if (type == u"b")
            return value == "1" ? "true" : "false";
        if (!type.isEmpty() && type != u"n")
            return value; // str, inlineStr, e, d
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return value;
        const std::size_t index = style.toUInt();
        switch (index < m_book.styles.size() ? m_book.styles[index] : NumberKind::Number) {
        case NumberKind::Date:
            return dateText(number, m_book.from1904);
        case NumberKind::Time:
            return number >= 0 && number < 1 ? isoTime(number) : dateText(number, m_book.from1904);
        case NumberKind::Number:
            break;
        }
        return numberText(number);
    }

    static void appendCell(const QByteArray& text, QByteArray& csv)
    {
        const bool quoted = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r');
        if (!quoted) {
            csv += text;
            return;
        }
        QByteArray doubled = text;
        csv += '"' + doubled.replace("\"", "\"\"") + '"';
    }

    Result<void> readRows(const QString& part, SheetText& sheet)
    {
        QByteArray& csv = sheet.csv;
        Result<QByteArray> bytes = m_zip.read(part);
        if (!bytes)
            return bytes.error();
        XmlReader xml(*bytes, m_zip.fileName(), part);
        qint64 row = 0; // lines written or begun
        int column = 0;
        QString type, style;
        QByteArray value;
        bool inValue = false;
        for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
            if (token == Token::Text) {
                if (inValue)
                    value += xml.text().toUtf8();
                continue;
            }
            if (csv.size() > mostBytes)
                return refused(
                    m_zip.fileName(),
                    {QT_TRANSLATE_NOOP("core", "%1 is refused: its sheet unpacks to more than a table needs. "
                                               "Save it as CSV."),
                     {m_zip.fileName()}});
            const QStringView name = xml.name();
            const bool starts = token == Token::Start;
            if (name == u"row" && starts) {
                const qint64 number = xml.attribute(u"r").toLongLong();
                const qint64 next = number > row ? number : row + 1;
                if (next > mostRows)
                    break;
                csv.append(static_cast<qsizetype>(next - row - 1), '\n');
                row = next;
                column = 0;
            } else if (name == u"row") {
                csv += '\n';
            } else if (name == u"c" && starts) {
                const int at = columnOf(xml.attribute(u"r"));
                const int target = std::min(at >= column ? at : column, mostColumns);
                csv.append(target - column, ',');
                column = target;
                type = xml.attribute(u"t");
                style = xml.attribute(u"s");
                value.clear();
            } else if (name == u"c") {
                appendCell(cellText(type, style, value), csv);
            } else if (name == u"v" || name == u"t") {
                inValue = starts;
            } else if (name == u"mergeCell" && starts) {
                if (const QRect area = areaOf(xml.attribute(u"ref"));
                    area.isValid() && sheet.merged.size() < mostMerged)
                    sheet.merged.append(area);
            } else if (name == u"rPh" && starts) {
                xml.skip();
            }
        }
        return xml.failed() ? Result<void>(xml.error()) : Result<void>();
    }

    ZipReader& m_zip;
    Book m_book;
};

} // namespace

bool isWorkbook(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<void> checkWorkbookName(const InputFile& input)
{
    const QString extension = input.name().section(u'.', -1).toLower();
    if (isWorkbook(input.bytes()) || (extension != QLatin1String("xlsx") && extension != QLatin1String("xlsm")))
        return {};
    return refused(input.name(), {QT_TRANSLATE_NOOP("core", "%1 is called .%2, but its content is something else."),
                                  {input.name(), extension}});
}

Result<SheetText> readWorkbook(const InputFile& input, std::optional<int> sheet)
{
    ZipLimits limits;
    limits.entryBytes = qint64(256) << 20;
    Result<ZipReader> zip = ZipReader::open(input, limits);
    if (!zip)
        return zip.error();
    if (!zip->contains(QStringLiteral("xl/workbook.xml")))
        return refused(input.name(),
                       {QT_TRANSLATE_NOOP("core", "%1 is a zip archive, but not a workbook (.xlsx)."), {input.name()}});
    return WorkbookReader(*zip).read(sheet);
}

} // namespace tropa::formats
