#include "interviews/document_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <ranges>

namespace tropa::interviews {

namespace {

QByteArray hashOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

Error brokenText()
{
    return {ErrorKind::Unavailable,
            {QT_TRANSLATE_NOOP(
                "core", "The text of a transcript does not agree with its edits; open a backup of the project")}};
}

DocumentInfo infoOf(const storage::Statement& row)
{
    return {row.id<DocumentId>(0),   row.guid(1), row.text(2),
            row.id<RespondentId>(3), row.date(4), row.integerOrNone(5)};
}

constexpr const char* selectInfo =
    "SELECT d.id, d.guid, d.name, d.respondent_id, d.recorded_on, d.duration_ms FROM document d "
    "LEFT JOIN import i ON i.id = d.import_id WHERE coalesce(i.active, 1) = 1";

struct Text
{
    QString words;
    int revision = 0;
};

Text readText(storage::Connection& connection, DocumentId id)
{
    Text text;
    text.words = connection.value<QString>("SELECT base_text FROM document WHERE id = ?", id).value_or(QString());
    auto splices = connection.prepare(
        "SELECT offset, removed, inserted, revision FROM document_splice WHERE document_id = ? ORDER BY revision");
    splices.bindAll(id);
    while (splices.step()) {
        auto next =
            applied(text.words, CodePointIndex(text.words), {splices.integer(0), splices.text(1), splices.text(2)});
        if (!next) {
            connection.fail(brokenText());
            break;
        }
        text.words = std::move(*next);
        text.revision = static_cast<int>(splices.integer(3));
    }
    return text;
}

std::vector<Turn> readTurns(storage::Connection& connection, DocumentId id)
{
    std::vector<Turn> turns;
    auto rows = connection.prepare(
        "SELECT id, speaker_id, begin_at, end_at, time_ms FROM turn WHERE document_id = ? ORDER BY begin_at, id");
    rows.bindAll(id);
    while (rows.step())
        turns.push_back(
            {rows.id<TurnId>(0), rows.id<SpeakerId>(1), {rows.integer(2), rows.integer(3)}, rows.integerOrNone(4)});
    return turns;
}

void carryTurns(project::Edit& edit, DocumentId id, qint64 offset, qint64 removed, qint64 inserted)
{
    qint64 last = 0;
    for (const Turn& turn : readTurns(edit.db(), id)) {
        Carried carried = carriedTurn(turn.span, offset, removed, inserted);
        carried.span.begin =
            std::max(carried.span.begin, last); // two that now touch: what is typed between is the first one's
        if (carried.gone || carried.span.isEmpty()) {
            edit.db().run("DELETE FROM turn WHERE id = ?", turn.id);
            continue;
        }
        last = carried.span.end;
        if (carried.span != turn.span)
            edit.db().run("UPDATE turn SET begin_at = ?, end_at = ? WHERE id = ?", carried.span.begin, carried.span.end,
                          turn.id);
    }
}

EditedText carrySegments(project::Edit& edit, DocumentId id, qint64 offset, qint64 removed, qint64 inserted)
{
    struct Row
    {
        SegmentId id;
        TextSpan span;
    };
    std::vector<Row> segments;
    {
        auto rows = edit.db().prepare("SELECT id, begin_at, end_at FROM segment WHERE document_id = ? AND end_at > ?");
        rows.bindAll(id, offset);
        while (rows.step())
            segments.push_back({rows.id<SegmentId>(0), {rows.integer(1), rows.integer(2)}});
    }
    EditedText edited;
    for (const Row& segment : segments) {
        const Carried carried = carriedSegment(segment.span, offset, removed, inserted);
        if (carried.gone) {
            edit.db().run("DELETE FROM segment WHERE id = ?", segment.id);
            edited.removed.push_back(segment.id);
            continue;
        }
        if (carried.touched)
            edited.touched.push_back(segment.id);
        if (carried.span != segment.span)
            edit.db().run("UPDATE segment SET begin_at = ?, end_at = ? WHERE id = ?", carried.span.begin,
                          carried.span.end, segment.id);
    }
    return edited;
}

} // namespace

const Speaker* Document::speaker(SpeakerId id) const
{
    const auto found = std::ranges::find(speakers, id, &Speaker::id);
    return found == speakers.end() ? nullptr : &*found;
}

SpeakerRole Document::roleOf(const Turn& turn) const
{
    const Speaker* known = speaker(turn.speaker);
    return known ? known->role : SpeakerRole::Other;
}

std::optional<std::size_t> Document::turnAt(qint64 offset) const
{
    if (turns.empty())
        return std::nullopt;
    const auto after = std::ranges::upper_bound(turns, offset, {}, [](const Turn& turn) { return turn.span.begin; });
    return after == turns.begin() ? 0 : static_cast<std::size_t>(after - turns.begin()) - 1;
}

std::vector<DocumentInfo> documents(storage::Connection& connection)
{
    std::vector<DocumentInfo> all;
    auto rows = connection.prepare(QByteArray(selectInfo) + " ORDER BY d.position, d.id");
    while (rows.step())
        all.push_back(infoOf(rows));
    return all;
}

std::optional<DocumentInfo> documentInfo(storage::Connection& connection, DocumentId id)
{
    auto row = connection.prepare(QByteArray(selectInfo) + " AND d.id = ?");
    row.bindAll(id);
    return row.step() ? std::optional(infoOf(row)) : std::nullopt;
}

QString documentText(storage::Connection& connection, DocumentId id)
{
    return readText(connection, id).words;
}

std::optional<Document> document(storage::Connection& connection, DocumentId id)
{
    const auto info = documentInfo(connection, id);
    if (!info)
        return std::nullopt;
    Document result;
    result.info = *info;
    Text text = readText(connection, id);
    result.text = std::move(text.words);
    result.revision = text.revision;
    auto speakers =
        connection.prepare("SELECT id, name, role FROM document_speaker WHERE document_id = ? ORDER BY position, id");
    speakers.bindAll(id);
    while (speakers.step())
        result.speakers.push_back(
            {speakers.id<SpeakerId>(0), speakers.text(1), static_cast<SpeakerRole>(speakers.integer(2))});
    result.turns = readTurns(connection, id);
    return result;
}

QSet<QByteArray> documentTables()
{
    return {"document", "document_speaker", "turn"};
}

DocumentId addDocument(project::Edit& edit, const QString& name, RespondentId respondent, const Transcript& transcript,
                       project::ImportId import, QDate recordedOn)
{
    storage::Connection& db = edit.db();
    const qint64 position = db.value<qint64>("SELECT max(position) + 1 FROM document").value_or(0);
    db.run("INSERT INTO document (guid, import_id, respondent_id, name, base_text, base_sha256, recorded_on, position) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
           Guid::random(), import, respondent, name, transcript.text, hashOf(transcript.text), recordedOn, position);
    const DocumentId id(db.lastInsertedId());
    std::vector<SpeakerId> speakers;
    for (const auto& speaker : transcript.speakers)
        speakers.push_back(addSpeaker(edit, id, speaker.name, speaker.role));
    for (const auto& turn : transcript.turns) {
        db.run("INSERT INTO turn (document_id, speaker_id, begin_at, end_at, time_ms) VALUES (?, ?, ?, ?, ?)", id,
               turn.speaker ? speakers[*turn.speaker] : SpeakerId(), turn.span.begin, turn.span.end, turn.timeMs);
    }
    edit.setPlace({QStringLiteral("document"), id.value()});
    return id;
}

void renameDocument(project::Edit& edit, DocumentId id, const QString& name)
{
    edit.db().run("UPDATE document SET name = ? WHERE id = ?", name, id);
    edit.setPlace({QStringLiteral("document"), id.value()});
}

void setDocumentRespondent(project::Edit& edit, DocumentId id, RespondentId respondent)
{
    edit.db().run("UPDATE document SET respondent_id = ? WHERE id = ?", respondent, id);
    edit.setPlace({QStringLiteral("document"), id.value()});
}

Result<EditedText> editText(project::Edit& edit, DocumentId id, TextSpan stretch, const QString& words)
{
    storage::Connection& db = edit.db();
    const Text text = readText(db, id);
    if (db.failed())
        return db.error();
    const CodePointIndex index(text.words);
    if (stretch.begin < 0 || stretch.end < stretch.begin || stretch.end > index.size())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "This stretch lies outside the text")});
    const auto splice = difference(sliced(text.words, stretch), words, stretch.begin);
    if (!splice)
        return EditedText();
    const auto next = applied(text.words, index, *splice);
    if (!next)
        return brokenText();
    const qint64 removed = splice->removedLength(), inserted = splice->insertedLength();
    db.run("INSERT INTO document_splice (document_id, revision, offset, removed, inserted, sha256, coder_id, made_at) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
           id, text.revision + 1, splice->offset, splice->removed, splice->inserted, hashOf(*next), edit.coder(),
           edit.now());
    carryTurns(edit, id, splice->offset, removed, inserted);
    EditedText edited = carrySegments(edit, id, splice->offset, removed, inserted);
    edit.setPlace({QStringLiteral("document"), id.value()});
    return edited;
}

Result<void> checkText(storage::Connection& connection, DocumentId id)
{
    QString text = connection.value<QString>("SELECT base_text FROM document WHERE id = ?", id).value_or(QString());
    if (connection.value<QByteArray>("SELECT base_sha256 FROM document WHERE id = ?", id) != hashOf(text))
        return brokenText();
    auto splices = connection.prepare(
        "SELECT offset, removed, inserted, sha256 FROM document_splice WHERE document_id = ? ORDER BY revision");
    splices.bindAll(id);
    while (splices.step()) {
        auto next = applied(text, CodePointIndex(text), {splices.integer(0), splices.text(1), splices.text(2)});
        if (!next || hashOf(*next) != splices.blob(3))
            return brokenText();
        text = std::move(*next);
    }
    return {};
}

void renameSpeaker(project::Edit& edit, SpeakerId id, const QString& name)
{
    edit.db().run("UPDATE document_speaker SET name = ? WHERE id = ?", name, id);
    edit.setPlace({QStringLiteral("document_speaker"), id.value()});
}

void setSpeakerRole(project::Edit& edit, SpeakerId id, SpeakerRole role)
{
    edit.db().run("UPDATE document_speaker SET role = ? WHERE id = ?", static_cast<int>(role), id);
    edit.setPlace({QStringLiteral("document_speaker"), id.value()});
}

void mergeSpeakers(project::Edit& edit, SpeakerId from, SpeakerId into)
{
    if (from == into)
        return;
    edit.db().run("UPDATE turn SET speaker_id = ? WHERE speaker_id = ?", into, from);
    edit.db().run("DELETE FROM document_speaker WHERE id = ?", from);
    edit.setPlace({QStringLiteral("document_speaker"), into.value()});
}

SpeakerId addSpeaker(project::Edit& edit, DocumentId id, const QString& name, SpeakerRole role)
{
    const qint64 position =
        edit.db().value<qint64>("SELECT max(position) + 1 FROM document_speaker WHERE document_id = ?", id).value_or(0);
    edit.db().run("INSERT INTO document_speaker (document_id, name, role, position) VALUES (?, ?, ?, ?)", id, name,
                  static_cast<int>(role), position);
    return SpeakerId(edit.db().lastInsertedId());
}

void setTurnSpeaker(project::Edit& edit, TurnId id, SpeakerId speaker)
{
    edit.db().run("UPDATE turn SET speaker_id = ? WHERE id = ?", speaker, id);
    edit.setPlace({QStringLiteral("turn"), id.value()});
}

void joinWithNextTurn(project::Edit& edit, TurnId id)
{
    storage::Connection& db = edit.db();
    qint64 next = 0, end = 0;
    {
        auto row = db.prepare("SELECT n.id, n.end_at FROM turn t JOIN turn n ON n.document_id = t.document_id AND "
                              "n.begin_at > t.begin_at "
                              "WHERE t.id = ? ORDER BY n.begin_at LIMIT 1");
        row.bindAll(id);
        if (!row.step())
            return;
        next = row.integer(0);
        end = row.integer(1);
    }
    db.run("DELETE FROM turn WHERE id = ?", next);
    db.run("UPDATE turn SET end_at = ? WHERE id = ?", end, id);
    edit.setPlace({QStringLiteral("turn"), id.value()});
}

void splitTurn(project::Edit& edit, TurnId id, qint64 offset)
{
    storage::Connection& db = edit.db();
    db.run("INSERT INTO turn (document_id, speaker_id, begin_at, end_at) SELECT document_id, speaker_id, ?2, end_at "
           "FROM turn "
           "WHERE id = ?1 AND begin_at < ?2 AND end_at > ?2",
           id, offset);
    db.run("UPDATE turn SET end_at = ?2 WHERE id = ?1 AND begin_at < ?2 AND end_at > ?2", id, offset);
    edit.setPlace({QStringLiteral("turn"), id.value()});
}

} // namespace tropa::interviews
