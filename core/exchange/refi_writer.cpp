#include "exchange/refi_writer.h"

#include "base/save_bytes.h"
#include "exchange/code_palette.h"
#include "exchange/derived_guid.h"
#include "exchange/machine_line.h"
#include "exchange/quote_name.h"
#include "formats/xml_writer.h"
#include "formats/zip_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace tropa::exchange {

namespace {

using formats::XmlWriter;

constexpr auto schemaInstance = u"http://www.w3.org/2001/XMLSchema-instance";

QJsonObject factsOf(const PackageCode& code)
{
    QJsonObject facts;
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            facts.insert(QLatin1String(key), value);
    };
    put("useWhen", code.useWhen);
    put("notWhen", code.notWhen);
    put("example", code.example);
    put("kind", code.kind);
    put("touchpoint", code.touchpoint);
    put("stage", code.stage);
    if (code.palette > 0)
        facts.insert(QStringLiteral("palette"), code.palette);
    return facts;
}

QJsonObject factsOf(const PackageCoding& coding)
{
    QJsonObject facts;
    if (coding.valence)
        facts.insert(QStringLiteral("valence"), *coding.valence);
    if (coding.weight)
        facts.insert(QStringLiteral("weight"), *coding.weight);
    if (!coding.touchpoint.isEmpty())
        facts.insert(QStringLiteral("touchpoint"), coding.touchpoint);
    return facts;
}

QJsonObject factsOf(const PackageDocument& document)
{
    QJsonObject facts;
    if (document.recordedOn.isValid())
        facts.insert(QStringLiteral("recordedOn"), document.recordedOn.toString(Qt::ISODate));
    if (document.recognised)
        return facts;
    QJsonArray speakers, turns;
    for (const auto& speaker : document.transcript.speakers)
        speakers.append(QJsonArray{speaker.name, static_cast<int>(speaker.role)});
    for (const auto& turn : document.transcript.turns) {
        QJsonArray one{turn.span.begin, turn.span.end, turn.speaker ? static_cast<qint64>(*turn.speaker) : qint64(-1)};
        if (turn.timeMs)
            one.append(*turn.timeMs);
        turns.append(one);
    }
    facts.insert(QStringLiteral("speakers"), speakers);
    facts.insert(QStringLiteral("turns"), turns);
    return facts;
}

/// Writes one project.qde; keeps count of what it wrote.
class RefiXml
{
public:
    explicit RefiXml(const Package& package) : m_package(package)
    {
        for (const PackageCode& code : package.codes)
            m_children[code.parent.isNull() ? QByteArray() : code.parent.bytes()].push_back(&code);
    }

    void project()
    {
        m_xml.start("Project")
            .attribute("xmlns", u"urn:QDA-XML:project:1.0")
            .attribute("xmlns:xsi", schemaInstance)
            .attribute("xsi:schemaLocation", u"urn:QDA-XML:project:1.0 "
                                             "http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd")
            .attribute("name", m_package.name)
            .attribute("origin", m_package.origin);
        users();
        if (!m_package.codes.empty()) {
            m_xml.start("CodeBook");
            codes(true);
            m_xml.end();
        }
        variables();
        cases();
        sources();
        notes();
        links();
        sets(true);
        const auto isGraph = [](const KeptPart& part) { return part.kind == QLatin1String("graph"); };
        if (std::ranges::any_of(m_package.kept, isGraph)) {
            m_xml.start("Graphs");
            for (const KeptPart& part : m_package.kept) {
                if (isGraph(part))
                    m_xml.raw(part.xml);
            }
            m_xml.end();
        }
        m_xml.element("Description", m_package.description);
        noteRefs(m_package.projectNotes);
        m_xml.end();
    }

    void codebook()
    {
        m_xml.start("CodeBook")
            .attribute("xmlns", u"urn:QDA-XML:codebook:1.0")
            .attribute("xmlns:xsi", schemaInstance)
            .attribute("xsi:schemaLocation", u"urn:QDA-XML:codebook:1.0 "
                                             "http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd")
            .attribute("origin", m_package.origin);
        codes(false);
        sets(false);
        m_xml.end();
    }

    const QByteArray& bytes() const { return m_xml.bytes(); }
    qint64 droppedCharacters() const { return m_xml.droppedCharacters(); }

private:
    void guid(const char* name, const Guid& guid)
    {
        if (!guid.isNull())
            m_xml.attribute(name, guid.toString());
    }
    void moment(const char* name, const QDateTime& at)
    {
        if (!at.isValid())
            return;
        if (at != m_lastMoment) {
            m_lastMoment = at;
            m_lastIso = at.toUTC().toString(Qt::ISODate);
        }
        m_xml.attribute(name, m_lastIso);
    }
    void noteRefs(const std::vector<Guid>& notes)
    {
        for (const Guid& note : notes) {
            m_xml.start("NoteRef");
            guid("targetGUID", note);
            m_xml.end();
        }
    }

    void users()
    {
        if (m_package.users.empty())
            return;
        m_xml.start("Users");
        for (const PackageUser& user : m_package.users) {
            m_xml.start("User");
            guid("guid", user.guid);
            m_xml.attribute("name", user.name);
            if (!user.initials.isEmpty())
                m_xml.attribute("id", user.initials);
            m_xml.end();
        }
        m_xml.end();
    }

    void codes(bool withNotes)
    {
        m_xml.start("Codes");
        codesBelow({}, withNotes);
        m_xml.end();
    }
    void codesBelow(const QByteArray& parent, bool withNotes)
    {
        const auto children = m_children.constFind(parent);
        if (children == m_children.constEnd())
            return;
        for (const PackageCode* code : *children) {
            m_xml.start("Code");
            guid("guid", code->guid);
            m_xml.attribute("name", code->name)
                .attribute("isCodable", code->codable ? u"true" : u"false")
                .attribute("color", code->color.isEmpty() && code->palette > 0 ? paletteColor(code->palette)
                                    : code->color.isEmpty()                    ? QStringLiteral("#808080")
                                                                               : code->color);
            m_xml.element("Description", withFacts(code->definition, factsOf(*code)));
            if (withNotes)
                noteRefs(code->notes);
            codesBelow(code->guid.bytes(), withNotes);
            m_xml.end();
        }
    }

    void variables()
    {
        // Only what some case says something of.
        QSet<QByteArray> used;
        for (const PackageCase& one : m_package.cases) {
            for (const PackageValue& value : one.values)
                used << value.variable.bytes();
        }
        const auto isUsed = [&](const PackageVariable& one) { return used.contains(one.guid.bytes()); };
        if (std::ranges::none_of(m_package.variables, isUsed))
            return;
        m_xml.start("Variables");
        for (const PackageVariable& variable : m_package.variables) {
            if (!isUsed(variable))
                continue;
            m_types.insert(variable.guid.bytes(), typeOf(variable));
            m_xml.start("Variable");
            guid("guid", variable.guid);
            m_xml.attribute("name", variable.name).attribute("typeOfVariable", m_types.value(variable.guid.bytes()));
            m_xml.element("Description", variable.description);
            m_xml.end();
        }
        m_xml.end();
    }
    // Its own type, unless a value does not fit it any more.
    QString typeOf(const PackageVariable& variable) const
    {
        for (const PackageCase& one : m_package.cases) {
            for (const PackageValue& value : one.values) {
                if (value.variable == variable.guid && !fits(value.value, variable.type))
                    return QStringLiteral("Text");
            }
        }
        return variable.type;
    }
    static bool fits(const QString& value, const QString& type)
    {
        bool good = true;
        if (type == QLatin1String("Integer"))
            value.toLongLong(&good);
        else if (type == QLatin1String("Float"))
            good = !value.contains(u'e', Qt::CaseInsensitive) && std::isfinite(value.toDouble(&good)) && good;
        else if (type == QLatin1String("Boolean"))
            good = value == QLatin1String("true") || value == QLatin1String("false") || value == QLatin1String("0") ||
                   value == QLatin1String("1");
        else if (type == QLatin1String("Date"))
            good = value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid();
        else if (type == QLatin1String("DateTime"))
            good = value.size() >= 19 && QDateTime::fromString(value, Qt::ISODateWithMs).isValid();
        else
            good = type == QLatin1String("Text");
        return good;
    }
    void values(const std::vector<PackageValue>& values)
    {
        for (const PackageValue& value : values) {
            const QByteArray element = m_types.value(value.variable.bytes()).toLatin1() + "Value";
            m_xml.start("VariableValue").start("VariableRef");
            guid("targetGUID", value.variable);
            m_xml.end();
            m_xml.start(element.constData()).text(value.value).end();
            m_xml.end();
        }
    }

    void cases()
    {
        if (m_package.cases.empty())
            return;
        m_xml.start("Cases");
        for (const PackageCase& one : m_package.cases) {
            m_xml.start("Case");
            guid("guid", one.guid);
            m_xml.attribute("name", one.name).element("Description", one.description);
            refs("CodeRef", one.codes);
            values(one.values);
            refs("SourceRef", one.sources);
            refs("SelectionRef", one.selections);
            m_xml.end();
        }
        m_xml.end();
    }
    void refs(const char* element, const std::vector<Guid>& all)
    {
        for (const Guid& one : all) {
            m_xml.start(element);
            guid("targetGUID", one);
            m_xml.end();
        }
    }

    void sources()
    {
        const auto isSource = [](const KeptPart& part) { return part.kind == QLatin1String("source"); };
        if (m_package.documents.empty() && std::ranges::none_of(m_package.kept, isSource))
            return;
        m_xml.start("Sources");
        for (const PackageDocument& document : m_package.documents)
            source(document);
        for (const KeptPart& part : m_package.kept) {
            if (isSource(part))
                m_xml.raw(part.xml);
        }
        m_xml.end();
    }
    void source(const PackageDocument& document)
    {
        m_xml.start("TextSource");
        guid("guid", document.guid);
        m_xml.attribute("name", document.name);
        if (!document.original.isEmpty())
            m_xml.attribute("richTextPath", QStringLiteral("internal://") + document.originalName);
        m_xml.attribute("plainTextPath", QStringLiteral("internal://%1.txt").arg(document.guid.toString()));
        guid("creatingUser", document.user);
        moment("creationDateTime", document.at);
        m_xml.element("Description", withFacts(document.description, factsOf(document)));
        const CodePointIndex index(document.text());
        for (const PackageSelection& one : document.selections)
            selection(one, document.text(), index);
        noteRefs(document.notes);
        m_xml.end();
    }
    void selection(const PackageSelection& one, const QString& text, const CodePointIndex& index)
    {
        m_xml.start("PlainTextSelection");
        guid("guid", one.guid);
        m_xml.attribute("name", one.name.isEmpty() ? quoteName(text, index, one.span) : one.name)
            .attribute("startPosition", one.span.begin)
            .attribute("endPosition", one.span.end);
        guid("creatingUser", one.user);
        moment("creationDateTime", one.at);
        // One code: its memo is the selection's comment, where other programs show it. Several: notes of each.
        const bool single = one.codings.size() == 1;
        QJsonObject facts;
        if (single) {
            facts = factsOf(one.codings.front());
        } else {
            QJsonObject byCoding;
            for (const PackageCoding& coding : one.codings) {
                if (const QJsonObject own = factsOf(coding); !own.isEmpty())
                    byCoding.insert(coding.guid.toString(), own);
            }
            if (!byCoding.isEmpty())
                facts.insert(QStringLiteral("codings"), byCoding);
        }
        const QString words = single && one.comment.isEmpty() ? one.codings.front().memo : one.comment;
        if (facts.isEmpty())
            m_xml.element("Description", words);
        else
            m_xml.element("Description", withFacts(words, facts));
        for (const PackageCoding& coding : one.codings) {
            m_xml.start("Coding");
            guid("guid", coding.guid);
            guid("creatingUser", coding.user);
            moment("creationDateTime", coding.at);
            m_xml.start("CodeRef");
            guid("targetGUID", coding.code);
            m_xml.end();
            if (!single && !coding.memo.isEmpty()) {
                PackageNote note{derivedGuid(coding.guid, "memo"), {}, coding.memo, coding.user, coding.at};
                m_xml.start("NoteRef");
                guid("targetGUID", note.guid);
                m_xml.end();
                m_memos.push_back(std::move(note));
            }
            noteRefs(coding.notes);
            m_xml.end();
        }
        noteRefs(one.notes);
        m_xml.end();
    }

    void notes()
    {
        if (m_package.notes.empty() && m_memos.empty())
            return;
        m_xml.start("Notes");
        for (const std::vector<PackageNote>* all : {&m_package.notes, &std::as_const(m_memos)}) {
            for (const PackageNote& note : *all) {
                m_xml.start("Note");
                guid("guid", note.guid);
                if (!note.name.isEmpty())
                    m_xml.attribute("name", note.name);
                guid("creatingUser", note.user);
                moment("creationDateTime", note.at);
                m_xml.start("PlainTextContent").text(note.text).end();
                m_xml.end();
            }
        }
        m_xml.end();
    }

    void links()
    {
        if (m_package.links.empty())
            return;
        m_xml.start("Links");
        for (const PackageLink& link : m_package.links) {
            m_xml.start("Link");
            guid("guid", link.guid);
            if (!link.name.isEmpty())
                m_xml.attribute("name", link.name);
            static const QStringList directions = {QStringLiteral("Associative"), QStringLiteral("OneWay"),
                                                   QStringLiteral("Bidirectional")};
            if (directions.contains(link.direction))
                m_xml.attribute("direction", link.direction);
            if (!link.color.isEmpty())
                m_xml.attribute("color", link.color);
            guid("originGUID", link.origin);
            guid("targetGUID", link.target);
            noteRefs(link.notes);
            m_xml.end();
        }
        m_xml.end();
    }

    // In a codebook members are named by guid, in a project by targetGUID.
    void sets(bool inProject)
    {
        if (m_package.sets.empty())
            return;
        m_xml.start("Sets");
        for (const PackageSet& set : m_package.sets) {
            m_xml.start("Set");
            guid("guid", set.guid);
            QJsonObject facts;
            if (!set.color.isEmpty())
                facts.insert(QStringLiteral("color"), set.color);
            m_xml.attribute("name", set.name).element("Description", withFacts(set.description, facts));
            for (const Guid& code : set.codes) {
                m_xml.start("MemberCode");
                guid(inProject ? "targetGUID" : "guid", code);
                m_xml.end();
            }
            if (inProject) {
                refs("MemberSource", set.sources);
                refs("MemberNote", set.notes);
            }
            m_xml.end();
        }
        m_xml.end();
    }

    const Package& m_package;
    XmlWriter m_xml;
    QHash<QByteArray, std::vector<const PackageCode*>> m_children;
    QHash<QByteArray, QString> m_types;
    std::vector<PackageNote> m_memos;
    QDateTime m_lastMoment;
    QString m_lastIso;
};

WrittenPackage countsOf(const Package& package, qint64 dropped)
{
    WrittenPackage written{static_cast<qint64>(package.documents.size()), static_cast<qint64>(package.codes.size()),
                           package.codingCount(), package.losses};
    if (dropped > 0)
        written.losses.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n character(s) that XML cannot hold were left out"), dropped));
    return written;
}

} // namespace

Result<WrittenPackage> writeQdpx(const Package& package, const QString& path, const Progress& progress)
{
    if (package.codes.empty() && package.documents.empty())
        return Error(
            ErrorKind::Failed,
            {QT_TRANSLATE_NOOP("core", "There is nothing to write: the project has no transcripts and no codes")});
    RefiXml xml(package);
    xml.project();
    if (progress.stopped())
        return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The export was stopped")});
    formats::ZipWriter zip(path);
    zip.add(QStringLiteral("project.qde"), xml.bytes());
    QSet<QString> names;
    qint64 done = 0;
    for (const PackageDocument& document : package.documents) {
        zip.add(QStringLiteral("sources/%1.txt").arg(document.guid.toString()), document.text().toUtf8());
        if (!document.original.isEmpty() && !names.contains(document.originalName)) {
            names << document.originalName;
            zip.add(QStringLiteral("sources/") + document.originalName, document.original);
        }
        progress.at(++done, static_cast<qint64>(package.documents.size()));
    }
    for (const KeptPart& part : package.kept) {
        if (part.file.isEmpty() || names.contains(part.fileName))
            continue;
        names << part.fileName;
        zip.add(QStringLiteral("sources/") + part.fileName, part.file);
    }
    if (Result<void> finished = zip.finish(); !finished)
        return std::move(finished).error();
    return countsOf(package, xml.droppedCharacters());
}

Result<WrittenPackage> writeQdc(const Package& package, const QString& path)
{
    if (package.codes.empty())
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "There is nothing to write: the codebook is empty")});
    RefiXml xml(package);
    xml.codebook();
    if (Result<void> saved = saveBytes(path, xml.bytes()); !saved)
        return std::move(saved).error();
    WrittenPackage written = countsOf(package, xml.droppedCharacters());
    written.documents = 0;
    written.codings = 0;
    return written;
}

} // namespace tropa::exchange
