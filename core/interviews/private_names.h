#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace tropa::interviews {

/// First names with their forms and short forms, Russian and English, and what else tells a name from a word. Made
/// once; const; any thread.
class PrivateNames
{
public:
    PrivateNames();

    /// The full name a form stands for ("Катей" → "Екатерина"), folded; empty when it is no first name.
    QString firstName(const QString& word) const { return m_forms.value(word.toLower().replace(u'ё', u'е')); }
    /// A first name that is a common word too (Вера, Надежда, Mark): at the start of a sentence it proves nothing.
    bool isCommonWord(const QString& word) const;
    /// «Ивановна», «Петровичем», «Палыч».
    static bool isPatronymic(const QString& word);
    /// Ends as Russian surnames do, in any case; `isSure`: with an ending that few other words have.
    static bool endsAsSurname(const QString& word, bool& isSure);
    /// Cities and months (as they stand), trade marks (in any case) that look like names.
    bool isPlaceOrBrand(const QString& word) const;
    bool isEnglishSurname(const QString& word) const;

private:
    void addRussian(const QString& name, const QString& full);
    QHash<QString, QString> m_forms;
    QSet<QString> m_common, m_places, m_brands, m_english;
};

} // namespace tropa::interviews
