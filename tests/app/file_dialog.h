#pragma once

#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

namespace tropa::test {

/// Gives a path to the file dialog of a window as a person would: into its field, and Enter.
inline void chooseInDialog(QWidget& window, const QString& path)
{
    QTRY_VERIFY(window.findChild<QFileDialog*>(QStringLiteral("fileDialog")));
    auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("fileDialog"));
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    field->setText(path); // key clicks of QTest do not know every letter of a temporary folder's name
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<QFileDialog*>(QStringLiteral("fileDialog")));
    window.activateWindow(); // no window manager does it offscreen
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace tropa::test
