#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace tropa::bench {

/// A transcript of an interview of about so many letters: short questions, long answers. Words of `common` are among
/// those of every answer, `rare` ends one answer of twenty.
inline QString syntheticTalk(QRandomGenerator& random, int letters, const char* common, const char* rare = nullptr)
{
    const QStringList words = (QString::fromUtf8(common) +
                               QString::fromUtf8(" в коридоре сорок минут никто не вышел и сказал что очередь "
                                                 "длинная запись по телефону дозвонилась администратор вежливая "
                                                 "договор подписала цена на кассе приём хороший объяснил лечение"))
                                  .split(u' ');
    QString text;
    bool asks = true;
    while (text.size() < letters) {
        text += asks ? QString::fromUtf8("И: ") : QString::fromUtf8("Р: ");
        const int count = asks ? 6 + random.bounded(8) : 30 + random.bounded(60);
        for (int i = 0; i < count; ++i)
            text += words[random.bounded(words.size())] + u' ';
        if (rare && !asks && random.bounded(20) == 0)
            text += QString::fromUtf8(rare);
        text += u'\n';
        asks = !asks;
    }
    return text;
}

} // namespace tropa::bench
