#pragma once

#include "metrics/catalogue.h"
#include "surveys/distribution.h"

#include <QDate>

namespace tropa::ui::surveys {

/// Everything the page shows, read at once by a job on its own connection. A value.
struct SurveyContents
{
    struct Wave
    {
        qint64 id = 0; ///< 0: all waves together
        QString name;
        std::vector<metrics::Value> values; ///< as metrics
    };
    struct Asked
    {
        tropa::surveys::Question question;
        qint64 answers = 0;
        std::vector<tropa::surveys::AnswerShare> shares;
    };
    struct Said
    {
        EntityRef ref;
        QString text;
        QString citation;
    };

    std::vector<const metrics::MetricInfo*> metrics; ///< columns of the waves table
    std::vector<Wave> waves;
    std::vector<Asked> questions;
    std::vector<Said> said; ///< open answers, newest first
    std::map<qint64, QString> touchpoints;
    qint64 responses = 0; ///< in the project, whatever the filter
    int minimumN = 30;
};

/// `scope` is the filter of the window; each metric takes of it what it can be narrowed by.
Result<SurveyContents> readSurveys(storage::Connection& db, const metrics::Catalogue& catalogue,
                                   const metrics::Sources& sources, const metrics::Scope& scope);
/// The metrics of the waves table.
QStringList waveMetrics();

} // namespace tropa::ui::surveys
