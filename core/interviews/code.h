#pragma once

#include "base/guid.h"
#include "base/message.h"
#include "frame/ids.h"
#include "interviews/ids.h"

#include <optional>
#include <vector>

namespace tropa::interviews {

/// What a code says its segments are; decides which lane of a map they may feed.
enum class CodeKind { None, Quote, Pain, Need, Gain, Barrier, Emotion, Touchpoint, Stage };

/// All kinds in order, with their names as in files ("pain") and in words.
struct CodeKindName
{
    CodeKind kind;
    const char* id;
    Message name;
};
const std::vector<CodeKindName>& codeKinds();
CodeKind codeKindFromId(const QString& id);
QString codeKindId(CodeKind kind);

/// An entry of the codebook.
struct Code
{
    CodeId id;
    Guid guid;
    CodeId parent;
    QString name;
    int palette = 1; ///< colour number of the theme, from 1
    QString color;   ///< "#rrggbb" when a person chose one, else empty
    CodeKind kind = CodeKind::None;
    frame::TouchpointId touchpoint;
    frame::StageId stage;
    QString definition;
    QString useWhen;
    QString notWhen;
    QString example;
};

/// The codebook as a tree, in memory: a few hundred codes at most. A value; any thread.
class Codebook
{
public:
    Codebook() = default;
    /// `codes` in the order of siblings.
    explicit Codebook(std::vector<Code> codes);

    const std::vector<Code>& codes() const { return m_codes; } ///< depth first
    const Code* find(CodeId id) const;
    std::vector<const Code*> children(CodeId parent) const; ///< of an invalid id: the roots
    bool hasChildren(CodeId id) const;
    /// The code and all below it.
    std::vector<CodeId> withDescendants(CodeId id) const;
    bool isWithin(CodeId id, CodeId ancestor) const;
    /// «Ожидание › Молчание персонала».
    QString path(CodeId id) const;
    /// Reads a path written with ›, >, / or \\ between names; a bare name when only one code has it. Case, spaces and
    /// ё do not matter.
    CodeId byPath(const QString& path) const;
    /// Its own touchpoint, or that of the nearest code above that has one.
    frame::TouchpointId touchpointOf(CodeId id) const;
    frame::StageId stageOf(CodeId id) const;

private:
    void append(const std::vector<Code>& all, CodeId parent);
    std::vector<Code> m_codes;
};

inline constexpr const char* codePathSeparator = " › ";

} // namespace tropa::interviews
