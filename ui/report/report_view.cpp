#include "ui/report/report_view.h"

#include "exchange/paper_files.h"
#include "ui/paint/report_file.h"
#include "ui/report/report_page.h"
#include "ui/shell/file_dialogs.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/room_header.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tropa::ui::report {

namespace {

constexpr int previewDelay = 200;
constexpr int sectionRole = Qt::UserRole;

class ReportPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("report"); }
    QString title() const override { return ReportView::roomTitle(); }
    QString icon() const override { return QStringLiteral("report"); }
    int group() const override { return 3; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override
    {
        return new ReportView(workbench, parent);
    }
};

} // namespace

std::unique_ptr<shell::Page> reportPage()
{
    return std::make_unique<ReportPage>();
}

QString ReportView::roomTitle()
{
    return tr("Report");
}

ReportView::ReportView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_sectionsName(new QLabel(this))
    , m_sections(new QListWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_titleName(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_quotesName(new QLabel(this))
    , m_quotes(new QSpinBox(this))
    , m_formatName(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_result(new QLabel(this))
    , m_preview(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("reportPage"));
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    // Paper is white whatever the theme.
    QPalette paper = m_preview->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1d, 0x22, 0x26));
    paper.setColor(QPalette::PlaceholderText, QColor(0x5b, 0x66, 0x6d));
    m_preview->setPalette(paper);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeChoices());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({300, 900});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(splitter, 1);

    workbench.actions().add({QStringLiteral("report.save"), [] { return tr("Save the report as…"); },
                             QStringLiteral("report"), QKeySequence(Qt::CTRL | Qt::Key_S), QStringLiteral("file"),
                             [] { return tr("Write the report to html, pdf, docx or xlsx"); }},
                            this, [this] { ask(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(previewDelay);
    connect(&m_soon, &QTimer::timeout, this, &ReportView::preview);
    const auto soon = [this] {
        m_isStale = true;
        if (isVisible())
            m_soon.start();
    };
    connect(m_title, &QLineEdit::textChanged, this, soon);
    connect(m_quotes, &QSpinBox::valueChanged, this, soon);
    connect(&workbench, &shell::Workbench::projectChanged, this, [this, soon](const project::Change& change) {
        if (change.touches(QStringLiteral("setting")))
            readSections();
        soon();
    });
    connect(&workbench.filter(), &shell::FilterState::changed, this, soon);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportView::storeSections);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &ReportView::storeSections);
    connect(m_sections, &QListWidget::currentRowChanged, this, &ReportView::follow);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_save, &QPushButton::clicked, this, &ReportView::ask);
    connect(&workbench, &shell::Workbench::languageChanged, this, &ReportView::retranslate);
    readSections();
    retranslate();
}

QWidget* ReportView::makeChoices()
{
    m_sections->setObjectName(QStringLiteral("reportSections"));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->installEventFilter(this);
    widgets::configureList(m_sections, m_workbench.theme(), {});
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_quotes->setObjectName(QStringLiteral("reportQuotes"));
    m_quotes->setRange(1, 100);
    m_quotes->setValue(core::ReportOptions().quotesPerTheme);
    m_format->setObjectName(QStringLiteral("reportFormat"));
    for (const char* ending : {"pdf", "docx", "html", "xlsx"})
        m_format->addItem(QString::fromLatin1(ending).toUpper(), QLatin1String(ending));
    m_up->setObjectName(QStringLiteral("reportUp"));
    m_down->setObjectName(QStringLiteral("reportDown"));
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_save->setProperty("primary", true);
    m_result->setObjectName(QStringLiteral("reportResult"));
    m_result->setWordWrap(true);
    m_sectionsName->setBuddy(m_sections);
    m_titleName->setBuddy(m_title);
    m_quotesName->setBuddy(m_quotes);
    m_formatName->setBuddy(m_format);

    auto* choices = new QWidget(this);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    column->setSpacing(theme::Space::small);
    column->addWidget(m_sectionsName);
    column->addWidget(m_sections, 1);
    auto* order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    order->addStretch(1);
    column->addLayout(order);
    for (const auto& [label, field] :
         {std::pair<QLabel*, QWidget*>(m_titleName, m_title), {m_quotesName, m_quotes}, {m_formatName, m_format}}) {
        column->addWidget(label);
        column->addWidget(field);
    }
    column->addSpacing(theme::Space::small);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_result);
    choices->setMinimumWidth(240);
    return choices;
}

core::ReportOptions ReportView::options() const
{
    core::ReportOptions options;
    options.language = m_workbench.project().language();
    options.title = m_title->text().trimmed();
    options.quotesPerTheme = m_quotes->value();
    options.filter = m_workbench.filter().scope();
    options.sections.clear();
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem* item = m_sections->item(row);
        if (item->checkState() == Qt::Checked)
            options.sections.push_back(static_cast<core::Section>(item->data(sectionRole).toInt()));
    }
    return options;
}

// Those of the project in its order, ticked; then what it leaves out.
void ReportView::readSections()
{
    const QScopedValueRollback guard(m_isFilling, true);
    QStringList unknown; // of a newer version: not shown
    const auto chosen =
        core::sectionsFrom(m_workbench.project().setting(QLatin1String(core::sectionsSetting)), unknown);
    if (!m_sections->count() || options().sections != chosen) {
        const int current = m_sections->currentRow();
        m_sections->clear();
        std::vector<core::Section> all = chosen;
        for (const core::Section one : core::allSections()) {
            if (std::ranges::find(all, one) == all.end())
                all.push_back(one);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto* item = new QListWidgetItem(m_workbench.words(maps::term(core::sections(), all[i]).name), m_sections);
            item->setData(sectionRole, static_cast<int>(all[i]));
            item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
            item->setCheckState(i < chosen.size() ? Qt::Checked : Qt::Unchecked);
        }
        m_sections->setCurrentRow(std::max(0, current));
    }
}

void ReportView::storeSections()
{
    if (m_isFilling)
        return;
    const QString words = core::written(options().sections);
    if (words.isEmpty() || words == m_workbench.project().setting(QLatin1String(core::sectionsSetting)))
        return follow();
    if (const auto done = m_workbench.project().setSetting(QLatin1String(core::sectionsSetting), words); !done)
        m_workbench.notify(done.error());
    follow();
}

void ReportView::move(int by)
{
    const int row = m_sections->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_sections->count())
        return;
    {
        const QScopedValueRollback guard(m_isFilling, true);
        m_sections->insertItem(to, m_sections->takeItem(row));
        m_sections->setCurrentRow(to);
    }
    storeSections();
}

bool ReportView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sections && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReportView::make(std::function<void(Result<core::ProjectReport>)> done, const QString& key)
{
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    shell::Job* job = m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Making the report")}, this,
        [connection, options = options(), font = QApplication::font(),
         name = QFileInfo(m_workbench.project().path()).fileName(), &catalogue = m_workbench.catalogue(),
         &sources = m_workbench.sources()](const Progress& progress) {
            return paint::makeReport({*connection, catalogue, sources, QDate::currentDate(), name, progress}, options,
                                     font);
        },
        std::move(done), key);
    if (key.isEmpty())
        m_job = job;
    follow();
}

void ReportView::preview()
{
    m_isStale = false;
    make(
        [this](Result<core::ProjectReport> made) {
            if (!made) {
                if (made.error().kind != ErrorKind::Cancelled)
                    m_workbench.notify(made.error());
                return;
            }
            const int at = m_preview->verticalScrollBar()->value();
            m_preview->setHtml(tropa::exchange::paperHtml(made->paper));
            m_preview->verticalScrollBar()->setValue(at);
            Q_EMIT shown();
        },
        QStringLiteral("report-preview"));
}

void ReportView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_soon.start();
}

void ReportView::ask()
{
    const QString ending = m_format->currentData().toString();
    const QString name = QFileInfo(m_workbench.project().path()).completeBaseName();
    shell::askSaveFile(this, tr("Save the report"), shell::pathFor(name, ending), QStringLiteral("*.") + ending, ending,
                       [this](const QString& path) { write(path); });
}

void ReportView::write(const QString& path)
{
    m_result->clear();
    make(
        [this, path](Result<core::ProjectReport> made) {
            m_job.clear();
            follow();
            const Result<void> saved = made ? paint::writeReport(*made, path) : Result<void>(made.error());
            if (!saved) {
                m_workbench.notify(saved.error());
                Q_EMIT written(false);
                return;
            }
            QStringList lines{tr("Wrote %1").arg(path)};
            for (const Message& note : made->notes)
                lines << QStringLiteral("– ") + m_workbench.words(note);
            m_result->setText(lines.join(u'\n'));
            Q_EMIT written(true);
        },
        {});
}

void ReportView::follow()
{
    const int row = m_sections->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_sections->count());
    m_save->setEnabled(!m_job && !options().sections.empty());
}

void ReportView::retranslate()
{
    m_head->setTitle(roomTitle());
    m_head->setFacts(tr("in the project's language; the filter narrows its numbers"));
    m_sectionsName->setText(tr("&Sections, in their order"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_sections->setToolTip(tr("Space ticks, Alt+Up and Alt+Down or dragging moves"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_titleName->setText(tr("&Title"));
    m_title->setAccessibleName(tr("Title of the report"));
    m_title->setPlaceholderText(tr("the project's name"));
    m_quotesName->setText(tr("&Quotes a theme, at most"));
    m_quotes->setAccessibleName(tr("Quotes a theme, at most"));
    m_formatName->setText(tr("&Format"));
    m_format->setAccessibleName(tr("Format"));
    m_save->setText(tr("Save as…"));
    m_preview->setAccessibleName(tr("The report as it will be"));
    m_preview->setPlaceholderText(tr("The report is being prepared…"));
    for (int row = 0; row < m_sections->count(); ++row) {
        const QScopedValueRollback guard(m_isFilling, true);
        const auto section = static_cast<core::Section>(m_sections->item(row)->data(sectionRole).toInt());
        m_sections->item(row)->setText(m_workbench.words(maps::term(core::sections(), section).name));
    }
    follow();
}

} // namespace tropa::ui::report
