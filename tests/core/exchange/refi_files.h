#pragma once

#include "exchange/project_package.h"
#include "exchange/refi_import.h"
#include "exchange/refi_writer.h"
#include "formats/zip_reader.h"
#include "formats/zip_writer.h"

#include "../interviews/interview_project.h"

namespace tropa::test {

/// A .qdpx made of a project.qde and sources by name.
inline QString writeArchive(const QString& path, const QByteArray& project,
                            const std::map<QString, QByteArray>& sources = {})
{
    formats::ZipWriter zip(path);
    zip.add(QStringLiteral("project.qde"), project);
    for (const auto& [name, bytes] : sources)
        zip.add(name, bytes);
    if (!zip.finish())
        qFatal("the archive could not be written");
    return path;
}

inline QByteArray projectXml(const QByteArray& inside)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" "
           "origin=\"test\">" +
           inside + "</Project>";
}

inline constexpr const char* oneCode =
    "<CodeBook><Codes><Code guid=\"11111111-1111-4111-8111-111111111111\" name=\"wait\" "
    "isCodable=\"true\"/></Codes></CodeBook>";

inline QByteArray selectionXml(int number, qint64 begin, qint64 end)
{
    const QByteArray n = QByteArray::number(number).rightJustified(4, '0');
    return "<PlainTextSelection guid=\"2222" + n + "-2222-4222-8222-222222222222\" startPosition=\"" +
           QByteArray::number(begin) + "\" endPosition=\"" + QByteArray::number(end) + "\"><Coding guid=\"3333" + n +
           "-3333-4333-8333-333333333333\"><CodeRef targetGUID=\"11111111-1111-4111-8111-111111111111\"/></Coding>"
           "</PlainTextSelection>";
}

inline Result<frame::ImportReport> importQdpx(TestProject& project, const QString& path, bool dryRun = false)
{
    auto writer = project->startJob();
    if (!writer)
        return writer.error();
    frame::ImportOptions options;
    options.files = {path};
    options.dryRun = dryRun;
    auto report = exchange::importQdpx(**writer, options);
    writer->reset();
    return report;
}

inline QByteArray projectPart(const QString& path)
{
    auto input = formats::InputFile::open(path, formats::InputFile::documentLimit);
    auto zip = formats::ZipReader::open(std::move(*input));
    auto bytes = zip->read(QStringLiteral("project.qde"));
    return bytes ? *bytes : QByteArray();
}

inline QStringList notesOf(const frame::ImportReport& report)
{
    QStringList words;
    for (const Message& note : report.notes)
        words << text(note, Language::English);
    return words;
}

} // namespace tropa::test
