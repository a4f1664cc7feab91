#include "ui/maps/links_pane.h"

#include "maps/map_json.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

LinksPane::LinksPane(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_fields(new QWidget(this))
    , m_directionName(new QLabel(m_fields))
    , m_kindName(new QLabel(m_fields))
    , m_wordsName(new QLabel(m_fields))
    , m_minutesName(new QLabel(m_fields))
    , m_direction(new QComboBox(m_fields))
    , m_kind(new QComboBox(m_fields))
    , m_words(new QLineEdit(m_fields))
    , m_minutes(new QLineEdit(m_fields))
    , m_turn(new QPushButton(m_fields))
    , m_remove(new QPushButton(m_fields))
{
    setObjectName(QStringLiteral("linksPane"));
    m_list->setObjectName(QStringLiteral("linkList"));
    m_direction->setObjectName(QStringLiteral("linkDirection"));
    m_kind->setObjectName(QStringLiteral("linkKind"));
    m_words->setObjectName(QStringLiteral("linkWords"));
    m_minutes->setObjectName(QStringLiteral("linkMinutes"));
    m_turn->setObjectName(QStringLiteral("linkTurn"));
    m_remove->setObjectName(QStringLiteral("linkRemove"));
    m_hint->setWordWrap(true);
    m_list->setMaximumHeight(150);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [name, field] : {std::pair<QLabel*, QWidget*>(m_directionName, m_direction),
                                      {m_kindName, m_kind},
                                      {m_wordsName, m_words},
                                      {m_minutesName, m_minutes}}) {
        name->setBuddy(field);
        form->addRow(name, field);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_turn);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    form->addRow(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    column->addWidget(m_fields);
    column->addStretch(1);

    connect(m_list, &QListWidget::currentRowChanged, this, &LinksPane::fillFields);
    connect(m_direction, &QComboBox::activated, this, [this](int at) {
        enter([at](Link& link) { link.direction = linkDirections()[static_cast<std::size_t>(at)].value; });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int at) {
        enter([at](Link& link) { link.kind = linkKinds()[static_cast<std::size_t>(at)].value; });
    });
    connect(m_words, &QLineEdit::editingFinished, this,
            [this] { enter([this](Link& link) { link.label = m_words->text().trimmed(); }); });
    connect(m_minutes, &QLineEdit::editingFinished, this, [this] {
        QString plain = m_minutes->text().trimmed();
        bool ok = false;
        const double minutes = plain.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
        const bool fits = plain.isEmpty() || (ok && minutes >= 0 && minutes <= limit::minutes);
        m_minutes->setProperty("invalid", !fits);
        m_minutes->setToolTip(fits ? QString() : tr("A number of minutes is expected"));
        m_minutes->update();
        if (fits)
            enter([&](Link& link) { link.minutes = plain.isEmpty() ? std::nullopt : std::optional(minutes); });
    });
    connect(m_turn, &QPushButton::clicked, this, [this] { enter([](Link& link) { std::swap(link.from, link.to); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Link* link = current())
            m_session.removeLink(link->id);
    });
    retranslate();
}

void LinksPane::retranslate()
{
    m_list->setAccessibleName(tr("Links of the card"));
    m_directionName->setText(tr("Direction"));
    m_kindName->setText(tr("Kind"));
    m_wordsName->setText(tr("Words on the link"));
    m_minutesName->setText(tr("Takes, min"));
    m_turn->setText(tr("Turn round"));
    m_remove->setText(tr("Remove the link"));
    m_direction->clear();
    for (const auto& one : linkDirections())
        m_direction->addItem(m_session.workbench().words(one.name));
    m_kind->clear();
    for (const auto& one : linkKinds())
        m_kind->addItem(m_session.workbench().words(one.name));
    refresh();
}

void LinksPane::setPlace(const canvas::BoardPlace& place)
{
    m_place = place;
    refresh();
}

QString LinksPane::wordsOf(const Link& link) const
{
    const bool goesOut = link.from == m_place.card;
    const Board& board = m_session.board();
    const Card* other = board.card(goesOut ? link.to : link.from);
    const QString sign = link.direction == LinkDirection::Two    ? QStringLiteral("↔ ")
                         : link.direction == LinkDirection::None ? QStringLiteral("— ")
                         : goesOut                               ? QStringLiteral("→ ")
                                                                 : QStringLiteral("← ");
    QString words = sign;
    if (other)
        words += (other->text.isEmpty() ? board.laneOf(*other).title : other->text.section(QLatin1Char('\n'), 0, 0)) +
                 QStringLiteral(" · ") + board.step(other->step)->title;
    return link.label.isEmpty() ? words : words + QStringLiteral(" (") + link.label + QLatin1Char(')');
}

void LinksPane::refresh()
{
    const Link* before = current();
    const LinkId kept = before ? before->id : LinkId();
    const bool wasFilling = m_isFilling;
    m_isFilling = true;
    m_list->clear();
    int row = 0;
    for (const Link& link : m_session.board().links) {
        if (!m_place.card.isValid() || (link.from != m_place.card && link.to != m_place.card))
            continue;
        auto* item = new QListWidgetItem(wordsOf(link), m_list);
        item->setData(Qt::UserRole, link.id.value());
        if (link.id == kept)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(m_list->count() > 0 ? row : -1);
    m_isFilling = wasFilling;
    m_list->setVisible(m_list->count() > 0);
    m_hint->setVisible(m_list->count() == 0);
    m_hint->setText(
        m_place.card.isValid()
            ? tr("No links. Press Ctrl+L and click the other card, or drag from card to card with Alt held.")
            : tr("Choose a card to see its links."));
    fillFields();
}

void LinksPane::select(LinkId link)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (LinkId(m_list->item(row)->data(Qt::UserRole).toLongLong()) == link)
            m_list->setCurrentRow(row);
    }
}

const Link* LinksPane::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const LinkId id(item ? item->data(Qt::UserRole).toLongLong() : 0);
    const auto& links = m_session.board().links;
    const auto found = std::ranges::find(links, id, &Link::id);
    return found == links.end() ? nullptr : &*found;
}

void LinksPane::fillFields()
{
    if (m_isFilling)
        return;
    const QScopedValueRollback guard(m_isFilling, true);
    const Link* link = current();
    m_fields->setVisible(link != nullptr);
    if (!link)
        return;
    const auto indexIn = [](auto terms, auto value) {
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (terms[i].value == value)
                return static_cast<int>(i);
        }
        return 0;
    };
    m_direction->setCurrentIndex(indexIn(linkDirections(), link->direction));
    m_kind->setCurrentIndex(indexIn(linkKinds(), link->kind));
    const auto show = [](QLineEdit* edit, const QString& words) {
        if (edit->text() != words)
            edit->setText(words);
    };
    show(m_words, link->label);
    show(m_minutes, link->minutes ? QString::number(*link->minutes, 'g', 10) : QString());
}

void LinksPane::enter(const std::function<void(Link&)>& change)
{
    const Link* known = current();
    if (m_isFilling || !known)
        return;
    Link link = *known;
    change(link);
    const auto said = [](const Link& one) {
        return std::tuple(one.from, one.to, one.direction, one.kind, one.label, one.minutes);
    };
    if (said(link) != said(*known))
        m_session.link(link);
}

} // namespace tropa::ui::journeys
