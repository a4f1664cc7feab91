#pragma once

#include "maps/checker.h"

#include <span>

namespace tropa::maps {

/// The board as rules walk it: cards by column, links by card. Points into the board; for the time of one check.
class BoardIndex
{
public:
    explicit BoardIndex(const Board& board);

    std::size_t at(const Card& card) const { return static_cast<std::size_t>(&card - m_board.cards.data()); }
    int row(const Card& card) const { return m_board.rowOf(card.lane); }
    int first(const Card& card) const { return m_board.columnOf(card.step); }
    /// The last column it covers, within the board.
    int last(const Card& card) const
    {
        return std::min(first(card) + card.columns, static_cast<int>(m_board.steps.size())) - 1;
    }
    LaneRole role(const Card& card) const { return m_board.laneOf(card).role; }
    Zone zone(const Card& card) const { return zoneOf(role(card)); }
    bool isNode(const Card& card) const;

    /// Cards that cover a column, in the order of the board.
    const std::vector<const Card*>& column(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    /// Links with an end on a card.
    const std::vector<const Link*>& links(const Card& card) const { return m_links[at(card)]; }
    const Card* otherEnd(const Link& link, const Card& card) const
    {
        return m_board.card(link.from == card.id ? link.to : link.from);
    }
    /// True when some card of the column, other than `but`, has this role and something on it.
    bool has(int column, LaneRole role, const Card* but = nullptr) const;

private:
    const Board& m_board;
    std::vector<std::vector<const Card*>> m_columns;
    std::vector<std::vector<const Link*>> m_links;
};

struct Rule;

/// One run over one board: what rules read and where they report.
class CheckRun
{
public:
    CheckRun(const Board& board, const CheckContext& context, const BoardValues* values);

    const Board& board;
    const CheckContext& context;
    const BoardValues* values;
    const BoardIndex index;

    void run(const Rule& rule);
    void report(const EntityRef& element, Message message, Remedy remedy = {});
    void report(Severity severity, const EntityRef& element, Message message, Remedy remedy = {});
    std::vector<Finding> take() { return std::move(m_findings); }

    /// Whether a metric speaks at the step: on this map or another of the journey.
    bool isMeasured(int column) const;
    /// The first lane of a role or kind, if the board has one.
    const Lane* laneOf(LaneRole role) const;
    const Lane* laneOf(LaneKind kind) const;

private:
    const Rule* m_rule = nullptr;
    std::vector<Finding> m_findings;
    std::vector<char> m_measured;
};

enum class For { Journeys, Blueprints, Both };

/// A rule is one function and one line of a table.
struct Rule
{
    const char* id;
    Severity severity;
    For kinds;
    void (*check)(CheckRun&);
};

std::span<const Rule> structureRules();
std::span<const Rule> linkRules();
std::span<const Rule> nodeRules();
std::span<const Rule> evidenceRules();
std::span<const Rule> journeyRules();
/// All of them, in the order of their ids.
const std::vector<const Rule*>& allRules();

std::vector<CompletenessPart> completenessOf(const CheckRun& run);

// References to elements.
EntityRef refTo(const Card& card);
EntityRef refTo(const Link& link);
EntityRef refTo(const Lane& lane);
EntityRef refTo(const Step& step);
EntityRef refTo(const Stage& stage);
EntityRef refTo(const MapInfo& map);
/// What a card is called in a message: its text, or the cell it stands in.
QString nameOf(const Board& board, const Card& card);
/// "From → To".
QString nameOf(const Board& board, const Link& link);
/// Words compared without case, spaces, punctuation and ё.
QString plainWord(const QString& words);
/// True when one of the stems stands at the beginning of a word.
bool mentions(const QString& words, const QStringList& stems);
/// A list of stems as mentions() wants it, made once.
QStringList stemList(std::span<const char* const> stems);

} // namespace tropa::maps
