#pragma once

#include "base/guid.h"
#include "base/message.h"
#include "frame/ids.h"
#include "interviews/ids.h"

#include <QDate>

#include <optional>

namespace tropa::interviews {

/// Numbers as they stand in the file and in the dimension "group".
enum class RespondentGroup { Unknown = 0, OwnLoyal = 1, OwnLost = 2, Competitor = 3 };
enum class Sex { Unknown = 0, Male = 1, Female = 2 };
enum class Consent { Unknown = 0, Given = 1, Refused = 2 };

/// Someone who was asked; a name for a pseudonym, never the person's own.
struct Respondent
{
    RespondentId id;
    Guid guid;
    QString name; ///< "R14"
    RespondentGroup group = RespondentGroup::Unknown;
    Sex sex = Sex::Unknown;
    std::optional<qint64> age;
    frame::ClinicId clinic;
    frame::CompetitorId competitor;
    frame::ServiceId service;
    QDate interviewedOn;
    frame::PersonId person;
    Consent consent = Consent::Unknown;
    QString note;
};

Message groupName(RespondentGroup group);
/// What a file means by a word: «свой лояльный», "own lost", «пациент конкурента» …; none when it is none of them.
std::optional<RespondentGroup> groupFromWord(const QString& word);
std::optional<Sex> sexFromWord(const QString& word);
std::optional<Consent> consentFromWord(const QString& word);

} // namespace tropa::interviews
