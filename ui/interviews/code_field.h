#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace tropa::ui::interviews {

/// «Добавить код»: a code is found by any part of its name or path; the best stands first and Enter takes it. What no
/// code is called becomes a new one, by its path («Ожидание › Молчание»). A digit in the empty field is a quick
/// code; other keys of the empty field that are not the beginning of a name go to the text it serves.
class CodeField : public QLineEdit
{
    Q_OBJECT

public:
    CodeField(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

    /// Who takes keys while nothing is typed; it says whether it took one.
    void setEmptyKeys(std::function<bool(QKeyEvent*)> take) { m_emptyKeys = std::move(take); }

Q_SIGNALS:
    void codeChosen(tropa::interviews::CodeId id);
    void newCodeWanted(const QString& path);
    void quickCodeWanted(int number);
    void left(); ///< Escape in the empty field

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void offer(const QString& typed);
    void take(const QModelIndex& index);

    CodingSession& m_session;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
    std::function<bool(QKeyEvent*)> m_emptyKeys;
};

} // namespace tropa::ui::interviews
