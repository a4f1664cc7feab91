#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QTableWidget;
class QPushButton;

namespace tropa::ui::interviews {

class SoftLabel;

/// The open transcript: whose it is, attributes, and its speakers, whose names and roles are corrected here; two
/// selected speakers become one.
class DocumentInspector : public QWidget
{
    Q_OBJECT

public:
    DocumentInspector(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

    QTableWidget* speakers() const { return m_speakers; }
    QPushButton* merge() const { return m_merge; }
    QPushButton* change() const { return m_change; }
    QPushButton* remove() const { return m_remove; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();
    void mergeChosen();

    CodingSession& m_session;
    SoftLabel* m_title;
    SoftLabel* m_facts;
    SoftLabel* m_speakersLabel;
    QTableWidget* m_speakers;
    QPushButton* m_merge;
    QPushButton* m_change;
    QPushButton* m_remove;
    bool m_showing = false;
};

} // namespace tropa::ui::interviews
