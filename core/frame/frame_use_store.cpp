#include "frame/frame_use_store.h"

#include <QCoreApplication>

namespace tropa::frame {

namespace {

struct TableWords
{
    const char* table;
    const char* words;
};

constexpr TableWords known[] = {
    {"doctor", QT_TRANSLATE_N_NOOP("core", "%n doctor(s)")},
    {"touchpoint", QT_TRANSLATE_N_NOOP("core", "%n touchpoint(s)")},
    {"persona", QT_TRANSLATE_N_NOOP("core", "%n persona(s)")},
    {"respondent", QT_TRANSLATE_N_NOOP("core", "%n respondent(s)")},
    {"code", QT_TRANSLATE_N_NOOP("core", "%n code(s)")},
    {"segment", QT_TRANSLATE_N_NOOP("core", "%n coded segment(s)")},
    {"question", QT_TRANSLATE_N_NOOP("core", "%n question(s)")},
    {"response", QT_TRANSLATE_N_NOOP("core", "%n survey response(s)")},
    {"checklist_item", QT_TRANSLATE_N_NOOP("core", "%n checklist item(s)")},
    {"checklist_visit", QT_TRANSLATE_N_NOOP("core", "%n mystery-patient visit(s)")},
    {"visit", QT_TRANSLATE_N_NOOP("core", "%n visit(s)")},
    {"channel_cost", QT_TRANSLATE_N_NOOP("core", "%n cost(s) of channels")},
    {"call", QT_TRANSLATE_N_NOOP("core", "%n call(s)")},
    {"call_reason", QT_TRANSLATE_N_NOOP("core", "%n reason(s) for not booking")},
    {"review", QT_TRANSLATE_N_NOOP("core", "%n review(s)")},
    {"topic", QT_TRANSLATE_N_NOOP("core", "%n topic(s)")},
    {"map", QT_TRANSLATE_N_NOOP("core", "%n map(s)")},
    {"map_persona", QT_TRANSLATE_N_NOOP("core", "%n map(s)")},
    {"map_stage", QT_TRANSLATE_N_NOOP("core", "%n stage(s) of maps")},
    {"map_step", QT_TRANSLATE_N_NOOP("core", "%n step(s) of maps")},
    {"map_card", QT_TRANSLATE_N_NOOP("core", "%n card(s) of maps")},
};

} // namespace

std::vector<FrameUse> frameUses(storage::Connection& connection, const EntityRef& ref)
{
    std::vector<std::pair<QByteArray, QByteArray>> references;
    auto keys = connection.prepare("SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
                                   "WHERE m.type = 'table' AND f.\"table\" = ? ORDER BY m.name");
    keys.bindAll(ref.kind);
    while (keys.step())
        references.emplace_back(keys.utf8(0), keys.utf8(1));
    std::vector<FrameUse> uses;
    for (const auto& [name, column] : references) {
        const QByteArray sql = "SELECT count(*) FROM \"" + name + "\" WHERE \"" + column + "\" = ?";
        if (const qint64 count = connection.value<qint64>(sql.constData(), ref.id).value_or(0); count > 0)
            uses.push_back({QString::fromUtf8(name), count});
    }
    return uses;
}

Message useWords(const FrameUse& use)
{
    for (const TableWords& words : known) {
        if (use.table == QLatin1String(words.table))
            return Message::counted(words.words, use.count);
    }
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n row(s) of %1"), use.count, {use.table});
}

} // namespace tropa::frame
