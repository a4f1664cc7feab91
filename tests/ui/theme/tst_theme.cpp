#include "ui/theme/apply_theme.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/tropa_style.h"
#include "ui/theme/type_role.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTableView>
#include <QTest>
#include <QtTest/qtestspontaneevent.h>
#include <QWheelEvent>

using namespace tropa::ui::theme;

namespace {

int inkedPixels(const QImage& image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return inked;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Also a list that nobody has dressed has rows one can hit.
    void rowsOfPlainListsAreTallEnough()
    {
        TropaStyle style(themeOf(ThemeKind::Light), false);
        QListWidget list;
        list.setStyle(&style);
        list.addItem(QStringLiteral("R1"));
        QVERIFY(list.sizeHintForRow(0) >= 26);
    }

    // In a table chosen by rows Home and End go to the first and last row, and keep the column.
    void homeAndEndGoThroughRows()
    {
        TropaStyle style(themeOf(ThemeKind::Light), false);
        QStandardItemModel model(5, 3);
        QTableView table;
        table.setStyle(&style);
        table.ensurePolished();
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setCurrentIndex(model.index(1, 2));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex(), model.index(4, 2));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(&table, Qt::Key_Up);
        QTest::keyClick(&table, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(table.currentIndex(), model.index(0, 2));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 4);

        table.setSelectionBehavior(QAbstractItemView::SelectItems); // cells: Qt's own way
        table.setCurrentIndex(model.index(1, 1));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex(), model.index(1, 2));
    }

    void textReadsOnEveryGround_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(ThemeKind::Light);
        QTest::newRow("dark") << int(ThemeKind::Dark);
    }
    void textReadsOnEveryGround()
    {
        QFETCH(int, kind);
        const Theme t = themeOf(static_cast<ThemeKind>(kind));
        for (const QColor& ground :
             {t.window, t.panel, t.raised, t.alternate, t.canvas, t.hover, t.selection, t.selectionInactive}) {
            for (const QColor& ink : {t.text, t.textSecondary, t.accent, t.good, t.warn, t.bad})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
        }
        for (const QColor& ground : {t.raised, t.panel, t.field})
            QVERIFY(contrast(t.textFaint, ground) >= 4.5);
        for (const State state : {State::Good, State::Warn, State::Bad, State::Info}) {
            QVERIFY(contrast(t.state(state), t.stateBackground(state)) >= 4.5);
            QVERIFY(contrast(t.text, t.stateBackground(state)) >= 4.5);
        }
        for (const QColor& fill : {t.accent, t.accentHover, t.accentPressed})
            QVERIFY(contrast(t.onAccent, fill) >= 4.5);
        QVERIFY(contrast(t.text, t.searchHit) >= 4.5 && contrast(t.text, t.searchHitCurrent) >= 4.5);
        for (const QColor& ground : {t.window, t.panel, t.raised})
            QVERIFY(contrast(t.lineControl, ground) >= 3 && contrast(t.focus, ground) >= 3);
        for (const RampStep& step : t.diverging)
            QVERIFY(contrast(step.ink, step.fill) >= 4.5);
        for (const RampStep& step : t.sequential)
            QVERIFY(contrast(step.ink, step.fill) >= 4.5);
        for (const QColor& mark : t.series)
            QVERIFY(contrast(mark, t.raised) >= 3);
        for (const QColor& mark : t.codes)
            QVERIFY(contrast(mark, t.raised) >= 3);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x18, 0x21, 0x1E), QColor(0xE7, 0xEB, 0xE9)) * 100),
                 1369); // as the look computed
    }

    void chosenColoursAreMadeLegible()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const Theme t = themeOf(kind);
            for (const QColor& chosen :
                 {QColor(Qt::yellow), QColor(Qt::white), QColor(Qt::black), QColor(0x30, 0x30, 0x60)})
                QVERIFY(contrast(legibleMark(chosen, t), t.raised) >= 3.0);
            QCOMPARE(legibleMark(t.codes[0], t), t.codes[0]);
        }
    }

    void everyGlyphHasItsDrawing()
    {
        QStringList files =
            QDir(QStringLiteral(TROPA_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")});
        QCOMPARE(files.size(), glyphCount);
        for (int i = 0; i < glyphCount; ++i) {
            const auto glyph = static_cast<Glyph>(i);
            QVERIFY2(files.contains(glyphName(glyph) + QStringLiteral(".svg")), qPrintable(glyphName(glyph)));
            QCOMPARE(glyphFromName(glyphName(glyph)), std::optional(glyph));
            const QImage drawn = glyphPixmap(glyph, Qt::red, {48, 48}).toImage();
            QVERIFY2(inkedPixels(drawn) > 40, qPrintable(glyphName(glyph)));
            // Nothing may be cut at the edge of the grid.
            for (int at = 0; at < 48; ++at)
                QVERIFY2(qAlpha(drawn.pixel(at, 0)) == 0 && qAlpha(drawn.pixel(at, 47)) == 0 &&
                             qAlpha(drawn.pixel(0, at)) == 0 && qAlpha(drawn.pixel(47, at)) == 0,
                         qPrintable(glyphName(glyph)));
        }
        QVERIFY(!glyphFromName(QStringLiteral("no-such")));
        int channels = 0;
        for (const QString& file : files)
            channels += file.startsWith(QStringLiteral("channel-")) ? 1 : 0;
        QVERIFY(channels >= 24);
    }

    void drawingsKeepToTheGrid()
    {
        for (int i = 0; i < glyphCount; ++i) {
            QFile file(QStringLiteral(":/tropa/icons/%1.svg").arg(glyphName(static_cast<Glyph>(i))));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray drawing = file.readAll();
            for (const char* rule : {"viewBox=\"0 0 24 24\"", "stroke=\"currentColor\"", "stroke-width=\"1.75\"",
                                     "stroke-linecap=\"round\"", "stroke-linejoin=\"round\""})
                QVERIFY2(drawing.contains(rule), qPrintable(file.fileName()));
        }
    }

    void iconsTakeTheColourOfTheirState()
    {
        ThemeSource source(ThemeKind::Light);
        const QIcon icon = source.icon(Glyph::Plus);
        const auto centre = [&](QIcon::Mode mode) {
            return icon.pixmap(QSize(48, 48), 1.0, mode).toImage().pixelColor(24, 24);
        };
        QCOMPARE(centre(QIcon::Normal), source.theme().text);
        QCOMPARE(centre(QIcon::Disabled), source.theme().textDisabled);
        source.setKind(ThemeKind::Dark);
        QCOMPARE(centre(QIcon::Normal), themeOf(ThemeKind::Dark).text);
        QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    }

    void iconsOutliveTheirSource()
    {
        QIcon icon;
        {
            ThemeSource source(ThemeKind::Light);
            icon = source.icon(Glyph::Plus);
        }
        QVERIFY(inkedPixels(icon.pixmap(QSize(24, 24)).toImage()) > 0);
    }

    void switchesWhatIsOpen()
    {
        ThemeSource source(ThemeKind::Light);
        QSignalSpy changed(&source, &ThemeSource::changed);
        QWidget window;
        QPushButton button(QStringLiteral("Go"), &window);
        QTableView table(&window);
        table.setGeometry(0, 60, 100, 100);
        window.resize(300, 200);
        window.show();
        QCOMPARE(window.palette().color(QPalette::Window), themeOf(ThemeKind::Light).window);
        source.setKind(ThemeKind::Dark);
        source.setKind(ThemeKind::Dark);
        QCOMPARE(changed.count(), 1);
        const Theme dark = themeOf(ThemeKind::Dark);
        QTRY_COMPARE(window.palette().color(QPalette::Window), dark.window); // told through the event queue
        QCOMPARE(table.palette().color(QPalette::Active, QPalette::Highlight), dark.selection);
        QCOMPARE(table.viewport()->palette().color(QPalette::Base), dark.raised);
        QCOMPARE(table.palette().color(QPalette::Inactive, QPalette::Highlight), dark.selectionInactive);
        QCOMPARE(button.palette().color(QPalette::ButtonText), dark.text);
        QCOMPARE(window.grab().toImage().pixelColor(window.rect().bottomRight() * window.devicePixelRatioF()),
                 dark.window);
    }

    void typeRolesAreDifferencesFromTheBase()
    {
        QFont base = QApplication::font();
        base.setPointSizeF(9.5);
        QCOMPARE(fontFor(TypeRole::Headline, base).pointSizeF(), 20.0);
        QCOMPARE(fontFor(TypeRole::Small, base).pointSizeF(), 8.5);
        base.setPointSizeF(40);
        QCOMPARE(fontFor(TypeRole::Body, base).pointSizeF(), 13.0);
        base.setPointSizeF(4);
        QCOMPARE(fontFor(TypeRole::Body, base).pointSizeF(), 9.0);
    }

    void controlsAreNoSmallerThanTheLook()
    {
        ThemeSource source(ThemeKind::Light);
        QWidget window;
        QHBoxLayout row(&window);
        QPushButton button(QStringLiteral("Open"));
        QLineEdit field;
        row.addWidget(&button);
        row.addWidget(&field);
        QVERIFY(button.sizeHint().height() >= 28);
        QVERIFY(field.sizeHint().height() >= 26);
        const int tall = button.sizeHint().height();
        QFont large = window.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        button.setFont(large);
        QVERIFY(button.sizeHint().height() > tall);
    }

    void tableHeadsShowTheWholeLetter()
    {
        ThemeSource source(ThemeKind::Light);
        QStandardItemModel model(1, 1);
        QTableView table;
        table.setModel(&model);
        const auto lowestInk = [&](const QString& text) {
            model.setHorizontalHeaderLabels({text});
            const QImage head = table.horizontalHeader()->grab().toImage();
            for (int y = head.height() - 3; y > 0; --y) // above the line below the head
                for (int x = 0; x < table.columnWidth(0); ++x)
                    if (head.pixelColor(x, y).lightness() < 160)
                        return y;
            return 0;
        };
        table.show();
        const QFontMetrics metrics = table.horizontalHeader()->fontMetrics();
        const int descent = metrics.tightBoundingRect(QStringLiteral("g")).bottom();
        QVERIFY(descent >= 2);
        QVERIFY(lowestInk(QStringLiteral("g")) >= lowestInk(QStringLiteral("n")) + descent - 1);
    }

    void scrollBarsReachBothEnds()
    {
        ThemeSource source(ThemeKind::Light);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000);
        bar.setPageStep(50);
        bar.resize(10, 200);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = 1000;
        option.pageStep = 50;
        const auto slider = [&](int position) {
            option.sliderPosition = option.sliderValue = position;
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(slider(0).top(), 0);
        QCOMPARE(slider(1000).bottom(), 199);
        QVERIFY(slider(0).height() >= 24);
    }

    // Whoever scrolls a pane passes over its fields and changes none; the field that has the focus still turns.
    void theWheelTurnsOnlyTheFieldInFocus()
    {
        TropaStyle style(themeOf(ThemeKind::Light), false);
        QScrollArea pane;
        auto* column = new QWidget;
        column->resize(280, 2000);
        auto* combo = new QComboBox(column);
        combo->addItems({QStringLiteral("R1"), QStringLiteral("R2"), QStringLiteral("R3")});
        auto* box = new QSpinBox(column);
        auto* other = new QLineEdit(column);
        combo->move(10, 10);
        box->move(10, 60);
        other->move(10, 110);
        for (QWidget* field : std::initializer_list<QWidget*>{combo, box})
            field->setStyle(&style);
        pane.setWidget(column);
        pane.resize(300, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        other->setFocus();
        const auto turn = [](QWidget* field) {
            const QPointF at = field->rect().center();
            QWheelEvent wheel(at, field->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&wheel); // as from a mouse: only then it goes on to what scrolls
            qApp->notify(field, &wheel);
        };
        QCOMPARE(combo->focusPolicy(), Qt::StrongFocus);
        turn(combo);
        QCOMPARE(combo->currentIndex(), 0);
        const int scrolled = pane.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        turn(box);
        QCOMPARE(box->value(), 0);
        QVERIFY(pane.verticalScrollBar()->value() > scrolled);
        QVERIFY(other->hasFocus());
        combo->setFocus();
        turn(combo);
        QCOMPARE(combo->currentIndex(), 1);
        box->setValue(5);
        box->setFocus();
        turn(box);
        QCOMPARE(box->value(), 4);
    }

    void theRingFollowsTheKeyboardOnly()
    {
        ThemeSource source(ThemeKind::Light);
        FocusRing ring;
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* first = new QPushButton(QStringLiteral("One"));
        auto* second = new QPushButton(QStringLiteral("Two"));
        row->addWidget(first);
        row->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto ringed = [&]() -> QWidget* {
            for (const QFocusFrame* frame : window.findChildren<QFocusFrame*>())
                if (frame->isVisible())
                    return frame->widget();
            return nullptr;
        };
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(ringed() == nullptr);
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_COMPARE(ringed(), second);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
