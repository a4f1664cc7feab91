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
            edit.db().run("DELETE FROM memo WHERE subject_kind = 'segment' AND subject_id = ?", segment.id);
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

// What else stands on stretches of a text and moves with it. `table` has id, document_id, begin_at, end_at.
void carryRows(project::Edit& edit, const QByteArray& table, DocumentId id, qint64 offset, qint64 removed,
               qint64 inserted)
{
    std::vector<std::pair<qint64, TextSpan>> all;
    {
        auto rows =
            edit.db().prepare("SELECT id, begin_at, end_at FROM " + table + " WHERE document_id = ? AND end_at > ?");
        rows.bindAll(id, offset);
        while (rows.step())
            all.push_back({rows.integer(0), {rows.integer(1), rows.integer(2)}});
    }
    const QByteArray drop = "DELETE FROM " + table + " WHERE id = ?";
    const QByteArray move = "UPDATE " + table + " SET begin_at = ?, end_at = ? WHERE id = ?";
    for (const auto& [row, span] : all) {
        const Carried carried = carriedSegment(span, offset, removed, inserted);
        if (carried.gone)
            edit.db().run(drop.constData(), row);
        else if (carried.span != span)
            edit.db().run(move.constData(), carried.span.begin, carried.span.end, row);
    }
}

struct CodedRow
{
    SegmentId id;
    DocumentId document;
    CodeId code;
    TextSpan span;
};

std::vector<CodedRow> segmentsAfter(storage::Connection& connection, DocumentId id, qint64 offset)
{
    std::vector<CodedRow> all;
    auto rows =
        connection.prepare("SELECT id, code_id, begin_at, end_at FROM segment WHERE document_id = ? AND end_at > ?");
    rows.bindAll(id, offset);
    while (rows.step())
        all.push_back({rows.id<SegmentId>(0), id, rows.id<CodeId>(1), {rows.integer(2), rows.integer(3)}});
    return all;
}

// Words a person has to look at again. A segment waits once, with the words it had first; one whose words are its old
// ones again waits no more.
void noteForReview(project::Edit& edit, const std::vector<CodedRow>& before, const EditedText& edited,
                   const QString& textBefore, const QString& textNow)
{
    storage::Connection& db = edit.db();
    for (const CodedRow& one : before) {
        const bool gone = std::ranges::find(edited.removed, one.id) != edited.removed.end();
        if (!gone && std::ranges::find(edited.touched, one.id) == edited.touched.end())
            continue;
        const auto waits = db.value<qint64>("SELECT id FROM segment_review WHERE segment_id = ?", one.id);
        if (gone && waits) {
            db.run("UPDATE segment_review SET segment_id = NULL WHERE id = ?", *waits);
        } else if (!waits) {
            db.run(
                "INSERT INTO segment_review (segment_id, document_id, code_id, words, made_at) VALUES (?, ?, ?, ?, ?)",
                gone ? SegmentId() : one.id, one.document, one.code, sliced(textBefore, one.span), edit.now());
        } else {
            const TextSpan span{db.value<qint64>("SELECT begin_at FROM segment WHERE id = ?", one.id).value_or(0),
                                db.value<qint64>("SELECT end_at FROM segment WHERE id = ?", one.id).value_or(0)};
            db.run("DELETE FROM segment_review WHERE id = ? AND words = ?", *waits, sliced(textNow, span));
        }
    }
}

constexpr int headingStyle = 10;
constexpr int listStyle = 20;
constexpr int mostLevels = 9;

qint64 styleNumber(const TextStyle& style)
{
    if (style.heading > 0)
        return headingStyle + std::min(style.heading, mostLevels);
    if (style.listLevel > 0)
        return listStyle + std::min(style.listLevel, mostLevels);
    return (style.bold ? 1 : 0) + (style.italic ? 2 : 0);
}

TextStyle styleOf(TextSpan span, qint64 number)
{
    TextStyle style{span};
    if (number > listStyle)
        style.listLevel = static_cast<int>(number - listStyle);
    else if (number > headingStyle)
        style.heading = static_cast<int>(number - headingStyle);
    style.bold = number < headingStyle && number & 1;
    style.italic = number < headingStyle && number & 2;
    return style;
}

// One splice of the text as it reads now; `text` follows.
Result<EditedText> spliced(project::Edit& edit, DocumentId id, Text& text, TextSpan stretch, const QString& words)
{
    storage::Connection& db = edit.db();
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
    const std::vector<CodedRow> before = segmentsAfter(edit.db(), id, splice->offset);
    EditedText edited = carrySegments(edit, id, splice->offset, removed, inserted);
    carryRows(edit, "consensus_decision", id, splice->offset, removed, inserted);
    carryRows(edit, "document_style", id, splice->offset, removed, inserted);
    if (!edited.touched.empty() || !edited.removed.empty())
        noteForReview(edit, before, edited, text.words, *next);
    text.words = *next;
    ++text.revision;
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
    auto styles = connection.prepare(
        "SELECT begin_at, end_at, style FROM document_style WHERE document_id = ? ORDER BY begin_at, id");
    styles.bindAll(id);
    while (styles.step())
        result.styles.push_back(styleOf({styles.integer(0), styles.integer(1)}, styles.integer(2)));
    return result;
}

QSet<QByteArray> documentTables()
{
    return {"document", "document_speaker", "turn", "document_style"};
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
    for (const TextStyle& style : transcript.styles) {
        if (const qint64 number = styleNumber(style); number > 0)
            db.run("INSERT INTO document_style (document_id, begin_at, end_at, style) VALUES (?, ?, ?, ?)", id,
                   style.span.begin, style.span.end, number);
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
    return editTexts(edit, id, {{stretch, words}});
}

Result<EditedText> editTexts(project::Edit& edit, DocumentId id, std::vector<TextReplacement> replacements)
{
    Text text = readText(edit.db(), id);
    if (edit.db().failed())
        return edit.db().error();
    std::ranges::sort(replacements, std::ranges::greater(), [](const TextReplacement& one) { return one.span.begin; });
    EditedText all;
    for (const TextReplacement& one : replacements) { // from the end: what stands before keeps its place
        auto edited = spliced(edit, id, text, one.span, one.words);
        if (!edited)
            return edited;
        all.touched.insert(all.touched.end(), edited->touched.begin(), edited->touched.end());
        all.removed.insert(all.removed.end(), edited->removed.begin(), edited->removed.end());
    }
    std::ranges::sort(all.touched);
    all.touched.erase(std::unique(all.touched.begin(), all.touched.end()), all.touched.end());
    std::erase_if(all.touched,
                  [&](SegmentId touched) { return std::ranges::find(all.removed, touched) != all.removed.end(); });
    edit.setPlace({QStringLiteral("document"), id.value()});
    return all;
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
