#pragma once

#include "ui/import/read_proof.h"

#include <QWidget>

#include <map>

class QFormLayout;

namespace tropa::ui::import {

/// Whose words each transcript holds, as its file's name says, and who asks there, to be corrected before the
/// transcript joins that person's others. Window thread.
class RespondentFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RespondentFields(QWidget* parent = nullptr);

    /// A field a transcript; hidden when no file is one.
    void setProofs(const std::vector<ReadProof>& proofs);
    /// Forgets what was corrected.
    void clear() { m_corrected.clear(); }
    /// What was corrected, as ImportOptions::choices has it.
    const std::map<QString, QString>& choices() const { return m_corrected; }

Q_SIGNALS:
    void corrected();

private:
    void addInterviewer(const ReadProof& proof);

    QFormLayout* m_form;
    std::map<QString, QString> m_corrected;
};

} // namespace tropa::ui::import
