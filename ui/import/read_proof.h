#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace tropa::ui::import {

/// One column, speaker or question as an importer understood it.
struct ReadColumn
{
    QString name;
    QString field; ///< id of the field it fills; empty: left out
    QString kind;
    std::vector<std::pair<QString, QString>> examples; ///< raw, understood
    qint64 filled = 0;
    qint64 empty = 0;
    qint64 unreadable = 0;
};

/// A question the file leaves open.
struct ReadQuestion
{
    QString kind; ///< "dateOrder", "decimalMark", "century", "column"
    QString column;
    QString question;
    std::vector<std::pair<QString, QString>> choices; ///< value, words
};

struct LeftOut
{
    qint64 line = 0;
    QString why;
    QString text;
};

/// Somebody who speaks in a transcript.
struct ReadSpeaker
{
    QString name;
    bool isInterviewer = false;
    qint64 asking = 0; ///< turns with a question, when that alone makes them the interviewer
    qint64 turns = 0;
};

/// What stands in the JSON of a proof, of a table or of a transcript, for the wizard to show.
struct ReadProof
{
    QString file;
    QString encoding;
    QString delimiter;
    int headerLine = 0;
    qint64 rows = 0;
    qint64 good = 0;
    qint64 bad = 0;
    qint64 nobody = 0;
    std::vector<ReadColumn> columns;
    std::vector<ReadQuestion> questions;
    std::vector<LeftOut> leftOut;
    QStringList missing; ///< ids of required fields nothing fills
    QString respondent;  ///< of a transcript
    qint64 turns = 0;
    std::vector<ReadSpeaker> speakers;
    QJsonObject recipe; ///< of a table: what was understood and chosen, to repeat it next month

    bool isTranscript() const { return turns > 0; }
};

/// One proof a file; importers of several files put them under "files".
std::vector<ReadProof> readProofs(const QJsonObject& proof);

} // namespace tropa::ui::import
