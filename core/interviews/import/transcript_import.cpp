#include "interviews/import/transcript_import.h"

#include "formats/document_reader.h"
#include "formats/input_error.h"
#include "formats/input_file.h"
#include "frame/frame_store.h"
#include "frame/import_store.h"
#include "interviews/document_store.h"
#include "interviews/import/document_transcript.h"
#include "interviews/respondent_store.h"
#include "interviews/timestamp.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace tropa::interviews {

namespace {

constexpr int shownTurns = 40;
constexpr int shownLetters = 120;
constexpr std::size_t mostTurns = 100'000; // of a day of talk there are ten thousand

QString roleName(SpeakerRole role)
{
    switch (role) {
    case SpeakerRole::Interviewer:
        return QStringLiteral("interviewer");
    case SpeakerRole::Respondent:
        return QStringLiteral("respondent");
    case SpeakerRole::Other:
        break;
    }
    return QStringLiteral("other");
}

QJsonObject proofOf(const ReadTranscript& read)
{
    const Transcript& transcript = read.transcript;
    std::vector<qint64> turnsOf(transcript.speakers.size(), 0);
    for (const auto& turn : transcript.turns) {
        if (turn.speaker)
            ++turnsOf[*turn.speaker];
    }
    QJsonArray speakers;
    for (std::size_t i = 0; i < transcript.speakers.size(); ++i) {
        QJsonObject speaker{{QStringLiteral("name"), transcript.speakers[i].name},
                            {QStringLiteral("role"), roleName(transcript.speakers[i].role)},
                            {QStringLiteral("turns"), turnsOf[i]}};
        if (transcript.proposed && transcript.proposed->speaker == i)
            speaker.insert(QStringLiteral("asking"), transcript.proposed->asking); // why it is proposed
        speakers.append(speaker);
    }
    QJsonArray pairs;
    const CodePointIndex index(transcript.text);
    qsizetype lineBegin = 0;
    for (const auto& turn : transcript.turns) {
        if (pairs.size() == shownTurns)
            break;
        const qsizetype begin = index.toUtf16(turn.span.begin), end = index.toUtf16(turn.span.end);
        const QString raw = transcript.text.sliced(lineBegin, end - lineBegin).trimmed();
        QJsonObject pair{{QStringLiteral("raw"), raw.left(shownLetters)},
                         {QStringLiteral("words"), transcript.text.sliced(begin, end - begin).left(shownLetters)}};
        if (turn.speaker)
            pair.insert(QStringLiteral("speaker"), transcript.speakers[*turn.speaker].name);
        if (turn.timeMs)
            pair.insert(QStringLiteral("time"), formatTimestamp(*turn.timeMs));
        pairs.append(pair);
        lineBegin = end;
    }
    return {{QStringLiteral("file"), QFileInfo(read.path).fileName()},
            {QStringLiteral("respondent"), read.respondent},
            {QStringLiteral("characters"), index.size()},
            {QStringLiteral("turns"), static_cast<qint64>(transcript.turns.size())},
            {QStringLiteral("speakers"), speakers},
            {QStringLiteral("examples"), pairs}};
}

// What the project keeps of it: no words of the files, so that erasing a transcript's originals leaves none behind.
QByteArray keptProof(const QJsonArray& proofs)
{
    QJsonArray kept;
    for (const QJsonValue& one : proofs) {
        QJsonObject file = one.toObject();
        file.remove(QStringLiteral("examples"));
        kept.append(file);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("files"), kept}}).toJson(QJsonDocument::Compact);
}

// Who asks, where somebody has said so, in place of a proposal; the others whom nobody knows then answer.
void chooseInterviewers(Transcript& transcript, const QString& names)
{
    const auto takeBack = [&] {
        if (transcript.proposed)
            transcript.speakers[transcript.proposed->speaker].role = SpeakerRole::Respondent;
        transcript.proposed.reset();
    };
    if (names.trimmed().isEmpty())
        return takeBack(); // nobody does
    QStringList wanted;
    for (const QString& name : names.split(u';', Qt::SkipEmptyParts))
        wanted << frame::normalName(name);
    const auto isWanted = [&](const Transcript::Speaker& one) { return wanted.contains(frame::normalName(one.name)); };
    if (std::ranges::none_of(transcript.speakers, isWanted))
        return;
    takeBack();
    for (Transcript::Speaker& one : transcript.speakers) {
        if (isWanted(one))
            one.role = SpeakerRole::Interviewer;
        else if (one.role == SpeakerRole::Other)
            one.role = SpeakerRole::Respondent;
    }
}

// The texts the project has, by what they read now.
QSet<QString> knownTexts(storage::Connection& connection)
{
    QSet<QString> texts;
    for (const DocumentInfo& info : documents(connection))
        texts << documentText(connection, info.id);
    return texts;
}

// A number in a file's name is taken for the respondent's: it may be somebody else's.
void noteWhatToLookAt(storage::Connection& connection, const std::vector<ReadTranscript>& reads,
                      frame::ImportReport& report)
{
    std::vector<DocumentInfo> known = documents(connection);
    for (const ReadTranscript& read : reads) {
        const RespondentId who = findRespondent(connection, read.respondent);
        if (who.isValid() && std::ranges::find(known, who, &DocumentInfo::respondent) != known.end())
            report.notes.push_back(
                {QT_TRANSLATE_NOOP("core", "%1 is put beside the transcripts that %2 has already. If "
                                           "this is another person, rename the file"),
                 {QFileInfo(read.path).fileName(), read.respondent}});
        if (const qint64 left = read.proof.value(QLatin1String("deletionsLeftOut")).toInteger(); left > 0)
            report.notes.push_back(
                Message::counted(QT_TRANSLATE_N_NOOP("core", "%1: %n passage(s) marked as deleted were left out"), left,
                                 {QFileInfo(read.path).fileName()}));
        const auto hasSpeaker = [](const Transcript::Turn& turn) { return turn.speaker.has_value(); };
        const auto asks = [](const Transcript::Speaker& one) { return one.role == SpeakerRole::Interviewer; };
        if (std::ranges::none_of(read.transcript.turns, hasSpeaker)) {
            report.notes.push_back(
                {QT_TRANSLATE_NOOP("core", "%1: no speakers were recognised"), {QFileInfo(read.path).fileName()}});
        } else if (const auto& proposed = read.transcript.proposed) {
            report.notes.push_back(
                {QT_TRANSLATE_NOOP("core",
                                   "%1: %2 is taken for the interviewer, who asks in %3 of %4 turns. If somebody "
                                   "else asks, choose them before importing, or in the transcript afterwards"),
                 {QFileInfo(read.path).fileName(), read.transcript.speakers[proposed->speaker].name,
                  QString::number(proposed->asking), QString::number(proposed->turns)}});
        } else if (std::ranges::none_of(read.transcript.speakers, asks)) {
            QStringList names;
            for (const Transcript::Speaker& one : read.transcript.speakers)
                names << one.name;
            report.notes.push_back(
                {QT_TRANSLATE_NOOP("core", "%1: nobody was recognised as the interviewer, so all words count as "
                                           "answers. Speakers: %2. Choose who asks before importing, or in the "
                                           "transcript afterwards"),
                 {QFileInfo(read.path).fileName(), names.join(QStringLiteral(", "))}});
        }
    }
}

} // namespace

QString respondentOfName(const QString& name)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\p{L}\\d])(?:R|Р|ID)[ _-]?0*(\\d{1,4})(?!\\d)"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    const auto match = number.match(name);
    return match.hasMatch() ? QStringLiteral("R") + match.captured(1) : name.trimmed();
}

Result<ReadTranscript> readTranscript(const QString& path, const frame::ImportOptions& options)
{
    auto input = formats::InputFile::open(path, formats::InputFile::documentLimit);
    if (!input)
        return std::move(input).error();
    auto document = formats::readDocument(*input, {options.encoding});
    if (!document)
        return std::move(document).error();
    ReadTranscript read;
    read.path = path;
    read.name = QFileInfo(path).completeBaseName();
    const auto chosen = options.choices.find(QStringLiteral("respondent:") + input->name());
    read.respondent = chosen != options.choices.end() ? chosen->second : respondentOfName(read.name);
    // Before turns are looked for: a log or a table saved as text has a line for each of millions.
    const auto tooLong = [&](std::size_t turns) {
        return formats::refused(
            input->name(), {QT_TRANSLATE_NOOP("core", "%1 is too long for one interview: %2 lines or turns, at most "
                                                      "%3 are taken. Divide it, or look whether it is a transcript"),
                            {input->name(), static_cast<qint64>(turns), static_cast<qint64>(mostTurns)}});
    };
    if (document->paragraphs.size() > 4 * mostTurns) // empty lines and lines without a label make no turn
        return tooLong(document->paragraphs.size());
    read.transcript = transcriptOf(*document);
    if (read.transcript.turns.size() > mostTurns)
        return tooLong(read.transcript.turns.size());
    auto asks = options.choices.find(QStringLiteral("interviewer:") + input->name());
    if (asks == options.choices.end())
        asks = options.choices.find(QStringLiteral("interviewer"));
    if (asks != options.choices.end())
        chooseInterviewers(read.transcript, asks->second);
    if (read.transcript.turns.empty())
        return formats::refused(input->name(), {QT_TRANSLATE_NOOP("core", "%1 has no words"), {input->name()}});
    read.proof = proofOf(read);
    if (document->encoding)
        read.proof.insert(QStringLiteral("encoding"), QString::fromLatin1(document->encoding->name));
    if (document->deletionsLeftOut > 0)
        read.proof.insert(QStringLiteral("deletionsLeftOut"), document->deletionsLeftOut);
    return read;
}

Result<frame::ImportReport> importTranscripts(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                              const Progress& progress)
{
    if (options.files.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No file to import was named")});
    std::vector<ReadTranscript> reads;
    frame::ImportReport report;
    QJsonArray proofs;
    for (const QString& file : options.files) {
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The import was stopped")});
        auto read = readTranscript(file, options);
        if (!read) {
            if (!options.skipBad)
                return std::move(read).error();
            ++report.skipped;
            report.problems.insert(report.problems.end(), read.error().problems.begin(), read.error().problems.end());
            report.problemCount += read.error().problemCount;
            continue;
        }
        proofs.append(read->proof);
        reads.push_back(std::move(*read));
        progress.at(static_cast<qint64>(reads.size()), options.files.size());
    }
    report.rows = options.files.size();
    report.proof = {{QStringLiteral("files"), proofs}};

    const QSet<QString> known = knownTexts(writer.writer().connection());
    std::erase_if(reads, [&](const ReadTranscript& read) {
        if (!known.contains(read.transcript.text))
            return false;
        report.notes.push_back({QT_TRANSLATE_NOOP("core", "%1 is in the project already and was left out"),
                                {QFileInfo(read.path).fileName()}});
        ++report.skipped;
        return true;
    });
    noteWhatToLookAt(writer.writer().connection(), reads, report);
    report.imported = static_cast<qint64>(reads.size());
    if (options.dryRun || reads.empty())
        return report;

    const Message label =
        reads.size() == 1 ? Message(QT_TRANSLATE_NOOP("core", "Import of the interview %1"), {reads.front().name})
                          : Message::counted(QT_TRANSLATE_N_NOOP("core", "Import of %n interview(s)"), report.imported);
    const auto body = [&](project::Edit& edit) -> Result<void> {
        const project::ImportId import = frame::addImport(edit, QStringLiteral("transcripts"), reads.front().path);
        DocumentId first;
        for (const ReadTranscript& read : reads) {
            RespondentId who = findRespondent(edit.db(), read.respondent);
            if (!who.isValid()) {
                Respondent fresh;
                fresh.name = read.respondent;
                who = addRespondent(edit, fresh);
                report.added[QStringLiteral("respondent")] << read.respondent;
            }
            const DocumentId id = addDocument(edit, read.name, who, read.transcript, import);
            first = first.isValid() ? first : id;
        }
        frame::finishImport(edit, import, report.imported, report.skipped, keptProof(proofs));
        edit.setPlace({QStringLiteral("document"), first.value()});
        return {};
    };
    project::EditOptions editOptions;
    editOptions.bulkTables = documentTables();
    auto change = writer.edit(label, body, editOptions);
    if (!change)
        return std::move(change).error();
    report.entry = change->entry;
    return report;
}

} // namespace tropa::interviews
