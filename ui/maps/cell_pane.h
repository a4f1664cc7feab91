#pragma once

#include "ui/canvas/board_content.h"
#include "ui/maps/map_session.h"

#include <QHash>
#include <QPointer>
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
    /// Several values stand as one item, which keeps them.
    void fillValues(QComboBox* combo, const QString& dimension, const std::vector<qint64>& current);
    void bind();
    /// The fields a lane's cards have are made anew only for a lane of another kind: the key press that changed a card
    /// may still be in one of them.
    void makeFields();
    void fillFields();
    void addText(CardField field, const QString& label);
    void addNumber(CardField field, const QString& label, double low, double high);
    void addChannels();
    void addPicture();
    void addLevel();
    void choosePicture();
    void enter(CardField field, const QVariant& value);
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
    QComboBox* m_chart;
    QFormLayout* m_form;
    QFormLayout* m_fields;
    std::optional<std::pair<LaneKind, LaneRole>> m_fieldsOf;
    QHash<CardField, QLineEdit*> m_edits;
    QPointer<QToolButton> m_removePicture;
    QPointer<QComboBox> m_level;
    bool m_isFilling = false;
};

} // namespace tropa::ui::journeys
