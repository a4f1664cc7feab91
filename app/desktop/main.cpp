#include "app/desktop/desktop_house.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Tropa"));
    QCoreApplication::setApplicationName(QStringLiteral("Tropa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TROPA_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A project to open"),
                                 QStringLiteral("[FILE.tropa]"));
    parser.process(application);

    const auto furniture = tropa::app::makeFurniture();
    const tropa::ui::shell::House house = tropa::app::makeHouse(*furniture);
    tropa::ui::shell::Settings settings;
    tropa::ui::shell::Appearance appearance(settings);
    tropa::ui::shell::MainWindow window(house, settings, appearance);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    return QApplication::exec();
}
