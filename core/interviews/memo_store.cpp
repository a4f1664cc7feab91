#include "interviews/memo_store.h"

#include "interviews/codebook_store.h"
#include "interviews/coding_store.h"
#include "interviews/document_store.h"

#include <unordered_map>

namespace tropa::interviews {

namespace {

constexpr const char* projectKind = "project";
constexpr qsizetype mostLetters = 60;

QString shortened(QString words)
{
    words = words.simplified();
    return words.size() > mostLetters ? words.left(mostLetters) + QStringLiteral("…") : words;
}

} // namespace

std::vector<Memo> memos(storage::Connection& connection)
{
    const Codebook book = codebook(connection);
    std::unordered_map<qint64, QString> documentNames, respondentNames;
    for (const DocumentInfo& info : documents(connection))
        documentNames[info.id.value()] = info.name;
    {
        auto rows = connection.prepare("SELECT id, name FROM respondent");
        while (rows.step())
            respondentNames[rows.integer(0)] = rows.text(1);
    }
    std::vector<Memo> all;
    {
        auto rows = connection.prepare("SELECT id, subject_kind, subject_id, text, coder_id, created_at FROM memo");
        while (rows.step()) {
            Memo one{rows.integer(0), {rows.text(1), rows.integer(2)}, {},
                     rows.text(3),    rows.id<project::CoderId>(4),    rows.moment(5)};
            const auto named = [&](const std::unordered_map<qint64, QString>& names) {
                const auto found = names.find(one.subject.id);
                return found == names.end() ? QString() : found->second;
            };
            if (one.subject.kind == QLatin1String("document"))
                one.about = named(documentNames);
            else if (one.subject.kind == QLatin1String("respondent"))
                one.about = named(respondentNames);
            else if (one.subject.kind == QLatin1String("code"))
                one.about = book.path(CodeId(one.subject.id));
            const bool isGone = one.about.isEmpty() && one.subject.kind != QLatin1String(projectKind);
            if (!isGone)
                all.push_back(std::move(one));
        }
    }
    QuoteFilter filter;
    {
        auto rows = connection.prepare("SELECT id FROM segment WHERE memo <> ''");
        while (rows.step())
            filter.ids.push_back(rows.id<SegmentId>(0));
    }
    if (!filter.ids.empty()) {
        for (const Quote& quote : quotes(connection, filter)) {
            const Segment& segment = quote.segment;
            all.push_back({0,
                           {QStringLiteral("segment"), segment.id.value()},
                           shortened(quote.text),
                           segment.memo,
                           segment.coder,
                           segment.createdAt});
        }
    }
    std::ranges::stable_sort(all, [](const Memo& a, const Memo& b) { return a.createdAt > b.createdAt; });
    return all;
}

qint64 addMemo(project::Edit& edit, const EntityRef& subject, const QString& text)
{
    edit.db().run("INSERT INTO memo (guid, subject_kind, subject_id, text, coder_id, created_at) "
                  "VALUES (?, ?, ?, ?, ?, ?)",
                  Guid::random(), subject.kind, subject.id, text, edit.coder(), edit.now());
    const qint64 id = edit.db().lastInsertedId();
    if (subject.kind != QLatin1String(projectKind))
        edit.setPlace(subject);
    return id;
}

void setMemoText(project::Edit& edit, const Memo& memo, const QString& text)
{
    if (memo.id > 0)
        edit.db().run("UPDATE memo SET text = ? WHERE id = ?", text, memo.id);
    else
        setSegmentMemo(edit, std::array{SegmentId(memo.subject.id)}, text);
}

void removeMemo(project::Edit& edit, const Memo& memo)
{
    if (memo.id > 0)
        edit.db().run("DELETE FROM memo WHERE id = ?", memo.id);
    else
        setSegmentMemo(edit, std::array{SegmentId(memo.subject.id)}, {});
}

} // namespace tropa::interviews
