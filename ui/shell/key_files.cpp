#include "ui/shell/key_files.h"

#include "project/key_keeping.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/passphrase_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace tropa::ui::shell {

KeyFiles::KeyFiles(Settings& settings, QWidget* window) : QObject(window), m_settings(settings), m_window(window) {}

void KeyFiles::save(Workbench& workbench)
{
    const project::KeyState state = project::keyState(workbench.project().connection());
    if (state.kind != project::KeyState::Kind::Here) {
        // The same words as the command line's; nobody is asked for a passphrase in vain.
        const auto refused = project::exportKey(workbench.project().connection(), {}, {});
        workbench.notify(refused.error());
        return;
    }
    const QString name = tr("%1, key.tropa-key").arg(QFileInfo(workbench.project().path()).completeBaseName());
    askSaveFile(m_window, tr("Save the key file"), QDir(m_settings.lastFolder()).filePath(name),
                tr("Key files (*.tropa-key)"), QStringLiteral("tropa-key"),
                [this, bench = QPointer<Workbench>(&workbench)](const QString& path) {
                    if (bench)
                        askPassphrase(*bench, path, true);
                });
}

void KeyFiles::takeIn(Workbench& workbench)
{
    askOpenFiles(m_window, tr("Take in a key file"), m_settings.lastFolder(),
                 tr("Key files (*.tropa-key)") + QStringLiteral(";;") + tr("All files (*)"), false,
                 [this, bench = QPointer<Workbench>(&workbench)](const QStringList& files) {
                     if (bench)
                         askPassphrase(*bench, files.first(), false);
                 });
}

void KeyFiles::askPassphrase(Workbench& workbench, const QString& path, bool isNew)
{
    auto* dialog = new PassphraseDialog(isNew ? PassphraseDialog::Use::New : PassphraseDialog::Use::Known,
                                        QFileInfo(path).fileName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path, isNew, bench = QPointer<Workbench>(&workbench)] {
        if (bench)
            run(*bench, path, dialog->passphrase(), isNew);
    });
    dialog->open();
}

void KeyFiles::run(Workbench& workbench, const QString& path, const QString& passphrase, bool isNew)
{
    auto reader = workbench.project().openReader();
    if (!reader) {
        workbench.notify(reader.error());
        return;
    }
    workbench.jobs().run(
        isNew ? Message(QT_TRANSLATE_NOOP("core", "Saving the key file"))
              : Message(QT_TRANSLATE_NOOP("core", "Opening the key file")),
        &workbench,
        [db = std::shared_ptr<storage::Connection>(std::move(*reader)), path, passphrase, isNew](const Progress&) {
            return isNew ? project::exportKey(*db, path, passphrase) : project::importKey(*db, path, passphrase);
        },
        [bench = &workbench, path, isNew](const Result<void>& done) {
            const QString name = QFileInfo(path).fileName();
            if (!done)
                bench->notify(done.error());
            else if (isNew)
                bench->notify(
                    {Notice::Kind::Good, tr("The key is in %1; hand the passphrase over separately").arg(name)});
            else
                bench->notify(
                    {Notice::Kind::Good, tr("The key is kept on this computer; persons can be imported here")});
        });
}

} // namespace tropa::ui::shell
