#include "ui/interviews/agreement_models.h"

#include "base/format_number.h"
#include "interviews/coder_store.h"
#include "interviews/document_store.h"

namespace tropa::ui::interviews {

namespace {

constexpr qsizetype mostLetters = 160;

} // namespace

AgreementContents readAgreement(storage::Connection& connection, const core::TeamRequest& request)
{
    AgreementContents contents;
    contents.agreement = core::agreementOfTeam(connection, request);
    contents.ratings = core::ratingAgreement(connection, request);
    contents.decisions = core::decisions(connection);
    contents.coders = core::coderNames(connection);
    for (const core::DocumentId id : contents.agreement.documents) {
        const auto info = core::documentInfo(connection, id);
        contents.documents.push_back(info ? info->name : QString());
    }
    QString text;
    CodePointIndex index;
    int open = -1;
    for (const core::TeamStretch& one : contents.agreement.result.disagreements) {
        if (one.document != open) {
            open = one.document;
            text = core::documentText(connection, contents.agreement.documents[static_cast<std::size_t>(open)]);
            index = CodePointIndex(text);
        }
        const qint64 begin = index.toUtf16(one.span.begin);
        contents.words.push_back(
            text.sliced(begin, std::min<qint64>(index.toUtf16(one.span.end) - begin, mostLetters)).simplified());
    }
    return contents;
}

AgreementModel::AgreementModel(CodingSession& session, QObject* parent) : TableModelBase(parent), m_session(session) {}

void AgreementModel::setContents(const AgreementContents* contents)
{
    beginResetModel();
    m_contents = contents;
    endResetModel();
}

int AgreementModel::rows() const
{
    return m_contents && !m_contents->agreement.result.codes.empty()
               ? static_cast<int>(m_contents->agreement.result.codes.size()) + 1
               : 0;
}

const core::TeamCode& AgreementModel::line(int row) const
{
    const core::TeamAgreement& result = m_contents->agreement.result;
    return row == 0 ? result.all : result.codes[static_cast<std::size_t>(row - 1)];
}

int AgreementModel::codeOf(int row) const
{
    return row <= 0 || row >= rows() ? -1 : line(row).code;
}

widgets::TableColumn AgreementModel::column(int column) const
{
    switch (column) {
    case Code:
        return {tr("Code")};
    case Units:
        return {tr("Units"), true, tr("What two coders or more have judged")};
    case Percent:
        return {tr("Agree"), true, tr("Share of pairs of judgements that agree; chance is not taken out")};
    case Cohen:
        return {tr("κ Cohen"), true, tr("Cohen's kappa of two coders; of more, the mean over their pairs")};
    case FullUnits:
        return {tr("Units of all"), true, tr("What every coder has judged; Fleiss' kappa and α unitizing rest on it")};
    case Fleiss:
        return {tr("κ Fleiss"), true, tr("Fleiss' kappa, on what every coder has judged")};
    case Alpha:
        return {tr("α"), true, tr("Krippendorff's alpha, nominal: coded or not; missing judgements are allowed")};
    case AlphaInterval:
        return {tr("95% of α"), true,
                tr("Transcripts drawn anew 1,000 times; under five transcripts there is no interval")};
    case Unitizing:
        return {tr("α unitizing"), true,
                tr("Krippendorff's alpha for unitizing: are the same stretches marked? On characters alone")};
    default:
        return {};
    }
}

widgets::TableCell AgreementModel::cell(int row, int column) const
{
    const core::TeamCode& one = line(row);
    const Language language = m_session.workbench().language();
    const auto number = [&](const std::optional<double>& value, double factor, int decimals) {
        widgets::TableCell cell;
        cell.text = value ? formatNumber(*value * factor, decimals, language) : QStringLiteral("—");
        cell.sort = value ? *value : -2.0;
        if (!value) {
            cell.tone = widgets::Tone::Faint;
            cell.spoken = tr("not defined");
        }
        return cell;
    };
    switch (column) {
    case Code: {
        if (one.code < 0)
            return {tr("All codes together"), {},  tr("Each judgement on each code counts"), {},
                    widgets::Tone::Plain,     true};
        const core::CodeId id = m_contents->agreement.codes[static_cast<std::size_t>(one.code)];
        const core::Code* code = m_session.codebook().find(id);
        widgets::TableCell cell;
        cell.text = code ? m_session.codebook().path(id) : QString();
        if (code)
            cell.swatch = code->palette;
        return cell;
    }
    case Units:
        return {formatNumber(static_cast<qint64>(one.units), language), one.units};
    case Percent: {
        widgets::TableCell cell = number(one.percent, 100, 1);
        if (one.percent)
            cell.text += language == Language::Russian ? QStringLiteral("\u00a0%") : QStringLiteral("%");
        return cell;
    }
    case Cohen:
        return number(one.cohen, 1, 2);
    case FullUnits:
        return {formatNumber(static_cast<qint64>(one.fullUnits), language), one.fullUnits};
    case Fleiss: {
        widgets::TableCell cell = number(one.fleiss, 1, 2);
        if (!one.fleiss)
            cell.tip = one.fullUnits > 0
                           ? tr("All of them judge every unit alike: there is nothing for chance to explain")
                           : tr("There is no unit that every coder has judged");
        return cell;
    }
    case Alpha: {
        widgets::TableCell cell = number(one.alpha, 1, 2);
        cell.isStrong = true;
        return cell;
    }
    case AlphaInterval:
        if (!one.alphaInterval) {
            widgets::TableCell none = number(std::nullopt, 1, 2);
            none.tip = m_contents->documents.size() < 5
                           ? tr("No interval: transcripts are drawn anew, and under five say nothing of the others")
                           : tr("No interval: too few transcripts have this code, or all judgements are the same");
            none.spoken = none.tip;
            return none;
        }
        return {language == Language::Russian
                    ? QStringLiteral("%1…%2").arg(formatNumber(one.alphaInterval->lower, 2, language),
                                                  formatNumber(one.alphaInterval->upper, 2, language))
                    : tr("%1 to %2")
                          .arg(formatNumber(one.alphaInterval->lower, 2, language),
                               formatNumber(one.alphaInterval->upper, 2, language)),
                one.alphaInterval->lower};
    case Unitizing:
        return number(one.alphaUnitizing, 1, 2);
    default:
        return {};
    }
}

DisagreementModel::DisagreementModel(CodingSession& session, QObject* parent)
    : TableModelBase(parent), m_session(session)
{
}

void DisagreementModel::setContents(const AgreementContents* contents)
{
    beginResetModel();
    m_contents = contents;
    choose();
    endResetModel();
}

void DisagreementModel::setCode(int code)
{
    beginResetModel();
    m_code = code;
    choose();
    endResetModel();
}

void DisagreementModel::choose()
{
    m_shown.clear();
    if (!m_contents)
        return;
    const auto& all = m_contents->agreement.result.disagreements;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (m_code < 0 || all[i].code == m_code)
            m_shown.push_back(i);
    }
}

void DisagreementModel::refresh()
{
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, columns() - 1), index(rows() - 1, columns() - 1));
}

int DisagreementModel::columns() const
{
    return m_contents ? FirstCoder + static_cast<int>(m_contents->agreement.coders.size()) + 1 : 0;
}

const core::TeamStretch& DisagreementModel::stretch(int row) const
{
    return m_contents->agreement.result.disagreements[m_shown[static_cast<std::size_t>(row)]];
}

const core::Decision* DisagreementModel::decision(int row) const
{
    const core::TeamStretch& one = stretch(row);
    return core::decisionOn(m_contents->decisions,
                            m_contents->agreement.documents[static_cast<std::size_t>(one.document)],
                            m_contents->agreement.codes[static_cast<std::size_t>(one.code)], one.span);
}

widgets::TableColumn DisagreementModel::column(int column) const
{
    switch (column) {
    case Place:
        return {tr("Transcript")};
    case Code:
        return {tr("Code")};
    case Words:
        return {tr("Words")};
    default:
        break;
    }
    const auto coder = static_cast<std::size_t>(column - FirstCoder);
    if (coder >= m_contents->agreement.coders.size())
        return {tr("Decided")};
    const auto name = m_contents->coders.find(m_contents->agreement.coders[coder]);
    return {name == m_contents->coders.end() ? QString() : name->second};
}

widgets::TableCell DisagreementModel::cell(int row, int column) const
{
    const core::TeamStretch& one = stretch(row);
    switch (column) {
    case Place:
        return {m_contents->documents[static_cast<std::size_t>(one.document)]};
    case Code: {
        const core::CodeId id = m_contents->agreement.codes[static_cast<std::size_t>(one.code)];
        const core::Code* code = m_session.codebook().find(id);
        widgets::TableCell cell;
        cell.text = code ? code->name : QString();
        if (code)
            cell.swatch = code->palette;
        return cell;
    }
    case Words:
        return {m_contents->words[m_shown[static_cast<std::size_t>(row)]]};
    default:
        break;
    }
    const int coder = column - FirstCoder;
    if (coder < static_cast<int>(m_contents->agreement.coders.size())) {
        if (!(one.present >> coder & 1U))
            return {QStringLiteral("—"),
                    {},
                    tr("has not coded this transcript"),
                    tr("has not coded this transcript"),
                    widgets::Tone::Faint};
        const bool coded = one.coded >> coder & 1U;
        return {coded ? QStringLiteral("✓") : QStringLiteral("·"),
                coded ? 1 : 0,
                {},
                coded ? tr("coded") : tr("not coded")};
    }
    const core::Decision* decided = decision(row);
    if (!decided)
        return {tr("open"), 0, {}, {}, widgets::Tone::Secondary};
    return {decided->coded ? tr("stands") : tr("does not stand"), decided->coded ? 2 : 1};
}

} // namespace tropa::ui::interviews
