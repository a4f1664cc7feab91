#pragma once

#include "maps/checker.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QFormLayout;

namespace tropa::ui::journeys {

/// The fields a finding asks a person to fill in, under the list of findings: actor and system, minutes, what is known
/// of a mark, value and effort, names, the map's persona and scenario. Every change is one edit. Window thread.
class FindingForm final : public QWidget
{
    Q_OBJECT

public:
    FindingForm(MapSession& session, QWidget* parent);

    /// Shows the fields of a finding, or nothing.
    void setFinding(const maps::Finding* finding);
    /// The first field gets the keyboard; false when there is none.
    bool takeFocus();

private:
    using Write = std::function<void(project::Edit&, const QString&)>;
    QWidget* addLine(const QString& label, const QString& value, Write write);
    void addNumber(const QString& label, const std::optional<double>& value, double low, double high,
                   std::function<void(project::Edit&, std::optional<double>)> write);
    void addCardText(CardField field, const QString& label, const QString& value);
    void addCardNumber(CardField field, const QString& label, const std::optional<double>& value, double low,
                       double high);
    void addMarks();
    void addPriority();
    void addPain();
    bool isOpportunity(const Card& card) const;
    void addLinks();
    void addTitle();
    void addPersona();
    CardId cardFor(project::Edit& edit) const;
    const Card* card() const;
    void store(const Message& label, std::function<void(project::Edit&)> write);

    MapSession& m_session;
    QFormLayout* m_form;
    EntityRef m_element;
    QString m_rule;
    QString m_field;
    LaneId m_lane;
    StepId m_step;
};

} // namespace tropa::ui::journeys
