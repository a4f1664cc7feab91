#include "exchange/source_files.h"

namespace tropa::exchange {

namespace {

QString key(const QString& path)
{
    return path.section(u'/', -1).toLower();
}

} // namespace

SourceFiles::SourceFiles(const QStringList& names)
{
    for (const QString& name : names) {
        if (!name.endsWith(u'/') && !m_names.contains(key(name)))
            m_names.insert(key(name), name);
    }
}

std::optional<QString> SourceFiles::find(const QString& path) const
{
    const QString inside = path.startsWith(QLatin1String("internal://"), Qt::CaseInsensitive) ? path.sliced(11) : path;
    if (inside.isEmpty() || inside.contains(QLatin1String("://")) || inside.contains(QLatin1String("..")))
        return std::nullopt;
    const auto found = m_names.constFind(key(inside));
    return found == m_names.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> SourceFiles::read(const QString& path) const
{
    const auto name = find(path);
    if (!name)
        return std::nullopt;
    const auto bytes = m_bytes.constFind(*name);
    return bytes == m_bytes.constEnd() ? std::nullopt : std::optional(*bytes);
}

} // namespace tropa::exchange
