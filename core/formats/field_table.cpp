#include "formats/field_table.h"

#include <QRegularExpression>

namespace tropa::formats {

QString normalisedHeading(const QString& heading)
{
    QString result;
    const QString plain = heading.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : plain) {
        if (c == u'ё')
            result += u'е';
        else if (c.isLetterOrNumber() || c == u'№' || c == u'%')
            result += c;
    }
    return result;
}

FieldTable::FieldTable(std::vector<Field> fields) : m_fields(std::move(fields))
{
    for (const Field& field : m_fields) {
        std::vector<QString>& names = m_names.emplace_back();
        names.push_back(normalisedHeading(QString::fromLatin1(field.id)));
        names.push_back(normalisedHeading(field.russian));
        names.push_back(normalisedHeading(field.english));
        for (const QString& synonym : field.synonyms)
            names.push_back(normalisedHeading(synonym));
    }
}

std::optional<int> FieldTable::find(QByteArrayView id) const
{
    for (int i = 0; i < size(); ++i) {
        if (at(i).id == id)
            return i;
    }
    return std::nullopt;
}

namespace {

/// "Сумма, руб." and "Amount (RUB)" are the sum; thousands are another number and stay another heading.
QString withoutCurrency(const QString& heading)
{
    static const QRegularExpression unit(QStringLiteral("[\\s,;(\\[]+(?:в\\s+)?(?:руб(?:\\.|л(?:ей|я|ь|и|ях))?|р\\.|"
                                                        "rub|rur|₽|eur|€|usd|\\$)[)\\].]*\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression thousands(QStringLiteral("тыс|млн|thousand|mln"),
                                              QRegularExpression::CaseInsensitiveOption);
    return heading.contains(thousands) ? heading : QString(heading).remove(unit);
}

} // namespace

std::optional<int> FieldTable::match(const QString& heading, bool* exact) const
{
    const QString name = normalisedHeading(withoutCurrency(heading));
    if (name.isEmpty())
        return std::nullopt;
    std::optional<int> bySynonym;
    for (int i = 0; i < size(); ++i) {
        const std::vector<QString>& names = m_names[static_cast<std::size_t>(i)];
        for (std::size_t k = 0; k < names.size(); ++k) {
            if (names[k] != name)
                continue;
            if (k < 3) {
                if (exact != nullptr)
                    *exact = true;
                return i;
            }
            if (!bySynonym)
                bySynonym = i;
        }
    }
    if (exact != nullptr)
        *exact = false;
    return bySynonym;
}

} // namespace tropa::formats
