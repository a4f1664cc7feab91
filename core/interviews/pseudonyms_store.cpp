#include "interviews/pseudonyms.h"

#include "base/save_bytes.h"
#include "frame/frame_store.h"
#include "interviews/document_store.h"
#include "interviews/lemma_dictionary.h"
#include "interviews/name_finder.h"
#include "project/media_store.h"
#include "project/search_tokenizer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tropa::interviews {

namespace {

QString listPath(const Guid& project, const QString& folder)
{
    return QDir(folder).filePath(project.toString() + QStringLiteral(".names"));
}

const char* standIn(PrivateKind kind, bool isCyrillic)
{
    switch (kind) {
    case PrivateKind::Phone:
        return isCyrillic ? "телефон" : "phone";
    case PrivateKind::Email:
        return isCyrillic ? "почта" : "e-mail";
    case PrivateKind::Address:
        return isCyrillic ? "адрес" : "address";
    case PrivateKind::Document:
        return isCyrillic ? "номер" : "number";
    default:
        return isCyrillic ? "имя" : "name";
    }
}

bool isMostlyCyrillic(const QString& text)
{
    qint64 cyrillic = 0, latin = 0;
    for (const QChar c : text) {
        cyrillic += c.script() == QChar::Script_Cyrillic ? 1 : 0;
        latin += c.script() == QChar::Script_Latin ? 1 : 0;
    }
    return cyrillic >= latin;
}

QString around(const QString& text, TextSpan span)
{
    const CodePointIndex index(text);
    const qint64 from = std::max<qint64>(0, span.begin - 45), to = std::min(index.size(), span.end + 45);
    QString words = sliced(text, {from, to}).simplified();
    return (from > 0 ? QStringLiteral("…") : QString()) + words + (to < index.size() ? QStringLiteral("…") : QString());
}

std::vector<DocumentId> orAll(storage::Connection& connection, const std::vector<DocumentId>& some)
{
    if (!some.empty())
        return some;
    std::vector<DocumentId> all;
    for (const DocumentInfo& info : documents(connection))
        all.push_back(info.id);
    return all;
}

std::vector<qint64> numbers(storage::Connection& db, const char* sql, DocumentId id)
{
    std::vector<qint64> found;
    auto rows = db.prepare(sql);
    rows.bindAll(id);
    while (rows.step())
        found.push_back(rows.integer(0));
    return found;
}

// History of rows that hold words of a transcript, those no longer there too: an undone replacement, a stretch that
// somebody has looked at.
void eraseWordsOf(project::Edit& edit, const char* table, DocumentId id)
{
    const QString name = QLatin1String(table);
    auto rows = edit.db().prepare("SELECT DISTINCT CAST(row_key AS INTEGER) FROM history_row WHERE table_name = ?1 AND "
                                  "(json_extract(after, '$.document_id') = ?2 OR "
                                  "json_extract(before, '$.document_id') = ?2)");
    rows.bindAll(name, id);
    while (rows.step())
        edit.eraseHistory(name, rows.integer(0));
    const QByteArray present = "SELECT id FROM " + QByteArray(table) + " WHERE document_id = ?";
    for (const qint64 row : numbers(edit.db(), present.constData(), id))
        edit.eraseHistory(name, row);
}

// The first lines of each file, as older versions kept them with the import, and what its speakers were called; the
// rest of what was understood stays.
void forgetExamples(project::Edit& edit, DocumentId id)
{
    storage::Connection& db = edit.db();
    const auto import = db.value<qint64>("SELECT import_id FROM document WHERE id = ? AND import_id > 0", id);
    if (!import)
        return;
    QJsonObject proof =
        QJsonDocument::fromJson(
            db.value<QString>("SELECT proof FROM import WHERE id = ?", *import).value_or(QString()).toUtf8())
            .object();
    QJsonArray files = proof.value(QLatin1String("files")).toArray();
    bool isChanged = false;
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonObject file = files[i].toObject();
        QJsonArray speakers = file.value(QLatin1String("speakers")).toArray();
        if (!file.contains(QLatin1String("examples")) && speakers.isEmpty())
            continue;
        file.remove(QStringLiteral("examples"));
        for (qsizetype s = 0; s < speakers.size(); ++s) {
            QJsonObject speaker = speakers[s].toObject();
            speaker.remove(QStringLiteral("name"));
            speakers[s] = speaker;
        }
        file.insert(QStringLiteral("speakers"), speakers);
        files[i] = file;
        isChanged = true;
    }
    if (!isChanged)
        return;
    proof.insert(QStringLiteral("files"), files);
    db.run("UPDATE import SET proof = ? WHERE id = ?",
           QString::fromUtf8(QJsonDocument(proof).toJson(QJsonDocument::Compact)), *import);
    edit.eraseHistory(QStringLiteral("import"), *import);
}

// The file a transcript came in from another program, and the names its stretches had there.
void forgetForeignParts(project::Edit& edit, DocumentId id)
{
    storage::Connection& db = edit.db();
    constexpr const char* parts =
        "SELECT id FROM exchange_part WHERE (owner_kind = 'document' AND owner_id = ?1) OR (owner_kind = 'memo' AND "
        "owner_id IN (SELECT id FROM memo WHERE subject_kind = 'document' AND subject_id = ?1))";
    for (const qint64 part : numbers(db, parts, id)) {
        const auto media = db.value<qint64>("SELECT media_id FROM exchange_part WHERE id = ?", part);
        db.run("DELETE FROM exchange_part WHERE id = ?", part);
        edit.eraseHistory(QStringLiteral("exchange_part"), part);
        if (media)
            project::eraseMedia(edit, project::MediaId(*media));
    }
}

} // namespace

Result<ReplacedNames> ReplacedNames::load(const project::PseudonymKey& key, const Guid& project, const QString& folder)
{
    ReplacedNames names;
    QFile file(listPath(project, folder));
    if (!file.exists())
        return names;
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "The list of replaced names cannot be read: %1"),
                                           {file.errorString()}});
    const auto plain = key.unseal(file.readAll());
    if (!plain)
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The list of replaced names was sealed with another "
                                                "key, or is damaged")});
    const QJsonObject entries = QJsonDocument::fromJson(*plain).object();
    for (auto at = entries.begin(); at != entries.end(); ++at) {
        const QJsonObject one = at->toObject();
        names.m_entries[at.key()] = {one.value(QStringLiteral("replacement")).toString(),
                                     one.value(QStringLiteral("found")).toString()};
    }
    return names;
}

Result<void> ReplacedNames::save(const project::PseudonymKey& key, const Guid& project, const QString& folder) const
{
    QJsonObject entries;
    for (const auto& [id, entry] : m_entries)
        entries.insert(id, QJsonObject{{QStringLiteral("replacement"), entry.replacement},
                                       {QStringLiteral("found"), entry.found}});
    QDir().mkpath(folder);
    return saveBytes(listPath(project, folder), key.seal(QJsonDocument(entries).toJson(QJsonDocument::Compact)),
                     QFile::ReadOwner | QFile::WriteOwner);
}

Result<project::PseudonymKey> keyOfNames(storage::Connection& connection, Guid& project, const QString& folder)
{
    const auto guid =
        Guid::parse(connection.value<QString>("SELECT value FROM setting WHERE name = 'guid'").value_or(QString()));
    if (!guid)
        return Error(ErrorKind::Unavailable,
                     {QT_TRANSLATE_NOOP("core", "The project has lost its name for keys (setting guid)")});
    project = *guid;
    const QString known =
        connection.value<QString>("SELECT value FROM setting WHERE name = 'key_fingerprint'").value_or(QString());
    auto key = project::PseudonymKey::load(project, folder);
    const bool isKeyed = !known.isEmpty() && known != QLatin1String("plain");
    if (key && isKeyed && key->fingerprint() != known)
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The key on this computer is not the one this project "
                                                "was imported with; give its key file with --key")});
    if (key || isKeyed)
        return key;
    project::PseudonymKey fresh = project::PseudonymKey::generate();
    if (const Result<void> saved = fresh.save(project, folder); !saved)
        return saved.error();
    return fresh;
}

QString ReplacedNames::replacementFor(const PrivateFind& find, bool isCyrillic)
{
    const auto known = m_entries.find(find.key);
    if (known != m_entries.end())
        return known->second.replacement;
    const QString word = QString::fromUtf8(standIn(find.kind, isCyrillic));
    // Numbers go on where they stopped, so that no two persons ever share one.
    qint64 last = 0;
    for (const auto& [key, entry] : m_entries) {
        if (entry.replacement.startsWith(u'[' + word + u' '))
            last = std::max(last, entry.replacement.sliced(word.size() + 2).chopped(1).toLongLong());
    }
    const QString replacement = QStringLiteral("[%1 %2]").arg(word).arg(last + 1);
    m_entries[find.key] = {replacement, find.text};
    return replacement;
}

namespace {

// Where the label of a speaker stands: between their turns and what is said before.
std::vector<TextSpan> labelPlaces(const Document& open, const Speaker& speaker)
{
    std::vector<TextSpan> places;
    const qint64 length = codePointCount(speaker.name);
    qint64 before = 0;
    for (const Turn& turn : open.turns) {
        const QString gap = sliced(open.text, {before, turn.span.begin});
        const qsizetype at = turn.speaker == speaker.id ? gap.lastIndexOf(speaker.name) : -1;
        if (at >= 0) {
            const qint64 begin = before + codePointCount(QStringView(gap).first(at));
            places.push_back({begin, begin + length});
        }
        before = turn.span.end;
    }
    return places;
}

// One or two words with capital letters; "Speaker 2", «Врач» and «Мама» name nobody.
bool mayBeAName(const QString& label)
{
    static const QRegularExpression shape(QStringLiteral("^@?\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,2}$"));
    static const QRegularExpression nobody(
        QStringLiteral(
            "^(?:speaker|говорящий|спикер|голос|voice|unknown|неизвестн|врач|доктор|мед|мам|пап|муж|жен|дочь|"
            "сын|мужчин|женщин|переводч|администратор|ассистент|guest|гост|doctor|nurse|mother|father|"
            "husband|wife|man|woman|translator|assistant|admin)"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(label).hasMatch() && !nobody.match(label).hasMatch();
}

void proposeLabels(const Document& open, bool isCyrillic, const LemmaDictionary& dictionary, ReplacedNames& names,
                   std::vector<PseudonymProposal>& proposals)
{
    for (const Speaker& speaker : open.speakers) {
        if (roleOfLabel(speaker.name))
            continue;
        const std::vector<PrivateFind> finds = findPrivateData(speaker.name, dictionary);
        if (finds.empty() && !mayBeAName(speaker.name))
            continue;
        const std::vector<TextSpan> places = labelPlaces(open, speaker);
        PrivateFind whole;
        whole.span = places.empty() ? TextSpan{0, 0} : places.front();
        whole.kind = finds.empty() ? PrivateKind::Name : finds.front().kind;
        whole.text = speaker.name;
        // The same person is called the same in the words.
        const bool isAll = finds.size() == 1 && finds.front().text == speaker.name;
        whole.key = isAll ? finds.front().key
                          : QLatin1String(privateKindId(whole.kind)) + u':' + speaker.name.toLower().simplified();
        const QString replacement = names.replacementFor(whole, isCyrillic);
        proposals.push_back(
            {open.info.id, whole, replacement, around(open.text, whole.span), !finds.empty(), speaker.id});
    }
}

/// A stretch of a transcript and what takes its place.
struct LabelSplice
{
    TextSpan span;
    QString text;
    QString replacement;
};

Result<std::vector<LabelSplice>> splicesOf(project::Edit& edit, const Document& open,
                                           const std::vector<const PseudonymProposal*>& list)
{
    const Error changed(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "A transcript has changed since it was looked "
                                                                      "through; look again")});
    std::vector<LabelSplice> splices;
    for (const PseudonymProposal* one : list) {
        if (!one->speaker.isValid()) {
            splices.push_back({one->find.span, one->find.text, one->replacement});
            continue;
        }
        const Speaker* speaker = open.speaker(one->speaker);
        if (!speaker || speaker->name != one->find.text)
            return changed;
        for (const TextSpan& place : labelPlaces(open, *speaker))
            splices.push_back({place, one->find.text, one->replacement});
        renameSpeaker(edit, one->speaker, one->replacement);
    }
    for (const LabelSplice& one : splices) {
        if (sliced(open.text, one.span) != one.text)
            return changed;
    }
    // From the end, so that what is still to come stays where it is.
    std::ranges::sort(splices, std::ranges::greater(), [](const LabelSplice& one) { return one.span.begin; });
    return splices;
}

// Names of clinics and of those they compete with are said often and tell nobody.
QSet<QString> placesOf(storage::Connection& connection)
{
    QSet<QString> stems;
    for (const char* kind : {"clinic", "competitor", "channel"}) {
        for (const auto& [id, name] : frame::frameNames(connection, QLatin1String(kind))) {
            for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
                stems.insert(project::wordStem(word));
        }
    }
    return stems;
}

} // namespace

std::vector<PseudonymProposal> proposePseudonyms(storage::Connection& connection, ReplacedNames& names,
                                                 const LemmaDictionary& dictionary, const std::vector<DocumentId>& some)
{
    std::vector<PseudonymProposal> proposals;
    const QSet<QString> places = placesOf(connection);
    for (const DocumentId id : orAll(connection, some)) {
        const auto open = document(connection, id);
        if (!open)
            continue;
        const bool isCyrillic = isMostlyCyrillic(open->text);
        proposeLabels(*open, isCyrillic, dictionary, names, proposals);
        const CodePointIndex index(open->text);
        const auto wordsOf = [&](const Turn& turn) {
            const qint64 begin = index.toUtf16(turn.span.begin);
            return open->text.sliced(begin, index.toUtf16(turn.span.end) - begin);
        };
        QSet<QString> heard;
        for (const Turn& turn : open->turns)
            heard += surnamesIn(wordsOf(turn), dictionary);
        for (const Turn& turn : open->turns) {
            for (PrivateFind& find : findPrivateData(wordsOf(turn), dictionary, heard)) {
                if (find.kind == PrivateKind::Name && places.contains(project::wordStem(find.text)))
                    continue;
                find.span = {find.span.begin + turn.span.begin, find.span.end + turn.span.begin};
                const QString replacement = names.replacementFor(find, isCyrillic);
                proposals.push_back({id, find, replacement, around(open->text, find.span), true, {}});
            }
        }
    }
    return proposals;
}

Result<PseudonymisedText> applyPseudonyms(project::Edit& edit, const std::vector<PseudonymProposal>& proposals)
{
    std::map<DocumentId, std::vector<const PseudonymProposal*>> byDocument;
    for (const PseudonymProposal& one : proposals) {
        if (one.isChosen && one.replacement != one.find.text)
            byDocument[one.document].push_back(&one);
    }
    PseudonymisedText done;
    for (const auto& [id, list] : byDocument) {
        const auto open = document(edit.db(), id);
        if (!open)
            continue;
        const auto splices = splicesOf(edit, *open, list);
        if (!splices)
            return splices.error();
        for (const LabelSplice& one : *splices) {
            auto edited = editText(edit, id, one.span, one.replacement);
            if (!edited)
                return edited.error();
            done.touched.insert(done.touched.end(), edited->touched.begin(), edited->touched.end());
        }
        done.replaced += static_cast<qint64>(list.size());
        ++done.documents;
    }
    std::ranges::sort(done.touched);
    done.touched.erase(std::unique(done.touched.begin(), done.touched.end()), done.touched.end());
    return done;
}

qint64 forgetOriginals(project::Edit& edit, const std::vector<DocumentId>& some)
{
    storage::Connection& db = edit.db();
    qint64 count = 0;
    for (const DocumentId id : orAll(db, some)) {
        forgetExamples(edit, id);
        eraseWordsOf(edit, "document_splice", id);
        eraseWordsOf(edit, "segment_review", id);
        eraseWordsOf(edit, "document_speaker", id);
        if (!db.value<qint64>("SELECT 1 FROM document_splice WHERE document_id = ? LIMIT 1", id))
            continue;
        const QString text = documentText(db, id);
        db.run("UPDATE document SET base_text = ?, base_sha256 = ? WHERE id = ?", text,
               QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256), id);
        db.run("DELETE FROM document_splice WHERE document_id = ?", id);
        db.run("UPDATE segment_review SET words = '' WHERE document_id = ?", id);
        forgetForeignParts(edit, id);
        edit.eraseHistory(QStringLiteral("document"), id.value());
        ++count;
    }
    return count;
}

} // namespace tropa::interviews
