#include "ui/maps/find_bar.h"

#include "ui/paint/board_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace tropa::ui::journeys {

using namespace tropa::maps;

namespace {

QString plain(const QString& text)
{
    return text.toCaseFolded().replace(QChar(0x451), QChar(0x435)); // ё as е
}

QStringList wordsOf(const canvas::BoardContent& content, const Card& card)
{
    QStringList words{card.text, card.note, card.actor, card.system};
    for (const Mark& mark : card.marks)
        words << mark.cause << mark.owner << mark.recovery;
    const auto addNames = [&words](const Message& name) { // a reader of either language finds them
        words << text(name, Language::Russian) << text(name, Language::English);
    };
    for (const ChannelIcon& icon : channelIcons()) {
        if (card.icons.contains(QLatin1String(icon.id)))
            addNames(icon.name);
    }
    for (const Link& link : content.board.links) {
        if (link.from == card.id)
            words << link.label;
    }
    const CardValues* values = content.hasValues ? content.values.card(card.id) : nullptr;
    for (const MetricCell& cell : values ? values->metrics : std::vector<MetricCell>()) {
        words << cell.place;
        if (cell.info)
            addNames(cell.info->name);
    }
    if (values && values->quotes && !values->quotes->evidence.empty())
        words << values->quotes->evidence.front().text;
    return words;
}

} // namespace

std::vector<canvas::BoardView::Hit> findInBoard(const canvas::BoardContent& content, const QString& words)
{
    using Part = canvas::BoardView::Editing;
    std::vector<canvas::BoardView::Hit> hits;
    const QString wanted = plain(words.trimmed());
    if (wanted.isEmpty())
        return hits;
    const Board& board = content.board;
    const auto holds = [&](const QString& one) { return plain(one).contains(wanted); };
    for (std::size_t column = 0; column < board.steps.size(); ++column) {
        const Step& step = board.steps[column];
        const bool beginsStage = column == 0 || board.steps[column - 1].stage != step.stage;
        const auto stage = std::ranges::find(board.stages, step.stage, &Stage::id);
        const auto at = static_cast<int>(column);
        if (beginsStage && stage != board.stages.end() && holds(stage->title))
            hits.push_back({{-1, at, {}}, Part::Stage, static_cast<int>(stage - board.stages.begin())});
        if (holds(step.title) || holds(step.note))
            hits.push_back({{-1, at, {}}, Part::Step, at});
        for (std::size_t lane = 0; lane < board.lanes.size(); ++lane) {
            const auto row = static_cast<int>(lane);
            if (column == 0 && holds(board.lanes[lane].title))
                hits.push_back({{row, -1, {}}, Part::Lane, row});
            for (const Card* card : board.cardsAt(board.lanes[lane].id, step.id)) {
                const QStringList texts = wordsOf(content, *card);
                if (std::ranges::any_of(texts, holds))
                    hits.push_back({{row, at, card->id}});
            }
        }
    }
    return hits;
}

FindBar::FindBar(canvas::BoardView& view, theme::ThemeSource& theme, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new widgets::SearchField(theme, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("mapFind"));
    m_field->setMinimumWidth(280);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_field);
    for (const auto& [button, glyph] : {std::pair(m_previous, theme::Glyph::ChevronUp),
                                        {m_next, theme::Glyph::ChevronDown},
                                        {m_close, theme::Glyph::Close}}) {
        button->setIcon(theme.icon(glyph));
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_field, &widgets::SearchField::searched, this, &FindBar::search);
    connect(m_field, &widgets::SearchField::nextRequested, this, [this] { go(1); });
    connect(m_field, &widgets::SearchField::previousRequested, this, [this] { go(-1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeBar);
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_field->setAccessibleName(tr("Find in the map"));
    m_field->setPlaceholderText(tr("Find in the map"));
    for (const auto& [button, words] : {std::pair(m_previous, tr("The hit before")),
                                        {m_next, tr("The next hit")},
                                        {m_close, tr("Close the search")}}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::closeBar()
{
    hide();
    m_hits.clear();
    m_at = -1;
    m_view.setHits({}, -1);
    m_view.setFocus();
}

void FindBar::refresh()
{
    if (!isVisible() || !m_view.content())
        return;
    m_hits = findInBoard(*m_view.content(), m_field->text());
    m_at = std::min(m_at, static_cast<int>(m_hits.size()) - 1);
    m_view.setHits(m_hits, m_at);
}

void FindBar::search()
{
    if (!m_view.content())
        return;
    m_hits = findInBoard(*m_view.content(), m_field->text());
    m_at = -1;
    m_view.setHits(m_hits, -1);
    if (m_field->text().trimmed().isEmpty())
        return m_field->setMatches({});
    if (m_hits.empty())
        m_field->setMatches(tr("nothing"));
    else
        go(1);
}

void FindBar::go(int by)
{
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    m_at = m_at < 0 ? (by > 0 ? 0 : count - 1) : (m_at + by + count) % count;
    const canvas::BoardView::Hit hit = m_hits[static_cast<std::size_t>(m_at)];
    if (hit.part == canvas::BoardView::Editing::Card)
        m_view.setCurrent(hit);
    else
        m_view.goToHeader(hit.part, hit.index);
    m_view.setHits(m_hits, m_at);
    m_field->setMatches(tr("%1 of %2").arg(m_at + 1).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return closeBar();
    QWidget::keyPressEvent(event);
}

} // namespace tropa::ui::journeys
