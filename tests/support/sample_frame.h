#pragma once

#include "frame/frame_lookup.h"
#include "frame/frame_store.h"
#include "support/sample_findings.h"

namespace tropa::test {

/// The touchpoints of the sample with their stages, as a project made from it has them.
inline void addSampleTouchpoints(TestProject& project)
{
    QFile file(SampleFindings::path(QStringLiteral("touchpoints.csv")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no touchpoints.csv");
    const QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).split(u'\n', Qt::SkipEmptyParts);
    project.edit([&](project::Edit& edit) {
        frame::FrameLookup stages(edit.db(), QStringLiteral("stage"));
        for (const QString& line : lines.sliced(1)) {
            const QStringList cells = line.trimmed().split(u';');
            frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("touchpoint")), cells[0],
                                {{QStringLiteral("stage_id"), stages.findOrAdd(edit, cells[2])}});
        }
    });
}

} // namespace tropa::test
