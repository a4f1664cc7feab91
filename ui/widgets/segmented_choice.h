#pragma once

#include "ui/theme/theme_source.h"

#include <QButtonGroup>
#include <QWidget>

namespace tropa::ui::widgets {

/// A few choices in one frame, one of them current: valence, as-is and to-be, curve and table. Left and right move,
/// Tab passes over.
class SegmentedChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is chosen, for screen readers.
    SegmentedChoice(theme::ThemeSource& source, const QString& name, QWidget* parent = nullptr);

    void addChoice(const QString& words, const QString& tip = {});
    /// With a glyph; `words` may be shown beside it or be the accessible name only.
    void addChoice(theme::Glyph glyph, const QString& words, bool showWords = false);
    void setChoiceText(int index, const QString& words);

    int count() const;
    int current() const; ///< -1 when nothing is chosen
    /// -1 chooses nothing. Emits nothing.
    void setCurrent(int index);

Q_SIGNALS:
    /// By a person.
    void chosen(int index);

private:
    class Segment;
    void add(Segment* segment, const QString& words, const QString& tip);

    theme::ThemeSource& m_source;
    QButtonGroup m_group;
};

} // namespace tropa::ui::widgets
