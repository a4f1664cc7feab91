#pragma once

#include "interviews/coding_store.h"
#include "ui/interviews/coding_session.h"

#include <QAbstractListModel>
#include <QTimer>

#include <map>

namespace tropa::ui::interviews {

/// The quotes of the session's code (and those below it), in all transcripts. Where they are of several codes or of
/// several coders, each says of which. Reads them when it is looked at: setActive(); resets only when other quotes, or
/// another order of them, are found.
class QuoteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SegmentIdRole = Qt::UserRole, WhoRole, ValenceRole, CodeRole, CodeNameRole, CoderRole, CitedRole };

    explicit QuoteModel(CodingSession& session, QObject* parent = nullptr);

    /// While not shown it does not read; a change then waits until it is.
    void setActive(bool active);
    /// At most so many are read; -1: all. The figures below are of all.
    void setLimit(int limit) { m_limit = limit; }
    /// Waits so long after an edit before it reads again, so that coding never waits for a list.
    void setDelay(int ms) { m_delay.setInterval(ms); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    core::SegmentId segmentAt(const QModelIndex& index) const;

    const core::QuoteSummary& summary() const { return m_summary; }

Q_SIGNALS:
    void loaded();

private:
    /// What tells quotes of the same words apart; empty where all are of one.
    struct Names
    {
        std::map<core::CodeId, QString> codes;
        std::map<project::CoderId, QString> coders;
        friend bool operator==(const Names&, const Names&) = default;
    };
    void reload();
    std::vector<core::Quote> read();
    Names namesFor(const std::vector<core::Quote>& quotes) const;

    CodingSession& m_session;
    std::vector<core::Quote> m_quotes;
    Names m_names;
    core::QuoteSummary m_summary;
    QTimer m_delay;
    bool m_active = false;
    bool m_stale = true;
    int m_limit = -1;
};

} // namespace tropa::ui::interviews
