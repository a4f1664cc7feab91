#include "app/machine.h"

#include <QSettings>
#include <QUuid>

namespace tropa::app {

namespace {

// A namespace of our own for GUIDs made from coder names.
const QUuid coderNamespace(QStringLiteral("{6f1f6f0c-52f1-4ac5-9d0d-5f54c0de7a11}"));

} // namespace

project::CoderIdentity machineCoder()
{
    const QSettings settings;
    project::CoderIdentity coder;
    if (const auto guid = Guid::parse(settings.value(QStringLiteral("coder/guid")).toString())) {
        coder.guid = *guid;
        coder.name = settings.value(QStringLiteral("coder/name")).toString();
        coder.initials = settings.value(QStringLiteral("coder/initials")).toString();
    }
    return coder;
}

void setMachineCoder(const project::CoderIdentity& coder)
{
    QSettings settings;
    settings.setValue(QStringLiteral("coder/guid"), coder.guid.toString());
    settings.setValue(QStringLiteral("coder/name"), coder.name);
    settings.setValue(QStringLiteral("coder/initials"), coder.initials);
}

project::CoderIdentity coderFor(const QString& name)
{
    project::CoderIdentity machine = machineCoder();
    if (name.isEmpty() && !machine.guid.isNull())
        return machine;
    const QString wanted = name.isEmpty() ? QStringLiteral("cli") : name;
    if (wanted == machine.name)
        return machine;
    return {Guid::fromBytes(QUuid::createUuidV5(coderNamespace, wanted).toRfc4122()), wanted, {}};
}

} // namespace tropa::app
