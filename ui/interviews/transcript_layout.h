#pragma once

#include "interviews/document.h"
#include "ui/interviews/core_names.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace tropa::ui::interviews {

/// Sizes of a transcript on screen; all but the spaces grow with the reading font.
struct TranscriptMetrics
{
    QFont reading;
    double gutter = 92;
    double numbers = 0; ///< of the gutter: the column of turn numbers, 0 when they are not shown
    double textWidth = 508;
    double lineHeight = 22;
    double turnSpacing = 11;
    double topMargin = 12;

    static TranscriptMetrics of(const QFont& reading);
};

/// Where the words of a transcript stand: one QTextLayout a turn, made when the turn comes into view. Heights of turns
/// not yet seen are estimates that give way to the real ones. Coordinates are of the whole transcript, offsets are its
/// code points. The document outlives its layout or is set anew. Window thread.
class TranscriptLayout
{
public:
    void setDocument(const core::Document* document);
    void setMetrics(const TranscriptMetrics& metrics);
    const TranscriptMetrics& metrics() const { return m_metrics; }

    int turnCount() const { return static_cast<int>(m_turns.size()); }
    const core::Turn& turn(int turn) const { return m_document->turns[static_cast<std::size_t>(turn)]; }
    double top(int turn) const { return m_tops[static_cast<std::size_t>(turn)]; }
    double height(int turn) const { return m_turns[static_cast<std::size_t>(turn)].height; }
    double totalHeight() const { return m_tops.empty() ? 0 : m_tops.back(); }
    /// The turn at a height, or the nearest; -1 is never given for a transcript with turns.
    int turnAtY(double y) const;
    /// Lays turns out from `first` until `y` is covered; true when what was an estimate has moved something.
    bool ensureFrom(int first, double y);
    QTextLayout& layout(int turn);
    /// Where the paragraphs of a turn begin in its layout; lays it out. Never empty.
    const std::vector<int>& paragraphs(int turn);
    bool isLaidOut(int turn) const { return m_turns[static_cast<std::size_t>(turn)].layout != nullptr; }

    int turnOf(qint64 offset) const;
    /// A place inside a turn's layout, held inside its words.
    int cursorOf(int turn, qint64 offset) const;
    qint64 offsetOf(int turn, int cursor) const;
    /// The caret before a character; lays its turn out.
    QRectF caretRect(qint64 offset);
    /// Top and bottom of the line a character stands on.
    QRectF lineRect(int turn, int cursor);
    qint64 offsetAt(const QPointF& point);

private:
    struct Laid
    {
        qsizetype begin = 0; // UTF-16 in the document
        qsizetype end = 0;
        double height = 0;
        std::unique_ptr<QTextLayout> layout;
        std::vector<int> paragraphs;
    };
    void estimate();
    void sumUp();
    QList<QTextLayout::FormatRange> formats(const Laid& laid) const;

    const core::Document* m_document = nullptr;
    TranscriptMetrics m_metrics;
    CodePointIndex m_index;
    bool m_hardWrapped = false;
    std::vector<Laid> m_turns;
    std::vector<double> m_tops; // one more than turns: the last is the total
};

} // namespace tropa::ui::interviews
