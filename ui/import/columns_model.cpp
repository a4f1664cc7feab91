#include "ui/import/columns_model.h"

#include "base/format_number.h"

#include <QDateTime>
#include <QFontDatabase>

namespace tropa::ui::import {

namespace {

QString letterOf(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

// Line ends and tabs of a cell, made visible on one line.
QString oneLine(QString cell)
{
    cell.replace(QStringLiteral("\r\n"), QStringLiteral("↵"));
    cell.replace(u'\n', u'↵');
    cell.replace(u'\t', u'⇥');
    return cell;
}

} // namespace

void ColumnsModel::setProof(const ReadProof& proof, const formats::FieldTable* fields, Language language)
{
    beginResetModel();
    m_proof = proof;
    m_fields = fields;
    m_language = language;
    endResetModel();
}

QString ColumnsModel::fieldName(const QString& id) const
{
    if (id.isEmpty() || !m_fields)
        return {};
    const auto at = m_fields->find(id.toUtf8());
    if (!at)
        return id;
    const formats::Field& field = m_fields->at(*at);
    return m_language == Language::Russian ? field.russian : field.english;
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proof.columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnsModel::examples(const ReadColumn& column, bool raw) const
{
    QStringList shown;
    for (const auto& [before, after] : column.examples)
        shown.append(raw ? oneLine(before) : understood(column, after));
    shown.removeDuplicates();
    return shown.join(QStringLiteral(" · "));
}

// The proof speaks to machines; a person reads a date as dates are written here.
QString ColumnsModel::understood(const ReadColumn& column, const QString& value) const
{
    if (column.kind == QLatin1String("id") || column.kind == QLatin1String("phone"))
        return tr("a pseudonym");
    if (column.kind != QLatin1String("date") && column.kind != QLatin1String("datetime"))
        return oneLine(value);
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid())
        return value;
    const QString day = formatDate(moment.date(), m_language);
    return value.contains(u'T') ? day + moment.time().toString(QStringLiteral(" HH:mm")) : day;
}

QString ColumnsModel::kindWords(const QString& kind) const
{
    static const std::map<QString, const char*> words = {{QStringLiteral("text"), QT_TR_NOOP("text")},
                                                         {QStringLiteral("id"), QT_TR_NOOP("id of a person")},
                                                         {QStringLiteral("phone"), QT_TR_NOOP("phone")},
                                                         {QStringLiteral("integer"), QT_TR_NOOP("whole number")},
                                                         {QStringLiteral("decimal"), QT_TR_NOOP("number")},
                                                         {QStringLiteral("date"), QT_TR_NOOP("date")},
                                                         {QStringLiteral("datetime"), QT_TR_NOOP("date and time")},
                                                         {QStringLiteral("boolean"), QT_TR_NOOP("yes or no")}};
    const auto found = words.find(kind);
    return found == words.end() ? kind : tr(found->second);
}

QString ColumnsModel::note(const ReadColumn& column) const
{
    if (m_proof.isTranscript())
        return {};
    if (column.unreadable > 0)
        return tr("%n cannot be read", nullptr, static_cast<int>(column.unreadable));
    if (column.kind == QLatin1String("id") || column.kind == QLatin1String("phone"))
        return tr("replaced by a pseudonym");
    return column.empty > 0 ? tr("%n empty", nullptr, static_cast<int>(column.empty)) : QString();
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadColumn& column = m_proof.columns[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && index.column() == Raw)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::EditRole && index.column() == FieldColumn)
        return column.field;
    if (role == Qt::ToolTipRole && (index.column() == Raw || index.column() == Understood)) {
        QStringList lines;
        for (const auto& [before, after] : column.examples)
            lines.append(QStringLiteral("%1 → %2").arg(before, understood(column, after)));
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Letter:
        return m_proof.isTranscript() ? QString::number(index.row() + 1) : letterOf(index.row());
    case Name:
        return column.name;
    case Raw:
        return examples(column, true);
    case Understood:
        return column.field.isEmpty() && !m_proof.isTranscript() ? tr("not written") : examples(column, false);
    case FieldColumn:
        return column.field.isEmpty() ? QStringLiteral("—") : fieldName(column.field);
    case Kind:
        return m_proof.isTranscript() || column.field.isEmpty() ? QString() : kindWords(column.kind);
    default:
        return note(column);
    }
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != FieldColumn)
        return false;
    ReadColumn& column = m_proof.columns[static_cast<std::size_t>(index.row())];
    if (column.field == value.toString())
        return true;
    column.field = value.toString();
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT fieldChosen(column.name, column.field);
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_proof.isTranscript() ? tr("Speaker") : tr("Column");
    case Raw:
        return tr("In the file");
    case Understood:
        return tr("Understood");
    case FieldColumn:
        return m_proof.isTranscript() ? QString() : tr("Fills");
    case Kind:
        return m_proof.isTranscript() ? QString() : tr("Kind");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == FieldColumn && m_fields && !m_proof.isTranscript())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tropa::ui::import
