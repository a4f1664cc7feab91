#pragma once

#include "storage/connection.h"
#include "support/shared_file.h"

#include <QTest>

#include <vector>

namespace tropa::test {

/// A file of the trial data, how it is brought in, and what an independent reading of it gave (Python's csv, zipfile
/// and decimal modules; poppler's pdftotext for the PDF).
struct RealFile
{
    const char* name;
    const char* kind;
    const char* file;
    const char* recipe; ///< in tests/data/recipes; empty: detected
    qint64 imported;
    const char* sum;   ///< asks the project for what was read, one row
    const char* facts; ///< the row, values joined by "|"
};

inline const std::vector<RealFile>& realFiles()
{
    static const std::vector<RealFile> all = {
        {"purchases in fixed width", "visits", "visits/CDNOW_sample.txt", "cdnow.json", 6919,
         "SELECT count(*), count(DISTINCT person_id), sum(amount), date(min(day) * 86400, 'unixepoch'), "
         "date(max(day) * 86400, 'unixepoch'), sum(amount = 0) FROM visit",
         "6919|2357|24409194|1997-01-01|1998-06-30|8"},
        {"hospital events", "visits", "visits/patients.csv", "hospital_events.json", 2721,
         "SELECT count(*), count(DISTINCT person_id), count(DISTINCT doctor_id), sum((SELECT name FROM service WHERE "
         "id = "
         "service_id) = 'X-Ray'), date(min(day) * 86400, 'unixepoch'), date(max(day) * 86400, 'unixepoch') FROM visit",
         "2721|500|7|261|2017-01-02|2018-05-04"},
        {"three header rows", "survey", "surveys/qualtrics_sample.csv", "", 1,
         "SELECT (SELECT count(*) FROM response), (SELECT count(*) FROM question), (SELECT text FROM answer_text), "
         "(SELECT o.name FROM answer a JOIN option o ON o.id = a.option_id), (SELECT date FROM response)",
         "1|2|Hello World!|2|2017-07-18"},
        {"25 Likert items", "survey", "surveys/bfi.csv", "personality.json", 2800,
         "SELECT count(a.value), CAST(sum(a.value) AS INTEGER), (SELECT count(*) FROM response), "
         "(SELECT CAST(sum(value) AS INTEGER) FROM answer JOIN question q ON q.id = question_id WHERE q.name = 'A1') "
         "FROM answer a JOIN question q ON q.id = a.question_id WHERE q.name <> 'education'",
         "69492|261887|2800|6719"},
        {"a docx", "transcripts", "qualitative/ID1.docx", "", 1,
         "SELECT count(*), (SELECT name FROM document), sum(end_at - begin_at) FROM turn", "3|ID1|625"},
        {"an odt", "transcripts", "qualitative/ID2.odt", "", 1,
         "SELECT count(*), (SELECT name FROM document), sum(end_at - begin_at) FROM turn", "3|ID2|351"},
        {"speakers in brackets", "transcripts", "qualitative/transcript.txt", "", 1,
         "SELECT count(*), (SELECT count(*) FROM document_speaker), (SELECT count(*) FROM turn t JOIN document_speaker "
         "s ON "
         "s.id = t.speaker_id WHERE s.name = 'id1') FROM turn",
         "7|3|3"},
        {"a PDF with numbered turns", "transcripts", "qualitative/P1.pdf", "", 1,
         "SELECT count(speaker_id), (SELECT count(*) FROM document_speaker), sum(speaker_id = (SELECT id FROM "
         "document_speaker WHERE name = 'Dan')) FROM turn",
         "94|2|47"},
        {"a journey map", "map", "maps/mehilainen_clinic_cjm.json", "", 31, "SELECT count(*), min(kind) FROM map",
         "1|journey"},
        {"a blueprint", "map", "maps/outpatient_clinic_blueprint.json", "", 20, "SELECT count(*), min(kind) FROM map",
         "1|blueprint"},
        {"a template map", "map", "maps/template_private_clinic.json", "", 17, "SELECT count(*), min(kind) FROM map",
         "1|journey"},
    };
    return all;
}

/// Rows of a data table, one a file, to be fetched as `file`.
inline void addRealFiles()
{
    QTest::addColumn<RealFile>("file");
    for (const RealFile& one : realFiles())
        QTest::newRow(one.name) << one;
}

/// What RealFile::facts is compared with.
inline QString factsOf(storage::Connection& db, const char* sql)
{
    auto row = db.prepare(sql);
    QStringList values;
    if (row.step()) {
        for (int column = 0; column < row.columnCount(); ++column)
            values << row.text(column);
    }
    return values.join(u'|');
}

} // namespace tropa::test
