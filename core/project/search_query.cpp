#include "project/search_query.h"

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

QChar closing(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'«':
        return u'»';
    case u'“':
        return u'”';
    case u'„':
        return u'“';
    default:
        return {};
    }
}

} // namespace

QByteArray searchExpression(const QString& query)
{
    QByteArrayList wanted, unwanted;
    const QStringView all = QStringView(query).left(maxQuery);
    qsizetype at = 0;
    while (at < all.size() && wanted.size() + unwanted.size() < maxTerms) {
        if (all[at].isSpace()) {
            ++at;
            continue;
        }
        const bool isUnwanted = all[at] == u'-' || all[at] == QChar(0x2212);
        if (isUnwanted && ++at == all.size())
            break;
        QStringView term;
        bool isBeginning = false;
        if (const QChar close = closing(all[at]); !close.isNull()) {
            const qsizetype end = all.indexOf(close, at + 1);
            term = all.sliced(at + 1, (end < 0 ? all.size() : end) - at - 1);
            at = end < 0 ? all.size() : end + 1;
        } else {
            const qsizetype start = at;
            while (at < all.size() && !all[at].isSpace() && closing(all[at]).isNull())
                ++at;
            term = all.sliced(start, at - start);
            isBeginning = term.endsWith(u'*');
        }
        if (hasWord(term))
            (isUnwanted ? unwanted : wanted) << quoted(term) + (isBeginning ? "*" : "");
    }
    if (wanted.isEmpty())
        return {};
    QByteArray expression = wanted.join(" AND ");
    if (!unwanted.isEmpty())
        expression = '(' + expression + ") NOT (" + unwanted.join(" OR ") + ')';
    return expression;
}

} // namespace tropa::project
