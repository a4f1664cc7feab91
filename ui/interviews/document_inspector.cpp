#include "ui/interviews/document_inspector.h"

#include "base/format_number.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"
#include "ui/interviews/document_dialog.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/soft_label.h"
#include "ui/theme/measures.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

DocumentInspector::DocumentInspector(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new SoftLabel(look, theme::TypeRole::ItemTitle, this, false))
    , m_facts(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_speakersLabel(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_speakers(new QTableWidget(this))
    , m_merge(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    makePanel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    column->setSpacing(theme::Space::small);
    m_facts->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    auto* deeds = new QHBoxLayout;
    deeds->addWidget(m_change);
    deeds->addWidget(m_remove);
    deeds->addStretch(1);
    column->addLayout(deeds);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto& document = m_session.document())
            (new DocumentDialog(m_session, document->info.id, DocumentDialog::Field::Name, window()))->open();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto& document = m_session.document())
            (new RemoveDocumentDialog(m_session, document->info.id, window()))->open();
    });
    column->addSpacing(theme::Space::medium);
    column->addWidget(m_speakersLabel);
    m_speakers->setColumnCount(3);
    m_speakers->verticalHeader()->hide();
    m_speakers->verticalHeader()->setDefaultSectionSize(theme::Size::row);
    m_speakers->setShowGrid(false);
    m_speakers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_speakers->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_speakers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_speakers->setTabKeyNavigation(false);
    column->addWidget(m_speakers, 1);
    column->addWidget(m_merge);

    connect(m_speakers, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (m_showing || item->column() != 0)
            return;
        const core::SpeakerId id(item->data(Qt::UserRole).toLongLong());
        const QString name = item->text().trimmed();
        if (name.isEmpty())
            show();
        else
            m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Rename a speaker")},
                                       [&](project::Edit& edit) -> Result<void> {
                                           core::renameSpeaker(edit, id, name);
                                           return {};
                                       });
    });
    connect(m_speakers->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_merge->setEnabled(m_speakers->selectionModel()->selectedRows().size() > 1); });
    connect(m_merge, &QPushButton::clicked, this, &DocumentInspector::mergeChosen);
    connect(&session, &CodingSession::documentChanged, this, &DocumentInspector::show, Qt::QueuedConnection);
    connect(&session, &CodingSession::documentsChanged, this, &DocumentInspector::show, Qt::QueuedConnection);
    show();
}

void DocumentInspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

void DocumentInspector::show()
{
    m_showing = true;
    const Language language = m_session.workbench().language();
    m_speakersLabel->setText(tr("Speakers"));
    m_speakers->setAccessibleName(tr("Speakers of the transcript"));
    m_speakers->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Turns")});
    m_merge->setText(tr("Merge the selected speakers"));
    m_merge->setEnabled(false);
    m_change->setText(tr("Name, whose it is…"));
    m_remove->setText(tr("Remove…"));
    m_speakers->setRowCount(0);
    const auto& document = m_session.document();
    const project::Project& project = m_session.workbench().project();
    m_change->setEnabled(document && !project.isReadOnly());
    m_remove->setEnabled(document && !project.isReadOnly());
    if (!document) {
        m_title->setText(tr("No transcript is open"));
        m_facts->clear();
        m_showing = false;
        return;
    }
    const DocumentRow* row = m_session.documentRow();
    m_title->setText(row ? row->name : document->info.name);
    QStringList facts{tr("File: %1").arg(document->info.name)};
    if (row && row->group != core::RespondentGroup::Unknown)
        facts << tr("Group: %1").arg(m_session.workbench().words(core::groupName(row->group)));
    if (row && !row->place.isEmpty())
        facts << tr("Clinic: %1").arg(row->place);
    if (row && row->date.isValid())
        facts << tr("Date: %1").arg(formatDate(row->date, language));
    storage::Connection& db = m_session.workbench().project().connection();
    if (const auto who = core::respondent(db, document->info.respondent)) {
        if (who->age)
            facts << tr("Age: %1").arg(*who->age);
        if (who->consent == core::Consent::Refused)
            facts << tr("No consent: quotes are left out of exports");
        for (const auto& [name, value] : core::attributes(db, who->id))
            facts << name + QStringLiteral(": ") + value;
    }
    facts << tr("Turns: %1, revision %2")
                 .arg(formatNumber(static_cast<qint64>(document->turns.size()), language))
                 .arg(document->revision);
    m_facts->setText(facts.join(u'\n'));

    std::unordered_map<core::SpeakerId, qint64> turns;
    for (const core::Turn& turn : document->turns)
        ++turns[turn.speaker];
    for (const core::Speaker& speaker : document->speakers) {
        const int at = m_speakers->rowCount();
        m_speakers->insertRow(at);
        auto* name = new QTableWidgetItem(speaker.name);
        name->setData(Qt::UserRole, speaker.id.value());
        m_speakers->setItem(at, 0, name);
        auto* role = new QComboBox(m_speakers);
        role->addItem(tr("other"), static_cast<int>(core::SpeakerRole::Other));
        role->addItem(tr("interviewer"), static_cast<int>(core::SpeakerRole::Interviewer));
        role->addItem(tr("respondent"), static_cast<int>(core::SpeakerRole::Respondent));
        role->setCurrentIndex(role->findData(static_cast<int>(speaker.role)));
        role->setAccessibleName(tr("Role of %1").arg(speaker.name));
        const core::SpeakerId id = speaker.id;
        connect(role, &QComboBox::activated, this, [this, role, id] {
            m_session.workbench().edit(
                {QT_TRANSLATE_NOOP("core", "Role of a speaker")}, [&](project::Edit& edit) -> Result<void> {
                    core::setSpeakerRole(edit, id, static_cast<core::SpeakerRole>(role->currentData().toInt()));
                    return {};
                });
        });
        m_speakers->setCellWidget(at, 1, role);
        auto* count = new QTableWidgetItem(formatNumber(turns[speaker.id], language));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setFlags(count->flags() & ~Qt::ItemIsEditable);
        m_speakers->setItem(at, 2, count);
    }
    m_speakers->resizeColumnToContents(2);
    m_speakers->setColumnWidth(1, 118);
    m_showing = false;
}

void DocumentInspector::mergeChosen()
{
    std::vector<core::SpeakerId> ids;
    for (const QModelIndex& row : m_speakers->selectionModel()->selectedRows(0))
        ids.push_back(core::SpeakerId(row.data(Qt::UserRole).toLongLong()));
    if (ids.size() < 2)
        return;
    std::ranges::sort(ids);
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Merge speakers")}, [&](project::Edit& edit) -> Result<void> {
        for (std::size_t i = 1; i < ids.size(); ++i)
            core::mergeSpeakers(edit, ids[i], ids.front());
        return {};
    });
}

} // namespace tropa::ui::interviews
