#include "ui/maps/map_fixture.h"

#include "ui/shell/evidence_clip.h"
#include "ui/shell/rows_pane.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QListView>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;

/// Evidence from another room onto a cell: dragged, or taken along by the clipboard.
class TestEvidenceDrop : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void aDropBinds();
    void aDropElsewhereIsNotTaken();
    void theKeyboardWay();
    void aNumberIsBound();

private:
    EntityRef quote() { return m_sample->quotes->quotes.front().second.ref; }
    shell::EvidenceClip clip() { return {{quote()}, {}, {}, {}, QStringLiteral("words")}; }
    bool send(QEvent::Type type, const QPoint& at, const QMimeData& data)
    {
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier, type);
        if (type == QEvent::DragEnter) {
            QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view().viewport(), &enter);
            return enter.isAccepted();
        }
        QApplication::sendEvent(view().viewport(), &drop);
        return drop.isAccepted();
    }
};

void TestEvidenceDrop::aDropBinds()
{
    const ui::canvas::BoardPlace place{row(LaneKind::Pains), 8, {}};
    view().setCurrent(place);
    const auto data = shell::toMime(clip(), m_sample->project->path());
    QVERIFY(send(QEvent::DragEnter, centreOf(place), *data));
    QVERIFY(send(QEvent::Drop, centreOf(place), *data));
    const QStringList texts = textsAt(LaneKind::Pains, 8);
    QCOMPARE(texts.size(), 1);
    const maps::Card* card = board().card(view().current().card);
    QVERIFY(card);
    QCOMPARE(card->evidence, std::vector<EntityRef>{quote()});
    QVERIFY(m_sample->project->undo());
    QVERIFY(textsAt(LaneKind::Pains, 8).isEmpty());
}

void TestEvidenceDrop::aDropElsewhereIsNotTaken()
{
    const auto cards = board().cards.size();
    const ui::canvas::BoardPlace channels{row(LaneKind::Channels), 8, {}};
    view().setCurrent(channels);
    const auto own = shell::toMime(clip(), m_sample->project->path());
    m_notices.clear();
    m_workbench->disconnect(); // a refusal is told as an error; the fixture takes errors for failures
    send(QEvent::Drop, centreOf(channels), *own);
    QCOMPARE(board().cards.size(), cards);
    const auto foreign = shell::toMime(clip(), QStringLiteral("/other.tropa"));
    QVERIFY(!shell::evidenceFromMime(*foreign, m_sample->project->path()));
    QMimeData text;
    text.setText(QStringLiteral("words"));
    QVERIFY(!shell::evidenceFromMime(text, m_sample->project->path()));
}

void TestEvidenceDrop::theKeyboardWay()
{
    shell::RowsPane pane(*m_theme, nullptr);
    pane.showRows(*m_workbench, QStringLiteral("Rows"), {quote()});
    QSignalSpy asked(m_workbench.get(), &shell::Workbench::navigationRequested);
    auto* list = pane.findChild<QListView*>();
    QVERIFY(list->currentIndex().flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.activateWindow();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Отзывы")));
    view().setCurrent({row(LaneKind::Opportunities), 9, {}});
    pane.hide();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    view().setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textsAt(LaneKind::Opportunities, 9).size(), 1);
    QCOMPARE(board().card(view().current().card)->evidence, std::vector<EntityRef>{quote()});
}

void TestEvidenceDrop::aNumberIsBound()
{
    shell::EvidenceClip number;
    number.metric = QStringLiteral("survey.csat");
    number.scope = metrics::Scope().with(metrics::dimension::touchpoint, 7).toJson();
    QGuiApplication::clipboard()->setMimeData(shell::toMime(number, m_sample->project->path()).release());
    view().setCurrent({row(LaneKind::Metrics), 0, {}});
    key(Qt::Key_V, Qt::ControlModifier);
    const maps::Card* card = board().card(view().current().card);
    QVERIFY(card);
    QCOMPARE(card->bindings.size(), 1u);
    QCOMPARE(card->bindings.front().metric, QStringLiteral("survey.csat"));
    QCOMPARE(card->bindings.front().scope, metrics::Scope().with(metrics::dimension::touchpoint, 7));
}

QTEST_MAIN(TestEvidenceDrop)
#include "tst_evidence_drop.moc"
