#include "ui/maps/findings_pane.h"

#include "base/format_number.h"
#include "maps/pin_finding.h"
#include "ui/maps/finding_form.h"
#include "ui/maps/findings_model.h"
#include "ui/theme/type_role.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

constexpr int pauseMs = 150; ///< typing is not checked letter by letter

// A finding is a sentence: it is read whole, however narrow the pane.
class WrappedRow final : public QStyledItemDelegate
{
public:
    explicit WrappedRow(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int padding = 6;
        const int level = index.parent().isValid() ? 2 : 1;
        const int width = m_view->viewport()->width() - level * m_view->indentation() - 2 * padding;
        const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, std::max(80, width), 10000), Qt::TextWordWrap,
                                                            index.data().toString());
        return {width, words.height() + padding};
    }

private:
    QTreeView* m_view;
};

} // namespace

FindingsPane::FindingsPane(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_score(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_model(new FindingsModel(session.workbench(), this))
    , m_hint(new QLabel(this))
    , m_form(new FindingForm(session, this))
    , m_fix(new QPushButton(this))
    , m_pin(new QPushButton(this))
    , m_reason(new QLineEdit(this))
    , m_leave(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("findingsPane"));
    m_score->setObjectName(QStringLiteral("completeness"));
    m_score->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    m_score->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(12);
    m_view->setWordWrap(true);
    m_view->setItemDelegate(new WrappedRow(m_view));
    m_view->setExpandsOnDoubleClick(false);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_fix->setObjectName(QStringLiteral("fixFinding"));
    m_pin->setObjectName(QStringLiteral("pinFinding"));
    m_reason->setObjectName(QStringLiteral("findingReason"));
    m_leave->setObjectName(QStringLiteral("leaveFinding"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_score);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    column->addWidget(m_form);
    column->addWidget(m_fix, 0, Qt::AlignLeft);
    column->addWidget(m_pin, 0, Qt::AlignLeft);
    column->addLayout(row);

    connect(m_view->header(), &QHeaderView::sectionResized, m_view, [this] { m_view->doItemsLayout(); });
    connect(m_view, &QTreeView::activated, this, &FindingsPane::jump);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::currentChanged);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPane::fix);
    connect(m_pin, &QPushButton::clicked, this, &FindingsPane::pin);
    connect(m_leave, &QPushButton::clicked, this, &FindingsPane::leave);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingsPane::leave);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        const maps::Finding* finding = current();
        m_leave->setEnabled(finding && (finding->isSuppressed || !m_reason->text().trimmed().isEmpty()));
    });
    auto* key = new QShortcut(Qt::Key_F8, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &FindingsPane::fix);
    m_timer->setSingleShot(true);
    m_timer->setInterval(pauseMs);
    connect(m_timer, &QTimer::timeout, this, &FindingsPane::check);
    connect(&session, &MapSession::boardChanged, m_timer, qOverload<>(&QTimer::start));
    connect(&session, &MapSession::valuesChanged, m_timer, qOverload<>(&QTimer::start));
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touches(QStringLiteral("map_suppression")) || change.touches(QStringLiteral("map_priority")))
            m_timer->start();
    });
    retranslate();
    currentChanged();
}

void FindingsPane::retranslate()
{
    m_view->setAccessibleName(tr("Findings of the checker"));
    m_reason->setPlaceholderText(tr("Why is this left as it is?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_pin->setText(tr("Pin as comment"));
    m_pin->setToolTip(tr("Puts the finding as a comment at its place on the map, to be talked over and settled"));
    m_model->retranslate();
    m_view->expandAll();
    showReport(std::move(m_report));
}

const maps::Finding* FindingsPane::current() const
{
    return m_model->finding(m_view->currentIndex());
}

void FindingsPane::check()
{
    if (!m_session.board().map.id.isValid()) {
        showReport({});
        return;
    }
    auto reader = m_session.workbench().project().openReader();
    if (!reader)
        return m_session.workbench().notify(reader.error());
    auto connection = std::shared_ptr<storage::Connection>(std::move(*reader));
    auto values = m_session.hasValues() ? std::make_shared<BoardValues>(m_session.values()) : nullptr;
    const auto work = [connection, board = m_session.board(), values](const Progress&) {
        return checkBoard(board, readCheckContext(*connection, board, QDate::currentDate()), values.get());
    };
    m_session.workbench().jobs().run(
        {QT_TRANSLATE_NOOP("core", "Checking the map")}, this, work,
        [this, map = m_session.map()](maps::CheckReport report) {
            if (map != m_session.map())
                return;
            showReport(std::move(report));
            Q_EMIT checked();
        },
        QStringLiteral("map-check-") + idOf(m_session.kind()));
}

void FindingsPane::showReport(maps::CheckReport report)
{
    m_report = std::move(report);
    // The list stands where it stood: on the same finding, or in the place it has left.
    const maps::Finding* before = current();
    const QString rule = before ? QString::fromLatin1(before->rule) : QString();
    const EntityRef element = before ? before->element : EntityRef();
    const QModelIndex place = m_view->currentIndex();
    const int row = place.row(), group = place.parent().row();
    const bool hadWords = m_reason->hasFocus() && !m_reason->text().isEmpty();
    const QString words = m_reason->text();

    m_model->setFindings(m_report.findings);
    m_view->expandAll();
    QModelIndex now = before ? m_model->find(rule, element) : QModelIndex();
    if (!now.isValid() && before && group >= 0 && group < m_model->rowCount()) {
        const QModelIndex parent = m_model->index(group, 0);
        now = m_model->index(std::min(row, m_model->rowCount(parent) - 1), 0, parent);
    }
    if (now.isValid())
        m_view->setCurrentIndex(now);
    currentChanged();
    if (hadWords)
        m_reason->setText(words);

    const Language language = m_session.workbench().language();
    QStringList parts;
    for (const maps::CompletenessPart& part : m_report.completeness) {
        if (part.of > 0)
            parts
                << QStringLiteral("%1: %2/%3").arg(m_session.workbench().words(part.name)).arg(part.done).arg(part.of);
    }
    m_score->setText(
        m_report.completeness.empty()
            ? QString()
            : tr("Complete to %1").arg(formatPercent(m_report.score(), 0, language)) +
                  (m_report.findings.empty() ? QStringLiteral(" · ") + tr("the checker finds nothing") : QString()));
    m_score->setToolTip(parts.join(QLatin1Char('\n')));
    m_score->setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

void FindingsPane::currentChanged()
{
    const maps::Finding* finding = current();
    const bool isLeft = finding && finding->isSuppressed;
    m_hint->setText(!finding ? QString()
                    : isLeft ? tr("Left as it is: %1").arg(finding->reason)
                             : m_session.workbench().words(finding->message));
    m_hint->setVisible(finding);
    m_form->setFinding(finding);
    const bool hasRemedy = finding && !isLeft && !finding->remedy.words.isEmpty();
    m_fix->setVisible(hasRemedy);
    if (hasRemedy)
        m_fix->setText(m_session.workbench().words(finding->remedy.words) + QStringLiteral("  (F8)"));
    m_pin->setVisible(finding && !isLeft);
    m_reason->setVisible(finding && !isLeft);
    m_leave->setVisible(finding);
    m_leave->setText(isLeft ? tr("Take it up again") : tr("Leave as it is"));
    m_leave->setEnabled(isLeft);
    m_reason->clear();
}

void FindingsPane::jump()
{
    const maps::Finding* finding = current();
    if (!finding)
        return;
    const Board& board = m_session.board();
    EntityRef ref = finding->element;
    if (ref.kind == QLatin1String("map_link")) {
        const auto link = std::ranges::find(board.links, LinkId(ref.id), &Link::id);
        if (link != board.links.end())
            ref = {QStringLiteral("map_card"), link->from.value()};
    } else if (ref.kind == QLatin1String("map_stage")) {
        const auto steps = board.stepsOf(StageId(ref.id));
        if (!steps.empty())
            ref = {QStringLiteral("map_step"), steps.front()->id.value()};
    }
    Q_EMIT entityRequested(ref);
}

void FindingsPane::fix()
{
    const maps::Finding* finding = current();
    if (!finding || finding->isSuppressed || finding->remedy.words.isEmpty())
        return;
    if (finding->remedy.isQuickFix()) {
        const maps::Remedy remedy = finding->remedy; // the list is made anew by the edit
        m_session.workbench().edit(remedy.words, [&](project::Edit& edit) -> Result<void> {
            remedy.fix(edit);
            return {};
        });
        return;
    }
    const bool isOfTheCell =
        qstrcmp(finding->remedy.field, "metric") == 0 || qstrcmp(finding->remedy.field, "evidence") == 0;
    jump();
    if (isOfTheCell)
        Q_EMIT cellRequested();
    else
        m_form->takeFocus();
}

void FindingsPane::pin()
{
    const maps::Finding* finding = current();
    if (!finding)
        return;
    shell::Workbench& workbench = m_session.workbench();
    const Board& board = m_session.board();
    const QString where = placeWords(board, placeOf(board, *finding));
    maps::ThreadId pinned;
    const bool done = workbench.edit({QT_TRANSLATE_NOOP("core", "Finding pinned as a comment")},
                                     [&, one = *finding](project::Edit& edit) -> Result<void> {
                                         pinned = pinFinding(edit, board, one, workbench.language());
                                         return {};
                                     });
    if (done)
        workbench.notify({shell::Notice::Kind::Info, pinned.isValid() ? tr("Pinned as a comment at: %1").arg(where)
                                                                      : tr("It is pinned there already.")});
}

void FindingsPane::leave()
{
    const maps::Finding* finding = current();
    const QString reason = finding && finding->isSuppressed ? QString() : m_reason->text().trimmed();
    if (!finding || (!finding->isSuppressed && reason.isEmpty()))
        return;
    const maps::Finding left = *finding;
    m_reason->clear();
    m_session.workbench().edit(left.isSuppressed ? Message{QT_TRANSLATE_NOOP("core", "Finding taken up again")}
                                                 : Message{QT_TRANSLATE_NOOP("core", "Finding left as it is")},
                               [&](project::Edit& edit) -> Result<void> {
                                   suppress(edit, left.map, QString::fromLatin1(left.rule), left.element, reason);
                                   return {};
                               });
    m_view->setFocus(); // the field is gone; the next finding is at hand
}

} // namespace tropa::ui::journeys
