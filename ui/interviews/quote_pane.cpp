#include "ui/interviews/quote_pane.h"

#include "base/format_number.h"
#include "ui/interviews/code_choice.h"
#include "ui/interviews/code_colours.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/quote_model.h"
#include "ui/interviews/soft_label.h"
#include "ui/shell/evidence_carrier.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/path_combo.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

constexpr int mostLines = 3;
constexpr int firstQuotes = 40; // beside a segment; the tab has them all
constexpr int reloadDelay = 150;
constexpr int padX = 12;
constexpr int padY = 8;

// The colour of the code a list is about.
class Swatch : public QWidget
{
public:
    Swatch(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
        : QWidget(parent), m_session(session), m_look(look)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const core::Code* code = m_session.codebook().find(m_session.code());
        QPainter painter(this);
        if (code)
            paintCodeMark(painter, rect(), codeColour(*code, m_look.theme()), isHatched(*code), m_look.theme());
    }

private:
    CodingSession& m_session;
    theme::ThemeSource& m_look;
};

int linesOf(const QString& words, const QFont& font, int width)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    int lines = 0;
    for (; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    layout.endLayout();
    return std::max(1, lines);
}

} // namespace

QuoteDelegate::QuoteDelegate(theme::ThemeSource& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

void QuoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString words = option.text;
    option.text.clear();
    QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const theme::Theme& theme = m_look.theme();
    const QFont small = fontFor(theme::TypeRole::Small, QApplication::font());
    const QFontMetrics smallMetrics(small);
    painter->save();
    const QRect room = option.rect.adjusted(padX, padY, -padX, -padY);
    painter->setFont(small);
    painter->setPen(theme.textSecondary);
    const QString valence = index.data(QuoteModel::ValenceRole).toString();
    painter->drawText(QRect(room.left(), room.top(), room.width(), smallMetrics.height()),
                      Qt::AlignRight | Qt::AlignVCenter, valence);
    const int left = room.width() - smallMetrics.horizontalAdvance(valence) - 8;
    painter->drawText(QRect(room.left(), room.top(), left, smallMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      headOf(index, smallMetrics, left));

    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QFontMetrics metrics(option.font);
    QTextLayout layout(words, option.font);
    layout.beginLayout();
    int y = room.top() + smallMetrics.height() + 2;
    for (int number = 0; number < mostLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        QString shown = words.mid(line.textStart(), line.textLength()).trimmed();
        if (number == mostLines - 1 && line.textStart() + line.textLength() < words.size())
            shown = metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, room.width());
        painter->drawText(QRect(room.left(), y, room.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          shown);
        y += metrics.height();
    }
    layout.endLayout();
    painter->setPen(theme.lineSubtle);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QString QuoteDelegate::headOf(const QModelIndex& index, const QFontMetrics& metrics, int width)
{
    const QString dot = QStringLiteral(" · ");
    const QString who = index.data(QuoteModel::WhoRole).toString();
    QString code = index.data(QuoteModel::CodeNameRole).toString();
    QString coder = index.data(QuoteModel::CoderRole).toString();
    if (!coder.isEmpty())
        coder.prepend(dot);
    if (!code.isEmpty())
        code = metrics.elidedText(dot + code, Qt::ElideRight, width - metrics.horizontalAdvance(who + coder) - 2);
    return metrics.elidedText(who + code + coder, Qt::ElideRight, width);
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width =
        (option.widget ? static_cast<const QAbstractItemView*>(option.widget)->viewport()->width() : 300) - 2 * padX;
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(fontFor(theme::TypeRole::Small, QApplication::font()));
    // Lists of thousands: words are laid out only where their mere length leaves the number of lines open.
    const QString words = index.data().toString();
    const double ratio = metrics.horizontalAdvance(words) / static_cast<double>(std::max(1, width));
    const int least = std::clamp(static_cast<int>(std::ceil(ratio)), 1, mostLines);
    const int most = std::clamp(static_cast<int>(std::ceil(ratio * 1.3)), 1, mostLines);
    const int lines = least == most ? least : linesOf(words, option.font, width);
    return {width, small.height() + 2 + lines * metrics.height() + 2 * padY};
}

QuotePane::QuotePane(CodingSession& session, theme::ThemeSource& look, Tools tools, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_model(new QuoteModel(session, this))
    , m_swatch(new Swatch(session, look, this))
    , m_title(new SoftLabel(look, theme::TypeRole::BodyStrong, this, false))
    , m_summary(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_list(new QListView(this))
{
    makePanel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(padX, theme::Space::medium, padX, 2);
    head->setSpacing(theme::Space::medium);
    head->addWidget(m_swatch);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(padX, 0, padX, theme::Space::medium);
    under->addWidget(m_summary, 1);
    column->addLayout(under);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_model->setDelay(reloadDelay);
    if (tools == Tools::None)
        m_model->setLimit(firstQuotes);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuoteDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(tools == Tools::Recode ? QAbstractItemView::ExtendedSelection
                                                    : QAbstractItemView::SingleSelection);
    column->addWidget(m_list, 1);
    if (tools == Tools::Recode) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(padX, theme::Space::medium, padX, theme::Space::medium);
        m_into = new widgets::PathCombo(this);
        m_into->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_recode = new QPushButton(this);
        row->addWidget(m_into, 1);
        row->addWidget(m_recode);
        column->addLayout(row);
        connect(m_recode, &QPushButton::clicked, this, &QuotePane::recode);
        connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuotePane::retranslate);
        connect(m_model, &QAbstractItemModel::modelReset, this, &QuotePane::retranslate);
        connect(&session, &CodingSession::codebookChanged, this, &QuotePane::fillCodes);
        fillCodes();
    }
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &QuotePane::keepChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QuotePane::restoreChosen);
    connect(m_list, &QListView::activated, this, &QuotePane::jumpTo);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            jumpTo(at);
    });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    new shell::EvidenceCarrier(session.workbench(), *m_list, [this](const std::optional<QPoint>& at) {
        const QModelIndex index = at ? m_list->indexAt(*at) : m_list->currentIndex();
        return carried(index);
    });
    connect(m_model, &QuoteModel::loaded, this, &QuotePane::summarise);
    connect(&session, &CodingSession::codebookChanged, this, &QuotePane::summarise);
    connect(&session, &CodingSession::codeChanged, this, &QuotePane::summarise);
    retranslate();
    summarise();
}

void QuotePane::fillCodes()
{
    const auto kept = m_into->currentData();
    m_into->clear();
    for (const core::Code& code : m_session.codebook().codes())
        m_into->addItem(m_session.codebook().path(code.id), code.id.value());
    m_into->setCurrentIndex(std::max(0, m_into->findData(kept)));
}

std::vector<core::SegmentId> QuotePane::chosen() const
{
    std::vector<core::SegmentId> ids;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, [](const QModelIndex& index) { return index.row(); });
    for (const QModelIndex& row : rows)
        ids.push_back(m_model->segmentAt(row));
    return ids;
}

// A list to choose from stays the list of its code where the quote is of a code below it.
void QuotePane::jumpTo(const QModelIndex& at)
{
    const core::CodeId code = m_session.code();
    m_session.selectSegment(m_model->segmentAt(at));
    if (m_recode && code.isValid())
        m_session.setCode(code);
}

void QuotePane::keepChosen()
{
    m_keptChosen = chosen();
    m_keptCurrent = m_model->segmentAt(m_list->currentIndex());
}

// Other quotes were read: those that are still among them stay chosen.
void QuotePane::restoreChosen()
{
    const QSet<core::SegmentId> ids(m_keptChosen.begin(), m_keptChosen.end());
    QItemSelection kept;
    QModelIndex current;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex at = m_model->index(row);
        const core::SegmentId id = m_model->segmentAt(at);
        if (ids.contains(id))
            kept.select(at, at);
        if (m_keptCurrent.isValid() && id == m_keptCurrent)
            current = at;
    }
    m_list->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
    if (!current.isValid())
        return;
    m_list->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_list->scrollTo(current);
}

shell::EvidenceClip QuotePane::carried(const QModelIndex& index) const
{
    shell::EvidenceClip clip;
    if (!index.isValid())
        return clip;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (!rows.contains(index))
        rows = {index};
    std::ranges::sort(rows, {}, [](const QModelIndex& row) { return row.row(); });
    QStringList words;
    for (const QModelIndex& row : rows) {
        clip.refs.push_back({QStringLiteral("segment"), m_model->segmentAt(row).value()});
        words << row.data(QuoteModel::CitedRole).toString();
    }
    clip.words = words.join(u'\n');
    return clip;
}

void QuotePane::recode()
{
    const auto ids = chosen();
    m_session.recode(ids, chosenCode(m_into));
}

void QuotePane::retranslate()
{
    m_list->setAccessibleName(tr("Quotes of the code"));
    if (!m_recode)
        return;
    const int count = static_cast<int>(m_list->selectionModel()->selectedIndexes().size());
    m_recode->setText(tr("Recode %n", nullptr, count));
    m_recode->setEnabled(count > 0 && m_into->count() > 0);
    m_recode->setToolTip(tr("Gives the selected quotes the code chosen at the left"));
    m_into->setAccessibleName(tr("The code the selected quotes get"));
}

void QuotePane::summarise()
{
    const core::Code* code = m_session.codebook().find(m_session.code());
    const Language language = m_session.workbench().language();
    m_swatch->update();
    if (!code) {
        m_title->setText(tr("No code is chosen"));
        m_summary->setText(tr("Choose a code in the tree to read its quotes"));
        Q_EMIT countChanged(0);
        return;
    }
    m_title->setText(code->name);
    m_title->setToolTip(m_session.codebook().path(code->id));
    const auto& summary = m_model->summary();
    const int quotes = static_cast<int>(summary.segments);
    QString words = tr("%n segment(s)", nullptr, quotes) + u' ' +
                    tr("in %n interview(s)", nullptr, static_cast<int>(summary.documents));
    if (const auto mean = summary.meanValence)
        words += QStringLiteral(" · ") + tr("valence %1").arg(formatSigned(*mean, 1, language));
    m_summary->setText(words);
    Q_EMIT countChanged(quotes);
}

void QuotePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    summarise();
}

void QuotePane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

void QuotePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        summarise();
    }
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::interviews
