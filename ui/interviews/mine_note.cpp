#include "ui/interviews/mine_note.h"

#include "ui/theme/measures.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::interviews {

MineNote::MineNote(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new widgets::TextLabel(look, theme::TypeRole::Small, theme::IconTint::Secondary, this))
    , m_all(new widgets::LinkButton(look, {}, this))
{
    setObjectName(QStringLiteral("mineNote"));
    m_words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Space::medium, 0, theme::Space::medium, theme::Space::small);
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QAbstractButton::clicked, this, &MineNote::allWanted);
    connect(&session, &CodingSession::countsChanged, this, &MineNote::refresh);
    connect(&session, &CodingSession::codebookChanged, this, &MineNote::refresh);
    refresh();
}

void MineNote::refresh()
{
    const bool hasOwn = std::ranges::any_of(m_session.codebook().codes(),
                                            [&](const core::Code& code) { return m_session.count(code.id) > 0; });
    m_words->setText(hasOwn ? tr("What other coders have coded is hidden and not counted.")
                            : tr("You have coded nothing in this project yet; what others have coded is hidden."));
    m_all->setText(tr("Show all coders"));
    m_all->setAccessibleName(m_all->text());
    setVisible(m_session.isOnlyMine());
}

void MineNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::interviews
