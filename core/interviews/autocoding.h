#pragma once

#include "interviews/coding_store.h"
#include "interviews/text_search.h"

namespace tropa::interviews {

/// How much of the text around a hit is coded.
enum class AutocodeUnit { Words, Sentence, Turn };

/// What autocoding would do, for a person to look through first.
struct AutocodePlan
{
    struct Item
    {
        DocumentId document;
        TextSpan span;
        QString text;
        qint64 hits = 1;      ///< how many fell into it
        bool isCoded = false; ///< this coder has this code on these words already
        bool isChosen = true; ///< a person may leave it out
    };
    CodeId code; ///< none yet: a new one is to be made
    std::vector<Item> items;

    qint64 chosen() const;
};

/// Hits that fall into one sentence or turn become one item. Reads each transcript once. Codings of other coders than
/// `coder` do not count; without one, anybody's do.
AutocodePlan planAutocoding(storage::Connection& connection, const std::vector<TextHit>& hits, AutocodeUnit unit,
                            CodeId code, project::CoderId coder = {});

/// Words of a transcript that may be coded.
struct Stretch
{
    DocumentId document;
    TextSpan span;
};
/// The same for stretches as they stand, such as those a question of codings found.
AutocodePlan planCoding(storage::Connection& connection, const std::vector<Stretch>& stretches, CodeId code,
                        project::CoderId coder = {});

/// Codes what is chosen and not coded yet; to be called within one edit, so that one undo takes it back. Gives the
/// segments that were made.
std::vector<SegmentId> applyAutocoding(project::Edit& edit, const AutocodePlan& plan, CodeId code);
/// With the plan's code, or with a new one of that name where the plan has none.
std::vector<SegmentId> applyAutocoding(project::Edit& edit, const AutocodePlan& plan, const QString& newCode);

/// The sentence of a text around a stretch, in code points: ends at . ! ? … or a line end; never longer than `within`.
TextSpan sentenceAround(const QString& text, TextSpan stretch, TextSpan within);
/// The same with the index of the text at hand, for many stretches of one text.
TextSpan sentenceAround(const QString& text, const CodePointIndex& index, TextSpan stretch, TextSpan within);

} // namespace tropa::interviews
