#include "ui/maps/maps_page.h"

#include "maps/board_store.h"
#include "ui/maps/hand_over_dialog.h"
#include "ui/maps/map_editor.h"
#include "ui/maps/put_dialog.h"
#include "ui/shell/evidence_clip.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tropa::ui::journeys {

using tropa::maps::MapKind;

MapsPage::MapsPage(MapKind kind) : m_kind(kind) {}

MapsPage::~MapsPage() = default;

QString MapsPage::id() const
{
    return m_kind == MapKind::Journey ? QStringLiteral("maps") : QStringLiteral("blueprints");
}

QString MapsPage::title() const
{
    return m_kind == MapKind::Journey ? MapEditor::tr("Journey maps") : MapEditor::tr("Blueprints");
}

QString MapsPage::icon() const
{
    return m_kind == MapKind::Journey ? QStringLiteral("journey-map") : QStringLiteral("blueprint");
}

QKeySequence MapsPage::shortcut() const
{
    return Qt::CTRL | (m_kind == MapKind::Journey ? Qt::Key_8 : Qt::Key_9);
}

void MapsPage::addActions(shell::Workbench& workbench)
{
    if (m_kind != MapKind::Journey)
        return; // once for both kinds of map
    shell::ActionRegistry::Description description;
    description.id = shell::putOnMapAction();
    description.text = [] { return PutDialog::tr("Put what was copied on a map…"); };
    description.tip = [] { return PutDialog::tr("A number, a quote or an insight, onto a cell you choose"); };
    description.icon = QStringLiteral("pin");
    description.menu = QStringLiteral("map");
    description.section = 9;
    auto* const bench = &workbench;
    shell::ActionRegistry::Description handOver;
    handOver.id = QStringLiteral("file.handOver");
    handOver.text = [] { return HandOverDialog::tr("Hand over a copy…"); };
    handOver.tip = [] {
        return HandOverDialog::tr("Maps, insights and their numbers for those who may not see what they rest on");
    };
    handOver.icon = QStringLiteral("export");
    handOver.menu = QStringLiteral("file");
    handOver.section = 1;
    workbench.actions().add(handOver, &workbench, [bench] { HandOverDialog::show(*bench, PutDialog::windowBelow()); });
    workbench.actions().add(description, &workbench, [bench] {
        QAction* self = bench->actions().find(shell::putOnMapAction());
        auto clip = self->data().value<shell::EvidenceClip>();
        self->setData({});
        if (clip.isEmpty())
            clip = shell::evidenceFromMime(*QGuiApplication::clipboard()->mimeData(), bench->project().path())
                       .value_or(shell::EvidenceClip());
        PutDialog::show(*bench, clip);
    });
}

QWidget* MapsPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_editor = new MapEditor(workbench, m_kind, parent);
    return m_editor;
}

QStringList MapsPage::entityKinds() const
{
    // The file knows one kind of map. What comes for a blueprint reaches the journey page first, which sends it on
    // under the blueprint page's own names.
    QStringList kinds;
    for (const char* part : {"", "_card", "_lane", "_step", "_stage", "_link"})
        kinds << QLatin1String(m_kind == MapKind::Journey ? "map" : "blueprint") + QLatin1String(part);
    if (m_kind == MapKind::Journey)
        kinds << QStringLiteral("map_place"); // wherever the page stands: what is carried from other rooms
    return kinds;
}

void MapsPage::show(const EntityRef& ref)
{
    if (m_editor)
        m_editor->showEntity(ref);
}

std::vector<shell::NamedEntity> MapsPage::namedEntities(shell::Workbench& workbench) const
{
    std::vector<shell::NamedEntity> found;
    const auto all = workbench.project().read([&](storage::Connection& db) { return tropa::maps::maps(db, m_kind); });
    for (const tropa::maps::MapSummary& map : all.valueOr({}))
        found.push_back({{entityKinds().front(), map.id.value()}, map.title});
    return found;
}

} // namespace tropa::ui::journeys
