#include "ui/shell/file_dialogs.h"

#include "ui/shell/settings.h"

#include <QFileDialog>

namespace tropa::ui::shell {

namespace {

void ask(QFileDialog* dialog, std::function<void(const QStringList&)> done)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog->parentWidget(),
                     [done = std::move(done)](const QStringList& files) {
                         if (!files.isEmpty())
                             done(files);
                     });
    dialog->open();
}

} // namespace

void askOpenFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter, bool several,
                  std::function<void(const QStringList&)> done)
{
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    ask(dialog, std::move(done));
}

void askSaveFile(QWidget* parent, const QString& title, const QString& path, const QString& filter,
                 const QString& suffix, std::function<void(const QString&)> done)
{
    auto* dialog = new QFileDialog(parent, title, path, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(path);
    ask(dialog, [done = std::move(done)](const QStringList& files) { done(files.first()); });
}

QString pathFor(const QString& title, const QString& suffix)
{
    QString name = title;
    static const QString unfit = QStringLiteral("\\/:*?\"<>|");
    for (QChar& letter : name) {
        if (unfit.contains(letter))
            letter = u' ';
    }
    return Settings().lastFolder() + u'/' + name.simplified() + u'.' + suffix;
}

} // namespace tropa::ui::shell
