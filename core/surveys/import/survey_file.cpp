#include "surveys/import/survey_file.h"

#include "frame/frame_lookup.h"
#include "surveys/import/touchpoint_guess.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace tropa::surveys {

namespace {

struct Look
{
    std::vector<ColumnSample> samples;
    QDate from;
    QDate to;
};

/// The two parts of "Question — Option", as the second heading row of SurveyMonkey makes them.
struct SplitHeading
{
    QString question;
    QString option;
};

std::optional<SplitHeading> splitHeading(const QString& heading)
{
    const QString dash = QStringLiteral(" — ");
    const qsizetype at = heading.lastIndexOf(dash);
    if (at <= 0)
        return std::nullopt;
    return SplitHeading{heading.first(at), heading.sliced(at + dash.size())};
}

bool holdsOnly(const ColumnSample& sample, const QString& option)
{
    return sample.values().isEmpty() ||
           (sample.values().size() == 1 && frame::normalName(sample.values().firstKey()) == frame::normalName(option));
}

formats::CellKind cellKind(const Question& question, const ColumnSample& sample, bool anchored)
{
    switch (question.kind) {
    case QuestionKind::Nps:
    case QuestionKind::Scale:
        if (anchored)
            return formats::CellKind::Text;
        return sample.allWhole() ? formats::CellKind::Integer : formats::CellKind::Decimal;
    case QuestionKind::Number:
        return formats::CellKind::Decimal;
    case QuestionKind::Date:
        return formats::CellKind::Date;
    default:
        return formats::CellKind::Text;
    }
}

bool isHardlyASurvey(const formats::Proof& proof)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return proof.columns.size() == 1 && std::ranges::none_of(proof.columns.front().column.name, isLetter);
}

class Understanding
{
public:
    Understanding(storage::Connection& connection, frame::ImportOptions options, const QString& path,
                  QuestionBook& book, const Progress& progress)
        : m_connection(connection)
        , m_options(std::move(options))
        , m_book(book)
        , m_progress(progress)
        , m_touchpoints(connection)
    {
        m_options.files = {path};
        m_options.dryRun = true; // proved whole, so that all cells are seen
    }

    Result<SurveyFile> run()
    {
        auto first = look();
        if (!first)
            return std::move(first).error();
        const QString& path = m_options.files.front();
        const formats::Proof& proof = first->proof();
        if (isHardlyASurvey(proof))
            return Error(ErrorKind::BadInput,
                         {QT_TRANSLATE_NOOP("core", "%1 holds one column without a heading, which is no table of "
                                                    "answers. Where the columns are of fixed width, a recipe says "
                                                    "where they stand"),
                          {proof.file}});
        if (!proof.ambiguities.empty() || !proof.missing.empty())
            return SurveyFile{std::move(*first), path, {}, {}, {}, {}, {}, {}, {}};
        m_recipe = m_saved = proof.recipe;
        m_look.samples.resize(proof.columns.size());
        recogniseFrame(proof);
        sortColumns(proof);
        m_intake.fields = formats::FieldTable(m_fields);
        m_intake.check = {};
        m_options.recipe = m_recipe.toJson();
        auto second = intake::openTable(m_intake, m_options, path, m_progress);
        if (!second)
            return std::move(second).error();
        return SurveyFile{
            std::move(*second),  path,        std::move(m_saved), std::move(m_asked), std::move(m_leftOut),
            std::move(m_naming), m_look.from, m_look.to,          std::move(m_notes)};
    }

private:
    Result<formats::TableImport> look()
    {
        const int date = *surveyFields().find("date");
        m_intake.fields = surveyFields();
        m_intake.tableKind = formats::TableKind::Survey;
        m_intake.check = [this, date](const formats::TableRow& row) -> std::optional<formats::CellRefusal> {
            m_look.samples.resize(std::max(m_look.samples.size(), static_cast<std::size_t>(row.columnCount())));
            for (int column = 0; column < row.columnCount(); ++column)
                m_look.samples[static_cast<std::size_t>(column)].add(row.columnText(column));
            if (const auto day = row.dateTime(date)) {
                m_look.from = m_look.from.isValid() ? std::min(m_look.from, day->date()) : day->date();
                m_look.to = m_look.to.isValid() ? std::max(m_look.to, day->date()) : day->date();
            }
            return std::nullopt;
        };
        return intake::openTable(m_intake, m_options, m_options.files.front(), m_progress);
    }

    const ColumnSample& sampleOf(const formats::ColumnProof& column) const
    {
        return m_look.samples[static_cast<std::size_t>(column.column.index)];
    }

    /// A column that names only clinics (doctors, services) of the frame is that, whatever its heading.
    void recogniseFrame(const formats::Proof& proof)
    {
        for (const char* kind : {"clinic", "doctor", "service"}) {
            const int field = *surveyFields().find(kind);
            if (std::ranges::any_of(proof.columns, [&](const auto& column) { return column.field == field; }))
                continue;
            const frame::FrameLookup names(m_connection, QString::fromLatin1(kind));
            for (const formats::ColumnProof& column : proof.columns) {
                const auto& values = sampleOf(column).values();
                if (column.field || values.size() < 2 || values.size() > 500 || m_recipe.column(column.column.name))
                    continue;
                const QStringList words = values.keys();
                if (std::ranges::all_of(words, [&](const QString& word) { return names.find(word) != 0; })) {
                    m_recipe.columnRef(column.column.name).field = kind;
                    m_saved.columnRef(column.column.name).field = kind;
                    m_byContent.insert(column.column.index);
                    break;
                }
            }
        }
    }

    void leaveOut(const QString& heading)
    {
        m_leftOut << heading;
        m_recipe.columnRef(heading).field = QByteArray("");
        m_saved.columnRef(heading).field = QByteArray("");
    }

    std::optional<KindChoice> chosenKind(const formats::ColumnProof& column) const
    {
        return column.field ? kindChoice(surveyFields().at(*column.field).id) : std::nullopt;
    }

    void sortColumns(const formats::Proof& proof)
    {
        std::set<int> taken;
        std::set<QString> texts;
        for (const formats::ColumnProof& column : proof.columns) {
            const int index = column.column.index;
            const auto chosen = chosenKind(column);
            if (taken.contains(index) || m_byContent.contains(index) || (column.field && !chosen))
                continue;
            const RecipeColumn* told = m_options.recipe.isEmpty() ? nullptr : m_given.column(column.column.name);
            const bool dropped = told && told->field && told->field->isEmpty();
            if (!chosen && !dropped &&
                (namesPersons(column.column.name) || namesPersons(column.column.text) ||
                 sampleOf(column).holdsAddresses())) {
                m_naming << column.column.name;
                leaveOut(column.column.name);
                continue;
            }
            if (dropped || (!chosen && (isServiceColumn(column.column.name) || sampleOf(column).filled() == 0))) {
                leaveOut(column.column.name);
                continue;
            }
            QString text = column.column.text.isEmpty() ? column.column.name : column.column.text;
            if (!texts.insert(text).second)
                text = column.column.name;
            std::vector<int> columns = chosen ? std::vector<int>() : optionColumns(proof, column);
            if (columns.size() > 1) {
                taken.insert(columns.begin(), columns.end());
                askByColumns(proof, splitHeading(text)->question, std::move(columns));
            } else {
                ask(column, text, chosen);
            }
        }
        setFields(proof);
    }

    /// The columns of one multiple choice that has a column for each option.
    std::vector<int> optionColumns(const formats::Proof& proof, const formats::ColumnProof& first) const
    {
        std::vector<int> columns;
        const auto heading = splitHeading(first.column.text);
        if (proof.layout.headerRows != 2 || !heading)
            return columns;
        for (const formats::ColumnProof& column : proof.columns) {
            const auto other = splitHeading(column.column.text);
            if (other && other->question == heading->question && holdsOnly(sampleOf(column), other->option))
                columns.push_back(column.column.index);
        }
        if (std::ranges::find(columns, first.column.index) == columns.end())
            columns.clear();
        return columns;
    }

    void askByColumns(const formats::Proof& proof, const QString& text, std::vector<int> columns)
    {
        QuestionGuess guess;
        guess.kind = QuestionKind::Multi;
        for (const int column : columns)
            guess.options << splitHeading(proof.columns[static_cast<std::size_t>(column)].column.text)->option;
        const auto known = m_book.find(text);
        const std::size_t place = known ? *known : m_book.add(text, guess, m_touchpoints.find(text));
        m_asked.push_back({place, std::move(columns), {}, false, 0});
    }

    void ask(const formats::ColumnProof& column, const QString& text, std::optional<KindChoice> chosen)
    {
        const ColumnSample& sample = sampleOf(column);
        const auto known = m_book.find(text);
        if (known) {
            const Question& question = m_book.at(*known);
            if (chosen &&
                (chosen->kind != question.kind || (chosen->measure && *chosen->measure != question.measure))) {
                m_notes.push_back(
                    {QT_TRANSLATE_NOOP("core", "\"%1\" keeps the kind it has in the project"), {question.text}});
            }
            chosen = KindChoice{question.kind, question.measure};
        }
        const QuestionGuess guess = guessQuestion(text, sample, chosen);
        const std::size_t place = known ? *known : m_book.add(text, guess, m_touchpoints.find(text));
        if (known && m_book.at(place).kind == QuestionKind::Scale && !endsInText(text) &&
            (sample.allWhole() || guess.anchored))
            m_book.widen(place, guess.ends);
        m_asked.push_back({place, {column.column.index}, guess.separator, guess.anchored, 0});
    }

    /// Each question column gets a field of its own, so that its cells are typed and checked.
    void setFields(const formats::Proof& proof)
    {
        m_fields = surveyFields().fields();
        std::erase_if(m_fields, [](const formats::Field& field) { return kindChoice(field.id).has_value(); });
        for (AskedQuestion& asked : m_asked) {
            const Question& question = m_book.at(asked.place);
            asked.field = static_cast<int>(m_fields.size());
            for (const int index : asked.columns) {
                const formats::ColumnProof& column = proof.columns[static_cast<std::size_t>(index)];
                formats::Field field;
                field.id = "column." + QByteArray::number(index + 1);
                field.russian = field.english = column.column.name;
                field.kind = asked.columns.size() > 1 ? formats::CellKind::Text
                                                      : cellKind(question, sampleOf(column), asked.anchored);
                if (isScale(question.kind) && field.kind != formats::CellKind::Text) {
                    field.minimum = question.ends.low;
                    field.maximum = question.ends.high;
                }
                m_recipe.columnRef(column.column.name).field = field.id;
                m_saved.columnRef(column.column.name).field = fieldOf(question);
                m_fields.push_back(std::move(field));
            }
        }
    }

    using RecipeColumn = formats::RecipeColumn;

    storage::Connection& m_connection;
    frame::ImportOptions m_options;
    QuestionBook& m_book;
    const Progress& m_progress;
    TouchpointGuess m_touchpoints;
    intake::TableIntake m_intake;
    Look m_look;
    formats::Recipe m_given = formats::Recipe::fromJson(m_options.recipe, {}).valueOr({});
    formats::Recipe m_recipe;
    formats::Recipe m_saved;
    std::vector<formats::Field> m_fields;
    std::vector<AskedQuestion> m_asked;
    std::set<int> m_byContent;
    QStringList m_leftOut;
    QStringList m_naming;
    std::vector<Message> m_notes;
};

} // namespace

std::vector<std::size_t> SurveyFile::places() const
{
    std::vector<std::size_t> all;
    for (const AskedQuestion& asked : questions)
        all.push_back(asked.place);
    return all;
}

QJsonArray SurveyFile::questionsJson(const QuestionBook& book) const
{
    QJsonArray array;
    for (const AskedQuestion& asked : questions) {
        const Question& question = book.at(asked.place);
        QJsonObject json{{QStringLiteral("text"), question.text},
                         {QStringLiteral("kind"), kindName(question.kind)},
                         {QStringLiteral("new"), book.isNew(asked.place)}};
        if (isScale(question.kind)) {
            json.insert(QStringLiteral("low"), question.ends.low);
            json.insert(QStringLiteral("high"), question.ends.high);
            json.insert(QStringLiteral("good"), question.ends.lowIsGood ? question.ends.low : question.ends.high);
        }
        if (question.measure != Measure::None)
            json.insert(QStringLiteral("measure"), measureName(question.measure));
        if (question.touchpoint.isValid())
            json.insert(QStringLiteral("touchpoint"), question.touchpoint.value());
        if (!question.options.empty()) {
            QJsonArray options;
            for (const Option& option : question.options)
                options.append(option.text);
            json.insert(QStringLiteral("options"), options);
        }
        array.append(json);
    }
    return array;
}

Result<SurveyFile> understandSurvey(storage::Connection& connection, const frame::ImportOptions& options,
                                    const QString& path, QuestionBook& book, const Progress& progress)
{
    return Understanding(connection, options, path, book, progress).run();
}

} // namespace tropa::surveys
