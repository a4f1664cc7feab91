#pragma once

#include "interviews/document.h"
#include "interviews/splice.h"
#include "project/edit.h"

namespace tropa::interviews {

/// Transcripts of imports that are on, in their order.
std::vector<DocumentInfo> documents(storage::Connection& connection);
/// None when there is no such transcript (any more).
std::optional<DocumentInfo> documentInfo(storage::Connection& connection, DocumentId id);
std::optional<Document> document(storage::Connection& connection, DocumentId id);
/// The text alone, as it reads now.
QString documentText(storage::Connection& connection, DocumentId id);

/// Adds a transcript. The tables bulkTables() may be kept out of history when an import brings many.
DocumentId addDocument(project::Edit& edit, const QString& name, RespondentId respondent, const Transcript& transcript,
                       project::ImportId import = {}, QDate recordedOn = {});
QSet<QByteArray> documentTables();

void renameDocument(project::Edit& edit, DocumentId id, const QString& name);
void setDocumentRespondent(project::Edit& edit, DocumentId id, RespondentId respondent);

/// What a change of the text did to the codings on it.
struct EditedText
{
    std::vector<SegmentId> touched; ///< their words changed; worth a look
    std::vector<SegmentId> removed; ///< nothing of their words was left
};
/// Replaces the words of a stretch. The text gets a new revision (a splice with the hash of the whole), and every
/// segment and turn is carried along. Refused when the stretch lies outside the text.
Result<EditedText> editText(project::Edit& edit, DocumentId id, TextSpan stretch, const QString& words);
struct TextReplacement
{
    TextSpan span;
    QString words;
};
/// Several at once, each a splice of its own; the stretches are of the text as it reads before, and apart.
Result<EditedText> editTexts(project::Edit& edit, DocumentId id, std::vector<TextReplacement> replacements);
/// Checks that base and splices give the hashes they were stored with.
Result<void> checkText(storage::Connection& connection, DocumentId id);

/// Corrections by hand of what the recogniser understood.
void renameSpeaker(project::Edit& edit, SpeakerId id, const QString& name);
void setSpeakerRole(project::Edit& edit, SpeakerId id, SpeakerRole role);
/// Turns of `from` become turns of `into`; `from` is gone.
void mergeSpeakers(project::Edit& edit, SpeakerId from, SpeakerId into);
SpeakerId addSpeaker(project::Edit& edit, DocumentId id, const QString& name, SpeakerRole role);
void setTurnSpeaker(project::Edit& edit, TurnId id, SpeakerId speaker);
/// One turn of a neighbour pair: `id` takes the stretch of the turn after it.
void joinWithNextTurn(project::Edit& edit, TurnId id);
/// A new turn of the same speaker begins at `offset`.
void splitTurn(project::Edit& edit, TurnId id, qint64 offset);

} // namespace tropa::interviews
