#include "ui/analysis/table_tabs.h"

#include "base/format_number.h"
#include "ui/analysis/grid_model.h"
#include "ui/analysis/picture_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::analysis {

namespace {

using widgets::Tone;

GridCell number(double value, const QString& text, Tone tone = Tone::Plain)
{
    GridCell cell{text, value, true};
    cell.tone = tone;
    return cell;
}

QString lastPart(const QString& path)
{
    return path.section(QString::fromUtf8(talk::codePathSeparator), -1);
}

QScrollArea* scrolled(QWidget* inner, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

} // namespace

ClustersTab::ClustersTab(shell::Workbench& workbench, QWidget* parent)
    : AnalysisTab(workbench, "clusters", parent)
    , m_of(addChoice("clustersOf"))
    , m_distance(addChoice("clustersDistance"))
    , m_linkage(addChoice("clustersLinkage"))
    , m_level(addChoice("clustersLevel"))
    , m_countLabel(new QLabel(this))
    , m_count(new QSpinBox(this))
    , m_tree(new PictureView(workbench.theme(), this))
    , m_map(new PictureView(workbench.theme(), this))
    , m_choiceModel(new GridModel(this))
    , m_featureModel(new GridModel(this))
    , m_choices(makeTable("clusterChoices", m_choiceModel, false))
    , m_features(makeTable("clusterFeatures", m_featureModel))
{
    m_tree->setObjectName(QStringLiteral("clusterTree"));
    m_map->setObjectName(QStringLiteral("clusterMap"));
    m_count->setObjectName(QStringLiteral("clusterCount"));
    m_count->setRange(1, 50);
    m_count->setKeyboardTracking(false);
    m_countLabel->setBuddy(m_count);
    controls()->insertWidget(controls()->count() - 1, m_countLabel);
    controls()->insertWidget(controls()->count() - 1, m_count);
    connect(m_count, &QSpinBox::valueChanged, this, &ClustersTab::reloadSoon);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(scrolled(m_tree, left));
    left->addWidget(m_map);
    left->setSizes({360, 300});
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_features);
    right->addWidget(m_choices);
    right->setSizes({440, 220});
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(right);
    split->setSizes({620, 560});
    for (QSplitter* one : {left, right, split})
        one->setChildrenCollapsible(false);
    body()->addWidget(split, 1);
    const auto openObject = [this](std::size_t item) {
        if (m_result && item < m_result->names.size())
            open(m_result->names[item], m_result->segmentsOf(item));
    };
    for (PictureView* view : {m_tree, m_map}) {
        connect(view, &PictureView::opened, this, openObject);
        carry(view, [this](std::size_t item) {
            return m_result && item < m_result->names.size()
                       ? Carried{m_result->names[item], numbersOf(m_result->segmentsOf(item))}
                       : Carried();
        });
        connect(view, &PictureView::saveFailed, this, [this](const Error& error) { say(error); });
    }
    connect(m_choices, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_count->setValue(index.row() + 2); });
    retranslate();
}

QString ClustersTab::title() const
{
    return tr("Clusters");
}

void ClustersTab::retranslate()
{
    m_of.fill(tr("Group"),
              {{QStringLiteral("respondents"), tr("respondents")}, {QStringLiteral("codes"), tr("codes")}});
    m_distance.fill(tr("Distance"), {{QStringLiteral("jaccard"), tr("Jaccard")},
                                     {QStringLiteral("matching"), tr("simple matching")},
                                     {QStringLiteral("cosine"), tr("cosine")},
                                     {QStringLiteral("correlation"), tr("correlation")},
                                     {QStringLiteral("euclidean"), tr("Euclidean")},
                                     {QStringLiteral("manhattan"), tr("Manhattan")}});
    m_linkage.fill(tr("Linkage"), {{QStringLiteral("average"), tr("average")},
                                   {QStringLiteral("complete"), tr("complete")},
                                   {QStringLiteral("single"), tr("single")},
                                   {QStringLiteral("ward"), tr("Ward")}});
    m_level.fill(tr("Codes"), levelChoices());
    m_countLabel->setText(tr("Clusters"));
    m_count->setSpecialValueText(tr("as suggested"));
    m_count->setAccessibleName(tr("Number of clusters"));
    m_choices->setAccessibleName(tr("What each number of clusters is worth"));
    m_features->setAccessibleName(tr("What sets clusters apart"));
}

void ClustersTab::reload()
{
    using statistics::Distance;
    using statistics::Linkage;
    talk::CodeClusterOptions options;
    options.selection = selection();
    options.of = m_of.number() == 1 ? talk::ClusterOf::Codes : talk::ClusterOf::Respondents;
    options.level = levelFrom(m_level.id());
    options.clustering.distance = static_cast<Distance>(m_distance.number());
    options.clustering.linkage =
        std::array{Linkage::Average, Linkage::Complete, Linkage::Single, Linkage::WardD2}[m_linkage.number()];
    options.clustering.k = m_count->value() < 2 ? 0 : static_cast<std::size_t>(m_count->value());
    compute(
        {QT_TRANSLATE_NOOP("core", "Looking for clusters")},
        [scope = scope(), options](storage::Connection& db) { return talk::codeClusters(db, scope, options); },
        [this](Result<talk::CodeClusters> computed) {
            if (!computed) {
                m_result.reset();
                say(computed.error());
                m_choiceModel->clear();
                m_featureModel->clear();
                m_tree->clear();
                m_map->clear();
                return;
            }
            m_result = std::move(*computed);
            show();
        });
}

void ClustersTab::show()
{
    const auto& made = m_result->clustering;
    say(m_result->findings());

    std::vector<std::vector<GridCell>> choices;
    for (const auto& one : made.choices) {
        GridCell count = number(double(one.k), formatNumber(static_cast<qint64>(one.k), language()));
        count.isStrong = one.k == made.k;
        choices.push_back({count, number(one.silhouette, formatNumber(one.silhouette, 3, language())),
                           number(one.stability, formatNumber(one.stability, 2, language()),
                                  one.stability < 0.6 ? Tone::Faint : Tone::Plain)});
    }
    m_choiceModel->setGrid(
        {{tr("Clusters"), {}, true},
         {tr("Silhouette"), tr("From −1 to 1; the wider, the clearer"), true},
         {tr("Stability"), tr("How much of each comes back without one fifth; below 0.6 do not trust it"), true}},
        std::move(choices));
    std::vector<std::vector<GridCell>> features;
    for (const auto& one : m_result->apart) {
        if (std::fabs(one.phi) < 0.1 && features.size() >= 40)
            break;
        GridCell cluster{tr("%1 · n = %2").arg(one.cluster + 1).arg(int(one.size)), one.cluster};
        cluster.swatch = 0;
        cluster.rows = numbersOf(m_result->segments(one.column, one.cluster));
        GridCell feature{m_result->features[one.column]};
        feature.rows = cluster.rows;
        features.push_back(
            {cluster, feature, number(one.with / one.size, QStringLiteral("%1/%2").arg(one.with).arg(one.size)),
             number(one.withOthers / one.others, QStringLiteral("%1/%2").arg(one.withOthers).arg(one.others)),
             number(one.comparison.difference,
                    QStringLiteral("%1  %2").arg(formatSigned(one.comparison.difference * 100, 0, language()),
                                                 formatRange(one.comparison.interval.lower * 100,
                                                             one.comparison.interval.upper * 100, 0, language()))),
             number(one.phi, formatSigned(one.phi, 2, language()), one.adjusted > 0.05 ? Tone::Faint : Tone::Plain)});
    }
    m_featureModel->setGrid({{tr("Cluster")},
                             {m_result->of == talk::ClusterOf::Respondents ? tr("Code") : tr("Respondent")},
                             {tr("Inside"), {}, true},
                             {tr("Outside"), {}, true},
                             {tr("Difference, 95 %"), tr("Percentage points"), true},
                             {tr("Effect φ"), tr("From −1 to 1; faint where chance may do it"), true}},
                            std::move(features));
    int column = 0;
    for (const int width : {90, 220, 66, 70, 120, 74})
        m_features->setColumnWidth(column++, width);

    paint::DendrogramSpec tree;
    for (const QString& name : m_result->names)
        tree.names.push_back(m_result->of == talk::ClusterOf::Codes ? lastPart(name) : name);
    for (const auto& merge : made.tree.merges)
        tree.merges.push_back({merge.left, merge.right, merge.height});
    tree.order = made.tree.leafOrder;
    tree.clusters = made.labels;
    tree.heightName = tr("distance at which they join");
    const std::size_t cut = made.tree.merges.size() + 1 - made.k;
    if (cut > 0 && cut < made.tree.merges.size() + 1)
        tree.cut = (made.tree.merges[cut - 1].height +
                    (cut < made.tree.merges.size() ? made.tree.merges[cut].height : made.tree.merges[cut - 1].height)) /
                   2;
    const auto describe = [this](std::size_t item) {
        const auto& clusters = m_result->clustering;
        return tr("%1: cluster %2, silhouette %3")
            .arg(m_result->names[item])
            .arg(clusters.labels[item] + 1)
            .arg(formatNumber(clusters.silhouette.widths[item], 2, language()));
    };
    const paint::PictureLook look{workbench().theme().theme(), font(), double(logicalDpiY()), {}};
    m_tree->setPicture(
        tr("Tree of clusters"),
        [tree](QPainter& painter, const QRectF& rect, const paint::PictureLook& with) {
            return paint::paintDendrogram(painter, rect, tree, with);
        },
        describe, static_cast<int>(paint::dendrogramHeight(tree, look)) + 16);
    paint::PointMapSpec map;
    for (std::size_t i = 0; i < m_result->names.size(); ++i)
        map.points.push_back(
            {tree.names[i], m_result->map.points.at(i, 0), m_result->map.points.at(i, 1), made.labels[i] + 1, false});
    map.xName = tr("Near each other is alike; the map keeps %1 of the distances")
                    .arg(formatPercent(m_result->map.fit * 100, 0, language()));
    m_map->setPicture(
        tr("Map of clusters"),
        [map](QPainter& painter, const QRectF& rect, const paint::PictureLook& with) {
            return paint::paintPointMap(painter, rect, map, with);
        },
        describe);
}

CodeMapTab::CodeMapTab(shell::Workbench& workbench, QWidget* parent)
    : AnalysisTab(workbench, "codeMap", parent)
    , m_by(addChoice("codeMapBy"))
    , m_level(addChoice("codeMapLevel"))
    , m_map(new PictureView(workbench.theme(), this))
    , m_model(new GridModel(this))
    , m_table(makeTable("codeMapTable", m_model))
{
    m_map->setObjectName(QStringLiteral("codeMapPicture"));
    m_table->setTextElideMode(Qt::ElideLeft); // the end of a path tells codes apart
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_map);
    split->addWidget(m_table);
    split->setChildrenCollapsible(false);
    split->setSizes({720, 420});
    body()->addWidget(split, 1);
    connect(m_map, &PictureView::opened, this, [this](std::size_t item) {
        if (m_result && item < m_result->rows.size())
            open(m_result->rowNames[item], m_result->segments(item, std::nullopt));
    });
    connect(m_map, &PictureView::saveFailed, this, [this](const Error& error) { say(error); });
    carry(m_map, [this](std::size_t item) {
        return m_result && item < m_result->rows.size()
                   ? Carried{m_result->rowNames[item], numbersOf(m_result->segments(item, std::nullopt))}
                   : Carried();
    });
    retranslate();
}

QString CodeMapTab::title() const
{
    return tr("Map of codes");
}

void CodeMapTab::retranslate()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const talk::SplitChoice& one : talk::tableSplitChoices(workbench().project().connection()))
        choices.emplace_back(one.id, one.name);
    if (const auto patients = talk::patientSplitChoice(workbench().project().connection()))
        choices.emplace_back(patients->id, patients->name);
    choices.insert(choices.begin() + std::min<std::ptrdiff_t>(1, std::ssize(choices)),
                   {QStringLiteral("respondent"), tr("each respondent")});
    m_by.fill(tr("With"), choices);
    m_level.fill(tr("Codes"), levelChoices());
    m_table->setAccessibleName(tr("Places on the map of codes"));
}

void CodeMapTab::reload()
{
    compute(
        {QT_TRANSLATE_NOOP("core", "Placing codes on a map")},
        [scope = scope(), by = m_by.id(), level = levelFrom(m_level.id()), whose = selection(),
         patients = talk::PatientSource{&workbench().sources()}](storage::Connection& db) {
            return talk::codeCorrespondence(db, scope, by, level, whose, patients);
        },
        [this](Result<talk::CodeCorrespondence> computed) {
            if (!computed) {
                m_result.reset();
                say(computed.error());
                m_model->clear();
                m_map->clear();
                return;
            }
            m_result = std::move(*computed);
            show();
        });
}

void CodeMapTab::show()
{
    say(m_result->findings());
    const auto& at = m_result->points;
    const bool isFlat = at.inertias.size() < 2;
    paint::PointMapSpec map;
    std::vector<std::vector<GridCell>> rows;
    const auto add = [&](const QString& name, const statistics::Matrix& points, const statistics::Matrix& quality,
                         std::size_t i, bool isGroup, std::vector<qint64> quotes) {
        const double x = points.at(i, 0), y = isFlat ? 0 : points.at(i, 1);
        const double shown = quality.at(i, 0) + (isFlat ? 0 : quality.at(i, 1));
        map.points.push_back({lastPart(name), x, y, isGroup ? 3 : 1, isGroup});
        GridCell cell{name};
        cell.isStrong = isGroup;
        cell.rows = std::move(quotes);
        rows.push_back(
            {cell, number(x, formatSigned(x, 2, language())), number(y, formatSigned(y, 2, language())),
             number(shown, formatPercent(shown * 100, 0, language()), shown < 0.5 ? Tone::Faint : Tone::Plain)});
    };
    for (std::size_t i = 0; i < m_result->rowNames.size(); ++i)
        add(m_result->rowNames[i], at.rows, at.rowQuality, i, false, numbersOf(m_result->segments(i, std::nullopt)));
    for (std::size_t i = 0; i < m_result->columnNames.size(); ++i)
        add(m_result->columnNames[i], at.columns, at.columnQuality, i, true, {});
    const auto axis = [&](std::size_t dimension) {
        return isFlat && dimension > 0
                   ? QString()
                   : tr("dimension %1, %2")
                         .arg(dimension + 1)
                         .arg(formatPercent(at.inertias[dimension] / at.inertia * 100, 0, language()));
    };
    map.xName = axis(0);
    map.yName = axis(1);
    map.showsOrigin = true;
    m_map->setPicture(
        tr("Map of codes"),
        [map](QPainter& painter, const QRectF& rect, const paint::PictureLook& with) {
            return paint::paintPointMap(painter, rect, map, with);
        },
        [this](std::size_t item) {
            return item < m_result->rowNames.size() ? m_result->rowNames[item]
                                                    : m_result->columnNames[item - m_result->rowNames.size()];
        });
    m_model->setGrid({{tr("Code or group")},
                      {QStringLiteral("1"), axis(0), true},
                      {QStringLiteral("2"), axis(1), true},
                      {tr("Shown"), tr("How much of where it stands these two dimensions show"), true}},
                     std::move(rows));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int column = 1;
    for (const int width : {60, 60, 70})
        m_table->setColumnWidth(column++, width);
}

} // namespace tropa::ui::analysis
