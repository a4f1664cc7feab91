#include "interviews/guide.h"

#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "interviews/selection_store.h"

#include <ranges>

namespace tropa::interviews {

namespace {

constexpr qsizetype longestCode = 60;

QString codeName(QString words)
{
    words = words.simplified();
    while (words.endsWith(u'?') || words.endsWith(u'.'))
        words.chop(1);
    if (words.size() > longestCode)
        words = words.left(std::max<qsizetype>(1, words.lastIndexOf(u' ', longestCode))) + QStringLiteral("…");
    return words.replace(u'›', u' ').replace(u'>', u' ');
}

// Swaps a row with its neighbour; `siblings` lists ids in their order.
void swapPlaces(project::Edit& edit, const QByteArray& table, const std::vector<qint64>& siblings, qint64 id, int step)
{
    const auto at = std::ranges::find(siblings, id);
    const auto place = at - siblings.begin();
    if (at == siblings.end() || place + step < 0 || place + step >= static_cast<std::ptrdiff_t>(siblings.size()))
        return;
    std::vector<qint64> order = siblings;
    std::swap(order[static_cast<std::size_t>(place)], order[static_cast<std::size_t>(place + step)]);
    const QByteArray write = "UPDATE " + table + " SET position = ?1 WHERE id = ?2 AND position <> ?1";
    for (std::size_t i = 0; i < order.size(); ++i)
        edit.db().run(write.constData(), static_cast<qint64>(i), order[i]);
}

std::vector<qint64> siblingsOf(storage::Connection& connection, const QByteArray& table, const QByteArray& parent,
                               qint64 id)
{
    std::vector<qint64> ids;
    auto rows = connection.prepare("SELECT id FROM " + table + " WHERE " + parent + " = (SELECT " + parent + " FROM " +
                                   table + " WHERE id = ?) ORDER BY position, id");
    rows.bindAll(id);
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 nextPlace(storage::Connection& connection, const char* count, qint64 parent)
{
    return connection.value<qint64>(count, parent).value_or(0);
}

} // namespace

std::vector<const GuideQuestion*> Guide::questions() const
{
    std::vector<const GuideQuestion*> all;
    for (const GuideSection& section : sections) {
        for (const GuideQuestion& question : section.questions)
            all.push_back(&question);
    }
    return all;
}

std::vector<Guide> guides(storage::Connection& connection)
{
    std::vector<Guide> all;
    {
        auto rows = connection.prepare("SELECT id, name FROM guide ORDER BY position, id");
        while (rows.step())
            all.push_back({rows.id<GuideId>(0), rows.text(1), {}});
    }
    for (Guide& guide : all) {
        auto sections =
            connection.prepare("SELECT id, title FROM guide_section WHERE guide_id = ? ORDER BY position, id");
        sections.bindAll(guide.id);
        while (sections.step())
            guide.sections.push_back({sections.id<GuideSectionId>(0), sections.text(1), {}});
        for (GuideSection& section : guide.sections) {
            auto rows = connection.prepare("SELECT id, text, probes, touchpoint_id, code_id FROM guide_question WHERE "
                                           "section_id = ? ORDER BY position, id");
            rows.bindAll(section.id);
            while (rows.step())
                section.questions.push_back({rows.id<GuideQuestionId>(0), rows.text(1),
                                             rows.text(2).split(u'\n', Qt::SkipEmptyParts),
                                             rows.id<frame::TouchpointId>(3), rows.id<CodeId>(4)});
        }
    }
    return all;
}

GuideId addGuide(project::Edit& edit, const QString& name)
{
    edit.db().run("INSERT INTO guide (guid, name, position) VALUES (?, ?, (SELECT count(*) FROM guide))",
                  Guid::random(), name);
    return GuideId(edit.db().lastInsertedId());
}

void removeGuide(project::Edit& edit, GuideId id)
{
    edit.db().run("DELETE FROM guide_question WHERE section_id IN (SELECT id FROM guide_section WHERE guide_id = ?)",
                  id);
    edit.db().run("DELETE FROM guide_section WHERE guide_id = ?", id);
    edit.db().run("DELETE FROM guide WHERE id = ?", id);
}

GuideSectionId addSection(project::Edit& edit, GuideId guide, const QString& title)
{
    edit.db().run("INSERT INTO guide_section (guid, guide_id, title, position) VALUES (?, ?, ?, ?)", Guid::random(),
                  guide, title,
                  nextPlace(edit.db(), "SELECT count(*) FROM guide_section WHERE guide_id = ?", guide.value()));
    return GuideSectionId(edit.db().lastInsertedId());
}

void renameSection(project::Edit& edit, GuideSectionId id, const QString& title)
{
    edit.db().run("UPDATE guide_section SET title = ? WHERE id = ?", title, id);
}

void removeSection(project::Edit& edit, GuideSectionId id)
{
    edit.db().run("DELETE FROM guide_question WHERE section_id = ?", id);
    edit.db().run("DELETE FROM guide_section WHERE id = ?", id);
}

GuideQuestionId addQuestion(project::Edit& edit, GuideSectionId section, const QString& text)
{
    edit.db().run("INSERT INTO guide_question (guid, section_id, text, position) VALUES (?, ?, ?, ?)", Guid::random(),
                  section, text,
                  nextPlace(edit.db(), "SELECT count(*) FROM guide_question WHERE section_id = ?", section.value()));
    return GuideQuestionId(edit.db().lastInsertedId());
}

void updateQuestion(project::Edit& edit, const GuideQuestion& question)
{
    edit.db().run("UPDATE guide_question SET text = ?, probes = ?, touchpoint_id = ?, code_id = ? WHERE id = ?",
                  question.text, question.probes.join(u'\n'), question.touchpoint, question.code, question.id);
}

void removeQuestion(project::Edit& edit, GuideQuestionId id)
{
    edit.db().run("DELETE FROM guide_question WHERE id = ?", id);
}

void moveSection(project::Edit& edit, GuideSectionId id, int step)
{
    swapPlaces(edit, "guide_section", siblingsOf(edit.db(), "guide_section", "guide_id", id.value()), id.value(), step);
}

void moveQuestion(project::Edit& edit, GuideQuestionId id, int step)
{
    swapPlaces(edit, "guide_question", siblingsOf(edit.db(), "guide_question", "section_id", id.value()), id.value(),
               step);
}

qint64 makeCodes(project::Edit& edit, GuideId id)
{
    qint64 made = 0;
    for (const Guide& guide : guides(edit.db())) {
        if (guide.id != id)
            continue;
        for (const GuideSection& section : guide.sections) {
            CodeId parent;
            for (const GuideQuestion& question : section.questions) {
                if (question.code.isValid())
                    continue;
                if (!parent.isValid()) {
                    const Codebook book = codebook(edit.db());
                    const auto roots = book.children({});
                    const auto known = std::ranges::find(roots, codeName(section.title), &Code::name);
                    if (known != roots.end()) {
                        parent = (*known)->id;
                    } else {
                        Code above;
                        above.name = codeName(section.title);
                        above.palette = 0;
                        parent = addCode(edit, above);
                        ++made;
                    }
                }
                Code code;
                code.parent = parent;
                code.name = codeName(question.text);
                code.palette = 0;
                code.touchpoint = question.touchpoint;
                GuideQuestion coded = question;
                coded.code = addCode(edit, code);
                updateQuestion(edit, coded);
                ++made;
            }
        }
    }
    return made;
}

qint64 GuideCoverage::interviewsOf(std::size_t question) const
{
    return std::ranges::count_if(segments[question], [](qint64 count) { return count > 0; });
}

GuideCoverage coverageOf(storage::Connection& connection, const Guide& guide, const metrics::Scope& scope)
{
    GuideCoverage coverage;
    const Selection selection = select(connection, scope);
    std::unordered_map<DocumentId, std::size_t> columns;
    std::unordered_map<DocumentId, QString> names;
    for (const DocumentInfo& info : documents(connection))
        names[info.id] = info.name;
    for (const DocumentId id : documentsInScope(connection, scope)) {
        columns[id] = coverage.documents.size();
        coverage.documents.push_back(id);
        coverage.names.push_back(names[id]);
    }
    for (const GuideQuestion* question : guide.questions()) {
        coverage.questions.push_back(question->id);
        auto& row = coverage.segments.emplace_back(coverage.documents.size(), 0);
        for (const SelectedSegment& segment : selection.segments) {
            const bool speaks = question->code.isValid()
                                    ? selection.codebook.isWithin(segment.code, question->code)
                                    : question->touchpoint.isValid() && segment.touchpoint == question->touchpoint;
            if (const auto column = columns.find(segment.document); speaks && column != columns.end())
                ++row[column->second];
        }
    }
    return coverage;
}

} // namespace tropa::interviews
