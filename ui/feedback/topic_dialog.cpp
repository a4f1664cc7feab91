#include "ui/feedback/topic_dialog.h"

#include "feedback/named_list.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::feedback {

using tropa::feedback::List;
using tropa::feedback::ReviewId;

TopicDialog::TopicDialog(shell::Workbench& workbench, std::vector<ReviewId> reviews, const QString& topic,
                         QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_reviews(std::move(reviews))
    , m_topic(new QComboBox(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("topicDialog"));
    setWindowTitle(tr("Topic of %n review(s)", nullptr, static_cast<int>(m_reviews.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    m_topic->setObjectName(QStringLiteral("reviewTopic"));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& one : tropa::feedback::entries(workbench.project().connection(), List::Topics))
        m_topic->addItem(one.name);
    m_topic->setEditText(topic);
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("Note on the topic"));
    m_note->setMinimumHeight(fontMetrics().height() + 4);
    auto* form = new QFormLayout;
    form->addRow(tr("&Topic"), m_topic);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &TopicDialog::save);
    connect(m_topic, &QComboBox::editTextChanged, this, &TopicDialog::follow);
    resize(420, sizeHint().height());
    m_topic->setFocus();
    m_topic->lineEdit()->selectAll();
    follow();
}

void TopicDialog::follow()
{
    const QString name = m_topic->currentText().simplified();
    m_note->setText(name.isEmpty()                                      ? tr("Without a topic.")
                    : m_topic->findText(name, Qt::MatchFixedString) < 0 ? tr("“%1” is a new topic.").arg(name)
                                                                        : QString());
}

void TopicDialog::save()
{
    const QString name = m_topic->currentText().simplified();
    const bool done =
        m_workbench.edit(name.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Reviews without a topic"))
                                        : Message(QT_TRANSLATE_NOOP("core", "Topic of reviews: %1"), {name}),
                         [&](project::Edit& edit) -> Result<void> {
                             const tropa::feedback::TopicId topic(
                                 tropa::feedback::NameFinder(edit.db(), List::Topics).findOrAdd(edit, name));
                             for (const ReviewId review : m_reviews)
                                 tropa::feedback::setReviewTopic(edit, review, topic);
                             return {};
                         });
    if (done)
        accept();
}

} // namespace tropa::ui::feedback
