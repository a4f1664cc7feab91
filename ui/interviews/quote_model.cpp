#include "ui/interviews/quote_model.h"

#include "base/format_number.h"
#include "interviews/citation.h"

namespace tropa::ui::interviews {

QuoteModel::QuoteModel(CodingSession& session, QObject* parent) : QAbstractListModel(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(0);
    connect(&m_delay, &QTimer::timeout, this, &QuoteModel::reload);
    const auto stale = [this] {
        m_stale = true;
        if (m_active && m_delay.interval() == 0)
            reload();
        else if (m_active)
            m_delay.start();
    };
    connect(&session, &CodingSession::codeChanged, this, stale);
    connect(&session, &CodingSession::segmentsChanged, this, stale);
    connect(&session, &CodingSession::codebookChanged, this, stale);
    connect(&session, &CodingSession::documentsChanged, this, stale);
}

void QuoteModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale)
        reload();
}

void QuoteModel::reload()
{
    m_stale = false;
    beginResetModel();
    m_quotes.clear();
    m_summary = {};
    if (m_session.code().isValid()) {
        core::QuoteFilter filter;
        filter.codes = m_session.codebook().withDescendants(m_session.code());
        filter.within = m_session.shownDocuments();
        if (m_session.isOnlyMine())
            filter.coder = m_session.workbench().project().coder();
        filter.limit = m_limit;
        if (!filter.codes.empty()) {
            storage::Connection& db = m_session.workbench().project().connection();
            m_quotes = core::quotes(db, filter);
            m_summary = core::summaryOf(db, filter);
        }
    }
    endResetModel();
    Q_EMIT loaded();
}

int QuoteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_quotes.size());
}

QVariant QuoteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_quotes.size()))
        return {};
    const core::Quote& quote = m_quotes[static_cast<std::size_t>(index.row())];
    const Language language = m_session.workbench().language();
    switch (role) {
    case Qt::DisplayRole:
        return language == Language::Russian ? QStringLiteral("«%1»").arg(quote.text.simplified())
                                             : QStringLiteral("“%1”").arg(quote.text.simplified());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(text(core::citation(quote), language), quote.text.simplified());
    case SegmentIdRole:
        return quote.segment.id.value();
    case WhoRole:
        return text(core::citation(quote), language);
    case ValenceRole:
        return quote.segment.valence ? formatSigned(static_cast<double>(*quote.segment.valence), 0, language)
                                     : QString();
    case CodeRole:
        return quote.segment.code.value();
    default:
        return {};
    }
}

core::SegmentId QuoteModel::segmentAt(const QModelIndex& index) const
{
    return core::SegmentId(index.data(SegmentIdRole).toLongLong());
}

} // namespace tropa::ui::interviews
