#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <cstring>
#include <variant>
#include <vector>

namespace tropa {

enum class Language { Russian, English };

/// A sentence core wants a person to read, not yet in any language.
///
/// `source` is the English sentence, marked where it stands with QT_TRANSLATE_NOOP("core", "…") or, with a count,
/// QT_TRANSLATE_N_NOOP("core", "…%n…"), and serves as its id. text() makes the sentence. A value; any thread.
struct Message
{
    /// What fills %1, %2 …: text stays as it is; numbers and dates are written the way of the language.
    using Argument = std::variant<QString, qint64, double, QDate>;

    QByteArray source;
    std::vector<Argument> arguments;
    qint64 count = -1; ///< fills %n and chooses the plural form; -1 when the sentence counts nothing

    Message() = default;
    /// `english` is a literal: it is referred to, not copied.
    Message(const char* english, std::vector<Argument> values = {})
        : source(QByteArray::fromRawData(english, static_cast<qsizetype>(std::strlen(english))))
        , arguments(std::move(values))
    {
    }

    static Message counted(const char* english, qint64 n, std::vector<Argument> values = {})
    {
        Message message(english, std::move(values));
        message.count = n;
        return message;
    }

    /// Words that have no translation: a file name, what a person typed, what a library said.
    static Message verbatim(const QString& words) { return Message("%1", {words}); }

    /// As JSON for the project file (history labels), and back; an unknown shape gives an empty message.
    QByteArray toJson() const;
    static Message fromJson(const QByteArray& json);

    bool isEmpty() const { return source.isEmpty(); }
};

/// The sentence in a language, with plural forms. Reads only compiled-in catalogues; any thread.
QString text(const Message& message, Language language);

/// "ru" or "en", as in --lang and in project settings.
QString languageCode(Language language);
Language languageFromCode(const QString& code, Language fallback = Language::Russian);

} // namespace tropa
