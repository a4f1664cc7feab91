#include "interviews/word_query.h"

#include "project/query_reader.h"
#include "project/search_tokenizer.h"

#include <QByteArrayList>

namespace tropa::interviews {

bool WordQuery::Word::is(QStringView folded) const
{
    if (!beginning.isEmpty())
        return folded.startsWith(beginning);
    if (folded.size() >= least && folded.size() <= most && std::ranges::binary_search(forms, folded))
        return true;
    return !stem.isEmpty() && folded.front() == stem.front() && project::wordStem(folded.toString()) == stem;
}

WordQuery::Word WordQuery::wordOf(const LemmaDictionary& dictionary, const QString& folded, bool isBeginning)
{
    Word word;
    if (isBeginning) {
        word.beginning = folded;
        return word;
    }
    for (const QString& form : dictionary.forms(folded))
        word.forms.push_back(form);
    std::ranges::sort(word.forms);
    word.least = std::ranges::min(word.forms, {}, &QString::size).size();
    word.most = std::ranges::max(word.forms, {}, &QString::size).size();
    if (dictionary.lemmas(folded).isEmpty())
        word.stem = project::wordStem(folded);
    return word;
}

WordQuery::WordQuery(const LemmaDictionary& dictionary, const QString& text)
{
    project::QueryReader reader(QStringView(text).left(2000));
    int near = 0;
    while (m_wanted.size() + m_unwanted.size() < 32) {
        const auto part = reader.next();
        if (!part)
            break;
        if (!part->isQuoted && part->text.startsWith(u'~')) {
            bool ok = false;
            const int distance = part->text.mid(1).toInt(&ok);
            near = ok && distance > 0 ? distance : 5;
            continue;
        }
        const bool isBeginning = !part->isQuoted && part->text.endsWith(u'*');
        Term term;
        for (const QString& word : foldedWords(part->text))
            term.words.push_back(wordOf(dictionary, word, isBeginning));
        if (term.words.empty())
            continue;
        if (part->isUnwanted) {
            m_unwanted.push_back(std::move(term));
        } else if (near > 0 && !m_wanted.empty() && m_wanted.back().words.size() == 1 && term.words.size() == 1 &&
                   m_wanted.back().within == 0) {
            m_wanted.back().words.push_back(std::move(term.words.front()));
            m_wanted.back().within = near;
        } else {
            m_wanted.push_back(std::move(term));
        }
        near = 0;
    }
}

QByteArray WordQuery::candidates() const
{
    QByteArrayList terms;
    for (const Term& term : m_wanted) {
        for (const Word& word : term.words) {
            if (!word.beginning.isEmpty())
                continue; // stems may be shorter than it
            QSet<QString> stems;
            for (const QString& form : word.forms)
                stems.insert(project::wordStem(form));
            if (!word.stem.isEmpty())
                stems.insert(word.stem);
            QByteArrayList either;
            for (const QString& stem : std::as_const(stems)) {
                // A stem is stemmed again when it is asked for: ask with a form that gives it.
                for (const QString& form : word.forms) {
                    if (project::wordStem(form) == stem) {
                        either << '"' + form.toUtf8() + '"';
                        break;
                    }
                }
            }
            if (!either.isEmpty())
                terms << '(' + either.join(" OR ") + ')';
        }
    }
    return terms.join(" AND ");
}

std::vector<std::pair<std::size_t, std::size_t>> WordQuery::places(const Term& term, const TextWords& words) const
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    if (term.within > 0) {
        // Each first word with the nearest second one, on either side.
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!term.words[0].is(words.folded(i)))
                continue;
            const auto reach = static_cast<std::size_t>(term.within);
            for (std::size_t away = 1; away <= reach; ++away) {
                if (i + away < words.size() && term.words[1].is(words.folded(i + away))) {
                    found.push_back({i, i + away});
                    break;
                }
                if (away <= i && term.words[1].is(words.folded(i - away))) {
                    found.push_back({i - away, i});
                    break;
                }
            }
        }
        return found;
    }
    for (std::size_t i = 0; i + term.words.size() <= words.size(); ++i) {
        std::size_t fits = 0;
        while (fits < term.words.size() && term.words[fits].is(words.folded(i + fits)))
            ++fits;
        if (fits == term.words.size())
            found.push_back({i, i + fits - 1});
    }
    return found;
}

std::vector<std::pair<std::size_t, std::size_t>> WordQuery::matches(const TextWords& words) const
{
    std::vector<std::pair<std::size_t, std::size_t>> all;
    for (const Term& term : m_unwanted) {
        if (!places(term, words).empty())
            return {};
    }
    for (const Term& term : m_wanted) {
        const auto found = places(term, words);
        if (found.empty())
            return {};
        all.insert(all.end(), found.begin(), found.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace tropa::interviews
