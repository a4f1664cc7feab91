#pragma once

#include "intake/table_intake.h"
#include "surveys/import/question_book.h"

#include <QDate>

namespace tropa::surveys {

/// One question of one file: where it stands in the book and which columns hold its answers.
struct AskedQuestion
{
    std::size_t place = 0;
    std::vector<int> columns; ///< several: one per option of a multiple choice, with the option's words in cells
    QString separator;
    bool anchored = false;
    int field = 0; ///< of the first column in the file's own field table
};

/// One survey file, understood: which columns are questions, of what kind, and which tell who answered when and where.
struct SurveyFile
{
    formats::TableImport table; ///< over the standard fields and one field a question column
    QString path;
    formats::Recipe recipe; ///< to be kept: kinds of questions named as "question.…"
    std::vector<AskedQuestion> questions;
    QStringList leftOut;       ///< headings of service columns and columns without answers
    QStringList namingPersons; ///< of them, those that hold names, addresses, documents
    QDate from;
    QDate to;
    std::vector<Message> notes;

    std::vector<std::size_t> places() const;
    QJsonArray questionsJson(const QuestionBook& book) const;
};

/// Looks at a file twice: for what is in its columns, then with a field for each question, so that every mark is read
/// and checked like any other cell. Questions new to the project are put into the book.
Result<SurveyFile> understandSurvey(storage::Connection& connection, const frame::ImportOptions& options,
                                    const QString& path, QuestionBook& book, const Progress& progress);

} // namespace tropa::surveys
