#include "ui/analysis/analysis_view.h"

#include "interviews/document_store.h"
#include "ui/analysis/finding_tabs.h"
#include "ui/analysis/matrix_tab.h"
#include "ui/analysis/network_tab.h"
#include "ui/analysis/privacy_tabs.h"
#include "ui/analysis/table_tabs.h"
#include "ui/analysis/voice_bar.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"

#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::analysis {

AnalysisView::AnalysisView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                       workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_voices(new VoiceBar(workbench, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_empty(new widgets::EmptyPlace(workbench.theme(), this))
{
    setObjectName(QStringLiteral("analysisPage"));
    m_tabs->setObjectName(QStringLiteral("analysisTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    const SharedDictionary dictionary;
    auto* find = new FindTab(workbench, dictionary, this);
    auto* words = new WordsTab(workbench, dictionary, this);
    connect(words, &WordsTab::findWanted, this, [this, find](const QString& text) {
        m_tabs->setCurrentWidget(find);
        find->find(text);
    });
    m_all = {new SaturationTab(workbench, this),
             new CrosstabTab(workbench, this),
             new MatrixTab(workbench, this),
             new ClustersTab(workbench, this),
             new CodeMapTab(workbench, this),
             new NetworkTab(workbench, this),
             find,
             words,
             new QueryTab(workbench, dictionary, this),
             new NamesTab(workbench, dictionary, this),
             new ConsentTab(workbench, this)};
    for (AnalysisTab* tab : m_all) {
        m_tabs->addTab(tab, QString());
        tab->setVoiceBar(m_voices);
    }
    m_header->addWidget(m_voices);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AnalysisView::showVoices);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_empty, &widgets::EmptyPlace::triggered, this,
            [this] { m_workbench.requestImport(QStringLiteral("transcripts")); });
    connect(&workbench, &shell::Workbench::projectChanged, this, &AnalysisView::showPlace);
    connect(&workbench, &shell::Workbench::languageChanged, this, &AnalysisView::retranslate);
    retranslate();
}

QStringList AnalysisView::titles()
{
    return {SaturationTab::tr("Saturation"),
            CrosstabTab::tr("Codes by attribute"),
            MatrixTab::tr("Codes by respondent"),
            ClustersTab::tr("Clusters"),
            CodeMapTab::tr("Map of codes"),
            NetworkTab::tr("Network of codes"),
            FindTab::tr("Find"),
            WordsTab::tr("Words"),
            QueryTab::tr("Questions"),
            NamesTab::tr("Names"),
            ConsentTab::tr("Consent")};
}

QStringList AnalysisView::ids()
{
    return {QStringLiteral("saturation"), QStringLiteral("crosstab"), QStringLiteral("matrix"),
            QStringLiteral("clusters"),   QStringLiteral("codeMap"),  QStringLiteral("network"),
            QStringLiteral("find"),       QStringLiteral("words"),    QStringLiteral("questions"),
            QStringLiteral("names"),      QStringLiteral("consent")};
}

void AnalysisView::showAnalysis(qint64 number)
{
    if (number >= 1 && number <= m_tabs->count())
        m_tabs->setCurrentIndex(static_cast<int>(number) - 1);
}

void AnalysisView::retranslate()
{
    m_header->setTitle(tr("Analysis of interviews"));
    m_tabs->setAccessibleName(tr("Analyses"));
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_all[i]->title());
    m_empty->setPlace(theme::Glyph::Interviews, tr("There are no interviews yet"),
                      tr("Import transcripts and code them; the analyses count what is coded."),
                      tr("Import transcripts…"));
    showPlace();
}

void AnalysisView::showVoices()
{
    const auto* tab = qobject_cast<AnalysisTab*>(m_tabs->currentWidget());
    const auto voices = tab && m_stack->currentIndex() == 0 ? tab->voices() : AnalysisTab::Voices::None;
    m_voices->showParts(voices == AnalysisTab::Voices::All, voices != AnalysisTab::Voices::None);
}

void AnalysisView::showPlace()
{
    const bool isEmpty = talk::documents(m_workbench.project().connection()).empty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    showVoices();
}

} // namespace tropa::ui::analysis
