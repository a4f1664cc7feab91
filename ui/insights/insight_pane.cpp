#include "ui/insights/insight_pane.h"

#include "base/format_number.h"
#include "ui/insights/check_dialog.h"
#include "ui/insights/evidence_dialog.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::insights {

namespace {

constexpr int idRole = Qt::UserRole;

QPushButton* button(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

/// What is typed as a number within bounds, nothing for an empty field, or that it is wrong.
struct Entered
{
    std::optional<double> number;
    bool isBad = false;
};

Entered entered(const QLineEdit& line, double low, double high)
{
    QString words = line.text().simplified().remove(u' ').replace(QLatin1Char(','), QLatin1Char('.'));
    words.remove(QChar(0x202F)).remove(QChar(0x00A0));
    if (words.isEmpty())
        return {};
    bool isNumber = false;
    const double number = words.toDouble(&isNumber);
    return isNumber && number >= low && number <= high ? Entered{number, false} : Entered{{}, true};
}

QString plain(const std::optional<double>& number)
{
    return number ? QString::number(*number, 'g', 10) : QString();
}

void fillTerms(QComboBox* combo, auto terms, const shell::Workbench& bench)
{
    const int before = combo->currentIndex();
    combo->clear();
    for (const auto& one : terms)
        combo->addItem(bench.words(one.name));
    combo->setCurrentIndex(before);
}

// As it may be typed too.
QString writtenDay(QDate day, Language language)
{
    return day.toString(language == Language::Russian ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("yyyy-MM-dd"));
}

template <class T>
int indexOf(std::span<const maps::Term<T>> terms, T value)
{
    return static_cast<int>(&maps::term(terms, value) - terms.data());
}

} // namespace

InsightPane::InsightPane(InsightSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_statement(new QPlainTextEdit)
    , m_note(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_status(new QComboBox)
    , m_owner(new QLineEdit)
    , m_value(new QLineEdit)
    , m_effort(new QLineEdit)
    , m_patients(new QLineEdit)
    , m_due(new QLineEdit)
    , m_evidenceHead(new QLabel)
    , m_evidence(new QListWidget)
    , m_addEvidence(button("addEvidence", this))
    , m_turn(button("turnEvidence", this))
    , m_open(button("openEvidence", this))
    , m_removePiece(button("removeEvidence", this))
    , m_checksHead(new QLabel)
    , m_checks(new QListWidget)
    , m_addCheck(button("addCheck", this))
    , m_removeCheck(button("removeCheck", this))
{
    setObjectName(QStringLiteral("insightPane"));
    build();
    const auto store = [this] { this->store(); };
    for (QLineEdit* line : {m_owner, m_value, m_effort, m_patients, m_due})
        connect(line, &QLineEdit::editingFinished, this, store);
    for (QComboBox* combo : {m_kind, m_status})
        connect(combo, &QComboBox::activated, this, store);
    for (QPlainTextEdit* field : {m_statement, m_note})
        field->installEventFilter(this);
    for (QListWidget* list : {m_evidence, m_checks}) {
        list->installEventFilter(this);
        connect(list, &QListWidget::currentRowChanged, this, &InsightPane::enable);
    }
    connect(m_evidence, &QListWidget::itemActivated, this, &InsightPane::openPiece);
    connect(m_addEvidence, &QPushButton::clicked, this, &InsightPane::askEvidence);
    connect(m_turn, &QPushButton::clicked, this, &InsightPane::turnPiece);
    connect(m_open, &QPushButton::clicked, this, &InsightPane::openPiece);
    connect(m_removePiece, &QPushButton::clicked, this, &InsightPane::removePiece);
    connect(m_addCheck, &QPushButton::clicked, this, &InsightPane::askCheck);
    connect(m_removeCheck, &QPushButton::clicked, this, &InsightPane::removeCheck);
    retranslate();
}

void InsightPane::build()
{
    m_statement->setObjectName(QStringLiteral("insightStatement"));
    m_note->setObjectName(QStringLiteral("insightNote"));
    m_kind->setObjectName(QStringLiteral("insightKind"));
    m_status->setObjectName(QStringLiteral("insightStatus"));
    m_owner->setObjectName(QStringLiteral("insightOwner"));
    m_value->setObjectName(QStringLiteral("insightValue"));
    m_effort->setObjectName(QStringLiteral("insightEffort"));
    m_patients->setObjectName(QStringLiteral("insightPatients"));
    m_due->setObjectName(QStringLiteral("insightDue"));
    m_evidence->setObjectName(QStringLiteral("insightEvidence"));
    m_checks->setObjectName(QStringLiteral("insightChecks"));
    const int line = fontMetrics().lineSpacing();
    m_statement->setFixedHeight(3 * line + 14);
    m_note->setFixedHeight(3 * line + 14);
    m_statement->setTabChangesFocus(true);
    m_note->setTabChangesFocus(true);
    for (QListWidget* list : {m_evidence, m_checks}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setSpacing(2);
    }
    m_evidence->setMinimumHeight(9 * line);
    m_checks->setMinimumHeight(5 * line);

    auto* body = new QWidget;
    widgets::setGround(body, widgets::Ground::Panel);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    column->setSpacing(theme::Space::small);
    const auto labelled = [&](QWidget* field) {
        auto* label = new QLabel;
        label->setBuddy(field);
        m_labels.emplace_back(label, field);
        return label;
    };
    column->addWidget(labelled(m_statement));
    column->addWidget(m_statement);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::Space::medium);
    grid->setVerticalSpacing(theme::Space::small);
    QWidget* fields[] = {m_kind, m_status, m_value, m_effort, m_patients, m_due};
    for (int i = 0; i < static_cast<int>(std::size(fields)); ++i) {
        grid->addWidget(labelled(fields[i]), i / 2 * 2, i % 2);
        grid->addWidget(fields[i], i / 2 * 2 + 1, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(labelled(m_owner));
    column->addWidget(m_owner);
    column->addWidget(labelled(m_note));
    column->addWidget(m_note);
    column->addSpacing(theme::Space::small);
    const auto block = [&](QLabel* head, QListWidget* list, std::initializer_list<QPushButton*> buttons) {
        head->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
        head->setBuddy(list);
        column->addWidget(head);
        column->addWidget(list, 1);
        auto* row = new QGridLayout;
        row->setSpacing(theme::Space::small);
        int at = 0;
        for (QPushButton* one : buttons) {
            row->addWidget(one, at / 2, at % 2);
            ++at;
        }
        column->addLayout(row);
    };
    block(m_evidenceHead, m_evidence, {m_addEvidence, m_turn, m_open, m_removePiece});
    column->addSpacing(theme::Space::small);
    block(m_checksHead, m_checks, {m_addCheck, m_removeCheck});
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(theme::Size::inspector);
}

void InsightPane::retranslate()
{
    {
        const QScopedValueRollback guard(m_isFilling, true);
        fillTerms(m_kind, core::kinds(), m_session.workbench());
        fillTerms(m_status, core::statuses(), m_session.workbench());
    }
    const std::map<const QWidget*, QString> names = {{m_statement, tr("What the team believes")},
                                                     {m_kind, tr("Kind")},
                                                     {m_status, tr("Status")},
                                                     {m_value, tr("Value, 1–5")},
                                                     {m_effort, tr("Effort, 1–5")},
                                                     {m_patients, tr("Patients touched")},
                                                     {m_due, tr("By when")},
                                                     {m_owner, tr("Who answers for it")},
                                                     {m_note, tr("Note")}};
    for (const auto& [label, field] : m_labels) {
        label->setText(names.at(field));
        field->setAccessibleName(names.at(field));
    }
    m_due->setPlaceholderText(tr("2026-12-31"));
    m_addEvidence->setText(tr("Add evidence…"));
    m_turn->setText(tr("Turn the side"));
    m_turn->setToolTip(tr("What speaks for it speaks against it, and back"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Go to what was said, or to the rows behind a number"));
    m_removePiece->setText(tr("Remove"));
    m_addCheck->setText(tr("Compare…"));
    m_addCheck->setToolTip(tr("A number before and after: by wave, or from a day on"));
    m_removeCheck->setText(tr("Remove"));
    m_removeCheck->setAccessibleName(tr("Remove the comparison"));
    m_removePiece->setAccessibleName(tr("Remove the evidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_checks->setAccessibleName(tr("Before and after"));
    m_checksHead->setText(tr("Before and after"));
    refresh();
}

void InsightPane::setInsight(core::InsightId id)
{
    if (id != m_id) {
        store(); // what was typed belongs to the one that is left
        m_id = id;
        for (QLineEdit* line : {m_owner, m_value, m_effort, m_patients, m_due})
            line->setModified(false);
        m_statement->document()->setModified(false);
        m_note->document()->setModified(false);
    }
    refresh();
}

void InsightPane::refresh()
{
    const core::InsightState* state = m_session.state(m_id);
    widget()->setEnabled(state != nullptr);
    const core::InsightState none;
    const core::InsightState& shown = state ? *state : none;
    const core::Insight& one = shown.insight;
    {
        const QScopedValueRollback guard(m_isFilling, true);
        const auto set = [](QLineEdit* line, const QString& words) {
            if (!(line->hasFocus() && line->isModified()) && line->text() != words)
                line->setText(words);
        };
        const auto setText = [](QPlainTextEdit* field, const QString& words) {
            if (!(field->hasFocus() && field->document()->isModified()) && field->toPlainText() != words) {
                field->setPlainText(words);
                field->document()->setModified(false);
            }
        };
        setText(m_statement, one.statement);
        setText(m_note, one.note);
        m_kind->setCurrentIndex(indexOf(core::kinds(), one.kind));
        m_status->setCurrentIndex(indexOf(core::statuses(), one.status));
        set(m_owner, one.owner);
        set(m_value, plain(one.priority.value));
        set(m_effort, plain(one.priority.effort));
        set(m_patients, one.patients ? QString::number(*one.patients) : QString());
        set(m_due, one.dueOn.isValid() ? writtenDay(one.dueOn, m_session.workbench().language()) : QString());
        m_patients->setPlaceholderText(state ? tr("%1, from its numbers").arg(shown.patients) : QString());
        fillEvidence(shown);
        fillChecks(shown);
    }
    enable();
}

void InsightPane::fillEvidence(const core::InsightState& state)
{
    const shell::Workbench& bench = m_session.workbench();
    const Language language = bench.language();
    const qlonglong before = m_evidence->currentItem() ? m_evidence->currentItem()->data(idRole).toLongLong() : 0;
    m_evidence->clear();
    for (const core::PieceState& one : state.pieces) {
        QStringList lines;
        const QString side = one.piece.side == core::Side::For ? tr("For") : tr("Against");
        if (one.words)
            lines << QStringLiteral("%1: %2").arg(side, one.words->text.isEmpty() ? one.words->citation
                                                                                  : one.words->text.simplified());
        if (one.metric && one.metric->info) {
            const QString number = QStringLiteral("%1: %2").arg(
                bench.words(one.metric->info->name), core::valueText(*one.metric->info, one.metric->value, language));
            lines << (one.words ? number : QStringLiteral("%1: %2").arg(side, number));
        } else if (one.metric) {
            lines << QStringLiteral("%1: %2").arg(side, bench.words(one.metric->value.reason));
        }
        QStringList about;
        if (one.words && !one.words->text.isEmpty())
            about << one.words->citation;
        if (!one.scopeWords.isEmpty())
            about << one.scopeWords;
        if (one.metric && one.metric->value.asOf.isValid())
            about << tr("data to %1").arg(formatDate(one.metric->value.asOf, language));
        if (one.isWithheld())
            about << tr("without consent: not in exports");
        if (one.isGone())
            lines << QStringLiteral("%1: %2").arg(side, tr("no longer in the project"));
        if (!about.isEmpty())
            lines << about.join(QStringLiteral(" · "));
        auto* item = new QListWidgetItem(lines.join(QLatin1Char('\n')), m_evidence);
        const bool isFor = one.piece.side == core::Side::For;
        item->setIcon(m_session.workbench().theme().icon(isFor ? theme::Glyph::Plus : theme::Glyph::Minus,
                                                         isFor ? theme::IconTint::Good : theme::IconTint::Bad));
        item->setData(idRole, static_cast<qlonglong>(one.piece.id.value()));
        if (one.metric)
            item->setToolTip(bench.words(one.metric->rule));
        if (one.isGone() || (one.metric && one.metric->isBelowMinimumN && !one.words))
            item->setForeground(m_session.workbench().theme().theme().textFaint);
        if (one.piece.id.value() == before)
            m_evidence->setCurrentItem(item);
    }
    m_evidenceHead->setText(tr("What speaks for it (%1) and against (%2)")
                                .arg(state.metricsFor + state.voicesFor)
                                .arg(state.metricsAgainst + state.voicesAgainst));
}

void InsightPane::fillChecks(const core::InsightState& state)
{
    const shell::Workbench& bench = m_session.workbench();
    const Language language = bench.language();
    const int before = m_checks->currentRow();
    m_checks->clear();
    for (const core::CheckState& one : state.checks) {
        QStringList lines{bench.words(one.verdict())};
        if (one.info) {
            lines << bench.words(one.info->name) +
                         (one.scopeWords.isEmpty() ? QString() : QStringLiteral(" · ") + one.scopeWords);
            lines << QStringLiteral("%1: %2").arg(one.beforeName, core::valueText(*one.info, one.before, language));
            lines << QStringLiteral("%1: %2").arg(one.afterName, core::valueText(*one.info, one.after, language));
        }
        auto* item = new QListWidgetItem(lines.join(QLatin1Char('\n')), m_checks);
        item->setData(idRole, static_cast<qlonglong>(one.check.id.value()));
        item->setToolTip(bench.words(one.rule));
        const bool isTold =
            one.change && one.change->distinguishable && one.info && one.info->direction != metrics::Direction::Neutral;
        item->setIcon(m_session.workbench().theme().icon(!isTold              ? theme::Glyph::Minus
                                                         : one.change->better ? theme::Glyph::CircleCheck
                                                                              : theme::Glyph::CircleAlert,
                                                         !isTold              ? theme::IconTint::Secondary
                                                         : one.change->better ? theme::IconTint::Good
                                                                              : theme::IconTint::Bad));
    }
    m_checks->setCurrentRow(std::min(before, m_checks->count() - 1));
}

void InsightPane::enable()
{
    if (m_isFilling)
        return;
    const core::PieceState* piece = currentPiece();
    for (QPushButton* one : {m_turn, m_removePiece})
        one->setEnabled(piece != nullptr);
    m_open->setEnabled(piece && !piece->isGone());
    m_removeCheck->setEnabled(m_checks->currentRow() >= 0);
}

const core::PieceState* InsightPane::currentPiece() const
{
    const core::InsightState* state = m_session.state(m_id);
    const int at = m_evidence->currentRow();
    return state && at >= 0 && at < static_cast<int>(state->pieces.size())
               ? &state->pieces[static_cast<std::size_t>(at)]
               : nullptr;
}

void InsightPane::store()
{
    const core::InsightState* state = m_session.state(m_id);
    if (m_isFilling || !state)
        return;
    constexpr double mostPatients = 1e9;
    const Entered value = entered(*m_value, 1, 5), effort = entered(*m_effort, 1, 5);
    const Entered patients = entered(*m_patients, 0, mostPatients);
    const QString day = m_due->text().trimmed();
    QDate due = QDate::fromString(day, Qt::ISODate);
    if (!due.isValid())
        due = QDate::fromString(day, QStringLiteral("d.M.yyyy"));
    const auto judge = [](QLineEdit* line, bool isBad, const QString& expected) {
        line->setProperty("invalid", isBad);
        line->setToolTip(isBad ? expected : QString());
        line->update();
    };
    judge(m_value, value.isBad, tr("A number from 1 to 5 is expected"));
    judge(m_effort, effort.isBad, tr("A number from 1 to 5 is expected"));
    judge(m_patients, patients.isBad, tr("A number of patients is expected, or nothing"));
    judge(m_due, !day.isEmpty() && !due.isValid(), tr("A date like 2026-12-31 is expected"));
    const QString statement = m_statement->toPlainText().trimmed();
    if (value.isBad || effort.isBad || patients.isBad || (!day.isEmpty() && !due.isValid()))
        return;
    core::Insight changed = state->insight;
    if (!statement.isEmpty())
        changed.statement = statement;
    changed.note = m_note->toPlainText();
    changed.owner = m_owner->text().trimmed();
    changed.kind = core::kinds()[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))].value;
    changed.status = core::statuses()[static_cast<std::size_t>(std::max(0, m_status->currentIndex()))].value;
    changed.priority = {value.number, effort.number};
    changed.patients = patients.number ? std::optional(qRound64(*patients.number)) : std::nullopt;
    changed.dueOn = due;
    const core::Insight& is = state->insight;
    const bool isSame = changed.statement == is.statement && changed.note == is.note && changed.owner == is.owner &&
                        changed.kind == is.kind && changed.status == is.status &&
                        changed.priority.value == is.priority.value && changed.priority.effort == is.priority.effort &&
                        changed.patients == is.patients && changed.dueOn == is.dueOn;
    if (isSame)
        return;
    for (QLineEdit* line : {m_owner, m_value, m_effort, m_patients, m_due})
        line->setModified(false);
    m_statement->document()->setModified(false);
    m_note->document()->setModified(false);
    m_session.set(changed);
}

bool InsightPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_statement || watched == m_note))
        store();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_statement && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !key->modifiers().testFlag(Qt::ShiftModifier)) {
            store();
            return true;
        }
        if (key->key() == Qt::Key_Delete && watched == m_evidence) {
            removePiece();
            return true;
        }
        if (key->key() == Qt::Key_Delete && watched == m_checks) {
            removeCheck();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void InsightPane::editStatement()
{
    m_statement->setFocus();
    m_statement->selectAll();
}

void InsightPane::askEvidence()
{
    if (m_session.state(m_id))
        (new EvidenceDialog(m_session, m_id, this))->open();
}

void InsightPane::askCheck()
{
    if (m_session.state(m_id))
        (new CheckDialog(m_session, m_id, this))->open();
}

void InsightPane::openPiece()
{
    const core::PieceState* piece = currentPiece();
    if (!piece || piece->isGone())
        return;
    if (piece->words)
        return m_session.workbench().navigateTo(piece->piece.ref);
    shell::Workbench& bench = m_session.workbench();
    auto reader = bench.project().openReader();
    if (!reader)
        return bench.notify(reader.error());
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    const maps::MetricCell& cell = *piece->metric;
    const QString title = cell.info ? bench.words(cell.info->name) : QString();
    bench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Looking for the rows behind a number")}, this,
        [connection, id = cell.binding.metric, request = metrics::Request{cell.scope, cell.binding.parameters, {}},
         &catalogue = bench.catalogue(), &sources = bench.sources()](const Progress& progress) {
            return catalogue.rows({*connection, QDate::currentDate(), progress, 0.95, &sources}, id, request);
        },
        [this, title](const Result<std::vector<EntityRef>>& rows) {
            if (!rows)
                return m_session.workbench().notify(rows.error());
            m_session.workbench().showRows(title, *rows);
        },
        QStringLiteral("insight-rows"));
}

void InsightPane::turnPiece()
{
    if (const core::PieceState* piece = currentPiece())
        m_session.setSide(piece->piece.id,
                          piece->piece.side == core::Side::For ? core::Side::Against : core::Side::For);
}

void InsightPane::removePiece()
{
    if (const core::PieceState* piece = currentPiece())
        m_session.removeEvidence(piece->piece.id);
}

void InsightPane::removeCheck()
{
    if (const QListWidgetItem* item = m_checks->currentItem())
        m_session.removeCheck(core::CheckId(item->data(idRole).toLongLong()));
}

} // namespace tropa::ui::insights
