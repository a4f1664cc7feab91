#pragma once

#include "project/project.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tropa::ui::shell {

/// Asks once who works on this machine: a name and initials, kept with every edit and coding. Window thread.
class WhoPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhoPanel(QWidget* parent = nullptr);

    void setIdentity(const project::CoderIdentity& identity);

Q_SIGNALS:
    void told(const tropa::project::CoderIdentity& identity);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tell();

    project::CoderIdentity m_identity;
    bool m_ownInitials = false; ///< typed by the person, no longer made from the name
    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_nameLabel;
    QLabel* m_initialsLabel;
    QLineEdit* m_name;
    QLineEdit* m_initials;
    QPushButton* m_done;
};

} // namespace tropa::ui::shell
