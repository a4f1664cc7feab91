#pragma once

#include "interviews/recruiting.h"
#include "ui/interviews/coding_session.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace tropa::ui::interviews {

/// A word with the number it stands for, as a closed list offers it.
struct Choice
{
    QString word;
    qint64 value = 0;
};

/// How many of whom are wanted and how many there are: a row a group, a column a clinic, the first for any. Typing a
/// number sets the quota.
class QuotaModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    QuotaModel(CodingSession& session, QObject* parent);
    void setPlan(const core::RecruitingPlan& plan, std::vector<Choice> clinics);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const core::QuotaState* state(const QModelIndex& index) const;
    frame::ClinicId clinicOf(int column) const;

    CodingSession& m_session;
    std::vector<core::QuotaState> m_quotas;
    std::vector<Choice> m_clinics;
};

/// Who is asked, with all the field needs to know, each cell edited in its place.
class RecruitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, Clinic, Status, Date, Interviewer, Incentive, Consent, Screener, ColumnCount };

    RecruitModel(CodingSession& session, QObject* parent);
    void setPlan(const core::RecruitingPlan& plan, std::vector<Choice> clinics);
    const core::Recruit& recruit(int row) const { return m_recruits[static_cast<std::size_t>(row)]; }
    int rowOf(core::RespondentId id) const;
    /// What a closed column offers; empty for a free one.
    std::vector<Choice> choices(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    CodingSession& m_session;
    std::vector<core::Recruit> m_recruits;
    std::vector<Choice> m_clinics;
};

/// Closed columns of the recruits as combo boxes.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChoiceDelegate(const RecruitModel* model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const RecruitModel* m_model;
};

} // namespace tropa::ui::interviews
