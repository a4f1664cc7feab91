#pragma once

#include "maps/strength.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

namespace tropa::ui::widgets {

/// Three rising bars and, if wanted, the word of an evidence strength.
class EvidenceBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBadge(theme::ThemeSource& source, QWidget* parent = nullptr);

    void setStrength(maps::Strength strength);
    /// Beside the bars, for instance "measured 26"; empty shows the bars alone.
    void setWords(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// "measured", "coded" … in the window's language.
    static QString nameOf(maps::Strength strength);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    theme::ThemeSource& m_source;
    maps::Strength m_strength = maps::Strength::None;
    QString m_words;
};

} // namespace tropa::ui::widgets
