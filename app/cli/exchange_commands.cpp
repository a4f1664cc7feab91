#include "app/cli/command.h"

#include "exchange/paper_files.h"
#include "exchange/project_package.h"
#include "exchange/quote_report.h"
#include "exchange/refi_writer.h"
#include "interviews/codebook_store.h"
#include "ui/paint/html_pdf.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tropa::cli {

namespace {

QJsonArray spoken(const Call& call, const std::vector<Message>& notes)
{
    QJsonArray json;
    for (const Message& note : notes) {
        json.append(call.words(note));
        call.tell(note);
    }
    return json;
}

Exit done(const Call& call, const QString& target, QJsonObject json)
{
    json.insert(QStringLiteral("file"), target);
    call.print(json);
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

Exit exportRefi(const Call& call, project::Project& project, const QString& target, bool codebookOnly, Language language)
{
    exchange::PackageOptions options;
    options.language = language;
    options.codebookOnly = codebookOnly;
    options.withoutConsentToo = call.options.isSet(QStringLiteral("with-refused"));
    const auto package =
        project.read([&](storage::Connection& db) { return exchange::projectPackage(db, options); });
    if (!package)
        return call.fail(package.error());
    const auto written = codebookOnly ? exchange::writeQdc(*package, target) : exchange::writeQdpx(*package, target);
    if (!written)
        return call.fail(written.error());
    return done(call, target,
                {{QStringLiteral("transcripts"), written->documents},
                 {QStringLiteral("codes"), written->codes},
                 {QStringLiteral("codings"), written->codings},
                 {QStringLiteral("losses"), spoken(call, written->losses)}});
}

Exit writePaper(const Call& call, const exchange::Paper& paper, const QString& target, const QJsonObject& json)
{
    const bool isPdf = QFileInfo(target).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    const Result<void> written =
        isPdf ? ui::paint::writeHtmlPdf(exchange::paperHtml(paper), paper.title, target)
              : exchange::writePaper(paper, target);
    if (!written)
        return call.fail(written.error());
    return done(call, target, json);
}

Exit exportQuotes(const Call& call, project::Project& project, const QString& target, Language language)
{
    exchange::QuoteReportOptions options;
    options.language = language;
    options.today = QDate::currentDate();
    options.coder = call.options.value(QStringLiteral("coder"));
    for (const QString& path : call.options.values(QStringLiteral("code"))) {
        const auto code =
            project.read([&](storage::Connection& db) { return interviews::codebook(db).byPath(path); });
        if (!code)
            return call.fail(code.error());
        if (!code->isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no code %1"), {path}});
        options.codes.push_back(*code);
    }
    const auto report = project.read([&](storage::Connection& db) { return exchange::quoteReport(db, options); });
    if (!report)
        return call.fail(report.error());
    if (report->withoutConsent > 0)
        call.tell(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quote(s) without consent were left out"),
                                   report->withoutConsent));
    return writePaper(call, report->paper, target,
                      {{QStringLiteral("quotes"), report->quotes},
                       {QStringLiteral("withoutConsent"), report->withoutConsent}});
}

Exit exportCodebook(const Call& call, project::Project& project, const QString& target, Language language)
{
    const auto paper = project.read(
        [&](storage::Connection& db) { return exchange::codebookReport(db, language, QDate::currentDate()); });
    if (!paper)
        return call.fail(paper.error());
    return writePaper(call, *paper, target,
                      {{QStringLiteral("codes"), static_cast<qint64>(paper->sheets.front().rows.size())}});
}

Exit runExport(Call& call)
{
    const QString what = call.arguments[1];
    const QString target = call.options.value(QStringLiteral("o"));
    static const QStringList kinds = {QStringLiteral("qdpx"), QStringLiteral("qdc"), QStringLiteral("quotes"),
                                      QStringLiteral("codebook")};
    if (!kinds.contains(what))
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no export of %1; there are: %2"),
                            {what, kinds.join(QStringLiteral(", "))}});
    if (target.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say where to: -o FILE")});
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const Language language = call.options.isSet(QStringLiteral("lang")) ? call.language : (*project)->language();
    if (what == QLatin1String("quotes"))
        return exportQuotes(call, **project, target, language);
    if (what == QLatin1String("codebook"))
        return exportCodebook(call, **project, target, language);
    return exportRefi(call, **project, target, what == QLatin1String("qdc"), language);
}

} // namespace

void addExchangeCommands(std::vector<Command>& commands)
{
    const auto option = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(description), QString::fromUtf8(value));
    };
    commands.push_back(
        {"export",
         "P qdpx|qdc|quotes|codebook -o F",
         QT_TRANSLATE_NOOP("core", "writes interviews for other programs, quotes and the codebook for readers"),
         {option("o", QT_TRANSLATE_NOOP("core", "The file to write; quotes and codebook: csv, xlsx, html, docx or pdf"),
                 "FILE"),
          option("code", QT_TRANSLATE_NOOP("core", "Only quotes of this code and what is below it; may be repeated"),
                 "PATH"),
          option("coder", QT_TRANSLATE_NOOP("core", "Only what this coder has coded"), "NAME"),
          {QStringLiteral("with-refused"),
           QLatin1String(QT_TRANSLATE_NOOP("core", "REFI-QDA: transcripts of respondents who refused consent too"))}},
         2,
         runExport,
         true});
}

} // namespace tropa::cli
