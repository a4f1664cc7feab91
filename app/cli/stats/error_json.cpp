#include "app/cli/stats/error_json.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::BadInput:
        return QStringLiteral("input");
    case ErrorKind::Unavailable:
        return QStringLiteral("project");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Failed:
        break;
    }
    return QStringLiteral("failed");
}

} // namespace

QJsonObject errorJson(const Error& error, Language language)
{
    QJsonArray problems;
    for (const Problem& problem : error.problems) {
        problems.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                    {QStringLiteral("row"), problem.row},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("expected"), text(problem.expected, language)},
                                    {QStringLiteral("found"), problem.found}});
    }
    return {{QStringLiteral("error"), text(error.message, language)},
            {QStringLiteral("kind"), nameOf(error.kind)},
            {QStringLiteral("problemCount"), std::max(error.problemCount, static_cast<qint64>(error.problems.size()))},
            {QStringLiteral("problems"), problems}};
}

} // namespace tropa::cli
