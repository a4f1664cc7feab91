#include "ui/interviews/agreement_view.h"
#include "ui/interviews/cooccurrence_view.h"
#include "ui/interviews/guide_view.h"
#include "ui/interviews/interview_view.h"
#include "ui/interviews/memo_view.h"
#include "ui/interviews/recruiting_view.h"
#include "ui/interviews/review_view.h"

namespace tropa::ui::interviews {

namespace {

template <class View>
InterviewView view(const char* id)
{
    return {QLatin1String(id), &View::title,
            [](CodingSession& session, QWidget* parent) { return new View(session, parent); }};
}

} // namespace

std::vector<InterviewView> interviewViews()
{
    return {
        view<CoOccurrenceView>("cooccurrence"),
        view<AgreementView>("agreement"),
        view<ReviewView>("review"),
        view<MemoView>("memos"),
        view<GuideView>("guide"),
        view<RecruitingView>("recruiting"),
    };
}

} // namespace tropa::ui::interviews
