#include "ui/analysis/coding_bar.h"

#include "interviews/codebook_store.h"
#include "ui/analysis/grid_model.h"
#include "ui/analysis/interview_choices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace tropa::ui::analysis {

CodingBar::CodingBar(shell::Workbench& workbench, const char* name, GridModel* model, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(model)
    , m_line(new QHBoxLayout(this))
    , m_all(new QToolButton(this))
    , m_label(new QLabel(this))
    , m_code(new QComboBox(this))
    , m_apply(new QPushButton(this))
{
    const QString prefix = QLatin1String(name);
    m_code->setObjectName(prefix + QStringLiteral("Code"));
    m_code->setEditable(true);
    m_code->setMinimumWidth(260);
    m_label->setBuddy(m_code);
    m_apply->setObjectName(prefix + QStringLiteral("Apply"));
    m_apply->setProperty("primary", true);
    m_all->setObjectName(prefix + QStringLiteral("All"));
    m_all->setAutoRaise(true);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_all);
    m_line->addStretch(1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_label, m_code, m_apply})
        m_line->addWidget(one);
    connect(m_model, &GridModel::checksChanged, this, &CodingBar::follow);
    connect(m_model, &GridModel::modelReset, this, &CodingBar::follow);
    connect(m_code, &QComboBox::editTextChanged, this, &CodingBar::follow);
    connect(m_apply, &QPushButton::clicked, this, &CodingBar::wanted);
    connect(m_all, &QToolButton::clicked, this,
            [this] { m_model->checkAll(std::ranges::find(m_model->checks(), false) != m_model->checks().end()); });
}

void CodingBar::insert(QWidget* field)
{
    m_line->insertWidget(m_line->count() - 1, field);
}

void CodingBar::retranslate()
{
    const QString typed = m_code->currentText();
    {
        const QSignalBlocker quiet(m_code);
        m_code->clear();
        for (const auto& [id, path] : codeChoices(m_workbench.project().connection()))
            m_code->addItem(path, id);
        m_code->setEditText(typed);
    }
    m_label->setText(tr("Code with"));
    m_code->setAccessibleName(tr("Code with"));
    m_code->lineEdit()->setPlaceholderText(tr("a code, or a new name"));
    m_all->setText(tr("Tick all or none"));
    follow();
}

QString CodingBar::path() const
{
    return m_code->currentText().trimmed();
}

talk::CodeId CodingBar::known() const
{
    return talk::codebook(m_workbench.project().connection()).byPath(path());
}

void CodingBar::apply(const talk::AutocodePlan& plan)
{
    if (plan.chosen() == 0) {
        m_workbench.notify({shell::Notice::Kind::Info, tr("All of it has this code already")});
        return;
    }
    const QString code = path();
    const bool done = m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Autocoding: %1, %n segment(s)"), plan.chosen(), {code}),
        [&](project::Edit& edit) -> Result<void> {
            talk::applyAutocoding(edit, plan, code);
            return {};
        });
    if (done)
        m_workbench.notify({shell::Notice::Kind::Good, tr("%n segment(s) coded; one undo takes them back", nullptr,
                                                          static_cast<int>(plan.chosen()))});
}

void CodingBar::follow()
{
    const auto chosen = static_cast<int>(std::ranges::count(m_model->checks(), true));
    m_apply->setText(tr("Code %n place(s)", nullptr, chosen));
    m_apply->setEnabled(chosen > 0 && !path().isEmpty());
    m_all->setEnabled(!m_model->checks().empty());
}

} // namespace tropa::ui::analysis
