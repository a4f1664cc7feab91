#pragma once

#include "maps/vocabulary.h"
#include "ui/shell/page.h"

#include <QPointer>

namespace tropa::ui::journeys {

class MapEditor;

/// "Journey maps" or "Blueprints" in the rail. An entity on a map is shown by the page whose kind the map is.
class MapsPage final : public shell::Page
{
public:
    explicit MapsPage(tropa::maps::MapKind kind);
    ~MapsPage() override;

    QString id() const override;
    QString title() const override;
    QString icon() const override;
    QKeySequence shortcut() const override;
    int group() const override { return 2; }
    bool wantsWidth() const override { return true; }
    void addActions(shell::Workbench& workbench) override;
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override;
    void show(const EntityRef& ref) override;
    std::vector<shell::NamedEntity> namedEntities(shell::Workbench& workbench) const override;

private:
    tropa::maps::MapKind m_kind;
    QPointer<MapEditor> m_editor;
};

} // namespace tropa::ui::journeys
