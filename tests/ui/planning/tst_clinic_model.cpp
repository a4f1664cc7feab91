// The clinics of a plan, whose people may be typed over.
#include "ui/planning/clinic_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tropa;
using namespace tropa::ui::planning;

class ClinicModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreTypedOver()
    {
        ClinicModel model(Language::English);
        QAbstractItemModelTester tester(&model);
        model.setClinics({{QStringLiteral("Центр"), 1200}, {QStringLiteral("Север"), 0}});
        model.setParts({278, 0}, 0.5, false);
        QCOMPARE(model.index(0, ClinicModel::Part).data().toString(), QStringLiteral("278"));
        QCOMPARE(model.index(0, ClinicModel::Invited).data().toString(), QStringLiteral("556"));
        QCOMPARE(model.index(1, ClinicModel::People).data().toString(), QStringLiteral("—"));
        QVERIFY(model.setData(model.index(1, ClinicModel::People), QStringLiteral("800")));
        QVERIFY(!model.setData(model.index(1, ClinicModel::People), QStringLiteral("many")));
        QVERIFY(!model.setData(model.index(1, ClinicModel::People), QStringLiteral("-4")));
        QCOMPARE(model.clinics()[1].people, qint64(800));
        QCOMPARE(model.words().front().size(), 4);
        model.setParts({5, 5}, 1, true);
        QCOMPARE(model.words().front().size(), 3);
        QCOMPARE(model.words().back(),
                 (QStringList{QStringLiteral("Север"), QStringLiteral("800"), QStringLiteral("5")}));
    }
};

QTEST_GUILESS_MAIN(ClinicModelTest)
#include "tst_clinic_model.moc"
