// RQDA: one SQLite file; a row with status 0 was deleted there and is left where it is.
#include "exchange/foreign_projects.h"
#include "exchange/foreign_reader.h"

#include <QCoreApplication>
#include <QSet>

namespace tropa::exchange {

namespace {

class RqdaReader : private ForeignReader
{
public:
    using ForeignReader::ForeignReader;

    Result<Package> run()
    {
        m_package.origin = QStringLiteral("RQDA");
        m_package.name = m_file.fileName();
        readCodes();
        readTexts();
        readRespondents();
        if (m_file.hasTable("journal"))
            readJournal(m_db.prepare("SELECT rowid, name, journal, owner, NULL FROM journal WHERE status = 1"));
        tellPlaces();
        tellLoss(QT_TRANSLATE_N_NOOP("core", "%n code(s) stood in several categories and came into the first"),
                 m_several);
        return finished();
    }

private:
    void readCodes()
    {
        std::map<qint64, qint64> categoryOf;
        if (m_file.hasTable("codecat")) {
            auto rows = m_db.prepare("SELECT catid, name, memo FROM codecat WHERE status = 1 ORDER BY lower(name)");
            while (rows.step()) {
                PackageCode category = codeOf("codecat", rows);
                category.codable = false;
                m_categories << rows.integer(0);
                m_package.codes.push_back(std::move(category));
            }
        }
        if (m_file.hasTable("treecode")) {
            auto rows = m_db.prepare("SELECT cid, catid FROM treecode WHERE status = 1 ORDER BY rowid");
            while (rows.step())
                m_several += categoryOf.emplace(rows.integer(0), rows.integer(1)).second ? 0 : 1;
        }
        const bool hasColor = m_file.hasColumn("freecode", "color");
        auto rows =
            m_db.prepare(hasColor ? "SELECT id, name, memo, color FROM freecode WHERE status = 1 ORDER BY lower(name)"
                                  : "SELECT id, name, memo, NULL FROM freecode WHERE status = 1 ORDER BY lower(name)");
        while (rows.step()) {
            PackageCode one = codeOf("freecode", rows);
            // Colours of R are names or #rrggbb; only the latter say what they are.
            one.color = rows.text(3).size() == 7 && rows.text(3).startsWith(u'#') ? rows.text(3).toLower() : QString();
            const auto category = categoryOf.find(rows.integer(0));
            if (category != categoryOf.end() && m_categories.contains(category->second))
                one.parent = m_file.guidOf("codecat", category->second);
            m_codes << rows.integer(0);
            m_package.codes.push_back(std::move(one));
        }
    }

    void readTexts()
    {
        Codings codings;
        {
            auto rows = m_db.prepare("SELECT rowid, cid, fid, seltext, selfirst, selend, owner, date, memo FROM coding "
                                     "WHERE status = 1 ORDER BY fid, selfirst, rowid");
            while (rows.step()) {
                if (!m_codes.contains(rows.integer(1)))
                    continue;
                // Places are real numbers in most files.
                ForeignCoding one{
                    static_cast<qint64>(rows.real(4)), static_cast<qint64>(rows.real(5)), rows.text(3), {}, {}};
                one.coding.guid = m_file.guidOf("coding", rows.integer(0));
                one.coding.code = m_file.guidOf("freecode", rows.integer(1));
                one.coding.user = m_users.find(rows.text(6));
                one.coding.memo = rows.text(8);
                codings[rows.integer(2)].push_back(std::move(one));
            }
        }
        readSources(m_db.prepare("SELECT id, name, file, memo, owner, NULL FROM source WHERE status = 1 ORDER BY id"),
                    std::move(codings));
    }

    void readRespondents()
    {
        if (!m_file.hasTable("cases"))
            return;
        Values values;
        if (m_file.hasTable("caseAttr")) {
            auto rows = m_db.prepare("SELECT variable, value, caseID FROM caseAttr WHERE status = 1");
            while (rows.step()) {
                const Guid guid = variable("attribute", rows.text(0));
                if (!rows.text(1).trimmed().isEmpty())
                    values[rows.integer(2)].push_back({guid, rows.text(1).trimmed()});
            }
        }
        Links sources;
        if (m_file.hasTable("caselinkage"))
            sources =
                linksOf(m_db.prepare("SELECT DISTINCT caseid, fid FROM caselinkage WHERE status = 1 ORDER BY 1, 2"));
        readCases(m_db.prepare("SELECT id, name, memo FROM cases WHERE status = 1 ORDER BY id"), std::move(sources),
                  std::move(values));
    }

    QSet<qint64> m_categories, m_codes;
    qint64 m_several = 0;
};

} // namespace

Result<Package> readRqda(const QString& path)
{
    auto file = ForeignDatabase::open(path, "RQDA",
                                      {QStringLiteral("source"), QStringLiteral("freecode"), QStringLiteral("coding")});
    if (!file)
        return std::move(file).error();
    return RqdaReader(*file).run();
}

} // namespace tropa::exchange
