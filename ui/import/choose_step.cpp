#include "ui/import/choose_step.h"

#include "ui/import/kind_list.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/named_icon.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/place_or.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::import {

ChooseStep::ChooseStep(shell::Workbench& workbench, const std::vector<ImportKind>& kinds, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_kinds(kinds)
    , m_kindTitle(new QLabel(this))
    , m_kindList(new KindList(workbench.theme(), this))
    , m_filesTitle(new QLabel(this))
    , m_fileList(new QListWidget(this))
    , m_shown(new widgets::PlaceOr(workbench.theme(), m_fileList, this))
    , m_hint(new QLabel(this))
    , m_ask(new QPushButton(this))
{
    m_kindList->setObjectName(QStringLiteral("importKinds"));
    m_fileList->setObjectName(QStringLiteral("importFiles"));
    m_ask->setObjectName(QStringLiteral("askFiles"));
    m_kindTitle->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    m_filesTitle->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    m_hint->setWordWrap(true);
    widgets::configureList(m_fileList, workbench.theme(), {});
    m_fileList->setFocusPolicy(Qt::TabFocus);
    for (const ImportKind& kind : m_kinds)
        m_kindList->addKind(kind.group.source,
                            shell::namedIcon(workbench.theme(), kind.icon, theme::IconTint::Secondary));
    auto* left = new QVBoxLayout;
    left->addWidget(m_kindTitle);
    left->addWidget(m_kindList, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_filesTitle);
    m_shown->setEmpty(true);
    right->addWidget(m_shown, 1);
    right->addWidget(m_hint);
    right->addWidget(m_ask, 0, Qt::AlignLeft);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(24);
    layout->addLayout(left, 2);
    layout->addLayout(right, 3);
    setFocusProxy(m_kindList);
    connect(m_kindList, &QListWidget::currentRowChanged, this, &ChooseStep::changed);
    connect(m_kindList, &QListWidget::itemActivated, this, [this] {
        if (m_files.isEmpty())
            askFiles();
        else
            Q_EMIT done();
    });
    connect(m_ask, &QPushButton::clicked, this, &ChooseStep::askFiles);
    connect(&workbench, &shell::Workbench::languageChanged, this, &ChooseStep::retranslate);
    retranslate();
    m_kindList->setKind(0);
}

void ChooseStep::setKind(const QString& id)
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].id == id)
            m_kindList->setKind(static_cast<int>(i));
    }
}

void ChooseStep::setFiles(const QStringList& files)
{
    m_files = files;
    m_fileList->clear();
    for (const QString& file : files) {
        auto* item = new QListWidgetItem(QFileInfo(file).fileName(), m_fileList);
        item->setToolTip(file);
    }
    m_shown->setEmpty(files.isEmpty());
    m_hint->setVisible(!files.isEmpty());
    Q_EMIT changed();
}

const ImportKind* ChooseStep::kind() const
{
    const int at = m_kindList->kind();
    return at < 0 ? nullptr : &m_kinds[static_cast<std::size_t>(at)];
}

void ChooseStep::askFiles()
{
    const ImportKind* of = kind();
    if (!of)
        return;
    const QString filter = tr("Files of this kind (%1)").arg(of->filter) + QStringLiteral(";;") + tr("All files (*)");
    const QString folder = m_files.isEmpty() ? QString() : QFileInfo(m_files.first()).path();
    shell::askOpenFiles(this, m_workbench.words(of->name), folder, filter, true,
                        [this](const QStringList& files) { setFiles(files); });
}

void ChooseStep::retranslate()
{
    m_kindTitle->setText(tr("What the files hold"));
    m_filesTitle->setText(tr("Files"));
    m_kindList->setAccessibleName(m_kindTitle->text());
    m_fileList->setAccessibleName(m_filesTitle->text());
    m_hint->setText(
        tr("Choose files or drop them on the window. Nothing is written before you have seen what was understood."));
    m_hint->setVisible(!m_files.isEmpty());
    m_shown->place().setPlace(
        theme::Glyph::Import, tr("No files are chosen yet"),
        tr("Import brings transcripts, survey answers, checks, visits, calls and reviews into the "
           "project. Say on the left what the files hold, then choose them or drop them on the "
           "window. Nothing is written before you have seen what was understood."));
    m_ask->setText(tr("Choose files…"));
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_kindList->setWords(static_cast<int>(i), m_workbench.words(m_kinds[i].group),
                             m_workbench.words(m_kinds[i].name));
}

} // namespace tropa::ui::import
