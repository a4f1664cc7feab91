#include "formats/document_builder.h"

namespace tropa::formats {

bool DocumentText::isEmpty() const
{
    return std::all_of(paragraphs.begin(), paragraphs.end(),
                       [](const Paragraph& paragraph) { return paragraph.text.trimmed().isEmpty(); });
}

void DocumentBuilder::beginParagraph()
{
    if (m_joined && m_open.empty()) {
        m_open.push_back(std::move(*m_joined));
        m_open.back().joins = false;
        m_joined.reset();
        return;
    }
    Open& open = m_open.emplace_back();
    if (m_tableDepth > 0)
        open.paragraph.cell = m_place;
}

void DocumentBuilder::endParagraph()
{
    if (m_open.empty())
        return;
    Open open = std::move(m_open.back());
    m_open.pop_back();
    if (open.joins && m_open.empty())
        m_joined = std::move(open);
    else
        m_document.paragraphs.push_back(std::move(open.paragraph));
}

void DocumentBuilder::append(QStringView words, bool bold, bool italic)
{
    if (m_open.empty() || words.isEmpty())
        return;
    Open& open = m_open.back();
    QString clean;
    clean.reserve(words.size());
    for (const QChar c : words) {
        if (c == u'\t' || c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7F && c.unicode() != 0xFEFF))
            clean += c;
    }
    const qint64 begin = open.length;
    open.length += codePointCount(clean);
    open.paragraph.text += clean;
    if ((!bold && !italic) || open.length == begin)
        return;
    std::vector<StyledSpan>& styles = open.paragraph.styles;
    if (!styles.empty() && styles.back().span.end == begin && styles.back().bold == bold &&
        styles.back().italic == italic)
        styles.back().span.end = open.length;
    else
        styles.push_back({{begin, open.length}, bold, italic});
}

void DocumentBuilder::beginTable()
{
    if (m_tableDepth++ > 0)
        return;
    m_place = {static_cast<int>(m_document.tables.size()), -1, 0};
    m_document.tables.emplace_back();
}

void DocumentBuilder::endTable()
{
    if (m_tableDepth > 0)
        --m_tableDepth;
}

void DocumentBuilder::beginRow()
{
    if (m_tableDepth != 1)
        return;
    ++m_place.row;
    m_place.column = 0;
    m_rowBegin = m_document.paragraphs.size();
    m_document.tables.back().rows = m_place.row + 1;
}

void DocumentBuilder::beginCell(int columnsBefore)
{
    if (m_tableDepth == 1)
        m_place.column += columnsBefore;
}

void DocumentBuilder::endCell(int span)
{
    if (m_tableDepth != 1)
        return;
    m_place.column += std::max(1, span);
    TableShape& shape = m_document.tables.back();
    shape.columns = std::max(shape.columns, m_place.column);
}

void DocumentBuilder::dropRow()
{
    if (m_tableDepth != 1 || m_rowBegin > m_document.paragraphs.size())
        return;
    m_document.paragraphs.resize(m_rowBegin);
    --m_place.row;
    m_document.tables.back().rows = m_place.row + 1;
}

} // namespace tropa::formats
