#include "exchange/project_package.h"

#include "exchange/derived_guid.h"
#include "exchange/kept_store.h"
#include "exchange/package_json.h"
#include "exchange/respondent_variables.h"
#include "frame/frame_store.h"
#include "interviews/code_sets.h"
#include "interviews/codebook_store.h"
#include "interviews/consent.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tropa::exchange {

using namespace interviews;

namespace {

bool sameTurns(const Transcript& a, const Transcript& b)
{
    const auto sameSpeaker = [](const Transcript::Speaker& x, const Transcript::Speaker& y) {
        return x.name == y.name && x.role == y.role;
    };
    const auto sameTurn = [](const Transcript::Turn& x, const Transcript::Turn& y) {
        return x.span == y.span && x.speaker == y.speaker && x.timeMs == y.timeMs;
    };
    return std::ranges::equal(a.speakers, b.speakers, sameSpeaker) && std::ranges::equal(a.turns, b.turns, sameTurn);
}

/// One reading of a project into a package.
class Packing
{
public:
    Packing(storage::Connection& db, const PackageOptions& options) : m_db(db), m_options(options) {}

    Package run()
    {
        m_package.name = m_db.value<QString>("SELECT value FROM setting WHERE name = 'name'").value_or(QString());
        m_package.origin = QStringLiteral("Tropa");
        m_kept = keptRows(m_db);
        m_touchpoints = frame::frameNames(m_db, QStringLiteral("touchpoint"));
        packUsers();
        packCodes();
        packSets();
        if (m_options.codebookOnly)
            return std::move(m_package);
        if (!m_options.withoutConsentToo)
            m_withheld = withheldRespondents(m_db, m_options.today);
        packDocuments();
        packCases();
        packMemos();
        packLinks();
        packKept();
        tell();
        return std::move(m_package);
    }

private:
    void packUsers()
    {
        auto rows = m_db.prepare("SELECT id, guid, name, initials FROM coder ORDER BY id");
        while (rows.step()) {
            m_users.insert(rows.integer(0), rows.guid(1));
            m_package.users.push_back({rows.guid(1), rows.text(2), rows.text(3)});
        }
    }

    void packCodes()
    {
        QSet<qint64> folders;
        for (const KeptRow& row : m_kept) {
            if (row.kind == QLatin1String("folder"))
                folders << row.owner;
        }
        const auto stages = frame::frameNames(m_db, QStringLiteral("stage"));
        const auto name = [](const std::map<qint64, QString>& names, qint64 id) {
            const auto found = names.find(id);
            return found == names.end() ? QString() : found->second;
        };
        const Codebook book = codebook(m_db);
        for (const Code& one : book.codes()) {
            m_codes.insert(one.id.value(), one.guid);
            const Code* parent = book.find(one.parent);
            PackageCode code;
            code.guid = one.guid;
            code.parent = parent ? parent->guid : Guid();
            code.name = one.name;
            code.color = one.color;
            code.palette = one.palette;
            code.codable = !folders.contains(one.id.value());
            code.definition = one.definition;
            code.useWhen = one.useWhen;
            code.notWhen = one.notWhen;
            code.example = one.example;
            code.kind = codeKindId(one.kind);
            code.touchpoint = name(m_touchpoints, one.touchpoint.value());
            code.stage = name(stages, one.stage.value());
            m_codePlaces.insert(one.id.value(), m_package.codes.size());
            m_package.codes.push_back(std::move(code));
            know(one.guid);
        }
    }

    void packDocuments()
    {
        std::map<qint64, QJsonObject> selections; // by document
        QHash<qint64, const KeptRow*> originals;
        for (const KeptRow& row : m_kept) {
            if (row.kind == QLatin1String("selections"))
                selections[row.owner] = QJsonDocument::fromJson(row.content.toUtf8()).object();
            else if (row.kind == QLatin1String("original"))
                originals.insert(row.owner, &row);
        }
        for (const DocumentInfo& info : documents(m_db)) {
            if (m_withheld.contains(info.respondent)) {
                ++m_withoutConsent;
                continue;
            }
            const auto read = document(m_db, info.id);
            if (!read)
                continue;
            PackageDocument one;
            one.guid = info.guid;
            one.name = info.name;
            one.recordedOn = info.recordedOn;
            one.transcript = transcriptOf(*read);
            one.recognised = sameTurns(one.transcript, recognisedTranscript(read->text));
            m_reshaped += one.recognised ? 0 : 1;
            packSelections(one, info.id, selections[info.id.value()]);
            if (const KeptRow* original = originals.value(info.id.value())) {
                const auto bytes = project::mediaBytes(m_db, original->media);
                if (bytes) {
                    one.originalName = project::mediaInfo(m_db, original->media).name;
                    one.original = *bytes;
                }
            }
            m_revisions.insert(info.id.value(), read->revision);
            m_documentPlaces.insert(info.id.value(), m_package.documents.size());
            m_sourcesOf[info.respondent.value()].push_back(info.guid);
            know(info.guid);
            m_package.documents.push_back(std::move(one));
        }
    }

    static Transcript transcriptOf(const Document& read)
    {
        Transcript transcript;
        transcript.text = read.text;
        std::map<SpeakerId, std::size_t> places;
        for (const Speaker& speaker : read.speakers) {
            places.emplace(speaker.id, transcript.speakers.size());
            transcript.speakers.push_back({speaker.name, speaker.role});
        }
        for (const Turn& turn : read.turns) {
            const auto place = places.find(turn.speaker);
            transcript.turns.push_back(
                {turn.span, place == places.end() ? std::nullopt : std::optional(place->second), turn.timeMs});
        }
        return transcript;
    }

    void packSelections(PackageDocument& document, DocumentId id, const QJsonObject& kept)
    {
        auto rows = m_db.prepare("SELECT guid, begin_at, end_at, code_id, coder_id, valence, weight, touchpoint_id, "
                                 "memo, created_at FROM segment WHERE document_id = ? ORDER BY begin_at, end_at, id");
        rows.bindAll(id);
        while (rows.step()) {
            PackageCoding coding;
            coding.guid = rows.guid(0);
            const TextSpan span{rows.integer(1), rows.integer(2)};
            coding.code = m_codes.value(rows.integer(3));
            coding.user = m_users.value(rows.integer(4));
            coding.valence = rows.integerOrNone(5);
            coding.weight = rows.realOrNone(6);
            if (!rows.isNull(7)) {
                const auto name = m_touchpoints.find(rows.integer(7));
                coding.touchpoint = name == m_touchpoints.end() ? QString() : name->second;
            }
            coding.memo = rows.text(8);
            coding.at = momentOf(rows.utf8(9));
            m_facts = m_facts || coding.valence || coding.weight || !coding.touchpoint.isEmpty();
            know(coding.guid);

            const QJsonObject own = kept.isEmpty() ? QJsonObject() : kept.value(coding.guid.toString()).toObject();
            auto& all = document.selections;
            // Codes on the same words are one selection, unless the file they came from kept them apart.
            if (own.isEmpty() && !all.empty() && all.back().span == span) {
                all.back().codings.push_back(std::move(coding));
                continue;
            }
            PackageSelection selection;
            selection.guid = Guid::parse(own.value(QLatin1String("guid")).toString())
                                 .value_or(derivedGuid(coding.guid, "selection"));
            selection.name = own.value(QLatin1String("name")).toString();
            selection.span = span;
            selection.user = coding.user;
            selection.at = coding.at;
            know(selection.guid);
            selection.codings.push_back(std::move(coding));
            all.push_back(std::move(selection));
        }
    }

    // Thousands of segments are made in the same moment; reading each date anew is half the work.
    QDateTime momentOf(const QByteArray& iso)
    {
        if (iso != m_lastIso) {
            m_lastIso = iso;
            m_lastMoment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
        }
        return m_lastMoment;
    }

    void packCases()
    {
        QHash<QString, Guid> variables; // attributes by name
        for (const KeptRow& row : m_kept) {
            if (row.kind != QLatin1String("variable"))
                continue;
            const PackageVariable variable = variableFromJson(row.guid, row.content);
            variables.insert(variable.name, row.guid);
            m_package.variables.push_back(variable);
        }
        for (PackageVariable& own : respondentVariables(m_options.language))
            m_package.variables.push_back(std::move(own));
        QHash<qint64, PackageSet> kept;
        for (const KeptRow& row : m_kept) {
            if (row.kind == QLatin1String("case"))
                kept.insert(row.owner, setFromJson(row.guid, row.content));
        }
        const RespondentValues values(m_db, m_options.language);
        for (const Respondent& one : respondents(m_db)) {
            const auto sources = m_sourcesOf.find(one.id.value());
            if (sources == m_sourcesOf.end() && m_withheld.contains(one.id))
                continue;
            PackageCase pack;
            pack.guid = one.guid;
            pack.name = one.name;
            pack.description = one.note;
            pack.values = values.of(one);
            for (const auto& [name, value] : attributes(m_db, one.id)) {
                Guid& variable = variables[name];
                if (variable.isNull()) {
                    variable = derivedGuid(name, "attribute");
                    m_package.variables.push_back({variable, name, QStringLiteral("Text"), {}});
                }
                pack.values.push_back({variable, value});
            }
            if (sources != m_sourcesOf.end())
                pack.sources = sources->second;
            if (const auto refs = kept.constFind(one.id.value()); refs != kept.constEnd()) {
                pack.codes = known(refs->codes);
                pack.selections = known(refs->sources);
            }
            know(one.guid);
            m_casePlaces.insert(one.id.value(), m_package.cases.size());
            m_package.cases.push_back(std::move(pack));
        }
    }

    void packMemos()
    {
        std::map<qint64, QString> titles;
        std::map<qint64, const KeptRow*> comments;
        for (const KeptRow& row : m_kept) {
            if (row.kind == QLatin1String("note"))
                titles[row.owner] = variableFromJson({}, row.content).name;
            else if (row.kind == QLatin1String("comment"))
                comments[row.owner] = &row;
        }
        auto rows = m_db.prepare("SELECT id, guid, subject_kind, subject_id, text, coder_id, created_at FROM memo "
                                 "ORDER BY id");
        while (rows.step()) {
            PackageNote note{rows.guid(1), {}, rows.text(4), m_users.value(rows.integer(5)), rows.moment(6)};
            const QString kind = rows.text(2);
            const qint64 subject = rows.integer(3);
            if (const auto comment = comments.find(rows.integer(0));
                comment != comments.end() && packComment(*comment->second, note, subject))
                continue;
            if (const auto title = titles.find(rows.integer(0)); title != titles.end()) {
                note.name = title->second;
                if (note.text.startsWith(note.name + u'\n'))
                    note.text = note.text.sliced(note.name.size() + 1);
            }
            if (!attach(note, kind, subject))
                continue;
            know(note.guid);
            m_package.notes.push_back(std::move(note));
        }
        packSegmentNotes();
    }

    // Back to where it stood, if the words there are still the same.
    bool packComment(const KeptRow& row, const PackageNote& note, qint64 document)
    {
        const auto place = m_documentPlaces.constFind(document);
        if (place == m_documentPlaces.constEnd() || m_revisions.value(document) > 0)
            return false;
        const QJsonObject json = QJsonDocument::fromJson(row.content.toUtf8()).object();
        PackageSelection selection;
        selection.guid = row.guid;
        selection.name = json.value(QLatin1String("name")).toString();
        selection.comment = json.value(QLatin1String("comment")).toString();
        selection.span = {json.value(QLatin1String("begin")).toInteger(), json.value(QLatin1String("end")).toInteger()};
        selection.user = note.user;
        selection.at = note.at;
        auto& all = m_package.documents[*place].selections;
        const auto after =
            std::ranges::find_if(all, [&](const PackageSelection& one) { return one.span > selection.span; });
        know(selection.guid);
        all.insert(after, std::move(selection));
        return true;
    }

    bool attach(const PackageNote& note, const QString& kind, qint64 subject)
    {
        if (kind == QLatin1String("project")) {
            m_package.projectNotes.push_back(note.guid);
            return true;
        }
        if (kind == QLatin1String("document")) {
            const auto place = m_documentPlaces.constFind(subject);
            if (place == m_documentPlaces.constEnd())
                return false;
            m_package.documents[*place].notes.push_back(note.guid);
            return true;
        }
        if (kind == QLatin1String("code")) {
            const auto place = m_codePlaces.constFind(subject);
            if (place == m_codePlaces.constEnd())
                return false;
            m_package.codes[*place].notes.push_back(note.guid);
            return true;
        }
        if (kind == QLatin1String("segment")) {
            m_segmentNotes[subject].push_back(note.guid);
            return true;
        }
        if (kind == QLatin1String("respondent")) {
            // Cases have no notes; a link says whose it is.
            const auto place = m_casePlaces.constFind(subject);
            if (place == m_casePlaces.constEnd())
                return false;
            m_package.links.push_back({derivedGuid(note.guid, "respondent link"),
                                       QStringLiteral("memo"),
                                       QStringLiteral("Associative"),
                                       {},
                                       m_package.cases[*place].guid,
                                       note.guid,
                                       {}});
            return true;
        }
        ++m_looseMemos;
        return false;
    }

    void packSegmentNotes()
    {
        if (m_segmentNotes.empty())
            return;
        QHash<QByteArray, qint64> ids;
        for (const auto& [id, notes] : m_segmentNotes) {
            if (const auto guid = m_db.value<QByteArray>("SELECT guid FROM segment WHERE id = ?", id))
                ids.insert(*guid, id);
        }
        for (PackageDocument& document : m_package.documents) {
            for (PackageSelection& selection : document.selections) {
                for (PackageCoding& coding : selection.codings) {
                    const auto id = ids.constFind(coding.guid.bytes());
                    if (id != ids.constEnd())
                        coding.notes = m_segmentNotes[*id];
                }
            }
        }
    }

    void packSets()
    {
        QHash<qint64, Guid> codes;
        {
            auto rows = m_db.prepare("SELECT id, guid FROM code");
            while (rows.step())
                codes.insert(rows.integer(0), rows.guid(1));
        }
        for (const CodeSet& one : codeSets(m_db)) {
            PackageSet set{one.guid, one.name, one.note, {}, {}, {}, one.color};
            for (const CodeId code : one.codes)
                set.codes.push_back(codes.value(code.value()));
            m_package.sets.push_back(std::move(set));
        }
        for (const KeptRow& row : m_kept) {
            if (row.kind != QLatin1String("set"))
                continue;
            PackageSet kept = setFromJson(row.guid, row.content);
            const auto same = std::ranges::find(m_package.sets, kept.guid, &PackageSet::guid);
            if (same == m_package.sets.end()) {
                m_package.sets.push_back(std::move(kept));
            } else { // its codes are what the group holds now
                same->sources = std::move(kept.sources);
                same->notes = std::move(kept.notes);
            }
        }
        if (!m_options.codebookOnly)
            return;
        for (PackageSet& set : m_package.sets)
            set.codes = known(set.codes);
        std::erase_if(m_package.sets, [](const PackageSet& set) { return set.codes.empty(); });
    }

    void packLinks()
    {
        for (const KeptRow& row : m_kept) {
            if (row.kind == QLatin1String("source") || row.kind == QLatin1String("graph"))
                knowAllOf(row);
        }
        for (const KeptRow& row : m_kept) {
            if (row.kind != QLatin1String("link"))
                continue;
            PackageLink link = linkFromJson(row.guid, row.content);
            const bool bothThere =
                (link.origin.isNull() || isKnown(link.origin)) && (link.target.isNull() || isKnown(link.target));
            m_brokenLinks += bothThere ? 0 : 1;
            link.notes = known(link.notes);
            if (bothThere)
                m_package.links.push_back(std::move(link));
        }
        for (PackageSet& set : m_package.sets) {
            set.codes = known(set.codes);
            set.sources = known(set.sources);
            set.notes = known(set.notes);
        }
    }

    // Every GUID that stands in what was kept as XML.
    void knowAllOf(const KeptRow& row)
    {
        know(row.guid);
        qsizetype at = 0;
        const QString mark = QStringLiteral(" guid=\"");
        while ((at = row.content.indexOf(mark, at)) >= 0) {
            at += mark.size();
            if (const auto guid = Guid::parse(row.content.sliced(at, row.content.indexOf(u'"', at) - at)))
                know(*guid);
        }
    }

    void packKept()
    {
        for (const KeptRow& row : m_kept) {
            if (row.kind != QLatin1String("source") && row.kind != QLatin1String("graph"))
                continue;
            KeptPart part{row.kind, row.guid, row.content.toUtf8(), {}, {}};
            if (row.media.isValid()) {
                if (const auto bytes = project::mediaBytes(m_db, row.media)) {
                    part.fileName = project::mediaInfo(m_db, row.media).name;
                    part.file = *bytes;
                }
            }
            m_package.kept.push_back(std::move(part));
        }
    }

    void tell()
    {
        const auto counted = [this](const char* english, qint64 count) {
            if (count > 0)
                m_package.losses.push_back(Message::counted(english, count));
        };
        counted(QT_TRANSLATE_N_NOOP("core",
                                    "%n transcript(s) were left out: no consent, or the date of keeping has passed"),
                m_withoutConsent);
        if (m_facts)
            m_package.losses.push_back(QT_TRANSLATE_NOOP(
                "core", "Valence, weight and touchpoints of codings have no place in REFI-QDA: they stand in "
                        "descriptions, where only Tropa reads them"));
        counted(QT_TRANSLATE_N_NOOP("core", "Speakers and turns of %n transcript(s) stand in descriptions, where only "
                                            "Tropa reads them"),
                m_reshaped);
        counted(QT_TRANSLATE_N_NOOP("core", "%n link(s) were left out: one of their ends is gone"), m_brokenLinks);
        counted(QT_TRANSLATE_N_NOOP("core", "%n note(s) were left out: REFI-QDA has no place for what they speak of"),
                m_looseMemos);
        counted(QT_TRANSLATE_N_NOOP("core", "The link to the recording of %n transcript(s) has no place in REFI-QDA"),
                m_db.value<qint64>("SELECT count(*) FROM document_recording").value_or(0));
        qint64 others = 0;
        for (const char* sql :
             {"SELECT count(*) FROM (SELECT 1 FROM map LIMIT 1)",
              "SELECT count(*) FROM (SELECT 1 FROM response LIMIT 1)",
              "SELECT count(*) FROM (SELECT 1 FROM checklist_visit LIMIT 1)",
              "SELECT count(*) FROM (SELECT 1 FROM visit LIMIT 1)", "SELECT count(*) FROM (SELECT 1 FROM call LIMIT 1)",
              "SELECT count(*) FROM (SELECT 1 FROM review LIMIT 1)"})
            others += m_db.value<qint64>(sql).value_or(0);
        if (others > 0)
            m_package.losses.push_back(QT_TRANSLATE_NOOP(
                "core",
                "Maps, surveys, mystery visits, visits, calls and reviews have no place in REFI-QDA and stay in "
                "the project"));
    }

    void know(const Guid& guid) { m_known << guid.bytes(); }
    bool isKnown(const Guid& guid) const { return m_known.contains(guid.bytes()); }
    std::vector<Guid> known(std::vector<Guid> all) const
    {
        std::erase_if(all, [this](const Guid& one) { return !isKnown(one); });
        return all;
    }

    storage::Connection& m_db;
    PackageOptions m_options;
    Package m_package;
    std::vector<KeptRow> m_kept;
    std::map<qint64, QString> m_touchpoints;
    QHash<qint64, Guid> m_users, m_codes;
    QHash<qint64, std::size_t> m_codePlaces, m_documentPlaces, m_casePlaces;
    QHash<qint64, int> m_revisions;
    std::map<qint64, std::vector<Guid>> m_sourcesOf, m_segmentNotes;
    QSet<QByteArray> m_known;
    QSet<RespondentId> m_withheld;
    QByteArray m_lastIso;
    QDateTime m_lastMoment;
    qint64 m_withoutConsent = 0, m_reshaped = 0, m_brokenLinks = 0, m_looseMemos = 0;
    bool m_facts = false;
};

} // namespace

Package projectPackage(storage::Connection& connection, const PackageOptions& options)
{
    return Packing(connection, options).run();
}

} // namespace tropa::exchange
