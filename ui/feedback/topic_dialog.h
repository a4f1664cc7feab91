#pragma once

#include "feedback/feedback_store.h"
#include "ui/shell/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace tropa::ui::feedback {

/// What reviews are about, chosen by hand for one or several at once: a topic that is there, or a new one whose name is
/// typed. One edit.
class TopicDialog final : public QDialog
{
    Q_OBJECT

public:
    TopicDialog(shell::Workbench& workbench, std::vector<tropa::feedback::ReviewId> reviews, const QString& topic,
                QWidget* parent);

    QComboBox* topic() const { return m_topic; }

private:
    void follow();
    void save();

    shell::Workbench& m_workbench;
    std::vector<tropa::feedback::ReviewId> m_reviews;
    QComboBox* m_topic;
    QLabel* m_note;
};

} // namespace tropa::ui::feedback
