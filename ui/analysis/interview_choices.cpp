#include "ui/analysis/interview_choices.h"

#include "interviews/codebook_store.h"
#include "interviews/document_store.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace tropa::ui::analysis {

std::vector<std::pair<QString, QString>> codeChoices(storage::Connection& db)
{
    std::vector<std::pair<QString, QString>> choices;
    const talk::Codebook book = talk::codebook(db);
    for (const talk::Code& code : book.codes())
        choices.emplace_back(QString::number(code.id.value()), book.path(code.id));
    return choices;
}

std::unordered_map<talk::DocumentId, QString> documentNames(storage::Connection& db)
{
    std::unordered_map<talk::DocumentId, QString> names;
    for (const talk::DocumentInfo& info : talk::documents(db))
        names[info.id] = info.name;
    return names;
}

QHBoxLayout* line(QVBoxLayout* column, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    column->addWidget(row);
    return layout;
}

} // namespace tropa::ui::analysis
