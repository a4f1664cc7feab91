#include "exchange/foreign_database.h"

#include "base/open_file.h"
#include "exchange/derived_guid.h"
#include "formats/input_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tropa::exchange {

ForeignDatabase::ForeignDatabase(std::unique_ptr<storage::Connection> db, QString fileName, QString seed)
    : m_db(std::move(db)), m_fileName(std::move(fileName)), m_seed(std::move(seed))
{
}

Result<ForeignDatabase> ForeignDatabase::open(const QString& path, const char* program, const QStringList& tables,
                                              const QString& inFolder)
{
    const QString shown = QFileInfo(path).fileName();
    QString file = path;
    if (QFileInfo(path).isDir() && !inFolder.isEmpty())
        file = path + u'/' + inFolder;
    const Error foreign = formats::refused(
        shown, {QT_TRANSLATE_NOOP("core", "%1 is no project of %2"), {shown, QString::fromLatin1(program)}});
    if (const Result<void> may = mayBeRead(file); !may)
        return formats::refused(shown, may.error().message);
    QFile head(file);
    if (!QFileInfo(file).isFile() || !head.open(QIODevice::ReadOnly))
        return formats::refused(shown, {QT_TRANSLATE_NOOP("core", "%1 cannot be read"), {shown}});
    if (!head.read(16).startsWith("SQLite format 3"))
        return foreign;
    head.close();
    auto connection = storage::Connection::open(file, storage::OpenMode::ReadImmutable);
    if (!connection)
        return foreign;
    ForeignDatabase database(std::move(*connection), shown, QFileInfo(path).completeBaseName());
    for (const QString& table : tables) {
        if (!database.hasTable(table.toLatin1().constData()))
            return foreign;
    }
    return database;
}

bool ForeignDatabase::hasTable(const char* table)
{
    return m_db
        ->value<qint64>("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql NOT LIKE "
                        "'CREATE VIRTUAL%'",
                        table)
        .has_value();
}

bool ForeignDatabase::hasColumn(const char* table, const char* column)
{
    return m_db->value<qint64>("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", table, column).has_value();
}

Guid ForeignDatabase::guidOf(const char* table, qint64 id) const
{
    return derivedGuid(m_seed + u'/' + QLatin1String(table) + u'/' + QString::number(id), "foreign row");
}

Result<void> ForeignDatabase::check()
{
    if (!m_db->failed())
        return {};
    return formats::refused(m_fileName, {QT_TRANSLATE_NOOP("core", "%1 is damaged: %2"),
                                         {m_fileName, text(m_db->error().message, Language::English)}});
}

QDateTime foreignMoment(const QString& text)
{
    QString iso = text.trimmed().left(19);
    if (iso.size() > 10)
        iso[10] = u'T';
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (moment.isValid())
        moment.setTimeSpec(Qt::UTC);
    return moment;
}

Guid ForeignUsers::find(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    Guid& guid = m_guids[trimmed];
    if (guid.isNull()) {
        guid = derivedGuid(trimmed, "foreign user");
        m_package.users.push_back({guid, trimmed, {}});
    }
    return guid;
}

} // namespace tropa::exchange
