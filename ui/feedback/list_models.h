#pragma once

#include "ui/feedback/feedback_contents.h"
#include "ui/widgets/table_model_base.h"

#include <QSet>

namespace tropa::ui::feedback {

/// A number by parts of the evidence: name, value, interval, how many. Counts are those of the first figure where
/// `countsFigure`, of the base otherwise.
class SharesModel : public widgets::TableModelBase
{
    Q_OBJECT

public:
    SharesModel(bool hasGroups, bool countsFigure, QObject* parent)
        : TableModelBase(parent), m_hasGroups(hasGroups), m_countsFigure(countsFigure)
    {
    }
    void setShares(std::vector<Share> shares, const metrics::MetricInfo& info, Language language);
    const Share& share(int row) const { return m_shares[static_cast<std::size_t>(row)]; }

protected:
    int rows() const override { return static_cast<int>(m_shares.size()); }
    int columns() const override { return m_hasGroups ? 5 : 4; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    bool m_hasGroups;
    bool m_countsFigure;
    std::vector<Share> m_shares;
    metrics::Unit m_unit = metrics::Unit::Percent;
    int m_decimals = 1;
    QString m_name;
    Language m_language = Language::Russian;
};

/// Calls: when, where, about what, how it ended.
class CallModel : public widgets::TableModelBase
{
    Q_OBJECT

public:
    using TableModelBase::TableModelBase;
    void setCalls(std::vector<SeenCall> calls, Language language);
    EntityRef entityOf(int row) const override;

protected:
    int rows() const override { return static_cast<int>(m_calls.size()); }
    int columns() const override { return 6; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    std::vector<SeenCall> m_calls;
    Language m_language = Language::Russian;
};

/// Reviews, all or only those a search found.
class ReviewModel : public widgets::TableModelBase
{
    Q_OBJECT

public:
    using TableModelBase::TableModelBase;
    void setReviews(std::vector<SeenReview> reviews, Language language);
    /// None: no search, all are shown.
    void setFound(std::optional<QSet<qint64>> found);
    const SeenReview& seen(int row) const { return m_reviews[m_shown[static_cast<std::size_t>(row)]]; }
    EntityRef entityOf(int row) const override;

protected:
    int rows() const override { return static_cast<int>(m_shown.size()); }
    int columns() const override { return 6; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    void choose();

    std::vector<SeenReview> m_reviews;
    std::vector<std::size_t> m_shown;
    std::optional<QSet<qint64>> m_found;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::feedback
