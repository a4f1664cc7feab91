#include "support/visual_walk.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace tropa;
using tests::VisualFault;

namespace {

/// A window that keeps every rule; each test breaks one.
class GoodWindow : public QWidget
{
public:
    GoodWindow()
    {
        auto* column = new QVBoxLayout(this);
        label = new QLabel(QStringLiteral("Клиника"), this);
        field = new QLineEdit(this);
        label->setBuddy(field);
        button = new QPushButton(QStringLiteral("Открыть"), this);
        column->addWidget(label);
        column->addWidget(field);
        column->addWidget(button);
        resize(300, 160);
    }
    QLabel* label;
    QLineEdit* field;
    QPushButton* button;
};

QList<VisualFault::Kind> kindsIn(QWidget& window)
{
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        return {};
    QList<VisualFault::Kind> kinds;
    for (const VisualFault& fault : tests::walk(window))
        kinds << fault.kind;
    return kinds;
}

} // namespace

/// The walk is only worth something if it finds what is wrong: each case here is a window with one fault.
class VisualWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_source = std::make_unique<ui::theme::ThemeSource>(); }

    void passesAGoodWindow()
    {
        GoodWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(tests::faultsOf(window), QStringList());
    }

    void findsClippedText()
    {
        GoodWindow window;
        window.label->setText(QStringLiteral("Очень длинная подпись, которой не хватит места"));
        window.label->setFixedWidth(60);
        QCOMPARE(kindsIn(window), QList{VisualFault::Kind::Clipped});
        window.label->setToolTip(window.label->text());
        QCOMPARE(tests::faultsOf(window), QStringList());
    }

    void findsAClippedButton()
    {
        GoodWindow window;
        window.button->setText(QStringLiteral("Открыть интервью с пациентом"));
        window.button->setFixedWidth(70);
        QCOMPARE(kindsIn(window), QList{VisualFault::Kind::Clipped});
    }

    void findsALowWrappedLabel()
    {
        GoodWindow window;
        window.label->setWordWrap(true);
        window.label->setText(QStringLiteral("Слова ").repeated(30));
        window.label->setFixedHeight(20);
        QCOMPARE(kindsIn(window), QList{VisualFault::Kind::Clipped});
    }

    void findsOverlaps()
    {
        GoodWindow window;
        auto* stray = new QLabel(QStringLiteral("Поверх"), &window);
        stray->setGeometry(20, 60, 80, 30);
        QVERIFY(kindsIn(window).contains(VisualFault::Kind::Overlap));
    }

    void findsNamelessFields()
    {
        GoodWindow window;
        window.label->setBuddy(nullptr);
        QCOMPARE(kindsIn(window), QList{VisualFault::Kind::Nameless});
        window.field->setAccessibleName(QStringLiteral("Клиника"));
        QCOMPARE(tests::faultsOf(window), QStringList());
    }

    void findsPaleText()
    {
        GoodWindow window;
        QPalette pale = window.label->palette();
        pale.setColor(QPalette::WindowText, QColor(0xB0, 0xB8, 0xB4));
        window.label->setPalette(pale);
        QCOMPARE(kindsIn(window), QList{VisualFault::Kind::Contrast});
        window.label->setEnabled(false); // disabled text is exempt
        QCOMPARE(tests::faultsOf(window), QStringList());
    }

    void findsWhatTabCannotReach()
    {
        // A field that keeps Tab for itself cuts off all that stands after it.
        class Trap : public QLineEdit
        {
            bool event(QEvent* event) override
            {
                const bool isTab =
                    event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab;
                return isTab || QLineEdit::event(event);
            }
        };
        GoodWindow window;
        auto* trap = new Trap;
        trap->setAccessibleName(QStringLiteral("Ловушка"));
        window.layout()->addWidget(trap);
        auto* after = new QPushButton(QStringLiteral("После"));
        window.layout()->addWidget(after);
        window.resize(300, 240);
        QCOMPARE(kindsIn(window), QList{VisualFault::Kind::Unreachable});
    }

    void findsSmallTargets()
    {
        GoodWindow window;
        window.button->setText(QStringLiteral("×"));
        window.button->setFixedSize(16, 16);
        QVERIFY(kindsIn(window).contains(VisualFault::Kind::SmallTarget));
    }

    void passesOverWhatTheLookAllows()
    {
        GoodWindow window;
        window.button->setText(QStringLiteral("×"));
        window.button->setFixedSize(16, 16);
        window.button->setProperty("walkIgnores", QStringLiteral("target,clipped,contrast"));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(tests::faultsOf(window), QStringList());
    }

    void goesThroughLanguagesAndThemes()
    {
        QStringList states;
        QStringList languages;
        tests::eachLook(
            *m_source, [&](const QString& language) { languages << language; },
            [&](const QString& state) { states << state; });
        QCOMPARE(languages, QStringList({QStringLiteral("ru"), QStringLiteral("en")}));
        QCOMPARE(states, QStringList({QStringLiteral("ru-light"), QStringLiteral("ru-dark"), QStringLiteral("en-light"),
                                      QStringLiteral("en-dark")}));
    }

    void elidedLabelsCarryTheirTextOnDemand()
    {
        GoodWindow window;
        auto* elided = new ui::widgets::TextLabel(*m_source, QStringLiteral("Длинная подпись, которая сжимается"));
        elided->setElides(true);
        window.layout()->addWidget(elided);
        elided->setFixedWidth(90);
        window.resize(300, 200);
        QCOMPARE(kindsIn(window), QList<VisualFault::Kind>());
    }

private:
    std::unique_ptr<ui::theme::ThemeSource> m_source;
};

QTEST_MAIN(VisualWalkTest)
#include "tst_visual_walk.moc"
