#include "ui/surveys/question_model.h"

#include "base/format_number.h"

namespace tropa::ui::surveys {

using tropa::surveys::Question;
using tropa::surveys::QuestionKind;

namespace {

constexpr QuestionKind allKinds[] = {QuestionKind::Nps,   QuestionKind::Scale, QuestionKind::Single,
                                     QuestionKind::Multi, QuestionKind::Open,  QuestionKind::Number,
                                     QuestionKind::Date};
constexpr tropa::surveys::Measure allMeasures[] = {tropa::surveys::Measure::None, tropa::surveys::Measure::Satisfaction,
                                                   tropa::surveys::Measure::Effort};

} // namespace

QuestionModel::QuestionModel(Write write, QObject* parent) : QAbstractTableModel(parent), m_write(std::move(write)) {}

void QuestionModel::setContents(std::vector<SurveyContents::Asked> questions, std::map<qint64, QString> touchpoints,
                                Language language, bool isWritable)
{
    beginResetModel();
    m_questions = std::move(questions);
    m_touchpoints = std::move(touchpoints);
    m_language = language;
    m_writable = isWritable;
    endResetModel();
}

QModelIndex QuestionModel::indexOf(tropa::surveys::QuestionId question) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (asked(row).question.id == question)
            return index(row, 0);
    }
    return {};
}

widgets::ChoiceDelegate::Choices QuestionModel::choices(const QModelIndex& index) const
{
    widgets::ChoiceDelegate::Choices choices{{}, data(index, Qt::EditRole).toLongLong()};
    auto& all = choices.all;
    const Question& question = asked(index.row()).question;
    switch (index.column()) {
    case Kind:
        for (const QuestionKind kind : allKinds) {
            if (tropa::surveys::canBecome(question, kind))
                all.emplace_back(text(tropa::surveys::kindLabel(kind), m_language), static_cast<qint64>(kind));
        }
        break;
    case Measure:
        for (const auto measure : allMeasures)
            all.emplace_back(text(tropa::surveys::measureLabel(measure), m_language), static_cast<qint64>(measure));
        break;
    case Touchpoint:
        all.emplace_back(QStringLiteral("—"), 0);
        for (const auto& [id, name] : m_touchpoints)
            all.emplace_back(name, id);
        break;
    default:
        break;
    }
    return choices;
}

int QuestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int QuestionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QuestionModel::scaleWords(const Question& question) const
{
    if (!tropa::surveys::isScale(question.kind))
        return {};
    const QString ends = QStringLiteral("%1–%2").arg(question.ends.low).arg(question.ends.high);
    return question.ends.lowIsGood ? tr("%1, %2 is best").arg(ends).arg(question.ends.low) : ends;
}

QVariant QuestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SurveyContents::Asked& row = asked(index.row());
    const Question& question = row.question;
    if (role == Qt::EditRole) {
        switch (index.column()) {
        case Kind:
            return static_cast<qint64>(question.kind);
        case Measure:
            return static_cast<qint64>(question.measure);
        case Touchpoint:
            return question.touchpoint.value();
        default:
            break;
        }
    }
    if (role == Qt::TextAlignmentRole && index.column() == Answers)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == Text ? question.text : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Text:
        return question.text;
    case Kind:
        return text(tropa::surveys::kindLabel(question.kind), m_language);
    case Measure:
        return question.kind == QuestionKind::Scale ? text(tropa::surveys::measureLabel(question.measure), m_language)
                                                    : QString();
    case Scale:
        return scaleWords(question);
    case Touchpoint: {
        const auto name = m_touchpoints.find(question.touchpoint.value());
        return name == m_touchpoints.end() ? QStringLiteral("—") : name->second;
    }
    case Answers:
        return question.kind == QuestionKind::Open ? QString() : formatNumber(row.answers, m_language);
    default:
        return {};
    }
}

bool QuestionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    return m_write(asked(index.row()).question, static_cast<Column>(index.column()), value.toLongLong());
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Answers)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Question");
    case Kind:
        return tr("Kind");
    case Measure:
        return tr("Measures");
    case Scale:
        return tr("Scale");
    case Touchpoint:
        return tr("Touchpoint");
    case Answers:
        return tr("Answers");
    default:
        return {};
    }
}

Qt::ItemFlags QuestionModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_writable)
        return flags;
    const bool isScale = asked(index.row()).question.kind == QuestionKind::Scale;
    if (index.column() == Kind || index.column() == Touchpoint || (index.column() == Measure && isScale))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tropa::ui::surveys
