#include "project/search_query.h"

#include "project/query_reader.h"

#include <QByteArrayList>

namespace tropa::project {

namespace {

constexpr int maxTerms = 64; // FTS5 refuses deep expressions
constexpr qsizetype maxQuery = 4000;

// What unicode61 takes for a part of a word; a term without one would be an empty phrase, which finds nothing.
bool hasWord(QStringView term)
{
    for (qsizetype i = 0; i < term.size(); ++i) {
        char32_t c = term[i].unicode();
        if (term[i].isHighSurrogate() && i + 1 < term.size() && term[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(term[i], term[i + 1]);
            ++i;
        }
        if (QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse)
            return true;
    }
    return false;
}

QByteArray quoted(QStringView term)
{
    QString clean;
    for (const QChar c : term)
        clean += c.category() == QChar::Other_Control || c == u'"' ? QChar(u' ') : c;
    return '"' + clean.toUtf8() + '"';
}

} // namespace

QByteArray searchExpression(const QString& query)
{
    QByteArrayList wanted, unwanted;
    QueryReader reader(QStringView(query).left(maxQuery));
    while (wanted.size() + unwanted.size() < maxTerms) {
        const auto term = reader.next();
        if (!term)
            break;
        const bool isBeginning = !term->isQuoted && term->text.endsWith(u'*');
        if (hasWord(term->text))
            (term->isUnwanted ? unwanted : wanted) << quoted(term->text) + (isBeginning ? "*" : "");
    }
    if (wanted.isEmpty())
        return {};
    QByteArray expression = wanted.join(" AND ");
    if (!unwanted.isEmpty())
        expression = '(' + expression + ") NOT (" + unwanted.join(" OR ") + ')';
    return expression;
}

} // namespace tropa::project
