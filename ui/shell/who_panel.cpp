#include "ui/shell/who_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tropa::ui::shell {

namespace {

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 3)
            initials += word.front().toUpper();
    }
    return initials;
}

} // namespace

WhoPanel::WhoPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_initialsLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_initials(new QLineEdit(this))
    , m_done(new QPushButton(this))
{
    setObjectName(QStringLiteral("whoPanel"));
    m_name->setObjectName(QStringLiteral("coderName"));
    m_initials->setObjectName(QStringLiteral("coderInitials"));
    m_initials->setMaxLength(4);
    m_initials->setFixedWidth(90);
    m_done->setObjectName(QStringLiteral("coderDone"));
    m_done->setDefault(true);
    m_why->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);
    m_initialsLabel->setBuddy(m_initials);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() + 1.5);
    m_title->setFont(strong);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(m_why, 1, 0, 1, 3);
    layout->setRowMinimumHeight(2, 8);
    layout->addWidget(m_nameLabel, 3, 0);
    layout->addWidget(m_initialsLabel, 3, 1);
    layout->addWidget(m_name, 4, 0);
    layout->addWidget(m_initials, 4, 1);
    layout->addWidget(m_done, 4, 2);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_name);

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_ownInitials)
            m_initials->setText(initialsOf(name));
        m_done->setEnabled(!name.trimmed().isEmpty());
    });
    connect(m_initials, &QLineEdit::textEdited, this,
            [this](const QString& initials) { m_ownInitials = !initials.isEmpty(); });
    connect(m_name, &QLineEdit::returnPressed, this, &WhoPanel::tell);
    connect(m_initials, &QLineEdit::returnPressed, this, &WhoPanel::tell);
    connect(m_done, &QPushButton::clicked, this, &WhoPanel::tell);
    m_done->setEnabled(false);
    retranslate();
}

void WhoPanel::setIdentity(const project::CoderIdentity& identity)
{
    m_identity = identity;
    m_ownInitials = !identity.initials.isEmpty();
    m_name->setText(identity.name);
    if (m_ownInitials)
        m_initials->setText(identity.initials);
}

void WhoPanel::tell()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    if (m_identity.guid.isNull())
        m_identity.guid = Guid::random();
    m_identity.name = name;
    m_identity.initials = m_initials->text().simplified();
    Q_EMIT told(m_identity);
}

void WhoPanel::retranslate()
{
    m_title->setText(tr("Who works here?"));
    m_why->setText(tr("Your name stands with every edit and every code. It is asked once and stays on this computer "
                      "and in your projects."));
    m_nameLabel->setText(tr("Name"));
    m_initialsLabel->setText(tr("Initials"));
    m_done->setText(tr("Continue"));
}

void WhoPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
