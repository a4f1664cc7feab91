#pragma once

#include "ui/interviews/coding_session.h"

#include <functional>
#include <vector>

namespace tropa::ui::interviews {

/// One view of the interviews page beside the transcripts: what it is called and how it is made on its first visit.
struct InterviewView
{
    QString id;                     ///< "cooccurrence"; stable, used in actions
    std::function<QString()> title; ///< in the window's language, asked again when that changes
    std::function<QWidget*(CodingSession& session, QWidget* parent)> make;
};

/// All of them in the order of the tabs: a new view is one line there.
std::vector<InterviewView> interviewViews();

} // namespace tropa::ui::interviews
