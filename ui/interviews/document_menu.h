#pragma once

#include "ui/interviews/document_dialog.h"

class QAction;
class QTableView;

namespace tropa::ui::interviews {

/// What can be done to a transcript of the list: F2 its name, whose it is, Del takes it out. Adds the actions to the
/// list, whose menu they are. Owned by the list; window thread.
class DocumentMenu final : public QObject
{
    Q_OBJECT

public:
    DocumentMenu(CodingSession& session, QTableView* list);

private:
    core::DocumentId current() const;
    void retranslate();
    void open(DocumentDialog::Field field);

    CodingSession& m_session;
    QTableView* m_list;
    QAction* m_rename;
    QAction* m_whose;
    QAction* m_remove;
};

} // namespace tropa::ui::interviews
