#include "ui/interviews/go_to_dialog.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "interviews/document_store.h"
#include "ui/interviews/transcript_view.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tropa::ui::interviews {

namespace {

constexpr qsizetype wordsShown = 70;

// The last turn that has begun by then.
qint64 turnAtTime(const core::Document& document, qint64 ms)
{
    qint64 turn = 0;
    for (std::size_t i = 0; i < document.turns.size(); ++i) {
        if (document.turns[i].timeMs && *document.turns[i].timeMs <= ms)
            turn = static_cast<qint64>(i) + 1;
    }
    return turn;
}

} // namespace

GoToDialog::GoToDialog(CodingSession& session, TranscriptView& view, QWidget* parent)
    : QDialog(parent), m_session(session), m_view(view), m_field(new QLineEdit(this)), m_found(new QLabel(this))
{
    setWindowTitle(tr("Go to a turn"));
    auto* form = new QFormLayout(this);
    m_field->setPlaceholderText(tr("42, 42.2, R7, turn 42 or 12:47"));
    m_field->setAccessibleName(tr("Number of the turn"));
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setMinimumHeight(m_found->fontMetrics().lineSpacing() * 3);
    m_found->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(tr("Turn"), m_field);
    form->addRow(m_found);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::goThere);
    connect(m_field, &QLineEdit::textChanged, this, &GoToDialog::look);
    resize(440, sizeHint().height());
    look();
}

void GoToDialog::look()
{
    m_place.reset();
    m_go->setEnabled(false);
    const auto& open = m_session.document();
    const Language language = m_session.workbench().language();
    if (m_field->text().trimmed().isEmpty()) {
        m_found->setText(open ? tr("%n turn(s) in this transcript. A citation goes to its transcript, a time to the "
                                   "turn that is heard then.",
                                   nullptr, static_cast<int>(open->turns.size()))
                              : QString());
        return;
    }
    auto place = core::placeNamed(m_field->text());
    if (!place) {
        m_found->setText(tr("A number is needed, as it stands beside the text: 42"));
        return;
    }
    const DocumentRow* row = m_session.documentRow();
    if (!place->who.isEmpty()) {
        const QString wanted = frame::normalName(place->who);
        const auto& rows = m_session.documents();
        const auto named = std::ranges::find_if(rows, [&](const DocumentRow& one) {
            return frame::normalName(one.name) == wanted ||
                   frame::normalName(one.name.section(QStringLiteral(" · "), 0, 0)) == wanted ||
                   frame::normalName(one.info.name) == wanted;
        });
        if (named == rows.end()) {
            m_found->setText(tr("No transcript listed is called “%1”").arg(place->who));
            return;
        }
        row = &*named;
    }
    if (!row)
        return;
    std::optional<core::Document> other;
    if (!open || row->info.id != open->info.id)
        other = core::document(m_session.workbench().project().connection(), row->info.id);
    const core::Document& document = other ? *other : *open;
    if (place->timeMs)
        place->turn = turnAtTime(document, *place->timeMs);
    if (place->turn < 1) {
        m_found->setText(tr("%1: no turn has this time").arg(row->name));
        return;
    }
    const auto count = static_cast<qint64>(document.turns.size());
    if (place->turn > count) {
        m_found->setText(tr("%1: the last turn is %2").arg(row->name, formatNumber(count, language)));
        return;
    }
    const core::Turn& turn = document.turns[static_cast<std::size_t>(place->turn - 1)];
    const core::Speaker* speaker = document.speaker(turn.speaker);
    QString words = sliced(document.text, turn.span).simplified();
    if (words.size() > wordsShown)
        words = words.left(words.lastIndexOf(u' ', wordsShown)) + QStringLiteral("…");
    m_found->setText((speaker ? row->name + QStringLiteral(" · ") + speaker->name : row->name) + QStringLiteral(" — ") +
                     words);
    m_document = row->info.id;
    m_place = place;
    m_go->setEnabled(true);
}

void GoToDialog::goThere()
{
    if (!m_place)
        return;
    accept();
    m_session.open(m_document);
    if (const auto at = m_view.placeOf(m_place->turn, m_place->paragraph)) {
        m_view.setSelection(*at, *at);
        m_view.reveal({*at, *at});
    }
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace tropa::ui::interviews
