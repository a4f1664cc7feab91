#pragma once

#include "ui/maps/map_session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tropa::ui::journeys {

/// Keeps the current map, with what stands over the same steps, as a template of one's own. Window thread.
class SaveTemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    SaveTemplateDialog(MapSession& session, QWidget* parent);

private:
    void follow();
    void save();

    MapSession& m_session;
    QLineEdit* m_name;
    QLineEdit* m_summary;
    QLabel* m_note;
    QPushButton* m_done;
};

} // namespace tropa::ui::journeys
