#pragma once

#include "interviews/document.h"
#include "storage/connection.h"
#include "ui/analysis/core_names.h"

#include <QString>

#include <unordered_map>
#include <utility>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace tropa::ui::analysis {

/// Every code as (id, path), in the order of the codebook: what choices are filled with.
std::vector<std::pair<QString, QString>> codeChoices(storage::Connection& db);
std::unordered_map<talk::DocumentId, QString> documentNames(storage::Connection& db);
/// A row of controls at the end of a column.
QHBoxLayout* line(QVBoxLayout* column, QWidget* parent);

} // namespace tropa::ui::analysis
