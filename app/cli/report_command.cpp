#include "app/cli/command.h"

#include "ui/paint/report_file.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace tropa::cli {

namespace {

bool isKnown(const QString& ending)
{
    static const QStringList endings = {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("docx"),
                                        QStringLiteral("xlsx")};
    return endings.contains(ending);
}

Exit run(Call& call)
{
    const QString target = call.options.value(QStringLiteral("o"));
    const QString ending = QFileInfo(target).suffix().toLower();
    if (target.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say where to: -o FILE")});
    if (!isKnown(ending))
        return call.misuse({QT_TRANSLATE_NOOP("core", "A report ends with html, pdf, docx or xlsx, not with “%1”"),
                            {ending.isEmpty() ? target : ending}});
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();

    report::ReportOptions options;
    options.language = call.isLanguageChosen ? call.language : (*project)->language();
    options.title = call.options.value(QStringLiteral("title"));
    QStringList unknown;
    const QString wanted = call.options.isSet(QStringLiteral("sections"))
                               ? call.options.value(QStringLiteral("sections"))
                               : (*project)->setting(QLatin1String(report::sectionsSetting));
    options.sections = report::sectionsFrom(wanted, unknown);
    if (!unknown.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "A report has no section %1; there are: %2"),
                            {unknown.front(), report::written(report::allSections())}});
    const auto quotes = readCount(call, QStringLiteral("quotes"), options.quotesPerTheme);
    if (!quotes)
        return call.fail(quotes.error());
    options.quotesPerTheme = static_cast<int>(*quotes);
    const auto scope = readScope(call, db);
    if (!scope)
        return call.fail(scope.error());
    options.filter = *scope;

    const ui::paint::MapExportContext where{db, call.furniture.catalogue, call.furniture.sources, QDate::currentDate(),
                                            QFileInfo((*project)->path()).fileName()};
    const auto made = ui::paint::makeReport(where, options, QApplication::font());
    if (!made)
        return call.fail(made.error());
    const Result<void> saved = ui::paint::writeReport(*made, target);
    if (!saved)
        return call.fail(saved.error());
    QJsonArray notes;
    for (const Message& note : made->notes) {
        notes.append(call.words(note));
        call.tell(note);
    }
    call.print({{QStringLiteral("file"), target},
                {QStringLiteral("sections"), report::written(options.sections)},
                {QStringLiteral("quotes"), made->quotesShown},
                {QStringLiteral("withheld"), made->quotesWithheld},
                {QStringLiteral("notes"), notes}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

} // namespace

void addReportCommand(std::vector<Command>& commands)
{
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    commands.push_back(
        {"report",
         "P -o F.{html,pdf,docx,xlsx}",
         QT_TRANSLATE_NOOP("core", "writes a research report: numbers, charts, maps, insights, quotes and method"),
         {valued("o", QT_TRANSLATE_NOOP("core", "The file to write"), "FILE"),
          valued("sections",
                 QT_TRANSLATE_NOOP("core", "Which and in which order: headlines,insights,charts,maps,quotes,method"),
                 "LIST"),
          valued("title", QT_TRANSLATE_NOOP("core", "The title; else the project's name"), "TEXT"),
          valued("quotes", QT_TRANSLATE_NOOP("core", "How many quotes a theme (5)"), "N"), whereOption()},
         1,
         run,
         true,
         1});
}

} // namespace tropa::cli
