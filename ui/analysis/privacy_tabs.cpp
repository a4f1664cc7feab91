#include "ui/analysis/privacy_tabs.h"

#include "base/format_number.h"
#include "ui/analysis/grid_model.h"
#include "ui/analysis/interview_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::analysis {

namespace {

using widgets::Tone;

} // namespace

NamesTab::NamesTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent)
    : AnalysisTab(workbench, "names", parent)
    , m_dictionary(dictionary)
    , m_kind(addChoice("namesKind"))
    , m_model(new GridModel(this))
    , m_table(makeTable("namesTable", m_model, false))
    , m_replace(new QPushButton(this))
    , m_understood(new QCheckBox(this))
    , m_forget(new QPushButton(this))
{
    m_replace->setObjectName(QStringLiteral("namesReplace"));
    m_replace->setProperty("primary", true);
    m_understood->setObjectName(QStringLiteral("namesUnderstood"));
    m_forget->setObjectName(QStringLiteral("namesForget"));
    m_forget->setEnabled(false);
    m_model->setEditable(2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    body()->addWidget(m_table, 1);
    auto* below = line(body(), this);
    below->addWidget(m_replace);
    below->addStretch(1);
    below->addWidget(m_understood);
    below->addWidget(m_forget);
    disconnect(m_kind.box, &QComboBox::currentIndexChanged, nullptr, nullptr);
    connect(m_kind.box, &QComboBox::currentIndexChanged, this, &NamesTab::show);
    connect(m_model, &GridModel::checksChanged, this, &NamesTab::showChosen);
    connect(m_replace, &QPushButton::clicked, this, &NamesTab::replace);
    connect(m_understood, &QCheckBox::toggled, m_forget, &QPushButton::setEnabled);
    connect(m_forget, &QPushButton::clicked, this, &NamesTab::forget);
    retranslate();
}

QString NamesTab::title() const
{
    return tr("Names");
}

void NamesTab::retranslate()
{
    m_kind.fill(tr("Show"), {{QString(), tr("everything")},
                             {QStringLiteral("name"), tr("names")},
                             {QStringLiteral("phone"), tr("phones")},
                             {QStringLiteral("email"), tr("e-mails")},
                             {QStringLiteral("address"), tr("addresses")},
                             {QStringLiteral("document"), tr("numbers of documents")}});
    m_table->setAccessibleName(tr("What could tell who is meant"));
    m_understood->setText(tr("I know that this cannot be undone"));
    m_forget->setText(tr("Erase the originals"));
    m_forget->setToolTip(tr("Takes the replaced words out of the file and its history; backups made before keep them"));
    showChosen();
}

Result<project::PseudonymKey> NamesTab::key()
{
    return talk::keyOfNames(workbench().project().connection(), m_project);
}

void NamesTab::reload()
{
    const auto opened = key();
    if (opened) {
        auto names = talk::ReplacedNames::load(*opened, m_project);
        if (!names) {
            say(names.error());
            m_model->clear();
            return;
        }
        m_names = std::move(*names);
    }
    struct Proposed
    {
        std::vector<talk::PseudonymProposal> proposals;
        talk::ReplacedNames names;
    };
    compute(
        {QT_TRANSLATE_NOOP("core", "Looking for names")},
        [names = m_names, dictionary = m_dictionary](storage::Connection& db) {
            Proposed proposed{{}, names};
            proposed.proposals = talk::proposePseudonyms(db, proposed.names, dictionary.get());
            return proposed;
        },
        [this](Proposed proposed) {
            m_all = std::move(proposed.proposals);
            m_names = std::move(proposed.names);
            say(std::vector<Message>{
                Message::counted(QT_TRANSLATE_N_NOOP("core",
                                                     "%n place(s) could tell who is meant. Untick what may stay; "
                                                     "a replacement can be changed"),
                                 static_cast<qint64>(m_all.size())),
                {QT_TRANSLATE_NOOP("core",
                                   "The list of replaced names is kept with this project's key on this computer, "
                                   "never in the project")}});
            show();
        });
}

void NamesTab::show()
{
    const QString kind = m_kind.id();
    const auto interviews = documentNames(workbench().project().connection());
    m_shown.clear();
    std::vector<std::vector<GridCell>> rows;
    std::vector<bool> checks;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto& one = m_all[i];
        const QString id = QLatin1String(talk::privateKindId(one.find.kind));
        if (!kind.isEmpty() && kind != id)
            continue;
        m_shown.push_back(i);
        GridCell context{one.context};
        context.tone = Tone::Secondary;
        const auto interview = interviews.find(one.document);
        rows.push_back({GridCell{one.find.text}, GridCell{m_kind.box->itemText(m_kind.box->findData(id))},
                        GridCell{one.replacement},
                        GridCell{interview == interviews.end() ? QString() : interview->second}, context});
        rows.back()[0].isStrong = true;
        checks.push_back(one.isChosen);
    }
    m_model->setGrid({{tr("Found")}, {tr("What it is")}, {tr("Replace with")}, {tr("Interview")}, {tr("Where")}},
                     std::move(rows));
    m_model->setChecks(std::move(checks));
    int column = 0;
    for (const int width : {240, 160, 160, 110})
        m_table->setColumnWidth(column++, width);
}

void NamesTab::showChosen()
{
    for (std::size_t i = 0; i < m_shown.size() && i < m_model->checks().size(); ++i)
        m_all[m_shown[i]].isChosen = m_model->checks()[i];
    const auto chosen = static_cast<int>(std::ranges::count(m_all, true, &talk::PseudonymProposal::isChosen));
    m_replace->setText(tr("Replace %n place(s)", nullptr, chosen));
    m_replace->setEnabled(chosen > 0);
}

void NamesTab::replace()
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const QString words = m_model->index(static_cast<int>(i), 2).data().toString().trimmed();
        if (words.isEmpty() || words == m_all[m_shown[i]].replacement)
            continue;
        m_all[m_shown[i]].replacement = words;
        m_names.set(m_all[m_shown[i]].find.key, {words, m_all[m_shown[i]].find.text});
    }
    const auto opened = key();
    if (!opened)
        return say(opened.error());
    // Only what is replaced belongs into the list; and it is safe before anything is replaced.
    talk::ReplacedNames kept;
    if (auto known = talk::ReplacedNames::load(*opened, m_project))
        kept = std::move(*known);
    for (const auto& one : m_all) {
        if (one.isChosen)
            kept.set(one.find.key, {one.replacement, one.find.text});
    }
    if (const auto saved = kept.save(*opened, m_project); !saved)
        return say(saved.error());
    talk::PseudonymisedText done;
    const auto proposals = m_all;
    const bool ok =
        workbench().edit({QT_TRANSLATE_NOOP("core", "Names replaced")}, [&](project::Edit& edit) -> Result<void> {
            auto applied = talk::applyPseudonyms(edit, proposals);
            if (!applied)
                return applied.error();
            done = std::move(*applied);
            return {};
        });
    if (ok)
        workbench().notify(
            {shell::Notice::Kind::Good,
             tr("%n place(s) replaced; codes stay on their words", nullptr, static_cast<int>(done.replaced)),
             tr("Look at the quotes"), [this, done] { open(tr("Quotes whose words changed"), done.touched); }});
}

void NamesTab::forget()
{
    qint64 texts = 0;
    const bool ok = workbench().edit({QT_TRANSLATE_NOOP("core", "Originals of transcripts erased")},
                                     [&](project::Edit& edit) -> Result<void> {
                                         texts = talk::forgetOriginals(edit);
                                         return {};
                                     });
    m_understood->setChecked(false);
    if (!ok)
        return;
    if (const auto purged = workbench().project().purgeErased(); !purged)
        return say(purged.error());
    workbench().notify({shell::Notice::Kind::Good,
                        tr("The earlier words of %n transcript(s) are erased; backups made before still hold them",
                           nullptr, static_cast<int>(texts))});
}

ConsentTab::ConsentTab(shell::Workbench& workbench, QWidget* parent)
    : AnalysisTab(workbench, "consent", parent)
    , m_model(new GridModel(this))
    , m_table(makeTable("consentTable", m_model))
    , m_given(new QPushButton(this))
    , m_refused(new QPushButton(this))
    , m_unknown(new QPushButton(this))
    , m_date(new QDateEdit(QDate::currentDate().addYears(1), this))
    , m_keep(new QPushButton(this))
    , m_noDate(new QPushButton(this))
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_given->setObjectName(QStringLiteral("consentGiven"));
    m_refused->setObjectName(QStringLiteral("consentRefused"));
    m_keep->setObjectName(QStringLiteral("consentKeep"));
    m_date->setObjectName(QStringLiteral("consentDate"));
    m_date->setCalendarPopup(true);
    body()->addWidget(m_table, 1);
    auto* below = line(body(), this);
    for (QPushButton* button : {m_given, m_refused, m_unknown})
        below->addWidget(button);
    below->addStretch(1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_date, m_keep, m_noDate})
        below->addWidget(one);
    connect(m_given, &QPushButton::clicked, this, [this] { set(talk::Consent::Given); });
    connect(m_refused, &QPushButton::clicked, this, [this] { set(talk::Consent::Refused); });
    connect(m_unknown, &QPushButton::clicked, this, [this] { set(talk::Consent::Unknown); });
    connect(m_keep, &QPushButton::clicked, this, [this] { keepUntil(m_date->date()); });
    connect(m_noDate, &QPushButton::clicked, this, [this] { keepUntil({}); });
    retranslate();
}

QString ConsentTab::title() const
{
    return tr("Consent");
}

void ConsentTab::retranslate()
{
    m_given->setText(tr("Consent given"));
    m_refused->setText(tr("Consent refused"));
    m_unknown->setText(tr("Not known"));
    m_keep->setText(tr("Keep until this date"));
    m_noDate->setText(tr("No date"));
    m_date->setAccessibleName(tr("Keep until"));
    m_date->setDisplayFormat(language() == Language::Russian ? QStringLiteral("dd.MM.yyyy")
                                                             : QStringLiteral("d MMM yyyy"));
    m_table->setAccessibleName(tr("Consent of respondents"));
}

void ConsentTab::reload()
{
    compute(
        {QT_TRANSLATE_NOOP("core", "Reading consents")},
        [](storage::Connection& db) { return talk::consentStates(db); },
        [this](std::vector<talk::ConsentState> states) {
            m_states = std::move(states);
            const QDate today = QDate::currentDate();
            std::vector<std::vector<GridCell>> rows;
            qint64 hidden = 0;
            for (const auto& state : m_states) {
                const auto consent = state.respondent.consent;
                const bool isShown = state.mayBeShown(today);
                hidden += isShown ? 0 : 1;
                GridCell shown{isShown ? tr("shown") : tr("left out")};
                shown.tone = isShown ? Tone::Plain : Tone::Bad;
                GridCell until{state.keepUntil.isValid() ? formatDate(state.keepUntil, language())
                                                         : QStringLiteral("—"),
                               state.keepUntil};
                until.tone = state.isPast(today) ? Tone::Bad : Tone::Plain;
                rows.push_back({GridCell{state.respondent.name},
                                GridCell{words(talk::groupName(state.respondent.group))},
                                GridCell{consent == talk::Consent::Given     ? tr("given")
                                         : consent == talk::Consent::Refused ? tr("refused")
                                                                             : tr("not known")},
                                until, shown});
            }
            say(std::vector<Message>{
                hidden > 0 ? Message::counted(QT_TRANSLATE_N_NOOP("core", "What %n respondent(s) said is left out of "
                                                                          "exports: refused, or past the date"),
                                              hidden)
                           : Message(QT_TRANSLATE_NOOP("core", "Nobody has refused, and no date has passed"))});
            m_model->setGrid(
                {{tr("Respondent")}, {tr("Group")}, {tr("Consent")}, {tr("Keep until")}, {tr("In exports")}},
                std::move(rows));
            int column = 0;
            for (const int width : {140, 220, 140, 140, 140})
                m_table->setColumnWidth(column++, width);
        });
}

std::vector<talk::RespondentId> ConsentTab::chosen() const
{
    std::vector<talk::RespondentId> ids;
    const auto* sorted = qobject_cast<const QSortFilterProxyModel*>(m_table->model());
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const auto row = static_cast<std::size_t>(sorted->mapToSource(index).row());
        if (row < m_states.size())
            ids.push_back(m_states[row].respondent.id);
    }
    return ids;
}

void ConsentTab::set(talk::Consent consent)
{
    const auto ids = chosen();
    if (ids.empty())
        return workbench().notify({shell::Notice::Kind::Info, tr("Choose respondents first")});
    workbench().edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Consent of %n respondent(s)"), static_cast<qint64>(ids.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const auto id : ids)
                talk::setConsent(edit, id, consent);
            return {};
        });
}

void ConsentTab::keepUntil(QDate date)
{
    const auto ids = chosen();
    if (ids.empty())
        return workbench().notify({shell::Notice::Kind::Info, tr("Choose respondents first")});
    workbench().edit(Message::counted(QT_TRANSLATE_N_NOOP("core", "Date of keeping of %n respondent(s)"),
                                      static_cast<qint64>(ids.size())),
                     [&](project::Edit& edit) -> Result<void> {
                         for (const auto id : ids)
                             talk::setKeepUntil(edit, id, date);
                         return {};
                     });
}

} // namespace tropa::ui::analysis
