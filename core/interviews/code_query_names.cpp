#include "interviews/code_query_node.h"

#include "frame/frame_store.h"

#include <QRegularExpression>

namespace tropa::interviews {

QStringList severalNamed(const Codebook& book, const QString& words)
{
    static const QRegularExpression separators(QStringLiteral("\\s*[›>/\\\\]\\s*"));
    const auto chain = [](const QStringList& names) {
        QStringList normal;
        for (const QString& name : names)
            normal << frame::normalName(name);
        return normal;
    };
    const QStringList wanted = chain(words.split(separators));
    const QString name = frame::normalName(words);
    QStringList byPath, byName;
    for (const Code& code : book.codes()) {
        QStringList names;
        for (const Code* one = &code; one; one = book.find(one->parent))
            names.prepend(one->name);
        const QString shown = QStringLiteral("“%1”").arg(book.path(code.id));
        if (chain(names) == wanted)
            byPath << shown;
        if (frame::normalName(code.name) == name)
            byName << shown;
    }
    if (byPath.size() > 1)
        return byPath;
    return byPath.isEmpty() && byName.size() > 1 ? byName : QStringList();
}

} // namespace tropa::interviews
