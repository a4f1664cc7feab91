#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/interviews/resting_cards.h"
#include "ui/theme/theme_source.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QComboBox;
class QDoubleSpinBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace tropa::ui::widgets {
class LinkButton;
class SegmentedChoice;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

class CodeField;
class CodeRow;
class SoftLabel;

/// What is known of the stretch that is worked on: where it stands, its words, its codes, valence, weight, touchpoint,
/// memo and the cards of maps that rest on it; and the field that adds a code.
class SegmentInspector : public QWidget
{
    Q_OBJECT

public:
    SegmentInspector(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

    CodeField* codeField() const { return m_field; }
    /// −2 … +2; what is chosen is taken back by a second click.
    QAbstractButton* valenceButton(qint64 value) const;
    QDoubleSpinBox* weight() const { return m_weight; }
    /// The name of each map once, under it a link for each of its cards that rest on the segment.
    QVBoxLayout* cards() const { return m_cards; }
    QPlainTextEdit* memo() const { return m_memo; }
    QComboBox* touchpoint() const { return m_touchpoint; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void show();
    void showCodes();
    void showCards();
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
    widgets::LinkButton* m_others; ///< where only others have coded
    CodeField* m_field;
    widgets::SegmentedChoice* m_valence;
    SoftLabel* m_weightLabel;
    QDoubleSpinBox* m_weight;
    SoftLabel* m_cardsLabel;
    QVBoxLayout* m_cards;
    QComboBox* m_touchpoint;
    QPlainTextEdit* m_memo;
    struct Shown
    {
        core::SegmentId segment;
        core::CodeId code;
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    std::vector<Shown> m_shownCodes;
    bool m_mayDiffer = false;     ///< what is shown from how the codes are by now
    std::vector<CodeRow*> m_rows; // kept for the next segment: making widgets costs a frame
    std::optional<core::SegmentId> m_cardsOf;
    RestingCards m_resting;
    QTimer m_cardTimer;
    bool m_showing = false;
};

} // namespace tropa::ui::interviews
