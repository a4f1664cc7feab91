#pragma once

#include "app/window_fixture.h"
#include "support/page_test.h"

#include <QPushButton>
#include <QSignalSpy>

namespace tropa::test {

/// A project of the clinic template in the window, with what `fill` brings into it, at a page.
class PageFixture final : public WindowFixture
{
public:
    explicit PageFixture(const char* page, void (*fill)(project::Project&) = nullptr)
    {
        start(makeClinic());
        if (fill)
            fill(project());
        window().showPage(QLatin1String(page));
    }
    ui::shell::Workbench& workbench() { return *window().workbench(); }

    /// The button of a place that is empty asks for an import of a kind.
    void offersImport(const char* place, const char* kind)
    {
        auto* button = find<QWidget>(place)->findChild<QPushButton*>();
        QTRY_VERIFY(button->isVisible());
        QSignalSpy asked(&workbench(), &ui::shell::Workbench::importRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), QLatin1String(kind));
    }

    /// What stands behind a number: the rows that keys on a widget open.
    std::vector<EntityRef> rowsOpenedBy(QWidget* widget, std::initializer_list<Qt::Key> keys)
    {
        QSignalSpy opened(&workbench(), &ui::shell::Workbench::rowsRequested);
        for (const Qt::Key key : keys)
            QTest::keyClick(widget, key);
        if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }) || opened.size() > 1) {
            QTest::qFail("the keys do not open rows once", __FILE__, __LINE__);
            return {};
        }
        return opened.front().at(1).value<std::vector<EntityRef>>();
    }
};

} // namespace tropa::test
