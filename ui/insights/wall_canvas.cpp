#include "ui/insights/wall_canvas.h"

#include "ui/shell/evidence_clip.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tropa::ui::insights {

namespace {

constexpr int pad = WallLayout::pad;
constexpr int mostLines = WallLayout::mostLines;

} // namespace

WallCanvas::WallCanvas(WallSession& session, QWidget* parent) : QAbstractScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("wallCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(false);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    setAcceptDrops(true);
    m_scroll.setInterval(30);
    connect(&m_scroll, &QTimer::timeout, this, &WallCanvas::scrollAlong);
    connect(&session, &WallSession::changed, this, &WallCanvas::layOut);
    connect(&session.workbench().theme(), &theme::ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    layOut();
}

QPoint WallCanvas::toWall(const QPoint& at) const
{
    return at + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPoint WallCanvas::toViewport(const QPoint& at) const
{
    return at - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void WallCanvas::layOut()
{
    const QFontMetrics body(theme::fontFor(theme::TypeRole::Body));
    const QFontMetrics small(theme::fontFor(theme::TypeRole::Small));
    const QFontMetrics strong(theme::fontFor(theme::TypeRole::BodyStrong));
    qsizetype titleLines = 1;
    for (const core::WallGroup& group : m_session.wall().groups)
        titleLines =
            std::max(titleLines, wrappedWords(group.title, strong, WallLayout::columnWidth - 2 * pad, 2).size());
    const int head = static_cast<int>(titleLines) * strong.height() + small.height() + 2 * pad + 4;
    m_layout = WallLayout::of(m_session.wall(), head, [&](const core::WallNote& note, int width) {
        const auto lines = wrappedWords(m_session.words(note), body, width - 2 * pad, mostLines);
        const int source = m_session.source(note).isEmpty() ? 0 : small.height() + 2;
        return static_cast<int>(std::max<qsizetype>(1, lines.size())) * body.height() + source + 2 * pad;
    });
    QSet<qint64> there;
    for (const WallLayout::Note& one : m_layout.notes)
        there << one.note.id.value();
    m_chosen.intersect(there);
    if (m_layout.indexOf(m_current) < 0)
        m_current = {};
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size.width() - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
    say();
    if (m_toName.isValid()) {
        const auto column = std::ranges::find(m_layout.columns, m_toName, &WallLayout::Column::group);
        if (column != m_layout.columns.end()) {
            m_toName = {};
            editHead(static_cast<int>(column - m_layout.columns.begin()));
        }
    }
}

std::vector<core::WallNoteId> WallCanvas::chosen() const
{
    std::vector<core::WallNoteId> ids;
    for (const WallLayout::Note& one : m_layout.notes) {
        if (m_chosen.contains(one.note.id.value()) || one.note.id == m_current)
            ids.push_back(one.note.id);
    }
    return ids;
}

core::WallGroupId WallCanvas::currentGroup() const
{
    if (m_headChosen.isValid())
        return m_headChosen;
    const int index = m_layout.indexOf(m_current);
    return index < 0 ? core::WallGroupId() : m_layout.notes[static_cast<std::size_t>(index)].note.group;
}

void WallCanvas::say()
{
    const int index = m_layout.indexOf(m_current);
    if (const core::WallGroup* head = m_session.wall().group(m_headChosen))
        return setAccessibleDescription(
            QStringList{head->title, tr("%n sticky note(s)", nullptr, static_cast<int>(head->notes.size()))}.join(
                QStringLiteral(", ")));
    if (index < 0)
        return setAccessibleDescription(tr("Nothing chosen"));
    const WallLayout::Note& one = m_layout.notes[static_cast<std::size_t>(index)];
    const core::WallGroup* group = m_session.wall().group(one.note.group);
    setAccessibleDescription(
        QStringList{m_session.words(one.note), m_session.source(one.note), group ? group->title : tr("Not sorted yet")}
            .join(QStringLiteral(", ")));
}

void WallCanvas::setCurrent(int index, bool extends)
{
    if (index < 0 || index >= static_cast<int>(m_layout.notes.size()))
        return;
    m_headChosen = {};
    if (!extends)
        m_chosen.clear();
    m_current = m_layout.notes[static_cast<std::size_t>(index)].note.id;
    m_chosen << m_current.value();
    showCurrent();
    say();
    viewport()->update();
    Q_EMIT currentChanged();
}

void WallCanvas::setHead(int column)
{
    m_headChosen = m_layout.columns[static_cast<std::size_t>(column)].group;
    m_current = {};
    m_chosen.clear();
    showCurrent();
    say();
    viewport()->update();
    Q_EMIT currentChanged();
}

void WallCanvas::showCurrent()
{
    const int index = m_layout.indexOf(m_current);
    const auto column = std::ranges::find(m_layout.columns, m_headChosen, &WallLayout::Column::group);
    if (index < 0 && (!m_headChosen.isValid() || column == m_layout.columns.end()))
        return;
    const QRect area =
        (index >= 0 ? m_layout.notes[static_cast<std::size_t>(index)].area : column->head).adjusted(-12, -12, 12, 12);
    const auto follow = [](QScrollBar* bar, int from, int to, int page) {
        if (from < bar->value())
            bar->setValue(from);
        else if (to > bar->value() + page)
            bar->setValue(to - page);
    };
    follow(horizontalScrollBar(), area.left(), area.right(), viewport()->width());
    follow(verticalScrollBar(), area.top(), area.bottom(), viewport()->height());
}

void WallCanvas::step(int across, int down, bool extends)
{
    const int index = m_layout.indexOf(m_current);
    const auto head = std::ranges::find(m_layout.columns, m_headChosen, &WallLayout::Column::group);
    const bool isHead = index < 0 && m_headChosen.isValid() && head != m_layout.columns.end();
    if (index < 0 && !isHead) {
        if (!m_layout.notes.empty())
            setCurrent(0, false);
        else if (m_layout.columns.size() > 2)
            setHead(1);
        return;
    }
    const int here = isHead ? static_cast<int>(head - m_layout.columns.begin())
                            : m_layout.notes[static_cast<std::size_t>(index)].column;
    const int row = isHead ? -1 : m_layout.notes[static_cast<std::size_t>(index)].row; // -1: the head
    const auto go = [&](int at, int wanted) {
        const WallLayout::Column& column = m_layout.columns[static_cast<std::size_t>(at)];
        if (column.group.isValid() && (wanted < 0 || column.count == 0)) {
            if (!extends)
                setHead(at);
            return true;
        }
        if (column.count > 0)
            setCurrent(column.first + std::clamp(wanted, 0, column.count - 1), extends);
        return column.count > 0;
    };
    if (down != 0) {
        go(here, row + down);
        return;
    }
    for (int at = here + across; at >= 0 && at < static_cast<int>(m_layout.columns.size()); at += across) {
        if (go(at, row))
            return;
    }
}

void WallCanvas::moveChosen(int across, int down)
{
    const int index = m_layout.indexOf(m_current);
    if (index < 0) {
        if (!m_headChosen.isValid() || across == 0)
            return;
        const auto column = std::ranges::find(m_layout.columns, m_headChosen, &WallLayout::Column::group);
        const int at = static_cast<int>(column - m_layout.columns.begin()) - 1; // among the groups
        return m_session.moveGroup(m_headChosen, std::max(0, at + across));
    }
    const WallLayout::Note& from = m_layout.notes[static_cast<std::size_t>(index)];
    if (across != 0) {
        const int to = from.column + across;
        if (to >= 0 && to < static_cast<int>(m_layout.columns.size()))
            drop(to, m_layout.columns[static_cast<std::size_t>(to)].count);
        return;
    }
    // Along the column: the ones that move are not counted.
    const auto ids = chosen();
    int before = 0;
    const WallLayout::Column& column = m_layout.columns[static_cast<std::size_t>(from.column)];
    for (int i = 0; i < from.row; ++i) {
        const auto id = m_layout.notes[static_cast<std::size_t>(column.first + i)].note.id;
        before += std::ranges::find(ids, id) == ids.end() ? 1 : 0;
    }
    m_session.move(ids, column.group, std::max(0, before + down));
}

void WallCanvas::drop(int column, int row)
{
    const auto ids = chosen();
    if (ids.empty())
        return;
    const WallLayout::Column& to = m_layout.columns[static_cast<std::size_t>(column)];
    if (to.isNew) {
        m_toName = m_session.group(tr("New group"), ids);
        return;
    }
    int position = 0; // without those that move
    for (int i = 0; i < std::min(row, to.count); ++i) {
        const auto id = m_layout.notes[static_cast<std::size_t>(to.first + i)].note.id;
        position += std::ranges::find(ids, id) == ids.end() ? 1 : 0;
    }
    m_session.move(ids, to.group, position);
}

void WallCanvas::groupChosen()
{
    m_toName = m_session.group(tr("New group"), chosen());
}

void WallCanvas::removeChosen()
{
    if (const auto ids = chosen(); !ids.empty())
        m_session.remove(ids);
}

void WallCanvas::dissolveGroup()
{
    if (currentGroup().isValid())
        m_session.removeGroup(currentGroup());
    m_headChosen = {};
}

void WallCanvas::editCurrent()
{
    const int index = m_layout.indexOf(m_current);
    if (!m_headChosen.isValid() && index >= 0 && !m_layout.notes[static_cast<std::size_t>(index)].note.ref.isValid())
        return editThought(index);
    const auto column = std::ranges::find(m_layout.columns, currentGroup(), &WallLayout::Column::group);
    if (currentGroup().isValid() && column != m_layout.columns.end())
        editHead(static_cast<int>(column - m_layout.columns.begin()));
}

void WallCanvas::editHead(int column)
{
    const WallLayout::Column& where = m_layout.columns[static_cast<std::size_t>(column)];
    const core::WallGroup* group = m_session.wall().group(where.group);
    if (!group)
        return;
    finishEditing();
    m_edited = group->id;
    m_editor = new QLineEdit(group->title, viewport());
    m_editor->setObjectName(QStringLiteral("wallEditor"));
    m_editor->setAccessibleName(tr("Name of the group"));
    m_editor->setGeometry(where.head.translated(toViewport({})).adjusted(4, 4, -4, -4));
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
    connect(m_editor, &QLineEdit::editingFinished, this, &WallCanvas::finishEditing);
}

void WallCanvas::editThought(int index)
{
    const WallLayout::Note& one = m_layout.notes[static_cast<std::size_t>(index)];
    finishEditing();
    m_editedNote = one.note.id;
    m_editor = new QLineEdit(one.note.text, viewport());
    m_editor->setObjectName(QStringLiteral("wallEditor"));
    m_editor->setAccessibleName(tr("The thought"));
    QRect place = one.area.translated(toViewport({}));
    place.setHeight(std::max(theme::Size::field, m_editor->sizeHint().height()));
    m_editor->setGeometry(place);
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
    connect(m_editor, &QLineEdit::editingFinished, this, &WallCanvas::finishEditing);
}

void WallCanvas::finishEditing()
{
    if (!m_editor)
        return;
    QLineEdit* editor = m_editor;
    m_editor.clear(); // hiding it ends the editing once more
    const QString words = editor->text().trimmed();
    const core::WallGroupId group = std::exchange(m_edited, {});
    const core::WallNoteId note = std::exchange(m_editedNote, {});
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
    const core::WallGroup* known = m_session.wall().group(group);
    if (known && !words.isEmpty() && words != known->title)
        m_session.rename(group, words);
    if (note.isValid() && !words.isEmpty())
        m_session.setText(note, words);
}

void WallCanvas::resizeEvent(QResizeEvent*)
{
    layOut();
}

} // namespace tropa::ui::insights
