#pragma once

#include "ui/canvas/board_content.h"
#include "ui/maps/map_session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tropa::ui::journeys {

/// What the current cell rests on («Опора»): value with all that goes with it, trend, figures, the curve's parts,
/// quotes with their sources, a way to the rows. Window thread.
class EvidencePane final : public QScrollArea
{
    Q_OBJECT

public:
    EvidencePane(MapSession& session, QWidget* parent);
    void setPlace(const canvas::BoardPlace& place);
    void refresh();

Q_SIGNALS:
    /// What the current cell shows is to be chosen.
    void cellRequested();

private:
    void fill();
    void addHeading(const QString& words, const QString& side = {});
    void addLine(const QString& words, const QString& side = {}, bool isStrong = false);
    void addMetric(const MetricCell& cell);
    void addCurve(const CurvePoint& point, LaneId lane, const QString& heading);
    void addContent(const Card& card);
    void addQuotes(const QuoteCell& quotes);
    void addLinkButton(const QString& words, const QString& name, std::function<void()> run);

    MapSession& m_session;
    canvas::BoardPlace m_place;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace tropa::ui::journeys
