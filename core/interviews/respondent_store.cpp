#include "interviews/respondent_store.h"

#include "frame/frame_store.h"

namespace tropa::interviews {

namespace {

constexpr const char* select =
    "SELECT id, guid, name, group_kind, sex, age, clinic_id, competitor_id, service_id, interviewed_on, "
    "person_id, consent, note FROM respondent";

Respondent respondentOf(const storage::Statement& row)
{
    Respondent one;
    one.id = row.id<RespondentId>(0);
    one.guid = row.guid(1);
    one.name = row.text(2);
    one.group = static_cast<RespondentGroup>(row.integer(3));
    one.sex = static_cast<Sex>(row.integer(4));
    one.age = row.integerOrNone(5);
    one.clinic = row.id<frame::ClinicId>(6);
    one.competitor = row.id<frame::CompetitorId>(7);
    one.service = row.id<frame::ServiceId>(8);
    one.interviewedOn = row.date(9);
    one.person = row.id<frame::PersonId>(10);
    one.consent = static_cast<Consent>(row.integer(11));
    one.note = row.text(12);
    return one;
}

} // namespace

std::vector<Respondent> respondents(storage::Connection& connection)
{
    std::vector<Respondent> all;
    auto rows = connection.prepare(QByteArray(select) + " ORDER BY position, id");
    while (rows.step())
        all.push_back(respondentOf(rows));
    return all;
}

std::optional<Respondent> respondent(storage::Connection& connection, RespondentId id)
{
    auto row = connection.prepare(QByteArray(select) + " WHERE id = ?");
    row.bindAll(id);
    return row.step() ? std::optional(respondentOf(row)) : std::nullopt;
}

RespondentId findRespondent(storage::Connection& connection, const QString& name)
{
    const QString normal = frame::normalName(name);
    auto rows = connection.prepare("SELECT id, name FROM respondent ORDER BY id");
    while (rows.step()) {
        if (frame::normalName(rows.text(1)) == normal)
            return rows.id<RespondentId>(0);
    }
    return {};
}

RespondentId addRespondent(project::Edit& edit, const Respondent& respondent)
{
    storage::Connection& db = edit.db();
    const qint64 position = db.value<qint64>("SELECT max(position) + 1 FROM respondent").value_or(0);
    db.run("INSERT INTO respondent (guid, name, position) VALUES (?, ?, ?)",
           respondent.guid.isNull() ? Guid::random() : respondent.guid, respondent.name, position);
    Respondent added = respondent;
    added.id = RespondentId(db.lastInsertedId());
    updateRespondent(edit, added);
    return added.id;
}

void updateRespondent(project::Edit& edit, const Respondent& one)
{
    edit.db().run("UPDATE respondent SET name = ?, group_kind = ?, sex = ?, age = ?, clinic_id = ?, competitor_id = ?, "
                  "service_id = ?, "
                  "interviewed_on = ?, person_id = ?, consent = ?, note = ? WHERE id = ?",
                  one.name, static_cast<int>(one.group), static_cast<int>(one.sex), one.age, one.clinic, one.competitor,
                  one.service, one.interviewedOn, one.person, static_cast<int>(one.consent), one.note, one.id);
    edit.setPlace({QStringLiteral("respondent"), one.id.value()});
}

Attributes attributes(storage::Connection& connection, RespondentId id)
{
    Attributes all;
    auto rows = connection.prepare("SELECT name, value FROM respondent_attribute WHERE respondent_id = ? ORDER BY id");
    rows.bindAll(id);
    while (rows.step())
        all[rows.text(0)] = rows.text(1);
    return all;
}

void setAttribute(project::Edit& edit, RespondentId id, const QString& name, const QString& value)
{
    storage::Connection& db = edit.db();
    const auto known =
        db.value<qint64>("SELECT id FROM respondent_attribute WHERE respondent_id = ? AND name = ?", id, name);
    if (value.isEmpty())
        db.run("DELETE FROM respondent_attribute WHERE respondent_id = ? AND name = ?", id, name);
    else if (known)
        db.run("UPDATE respondent_attribute SET value = ? WHERE id = ?", value, *known);
    else
        db.run("INSERT INTO respondent_attribute (respondent_id, name, value) VALUES (?, ?, ?)", id, name, value);
    edit.setPlace({QStringLiteral("respondent"), id.value()});
}

} // namespace tropa::interviews
