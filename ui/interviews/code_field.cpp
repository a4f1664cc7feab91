#include "ui/interviews/code_field.h"

#include "frame/frame_store.h"
#include "ui/interviews/code_delegate.h"
#include "ui/interviews/code_model.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

#include <ranges>

namespace tropa::ui::interviews {

namespace {

constexpr int mostOffers = 12;

// 0: the name itself, 1: it begins so, 2: a word of it does, 3: the path holds it; none: not meant.
std::optional<int> rank(const QString& typed, const QString& name, const QString& path)
{
    if (name == typed || path == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    if (name.contains(u' ' + typed))
        return 2;
    if (path.contains(typed))
        return 3;
    return std::nullopt;
}

} // namespace

CodeField::CodeField(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter(): walking the list must not rewrite what is typed
    m_completer->setMaxVisibleItems(mostOffers);
    auto* list = new QListView;
    list->setUniformItemSizes(true);
    m_completer->setPopup(list);
    list->setItemDelegate(new CodeDelegate(look, CodeDelegate::Text::Path, list));
    connect(this, &QLineEdit::textEdited, this, &CodeField::offer);
    connect(list, &QAbstractItemView::clicked, this, &CodeField::take);
    retranslate();
}

void CodeField::retranslate()
{
    setPlaceholderText(tr("Add a code"));
    setAccessibleName(tr("Add a code to the selected words"));
    setToolTip(tr("Type part of a code's name and press Enter; a new name makes a new code (C)"));
}

void CodeField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void CodeField::offer(const QString& typed)
{
    m_offers->clear();
    const QString wanted = frame::normalName(typed);
    if (wanted.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    struct Found
    {
        int rank;
        const core::Code* code;
    };
    std::vector<Found> found;
    bool exact = false;
    for (const core::Code& code : m_session.codebook().codes()) {
        const QString path = m_session.codebook().path(code.id);
        if (const auto how = rank(wanted, frame::normalName(code.name), frame::normalName(path))) {
            found.push_back({*how, &code});
            exact = exact || *how == 0;
        }
    }
    std::ranges::stable_sort(found, {}, &Found::rank);
    for (const Found& one : found | std::views::take(mostOffers)) {
        auto* item = new QStandardItem(m_session.codebook().path(one.code->id));
        item->setData(one.code->id.value(), CodeModel::CodeIdRole);
        item->setData(one.code->palette, CodeModel::PaletteRole);
        item->setData(one.code->color, CodeModel::ColorRole);
        item->setData(m_session.codebook().path(one.code->id), CodeModel::PathRole);
        m_offers->appendRow(item);
    }
    if (!exact) {
        auto* fresh = new QStandardItem(tr("New code “%1”").arg(typed.trimmed()));
        m_offers->appendRow(fresh);
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CodeField::take(const QModelIndex& index)
{
    const QString typed = text().trimmed();
    const qint64 id = index.data(CodeModel::CodeIdRole).toLongLong();
    m_completer->popup()->hide();
    setText({}); // unlike clear(), leaves nothing that Ctrl+Z would bring back into the field
    m_offers->clear();
    if (id > 0)
        Q_EMIT codeChosen(core::CodeId(id));
    else if (!typed.isEmpty())
        Q_EMIT newCodeWanted(typed);
}

void CodeField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (text().isEmpty() && event->modifiers() == Qt::NoModifier && key >= Qt::Key_1 && key <= Qt::Key_9) {
        Q_EMIT quickCodeWanted(key - Qt::Key_0);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (text().trimmed().isEmpty())
            return;
        if (event->modifiers() & Qt::ShiftModifier) {
            take({});
            return;
        }
        if (m_offers->rowCount() == 0)
            offer(text());
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        take(chosen.isValid() ? chosen : m_offers->index(0, 0));
        return;
    }
    if (key == Qt::Key_Escape) {
        if (!text().isEmpty())
            clear();
        else
            Q_EMIT left();
        m_completer->popup()->hide();
        return;
    }
    if (text().isEmpty() && m_emptyKeys && m_emptyKeys(event))
        return;
    if (event->modifiers() == Qt::AltModifier && key >= Qt::Key_0 && key <= Qt::Key_9)
        return; // a valence, not a letter of the name
    QLineEdit::keyPressEvent(event);
}

} // namespace tropa::ui::interviews
