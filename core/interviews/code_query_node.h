#pragma once

#include "interviews/code_query.h"

namespace tropa::interviews {

/// One step of a query: a leaf, or what is made of two others.
struct CodeQuery::Node
{
    enum class Kind { Code, Words, And, Or, Not, Inside, Overlapping, Followed, Near, Where };
    Kind kind = Kind::Code;
    CodeId code;
    QString words;  ///< of Words; the attribute of Where
    QString value;  ///< of Where
    int within = 1; ///< turns, of Followed and Near
    std::shared_ptr<const Node> left, right;
};

/// The paths of the codes that words may mean, where they are several: of one path, or of one name below others. Empty
/// where the words mean one code or none.
QStringList severalNamed(const Codebook& book, const QString& words);

} // namespace tropa::interviews
