#include "formats/xlsx_writer.h"

#include "base/save_bytes.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace tropa::formats {

namespace {

constexpr qsizetype longestName = 31;
constexpr qsizetype longestText = 32767; // of a cell, in UTF-16 units
constexpr time_t fixedTime = 1577836800; // the same workbook gives the same bytes

QString allowedName(const QString& wanted, const QSet<QString>& taken)
{
    QString name = wanted;
    for (QChar& c : name) {
        if (QStringView(u"[]:*?/\\").contains(c))
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    name = name.left(longestName).trimmed();
    if (name.isEmpty())
        name = QStringLiteral("1");
    QString unique = name;
    for (int i = 2; taken.contains(unique.toLower()); ++i) {
        const QString suffix = QStringLiteral(" (%1)").arg(i);
        unique = name.left(longestName - suffix.size()) + suffix;
    }
    return unique;
}

// Width and height of a PNG or JPEG by its head.
std::optional<std::pair<double, double>> pictureSize(const QByteArray& bytes)
{
    const auto number = [&](qsizetype at, int count) {
        unsigned value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8 | static_cast<unsigned char>(at + i < bytes.size() ? bytes[at + i] : 0);
        return value;
    };
    std::pair<double, double> size{0, 0};
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        size = {number(16, 4), number(20, 4)};
    } else if (bytes.startsWith("\xff\xd8")) {
        for (qsizetype at = 2; at + 9 < bytes.size() && number(at, 1) == 0xff; at += 2 + number(at + 2, 2)) {
            const unsigned kind = number(at + 1, 1);
            if (kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc) {
                size = {number(at + 7, 2), number(at + 5, 2)};
                break;
            }
        }
    }
    return size.first > 0 && size.second > 0 ? std::optional(size) : std::nullopt;
}

std::optional<unsigned> colourOf(const QString& words)
{
    bool isNumber = false;
    const unsigned number = words.mid(1).toUInt(&isNumber, 16);
    return words.size() == 7 && words.startsWith(u'#') && isNumber ? std::optional(number) : std::nullopt;
}

bool isDark(unsigned colour)
{
    return 0.299 * (colour >> 16 & 0xff) + 0.587 * (colour >> 8 & 0xff) + 0.114 * (colour & 0xff) < 140;
}

} // namespace

class XlsxWriter::State
{
public:
    explicit State(const QString& target) : path(target)
    {
        workingCopy = folder.filePath(QStringLiteral("workbook.xlsx"));
        folderName = QFile::encodeName(folder.path());
        fileName = QFile::encodeName(workingCopy);
        lxw_workbook_options options{};
        options.tmpdir = folderName.data();
        workbook = workbook_new_opt(fileName.constData(), &options);
        lxw_doc_properties properties{};
        properties.created = fixedTime;
        workbook_set_properties(workbook, &properties);
    }
    ~State()
    {
        if (workbook != nullptr) // an unfinished workbook is freed by closing it, inside the temporary folder
            (void)workbook_close(workbook);
    }

    /// A row as high as its wrapped words ask: not every program works that out by itself, and none for merged cells.
    void makeRoom(int row, int column, int columns, const QString& words, bool isBold)
    {
        constexpr double standardWidth = 8.43, standardHeight = 15, mostHeight = 400;
        double letters = 0; // in a line
        for (int i = column; i < column + columns; ++i)
            letters += widths.value(i, standardWidth);
        letters = std::max(4.0, letters / (isBold ? 1.2 : 1.08)); // words break before the edge
        qsizetype lines = 0;
        for (const QString& line : words.split(QLatin1Char('\n')))
            lines +=
                std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(static_cast<double>(line.size()) / letters)));
        const double height = std::min(mostHeight, standardHeight * static_cast<double>(lines));
        if (height <= heights.value(row, standardHeight))
            return;
        heights.insert(row, height);
        check(worksheet_set_row(current(), static_cast<lxw_row_t>(row), height, nullptr));
    }

    lxw_format* format(const QString& numberFormat, bool bold = false, bool wrapped = false,
                       std::optional<unsigned> behind = {})
    {
        const QString key = numberFormat + (bold ? u'b' : u' ') + (wrapped ? u'w' : u' ') +
                            (behind ? QString::number(*behind, 16) : QString());
        lxw_format*& known = formats[key];
        if (known == nullptr) {
            known = workbook_add_format(workbook);
            if (!numberFormat.isEmpty())
                format_set_num_format(known, numberFormat.toUtf8().constData());
            if (bold)
                format_set_bold(known);
            if (wrapped)
                format_set_text_wrap(known);
            if (behind) {
                format_set_bg_color(known, *behind);
                format_set_font_color(known, isDark(*behind) ? LXW_COLOR_WHITE : LXW_COLOR_BLACK);
            }
        }
        return known;
    }
    lxw_format* format(const Look& look)
    {
        const QString key = QStringLiteral("look %1 %2 %3").arg(look.ground).arg(look.isBold).arg(look.isCentred);
        lxw_format*& known = formats[key];
        if (known == nullptr) {
            known = workbook_add_format(workbook);
            format_set_text_wrap(known);
            format_set_align(known, look.isCentred ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
            if (look.isCentred)
                format_set_align(known, LXW_ALIGN_CENTER);
            if (look.isBold)
                format_set_bold(known);
            format_set_border(known, LXW_BORDER_THIN);
            format_set_border_color(known, 0xC3CCC8);
            if (const std::optional<unsigned> behind = colourOf(look.ground)) {
                format_set_bg_color(known, *behind);
                if (isDark(*behind))
                    format_set_font_color(known, LXW_COLOR_WHITE);
            }
        }
        return known;
    }
    void check(lxw_error status)
    {
        if (status != LXW_NO_ERROR && failure.isEmpty())
            failure = QString::fromUtf8(lxw_strerror(status));
    }
    lxw_worksheet* current()
    {
        if (sheet == nullptr) {
            sheet = workbook_add_worksheet(workbook, nullptr);
        }
        return sheet;
    }

    QTemporaryDir folder;
    QString path;
    QString workingCopy;
    QByteArray folderName;
    QByteArray fileName;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::map<QString, lxw_format*> formats;
    QSet<QString> names;
    QString failure;
    std::optional<unsigned> ground;     ///< behind headings
    QHash<int, double> widths, heights; ///< of the sheet: columns in letters, rows in points
};

XlsxWriter::XlsxWriter(const QString& path) : m_state(std::make_unique<State>(path)) {}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::addSheet(const QString& name)
{
    const QString allowed = allowedName(name, m_state->names);
    m_state->names.insert(allowed.toLower());
    m_state->widths.clear();
    m_state->heights.clear();
    m_state->sheet = workbook_add_worksheet(m_state->workbook, allowed.toUtf8().constData());
    if (m_state->sheet == nullptr)
        m_state->check(LXW_ERROR_SHEETNAME_ALREADY_USED);
}

void XlsxWriter::text(int row, int column, const QString& words, Style style)
{
    lxw_format* const format = style == Style::Heading   ? m_state->format({}, true, true, m_state->ground)
                               : style == Style::Wrapped ? m_state->format({}, false, true)
                                                         : nullptr;
    m_state->check(worksheet_write_string(m_state->current(), static_cast<lxw_row_t>(row),
                                          static_cast<lxw_col_t>(column), words.left(longestText).toUtf8().constData(),
                                          format));
}

void XlsxWriter::number(int row, int column, double value, int decimals)
{
    if (!std::isfinite(value)) // a workbook has no such number; the cell stays empty
        return;
    lxw_format* const format =
        decimals < 0
            ? nullptr
            : m_state->format(decimals == 0 ? QStringLiteral("0") : QStringLiteral("0.") + QString(decimals, u'0'));
    m_state->check(worksheet_write_number(m_state->current(), static_cast<lxw_row_t>(row),
                                          static_cast<lxw_col_t>(column), value, format));
}

void XlsxWriter::percent(int row, int column, double share)
{
    if (!std::isfinite(share))
        return;
    m_state->check(worksheet_write_number(m_state->current(), static_cast<lxw_row_t>(row),
                                          static_cast<lxw_col_t>(column), share,
                                          m_state->format(QStringLiteral("0.0%"))));
}

void XlsxWriter::date(int row, int column, QDate day)
{
    if (!day.isValid())
        return;
    lxw_datetime value{};
    value.year = day.year();
    value.month = day.month();
    value.day = day.day();
    m_state->check(worksheet_write_datetime(m_state->current(), static_cast<lxw_row_t>(row),
                                            static_cast<lxw_col_t>(column), &value,
                                            m_state->format(QStringLiteral("yyyy-mm-dd"))));
}

void XlsxWriter::columnWidth(int column, double characters)
{
    m_state->widths.insert(column, characters);
    m_state->check(worksheet_set_column(m_state->current(), static_cast<lxw_col_t>(column),
                                        static_cast<lxw_col_t>(column), characters, nullptr));
}

void XlsxWriter::hideRow(int row)
{
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    m_state->check(
        worksheet_set_row_opt(m_state->current(), static_cast<lxw_row_t>(row), LXW_DEF_ROW_HEIGHT, nullptr, &options));
}

void XlsxWriter::hideColumn(int column)
{
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    m_state->check(worksheet_set_column_opt(m_state->current(), static_cast<lxw_col_t>(column),
                                            static_cast<lxw_col_t>(column), LXW_DEF_COL_WIDTH, nullptr, &options));
}

void XlsxWriter::headingColour(const QString& colour)
{
    m_state->ground = colourOf(colour);
}

bool XlsxWriter::image(int row, int column, const QByteArray& bytes, double width, double height, const QString& about)
{
    const auto room = pictureSize(bytes);
    if (!room)
        return false;
    const double scale = std::min({1.0, width / room->first, height / room->second});
    QByteArray description = about.toUtf8();
    lxw_image_options options{};
    options.x_scale = options.y_scale = scale;
    options.x_offset = options.y_offset = 4;
    options.description = description.data();
    m_state->check(worksheet_insert_image_buffer_opt(
        m_state->current(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
        reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(bytes.size()), &options));
    return true;
}

void XlsxWriter::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_state->current(), static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(columns));
}

void XlsxWriter::area(int row, int column, int rows, int columns, const QString& words, const Look& look)
{
    lxw_format* const format = m_state->format(look);
    const auto top = static_cast<lxw_row_t>(row);
    const auto left = static_cast<lxw_col_t>(column);
    const QByteArray text = words.left(longestText).toUtf8();
    if (rows > 1 || columns > 1)
        m_state->check(worksheet_merge_range(m_state->current(), top, left, static_cast<lxw_row_t>(row + rows - 1),
                                             static_cast<lxw_col_t>(column + columns - 1), text.constData(), format));
    else
        m_state->check(worksheet_write_string(m_state->current(), top, left, text.constData(), format));
    if (rows == 1)
        m_state->makeRoom(row, column, columns, words, look.isBold);
}

void XlsxWriter::remark(int row, int column, const QString& words)
{
    lxw_comment_options options{};
    options.width = 220;
    options.height = 60 + 16.0 * static_cast<double>(std::min<qsizetype>(20, words.size() / 28));
    m_state->check(worksheet_write_comment_opt(m_state->current(), static_cast<lxw_row_t>(row),
                                               static_cast<lxw_col_t>(column),
                                               words.left(longestText).toUtf8().constData(), &options));
}

void XlsxWriter::printOut(int firstRow, int lastRow, int lastColumn, const QString& foot)
{
    constexpr uint8_t a3 = 8;
    constexpr qsizetype mostFoot = 200; // with the codes of it 255
    lxw_worksheet* const sheet = m_state->current();
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a3);
    // As many sheets beside each other as keep the letters readable: at two thirds A3 takes some 320 letters.
    constexpr double mostLetters = 320;
    double heads = 0, all = 0;
    for (auto width = m_state->widths.cbegin(); width != m_state->widths.cend(); ++width) {
        all += width.value();
        heads += width.key() <= lastColumn ? width.value() : 0;
    }
    const double across = std::ceil((all - heads) / std::max(1.0, mostLetters - heads));
    worksheet_fit_to_pages(sheet, static_cast<uint16_t>(std::clamp(across, 1.0, 1000.0)), 0);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6);
    m_state->check(worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(firstRow), static_cast<lxw_row_t>(lastRow)));
    m_state->check(worksheet_repeat_columns(sheet, 0, static_cast<lxw_col_t>(lastColumn)));
    QString words = foot.left(mostFoot);
    words.replace(u'&', QLatin1String("&&"));
    m_state->check(worksheet_set_footer(sheet, ("&L&8" + words.toUtf8() + "&R&8&P / &N").constData()));
}

Result<void> XlsxWriter::finish()
{
    (void)m_state->current();
    const lxw_error closed = workbook_close(m_state->workbook);
    m_state->workbook = nullptr;
    m_state->check(closed);
    QFile made(m_state->workingCopy);
    QSaveFile target(m_state->path);
    if (m_state->failure.isEmpty() && !made.open(QIODevice::ReadOnly))
        m_state->failure = made.errorString();
    if (m_state->failure.isEmpty() &&
        (!target.open(QIODevice::WriteOnly) || target.write(made.readAll()) != made.size() || !commitWhole(target)))
        m_state->failure = target.errorString();
    if (m_state->failure.isEmpty())
        return {};
    return Error(ErrorKind::Failed,
                 {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."), {m_state->path, m_state->failure}});
}

} // namespace tropa::formats
