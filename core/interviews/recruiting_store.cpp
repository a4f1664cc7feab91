#include "interviews/recruiting.h"

#include "frame/frame_store.h"
#include "interviews/respondent_store.h"

#include <QCoreApplication>
#include <QSet>

namespace tropa::interviews {

const std::vector<RecruitStatusName>& recruitStatuses()
{
    static const std::vector<RecruitStatusName> all = {
        {RecruitStatus::Unknown, QT_TRANSLATE_NOOP("core", "not said")},
        {RecruitStatus::Found, QT_TRANSLATE_NOOP("core", "found")},
        {RecruitStatus::Invited, QT_TRANSLATE_NOOP("core", "invited")},
        {RecruitStatus::Agreed, QT_TRANSLATE_NOOP("core", "agreed")},
        {RecruitStatus::Interviewed, QT_TRANSLATE_NOOP("core", "interviewed")},
        {RecruitStatus::Refused, QT_TRANSLATE_NOOP("core", "refused")},
        {RecruitStatus::Unsuitable, QT_TRANSLATE_NOOP("core", "does not suit")},
    };
    return all;
}

std::optional<RecruitStatus> recruitStatusFromWord(const QString& word)
{
    const QString normal = frame::normalName(word);
    if (normal.isEmpty())
        return RecruitStatus::Unknown;
    // Beginnings, so that the sex of a respondent does not matter.
    static const std::vector<std::pair<const char*, RecruitStatus>> known = {
        {"не подход", RecruitStatus::Unsuitable},  {"not suit", RecruitStatus::Unsuitable},
        {"does not", RecruitStatus::Unsuitable},   {"unsuit", RecruitStatus::Unsuitable},
        {"найден", RecruitStatus::Found},          {"found", RecruitStatus::Found},
        {"приглаш", RecruitStatus::Invited},       {"invit", RecruitStatus::Invited},
        {"соглас", RecruitStatus::Agreed},         {"agree", RecruitStatus::Agreed},
        {"опрош", RecruitStatus::Interviewed},     {"проведен", RecruitStatus::Interviewed},
        {"interview", RecruitStatus::Interviewed}, {"отказ", RecruitStatus::Refused},
        {"refus", RecruitStatus::Refused},         {"declin", RecruitStatus::Refused}};
    for (const auto& [beginning, status] : known) {
        if (normal.startsWith(QString::fromUtf8(beginning)))
            return status;
    }
    if (normal == QStringLiteral("не указано") || normal == QLatin1String("not said"))
        return RecruitStatus::Unknown;
    return std::nullopt;
}

Recruit recruitOf(storage::Connection& connection, RespondentId id)
{
    Recruit recruit;
    recruit.respondent.id = id;
    auto row = connection.prepare("SELECT status, screener, incentive, interviewer FROM respondent WHERE id = ?");
    row.bindAll(id);
    if (row.step()) {
        recruit.status = static_cast<RecruitStatus>(row.integer(0));
        recruit.screener = row.text(1);
        recruit.incentive = row.text(2);
        recruit.interviewer = row.text(3);
    }
    return recruit;
}

RecruitingPlan recruitingPlan(storage::Connection& connection)
{
    RecruitingPlan plan;
    QSet<qint64> heard;
    {
        auto rows =
            connection.prepare("SELECT d.respondent_id FROM document d LEFT JOIN import i ON i.id = d.import_id "
                               "WHERE coalesce(i.active, 1) = 1 AND d.respondent_id IS NOT NULL");
        while (rows.step())
            heard << rows.integer(0);
    }
    for (Respondent& one : respondents(connection)) {
        Recruit recruit = recruitOf(connection, one.id);
        recruit.hasTranscript = heard.contains(one.id.value());
        recruit.respondent = std::move(one);
        plan.recruits.push_back(std::move(recruit));
    }
    auto rows = connection.prepare(
        "SELECT id, group_kind, clinic_id, wanted FROM recruit_quota ORDER BY group_kind, clinic_id, id");
    while (rows.step())
        plan.quotas.push_back({{rows.integer(0), static_cast<RespondentGroup>(rows.integer(1)),
                                rows.id<frame::ClinicId>(2), rows.integer(3)}});
    for (QuotaState& one : plan.quotas) {
        for (const Recruit& recruit : plan.recruits) {
            const Respondent& who = recruit.respondent;
            if (who.group != one.quota.group || (one.quota.clinic.isValid() && who.clinic != one.quota.clinic))
                continue;
            one.done += recruit.isDone() ? 1 : 0;
            one.arranged += recruit.isArranged() ? 1 : 0;
        }
        plan.wanted += one.quota.wanted;
        plan.done += std::min(one.done, one.quota.wanted);
        plan.arranged += one.arranged;
    }
    return plan;
}

void setQuota(project::Edit& edit, RespondentGroup group, frame::ClinicId clinic, qint64 wanted)
{
    storage::Connection& db = edit.db();
    const auto id = db.value<qint64>("SELECT id FROM recruit_quota WHERE group_kind = ? AND clinic_id IS ?",
                                     static_cast<int>(group), clinic);
    if (wanted <= 0)
        db.run("DELETE FROM recruit_quota WHERE id = ?", id.value_or(0));
    else if (id)
        db.run("UPDATE recruit_quota SET wanted = ? WHERE id = ?", wanted, *id);
    else
        db.run("INSERT INTO recruit_quota (guid, group_kind, clinic_id, wanted) VALUES (?, ?, ?, ?)", Guid::random(),
               static_cast<int>(group), clinic, wanted);
}

void setRecruit(project::Edit& edit, const Recruit& recruit)
{
    edit.db().run("UPDATE respondent SET status = ?, screener = ?, incentive = ?, interviewer = ? WHERE id = ?",
                  static_cast<int>(recruit.status), recruit.screener, recruit.incentive, recruit.interviewer,
                  recruit.respondent.id);
    edit.setPlace({QStringLiteral("respondent"), recruit.respondent.id.value()});
}

} // namespace tropa::interviews
