#pragma once

#include "room_fixture.h"

#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"

namespace tropa::test {

inline QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

// Two transcripts, two coders, three codes; the page is open.
struct Desk
{
    RoomFixture fixture;
    interviews::DocumentId first, second;
    interviews::CodeId wait, silence, price;

    Desk()
    {
        fixture.project.edit([&](project::Edit& edit) {
            interviews::Respondent who;
            who.name = QStringLiteral("R1");
            who.interviewedOn = QDate(2026, 9, 12);
            const auto one = interviews::addRespondent(edit, who);
            who.name = QStringLiteral("R2");
            who.interviewedOn = QDate(2026, 6, 1);
            const auto two = interviews::addRespondent(edit, who);
            first = interviews::addDocument(
                edit, QStringLiteral("R1"), one,
                interviews::recognisedTranscript(ru("И: Что было?\nР: Ждала сорок минут, и никто не "
                                                    "вышел. Цена высокая. Врач хороший.\nИ: Ещё?\n")));
            second =
                interviews::addDocument(edit, QStringLiteral("R2"), two,
                                        interviews::recognisedTranscript(ru("И: А вы?\nР: Сорок минут в очереди.\n")));
            interviews::Code code;
            code.palette = 0;
            code.name = ru("Ожидание");
            wait = interviews::addCode(edit, code);
            code.name = ru("Молчание");
            silence = interviews::addCode(edit, code);
            code.name = ru("Цена");
            price = interviews::addCode(edit, code);
        });
        fixture.openDesk();
        session().open(first);
    }
    ui::interviews::InterviewsDesk& page() { return *fixture.desk; }
    ui::interviews::InterviewsRoom& room() { return *fixture.desk->room(); }
    ui::interviews::CodingSession& session() { return room().session(); }
    QString text(interviews::DocumentId id) { return interviews::documentText(fixture.project.db(), id); }
    TextSpan span(const char* words)
    {
        const auto at = text(first).indexOf(ru(words));
        return {at, at + ru(words).size()};
    }
    interviews::SegmentId code(const char* words, interviews::CodeId id, const char* coder = nullptr)
    {
        interviews::SegmentId made;
        fixture.project.edit([&](project::Edit& edit) {
            interviews::CodingDetails details;
            if (coder)
                details.coder = interviews::findOrAddCoder(edit, ru(coder));
            made = interviews::applyCode(edit, first, span(words), id, details);
        });
        return made;
    }
    template <class View>
    View* view(const char* id)
    {
        return qobject_cast<View*>(page().showView(QLatin1String(id)));
    }
    QStringList words(interviews::CodeId id)
    {
        interviews::QuoteFilter filter;
        filter.codes = {id};
        QStringList all;
        for (const interviews::Quote& quote : interviews::quotes(fixture.project.db(), filter))
            all << quote.text;
        return all;
    }
};

} // namespace tropa::test
