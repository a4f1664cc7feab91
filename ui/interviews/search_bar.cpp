#include "ui/interviews/search_bar.h"

#include "interviews/turn_index.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/soft_label.h"
#include "ui/interviews/transcript_view.h"
#include "ui/theme/measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace tropa::ui::interviews {

SearchBar::SearchBar(CodingSession& session, theme::ThemeSource& look, TranscriptView& view, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_up(makeTool(look, theme::Glyph::ChevronUp, this))
    , m_down(makeTool(look, theme::Glyph::ChevronDown, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_field->addAction(look.icon(theme::Glyph::Search, theme::IconTint::Secondary), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(150);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_up);
    row->addWidget(m_down);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::search);
    connect(m_up, &QToolButton::clicked, this, &SearchBar::previous);
    connect(m_down, &QToolButton::clicked, this, &SearchBar::next);
    connect(&session, &CodingSession::documentChanged, this, &SearchBar::search);
    retranslate();
}

void SearchBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the transcript"));
    m_field->setAccessibleName(tr("Find in the transcript"));
    m_field->setToolTip(tr("By word forms; “words in quotes” in this order, beg* a beginning (Ctrl+F)"));
    m_up->setToolTip(tr("Previous hit (Shift+F3)"));
    m_up->setAccessibleName(tr("Previous hit"));
    m_down->setToolTip(tr("Next hit (F3)"));
    m_down->setAccessibleName(tr("Next hit"));
    go(m_current);
}

void SearchBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        key->modifiers() & Qt::ShiftModifier ? previous() : next();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (m_field->text().isEmpty())
            m_view.setFocus();
        m_field->clear();
        return true;
    }
    return false;
}

void SearchBar::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::search()
{
    m_hits.clear();
    if (m_session.document() && !m_field->text().trimmed().isEmpty())
        m_hits = core::TurnIndex().spansIn(m_session.workbench().project().connection(), m_session.document()->info.id,
                                           m_field->text());
    // The first hit at or after where the reader is.
    const auto after = std::ranges::lower_bound(m_hits, m_view.caret(), {}, &TextSpan::begin);
    go(m_hits.empty() ? -1 : after == m_hits.end() ? 0 : static_cast<int>(after - m_hits.begin()));
}

void SearchBar::go(int hit)
{
    m_current = hit;
    m_view.setHits(m_hits, hit);
    m_count->setText(m_field->text().trimmed().isEmpty() ? QString()
                     : m_hits.empty()                    ? tr("nothing found")
                                                         : tr("%1 of %2").arg(hit + 1).arg(m_hits.size()));
    m_up->setEnabled(!m_hits.empty());
    m_down->setEnabled(!m_hits.empty());
}

void SearchBar::next()
{
    if (!m_hits.empty())
        go((m_current + 1) % hitCount());
}

void SearchBar::previous()
{
    if (!m_hits.empty())
        go((m_current + hitCount() - 1) % hitCount());
}

} // namespace tropa::ui::interviews
