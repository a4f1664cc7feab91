#pragma once

#include "ui/canvas/board_content.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace tropa::ui::journeys {

/// What the current cell computes and holds beside its text: metric and scope, target, actor, system, minutes,
/// channels, the hypothesis of a curve. Every change is one edit at once. Window thread.
class CellPane final : public QWidget
{
    Q_OBJECT

public:
    CellPane(MapSession& session, QWidget* parent);
    void setPlace(const canvas::BoardPlace& place);
    void refresh();
    void retranslate();

private:
    void fillMetrics();
    void fillValues(QComboBox* combo, const QString& dimension, qint64 current);
    void bind();
    void addText(CardField field, const QString& label, const QString& value);
    void addNumber(CardField field, const QString& label, const std::optional<double>& value, double low, double high);
    void addChannels(const Card* card);
    std::optional<Binding> currentBinding() const;
    const Card* card() const { return m_session.board().card(m_place.card); }
    CardId ensureCard();

    MapSession& m_session;
    canvas::BoardPlace m_place;
    QComboBox* m_metric;
    QComboBox* m_touchpoint;
    QComboBox* m_dimension;
    QComboBox* m_value;
    QLineEdit* m_target;
    QFormLayout* m_form;
    QFormLayout* m_fields;
    bool m_isFilling = false;
};

} // namespace tropa::ui::journeys
