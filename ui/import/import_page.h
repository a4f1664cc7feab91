#pragma once

#include "ui/import/import_kind.h"
#include "ui/shell/page.h"

#include <QPointer>

namespace tropa::ui::import {

class ImportView;

/// The import of files, in three steps: which, what was understood, what was written. Not in the rail; pages and
/// dropped files lead here.
class ImportPage final : public shell::Page
{
public:
    explicit ImportPage(std::vector<ImportKind> kinds) : m_kinds(std::move(kinds)) {}

    QString id() const override { return QStringLiteral("import"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("import"); }
    int group() const override { return -1; }
    bool obeysFilter() const override { return false; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    bool takesFiles() const override { return true; }
    void takeFiles(const QString& kind, const QStringList& files) override;

private:
    std::vector<ImportKind> m_kinds;
    QPointer<ImportView> m_view;
};

} // namespace tropa::ui::import
