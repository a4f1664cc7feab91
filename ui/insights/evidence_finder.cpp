#include "ui/insights/evidence_finder.h"

#include "base/format_number.h"
#include "frame/frame_store.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace tropa::ui::insights {

namespace {

constexpr int mostPieces = 2000;
constexpr int mostShown = 200;

} // namespace

EvidenceFinder::EvidenceFinder(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_search(new QLineEdit(this))
    , m_words(new QListWidget(this))
    , m_count(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("evidenceSearch"));
    m_search->setPlaceholderText(tr("Words of the quote, the respondent or the clinic"));
    m_search->setAccessibleName(tr("Find words"));
    m_search->setClearButtonEnabled(true);
    m_words->setObjectName(QStringLiteral("evidenceWords"));
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->setWordWrap(true);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setAccessibleName(tr("Quotes, answers, checks and reviews"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_words, 1);
    column->addWidget(m_count);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &EvidenceFinder::fill);
    auto reader = workbench.project().openReader();
    if (!reader) {
        workbench.notify(reader.error());
        return;
    }
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Looking for words")}, this,
        [connection, &sources = workbench.sources()](const Progress&) {
            return sources.about(*connection, {}, mostPieces);
        },
        [this](std::vector<metrics::Evidence> found) {
            m_found = std::move(found);
            fill();
        },
        QStringLiteral("insight-words"));
}

void EvidenceFinder::startTyping()
{
    m_search->setFocus();
}

void EvidenceFinder::fill()
{
    const QString wanted = frame::normalName(m_search->text());
    m_words->clear();
    int all = 0;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const metrics::Evidence& one = m_found[i];
        if (!wanted.isEmpty() && !frame::normalName(one.text + u' ' + one.citation).contains(wanted))
            continue;
        if (++all > mostShown)
            continue;
        auto* item = new QListWidgetItem(one.text.simplified() + QLatin1Char('\n') + one.citation, m_words);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
    }
    const Language language = m_workbench.language();
    m_count->setText(all > mostShown
                         ? tr("%1 of %2 shown; type to narrow")
                               .arg(formatNumber(qint64(mostShown), language), formatNumber(qint64(all), language))
                         : tr("%n found", nullptr, all));
}

std::vector<EntityRef> EvidenceFinder::chosen() const
{
    std::vector<EntityRef> refs;
    for (const QListWidgetItem* item : m_words->selectedItems())
        refs.push_back(m_found[item->data(Qt::UserRole).toULongLong()].ref);
    return refs;
}

void EvidenceFinder::clearChoice()
{
    m_words->clearSelection();
}

} // namespace tropa::ui::insights
