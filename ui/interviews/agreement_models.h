#pragma once

#include "interviews/rating_agreement.h"
#include "interviews/team_agreement_store.h"
#include "ui/interviews/coding_session.h"
#include "ui/widgets/table_model_base.h"

#include <map>

namespace tropa::ui::interviews {

/// All that the agreement view shows, read by one job.
struct AgreementContents
{
    core::AgreementOfTeam agreement;
    std::vector<core::RatingAgreement> ratings; ///< of valence and weight; those rated by two
    std::vector<core::Decision> decisions;
    std::map<project::CoderId, QString> coders;
    std::vector<QString> documents; ///< names, by place
    std::vector<QString> words;     ///< of the disagreements, by place
};
AgreementContents readAgreement(storage::Connection& connection, const core::TeamRequest& request);

/// A row a code, the first for all of them: how far coders agree. Rows are named by the session's codebook.
class AgreementModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Code, Units, Percent, Cohen, FullUnits, Fleiss, Alpha, AlphaInterval, Unitizing, ColumnCount };

    AgreementModel(CodingSession& session, QObject* parent);
    void setContents(const AgreementContents* contents);
    /// The code's place in the agreement; -1 for all codes.
    int codeOf(int row) const;
    const core::TeamCode& line(int row) const;

protected:
    int rows() const override;
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    CodingSession& m_session;
    const AgreementContents* m_contents = nullptr;
};

/// A row a stretch that coders treat differently, a column a coder: side by side, with what was decided.
class DisagreementModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Place, Code, Words, FirstCoder }; ///< a column a coder, then what was decided

    DisagreementModel(CodingSession& session, QObject* parent);
    void setContents(const AgreementContents* contents);
    /// Of one code; -1: of all.
    void setCode(int code);
    const core::TeamStretch& stretch(int row) const;
    const core::Decision* decision(int row) const;
    /// The decisions have changed.
    void refresh();

protected:
    int rows() const override { return static_cast<int>(m_shown.size()); }
    int columns() const override;
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    void choose();

    CodingSession& m_session;
    const AgreementContents* m_contents = nullptr;
    int m_code = -1;
    std::vector<std::size_t> m_shown;
};

} // namespace tropa::ui::interviews
