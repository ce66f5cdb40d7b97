// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <compare>
#include <optional>

namespace plexica::gateway {

/// Names a trace in all of its parts: 16 bytes, 32 lower-case hexadecimal digits in text. All zero: none.
struct TraceId
{
    quint64 high = 0;
    quint64 low = 0;

    bool isNull() const { return high == 0 && low == 0; }
    QByteArray toText() const;
    /// nullopt unless these are 32 hexadecimal digits, not all zero; capital ones too, as people copy them.
    static std::optional<TraceId> fromText(QByteArrayView text);
    auto operator<=>(const TraceId &) const = default;
};

/// The same for a trace without anything in common: ids of callers may count up, so their bits are mixed.
quint64 mixed(TraceId id);

inline size_t qHash(TraceId id, size_t seed = 0)
{
    return qHashMulti(seed, id.high, id.low);
}

/// Names one part of a trace: 8 bytes, 16 hexadecimal digits in text. 0: none.
using SpanId = quint64;
/// Unique, not secret. Any thread.
SpanId newSpanId();
QByteArray spanIdText(SpanId id);
/// 0 for what is none.
SpanId spanIdFromText(QByteArrayView text);

/// What a call brings of W3C Trace Context (https://www.w3.org/TR/trace-context/), and what is sent on of it.
struct TraceContext
{
    static constexpr quint8 sampled = 0x01;
    static constexpr quint8 randomId = 0x02; ///< of level 2

    TraceId id;
    SpanId parent = 0; ///< the caller's span; 0: the trace begins here
    quint8 flags = 0;  ///< those above; others are not passed on

    /// Reads a `traceparent` strictly: lower-case digits, no id of zeros, version 00 of 55 characters; of a later
    /// version its beginning, that version 00 has too; ff is none.
    static std::optional<TraceContext> parse(QByteArrayView traceparent);
    /// Of a call that brings none. It is sampled, since it is recorded here.
    static TraceContext begin();
    /// The `traceparent` for whoever is called by `span`: version 00.
    QByteArray toText(SpanId span) const;
};

} // namespace plexica::gateway
