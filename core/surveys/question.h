#pragma once

#include "base/message.h"
#include "frame/ids.h"
#include "surveys/ids.h"

#include <optional>
#include <vector>

namespace tropa::surveys {

enum class QuestionKind { Nps, Scale, Single, Multi, Open, Number, Date };

/// What a scale asks about; decides which metric takes its answers.
enum class Measure { None, Satisfaction, Effort };

/// "nps", "scale", "single", "multi", "open", "number", "date"; as in the file and in recipes.
QString kindName(QuestionKind kind);
std::optional<QuestionKind> kindFromName(const QString& name);
Message kindLabel(QuestionKind kind);
/// "satisfaction", "effort" or empty.
QString measureName(Measure measure);
Measure measureFromName(const QString& name);
Message measureLabel(Measure measure);

/// Whether answers to it are numbers on a bounded scale.
constexpr bool isScale(QuestionKind kind)
{
    return kind == QuestionKind::Nps || kind == QuestionKind::Scale;
}

struct Option
{
    OptionId id;
    QString text;
    std::optional<double> value; ///< its place on a scale, when the question is read as one
};

/// The two ends of a scale as printed in the questionnaire. CES 1.0 and school marks put the good end low.
struct ScaleEnds
{
    double low = 1;
    double high = 5;
    bool lowIsGood = false;

    double width() const { return high - low; }
    /// 0 at the bad end, 1 at the good one.
    double goodness(double answer) const { return lowIsGood ? (high - answer) / width() : (answer - low) / width(); }
    friend bool operator==(const ScaleEnds&, const ScaleEnds&) = default;
};

struct Question
{
    QuestionId id;
    QuestionnaireId questionnaire;
    QString text;
    QuestionKind kind = QuestionKind::Open;
    Measure measure = Measure::None;
    ScaleEnds ends; ///< of nps and scale
    frame::TouchpointId touchpoint;
    std::vector<Option> options; ///< of single and multi
};

/// Whether answers already given keep their meaning when the question is read as another kind.
bool canBecome(const Question& question, QuestionKind kind);

} // namespace tropa::surveys
