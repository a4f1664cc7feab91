#include "ui/exchange/exchange_pages.h"

#include "ui/exchange/export_view.h"
#include "ui/exchange/merge_view.h"

namespace tropa::ui::exchange {

namespace {

template <class View>
class SidePage final : public shell::Page
{
public:
    SidePage(const char* id, const char* icon) : m_id(QLatin1String(id)), m_icon(QLatin1String(icon)) {}

    QString id() const override { return m_id; }
    QString title() const override { return View::title(); }
    QString icon() const override { return m_icon; }
    int group() const override { return -1; }
    bool obeysFilter() const override { return false; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override { return new View(workbench, parent); }

private:
    QString m_id, m_icon;
};

} // namespace

std::unique_ptr<shell::Page> exportPage()
{
    return std::make_unique<SidePage<ExportView>>("export", "export");
}

std::unique_ptr<shell::Page> mergePage()
{
    return std::make_unique<SidePage<MergeView>>("merge", "merge-files");
}

} // namespace tropa::ui::exchange
