#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/shell/evidence_clip.h"
#include "ui/theme/theme_source.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace tropa::ui::interviews {

class PaneHead;
class QuoteModel;
class SoftLabel;

/// A quote in a list: who, of which code and coder where they differ, and the valence in small; the words under them on
/// at most three lines.
class QuoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QuoteDelegate(theme::ThemeSource& look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The line over the words, in so much room: the name of the code gives way first.
    static QString headOf(const QModelIndex& index, const QFontMetrics& metrics, int width);

private:
    theme::ThemeSource& m_look;
};

/// The quotes of the current code: one jumps to its place, several are recoded at once.
class QuotePane : public QWidget
{
    Q_OBJECT

public:
    enum class Tools { None, Recode };
    QuotePane(CodingSession& session, theme::ThemeSource& look, Tools tools, QWidget* parent = nullptr);

    QuoteModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    std::vector<core::SegmentId> chosen() const;

Q_SIGNALS:
    void countChanged(int quotes);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void summarise();
    void fillCodes();
    void recode();
    void jumpTo(const QModelIndex& at);
    void keepChosen();
    void restoreChosen();
    /// A quote, with the others that are chosen when it is one of them.
    shell::EvidenceClip carried(const QModelIndex& index) const;

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    QuoteModel* m_model;
    QWidget* m_swatch;
    SoftLabel* m_title;
    SoftLabel* m_summary;
    QListView* m_list;
    QComboBox* m_into = nullptr;
    QPushButton* m_recode = nullptr;
    std::vector<core::SegmentId> m_keptChosen; // while the model is read anew
    core::SegmentId m_keptCurrent;
};

} // namespace tropa::ui::interviews
