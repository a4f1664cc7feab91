#include "ui/maps/persona_dialog.h"

#include "base/open_file.h"
#include "frame/frame_store.h"
#include "ui/maps/quote_choice.h"
#include "ui/paint/persona_paint.h"
#include "ui/paint/pictures.h"
#include "ui/shell/file_dialogs.h"
#include "ui/theme/type_role.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

/// The fields a person writes, and how many lines they usually take.
struct Written
{
    const char* column;
    int lines;
};
constexpr Written written[] = {{"description", 2}, {"goals", 3}, {"fears", 3}, {"quote", 2}, {"note", 2}};

const tropa::frame::FrameKind& personaKind()
{
    return *tropa::frame::frameKind(QStringLiteral("persona"));
}

const tropa::frame::FrameField& fieldOf(const QString& column)
{
    const auto& fields = personaKind().fields;
    return *std::ranges::find_if(fields, [&](const auto& one) { return column == QLatin1String(one.column); });
}

} // namespace

class PersonaDialog::Sheet final : public QWidget
{
public:
    Sheet(shell::Workbench& workbench, QWidget* parent) : QWidget(parent), m_workbench(workbench)
    {
        setObjectName(QStringLiteral("personaSheet"));
        setMinimumSize(560, 400);
    }

    void show(maps::PersonaSheet sheet)
    {
        m_sheet = std::move(sheet);
        setAccessibleName(m_sheet.name);
        QStringList words{m_sheet.description, m_sheet.goals, m_sheet.fears,
                          m_sheet.words ? m_sheet.words->text : m_sheet.quote};
        words.removeAll(QString());
        setAccessibleDescription(words.join(QLatin1Char('\n')));
        update();
    }
    const maps::PersonaSheet& sheet() const { return m_sheet; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const theme::Theme& theme = m_workbench.theme().theme();
        painter.fillRect(rect(), theme.raised);
        const paint::PictureLook look{theme, QApplication::font()};
        // As wide as the paper at least, so that lines break as they do there.
        const qreal scale = std::min(1.0, width() / paint::personaSheetSize().width());
        painter.scale(scale, scale);
        paint::paintPersona(painter, QRectF(24, 24, width() / scale - 48, height() / scale - 48), m_sheet, look,
                            m_workbench.language(), false);
    }

private:
    shell::Workbench& m_workbench;
    maps::PersonaSheet m_sheet;
};

PersonaDialog::PersonaDialog(shell::Workbench& workbench, tropa::frame::PersonaId persona, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_persona(persona), m_sheet(new Sheet(workbench, this))
{
    setObjectName(QStringLiteral("personaDialog"));
    setWindowTitle(tr("Persona sheet"));
    auto* across = new QSplitter(this);
    across->addWidget(m_sheet);
    across->addWidget(makeForm());
    across->setStretchFactor(0, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({760, 330});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* out = buttons->addButton(tr("Save the sheet as…"), QDialogButtonBox::ActionRole);
    out->setObjectName(QStringLiteral("savePersona"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(across, 1);
    column->addWidget(buttons);
    resize(1120, 680);
    connect(out, &QPushButton::clicked, this, &PersonaDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(this, &QDialog::finished, this, &PersonaDialog::writeAll);
    connect(&workbench, &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touches(QStringLiteral("persona")) || change.touchesImports())
            refresh();
    });
    refresh();
}

PersonaDialog::~PersonaDialog() = default;

void PersonaDialog::show(shell::Workbench& workbench, tropa::frame::PersonaId persona, QWidget* parent)
{
    auto* dialog = new PersonaDialog(workbench, persona, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget* PersonaDialog::makeForm()
{
    auto* body = new QWidget;
    auto* form = new QFormLayout(body);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* picture = new QHBoxLayout;
    auto* choose = new QPushButton(tr("Choose a picture…"), body);
    choose->setObjectName(QStringLiteral("choosePicture"));
    m_removePicture = new QPushButton(tr("Take it away"), body);
    picture->addWidget(choose);
    picture->addWidget(m_removePicture);
    picture->addStretch(1);
    form->addRow(tr("Picture"), picture);
    for (const Written& one : written) {
        auto* field = new QPlainTextEdit(body);
        field->setObjectName(QLatin1String(one.column));
        field->setTabChangesFocus(true);
        field->setFixedHeight(field->fontMetrics().lineSpacing() * one.lines + 14);
        field->installEventFilter(this);
        const QString words = m_workbench.words(fieldOf(QLatin1String(one.column)).label);
        field->setAccessibleName(words);
        form->addRow(words, field);
        m_fields.push_back(field);
    }
    auto* quote = new QHBoxLayout;
    auto* find = new QPushButton(tr("Choose a quote…"), body);
    find->setObjectName(QStringLiteral("chooseQuote"));
    m_untie = new QPushButton(tr("Untie"), body);
    quote->addWidget(find);
    quote->addWidget(m_untie);
    quote->addStretch(1);
    m_quoteSource = new QLabel(body);
    m_quoteSource->setWordWrap(true);
    form->addRow(tr("What was really said"), m_quoteSource);
    form->addRow(quote);
    connect(choose, &QPushButton::clicked, this, &PersonaDialog::choosePicture);
    connect(m_removePicture, &QPushButton::clicked, this, &PersonaDialog::removePicture);
    connect(find, &QPushButton::clicked, this, &PersonaDialog::chooseQuote);
    connect(m_untie, &QPushButton::clicked, this, &PersonaDialog::untieQuote);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(body);
    area->setMinimumWidth(300);
    const bool writes = !m_workbench.project().isReadOnly();
    body->setEnabled(writes);
    return area;
}

bool PersonaDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        if (auto* field = qobject_cast<QPlainTextEdit*>(watched))
            write(field);
    }
    return QDialog::eventFilter(watched, event);
}

void PersonaDialog::refresh()
{
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    auto connection = std::shared_ptr<storage::Connection>(std::move(*reader));
    const auto work = [connection, persona = m_persona, &catalogue = m_workbench.catalogue(),
                       &sources = m_workbench.sources()](const Progress& progress) {
        const metrics::EvaluationContext context{*connection, QDate::currentDate(), progress, 0.95, &sources};
        return maps::personaSheet(context, catalogue, sources, persona);
    };
    const auto done = [this](const Result<maps::PersonaSheet>& sheet) {
        if (sheet)
            setSheet(*sheet);
        else if (sheet.error().kind != ErrorKind::Cancelled)
            m_workbench.notify(sheet.error());
    };
    m_workbench.jobs().run({QT_TRANSLATE_NOOP("core", "Reading the persona")}, this, work, done,
                           QStringLiteral("persona-sheet"));
}

void PersonaDialog::setSheet(maps::PersonaSheet sheet)
{
    const auto fill = [&](std::size_t at, const QString& words) {
        if (!m_fields[at]->hasFocus() && m_fields[at]->toPlainText() != words)
            m_fields[at]->setPlainText(words);
    };
    fill(0, sheet.description);
    fill(1, sheet.goals);
    fill(2, sheet.fears);
    fill(3, sheet.quote);
    fill(4, sheet.note);
    setWindowTitle(tr("Persona sheet: %1").arg(sheet.name));
    m_quoteSource->setText(sheet.words                ? sheet.words->citation
                           : sheet.quoteRef.isValid() ? tr("What it rested on is no longer there")
                                                      : tr("Nothing yet: the quote is made up"));
    m_untie->setEnabled(sheet.quoteRef.isValid());
    m_removePicture->setEnabled(sheet.pictureId.isValid());
    m_sheet->show(std::move(sheet));
}

void PersonaDialog::write(QPlainTextEdit* field)
{
    const maps::PersonaSheet& sheet = m_sheet->sheet();
    if (!sheet.id.isValid() || m_workbench.project().isReadOnly())
        return;
    const QString column = field->objectName();
    const QString before = column == QLatin1String("description") ? sheet.description
                           : column == QLatin1String("goals")     ? sheet.goals
                           : column == QLatin1String("fears")     ? sheet.fears
                           : column == QLatin1String("quote")     ? sheet.quote
                                                                  : sheet.note;
    const QString words = field->toPlainText().trimmed();
    if (words == before)
        return;
    const tropa::frame::FrameField& described = fieldOf(column);
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "%1 of %2"), {m_workbench.words(described.label), sheet.name}},
        [&](project::Edit& edit) -> Result<void> {
            tropa::frame::setFrameValue(edit, {QStringLiteral("persona"), m_persona.value()}, described, words);
            return {};
        });
}

void PersonaDialog::writeAll()
{
    for (QPlainTextEdit* field : m_fields)
        write(field);
}

void PersonaDialog::choosePicture()
{
    shell::askOpenFiles(this, tr("Picture of the persona"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), false,
                        [this](const QStringList& files) { setPicture(files.first()); });
}

void PersonaDialog::setPicture(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!mayBeRead(path) || !file.open(QIODevice::ReadOnly) || file.size() > project::largestMediaInFile)
        return m_workbench.notify(
            {shell::Notice::Kind::Bad, tr("%1 cannot be read, or is larger than 20 MB.").arg(name)});
    constexpr int most = 800; // what a sheet needs
    const auto kept = paint::pictureToKeep(name, file.readAll(), most);
    if (!kept)
        return m_workbench.notify(kept.error());
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Picture of a persona")}, [&](project::Edit& edit) -> Result<void> {
        return maps::setPersonaPicture(edit, m_persona, name, *kept);
    });
}

void PersonaDialog::removePicture()
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Picture of a persona")}, [&](project::Edit& edit) -> Result<void> {
        return maps::setPersonaPicture(edit, m_persona, {}, {});
    });
}

void PersonaDialog::chooseQuote()
{
    constexpr int most = 2000;
    const auto found = m_workbench.project().read([&](storage::Connection& db) {
        return maps::quotesFor({db, QDate::currentDate(), {}, 0.95, &m_workbench.sources()}, m_workbench.sources(),
                               m_persona, most);
    });
    if (!found)
        return m_workbench.notify(found.error());
    auto* choice = new QuoteChoice(*found, m_workbench.language(), this);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &QuoteChoice::chosen, this, [this](const EntityRef& ref) {
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Quote of a persona")}, [&](project::Edit& edit) -> Result<void> {
            maps::setPersonaQuote(edit, m_persona, ref);
            return {};
        });
    });
    choice->open();
}

void PersonaDialog::untieQuote()
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Quote of a persona")}, [&](project::Edit& edit) -> Result<void> {
        maps::setPersonaQuote(edit, m_persona, {});
        return {};
    });
}

void PersonaDialog::save()
{
    writeAll();
    const QString name = m_sheet->sheet().name;
    shell::askSaveFile(
        this, tr("Save the sheet"), name + QStringLiteral(".pdf"),
        QStringLiteral("PDF (*.pdf);;PNG (*.png);;SVG (*.svg)"), QStringLiteral("pdf"), [this](const QString& path) {
            const auto notes = paint::savePersona(path, m_sheet->sheet(), QApplication::font(), m_workbench.language());
            if (!notes)
                return m_workbench.notify(notes.error());
            QStringList words{tr("Wrote %1").arg(QFileInfo(path).fileName())};
            for (const Message& note : *notes)
                words << m_workbench.words(note);
            m_workbench.notify({shell::Notice::Kind::Good, words.join(QStringLiteral(". "))});
        });
}

} // namespace tropa::ui::journeys
