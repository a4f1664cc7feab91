#pragma once

#include "maps/vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <vector>

namespace tropa::maps {

/// Puts a `tropa-map/1` document together, piece by piece, for readers of other programs' files: one journey with one
/// map. Names are given by the maker unless a piece brings one of its own; `fields` are
/// further ones of the format. A value.
class DocumentMaker
{
public:
    /// What follows belongs to this stage.
    void stage(const QString& title, const QString& guid = {}, QJsonObject fields = {});
    /// The step's name, by which cards stand on it.
    QString step(const QString& title, const QString& guid = {}, QJsonObject fields = {});
    QString lane(LaneKind kind, const QString& title, LaneRole role = LaneRole::None, const QString& guid = {},
                 QJsonObject fields = {});
    /// The card's name; `fields` are those of the format beside lane and step.
    QString card(const QString& lane, const QString& step, QJsonObject fields);
    void link(const QString& from, const QString& to, LinkDirection direction, LinkKind kind, const QString& label,
              QJsonObject fields = {});

    qsizetype steps() const { return m_stepCount; }
    qsizetype cards() const { return m_cards.size(); }
    bool hasStage() const { return !m_stages.empty(); }
    /// The journey with its map, for the document's list.
    QJsonObject journey(MapKind kind, const QString& title, const QString& persona = {}) const;

    static QJsonObject document(const QJsonArray& journeys)
    {
        return {{QStringLiteral("format"), QStringLiteral("tropa-map/1")}, {QStringLiteral("journeys"), journeys}};
    }

private:
    QString nameFor(const char* what, qsizetype number, const QString& wanted);

    struct Stage
    {
        QString name, title;
        QJsonArray steps;
        QJsonObject fields;
    };
    std::vector<Stage> m_stages;
    QJsonArray m_lanes, m_cards, m_links;
    qsizetype m_stepCount = 0;
    QSet<QString> m_names;
};

} // namespace tropa::maps
