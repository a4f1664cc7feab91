#pragma once

#include "interviews/codebook_store.h"
#include "interviews/coding_store.h"
#include "interviews/document.h"
#include "interviews/replace_text.h"
#include "interviews/respondent.h"
#include "ui/interviews/core_names.h"
#include "ui/shell/workbench.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace tropa::ui::interviews {

/// A transcript as the list of documents shows it.
struct DocumentRow
{
    core::DocumentInfo info;
    QString name; ///< the respondent's, with the file's where one respondent has several
    core::RespondentGroup group = core::RespondentGroup::Unknown;
    QString place; ///< clinic or competitor
    QDate date;
    qint64 segments = 0;
};

/// What is open in the interviews room and what is done to it: the one place where views and edits meet.
///
/// Keeps documents, codebook, counts and the segments of the open transcript in step with the project's changes; the
/// cost of an edit does not grow with the number of segments in the file. Window thread; owned by the room.
class CodingSession : public QObject
{
    Q_OBJECT

public:
    explicit CodingSession(shell::Workbench& workbench, QObject* parent = nullptr);

    shell::Workbench& workbench() { return m_workbench; }
    /// What the filter bar means for interviews; transcripts outside it are not listed and not counted.
    const metrics::Scope& scope() const { return m_scope; }
    /// Those inside the filter; none when it is open.
    std::optional<QSet<core::DocumentId>> shownDocuments() const;
    /// Segments of other coders are not shown, listed or counted.
    bool isOnlyMine() const { return m_onlyMine; }
    void setOnlyMine(bool only);
    const std::vector<DocumentRow>& documents() const { return m_documents; }
    const core::Codebook& codebook() const { return m_codebook; }
    const std::vector<core::CodeId>& quickCodes() const { return m_quick; }
    /// Segments of a code; with those of the codes below it.
    qint64 count(core::CodeId id) const;
    qint64 countBelow(core::CodeId id) const;

    /// The open transcript; none before one is opened.
    const std::optional<core::Document>& document() const { return m_document; }
    const DocumentRow* documentRow() const;
    /// Its segments, by where they begin, the longer first.
    const std::vector<core::Segment>& segments() const { return m_segments; }
    void open(core::DocumentId id);

    /// The stretch that is worked on: selected words, or the words of the selected segment.
    const TextSpan& stretch() const { return m_stretch; }
    void setStretch(const TextSpan& stretch);
    /// Words of the open transcript with where they stand, for a citation; the turn is the one they begin in.
    core::Quote quoteOf(const TextSpan& span) const;
    /// The segments that lie exactly on it, of this coder first.
    std::vector<const core::Segment*> current() const;
    /// Those of them that edits of the stretch change: this coder's, or, where others' may be changed, those of the
    /// coder whose segment is selected. Empty where only others have coded: theirs are shown and stay as they are.
    std::vector<const core::Segment*> workedOn() const;
    /// What others have coded may be changed as well; off until it is asked for, so that double coding stays double.
    bool changesOthers() const { return m_changesOthers; }
    void setChangesOthers(bool changes);
    void selectSegment(core::SegmentId id);
    core::SegmentId selectedSegment() const { return m_selected; }

    /// The code the tree and the quotes look at.
    core::CodeId code() const { return m_code; }
    void setCode(core::CodeId id);

    /// Each is one edit; without a stretch (or segments on it) nothing happens, and where only others have coded it is
    /// said why.
    void apply(core::CodeId id);
    /// Several codes on the stretch, as one edit; the last one made is selected.
    void applyAll(const std::vector<core::CodeId>& codes);
    void applyAgain();
    /// The code applied last, on this computer before the project was closed too; invalid before the first and when it
    /// is no more.
    core::CodeId lastCode() const;
    /// Makes a code by its path («Ожидание › Молчание») and applies it.
    void applyNew(const QString& path);
    void applyInVivo();
    void applyQuick(int number); ///< from 1
    void remove(core::SegmentId id);
    void removeCurrent();
    void setValence(std::optional<qint64> valence);
    void setWeight(std::optional<double> weight);
    void setMemo(const QString& memo);
    void setTouchpoint(frame::TouchpointId id);
    /// Moves the ends of the current segments to a new stretch.
    void resize(const TextSpan& stretch);
    void recode(const std::vector<core::SegmentId>& ids, core::CodeId code);
    /// Divides the segments worked on where the offset stands inside them; without a stretch there, the shortest that
    /// may be changed and holds it.
    void split(qint64 offset);
    bool canSplit(qint64 offset) const;
    /// Joins each segment worked on with the next one of its code and coder.
    void joinWithNext();

    void editTurn(core::TurnId id, const QString& words);
    void splitTurn(core::TurnId id, qint64 offset);
    void joinTurnWithNext(core::TurnId id);
    void setTurnSpeaker(core::TurnId id, core::SpeakerId speaker);
    /// A speaker of the transcript that was not among those understood, and the turn becomes theirs.
    void addTurnSpeaker(core::TurnId id, const QString& name, core::SpeakerRole role);
    /// Replaces the places found for some words, as one edit; `tells` what it did. What waits to be looked at is always
    /// said. False: refused, and said why.
    bool replaceMatches(const std::vector<core::DocumentMatches>& chosen, const QString& words, bool tells);

Q_SIGNALS:
    void documentsChanged();
    void codebookChanged();
    /// Counts of these codes and transcripts (and of the codes above them) differ; empty: of any.
    void countsChanged(const std::vector<tropa::interviews::CodeId>& codes,
                       const std::vector<tropa::interviews::DocumentId>& documents);
    void documentChanged(); ///< another transcript, or its text, turns or speakers
    void segmentsChanged();
    void stretchChanged();
    void codeChanged();

private:
    void take(const project::Change& change);
    bool takeCounts(const project::Change& change);
    void takeSegments(const project::Change& change);
    void loadAll();
    void takeFilter();
    bool readScope();
    bool isShown(const core::Segment& segment) const;
    void countSegments();
    void loadDocuments();
    void loadCodebook();
    void loadDocument();
    void loadSegments();
    void keepSelected();
    void countAnew();
    bool mayChange(const core::Segment& segment) const;
    std::vector<core::SegmentId> toChange();
    void tellOthers();
    const core::Segment* innermost(qint64 offset) const;
    void setLast(core::CodeId id);
    void tellEdited(const core::EditedText& edited);

    shell::Workbench& m_workbench;
    metrics::Scope m_scope;
    bool m_onlyMine = false;
    bool m_changesOthers = false;
    std::vector<DocumentRow> m_documents;
    std::unordered_map<core::DocumentId, std::size_t> m_rowOf; // in m_documents
    core::Codebook m_codebook;
    std::vector<core::CodeId> m_quick;
    std::unordered_map<core::CodeId, qint64> m_counts;
    std::unordered_map<core::CodeId, qint64> m_countsBelow; // with those of the codes below
    std::optional<core::Document> m_document;
    std::vector<core::Segment> m_segments;
    TextSpan m_stretch;
    core::SegmentId m_selected;
    core::CodeId m_code;
    core::CodeId m_last;
    bool m_applying = false; ///< what is made is selected right after the edit: one notice is enough
};

} // namespace tropa::ui::interviews
