#include "ui/maps/news_watch.h"

#include "ui/theme/type_role.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

constexpr int restMs = 700; ///< passing over a cell is not looking at it

} // namespace

NewsWatch::NewsWatch(MapSession& session, canvas::BoardView& view, QWidget* parent)
    : QToolButton(parent), m_session(session), m_view(view)
{
    setObjectName(QStringLiteral("mapNews"));
    setAutoRaise(true);
    setFont(theme::fontFor(theme::TypeRole::Small));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(this, &QToolButton::clicked, this, &NewsWatch::goNext);
    connect(&session, &MapSession::valuesChanged, this, &NewsWatch::compare);
    connect(&session, &MapSession::boardChanged, this, [this] {
        if (!m_session.hasValues()) {
            m_news.clear();
            tell();
        }
    });
    connect(&view, &canvas::BoardView::currentChanged, this, [this] {
        m_rest.stop();
        if (m_news.contains(m_view.current().card))
            m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &NewsWatch::rest);
    tell();
}

QString NewsWatch::keyOf(CardId card) const
{
    const Card* found = m_session.board().card(card);
    return found ? found->guid.toString() : QString();
}

void NewsWatch::compare()
{
    const Board& board = m_session.board();
    const auto project = m_session.workbench().project().read([](storage::Connection& db) { return projectGuid(db); });
    if (!project || !board.map.id.isValid() || !m_session.hasValues())
        return;
    const QByteArray scope =
        QJsonDocument(m_session.workbench().filter().scope().toJson()).toJson(QJsonDocument::Compact);
    m_seen.open(*project, board.map.guid.toString(),
                QString::fromLatin1(QCryptographicHash::hash(scope, QCryptographicHash::Sha1).toHex()));
    const Language language = m_session.workbench().language();
    m_now = versionOf(board, &m_session.values(), language).numbers;
    QHash<QString, CardId> cards;
    for (const Card& card : board.cards)
        cards.insert(card.guid.toString(), card.id);
    m_news.clear();
    for (const VersionChange& change : m_seen.changed(m_now)) {
        if (const CardId card = cards.value(change.key); card.isValid())
            m_news[card] << m_session.workbench().words(wordsOf(change, language));
    }
    if (m_news.contains(m_view.current().card) && m_view.hasFocus())
        m_rest.start();
    tell();
}

void NewsWatch::rest()
{
    const CardId card = m_view.current().card;
    if (!m_news.contains(card) || !m_view.isVisible())
        return;
    m_seen.look(m_now, keyOf(card));
    m_news.remove(card);
    tell();
}

void NewsWatch::lookAtAll()
{
    m_seen.look(m_now, {});
    m_news.clear();
    tell();
}

void NewsWatch::goNext()
{
    const canvas::SharedContent& content = m_view.content();
    if (!content || m_news.empty())
        return;
    // As one reads: lane by lane, from where the keyboard is, then from the beginning.
    std::vector<canvas::BoardPlace> places;
    for (auto news = m_news.begin(); news != m_news.end(); ++news) {
        if (const canvas::BoardPlace place = canvas::placeOf(*content, news.key()); place.isValid())
            places.push_back(place);
    }
    const auto order = [](const canvas::BoardPlace& place) {
        return std::tuple(place.lane, place.column, place.card.value());
    };
    std::ranges::sort(places, {}, order);
    if (places.empty())
        return;
    const auto here = order(m_view.current());
    const auto next = std::ranges::find_if(places, [&](const auto& place) { return order(place) > here; });
    m_view.setCurrent(next == places.end() ? places.front() : *next);
    m_view.setFocus();
}

void NewsWatch::tell()
{
    QHash<CardId, QString> words;
    for (auto news = m_news.begin(); news != m_news.end(); ++news)
        words.insert(news.key(), tr("Since you last looked: %1").arg(news->join(QStringLiteral("; "))));
    m_view.setNews(std::move(words));
    retranslate();
}

void NewsWatch::retranslate()
{
    setVisible(!m_news.empty());
    setText(QStringLiteral("● ") + tr("%n changed since you last looked", nullptr, count()));
    setToolTip(tr("Goes to the next of them (F7). A cell is seen once you have rested on it."));
    setAccessibleName(text());
}

} // namespace tropa::ui::journeys
