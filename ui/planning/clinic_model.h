#pragma once

#include "base/message.h"

#include <QAbstractTableModel>

#include <vector>

namespace tropa::ui::planning {

/// Clinics with their people, edited in place, and the part of the sample each gets. Window thread.
class ClinicModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, People, Part, Invited, columns };
    struct Clinic
    {
        QString name;
        qint64 people = 0; ///< 0: not known
    };
    explicit ClinicModel(Language language, QObject* parent = nullptr);

    void setClinics(std::vector<Clinic> clinics);
    const std::vector<Clinic>& clinics() const { return m_clinics; }
    /// As the clinics; empty: none could be given. Who is invited for them, or none for visits.
    void setParts(std::vector<qint64> parts, double responseRate, bool areVisits);
    /// Heads and rows, for the clipboard and for files.
    std::vector<QStringList> words() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();

private:
    QString shown(qint64 number) const;
    qint64 invited(int row) const;

    Language m_language;
    std::vector<Clinic> m_clinics;
    std::vector<qint64> m_parts;
    double m_responseRate = 1;
    bool m_areVisits = false;
};

} // namespace tropa::ui::planning
