#include "ui/interviews/typing_bar.h"

#include "interviews/timestamp.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/recording_edits.h"
#include "ui/interviews/soft_label.h"
#include "ui/theme/measures.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

constexpr int shownLines = 3;

} // namespace

TypingBar::TypingBar(CodingSession& session, theme::ThemeSource& look, std::function<std::optional<qint64>()> now,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_now(std::move(now))
    , m_speaker(new QComboBox(this))
    , m_time(new SoftLabel(look, theme::TypeRole::Tiny, this))
    , m_field(new QPlainTextEdit(this))
{
    makePanel(this);
    m_field->setFont(fontFor(theme::TypeRole::Reading, font()));
    m_field->setFixedHeight(QFontMetrics(m_field->font()).lineSpacing() * shownLines + 14);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    m_speaker->setMinimumWidth(140);
    auto* who = new QVBoxLayout;
    who->setSpacing(theme::Space::unit);
    who->addWidget(m_speaker);
    who->addWidget(m_time);
    who->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Space::pane, theme::Space::medium, theme::Space::pane, theme::Space::medium);
    row->setSpacing(theme::Space::medium);
    row->addLayout(who);
    row->addWidget(m_field, 1);
    connect(m_field, &QPlainTextEdit::textChanged, this, &TypingBar::takeWords);
    connect(&session, &CodingSession::documentChanged, this, &TypingBar::takeDocument);
    connect(&look, &theme::ThemeSource::changed, this, qOverload<>(&QWidget::update));
    takeDocument();
    retranslate();
}

void TypingBar::takeDocument()
{
    const auto& document = m_session.document();
    const core::DocumentId id = document ? document->info.id : core::DocumentId();
    const core::SpeakerId chosen(m_speaker->currentData().toLongLong());
    const bool isOther = id != m_shown;
    if (isOther && m_shown.isValid()) {
        if (m_field->toPlainText().isEmpty())
            m_drafts.erase(m_shown);
        else
            m_drafts[m_shown] = {m_field->toPlainText(), m_begun, chosen};
    }
    m_speaker->clear();
    if (document) {
        for (const core::Speaker& speaker : document->speakers)
            m_speaker->addItem(speaker.name, speaker.id.value());
    }
    core::SpeakerId speaker = chosen;
    if (isOther) {
        m_shown = id;
        const auto draft = m_drafts.find(id);
        const QSignalBlocker quiet(m_field);
        m_field->setPlainText(draft == m_drafts.end() ? QString() : draft->second.words);
        m_begun = draft == m_drafts.end() ? std::nullopt : draft->second.begun;
        m_before = {};
        speaker = draft == m_drafts.end() ? core::SpeakerId() : draft->second.speaker;
        // The one who did not speak last.
        if (!speaker.isValid() && document && !document->turns.empty()) {
            for (const core::Speaker& one : document->speakers) {
                if (one.id != document->turns.back().speaker) {
                    speaker = one.id;
                    break;
                }
            }
        }
    }
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findData(speaker.value())));
    m_speaker->setEnabled(m_speaker->count() > 1);
    showTime();
}

void TypingBar::takeWords()
{
    if (m_field->toPlainText().isEmpty())
        m_begun.reset();
    else if (!m_begun)
        m_begun = m_now();
    showTime();
}

void TypingBar::showTime()
{
    m_time->setText(m_begun ? core::formatTimestamp(*m_begun) : QString());
}

void TypingBar::changeSpeaker()
{
    if (m_speaker->count() > 1)
        m_speaker->setCurrentIndex((m_speaker->currentIndex() + 1) % m_speaker->count());
}

void TypingBar::addTurn()
{
    if (m_field->toPlainText().trimmed().isEmpty()) {
        m_field->clear();
        changeSpeaker();
        return;
    }
    const core::SpeakerId speaker(m_speaker->currentData().toLongLong());
    const core::TurnId made = typeTurn(m_session, speaker, m_field->toPlainText(), m_begun);
    if (!made.isValid())
        return;
    m_field->clear();
    const int before = m_speaker->findData(m_before.value());
    if (m_before.isValid() && m_before != speaker && before >= 0)
        m_speaker->setCurrentIndex(before);
    else
        changeSpeaker();
    m_before = speaker;
    Q_EMIT typed(made);
}

void TypingBar::insertTime()
{
    if (const auto ms = m_now())
        m_field->insertPlainText(QStringLiteral("[%1] ").arg(core::formatTimestamp(*ms)));
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool TypingBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() & Qt::ShiftModifier) {
            m_field->insertPlainText(QStringLiteral("\n")); // a line of its own, not a soft break inside one
            return true;
        }
        addTurn();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return false;
}

void TypingBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, m_look.theme().line);
}

void TypingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TypingBar::retranslate()
{
    m_speaker->setAccessibleName(tr("Who speaks"));
    m_speaker->setToolTip(tr("Who speaks; Enter on an empty line changes the speaker"));
    m_field->setAccessibleName(tr("What is heard"));
    m_field->setPlaceholderText(tr("Type what is heard. Enter adds the turn, Shift+Enter begins a line."));
    m_time->setAccessibleName(tr("When the turn begins"));
}

} // namespace tropa::ui::interviews
