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
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

namespace {

constexpr qint64 several = -1; ///< a condition of more than one value, which stays as it is

constexpr const char* narrowed[] = {metrics::dimension::wave, metrics::dimension::clinic, metrics::dimension::segment};

qint64 valueIn(const metrics::Scope& scope, const QString& dimension)
{
    const auto found = scope.where.find(dimension);
    if (found == scope.where.end() || found->second.empty())
        return 0;
    return found->second.size() == 1 ? found->second.front() : several;
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
    m_persona = choice("mapPersona", personas.valueOr({}), m_before.persona.value(), tr("not said"));
    form->addRow(tr("&Persona"), m_persona);
    for (const char* id : narrowed) {
        const metrics::Dimension* dimension = metrics::findDimension(QLatin1String(id));
        const auto values =
            workbench.project().read([&](storage::Connection& db) { return metrics::dimensionValues(db, *dimension); });
        const QString name = QLatin1String(id);
        QComboBox* box =
            choice(("map-" + QByteArray(id)).constData(), values.valueOr({}), valueIn(m_before.scope, name), tr("all"));
        m_scope.emplace_back(name, box);
        form->addRow(workbench.words(dimension->name), box);
    }
    form->addRow(tr("&Owner"), m_owner);
    auto* review = new QHBoxLayout;
    review->addWidget(m_isReviewed);
    review->addWidget(m_review);
    review->addStretch(1);
    form->addRow(tr("&Review"), review);
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
    if (current == several)
        box->addItem(tr("several, as they are"), several);
    for (const auto& [id, words] : values)
        box->addItem(words, id);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

MapInfo MapPropertiesDialog::info() const
{
    MapInfo info = m_before;
    info.title = m_name->text().trimmed();
    info.state = static_cast<MapState>(m_state->currentData().toInt());
    info.persona = frame::PersonaId(m_persona->currentData().toLongLong());
    for (const auto& [dimension, box] : m_scope) {
        const qint64 value = box->currentData().toLongLong();
        if (value == several)
            continue;
        info.scope.where.erase(dimension);
        if (value != 0)
            info.scope.where[dimension] = {value};
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
                        now.scope == was.scope && now.owner == was.owner && now.reviewOn == was.reviewOn &&
                        now.note == was.note;
    const bool isDone = isSame || m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Properties of a map")},
                                                             [&](project::Edit& edit) -> Result<void> {
                                                                 setMap(edit, now);
                                                                 return {};
                                                             });
    if (isDone)
        accept();
}

} // namespace tropa::ui::journeys
