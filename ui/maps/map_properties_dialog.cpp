#include "ui/maps/map_properties_dialog.h"

#include "frame/frame_store.h"
#include "maps/map_store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

namespace {

constexpr qint64 several = -1; ///< more than one value is chosen

constexpr const char* narrowed[] = {metrics::dimension::wave, metrics::dimension::clinic, metrics::dimension::segment};

qint64 only(const std::vector<qint64>& values)
{
    return values.empty() ? 0 : values.size() == 1 ? values.front() : several;
}

} // namespace

MapPropertiesDialog::MapPropertiesDialog(MapSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(session.board().map)
    , m_name(new QLineEdit(m_before.title, this))
    , m_state(new QComboBox(this))
    , m_owner(new QLineEdit(m_before.owner, this))
    , m_isReviewed(new QCheckBox(tr("on"), this))
    , m_review(new QDateEdit(this))
    , m_note(new QPlainTextEdit(m_before.note, this))
    , m_says(new QLabel(this))
{
    shell::Workbench& workbench = session.workbench();
    setObjectName(QStringLiteral("mapPropertiesDialog"));
    setWindowTitle(tr("Map properties"));
    for (const Term<MapState>& state : mapStates())
        m_state->addItem(workbench.words(state.name), static_cast<int>(state.value));
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(m_before.state)));
    m_name->setObjectName(QStringLiteral("mapName"));
    m_state->setObjectName(QStringLiteral("mapState"));
    m_owner->setObjectName(QStringLiteral("mapOwnerField"));
    m_isReviewed->setObjectName(QStringLiteral("mapIsReviewed"));
    m_isReviewed->setAccessibleName(tr("The map has a date of review"));
    m_review->setObjectName(QStringLiteral("mapReviewDate"));
    m_review->setAccessibleName(tr("Date of review"));
    m_review->setCalendarPopup(true);
    m_review->setDisplayFormat(workbench.language() == Language::Russian ? QStringLiteral("dd.MM.yyyy")
                                                                         : QStringLiteral("d MMM yyyy"));
    m_review->setDate(m_before.reviewOn.isValid() ? m_before.reviewOn : QDate::currentDate().addMonths(6));
    m_isReviewed->setChecked(m_before.reviewOn.isValid());
    m_note->setObjectName(QStringLiteral("mapNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(72);
    m_says->setWordWrap(true);
    m_says->setAccessibleName(tr("Note on the name"));

    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&State"), m_state);
    const auto personas = workbench.project().read(
        [](storage::Connection& db) { return frame::frameNames(db, QStringLiteral("persona")); });
    std::vector<qint64> whose;
    for (const frame::PersonaId persona : m_before.personas())
        whose.push_back(persona.value());
    m_persona = choice("mapPersona", personas.valueOr({}), only(whose), tr("not said"));
    auto* personaLabel = new QLabel(tr("&Persona"), this);
    personaLabel->setBuddy(m_persona);
    form->addRow(personaLabel, withSeveral(m_persona, personas.valueOr({}), whose));
    for (const char* id : narrowed) {
        const metrics::Dimension* dimension = metrics::findDimension(QLatin1String(id));
        const auto values =
            workbench.project().read([&](storage::Connection& db) { return metrics::dimensionValues(db, *dimension); });
        const QString name = QLatin1String(id);
        const std::vector<qint64>& chosen = m_before.scope.values(id);
        QComboBox* box = choice(("map-" + QByteArray(id)).constData(), values.valueOr({}), only(chosen), tr("all"));
        m_scope.emplace_back(name, box);
        auto* label = new QLabel(workbench.words(dimension->name), this);
        label->setBuddy(box);
        form->addRow(label, withSeveral(box, values.valueOr({}), chosen));
    }
    form->addRow(tr("&Owner"), m_owner);
    auto* review = new QHBoxLayout;
    review->addWidget(m_isReviewed);
    review->addWidget(m_review);
    review->addStretch(1);
    auto* reviewLabel = new QLabel(tr("&Review"), this);
    reviewLabel->setBuddy(m_isReviewed); // a form gives a row of several fields none
    form->addRow(reviewLabel, review);
    form->addRow(tr("No&te"), m_note);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_done->setObjectName(QStringLiteral("keep"));
    m_done->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_says);
    column->addWidget(buttons);
    setMinimumWidth(440);
    connect(buttons, &QDialogButtonBox::accepted, this, &MapPropertiesDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &MapPropertiesDialog::follow);
    connect(m_isReviewed, &QCheckBox::toggled, this, &MapPropertiesDialog::follow);
    m_name->selectAll();
    follow();
}

QComboBox* MapPropertiesDialog::choice(const char* name, const std::map<qint64, QString>& values, qint64 current,
                                       const QString& none)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->addItem(none, qint64(0));
    for (const auto& [id, words] : values)
        box->addItem(words, id);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

QWidget* MapPropertiesDialog::withSeveral(QComboBox* box, const std::map<qint64, QString>& values,
                                          const std::vector<qint64>& chosen)
{
    auto* button = new QToolButton(this);
    button->setObjectName(box->objectName() + QStringLiteral("Several"));
    button->setText(QStringLiteral("…"));
    button->setToolTip(tr("Choose several"));
    button->setAccessibleName(tr("Choose several"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setEnabled(values.size() > 1);
    const auto set = [this, box, values](const std::vector<qint64>& now) {
        if (const int old = box->findData(several); old >= 0)
            box->removeItem(old);
        m_several.erase(box);
        if (now.size() > 1) {
            QStringList names;
            for (const qint64 value : now) {
                const auto found = values.find(value);
                names << (found == values.end() ? QStringLiteral("—") : found->second);
            }
            box->addItem(names.join(QStringLiteral(", ")), several);
            m_several[box] = now;
        }
        box->setCurrentIndex(std::max(0, box->findData(only(now))));
        box->setToolTip(now.size() > 1 ? box->currentText() : QString());
    };
    if (chosen.size() > 1)
        set(chosen);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, box, values, set] {
        menu->clear();
        const std::vector<qint64> now = chosenIn(box);
        for (const auto& [value, words] : values) {
            QAction* one = menu->addAction(words);
            one->setCheckable(true);
            one->setChecked(std::ranges::find(now, value) != now.end());
            connect(one, &QAction::toggled, this, [this, box, set, id = value](bool isOn) {
                std::vector<qint64> next = chosenIn(box);
                std::erase(next, id);
                if (isOn)
                    next.push_back(id);
                set(next);
            });
        }
    });
    button->setMenu(menu);
    auto* both = new QWidget(this);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(box, 1);
    line->addWidget(button);
    box->setMinimumContentsLength(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return both;
}

std::vector<qint64> MapPropertiesDialog::chosenIn(const QComboBox* box) const
{
    const qint64 value = box->currentData().toLongLong();
    if (value == several) {
        const auto found = m_several.find(box);
        return found == m_several.end() ? std::vector<qint64>() : found->second;
    }
    return value == 0 ? std::vector<qint64>() : std::vector<qint64>{value};
}

MapInfo MapPropertiesDialog::info() const
{
    MapInfo info = m_before;
    info.title = m_name->text().trimmed();
    info.state = static_cast<MapState>(m_state->currentData().toInt());
    info.persona = {};
    info.others.clear();
    for (const qint64 persona : chosenIn(m_persona)) {
        if (!info.persona.isValid())
            info.persona = frame::PersonaId(persona);
        else
            info.others.emplace_back(persona);
    }
    for (const auto& [dimension, box] : m_scope) {
        info.scope.where.erase(dimension);
        if (const std::vector<qint64> values = chosenIn(box); !values.empty())
            info.scope.where[dimension] = values;
    }
    info.owner = m_owner->text().trimmed();
    info.reviewOn = m_isReviewed->isChecked() ? m_review->date() : QDate();
    info.note = m_note->toPlainText().trimmed();
    return info;
}

void MapPropertiesDialog::follow()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = std::ranges::any_of(m_session.maps(), [&](const MapSummary& one) {
        return one.id != m_before.id && one.title.compare(name, Qt::CaseInsensitive) == 0;
    });
    m_says->setText(isTaken ? tr("Another map has this name; on the command line only one of them is found by it.")
                            : QString());
    m_says->setVisible(isTaken);
    m_review->setEnabled(m_isReviewed->isChecked());
    m_done->setEnabled(!name.isEmpty());
}

void MapPropertiesDialog::keep()
{
    const MapInfo now = info();
    const MapInfo& was = m_before;
    const bool isSame = now.title == was.title && now.state == was.state && now.persona == was.persona &&
                        now.others == was.others && now.scope == was.scope && now.owner == was.owner &&
                        now.reviewOn == was.reviewOn && now.note == was.note;
    const bool isDone = isSame || m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Properties of a map")},
                                                             [&](project::Edit& edit) -> Result<void> {
                                                                 setMap(edit, now);
                                                                 return {};
                                                             });
    if (isDone)
        accept();
}

} // namespace tropa::ui::journeys
