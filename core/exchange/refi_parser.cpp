#include "exchange/refi_parser.h"

#include "exchange/code_palette.h"
#include "exchange/derived_guid.h"
#include "exchange/machine_line.h"
#include "exchange/refi_walk.h"
#include "formats/input_error.h"

#include <QCoreApplication>

namespace tropa::exchange {

namespace {

// "#RGB" and "#RRGGBB"; anything else is no colour.
QString colorOf(const QString& text)
{
    const bool hex = text.size() > 1 && text[0] == u'#' &&
                     std::all_of(text.begin() + 1, text.end(), [](QChar c) { return isxdigit(c.toLatin1()) != 0; });
    if (!hex || (text.size() != 4 && text.size() != 7))
        return {};
    if (text.size() == 7)
        return text.toLower();
    QString wide = QStringLiteral("#");
    for (const QChar c : text.sliced(1))
        wide += QString(2, c.toLower());
    return wide;
}

} // namespace

RefiParser::RefiParser(const QByteArray& xml, QString file, QString part, SourceFiles files)
    : m_xml(xml, file, std::move(part)), m_file(std::move(file)), m_files(std::move(files))
{
}

Guid RefiParser::guidOf(QStringView raw)
{
    // 32 digits with hyphens in four places, in braces or not.
    QStringView digits = raw.trimmed();
    if (digits.startsWith(u'{') && digits.endsWith(u'}'))
        digits = digits.sliced(1, digits.size() - 2);
    QByteArray bytes;
    bytes.reserve(16);
    int high = -1;
    bool good = digits.size() == 36;
    for (qsizetype i = 0; good && i < digits.size(); ++i) {
        const char16_t c = digits[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            good = c == u'-';
            continue;
        }
        const int value = c >= u'0' && c <= u'9'   ? c - u'0'
                          : c >= u'a' && c <= u'f' ? c - u'a' + 10
                          : c >= u'A' && c <= u'F' ? c - u'A' + 10
                                                   : -1;
        good = value >= 0;
        if (high < 0) {
            high = value;
        } else {
            bytes.append(static_cast<char>(high * 16 + value));
            high = -1;
        }
    }
    if (good)
        return Guid::fromBytes(bytes);
    return raw.trimmed().isEmpty() ? Guid() : derivedGuid(raw.toString(), "foreign");
}

Guid RefiParser::newGuid(QStringView raw)
{
    Guid guid = guidOf(raw);
    if (guid.isNull()) {
        ++m_badGuids;
        return Guid::random();
    }
    const qsizetype before = m_seen.size();
    m_seen.insert(guid.bytes());
    if (m_seen.size() == before) {
        ++m_doubleGuids;
        do {
            guid = derivedGuid(guid, "double");
        } while (m_seen.contains(guid.bytes()));
        m_seen.insert(guid.bytes());
    }
    return guid;
}

Guid RefiParser::userOf(QStringView raw)
{
    if (raw != m_lastUser) {
        m_lastUserRead = guidOf(raw);
        m_lastUser = raw.toString();
    }
    return m_lastUserRead;
}

QDateTime RefiParser::momentOf(QStringView iso)
{
    if (iso.isEmpty())
        return {};
    if (iso == m_lastMoment)
        return m_lastMomentRead;
    const QString text = iso.toString();
    const auto known = m_moments.constFind(text);
    if (known != m_moments.constEnd()) {
        m_lastMoment = text;
        m_lastMomentRead = *known;
        return *known;
    }
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC); // no zone was said; the same everywhere
    moment = moment.toUTC();
    if (m_moments.size() < 10000)
        m_moments.insert(text, moment);
    m_lastMoment = text;
    m_lastMomentRead = moment;
    return moment;
}

Result<Package> RefiParser::project(const Progress& progress)
{
    if (m_xml.next() != Reader::Token::Start)
        return m_xml.failed() ? m_xml.error()
                              : formats::refused(m_file, {QT_TRANSLATE_NOOP("core", "%1 is empty."), {m_file}});
    if (m_xml.name() != QLatin1String("Project"))
        return formats::refused(m_file, {QT_TRANSLATE_NOOP("core", "%1 is no REFI-QDA project: it begins with %2, not "
                                                                   "Project."),
                                         {m_file, m_xml.name().toString()}});
    m_package.name = m_xml.attribute(u"name");
    m_package.origin = m_xml.attribute(u"origin");
    eachChild(m_xml, [&](const QString& name) {
        if (name == QLatin1String("Users"))
            readUsers(m_xml);
        else if (name == QLatin1String("CodeBook"))
            eachChild(m_xml, [&](const QString& part) {
                if (part == QLatin1String("Codes"))
                    readCodes(m_xml, {});
            });
        else if (name == QLatin1String("Variables"))
            readVariables(m_xml);
        else if (name == QLatin1String("Cases"))
            eachChild(m_xml, [&](const QString& part) {
                if (part == QLatin1String("Case"))
                    readCase(m_xml);
            });
        else if (name == QLatin1String("Sources"))
            readSources(m_xml, progress);
        else if (name == QLatin1String("Notes"))
            eachChild(m_xml, [&](const QString& part) {
                if (part == QLatin1String("Note"))
                    readNote(m_xml);
            });
        else if (name == QLatin1String("Links"))
            eachChild(m_xml, [&](const QString& part) {
                if (part == QLatin1String("Link"))
                    readLink(m_xml);
            });
        else if (name == QLatin1String("Sets"))
            eachChild(m_xml, [&](const QString& part) {
                if (part == QLatin1String("Set"))
                    readSet(m_xml);
            });
        else if (name == QLatin1String("Graphs"))
            eachChild(m_xml, [&](const QString& part) {
                if (part != QLatin1String("Graph"))
                    return;
                const Guid guid = newGuid(m_xml.attribute(u"guid"));
                ++m_graphs;
                keep(QStringLiteral("graph"), guid, m_xml.copy(), {});
            });
        else if (name == QLatin1String("Description"))
            m_package.description = m_xml.elementText();
        else if (name == QLatin1String("NoteRef"))
            m_package.projectNotes.push_back(guidOf(m_xml.attribute(u"targetGUID")));
    });
    if (m_xml.failed())
        return m_xml.error();
    if (progress.stopped())
        return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The import was stopped")});
    dropUnknownCodes();
    tellLosses();
    return std::move(m_package);
}

void RefiParser::dropUnknownCodes()
{
    QSet<QByteArray> known;
    for (const PackageCode& code : m_package.codes)
        known << code.guid.bytes();
    for (PackageDocument& document : m_package.documents) {
        for (PackageSelection& selection : document.selections)
            m_noCode += static_cast<qint64>(std::erase_if(
                selection.codings, [&](const PackageCoding& coding) { return !known.contains(coding.code.bytes()); }));
    }
}

Result<Package> RefiParser::codebook()
{
    if (m_xml.next() != Reader::Token::Start)
        return m_xml.failed() ? m_xml.error()
                              : formats::refused(m_file, {QT_TRANSLATE_NOOP("core", "%1 is empty."), {m_file}});
    const QString root = m_xml.name().toString();
    if (root.compare(QLatin1String("CodeBook"), Qt::CaseInsensitive) != 0)
        return formats::refused(m_file, {QT_TRANSLATE_NOOP("core", "%1 is no REFI-QDA codebook: it begins with %2, not "
                                                                   "CodeBook."),
                                         {m_file, root}});
    m_package.origin = m_xml.attribute(u"origin");
    eachChild(m_xml, [&](const QString& name) {
        if (name == QLatin1String("Codes"))
            readCodes(m_xml, {});
        else if (name == QLatin1String("Sets"))
            eachChild(m_xml, [&](const QString& part) {
                if (part == QLatin1String("Set"))
                    readSet(m_xml);
            });
    });
    if (m_xml.failed())
        return m_xml.error();
    if (m_package.codes.empty())
        return formats::refused(m_file, {QT_TRANSLATE_NOOP("core", "%1 holds no codes."), {m_file}});
    tellLosses();
    return std::move(m_package);
}

void RefiParser::readUsers(Reader& xml)
{
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("User"))
            m_package.users.push_back(
                {newGuid(xml.attribute(u"guid")), xml.attribute(u"name").trimmed(), xml.attribute(u"id").trimmed()});
    });
}

void RefiParser::readCodes(Reader& xml, const Guid& parent)
{
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("Code"))
            readCode(xml, parent);
    });
}

void RefiParser::readCode(Reader& xml, const Guid& parent)
{
    PackageCode code;
    code.guid = newGuid(xml.attribute(u"guid"));
    code.parent = parent;
    code.name = xml.attribute(u"name").trimmed();
    m_nameless += code.name.isEmpty() ? 1 : 0;
    code.color = colorOf(xml.attribute(u"color").trimmed());
    const QString codable = xml.attribute(u"isCodable").trimmed().toLower();
    code.codable = codable != QLatin1String("false") && codable != QLatin1String("0");
    const std::size_t place = m_package.codes.size();
    m_package.codes.push_back(code);
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("Description")) {
            const DescribedFacts described = splitFacts(xml.elementText());
            PackageCode& one = m_package.codes[place];
            const auto fact = [&](const char* key) { return described.facts.value(QLatin1String(key)).toString(); };
            one.definition = described.words;
            one.useWhen = fact("useWhen");
            one.notWhen = fact("notWhen");
            one.example = fact("example");
            one.kind = fact("kind");
            one.touchpoint = fact("touchpoint");
            one.stage = fact("stage");
            one.palette = described.facts.value(QLatin1String("palette")).toInt();
        } else if (name == QLatin1String("NoteRef")) {
            m_package.codes[place].notes.push_back(guidOf(xml.attribute(u"targetGUID")));
        } else if (name == QLatin1String("Code")) {
            readCode(xml, code.guid);
        }
    });
    PackageCode& read = m_package.codes[place];
    if (read.palette > 0 && read.color == paletteColor(read.palette))
        read.color.clear(); // only written for others, and nobody has chosen another since
}

void RefiParser::readVariables(Reader& xml)
{
    eachChild(xml, [&](const QString& name) {
        if (name != QLatin1String("Variable"))
            return;
        PackageVariable variable;
        variable.guid = newGuid(xml.attribute(u"guid"));
        variable.name = xml.attribute(u"name").trimmed();
        if (const QString type = xml.attribute(u"typeOfVariable"); !type.isEmpty())
            variable.type = type;
        eachChild(xml, [&](const QString& part) {
            if (part == QLatin1String("Description"))
                variable.description = xml.elementText();
        });
        m_package.variables.push_back(std::move(variable));
    });
}

std::optional<PackageValue> RefiParser::readValue(Reader& xml)
{
    PackageValue value;
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("VariableRef"))
            value.variable = guidOf(xml.attribute(u"targetGUID"));
        else if (name.endsWith(QLatin1String("Value")))
            value.value = xml.elementText().trimmed();
    });
    return value.variable.isNull() || value.value.isEmpty() ? std::nullopt : std::optional(value);
}

void RefiParser::readCase(Reader& xml)
{
    PackageCase one;
    one.guid = newGuid(xml.attribute(u"guid"));
    one.name = xml.attribute(u"name").trimmed();
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("Description")) {
            one.description = xml.elementText();
        } else if (name == QLatin1String("VariableValue")) {
            if (const auto value = readValue(xml))
                one.values.push_back(*value);
        } else if (name == QLatin1String("SourceRef")) {
            one.sources.push_back(guidOf(xml.attribute(u"targetGUID")));
        } else if (name == QLatin1String("CodeRef")) {
            one.codes.push_back(guidOf(xml.attribute(u"targetGUID")));
        } else if (name == QLatin1String("SelectionRef")) {
            one.selections.push_back(guidOf(xml.attribute(u"targetGUID")));
            ++m_caseStretches;
        }
    });
    m_package.cases.push_back(std::move(one));
}

void RefiParser::readNote(Reader& xml)
{
    PackageNote note;
    note.guid = newGuid(xml.attribute(u"guid"));
    note.name = xml.attribute(u"name").trimmed();
    note.user = guidOf(xml.attribute(u"creatingUser"));
    note.at = momentOf(xml.attribute(u"creationDateTime"));
    const QString path = xml.attribute(u"plainTextPath");
    QString description, words;
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("Description"))
            description = xml.elementText();
        else if (name == QLatin1String("PlainTextContent"))
            words = xml.elementText();
    });
    bool hasMark = false;
    if (words.isEmpty() && !path.isEmpty()) {
        if (const auto read = readText(path, hasMark))
            words = *read;
        else
            ++m_missingTexts;
    }
    words = interviews::normalisedText(words);
    if (!description.trimmed().isEmpty() && description.trimmed() != words.trimmed())
        words = words.trimmed().isEmpty() ? description : description + QStringLiteral("\n\n") + words;
    note.text = words;
    m_package.notes.push_back(std::move(note));
}

void RefiParser::readSet(Reader& xml)
{
    PackageSet set;
    set.guid = newGuid(xml.attribute(u"guid"));
    set.name = xml.attribute(u"name").trimmed();
    QString description;
    // Members are named by targetGUID in projects and by guid in codebooks.
    const auto member = [&] {
        const QString target = xml.attribute(u"targetGUID");
        return guidOf(target.isEmpty() ? xml.attribute(u"guid") : target);
    };
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("Description"))
            description = xml.elementText();
        else if (name == QLatin1String("MemberCode"))
            set.codes.push_back(member());
        else if (name == QLatin1String("MemberSource"))
            set.sources.push_back(member());
        else if (name == QLatin1String("MemberNote"))
            set.notes.push_back(member());
    });
    const DescribedFacts described = splitFacts(description);
    set.description = described.words;
    set.color = colorOf(described.facts.value(QLatin1String("color")).toString());
    m_package.sets.push_back(std::move(set));
}

void RefiParser::readLink(Reader& xml)
{
    PackageLink link;
    link.guid = newGuid(xml.attribute(u"guid"));
    link.name = xml.attribute(u"name");
    link.direction = xml.attribute(u"direction");
    link.color = colorOf(xml.attribute(u"color"));
    link.origin = guidOf(xml.attribute(u"originGUID"));
    link.target = guidOf(xml.attribute(u"targetGUID"));
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("NoteRef"))
            link.notes.push_back(guidOf(xml.attribute(u"targetGUID")));
    });
    m_package.links.push_back(std::move(link));
}

void RefiParser::keep(const QString& kind, const Guid& guid, const QByteArray& xml, const QString& path)
{
    KeptPart part{kind, guid, xml, {}, {}};
    if (const auto file = m_files.read(path)) {
        part.fileName = m_files.find(path)->section(u'/', -1);
        part.file = *file;
    }
    m_package.kept.push_back(std::move(part));
}

void RefiParser::tellLosses()
{
    const auto tell = [this](const char* english, qint64 count) {
        if (count > 0)
            m_package.losses.push_back(Message::counted(english, count));
    };
    tell(QT_TRANSLATE_N_NOOP("core",
                             "%n text(s) are not in the archive; their codings are kept for the next export but "
                             "cannot be shown"),
         m_missingTexts);
    tell(QT_TRANSLATE_N_NOOP("core",
                             "%n picture(s), recording(s) or PDF(s) without a text are kept for the next export "
                             "but cannot be shown"),
         m_keptMedia);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coded page area(s) of PDFs were left out; the text of the PDF came in"),
         m_pageAreas);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coded stretch(es) of recordings were left out; the transcript came in"),
         m_mediaSelections);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coding(s) lack a whole number for where they begin or end and were left out"),
         m_unplaced);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coding(s) begin before the beginning of their text and were left out"), m_before);
    tell(QT_TRANSLATE_N_NOOP("core", "%n code(s) without a name came in as \"?\""), m_nameless);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coding(s) lie past the end of their text and were left out"), m_outside);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coding(s) reached past the end of their text and end with it now"), m_clipped);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coding(s) of no characters were left out"), m_empty);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coding(s) of whole texts became segments over all their words"),
         m_wholeSource);
    tell(QT_TRANSLATE_N_NOOP("core", "%n coding(s) name a code that the codebook lacks and were left out"), m_noCode);
    tell(QT_TRANSLATE_N_NOOP("core", "%n text(s) were not in UTF-8; the encoding was recognised"), m_encodings);
    tell(QT_TRANSLATE_N_NOOP("core", "%n diagram(s) are kept for the next export but cannot be shown"), m_graphs);
    tell(QT_TRANSLATE_N_NOOP("core", "%n stretch(es) given to a case are kept for the next export but cannot be shown"),
         m_caseStretches);
    tell(QT_TRANSLATE_N_NOOP("core", "%n text(s) came in without their formatting; the original is kept"), m_originals);
    tell(QT_TRANSLATE_N_NOOP("core", "%n source(s) without words were left out"), m_textless);
    tell(QT_TRANSLATE_N_NOOP("core", "%n element(s) without a GUID got a new one"), m_badGuids);
    tell(QT_TRANSLATE_N_NOOP("core", "%n GUID(s) stood twice; the second got one of its own"), m_doubleGuids);
    for (const QString& reading : std::as_const(m_readings))
        m_package.losses.push_back(
            {QT_TRANSLATE_NOOP("core", "Offsets were read as the file counts them: %1"), {reading}});
}

} // namespace tropa::exchange
