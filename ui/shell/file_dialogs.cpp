#include "ui/shell/file_dialogs.h"

#include "base/open_file.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>

namespace tropa::ui::shell {

namespace {

// Qt's own provider opens every file of a folder to tell its type. A project's file that is opened and closed past
// SQLite loses all the locks this program holds on it (POSIX gives them up with any descriptor of the file), so types
// are told by names alone. The dialogs of desktops look into files as well; that is why they are not used.
class NameOnlyIcons : public QObject, public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    using QObject::QObject;
    QIcon icon(const QFileInfo& file) const override { return icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo& file) const override { return file.isDir() ? QString() : file.suffix(); }
};

// Says so and stays where a file is chosen that may not be replaced, before anybody is asked about replacing it.
class CarefulDialog : public QFileDialog
{
public:
    using QFileDialog::QFileDialog;
    void accept() override
    {
        if (acceptMode() == AcceptSave && !selectedFiles().isEmpty() && isOpenHere(selectedFiles().constFirst())) {
            const Error why = mayBeReplaced(selectedFiles().constFirst()).error();
            if (!m_refusal) {
                m_refusal = new QLabel(this);
                m_refusal->setObjectName(QStringLiteral("saveRefusal"));
                m_refusal->setWordWrap(true);
                if (auto* grid = qobject_cast<QGridLayout*>(layout()))
                    grid->addWidget(m_refusal, grid->rowCount(), 0, 1, -1);
            }
            m_refusal->setText(QCoreApplication::translate("core", why.message.source.constData())
                                   .arg(QFileInfo(selectedFiles().constFirst()).fileName()));
            return;
        }
        QFileDialog::accept();
    }

private:
    QLabel* m_refusal = nullptr;
};

// The folder is set last: what is listed before the provider is there would be opened.
QFileDialog* dialogThatOpensNothing(QWidget* parent, const QString& title, const QString& filter)
{
    auto* dialog = new CarefulDialog(parent, title, QDir::rootPath(), filter);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(new NameOnlyIcons(dialog));
    return dialog;
}

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
    auto* dialog = dialogThatOpensNothing(parent, title, filter);
    dialog->setDirectory(folder.isEmpty() ? Settings().lastFolder() : folder);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    ask(dialog, [remember = folder.isEmpty(), done = std::move(done)](const QStringList& files) {
        if (remember)
            Settings().setLastFolder(QFileInfo(files.first()).absolutePath());
        done(files);
    });
}

void askSaveFile(QWidget* parent, const QString& title, const QString& path, const QString& filter,
                 const QString& suffix, std::function<void(const QString&)> done)
{
    auto* dialog = dialogThatOpensNothing(parent, title, filter);
    dialog->setDirectory(QFileInfo(path).absolutePath());
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
