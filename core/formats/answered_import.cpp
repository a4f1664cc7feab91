#include "formats/answered_import.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tropa::formats {

namespace {

QStringList namesOf(const Ambiguity& ambiguity)
{
    QStringList names{QString::fromUtf8(ambiguity.field), ambiguity.column, nameOf(ambiguity.kind)};
    names.removeAll(QString());
    return names;
}

QStringList choicesOf(const Ambiguity& ambiguity)
{
    QStringList values;
    for (const Ambiguity::Choice& choice : ambiguity.choices)
        values << QString::fromUtf8(choice.value);
    return values;
}

bool fits(const Ambiguity& ambiguity, const QString& value)
{
    if (choicesOf(ambiguity).contains(value))
        return true;
    bool isNumber = false;
    const int pivot = value.toInt(&isNumber);
    return ambiguity.kind == Ambiguity::Kind::Century && isNumber && pivot >= 0 && pivot <= 100;
}

// Which given answers met a question of theirs, over all rounds of asking.
class Given
{
public:
    explicit Given(const Answers& answers) : m_answers(answers) {}

    bool settle(const Ambiguity& ambiguity, Recipe& recipe)
    {
        for (const QString& name : namesOf(ambiguity)) {
            const auto given = m_answers.find(name);
            if (given == m_answers.end())
                continue;
            for (const QString& value : given->second.split(u';')) {
                if (!fits(ambiguity, value)) {
                    m_refused.emplace(std::pair(name, value), choicesOf(ambiguity));
                    continue;
                }
                m_used.insert(std::pair(name, value));
                answer(recipe, ambiguity, value.toUtf8());
                return true;
            }
        }
        return false;
    }

    /// Names that no field, no column and no kind of question has.
    std::optional<Error> unknown(const Proof& proof, const FieldTable& fields) const
    {
        static const QStringList kinds{QStringLiteral("dateOrder"), QStringLiteral("decimalMark"),
                                       QStringLiteral("century"), QStringLiteral("column")};
        for (const auto& [name, value] : m_answers) {
            const bool isColumn = std::ranges::any_of(
                proof.columns, [&name = name](const ColumnProof& one) { return one.column.name == name; });
            if (!isColumn && !kinds.contains(name) && !fields.find(name.toUtf8()))
                return Error(ErrorKind::Usage,
                             {QT_TRANSLATE_NOOP("core", "There is no column and no field %1 to answer for"), {name}});
        }
        return std::nullopt;
    }

    std::optional<Error> refusal() const
    {
        for (const auto& [given, choices] : m_refused) {
            if (!m_used.contains(given))
                return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” is no answer for %2; possible: %3"),
                                                {given.second, given.first, choices.join(QStringLiteral(", "))}});
        }
        return std::nullopt;
    }

private:
    const Answers& m_answers;
    std::map<std::pair<QString, QString>, QStringList> m_refused;
    QSet<std::pair<QString, QString>> m_used;
};

} // namespace

Result<TableImport> openAnswered(const QString& path, const FieldTable& fields, TableOptions options,
                                 const Answers& answers)
{
    auto opened = TableImport::open(path, fields, options);
    if (answers.empty())
        return opened;
    Given given(answers);
    // One answer may raise the next question: which year "26" is, once it is known to be a year.
    while (opened) {
        const std::vector<Ambiguity>& asked = opened->proof().ambiguities;
        const auto settled =
            std::ranges::count_if(asked, [&](const Ambiguity& one) { return given.settle(one, options.recipe); });
        if (settled == 0)
            break;
        opened = TableImport::open(path, fields, options);
    }
    if (!opened)
        return opened;
    if (auto refusal = given.unknown(opened->proof(), fields))
        return *std::move(refusal);
    if (auto refusal = given.refusal())
        return *std::move(refusal);
    return opened;
}

QString answersTo(const std::vector<Ambiguity>& ambiguities)
{
    QStringList answers;
    for (const Ambiguity& ambiguity : ambiguities)
        answers << namesOf(ambiguity).front() + u'=' + choicesOf(ambiguity).join(u'|');
    return answers.join(QStringLiteral(", "));
}

} // namespace tropa::formats
