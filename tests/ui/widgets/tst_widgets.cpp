#include "ui/widgets/configure_views.h"
#include "ui/widgets/elided_path.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/filter_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/table_model_base.h"
#include "ui/widgets/value_label.h"
#include "ui/widgets/yielding_columns.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tropa;
using namespace tropa::ui;
using namespace tropa::ui::widgets;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_source = std::make_unique<theme::ThemeSource>(); }

    void messageClosesWithEscape()
    {
        InlineMessage message(*m_source);
        QVERIFY(message.isHidden());
        message.say(theme::State::Warn, QStringLiteral("Отзывы не обновлялись 34 дня."), QStringLiteral("Импорт…"));
        QVERIFY(message.isVisible());
        QCOMPARE(message.accessibleName(), message.sentence());
        QSignalSpy dismissed(&message, &InlineMessage::dismissed);
        QTest::keyClick(&message, Qt::Key_Escape);
        QVERIFY(message.isHidden());
        QCOMPARE(dismissed.count(), 1);
    }

    void messageGrowsWithItsText()
    {
        InlineMessage message(*m_source);
        message.say(theme::State::Bad, QStringLiteral("Коротко."));
        QVERIFY(message.sizeHint().height() >= 32);
    }

    void jobSaysItsShareAndStopsOnce()
    {
        JobProgress job(*m_source);
        job.setTitle(QStringLiteral("Пересчёт"));
        job.setProgress(212, 300, QStringLiteral("212 из 300"));
        const auto* bar = job.findChild<QProgressBar*>();
        QCOMPARE(bar->value() * 300 / bar->maximum(), 211);
        job.setProgress(5'000'000'000, 10'000'000'000, QString());
        QCOMPARE(bar->value(), 500);
        QSignalSpy cancelled(&job, &JobProgress::cancelRequested);
        auto* cross = job.findChild<QToolButton*>();
        cross->click();
        cross->click();
        QCOMPARE(cancelled.count(), 1);
    }

    // The room of each row is what its words take, so that fonts do not matter.
    void pathsKeepTheirEnds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        const QString path = QStringLiteral("Первый визит › Поиск и выбор › Совет знакомых");
        QTest::newRow("whole") << path << path;
        QTest::newRow("without the first") << path << QStringLiteral("… › Поиск и выбор › Совет знакомых");
        QTest::newRow("last") << path << QStringLiteral("… › Совет знакомых");
        QTest::newRow("last alone") << path << QStringLiteral("Совет знакомых");
        QTest::newRow("no path") << QStringLiteral("Ожидание") << QStringLiteral("Ожидание");
    }
    void pathsKeepTheirEnds()
    {
        QFETCH(QString, path);
        QFETCH(QString, shown);
        const QFontMetrics metrics{QFont()};
        QCOMPARE(elidedPath(path, metrics, metrics.horizontalAdvance(shown)), shown);
        const QString cut = elidedPath(path, metrics, metrics.horizontalAdvance(QStringLiteral("Совет")));
        QVERIFY(cut.endsWith(u'…') && metrics.horizontalAdvance(cut) <= metrics.horizontalAdvance(shown));
    }

    void linksGiveWayWhenTheyMay()
    {
        LinkButton link(*m_source, QStringLiteral("Касса › Цена пугает тех, кто пришёл впервые"));
        QCOMPARE(link.minimumSizeHint(), link.sizeHint());
        link.setElides(true);
        QVERIFY(link.minimumSizeHint().width() < link.sizeHint().width() / 2);
        QCOMPARE(link.minimumSizeHint().height(), link.sizeHint().height());
    }

    void choiceIsMovedByArrows()
    {
        SegmentedChoice choice(*m_source, QStringLiteral("Валентность"));
        for (const char* value : {"−2", "−1", "0"})
            choice.addChoice(QString::fromUtf8(value));
        choice.setCurrent(0);
        choice.show();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        QSignalSpy chosen(&choice, &SegmentedChoice::chosen);
        choice.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(choice.current(), 1);
        QCOMPARE(chosen.count(), 1);
        choice.setCurrent(-1);
        QCOMPARE(choice.current(), -1);
        QCOMPARE(chosen.count(), 1);
    }

    void filterClearsByCrossAndKey()
    {
        FilterButton filter(*m_source);
        filter.setFilter(QStringLiteral("Клиника"), QStringLiteral("Центр"), true);
        filter.resize(filter.sizeHint());
        filter.show();
        QSignalSpy cleared(&filter, &FilterButton::cleared);
        QTest::mouseClick(&filter, Qt::LeftButton, {}, QPoint(filter.width() - 10, 10));
        QTest::keyClick(&filter, Qt::Key_Delete);
        QCOMPARE(cleared.count(), 2);
        filter.setFilter(QStringLiteral("Клиника"), QStringLiteral("все 4"), false);
        QTest::keyClick(&filter, Qt::Key_Delete);
        QCOMPARE(cleared.count(), 2);
        QCOMPARE(filter.accessibleName(), QStringLiteral("Клиника: все 4"));
    }

    void searchWaitsForTypingToRest()
    {
        SearchField field(*m_source);
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("wait"));
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.first().first().toString(), QStringLiteral("wait"));
        QTest::keyClicks(&field, QStringLiteral("s"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 2);
        QSignalSpy next(&field, &SearchField::nextRequested);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(next.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void headerMovesToolsIntoMoreAndBack()
    {
        QAction back, forward;
        RoomHeader header(*m_source, &back, &forward);
        header.setTitle(QStringLiteral("Первый визит в клинику"));
        std::vector<std::unique_ptr<QAction>> actions;
        for (const char* name : {"Показатели", "Все таблицы", "В отчёт", "Карточка", "Связь"}) {
            actions.push_back(std::make_unique<QAction>(QString::fromUtf8(name)));
            header.addTool(actions.back().get(), true);
        }
        header.resize(1200, 42);
        header.show();
        const auto shown = [&] {
            int count = 0;
            for (const QToolButton* tool : header.findChildren<QToolButton*>())
                count += tool->isVisible() && tool->defaultAction() != nullptr ? 1 : 0;
            return count - 2; // back and forward
        };
        const auto* menu = header.findChild<QToolButton*>(QStringLiteral("roomHeaderMore"));
        QVERIFY(menu != nullptr);
        QCOMPARE(shown(), 5);
        QVERIFY(!menu->isVisible());
        header.resize(520, 42);
        QVERIFY(shown() < 5);
        QVERIFY(menu->isVisible());
        QCOMPARE(int(menu->menu()->actions().size()) + shown(), 5);
        header.resize(1200, 42);
        QCOMPARE(shown(), 5);
    }

    void emptyPlaceHasOneWayOn()
    {
        EmptyPlace place(*m_source);
        place.setPlace(theme::Glyph::Quote, QStringLiteral("У кода пока нет цитат"), QStringLiteral("Выделите текст"),
                       QStringLiteral("Открыть интервью"));
        QSignalSpy triggered(&place, &EmptyPlace::triggered);
        place.findChild<QPushButton*>()->click();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(place.accessibleName(), QStringLiteral("У кода пока нет цитат"));
    }

    void flowGoesOnInTheNextLine()
    {
        QWidget host;
        auto* flow = new FlowLayout(&host, 6);
        for (int i = 0; i < 6; ++i) {
            auto* chip = new QLabel(QStringLiteral("Чип"));
            chip->setFixedSize(50, 20);
            flow->addWidget(chip);
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(170), 46);
        QCOMPARE(flow->heightForWidth(10), 6 * 20 + 5 * 6);
    }

    void tablesAreGoodModels()
    {
        class Codes final : public TableModelBase
        {
        public:
            EntityRef entityOf(int row) const override { return {QStringLiteral("code"), row + 1}; }
            void grow()
            {
                beginInsertRows({}, m_rows, m_rows);
                ++m_rows;
                endInsertRows();
            }

        protected:
            int rows() const override { return m_rows; }
            int columns() const override { return 2; }
            TableColumn column(int column) const override
            {
                return {column == 0 ? QStringLiteral("Код") : QStringLiteral("Сегментов"), column == 1};
            }
            TableCell cell(int row, int column) const override
            {
                TableCell shown;
                shown.text = column == 0 ? QStringLiteral("Ожидание") : QString::number(row * 10);
                if (column == 1)
                    shown.sort = row * 10;
                else
                    shown.swatch = row + 1;
                return shown;
            }

        private:
            int m_rows = 2;
        };
        Codes model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.grow();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, 1).data(SortRole).toInt(), 20);
        QCOMPARE(model.index(1, 0).data(SortRole).toString(), QStringLiteral("Ожидание"));
        QCOMPARE(model.index(1, 0).data(EntityRole).value<EntityRef>(), (EntityRef{QStringLiteral("code"), 2}));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Ожидание"));
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }

    void swatchesFollowTheTheme()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), 1, SwatchRole);
        QTableView table;
        table.setModel(&model);
        configureTable(&table, *m_source, QStringLiteral("Коды"));
        table.resize(200, 80);
        table.show();
        const auto swatch = [&] {
            const QImage picture = table.viewport()->grab().toImage();
            return picture.pixelColor(QPoint(13, table.rowHeight(0) / 2) * picture.devicePixelRatio());
        };
        QCOMPARE(swatch(), m_source->theme().codeColour(1));
        m_source->setKind(theme::ThemeKind::Dark);
        QTest::qWait(10);
        QCOMPARE(swatch(), theme::themeOf(theme::ThemeKind::Dark).codeColour(1));
    }

    void numbersOfAnyFontAreAligned()
    {
        QImage image(120, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawTabular(&painter, {0, 0, 100, 20}, QStringLiteral("1 111,1"), Qt::AlignRight | Qt::AlignVCenter);
        drawTabular(&painter, {0, 20, 100, 20}, QStringLiteral("8 888,8"), Qt::AlignRight | Qt::AlignVCenter);
        painter.end();
        const auto rightmost = [&](int top) {
            int right = 0;
            for (int y = top; y < top + 20; ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).lightness() < 128)
                        right = std::max(right, x);
            return right;
        };
        QVERIFY(std::abs(rightmost(0) - rightmost(20)) <= 2);
    }

    void valueKeepsItsNumberAndN()
    {
        ValueLabel label(*m_source);
        ValueLabel::Value value;
        value.value = QStringLiteral("78,2");
        value.unit = QStringLiteral("%");
        value.interval = QStringLiteral("95 %: 73,3…82,4");
        value.n = QStringLiteral("n = 312");
        value.target = QStringLiteral("цель 85 %");
        label.setValue(QStringLiteral("Довольны"), value);
        label.resize(label.minimumSizeHint());
        label.show();
        QVERIFY(label.toolTip().contains(value.interval));
        QVERIFY(label.accessibleName().contains(value.n));
        label.resize(label.sizeHint() * 2);
        QVERIFY(label.toolTip().isEmpty());
    }

    void columnsGiveWayToTheWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("hidden");
        QTest::newRow("all the room") << 1200 << 0;
        QTest::newRow("words give way") << 620 << 0;
        QTest::newRow("the last stands aside") << 420 << 1;
        QTest::newRow("and the one before it") << 330 << 2;
    }
    void columnsGiveWayToTheWindow()
    {
        QFETCH(int, width);
        QFETCH(int, hidden);
        QStandardItemModel model(3, 4);
        QTableView table;
        table.setModel(&model);
        configureTable(&table, *m_source, QStringLiteral("Таблица"));
        table.horizontalHeader()->setStretchLastSection(false);
        QFont font = table.font();
        font.setPixelSize(13);
        table.setFont(font);
        const int line = table.fontMetrics().height();
        new YieldingColumns(&table, 1, {{40, 40}, {300, 200}, {150, 100, 2}, {150, 100, 1}});
        table.resize(width * line / 17, 300);
        table.show();
        const auto all = [&] {
            int sum = 0;
            for (int i = 0; i < 4; ++i)
                sum += table.isColumnHidden(i) ? 0 : table.columnWidth(i);
            return sum;
        };
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QTRY_COMPARE(all(), table.viewport()->width());
        int aside = 0;
        for (int i = 0; i < 4; ++i)
            aside += table.isColumnHidden(i) ? 1 : 0;
        QCOMPARE(aside, hidden);
        QVERIFY(!table.horizontalScrollBar()->isVisible());
        // What a person has dragged stays.
        table.setColumnWidth(1, 222);
        table.resize(table.width() + 150, 300);
        QCOMPARE(table.columnWidth(1), 222);
    }

private:
    std::unique_ptr<theme::ThemeSource> m_source;
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
