// What follows the rows of a merge: their children, attributes and spellings, and the words that tell of it.
#include "exchange/merging.h"

#include "exchange/merge_texts.h"
#include "interviews/code.h"
#include "interviews/document_store.h"

#include <QCoreApplication>

#include <set>

namespace tropa::exchange {

using namespace interviews;
using project::ColumnValue;

namespace {

std::size_t at(int column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

// Rows that come or stay with what they belong to.
void Merging::takeChildren(const char* name, const char* parentColumn, const char* parent)
{
    Side& side = m_sides[name];
    side.table = mergeTable(m_ours, name);
    side.theirs = mergeRows(m_theirs, side.table);
    const Side& owners = m_sides[parent];
    const int column = side.table.column(parentColumn);
    qint64 next = nextId(m_ours, side.table);
    for (const MergeRow& row : side.theirs) {
        if (!owners.fresh.contains(integerOf(row[at(column)])))
            continue;
        auto own = mapped(side, row);
        if (!own)
            continue;
        side.ids.insert(integerOf(row[at(side.table.id)]), next);
        (*own)[at(side.table.id)] = next++;
        insertRow(m_ours, side.table, *own);
    }
}

void Merging::compareSpeakers(Side& documents)
{
    for (const MergeRow& row : documents.theirs) {
        const qint64 theirId = integerOf(row[at(documents.table.id)]);
        if (documents.fresh.contains(theirId) || !documents.ids.contains(theirId) || m_carry.contains(theirId))
            continue;
        if (!sameSpeakers(m_ours, DocumentId(documents.ids.value(theirId)), m_theirs, DocumentId(theirId)))
            ++m_otherSpeakers;
    }
}

void Merging::takeAttributes()
{
    const QByteArray name = "respondent_attribute";
    Side& side = m_sides[name];
    side.table = mergeTable(m_ours, name);
    side.theirs = mergeRows(m_theirs, side.table);
    const MergeTable& table = side.table;
    const std::size_t who = at(table.column("respondent_id")), what = at(table.column("name")),
                      value = at(table.column("value"));
    std::map<std::pair<qint64, QString>, MergeRow> ours;
    for (MergeRow& row : mergeRows(m_ours, table)) {
        auto key = std::pair(integerOf(row[who]), textOf(row[what]));
        ours.emplace(std::move(key), std::move(row));
    }
    qint64 next = nextId(m_ours, table);
    for (const MergeRow& row : side.theirs) {
        auto own = mapped(side, row);
        if (!own)
            continue;
        const auto same = ours.find({integerOf((*own)[who]), textOf((*own)[what])});
        if (same == ours.end()) {
            (*own)[at(table.id)] = next++;
            insertRow(m_ours, table, *own);
            ++m_report.added[QString::fromLatin1(name)];
            continue;
        }
        if (same->second[value] == (*own)[value])
            continue;
        const qint64 ourId = integerOf(same->second[at(table.id)]);
        (*own)[at(table.id)] = ourId;
        const bool here = changedHere(name, ourId), there = changedThere(name, integerOf(row[at(table.id)]));
        if (m_here.isKnown && here && !there)
            continue;
        MergeChoice choice = MergeChoice::Theirs;
        if (!m_here.isKnown || here) {
            MergeConflict conflict;
            conflict.key = QStringLiteral("respondent_attribute:%1:%2").arg(ourId).arg(textOf(row[what]));
            conflict.table = QString::fromLatin1(name);
            conflict.title = respondentName(m_ours, integerOf((*own)[who]));
            conflict.fields.push_back(
                {Message::verbatim(textOf(row[what])), textOf(same->second[value]), textOf((*own)[value])});
            choice = decide(std::move(conflict));
        }
        if (choice != MergeChoice::Ours) {
            updateRow(m_ours, table, *own);
            ++m_report.updated[QString::fromLatin1(name)];
        }
    }
}

void Merging::takeAliases()
{
    Side& side = m_sides["alias"];
    side.table = mergeTable(m_ours, "alias");
    const MergeTable& table = side.table;
    const std::size_t kind = at(table.column("kind")), entity = at(table.column("entity_id")),
                      name = at(table.column("name"));
    std::set<std::tuple<QString, qint64, QString>> ours;
    for (const MergeRow& row : mergeRows(m_ours, table))
        ours.emplace(textOf(row[kind]), integerOf(row[entity]), textOf(row[name]));
    qint64 next = nextId(m_ours, table);
    for (const MergeRow& row : mergeRows(m_theirs, table)) {
        auto own = mapped(side, row);
        if (!own || ours.contains({textOf((*own)[kind]), integerOf((*own)[entity]), textOf((*own)[name])}))
            continue;
        (*own)[at(table.id)] = next++;
        insertRow(m_ours, table, *own);
        ++m_report.added[QStringLiteral("alias")];
    }
}

QString Merging::titleOf(const Side& side, const MergeRow& row, bool ours)
{
    const MergeTable& table = side.table;
    constexpr qsizetype longest = 80;
    if (table.name == "segment") {
        const qint64 document = integerOf(row[at(table.column("document_id"))]);
        storage::Connection& db = ours ? m_ours : m_theirs;
        QString& text = m_texts[ours ? document : -document];
        if (text.isEmpty())
            text = documentText(db, DocumentId(document));
        return sliced(text, {integerOf(row[at(table.column("begin_at"))]), integerOf(row[at(table.column("end_at"))])})
            .simplified()
            .left(longest);
    }
    for (const char* column : {"name", "title", "text", "label", "reason"}) {
        if (const int words = table.column(column); words >= 0 && !textOf(row[at(words)]).isEmpty())
            return textOf(row[at(words)]).simplified().left(longest);
    }
    // The name of what it hangs on.
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!table.columns[i].parent.isEmpty()) {
            if (const QString words = wordsOf(side, static_cast<int>(i), row); !words.isEmpty())
                return words.left(longest);
        }
    }
    return {};
}

// What a column says, for a person: the name of what an id points at.
QString Merging::wordsOf(const Side& side, int column, const MergeRow& row)
{
    const ColumnValue& value = row[at(column)];
    const QByteArray& parent = side.table.columns[at(column)].parent;
    const QString none = QStringLiteral("—");
    if (parent == "person")
        return integerOf(value) == 0 ? none : text({QT_TRANSLATE_NOOP("core", "linked")}, m_options.language);
    if (std::holds_alternative<std::monostate>(value))
        return none;
    if (!parent.isEmpty()) {
        const auto known = m_sides.find(parent);
        if (known == m_sides.end() || integerOf(value) == 0)
            return {};
        const MergeTable& table = known->second.table;
        int name = -1;
        for (const char* words : {"name", "title", "text"})
            name = name < 0 ? table.column(words) : name;
        const auto ours = known->second.ourPlaces.constFind(integerOf(value));
        if (name >= 0 && ours != known->second.ourPlaces.constEnd())
            return textOf(known->second.ours[*ours][at(name)]);
        for (const MergeRow& other : known->second.theirs) {
            if (name >= 0 && known->second.ids.value(integerOf(other[at(table.id)])) == integerOf(value))
                return textOf(other[at(name)]);
        }
        return {};
    }
    const QByteArray& name = side.table.columns[at(column)].name;
    if (const auto* integer = std::get_if<qint64>(&value)) {
        const auto words = mergeNumberName(side.table.name, name, *integer);
        return words ? text(*words, m_options.language) : QString::number(*integer);
    }
    if (side.table.name == "code" && name == "kind") {
        for (const CodeKindName& kind : codeKinds()) {
            if (QLatin1String(kind.id) == textOf(value))
                return textOf(value).isEmpty() ? none : text(kind.name, m_options.language);
        }
    }
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real);
    return textOf(value).left(400);
}

void Merging::tell()
{
    const auto counted = [this](const char* english, qint64 count) {
        if (count > 0)
            m_report.notes.push_back(Message::counted(english, count));
    };
    counted(QT_TRANSLATE_N_NOOP("core", "%n respondent(s) who refused consent or are past their date were left out "
                                        "with their transcripts"),
            m_report.withheldRespondents);
    if (m_options.withoutCodings)
        return;
    counted(QT_TRANSLATE_N_NOOP("core", "%n change(s) of other things in the blind copy stay there: only codes, "
                                        "codings, notes and texts come back"),
            m_leftInBlind);
    if (m_isAgain)
        m_report.notes.push_back(QT_TRANSLATE_NOOP(
            "core", "This copy was merged here before: only what both sides have changed since then is asked about"));
    if (!m_here.isKnown)
        m_report.notes.push_back(QT_TRANSLATE_NOOP(
            "core", "The histories of the two files have no common beginning, so every difference is a conflict"));
    if (!m_samePaths.isEmpty())
        m_report.notes.push_back({QT_TRANSLATE_NOOP("core", "Codes made on both sides under the same path are one "
                                                            "code here: %1"),
                                  {m_samePaths.join(QStringLiteral(", "))}});
    counted(QT_TRANSLATE_N_NOOP("core", "%n row(s) removed here stay removed"), m_stayRemoved);
    counted(QT_TRANSLATE_N_NOOP("core", "%n row(s) removed there stay here: others may rest on them"), m_keptParents);
    counted(QT_TRANSLATE_N_NOOP("core", "%n row(s) were left out: what they belong to was removed here"), m_orphans);
    counted(QT_TRANSLATE_N_NOOP("core", "%n segment(s) were left out: their words are gone from the text here"),
            m_gone);
    counted(QT_TRANSLATE_N_NOOP("core", "%n segment(s) of the same coder, code and words were there already"),
            m_doubles);
    counted(QT_TRANSLATE_N_NOOP("core", "Speakers or turns of %n transcript(s) differ; ours stay"), m_otherSpeakers);
    counted(QT_TRANSLATE_N_NOOP("core", "%n respondent(s) came without the person behind them"), m_lostPersons);
}

} // namespace tropa::exchange
