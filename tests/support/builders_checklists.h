#pragma once

#include "checklists/checklist_store.h"
#include "checklists/visit_store.h"
#include "frame/frame_lookup.h"
#include "frame/import_store.h"
#include "support/test_project.h"

#include <map>

namespace tropa::test {

/// Mystery visits from a few lines of text:
///
///     rule zero-section                     (or: rule cap 60)
///     section Call 0.6                      (weight may be left out)
///     item A1 3 2 @Desk critical            (weight 3, maximum 2)
///     visit 2026-07-06 Centre S1 Booking A1=2 A2=- B1=0:Nobody_came
///
/// "-" is not applicable, ":" begins a comment, underscores are spaces. Everything is one import.
class ChecklistBuilder
{
public:
    explicit ChecklistBuilder(TestProject& project) : m_project(project) {}

    void build(const QString& lines)
    {
        project::EditOptions bulk;
        bulk.bulkTables = checklists::visitTables();
        m_project.edit(
            [&](project::Edit& edit) {
                const auto import = frame::addImport(edit, QStringLiteral("checklists"), QStringLiteral("built.csv"));
                checklists::Checklist checklist;
                checklist.name = QStringLiteral("Checklist");
                checklists::addChecklist(edit, checklist);
                checklists::Section section;
                for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
                    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
                    if (words.isEmpty() || words[0].startsWith(u'#'))
                        continue;
                    if (words[0] == u"rule") {
                        checklists::setCriticalRule(edit, checklist.id, checklists::criticalRuleFromName(words[1]),
                                                    words.value(2).toDouble());
                    } else if (words[0] == u"section") {
                        section = {};
                        section.name = spaced(words[1]);
                        if (words.size() > 2)
                            section.weight = words[2].toDouble();
                        checklists::addSection(edit, checklist.id, section);
                    } else if (words[0] == u"item") {
                        addItem(edit, section.id, words);
                    } else if (words[0] == u"visit") {
                        addVisit(edit, import, checklist.id, words);
                    } else {
                        qFatal("not understood: %s", qPrintable(line));
                    }
                }
                frame::finishImport(edit, import, 0, 0);
            },
            bulk);
    }

private:
    static QString spaced(QString word) { return word.replace(u'_', u' '); }

    void addItem(project::Edit& edit, checklists::SectionId section, const QStringList& words)
    {
        checklists::Item item;
        item.code = words[1];
        item.text = QStringLiteral("Item ") + words[1];
        item.weight = words[2].toDouble();
        item.maximum = words[3].toDouble();
        for (const QString& word : words.sliced(4)) {
            if (word.startsWith(u'@'))
                item.touchpoint = frame::TouchpointId(frame::FrameLookup(edit.db(), QStringLiteral("touchpoint"))
                                                          .findOrAdd(edit, spaced(word.sliced(1))));
            else
                item.critical = true;
        }
        checklists::addItem(edit, section, item);
        m_items[item.code] = item.id;
    }

    void addVisit(project::Edit& edit, project::ImportId import, checklists::ChecklistId checklist,
                  const QStringList& words)
    {
        checklists::Visit visit;
        visit.checklist = checklist;
        visit.date = QDate::fromString(words[1], Qt::ISODate);
        visit.clinic =
            frame::ClinicId(frame::FrameLookup(edit.db(), QStringLiteral("clinic")).findOrAdd(edit, spaced(words[2])));
        visit.shopper = words[3];
        visit.scenario = checklists::scenario(edit, spaced(words[4]));
        const auto id = checklists::addVisit(edit, import, visit);
        for (const QString& word : words.sliced(5)) {
            const QString mark = word.section(u'=', 1).section(u':', 0, 0);
            checklists::ItemScore score{
                {}, id, m_items.at(word.section(u'=', 0, 0)), {}, spaced(word.section(u':', 1))};
            if (mark != u"-")
                score.score = mark.toDouble();
            checklists::addScore(edit, import, score);
        }
    }

    TestProject& m_project;
    std::map<QString, checklists::ItemId> m_items;
};

} // namespace tropa::test
