// RQDA: one SQLite file; a row with status 0 was deleted there and is left where it is.
#include "exchange/foreign_database.h"
#include "exchange/foreign_projects.h"

#include <QCoreApplication>
#include <QSet>

namespace tropa::exchange {

namespace {

class RqdaReader
{
public:
    explicit RqdaReader(ForeignDatabase& file) : m_file(file), m_db(file.db()), m_users(m_package) {}

    Result<Package> run()
    {
        m_package.origin = QStringLiteral("RQDA");
        m_package.name = m_file.fileName();
        readCodes();
        readSources();
        readCases();
        if (m_file.hasTable("journal")) {
            auto rows = m_db.prepare("SELECT rowid, name, journal, date, owner FROM journal WHERE status = 1");
            while (rows.step()) {
                PackageNote note{m_file.guidOf("journal", rows.integer(0)),
                                 rows.text(1),
                                 rows.text(2),
                                 m_users.find(rows.text(4)),
                                 {}};
                m_package.projectNotes.push_back(note.guid);
                m_package.notes.push_back(std::move(note));
            }
        }
        if (m_outside > 0)
            m_package.losses.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n coding(s) lie past the end of their text and were left out"),
                m_outside));
        if (m_several > 0)
            m_package.losses.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n code(s) stood in several categories and came into the first"),
                m_several));
        if (Result<void> good = m_file.check(); !good)
            return std::move(good).error();
        return std::move(m_package);
    }

private:
    void readCodes()
    {
        std::map<qint64, qint64> categoryOf;
        if (m_file.hasTable("codecat")) {
            auto rows = m_db.prepare("SELECT catid, name, memo FROM codecat WHERE status = 1 ORDER BY lower(name)");
            while (rows.step()) {
                PackageCode category;
                category.guid = m_file.guidOf("codecat", rows.integer(0));
                category.name = rows.text(1);
                category.definition = rows.text(2);
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
            PackageCode code;
            code.guid = m_file.guidOf("freecode", rows.integer(0));
            code.name = rows.text(1);
            code.definition = rows.text(2);
            // Colours of R are names or #rrggbb; only the latter say what they are.
            code.color = rows.text(3).size() == 7 && rows.text(3).startsWith(u'#') ? rows.text(3).toLower() : QString();
            const auto category = categoryOf.find(rows.integer(0));
            if (category != categoryOf.end() && m_categories.contains(category->second))
                code.parent = m_file.guidOf("codecat", category->second);
            m_codes << rows.integer(0);
            m_package.codes.push_back(std::move(code));
        }
    }

    void readSources()
    {
        std::map<qint64, std::vector<ForeignCoding>> codings;
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
        auto rows = m_db.prepare("SELECT id, name, file, memo, owner FROM source WHERE status = 1 ORDER BY id");
        while (rows.step()) {
            const qint64 id = rows.integer(0);
            const QString raw = rows.text(2);
            if (raw.trimmed().isEmpty())
                continue;
            PackageDocument document;
            document.guid = m_file.guidOf("source", id);
            document.name = rows.text(1);
            document.transcript = interviews::recognisedTranscript(raw);
            document.description = rows.text(3);
            document.user = m_users.find(rows.text(4));
            m_outside += placeCodings(document, raw, std::move(codings[id])).outside;
            m_sources << id;
            m_package.documents.push_back(std::move(document));
        }
    }

    void readCases()
    {
        if (!m_file.hasTable("cases"))
            return;
        std::map<qint64, std::vector<PackageValue>> values;
        if (m_file.hasTable("caseAttr")) {
            auto rows = m_db.prepare("SELECT variable, value, caseID FROM caseAttr WHERE status = 1");
            while (rows.step()) {
                const QString name = rows.text(0);
                const Guid guid = m_file.guidOf(("attribute " + name.toUtf8()).constData(), 0);
                if (!m_variables.contains(name)) {
                    m_variables << name;
                    m_package.variables.push_back({guid, name, QStringLiteral("Text"), {}});
                }
                if (!rows.text(1).trimmed().isEmpty())
                    values[rows.integer(2)].push_back({guid, rows.text(1).trimmed()});
            }
        }
        std::map<qint64, std::vector<Guid>> sources;
        if (m_file.hasTable("caselinkage")) {
            auto rows = m_db.prepare("SELECT DISTINCT caseid, fid FROM caselinkage WHERE status = 1 ORDER BY 1, 2");
            while (rows.step()) {
                if (m_sources.contains(rows.integer(1)))
                    sources[rows.integer(0)].push_back(m_file.guidOf("source", rows.integer(1)));
            }
        }
        auto rows = m_db.prepare("SELECT id, name, memo FROM cases WHERE status = 1 ORDER BY id");
        while (rows.step()) {
            const qint64 id = rows.integer(0);
            m_package.cases.push_back(
                {m_file.guidOf("cases", id), rows.text(1), rows.text(2), values[id], sources[id], {}, {}});
        }
    }

    ForeignDatabase& m_file;
    storage::Connection& m_db;
    Package m_package;
    ForeignUsers m_users;
    QSet<QString> m_variables;
    QSet<qint64> m_categories, m_codes, m_sources;
    qint64 m_outside = 0, m_several = 0;
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
