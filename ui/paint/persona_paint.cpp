#include "ui/paint/persona_paint.h"

#include "ui/paint/board_words.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tropa::ui::paint {

namespace {

constexpr qreal gap = 24;
constexpr qreal sideWidth = 290;
constexpr qreal portrait = 150;

/// Writes paragraphs one under another and remembers how far it came.
class Column
{
public:
    Column(QPainter& painter, const QRectF& rect, const PictureLook& look)
        : m_painter(painter), m_rect(rect), m_look(look), m_y(rect.top())
    {
    }

    void write(const QString& words, theme::TypeRole role, const QColor& ink, qreal after)
    {
        if (words.isEmpty())
            return;
        const QFont font = m_look.fontOf(role);
        const qreal room = std::max(0.0, m_rect.bottom() - m_y);
        const QRectF place(m_rect.left(), m_y, m_rect.width(), room);
        constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        const qreal height = std::min(room, QFontMetricsF(font).boundingRect(place, flags, words).height());
        m_painter.save();
        m_painter.setClipRect(QRectF(place.left(), m_y, place.width(), height + 1));
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(place, flags, words);
        m_painter.restore();
        m_y += height + after;
    }
    void skip(qreal by) { m_y += by; }
    qreal y() const { return m_y; }

private:
    QPainter& m_painter;
    QRectF m_rect;
    const PictureLook& m_look;
    qreal m_y;
};

QString initials(const QString& name)
{
    QString letters;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 2))
        letters += word.front().toUpper();
    return letters;
}

void paintPortrait(QPainter& painter, const QRectF& rect, const maps::PersonaSheet& sheet, const PictureLook& look)
{
    QPainterPath frame;
    frame.addRoundedRect(rect, 4, 4);
    painter.save();
    painter.fillPath(frame, look.theme.panel);
    const QImage image = QImage::fromData(sheet.picture);
    if (!image.isNull()) {
        painter.setClipPath(frame);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QSizeF size = image.size();
        size.scale(rect.size(), Qt::KeepAspectRatioByExpanding);
        QRectF place(QPointF(), size);
        place.moveCenter(rect.center());
        painter.drawImage(place, image);
        painter.setClipping(false);
    } else {
        painter.setFont(look.fontOf(theme::TypeRole::Headline));
        painter.setPen(look.theme.textSecondary);
        painter.drawText(rect, Qt::AlignCenter, initials(sheet.name));
    }
    painter.setPen(QPen(look.theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
    painter.restore();
}

void paintFacts(Column& column, const maps::PersonaSheet& sheet, const PictureLook& look, Language language)
{
    const theme::Theme& theme = look.theme;
    for (std::size_t i = 0; i < sheet.facts.size(); ++i) {
        const maps::PersonaSheet::Fact& fact = sheet.facts[i];
        const QString value = valueText(*fact.info, *fact.value.value, language);
        QStringList about{countText(fact.value.n, language)};
        if (fact.value.interval)
            about << QStringLiteral("95 %: ") + intervalText(*fact.info, *fact.value.interval, language);
        const bool isShare = i == 0 && QLatin1String(fact.info->id) == QLatin1String("patients.share");
        if (isShare) {
            column.write(value, theme::TypeRole::Headline, theme.text, 0);
            column.write(text({QT_TRANSLATE_NOOP("core", "of all patients, %1"), {sheet.segment}}, language),
                         theme::TypeRole::Small, theme.textSecondary, 2);
        } else {
            column.write(text(fact.info->name, language) + QStringLiteral(": ") + value, theme::TypeRole::BodyStrong,
                         theme.text, 0);
        }
        column.write(about.join(QStringLiteral(" · ")), theme::TypeRole::Small, theme.textSecondary, 10);
    }
    if (sheet.facts.empty() && sheet.segment.isEmpty())
        column.write(text({QT_TRANSLATE_NOOP("core", "The share of patients is not known: no segment of patients is "
                                                     "tied to this persona")},
                          language),
                     theme::TypeRole::Small, theme.textSecondary, 10);
    else if (!sheet.noShare.isEmpty())
        column.write(text(sheet.noShare, language), theme::TypeRole::Small, theme.textSecondary, 10);
}

void paintQuote(Column& column, const maps::PersonaSheet& sheet, const PictureLook& look, Language language,
                bool isPrint)
{
    const bool isShown = sheet.words && (sheet.words->hasConsent || !isPrint);
    if (isShown) {
        column.write(quoteText(*sheet.words, language), theme::TypeRole::Reading, look.theme.text, 4);
        column.write(sheet.words->citation, theme::TypeRole::Small, look.theme.textSecondary, gap);
    } else if (!sheet.quote.isEmpty()) {
        metrics::Evidence typed;
        typed.text = sheet.quote;
        column.write(quoteText(typed, language), theme::TypeRole::Reading, look.theme.textSecondary, 4);
        column.write(text({QT_TRANSLATE_NOOP("core", "Made up by us: no quote stands behind it")}, language),
                     theme::TypeRole::Small, look.theme.textSecondary, gap);
    }
}

} // namespace

QSizeF personaSheetSize()
{
    return {1123, 794};
}

void paintPersona(QPainter& painter, const QRectF& rect, const maps::PersonaSheet& sheet, const PictureLook& look,
                  Language language, bool isPrint)
{
    const theme::Theme& theme = look.theme;
    const QRectF side(rect.left(), rect.top(), sideWidth, rect.height());
    const QRectF main(side.right() + gap, rect.top(), rect.right() - side.right() - gap, rect.height());
    paintPortrait(painter, QRectF(side.topLeft(), QSizeF(portrait, portrait)), sheet, look);
    Column left(painter, side.adjusted(0, portrait + 12, 0, 0), look);
    left.write(sheet.name, theme::TypeRole::RoomTitle, theme.text, 4);
    left.write(sheet.description, theme::TypeRole::Body, theme.text, 18);
    paintFacts(left, sheet, look, language);

    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(side.right() + gap / 2, rect.top()), QPointF(side.right() + gap / 2, rect.bottom()));
    Column top(painter, main, look);
    paintQuote(top, sheet, look, language, isPrint);
    const qreal half = (main.width() - gap) / 2;
    qreal lowest = top.y();
    const auto block = [&](qreal x, const char* heading, const QString& words, const QColor& edge) {
        if (words.isEmpty())
            return;
        Column column(painter, QRectF(x + 12, top.y(), half - 12, main.bottom() - top.y()), look);
        column.write(text({heading}, language), theme::TypeRole::ItemTitle, theme.text, 6);
        column.write(words, theme::TypeRole::Body, theme.text, gap);
        painter.fillRect(QRectF(x, top.y(), 3, std::max(0.0, column.y() - top.y() - gap)), edge);
        lowest = std::max(lowest, column.y());
    };
    block(main.left(), QT_TRANSLATE_NOOP("core", "Goals"), sheet.goals, theme.accent);
    block(main.left() + half + gap, QT_TRANSLATE_NOOP("core", "Fears"), sheet.fears, theme.bad);
    Column foot(painter, QRectF(main.left(), lowest, main.width(), main.bottom() - lowest), look);
    if (!sheet.note.isEmpty()) {
        foot.write(text({QT_TRANSLATE_NOOP("core", "Note")}, language), theme::TypeRole::ItemTitle, theme.text, 6);
        foot.write(sheet.note, theme::TypeRole::Body, theme.text, gap);
    }
    if (!sheet.maps.empty()) {
        QStringList titles;
        for (const QString& title : sheet.maps)
            titles << title;
        foot.write(text({QT_TRANSLATE_NOOP("core", "Maps")}, language), theme::TypeRole::ItemTitle, theme.text, 6);
        foot.write(titles.join(QLatin1Char('\n')), theme::TypeRole::Body, theme.text, 0);
    }
}

Result<std::vector<Message>> savePersona(const QString& path, const maps::PersonaSheet& sheet, const QFont& font,
                                         Language language)
{
    const Result<void> saved =
        savePicture(path, text({QT_TRANSLATE_NOOP("core", "Persona: %1"), {sheet.name}}, language), personaSheetSize(),
                    font, [&](QPainter& painter, const QRectF& rect, const PictureLook& look) {
                        paintPersona(painter, rect.adjusted(12, 12, -12, -12), sheet, look, language, true);
                        return PictureHits();
                    });
    if (!saved)
        return saved.error();
    std::vector<Message> notes;
    if (sheet.words && !sheet.words->hasConsent)
        notes.push_back({QT_TRANSLATE_NOOP("core", "The quote was left out: whoever said it has not consented")});
    return notes;
}

} // namespace tropa::ui::paint
