#include "ui/shell/evidence_clip.h"

#include "ui/shell/workbench.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWidget>

namespace tropa::ui::shell {

namespace {

const QString mimeName = QStringLiteral("application/x-tropa-evidence");
constexpr int mostRefs = 1000;

} // namespace

QStringList EvidenceClip::mimeTypes()
{
    return {mimeName};
}

std::unique_ptr<QMimeData> toMime(const EvidenceClip& clip, const QString& project)
{
    QJsonArray refs;
    for (const EntityRef& ref : clip.refs)
        refs.append(QJsonObject{{QStringLiteral("kind"), ref.kind}, {QStringLiteral("id"), ref.id}});
    auto data = std::make_unique<QMimeData>();
    data->setText(clip.words);
    data->setData(mimeName, QJsonDocument(QJsonObject{{QStringLiteral("project"), project},
                                                      {QStringLiteral("refs"), refs},
                                                      {QStringLiteral("metric"), clip.metric},
                                                      {QStringLiteral("scope"), clip.scope},
                                                      {QStringLiteral("parameters"), clip.parameters}})
                                .toJson(QJsonDocument::Compact));
    return data;
}

bool hasEvidence(const QMimeData& data)
{
    return data.hasFormat(mimeName);
}

std::optional<EvidenceClip> evidenceFromMime(const QMimeData& data, const QString& project)
{
    const QJsonObject json = QJsonDocument::fromJson(data.data(mimeName)).object();
    if (json.isEmpty() || json.value(QStringLiteral("project")).toString() != project)
        return std::nullopt;
    EvidenceClip clip;
    for (const QJsonValue& value : json.value(QStringLiteral("refs")).toArray()) {
        const EntityRef ref{value.toObject().value(QStringLiteral("kind")).toString(),
                            value.toObject().value(QStringLiteral("id")).toInteger()};
        if (ref.isValid() && clip.refs.size() < mostRefs)
            clip.refs.push_back(ref);
    }
    clip.metric = json.value(QStringLiteral("metric")).toString().left(200);
    clip.scope = json.value(QStringLiteral("scope")).toObject();
    clip.parameters = json.value(QStringLiteral("parameters")).toObject();
    clip.words = data.text();
    return clip.isEmpty() ? std::nullopt : std::optional(clip);
}

QString putOnMapAction()
{
    return QStringLiteral("map.putEvidence");
}

void putOnMap(Workbench& workbench, const EvidenceClip& clip)
{
    if (clip.isEmpty())
        return;
    if (QAction* ask = workbench.actions().find(putOnMapAction())) {
        ask->setData(QVariant::fromValue(clip));
        ask->trigger();
        return;
    }
    QGuiApplication::clipboard()->setMimeData(toMime(clip, workbench.project().path()).release());
    workbench.navigateTo({QStringLiteral("map_place"), 1}); // the page of maps, at the map it shows
    workbench.notify({Notice::Kind::Info,
                      QCoreApplication::translate("EvidenceClip", "Choose a cell of the map and press Ctrl+V: it will "
                                                                  "rest on what you have taken.")});
}

} // namespace tropa::ui::shell
