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

#include <QButtonGroup>
#include <QComboBox>
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
    , m_field(new CodeField(session, look, this))
    , m_valence(new QButtonGroup(this))
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
    body->addWidget(m_field);
    body->addSpacing(theme::Space::small);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(theme::Space::unit);
    auto* scale = new QHBoxLayout;
    scale->setSpacing(0);
    m_valence->setExclusive(false); // the chosen one may be taken back
    for (int value = lowest; value <= highest; ++value) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setProperty("position", value == lowest    ? QStringLiteral("first")
                                        : value == highest ? QStringLiteral("last")
                                                           : QStringLiteral("middle"));
        button->setMinimumWidth(29);
        m_valence->addButton(button, value - lowest);
        scale->addWidget(button);
    }
    grid->addWidget(m_valenceLabel, 0, 0);
    grid->addWidget(m_touchpointLabel, 0, 1);
    grid->addLayout(scale, 1, 0);
    grid->addWidget(m_touchpoint, 1, 1);
    grid->setColumnStretch(1, 1);
    m_touchpoint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_touchpoint->setMinimumWidth(96);
    body->addLayout(grid);
    body->addSpacing(theme::Space::small);
    body->addWidget(m_memoLabel);
    m_memo->setFixedHeight(m_memo->fontMetrics().lineSpacing() * 3 + 12);
    m_memo->setTabChangesFocus(true);
    body->addWidget(m_memo);
    column->addLayout(body);

    connect(m_field, &CodeField::codeChosen, &session, &CodingSession::apply);
    connect(m_field, &CodeField::newCodeWanted, &session, &CodingSession::applyNew);
    connect(m_field, &CodeField::quickCodeWanted, &session, &CodingSession::applyQuick);
    connect(m_valence, &QButtonGroup::idClicked, this, [this](int id) {
        m_session.setValence(m_valence->button(id)->isChecked() ? std::optional<qint64>(id + lowest) : std::nullopt);
        show();
    });
    connect(m_touchpoint, &QComboBox::activated, this,
            [this](int at) { m_session.setTouchpoint(frame::TouchpointId(m_touchpoint->itemData(at).toLongLong())); });
    connect(m_memo, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_session.setMemo(m_memo->toPlainText());
    });
    m_memo->installEventFilter(this);
    connect(&session, &CodingSession::stretchChanged, this, &SegmentInspector::show);
    connect(&session, &CodingSession::codebookChanged, this, [this] {
        m_shownCodes.clear(); // names and colours may differ
        fillTouchpoints();
        show();
    });
    fillTouchpoints();
    retranslate();
}

void SegmentInspector::retranslate()
{
    const Language language = m_session.workbench().language();
    m_codesLabel->setText(tr("Codes"));
    m_valenceLabel->setText(tr("Valence"));
    m_touchpointLabel->setText(tr("Touchpoint"));
    m_memoLabel->setText(tr("Memo"));
    m_memo->setAccessibleName(tr("Memo of the segment"));
    m_touchpoint->setAccessibleName(tr("Touchpoint of the segment"));
    m_touchpoint->setToolTip(tr("The first entry is the touchpoint of the code itself"));
    for (int value = lowest; value <= highest; ++value) {
        auto* button = static_cast<QToolButton*>(m_valence->button(value - lowest));
        button->setText(formatSigned(value, 0, language));
        button->setAccessibleName(tr("Valence %1").arg(formatSigned(value, 0, language)));
        button->setToolTip(tr("Valence %1 (Alt+%2)").arg(formatSigned(value, 0, language)).arg(value - lowest + 1));
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
    const auto here = m_session.current();
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
    const bool coded = !here.empty();
    for (QAbstractButton* button : m_valence->buttons()) {
        button->setEnabled(coded);
        button->setChecked(coded && here.front()->valence == m_valence->id(button) + lowest);
    }
    m_touchpoint->setEnabled(coded);
    const frame::TouchpointId own = coded ? here.front()->touchpoint : frame::TouchpointId();
    const frame::TouchpointId inherited =
        coded ? m_session.codebook().touchpointOf(here.front()->code) : frame::TouchpointId();
    const int asCode = m_touchpoint->findData(inherited.value());
    m_touchpoint->setItemText(0, inherited.isValid() && asCode > 0 ? m_touchpoint->itemText(asCode) : tr("none"));
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(own.value())));
    m_memo->setEnabled(coded);
    const QString memo = coded ? here.front()->memo : QString();
    if (m_memo->toPlainText() != memo)
        m_memo->setPlainText(memo);
    m_showing = false;
}

void SegmentInspector::showCodes()
{
    std::vector<std::pair<core::SegmentId, core::CodeId>> now;
    for (const core::Segment* segment : m_session.current())
        now.emplace_back(segment->id, segment->code);
    if (now == m_shownCodes && !now.empty())
        return;
    m_shownCodes = std::move(now);
    const bool hadFocus =
        isAncestorOf(focusWidget()) && focusWidget() && qobject_cast<CodeRow*>(focusWidget()->parentWidget());
    while (QLayoutItem* item = m_codes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const project::CoderId me = m_session.workbench().project().coder();
    std::map<project::CoderId, QString> coders;
    for (const core::Segment* segment : m_session.current()) {
        const core::Code* code = m_session.codebook().find(segment->code);
        if (!code)
            continue;
        QString coder;
        if (segment->coder != me) {
            if (coders.empty())
                coders = core::coderNames(m_session.workbench().project().connection());
            coder = coders[segment->coder];
        }
        auto* row = new CodeRow(m_look, *code, m_session.codebook().path(code->id), coder, this);
        const core::SegmentId id = segment->id;
        connect(
            row, &CodeRow::removed, this, [this, id] { m_session.remove(id); }, Qt::QueuedConnection);
        connect(
            row, &CodeRow::clicked, this, [this, id] { m_session.selectSegment(id); }, Qt::QueuedConnection);
        m_codes->addWidget(row);
    }
    if (hadFocus)
        m_field->setFocus();
}

} // namespace tropa::ui::interviews
