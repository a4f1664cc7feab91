#pragma once

#include "interviews/code_table.h"
#include "interviews/patient_split.h"
#include "statistics/clustering.h"
#include "statistics/maps_of_points.h"

namespace tropa::interviews {

/// What is grouped: respondents by the codes they speak of, or codes by the respondents who speak of them.
enum class ClusterOf { Respondents, Codes };

struct CodeClusterOptions
{
    ClusterOf of = ClusterOf::Respondents;
    CodeLevel level = CodeLevel::Alone;
    statistics::ClusteringOptions clustering;
    SelectionOptions selection;
};

struct CodeClusters
{
    ClusterOf of = ClusterOf::Respondents;
    CodeTable table;
    statistics::Clustering clustering;
    std::vector<QString> names;    ///< of the objects that were grouped
    std::vector<QString> features; ///< names of what they were grouped by
    /// What sets clusters apart, largest effect first. A column is a feature, see features.
    std::vector<statistics::ClusterFeature> apart;
    statistics::Scaling map; ///< of the same distances, for a picture
    statistics::ClusteringOptions options;

    /// The segments of one feature within a cluster; a cluster of -1: outside of all.
    std::vector<SegmentId> segments(std::size_t feature, int cluster) const;
    /// All segments of an object.
    std::vector<SegmentId> segmentsOf(std::size_t object) const;
    std::vector<Message> findings() const;
};
Result<CodeClusters> codeClusters(storage::Connection& connection, const metrics::Scope& scope,
                                  const CodeClusterOptions& options);

/// Codes and groups of respondents, or codes and respondents, as points of one picture.
struct CodeCorrespondence
{
    CodeTable table;
    std::vector<QString> columnNames; ///< groups or respondents
    std::vector<int> columnOf;        ///< of each respondent; -1: not in the picture
    std::vector<std::size_t> rows;    ///< places in table.codes()
    std::vector<QString> rowNames;
    statistics::Correspondence points;

    std::vector<SegmentId> segments(std::size_t row, std::optional<std::size_t> column) const;
    std::vector<Message> findings() const;
};
/// `by` as in splitAlsoByPatients(); "respondent": each by itself. Counts respondents who speak of it. Refused: fewer
/// than three codes or two columns.
Result<CodeCorrespondence> codeCorrespondence(storage::Connection& connection, const metrics::Scope& scope,
                                              const QString& by, CodeLevel level = CodeLevel::Alone,
                                              const SelectionOptions& selection = {},
                                              const PatientSource& patients = {});

} // namespace tropa::interviews
