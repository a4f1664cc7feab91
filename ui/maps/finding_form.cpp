#include "ui/maps/finding_form.h"

#include "frame/frame_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

std::optional<double> numberFrom(const QString& words)
{
    bool isNumber = false;
    const double number = QString(words).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString plain(const std::optional<double>& number)
{
    return number ? QLocale().toString(*number, 'g', 6) : QString();
}

} // namespace

FindingForm::FindingForm(MapSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("findingForm"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

const Card* FindingForm::card() const
{
    const Board& board = m_session.board();
    if (m_element.kind == QLatin1String("map_card") && !m_lane.isValid())
        return board.card(CardId(m_element.id));
    if (!m_lane.isValid() || !board.lane(m_lane))
        return nullptr;
    const std::vector<const Card*> there = board.cardsAt(m_lane, m_step);
    return there.empty() ? nullptr : there.front();
}

CardId FindingForm::cardFor(project::Edit& edit) const
{
    const Card* known = card();
    return known ? known->id : addCard(edit, m_lane, m_step);
}

void FindingForm::store(const Message& label, std::function<void(project::Edit&)> write)
{
    m_session.workbench().edit(label, [&](project::Edit& edit) -> Result<void> {
        write(edit);
        return {};
    });
}

QWidget* FindingForm::addLine(const QString& label, const QString& value, Write write)
{
    auto* line = new QLineEdit(value, this);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::editingFinished, this, [this, line, value, write = std::move(write)] {
        if (line->text() == value || !line->isEnabled())
            return;
        line->setEnabled(false); // the edit brings a new form; leaving this one must not write again
        store({QT_TRANSLATE_NOOP("core", "What a finding asked for")},
              [&](project::Edit& edit) { write(edit, line->text()); });
        line->setEnabled(true);
    });
    m_form->addRow(label, line);
    return line;
}

void FindingForm::addNumber(const QString& label, const std::optional<double>& value, double low, double high,
                            std::function<void(project::Edit&, std::optional<double>)> write)
{
    auto* line = new QLineEdit(plain(value), this);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::editingFinished, this, [this, line, value, low, high, write = std::move(write)] {
        const std::optional<double> entered = numberFrom(line->text());
        const bool isEmpty = line->text().trimmed().isEmpty();
        if (plain(value) == line->text() || !line->isEnabled())
            return;
        if (!isEmpty && (!entered || *entered < low || *entered > high)) {
            line->setToolTip(
                tr("A number from %1 to %2 is expected").arg(QLocale().toString(low), QLocale().toString(high)));
            line->setProperty("invalid", true);
            line->update();
            return;
        }
        line->setEnabled(false);
        store({QT_TRANSLATE_NOOP("core", "What a finding asked for")},
              [&](project::Edit& edit) { write(edit, isEmpty ? std::nullopt : entered); });
        line->setEnabled(true);
    });
    m_form->addRow(label, line);
}

void FindingForm::addCardText(CardField field, const QString& label, const QString& value)
{
    addLine(label, value, [this, field](project::Edit& edit, const QString& words) {
        setCardField(edit, cardFor(edit), field, words);
    });
}

void FindingForm::addCardNumber(CardField field, const QString& label, const std::optional<double>& value, double low,
                                double high)
{
    addNumber(label, value, low, high, [this, field](project::Edit& edit, std::optional<double> number) {
        setCardField(edit, cardFor(edit), field, number ? QVariant(*number) : QVariant());
    });
}

void FindingForm::addMarks()
{
    const Board& board = m_session.board();
    const Card* onCard = board.card(CardId(m_element.kind == QLatin1String("map_card") ? m_element.id : 0));
    const Step* onStep = board.step(StepId(m_element.kind == QLatin1String("map_step") ? m_element.id : 0));
    if (!onCard && !onStep)
        return;
    const MarkKind kind = m_rule == QLatin1String("BP-W12")   ? MarkKind::Fail
                          : m_rule == QLatin1String("BP-W13") ? MarkKind::Wait
                                                              : MarkKind::MomentOfTruth;
    const std::vector<Mark>& marks = onCard ? onCard->marks : onStep->marks;
    const auto mark = std::ranges::find(marks, kind, &Mark::kind);
    if (mark == marks.end())
        return;
    const auto add = [&](const QString& label, QString Mark::*part) {
        addLine(label, (*mark).*part, [known = *mark, part](project::Edit& edit, const QString& words) {
            Mark changed = known;
            changed.*part = words;
            setMark(edit, changed);
        });
    };
    if (kind != MarkKind::MomentOfTruth)
        add(tr("Cause"), &Mark::cause);
    add(tr("Owner"), &Mark::owner);
    if (kind != MarkKind::MomentOfTruth)
        add(tr("Recovery action"), &Mark::recovery);
}

void FindingForm::addPriority()
{
    const auto known = m_session.workbench().project().read(
        [&](storage::Connection& db) { return readPriorities(db).value(m_element); });
    const Priority priority = known.valueOr({});
    const EntityRef element = m_element;
    addNumber(tr("Value, 1–5"), priority.value, 1, 5,
              [element, priority](project::Edit& edit, std::optional<double> number) {
                  setPriority(edit, element, {number, priority.effort});
              });
    addNumber(tr("Effort, 1–5"), priority.effort, 1, 5,
              [element, priority](project::Edit& edit, std::optional<double> number) {
                  setPriority(edit, element, {priority.value, number});
              });
    if (const Card* here = card())
        addCardText(CardField::Actor, tr("Responsible"), here->actor);
}

bool FindingForm::isOpportunity(const Card& card) const
{
    const Lane& lane = m_session.board().laneOf(card);
    return lane.kind == LaneKind::Opportunities || lane.role == LaneRole::Opportunity;
}

// A map may have no lane of pains yet; what is typed makes one, above the opportunity it is about.
void FindingForm::addPain()
{
    const Board& board = m_session.board();
    const Card* opportunity = board.card(CardId(m_element.id));
    if (m_lane.isValid() && board.lane(m_lane)) {
        const Card* there = card();
        return addCardText(CardField::Text, board.lane(m_lane)->title, there ? there->text : QString());
    }
    if (!opportunity)
        return;
    Lane lane;
    lane.kind = LaneKind::Pains;
    lane.title = m_session.workbench().words(term(laneKinds(), LaneKind::Pains).name);
    addLine(lane.title, {},
            [lane, map = board.map.id, row = board.rowOf(opportunity->lane),
             step = opportunity->step](project::Edit& edit, const QString& words) {
                addCard(edit, tropa::maps::addLane(edit, map, lane, row), step, words);
            });
}

void FindingForm::addLinks()
{
    const Board& board = m_session.board();
    for (const Link& link : board.links) {
        const bool isMeant = m_element.kind == QLatin1String("map_link") ? link.id.value() == m_element.id
                                                                         : link.from.value() == m_element.id;
        const Card* to = board.card(link.to);
        if (!isMeant || !to)
            continue;
        if (m_field == QLatin1String("linkLabel")) {
            addLine(tr("Way to “%1”").arg(to->text.left(30)), link.label,
                    [link](project::Edit& edit, const QString& words) {
                        Link changed = link;
                        changed.label = words;
                        setLink(edit, changed);
                    });
            continue;
        }
        auto* kinds = new QComboBox(this);
        kinds->setAccessibleName(tr("Kind of the link"));
        for (const Term<LinkKind>& kind : linkKinds())
            kinds->addItem(m_session.workbench().words(kind.name), static_cast<int>(kind.value));
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(link.kind)));
        connect(kinds, &QComboBox::activated, this, [this, link, kinds] {
            Link changed = link;
            changed.kind = static_cast<LinkKind>(kinds->currentData().toInt());
            store({QT_TRANSLATE_NOOP("core", "What a finding asked for")},
                  [&](project::Edit& edit) { setLink(edit, changed); });
        });
        m_form->addRow(tr("Kind of the link"), kinds);
    }
}

void FindingForm::addTitle()
{
    const Board& board = m_session.board();
    if (m_element.kind == QLatin1String("map_stage")) {
        const StageId stage(m_element.id);
        const auto known = std::ranges::find(board.stages, stage, &Stage::id);
        if (known != board.stages.end())
            addLine(tr("Stage"), known->title,
                    [stage](project::Edit& edit, const QString& words) { renameStage(edit, stage, words); });
    } else if (const Step* step = board.step(StepId(m_element.id))) {
        addLine(tr("Step"), step->title, [id = step->id](project::Edit& edit, const QString& words) {
            tropa::maps::renameStep(edit, id, words);
        });
    }
}

void FindingForm::addPersona()
{
    auto* personas = new QComboBox(this);
    personas->setAccessibleName(tr("Persona"));
    personas->addItem(tr("nobody yet"), qint64(0));
    const auto names = m_session.workbench().project().read(
        [](storage::Connection& db) { return frame::frameNames(db, QStringLiteral("persona")); });
    for (const auto& [id, name] : names.valueOr({}))
        personas->addItem(name, id);
    connect(personas, &QComboBox::activated, this, [this, personas, info = m_session.board().map] {
        MapInfo changed = info;
        changed.persona = frame::PersonaId(personas->currentData().toLongLong());
        store({QT_TRANSLATE_NOOP("core", "What a finding asked for")},
              [&](project::Edit& edit) { setMap(edit, changed); });
    });
    m_form->addRow(tr("Persona"), personas);
}

void FindingForm::setFinding(const maps::Finding* finding)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_field.clear();
    setVisible(false);
    if (!finding || finding->remedy.isQuickFix() || finding->isSuppressed)
        return;
    m_element = finding->element;
    m_rule = QString::fromLatin1(finding->rule);
    m_field = QString::fromLatin1(finding->remedy.field);
    m_lane = finding->remedy.lane;
    m_step = finding->remedy.step;
    const Card* here = card();
    const Card none;
    const Card& known = here ? *here : none;
    const bool hasCell = here || m_lane.isValid();
    if (m_field == QLatin1String("pain")) {
        addPain();
    } else if (m_field == QLatin1String("actor") && here && isOpportunity(*here)) {
        addCardText(CardField::Actor, tr("Responsible"), known.actor);
    } else if (m_field == QLatin1String("actor") && here) {
        addCardText(CardField::Actor, tr("Actor"), known.actor);
        addCardText(CardField::System, tr("System"), known.system);
    } else if (m_field == QLatin1String("standardMinutes") && here) {
        addCardNumber(CardField::StandardMinutes, tr("Standard, min"), known.standardMinutes, 0, 1e6);
        addCardNumber(CardField::ToleranceMinutes, tr("Tolerance, min"), known.toleranceMinutes, 0, 1e6);
    } else if (m_field == QLatin1String("cause") || m_field == QLatin1String("owner") ||
               m_field == QLatin1String("recovery")) {
        addMarks();
    } else if (m_field == QLatin1String("text") && hasCell) {
        addCardText(CardField::Text, m_lane.isValid() ? m_session.board().lane(m_lane)->title : tr("Text"), known.text);
    } else if (m_field == QLatin1String("expected") && hasCell) {
        addCardNumber(CardField::Expected, tr("Expected, −2…+2"), known.expected, -2, 2);
    } else if (m_field == QLatin1String("note") && here) {
        addCardText(CardField::Note, tr("Note"), known.note);
    } else if (m_field == QLatin1String("priority")) {
        addPriority();
    } else if (m_field.startsWith(QLatin1String("link"))) {
        addLinks();
    } else if (m_field == QLatin1String("title")) {
        addTitle();
    } else if (m_field == QLatin1String("persona")) {
        addPersona();
    } else if (m_field == QLatin1String("mapNote")) {
        addLine(tr("Scenario"), m_session.board().map.note,
                [info = m_session.board().map](project::Edit& edit, const QString& words) {
                    MapInfo changed = info;
                    changed.note = words;
                    setMap(edit, changed);
                });
    }
    setVisible(m_form->rowCount() > 0);
}

bool FindingForm::takeFocus()
{
    if (m_form->rowCount() == 0)
        return false;
    m_form->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus();
    return true;
}

} // namespace tropa::ui::journeys
