#include "ui/patients/condition_row.h"

#include "patients/visit_store.h"
#include "ui/shell/choice_popup.h"
#include "ui/theme/measures.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace tropa::ui::patients {

using tropa::patients::SegmentCondition;
using tropa::patients::SegmentFieldInfo;
using tropa::patients::SegmentTest;
using tropa::patients::SegmentValueKind;

namespace {

bool isNamed(const SegmentFieldInfo& field)
{
    return field.kind == SegmentValueKind::Choice || field.kind == SegmentValueKind::Entity;
}

enum ValuePage { Choice, Number, Date };

} // namespace

ConditionRow::ConditionRow(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_joiner(new QComboBox)
    , m_field(new QComboBox)
    , m_test(new QComboBox)
    , m_values(new QStackedWidget)
    , m_choice(new QToolButton)
    , m_number(new QLineEdit)
    , m_date(new QDateEdit)
    , m_remove(new QToolButton)
{
    m_joiner->setObjectName(QStringLiteral("joiner"));
    m_joiner->addItems({tr("and"), tr("or")});
    m_joiner->setFixedWidth(70);
    m_field->setObjectName(QStringLiteral("field"));
    for (const SegmentFieldInfo& field : tropa::patients::segmentFields())
        m_field->addItem(workbench.words(field.name), static_cast<int>(field.field));
    m_test->setObjectName(QStringLiteral("test"));
    m_choice->setObjectName(QStringLiteral("choice"));
    m_choice->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_number->setObjectName(QStringLiteral("number"));
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(workbench.language() == Language::Russian ? QStringLiteral("dd.MM.yyyy")
                                                                       : QStringLiteral("d MMM yyyy"));
    m_date->setDate(QDate::currentDate());
    m_values->addWidget(m_choice);
    m_values->addWidget(m_number);
    m_values->addWidget(m_date);
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remove->setObjectName(QStringLiteral("removeCondition"));
    m_remove->setIcon(workbench.theme().icon(theme::Glyph::Close, theme::IconTint::Secondary));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setAccessibleName(tr("Remove this condition"));
    m_joiner->setAccessibleName(tr("And or or"));
    m_field->setAccessibleName(tr("What is asked"));
    m_test->setAccessibleName(tr("How it compares"));
    m_number->setAccessibleName(tr("Value"));
    m_date->setAccessibleName(tr("Date"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Space::medium);
    row->addWidget(m_joiner);
    row->addWidget(m_field);
    row->addWidget(m_test);
    row->addWidget(m_values, 1);
    row->addWidget(m_remove);
    setFocusProxy(m_field);

    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen.clear();
        m_number->clear();
        takeField();
        Q_EMIT changed();
    });
    connect(m_joiner, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_number, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &ConditionRow::changed);
    connect(m_choice, &QToolButton::clicked, this, &ConditionRow::chooseValues);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
    takeField();
}

const SegmentFieldInfo& ConditionRow::field() const
{
    return tropa::patients::fieldInfo(static_cast<tropa::patients::SegmentField>(m_field->currentData().toInt()));
}

void ConditionRow::takeField()
{
    const SegmentFieldInfo& known = field();
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    if (isNamed(known)) {
        m_test->addItem(tr("is"), static_cast<int>(SegmentTest::Is));
        m_test->addItem(tr("is not"), static_cast<int>(SegmentTest::IsNot));
    } else {
        m_test->addItem(tr("from"), static_cast<int>(SegmentTest::AtLeast));
        m_test->addItem(tr("up to"), static_cast<int>(SegmentTest::AtMost));
        m_test->addItem(tr("is"), static_cast<int>(SegmentTest::Is));
        m_test->addItem(tr("is not"), static_cast<int>(SegmentTest::IsNot));
    }
    m_values->setCurrentIndex(isNamed(known)                           ? Choice
                              : known.kind == SegmentValueKind::Date ? Date
                                                                     : Number);
    showValues();
}

void ConditionRow::chooseValues()
{
    const SegmentFieldInfo& known = field();
    std::map<qint64, QString> values;
    for (const metrics::NamedValue& choice : known.choices)
        values[choice.value] = m_workbench.words(choice.name);
    if (known.kind == SegmentValueKind::Entity) {
        auto names = m_workbench.project().read([&](storage::Connection& db) {
            return metrics::dimensionValues(db, *metrics::findDimension(QLatin1String(known.dimension)));
        });
        if (!names)
            return m_workbench.notify(names.error());
        values = std::move(*names);
    }
    auto* popup = new shell::ChoicePopup(values, m_chosen, this);
    connect(popup, &shell::ChoicePopup::changed, this, [this](const std::vector<qint64>& chosen) {
        m_chosen = chosen;
        showValues();
        Q_EMIT changed();
    });
    popup->popupUnder(m_choice);
}

void ConditionRow::showValues()
{
    QStringList names;
    for (const qint64 value : m_chosen) {
        const auto name = m_workbench.project().read([&](storage::Connection& db) {
            return conditionValueText(db, field(), value, m_workbench.language());
        });
        names << name.valueOr(QString::number(value));
    }
    m_choice->setText(names.isEmpty() ? tr("Choose…") : names.join(QStringLiteral(", ")));
    m_choice->setToolTip(m_choice->text());
    m_choice->setAccessibleName(tr("Values: %1").arg(m_choice->text()));
}

void ConditionRow::setCondition(const SegmentCondition& condition)
{
    const QSignalBlocker quiet(this);
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(condition.field)));
    takeField();
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(condition.test)));
    const SegmentFieldInfo& known = field();
    if (isNamed(known)) {
        m_chosen = condition.values;
        showValues();
    } else if (known.kind == SegmentValueKind::Date) {
        m_date->setDate(tropa::patients::dateOf(static_cast<qint32>(condition.values.front())));
    } else {
        const auto text = m_workbench.project().read([&](storage::Connection& db) {
            return conditionValueText(db, known, condition.values.front(), m_workbench.language());
        });
        m_number->setText(text.valueOr(QString()));
    }
}

std::optional<SegmentCondition> ConditionRow::condition() const
{
    const SegmentFieldInfo& known = field();
    SegmentCondition condition{known.field, static_cast<SegmentTest>(m_test->currentData().toInt()), {}};
    if (isNamed(known)) {
        condition.values = m_chosen;
    } else if (known.kind == SegmentValueKind::Date) {
        condition.values = {tropa::patients::dayOf(m_date->date())};
    } else {
        const auto value = m_workbench.project().read([&](storage::Connection& db) {
            QString typed = m_number->text().trimmed();
            if (m_workbench.language() == Language::English)
                typed.remove(u','); // thousands; the decimal point is a point
            return conditionValue(db, known, typed);
        });
        if (!value || !*value)
            return std::nullopt;
        condition.values = {**value};
    }
    return condition.values.empty() ? std::nullopt : std::optional(condition);
}

QWidget* ConditionRow::lastField() const
{
    return m_remove;
}

bool ConditionRow::isOr() const
{
    return m_joiner->currentIndex() == 1;
}

void ConditionRow::setOr(bool isOr)
{
    const QSignalBlocker quiet(m_joiner);
    m_joiner->setCurrentIndex(isOr ? 1 : 0);
}

void ConditionRow::setFirst(bool isFirst, int number)
{
    QSizePolicy policy = m_joiner->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_joiner->setSizePolicy(policy);
    m_joiner->setVisible(!isFirst);
    setAccessibleName(tr("Condition %1").arg(number));
}

} // namespace tropa::ui::patients
