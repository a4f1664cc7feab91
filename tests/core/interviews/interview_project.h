#pragma once

#include "interviews/codebook_store.h"
#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "interviews/furniture.h"
#include "interviews/respondent_store.h"
#include "interviews/turn_index.h"
#include "support/test_project.h"

namespace tropa::test {

/// A project with the room's derived parts, and short ways to fill it.
class InterviewProject : public TestProject
{
public:
    InterviewProject() : TestProject(parts()) {}

    static std::shared_ptr<const project::DerivedParts> parts()
    {
        auto parts = std::make_shared<project::DerivedParts>();
        interviews::addDerivedParts(*parts);
        return parts;
    }

    interviews::RespondentId addRespondent(const QString& name, interviews::RespondentGroup group = {})
    {
        interviews::RespondentId id;
        edit([&](project::Edit& edit) {
            interviews::Respondent one;
            one.name = name;
            one.group = group;
            id = interviews::addRespondent(edit, one);
        });
        return id;
    }
    interviews::DocumentId addDocument(const QString& text, interviews::RespondentId who = {})
    {
        interviews::DocumentId id;
        edit([&](project::Edit& edit) {
            id = interviews::addDocument(edit, QStringLiteral("Интервью"), who, interviews::recognisedTranscript(text));
        });
        return id;
    }
    interviews::CodeId addCode(const QString& name, interviews::CodeId parent = {})
    {
        interviews::CodeId id;
        edit([&](project::Edit& edit) {
            interviews::Code code;
            code.name = name;
            code.parent = parent;
            code.palette = 0;
            id = interviews::addCode(edit, code);
        });
        return id;
    }
    /// Codes the first place where the words stand.
    interviews::SegmentId code(interviews::DocumentId document, const QString& words, interviews::CodeId code,
                               std::optional<qint64> valence = std::nullopt)
    {
        const QString text = interviews::documentText(db(), document);
        const CodePointIndex index(text);
        const qsizetype at = text.indexOf(words);
        if (at < 0)
            qFatal("these words are not in the text");
        interviews::SegmentId id;
        edit([&](project::Edit& edit) {
            interviews::CodingDetails details;
            details.valence = valence;
            id = interviews::applyCode(edit, document, {index.toCodePoint(at), index.toCodePoint(at + words.size())},
                                       code, details);
        });
        return id;
    }
    /// The words of each segment of a transcript, in its order.
    QStringList codedWords(interviews::DocumentId document)
    {
        const QString text = interviews::documentText(db(), document);
        QStringList words;
        for (const interviews::Segment& segment : interviews::segments(db(), document))
            words << sliced(text, segment.span);
        return words;
    }
};

} // namespace tropa::test
