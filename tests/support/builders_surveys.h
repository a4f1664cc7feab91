#pragma once

#include "frame/frame_lookup.h"
#include "frame/frame_store.h"
#include "frame/import_store.h"
#include "support/test_project.h"
#include "surveys/question_store.h"
#include "surveys/response_store.h"

#include <QFile>
#include <QRegularExpression>

#include <map>

namespace tropa::test {

/// Survey answers from a few lines of text:
///
///     touchpoint Desk of Visit              (of: its stage)
///     wave 5 2026-04-01 2026-06-30
///     question nps nps
///     question desk scale 1-5 satisfaction @Desk
///     question ease scale 1-5 low effort    (low: the low end is good)
///     question heard multi Friends|Site|Map
///     question say open
///     answer 2026-04-05 5 Centre nps=9 desk=4 heard=Friends|Map say=It_was_fine w=2 sex=1 age=35-44
///
/// A wave or clinic "-" is none; underscores in words are spaces. Everything is one import.
class SurveyBuilder
{
public:
    explicit SurveyBuilder(TestProject& project) : m_project(project) {}

    project::ImportId build(const QString& lines)
    {
        project::ImportId import;
        project::EditOptions bulk;
        bulk.bulkTables = surveys::responseTables();
        m_project.edit(
            [&](project::Edit& edit) {
                import = frame::addImport(edit, QStringLiteral("survey"), QStringLiteral("built.csv"));
                const auto questionnaire = surveys::addQuestionnaire(edit, QStringLiteral("Survey"));
                for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
                    read(edit, import, questionnaire, line.simplified().split(u' ', Qt::SkipEmptyParts));
                frame::finishImport(edit, import, m_rows, 0);
            },
            bulk);
        return import;
    }

    surveys::QuestionId question(const QString& name) const { return m_questions.at(name).id; }
    surveys::OptionId option(const QString& name, const QString& words) const
    {
        for (const surveys::Option& option : m_questions.at(name).options) {
            if (option.text == words)
                return option.id;
        }
        qFatal("no option %s", qPrintable(words));
    }

private:
    static QString spaced(QString word) { return word.replace(u'_', u' '); }

    void read(project::Edit& edit, project::ImportId import, surveys::QuestionnaireId questionnaire,
              const QStringList& words)
    {
        if (words.isEmpty() || words[0].startsWith(u'#'))
            return;
        if (words[0] == u"touchpoint")
            addTouchpoint(edit, words);
        else if (words[0] == u"wave")
            addWave(edit, words);
        else if (words[0] == u"question")
            addQuestion(edit, questionnaire, words);
        else if (words[0] == u"answer")
            addResponse(edit, import, questionnaire, words);
        else
            qFatal("not understood: %s", qPrintable(words.join(u' ')));
    }

    static qint64 find(project::Edit& edit, const char* kind, const QString& name)
    {
        return name == u"-" ? 0
                            : frame::FrameLookup(edit.db(), QString::fromLatin1(kind)).findOrAdd(edit, spaced(name));
    }

    static void addTouchpoint(project::Edit& edit, const QStringList& words)
    {
        std::map<QString, QVariant> values;
        if (words.size() > 3)
            values[QStringLiteral("stage_id")] = find(edit, "stage", words[3]);
        frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("touchpoint")), spaced(words[1]), values);
    }

    static void addWave(project::Edit& edit, const QStringList& words)
    {
        frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("wave")), spaced(words[1]),
                            {{QStringLiteral("starts"), QDate::fromString(words[2], Qt::ISODate)},
                             {QStringLiteral("ends"), QDate::fromString(words[3], Qt::ISODate)}});
    }

    void addQuestion(project::Edit& edit, surveys::QuestionnaireId questionnaire, const QStringList& words)
    {
        surveys::Question question;
        question.questionnaire = questionnaire;
        question.text = spaced(words[1]);
        question.kind = *surveys::kindFromName(words[2]);
        if (question.kind == surveys::QuestionKind::Nps)
            question.ends = {0, 10, false};
        for (const QString& word : words.sliced(3)) {
            static const QRegularExpression range(QStringLiteral("^(\\d+)-(\\d+)$"));
            if (const auto ends = range.match(word); ends.hasMatch()) {
                question.ends.low = ends.captured(1).toDouble();
                question.ends.high = ends.captured(2).toDouble();
            } else if (word.startsWith(u'@')) {
                question.touchpoint = frame::TouchpointId(find(edit, "touchpoint", word.sliced(1)));
            } else if (word == u"low") {
                question.ends.lowIsGood = true;
            } else if (word == u"satisfaction" || word == u"effort") {
                question.measure = surveys::measureFromName(word);
            } else {
                for (const QString& option : word.split(u'|'))
                    question.options.push_back({{}, spaced(option), {}});
            }
        }
        surveys::addQuestion(edit, question);
        m_questions[words[1]] = question;
    }

    void addResponse(project::Edit& edit, project::ImportId import, surveys::QuestionnaireId questionnaire,
                     const QStringList& words)
    {
        surveys::Response response;
        response.questionnaire = questionnaire;
        response.date = QDate::fromString(words[1], Qt::ISODate);
        response.wave = frame::WaveId(find(edit, "wave", words[2]));
        response.clinic = frame::ClinicId(find(edit, "clinic", words[3]));
        std::map<QString, QString> said;
        for (const QString& word : words.sliced(4))
            said[word.section(u'=', 0, 0)] = word.section(u'=', 1);
        if (said.contains(QStringLiteral("w")))
            response.weight = said[QStringLiteral("w")].toDouble();
        if (said.contains(QStringLiteral("sex")))
            response.sex = said[QStringLiteral("sex")].toInt();
        if (said.contains(QStringLiteral("doctor")))
            response.doctor = frame::DoctorId(find(edit, "doctor", said[QStringLiteral("doctor")]));
        if (const QString age = said[QStringLiteral("age")]; !age.isEmpty()) {
            response.ageFrom = age.section(u'-', 0, 0).toInt();
            response.ageTo = age.contains(u'-') ? age.section(u'-', 1).toInt() : *response.ageFrom;
        }
        const surveys::ResponseId id = surveys::addResponse(edit, import, response);
        ++m_rows;
        for (const auto& [name, words_] : said) {
            const auto question = m_questions.find(name);
            if (question != m_questions.end())
                answer(edit, import, id, question->second, words_);
        }
    }

    void answer(project::Edit& edit, project::ImportId import, surveys::ResponseId response,
                const surveys::Question& question, const QString& said)
    {
        surveys::Answer answer;
        switch (question.kind) {
        case surveys::QuestionKind::Single:
            answer.option = option(question.text, spaced(said));
            break;
        case surveys::QuestionKind::Multi:
            answer.options.emplace();
            for (const QString& one : said.split(u'|', Qt::SkipEmptyParts))
                answer.options->push_back(option(question.text, spaced(one)));
            break;
        case surveys::QuestionKind::Open:
            surveys::addAnswerText(edit, import, response, question.id, spaced(said));
            return;
        default:
            answer.value = said.toDouble();
        }
        surveys::addAnswer(edit, response, question.id, answer);
    }

    TestProject& m_project;
    std::map<QString, surveys::Question> m_questions;
    qint64 m_rows = 0;
};

} // namespace tropa::test
