#pragma once

#include "frame/ids.h"
#include "interviews/ids.h"
#include "metrics/scope.h"
#include "project/edit.h"

#include <QStringList>

namespace tropa::interviews {

struct GuideQuestion
{
    GuideQuestionId id;
    QString text;
    QStringList probes; ///< asked when the answer is short
    frame::TouchpointId touchpoint;
    CodeId code; ///< what answers to it are coded with
};

struct GuideSection
{
    GuideSectionId id;
    QString title;
    std::vector<GuideQuestion> questions;
};

/// What is asked in an interview, in the order of asking.
struct Guide
{
    GuideId id;
    QString name;
    std::vector<GuideSection> sections;

    std::vector<const GuideQuestion*> questions() const;
};

std::vector<Guide> guides(storage::Connection& connection);

GuideId addGuide(project::Edit& edit, const QString& name);
/// With all that is in it; codes made from it stay.
void removeGuide(project::Edit& edit, GuideId id);
GuideSectionId addSection(project::Edit& edit, GuideId guide, const QString& title);
void renameSection(project::Edit& edit, GuideSectionId id, const QString& title);
void removeSection(project::Edit& edit, GuideSectionId id);
GuideQuestionId addQuestion(project::Edit& edit, GuideSectionId section, const QString& text);
/// Writes words, probes, touchpoint and code.
void updateQuestion(project::Edit& edit, const GuideQuestion& question);
void removeQuestion(project::Edit& edit, GuideQuestionId id);
/// One place up (-1) or down (+1) among its siblings; at the end nothing happens.
void moveSection(project::Edit& edit, GuideSectionId id, int step);
void moveQuestion(project::Edit& edit, GuideQuestionId id, int step);

/// Makes the guide a coding skeleton: a code a section, under it one a question that has none yet, pointing at the
/// question's touchpoint. Gives how many codes were made.
qint64 makeCodes(project::Edit& edit, GuideId id);

/// Which interview speaks of which question: how many segments carry its code (or one below it), or stand at its
/// touchpoint where it has no code.
struct GuideCoverage
{
    std::vector<DocumentId> documents;
    std::vector<QString> names;                ///< of the documents
    std::vector<GuideQuestionId> questions;    ///< in the guide's order
    std::vector<std::vector<qint64>> segments; ///< by question, then document

    /// In how many interviews a question is spoken of.
    qint64 interviewsOf(std::size_t question) const;
};
GuideCoverage coverageOf(storage::Connection& connection, const Guide& guide, const metrics::Scope& scope = {});

} // namespace tropa::interviews
