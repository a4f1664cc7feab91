#include "ui/analysis/voice_bar.h"

#include "interviews/code_sets.h"
#include "interviews/respondent_split.h"
#include "interviews/text_search.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace tropa::ui::analysis {

VoiceBar::VoiceBar(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_speakerLabel(new QLabel(this))
    , m_speaker(new QComboBox(this))
    , m_byLabel(new QLabel(this))
    , m_by(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_codesLabel(new QLabel(this))
    , m_codes(new QComboBox(this))
{
    m_speaker->setObjectName(QStringLiteral("voiceSpeaker"));
    m_by->setObjectName(QStringLiteral("voiceBy"));
    m_value->setObjectName(QStringLiteral("voiceValue"));
    m_speakerLabel->setBuddy(m_speaker);
    m_byLabel->setBuddy(m_by);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_speakerLabel, m_speaker, m_byLabel, m_by, m_value, m_codesLabel, m_codes})
        row->addWidget(one);
    for (QComboBox* box : {m_speaker, m_by, m_value, m_codes}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(220);
    }
    connect(m_speaker, &QComboBox::currentIndexChanged, this, &VoiceBar::changed);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        fillValues();
        Q_EMIT changed();
    });
    m_codes->setObjectName(QStringLiteral("voiceCodes"));
    m_codesLabel->setBuddy(m_codes);
    connect(m_codes, &QComboBox::currentIndexChanged, this, &VoiceBar::changed);
    connect(m_value, &QComboBox::currentIndexChanged, this, &VoiceBar::changed);
    connect(&workbench, &shell::Workbench::projectChanged, this, &VoiceBar::fill);
    connect(&workbench, &shell::Workbench::languageChanged, this, &VoiceBar::retranslate);
    retranslate();
}

talk::VoiceFilter VoiceBar::filter() const
{
    talk::VoiceFilter filter;
    filter.speaker = m_speaker->currentData().toString();
    filter.codes = m_codes->currentData().toString();
    if (m_value->currentIndex() >= 0) {
        filter.by = m_by->currentData().toString();
        filter.value = m_value->currentData().toString();
    }
    return filter;
}

void VoiceBar::showParts(bool hasSpeaker, bool hasRespondents)
{
    m_hasRespondents = hasRespondents;
    m_speaker->setVisible(hasSpeaker);
    m_speakerLabel->setVisible(hasSpeaker);
    m_by->setVisible(hasRespondents);
    m_byLabel->setVisible(hasRespondents);
    m_value->setVisible(hasRespondents && m_value->count() > 0);
    m_codes->setVisible(hasRespondents && m_codes->count() > 1);
    m_codesLabel->setVisible(hasRespondents && m_codes->count() > 1);
}

void VoiceBar::retranslate()
{
    m_speakerLabel->setText(tr("Speaker"));
    m_speaker->setAccessibleName(tr("Speaker"));
    m_byLabel->setText(tr("Respondents"));
    m_by->setAccessibleName(tr("Respondents"));
    m_value->setAccessibleName(tr("Which respondents"));
    m_codesLabel->setText(tr("Codes of"));
    m_codes->setAccessibleName(tr("Group of codes"));
    fill();
}

void VoiceBar::fill()
{
    storage::Connection& db = m_workbench.project().connection();
    const talk::VoiceFilter kept = filter();
    const QSignalBlocker quiet(m_speaker), quietBy(m_by), quietCodes(m_codes);
    m_codes->clear();
    m_codes->addItem(tr("all groups"), QString());
    for (const talk::CodeSet& set : talk::codeSets(db))
        m_codes->addItem(set.name, set.name);
    m_codes->setCurrentIndex(std::max(0, m_codes->findData(kept.codes)));
    m_codes->setVisible(m_hasRespondents && m_codes->count() > 1);
    m_codesLabel->setVisible(m_hasRespondents && m_codes->count() > 1);
    m_speaker->clear();
    m_speaker->addItem(tr("all but the interviewer"), QString());
    const talk::Speakers speakers(db);
    for (const talk::Voice& voice : speakers.voices())
        m_speaker->addItem(voice.name, voice.key);
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findData(kept.speaker)));
    m_by->clear();
    m_by->addItem(tr("all"), QString());
    for (const talk::SplitChoice& choice : talk::splitChoices(db))
        m_by->addItem(tr("by: %1").arg(choice.name), choice.id);
    m_by->setCurrentIndex(std::max(0, m_by->findData(kept.by)));
    fillValues();
    {
        const QSignalBlocker quietValue(m_value);
        m_value->setCurrentIndex(std::max(m_value->count() > 0 ? 0 : -1, m_value->findData(kept.value)));
    }
    if (filter() != kept)
        Q_EMIT changed();
}

void VoiceBar::fillValues()
{
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    storage::Connection& db = m_workbench.project().connection();
    if (const QString by = m_by->currentData().toString(); !by.isEmpty()) {
        const auto split = talk::splitRespondents(db, talk::respondentsInScope(db, m_workbench.filter().scope()), by);
        if (split) {
            for (const auto& group : split->groups)
                m_value->addItem(group.name, group.key);
        }
    }
    m_value->setVisible(m_hasRespondents && m_value->count() > 0);
}

} // namespace tropa::ui::analysis
