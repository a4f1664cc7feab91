#include "ui/interviews/code_choice.h"

#include "ui/interviews/code_colours.h"
#include "ui/theme/measures.h"
#include "ui/widgets/path_combo.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

QIcon swatch(const core::Code& code, const theme::Theme& theme)
{
    constexpr int size = 16, mark = 10;
    QPixmap picture(size * 2, size * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintCodeMark(painter, {(size - mark) / 2.0, (size - mark) / 2.0, mark, mark}, codeColour(code, theme),
                  isHatched(code), theme);
    return picture;
}

} // namespace

QComboBox* makeCodeCombo(const CodingSession& session, theme::ThemeSource& look, core::CodeId without, QWidget* parent)
{
    auto* combo = new widgets::PathCombo(parent);
    for (const core::Code& code : session.codebook().codes()) {
        if (!session.codebook().isWithin(code.id, without))
            combo->addItem(swatch(code, look.theme()), session.codebook().path(code.id), code.id.value());
    }
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(28);
    return combo;
}

core::CodeId chosenCode(const QComboBox* combo)
{
    return core::CodeId(combo->currentData().toLongLong());
}

CodeChoiceDialog::CodeChoiceDialog(CodingSession& session, theme::ThemeSource& look, const QString& question,
                                   core::CodeId without, QWidget* parent)
    : QDialog(parent), m_combo(makeCodeCombo(session, look, without, this))
{
    setWindowTitle(question);
    m_combo->setAccessibleName(question);
    auto* column = new QVBoxLayout(this);
    auto* label = new QLabel(question, this);
    label->setBuddy(m_combo);
    column->addWidget(label);
    column->addWidget(m_combo);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_combo->count() > 0);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const core::CodeId id = chosenCode(m_combo);
        accept();
        Q_EMIT chosen(id);
    });
}

DeleteCodeDialog::DeleteCodeDialog(CodingSession& session, theme::ThemeSource& look, core::CodeId id, QWidget* parent)
    : QDialog(parent)
    , m_delete(new QRadioButton(this))
    , m_toParent(new QRadioButton(this))
    , m_toOther(new QRadioButton(this))
    , m_other(makeCodeCombo(session, look, id, this))
{
    const core::Code* code = session.codebook().find(id);
    const core::Code* parentCode = code ? session.codebook().find(code->parent) : nullptr;
    const int count = static_cast<int>(session.count(id));
    setWindowTitle(tr("Delete the code “%1”").arg(code ? code->name : QString()));
    m_delete->setText(tr("Delete its %n segment(s) too", nullptr, count));
    m_toParent->setText(parentCode ? tr("Move them to “%1”").arg(parentCode->name) : tr("Move them to the code above"));
    m_toParent->setVisible(parentCode != nullptr);
    m_toOther->setText(tr("Move them to another code:"));
    m_toOther->setEnabled(m_other->count() > 0);
    m_other->setAccessibleName(tr("The code that takes the segments"));
    (parentCode ? m_toParent : m_other->count() > 0 ? m_toOther : m_delete)->setChecked(true);

    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("%n segment(s) carry this code. What becomes of them?", nullptr, count), this));
    column->addWidget(m_toParent);
    column->addWidget(m_toOther);
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(theme::Space::huge, 0, 0, 0);
    indented->addWidget(m_other);
    column->addLayout(indented);
    column->addWidget(m_delete);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* remove = buttons->addButton(tr("Delete the code"), QDialogButtonBox::AcceptRole);
    remove->setDefault(true);
    column->addWidget(buttons);
    connect(m_other, &QComboBox::activated, m_toOther, [this] { m_toOther->setChecked(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto choice = m_delete->isChecked()     ? core::SegmentsOfDeleted::Delete
                            : m_toParent->isChecked() ? core::SegmentsOfDeleted::MoveToParent
                                                      : core::SegmentsOfDeleted::MoveToOther;
        const core::CodeId other = chosenCode(m_other);
        accept();
        Q_EMIT chosen(choice, other);
    });
}

} // namespace tropa::ui::interviews
