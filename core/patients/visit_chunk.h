#pragma once

#include "patients/visit_columns.h"

#include <QByteArray>

#include <optional>

namespace tropa::patients {

/// Sorted columns of one import as the bytes kept in the file, so that opening a project neither reads nor sorts rows:
/// each number in the fewest bytes that hold its column, about 14 a visit. Facts of patients are not in it.
QByteArray packed(const VisitColumns& columns);

/// None when the bytes are not what packed() writes: they come from a file, and every size, code and order is checked.
std::optional<VisitColumns> unpacked(QByteArrayView bytes);

} // namespace tropa::patients
