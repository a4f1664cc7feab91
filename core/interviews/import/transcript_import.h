#pragma once

#include "base/progress.h"
#include "frame/import_report.h"
#include "interviews/transcript.h"
#include "project/project.h"

namespace tropa::interviews {

/// One file as understood, before anything is written.
struct ReadTranscript
{
    QString path;
    QString name;       ///< the file's, without its ending
    QString respondent; ///< whose it is taken for: "R14"
    Transcript transcript;
    QJsonObject proof; ///< encoding, speakers with their roles, the first turns raw → understood
};

/// Reads one file of whatever kind formats::readDocument knows. `options.choices` may hold "respondent:FILE" → whose it
/// is, "interviewer" or "interviewer:FILE" → who asks (several by semicolons, empty: nobody). Refused in words of the
/// file.
Result<ReadTranscript> readTranscript(const QString& path, const frame::ImportOptions& options);

/// Whose interview a file name says it is: "R01.txt" and «Р1 часть 2.docx» are R1; none known: the name itself.
QString respondentOfName(const QString& name);

/// Brings files in as transcripts with speakers and turns: one entry for all of them, all or none. Respondents are
/// found by name or made; several files may belong to one. A text the project has already is left out and said. Runs on
/// the thread that holds the writer.
Result<frame::ImportReport> importTranscripts(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                              const Progress& progress = {});

} // namespace tropa::interviews
