#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace tropa::ui::interviews {

class CodeField;
class SoftLabel;

/// What is known of the stretch that is worked on: where it stands, its words, its codes, valence, touchpoint, memo;
/// and the field that adds a code.
class SegmentInspector : public QWidget
{
    Q_OBJECT

public:
    SegmentInspector(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

    CodeField* codeField() const { return m_field; }
    QButtonGroup* valence() const { return m_valence; }
    QPlainTextEdit* memo() const { return m_memo; }
    QComboBox* touchpoint() const { return m_touchpoint; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void show();
    void showCodes();
    void fillTouchpoints();

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    SoftLabel* m_place;
    SoftLabel* m_words;
    SoftLabel* m_codesLabel;
    SoftLabel* m_valenceLabel;
    SoftLabel* m_touchpointLabel;
    SoftLabel* m_memoLabel;
    QVBoxLayout* m_codes;
    CodeField* m_field;
    QButtonGroup* m_valence;
    QComboBox* m_touchpoint;
    QPlainTextEdit* m_memo;
    std::vector<std::pair<core::SegmentId, core::CodeId>> m_shownCodes;
    bool m_showing = false;
};

} // namespace tropa::ui::interviews
