#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tropa::ui::import {

/// Fields under their labels in a narrow pane. A plain column, as a form gives wrapped words the height of a wider pane
/// and cuts them. Window thread.
class FieldColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumn(QWidget* parent = nullptr);

    void clear();
    bool isEmpty() const;
    /// The words become the field's label and its accessible name.
    void addField(const QString& words, QWidget* field);
    QLabel* addWords(const QString& words);

private:
    QVBoxLayout* m_column;
};

} // namespace tropa::ui::import
