#pragma once

#include "base/message.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace tropa::formats {

/// What is wrong with the shape of one record, before any cell is read.
struct RecordFlaw
{
    enum class Kind {
        QuoteInsideField, ///< a quote opened after other characters
        TextAfterQuote,   ///< characters between a closing quote and the next delimiter
        UnclosedQuote,    ///< a quote that nothing closes
        LineTooShort,     ///< fixed width: the line ends inside a column
    };
    Kind kind;
    qint64 line = 0;     ///< where it shows
    int column = 0;      ///< from 0
    qint64 openedAt = 0; ///< the line of the opening quote
};

Message describe(const RecordFlaw& flaw);

/// Records of a table, one after another, as views into bytes that outlive the source.
///
/// fields(), raw() and flaw() hold until the next call of next() or rewind(). One thread at a time.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// Steps to the next record; false after the last.
    virtual bool next() = 0;
    /// Back before the first record.
    virtual void rewind() = 0;

    std::span<const QByteArrayView> fields() const { return m_fields; }
    /// The line the record begins on, from 1, every line of the file counted.
    qint64 line() const { return m_line; }
    /// The record as it stands in the file, without its line end.
    QByteArrayView raw() const { return m_raw; }
    const std::optional<RecordFlaw>& flaw() const { return m_flaw; }
    /// One field with nothing in it: an empty line.
    bool isBlank() const { return m_fields.empty() || (m_fields.size() == 1 && m_fields[0].isEmpty()); }
    /// Bytes behind the source, for progress.
    virtual qsizetype position() const = 0;

protected:
    std::vector<QByteArrayView> m_fields;
    QByteArrayView m_raw;
    std::optional<RecordFlaw> m_flaw;
    qint64 m_line = 0;
};

} // namespace tropa::formats
