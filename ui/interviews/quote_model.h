#pragma once

#include "interviews/coding.h"
#include "ui/interviews/coding_session.h"

#include <QAbstractListModel>

namespace tropa::ui::interviews {

/// The quotes of the session's code (and those below it), in all transcripts. Reads them when it is looked at:
/// setActive().
class QuoteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SegmentIdRole = Qt::UserRole, WhoRole, ValenceRole, CodeRole };

    explicit QuoteModel(CodingSession& session, QObject* parent = nullptr);

    /// While not shown it does not read; a change then waits until it is.
    void setActive(bool active);
    /// At most so many are read; -1: all.
    void setLimit(int limit) { m_limit = limit; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    core::SegmentId segmentAt(const QModelIndex& index) const;

    qint64 respondents() const;
    std::optional<double> meanValence() const;

Q_SIGNALS:
    void loaded();

private:
    void reload();

    CodingSession& m_session;
    std::vector<core::Quote> m_quotes;
    bool m_active = false;
    bool m_stale = true;
    int m_limit = -1;
};

} // namespace tropa::ui::interviews
