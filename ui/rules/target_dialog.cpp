#include "ui/rules/target_dialog.h"

#include "base/format_number.h"
#include "metrics/dimension.h"
#include "metrics/scoped_targets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tropa::ui::rules {

namespace {

QString plain(double value, Language language)
{
    return formatNumber(value, decimalsNeeded(value, 4), language);
}

} // namespace

TargetDialog::TargetDialog(shell::Workbench& workbench, const QString& metric, const tropa::metrics::Scope& part,
                           QWidget* parent)
    : RuleDialog(workbench, tr("Target"), parent)
    , m_value(addField("targetValue", tr("&Target")))
    , m_alarm(addField("targetAlarm", tr("&Alarm")))
    , m_since(new QDateEdit(QDate::currentDate(), this))
    , m_part(part)
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
    m_parts = {{"clinic", addPart("targetClinic", tr("&Clinic"), "clinic")},
               {"touchpoint", addPart("targetTouchpoint", tr("T&ouchpoint"), "touchpoint")}};
    m_note = addField("targetNote", tr("&Note"));
    m_note->setPlaceholderText(tr("why, where it was agreed"));
    begin(metric);
}

// One value of a dimension, or all; what the metric does not split by cannot be chosen.
QComboBox* TargetDialog::addPart(const char* name, const QString& label, const char* dimension)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setMaxVisibleItems(16);
    box->addItem(tr("all"), QVariant());
    const auto names = workbench().project().read([&](storage::Connection& db) {
        const tropa::metrics::Dimension* known = tropa::metrics::findDimension(QLatin1String(dimension));
        return known ? tropa::metrics::dimensionValues(db, *known) : std::map<qint64, QString>();
    });
    for (const auto& [id, words] : names.valueOr({}))
        box->addItem(words, id);
    const std::vector<qint64>& chosen = m_part.values(dimension);
    if (chosen.size() == 1)
        box->setCurrentIndex(std::max(0, box->findData(chosen.front())));
    if (chosen.size() <= 1)
        m_part = m_part.without(dimension);
    form()->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &TargetDialog::followPart);
    return box;
}

void TargetDialog::followPart()
{
    remove()->setVisible(load());
    follow();
}

tropa::metrics::Scope TargetDialog::part() const
{
    tropa::metrics::Scope scope = m_part;
    for (const auto& [dimension, box] : m_parts) {
        if (box->isEnabled() && box->currentData().isValid())
            scope = scope.with(dimension, box->currentData().toLongLong());
    }
    return scope;
}

bool TargetDialog::load()
{
    for (const auto& [dimension, box] : m_parts) {
        const bool splits = info() && std::ranges::any_of(info()->dimensions, [&](const char* one) {
                                return qstrcmp(one, dimension) == 0;
                            });
        box->setEnabled(splits && box->count() > 1);
    }
    const auto read = workbench().project().read([this](storage::Connection& db) {
        return tropa::metrics::targetOfPart(db, this->metric(), part(), QDate::currentDate());
    });
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
                                tropa::metrics::setTarget(edit, metric(), *target, part());
                                return {};
                            });
}

bool TargetDialog::drop()
{
    return removeTarget(workbench(), metric(), part());
}

void openTarget(shell::Workbench& workbench, const QString& metric, QWidget* parent, const tropa::metrics::Scope& part)
{
    (new TargetDialog(workbench, metric, part, parent))->open();
}

bool removeTarget(shell::Workbench& workbench, const QString& metric, const tropa::metrics::Scope& part)
{
    const tropa::metrics::Metric* found = workbench.catalogue().find(metric);
    const QString name = found ? workbench.words(found->info().name) : metric;
    return workbench.edit({QT_TRANSLATE_NOOP("core", "Remove the target of %1"), {name}},
                          [&](project::Edit& edit) -> Result<void> {
                              tropa::metrics::removeTarget(edit, metric, part, QDate::currentDate());
                              return {};
                          });
}

} // namespace tropa::ui::rules
