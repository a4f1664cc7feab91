#include "ui/maps/sheet_setup_dialog.h"

#include "base/open_file.h"
#include "ui/shell/file_dialogs.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

namespace {

constexpr QSize logoRoom(180, 48);

QHBoxLayout* beside(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

SheetSetupDialog::SheetSetupDialog(const maps::SheetSetup& setup, const maps::HouseStyle& style,
                                   const theme::ThemeSource& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_paper(new QComboBox(this))
    , m_tiled(new QCheckBox(tr("&Full size over several sheets, with crop marks"), this))
    , m_overlap(new QDoubleSpinBox(this))
    , m_heads(new QCheckBox(tr("Repeat the &heads of stages, steps and lanes on each sheet"), this))
    , m_notes(new QCheckBox(tr("Show sticky &notes"), this))
    , m_comments(new QCheckBox(tr("Add co&mments (PowerPoint, Excel, web page, draw.io)"), this))
    , m_slides(new QCheckBox(tr("PowerPoint: a slide for each &stage after the whole map"), this))
    , m_organisation(new QLineEdit(style.organisation, this))
    , m_colour(new QLineEdit(style.colour, this))
    , m_swatch(new QPushButton(tr("Choose…"), this))
    , m_logo(new QLabel(this))
    , m_noLogo(new QPushButton(tr("Take away"), this))
    , m_note(new QLabel(this))
    , m_logoName(style.logoName)
    , m_logoBytes(style.logo)
{
    setObjectName(QStringLiteral("sheetSetupDialog"));
    setWindowTitle(tr("Sheet and house style"));
    m_paper->addItem(tr("One sheet as large as the map"), QStringLiteral("exact"));
    for (const char* paper : {"A4", "A3", "A2", "A1", "A0"})
        m_paper->addItem(QLatin1String(paper), QString::fromLatin1(paper).toLower());
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(setup.paper)));
    m_tiled->setChecked(setup.isTiled);
    m_overlap->setRange(0, maps::mostOverlap);
    m_overlap->setDecimals(0);
    m_overlap->setSuffix(tr(" mm"));
    m_overlap->setValue(setup.overlap);
    m_heads->setChecked(setup.repeatsHeads);
    m_notes->setChecked(setup.withNotes);
    m_comments->setChecked(setup.withComments);
    m_slides->setChecked(setup.stageSlides);
    m_colour->setPlaceholderText(QStringLiteral("#1f6f8b"));
    m_colour->setMaximumWidth(110);
    auto* choose = new QPushButton(tr("Choose…"), this);
    for (const auto& [widget, name] : {std::pair<QWidget*, const char*>(m_paper, "paper"),
                                       {m_tiled, "tiled"},
                                       {m_overlap, "overlap"},
                                       {m_heads, "repeatsHeads"},
                                       {m_notes, "withNotes"},
                                       {m_comments, "withComments"},
                                       {m_slides, "stageSlides"},
                                       {m_organisation, "organisation"},
                                       {m_colour, "colour"},
                                       {m_swatch, "chooseColour"},
                                       {choose, "chooseLogo"},
                                       {m_noLogo, "noLogo"}})
        widget->setObjectName(QLatin1String(name));
    m_swatch->setAccessibleName(tr("Choose the house colour"));
    choose->setAccessibleName(tr("Choose the logo"));
    m_noLogo->setAccessibleName(tr("Take the logo away"));
    m_logo->setAccessibleName(tr("Logo"));

    auto* form = new QFormLayout;
    form->addRow(tr("&Paper of a PDF"), m_paper);
    form->addRow(QString(), m_tiled);
    form->addRow(tr("O&verlap of sheets"), m_overlap);
    form->addRow(QString(), m_heads);
    form->addRow(QString(), m_notes);
    form->addRow(QString(), m_comments);
    form->addRow(QString(), m_slides);
    form->addRow(tr("&Organisation"), m_organisation);
    auto* colour = new QWidget(this);
    colour->setLayout(beside({m_colour, m_swatch}));
    colour->layout()->setContentsMargins({});
    form->addRow(tr("House &colour"), colour);
    auto* logo = new QWidget(this);
    logo->setLayout(beside({m_logo, choose, m_noLogo}));
    logo->layout()->setContentsMargins({});
    form->addRow(tr("Logo"), logo);
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("Note on the sheet"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_done->setObjectName(QStringLiteral("keep"));
    m_done->setDefault(true);
    auto* says = new QLabel(tr("Kept in the project; every exported map carries them."), this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(says);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    setMinimumWidth(460);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SheetSetupDialog::follow);
    connect(m_tiled, &QCheckBox::toggled, this, &SheetSetupDialog::follow);
    connect(m_colour, &QLineEdit::textChanged, this, &SheetSetupDialog::follow);
    connect(m_swatch, &QPushButton::clicked, this, &SheetSetupDialog::chooseColour);
    connect(choose, &QPushButton::clicked, this, &SheetSetupDialog::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_logoBytes.clear();
        m_logoName.clear();
        showLogo();
    });
    showLogo();
    follow();
}

maps::SheetSetup SheetSetupDialog::setup() const
{
    return {m_paper->currentData().toString(),
            m_tiled->isEnabled() && m_tiled->isChecked(),
            m_overlap->value(),
            m_notes->isChecked(),
            m_heads->isChecked(),
            m_comments->isChecked(),
            m_slides->isChecked()};
}

maps::HouseStyle SheetSetupDialog::style() const
{
    return {m_organisation->text(), m_colour->text().trimmed(), m_logoName, m_logoBytes};
}

void SheetSetupDialog::follow()
{
    static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    const bool isSheet = m_paper->currentData().toString() != QLatin1String("exact");
    m_tiled->setEnabled(isSheet);
    m_overlap->setEnabled(isSheet && m_tiled->isChecked());
    m_heads->setEnabled(isSheet && m_tiled->isChecked());
    const QString colour = m_colour->text().trimmed();
    const bool isColour = hex.match(colour).hasMatch();
    QPixmap swatch(14, 14);
    swatch.fill(isColour ? QColor(colour) : m_theme.theme().panel);
    m_swatch->setIcon(QIcon(swatch));
    const bool isGood = colour.isEmpty() || isColour;
    m_note->setText(isGood ? QString() : tr("A colour is written as #1f6f8b"));
    m_done->setEnabled(isGood);
}

void SheetSetupDialog::showLogo()
{
    QPixmap picture;
    if (!m_logoBytes.isEmpty() && picture.loadFromData(m_logoBytes))
        m_logo->setPixmap(picture.scaled(logoRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else
        m_logo->setText(m_logoBytes.isEmpty() ? tr("none") : m_logoName);
    m_noLogo->setEnabled(!m_logoBytes.isEmpty());
}

void SheetSetupDialog::chooseLogo()
{
    shell::askOpenFiles(this, tr("Choose the logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"), false,
                        [this](const QStringList& paths) {
                            QFile file(paths.value(0));
                            const QString name = QFileInfo(file).fileName();
                            QByteArray bytes;
                            if (mayBeRead(paths.value(0)) && file.open(QIODevice::ReadOnly))
                                bytes = file.read(maps::largestLogo + 1);
                            if (bytes.size() > maps::largestLogo)
                                return m_note->setText(tr("%1 is too large for a logo: at most 2 MB").arg(name));
                            if (maps::pictureType(bytes).isEmpty())
                                return m_note->setText(tr("%1 is no PNG, JPEG or SVG picture").arg(name));
                            m_note->clear();
                            m_logoBytes = bytes;
                            m_logoName = name;
                            showLogo();
                        });
}

void SheetSetupDialog::chooseColour()
{
    auto* dialog = new QColorDialog(QColor(m_colour->text().trimmed()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& colour) { m_colour->setText(colour.name()); });
    dialog->open();
}

} // namespace tropa::ui::journeys
