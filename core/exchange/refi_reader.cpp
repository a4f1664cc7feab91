#include "exchange/refi_reader.h"

#include "exchange/refi_parser.h"
#include "formats/input_error.h"
#include "formats/zip_reader.h"

#include <QCoreApplication>

namespace tropa::exchange {

namespace {

constexpr qint64 projectLimit = qint64(2) << 30;

const formats::ZipLimits limits{qint64(768) << 20, qint64(3) << 29, 200, 100000};

bool isProject(const QString& name)
{
    return name.section(u'/', -1).compare(QLatin1String("project.qde"), Qt::CaseInsensitive) == 0;
}

// Recordings are large and nothing here reads them.
bool isRecording(const QString& name)
{
    static const QStringList endings = {QStringLiteral("mp3"), QStringLiteral("m4a"),  QStringLiteral("wav"),
                                        QStringLiteral("ogg"), QStringLiteral("mp4"),  QStringLiteral("mov"),
                                        QStringLiteral("avi"), QStringLiteral("mkv"),  QStringLiteral("wmv"),
                                        QStringLiteral("m4v"), QStringLiteral("flac"), QStringLiteral("webm")};
    return endings.contains(name.section(u'.', -1).toLower());
}

} // namespace

Result<Package> readQdpx(const QString& path, const Progress& progress)
{
    auto input = formats::InputFile::open(path, projectLimit);
    if (!input)
        return std::move(input).error();
    auto zip = formats::ZipReader::open(std::move(*input), limits);
    if (!zip)
        return std::move(zip).error();
    const QString file = zip->fileName();
    QStringList projects;
    for (const QString& name : zip->names()) {
        if (isProject(name))
            projects << name;
    }
    if (projects.isEmpty())
        return formats::refused(
            file, {QT_TRANSLATE_NOOP("core", "%1 is no REFI-QDA project: it holds no project.qde."), {file}});
    if (projects.size() > 1)
        return formats::refused(file, {QT_TRANSLATE_NOOP("core", "%1 is refused: it holds %2 files named project.qde, "
                                                                 "and a project has one."),
                                       {file, qint64(projects.size())}});
    auto xml = zip->read(projects.front());
    if (!xml)
        return std::move(xml).error();

    SourceFiles files(zip->names());
    const auto loaded =
        zip->forEach([](const QString& name) { return !isProject(name) && !isRecording(name); },
                     [&](const QString& name, const QByteArray& bytes) -> Result<void> {
                         if (progress.stopped())
                             return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The import was stopped")});
                         files.put(name, bytes);
                         return {};
                     });
    if (!loaded)
        return loaded.error();
    RefiParser parser(*xml, file, QStringLiteral("project.qde"), std::move(files));
    return parser.project(progress);
}

Result<Package> readQdc(const QString& path)
{
    auto input = formats::InputFile::open(path, formats::InputFile::documentLimit);
    if (!input)
        return std::move(input).error();
    if (input->bytes().startsWith("PK"))
        return formats::refused(input->name(), {QT_TRANSLATE_NOOP("core", "%1 is an archive, and a codebook is plain "
                                                                          "XML. Is it a project (.qdpx)?"),
                                                {input->name()}});
    if (input->bytes().trimmed().isEmpty())
        return formats::refused(input->name(), {QT_TRANSLATE_NOOP("core", "%1 is empty."), {input->name()}});
    RefiParser parser(input->bytes(), input->name(), input->name(), SourceFiles({}));
    return parser.codebook();
}

} // namespace tropa::exchange
