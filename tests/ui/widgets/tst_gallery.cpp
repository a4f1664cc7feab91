#include "gallery.h"
#include "support/screenshots.h"
#include "support/visual_walk.h"
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace tropa;

/// All components in both themes and languages: walked for faults, and left as pictures for a person to look at. Run
/// a second time at 200 % (see CMakeLists.txt).
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFont base(QStringLiteral("Noto Sans"));
        base.setPointSizeF(9.5);
        QApplication::setFont(base);
    }

    void keepsTheRulesInEveryLook()
    {
        ui::theme::ThemeSource source;
        ui::theme::FocusRing ring;
        std::unique_ptr<QWidget> page;
        QStringList faults;
        const auto show = [&](const QString& language) {
            page.reset(tests::makeGallery(source, language));
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
        };
        tests::eachLook(source, show, [&](const QString& state) {
            for (const QString& fault : tests::faultsOf(*page))
                faults << state + QStringLiteral(": ") + fault;
            auto* primary = page->findChild<QPushButton*>(QStringLiteral("primary"));
            primary->setFocus(Qt::TabFocusReason);
            QTest::qWait(20);
            QVERIFY(tests::takeScreenshot(*page, QStringLiteral("gallery-") + state));
        });
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void showsEveryGlyph()
    {
        ui::theme::ThemeSource source;
        const std::unique_ptr<QWidget> sheet(tests::makeGlyphSheet(source));
        QVERIFY(tests::takeScreenshot(*sheet, QStringLiteral("glyphs")));
    }

    void drawsMenus()
    {
        ui::theme::ThemeSource source;
        QMenu menu;
        using ui::theme::Glyph;
        QAction* quotes = menu.addAction(source.icon(Glyph::Quote), QStringLiteral("Цитаты кода"));
        quotes->setShortcut(Qt::Key_Return);
        menu.addAction(source.icon(Glyph::Pencil), QStringLiteral("Переименовать"))->setShortcut(Qt::Key_F2);
        menu.addAction(source.icon(Glyph::Merge), QStringLiteral("Слить с…"));
        menu.addSeparator();
        QAction* shown = menu.addAction(QStringLiteral("Показывать полосы"));
        shown->setCheckable(true);
        shown->setChecked(true);
        menu.addMenu(QStringLiteral("Ещё"))->addAction(QStringLiteral("Удалить"));
        menu.popup({0, 0});
        menu.setActiveAction(quotes);
        QVERIFY(tests::takeScreenshot(menu, QStringLiteral("menu-light")));
        QVERIFY(menu.actionGeometry(quotes).height() >= 26);
        menu.close();
    }
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
