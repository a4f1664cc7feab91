#pragma once

#include "ui/import/field_column.h"
#include "ui/import/read_proof.h"

#include <map>

namespace tropa::ui::import {

/// Whose words each transcript holds, as its file's name says, and who asks there, to be corrected before the
/// transcript joins that person's others. Window thread.
class RespondentFields final : public FieldColumn
{
    Q_OBJECT

public:
    explicit RespondentFields(QWidget* parent = nullptr);

    /// A field a transcript; hidden when no file is one.
    void setProofs(const std::vector<ReadProof>& proofs);
    /// Forgets what was corrected.
    void forget() { m_corrected.clear(); }
    /// What was corrected, as ImportOptions::choices has it.
    const std::map<QString, QString>& choices() const { return m_corrected; }

Q_SIGNALS:
    void corrected();

private:
    void addRespondent(const ReadProof& proof);
    void addInterviewer(const ReadProof& proof);

    std::map<QString, QString> m_corrected;
};

} // namespace tropa::ui::import
