#pragma once

#include "interviews/document.h"
#include "interviews/document_store.h"
#include "interviews/private_data.h"
#include "project/edit.h"
#include "project/pseudonym_key.h"

#include <map>

namespace tropa::interviews {

class LemmaDictionary;

/// What was replaced by what: the only way back from «[имя 3]» to a person. Kept sealed with the project's key beside
/// it (PseudonymKey::defaultFolder()/<project guid>.names, mode 0600), never in the project. A value.
class ReplacedNames
{
public:
    /// The list of a project; empty when there is none yet. Refused: a list that this key does not open.
    static Result<ReplacedNames> load(const project::PseudonymKey& key, const Guid& project,
                                      const QString& folder = project::PseudonymKey::defaultFolder());
    Result<void> save(const project::PseudonymKey& key, const Guid& project,
                      const QString& folder = project::PseudonymKey::defaultFolder()) const;

    struct Entry
    {
        QString replacement;
        QString found; ///< as it was first written
    };
    /// The replacement of a key; a new one ("[имя 4]", "[name 4]") where it is not in the list yet.
    QString replacementFor(const PrivateFind& find, bool isCyrillic);
    void set(const QString& key, const Entry& entry) { m_entries[key] = entry; }
    const std::map<QString, Entry>& entries() const { return m_entries; }

private:
    std::map<QString, Entry> m_entries; // by PrivateFind::key
};

/// The key that seals the list: the project's own on this computer, made on first need. Refused: the project was made
/// with a key that is not here (name its file with --key at an import).
Result<project::PseudonymKey> keyOfNames(storage::Connection& connection, Guid& project,
                                         const QString& folder = project::PseudonymKey::defaultFolder());

/// One proposal for a person to look at.
struct PseudonymProposal
{
    DocumentId document;
    PrivateFind find;
    QString replacement;
    QString context; ///< the words around it, one line
    bool isChosen = true;
    SpeakerId speaker = {}; ///< the label of this speaker is meant, wherever it stands; else one place
};

/// Looks through transcripts (all, when none is named), interviewer's words included; the list learns the new ones.
/// Labels of speakers come first: one proposal each, ticked when it is plainly a name, not at all when it says a role.
std::vector<PseudonymProposal> proposePseudonyms(storage::Connection& connection, ReplacedNames& names,
                                                 const LemmaDictionary& dictionary,
                                                 const std::vector<DocumentId>& documents = {});

struct PseudonymisedText
{
    qint64 replaced = 0;
    qint64 documents = 0;
    std::vector<SegmentId> touched; ///< segments whose words changed
};
/// Writes the chosen replacements as a revision of each transcript: segments and turns are carried along, and one undo
/// takes it back. The words stay in the first revision until forgetOriginals(). Refused: a text that reads otherwise
/// by now.
Result<PseudonymisedText> applyPseudonyms(project::Edit& edit, const std::vector<PseudonymProposal>& proposals);

/// Makes the text as it reads now the first revision and erases what it was from the file and its history; this cannot
/// be undone. After the edit call Project::purgeErased(). Gives the number of transcripts that had revisions.
qint64 forgetOriginals(project::Edit& edit, const std::vector<DocumentId>& documents = {});

} // namespace tropa::interviews
