#include "interviews/text_edges.h"

#include <QTextBoundaryFinder>

namespace tropa::interviews {

namespace {

bool isJoint(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'’' || c == u'‑';
}

// «кого-нибудь», "don't": the finder ends a word at the joint, a reader does not.
bool isInsideAWord(QStringView text, qsizetype at)
{
    const auto isLetter = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetterOrNumber(); };
    const auto joins = [&](qsizetype i) {
        return i > 0 && i < text.size() && isJoint(text[i]) && isLetter(i - 1) && isLetter(i + 1);
    };
    return joins(at) || joins(at - 1);
}

bool isWordEdge(const QTextBoundaryFinder& finder, QStringView text, TextEdge edge)
{
    const auto wanted = edge == TextEdge::Begin ? QTextBoundaryFinder::StartOfItem : QTextBoundaryFinder::EndOfItem;
    return (finder.boundaryReasons() & wanted) && !isInsideAWord(text, finder.position());
}

// The finder puts a sentence's boundary after the spaces that follow it.
qsizetype sentenceEdge(QStringView text, qsizetype boundary, TextEdge edge)
{
    if (edge == TextEdge::End) {
        while (boundary > 0 && text[boundary - 1].isSpace())
            --boundary;
    } else {
        while (boundary < text.size() && text[boundary].isSpace())
            ++boundary;
    }
    return boundary;
}

} // namespace

std::optional<qsizetype> nextEdge(QStringView text, qsizetype from, TextUnit unit, TextEdge edge, bool forward)
{
    QTextBoundaryFinder finder(unit == TextUnit::Word ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Sentence,
                               text.data(), text.size());
    // Trimmed edges of sentences may lie on the other side of a boundary, so the walk begins at an end of the text.
    if (unit == TextUnit::Sentence) {
        std::optional<qsizetype> best;
        finder.toStart();
        for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
            const qsizetype place = sentenceEdge(text, at, edge);
            const bool isNone = edge == TextEdge::Begin ? place == text.size() : place == 0;
            if (isNone || (forward ? place <= from : place >= from))
                continue;
            best = place;
            if (forward)
                break;
        }
        return best;
    }
    finder.setPosition(std::clamp<qsizetype>(from, 0, text.size()));
    for (qsizetype at = forward ? finder.toNextBoundary() : finder.toPreviousBoundary(); at >= 0;
         at = forward ? finder.toNextBoundary() : finder.toPreviousBoundary()) {
        if (isWordEdge(finder, text, edge))
            return at;
    }
    return std::nullopt;
}

} // namespace tropa::interviews
