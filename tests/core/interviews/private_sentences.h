#pragma once

#include "interviews/lemma_dictionary.h"
#include "interviews/private_data.h"

#include <QFile>
#include <QRegularExpression>

#include <map>
#include <vector>

namespace tropa::test {

/// A sentence with what is private in it, as tests/data/interviews/private_data.txt marks it.
struct PrivateSentence
{
    QString text;
    std::vector<interviews::PrivateFind> labels;
};

inline std::vector<PrivateSentence> privateSentences(const QString& path)
{
    std::vector<PrivateSentence> sentences;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    static const QRegularExpression mark(QStringLiteral("\\{([NPEAD])\\|([^}]*)\\}"));
    static const std::map<QString, interviews::PrivateKind> kinds = {
        {QStringLiteral("N"), interviews::PrivateKind::Name},
        {QStringLiteral("P"), interviews::PrivateKind::Phone},
        {QStringLiteral("E"), interviews::PrivateKind::Email},
        {QStringLiteral("A"), interviews::PrivateKind::Address},
        {QStringLiteral("D"), interviews::PrivateKind::Document}};
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        PrivateSentence sentence;
        qsizetype at = 0;
        for (auto marks = mark.globalMatch(line); marks.hasNext();) {
            const auto match = marks.next();
            sentence.text += QStringView(line).sliced(at, match.capturedStart() - at);
            const qint64 begin = sentence.text.size();
            sentence.text += match.captured(2);
            sentence.labels.push_back(
                {{begin, sentence.text.size()}, kinds.at(match.captured(1)), match.captured(2), {}});
            at = match.capturedEnd();
        }
        sentence.text += QStringView(line).sliced(at);
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

/// How well what is private was found. A label counts as found only when all of it is covered; a find is right when it
/// touches a label.
struct PrivateScore
{
    std::map<interviews::PrivateKind, std::pair<int, int>> found; ///< of each kind: covered, labelled
    int right = 0, finds = 0;
    QStringList faults;

    double recall(std::initializer_list<interviews::PrivateKind> kinds) const
    {
        int covered = 0, all = 0;
        for (const auto kind : kinds) {
            const auto at = found.find(kind);
            covered += at == found.end() ? 0 : at->second.first;
            all += at == found.end() ? 0 : at->second.second;
        }
        return all > 0 ? double(covered) / all : 1;
    }
    double precision() const { return finds > 0 ? double(right) / finds : 1; }
};

inline PrivateScore score(const std::vector<PrivateSentence>& sentences, const interviews::LemmaDictionary& dictionary)
{
    PrivateScore result;
    for (const PrivateSentence& sentence : sentences) {
        const auto finds = interviews::findPrivateData(sentence.text, dictionary);
        for (const auto& label : sentence.labels) {
            // Letters and digits must be covered; a full stop or a quote beside them need not.
            bool covered = true;
            for (qint64 at = label.span.begin; at < label.span.end; ++at) {
                if (sentence.text[at].isLetterOrNumber())
                    covered = covered && std::ranges::any_of(finds, [&](const auto& f) { return f.span.contains(at); });
            }
            auto& of = result.found[label.kind];
            of.first += covered ? 1 : 0;
            ++of.second;
            if (!covered)
                result.faults << QStringLiteral("missed ") + label.text + QStringLiteral(" | ") + sentence.text;
        }
        for (const auto& find : finds) {
            const bool isRight =
                std::ranges::any_of(sentence.labels, [&](const auto& label) { return label.span.overlaps(find.span); });
            result.right += isRight ? 1 : 0;
            ++result.finds;
            if (!isRight)
                result.faults << QStringLiteral("wrong ") + find.text + QStringLiteral(" | ") + sentence.text;
        }
    }
    return result;
}

} // namespace tropa::test
