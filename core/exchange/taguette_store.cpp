// Taguette: an SQLite file of projects; documents are HTML, places are UTF-8 bytes of its text nodes, a tag's path is
// its name.
#include "exchange/derived_guid.h"
#include "exchange/foreign_projects.h"
#include "exchange/foreign_reader.h"
#include "exchange/html_words.h"

#include <QCoreApplication>
#include <QSet>

namespace tropa::exchange {

namespace {

class TaguetteReader : private ForeignReader
{
public:
    using ForeignReader::ForeignReader;

    Result<Package> run()
    {
        m_package.origin = QStringLiteral("Taguette");
        m_package.name =
            m_db.value<QString>("SELECT name FROM projects ORDER BY id LIMIT 1").value_or(m_file.fileName());
        m_package.description =
            m_db.value<QString>("SELECT description FROM projects ORDER BY id LIMIT 1").value_or(QString());
        m_file.setSeed(m_package.name +
                       m_db.value<QString>("SELECT created FROM projects ORDER BY id LIMIT 1").value_or(QString()));
        readTags();
        readDocuments();
        tellLoss(QT_TRANSLATE_N_NOOP("core", "%n coding(s) lie past the end of their text and were left out"),
                 m_outside);
        tellLoss(QT_TRANSLATE_N_NOOP("core", "%n document(s) came in without their formatting"),
                 static_cast<qint64>(m_package.documents.size()));
        return finished();
    }

private:
    void readTags()
    {
        auto rows = m_db.prepare("SELECT t.id, t.path, t.description, t.project_id FROM tags t ORDER BY t.path, t.id");
        while (rows.step()) {
            m_package.codes.push_back(codeOf("tags", rows));
        }
    }

    void readDocuments()
    {
        std::map<qint64, std::vector<PackageSelection>> highlights;
        {
            auto rows =
                m_db.prepare("SELECT h.id, h.document_id, h.start_offset, h.end_offset, ht.tag_id FROM highlights h "
                             "LEFT JOIN highlight_tags ht ON ht.highlight_id = h.id "
                             "ORDER BY h.document_id, h.start_offset, h.id, ht.tag_id");
            qint64 last = -1;
            while (rows.step()) {
                auto& all = highlights[rows.integer(1)];
                if (rows.integer(0) != last || all.empty()) {
                    PackageSelection selection;
                    selection.guid = m_file.guidOf("highlights", rows.integer(0));
                    selection.span = {rows.integer(2), rows.integer(3)};
                    all.push_back(std::move(selection));
                }
                last = rows.integer(0);
                if (rows.isNull(4))
                    continue;
                PackageCoding coding;
                coding.guid = derivedGuid(all.back().guid, QByteArray::number(rows.integer(4)).constData());
                coding.code = m_file.guidOf("tags", rows.integer(4));
                all.back().codings.push_back(std::move(coding));
            }
        }
        auto rows = m_db.prepare("SELECT id, name, description, contents, created FROM documents ORDER BY id");
        while (rows.step()) {
            const HtmlWords read = htmlWords(rows.text(3));
            PackageDocument document;
            document.guid = m_file.guidOf("documents", rows.integer(0));
            document.name = rows.text(1);
            document.description = rows.text(2);
            document.at = foreignMoment(rows.text(4));
            document.transcript = interviews::recognisedTranscript(read.words);
            if (document.text().trimmed().isEmpty())
                continue;
            const qint64 length = codePointCount(document.text());
            for (PackageSelection& one : highlights[rows.integer(0)]) {
                const auto size = static_cast<qint64>(read.places.size());
                const auto count = std::max<qint64>(1, static_cast<qint64>(one.codings.size()));
                if (one.span.begin < 0 || one.span.end <= one.span.begin || one.span.begin >= size) {
                    m_outside += count;
                    continue;
                }
                const qint64 begin = read.places[static_cast<std::size_t>(one.span.begin)];
                qint64 end = read.places[static_cast<std::size_t>(std::min(one.span.end, size - 1))];
                end = std::min(end, length);
                // A line end that stands only here is no part of what was marked.
                while (end > begin && sliced(document.text(), {end - 1, end}) == QLatin1String("\n"))
                    --end;
                if (end <= begin) {
                    m_outside += count;
                    continue;
                }
                one.span = {begin, end};
                document.selections.push_back(std::move(one));
            }
            m_package.documents.push_back(std::move(document));
        }
    }
};

} // namespace

Result<Package> readTaguette(const QString& path)
{
    auto file =
        ForeignDatabase::open(path, "Taguette",
                              {QStringLiteral("projects"), QStringLiteral("documents"), QStringLiteral("highlights"),
                               QStringLiteral("tags"), QStringLiteral("highlight_tags")});
    if (!file)
        return std::move(file).error();
    return TaguetteReader(*file).run();
}

} // namespace tropa::exchange
