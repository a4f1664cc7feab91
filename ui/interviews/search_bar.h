#pragma once

#include "base/code_points.h"
#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace tropa::ui::interviews {

class SoftLabel;
class TranscriptView;

/// Search by word forms in the open transcript: hits are marked, Enter and F3 go to the next, Shift+Enter and Shift+F3
/// back.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    SearchBar(CodingSession& session, theme::ThemeSource& look, TranscriptView& view, QWidget* parent = nullptr);

    QLineEdit* field() const { return m_field; }
    int hitCount() const { return static_cast<int>(m_hits.size()); }
    int currentHit() const { return m_current; }

public Q_SLOTS:
    void find();
    void next();
    void previous();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void go(int hit);
    void retranslate();

    CodingSession& m_session;
    TranscriptView& m_view;
    QLineEdit* m_field;
    SoftLabel* m_count;
    QToolButton* m_up;
    QToolButton* m_down;
    std::vector<TextSpan> m_hits;
    int m_current = -1;
};

} // namespace tropa::ui::interviews
