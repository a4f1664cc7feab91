// Pictures of the room for a person to look at, in BUILD/pictures.
#include "room_fixture.h"

#include "interviews/coding_store.h"
#include "interviews/import/codebook_import.h"
#include "interviews/import/respondent_import.h"
#include "interviews/import/transcript_import.h"
#include "ui/interviews/code_pane.h"
#include "ui/interviews/search_bar.h"
#include "ui/interviews/transcript_view.h"

#include <QDir>
#include <QLineEdit>

using namespace tropa;
using namespace tropa::test;
namespace core = tropa::interviews;

class RoomPicturesTest : public QObject
{
    Q_OBJECT

private:
    static QString sample(const char* name)
    {
        return QStringLiteral(TROPA_SOURCE_DIR "/resources/samples/") + QLatin1String(name);
    }

    static void fill(RoomFixture& fixture)
    {
        frame::ImportOptions options;
        options.plainIds = true;
        for (const QFileInfo& file : QDir(sample("interviews")).entryInfoList(QDir::Files, QDir::Name))
            options.files << file.filePath();
        auto job = fixture.project->startJob();
        QVERIFY(core::importTranscripts(**job, options).ok());
        options.files = QStringList{sample("respondents.csv")};
        QVERIFY(core::importRespondents(**job, options).ok());
        options.files = QStringList{sample("codebook.csv")};
        QVERIFY(core::importCodebook(**job, options).ok());
        options.files = QStringList{sample("quotes.csv")};
        QVERIFY(core::importQuotes(**job, options).ok());
    }

private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("kind");
        QTest::newRow("ru-light") << int(Language::Russian) << int(ui::theme::ThemeKind::Light);
        QTest::newRow("ru-dark") << int(Language::Russian) << int(ui::theme::ThemeKind::Dark);
        QTest::newRow("en-light") << int(Language::English) << int(ui::theme::ThemeKind::Light);
    }
    void pictures()
    {
        QFETCH(int, language);
        QFETCH(int, kind);
        RoomFixture fixture(static_cast<Language>(language), static_cast<ui::theme::ThemeKind>(kind));
        fill(fixture);
        std::vector<core::CodeId> quick;
        const core::Codebook book = core::codebook(fixture.project.db());
        for (const core::Code& code : book.codes()) {
            if (!book.hasChildren(code.id) && quick.size() < 9)
                quick.push_back(code.id);
        }
        fixture.project.edit([&](project::Edit& edit) { core::setQuickCodes(edit, quick); });
        fixture.openRoom();
        auto& session = fixture.room->session();
        for (const auto& row : session.documents()) {
            if (row.name == QStringLiteral("R14"))
                session.open(row.info.id);
        }
        QVERIFY(session.segments().size() > 5);
        session.selectSegment(session.segments()[4].id);
        const core::SegmentId chosen = session.selectedSegment();
        fixture.project.edit([&](project::Edit& edit) {
            core::setSegmentMemo(
                edit, std::array{chosen},
                QString::fromUtf8("Раздражает не ожидание, а молчание. Проверить по чек-листу, п. 14."));
        });
        fixture.room->search()->field()->setText(QString::fromUtf8("меня"));
        QTest::qWait(30);
        session.selectSegment(chosen);
        QTest::qWait(30);
        const QPixmap picture = fixture.room->grab();
        QDir().mkpath(QStringLiteral(TROPA_BINARY_DIR "/pictures"));
        QVERIFY(picture.save(QStringLiteral(TROPA_BINARY_DIR "/pictures/interviews-%1.png")
                                 .arg(QLatin1String(QTest::currentDataTag()))));
        QVERIFY(!fixture.room->transcript()->stripeRect(chosen).isEmpty());
    }
};

QTEST_MAIN(RoomPicturesTest)
#include "tst_room_pictures.moc"
