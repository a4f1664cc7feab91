#include "ui/maps/hand_over_dialog.h"

#include "insights/hand_over.h"
#include "insights/insight_store.h"
#include "maps/board_store.h"
#include "maps/frozen_values.h"
#include "maps/hand_over.h"
#include "ui/shell/file_dialogs.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

namespace {

QLabel* wordsOf(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

HandOverDialog::HandOverDialog(shell::Workbench& workbench, qsizetype maps, qsizetype insights, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_insights(new QCheckBox(this))
{
    setObjectName(QStringLiteral("handOverDialog"));
    setWindowTitle(tr("Hand over a copy"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto scope = workbench.project().read([&](storage::Connection& db) {
        return metrics::scopeText(db, workbench.filter().scope(), workbench.language());
    });
    const QString within = scope.valueOr(QString());
    auto* about = wordsOf(tr("A new project for those who may see results and not what they rest on. It opens in "
                             "Tropa and shows the numbers as they stand now; they stand still in it.") +
                              u' ' +
                              (within.isEmpty() ? tr("No filter is set: the numbers are of everything.")
                                                : tr("The numbers are those of the filter: %1.").arg(within)),
                          this);
    const auto list = [this](QGridLayout* grid, int column, const QString& head, theme::Glyph glyph,
                             const QStringList& lines) {
        auto* title = new QLabel(head, this);
        title->setFont(theme::fontFor(theme::TypeRole::BodyStrong, font()));
        grid->addWidget(title, 0, column * 2, 1, 2);
        int row = 1;
        for (const QString& line : lines) {
            auto* sign = new QLabel(this);
            sign->setPixmap(m_workbench.theme().icon(glyph).pixmap(theme::Size::smallIcon, theme::Size::smallIcon));
            grid->addWidget(sign, row, column * 2, Qt::AlignTop);
            grid->addWidget(wordsOf(line, this), row++, column * 2 + 1, Qt::AlignTop);
        }
        grid->setColumnStretch(column * 2 + 1, 1);
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::Space::medium);
    grid->setVerticalSpacing(theme::Space::medium);
    list(grid, 0, tr("Goes along"), theme::Glyph::Check,
         {tr("%n map(s) with stages, steps, lanes and the team's texts", nullptr, static_cast<int>(maps)),
          tr("the numbers of their cells and curves, with n, interval, target and date"),
          tr("the strength of evidence of each cell"),
          tr("names of touchpoints, personas and owners; the house style")});
    list(grid, 1, tr("Stays here"), theme::Glyph::Close,
         {tr("answers, transcripts, recordings, reviews, calls and visits"),
          tr("persons, respondents and the key of pseudonyms"),
          tr("quotes, even those with consent, together with their cards"), tr("notes, comments and the history")});
    m_insights->setObjectName(QStringLiteral("handOverInsights"));
    m_insights->setText(tr("With %n insight(s): statement, value, effort and the sums they rest on", nullptr,
                           static_cast<int>(insights)));
    m_insights->setChecked(insights > 0);
    m_insights->setVisible(insights > 0);
    auto* hidden = wordsOf(
        tr("Numbers over fewer than %1 people or rows are hidden, in maps, curves and insights.").arg(maps::leastShown),
        this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* choose = buttons->addButton(tr("Choose where…"), QDialogButtonBox::AcceptRole);
    choose->setObjectName(QStringLiteral("handOverChoose"));
    choose->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::Space::pane);
    column->addWidget(about);
    column->addLayout(grid);
    column->addWidget(m_insights);
    column->addWidget(hidden);
    column->addWidget(buttons);
    setMinimumWidth(620);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOverDialog::choosePlace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workbench, &QObject::destroyed, this, &QDialog::close);
    choose->setFocus();
}

void HandOverDialog::show(shell::Workbench& workbench, QWidget* parent)
{
    const auto counts = workbench.project().read([](storage::Connection& db) {
        return std::pair(tropa::maps::maps(db).size(), insights::allInsights(db).size());
    });
    if (!counts)
        return workbench.notify(counts.error());
    if (counts->first == 0)
        return workbench.notify(
            {shell::Notice::Kind::Info, tr("There is no map to hand over yet. Make one on the page of maps.")});
    auto* dialog = new HandOverDialog(workbench, static_cast<qsizetype>(counts->first),
                                      static_cast<qsizetype>(counts->second), parent);
    dialog->open();
}

void HandOverDialog::choosePlace()
{
    const QFileInfo own(m_workbench.project().path());
    const QString name =
        own.absolutePath() + u'/' + tr("%1 to hand over").arg(own.completeBaseName()) + QStringLiteral(".tropa");
    shell::askSaveFile(this, tr("Hand over a copy"), name, tr("Tropa project (*.tropa)"), QStringLiteral("tropa"),
                       [dialog = QPointer<HandOverDialog>(this)](const QString& path) {
                           if (dialog)
                               dialog->write(path);
                       });
}

void HandOverDialog::write(const QString& path)
{
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    maps::HandOverOptions options;
    options.today = QDate::currentDate();
    options.filter = m_workbench.filter().scope();
    options.opening.language = m_workbench.project().language();
    const auto work = [connection, options, path, withInsights = m_insights->isChecked(),
                       language = m_workbench.project().language(), &catalogue = m_workbench.catalogue(),
                       &sources = m_workbench.sources()](const Progress& progress) -> Result<maps::HandOverReport> {
        const metrics::EvaluationContext context{*connection, options.today, progress, 0.95, &sources};
        if (!withInsights)
            return maps::handOver(context, catalogue, sources, path, options);
        auto copy = insights::handOver(context, catalogue, sources, path, options, language);
        if (!copy)
            return std::move(copy).error();
        return std::move(copy->maps);
    };
    auto* bench = &m_workbench;
    bench->jobs().run({QT_TRANSLATE_NOOP("core", "Writing a copy to hand over")}, bench, work,
                      [bench, path](const Result<maps::HandOverReport>& written) {
                          if (!written)
                              return bench->notify(written.error());
                          QStringList words{tr("The copy is in %1").arg(QFileInfo(path).fileName())};
                          for (const Message& note : written->notes)
                              words << bench->words(note);
                          bench->notify({shell::Notice::Kind::Good, words.join(QStringLiteral(". "))});
                      });
    accept();
}

} // namespace tropa::ui::journeys
