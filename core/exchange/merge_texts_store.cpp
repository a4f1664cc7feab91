#include "exchange/merge_texts.h"

#include <QCoreApplication>

namespace tropa::exchange {

using interviews::DocumentId;

bool TextHistory::beginsAs(const TextHistory& earlier) const
{
    return earlier.states.size() <= states.size() &&
           std::equal(earlier.states.begin(), earlier.states.end(), states.begin());
}

void TextHistory::beginWhere(const TextHistory& other)
{
    const auto first = std::ranges::find(states, other.states.front());
    if (first == states.end())
        return;
    splices.erase(splices.begin(), splices.begin() + (first - states.begin()));
    states.erase(states.begin(), first);
}

TextHistory textHistory(storage::Connection& connection, DocumentId id)
{
    TextHistory history;
    history.states.push_back(
        connection.value<QByteArray>("SELECT base_sha256 FROM document WHERE id = ?", id).value_or(QByteArray()));
    auto rows =
        connection.prepare("SELECT offset, removed, inserted, sha256 FROM document_splice WHERE document_id = ? "
                           "ORDER BY revision");
    rows.bindAll(id);
    while (rows.step()) {
        history.splices.push_back({rows.integer(0), rows.text(1), rows.text(2)});
        history.states.push_back(rows.blob(3));
    }
    return history;
}

bool sameSpeakers(storage::Connection& ours, DocumentId ourId, storage::Connection& theirs, DocumentId theirId)
{
    constexpr const char* sql = "SELECT t.begin_at, t.end_at, coalesce(s.name, ''), coalesce(s.role, -1) FROM turn t "
                                "LEFT JOIN document_speaker s ON s.id = t.speaker_id WHERE t.document_id = ? "
                                "ORDER BY t.begin_at, t.id";
    auto left = ours.prepare(sql);
    auto right = theirs.prepare(sql);
    left.bindAll(ourId);
    right.bindAll(theirId);
    for (;;) {
        const bool here = left.step(), there = right.step();
        if (here != there)
            return false;
        if (!here)
            return true;
        if (left.integer(0) != right.integer(0) || left.integer(1) != right.integer(1) ||
            left.utf8(2) != right.utf8(2) || left.integer(3) != right.integer(3))
            return false;
    }
}

QString respondentName(storage::Connection& connection, qint64 id)
{
    return connection.value<QString>("SELECT name FROM respondent WHERE id = ?", id).value_or(QString());
}

Message mergeColumnName(const QByteArray& column)
{
    static const std::map<QByteArray, const char*> names = {
        {"name", QT_TRANSLATE_NOOP("core", "Name")},
        {"parent_id", QT_TRANSLATE_NOOP("core", "Under")},
        {"palette", QT_TRANSLATE_NOOP("core", "Colour")},
        {"color", QT_TRANSLATE_NOOP("core", "Colour")},
        {"kind", QT_TRANSLATE_NOOP("core", "Kind")},
        {"touchpoint_id", QT_TRANSLATE_NOOP("core", "Touchpoint")},
        {"stage_id", QT_TRANSLATE_NOOP("core", "Stage")},
        {"definition", QT_TRANSLATE_NOOP("core", "Definition")},
        {"use_when", QT_TRANSLATE_NOOP("core", "Use when")},
        {"not_when", QT_TRANSLATE_NOOP("core", "Not when")},
        {"example", QT_TRANSLATE_NOOP("core", "Example")},
        {"begin_at", QT_TRANSLATE_NOOP("core", "Begins at")},
        {"end_at", QT_TRANSLATE_NOOP("core", "Ends at")},
        {"code_id", QT_TRANSLATE_NOOP("core", "Code")},
        {"coder_id", QT_TRANSLATE_NOOP("core", "Coder")},
        {"valence", QT_TRANSLATE_NOOP("core", "Valence")},
        {"weight", QT_TRANSLATE_NOOP("core", "Weight")},
        {"memo", QT_TRANSLATE_NOOP("core", "Note")},
        {"note", QT_TRANSLATE_NOOP("core", "Note")},
        {"text", QT_TRANSLATE_NOOP("core", "Note")},
        {"respondent_id", QT_TRANSLATE_NOOP("core", "Respondent")},
        {"clinic_id", QT_TRANSLATE_NOOP("core", "Clinic")},
        {"competitor_id", QT_TRANSLATE_NOOP("core", "Competitor")},
        {"service_id", QT_TRANSLATE_NOOP("core", "Service")},
        {"group_kind", QT_TRANSLATE_NOOP("core", "Group")},
        {"sex", QT_TRANSLATE_NOOP("core", "Sex")},
        {"age", QT_TRANSLATE_NOOP("core", "Age")},
        {"person_id", QT_TRANSLATE_NOOP("core", "Patient behind the respondent")},
        {"screener", QT_TRANSLATE_NOOP("core", "Screener")},
        {"incentive", QT_TRANSLATE_NOOP("core", "Incentive")},
        {"interviewer", QT_TRANSLATE_NOOP("core", "Interviewer")},
        {"keep_until", QT_TRANSLATE_NOOP("core", "Keep until")},
        {"consent", QT_TRANSLATE_NOOP("core", "Consent")},
        {"interviewed_on", QT_TRANSLATE_NOOP("core", "Interview date")},
        {"recorded_on", QT_TRANSLATE_NOOP("core", "Recorded on")},
        {"path", QT_TRANSLATE_NOOP("core", "Place of the file")},
        {"query", QT_TRANSLATE_NOOP("core", "Question")},
        {"statement", QT_TRANSLATE_NOOP("core", "Statement")},
        {"status", QT_TRANSLATE_NOOP("core", "Status")},
        {"owner", QT_TRANSLATE_NOOP("core", "Owner")},
        {"value", QT_TRANSLATE_NOOP("core", "Value")},
        {"effort", QT_TRANSLATE_NOOP("core", "Effort")},
        {"patients", QT_TRANSLATE_NOOP("core", "Patients")},
        {"due_on", QT_TRANSLATE_NOOP("core", "Due on")}};
    const auto known = names.find(column);
    return known == names.end() ? Message::verbatim(QString::fromLatin1(column)) : Message(known->second);
}

std::optional<Message> mergeNumberName(const QByteArray& table, const QByteArray& column, qint64 value)
{
    static const std::map<QByteArray, std::vector<const char*>> names = {
        {"consent",
         {QT_TRANSLATE_NOOP("core", "not known"), QT_TRANSLATE_NOOP("core", "given"),
          QT_TRANSLATE_NOOP("core", "refused")}},
        {"sex",
         {QT_TRANSLATE_NOOP("core", "not known"), QT_TRANSLATE_NOOP("core", "male"),
          QT_TRANSLATE_NOOP("core", "female")}},
        {"group_kind",
         {QT_TRANSLATE_NOOP("core", "not known"), QT_TRANSLATE_NOOP("core", "loyal"), QT_TRANSLATE_NOOP("core", "lost"),
          QT_TRANSLATE_NOOP("core", "competitor's")}},
        {"status",
         {QT_TRANSLATE_NOOP("core", "not known"), QT_TRANSLATE_NOOP("core", "found"),
          QT_TRANSLATE_NOOP("core", "invited"), QT_TRANSLATE_NOOP("core", "agreed"),
          QT_TRANSLATE_NOOP("core", "interviewed"), QT_TRANSLATE_NOOP("core", "refused"),
          QT_TRANSLATE_NOOP("core", "does not suit")}},
        {"palette", {}}};
    if (table != "respondent" && table != "recruit_quota" && table != "code")
        return std::nullopt;
    const auto known = names.find(column);
    if (known == names.end())
        return std::nullopt;
    if (column == "palette")
        return Message(QT_TRANSLATE_NOOP("core", "colour %1"), {value});
    if (value < 0 || value >= static_cast<qint64>(known->second.size()))
        return std::nullopt;
    return Message(known->second[static_cast<std::size_t>(value)]);
}

} // namespace tropa::exchange
