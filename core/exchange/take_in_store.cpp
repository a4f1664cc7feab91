#include "exchange/take_in.h"

#include "exchange/derived_guid.h"
#include "exchange/kept_store.h"
#include "exchange/package_json.h"
#include "exchange/quote_name.h"
#include "exchange/respondent_variables.h"
#include "frame/frame_store.h"
#include "interviews/code_sets.h"
#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "interviews/import/transcript_import.h"
#include "interviews/respondent_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tropa::exchange {

using namespace interviews;

namespace {

/// One run of takeIn(): what was found and made so far, by GUID.
class Taking
{
public:
    Taking(project::Edit& edit, const Package& package)
        : m_edit(edit)
        , m_db(edit.db())
        , m_package(package)
        , m_touchpoints(m_db, QStringLiteral("touchpoint"))
        , m_stages(m_db, QStringLiteral("stage"))
        , m_filler(m_db)
    {
        for (const PackageNote& note : package.notes)
            m_notes.insert(note.guid.bytes(), &note);
        for (const PackageVariable& variable : package.variables)
            m_variables.insert(variable.guid.bytes(), &variable);
    }

    TakenIn run()
    {
        takeUsers();
        takeCodes();
        takeVariables();
        takeCases();
        for (const PackageDocument& document : m_package.documents)
            takeDocument(document);
        takeProjectNotes();
        takeKept();
        if (m_firstDocument.isValid())
            m_edit.setPlace({QStringLiteral("document"), m_firstDocument.value()});
        else if (m_firstCode.isValid())
            m_edit.setPlace({QStringLiteral("code"), m_firstCode.value()});
        return std::move(m_taken);
    }

private:
    void takeUsers()
    {
        std::map<QString, project::CoderId> byName;
        {
            auto rows = m_db.prepare("SELECT id, guid, name FROM coder ORDER BY id");
            while (rows.step()) {
                m_users.insert(rows.guid(1).bytes(), rows.id<project::CoderId>(0));
                byName.emplace(frame::normalName(rows.text(2)), rows.id<project::CoderId>(0));
            }
        }
        for (const PackageUser& user : m_package.users) {
            project::CoderId& id = m_users[user.guid.bytes()];
            if (id.isValid())
                continue;
            const auto same = byName.find(frame::normalName(user.name));
            if (same != byName.end() && !user.name.isEmpty()) {
                id = same->second;
                continue;
            }
            m_db.run("INSERT INTO coder (guid, name, initials) VALUES (?, ?, ?)", user.guid,
                     user.name.isEmpty() ? user.initials : user.name, user.initials.left(4));
            id = project::CoderId(m_db.lastInsertedId());
            byName.emplace(frame::normalName(user.name), id);
        }
    }
    project::CoderId coder(const Guid& user) const { return m_users.value(user.bytes()); }

    void takeCodes()
    {
        const Codebook book = codebook(m_db);
        QSet<QByteArray> coming;
        for (const PackageCode& code : m_package.codes)
            coming << code.guid.bytes();
        std::map<std::pair<qint64, QString>, CodeId> byName; // of the project's codes that no GUID of the file names
        for (const Code& code : book.codes()) {
            m_codes.insert(code.guid.bytes(), code.id);
            if (!coming.contains(code.guid.bytes()))
                byName.emplace(std::pair(code.parent.value(), frame::normalName(code.name)), code.id);
        }
        for (const PackageCode& one : m_package.codes) {
            CodeId& id = m_codes[one.guid.bytes()];
            if (id.isValid()) {
                ++m_taken.knownCodes;
                takeNotes(one, id);
                continue;
            }
            const CodeId parent = m_codes.value(one.parent.bytes());
            const auto same = byName.find({parent.value(), frame::normalName(one.name)});
            if (same != byName.end()) {
                id = same->second;
                byName.erase(same); // a second of that name is another code
                ++m_taken.knownCodes;
                takeNotes(one, id);
                continue;
            }
            Code code;
            code.guid = one.guid;
            code.parent = parent;
            code.name = one.name.isEmpty() ? QStringLiteral("?") : one.name;
            code.color = one.color;
            code.palette = one.palette;
            code.kind = codeKindFromId(one.kind);
            code.touchpoint = frame::TouchpointId(m_touchpoints.findOrAdd(m_edit, one.touchpoint));
            code.stage = frame::StageId(m_stages.findOrAdd(m_edit, one.stage));
            code.definition = one.definition;
            code.useWhen = one.useWhen;
            code.notWhen = one.notWhen;
            code.example = one.example;
            id = addCode(m_edit, code);
            ++m_taken.codes;
            if (!m_firstCode.isValid())
                m_firstCode = id;
            if (!one.codable)
                addKept(m_edit, {QStringLiteral("folder"),
                                 derivedGuid(one.guid, "folder"),
                                 QStringLiteral("code"),
                                 id.value(),
                                 {},
                                 {}});
            takeNotes(one, id);
        }
    }
    void takeNotes(const PackageCode& one, CodeId id)
    {
        for (const Guid& note : one.notes)
            addMemo(QStringLiteral("code"), id.value(), note);
    }

    // Variables of other programs keep their GUID and type for the way back.
    void takeVariables()
    {
        QSet<QByteArray> known;
        for (const KeptRow& row : keptRows(m_db))
            known << row.guid.bytes();
        m_knownParts = known;
        for (const PackageVariable& own : respondentVariables(Language::English))
            known << own.guid.bytes();
        for (const PackageVariable& variable : m_package.variables) {
            if (!known.contains(variable.guid.bytes()) && !variable.name.isEmpty())
                addKept(m_edit, {QStringLiteral("variable"), variable.guid, {}, 0, toJson(variable), {}});
        }
    }

    RespondentId respondentNamed(const Guid& guid, const QString& name)
    {
        if (!m_respondentsRead) {
            m_respondentsRead = true;
            for (const Respondent& one : respondents(m_db)) {
                m_respondents.insert(one.guid.bytes(), one.id);
                m_respondentNames.emplace(frame::normalName(one.name), one.id);
            }
        }
        if (!guid.isNull()) {
            if (const RespondentId id = m_respondents.value(guid.bytes()); id.isValid())
                return id;
        }
        const auto same = m_respondentNames.find(frame::normalName(name));
        if (same != m_respondentNames.end())
            return same->second;
        Respondent fresh;
        fresh.guid = guid;
        fresh.name = name;
        const RespondentId id = addRespondent(m_edit, fresh);
        m_respondentNames.emplace(frame::normalName(name), id);
        m_respondents.insert(guid.bytes(), id);
        m_newRespondents << id.value();
        ++m_taken.respondents;
        m_taken.addedRespondents << name;
        return id;
    }

    void takeCases()
    {
        for (const PackageCase& one : m_package.cases) {
            const QString name = one.name.isEmpty() ? one.guid.toString().left(8) : one.name;
            const RespondentId id = respondentNamed(one.guid, name);
            for (const Guid& source : one.sources) {
                if (m_caseOfSource.contains(source.bytes()))
                    m_taken.notes.push_back({QT_TRANSLATE_NOOP("core", "A text belongs to several cases; it stays with "
                                                                       "the first, not with %1"),
                                             {name}});
                else
                    m_caseOfSource.insert(source.bytes(), id);
            }
            if (m_newRespondents.contains(id.value()))
                takeValues(id, one.values, one.description);
            if (!one.codes.empty() || !one.selections.empty())
                addKept(m_edit, {QStringLiteral("case"),
                                 derivedGuid(one.guid, "case"),
                                 QStringLiteral("respondent"),
                                 id.value(),
                                 refsJson(one),
                                 {}});
        }
    }
    static QString refsJson(const PackageCase& one)
    {
        PackageSet refs;
        refs.codes = one.codes;
        refs.sources = one.selections;
        return toJson(refs);
    }

    void takeValues(RespondentId id, const std::vector<PackageValue>& values, const QString& note)
    {
        auto one = respondent(m_db, id);
        if (!one)
            return;
        one->note = one->note.isEmpty() ? note : one->note;
        for (const PackageValue& value : values) {
            const PackageVariable* variable = m_variables.value(value.variable.bytes());
            if (variable && !m_filler.fill(m_edit, *one, *variable, value.value))
                setAttribute(m_edit, id, variable->name, value.value);
        }
        updateRespondent(m_edit, *one);
    }

    DocumentId knownDocument(const PackageDocument& one, bool& differs)
    {
        if (!m_documentsRead) {
            m_documentsRead = true;
            for (const DocumentInfo& info : documents(m_db)) {
                m_documents.insert(info.guid.bytes(), info.id);
                m_texts.insert(documentText(m_db, info.id), info.id);
            }
        }
        const DocumentId same = m_documents.value(one.guid.bytes());
        if (same.isValid()) {
            differs = documentText(m_db, same) != one.text();
            return differs ? DocumentId() : same;
        }
        const auto text = m_texts.find(one.text());
        if (text == m_texts.end())
            return {};
        const DocumentId id = *text;
        m_texts.erase(text); // a second text of the same words is another
        return id;
    }

    void takeDocument(const PackageDocument& one)
    {
        bool differs = false;
        DocumentId id = knownDocument(one, differs);
        const bool isNew = !id.isValid();
        if (isNew) {
            RespondentId who = m_caseOfSource.value(one.guid.bytes());
            const bool hasCase = who.isValid();
            if (!hasCase)
                who = respondentNamed({}, respondentOfName(one.name));
            if (!one.values.empty() && (m_newRespondents.contains(who.value()) || !hasCase))
                takeValues(who, one.values, {});
            id = addDocument(m_edit, one.name, who, one.transcript, {}, one.recordedOn);
            m_db.run("UPDATE document SET guid = ? WHERE id = ?", differs ? Guid::random() : one.guid, id);
            ++m_taken.documents;
            if (differs)
                m_taken.notes.push_back({QT_TRANSLATE_NOOP("core", "%1 is in the project with other words; it came in "
                                                                   "beside it"),
                                         {one.name}});
            if (!m_firstDocument.isValid())
                m_firstDocument = id;
            if (!one.description.trimmed().isEmpty())
                addMemo(QStringLiteral("document"), id.value(),
                        {derivedGuid(one.guid, "description"), {}, one.description, one.user, one.at});
            keepOriginal(one, id);
        } else {
            ++m_taken.knownDocuments;
        }
        for (const Guid& note : one.notes)
            addMemo(QStringLiteral("document"), id.value(), note);
        takeSelections(one, id, isNew, differs);
    }

    void keepOriginal(const PackageDocument& one, DocumentId id)
    {
        if (one.original.isEmpty() || one.original.size() > project::largestMediaInFile)
            return;
        const auto media = project::addMedia(m_edit, one.originalName, QStringLiteral("document"), one.original);
        if (media)
            addKept(m_edit, {QStringLiteral("original"),
                             derivedGuid(one.guid, "original"),
                             QStringLiteral("document"),
                             id.value(),
                             {},
                             *media});
    }

    void readSegments()
    {
        if (m_segmentsRead)
            return;
        m_segmentsRead = true;
        auto rows = m_db.prepare("SELECT guid FROM segment");
        while (rows.step())
            m_segments << rows.blob(0);
    }
    // What a coder has already given the same words, when a program gave it another GUID.
    QSet<QByteArray> placesOf(DocumentId id)
    {
        QSet<QByteArray> places;
        auto rows = m_db.prepare("SELECT begin_at, end_at, code_id, coder_id FROM segment WHERE document_id = ?");
        rows.bindAll(id);
        while (rows.step())
            places << placeKey({rows.integer(0), rows.integer(1)}, rows.integer(2), rows.integer(3));
        return places;
    }
    static QByteArray placeKey(TextSpan span, qint64 code, qint64 coder)
    {
        const qint64 numbers[] = {span.begin, span.end, code, coder};
        return {reinterpret_cast<const char*>(numbers), sizeof numbers};
    }

    void takeSelections(const PackageDocument& one, DocumentId id, bool isNew, bool differs)
    {
        readSegments();
        const QSet<QByteArray> places = isNew ? QSet<QByteArray>() : placesOf(id);
        QJsonObject kept;
        const CodePointIndex index(one.text());
        auto insert = m_db.prepare("INSERT INTO segment (guid, document_id, begin_at, end_at, code_id, coder_id, "
                                   "valence, weight, touchpoint_id, memo, created_at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const PackageSelection& selection : one.selections) {
            if (selection.codings.empty()) {
                if (isNew)
                    takeComment(selection, one, index, id);
                continue;
            }
            bool first = true;
            for (const PackageCoding& coding : selection.codings) {
                const CodeId code = m_codes.value(coding.code.bytes());
                const project::CoderId user = coder(coding.user.isNull() ? selection.user : coding.user);
                const bool known = m_segments.contains(coding.guid.bytes()) && !differs;
                if (!code.isValid() || known ||
                    (!isNew && places.contains(placeKey(selection.span, code.value(), user.value())))) {
                    m_taken.knownCodings += code.isValid() ? 1 : 0;
                    for (const Guid& note : coding.notes)
                        m_usedNotes << note.bytes();
                    continue;
                }
                QString memo = coding.memo;
                if (first && !selection.comment.isEmpty())
                    memo = joined(memo, selection.comment);
                if (first) {
                    for (const Guid& note : selection.notes)
                        memo = joined(memo, noteWords(note));
                }
                for (const Guid& note : coding.notes)
                    memo = joined(memo, noteWords(note));
                const QDateTime at = coding.at.isValid() ? coding.at : selection.at;
                insert.bindAll(differs ? Guid::random() : coding.guid, id, selection.span.begin, selection.span.end,
                               code, user, coding.valence, coding.weight,
                               frame::TouchpointId(coding.touchpoint.isEmpty()
                                                       ? 0
                                                       : m_touchpoints.findOrAdd(m_edit, coding.touchpoint)),
                               memo, at.isValid() ? at : m_edit.now());
                insert.run();
                ++m_taken.codings;
                first = false;
            }
            keepSelection(selection, one, index, kept);
        }
        if (!kept.isEmpty() && isNew)
            addKept(m_edit, {QStringLiteral("selections"),
                             derivedGuid(one.guid, "selections"),
                             QStringLiteral("document"),
                             id.value(),
                             QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)),
                             {}});
    }

    static void keepSelection(const PackageSelection& selection, const PackageDocument& document,
                              const CodePointIndex& index, QJsonObject& kept)
    {
        const Guid& coding = selection.codings.front().guid;
        QJsonObject own;
        if (!selection.guid.isNull() && selection.guid != derivedGuid(coding, "selection"))
            own.insert(QStringLiteral("guid"), selection.guid.toString());
        if (!selection.name.isEmpty() && selection.name != quoteName(document.text(), index, selection.span))
            own.insert(QStringLiteral("name"), selection.name);
        if (!own.isEmpty())
            kept.insert(coding.toString(), own);
    }

    // A remark on a stretch without a code: a note of the document that quotes the words.
    void takeComment(const PackageSelection& one, const PackageDocument& document, const CodePointIndex& index,
                     DocumentId id)
    {
        QString words = one.comment;
        for (const Guid& note : one.notes)
            words = joined(words, noteWords(note));
        const QString quote = quoteName(document.text(), index, one.span);
        const qint64 memo =
            addMemo(QStringLiteral("document"), id.value(),
                    {derivedGuid(one.guid, "comment memo"),
                     {},
                     QStringLiteral("«%1»").arg(quote) + (words.isEmpty() ? QString() : QStringLiteral("\n") + words),
                     one.user,
                     one.at});
        const QJsonObject place{{QStringLiteral("begin"), one.span.begin},
                                {QStringLiteral("end"), one.span.end},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("comment"), words}};
        addKept(m_edit, {QStringLiteral("comment"),
                         one.guid,
                         QStringLiteral("memo"),
                         memo,
                         QString::fromUtf8(QJsonDocument(place).toJson(QJsonDocument::Compact)),
                         {}});
        ++m_comments;
    }

    static QString joined(const QString& memo, const QString& more)
    {
        if (more.trimmed().isEmpty() || memo == more)
            return memo;
        return memo.isEmpty() ? more : memo + QStringLiteral("\n\n") + more;
    }
    static QString wordsOf(const PackageNote& note)
    {
        return note.name.isEmpty() || note.text.startsWith(note.name) ? note.text : note.name + u'\n' + note.text;
    }
    QString noteWords(const Guid& guid)
    {
        const PackageNote* note = m_notes.value(guid.bytes());
        if (note)
            m_usedNotes << guid.bytes();
        return note ? wordsOf(*note) : QString();
    }

    qint64 addMemo(const QString& kind, qint64 subject, const Guid& guid)
    {
        const PackageNote* note = m_notes.value(guid.bytes());
        if (!note)
            return 0;
        PackageNote one = *note;
        // A note of several things becomes a note of each.
        if (m_usedNotes.contains(guid.bytes()))
            one.guid = derivedGuid(one.guid, (kind + QString::number(subject)).toUtf8().constData());
        m_usedNotes << guid.bytes();
        return addMemo(kind, subject, one);
    }
    qint64 addMemo(const QString& kind, qint64 subject, const PackageNote& note)
    {
        const QString words = wordsOf(note);
        if (words.trimmed().isEmpty())
            return 0;
        if (m_db.value<qint64>("SELECT 1 FROM memo WHERE guid = ?1 OR (subject_kind = ?2 AND subject_id = ?3 AND "
                               "text = ?4)",
                               note.guid, kind, subject, words))
            return 0;
        m_db.run("INSERT INTO memo (guid, subject_kind, subject_id, text, coder_id, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?)",
                 note.guid, kind, subject, words, coder(note.user), note.at.isValid() ? note.at : m_edit.now());
        const qint64 id = m_db.lastInsertedId();
        ++m_taken.memos;
        if (!note.name.isEmpty()) {
            PackageVariable title; // name alone
            title.name = note.name;
            addKept(m_edit, {QStringLiteral("note"),
                             derivedGuid(note.guid, "note"),
                             QStringLiteral("memo"),
                             id,
                             toJson(title),
                             {}});
        }
        return id;
    }

    void takeProjectNotes()
    {
        for (const Guid& note : m_package.projectNotes)
            addMemo(QStringLiteral("project"), 0, note);
        for (const PackageNote& note : m_package.notes) {
            if (!m_usedNotes.contains(note.guid.bytes()))
                addMemo(QStringLiteral("project"), 0, note.guid);
        }
        if (!m_package.description.trimmed().isEmpty())
            addMemo(QStringLiteral("project"), 0,
                    {derivedGuid(m_package.name, "project description"), {}, m_package.description, {}, {}});
    }

    // Sets of codes become groups; what else a set holds (sources, notes) is kept beside for the next export.
    void takeSets()
    {
        std::map<QByteArray, CodeSet> known;
        for (CodeSet& one : codeSets(m_db)) {
            const QByteArray guid = one.guid.bytes();
            known.emplace(guid, std::move(one));
        }
        qint64 kept = 0;
        for (const PackageSet& set : m_package.sets) {
            std::vector<CodeId> codes;
            for (const Guid& code : set.codes) {
                if (const CodeId id = m_codes.value(code.bytes()); id.isValid())
                    codes.push_back(id);
            }
            const auto same = known.find(set.guid.bytes());
            if (same != known.end())
                addToCodeSet(m_edit, same->second.id, codes);
            else if (!codes.empty() || (set.sources.empty() && set.notes.empty()))
                addCodeSet(m_edit, {{}, set.guid, set.name, set.color, set.description, codes});
            if (set.sources.empty() && set.notes.empty())
                continue;
            ++kept;
            if (!m_knownParts.contains(set.guid.bytes()))
                addKept(m_edit, {QStringLiteral("set"), set.guid, {}, 0, toJson(set), {}});
        }
        if (kept > 0)
            m_taken.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n set(s) hold texts or notes, which are kept for the next export but not "
                                            "shown"),
                kept));
    }

    void takeKept()
    {
        const auto isKnown = [&](const Guid& guid) { return m_knownParts.contains(guid.bytes()); };
        takeSets();
        for (const PackageLink& link : m_package.links) {
            if (!isKnown(link.guid))
                addKept(m_edit, {QStringLiteral("link"), link.guid, {}, 0, toJson(link), {}});
        }
        for (const KeptPart& part : m_package.kept) {
            if (isKnown(part.guid))
                continue;
            KeptRow row{part.kind, part.guid, {}, 0, QString::fromUtf8(part.xml), {}};
            if (!part.file.isEmpty() && part.file.size() <= project::largestMediaInFile) {
                if (const auto media = project::addMedia(m_edit, part.fileName, QStringLiteral("document"), part.file))
                    row.media = *media;
            }
            addKept(m_edit, row);
        }
        if (const auto links = static_cast<qint64>(m_package.links.size()); links > 0)
            m_taken.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n link(s) are kept for the next export but cannot be shown"), links));
        if (m_comments > 0)
            m_taken.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n comment(s) on stretches without a code became notes of their "
                                            "transcripts"),
                m_comments));
    }

    project::Edit& m_edit;
    storage::Connection& m_db;
    const Package& m_package;
    frame::FrameLookup m_touchpoints, m_stages;
    RespondentFiller m_filler;
    TakenIn m_taken;

    QHash<QByteArray, project::CoderId> m_users;
    QHash<QByteArray, CodeId> m_codes;
    QHash<QByteArray, const PackageNote*> m_notes;
    QHash<QByteArray, const PackageVariable*> m_variables;
    QSet<QByteArray> m_usedNotes, m_segments, m_knownParts;
    QHash<QByteArray, RespondentId> m_respondents, m_caseOfSource;
    std::map<QString, RespondentId> m_respondentNames;
    QSet<qint64> m_newRespondents;
    QHash<QByteArray, DocumentId> m_documents;
    QHash<QString, DocumentId> m_texts;
    DocumentId m_firstDocument;
    CodeId m_firstCode;
    qint64 m_comments = 0;
    bool m_respondentsRead = false, m_documentsRead = false, m_segmentsRead = false;
};

} // namespace

TakenIn takeIn(project::Edit& edit, const Package& package)
{
    return Taking(edit, package).run();
}

} // namespace tropa::exchange
