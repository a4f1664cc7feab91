#include "ui/interviews/document_menu.h"

#include "ui/interviews/document_model.h"

#include <QAction>
#include <QTableView>

namespace tropa::ui::interviews {

DocumentMenu::DocumentMenu(CodingSession& session, QTableView* list)
    : QObject(list)
    , m_session(session)
    , m_list(list)
    , m_rename(new QAction(list))
    , m_whose(new QAction(list))
    , m_remove(new QAction(list))
{
    m_rename->setObjectName(QStringLiteral("documentRename"));
    m_rename->setShortcut(Qt::Key_F2);
    m_whose->setObjectName(QStringLiteral("documentWhose"));
    m_remove->setObjectName(QStringLiteral("documentRemove"));
    m_remove->setShortcut(Qt::Key_Delete);
    theme::ThemeSource& theme = session.workbench().theme();
    m_rename->setIcon(theme.icon(theme::Glyph::Pencil));
    m_whose->setIcon(theme.icon(theme::Glyph::User));
    m_remove->setIcon(theme.icon(theme::Glyph::Trash));
    for (QAction* action : {m_rename, m_whose, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
    }
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_rename, &QAction::triggered, this, [this] { open(DocumentDialog::Field::Name); });
    connect(m_whose, &QAction::triggered, this, [this] { open(DocumentDialog::Field::Respondent); });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (current().isValid())
            (new RemoveDocumentDialog(m_session, current(), m_list->window()))->open();
    });
    connect(&session.workbench(), &shell::Workbench::languageChanged, this, &DocumentMenu::retranslate);
    retranslate();
}

core::DocumentId DocumentMenu::current() const
{
    const project::Project& project = m_session.workbench().project();
    const QModelIndex at = m_list->currentIndex();
    if (!at.isValid() || project.isReadOnly() || project.isPaused())
        return {};
    return core::DocumentId(at.data(DocumentModel::DocumentIdRole).toLongLong());
}

void DocumentMenu::open(DocumentDialog::Field field)
{
    if (current().isValid())
        (new DocumentDialog(m_session, current(), field, m_list->window()))->open();
}

void DocumentMenu::retranslate()
{
    m_rename->setText(tr("Rename…"));
    m_whose->setText(tr("Whose it is…"));
    m_remove->setText(tr("Remove the transcript…"));
}

} // namespace tropa::ui::interviews
