#include "ui/interviews/code_starters.h"

#include "ui/theme/measures.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

CodeStarters::CodeStarters(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_books(core::starterCodebooks(session.workbench().language()))
    , m_missing(new widgets::TextLabel(look, theme::TypeRole::BodyStrong, theme::IconTint::Text, this))
    , m_advice(new widgets::TextLabel(look, theme::TypeRole::Small, theme::IconTint::Secondary, this))
{
    setObjectName(QStringLiteral("codeStarters"));
    m_missing->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Space::pane, 0, theme::Space::pane, theme::Space::medium);
    column->setSpacing(theme::Space::unit);
    column->addWidget(m_missing);
    column->addWidget(m_advice);
    for (std::size_t i = 0; i < m_books.size(); ++i) {
        auto* link = new widgets::LinkButton(look, {}, this);
        link->setObjectName(QStringLiteral("starter.") + m_books[i].id);
        link->setElides(true);
        column->addWidget(link);
        m_links.push_back(link);
        connect(link, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(m_books[i]); });
    }
    connect(&session, &CodingSession::codebookChanged, this, &CodeStarters::refresh);
    connect(&session.workbench(), &shell::Workbench::languageChanged, this, &CodeStarters::refresh);
    refresh();
}

void CodeStarters::refresh()
{
    const bool isWanted = m_session.codebook().codes().empty() && !m_session.workbench().project().isReadOnly();
    if (isWanted) {
        m_books = core::starterCodebooks(m_session.workbench().language());
        m_missing->setText(tr("No codes yet"));
        m_advice->setText(tr("Select words and type the name of a code, or begin with a ready codebook:"));
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            m_links[i]->setText(m_books[i].name);
            m_links[i]->setToolTip(tr("Add this codebook"));
        }
    }
    setVisible(isWanted);
}

void CodeStarters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::interviews
