#include "ui/shell/lost_file_dialog.h"

#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tropa::ui::shell {

LostFileDialog::LostFileDialog(const QString& path, const QString& why, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("lostFileDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The project does not open"));
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    column->setSpacing(theme::Space::small);
    const auto label = [this](const QString& words, theme::TypeRole role) {
        auto* made = new QLabel(words, this);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setFont(theme::fontFor(role));
        return made;
    };
    const auto add = [&](const QString& words, const char* name, theme::TypeRole role) {
        QLabel* made = label(words, role);
        made->setObjectName(QLatin1String(name));
        column->addWidget(made);
    };
    add(why, "lostWhy", theme::TypeRole::BodyStrong);
    add(tr("Tropa cannot put a broken file together again, and there is no backup of this project in its folder. The "
           "file itself has not been changed."),
        "lostState", theme::TypeRole::Body);
    add(tr("What can be tried:"), "lostTry", theme::TypeRole::Body);
    auto* steps = new QGridLayout;
    steps->setHorizontalSpacing(theme::Space::small);
    steps->setVerticalSpacing(theme::Space::unit);
    steps->setColumnStretch(1, 1);
    for (const QString& step :
         {tr("look for a copy of yours: on another computer, in a mail, in a cloud or on a disk of backups"),
          tr("bring back an earlier version of the file, if the system or the cloud keeps versions"),
          tr("fetch the file once more, if it came over a network, on a stick or by mail: it may have been cut off on "
             "the way"),
          tr("make a new project and import the same source files again")}) {
        const int row = steps->rowCount();
        steps->addWidget(label(QStringLiteral("•"), theme::TypeRole::Body), row, 0, Qt::AlignTop);
        steps->addWidget(label(step, theme::TypeRole::Body), row, 1);
    }
    column->addLayout(steps);
    column->addSpacing(theme::Space::small);

    auto* buttons = new QDialogButtonBox(this);
    auto* another = buttons->addButton(tr("Choose another file…"), QDialogButtonBox::AcceptRole);
    auto* folder = buttons->addButton(tr("Show in folder"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    another->setObjectName(QStringLiteral("lostAnother"));
    folder->setObjectName(QStringLiteral("lostFolder"));
    close->setObjectName(QStringLiteral("lostClose"));
    another->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT anotherWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(folder, &QPushButton::clicked, this,
            [at = QFileInfo(path).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(at)); });
}

} // namespace tropa::ui::shell
