// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/tracecontext.h"

#include <random>

namespace plexica::gateway {

namespace {

constexpr qsizetype length = 55; // of version 00

std::optional<quint64> fromHex(QByteArrayView digits, bool capitalsToo = false)
{
    quint64 number = 0;
    for (const char c : digits) {
        quint64 digit = 0;
        if (c >= '0' && c <= '9')
            digit = quint64(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = quint64(c - 'a' + 10);
        else if (capitalsToo && c >= 'A' && c <= 'F')
            digit = quint64(c - 'A' + 10);
        else
            return std::nullopt;
        number = number << 4 | digit;
    }
    return number;
}

void putHex(char *to, quint64 number, int digits)
{
    static constexpr auto letters = "0123456789abcdef";
    for (int i = digits - 1; i >= 0; --i) {
        to[i] = letters[number & 15];
        number >>= 4;
    }
}

std::mt19937_64 &random()
{
    // Unique, not secret: no need of the system's random source for every call.
    thread_local std::mt19937_64 engine(std::random_device{}());
    return engine;
}

} // namespace

QByteArray TraceId::toText() const
{
    QByteArray text(32, Qt::Uninitialized);
    putHex(text.data(), high, 16);
    putHex(text.data() + 16, low, 16);
    return text;
}

std::optional<TraceId> TraceId::fromText(QByteArrayView text)
{
    if (text.size() != 32)
        return std::nullopt;
    const auto high = fromHex(text.first(16), true);
    const auto low = fromHex(text.last(16), true);
    if (!high || !low || (*high == 0 && *low == 0))
        return std::nullopt;
    return TraceId{*high, *low};
}

quint64 mixed(TraceId id)
{
    // The end of splitmix64.
    quint64 bits = id.low ^ (id.high * 0x9e3779b97f4a7c15U);
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

SpanId newSpanId()
{
    return random()() | 1; // never 0
}

QByteArray spanIdText(SpanId id)
{
    QByteArray text(16, Qt::Uninitialized);
    putHex(text.data(), id, 16);
    return text;
}

SpanId spanIdFromText(QByteArrayView text)
{
    return text.size() == 16 ? fromHex(text).value_or(0) : 0;
}

std::optional<TraceContext> TraceContext::parse(QByteArrayView text)
{
    if (text.size() < length || text[2] != '-' || text[35] != '-' || text[52] != '-')
        return std::nullopt;
    const auto version = fromHex(text.first(2));
    if (!version || *version == 0xff || (text.size() > length && (*version == 0 || text[length] != '-')))
        return std::nullopt;
    const auto high = fromHex(text.sliced(3, 16));
    const auto low = fromHex(text.sliced(19, 16));
    const auto parent = fromHex(text.sliced(36, 16));
    const auto flags = fromHex(text.sliced(53, 2));
    if (!high || !low || !parent || !flags || (*high == 0 && *low == 0) || *parent == 0)
        return std::nullopt;
    return TraceContext{{*high, *low}, *parent, static_cast<quint8>(*flags & (sampled | randomId))};
}

TraceContext TraceContext::begin()
{
    return {{random()() | 1, random()()}, 0, sampled};
}

QByteArray TraceContext::toText(SpanId span) const
{
    QByteArray text(length, Qt::Uninitialized);
    char *at = text.data();
    at[0] = at[1] = '0';
    at[2] = at[35] = at[52] = '-';
    putHex(at + 3, id.high, 16);
    putHex(at + 19, id.low, 16);
    putHex(at + 36, span, 16);
    putHex(at + 53, flags, 2);
    return text;
}

} // namespace plexica::gateway
