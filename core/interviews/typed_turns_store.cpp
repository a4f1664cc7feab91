#include "interviews/typed_turns.h"

#include "interviews/document_store.h"
#include "interviews/timestamp.h"
#include "interviews/transcript.h"

#include <QCoreApplication>

namespace tropa::interviews {

namespace {

void setSpan(project::Edit& edit, TurnId id, TextSpan span)
{
    edit.db().run("UPDATE turn SET begin_at = ?, end_at = ? WHERE id = ?", span.begin, span.end, id);
}

} // namespace

DocumentId addEmptyTranscript(project::Edit& edit, const QString& name, RespondentId respondent,
                              const QString& interviewerName, const QString& respondentName)
{
    Transcript empty;
    empty.speakers = {{interviewerName, SpeakerRole::Interviewer}, {respondentName, SpeakerRole::Respondent}};
    return addDocument(edit, name, respondent, empty);
}

Result<TurnId> addTypedTurn(project::Edit& edit, DocumentId id, TypedTurn typed)
{
    QString words = normalisedText(typed.words).trimmed();
    if (const auto stamp = leadingTimestamp(words); stamp && stamp->bracketed) {
        typed.timeMs = stamp->ms;
        words = words.mid(stamp->length).trimmed();
    }
    if (words.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A turn needs words")});
    const auto now = document(edit.db(), id);
    if (!now)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "This transcript is not there any more")});

    const Speaker* speaker = now->speaker(typed.speaker);
    const QString label = speaker ? speaker->name + QStringLiteral(": ") : QString();
    auto later = now->turns.end();
    if (typed.timeMs)
        later = std::ranges::find_if(now->turns,
                                     [&](const Turn& one) { return one.timeMs && *one.timeMs > *typed.timeMs; });

    const qint64 wordCount = codePointCount(words), labelLength = codePointCount(label);
    TextSpan span;
    if (later == now->turns.begin() && !now->turns.empty()) {
        // Before the label of the first turn, wherever its words begin.
        const QString inserted = label + words + QStringLiteral("\n\n");
        if (auto edited = editText(edit, id, {0, 0}, inserted); !edited)
            return edited.error();
        span = {labelLength, labelLength + wordCount};
        const Turn& first = now->turns.front();
        const qint64 shift = codePointCount(inserted);
        setSpan(edit, first.id, {first.span.begin + shift, first.span.end + shift});
    } else {
        const bool isFirst = now->turns.empty();
        const qint64 at = isFirst || later == now->turns.end() ? codePointCount(now->text) : std::prev(later)->span.end;
        const QString before = at > 0 ? QStringLiteral("\n\n") + label : label;
        if (auto edited = editText(edit, id, {at, at}, before + words); !edited)
            return edited.error();
        const qint64 begin = at + codePointCount(before);
        span = {begin, begin + wordCount};
        if (!isFirst) { // what is typed at the end of a turn would be a part of it
            const Turn& last = *std::prev(later);
            setSpan(edit, last.id, last.span);
        }
    }
    edit.db().run("INSERT INTO turn (document_id, speaker_id, begin_at, end_at, time_ms) VALUES (?, ?, ?, ?, ?)", id,
                  typed.speaker, span.begin, span.end, typed.timeMs);
    const TurnId made(edit.db().lastInsertedId());
    edit.setPlace({QStringLiteral("turn"), made.value()});
    return made;
}

void setTurnTime(project::Edit& edit, TurnId id, std::optional<qint64> timeMs)
{
    edit.db().run("UPDATE turn SET time_ms = ? WHERE id = ?", timeMs, id);
    edit.setPlace({QStringLiteral("turn"), id.value()});
}

} // namespace tropa::interviews
