#include "interviews/import/codebook_import.h"

#include "formats/field_maker.h"
#include "frame/frame_lookup.h"
#include "frame/frame_store.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "interviews/import/table_files.h"
#include "interviews/import/transcript_import.h"
#include "interviews/quote_finder.h"
#include "interviews/respondent_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tropa::interviews {

namespace {

using formats::field;

enum CodeColumn { Parent, Name, Kind, Touchpoint, Stage, Definition, UseWhen, NotWhen, Example, Color, Path };

class CodebookTaker final : public RowTaker
{
public:
    explicit CodebookTaker(project::Edit& edit)
        : m_edit(edit)
        , m_touchpoints(edit.db(), QStringLiteral("touchpoint"))
        , m_stages(edit.db(), QStringLiteral("stage"))
    {
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        static const QRegularExpression separators(QStringLiteral("\\s*[›>]\\s*"));
        // A path, where there is one, ends in the code's own name.
        QStringList path = row.text(row.isEmpty(Path) ? Parent : Path).split(separators, Qt::SkipEmptyParts);
        if (row.isEmpty(Path))
            path << row.text(Name);
        CodeId id;
        for (const QString& name : path)
            id = findOrAdd(id, name);
        if (!id.isValid())
            return formats::CellRefusal{Name, QT_TRANSLATE_NOOP("core", "the name of a code")};
        Code code = *codebook(m_edit.db()).find(id);
        const auto take = [&](int column, QString& into) {
            if (!row.isEmpty(column))
                into = row.text(column);
        };
        take(Definition, code.definition);
        take(UseWhen, code.useWhen);
        take(NotWhen, code.notWhen);
        take(Example, code.example);
        if (!row.isEmpty(Kind)) {
            const auto kind = kindOf(row.text(Kind));
            if (!kind)
                return formats::CellRefusal{
                    Kind, QT_TRANSLATE_NOOP("core", "quote, pain, need, gain, barrier, emotion, touchpoint or stage")};
            code.kind = *kind;
        }
        if (!row.isEmpty(Color)) {
            static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
            if (!hex.match(row.text(Color)).hasMatch())
                return formats::CellRefusal{Color, QT_TRANSLATE_NOOP("core", "a colour such as #2A5CA8")};
            code.color = row.text(Color);
        }
        if (!row.isEmpty(Touchpoint))
            code.touchpoint = frame::TouchpointId(m_touchpoints.findOrAdd(m_edit, row.text(Touchpoint)));
        if (!row.isEmpty(Stage))
            code.stage = frame::StageId(m_stages.findOrAdd(m_edit, row.text(Stage)));
        updateCode(m_edit, code);
        return std::nullopt;
    }

private:
    CodeId findOrAdd(CodeId parent, const QString& name)
    {
        const QString normal = frame::normalName(name);
        const Codebook book = codebook(m_edit.db());
        for (const Code* code : book.children(parent)) {
            if (frame::normalName(code->name) == normal)
                return code->id;
        }
        Code code;
        code.parent = parent;
        code.name = name;
        code.palette = 0;
        return addCode(m_edit, code);
    }
    static std::optional<CodeKind> kindOf(const QString& word)
    {
        const QString normal = frame::normalName(word);
        for (const CodeKindName& one : codeKinds()) {
            if (normal == QLatin1String(one.id) || normal == frame::normalName(text(one.name, Language::Russian)))
                return one.kind;
        }
        return std::nullopt;
    }

    project::Edit& m_edit;
    frame::FrameLookup m_touchpoints, m_stages;
};

enum QuoteColumn { RespondentColumn, CodeColumnOfQuote, ValenceColumn, Words, CoderColumn, MemoColumn };

class QuoteTaker final : public RowTaker
{
public:
    explicit QuoteTaker(project::Edit& edit) : m_edit(edit), m_codebook(codebook(edit.db()))
    {
        for (const DocumentInfo& info : documents(edit.db()))
            m_documents[info.respondent].push_back(info.id);
    }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        RespondentId who = findRespondent(m_edit.db(), row.text(RespondentColumn));
        if (!who.isValid())
            who = findRespondent(m_edit.db(), respondentOfName(row.text(RespondentColumn)));
        const auto theirs = m_documents.find(who);
        if (theirs == m_documents.end())
            return formats::CellRefusal{RespondentColumn,
                                        QT_TRANSLATE_NOOP("core", "a respondent with a transcript in the project")};
        const CodeId code = m_codebook.byPath(row.text(CodeColumnOfQuote));
        if (!code.isValid())
            return formats::CellRefusal{CodeColumnOfQuote,
                                        QT_TRANSLATE_NOOP("core", "the path of a code in the codebook")};
        const auto valence = row.integer(ValenceColumn);
        if (valence && (*valence < -2 || *valence > 2))
            return formats::CellRefusal{ValenceColumn, QT_TRANSLATE_NOOP("core", "a valence from -2 to 2")};

        std::optional<std::pair<DocumentId, TextSpan>> place;
        for (const DocumentId id : theirs->second) {
            for (const TextSpan& span : finder(id).find(row.text(Words))) {
                if (place)
                    return formats::CellRefusal{
                        Words,
                        QT_TRANSLATE_NOOP("core", "words that stand once in the transcript; these stand there twice")};
                place = {id, span};
            }
        }
        if (!place)
            return formats::CellRefusal{
                Words, QT_TRANSLATE_NOOP("core", "words of the respondent, as they stand in the transcript")};
        CodingDetails details;
        details.valence = valence;
        details.memo = row.text(MemoColumn);
        if (!row.isEmpty(CoderColumn)) {
            project::CoderId& coder = m_coders[row.text(CoderColumn)];
            if (!coder.isValid())
                coder = findOrAddCoder(m_edit, row.text(CoderColumn));
            details.coder = coder;
        }
        applyCode(m_edit, place->first, place->second, code, details);
        return std::nullopt;
    }

private:
    const QuoteFinder& finder(DocumentId id)
    {
        const auto known = m_finders.find(id);
        if (known != m_finders.end())
            return known->second;
        return m_finders.emplace(id, QuoteFinder(*document(m_edit.db(), id))).first->second;
    }

    project::Edit& m_edit;
    Codebook m_codebook;
    std::unordered_map<RespondentId, std::vector<DocumentId>> m_documents;
    std::unordered_map<DocumentId, QuoteFinder> m_finders;
    std::map<QString, project::CoderId> m_coders;
};

} // namespace

const formats::FieldTable& codebookFields()
{
    static const formats::FieldTable fields({
        field("parent", "Родитель", "Parent", {"Категория", "Ветка", "Группа кодов", "Category"}),
        field("code", "Код", "Code", {"Название кода", "Имя кода", "Name"}, formats::CellKind::Text, true),
        field("kind", "Вид", "Kind", {"Тип", "Type"}),
        field("touchpoint", "Точка контакта", "Touchpoint", {}),
        field("stage", "Стадия", "Stage", {"Этап"}),
        field("definition", "Определение", "Definition", {"Описание", "Description"}),
        field("use_when", "Использовать когда", "Use when", {"Когда использовать", "Правило", "use_when"}),
        field("not_when", "Не использовать когда", "Not when", {"Когда не использовать", "Исключения", "not_when"}),
        field("example", "Пример", "Example", {}),
        field("color", "Цвет", "Color", {"Colour"}),
        field("path", "Путь кода", "Code path", {"Путь", "Path"}),
    });
    return fields;
}

const formats::FieldTable& quoteFields()
{
    static const formats::FieldTable fields({
        field("respondent", "Респондент", "Respondent", {"Интервью", "Документ", "Document"}, formats::CellKind::Text,
              true),
        field("code", "Код", "Code", {"Путь кода", "Code path"}, formats::CellKind::Text, true),
        field("valence", "Валентность", "Valence", {"Оценка"}, formats::CellKind::Integer),
        field("quote", "Цитата", "Quote", {"Текст", "Сегмент", "Segment", "Text"}, formats::CellKind::Text, true),
        field("coder", "Кодировщик", "Coder", {}),
        field("memo", "Заметка", "Memo", {"Комментарий", "Comment"}),
    });
    return fields;
}

Result<frame::ImportReport> importCodebook(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                           const Progress& progress)
{
    const TableFiles files{
        QStringLiteral("codebook"), {QT_TRANSLATE_NOOP("core", "Import of the codebook %1")}, codebookFields(), {}};
    return importTableFiles(
        writer, files, options,
        [](project::Edit& edit, project::ImportId) -> Result<std::unique_ptr<RowTaker>> {
            return std::unique_ptr<RowTaker>(std::make_unique<CodebookTaker>(edit));
        },
        progress);
}

Result<frame::ImportReport> importQuotes(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                         const Progress& progress)
{
    const TableFiles files{
        QStringLiteral("quotes"), {QT_TRANSLATE_NOOP("core", "Import of coded quotes from %1")}, quoteFields(), {}};
    return importTableFiles(
        writer, files, options,
        [](project::Edit& edit, project::ImportId) -> Result<std::unique_ptr<RowTaker>> {
            return std::unique_ptr<RowTaker>(std::make_unique<QuoteTaker>(edit));
        },
        progress);
}

} // namespace tropa::interviews
