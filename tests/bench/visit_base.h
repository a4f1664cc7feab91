#pragma once

#include "frame/frame_lookup.h"
#include "frame/import_store.h"
#include "frame/person_store.h"
#include "patients/visit_store.h"
#include "project/project.h"

#include <cstring>

namespace tropa::bench {

/// A synthetic visit base of any size, made without a file: ten visits a patient over three years, 40 doctors in four
/// clinics, 30 services, eight channels.
inline void makeVisits(const QString& path, int visits, const project::OpenOptions& options = {})
{
    auto project = project::Project::create(path, options);
    if (!project)
        qFatal("%s", qPrintable(text(project.error().message, Language::English)));
    const auto body = [visits](project::Edit& edit) -> Result<void> {
        const project::ImportId import =
            frame::addImport(edit, QStringLiteral("visits"), QStringLiteral("base.csv"), {});
        const auto names = [&](const char* kind, int count) {
            frame::FrameLookup lookup(edit.db(), QString::fromLatin1(kind));
            std::vector<qint64> ids;
            for (int i = 0; i < count; ++i)
                ids.push_back(lookup.findOrAdd(edit, QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(i + 1)));
            return ids;
        };
        const std::vector<qint64> clinics = names("clinic", 4), doctors = names("doctor", 40),
                                  services = names("service", 30), channels = names("channel", 8);
        std::vector<frame::PersonHash> hashes(static_cast<std::size_t>(visits) / 10);
        quint64 state = 20261122;
        const auto random = [&state](quint64 below) {
            state = state * 6364136223846793005 + 1442695040888963407;
            return static_cast<std::size_t>((state >> 33) % below);
        };
        for (frame::PersonHash& hash : hashes) {
            const quint64 words[] = {random(~0U), random(~0U)};
            std::memcpy(hash.data(), words, sizeof words);
        }
        frame::PersonLookup lookup(edit.db(), frame::PersonIdKind::Id);
        const std::vector<frame::PersonId> persons = lookup.findOrAdd(edit, hashes, import);
        patients::VisitWriter writer(edit, import);
        const qint32 first = patients::dayOf(QDate(2023, 1, 1));
        for (int i = 0; i < visits; ++i) {
            patients::Visit visit;
            visit.person = persons[random(persons.size())];
            visit.day = first + static_cast<qint32>(qint64(i) * 1095 / visits);
            const std::size_t doctor = random(40);
            visit.ids = {clinics[doctor / 10], doctors[doctor], services[random(30)], channels[random(8)]};
            visit.amount = 50000 + static_cast<qint64>(random(900000));
            visit.cost = visit.amount / 2;
            writer.add(visit);
        }
        frame::finishImport(edit, import, writer.finish(), 0, {});
        return {};
    };
    auto writer = (*project)->startJob();
    auto done = (*writer)->edit({"Visits"}, body, {{}, frame::personTables() + QSet<QByteArray>{"visit"}});
    if (!done)
        qFatal("%s", qPrintable(text(done.error().message, Language::English)));
}

} // namespace tropa::bench
