#pragma once

#include "metrics/evidence_source.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tropa::ui::insights {

/// Words of interviews, open answers, mystery visits and reviews, found by typing; several can be chosen. Looks them up
/// on a job. Window thread.
class EvidenceFinder final : public QWidget
{
    Q_OBJECT

public:
    EvidenceFinder(shell::Workbench& workbench, QWidget* parent);

    std::vector<EntityRef> chosen() const;
    void clearChoice();
    void startTyping();

private:
    void fill();

    shell::Workbench& m_workbench;
    QLineEdit* m_search;
    QListWidget* m_words;
    QLabel* m_count;
    std::vector<metrics::Evidence> m_found;
};

} // namespace tropa::ui::insights
