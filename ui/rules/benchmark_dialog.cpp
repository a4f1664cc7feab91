#include "ui/rules/benchmark_dialog.h"

#include "base/format_number.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <cmath>

namespace tropa::ui::rules {

BenchmarkDialog::BenchmarkDialog(shell::Workbench& workbench, const QString& metric, QWidget* parent)
    : RuleDialog(workbench, tr("Benchmark"), parent)
    , m_value(addField("benchmarkValue", tr("&Benchmark")))
    , m_source(addField("benchmarkSource", tr("&Source")))
    , m_date(addField("benchmarkDate", tr("&Date")))
    , m_n(addField("benchmarkN", tr("&n")))
    , m_note(addField("benchmarkNote", tr("No&te")))
{
    setObjectName(QStringLiteral("benchmarkDialog"));
    m_source->setPlaceholderText(tr("who measured it, where it stands"));
    m_date->setPlaceholderText(tr("2025, 06.2025 or 30.06.2025"));
    m_n->setPlaceholderText(tr("how many it rests on; may stay empty"));
    begin(metric);
}

bool BenchmarkDialog::load()
{
    const auto read = workbench().project().read(
        [this](storage::Connection& db) { return tropa::metrics::benchmark(db, this->metric()); });
    const bool has = read && *read;
    const tropa::metrics::Benchmark known = has ? **read : tropa::metrics::Benchmark();
    m_value->setText(has ? formatNumber(known.value, decimalsNeeded(known.value, 4), language()) : QString());
    m_source->setText(known.source);
    m_date->setText(tropa::metrics::writtenRuleDate(known.date, Language::Russian));
    m_n->setText(known.n ? QString::number(*known.n) : QString());
    m_note->setText(known.note);
    return has;
}

Result<metrics::Benchmark> BenchmarkDialog::typed() const
{
    const auto refused = [](const char* english) { return Error(ErrorKind::Usage, Message(english)); };
    tropa::metrics::Benchmark benchmark;
    const auto value = numberIn(m_value->text());
    if (m_value->text().trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "Type the number others have"));
    if (!value)
        return refused(QT_TRANSLATE_NOOP("core", "The benchmark is no number"));
    benchmark.value = *value;
    benchmark.source = m_source->text().trimmed();
    benchmark.date = tropa::metrics::readRuleDate(m_date->text());
    if (!m_n->text().trimmed().isEmpty()) {
        const auto n = numberIn(m_n->text());
        if (!n || *n < 1 || *n > 1e9 || *n != std::floor(*n))
            return refused(QT_TRANSLATE_NOOP("core", "n of a benchmark is a whole number from 1"));
        benchmark.n = static_cast<qint64>(*n);
    }
    benchmark.note = m_note->text().trimmed();
    return benchmark;
}

Result<void> BenchmarkDialog::check()
{
    const auto benchmark = typed();
    if (!benchmark)
        return benchmark.error();
    return info() ? tropa::metrics::checkBenchmark(*info(), *benchmark, language()) : Result<void>();
}

bool BenchmarkDialog::write()
{
    const auto benchmark = typed();
    if (!benchmark || !info())
        return false;
    return workbench().edit({QT_TRANSLATE_NOOP("core", "Benchmark of %1"), {workbench().words(info()->name)}},
                            [&](project::Edit& edit) -> Result<void> {
                                tropa::metrics::setBenchmark(edit, metric(), *benchmark);
                                return {};
                            });
}

bool BenchmarkDialog::drop()
{
    return removeBenchmark(workbench(), metric());
}

void openBenchmark(shell::Workbench& workbench, const QString& metric, QWidget* parent)
{
    (new BenchmarkDialog(workbench, metric, parent))->open();
}

bool removeBenchmark(shell::Workbench& workbench, const QString& metric)
{
    const tropa::metrics::Metric* found = workbench.catalogue().find(metric);
    const QString name = found ? workbench.words(found->info().name) : metric;
    return workbench.edit({QT_TRANSLATE_NOOP("core", "Remove the benchmark of %1"), {name}},
                          [&](project::Edit& edit) -> Result<void> {
                              tropa::metrics::removeBenchmark(edit, metric);
                              return {};
                          });
}

} // namespace tropa::ui::rules
