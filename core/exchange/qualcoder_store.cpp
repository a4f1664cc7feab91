// QualCoder: a folder name.qda with data.qda, an SQLite file without keys; coders are names, places code points or, in
// the window with emoji, UTF-16 units.
#include "exchange/foreign_projects.h"
#include "exchange/foreign_reader.h"

#include <QCoreApplication>
#include <QSet>

namespace tropa::exchange {

namespace {

class QualCoderReader : private ForeignReader
{
public:
    using ForeignReader::ForeignReader;

    Result<Package> run()
    {
        m_package.origin = QStringLiteral("QualCoder");
        m_package.name = m_file.fileName();
        if (m_file.hasTable("project")) {
            m_file.setSeed(m_file.fileName() +
                           m_db.value<QString>("SELECT date FROM project LIMIT 1").value_or(QString()));
            m_package.description = m_db.value<QString>("SELECT memo FROM project LIMIT 1").value_or(QString());
        }
        readCodes();
        readTexts();
        readRespondents();
        if (m_file.hasTable("journal"))
            readJournal(m_db.prepare("SELECT jid, name, jentry, owner, date FROM journal ORDER BY jid"));
        tellLosses();
        return finished();
    }

private:
    void readCodes()
    {
        std::vector<PackageCode> all;
        if (m_file.hasTable("code_cat")) {
            auto rows = m_db.prepare("SELECT catid, name, memo, supercatid FROM code_cat ORDER BY lower(name)");
            while (rows.step()) {
                PackageCode category = codeOf("code_cat", rows);
                category.codable = false;
                if (!rows.isNull(3))
                    category.parent = m_file.guidOf("code_cat", rows.integer(3));
                all.push_back(std::move(category));
            }
        }
        const bool hasSubcodes = m_file.hasColumn("code_name", "supercid");
        auto rows = m_db.prepare(
            hasSubcodes ? "SELECT cid, name, memo, catid, color, supercid FROM code_name ORDER BY lower(name)"
                        : "SELECT cid, name, memo, catid, color, NULL FROM code_name ORDER BY lower(name)");
        while (rows.step()) {
            PackageCode one = codeOf("code_name", rows);
            m_codes << rows.integer(0);
            one.color = rows.text(4).size() == 7 ? rows.text(4).toLower() : QString();
            if (!rows.isNull(5))
                one.parent = m_file.guidOf("code_name", rows.integer(5));
            else if (!rows.isNull(3))
                one.parent = m_file.guidOf("code_cat", rows.integer(3));
            all.push_back(std::move(one));
        }
        // Parents before children; what hangs on nothing, or on itself, becomes a root.
        QSet<QByteArray> placed, known;
        for (const PackageCode& code : all)
            known << code.guid.bytes();
        for (bool moved = true; moved;) {
            moved = false;
            for (PackageCode& code : all) {
                if (placed.contains(code.guid.bytes()))
                    continue;
                if (!code.parent.isNull() && !known.contains(code.parent.bytes()))
                    code.parent = {};
                if (code.parent.isNull() || placed.contains(code.parent.bytes())) {
                    placed << code.guid.bytes();
                    m_package.codes.push_back(code);
                    moved = true;
                }
            }
        }
        for (PackageCode& code : all) {
            if (!placed.contains(code.guid.bytes())) {
                code.parent = {};
                m_package.codes.push_back(code);
            }
        }
    }

    void readTexts()
    {
        Codings codings;
        std::vector<std::pair<qint64, ForeignCoding>> withoutCode;
        {
            const bool hasWeight = m_file.hasColumn("code_text", "important");
            auto rows = m_db.prepare(
                hasWeight ? "SELECT ctid, cid, fid, seltext, pos0, pos1, owner, date, memo, important FROM code_text "
                            "ORDER BY fid, pos0, ctid"
                          : "SELECT ctid, cid, fid, seltext, pos0, pos1, owner, date, memo, NULL FROM code_text "
                            "ORDER BY fid, pos0, ctid");
            while (rows.step()) {
                ForeignCoding one{rows.integer(4), rows.integer(5), rows.text(3), {}, {}};
                one.coding.guid = m_file.guidOf("code_text", rows.integer(0));
                one.coding.code = m_file.guidOf("code_name", rows.integer(1));
                one.coding.user = m_users.find(rows.text(6));
                one.coding.at = foreignMoment(rows.text(7));
                one.coding.memo = rows.text(8);
                if (rows.integer(9) != 0)
                    one.coding.weight = 1;
                if (m_codes.contains(rows.integer(1)))
                    codings[rows.integer(2)].push_back(std::move(one));
                else
                    withoutCode.emplace_back(rows.integer(2), std::move(one));
            }
        }
        for (const auto& [source, one] : withoutCode) {
            const auto name = m_db.value<QString>("SELECT name FROM source WHERE id = ?", source);
            m_placed.unplaced.push_back(
                {name.value_or(QString::number(source)), one.begin, one.end, UnplacedReason::NoCode});
        }
        if (m_file.hasTable("annotation")) {
            auto rows = m_db.prepare("SELECT rowid, fid, pos0, pos1, memo, owner, date FROM annotation");
            while (rows.step()) {
                ForeignCoding one{rows.integer(2), rows.integer(3), {}, {}, rows.text(4)};
                one.coding.guid = m_file.guidOf("annotation", rows.integer(0));
                one.coding.user = m_users.find(rows.text(5));
                one.coding.at = foreignMoment(rows.text(6));
                codings[rows.integer(1)].push_back(std::move(one));
            }
        }
        readSources(m_db.prepare("SELECT id, name, fulltext, memo, owner, date FROM source ORDER BY id"),
                    std::move(codings));
    }

    void readRespondents()
    {
        if (!m_file.hasTable("cases"))
            return;
        Values ofCases, ofFiles;
        if (m_file.hasTable("attribute")) {
            auto rows = m_db.prepare("SELECT name, attr_type, value, id FROM attribute");
            while (rows.step()) {
                if (rows.text(2).trimmed().isEmpty())
                    continue;
                auto& values = rows.text(1) == QLatin1String("case") ? ofCases : ofFiles;
                values[rows.integer(3)].push_back({variable("attribute_type", rows.text(0)), rows.text(2).trimmed()});
            }
        }
        Links sources;
        if (m_file.hasTable("case_text"))
            sources = linksOf(m_db.prepare("SELECT DISTINCT caseid, fid FROM case_text ORDER BY 1, 2"));
        readCases(m_db.prepare("SELECT caseid, name, memo FROM cases ORDER BY caseid"), std::move(sources),
                  std::move(ofCases));
        for (PackageDocument& document : m_package.documents) {
            for (auto& [id, values] : ofFiles) {
                if (m_file.guidOf("source", id) == document.guid)
                    document.values = values;
            }
        }
    }

    QSet<qint64> m_codes;

    void tellLosses()
    {
        qint64 media = 0;
        for (const char* table : {"code_image", "code_av"}) {
            if (m_file.hasTable(table))
                media += m_db.value<qint64>((QByteArray("SELECT count(*) FROM ") + table).constData()).value_or(0);
        }
        tellLoss(QT_TRANSLATE_N_NOOP("core", "%n coding(s) of pictures, pages and recordings were left out"), media);
        tellLoss(QT_TRANSLATE_N_NOOP("core", "%n source(s) without words were left out"), m_textless);
        tellPlaces();
    }
};

} // namespace

Result<Package> readQualCoder(const QString& path)
{
    auto file = ForeignDatabase::open(
        path, "QualCoder", {QStringLiteral("source"), QStringLiteral("code_name"), QStringLiteral("code_text")},
        QStringLiteral("data.qda"));
    if (!file)
        return std::move(file).error();
    return QualCoderReader(*file).run();
}

} // namespace tropa::exchange
