#include "ui/charts/rows_behind.h"

#include <QCoreApplication>

namespace tropa::ui::charts {

void showRowsBehind(shell::Workbench& workbench, QObject* context, const figures::RowRequest& request)
{
    auto reader = workbench.project().openReader();
    if (!reader)
        return workbench.notify(reader.error());
    std::shared_ptr<storage::Connection> connection = std::move(*reader);
    workbench.jobs().run(
        Message(QT_TRANSLATE_NOOP("core", "Looking for the rows behind a number")), context,
        [connection, request, &catalogue = workbench.catalogue(),
         &sources = workbench.sources()](const Progress& progress) {
            const metrics::EvaluationContext where{*connection, QDate::currentDate(), progress, 0.95, &sources};
            return catalogue.rows(where, request.metric, request.request);
        },
        [&workbench, request](const Result<std::vector<EntityRef>>& rows) {
            if (!rows)
                workbench.notify(rows.error());
            else if (rows->empty())
                workbench.notify(
                    {shell::Notice::Kind::Info,
                     workbench.words({QT_TRANSLATE_NOOP("core", "There are no rows to open behind this number.")})});
            else
                workbench.showRows(request.title, *rows);
        },
        QStringLiteral("rows-behind"));
}

std::map<QString, metrics::Scope> filterScopes(shell::Workbench& workbench)
{
    std::map<QString, metrics::Scope> scopes;
    for (const auto& metric : workbench.catalogue().metrics())
        scopes.emplace(QString::fromLatin1(metric->info().id), workbench.filter().scopeFor(metric->info()));
    return scopes;
}

} // namespace tropa::ui::charts
