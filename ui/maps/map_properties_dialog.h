#pragma once

#include "ui/maps/map_session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tropa::ui::journeys {

/// What a map says of itself: name, state, whose journey it is, the wave, clinic and segment its numbers are narrowed
/// to, owner, date of review and a note. Kept in one entry of the history when it is accepted.
class MapPropertiesDialog final : public QDialog
{
    Q_OBJECT

public:
    MapPropertiesDialog(MapSession& session, QWidget* parent);

private:
    QComboBox* choice(const char* name, const std::map<qint64, QString>& values, qint64 current, const QString& none);
    /// The choice with a button beside it that allows for several.
    QWidget* withSeveral(QComboBox* box, const std::map<qint64, QString>& values, const std::vector<qint64>& chosen);
    std::vector<qint64> chosenIn(const QComboBox* box) const;
    MapInfo info() const;
    void follow();
    void keep();

    MapSession& m_session;
    MapInfo m_before;
    QLineEdit* m_name;
    QComboBox* m_state;
    QComboBox* m_persona = nullptr;
    std::map<const QComboBox*, std::vector<qint64>> m_several; ///< what is chosen where it is more than one
    std::vector<std::pair<QString, QComboBox*>> m_scope;       ///< dimension and its choice
    QLineEdit* m_owner;
    QCheckBox* m_isReviewed;
    QDateEdit* m_review;
    QPlainTextEdit* m_note;
    QLabel* m_says;
    QPushButton* m_done = nullptr;
};

} // namespace tropa::ui::journeys
