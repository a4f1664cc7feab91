#include "ui/interviews/turn_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

TurnDialog::TurnDialog(CodingSession& session, core::TurnId id, QWidget* parent)
    : QDialog(parent), m_words(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Edit the turn"));
    const auto& document = session.document();
    if (document) {
        const auto turn = std::ranges::find(document->turns, id, &core::Turn::id);
        if (turn != document->turns.end())
            m_words->setPlainText(sliced(document->text, turn->span));
    }
    m_words->setAccessibleName(tr("Words of the turn"));
    m_words->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    auto* label =
        new QLabel(tr("Codings go along with the words they stand on. The text as it was stays in the project."), this);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_words, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &session, id] {
        const QString words = m_words->toPlainText();
        accept();
        session.editTurn(id, words);
    });
    resize(560, 280);
}

} // namespace tropa::ui::interviews
