#include "interviews/code_labels.h"

#include <QHash>

namespace tropa::interviews {

QStringList shortestPaths(const Codebook& book, const std::vector<CodeId>& codes)
{
    const QString separator = QString::fromUtf8(codePathSeparator);
    std::vector<QStringList> parts;
    for (const CodeId id : codes)
        parts.push_back(book.path(id).split(separator));
    std::vector<qsizetype> taken(codes.size(), 1);
    const auto label = [&](std::size_t i) {
        return parts[i].mid(std::max<qsizetype>(0, parts[i].size() - taken[i])).join(separator);
    };
    // A name that two have grows at both, until it cannot.
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        QHash<QString, int> times;
        for (std::size_t i = 0; i < codes.size(); ++i)
            ++times[label(i)];
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (times.value(label(i)) > 1 && taken[i] < parts[i].size()) {
                ++taken[i];
                hasGrown = true;
            }
        }
    }
    QStringList labels;
    for (std::size_t i = 0; i < codes.size(); ++i)
        labels << label(i);
    return labels;
}

} // namespace tropa::interviews
