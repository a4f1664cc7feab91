#include "interviews/replace_text.h"

#include <QCoreApplication>

namespace tropa::interviews {

namespace {

// \1 … \9 and \\ in a replacement, as in other editors.
QString filledIn(const QString& replacement, const QRegularExpressionMatch& match)
{
    QString filled;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        if (replacement[i] == u'\\' && i + 1 < replacement.size()) {
            const QChar next = replacement[++i];
            if (next.isDigit())
                filled += match.captured(next.digitValue());
            else
                filled += next;
        } else {
            filled += replacement[i];
        }
    }
    return filled;
}

} // namespace

Result<QRegularExpression> TextPattern::compiled() const
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    QString pattern = isExpression ? words : QRegularExpression::escape(words);
    if (wholeWords)
        pattern = QStringLiteral("\\b(?:%1)\\b").arg(pattern);
    QRegularExpression expression(pattern, options);
    if (!expression.isValid())
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "This expression cannot be read, see character %1: %2"),
                      {QString::number(expression.patternErrorOffset() + 1), expression.errorString()}});
    if (words.isEmpty() || expression.match(QString()).hasMatch())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Say what to look for")});
    return expression;
}

std::vector<TextMatch> textMatches(const Document& document, const QRegularExpression& pattern,
                                   const QString& replacement)
{
    const bool hasGroups = pattern.captureCount() > 0 || replacement.contains(u'\\');
    const CodePointIndex index(document.text);
    std::vector<TextMatch> found;
    for (const Turn& turn : document.turns) {
        const qint64 begin = index.toUtf16(turn.span.begin);
        const QString words = document.text.sliced(begin, index.toUtf16(turn.span.end) - begin);
        for (auto it = pattern.globalMatch(words); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedLength() == 0)
                continue;
            found.push_back(
                {{index.toCodePoint(begin + match.capturedStart()), index.toCodePoint(begin + match.capturedEnd())},
                 match.captured(),
                 hasGroups ? filledIn(replacement, match) : replacement});
        }
    }
    return found;
}

Result<ReplacedText> replaceText(project::Edit& edit, const std::vector<DocumentId>& documents,
                                 const TextPattern& pattern, const QString& replacement)
{
    const auto expression = pattern.compiled();
    if (!expression)
        return expression.error();
    std::vector<DocumentMatches> all;
    for (const DocumentId id : documents) {
        if (const auto open = document(edit.db(), id))
            all.push_back({id, textMatches(*open, *expression, replacement)});
    }
    return replaceMatches(edit, all);
}

Result<ReplacedText> replaceMatches(project::Edit& edit, const std::vector<DocumentMatches>& chosen)
{
    ReplacedText result;
    for (const DocumentMatches& one : chosen) {
        const QString text = documentText(edit.db(), one.document);
        std::vector<TextReplacement> replacements;
        for (const TextMatch& match : one.matches) {
            if (sliced(text, match.span) != match.words)
                return Error(ErrorKind::Failed,
                             {QT_TRANSLATE_NOOP("core", "A transcript has changed since the words were found; look "
                                                        "for them again")});
            if (match.words != match.replacement)
                replacements.push_back({match.span, match.replacement});
        }
        if (replacements.empty())
            continue;
        result.replaced += static_cast<qint64>(replacements.size());
        ++result.documents;
        auto done = editTexts(edit, one.document, std::move(replacements));
        if (!done)
            return done.error();
        result.edited.touched.insert(result.edited.touched.end(), done->touched.begin(), done->touched.end());
        result.edited.removed.insert(result.edited.removed.end(), done->removed.begin(), done->removed.end());
    }
    return result;
}

} // namespace tropa::interviews
