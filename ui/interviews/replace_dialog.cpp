#include "ui/interviews/replace_dialog.h"

#include "interviews/document_store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace tropa::ui::interviews {

namespace {

constexpr int mostShown = 200;
constexpr int lettersAround = 24;
constexpr int restMs = 200;

} // namespace

ReplaceDialog::ReplaceDialog(CodingSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_whole(new QCheckBox(tr("Whole words"), this))
    , m_expression(new QCheckBox(tr("Regular expression"), this))
    , m_places(new QTableWidget(0, 3, this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Find and replace in transcripts"));
    m_find->setAccessibleName(tr("Find"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_where->setAccessibleName(tr("Where"));
    if (session.document())
        m_where->addItem(tr("In this transcript"), false);
    m_where->addItem(tr("In all %n transcript(s) listed", nullptr, static_cast<int>(session.documents().size())), true);
    m_case->setChecked(true);
    m_places->setAccessibleName(tr("Places found"));
    m_places->setHorizontalHeaderLabels({tr("Transcript"), tr("Now"), tr("Then")});
    m_places->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_places->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_places->verticalHeader()->hide();
    m_places->setShowGrid(false);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_places->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_places->setTabKeyNavigation(false);
    m_places->setWordWrap(false);
    m_count->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_replace = buttons->addButton(tr("Replace all"), QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout;
    form->addRow(tr("Find"), m_find);
    form->addRow(tr("Replace with"), m_replacement);
    form->addRow(tr("Where"), m_where);
    auto* how = new QHBoxLayout;
    for (QCheckBox* one : {m_case, m_whole, m_expression})
        how->addWidget(one);
    how->addStretch();
    form->addRow(QString(), how);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_places, 1);
    column->addWidget(m_count);
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
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        const auto where = documents();
        const core::TextPattern what = pattern();
        const QString with = m_replacement->text();
        accept();
        m_session.replaceText(where, what, with);
    });
    resize(640, 460);
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
    m_places->setRowCount(0);
    m_found = 0;
    m_replace->setEnabled(false);
    if (m_find->text().isEmpty()) {
        m_count->setText(tr("Codings go along with the words. What an edit changes inside a segment is listed under To "
                            "check, and one undo takes all of it back."));
        return;
    }
    const auto expression = pattern().compiled();
    if (!expression) {
        m_count->setText(m_session.workbench().words(expression.error().message));
        return;
    }
    int transcripts = 0;
    for (const core::DocumentId id : documents()) {
        const auto open = core::document(m_session.workbench().project().connection(), id);
        if (!open)
            continue;
        const auto matches = core::textMatches(*open, *expression, m_replacement->text());
        transcripts += matches.empty() ? 0 : 1;
        for (const core::TextMatch& match : matches) {
            if (++m_found > mostShown)
                continue;
            const QString before =
                sliced(open->text, {std::max<qint64>(0, match.span.begin - lettersAround), match.span.begin});
            const QString after = sliced(open->text, {match.span.end, match.span.end + lettersAround});
            const int row = m_places->rowCount();
            m_places->insertRow(row);
            m_places->setItem(row, 0, new QTableWidgetItem(open->info.name));
            m_places->setItem(row, 1, new QTableWidgetItem((before + match.words + after).simplified()));
            m_places->setItem(row, 2, new QTableWidgetItem((before + match.replacement + after).simplified()));
        }
    }
    m_count->setText(m_found == 0 ? tr("Nothing is found")
                                  : tr("%n place(s)", nullptr, m_found) + u' ' +
                                        tr("in %n transcript(s)", nullptr, transcripts));
    m_replace->setEnabled(m_found > 0);
}

} // namespace tropa::ui::interviews
