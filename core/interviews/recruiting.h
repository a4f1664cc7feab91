#pragma once

#include "interviews/respondent.h"
#include "project/edit.h"

#include <optional>
#include <vector>

namespace tropa::interviews {

/// How far the way to an interview has come. Numbers as they stand in the file.
enum class RecruitStatus {
    Unknown = 0,
    Found = 1,
    Invited = 2,
    Agreed = 3,
    Interviewed = 4,
    Refused = 5,
    Unsuitable = 6
};

struct RecruitStatusName
{
    RecruitStatus status;
    Message name;
};
const std::vector<RecruitStatusName>& recruitStatuses();
/// As people write it in tables, Russian or English; nothing written is Unknown, an unknown word none.
std::optional<RecruitStatus> recruitStatusFromWord(const QString& word);

/// A respondent as the field sees them.
struct Recruit
{
    Respondent respondent;
    RecruitStatus status = RecruitStatus::Unknown; ///< as a person said; a transcript makes it Interviewed
    bool hasTranscript = false;
    QString screener;    ///< what the screening questions gave
    QString incentive;   ///< "1 500 ₽, paid"
    QString interviewer; ///< who talks, or talked, with them

    bool isDone() const { return hasTranscript || status == RecruitStatus::Interviewed; }
    bool isArranged() const
    {
        return !isDone() && (status == RecruitStatus::Invited || status == RecruitStatus::Agreed);
    }
};

/// How many of whom are wanted: a group, in a clinic (none: in any, or the competitors').
struct Quota
{
    qint64 id = 0;
    RespondentGroup group = RespondentGroup::Unknown;
    frame::ClinicId clinic;
    qint64 wanted = 0;
};

struct QuotaState
{
    Quota quota;
    qint64 done = 0;
    qint64 arranged = 0;
    qint64 missing() const { return std::max<qint64>(0, quota.wanted - done); }
};

struct RecruitingPlan
{
    std::vector<Recruit> recruits;  ///< in the respondents' order
    std::vector<QuotaState> quotas; ///< by group, then clinic
    qint64 wanted = 0;
    qint64 done = 0; ///< counted toward quotas: who is above a quota does not fill another
    qint64 arranged = 0;
    qint64 missing() const
    {
        qint64 sum = 0;
        for (const QuotaState& one : quotas)
            sum += one.missing();
        return sum;
    }
};
RecruitingPlan recruitingPlan(storage::Connection& connection);
/// The field's columns of one respondent; without transcript and the rest of what they are.
Recruit recruitOf(storage::Connection& connection, RespondentId id);

/// 0 takes the quota away.
void setQuota(project::Edit& edit, RespondentGroup group, frame::ClinicId clinic, qint64 wanted);
/// The field's columns of a respondent: status, screener, incentive, interviewer.
void setRecruit(project::Edit& edit, const Recruit& recruit);

} // namespace tropa::interviews
