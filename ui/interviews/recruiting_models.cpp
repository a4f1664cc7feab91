#include "ui/interviews/recruiting_models.h"

#include "base/format_number.h"
#include "interviews/respondent_store.h"

#include <QComboBox>
#include <QCoreApplication>

namespace tropa::ui::interviews {

namespace {

constexpr std::array groups = {core::RespondentGroup::OwnLoyal, core::RespondentGroup::OwnLost,
                               core::RespondentGroup::Competitor};

QString wordOf(const std::vector<Choice>& choices, qint64 value)
{
    const auto found = std::ranges::find(choices, value, &Choice::value);
    return found == choices.end() ? QString() : found->word;
}

} // namespace

QuotaModel::QuotaModel(CodingSession& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void QuotaModel::setPlan(const core::RecruitingPlan& plan, std::vector<Choice> clinics)
{
    beginResetModel();
    m_quotas = plan.quotas;
    m_clinics = std::move(clinics);
    endResetModel();
}

frame::ClinicId QuotaModel::clinicOf(int column) const
{
    return column <= 0 ? frame::ClinicId() : frame::ClinicId(m_clinics[static_cast<std::size_t>(column - 1)].value);
}

const core::QuotaState* QuotaModel::state(const QModelIndex& index) const
{
    const auto found = std::ranges::find_if(m_quotas, [&](const core::QuotaState& one) {
        return one.quota.group == groups[static_cast<std::size_t>(index.row())] &&
               one.quota.clinic == clinicOf(index.column());
    });
    return found == m_quotas.end() ? nullptr : &*found;
}

int QuotaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(groups.size());
}

int QuotaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_clinics.size());
}

QVariant QuotaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::QuotaState* one = state(index);
    const Language language = m_session.workbench().language();
    switch (role) {
    case Qt::EditRole:
        return one ? static_cast<int>(one->quota.wanted) : 0;
    case Qt::DisplayRole:
        if (!one)
            return QStringLiteral("—");
        return tr("%1 of %2").arg(formatNumber(one->done, language), formatNumber(one->quota.wanted, language)) +
               (one->arranged > 0 ? QStringLiteral(" +%1").arg(formatNumber(one->arranged, language)) : QString());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!one)
            return tr("No quota; type how many are wanted");
        return tr("Interviewed: %1, arranged: %2, wanted: %3, missing: %4")
            .arg(formatNumber(one->done, language), formatNumber(one->arranged, language),
                 formatNumber(one->quota.wanted, language), formatNumber(one->missing(), language));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

bool QuotaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toInt() < 0 || value.toInt() == index.data(role).toInt())
        return false;
    const auto group = groups[static_cast<std::size_t>(index.row())];
    const frame::ClinicId clinic = clinicOf(index.column());
    return m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Quota of interviews")},
                                      [&](project::Edit& edit) -> Result<void> {
                                          core::setQuota(edit, group, clinic, value.toInt());
                                          return {};
                                      });
}

QVariant QuotaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount()
                   ? QVariant(m_session.workbench().words(core::groupName(groups[static_cast<std::size_t>(section)])))
                   : QVariant();
    return section == 0              ? QVariant(tr("any clinic"))
           : section < columnCount() ? QVariant(m_clinics[static_cast<std::size_t>(section - 1)].word)
                                     : QVariant();
}

Qt::ItemFlags QuotaModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

RecruitModel::RecruitModel(CodingSession& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void RecruitModel::setPlan(const core::RecruitingPlan& plan, std::vector<Choice> clinics)
{
    beginResetModel();
    m_recruits = plan.recruits;
    m_clinics = std::move(clinics);
    endResetModel();
}

int RecruitModel::rowOf(core::RespondentId id) const
{
    const auto found = std::ranges::find(m_recruits, id, [](const core::Recruit& one) { return one.respondent.id; });
    return found == m_recruits.end() ? -1 : static_cast<int>(found - m_recruits.begin());
}

std::vector<Choice> RecruitModel::choices(int column) const
{
    std::vector<Choice> all;
    const auto words = [this](const Message& message) { return m_session.workbench().words(message); };
    switch (column) {
    case Group:
        for (const auto group : {core::RespondentGroup::Unknown, core::RespondentGroup::OwnLoyal,
                                 core::RespondentGroup::OwnLost, core::RespondentGroup::Competitor})
            all.push_back({words(core::groupName(group)), static_cast<qint64>(group)});
        break;
    case Clinic:
        all.push_back({QStringLiteral("—"), 0});
        all.insert(all.end(), m_clinics.begin(), m_clinics.end());
        break;
    case Status:
        for (const core::RecruitStatusName& one : core::recruitStatuses())
            all.push_back({words(one.name), static_cast<qint64>(one.status)});
        break;
    case Consent:
        all = {{tr("not asked"), static_cast<qint64>(core::Consent::Unknown)},
               {tr("given"), static_cast<qint64>(core::Consent::Given)},
               {tr("refused"), static_cast<qint64>(core::Consent::Refused)}};
        break;
    default:
        break;
    }
    return all;
}

int RecruitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recruits.size());
}

int RecruitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecruitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const core::Recruit& one = recruit(index.row());
    const bool shown = role == Qt::DisplayRole;
    const auto closed = [&](qint64 value) {
        return shown ? QVariant(wordOf(choices(index.column()), value)) : QVariant(value);
    };
    switch (index.column()) {
    case Name:
        return one.respondent.name;
    case Group:
        return closed(static_cast<qint64>(one.respondent.group));
    case Clinic:
        return closed(one.respondent.clinic.value());
    case Status:
        return closed(static_cast<qint64>(one.hasTranscript ? core::RecruitStatus::Interviewed : one.status));
    case Date:
        return shown ? QVariant(one.respondent.interviewedOn.isValid()
                                    ? formatDate(one.respondent.interviewedOn, m_session.workbench().language())
                                    : QString())
                     : QVariant(one.respondent.interviewedOn.isValid() ? one.respondent.interviewedOn
                                                                       : QDate::currentDate());
    case Interviewer:
        return one.interviewer;
    case Incentive:
        return one.incentive;
    case Consent:
        return closed(static_cast<qint64>(one.respondent.consent));
    case Screener:
        return one.screener;
    default:
        return {};
    }
}

bool RecruitModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value == index.data(Qt::EditRole))
        return false;
    core::Recruit changed = recruit(index.row());
    core::Respondent& who = changed.respondent;
    switch (index.column()) {
    case Name:
        if (value.toString().trimmed().isEmpty())
            return false;
        who.name = value.toString().trimmed();
        break;
    case Group:
        who.group = static_cast<core::RespondentGroup>(value.toInt());
        break;
    case Clinic:
        who.clinic = frame::ClinicId(value.toLongLong());
        break;
    case Status:
        changed.status = static_cast<core::RecruitStatus>(value.toInt());
        break;
    case Date:
        who.interviewedOn = value.toDate();
        break;
    case Interviewer:
        changed.interviewer = value.toString();
        break;
    case Incentive:
        changed.incentive = value.toString();
        break;
    case Consent:
        who.consent = static_cast<core::Consent>(value.toInt());
        break;
    case Screener:
        changed.screener = value.toString();
        break;
    default:
        return false;
    }
    return m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Respondent %1"), {who.name}},
                                      [&](project::Edit& edit) -> Result<void> {
                                          core::updateRespondent(edit, changed.respondent);
                                          core::setRecruit(edit, changed);
                                          return {};
                                      });
}

QVariant RecruitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Respondent");
    case Group:
        return tr("Group");
    case Clinic:
        return tr("Clinic");
    case Status:
        return tr("Status");
    case Date:
        return tr("Date");
    case Interviewer:
        return tr("Interviewer");
    case Incentive:
        return tr("Incentive");
    case Consent:
        return tr("Consent");
    case Screener:
        return tr("Screener");
    default:
        return {};
    }
}

Qt::ItemFlags RecruitModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // What a transcript says cannot be said otherwise.
    const bool fixed = index.column() == Status && recruit(index.row()).hasTranscript;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (fixed ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const std::vector<Choice> choices = m_model->choices(index.column());
    if (choices.empty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* combo = new QComboBox(parent);
    for (const Choice& one : choices)
        combo->addItem(one.word, one.value);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        model->setData(index, combo->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace tropa::ui::interviews
