#pragma once

#include "metrics/evidence_source.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tropa::ui::journeys {

/// One piece of evidence out of many: found by words, chosen by Enter or a double click. Window thread.
class QuoteChoice final : public QDialog
{
    Q_OBJECT

public:
    QuoteChoice(const std::vector<metrics::Evidence>& evidence, Language language, QWidget* parent);

Q_SIGNALS:
    void chosen(const tropa::EntityRef& ref);

private:
    void filter();
    void take();

    std::vector<EntityRef> m_refs;
    QLineEdit* m_words;
    QListWidget* m_list;
    QPushButton* m_take;
};

} // namespace tropa::ui::journeys
