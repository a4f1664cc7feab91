#include "ui/interviews/quote_model.h"

#include "base/format_number.h"
#include "interviews/citation.h"
#include "interviews/coder_store.h"

namespace tropa::ui::interviews {

namespace {

bool areSameQuotes(const std::vector<core::Quote>& a, const std::vector<core::Quote>& b)
{
    return std::ranges::equal(
        a, b, {}, [](const core::Quote& one) { return one.segment.id; },
        [](const core::Quote& one) { return one.segment.id; });
}

bool looksSame(const core::Quote& a, const core::Quote& b)
{
    const auto shown = [](const core::Quote& one) {
        return std::tie(one.text, one.respondentName, one.documentName, one.turnNumber, one.timeMs, one.segment.code,
                        one.segment.coder, one.segment.valence);
    };
    return shown(a) == shown(b);
}

} // namespace

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
    std::vector<core::Quote> now = read();
    Names names = namesFor(now);
    if (areSameQuotes(now, m_quotes)) {
        // Opening another transcript leaves all as it was; what is chosen in the list must stay so.
        const bool same = names == m_names && std::ranges::equal(now, m_quotes, looksSame);
        m_quotes = std::move(now);
        m_names = std::move(names);
        if (!same && !m_quotes.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_quotes = std::move(now);
        m_names = std::move(names);
        endResetModel();
    }
    Q_EMIT loaded();
}

std::vector<core::Quote> QuoteModel::read()
{
    m_summary = {};
    if (!m_session.code().isValid())
        return {};
    core::QuoteFilter filter;
    filter.codes = m_session.codebook().withDescendants(m_session.code());
    filter.within = m_session.shownDocuments();
    if (m_session.isOnlyMine())
        filter.coder = m_session.workbench().project().coder();
    filter.limit = m_limit;
    if (filter.codes.empty())
        return {};
    storage::Connection& db = m_session.workbench().project().connection();
    m_summary = core::summaryOf(db, filter);
    return core::quotes(db, filter);
}

QuoteModel::Names QuoteModel::namesFor(const std::vector<core::Quote>& quotes) const
{
    Names names;
    for (const core::Quote& one : quotes) {
        names.codes.try_emplace(one.segment.code);
        names.coders.try_emplace(one.segment.coder);
    }
    if (names.codes.size() < 2)
        names.codes.clear();
    for (auto& [id, name] : names.codes) {
        if (const core::Code* code = m_session.codebook().find(id))
            name = code->name;
    }
    if (names.coders.size() < 2) {
        names.coders.clear();
        return names;
    }
    const auto known = core::coderNames(m_session.workbench().project().connection());
    for (auto& [id, name] : names.coders) {
        if (const auto found = known.find(id); found != known.end())
            name = found->second;
    }
    return names;
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
    const auto nameIn = [](const auto& names, auto id) {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    };
    const auto head = [&] {
        QStringList parts{text(core::citation(quote), language), nameIn(m_names.codes, quote.segment.code),
                          nameIn(m_names.coders, quote.segment.coder)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    switch (role) {
    case Qt::DisplayRole:
        return language == Language::Russian ? QStringLiteral("«%1»").arg(quote.text.simplified())
                                             : QStringLiteral("“%1”").arg(quote.text.simplified());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(head(), quote.text.simplified());
    case Qt::ToolTipRole: // where there is something that may have been cut
        return m_names.codes.empty() && m_names.coders.empty() ? QVariant() : QVariant(head());
    case SegmentIdRole:
        return quote.segment.id.value();
    case WhoRole:
        return text(core::citation(quote), language);
    case ValenceRole:
        return quote.segment.valence ? formatSigned(static_cast<double>(*quote.segment.valence), 0, language)
                                     : QString();
    case CitedRole: // as it is carried elsewhere
        return QStringLiteral("%1. %2").arg(text(core::citation(quote), language), quote.text.simplified());
    case CodeRole:
        return quote.segment.code.value();
    case CodeNameRole:
        return nameIn(m_names.codes, quote.segment.code);
    case CoderRole:
        return nameIn(m_names.coders, quote.segment.coder);
    default:
        return {};
    }
}

core::SegmentId QuoteModel::segmentAt(const QModelIndex& index) const
{
    return core::SegmentId(index.data(SegmentIdRole).toLongLong());
}

} // namespace tropa::ui::interviews
