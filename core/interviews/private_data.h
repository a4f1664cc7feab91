#pragma once

#include "base/code_points.h"
#include "base/message.h"

#include <QSet>
#include <QString>

#include <vector>

namespace tropa::interviews {

class LemmaDictionary;

enum class PrivateKind { Name, Phone, Email, Address, Document };

/// Something in a text that could tell who is meant.
struct PrivateFind
{
    TextSpan span; ///< in code points
    PrivateKind kind = PrivateKind::Name;
    QString text;
    /// The same for what means the same: «Катей Ивановой» and «Катя Иванова», a phone however it is written.
    QString key;
};

/// Finds names (name_finder.h), phones, e-mails, addresses and numbers of policies, passports and the like, in Russian
/// and English text. Rules and lists, no model: it proposes, a person decides. Measured by scripts/bench on sentences
/// written for it (tests/data/interviews/private_*.txt), some of which the rules have never seen. `heard`: surnames
/// known from elsewhere. In the order of the text, never overlapping. Pure; any thread.
std::vector<PrivateFind> findPrivateData(const QString& text, const LemmaDictionary& dictionary,
                                         const QSet<QString>& heard = {});

/// What it is, in words.
Message privateKindName(PrivateKind kind);
/// "name", "phone" …: as in JSON.
const char* privateKindId(PrivateKind kind);

} // namespace tropa::interviews
