#include "ui/maps/versions_pane.h"

#include "base/format_number.h"
#include "maps/layer_store.h"
#include "maps/map_store.h"
#include "maps/snapshot_store.h"
#include "ui/theme/type_role.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

QDate dateFrom(const QString& words)
{
    for (const char* shape : {"dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd"}) {
        if (const QDate date = QDate::fromString(words.trimmed(), QLatin1String(shape)); date.isValid())
            return date;
    }
    return {};
}

constexpr int idRole = Qt::UserRole, layerRole = Qt::UserRole + 1;

} // namespace

VersionsPane::VersionsPane(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_marks(new QLabel(this))
    , m_ownerWords(new QLabel(this))
    , m_owner(new QLineEdit(this))
    , m_reviewWords(new QLabel(this))
    , m_review(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(this))
    , m_versions(new QListWidget(this))
    , m_mark(new QCheckBox(this))
    , m_rename(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("versionsPane"));
    m_marks->setObjectName(QStringLiteral("staleMarks"));
    m_owner->setObjectName(QStringLiteral("mapOwner"));
    m_review->setObjectName(QStringLiteral("mapReview"));
    m_name->setObjectName(QStringLiteral("versionName"));
    m_keep->setObjectName(QStringLiteral("keepVersion"));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_list->setObjectName(QStringLiteral("versionChanges"));
    m_summary->setObjectName(QStringLiteral("versionSummary"));
    m_mark->setObjectName(QStringLiteral("markDifference"));
    m_mark->setChecked(true);
    for (QLabel* words : {m_marks, m_summary}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_ownerWords->setBuddy(m_owner);
    m_reviewWords->setBuddy(m_review);
    for (QListWidget* list : {m_versions, m_list}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_versions->setMaximumHeight(150);

    auto* about = new QHBoxLayout;
    about->addWidget(m_ownerWords);
    about->addWidget(m_owner, 1);
    auto* review = new QHBoxLayout;
    review->addWidget(m_reviewWords);
    review->addWidget(m_review, 1);
    auto* keeping = new QHBoxLayout;
    keeping->addWidget(m_name, 1);
    keeping->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_marks);
    column->addLayout(about);
    column->addLayout(review);
    column->addLayout(keeping);
    column->addWidget(m_versions);
    auto* deeds = new QHBoxLayout;
    deeds->addWidget(m_rename);
    deeds->addWidget(m_remove);
    deeds->addStretch(1);
    column->addLayout(deeds);
    column->addWidget(m_mark);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);

    connect(m_keep, &QPushButton::clicked, this, &VersionsPane::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &VersionsPane::keep);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_keep->setEnabled(!m_name->text().trimmed().isEmpty() && m_session.map().isValid());
        m_rename->setEnabled(m_keep->isEnabled());
    });
    connect(m_versions, &QListWidget::currentRowChanged, this, &VersionsPane::compare);
    m_rename->setObjectName(QStringLiteral("renameVersion"));
    connect(m_rename, &QPushButton::clicked, this, &VersionsPane::rename);
    connect(m_remove, &QPushButton::clicked, this, &VersionsPane::remove);
    connect(m_mark, &QCheckBox::toggled, this, &VersionsPane::compare);
    connect(m_list, &QListWidget::itemActivated, this, &VersionsPane::jump);
    connect(m_owner, &QLineEdit::editingFinished, this, &VersionsPane::storeInfo);
    connect(m_review, &QLineEdit::editingFinished, this, &VersionsPane::storeInfo);
    connect(&session, &MapSession::boardChanged, this, &VersionsPane::refresh);
    connect(&session, &MapSession::valuesChanged, this, [this] {
        refreshMarks();
        compare();
    });
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touches(QStringLiteral("map_snapshot")) || change.touches(QStringLiteral("map")) ||
            (m_layer.isValid() && change.touches(QStringLiteral("map_card"))))
            refresh();
    });
    retranslate();
}

void VersionsPane::retranslate()
{
    m_ownerWords->setText(tr("Owner"));
    m_reviewWords->setText(tr("Review on"));
    m_owner->setAccessibleName(m_ownerWords->text());
    m_review->setAccessibleName(m_reviewWords->text());
    m_review->setPlaceholderText(tr("no date"));
    m_name->setPlaceholderText(tr("Name of the version"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_keep->setText(tr("Keep this version"));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("The chosen version takes the name that is typed above"));
    m_rename->setEnabled(m_keep->isEnabled());
    m_remove->setText(tr("Remove the version"));
    QStringList signs;
    for (const ChangeKind kind : {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Moved, ChangeKind::Changed})
        signs << QString(signOf(kind)) + QLatin1Char(' ') + m_session.workbench().words(nameOf(kind));
    m_mark->setText(tr("Mark on the map: %1").arg(signs.join(QStringLiteral(", "))));
    m_versions->setAccessibleName(tr("Versions of the map"));
    m_list->setAccessibleName(tr("What has changed since"));
    refresh();
}

void VersionsPane::refreshMarks()
{
    const MapInfo& map = m_session.board().map;
    QStringList words;
    if (map.id.isValid()) {
        const auto rules =
            m_session.workbench().project().read([](storage::Connection& db) { return metrics::evidenceRules(db); });
        for (const Message& mark : staleMarks(map, m_session.hasValues() ? &m_session.values() : nullptr,
                                              rules.valueOr({}), QDate::currentDate()))
            words << m_session.workbench().words(mark);
    }
    m_marks->setText(words.join(QLatin1Char('\n')));
    m_marks->setVisible(!words.isEmpty());
}

std::pair<std::vector<Snapshot>, std::vector<Layer>> VersionsPane::readChoices(MapId map)
{
    using Choices = std::pair<std::vector<Snapshot>, std::vector<Layer>>;
    const auto found = m_session.workbench().project().read(
        [&](storage::Connection& db) { return Choices(snapshots(db, map), layersBeside(db, map)); });
    return found.valueOr({});
}

void VersionsPane::refresh()
{
    m_isFilling = true;
    const MapInfo& map = m_session.board().map;
    if (!m_owner->hasFocus())
        m_owner->setText(map.owner);
    if (!m_review->hasFocus())
        m_review->setText(map.reviewOn.isValid() ? formatDate(map.reviewOn, m_session.workbench().language())
                                                 : QString());
    // Whoever looks from one layer at the other and goes over to it looks back at the first.
    const bool isOther = m_map != map.id;
    const MapId layer = isOther && m_layer == map.id ? m_map : m_layer;
    const QVariant chosen =
        !isOther && m_versions->currentItem() ? m_versions->currentItem()->data(idRole) : QVariant();
    m_map = map.id;
    m_versions->clear();
    const auto [kept, layers] = readChoices(map.id);
    if (!kept.empty() || !layers.empty())
        (new QListWidgetItem(tr("Compare with nothing"), m_versions))->setData(idRole, 0);
    for (const Layer& one : layers) {
        auto* item = new QListWidgetItem(m_session.workbench().words(term(mapStates(), one.state).name) +
                                             QStringLiteral(": ") + one.title,
                                         m_versions);
        item->setData(idRole, one.id.value());
        item->setData(layerRole, true);
        if (layer == one.id)
            m_versions->setCurrentItem(item);
    }
    for (const Snapshot& one : kept) {
        QString words = one.name + QStringLiteral("\n") +
                        formatDate(one.takenAt.toLocalTime().date(), m_session.workbench().language());
        if (!one.coder.isEmpty())
            words += QStringLiteral(", ") + one.coder;
        auto* item = new QListWidgetItem(words, m_versions);
        item->setData(idRole, one.id.value());
        if (!layer.isValid() && chosen.isValid() && chosen.toLongLong() == one.id.value())
            m_versions->setCurrentItem(item);
    }
    m_versions->setVisible(m_versions->count() > 0);
    m_keep->setEnabled(!m_name->text().trimmed().isEmpty() && map.id.isValid());
    m_isFilling = false;
    refreshMarks();
    compare();
}

void VersionsPane::compare()
{
    if (m_isFilling)
        return;
    m_list->clear();
    m_changes.clear();
    const QListWidgetItem* item = m_versions->currentItem();
    const qint64 id = item ? item->data(idRole).toLongLong() : 0;
    const bool isLayer = item && item->data(layerRole).toBool();
    m_layer = isLayer ? MapId(id) : MapId();
    m_remove->setVisible(id > 0 && !isLayer);
    m_rename->setVisible(id > 0 && !isLayer);
    m_mark->setVisible(id > 0);
    if (id == 0) {
        m_summary->setText(m_versions->count() > 0
                               ? tr("Choose a version or a layer to see what differs.")
                               : tr("Keep the map as it is now under a name, and later see what has changed."));
        return Q_EMIT differenceChanged(nullptr);
    }
    const BoardValues* values = m_session.hasValues() ? &m_session.values() : nullptr;
    auto found = m_session.workbench().project().read([&](storage::Connection& db) {
        const Language language = m_session.workbench().project().language();
        return isLayer ? differenceOfLayers(m_session.board(), nullptr, loadBoard(db, MapId(id)), nullptr, language)
                       : differenceSince(snapshotContent(db, SnapshotId(id)), m_session.board(), values, language);
    });
    if (!found)
        return m_session.workbench().notify(found.error());
    found->against = item->text().section(QLatin1Char('\n'), 0, 0);
    m_changes = found->changes;
    QStringList summary;
    for (const Message& line : summaryOf(m_changes))
        summary << m_session.workbench().words(line);
    m_summary->setText(!m_changes.empty() ? summary.join(QStringLiteral(" · "))
                       : isLayer          ? tr("The layers say the same")
                                          : tr("Nothing has changed since then"));
    for (const VersionChange& change : m_changes)
        new QListWidgetItem(m_session.workbench().words(wordsOf(change, m_session.workbench().language())), m_list);
    Q_EMIT differenceChanged(m_mark->isChecked() ? std::make_shared<const BoardDifference>(std::move(*found))
                                                 : nullptr);
}

void VersionsPane::chooseLayer(MapId layer)
{
    m_layer = layer;
    refresh();
}

void VersionsPane::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_session.map().isValid())
        return;
    const MapVersion version = versionOf(m_session.board(), m_session.hasValues() ? &m_session.values() : nullptr,
                                         m_session.workbench().project().language());
    m_name->clear();
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Version of a map")},
                               [&](project::Edit& edit) -> Result<void> {
                                   takeSnapshot(edit, m_session.map(), name, {}, version);
                                   return {};
                               });
}

void VersionsPane::rename()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_versions->currentItem() || m_versions->currentItem()->data(layerRole).toBool())
        return;
    const SnapshotId id(m_versions->currentItem()->data(idRole).toLongLong());
    m_name->clear();
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Name of a version: %1"), {name}},
                               [&](project::Edit& edit) -> Result<void> {
                                   renameSnapshot(edit, id, name);
                                   return {};
                               });
}

void VersionsPane::remove()
{
    if (!m_versions->currentItem() || m_versions->currentItem()->data(layerRole).toBool())
        return;
    const SnapshotId id(m_versions->currentItem()->data(idRole).toLongLong());
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Removal of a version")},
                               [&](project::Edit& edit) -> Result<void> {
                                   removeSnapshot(edit, id);
                                   return {};
                               });
}

void VersionsPane::storeInfo()
{
    MapInfo info = m_session.board().map;
    const QDate review = dateFrom(m_review->text());
    const bool isBad = !m_review->text().trimmed().isEmpty() && !review.isValid();
    m_review->setProperty("invalid", isBad);
    m_review->update();
    if (m_isFilling || !info.id.isValid() || isBad || (info.owner == m_owner->text() && info.reviewOn == review))
        return;
    info.owner = m_owner->text().trimmed();
    info.reviewOn = review;
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Owner and review of a map")},
                               [&](project::Edit& edit) -> Result<void> {
                                   setMap(edit, info);
                                   return {};
                               });
}

EntityRef VersionsPane::placeOf(const VersionChange& change) const
{
    const Board& board = m_session.board();
    const QString key = change.key.section(QLatin1Char('/'), 0, 0);
    for (const Card& card : board.cards) {
        if (card.guid.toString() == key)
            return {QStringLiteral("map_card"), card.id.value()};
    }
    for (const Step& step : board.steps) {
        if (step.guid.toString() == key)
            return {QStringLiteral("map_step"), step.id.value()};
    }
    for (const Lane& lane : board.lanes) {
        if (lane.guid.toString() == key)
            return {QStringLiteral("map_lane"), lane.id.value()};
    }
    return {};
}

void VersionsPane::jump()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_changes.size()))
        return;
    if (const EntityRef place = placeOf(m_changes[static_cast<std::size_t>(row)]); place.isValid())
        Q_EMIT entityRequested(place);
}

} // namespace tropa::ui::journeys
