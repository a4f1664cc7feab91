#include "ui/interviews/code_entry_dialog.h"

#include "frame/frame_store.h"
#include "ui/interviews/code_colours.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

namespace tropa::ui::interviews {

namespace {

constexpr int paletteSize = 12;
constexpr int ownColour = 0;

QIcon colourIcon(const QColor& colour, const theme::Theme& theme)
{
    QPixmap picture(28, 28);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintCodeMark(painter, {1, 1, 12, 12}, colour, false, theme);
    return picture;
}

QPlainTextEdit* makeText(const QString& words, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(words, parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 14);
    return edit;
}

} // namespace

void fillFrameCombo(QComboBox* combo, project::Project& project, const char* kind, qint64 current, const QString& none)
{
    combo->clear();
    combo->addItem(none, 0);
    for (const frame::FrameItem& item : frame::frameItems(project.connection(), *frame::frameKind(QLatin1String(kind))))
        combo->addItem(item.name, item.ref.id);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
}

CodeEntryDialog::CodeEntryDialog(CodingSession& session, theme::ThemeSource& look, core::CodeId id, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_look(look)
    , m_code(session.codebook().find(id) ? *session.codebook().find(id) : core::Code())
    , m_name(new QLineEdit(m_code.name, this))
    , m_kind(new QComboBox(this))
    , m_touchpoint(new QComboBox(this))
    , m_stage(new QComboBox(this))
    , m_colours(new QButtonGroup(this))
    , m_own(new QToolButton(this))
    , m_ownColour(m_code.color)
    , m_definition(makeText(m_code.definition, this))
    , m_useWhen(makeText(m_code.useWhen, this))
    , m_notWhen(makeText(m_code.notWhen, this))
    , m_example(makeText(m_code.example, this))
{
    setWindowTitle(tr("Codebook entry: %1").arg(session.codebook().path(id)));
    for (const core::CodeKindName& kind : core::codeKinds())
        m_kind->addItem(session.workbench().words(kind.name), static_cast<int>(kind.kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_code.kind)));
    fillFrameCombo(m_touchpoint, session.workbench().project(), "touchpoint", m_code.touchpoint.value(),
                   QStringLiteral("—"));
    fillFrameCombo(m_stage, session.workbench().project(), "stage", m_code.stage.value(), QStringLiteral("—"));

    auto* colours = new QHBoxLayout;
    colours->setSpacing(2);
    for (int number = 1; number <= paletteSize; ++number) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIcon(colourIcon(look.theme().codeColour(number), look.theme()));
        button->setAccessibleName(tr("Colour %1").arg(number));
        button->setToolTip(button->accessibleName());
        button->setChecked(m_code.color.isEmpty() && (m_code.palette - 1) % paletteSize + 1 == number);
        m_colours->addButton(button, number);
        colours->addWidget(button);
    }
    m_own->setCheckable(true);
    m_own->setAutoRaise(true);
    m_own->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_own->setText(tr("Another…"));
    m_own->setAccessibleName(tr("Another colour"));
    m_own->setChecked(!m_ownColour.isEmpty());
    m_colours->addButton(m_own, ownColour);
    colours->addWidget(m_own);
    colours->addStretch();
    connect(m_own, &QToolButton::clicked, this, &CodeEntryDialog::chooseOwnColour);
    showOwnColour();

    auto* form = new QFormLayout(this);
    const auto row = [&](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    row(tr("Name"), m_name);
    form->addRow(tr("Colour"), colours);
    row(tr("Its segments are"), m_kind);
    row(tr("Touchpoint"), m_touchpoint);
    row(tr("Stage"), m_stage);
    row(tr("Definition"), m_definition);
    row(tr("Use when"), m_useWhen);
    row(tr("Not when"), m_notWhen);
    row(tr("Example"), m_example);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeEntryDialog::save);
    resize(520, sizeHint().height());
}

void CodeEntryDialog::chooseOwnColour()
{
    auto* dialog = new QColorDialog(codeColour(m_code.palette, m_ownColour, m_look.theme()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_ownColour = colour.name();
        showOwnColour();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_ownColour.isEmpty()) // nothing chosen: the number of the palette stays
            m_colours->button((m_code.palette - 1) % paletteSize + 1)->setChecked(true);
    });
    dialog->open();
}

void CodeEntryDialog::showOwnColour()
{
    const QColor own(m_ownColour);
    m_own->setIcon(own.isValid() ? colourIcon(theme::legibleMark(own, m_look.theme()), m_look.theme()) : QIcon());
    m_own->setToolTip(own.isValid() ? tr("Another colour: %1").arg(m_ownColour) : m_own->accessibleName());
}

void CodeEntryDialog::save()
{
    core::Code code = m_code;
    if (!m_name->text().trimmed().isEmpty())
        code.name = m_name->text();
    code.kind = static_cast<core::CodeKind>(m_kind->currentData().toInt());
    code.touchpoint = frame::TouchpointId(m_touchpoint->currentData().toLongLong());
    code.stage = frame::StageId(m_stage->currentData().toLongLong());
    const int number = m_colours->checkedId();
    if (number == ownColour)
        code.color = m_ownColour;
    else if (number > 0 && (!m_code.color.isEmpty() || number != (m_code.palette - 1) % paletteSize + 1)) {
        code.palette = number;
        code.color.clear();
    }
    code.definition = m_definition->toPlainText();
    code.useWhen = m_useWhen->toPlainText();
    code.notWhen = m_notWhen->toPlainText();
    code.example = m_example->toPlainText();
    const bool done = m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Codebook entry “%1”"), {code.name}},
                                                 [&](project::Edit& edit) -> Result<void> {
                                                     core::updateCode(edit, code);
                                                     return {};
                                                 });
    if (done)
        accept();
}

} // namespace tropa::ui::interviews
