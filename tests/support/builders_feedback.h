#pragma once

#include "feedback/feedback_store.h"
#include "feedback/named_list.h"
#include "frame/frame_lookup.h"
#include "frame/frame_store.h"
#include "frame/import_store.h"
#include "support/test_project.h"

namespace tropa::test {

/// Calls, reviews and counts from a few lines of text:
///
///     touchpoint Desk of Visit
///     call 2026-07-01 North booked wait=30
///     call 2026-07-02 North lost reason=No_slot channel=Site
///     review 2026-07-03 Maps Centre 4 Desk Kind_people       (topic - and text may be left out)
///     count 2026-07 Site Clicks=300 Calls=60 Bookings=30
///
/// "-" is none, underscores are spaces. Everything is one import.
class FeedbackBuilder
{
public:
    explicit FeedbackBuilder(TestProject& project) : m_project(project) {}

    void build(const QString& lines)
    {
        project::EditOptions bulk;
        bulk.bulkTables = {"call", "review", "stage_count"};
        m_project.edit(
            [&](project::Edit& edit) {
                const auto import = frame::addImport(edit, QStringLiteral("calls"), QStringLiteral("built.csv"));
                for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
                    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
                    if (words.isEmpty() || words[0].startsWith(u'#'))
                        continue;
                    if (words[0] == u"touchpoint")
                        addTouchpoint(edit, words);
                    else if (words[0] == u"call")
                        addCall(edit, import, words);
                    else if (words[0] == u"review")
                        addReview(edit, import, words);
                    else if (words[0] == u"count")
                        addCounts(edit, import, words);
                    else
                        qFatal("not understood: %s", qPrintable(line));
                }
                frame::finishImport(edit, import, 0, 0);
            },
            bulk);
    }

private:
    static QString spaced(QString word) { return word == u"-" ? QString() : word.replace(u'_', u' '); }
    static qint64 find(project::Edit& edit, const char* kind, const QString& name)
    {
        return frame::FrameLookup(edit.db(), QString::fromLatin1(kind)).findOrAdd(edit, spaced(name));
    }
    static qint64 named(project::Edit& edit, feedback::List list, const QString& name)
    {
        return feedback::NameFinder(edit.db(), list).findOrAdd(edit, spaced(name));
    }

    static void addTouchpoint(project::Edit& edit, const QStringList& words)
    {
        frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("touchpoint")), spaced(words[1]),
                            {{QStringLiteral("stage_id"), find(edit, "stage", words[3])}});
    }

    static void addCall(project::Edit& edit, project::ImportId import, const QStringList& words)
    {
        feedback::Call call;
        call.at = QDateTime(QDate::fromString(words[1], Qt::ISODate), QTime(12, 0), Qt::UTC);
        call.clinic = frame::ClinicId(find(edit, "clinic", words[2]));
        call.booked = words[3] == u"booked";
        for (const QString& word : words.sliced(4)) {
            const QString value = word.section(u'=', 1);
            if (word.startsWith(u"wait="))
                call.waitSeconds = value.toDouble();
            else if (word.startsWith(u"reason="))
                call.reason = feedback::ReasonId(named(edit, feedback::List::Reasons, value));
            else if (word.startsWith(u"channel="))
                call.channel = frame::ChannelId(find(edit, "channel", value));
        }
        feedback::addCall(edit, import, call);
    }

    static void addReview(project::Edit& edit, project::ImportId import, const QStringList& words)
    {
        feedback::Review review;
        review.date = QDate::fromString(words[1], Qt::ISODate);
        review.site = feedback::SiteId(named(edit, feedback::List::Sites, words[2]));
        review.clinic = frame::ClinicId(find(edit, "clinic", words[3]));
        if (words[4] != u"-")
            review.rating = words[4].toDouble();
        review.topic = feedback::TopicId(named(edit, feedback::List::Topics, words.value(5)));
        review.text = spaced(words.value(6));
        feedback::addReview(edit, import, review);
    }

    static void addCounts(project::Edit& edit, project::ImportId import, const QStringList& words)
    {
        for (const QString& word : words.sliced(3)) {
            feedback::StageCount count;
            count.month = QString(words[1]).remove(u'-').toInt();
            count.channel = frame::ChannelId(find(edit, "channel", words[2]));
            count.step = feedback::StepId(named(edit, feedback::List::Steps, word.section(u'=', 0, 0)));
            count.count = word.section(u'=', 1).toLongLong();
            feedback::addStageCount(edit, import, count);
        }
    }

    TestProject& m_project;
};

} // namespace tropa::test
