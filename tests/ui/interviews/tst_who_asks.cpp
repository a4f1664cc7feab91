// The proof of a transcript proposes who asks; a person confirms it by leaving it or chooses somebody else.
#include "ui/import/respondent_fields.h"
#include "ui/theme/apply_theme.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QtTest/qtestspontaneevent.h>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace tropa::ui::import;

class WhoAsksTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject speaker(const char* name, const char* role, int asking, int turns)
    {
        return {{QStringLiteral("name"), QLatin1String(name)},
                {QStringLiteral("role"), QLatin1String(role)},
                {QStringLiteral("asking"), asking},
                {QStringLiteral("turns"), turns}};
    }

    static std::vector<ReadProof> proofs()
    {
        const QJsonObject file{{QStringLiteral("file"), QStringLiteral("R7.vtt")},
                               {QStringLiteral("respondent"), QStringLiteral("R7")},
                               {QStringLiteral("turns"), 12},
                               {QStringLiteral("speakers"),
                                QJsonArray{speaker("Anna", "interviewer", 5, 6), speaker("Olga", "respondent", 0, 6)}}};
        return readProofs({{QStringLiteral("files"), QJsonArray{file}}});
    }

private Q_SLOTS:
    void initTestCase() { tropa::ui::theme::applyTheme(*qApp, tropa::ui::theme::ThemeKind::Light, false); }

    void aProposalIsShownAndChanged()
    {
        RespondentFields fields;
        fields.setProofs(proofs());
        fields.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fields));
        auto* box = fields.findChild<QComboBox*>(QStringLiteral("interviewer.R7.vtt"));
        QVERIFY(box);
        QCOMPARE(box->currentText(), QStringLiteral("Anna"));
        QVERIFY(!box->accessibleName().isEmpty());
        const auto* why = fields.findChild<QLabel*>(QStringLiteral("proposal.R7.vtt"));
        QVERIFY(why && why->text().contains(QStringLiteral("5 of 6")));
        QVERIFY(fields.choices().empty()); // nothing is decided for the person

        QSignalSpy corrected(&fields, &RespondentFields::corrected);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(fields.choices().at(QStringLiteral("interviewer:R7.vtt")), QStringLiteral("Olga"));
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(fields.choices().at(QStringLiteral("interviewer:R7.vtt")), QString()); // nobody
    }

    // In a pane of any width the words stand whole, one line or three.
    void noWordsAreCut()
    {
        QScrollArea pane;
        pane.setWidgetResizable(true);
        auto* side = new QWidget;
        auto* column = new QVBoxLayout(side);
        auto* fields = new RespondentFields(side);
        column->addWidget(fields);
        column->addStretch(1);
        pane.setWidget(side);
        pane.resize(300, 300);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        fields->setProofs(proofs());
        for (int width = 200; width <= 400; width += 10) {
            pane.resize(width, 300);
            QTest::qWait(1);
            for (const QLabel* words : fields->findChildren<QLabel*>())
                QVERIFY2(words->height() >= words->heightForWidth(words->width()),
                         qPrintable(QStringLiteral("%1 px: %2").arg(width).arg(words->text())));
        }
    }

    // Scrolling the pane past the choice does not make somebody else the interviewer.
    void theWheelChoosesNobody()
    {
        RespondentFields fields;
        fields.setProofs(proofs());
        fields.show();
        QVERIFY(QTest::qWaitForWindowActive(&fields));
        auto* box = fields.findChild<QComboBox*>(QStringLiteral("interviewer.R7.vtt"));
        fields.findChild<QLineEdit*>()->setFocus();
        const QPointF at = box->rect().center();
        QWheelEvent wheel(at, box->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // as from a mouse
        qApp->notify(box, &wheel);
        QCOMPARE(box->currentText(), QStringLiteral("Anna"));
        QVERIFY(fields.choices().empty());
    }
};

QTEST_MAIN(WhoAsksTest)
#include "tst_who_asks.moc"
