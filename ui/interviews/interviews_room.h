#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;

namespace tropa::ui::interviews {

class CodePane;
class DocumentInspector;
class DocumentModel;
class PaneHead;
class QuickCodeBar;
class QuotePane;
class RecordingStrip;
class SearchBar;
class SegmentInspector;
class SoftLabel;
class TranscriptView;
class TypingBar;

/// The interviews room: documents and codes at the left, the transcript, the inspector at the right. Puts the parts
/// together; what is done goes through the session. Owned by the window.
class InterviewsRoom : public QWidget
{
    Q_OBJECT

public:
    InterviewsRoom(shell::Workbench& workbench, theme::ThemeSource& look, QWidget* parent = nullptr);
    ~InterviewsRoom() override;

    CodingSession& session() { return m_session; }
    TranscriptView* transcript() const { return m_view; }
    CodePane* codes() const { return m_codes; }
    SegmentInspector* inspector() const { return m_segment; }
    DocumentInspector* documentInspector() const { return m_document; }
    QuotePane* quotes() const { return m_quotes; }
    SearchBar* search() const { return m_search; }
    QTableView* documents() const { return m_documents; }
    QTabWidget* tabs() const { return m_tabs; }
    RecordingStrip* recording() const { return m_recording; }
    TypingBar* typing() const { return m_typing; }

    void show(const EntityRef& ref);
    using QWidget::show;
    /// Brings transcripts in on a thread of their own and says what was understood.
    void importFiles(const QStringList& files);
    /// The open transcript with its stripes, as PDF.
    Result<void> writePaper(const QString& path) const;

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeRight();
    QAction* addAction(const char* menu, int section, const char* id, const std::function<QString()>& text,
                       const QKeySequence& shortcut, std::function<void()> run);
    void addActions();
    void addFinding();
    void addCoding();
    void addTexts();
    void follow(QAction* action, std::function<bool()> isOn);
    void tick();
    void retranslate();
    void showTitle();
    void showQuoteCount();
    void openCurrent();
    void editTurn(core::TurnId id);
    void showMenu(const QPoint& global, qint64 offset);
    void addTurnMenu(QMenu* menu, qint64 offset);
    void showReplace();
    void layOnMap();
    void savePaper();
    QWidget* makeRecording(QWidget* middle);
    void newTranscript();
    void setTyping(bool on);
    void takeTyping();
    void insertTime();
    void makeNumbersTool(QWidget* header, QBoxLayout* row);
    void setNumbers(bool turns, bool paragraphs);
    void applyAgain();
    void showGoTo();

    shell::Workbench& m_workbench;
    theme::ThemeSource& m_look;
    CodingSession m_session;
    DocumentModel* m_documentModel;
    PaneHead* m_documentHead = nullptr;
    QToolButton* m_import = nullptr;
    QTableView* m_documents = nullptr;
    CodePane* m_codes = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    SoftLabel* m_title = nullptr;
    SoftLabel* m_facts = nullptr;
    QToolButton* m_underline = nullptr;
    QToolButton* m_numbers = nullptr;
    QAction* m_turnNumbers = nullptr;
    QAction* m_paragraphNumbers = nullptr;
    QToolButton* m_edit = nullptr;
    TranscriptView* m_view = nullptr;
    SearchBar* m_search = nullptr;
    QStackedWidget* m_middle = nullptr;
    SoftLabel* m_emptyTitle = nullptr;
    SoftLabel* m_emptyText = nullptr;
    QPushButton* m_emptyButton = nullptr;
    QuickCodeBar* m_quick = nullptr;
    RecordingStrip* m_recording = nullptr;
    TypingBar* m_typing = nullptr;
    QToolButton* m_type = nullptr;
    QTabWidget* m_tabs = nullptr;
    SegmentInspector* m_segment = nullptr;
    QuotePane* m_codeQuotes = nullptr;
    QuotePane* m_quotes = nullptr;
    DocumentInspector* m_document = nullptr;
    QStringList m_actionIds;
    std::vector<std::pair<QPointer<QAction>, std::function<bool()>>>
        m_followed; ///< actions with a tick, and what it follows
};

} // namespace tropa::ui::interviews
