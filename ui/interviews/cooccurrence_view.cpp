#include "ui/interviews/cooccurrence_view.h"

#include "base/format_number.h"
#include "formats/csv_writer.h"
#include "interviews/coder_store.h"
#include "interviews/speakers.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/heat_cell.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/segmented_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tropa::ui::interviews {

namespace {

constexpr int mostQuotes = 2000;

// A number on its step of the ramp.
class HeatDelegate final : public QStyledItemDelegate
{
public:
    HeatDelegate(theme::ThemeSource& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Theme& theme = m_look.theme();
        const QVariant step = index.data(CodeMatrixModel::StepRole);
        const bool isSelf = index.row() == index.column();
        theme::RampStep shade{isSelf ? theme.panel : theme.raised, theme.textSecondary};
        if (step.isValid())
            shade = theme.sequentialStep(step.toInt());
        widgets::drawHeatCell(*painter, option, index.data().toString(), shade, theme);
    }

private:
    theme::ThemeSource& m_look;
};

} // namespace

CoOccurrenceView::CoOccurrenceView(CodingSession& session, QWidget* parent)
    : HeadedView(session, parent)
    , m_model(new CodeMatrixModel(session, this))
    , m_coder(new QComboBox(this))
    , m_speaker(new QComboBox(this))
    , m_howLabel(new QLabel(this))
    , m_how(new QComboBox(this))
    , m_within(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_rule(new QLabel(this))
    , m_measure(new widgets::SegmentedChoice(session.workbench().theme(), {}, this))
    , m_only(new QCheckBox(this))
    , m_save(new QAction(this))
    , m_table(new QTableView(this))
{
    theme::ThemeSource& look = session.workbench().theme();
    for (int i = 0; i < 4; ++i)
        m_measure->addChoice(QString());
    m_measure->setCurrent(0);
    m_only->setChecked(true);
    m_save->setIcon(look.icon(theme::Glyph::Export));
    m_speaker->setObjectName(QStringLiteral("cooccurrenceSpeaker"));
    m_header->addWidget(m_speaker);
    m_header->addWidget(m_coder);
    m_header->addTool(m_save);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HeatDelegate(look, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setDefaultSectionSize(std::max(38, fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 12));
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setHighlightSections(true);
    QHeaderView* rows = m_table->verticalHeader();
    rows->setDefaultSectionSize(std::max(theme::Size::row, fontMetrics().height() + 8));
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setMaximumWidth(280);
    m_how->setObjectName(QStringLiteral("cooccurrenceHow"));
    m_within->setObjectName(QStringLiteral("cooccurrenceWithin"));
    m_unit->setObjectName(QStringLiteral("cooccurrenceUnit"));
    m_within->setRange(0, 100'000);
    m_within->setValue(10);
    m_within->setKeyboardTracking(false);
    m_howLabel->setBuddy(m_how);
    m_rule->setWordWrap(true);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rule->setContentsMargins(12, 6, 12, 8);
    auto* choices = new QWidget(this);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(8);
    for (QWidget* one : std::initializer_list<QWidget*>{m_howLabel, m_how, m_within, m_unit, m_measure, m_only})
        row->addWidget(one);
    row->addStretch(1);
    column()->addWidget(choices);
    setContent(m_table);
    column()->addWidget(m_rule);
    shell::PaneRing::mark(stack());

    connect(m_measure, &widgets::SegmentedChoice::chosen, this,
            [this](int at) { m_model->setMeasure(static_cast<CodeMatrixModel::Measure>(at)); });
    connect(m_only, &QCheckBox::toggled, m_model, &CodeMatrixModel::setOnlyOverlapping);
    connect(m_how, &QComboBox::currentIndexChanged, this, &CoOccurrenceView::makeStale);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &CoOccurrenceView::makeStale);
    connect(m_within, &QSpinBox::valueChanged, this, &CoOccurrenceView::makeStale);
    connect(m_coder, &QComboBox::activated, this, &CoOccurrenceView::makeStale);
    connect(m_speaker, &QComboBox::activated, this, &CoOccurrenceView::makeStale);
    connect(m_save, &QAction::triggered, this, &CoOccurrenceView::saveCsv);
    connect(m_table, &QTableView::activated, this, &CoOccurrenceView::openCell);
    connect(&session, &CodingSession::countsChanged, this, &CoOccurrenceView::makeStale);
    connect(&session, &CodingSession::codebookChanged, this, &CoOccurrenceView::makeStale);
    connect(&session, &CodingSession::documentsChanged, this, &CoOccurrenceView::makeStale);
    connect(&session.workbench().filter(), &shell::FilterState::changed, this, &CoOccurrenceView::makeStale);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CoOccurrenceView::showFacts);
    retranslate();
}

QString CoOccurrenceView::title()
{
    return tr("Co-occurrence");
}

void CoOccurrenceView::fillCoders()
{
    const QVariant kept = m_coder->currentData();
    m_coder->clear();
    m_coder->addItem(tr("all coders"), qint64(0));
    for (const auto& [id, name] : core::coderNames(m_session.workbench().project().connection()))
        m_coder->addItem(name, id.value());
    m_coder->setCurrentIndex(std::max(0, m_coder->findData(kept)));
}

void CoOccurrenceView::fillSpeakers()
{
    const QVariant kept = m_speaker->currentData();
    m_speaker->clear();
    m_speaker->addItem(tr("all but the interviewer"), QString());
    const core::Speakers speakers(m_session.workbench().project().connection());
    for (const core::Voice& voice : speakers.voices())
        m_speaker->addItem(voice.name, voice.key);
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findData(kept)));
}

core::TogetherRule CoOccurrenceView::rule() const
{
    using Rule = core::TogetherRule;
    return {std::array{Rule::How::Overlap, Rule::How::Turn,
                       Rule::How::Near}[static_cast<std::size_t>(std::max(0, m_how->currentIndex()))],
            std::array{Rule::Unit::Words, Rule::Unit::Characters,
                       Rule::Unit::Turns}[static_cast<std::size_t>(std::max(0, m_unit->currentIndex()))],
            m_within->value()};
}

void CoOccurrenceView::reload()
{
    const bool isNear = rule().how == core::TogetherRule::How::Near;
    m_within->setVisible(isNear);
    m_unit->setVisible(isNear);
    compute(
        {QT_TRANSLATE_NOOP("core", "Co-occurrence of codes")}, "interviews.cooccurrence",
        [scope = m_session.scope(), coder = project::CoderId(m_coder->currentData().toLongLong()),
         speaker = m_speaker->currentData().toString(),
         rule = rule()](storage::Connection& db) { return core::coOccurrenceOf(db, scope, coder, speaker, rule); },
        [this](core::CodeMatrix matrix) { m_model->setMatrix(std::move(matrix)); });
}

void CoOccurrenceView::openCell(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const core::CodeId a = m_model->codeAt(index.row()), b = m_model->codeAt(index.column());
    std::vector<EntityRef> refs;
    for (const core::SegmentId id :
         core::segmentsTogether(m_session.workbench().project().connection(), a, b, m_session.scope(),
                                project::CoderId(m_coder->currentData().toLongLong()), mostQuotes,
                                m_speaker->currentData().toString(), m_model->matrix().rule))
        refs.push_back({QStringLiteral("segment"), id.value()});
    if (!refs.empty())
        m_session.workbench().showRows(
            QStringLiteral("%1 × %2").arg(m_session.codebook().path(a), m_session.codebook().path(b)), refs);
}

Result<void> CoOccurrenceView::writeCsv(const QString& path) const
{
    formats::CsvStyle style;
    style.delimiter = m_session.workbench().language() == Language::Russian ? ';' : ',';
    formats::CsvWriter csv(path, style);
    // Fractions as the spreadsheets of the language read them.
    const auto number = [&](const std::optional<double>& value) {
        if (!value)
            return QString();
        const QString digits = QString::number(*value, 'g', 6);
        return style.delimiter == ';' ? QString(digits).replace(u'.', u',') : digits;
    };
    csv.text(tr("Code"));
    for (int column = 0; column < m_model->columnCount(); ++column)
        csv.text(m_session.codebook().path(m_model->codeAt(column)));
    csv.endRow();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        csv.text(m_session.codebook().path(m_model->codeAt(row)));
        for (int column = 0; column < m_model->columnCount(); ++column)
            csv.plain(number(m_model->value(row, column)));
        csv.endRow();
    }
    return csv.finish();
}

void CoOccurrenceView::saveCsv()
{
    shell::askSaveFile(this, tr("Save the matrix"), shell::pathFor(tr("Co-occurrence"), QStringLiteral("csv")),
                       tr("CSV (*.csv)"), QStringLiteral("csv"), [this](const QString& path) {
                           if (auto written = writeCsv(path); !written)
                               m_session.workbench().notify(written.error());
                       });
}

void CoOccurrenceView::showFacts()
{
    const bool any = m_model->rowCount() > 0;
    showContent(any);
    m_save->setEnabled(any);
    if (m_table->verticalHeader()->isVisible())
        m_table->verticalHeader()->setFixedWidth(
            std::min(280, std::max(120, m_table->verticalHeader()->sizeHint().width())));
    m_header->setFacts(tr("%n pair(s) of segments; the interviewer's words are left out", nullptr,
                          static_cast<int>(m_model->total())));
    QStringList rules;
    for (const Message& one : core::coOccurrenceRules(m_model->matrix().rule))
        rules << m_session.workbench().words(one);
    m_rule->setText(rules.join(QStringLiteral(". ")) + u'.');
}

void CoOccurrenceView::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(tr("Codes that stand together"));
    const auto fill = [](QComboBox* box, const QStringList& names) {
        const QSignalBlocker quiet(box);
        const int kept = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(names);
        box->setCurrentIndex(kept);
    };
    m_howLabel->setText(tr("Together"));
    m_how->setAccessibleName(tr("Together"));
    fill(m_how, {tr("on the same words"), tr("within a turn"), tr("near each other")});
    fill(m_unit, {tr("words apart at most"), tr("characters apart at most"), tr("turns apart at most")});
    m_unit->setAccessibleName(tr("What nearness is counted in"));
    m_within->setAccessibleName(tr("How far apart at most"));
    m_measure->setAccessibleName(tr("What is counted"));
    m_measure->setChoiceText(0, tr("Pairs"));
    m_measure->setChoiceText(1, tr("Interviews"));
    m_measure->setChoiceText(2, tr("Jaccard"));
    m_measure->setChoiceText(3, tr("Lift"));
    m_only->setText(tr("Only codes that meet another"));
    m_coder->setAccessibleName(tr("Coder"));
    m_save->setText(tr("Save as CSV…"));
    empty()->setPlace(theme::Glyph::Table, tr("No codes stand together"),
                      tr("Where two codes meet by the rule above, they are counted here. Give one stretch two codes, "
                         "choose a wider rule, or widen the filter."));
    m_speaker->setAccessibleName(tr("Speaker"));
    fillCoders();
    fillSpeakers();
    showFacts();
}

void CoOccurrenceView::showEvent(QShowEvent* event)
{
    fillCoders();
    fillSpeakers();
    HeadedView::showEvent(event);
}

} // namespace tropa::ui::interviews
