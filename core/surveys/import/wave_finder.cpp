#include "surveys/import/wave_finder.h"

#include "frame/frame_store.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tropa::surveys {

namespace {

QDate quarterBegin(QDate date)
{
    return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
}

QDate quarterEnd(QDate date)
{
    return quarterBegin(date).addMonths(3).addDays(-1);
}

QDate valueOf(const frame::FrameItem& item, const char* column)
{
    const auto found = item.values.find(QString::fromLatin1(column));
    return found == item.values.end() ? QDate() : found->second.toDate();
}

} // namespace

QString waveInFileName(const QString& path)
{
    static const QRegularExpression number(QStringLiteral("(?:wave|волна|волны)[\\s_№-]*(\\d{1,3})(?!\\d)"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    return number.match(QFileInfo(path).completeBaseName()).captured(1);
}

WaveFinder::WaveFinder(storage::Connection& connection, frame::WaveId named, const QString& newName)
    : m_named(named), m_newName(newName)
{
    for (const frame::FrameItem& item : frame::frameItems(connection, *frame::frameKind(QStringLiteral("wave"))))
        m_waves.push_back({frame::WaveId(item.ref.id), item.name, valueOf(item, "starts"), valueOf(item, "ends")});
}

void WaveFinder::begin(const QString& path, QDate from, QDate to)
{
    m_ofFile = {};
    m_fileName = m_newName.isEmpty() ? waveInFileName(path) : m_newName;
    m_from = from;
    m_to = to;
    for (const Wave& wave : m_waves) {
        if (!m_fileName.isEmpty() && frame::normalName(wave.name) == frame::normalName(m_fileName))
            m_ofFile = wave.id;
    }
}

frame::WaveId WaveFinder::find(project::Edit& edit, QDate date)
{
    if (m_named.isValid())
        return m_named;
    if (m_ofFile.isValid())
        return m_ofFile;
    const auto holds = [&](const Wave& wave) {
        return wave.from.isValid() && wave.to.isValid() && wave.from <= date && date <= wave.to;
    };
    const auto known = std::ranges::find_if(m_waves, holds);
    if (m_newName.isEmpty() && date.isValid() && known != m_waves.end())
        return known->id;
    if (!m_fileName.isEmpty()) {
        m_ofFile = add(edit, m_fileName, m_from.isValid() ? quarterBegin(m_from) : QDate(),
                       m_to.isValid() ? quarterEnd(m_to) : QDate());
        return m_ofFile;
    }
    if (!date.isValid())
        return {};
    return add(edit, QStringLiteral("%1 Q%2").arg(date.year()).arg((date.month() + 2) / 3), quarterBegin(date),
               quarterEnd(date));
}

frame::WaveId WaveFinder::add(project::Edit& edit, const QString& name, QDate from, QDate to)
{
    std::map<QString, QVariant> values;
    if (from.isValid())
        values[QStringLiteral("starts")] = from;
    if (to.isValid())
        values[QStringLiteral("ends")] = to;
    const EntityRef place = edit.place();
    const frame::WaveId id(frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("wave")), name, values).id);
    edit.setPlace(place);
    m_waves.push_back({id, name, from, to});
    m_added << name;
    return id;
}

} // namespace tropa::surveys
