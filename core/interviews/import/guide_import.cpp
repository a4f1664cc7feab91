#include "interviews/import/guide_import.h"

#include "formats/field_maker.h"
#include "frame/frame_lookup.h"
#include "frame/frame_store.h"
#include "interviews/codebook_store.h"
#include "interviews/guide.h"
#include "interviews/import/table_files.h"
#include "interviews/recruiting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace tropa::interviews {

namespace {

using formats::field;

enum GuideColumn { GuideName, SectionTitle, QuestionText, Probes, TouchpointColumn, CodeColumn };

class GuideTaker final : public RowTaker
{
public:
    explicit GuideTaker(project::Edit& edit)
        : m_edit(edit)
        , m_codebook(codebook(edit.db()))
        , m_guides(guides(edit.db()))
        , m_touchpoints(edit.db(), QStringLiteral("touchpoint"))
    {
    }

    void begin(const formats::Proof& proof) override { m_file = QFileInfo(proof.file).completeBaseName(); }

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        CodeId code;
        if (!row.isEmpty(CodeColumn)) {
            code = m_codebook.byPath(row.text(CodeColumn));
            if (!code.isValid())
                return formats::CellRefusal{CodeColumn,
                                            QT_TRANSLATE_NOOP("core", "the path of a code in the codebook")};
        }
        Guide& guide = guideNamed(row.isEmpty(GuideName) ? m_file : row.text(GuideName));
        GuideSection& section = sectionOf(guide, row.text(SectionTitle));
        GuideQuestion& question = questionOf(section, row.text(QuestionText));
        static const QRegularExpression separators(QStringLiteral("\\s*[;|\\n]\\s*"));
        if (!row.isEmpty(Probes))
            question.probes = row.text(Probes).split(separators, Qt::SkipEmptyParts);
        if (!row.isEmpty(TouchpointColumn))
            question.touchpoint = frame::TouchpointId(m_touchpoints.findOrAdd(m_edit, row.text(TouchpointColumn)));
        if (code.isValid())
            question.code = code;
        updateQuestion(m_edit, question);
        return std::nullopt;
    }

private:
    static bool isSame(const QString& a, const QString& b) { return frame::normalName(a) == frame::normalName(b); }

    Guide& guideNamed(const QString& name)
    {
        for (Guide& one : m_guides) {
            if (isSame(one.name, name))
                return one;
        }
        return m_guides.emplace_back(Guide{addGuide(m_edit, name), name, {}});
    }
    GuideSection& sectionOf(Guide& guide, const QString& title)
    {
        for (GuideSection& one : guide.sections) {
            if (isSame(one.title, title))
                return one;
        }
        return guide.sections.emplace_back(GuideSection{addSection(m_edit, guide.id, title), title, {}});
    }
    GuideQuestion& questionOf(GuideSection& section, const QString& words)
    {
        for (GuideQuestion& one : section.questions) {
            if (isSame(one.text, words))
                return one;
        }
        return section.questions.emplace_back(GuideQuestion{addQuestion(m_edit, section.id, words), words, {}, {}, {}});
    }

    project::Edit& m_edit;
    Codebook m_codebook;
    std::vector<Guide> m_guides;
    frame::FrameLookup m_touchpoints;
    QString m_file;
};

enum QuotaColumn { GroupColumn, ClinicColumn, WantedColumn };

class QuotaTaker final : public RowTaker
{
public:
    explicit QuotaTaker(project::Edit& edit) : m_edit(edit), m_clinics(edit.db(), QStringLiteral("clinic")) {}

    std::optional<formats::CellRefusal> take(const formats::TableRow& row) override
    {
        const auto group = groupFromWord(row.text(GroupColumn));
        if (!group || *group == RespondentGroup::Unknown)
            return formats::CellRefusal{GroupColumn,
                                        QT_TRANSLATE_NOOP("core", "a group: loyal, lost or a competitor's")};
        const auto wanted = row.integer(WantedColumn);
        if (!wanted || *wanted < 0 || *wanted > 100'000)
            return formats::CellRefusal{WantedColumn, QT_TRANSLATE_NOOP("core", "how many interviews are wanted")};
        const frame::ClinicId clinic(row.isEmpty(ClinicColumn) ? 0
                                                               : m_clinics.findOrAdd(m_edit, row.text(ClinicColumn)));
        setQuota(m_edit, *group, clinic, *wanted);
        return std::nullopt;
    }

private:
    project::Edit& m_edit;
    frame::FrameLookup m_clinics;
};

template <class Taker>
Result<frame::ImportReport> run(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                const TableFiles& files, const Progress& progress)
{
    return importTableFiles(
        writer, files, options,
        [](project::Edit& edit, project::ImportId) -> Result<std::unique_ptr<RowTaker>> {
            return std::unique_ptr<RowTaker>(std::make_unique<Taker>(edit));
        },
        progress);
}

} // namespace

const formats::FieldTable& guideFields()
{
    static const formats::FieldTable fields({
        field("guide", "Гайд", "Guide", {"Сценарий интервью"}),
        field("section", "Раздел", "Section", {"Блок", "Тема", "Topic"}, formats::CellKind::Text, true),
        field("question", "Вопрос", "Question", {"Текст вопроса"}, formats::CellKind::Text, true),
        field("probes", "Уточняющие вопросы", "Probes", {"Уточнения", "Зонды"}),
        field("touchpoint", "Точка контакта", "Touchpoint", {}),
        field("code", "Код", "Code", {"Путь кода", "Code path"}),
    });
    return fields;
}

const formats::FieldTable& quotaFields()
{
    static const formats::FieldTable fields({
        field("group", "Группа", "Group", {"Категория"}, formats::CellKind::Text, true),
        field("clinic", "Клиника", "Clinic", {"Филиал", "Branch"}),
        field("wanted", "Нужно", "Wanted", {"Квота", "Количество", "Quota"}, formats::CellKind::Integer, true),
    });
    return fields;
}

Result<frame::ImportReport> importGuide(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                        const Progress& progress)
{
    const TableFiles files{
        QStringLiteral("guide"), {QT_TRANSLATE_NOOP("core", "Import of the interview guide %1")}, guideFields(), {}};
    return run<GuideTaker>(writer, options, files, progress);
}

Result<frame::ImportReport> importQuotas(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                         const Progress& progress)
{
    const TableFiles files{
        QStringLiteral("quotas"), {QT_TRANSLATE_NOOP("core", "Import of interview quotas from %1")}, quotaFields(), {}};
    return run<QuotaTaker>(writer, options, files, progress);
}

} // namespace tropa::interviews
