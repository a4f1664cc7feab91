#include "interviews/code.h"

#include "frame/frame_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tropa::interviews {

const std::vector<CodeKindName>& codeKinds()
{
    static const std::vector<CodeKindName> all = {
        {CodeKind::None, "", QT_TRANSLATE_NOOP("core", "Code")},
        {CodeKind::Quote, "quote", QT_TRANSLATE_NOOP("core", "Quote")},
        {CodeKind::Pain, "pain", QT_TRANSLATE_NOOP("core", "Pain")},
        {CodeKind::Need, "need", QT_TRANSLATE_NOOP("core", "Need")},
        {CodeKind::Gain, "gain", QT_TRANSLATE_NOOP("core", "Gain")},
        {CodeKind::Barrier, "barrier", QT_TRANSLATE_NOOP("core", "Barrier")},
        {CodeKind::Emotion, "emotion", QT_TRANSLATE_NOOP("core", "Emotion")},
        {CodeKind::Touchpoint, "touchpoint", QT_TRANSLATE_NOOP("core", "Touchpoint")},
        {CodeKind::Stage, "stage", QT_TRANSLATE_NOOP("core", "Stage")},
    };
    return all;
}

CodeKind codeKindFromId(const QString& id)
{
    const auto found =
        std::ranges::find_if(codeKinds(), [&](const CodeKindName& one) { return id == QLatin1String(one.id); });
    return found == codeKinds().end() ? CodeKind::None : found->kind;
}

QString codeKindId(CodeKind kind)
{
    const auto found = std::ranges::find(codeKinds(), kind, &CodeKindName::kind);
    return QLatin1String(found->id);
}

Codebook::Codebook(std::vector<Code> codes)
{
    m_codes.reserve(codes.size());
    append(codes, {});
}

void Codebook::append(const std::vector<Code>& all, CodeId parent)
{
    for (const Code& code : all) {
        if (code.parent == parent) {
            m_codes.push_back(code);
            append(all, code.id);
        }
    }
}

const Code* Codebook::find(CodeId id) const
{
    const auto found = std::ranges::find(m_codes, id, &Code::id);
    return found == m_codes.end() ? nullptr : &*found;
}

std::vector<const Code*> Codebook::children(CodeId parent) const
{
    std::vector<const Code*> found;
    for (const Code& code : m_codes) {
        if (code.parent == parent)
            found.push_back(&code);
    }
    return found;
}

bool Codebook::hasChildren(CodeId id) const
{
    return std::ranges::find(m_codes, id, &Code::parent) != m_codes.end();
}

std::vector<CodeId> Codebook::withDescendants(CodeId id) const
{
    std::vector<CodeId> all;
    // Depth first, so what is below follows at once.
    auto at = std::ranges::find(m_codes, id, &Code::id);
    if (at == m_codes.end())
        return all;
    for (all.push_back(id), ++at; at != m_codes.end() && std::ranges::find(all, at->parent) != all.end(); ++at)
        all.push_back(at->id);
    return all;
}

bool Codebook::isWithin(CodeId id, CodeId ancestor) const
{
    for (const Code* code = find(id); code; code = find(code->parent)) {
        if (code->id == ancestor)
            return true;
    }
    return false;
}

QString Codebook::path(CodeId id) const
{
    QStringList names;
    for (const Code* code = find(id); code; code = find(code->parent))
        names.prepend(code->name);
    return names.join(QString::fromUtf8(codePathSeparator));
}

CodeId Codebook::byPath(const QString& path) const
{
    const QString whole = frame::normalName(path);
    CodeId found;
    int times = 0;
    for (const Code& code : m_codes) {
        if (frame::normalName(code.name) == whole) { // before splitting: a name may hold a slash
            found = code.id;
            ++times;
        }
    }
    if (times == 1)
        return found;
    static const QRegularExpression separators(QStringLiteral("\\s*[›>/\\\\]\\s*"));
    CodeId at;
    for (const QString& name : path.split(separators)) {
        const QString normal = frame::normalName(name);
        const auto below = children(at);
        const auto next =
            std::ranges::find_if(below, [&](const Code* code) { return frame::normalName(code->name) == normal; });
        if (next == below.end())
            return {};
        at = (*next)->id;
    }
    return at;
}

frame::TouchpointId Codebook::touchpointOf(CodeId id) const
{
    for (const Code* code = find(id); code; code = find(code->parent)) {
        if (code->touchpoint.isValid())
            return code->touchpoint;
    }
    return {};
}

frame::StageId Codebook::stageOf(CodeId id) const
{
    for (const Code* code = find(id); code; code = find(code->parent)) {
        if (code->stage.isValid())
            return code->stage;
    }
    return {};
}

} // namespace tropa::interviews
