#pragma once

#include "exchange/merge.h"
#include "interviews/coder_store.h"
#include "interviews/consent.h"
#include "interviews/memo_store.h"

#include "../interviews/interview_project.h"

namespace tropa::test {

using namespace exchange;
using namespace interviews;

inline const QString talk = QStringLiteral("И: Как вы попали к нам?\n"
                                           "Р: Записалась по телефону. Ждала сорок минут, никто не вышел.\n"
                                           "И: А потом?\n"
                                           "Р: Врач объяснила всё подробно.\n");

/// A project with a transcript, two codes and one segment.
struct Study : InterviewProject
{
    Study()
    {
        who = addRespondent(QStringLiteral("R7"));
        document = addDocument(talk, who);
        wait = addCode(QStringLiteral("Ожидание"));
        doctor = addCode(QStringLiteral("Врач"));
        first = code(document, QStringLiteral("Ждала сорок минут"), wait, -2);
    }
    RespondentId who;
    DocumentId document;
    CodeId wait, doctor;
    SegmentId first;
};

/// Another person's copy of a project: the same file, opened by somebody else.
class Copy
{
public:
    explicit Copy(Study& of, const char* name = "B")
    {
        (void)of->waitUntilSaved();
        if (!of->backUp(path()))
            qFatal("no copy");
        reopen(name);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("copy.tropa")); }
    void reopen(const char* name)
    {
        m_project.reset();
        project::OpenOptions options;
        options.parts = InterviewProject::parts();
        options.coder = {Guid::random(), QString::fromLatin1(name), {}};
        auto opened = project::Project::open(path(), options);
        if (!opened)
            qFatal("%s", qPrintable(why(opened)));
        m_project = std::move(*opened);
    }
    project::Project* operator->() { return m_project.get(); }
    storage::Connection& db() { return m_project->connection(); }
    template <class Body>
    void edit(Body body)
    {
        const auto done = m_project->edit({"Edit"}, [&](project::Edit& edit) -> Result<void> {
            body(edit);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(why(done)));
    }
    void code(DocumentId document, const QString& words, CodeId code, std::optional<qint64> valence = std::nullopt)
    {
        const QString text = documentText(db(), document);
        const CodePointIndex index(text);
        const qsizetype at = text.indexOf(words);
        Q_ASSERT(at >= 0);
        edit([&](project::Edit& edit) {
            CodingDetails details;
            details.valence = valence;
            applyCode(edit, document, {index.toCodePoint(at), index.toCodePoint(at + words.size())}, code, details);
        });
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<project::Project> m_project;
};

inline Result<MergeReport> merge(Study& into, Copy& from, MergeOptions options = {})
{
    (void)from->waitUntilSaved();
    auto writer = into->startJob();
    if (!writer)
        return writer.error();
    return mergeProject(**writer, from.path(), options);
}

inline QStringList quotesOf(Study& project)
{
    QStringList lines;
    const Codebook book = codebook(project.db());
    const auto coders = coderNames(project.db());
    for (const Quote& quote : quotes(project.db())) {
        const auto coder = coders.find(quote.segment.coder);
        lines << QStringLiteral("%1 · %2 · %3 · %4")
                     .arg(quote.text, book.path(quote.segment.code), coder == coders.end() ? QString() : coder->second)
                     .arg(quote.segment.valence.value_or(0));
    }
    lines.sort();
    return lines;
}

inline QStringList keysOf(const MergeReport& report)
{
    QStringList keys;
    for (const MergeConflict& conflict : report.conflicts)
        keys << conflict.table + u' ' + conflict.title;
    return keys;
}

inline QString summary(const MergeReport& report)
{
    QString words;
    for (const auto* counts : {&report.added, &report.updated, &report.removed}) {
        for (const auto& [table, count] : *counts)
            words += QStringLiteral("%1 %2; ").arg(table).arg(count);
        words += u'|';
    }
    return words;
}

} // namespace tropa::test
