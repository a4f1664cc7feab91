#include "ui/maps/curve_dialog.h"

#include "base/format_number.h"
#include "maps/curve_sources.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

QLabel* smallLabel(const QString& words, MapSession& session, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::fontFor(theme::TypeRole::Small, parent->font()));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, session.workbench().theme().theme().textSecondary);
    label->setPalette(palette);
    return label;
}

} // namespace

CurveDialog::CurveDialog(MapSession& session, LaneId lane, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_lane(lane)
    , m_lanes(new QComboBox(this))
    , m_says(smallLabel({}, session, this))
{
    setObjectName(QStringLiteral("curveDialog"));
    setWindowTitle(tr("What the curve is computed from"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_lanes->setObjectName(QStringLiteral("curveLane"));
    m_lanes->setAccessibleName(tr("Curve"));
    for (const Lane& one : session.board().lanes) {
        if (one.kind == LaneKind::Curve)
            m_lanes->addItem(one.title, QVariant::fromValue(one.id.value()));
    }
    m_lanes->setCurrentIndex(m_lanes->findData(QVariant::fromValue(lane.value())));
    m_lanes->setVisible(m_lanes->count() > 1);
    m_says->setObjectName(QStringLiteral("curveSays"));
    m_says->setWordWrap(true);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::Space::pane);
    grid->setVerticalSpacing(theme::Space::medium);
    addSources(grid);
    auto* rule = smallLabel(tr("A point is the weighted mean, from −2 to +2, of the sources that have a value at its "
                               "step; where one has none, its weight goes to the others. The interval takes the "
                               "sources as independent. A card of the curve with metrics of its own stands in place "
                               "of this; a point typed by hand shows only where nothing is measured, hollow."),
                            session, this);
    rule->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::Space::pane);
    column->addWidget(m_lanes, 0, Qt::AlignLeft);
    column->addLayout(grid);
    column->addWidget(m_says);
    column->addWidget(rule);
    column->addWidget(buttons);
    setMinimumWidth(720);

    connect(m_lanes, &QComboBox::activated, this, [this] {
        m_lane = LaneId(m_lanes->currentData().toLongLong());
        read();
    });
    connect(&session, &MapSession::boardChanged, this, &CurveDialog::read);
    connect(&session, &MapSession::valuesChanged, this, &CurveDialog::showShares);
    connect(&session, &QObject::destroyed, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void CurveDialog::show(MapSession& session, LaneId current, QWidget* parent)
{
    const Lane* lane = session.board().lane(current);
    if (!lane || lane->kind != LaneKind::Curve) {
        const auto& lanes = session.board().lanes;
        const auto first =
            std::find_if(lanes.begin(), lanes.end(), [](const Lane& one) { return one.kind == LaneKind::Curve; });
        if (first == lanes.end())
            return session.workbench().notify(
                {shell::Notice::Kind::Info,
                 tr("This map has no curve yet. Add a lane of the kind “experience curve” first.")});
        current = first->id;
    }
    (new CurveDialog(session, current, parent))->open();
}

void CurveDialog::addSources(QGridLayout* grid)
{
    const shell::Workbench& workbench = m_session.workbench();
    const QStringList heads{tr("Source"), tr("Weight"), tr("Share"), tr("Steps with a value"), tr("On the curve")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(smallLabel(heads[i], m_session, this), 0, i,
                        i == 1 || i == 4 ? Qt::AlignLeft
                        : i == 0         ? Qt::AlignLeft
                                         : Qt::AlignRight);
    int line = 1;
    for (const metrics::MetricInfo* info : curveMetrics(workbench.catalogue())) {
        const QString id = QLatin1String(info->id), name = workbench.words(info->name);
        Row row{info, new QCheckBox(name, this), new widgets::NumberBox(this), new QLabel(this), new QLabel(this), {}};
        row.tick->setObjectName(QStringLiteral("source-") + id);
        row.tick->setToolTip(workbench.words(metrics::ruleText(*info, {})));
        row.weight->setObjectName(QStringLiteral("weight-") + id);
        row.weight->setAccessibleName(tr("Weight of %1").arg(name));
        row.weight->setRange(0.1, mostSourceWeight);
        row.weight->setDecimals(1);
        row.weight->setSingleStep(0.5);
        row.weight->setFixedWidth(90);
        row.share->setObjectName(QStringLiteral("share-") + id);
        row.steps->setObjectName(QStringLiteral("steps-") + id);
        grid->addWidget(row.tick, line, 0);
        grid->addWidget(row.weight, line, 1);
        grid->addWidget(row.share, line, 2, Qt::AlignRight);
        grid->addWidget(row.steps, line, 3, Qt::AlignRight);
        grid->addWidget(smallLabel(workbench.words(experienceRule(*info, workbench.language())), m_session, this), line,
                        4);
        connect(row.tick, &QCheckBox::toggled, this, &CurveDialog::write);
        connect(row.weight, &QDoubleSpinBox::valueChanged, this, &CurveDialog::write);
        m_rows.push_back(std::move(row));
        ++line;
    }
    grid->setColumnStretch(4, 1);
}

const Lane* CurveDialog::lane() const
{
    return m_session.board().lane(m_lane);
}

void CurveDialog::read()
{
    const Lane* curve = lane();
    if (!curve) // removed, or another map is open
        return reject();
    m_reading = true;
    const bool mayWrite = !m_session.workbench().project().isReadOnly();
    for (Row& row : m_rows) {
        const auto found = std::find_if(curve->sources.begin(), curve->sources.end(), [&](const CurveSource& source) {
            return source.metric == QLatin1String(row.info->id);
        });
        const bool isUsed = found != curve->sources.end();
        row.tick->setChecked(isUsed);
        row.tick->setEnabled(mayWrite);
        row.weight->setEnabled(isUsed && mayWrite);
        if (!row.weight->hasFocus()) // what is being typed is not written over
            row.weight->setValue(isUsed ? found->weight : 1);
        row.parameters = isUsed ? found->parameters : metrics::Parameters();
    }
    m_reading = false;
    showShares();
}

void CurveDialog::write()
{
    const Lane* curve = lane();
    if (m_reading || !curve)
        return;
    std::vector<CurveSource> sources;
    for (const Row& row : m_rows) {
        if (row.tick->isChecked())
            sources.push_back({QLatin1String(row.info->id), row.parameters, row.weight->value()});
    }
    // Sources this list does not know (of a newer program) stay.
    for (const CurveSource& source : curve->sources) {
        if (std::none_of(m_rows.begin(), m_rows.end(),
                         [&](const Row& row) { return source.metric == QLatin1String(row.info->id); }))
            sources.push_back(source);
    }
    const shell::Workbench& workbench = m_session.workbench();
    project::EditOptions options;
    options.mergeKey = QStringLiteral("curve/%1").arg(m_lane.value());
    m_session.workbench().edit(
        {QT_TRANSLATE_NOOP("core", "What \"%1\" is computed from"), {curve->title}},
        [&](project::Edit& edit) { return setCurveSources(edit, workbench.catalogue(), *curve, std::move(sources)); },
        options);
}

void CurveDialog::showShares()
{
    const Language language = m_session.workbench().language();
    double sum = 0;
    for (const Row& row : m_rows)
        sum += row.tick->isChecked() ? row.weight->value() : 0;
    const std::vector<CurvePoint> points =
        m_session.hasValues() ? m_session.values().curves.value(m_lane) : std::vector<CurvePoint>();
    int drawn = 0;
    for (const CurvePoint& point : points)
        drawn += point.value && !point.isHypothesis ? 1 : 0;
    for (const Row& row : m_rows) {
        const bool isUsed = row.tick->isChecked();
        int steps = 0;
        for (const CurvePoint& point : points)
            steps += std::any_of(point.parts.begin(), point.parts.end(),
                                 [&](const CurvePart& part) { return part.info == row.info && part.share > 0; })
                         ? 1
                         : 0;
        row.share->setText(isUsed && sum > 0 ? formatPercent(row.weight->value() / sum * 100, 0, language)
                                             : QStringLiteral("—"));
        row.steps->setText(isUsed && !points.empty() ? tr("%1 of %2").arg(steps).arg(static_cast<int>(points.size()))
                                                     : QStringLiteral("—"));
    }
    m_says->setText(
        sum > 0
            ? tr("The curve has a measured point at %1 of %2 steps.").arg(drawn).arg(static_cast<int>(points.size()))
            : tr("Nothing is ticked: the curve shows only what is typed by hand."));
}

} // namespace tropa::ui::journeys
