#include "ui/maps/quote_choice.h"

#include "ui/paint/board_words.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

QuoteChoice::QuoteChoice(const std::vector<metrics::Evidence>& evidence, Language language, QWidget* parent)
    : QDialog(parent), m_words(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("quoteChoice"));
    setWindowTitle(tr("Choose a quote"));
    m_words->setPlaceholderText(tr("Words of the quote or its source"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("quotes"));
    m_list->setAccessibleName(tr("Quotes"));
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    for (const metrics::Evidence& one : evidence) {
        m_refs.push_back(one.ref);
        const QString consent = one.hasConsent ? QString() : QStringLiteral(" · ") + tr("without consent");
        m_list->addItem(paint::quoteText(one, language) + QLatin1Char('\n') + one.citation + consent);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Take the quote"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(620, 520);
    connect(m_words, &QLineEdit::textChanged, this, &QuoteChoice::filter);
    connect(m_list, &QListWidget::itemActivated, this, &QuoteChoice::take);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QuoteChoice::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_take->setEnabled(false);
}

void QuoteChoice::filter()
{
    const QString words = m_words->text().simplified();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words, Qt::CaseInsensitive));
}

void QuoteChoice::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_list->item(row)->isHidden())
        return;
    accept();
    Q_EMIT chosen(m_refs[static_cast<std::size_t>(row)]);
}

} // namespace tropa::ui::journeys
