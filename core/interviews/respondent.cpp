#include "interviews/respondent.h"

#include "frame/frame_store.h"

#include <QCoreApplication>

namespace tropa::interviews {

Message groupName(RespondentGroup group)
{
    switch (group) {
    case RespondentGroup::Unknown:
        return QT_TRANSLATE_NOOP("core", "not known");
    case RespondentGroup::OwnLoyal:
        return QT_TRANSLATE_NOOP("core", "loyal");
    case RespondentGroup::OwnLost:
        return QT_TRANSLATE_NOOP("core", "lost");
    case RespondentGroup::Competitor:
        return QT_TRANSLATE_NOOP("core", "competitor's patients");
    }
    return {};
}

std::optional<RespondentGroup> groupFromWord(const QString& word)
{
    const QString normal = frame::normalName(word);
    const auto says = [&](std::initializer_list<const char*> stems) {
        return std::ranges::any_of(stems, [&](const char* stem) { return normal.contains(QString::fromUtf8(stem)); });
    };
    if (normal.isEmpty() || normal == QStringLiteral("—") || normal == QStringLiteral("-"))
        return RespondentGroup::Unknown;
    if (says({"конкурент", "competitor", "чужой", "чужая"}))
        return RespondentGroup::Competitor;
    if (says({"потерян", "ушед", "lost", "churn"}))
        return RespondentGroup::OwnLost;
    if (says({"лояльн", "постоян", "loyal", "действующ"}))
        return RespondentGroup::OwnLoyal;
    return std::nullopt;
}

std::optional<Sex> sexFromWord(const QString& word)
{
    const QString normal = frame::normalName(word);
    if (normal.isEmpty() || normal == QStringLiteral("-"))
        return Sex::Unknown;
    if (normal.startsWith(QStringLiteral("ж")) || normal == QStringLiteral("f") || normal == QStringLiteral("female") ||
        normal == QStringLiteral("w") || normal == QStringLiteral("woman"))
        return Sex::Female;
    if (normal.startsWith(QStringLiteral("м")) || normal == QStringLiteral("m") || normal == QStringLiteral("male") ||
        normal == QStringLiteral("man"))
        return Sex::Male;
    return std::nullopt;
}

std::optional<Consent> consentFromWord(const QString& word)
{
    static const QStringList yes = {QStringLiteral("да"), QStringLiteral("есть"), QStringLiteral("yes"),
                                    QStringLiteral("y"),  QStringLiteral("true"), QStringLiteral("1"),
                                    QStringLiteral("+"),  QStringLiteral("дано"), QStringLiteral("given")};
    static const QStringList no = {QStringLiteral("нет"),    QStringLiteral("no"), QStringLiteral("n"),
                                   QStringLiteral("false"),  QStringLiteral("0"),  QStringLiteral("отказ"),
                                   QStringLiteral("refused")};
    const QString normal = frame::normalName(word);
    if (normal.isEmpty() || normal == QStringLiteral("-"))
        return Consent::Unknown;
    if (yes.contains(normal))
        return Consent::Given;
    if (no.contains(normal))
        return Consent::Refused;
    return std::nullopt;
}

} // namespace tropa::interviews
