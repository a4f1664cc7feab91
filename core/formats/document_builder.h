#pragma once

#include "formats/document_text.h"

namespace tropa::formats {

/// Gathers paragraphs for the readers: nesting (a text box inside a paragraph), styles as stretches, table places.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(DocumentText& document) : m_document(document) {}

    void beginParagraph();
    void endParagraph();
    bool inParagraph() const { return !m_open.empty(); }
    Paragraph& paragraph() { return m_open.back().paragraph; }
    /// Appends to the innermost open paragraph; control characters are left out. Nothing without one.
    void append(QStringView words, bool bold = false, bool italic = false);
    /// The next paragraph continues this one: its mark was deleted.
    void joinWithNext() { m_open.back().joins = true; }

    void beginTable();
    void endTable();
    void beginRow();
    void beginCell(int columnsBefore = 0);
    void endCell(int span = 1);
    bool inTable() const { return m_tableDepth > 0; }
    /// Takes back what the row brought: it was deleted.
    void dropRow();

private:
    struct Open
    {
        Paragraph paragraph;
        qint64 length = 0; // code points
        bool joins = false;
    };

    DocumentText& m_document;
    std::vector<Open> m_open;
    std::optional<Open> m_joined;
    int m_tableDepth = 0;
    CellPlace m_place;
    std::size_t m_rowBegin = 0;
};

} // namespace tropa::formats
