#pragma once

#include "intake/table_intake.h"

namespace tropa::patients {

/// Visits of patients: patient, date, clinic, doctor, service, channel, amount, cost. Clinics, doctors, services and
/// channels that are not in the project are made. A million rows in one edit.
const intake::TableIntake& visitsIntake();

/// What is known of patients beside the visits: sex, birth year, channel, group.
const intake::TableIntake& patientsIntake();

/// Services with category, cycle in days and price: frame entities, made or filled in.
const intake::TableIntake& servicesIntake();

/// Acquisition costs by channel and month.
const intake::TableIntake& costsIntake();

} // namespace tropa::patients
