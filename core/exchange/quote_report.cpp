#include "exchange/quote_report.h"

#include "base/format_number.h"
#include "exchange/code_palette.h"
#include "exchange/project_words.h"
#include "frame/frame_store.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/coding_store.h"
#include "interviews/consent.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"
#include "interviews/timestamp.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tropa::exchange {

using namespace interviews;

namespace {

QString nameIn(const std::map<qint64, QString>& names, qint64 id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

PaperCell words(const QString& text)
{
    return text.isEmpty() ? PaperCell() : PaperCell(text);
}

Message sexName(Sex sex)
{
    return sex == Sex::Male ? Message(QT_TRANSLATE_NOOP("core", "male")) : Message(QT_TRANSLATE_NOOP("core", "female"));
}

QString kindName(CodeKind kind, Language language)
{
    for (const CodeKindName& one : codeKinds()) {
        if (one.kind == kind && kind != CodeKind::None)
            return text(one.name, language);
    }
    return {};
}

/// Everything a row names, read once.
struct Names
{
    explicit Names(storage::Connection& db)
        : book(codebook(db))
        , clinics(frame::frameNames(db, QStringLiteral("clinic")))
        , competitors(frame::frameNames(db, QStringLiteral("competitor")))
        , services(frame::frameNames(db, QStringLiteral("service")))
        , touchpoints(frame::frameNames(db, QStringLiteral("touchpoint")))
        , stages(frame::frameNames(db, QStringLiteral("stage")))
        , coders(coderNames(db))
    {
        for (Respondent& one : respondents(db)) {
            const Attributes all = attributes(db, one.id);
            for (const auto& [name, value] : all)
                attributeNames.insert(name);
            attributesOf.emplace(one.id, all);
            people.emplace(one.id, std::move(one));
        }
    }

    Codebook book;
    std::map<qint64, QString> clinics, competitors, services, touchpoints, stages;
    std::map<project::CoderId, QString> coders;
    std::unordered_map<RespondentId, Respondent> people;
    std::unordered_map<RespondentId, Attributes> attributesOf;
    std::set<QString> attributeNames;
};

/// Who speaks, in the columns that personColumns() names.
void addPerson(std::vector<PaperCell>& row, RespondentId respondent, const Names& names, Language language)
{
    const auto who = names.people.find(respondent);
    const Respondent none;
    const Respondent& one = who == names.people.end() ? none : who->second;
    row.push_back(one.group == RespondentGroup::Unknown ? PaperCell()
                                                        : PaperCell(text(groupName(one.group), language)));
    row.push_back(one.sex == Sex::Unknown ? PaperCell() : PaperCell(text(sexName(one.sex), language)));
    row.push_back(one.age ? PaperCell(static_cast<double>(*one.age)) : PaperCell());
    row.push_back(words(nameIn(names.clinics, one.clinic.value())));
    row.push_back(words(nameIn(names.competitors, one.competitor.value())));
    row.push_back(words(nameIn(names.services, one.service.value())));
    row.push_back(one.interviewedOn.isValid() ? PaperCell(one.interviewedOn) : PaperCell());
    const auto own = names.attributesOf.find(respondent);
    for (const QString& name : names.attributeNames) {
        QString value;
        if (own != names.attributesOf.end()) {
            if (const auto found = own->second.find(name); found != own->second.end())
                value = found->second;
        }
        row.push_back(words(value));
    }
}

std::vector<PaperCell> placeCells(const Quote& quote)
{
    return {PaperCell(quote.text), words(quote.respondentName), words(quote.documentName),
            quote.turnNumber > 0 ? PaperCell(static_cast<double>(quote.turnNumber)) : PaperCell(),
            quote.timeMs ? PaperCell(formatTimestamp(*quote.timeMs)) : PaperCell()};
}

std::vector<PaperCell> rowOf(const Quote& quote, const Names& names, Language language)
{
    std::vector<PaperCell> row = placeCells(quote);
    const Code* code = names.book.find(quote.segment.code);
    row.push_back(words(code ? code->name : QString()));
    row.push_back(words(names.book.path(quote.segment.code)));
    row.push_back(words(code ? kindName(code->kind, language) : QString()));
    row.push_back(quote.segment.valence ? PaperCell(static_cast<double>(*quote.segment.valence)) : PaperCell());
    row.push_back(quote.segment.weight ? PaperCell(*quote.segment.weight) : PaperCell());
    const frame::TouchpointId touchpoint =
        quote.segment.touchpoint.isValid() ? quote.segment.touchpoint : names.book.touchpointOf(quote.segment.code);
    row.push_back(words(nameIn(names.touchpoints, touchpoint.value())));
    const auto coder = names.coders.find(quote.segment.coder);
    row.push_back(words(coder == names.coders.end() ? QString() : coder->second));
    row.push_back(words(quote.segment.memo));
    addPerson(row, quote.respondent, names, language);
    return row;
}

constexpr std::initializer_list<const char*> placeColumns = {
    QT_TRANSLATE_NOOP("core", "Quote"), QT_TRANSLATE_NOOP("core", "Respondent"),
    QT_TRANSLATE_NOOP("core", "Transcript"), QT_TRANSLATE_NOOP("core", "Turn"), QT_TRANSLATE_NOOP("core", "Time")};
constexpr std::initializer_list<const char*> codingColumns = {
    QT_TRANSLATE_NOOP("core", "Code"),   QT_TRANSLATE_NOOP("core", "Code path"),
    QT_TRANSLATE_NOOP("core", "Kind"),   QT_TRANSLATE_NOOP("core", "Valence"),
    QT_TRANSLATE_NOOP("core", "Weight"), QT_TRANSLATE_NOOP("core", "Touchpoint"),
    QT_TRANSLATE_NOOP("core", "Coder"),  QT_TRANSLATE_NOOP("core", "Note")};
constexpr std::initializer_list<const char*> personColumns = {
    QT_TRANSLATE_NOOP("core", "Group"),         QT_TRANSLATE_NOOP("core", "Sex"),
    QT_TRANSLATE_NOOP("core", "Age"),           QT_TRANSLATE_NOOP("core", "Clinic"),
    QT_TRANSLATE_NOOP("core", "Competitor"),    QT_TRANSLATE_NOOP("core", "Service"),
    QT_TRANSLATE_NOOP("core", "Interview date")};

/// Place, then `about`, then the respondent with all attributes.
QStringList columnsOf(std::initializer_list<const char*> about, const Names& names, Language language)
{
    QStringList columns;
    for (const auto& part : {placeColumns, about, personColumns})
        for (const char* head : part)
            columns << text(Message(head), language);
    for (const QString& name : names.attributeNames)
        columns << name;
    return columns;
}

/// Codings of the same words with the same code, by different coders.
using Passage = std::vector<const Quote*>;

std::vector<Passage> passagesOf(const std::vector<const Quote*>& quotes)
{
    std::vector<Passage> passages;
    std::map<std::tuple<qint64, qint64, qint64>, std::size_t> known;
    for (const Quote* quote : quotes) {
        const Segment& segment = quote->segment;
        const auto [at, isNew] =
            known.try_emplace({segment.document.value(), segment.span.begin, segment.span.end}, passages.size());
        if (isNew)
            passages.emplace_back();
        passages[at->second].push_back(quote);
    }
    return passages;
}

// «R7, реплика 42, 12:47 · лояльные, 41 · Центр · −2»; of several coders «… · −2 / −1 · Орлова, Ким»
QString placeOf(const Passage& passage, const Names& names, Language language)
{
    const Quote& quote = *passage.front();
    QStringList parts;
    const QString who = quote.respondentName.isEmpty() ? quote.documentName : quote.respondentName;
    QString place =
        quote.turnNumber > 0
            ? text({QT_TRANSLATE_NOOP("core", "%1, turn %2"), {who, QString::number(quote.turnNumber)}}, language)
            : who;
    if (quote.timeMs)
        place += QStringLiteral(", ") + formatTimestamp(*quote.timeMs);
    parts << place;
    if (const auto found = names.people.find(quote.respondent); found != names.people.end()) {
        const Respondent& one = found->second;
        if (one.group != RespondentGroup::Unknown)
            parts << text(groupName(one.group), language);
        if (one.sex != Sex::Unknown)
            parts << text(sexName(one.sex), language);
        if (one.age)
            parts << QString::number(*one.age);
        const QString clinic = nameIn(names.clinics, one.clinic.value());
        const QString other = nameIn(names.competitors, one.competitor.value());
        if (!clinic.isEmpty() || !other.isEmpty())
            parts << (clinic.isEmpty() ? other : clinic);
    }
    QStringList valences, coders;
    for (const Quote* one : passage) {
        if (one->segment.valence)
            valences << formatSigned(static_cast<double>(*one->segment.valence), 0, language);
        if (const auto coder = names.coders.find(one->segment.coder); coder != names.coders.end())
            coders << coder->second;
    }
    valences.removeDuplicates();
    if (!valences.isEmpty())
        parts << valences.join(QStringLiteral(" / "));
    if (passage.size() > 1 && !coders.isEmpty())
        parts << coders.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Message withheldQuotes(qint64 count)
{
    return Message::counted(
        QT_TRANSLATE_N_NOOP("core", "%n quote(s) were left out: no consent, or the date of keeping has passed"), count);
}

QuoteReport quoteReport(storage::Connection& connection, const QuoteReportOptions& options)
{
    const Language language = options.language;
    const Names names(connection);
    QuoteFilter filter;
    std::set<CodeId> wanted;
    for (const CodeId code : options.codes) {
        for (const CodeId one : names.book.withDescendants(code))
            wanted.insert(one);
    }
    filter.codes.assign(wanted.begin(), wanted.end());
    if (!options.coder.isEmpty())
        filter.coder = coderByName(connection, options.coder);
    std::vector<Quote> all = quotes(connection, filter);

    QuoteReport report;
    const QSet<RespondentId> withheld = withheldRespondents(connection, options.today);
    std::erase_if(all, [&](const Quote& quote) {
        const bool isWithheld = withheld.contains(quote.respondent);
        report.withoutConsent += isWithheld ? 1 : 0;
        return isWithheld;
    });
    report.quotes = static_cast<qint64>(all.size());

    Paper& paper = report.paper;
    paper.language = language;
    paper.title = text(QT_TRANSLATE_NOOP("core", "Quotes by code"), language);
    paper.facts = projectFacts(connection, language, options.today);
    const qsizetype factAt = paper.facts.size();
    if (report.withoutConsent > 0)
        paper.facts << text(withheldQuotes(report.withoutConsent), language);

    PaperTable sheet;
    sheet.title = text(QT_TRANSLATE_NOOP("core", "Quotes"), language);
    sheet.columns = columnsOf(codingColumns, names, language);
    const auto howMany = [&](qint64 count) {
        return text(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quote(s)"), count), language);
    };
    std::unordered_map<CodeId, std::vector<const Quote*>> byCode;
    for (const Quote& quote : all) {
        if (options.forTables)
            sheet.rows.push_back(rowOf(quote, names, language));
        if (options.forReaders)
            byCode[quote.segment.code].push_back(&quote);
    }
    paper.sheets.push_back(std::move(sheet));
    for (const Code& code : names.book.codes()) {
        const auto found = byCode.find(code.id);
        if (found == byCode.end())
            continue;
        paper.heading(names.book.path(code.id), 1, code.color.isEmpty() ? paletteColor(code.palette) : code.color);
        const std::vector<Passage> passages = passagesOf(found->second);
        report.passages += static_cast<qint64>(passages.size());
        paper.faint(howMany(static_cast<qint64>(passages.size())));
        for (const Passage& passage : passages)
            paper.quote(passage.front()->text, placeOf(passage, names, language));
    }
    paper.facts.insert(factAt, howMany(options.forReaders ? report.passages : report.quotes));
    return report;
}

QuoteReport stretchReport(storage::Connection& connection, const QString& question, const std::vector<QueryHit>& hits,
                          const QuoteReportOptions& options)
{
    const Language language = options.language;
    const Names names(connection);
    const QSet<RespondentId> withheld = withheldRespondents(connection, options.today);
    std::unordered_map<SegmentId, CodeId> codeOf;
    for (const Quote& quote : quotes(connection))
        codeOf.emplace(quote.segment.id, quote.segment.code);

    QuoteReport report;
    PaperTable sheet;
    sheet.title = text(QT_TRANSLATE_NOOP("core", "Quotes"), language);
    sheet.columns = columnsOf({QT_TRANSLATE_NOOP("core", "Codes")}, names, language);
    Paper& paper = report.paper;
    std::optional<Document> open;
    for (const QueryHit& hit : hits) {
        if (!open || open->info.id != hit.document)
            open = document(connection, hit.document);
        if (!open)
            continue;
        if (withheld.contains(open->info.respondent)) {
            ++report.withoutConsent;
            continue;
        }
        const auto who = names.people.find(open->info.respondent);
        Quote quote;
        quote.text = sliced(open->text, hit.span);
        quote.respondent = open->info.respondent;
        quote.respondentName = who == names.people.end() ? QString() : who->second.name;
        quote.documentName = open->info.name;
        if (const auto turn = open->turnAt(hit.span.begin)) {
            quote.turnNumber = static_cast<qint64>(*turn) + 1;
            quote.timeMs = open->turns[*turn].timeMs;
        }
        QStringList codes;
        for (const SegmentId segment : hit.segments)
            if (const auto found = codeOf.find(segment); found != codeOf.end())
                codes << names.book.path(found->second);
        codes.removeDuplicates();
        if (options.forTables) {
            std::vector<PaperCell> row = placeCells(quote);
            row.push_back(words(codes.join(QStringLiteral("; "))));
            addPerson(row, quote.respondent, names, language);
            sheet.rows.push_back(std::move(row));
        }
        if (options.forReaders)
            paper.quote(quote.text, placeOf({&quote}, names, language));
        ++report.quotes;
    }
    report.passages = report.quotes;
    paper.language = language;
    paper.title = question;
    paper.facts = projectFacts(connection, language, options.today);
    paper.facts << text(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n stretch(es) found"), report.quotes), language);
    if (report.withoutConsent > 0)
        paper.facts << text(withheldQuotes(report.withoutConsent), language);
    paper.sheets.push_back(std::move(sheet));
    return report;
}

Paper codebookReport(storage::Connection& connection, Language language, QDate today)
{
    const Names names(connection);
    const auto counts = segmentCounts(connection);
    std::unordered_map<CodeId, std::set<qint64>> voices;
    for (const Quote& quote : quotes(connection))
        voices[quote.segment.code].insert(quote.respondent.value());

    Paper paper;
    paper.language = language;
    paper.title = text(QT_TRANSLATE_NOOP("core", "Codebook"), language);
    paper.facts = projectFacts(connection, language, today);
    paper.facts << text(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n code(s)"), static_cast<qint64>(names.book.codes().size())),
        language);
    PaperTable sheet;
    sheet.title = paper.title;
    for (const char* head : {QT_TRANSLATE_NOOP("core", "Code path"), QT_TRANSLATE_NOOP("core", "Code"),
                             QT_TRANSLATE_NOOP("core", "Kind"), QT_TRANSLATE_NOOP("core", "Definition"),
                             QT_TRANSLATE_NOOP("core", "Use when"), QT_TRANSLATE_NOOP("core", "Not when"),
                             QT_TRANSLATE_NOOP("core", "Example"), QT_TRANSLATE_NOOP("core", "Touchpoint"),
                             QT_TRANSLATE_NOOP("core", "Stage"), QT_TRANSLATE_NOOP("core", "Colour"),
                             QT_TRANSLATE_NOOP("core", "Segments"), QT_TRANSLATE_NOOP("core", "Respondents")})
        sheet.columns << text(Message(head), language);
    const auto label = [&](const char* english) { return text(Message(english), language); };
    for (const Code& code : names.book.codes()) {
        const auto found = counts.find(code.id);
        const qint64 segments = found == counts.end() ? 0 : found->second;
        const auto heard = voices.find(code.id);
        const auto people = heard == voices.end() ? qint64(0) : static_cast<qint64>(heard->second.size());
        const QString color = code.color.isEmpty() ? paletteColor(code.palette) : code.color;
        const QString touchpoint = nameIn(names.touchpoints, code.touchpoint.value());
        const QString stage = nameIn(names.stages, code.stage.value());
        sheet.rows.push_back({names.book.path(code.id), code.name, words(kindName(code.kind, language)),
                              words(code.definition), words(code.useWhen), words(code.notWhen), words(code.example),
                              words(touchpoint), words(stage), color, static_cast<double>(segments),
                              static_cast<double>(people)});
        int level = 1;
        for (const Code* above = names.book.find(code.parent); above; above = names.book.find(above->parent))
            ++level;
        paper.heading(code.name, std::min(level, 3), color);
        if (level > 1)
            paper.faint(names.book.path(code.id));
        paper.text(code.definition);
        paper.field(label(QT_TRANSLATE_NOOP("core", "Use when")), code.useWhen);
        paper.field(label(QT_TRANSLATE_NOOP("core", "Not when")), code.notWhen);
        paper.field(label(QT_TRANSLATE_NOOP("core", "Example")), code.example);
        paper.field(label(QT_TRANSLATE_NOOP("core", "Kind")), kindName(code.kind, language));
        paper.field(label(QT_TRANSLATE_NOOP("core", "Touchpoint")), touchpoint);
        paper.field(label(QT_TRANSLATE_NOOP("core", "Stage")), stage);
        if (segments > 0)
            paper.faint(
                text({QT_TRANSLATE_NOOP("core", "Segments: %1, respondents: %2"), {segments, people}}, language));
    }
    paper.sheets.push_back(std::move(sheet));
    return paper;
}

} // namespace tropa::exchange
