#include "ui/rules/target_dialog.h"

#include "base/format_number.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace tropa::ui::rules {

namespace {

QString plain(double value, Language language)
{
    return formatNumber(value, decimalsNeeded(value, 4), language);
}

} // namespace

TargetDialog::TargetDialog(shell::Workbench& workbench, const QString& metric, QWidget* parent)
    : RuleDialog(workbench, tr("Target"), parent)
    , m_value(addField("targetValue", tr("&Target")))
    , m_alarm(addField("targetAlarm", tr("&Alarm")))
    , m_since(new QDateEdit(QDate::currentDate(), this))
    , m_note(nullptr)
{
    setObjectName(QStringLiteral("targetDialog"));
    m_alarm->setPlaceholderText(tr("past it a cell of a map turns bad; may stay empty"));
    m_since->setObjectName(QStringLiteral("targetSince"));
    m_since->setCalendarPopup(true);
    m_since->setDisplayFormat(language() == Language::Russian ? QStringLiteral("dd.MM.yyyy")
                                                              : QStringLiteral("d MMM yyyy"));
    m_since->setAccessibleName(tr("Since"));
    form()->addRow(tr("&Since"), m_since);
    m_note = addField("targetNote", tr("&Note"));
    m_note->setPlaceholderText(tr("why, where it was agreed"));
    begin(metric);
}

bool TargetDialog::load()
{
    const auto read = workbench().project().read(
        [this](storage::Connection& db) { return tropa::metrics::target(db, this->metric(), QDate::currentDate()); });
    const bool has = read && *read;
    m_value->setText(has ? plain((*read)->value, language()) : QString());
    m_alarm->setText(has && (*read)->alarm ? plain(*(*read)->alarm, language()) : QString());
    m_note->setText(has ? (*read)->note : QString());
    m_since->setDate(QDate::currentDate());
    return has;
}

Result<metrics::Target> TargetDialog::typed() const
{
    const auto refused = [](const char* english) { return Error(ErrorKind::Usage, Message(english)); };
    tropa::metrics::Target target;
    const auto value = numberIn(m_value->text());
    if (m_value->text().trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "Type the number the team wants to reach"));
    if (!value)
        return refused(QT_TRANSLATE_NOOP("core", "The target is no number"));
    target.value = *value;
    if (!m_alarm->text().trimmed().isEmpty()) {
        target.alarm = numberIn(m_alarm->text());
        if (!target.alarm)
            return refused(QT_TRANSLATE_NOOP("core", "The alarm is no number"));
    }
    target.since = m_since->date();
    target.note = m_note->text().trimmed();
    return target;
}

Result<void> TargetDialog::check()
{
    const auto target = typed();
    if (!target)
        return target.error();
    return info() ? tropa::metrics::checkTarget(*info(), *target, language()) : Result<void>();
}

bool TargetDialog::write()
{
    const auto target = typed();
    if (!target || !info())
        return false;
    return workbench().edit({QT_TRANSLATE_NOOP("core", "Target of %1"), {workbench().words(info()->name)}},
                            [&](project::Edit& edit) -> Result<void> {
                                tropa::metrics::setTarget(edit, metric(), *target);
                                return {};
                            });
}

bool TargetDialog::drop()
{
    return removeTarget(workbench(), metric());
}

void openTarget(shell::Workbench& workbench, const QString& metric, QWidget* parent)
{
    (new TargetDialog(workbench, metric, parent))->open();
}

bool removeTarget(shell::Workbench& workbench, const QString& metric)
{
    const tropa::metrics::Metric* found = workbench.catalogue().find(metric);
    const QString name = found ? workbench.words(found->info().name) : metric;
    return workbench.edit({QT_TRANSLATE_NOOP("core", "Remove the target of %1"), {name}},
                          [&](project::Edit& edit) -> Result<void> {
                              tropa::metrics::removeTarget(edit, metric, QDate::currentDate());
                              return {};
                          });
}

} // namespace tropa::ui::rules
