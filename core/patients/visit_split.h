#pragma once

#include "patients/visit_columns.h"

#include <QString>

#include <optional>

namespace tropa::patients {

/// Which group a visit falls into when a metric is split: dense slots for the loop, values of the dimension outside.
class VisitSplit
{
public:
    /// None for dimensions the visit base does not have.
    static std::optional<VisitSplit> by(const VisitColumns& columns, const QString& dimension);

    std::size_t slotCount() const { return m_slots; }
    /// `number` is the visit's number among the patient's visit days, from 1.
    std::size_t slot(std::size_t person, std::size_t visit, int number) const;
    qint64 value(std::size_t slot) const;
    bool isVisitNumber() const { return m_kind == Kind::VisitNumber; }
    /// True for what one visit has and another of the same patient may not: doctor, clinic, service.
    bool isOfVisit() const { return m_kind == Kind::Code; }

    /// Visit numbers from here on share a slot.
    static constexpr int lastVisitNumber = 99;

private:
    enum class Kind { Code, Channel, Sex, Age, VisitNumber, Year, Quarter, Month, CalendarMonth, Cohort };
    VisitSplit(const VisitColumns& columns, Kind kind) : m_columns(&columns), m_kind(kind) {}

    const VisitColumns* m_columns;
    Kind m_kind;
    VisitField m_field = VisitField::Clinic;
    std::size_t m_slots = 0;
    int m_firstYear = 1970;
    std::vector<qint16> m_monthOfDay; // by day - m_firstDay: months since January of m_firstYear
    qint32 m_firstDay = 0;
};

} // namespace tropa::patients
