#include "formats/xml_repair.h"

#include "formats/xml_reader.h"

#include <QRegularExpression>
#include <QStringList>

namespace tropa::formats {

namespace {

bool beginsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

constexpr qsizetype longestBare = 4000; ///< of a value without quotes

class Repair
{
public:
    explicit Repair(const QByteArray& bytes) : m_text(QString::fromUtf8(bytes)) {}

    RepairedXml run()
    {
        while (m_at < m_text.size() && m_open.size() <= XmlReader::maximumDepth + 1) {
            const qsizetype tag = m_text.indexOf(u'<', m_at);
            words(QStringView(m_text).mid(m_at, tag < 0 ? -1 : tag - m_at));
            if (tag < 0)
                break;
            m_at = tag;
            markup();
        }
        m_result.unclosed += m_open.size();
        while (!m_open.isEmpty())
            m_out += QStringLiteral("</") + m_open.takeLast() + u'>';
        m_result.xml = m_out.toUtf8();
        return std::move(m_result);
    }

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }
    bool stands(QLatin1String word) const { return QStringView(m_text).mid(m_at, word.size()) == word; }
    void passOver(QLatin1String end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }
    void passSpaces()
    {
        while (at(m_at).isSpace())
            ++m_at;
    }
    QString name()
    {
        const qsizetype begin = m_at;
        while (isOfName(at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin).section(u':', -1);
    }

    QString escaped(QStringView words)
    {
        static const QRegularExpression entity(
            QStringLiteral("^&(amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});"));
        QString out;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar c = words[i];
            if (c == u'&') {
                const bool isEntity = entity.match(words.mid(i, 12).toString()).hasMatch();
                m_result.signs += isEntity ? 0 : 1;
                out += isEntity ? QStringLiteral("&") : QStringLiteral("&amp;");
            } else if (c == u'<') {
                ++m_result.signs;
                out += QStringLiteral("&lt;");
            } else if (c == u'"') {
                out += QStringLiteral("&quot;");
            } else if (c.unicode() >= 0x20 || c.isSpace()) {
                out += c;
            }
        }
        return out;
    }
    void words(QStringView text)
    {
        if (!m_open.isEmpty())
            m_out += escaped(text);
        else if (!text.trimmed().isEmpty() && text.trimmed() != QChar(0xFEFF))
            ++m_result.outside;
    }

    void markup()
    {
        if (stands(QLatin1String("<!--")))
            return passOver(QLatin1String("-->"));
        if (stands(QLatin1String("<![CDATA["))) {
            m_at += 9;
            const qsizetype begin = m_at;
            passOver(QLatin1String("]]>"));
            const qint64 signs = m_result.signs;
            words(QStringView(m_text).mid(begin, std::max<qsizetype>(0, m_at - begin - 3)));
            m_result.signs = signs; // there they may stand for themselves
            return;
        }
        if (stands(QLatin1String("<?")))
            return passOver(QLatin1String("?>"));
        if (stands(QLatin1String("<!")))
            return passOver(QLatin1String(">"));
        if (at(m_at + 1) == u'/' && beginsName(at(m_at + 2)))
            return end();
        if (beginsName(at(m_at + 1)))
            return start();
        words(QStringView(m_text).mid(m_at, 1));
        ++m_at;
    }

    void end()
    {
        m_at += 2;
        const QString closed = name();
        passOver(QLatin1String(">"));
        const qsizetype opened = m_open.lastIndexOf(closed);
        if (opened < 0) {
            ++m_result.strayEnds;
            return;
        }
        m_result.unclosed += m_open.size() - 1 - opened;
        while (m_open.size() > opened)
            m_out += QStringLiteral("</") + m_open.takeLast() + u'>';
    }

    void start()
    {
        ++m_at;
        const QString element = name();
        if (m_open.isEmpty() && m_hasRoot) { // a document has one root
            ++m_result.outside;
            return passOver(QLatin1String(">"));
        }
        m_hasRoot = true;
        m_out += u'<' + element;
        QStringList known;
        bool isEmpty = false;
        for (;;) {
            passSpaces();
            const QChar c = at(m_at);
            if (m_at >= m_text.size() || c == u'<') { // the tag itself was never closed
                ++m_result.unclosed;
                break;
            }
            if (c == u'>') {
                ++m_at;
                break;
            }
            if (c == u'/' && at(m_at + 1) == u'>') {
                isEmpty = true;
                m_at += 2;
                break;
            }
            if (!beginsName(c)) {
                ++m_at;
                continue;
            }
            attribute(known);
        }
        m_out += isEmpty ? QStringLiteral("/>") : QStringLiteral(">");
        if (!isEmpty)
            m_open << element;
    }

    void attribute(QStringList& known)
    {
        const QString key = name();
        passSpaces();
        QString value;
        bool isWhole = false;
        if (at(m_at) == u'=') {
            ++m_at;
            passSpaces();
            const QChar quote = at(m_at);
            if (quote == u'"' || quote == u'\'') {
                const qsizetype close = m_text.indexOf(quote, m_at + 1);
                isWhole = close >= 0;
                const qsizetype stop = isWhole ? close : m_text.size();
                value = m_text.mid(m_at + 1, stop - m_at - 1);
                m_at = isWhole ? close + 1 : stop;
            } else {
                value = bareValue();
            }
        }
        if (known.contains(key) || key.isEmpty()) {
            ++m_result.attributes;
            return;
        }
        known << key;
        m_result.attributes += isWhole ? 0 : 1;
        m_out += u' ' + key + QStringLiteral("=\"") + escaped(value) + u'"';
    }
    /// A value without quotes may hold spaces: it ends where the next attribute or the tag ends.
    QString bareValue()
    {
        static const QRegularExpression next(QStringLiteral("/?>|<|(^|\\s+)[\\w-]+\\s*="));
        const QString near = m_text.mid(m_at, longestBare);
        const QRegularExpressionMatch found = next.match(near);
        const qsizetype stop = m_at + (found.hasMatch() ? found.capturedStart() : near.size());
        const QString value = m_text.mid(m_at, stop - m_at).trimmed();
        m_at = stop;
        return value;
    }

    QString m_text, m_out;
    qsizetype m_at = 0;
    QStringList m_open;
    bool m_hasRoot = false;
    RepairedXml m_result;
};

} // namespace

RepairedXml repairedXml(const QByteArray& bytes)
{
    return Repair(bytes).run();
}

} // namespace tropa::formats
