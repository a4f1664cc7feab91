#include "ui/analysis/network_tab.h"

#include "base/format_number.h"
#include "exchange/matrix_report.h"
#include "exchange/paper_files.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "ui/analysis/grid_model.h"
#include "ui/analysis/picture_view.h"
#include "ui/paint/network.h"
#include "ui/shell/file_dialogs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace tropa::ui::analysis {

namespace {

constexpr int sliderSteps = 200;
constexpr int mostQuotes = 2000;

} // namespace

NetworkTab::NetworkTab(shell::Workbench& workbench, QWidget* parent)
    : AnalysisTab(workbench, "network", parent)
    , m_how(addChoice("networkHow"))
    , m_unit(addChoice("networkUnit"))
    , m_strength(addChoice("networkStrength"))
    , m_coder(addChoice("networkCoder"))
    , m_colour(addChoice("networkColour"))
    , m_within(new QSpinBox(this))
    , m_leastLabel(new QLabel(this))
    , m_least(new QSlider(Qt::Horizontal, this))
    , m_picture(new PictureView(workbench.theme(), this))
    , m_model(new GridModel(this))
    , m_table(makeTable("networkTable", m_model))
{
    m_within->setObjectName(QStringLiteral("networkWithin"));
    m_within->setRange(0, 100'000);
    m_within->setValue(10);
    m_within->setKeyboardTracking(false);
    controls()->insertWidget(controls()->indexOf(m_unit.box), m_within);
    m_least->setObjectName(QStringLiteral("networkLeast"));
    m_least->setRange(0, sliderSteps);
    m_least->setPageStep(10);
    m_least->setMinimumWidth(180);
    m_leastLabel->setBuddy(m_least);
    m_picture->setObjectName(QStringLiteral("networkPicture"));
    auto* save = new QToolButton(this);
    save->setObjectName(QStringLiteral("networkSave"));
    save->setIcon(workbench.theme().icon(theme::Glyph::Export));
    save->setAutoRaise(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_leastLabel);
    row->addWidget(m_least);
    row->addStretch(1);
    row->addWidget(save);
    body()->addLayout(row);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_picture);
    split->addWidget(m_table);
    split->setChildrenCollapsible(false);
    split->setSizes({700, 640});
    split->setStretchFactor(0, 1);
    body()->addWidget(split, 1);
    connect(m_within, &QSpinBox::valueChanged, this, &NetworkTab::reloadSoon);
    connect(m_least, &QSlider::valueChanged, this, &NetworkTab::show);
    connect(save, &QToolButton::clicked, this, &NetworkTab::save);
    const auto openItem = [this](std::size_t item) {
        const Carried carried = carriedOf(item);
        open(carried.title, carried.segments);
    };
    carry(m_picture, [this](std::size_t item) { return carriedOf(item); });
    connect(m_picture, &PictureView::opened, this, openItem);
    connect(m_picture, &PictureView::clicked, this, [this, openItem](std::size_t item) {
        if (m_computed && item >= m_computed->nodes.size())
            openItem(item);
    });
    connect(m_picture, &PictureView::saveFailed, this, [this](const Error& error) { say(error); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        const auto* sorted = qobject_cast<const QSortFilterProxyModel*>(m_table->model());
        const auto pair = static_cast<std::size_t>(sorted->mapToSource(at).row());
        if (pair < m_shown)
            openPair(m_pairs[pair]);
    });
    retranslate();
}

QString NetworkTab::title() const
{
    return tr("Network of codes");
}

void NetworkTab::retranslate()
{
    m_how.fill(tr("Together"), {{QStringLiteral("overlap"), tr("on the same words")},
                                {QStringLiteral("turn"), tr("within a turn")},
                                {QStringLiteral("near"), tr("near each other")}});
    m_unit.fill(QString(), {{QStringLiteral("words"), tr("words apart at most")},
                            {QStringLiteral("characters"), tr("characters apart at most")},
                            {QStringLiteral("turns"), tr("turns apart at most")}});
    m_unit.label->hide();
    m_unit.box->setAccessibleName(tr("What nearness is counted in"));
    m_within->setAccessibleName(tr("How far apart at most"));
    m_strength.fill(tr("Strength"), {{QStringLiteral("jaccard"), tr("Jaccard")},
                                     {QStringLiteral("pairs"), tr("pairs")},
                                     {QStringLiteral("documents"), tr("transcripts")}});
    m_colour.fill(tr("Colour"),
                  {{QStringLiteral("branch"), tr("of the branch")}, {QStringLiteral("own"), tr("of the code")}});
    std::vector<std::pair<QString, QString>> coders{{QString(), tr("all coders")}};
    for (const auto& [id, name] : talk::coderNames(workbench().project().connection()))
        coders.emplace_back(QString::number(id.value()), name);
    m_coder.fill(tr("Coder"), coders);
    m_least->setAccessibleName(tr("The weakest tie that is shown"));
    m_table->setAccessibleName(tr("Codes that stand together"));
    auto* saveButton = findChild<QToolButton*>(QStringLiteral("networkSave"));
    saveButton->setToolTip(tr("Save as a table…"));
    saveButton->setAccessibleName(tr("Save as a table…"));
}

talk::TogetherRule NetworkTab::rule() const
{
    using Rule = talk::TogetherRule;
    return {std::array{Rule::How::Overlap, Rule::How::Turn, Rule::How::Near}[m_how.number()],
            std::array{Rule::Unit::Words, Rule::Unit::Characters, Rule::Unit::Turns}[m_unit.number()],
            m_within->value()};
}

// The slider goes by the square, so that weak ties, of which there are many, are told apart.
double NetworkTab::threshold() const
{
    const double part = static_cast<double>(m_least->value()) / sliderSteps;
    return m_strongest * part * part;
}

void NetworkTab::reload()
{
    const talk::TogetherRule wanted = rule();
    const bool isNear = wanted.how == talk::TogetherRule::How::Near;
    m_within->setVisible(isNear);
    m_unit.box->setVisible(isNear);
    m_rule = wanted;
    m_scope = scope();
    m_speaker = speaker();
    m_whose = project::CoderId(m_coder.id().toLongLong());
    compute(
        {QT_TRANSLATE_NOOP("core", "Looking for codes that stand together")},
        [scope = m_scope, whose = m_whose, voice = m_speaker, wanted](storage::Connection& db) {
            Computed computed;
            computed.matrix = talk::coOccurrenceOf(db, scope, whose, voice, wanted);
            computed.book = talk::codebook(db);
            const talk::CoOccurrence& counts = computed.matrix.counts;
            std::vector<std::size_t> placeOf(static_cast<std::size_t>(counts.codes()), 0);
            for (int a = 0; a < counts.codes(); ++a) {
                for (int b = 0; b < counts.codes(); ++b) {
                    if (a == b || counts.pairs(a, b) == 0)
                        continue;
                    placeOf[static_cast<std::size_t>(a)] = computed.nodes.size();
                    computed.nodes.push_back(a);
                    break;
                }
            }
            std::vector<statistics::NetworkTie> ties;
            for (std::size_t i = 0; i < computed.nodes.size(); ++i) {
                for (std::size_t j = i + 1; j < computed.nodes.size(); ++j) {
                    if (const auto jaccard = counts.jaccard(computed.nodes[i], computed.nodes[j]);
                        jaccard && *jaccard > 0)
                        ties.push_back({i, j, *jaccard});
                }
            }
            computed.places = statistics::networkLayout(computed.nodes.size(), ties);
            return computed;
        },
        [this](Computed computed) { take(std::move(computed)); });
}

void NetworkTab::take(Computed computed)
{
    m_computed = std::move(computed);
    m_pairs.clear();
    m_strongest = 0;
    const talk::CoOccurrence& counts = m_computed->matrix.counts;
    for (std::size_t i = 0; i < m_computed->nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < m_computed->nodes.size(); ++j) {
            const int a = m_computed->nodes[i], b = m_computed->nodes[j];
            if (counts.pairs(a, b) == 0)
                continue;
            Pair pair{i, j, counts.jaccard(a, b).value_or(0), 0};
            pair.strength = m_strength.number() == 0   ? pair.jaccard
                            : m_strength.number() == 1 ? static_cast<double>(counts.pairs(a, b))
                                                       : static_cast<double>(counts.documents(a, b));
            m_strongest = std::max(m_strongest, pair.strength);
            m_pairs.push_back(pair);
        }
    }
    std::ranges::stable_sort(m_pairs, std::ranges::greater(), &Pair::strength);
    // A picture of all ties is a ball of wool: begins with about as many as there are codes and half again.
    const std::size_t wanted = m_computed->nodes.size() * 3 / 2;
    const double least = m_pairs.size() <= wanted ? 0 : m_pairs[wanted].strength;
    const QSignalBlocker quiet(m_least);
    m_least->setValue(m_strongest > 0 ? static_cast<int>(std::ceil(std::sqrt(least / m_strongest) * sliderSteps)) : 0);
    show();
}

void NetworkTab::show()
{
    if (!m_computed)
        return;
    const double least = threshold();
    m_shown = 0;
    while (m_shown < m_pairs.size() && m_pairs[m_shown].strength >= least - 1e-12)
        ++m_shown;
    m_leastLabel->setText(tr("Ties from %1: %2 of %3")
                              .arg(m_strength.number() == 0
                                       ? formatNumber(least, 3, language())
                                       : formatNumber(static_cast<qint64>(std::ceil(least)), language()),
                                   formatNumber(static_cast<qint64>(m_shown), language()),
                                   formatNumber(static_cast<qint64>(m_pairs.size()), language())));
    m_least->setEnabled(m_pairs.size() > 1);
    std::vector<Message> said = talk::coOccurrenceRules(m_rule);
    if (m_pairs.empty())
        said.insert(said.begin() + 1, {QT_TRANSLATE_NOOP("core", "No codes stand together here by this rule")});
    say(said);

    const talk::Codebook& book = m_computed->book;
    const talk::CoOccurrence& counts = m_computed->matrix.counts;
    paint::NetworkSpec network;
    network.strongest = m_strongest;
    // A branch has the colour of its first code, unless two branches have the same one: then each gets the next.
    const bool byBranch = m_colour.number() == 0;
    std::vector<talk::CodeId> branches;
    bool isTwice = false;
    const auto branchOf = [&](const talk::Code* code) {
        while (code && book.find(code->parent))
            code = book.find(code->parent);
        return code;
    };
    for (const talk::Code& code : book.codes()) {
        if (code.parent.isValid())
            continue;
        const bool occurs = std::ranges::any_of(m_computed->nodes, [&](int node) {
            return book.isWithin(m_computed->matrix.codes[static_cast<std::size_t>(node)], code.id);
        });
        if (!occurs)
            continue;
        for (const talk::CodeId other : branches) {
            const talk::Code* one = book.find(other);
            isTwice = isTwice || (one->color == code.color && (!code.color.isEmpty() || one->palette == code.palette));
        }
        branches.push_back(code.id);
    }
    const auto tint = [&](const talk::Code& of, auto& mark) {
        const talk::Code* code = byBranch ? branchOf(&of) : &of;
        if (byBranch && isTwice) {
            mark.code = static_cast<int>(std::ranges::find(branches, code->id) - branches.begin()) + 1;
            return;
        }
        mark.code = code->palette;
        mark.colour = code->color.isEmpty() ? QColor() : QColor(code->color);
    };
    for (const talk::CodeId branch : byBranch ? branches : std::vector<talk::CodeId>()) {
        paint::NetworkSpec::Key key;
        key.name = book.find(branch)->name;
        tint(*book.find(branch), key);
        network.keys.push_back(key);
    }
    for (std::size_t i = 0; i < m_computed->nodes.size(); ++i) {
        const auto id = m_computed->matrix.codes[static_cast<std::size_t>(m_computed->nodes[i])];
        paint::NetworkSpec::Node node;
        if (const talk::Code* code = book.find(id)) {
            node.name = code->name;
            tint(*code, node);
        }
        node.x = m_computed->places[i].x;
        node.y = m_computed->places[i].y;
        node.weight = static_cast<double>(counts.segments(m_computed->nodes[i]));
        network.nodes.push_back(node);
    }
    for (std::size_t i = 0; i < m_shown; ++i)
        network.ties.push_back({m_pairs[i].a, m_pairs[i].b, m_pairs[i].strength});
    const auto nameOf = [this](std::size_t node) {
        return m_computed->book.path(m_computed->matrix.codes[static_cast<std::size_t>(m_computed->nodes[node])]);
    };
    m_picture->setPicture(
        tr("Network of codes"),
        [network](QPainter& painter, const QRectF& rect, const paint::PictureLook& with) {
            return paint::paintNetwork(painter, rect, network, with);
        },
        [this, nameOf](std::size_t item) {
            const talk::CoOccurrence& of = m_computed->matrix.counts;
            const std::size_t nodes = m_computed->nodes.size();
            if (item < nodes) {
                const auto ties = std::count_if(m_pairs.begin(), m_pairs.begin() + static_cast<std::ptrdiff_t>(m_shown),
                                                [item](const Pair& one) { return one.a == item || one.b == item; });
                return QStringLiteral("%1: %2, %3")
                    .arg(nameOf(item),
                         tr("%n segment(s)", nullptr, static_cast<int>(of.segments(m_computed->nodes[item]))),
                         tr("%n tie(s) shown", nullptr, static_cast<int>(ties)));
            }
            const Pair& pair = m_pairs[std::min(item - nodes, m_pairs.size() - 1)];
            const int a = m_computed->nodes[pair.a], b = m_computed->nodes[pair.b];
            return QStringLiteral("%1 × %2: %3, %4, %5")
                .arg(nameOf(pair.a), nameOf(pair.b), tr("Jaccard %1").arg(formatNumber(pair.jaccard, 3, language())),
                     tr("%n pair(s)", nullptr, static_cast<int>(of.pairs(a, b))),
                     tr("in %n transcript(s)", nullptr, static_cast<int>(of.documents(a, b))));
        });
    showTable();
}

void NetworkTab::showTable()
{
    const talk::CoOccurrence& counts = m_computed->matrix.counts;
    const auto number = [](double value, const QString& text, bool isFaint = false) {
        GridCell cell{text, value, true};
        cell.tone = isFaint ? widgets::Tone::Faint : widgets::Tone::Plain;
        return cell;
    };
    std::vector<std::vector<GridCell>> rows;
    for (std::size_t i = 0; i < m_shown; ++i) {
        const int a = m_computed->nodes[m_pairs[i].a], b = m_computed->nodes[m_pairs[i].b];
        const auto cell = [&](int code) {
            const auto id = m_computed->matrix.codes[static_cast<std::size_t>(code)];
            const talk::Code* known = m_computed->book.find(id);
            GridCell one{known ? known->name : QString()};
            one.tip = m_computed->book.path(id);
            return one;
        };
        const auto whole = [&](qint64 value) { return number(double(value), formatNumber(value, language())); };
        const auto lift = counts.lift(a, b);
        const bool isFew = counts.pairs(a, b) < 5;
        rows.push_back(
            {cell(a), cell(b), number(m_pairs[i].jaccard, formatNumber(m_pairs[i].jaccard, 3, language()), isFew),
             whole(counts.pairs(a, b)), whole(counts.documents(a, b)),
             number(lift.value_or(-1), lift ? formatNumber(*lift, 2, language()) : QStringLiteral("—"), isFew),
             whole(counts.segments(a)), whole(counts.segments(b))});
    }
    m_model->setGrid({{tr("Code")},
                      {tr("With code")},
                      {tr("Jaccard"), tr("From 0 to 1; faint where there are fewer than 5 pairs"), true},
                      {tr("Pairs"), tr("Pairs of segments that stand together, one of each code"), true},
                      {tr("Transcripts"), tr("In which the two stand together somewhere"), true},
                      {tr("Lift"), tr("1 is as often as their pairs with other codes lead to expect"), true},
                      {tr("n₁"), tr("Segments of the first code"), true},
                      {tr("n₂"), tr("Segments of the second code"), true}},
                     std::move(rows));
    int column = 0;
    for (const int width : {140, 140, 66, 52, 104, 54, 44, 44})
        m_table->setColumnWidth(column++, width);
}

NetworkTab::Carried NetworkTab::carriedOf(const Pair& pair) const
{
    const auto codeOf = [this](std::size_t node) {
        return m_computed->matrix.codes[static_cast<std::size_t>(m_computed->nodes[node])];
    };
    const auto a = codeOf(pair.a), b = codeOf(pair.b);
    return {QStringLiteral("%1 × %2").arg(m_computed->book.path(a), m_computed->book.path(b)),
            numbersOf(talk::segmentsTogether(db(), a, b, m_scope, m_whose, mostQuotes, m_speaker, m_rule))};
}

// Of a code all that is coded with it, of a tie what stands together.
NetworkTab::Carried NetworkTab::carriedOf(std::size_t item) const
{
    if (!m_computed)
        return {};
    const std::size_t nodes = m_computed->nodes.size();
    if (item >= nodes)
        return item - nodes < m_shown ? carriedOf(m_pairs[item - nodes]) : Carried();
    const auto code = m_computed->matrix.codes[static_cast<std::size_t>(m_computed->nodes[item])];
    metrics::Scope scope = m_scope;
    scope.where[QLatin1String(metrics::dimension::code)] = {code.value()};
    talk::SelectionOptions whose;
    whose.speaker = m_speaker;
    whose.withSubcodes = false;
    Carried carried{m_computed->book.path(code), {}};
    for (const auto& one : talk::select(db(), scope, whose).segments) {
        if (!m_whose.isValid() || one.coder == m_whose)
            carried.segments.push_back(one.id.value());
    }
    return carried;
}

void NetworkTab::openPair(const Pair& pair)
{
    const Carried carried = carriedOf(pair);
    open(carried.title, carried.segments);
}

Result<void> NetworkTab::writeTable(const QString& path) const
{
    // By Jaccard, whatever the picture goes by; the threshold goes along where it is of the same kind.
    const double least = m_strength.number() == 0 ? threshold() : 0;
    return exchange::writePaper(exchange::coOccurrenceReport(m_computed->matrix, m_computed->book, language(), least),
                                path);
}

void NetworkTab::save()
{
    if (!m_computed || m_pairs.empty())
        return;
    shell::askSaveFile(this, tr("Save the table"), shell::pathFor(title(), QStringLiteral("xlsx")),
                       QStringLiteral("XLSX (*.xlsx);;CSV (*.csv)"), QStringLiteral("xlsx"),
                       [this](const QString& path) {
                           if (const auto written = writeTable(path); !written)
                               say(written.error());
                       });
}

} // namespace tropa::ui::analysis
