#include "base/message.h"

#include "base/format_number.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <limits>

namespace tropa {

namespace {

// The catalogues are constants of the program (resources), loaded on first use.
const QTranslator& catalogue(Language language)
{
    struct Catalogues
    {
        QTranslator russian, english;
        Catalogues()
        {
            // A program without translations (a unit test) still speaks English source text.
            (void)russian.load(QStringLiteral(":/i18n/tropa_ru.qm"));
            (void)english.load(QStringLiteral(":/i18n/tropa_en.qm"));
        }
    };
    static const Catalogues catalogues;
    return language == Language::Russian ? catalogues.russian : catalogues.english;
}

QString written(const Message::Argument& argument, Language language)
{
    if (const auto* words = std::get_if<QString>(&argument))
        return *words;
    if (const auto* whole = std::get_if<qint64>(&argument))
        return formatNumber(*whole, language);
    if (const auto* real = std::get_if<double>(&argument))
        return formatNumber(*real, decimalsNeeded(*real), language);
    return formatDate(std::get<QDate>(argument), language);
}

} // namespace

QString text(const Message& message, Language language)
{
    const int n = message.count > std::numeric_limits<int>::max() ? std::numeric_limits<int>::max()
                                                                  : static_cast<int>(message.count);
    QString sentence = catalogue(language).translate("core", message.source.constData(), nullptr, n);
    if (sentence.isEmpty())
        sentence = QString::fromUtf8(message.source);
    if (message.count >= 0)
        sentence.replace(QStringLiteral("%n"), formatNumber(message.count, language));

    // One pass, so that a "%1" inside an argument is never filled in.
    QString result;
    result.reserve(sentence.size() + 32);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit()) {
            const auto index = static_cast<std::size_t>(sentence[i + 1].digitValue() - 1);
            if (index < message.arguments.size()) {
                result += written(message.arguments[index], language);
                ++i;
                continue;
            }
        }
        result += sentence[i];
    }
    return result;
}

QByteArray Message::toJson() const
{
    QJsonObject object{{QStringLiteral("text"), QString::fromUtf8(source)}};
    QJsonArray values;
    for (const Argument& argument : arguments) {
        if (const auto* words = std::get_if<QString>(&argument))
            values.append(*words);
        else if (const auto* whole = std::get_if<qint64>(&argument))
            values.append(QJsonObject{{QStringLiteral("whole"), QString::number(*whole)}});
        else if (const auto* real = std::get_if<double>(&argument))
            values.append(*real);
        else
            values.append(QJsonObject{{QStringLiteral("date"), std::get<QDate>(argument).toString(Qt::ISODate)}});
    }
    if (!values.isEmpty())
        object.insert(QStringLiteral("values"), values);
    if (count >= 0)
        object.insert(QStringLiteral("count"), count);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Message Message::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Message message;
    message.source = object.value(QLatin1String("text")).toString().toUtf8();
    message.count = object.value(QLatin1String("count")).toInteger(-1);
    for (const QJsonValue& value : object.value(QLatin1String("values")).toArray()) {
        if (value.isString())
            message.arguments.emplace_back(value.toString());
        else if (value.isDouble())
            message.arguments.emplace_back(value.toDouble());
        else if (const QJsonObject typed = value.toObject(); typed.contains(QLatin1String("whole")))
            message.arguments.emplace_back(typed.value(QLatin1String("whole")).toString().toLongLong());
        else
            message.arguments.emplace_back(
                QDate::fromString(typed.value(QLatin1String("date")).toString(), Qt::ISODate));
    }
    return message;
}

QString languageCode(Language language)
{
    return language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
}

Language languageFromCode(const QString& code, Language fallback)
{
    if (code.startsWith(QLatin1String("ru"), Qt::CaseInsensitive))
        return Language::Russian;
    if (code.startsWith(QLatin1String("en"), Qt::CaseInsensitive))
        return Language::English;
    return fallback;
}

} // namespace tropa
