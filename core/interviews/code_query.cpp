#include "interviews/code_query_node.h"
#include "project/quotation_marks.h"

#include <QCoreApplication>

#include <map>

namespace tropa::interviews {

namespace {

using project::closingMark;
using Node = CodeQuery::Node;
using NodePtr = std::shared_ptr<const Node>;

struct Token
{
    enum class Kind { Word, Quoted, Open, Close, End };
    Kind kind = Kind::End;
    QString text;
    qsizetype at = 0;
    bool isText = false; ///< text:…
};

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    const auto quoted = [&](qsizetype from, bool isText) {
        const qsizetype end = text.indexOf(closingMark(text[from]), from + 1);
        tokens.push_back(
            {Token::Kind::Quoted, text.mid(from + 1, (end < 0 ? text.size() : end) - from - 1), from, isText});
        at = end < 0 ? text.size() : end + 1;
    };
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
        } else if (text[at] == u'(' || text[at] == u')') {
            tokens.push_back({text[at] == u'(' ? Token::Kind::Open : Token::Kind::Close, text.sliced(at, 1), at});
            ++at;
        } else if (!closingMark(text[at]).isNull()) {
            quoted(at, false);
        } else {
            const qsizetype begin = at;
            while (at < text.size() && !text[at].isSpace() && text[at] != u'(' && text[at] != u')' &&
                   closingMark(text[at]).isNull())
                ++at;
            const QString word = text.sliced(begin, at - begin);
            if ((word == QLatin1String("text:") || word == QStringLiteral("слова:")) && at < text.size() &&
                !closingMark(text[at]).isNull())
                quoted(at, true);
            else if (word.endsWith(u'=') && at < text.size() && !closingMark(text[at]).isNull()) {
                quoted(at, false);
                tokens.back() = {Token::Kind::Word, word + tokens.back().text, begin};
            } else
                tokens.push_back({Token::Kind::Word, word, begin});
        }
    }
    tokens.push_back({Token::Kind::End, {}, text.size()});
    return tokens;
}

/// Recursive descent over the grammar in the header.
class Reader
{
public:
    Reader(const QString& text, const Codebook& book) : m_tokens(tokensOf(text)), m_book(book) {}

    Result<NodePtr> read()
    {
        NodePtr node = either();
        while (!m_error && is({"where", "где"}))
            node = condition(node);
        if (!m_error && m_tokens[m_at].kind != Token::Kind::End)
            stop();
        if (m_error)
            return *m_error;
        return node;
    }

private:
    bool isAt(std::size_t place, std::initializer_list<const char*> words) const
    {
        return m_tokens[place].kind == Token::Kind::Word && std::ranges::any_of(words, [&](const char* word) {
                   return m_tokens[place].text.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0;
               });
    }
    bool is(std::initializer_list<const char*> words) const { return isAt(m_at, words); }
    bool take(std::initializer_list<const char*> words)
    {
        const bool found = is(words);
        m_at += found ? 1 : 0;
        return found;
    }

    void stop()
    {
        if (!m_error) {
            const Token& token = m_tokens[m_at];
            m_error =
                token.kind == Token::Kind::End
                    ? Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The query ends too soon: a code is missing")})
                    : Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The query cannot be read at “%1” "
                                                                         "(character %2)"),
                                               {token.text, static_cast<qint64>(token.at) + 1}});
        }
    }

    static NodePtr pair(Node::Kind kind, NodePtr left, NodePtr right, int within = 1)
    {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->within = within;
        node->left = std::move(left);
        node->right = std::move(right);
        return node;
    }

    NodePtr either()
    {
        NodePtr left = both();
        while (!m_error && take({"or", "или"}))
            left = pair(Node::Kind::Or, left, both());
        return left;
    }

    NodePtr both()
    {
        NodePtr left = related();
        while (!m_error) {
            if (take({"and", "и"})) {
                const bool isNot = take({"not", "не"});
                left = pair(isNot ? Node::Kind::Not : Node::Kind::And, left, related());
            } else if (take({"not", "не"})) {
                left = pair(Node::Kind::Not, left, related());
            } else {
                break;
            }
        }
        return left;
    }

    NodePtr related()
    {
        NodePtr left = primary();
        while (!m_error) {
            if (take({"inside", "внутри"})) {
                left = pair(Node::Kind::Inside, left, primary());
            } else if (take({"overlapping", "overlaps", "пересекает"})) {
                left = pair(Node::Kind::Overlapping, left, primary());
            } else if (take({"followed", "затем"})) {
                take({"by"});
                NodePtr right = primary();
                left = pair(Node::Kind::Followed, left, right, distance());
            } else if (take({"near", "рядом"})) {
                take({"to", "с"});
                NodePtr right = primary();
                left = pair(Node::Kind::Near, left, right, distance());
            } else {
                break;
            }
        }
        return left;
    }

    int distance()
    {
        if (isAt(m_at, {"в"}) && isAt(m_at + 1, {"пределах"}))
            m_at += 2;
        else if (!take({"within"}))
            return 1;
        bool ok = false;
        const int turns = m_tokens[m_at].text.toInt(&ok);
        if (!ok || turns < 0) {
            stop();
            return 1;
        }
        ++m_at;
        return turns;
    }

    NodePtr condition(NodePtr inner)
    {
        ++m_at;
        const QString word = m_tokens[m_at].text;
        const qsizetype equals = word.indexOf(u'=');
        if (m_tokens[m_at].kind != Token::Kind::Word || equals < 1) {
            stop();
            return inner;
        }
        ++m_at;
        auto node = std::make_shared<Node>();
        node->kind = Node::Kind::Where;
        node->words = word.left(equals);
        node->value = word.mid(equals + 1);
        node->left = std::move(inner);
        return node;
    }

    NodePtr primary()
    {
        if (m_error)
            return {};
        const Token token = m_tokens[m_at];
        if (token.kind == Token::Kind::Open) {
            ++m_at;
            NodePtr inner = either();
            while (!m_error && is({"where", "где"}))
                inner = condition(inner);
            if (m_tokens[m_at].kind != Token::Kind::Close)
                stop();
            ++m_at;
            m_at = std::min(m_at, m_tokens.size() - 1);
            return inner;
        }
        if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted) {
            stop();
            return {};
        }
        ++m_at;
        auto node = std::make_shared<Node>();
        const QString prefix = QStringLiteral("text:");
        if (token.isText || token.text.startsWith(prefix)) {
            node->kind = Node::Kind::Words;
            node->words = token.isText ? token.text : token.text.mid(prefix.size());
            return node;
        }
        if (const QStringList several = severalNamed(m_book, token.text); !several.isEmpty()) {
            if (!m_error)
                m_error =
                    Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” may mean several codes: %2. Give the "
                                                                       "whole path, or rename one of them"),
                                             {token.text, several.join(QStringLiteral(", "))}});
            return node;
        }
        node->code = m_book.byPath(token.text);
        if (!node->code.isValid() && !m_error)
            m_error = Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no code “%1”"), {token.text}});
        return node;
    }

    std::vector<Token> m_tokens;
    const Codebook& m_book;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<CodeQuery> CodeQuery::read(const QString& text, const Codebook& book)
{
    auto root = Reader(text, book).read();
    if (!root)
        return root.error();
    CodeQuery query;
    query.m_text = text.simplified();
    query.m_root = std::move(*root);
    return query;
}

} // namespace tropa::interviews
