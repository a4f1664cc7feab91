#include "ui/interviews/recording_strip.h"

#include "base/format_number.h"
#include "interviews/recording.h"
#include "interviews/timestamp.h"
#include "ui/audio/audio_loader.h"
#include "ui/audio/sound_file.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/recording_edits.h"
#include "ui/interviews/soft_label.h"
#include "ui/interviews/transcript_view.h"
#include "ui/shell/file_dialogs.h"
#include "ui/theme/measures.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSlider>

#include <cmath>

namespace tropa::ui::interviews {

namespace {

constexpr qint64 backMs = 5000;
constexpr qint64 pageMs = 15000;

} // namespace

RecordingStrip::RecordingStrip(CodingSession& session, theme::ThemeSource& look, TranscriptView& view, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_view(view)
    , m_playback(
          [](audio::AudioListener& heardBy) { return audio::loadAudioPlayer(audio::audioPartFolders(), heardBy); })
    , m_play(makeTool(look, theme::Glyph::Play, this))
    , m_back(new QToolButton(this))
    , m_loop(makeTool(look, theme::Glyph::Refresh, this))
    , m_time(new SoftLabel(look, theme::TypeRole::Small, this, false))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_speeds(new QComboBox(this))
    , m_follow(makeTool(look, theme::Glyph::Target, this))
    , m_stamp(makeTool(look, theme::Glyph::Clock, this))
    , m_note(new SoftLabel(look, theme::TypeRole::Body, this, false))
    , m_mend(new QToolButton(this))
    , m_more(makeTool(look, theme::Glyph::More, this))
{
    makePanel(this);
    setMinimumHeight(theme::Size::filterBar);
    m_back->setAutoRaise(true);
    m_mend->setAutoRaise(false);
    m_loop->setCheckable(true);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_slider->setSingleStep(static_cast<int>(backMs));
    m_slider->setPageStep(static_cast<int>(pageMs));
    m_note->setWordWrap(true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Space::pane, theme::Space::unit, theme::Space::pane, theme::Space::unit);
    row->setSpacing(theme::Space::unit);
    for (QWidget* one : std::initializer_list<QWidget*>{m_play, m_back, m_loop, m_time})
        row->addWidget(one);
    row->addWidget(m_slider, 1);
    row->addWidget(m_note, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_mend, m_speeds, m_follow, m_stamp, m_more})
        row->addWidget(one);

    connect(m_play, &QToolButton::clicked, &m_playback, &audio::Playback::toggle);
    connect(m_back, &QToolButton::clicked, this, [this] { m_playback.skip(-backMs); });
    connect(m_loop, &QToolButton::clicked, this, &RecordingStrip::toggleLoop);
    connect(m_follow, &QToolButton::toggled, this, &RecordingStrip::setFollowing);
    connect(m_stamp, &QToolButton::clicked, this, &RecordingStrip::timeWanted);
    connect(m_more, &QToolButton::clicked, this, &RecordingStrip::showMenu);
    connect(m_mend, &QToolButton::clicked, this, [this] {
        if (QFileInfo::exists(m_file))
            m_playback.open(m_file);
        else
            choose();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int ms) { m_playback.seek(ms); });
    connect(m_speeds, &QComboBox::activated, this,
            [this](int at) { m_playback.setSpeed(audio::Playback::speeds()[static_cast<std::size_t>(at)]); });
    connect(&m_playback, &audio::Playback::moved, this, &RecordingStrip::showPosition);
    connect(&m_playback, &audio::Playback::stateChanged, this, &RecordingStrip::showState);
    connect(&view, &TranscriptView::timeClicked, this, [this](qint64 ms) { m_playback.playFrom(ms); });
    connect(&view, &TranscriptView::placeClicked, this, [this](qint64 offset) {
        if (const auto ms = hasRecording() ? m_times.writtenAt(offset) : std::nullopt)
            m_playback.playFrom(*ms);
    });
    connect(&session, &CodingSession::documentChanged, this, &RecordingStrip::takeDocument);
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touchesImports() || std::ranges::any_of(change.rows, [](const project::RowChange& one) {
                return one.table == QLatin1String("document_recording");
            }))
            takeRecording();
    });
    connect(&look, &theme::ThemeSource::changed, this, &RecordingStrip::showState);
    addActions();
    fillSpeeds();
    retranslate();
    takeDocument();
}

RecordingStrip::~RecordingStrip()
{
    for (const QString& id : std::as_const(m_actionIds))
        m_session.workbench().actions().remove(id);
}

void RecordingStrip::addActions()
{
    const auto add = [this](const char* id, const std::function<QString()>& text, const QKeySequence& shortcut,
                            std::function<void()> run) {
        shell::ActionRegistry::Description description;
        description.id = QStringLiteral("interviews.recording.") + QLatin1String(id);
        description.text = text;
        description.shortcut = shortcut;
        if (m_session.workbench().actions().find(description.id))
            return;
        m_session.workbench().actions().add(description, this, std::move(run));
        m_actionIds << description.id;
    };
    add(
        "play", [] { return tr("Play or pause the recording"); }, Qt::Key_F4, [this] { m_playback.toggle(); });
    add(
        "back", [] { return tr("5 seconds back"); }, Qt::Key_F5, [this] { m_playback.skip(-backMs); });
    add(
        "forward", [] { return tr("5 seconds on"); }, Qt::SHIFT | Qt::Key_F5, [this] { m_playback.skip(backMs); });
    add(
        "here", [] { return tr("Play from the caret"); }, Qt::Key_F7, [this] { playHere(); });
    add(
        "loop", [] { return tr("Play the selection or the turn again and again"); }, Qt::Key_F8,
        [this] { toggleLoop(); });
    add(
        "slower", [] { return tr("Play slower"); }, Qt::SHIFT | Qt::Key_F9, [this] { m_playback.stepSpeed(-1); });
    add(
        "faster", [] { return tr("Play faster"); }, Qt::Key_F9, [this] { m_playback.stepSpeed(1); });
    add(
        "time", [] { return tr("Insert the time of the recording"); }, Qt::CTRL | Qt::Key_T,
        [this] { Q_EMIT timeWanted(); });
    add(
        "follow", [] { return tr("Follow the recording in the transcript"); }, {},
        [this] { setFollowing(!m_following); });
}

void RecordingStrip::lendKeys(QWidget* dialog)
{
    for (const QString& id : std::as_const(m_actionIds)) {
        // The time goes into the dialog's own words.
        if (id != QLatin1String("interviews.recording.time"))
            dialog->addAction(m_session.workbench().actions().find(id));
    }
}

std::optional<qint64> RecordingStrip::now() const
{
    // One that was not listened to yet says nothing of when words are said.
    const bool isHeard = m_playback.isPlaying() || m_playback.position() > 0;
    return m_playback.isOpen() && isHeard ? std::optional(m_playback.position()) : std::nullopt;
}

QString RecordingStrip::note() const
{
    return m_note->isVisibleTo(this) ? m_note->text() : QString();
}

void RecordingStrip::takeDocument()
{
    const auto& document = m_session.document();
    m_times = document ? core::TurnTimes(*document) : core::TurnTimes();
    m_heard.reset();
    takeRecording();
    if (hasRecording())
        showPosition(m_playback.position());
}

void RecordingStrip::takeRecording()
{
    const auto& document = m_session.document();
    QString file;
    if (document) {
        project::Project& project = m_session.workbench().project();
        if (const auto kept = core::recordingPath(project.connection(), document->info.id))
            file = core::recordingFile(project.path(), *kept);
    }
    const bool isOther = file != m_file;
    m_file = file;
    m_view.setTimesPlay(!file.isEmpty());
    if (isOther)
        m_playback.open(file);
    if (file.isEmpty())
        m_view.setHeardTurn(std::nullopt);
    setVisible(!file.isEmpty());
    showState();
}

void RecordingStrip::showState()
{
    const auto& problem = m_playback.problem();
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_play, m_back, m_loop, m_time, m_slider, m_speeds, m_follow, m_stamp})
        one->setVisible(!problem);
    m_note->setVisible(problem.has_value());
    m_mend->setVisible(problem.has_value());
    if (problem) {
        m_note->setText(m_session.workbench().words(*problem));
        m_mend->setText(QFileInfo::exists(m_file) ? tr("Try again") : tr("Find it…"));
    }
    const bool plays = m_playback.isPlaying();
    m_play->setIcon(m_look.icon(plays ? theme::Glyph::Pause : theme::Glyph::Play));
    m_play->setAccessibleName(plays ? tr("Pause") : tr("Play"));
    m_play->setToolTip(plays ? tr("Pause (F4)") : tr("Play (F4)"));
    m_loop->setChecked(m_playback.loop().has_value());
    const auto& speeds = audio::Playback::speeds();
    const auto at = std::ranges::lower_bound(speeds, m_playback.speed() - 1e-9) - speeds.begin();
    m_speeds->setCurrentIndex(static_cast<int>(at));
    const QSignalBlocker quiet(m_slider);
    m_slider->setMaximum(static_cast<int>(m_playback.length().value_or(0)));
    m_slider->setEnabled(m_playback.length().has_value());
    showPosition(m_playback.position());
}

void RecordingStrip::showPosition(qint64 ms)
{
    const QString all =
        m_playback.length() ? QStringLiteral(" / ") + core::formatTimestamp(*m_playback.length()) : QString();
    m_time->setText(core::formatTimestamp(ms) + all);
    {
        const QSignalBlocker quiet(m_slider);
        if (!m_slider->isSliderDown())
            m_slider->setValue(static_cast<int>(ms));
    }
    const auto& document = m_session.document();
    const auto heard = hasRecording() && (m_playback.isPlaying() || ms > 0) ? m_times.turnAt(ms) : std::nullopt;
    if (heard == m_heard || !document)
        return;
    m_heard = heard;
    m_view.setHeardTurn(heard);
    if (heard && m_following && m_playback.isPlaying() && *heard < document->turns.size())
        m_view.reveal(document->turns[*heard].span);
}

void RecordingStrip::playHere()
{
    if (const auto ms = m_times.timeAt(m_view.caret()))
        m_playback.playFrom(*ms);
    else
        m_playback.play();
}

void RecordingStrip::toggleLoop()
{
    const auto& document = m_session.document();
    if (m_playback.loop() || !document) {
        m_playback.setLoop(std::nullopt);
        showState();
        return;
    }
    TextSpan stretch = m_view.chosen();
    if (stretch.isEmpty()) {
        if (const auto turn = document->turnAt(m_view.caret()))
            stretch = document->turns[*turn].span;
    }
    const auto heard = m_times.heard(stretch);
    if (heard) {
        m_playback.setLoop(audio::Playback::Loop{heard->begin, heard->end});
        m_playback.play();
    } else {
        m_session.workbench().notify(
            {shell::Notice::Kind::Info,
             tr("Nothing here says when it is heard. Ctrl+T gives the turn the time of the recording.")});
    }
    showState();
}

void RecordingStrip::setFollowing(bool on)
{
    m_following = on;
    m_follow->setChecked(on);
    const auto& document = m_session.document();
    if (on && m_heard && document && *m_heard < document->turns.size())
        m_view.reveal(document->turns[*m_heard].span);
}

void RecordingStrip::choose()
{
    const QString folder = m_file.isEmpty() ? QFileInfo(m_session.workbench().project().path()).absolutePath()
                                            : QFileInfo(m_file).absolutePath();
    shell::askOpenFiles(window(), tr("Recording of the transcript"), folder,
                        tr("Recordings (%1)").arg(audio::soundFilePatterns()) + QStringLiteral(";;") +
                            tr("All files (*)"),
                        false, [this](const QStringList& files) {
                            if (!files.isEmpty())
                                linkRecording(m_session, files.front());
                        });
}

void RecordingStrip::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Another recording…"), this, &RecordingStrip::choose);
    menu->addAction(tr("Take the recording off the transcript"), this, [this] { unlinkRecording(m_session); });
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void RecordingStrip::fillSpeeds()
{
    const int now = m_speeds->currentIndex();
    m_speeds->clear();
    for (const double speed : audio::Playback::speeds()) {
        const int decimals = speed == std::floor(speed)                             ? 0
                             : std::abs(speed * 10 - std::round(speed * 10)) < 1e-9 ? 1
                                                                                    : 2;
        m_speeds->addItem(formatNumber(speed, decimals, m_session.workbench().language()) + QStringLiteral(" ×"));
    }
    m_speeds->setCurrentIndex(now);
}

void RecordingStrip::retranslate()
{
    setAccessibleName(tr("Recording"));
    m_back->setText(tr("−5 s"));
    m_back->setToolTip(tr("5 seconds back (F5); on with Shift+F5"));
    m_back->setAccessibleName(tr("5 seconds back"));
    m_loop->setToolTip(tr("The selected words or the turn again and again (F8)"));
    m_loop->setAccessibleName(tr("Again and again"));
    m_slider->setAccessibleName(tr("Place in the recording"));
    m_speeds->setAccessibleName(tr("Speed"));
    m_speeds->setToolTip(tr("Speed; voices keep their pitch (F9 faster, Shift+F9 slower)"));
    m_follow->setToolTip(tr("Keep the turn that is heard in view"));
    m_follow->setAccessibleName(tr("Follow the recording"));
    m_stamp->setToolTip(tr("The time of the recording to the turn, or into what is typed (Ctrl+T)"));
    m_stamp->setAccessibleName(tr("Insert the time"));
    m_more->setToolTip(tr("More on the recording"));
    m_more->setAccessibleName(tr("More on the recording"));
    fillSpeeds();
    showState();
}

void RecordingStrip::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, m_look.theme().line);
}

void RecordingStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::interviews
