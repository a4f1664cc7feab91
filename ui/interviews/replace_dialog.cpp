#include "ui/interviews/replace_dialog.h"

#include "interviews/document_store.h"
#include "ui/interviews/transcript_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tropa::ui::interviews {

namespace {

constexpr int restMs = 200;

} // namespace

ReplaceDialog::ReplaceDialog(CodingSession& session, TranscriptView& view, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_view(view)
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_whole(new QCheckBox(tr("Whole words"), this))
    , m_expression(new QCheckBox(tr("Regular expression"), this))
    , m_model(new ReplaceModel(this))
    , m_places(new QTableView(this))
    , m_all(new QCheckBox(tr("Tick all"), this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Find and replace in transcripts"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setToolTip(tr("Enter goes to the next place"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setToolTip(tr("Enter replaces the current place and goes on"));
    m_where->setAccessibleName(tr("Where"));
    if (session.document())
        m_where->addItem(tr("In this transcript"), false);
    m_where->addItem(tr("In all %n transcript(s) listed", nullptr, static_cast<int>(session.documents().size())), true);
    m_case->setChecked(true);
    m_places->setModel(m_model);
    m_places->setAccessibleName(tr("Places found"));
    m_places->horizontalHeader()->setSectionResizeMode(ReplaceModel::Now, QHeaderView::Stretch);
    m_places->horizontalHeader()->setSectionResizeMode(ReplaceModel::Then, QHeaderView::Stretch);
    m_places->horizontalHeader()->setHighlightSections(false);
    m_places->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_places->verticalHeader()->hide();
    m_places->setShowGrid(false);
    m_places->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_places->setSelectionMode(QAbstractItemView::SingleSelection);
    m_places->setTabKeyNavigation(false);
    m_places->setWordWrap(false);
    m_count->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_one = buttons->addButton(tr("Replace and go on"), QDialogButtonBox::ActionRole);
    m_ticked = buttons->addButton(tr("Replace ticked"), QDialogButtonBox::ActionRole);
    m_ticked->setToolTip(tr("Replaces what is ticked, one step to undo (Ctrl+Enter)"));
    for (QAbstractButton* one : buttons->buttons())
        static_cast<QPushButton*>(one)->setAutoDefault(false); // Enter means something else in each field
    auto* form = new QFormLayout;
    form->addRow(tr("Find"), m_find);
    form->addRow(tr("Replace with"), m_replacement);
    form->addRow(tr("Where"), m_where);
    auto* how = new QHBoxLayout;
    for (QCheckBox* one : {m_case, m_whole, m_expression})
        how->addWidget(one);
    how->addStretch();
    form->addRow(QString(), how);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_places, 1);
    column->addLayout(foot);
    column->addWidget(buttons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    const auto later = [this] { m_rest.start(); };
    connect(m_find, &QLineEdit::textChanged, this, later);
    connect(m_replacement, &QLineEdit::textChanged, this, later);
    connect(m_where, &QComboBox::activated, this, later);
    for (QCheckBox* one : {m_case, m_whole, m_expression})
        connect(one, &QCheckBox::toggled, this, later);
    connect(&m_rest, &QTimer::timeout, this, &ReplaceDialog::preview);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) { m_model->tickAll(on); });
    connect(m_model, &ReplaceModel::ticksChanged, this, &ReplaceDialog::showCount);
    connect(m_places->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReplaceDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_one, &QPushButton::clicked, this, &ReplaceDialog::replaceCurrent);
    connect(m_ticked, &QPushButton::clicked, this, &ReplaceDialog::replaceChosen);
    resize(680, 480);
    preview();
}

core::TextPattern ReplaceDialog::pattern() const
{
    return {m_find->text(), m_case->isChecked(), m_whole->isChecked(), m_expression->isChecked()};
}

std::vector<core::DocumentId> ReplaceDialog::documents() const
{
    std::vector<core::DocumentId> ids;
    if (!m_where->currentData().toBool() && m_session.document())
        return {m_session.document()->info.id};
    for (const DocumentRow& row : m_session.documents())
        ids.push_back(row.info.id);
    return ids;
}

void ReplaceDialog::preview()
{
    m_rest.stop();
    m_done = 0;
    const auto expression = pattern().compiled();
    if (m_find->text().isEmpty() || !expression) {
        m_model->setFound({});
        if (!m_find->text().isEmpty())
            m_count->setText(m_session.workbench().words(expression.error().message));
        return;
    }
    std::vector<ReplaceModel::Found> all;
    for (const core::DocumentId id : documents()) {
        const auto open = core::document(m_session.workbench().project().connection(), id);
        if (!open)
            continue;
        auto matches = core::textMatches(*open, *expression, m_replacement->text());
        if (!matches.empty())
            all.push_back({id, open->info.name, open->text, std::move(matches)});
    }
    m_model->setFound(std::move(all));
    m_places->resizeColumnToContents(ReplaceModel::Transcript);
    goTo(0);
}

// What was typed a moment ago counts, whether or not the list has caught up.
void ReplaceDialog::lookNow()
{
    if (m_rest.isActive())
        preview();
}

void ReplaceDialog::showCount()
{
    const int found = m_model->rowCount(), ticked = m_model->ticked();
    if (m_find->text().isEmpty())
        m_count->setText(tr("Codings go along with the words. What an edit changes inside a segment is listed under To "
                            "check, and one undo takes all of it back."));
    else if (found == 0)
        m_count->setText(m_done > 0 ? tr("%n place(s) replaced, none is left", nullptr, m_done)
                                    : tr("Nothing is found"));
    else
        m_count->setText(tr("%n place(s)", nullptr, found) + u' ' +
                         tr("in %n transcript(s)", nullptr, m_model->transcripts()) +
                         (ticked < found ? tr(", %n ticked", nullptr, ticked) : QString()));
    m_all->setEnabled(found > 0);
    m_all->setCheckState(ticked == 0 ? Qt::Unchecked : ticked == found ? Qt::Checked : Qt::PartiallyChecked);
    m_one->setEnabled(found > 0);
    m_ticked->setEnabled(ticked > 0);
}

void ReplaceDialog::goTo(int row)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_places->setCurrentIndex(m_model->index(row >= rows ? 0 : row, ReplaceModel::Transcript));
    m_places->scrollTo(m_places->currentIndex());
}

// The current place is shown in the text too, when its transcript is the one that is open.
void ReplaceDialog::showCurrent()
{
    const QModelIndex at = m_places->currentIndex();
    if (!at.isValid() || !m_session.document())
        return;
    const core::DocumentMatches match = m_model->matchAt(at.row());
    if (match.document == m_session.document()->info.id)
        m_view.reveal(match.matches.front().span);
}

void ReplaceDialog::replaceCurrent()
{
    lookNow();
    if (m_model->rowCount() == 0)
        return;
    const int row = std::max(0, m_places->currentIndex().row());
    if (!m_session.replaceMatches({m_model->matchAt(row)}, m_find->text(), false)) {
        preview();
        return;
    }
    ++m_done;
    m_model->takeReplaced(row);
    goTo(row);
}

void ReplaceDialog::replaceChosen()
{
    lookNow();
    if (m_model->ticked() == 0)
        return;
    const auto chosen = m_model->chosen();
    const QString words = m_find->text();
    accept();
    m_session.replaceMatches(chosen, words, true);
}

void ReplaceDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        if (m_ticked->isEnabled() || m_rest.isActive())
            replaceChosen();
    } else if (m_replacement->hasFocus()) {
        replaceCurrent();
    } else if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
        button->click();
    } else {
        const bool isNew = m_rest.isActive();
        lookNow();
        goTo(isNew ? 0 : m_places->currentIndex().row() + 1);
    }
}

} // namespace tropa::ui::interviews
