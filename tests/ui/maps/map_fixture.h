#pragma once

#include "ui/maps/sample_map.h"

#include "ui/maps/map_editor.h"
#include "ui/theme/apply_theme.h"

#include <QSignalSpy>
#include <QtTest>

namespace tropa::test {

/// The map editor on the sample map, as a person has it before them, and what a test needs to use it by keys and mouse.
class MapFixture
{
protected:
    void open()
    {
        m_sample = std::make_unique<SampleMap>();
        start();
    }
    void close()
    {
        m_editor.reset();
        m_workbench.reset();
        m_jobs.reset();
        m_actions.reset();
        m_sample.reset();
    }
    void start(maps::MapKind kind = maps::MapKind::Journey, Language language = Language::Russian,
               ui::theme::ThemeKind look = ui::theme::ThemeKind::Light)
    {
        m_editor.reset();
        m_workbench.reset();
        m_jobs.reset();
        m_actions.reset();
        m_theme = std::make_unique<ui::theme::ThemeSource>(look);
        ui::theme::applyTheme(*qApp, look, false);
        m_actions = std::make_unique<ui::shell::ActionRegistry>();
        m_jobs = std::make_unique<ui::shell::JobRunner>();
        m_workbench = std::make_unique<ui::shell::Workbench>(*m_sample->project, m_sample->catalogue, m_sample->sources,
                                                             *m_actions, *m_jobs, language, m_theme.get());
        m_actions->setIcons([this](const QString& name) {
            const auto glyph = ui::theme::glyphFromName(name);
            return glyph ? m_theme->icon(*glyph) : QIcon();
        });
        QObject::connect(m_workbench.get(), &ui::shell::Workbench::noticed, [this](const ui::shell::Notice& notice) {
            m_notices << notice.sentence;
            if (notice.kind == ui::shell::Notice::Kind::Bad)
                QFAIL(qPrintable(notice.sentence));
        });
        m_workbench->filter().setScope(SampleMap::lastWave());
        m_editor = std::make_unique<ui::journeys::MapEditor>(*m_workbench, kind, nullptr);
        m_editor->resize(1390, 800);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->activateWindow();
        m_editor->view().setFocus();
        QTRY_VERIFY(m_editor->session().hasValues());
        QTRY_VERIFY(m_jobs->isIdle());
    }
    ui::canvas::BoardView& view() { return m_editor->view(); }
    const maps::Board& board() { return m_editor->session().board(); }
    int row(maps::LaneKind kind)
    {
        return static_cast<int>(std::ranges::find(board().lanes, kind, &maps::Lane::kind) - board().lanes.begin());
    }
    QStringList textsAt(maps::LaneKind kind, int column)
    {
        QStringList texts;
        for (const maps::Card* card : board().cardsAt(board().lanes[static_cast<std::size_t>(row(kind))].id,
                                                      board().steps[static_cast<std::size_t>(column)].id))
            texts << card->text;
        return texts;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    // keyClicks goes through Latin-1; an input method event is what a Cyrillic layout sends.
    void type(const QString& text)
    {
        QWidget* editor = view().findChild<QWidget*>(QStringLiteral("boardEditor"));
        QVERIFY(editor);
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(editor, &event);
    }
    void finish()
    {
        QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")), Qt::Key_Return, Qt::ControlModifier);
    }
    QPoint centreOf(const ui::canvas::BoardPlace& place)
    {
        return view().mapFromScene(view().content()->layout.cell(place.lane, place.column).center());
    }

    std::unique_ptr<SampleMap> m_sample;
    std::unique_ptr<ui::theme::ThemeSource> m_theme;
    std::unique_ptr<ui::shell::ActionRegistry> m_actions;
    std::unique_ptr<ui::shell::JobRunner> m_jobs;
    std::unique_ptr<ui::shell::Workbench> m_workbench;
    std::unique_ptr<ui::journeys::MapEditor> m_editor;
    QStringList m_notices;
};

} // namespace tropa::test
