#include "ui/interviews/segment_inspector.h"

#include "base/format_number.h"
#include "interviews/coder_store.h"
#include "interviews/timestamp.h"
#include "ui/interviews/code_entry_dialog.h"
#include "ui/interviews/code_field.h"
#include "ui/interviews/code_row.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/soft_label.h"
#include "ui/theme/measures.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_choice.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <ranges>

namespace tropa::ui::interviews {

namespace {

constexpr int shownLetters = 160;
constexpr int lowest = -2;
constexpr int highest = 2;
constexpr double noWeight = -1; // of the spin box alone: shown as a dash
constexpr double mostWeight = 100;
constexpr int cardDelay = 150;

} // namespace

SegmentInspector::SegmentInspector(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_place(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_words(new SoftLabel(look, theme::TypeRole::Body, this, false))
    , m_codesLabel(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_valenceLabel(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_touchpointLabel(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_memoLabel(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_codes(new QVBoxLayout)
    , m_others(new widgets::LinkButton(look, {}, this))
    , m_field(new CodeField(session, look, this))
    , m_valence(new widgets::SegmentedChoice(look, {}, this))
    , m_weightLabel(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_weight(new QDoubleSpinBox(this))
    , m_cardsLabel(new SoftLabel(look, theme::TypeRole::Small, this))
    , m_cards(new QVBoxLayout)
    , m_touchpoint(new QComboBox(this))
    , m_memo(new QPlainTextEdit(this))
{
    makePanel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* quote = new QWidget(this);
    quote->setAutoFillBackground(true);
    quote->setBackgroundRole(QPalette::Base);
    auto* quoteColumn = new QVBoxLayout(quote);
    quoteColumn->setContentsMargins(theme::Space::pane, 10, theme::Space::pane, theme::Space::pane);
    quoteColumn->setSpacing(theme::Space::small);
    quoteColumn->addWidget(m_place);
    quoteColumn->addWidget(m_words);
    m_words->setWordWrap(true);
    column->addWidget(quote);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(theme::Space::pane, 10, theme::Space::pane, theme::Space::pane);
    body->setSpacing(theme::Space::unit);
    m_codes->setSpacing(theme::Space::unit);
    body->addWidget(m_codesLabel);
    body->addLayout(m_codes);
    m_others->setObjectName(QStringLiteral("changeOthers"));
    body->addWidget(m_others, 0, Qt::AlignLeft);
    body->addWidget(m_field);
    body->addSpacing(theme::Space::small);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(theme::Space::unit);
    for (int value = lowest; value <= highest; ++value)
        m_valence->addChoice(QString());
    m_weight->setRange(noWeight, mostWeight);
    m_weight->setDecimals(0);
    m_weight->setSpecialValueText(QStringLiteral("—"));
    m_weight->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_weight->setAlignment(Qt::AlignRight);
    m_weight->setKeyboardTracking(false);
    m_weight->setFixedWidth(std::max(44, m_weight->fontMetrics().horizontalAdvance(QStringLiteral("100")) + 20));
    grid->addWidget(m_valenceLabel, 0, 0);
    grid->addWidget(m_weightLabel, 0, 1);
    grid->addWidget(m_touchpointLabel, 2, 0, 1, 3);
    grid->addWidget(m_valence, 1, 0);
    grid->addWidget(m_weight, 1, 1);
    grid->addWidget(m_touchpoint, 3, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    m_touchpoint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_touchpoint->setMinimumWidth(96);
    body->addLayout(grid);
    body->addSpacing(theme::Space::small);
    body->addWidget(m_memoLabel);
    m_memo->setFixedHeight(m_memo->fontMetrics().lineSpacing() * 3 + 12);
    m_memo->setTabChangesFocus(true);
    body->addWidget(m_memo);
    body->addWidget(m_cardsLabel);
    m_cards->setSpacing(theme::Space::hair);
    body->addLayout(m_cards);
    column->addLayout(body);
    column->addStretch(1); // room left over stays below, not between the labels

    connect(m_field, &CodeField::codeChosen, &session, &CodingSession::apply);
    connect(m_field, &CodeField::newCodeWanted, &session, &CodingSession::applyNew);
    connect(m_field, &CodeField::quickCodeWanted, &session, &CodingSession::applyQuick);
    connect(m_valence, &widgets::SegmentedChoice::chosen, this, [this](int at) {
        const auto here = m_session.workedOn();
        const bool again = !here.empty() && here.front()->valence == at + lowest;
        m_session.setValence(again ? std::nullopt : std::optional<qint64>(at + lowest));
        show();
    });
    connect(m_others, &QAbstractButton::clicked, this, [this] { m_session.setChangesOthers(true); });
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (!m_showing)
            m_session.setWeight(value < 0 ? std::nullopt : std::optional(value));
    });
    connect(m_touchpoint, &QComboBox::activated, this,
            [this](int at) { m_session.setTouchpoint(frame::TouchpointId(m_touchpoint->itemData(at).toLongLong())); });
    connect(m_memo, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_session.setMemo(m_memo->toPlainText());
    });
    m_memo->installEventFilter(this);
    connect(&session, &CodingSession::stretchChanged, this, &SegmentInspector::show);
    m_cardTimer.setSingleShot(true);
    m_cardTimer.setInterval(cardDelay);
    connect(&m_cardTimer, &QTimer::timeout, this, &SegmentInspector::showCards);
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        const bool maps =
            change.touchesImports() || std::ranges::any_of(change.rows, [](const auto& row) {
                return row.table.startsWith(QLatin1String("map")) || row.table.startsWith(QLatin1String("card_"));
            });
        if (maps)
            m_resting.clear();
        if (maps || change.touches(QStringLiteral("segment")) || change.touches(QStringLiteral("code")))
            m_cardTimer.start();
    });
    connect(&session, &CodingSession::codebookChanged, this, [this] {
        m_mayDiffer = true; // in names and colours
        fillTouchpoints();
        show();
    });
    fillTouchpoints();
    retranslate();
}

QAbstractButton* SegmentInspector::valenceButton(qint64 value) const
{
    return m_valence->findChildren<QAbstractButton*>().value(value - lowest);
}

void SegmentInspector::retranslate()
{
    const Language language = m_session.workbench().language();
    m_codesLabel->setText(tr("Codes"));
    m_others->setText(tr("Change codings of others"));
    m_others->setToolTip(tr("Only others have coded these words; what is theirs stays as it is until you say so"));
    m_valenceLabel->setText(tr("Valence"));
    m_touchpointLabel->setText(tr("Touchpoint"));
    m_memoLabel->setText(tr("Memo"));
    m_memo->setAccessibleName(tr("Memo of the segment"));
    m_touchpoint->setAccessibleName(tr("Touchpoint of the segment"));
    m_touchpoint->setToolTip(tr("The first entry is the touchpoint of the code itself"));
    m_weightLabel->setText(tr("Weight"));
    m_weight->setAccessibleName(tr("Weight of the segment"));
    m_weight->setToolTip(tr("From 0 to 100: how strongly the words speak of the code; a dash is none"));
    m_cardsLabel->setText(tr("Resting on this segment"));
    m_valence->setAccessibleName(tr("Valence"));
    const auto buttons = m_valence->findChildren<QAbstractButton*>();
    for (int value = lowest; value <= highest; ++value) {
        const int at = value - lowest;
        m_valence->setChoiceText(at, formatSigned(value, 0, language));
        buttons[at]->setAccessibleName(tr("Valence %1").arg(formatSigned(value, 0, language)));
        buttons[at]->setToolTip(tr("Valence %1 (Alt+%2)").arg(formatSigned(value, 0, language)).arg(at + 1));
    }
    show();
}

void SegmentInspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool SegmentInspector::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_memo && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT m_field->left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentInspector::fillTouchpoints()
{
    fillFrameCombo(m_touchpoint, m_session.workbench().project(), "touchpoint", 0, tr("none"));
}

void SegmentInspector::show()
{
    const bool any = m_session.document() && !m_session.stretch().isEmpty();
    const auto worked = m_session.workedOn(), here = worked.empty() ? m_session.current() : worked;
    const Language language = m_session.workbench().language();
    m_showing = true;
    if (any) {
        const core::Document& document = *m_session.document();
        const DocumentRow* row = m_session.documentRow();
        QStringList place{row ? row->name : document.info.name};
        if (const auto turn = document.turnAt(m_session.stretch().begin)) {
            const auto& said = document.turns[*turn];
            place << (said.timeMs ? core::formatTimestamp(*said.timeMs) : tr("turn %1").arg(*turn + 1));
        }
        place << tr("%n character(s)", nullptr, static_cast<int>(m_session.stretch().length()));
        m_place->setText(place.join(QStringLiteral(" · ")));
        QString words = sliced(document.text, m_session.stretch()).simplified();
        m_words->setToolTip(words.size() > shownLetters ? words : QString());
        if (words.size() > shownLetters)
            words = words.left(shownLetters) + QStringLiteral("…");
        m_words->setText(language == Language::Russian ? QStringLiteral("«%1»").arg(words)
                                                       : QStringLiteral("“%1”").arg(words));
    } else {
        m_place->setText(tr("No words are selected"));
        m_words->setText(tr("Select words in the transcript and give them a code: type its name, press its number, or "
                            "drag it from the tree."));
        m_words->setToolTip({});
    }
    showCodes();
    m_field->setEnabled(any);
    const bool coded = !here.empty(), mine = !worked.empty();
    m_others->setVisible(coded && !mine);
    m_valence->setEnabled(mine);
    m_valence->setCurrent(coded && here.front()->valence ? static_cast<int>(*here.front()->valence) - lowest : -1);
    m_weight->setEnabled(mine);
    m_weight->setValue(coded && here.front()->weight ? *here.front()->weight : noWeight);
    m_touchpoint->setEnabled(mine);
    const frame::TouchpointId own = coded ? here.front()->touchpoint : frame::TouchpointId();
    const frame::TouchpointId inherited =
        coded ? m_session.codebook().touchpointOf(here.front()->code) : frame::TouchpointId();
    const int asCode = m_touchpoint->findData(inherited.value());
    const QString first = inherited.isValid() && asCode > 0 ? m_touchpoint->itemText(asCode) : tr("none");
    if (m_touchpoint->itemText(0) != first)
        m_touchpoint->setItemText(0, first);
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(own.value())));
    m_memo->setEnabled(mine);
    const QString memo = coded ? here.front()->memo : QString();
    if (m_memo->toPlainText() != memo)
        m_memo->setPlainText(memo);
    const core::SegmentId shown = coded ? here.front()->id : core::SegmentId();
    if (m_cardsOf != shown) {
        m_cardsOf = shown;
        m_cardTimer.start(); // reading maps must not keep a coding waiting
    }
    m_showing = false;
}

void SegmentInspector::showCodes()
{
    std::vector<Shown> now;
    for (const core::Segment* segment : m_session.current()) {
        if (m_session.codebook().find(segment->code))
            now.push_back({segment->id, segment->code});
    }
    if (now == m_shownCodes && !m_mayDiffer)
        return;
    m_mayDiffer = false;
    m_shownCodes = std::move(now);
    const bool hadFocus =
        isAncestorOf(focusWidget()) && focusWidget() && qobject_cast<CodeRow*>(focusWidget()->parentWidget());
    const project::CoderId me = m_session.workbench().project().coder();
    std::map<project::CoderId, QString> coders;
    const auto here = m_session.current();
    for (std::size_t i = 0; i < m_shownCodes.size(); ++i) {
        if (i == m_rows.size()) {
            auto* row = new CodeRow(m_look, this);
            connect(
                row, &CodeRow::removed, this, [this, i] { m_session.remove(m_shownCodes.at(i).segment); },
                Qt::QueuedConnection);
            connect(
                row, &CodeRow::clicked, this, [this, i] { m_session.selectSegment(m_shownCodes.at(i).segment); },
                Qt::QueuedConnection);
            m_codes->addWidget(row);
            m_rows.push_back(row);
        }
        const auto segment = std::ranges::find(here, m_shownCodes[i].segment, &core::Segment::id);
        QString coder;
        if (segment != here.end() && (*segment)->coder != me) {
            if (coders.empty())
                coders = core::coderNames(m_session.workbench().project().connection());
            coder = coders[(*segment)->coder];
        }
        m_rows[i]->setCode(*m_session.codebook().find(m_shownCodes[i].code),
                           m_session.codebook().path(m_shownCodes[i].code), coder);
        m_rows[i]->show();
    }
    for (std::size_t i = m_shownCodes.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
    if (hadFocus)
        m_field->setFocus();
}

void SegmentInspector::showCards()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<CardOnSegment> cards;
    if (m_cardsOf && m_cardsOf->isValid())
        cards = m_resting.on(m_session.workbench().project().connection(), *m_cardsOf);
    m_cardsLabel->setVisible(!cards.empty());
    const CardOnSegment* above = nullptr;
    for (const CardOnSegment& card : cards) {
        if (!above || card.map != above->map) {
            auto* name = new SoftLabel(m_look, theme::TypeRole::Small, this);
            name->setTextFormat(Qt::PlainText);
            name->setWordWrap(true);
            name->setText(card.map);
            m_cards->addWidget(name);
        }
        above = &card;
        const QString whole = QStringLiteral("%1 › %2").arg(card.map, card.words);
        auto* link = new widgets::LinkButton(m_look, QString(card.words).replace(u'&', QStringLiteral("&&")), this);
        link->setElides(true);
        link->setToolTip(whole);
        link->setAccessibleName(tr("Open the card %1").arg(whole));
        connect(link, &QAbstractButton::clicked, this,
                [this, ref = card.ref] { m_session.workbench().navigateTo(ref); });
        m_cards->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace tropa::ui::interviews
