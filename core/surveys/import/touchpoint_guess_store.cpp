#include "surveys/import/touchpoint_guess.h"

#include "frame/frame_store.h"

#include <algorithm>

namespace tropa::surveys {

namespace {

QString wordsOf(const QString& text)
{
    QString words;
    for (const QChar c : frame::normalName(text))
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    return u' ' + words.simplified() + u' ';
}

} // namespace

TouchpointGuess::TouchpointGuess(storage::Connection& connection)
{
    for (const auto& [id, name] : frame::frameNames(connection, QStringLiteral("touchpoint")))
        m_names.push_back({wordsOf(name), frame::TouchpointId(id)});
    auto aliases = connection.prepare("SELECT name, entity_id FROM alias WHERE kind = 'touchpoint'");
    while (aliases.step())
        m_names.push_back({wordsOf(aliases.text(0)), aliases.id<frame::TouchpointId>(1)});
    std::ranges::stable_sort(m_names, [](const Name& a, const Name& b) { return a.normal.size() > b.normal.size(); });
}

frame::TouchpointId TouchpointGuess::find(const QString& question) const
{
    const qsizetype open = question.lastIndexOf(u'[');
    const qsizetype close = question.lastIndexOf(u']');
    if (open >= 0 && close > open) {
        const QString row = wordsOf(question.mid(open + 1, close - open - 1));
        for (const Name& name : m_names) {
            if (name.normal == row)
                return name.touchpoint;
        }
    }
    const QString text = wordsOf(question);
    for (const Name& name : m_names) {
        if (name.normal.size() > 4 && text.contains(name.normal))
            return name.touchpoint;
    }
    return {};
}

} // namespace tropa::surveys
