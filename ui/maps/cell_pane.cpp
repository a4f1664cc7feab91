#include "ui/maps/cell_pane.h"

#include "base/open_file.h"
#include "metrics/dimension.h"
#include "project/media_store.h"
#include "ui/paint/pictures.h"
#include "ui/shell/file_dialogs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

const QString nothing = QStringLiteral("-");
const QString quotes;
constexpr qint64 several = -1; // a condition of several values, kept as it is

/// The list under a field may be wider than the field: names are told apart by their ends.
void widenList(QComboBox* combo)
{
    constexpr int widest = 520;
    combo->view()->setMinimumWidth(std::min(widest, combo->view()->sizeHintForColumn(0) + 24));
}

std::optional<double> numberFrom(const QString& text)
{
    QString plain = text.simplified();
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString plainNumber(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

QString shownField(const Card& card, CardField field)
{
    switch (field) {
    case CardField::Actor:
        return card.actor;
    case CardField::System:
        return card.system;
    case CardField::Note:
        return card.note;
    case CardField::Experience:
        return plainNumber(card.experience);
    case CardField::Expected:
        return plainNumber(card.expected);
    case CardField::StandardMinutes:
        return plainNumber(card.standardMinutes);
    case CardField::ToleranceMinutes:
        return plainNumber(card.toleranceMinutes);
    case CardField::ActualMinutes:
        return plainNumber(card.actualMinutes);
    default:
        return {};
    }
}

} // namespace

CellPane::CellPane(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_metric(new QComboBox(this))
    , m_touchpoint(new QComboBox(this))
    , m_dimension(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_chart(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_fields(new QFormLayout)
{
    setObjectName(QStringLiteral("cellPane"));
    m_metric->setObjectName(QStringLiteral("cellMetric"));
    m_touchpoint->setObjectName(QStringLiteral("cellTouchpoint"));
    m_dimension->setObjectName(QStringLiteral("cellDimension"));
    m_value->setObjectName(QStringLiteral("cellValue"));
    m_target->setObjectName(QStringLiteral("cellTarget"));
    m_chart->setObjectName(QStringLiteral("cellChart"));
    for (QComboBox* combo : {m_metric, m_touchpoint, m_dimension, m_value, m_chart}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    for (QFormLayout* form : {m_form, m_fields}) {
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setContentsMargins(12, 8, 12, 0);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_form);
    column->addLayout(m_fields);
    column->addStretch(1);
    retranslate();
    for (QComboBox* combo : {m_metric, m_touchpoint, m_value, m_chart})
        connect(combo, &QComboBox::activated, this, &CellPane::bind);
    connect(m_dimension, &QComboBox::activated, this, [this] {
        fillValues(m_value, m_dimension->currentData().toString(), {});
        m_value->setEnabled(!m_dimension->currentData().toString().isEmpty());
        if (m_value->isEnabled())
            m_value->setFocus(); // a condition without a value says nothing yet
        else
            bind();
    });
    connect(m_target, &QLineEdit::editingFinished, this, &CellPane::bind);
}

void CellPane::retranslate()
{
    while (m_form->rowCount() > 0) {
        QFormLayout::TakeRowResult row = m_form->takeRow(0);
        if (row.labelItem)
            delete row.labelItem->widget();
        delete row.labelItem;
        delete row.fieldItem;
    }
    m_form->addRow(tr("Shows"), m_metric);
    m_form->addRow(tr("Touchpoint"), m_touchpoint);
    m_form->addRow(tr("Only where"), m_dimension);
    m_form->addRow(tr("is"), m_value);
    m_form->addRow(tr("Target here"), m_target);
    m_form->addRow(tr("Small chart"), m_chart);
    m_target->setPlaceholderText(tr("as in the project"));
    m_fieldsOf.reset();
    refresh();
}

void CellPane::fillMetrics()
{
    m_metric->clear();
    m_metric->addItem(tr("Nothing"), nothing);
    m_metric->addItem(tr("Quotes"), quotes);
    for (const auto& metric : m_session.workbench().catalogue().metrics())
        m_metric->addItem(m_session.workbench().words(metric->info().name), QString::fromLatin1(metric->info().id));
    widenList(m_metric);
}

void CellPane::fillValues(QComboBox* combo, const QString& dimensionId, const std::vector<qint64>& current)
{
    combo->clear();
    combo->addItem(tr("any"), qint64(0));
    const metrics::Dimension* dimension = metrics::findDimension(dimensionId);
    if (!dimension)
        return;
    const auto values = m_session.workbench().project().read(
        [&](storage::Connection& db) { return metrics::dimensionValues(db, *dimension); });
    QStringList chosen;
    for (const auto& [id, name] : values.valueOr({})) {
        combo->addItem(name, id);
        if (std::ranges::find(current, id) != current.end())
            chosen << name;
    }
    if (current.size() > 1)
        combo->insertItem(1, chosen.join(tr(" or ")), several);
    combo->setCurrentIndex(std::max(0, combo->findData(current.empty()      ? 0
                                                       : current.size() > 1 ? several
                                                                            : current.front())));
    combo->setToolTip(current.size() > 1 ? combo->currentText() : QString());
    widenList(combo);
}

void CellPane::setPlace(const canvas::BoardPlace& place)
{
    m_place = place;
    refresh();
}

std::optional<Binding> CellPane::currentBinding() const
{
    const Card* known = card();
    return known && !known->bindings.empty() ? std::optional(known->bindings.front()) : std::nullopt;
}

void CellPane::refresh()
{
    const QScopedValueRollback guard(m_isFilling, true);
    const std::optional<Binding> binding = currentBinding();
    setEnabled(m_place.isValid());
    fillMetrics();
    const QString shown = binding ? binding->metric : nothing;
    if (m_metric->findData(shown) < 0)
        m_metric->addItem(shown, shown); // of a newer version; kept as it is
    m_metric->setCurrentIndex(m_metric->findData(shown));

    const QString touchpoint = QString::fromLatin1(metrics::dimension::touchpoint);
    std::vector<qint64> there;
    QString other;
    std::vector<qint64> otherValues;
    const auto atColumn = static_cast<std::size_t>(std::max(0, m_place.column));
    if (!binding && m_place.isValid() && atColumn < m_session.board().steps.size())
        there = {m_session.board().steps[atColumn].touchpoint.value()}; // what a new binding begins with
    for (const auto& [dimension, values] : binding ? binding->scope.where : decltype(binding->scope.where)()) {
        if (dimension == touchpoint)
            there = values;
        else if (other.isEmpty()) {
            other = dimension;
            otherValues = values;
        }
    }
    fillValues(m_touchpoint, touchpoint, there);
    m_dimension->clear();
    m_dimension->addItem(tr("nothing else"), QString());
    const metrics::Metric* metric = binding ? m_session.workbench().catalogue().find(binding->metric) : nullptr;
    for (const metrics::Dimension& dimension : metrics::dimensions()) {
        const QString id = QString::fromLatin1(dimension.id);
        const bool isKnown = !metric || std::ranges::any_of(metric->info().dimensions,
                                                            [&](const char* one) { return id == QLatin1String(one); });
        if (id != touchpoint && isKnown && qstrlen(dimension.table) > 0)
            m_dimension->addItem(m_session.workbench().words(dimension.name), id);
    }
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(other)));
    fillValues(m_value, other, otherValues);
    m_value->setEnabled(!other.isEmpty());
    const bool isBound = binding.has_value();
    for (QWidget* field : {static_cast<QWidget*>(m_touchpoint), static_cast<QWidget*>(m_dimension)})
        field->setEnabled(isBound);
    m_target->setText(binding ? plainNumber(binding->target) : QString());
    m_target->setEnabled(isBound && !binding->metric.isEmpty());
    m_chart->clear();
    for (const Term<CellChart>& chart : cellCharts())
        m_chart->addItem(m_session.workbench().words(chart.name), static_cast<int>(chart.value));
    m_chart->setCurrentIndex(m_chart->findData(static_cast<int>(binding ? binding->chart : CellChart::Trend)));
    m_chart->setEnabled(m_target->isEnabled());

    makeFields();
    fillFields();
}

void CellPane::makeFields()
{
    const Board& board = m_session.board();
    if (!m_place.isValid() || m_place.lane >= static_cast<int>(board.lanes.size()))
        return;
    const Lane& lane = board.lanes[static_cast<std::size_t>(m_place.lane)];
    if (m_fieldsOf == std::pair(lane.kind, lane.role))
        return;
    m_fieldsOf = {lane.kind, lane.role};
    m_edits.clear();
    while (m_fields->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_fields->takeRow(0);
        for (QLayoutItem* item : {row.labelItem, row.fieldItem}) {
            if (!item)
                continue;
            item->widget()->hide();
            item->widget()->setObjectName(QString()); // on its way out; not to be taken for the next one
            for (QWidget* part : item->widget()->findChildren<QWidget*>())
                part->setObjectName(QString());
            item->widget()->deleteLater();
            delete item;
        }
    }
    if (lane.kind == LaneKind::Channels)
        addChannels();
    if (lane.kind == LaneKind::Nodes) {
        addText(CardField::Actor, tr("Actor"));
        addText(CardField::System, tr("System"));
    }
    if (lane.kind == LaneKind::Time || lane.role == LaneRole::Time) {
        addNumber(CardField::StandardMinutes, tr("Standard, min"), 0, 1e6);
        addNumber(CardField::ToleranceMinutes, tr("Tolerance, min"), 0, 1e6);
        addNumber(CardField::ActualMinutes, tr("In fact, min"), 0, 1e6);
    }
    if (lane.kind == LaneKind::Curve || lane.kind == LaneKind::Emotion)
        addNumber(CardField::Experience, tr("Hypothesis, −2…+2"), -2, 2);
    if (lane.kind == LaneKind::Curve)
        addNumber(CardField::Expected, tr("Expected, −2…+2"), -2, 2);
    if (lane.kind == LaneKind::Arc)
        addLevel();
    const paint::CardLook look = paint::lookOf(lane);
    if (look == paint::CardLook::Picture || look == paint::CardLook::Text || look == paint::CardLook::Node ||
        look == paint::CardLook::Plain)
        addPicture();
    addText(CardField::Note, tr("Note"));
}

void CellPane::fillFields()
{
    const Card empty;
    const Card& known = card() ? *card() : empty;
    for (auto field = m_edits.cbegin(); field != m_edits.cend(); ++field) {
        const QString shown = shownField(known, field.key());
        if (field.value()->text() != shown)
            field.value()->setText(shown);
    }
    if (m_removePicture)
        m_removePicture->setEnabled(known.picture.isValid());
    if (m_level)
        m_level->setCurrentIndex(known.experience ? arcLevel(*known.experience) : 0);
}

void CellPane::enter(CardField field, const QVariant& value)
{
    if (m_isFilling || !m_place.isValid())
        return;
    m_session.setField(ensureCard(), field, value);
}

CardId CellPane::ensureCard()
{
    if (m_place.card.isValid())
        return m_place.card;
    const Board& board = m_session.board();
    m_place.card = m_session.addCard(board.lanes[static_cast<std::size_t>(m_place.lane)].id,
                                     board.steps[static_cast<std::size_t>(m_place.column)].id);
    return m_place.card;
}

void CellPane::addText(CardField field, const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(label);
    edit->setObjectName(QStringLiteral("cellField%1").arg(static_cast<int>(field)));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        if (edit->text() != (card() ? shownField(*card(), field) : QString()))
            enter(field, edit->text());
    });
    m_fields->addRow(label, edit);
    m_edits.insert(field, edit);
}

void CellPane::addNumber(CardField field, const QString& label, double low, double high)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(label);
    edit->setObjectName(QStringLiteral("cellField%1").arg(static_cast<int>(field)));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, low, high] {
        const std::optional<double> entered = numberFrom(edit->text());
        if (entered == numberFrom(card() ? shownField(*card(), field) : QString()) &&
            (entered || edit->text().trimmed().isEmpty()))
            return;
        const bool fits = edit->text().trimmed().isEmpty() || (entered && *entered >= low && *entered <= high);
        edit->setProperty("invalid", !fits);
        edit->setToolTip(
            fits ? QString()
                 : tr("A number from %1 to %2 is expected").arg(QLocale().toString(low), QLocale().toString(high)));
        edit->update();
        if (fits)
            enter(field, entered ? QVariant(*entered) : QVariant());
    });
    m_fields->addRow(label, edit);
    m_edits.insert(field, edit);
}

void CellPane::addChannels()
{
    auto* button = new QToolButton(this);
    button->setText(tr("Choose channels"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setObjectName(QStringLiteral("cellChannels"));
    auto* menu = new QMenu(button);
    for (const ChannelIcon& icon : channelIcons()) {
        const QString id = QString::fromLatin1(icon.id);
        QAction* action = menu->addAction(m_session.workbench().words(icon.name));
        action->setCheckable(true);
        action->setData(id);
        connect(action, &QAction::triggered, this, [this, id](bool on) {
            QStringList changed = card() ? card()->icons : QStringList();
            changed.removeAll(id);
            if (on)
                changed << id;
            enter(CardField::Icons, changed.join(QLatin1Char(' ')));
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction* action : menu->actions())
            action->setChecked(card() && card()->icons.contains(action->data().toString()));
    });
    button->setMenu(menu);
    m_fields->addRow(tr("Channels"), button);
}

void CellPane::addLevel()
{
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("cellLevel"));
    m_level->addItem(tr("none"));
    for (int level = 1; level <= mostArc; ++level)
        m_level->addItem(QString::number(level), level);
    m_level->setToolTip(tr("How much is at stake for the patient at this step; neither good nor bad"));
    connect(m_level, &QComboBox::activated, this, [this](int level) {
        enter(CardField::Experience, level > 0 ? QVariant(arcExperience(level)) : QVariant());
    });
    m_fields->addRow(tr("Level, 1…5"), m_level);
}

void CellPane::addPicture()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QToolButton(both);
    choose->setText(tr("Choose a picture…"));
    choose->setObjectName(QStringLiteral("cellPicture"));
    m_removePicture = new QToolButton(both);
    m_removePicture->setText(tr("Take it away"));
    m_removePicture->setObjectName(QStringLiteral("cellRemovePicture"));
    row->addWidget(choose);
    row->addWidget(m_removePicture);
    row->addStretch(1);
    connect(choose, &QToolButton::clicked, this, &CellPane::choosePicture);
    connect(m_removePicture, &QToolButton::clicked, this, [this] {
        if (m_place.card.isValid())
            m_session.setPicture(m_place.card, {}, {});
    });
    m_fields->addRow(tr("Picture"), both);
}

void CellPane::choosePicture()
{
    shell::askOpenFiles(
        this, tr("Picture of the card"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), false,
        [this](const QStringList& files) {
            QFile file(files.first());
            const QString name = QFileInfo(file).fileName();
            if (!m_place.isValid())
                return;
            if (!mayBeRead(files.first()) || !file.open(QIODevice::ReadOnly) ||
                file.size() > project::largestMediaInFile)
                return m_session.workbench().notify(
                    {shell::Notice::Kind::Bad, tr("%1 cannot be read, or is larger than 20 MB.").arg(name)});
            constexpr int most = 1600; // sharp on paper, light in the file
            const auto kept = paint::pictureToKeep(name, file.readAll(), most);
            if (!kept)
                return m_session.workbench().notify(kept.error());
            m_session.setPicture(ensureCard(), name, *kept);
        });
}

void CellPane::bind()
{
    if (m_isFilling || !m_place.isValid())
        return;
    const Board& board = m_session.board();
    const LaneId lane = board.lanes[static_cast<std::size_t>(m_place.lane)].id;
    const StepId step = board.steps[static_cast<std::size_t>(m_place.column)].id;
    const std::optional<Binding> before = currentBinding();
    std::optional<Binding> binding;
    if (m_metric->currentData().toString() != nothing) {
        binding = before.value_or(Binding());
        binding->metric = m_metric->currentData().toString();
        // What the fields do not show, several values and further dimensions, stays as it is.
        auto& where = binding->scope.where;
        const auto set = [&where](const QString& dimension, qint64 value) {
            if (value > 0)
                where[dimension] = {value};
            else if (value != several)
                where.erase(dimension);
        };
        const QString touchpoint = QString::fromLatin1(metrics::dimension::touchpoint);
        set(touchpoint, m_touchpoint->currentData().toLongLong());
        const QString dimension = m_dimension->currentData().toString();
        const auto shown = std::ranges::find_if(where, [&](const auto& one) { return one.first != touchpoint; });
        if (shown != where.end() && shown->first != dimension)
            where.erase(shown);
        if (!dimension.isEmpty())
            set(dimension, m_value->currentData().toLongLong());
        binding->target = numberFrom(m_target->text());
        binding->chart = static_cast<CellChart>(m_chart->currentData().toInt());
    }
    if (binding != before)
        m_session.setBinding(lane, step, m_place.card, binding);
}

} // namespace tropa::ui::journeys
