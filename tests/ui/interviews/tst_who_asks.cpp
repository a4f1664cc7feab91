// The proof of a transcript proposes who asks; a person confirms it by leaving it or chooses somebody else.
#include "ui/import/respondent_fields.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

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

private Q_SLOTS:
    void aProposalIsShownAndChanged()
    {
        const QJsonObject file{{QStringLiteral("file"), QStringLiteral("R7.vtt")},
                               {QStringLiteral("respondent"), QStringLiteral("R7")},
                               {QStringLiteral("turns"), 12},
                               {QStringLiteral("speakers"),
                                QJsonArray{speaker("Anna", "interviewer", 5, 6), speaker("Olga", "respondent", 0, 6)}}};
        RespondentFields fields;
        fields.setProofs(readProofs({{QStringLiteral("files"), QJsonArray{file}}}));
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
};

QTEST_MAIN(WhoAsksTest)
#include "tst_who_asks.moc"
