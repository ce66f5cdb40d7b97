// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/traffictypes.h"

#include <algorithm>
#include <cmath>

namespace plexica::gateway {

namespace {

constexpr double firstUpperEnd = 0.05; // milliseconds
constexpr double ratio = 1.4142135623730951;

} // namespace

int LatencyHistogram::bucketOf(std::chrono::microseconds duration)
{
    const double milliseconds = static_cast<double>(duration.count()) / 1000;
    if (milliseconds <= firstUpperEnd)
        return 0;
    const int bucket = static_cast<int>(std::ceil(std::log2(milliseconds / firstUpperEnd) * 2));
    return std::clamp(bucket, 0, buckets - 1);
}

double LatencyHistogram::upperEnd(int bucket)
{
    return firstUpperEnd * std::pow(ratio, bucket);
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

quint64 LatencyHistogram::total() const
{
    quint64 sum = 0;
    for (const quint32 count : m_counts)
        sum += count;
    return sum;
}

double LatencyHistogram::quantile(double share) const
{
    const quint64 all = total();
    if (all == 0)
        return 0;
    const double wanted = share * static_cast<double>(all);
    double before = 0;
    for (int i = 0; i < buckets; ++i) {
        const double count = m_counts[static_cast<std::size_t>(i)];
        if (count > 0 && before + count >= wanted) {
            // Within a bucket calls are taken as spread evenly.
            const double low = i == 0 ? 0 : upperEnd(i - 1);
            return low + (upperEnd(i) - low) * std::clamp((wanted - before) / count, 0.0, 1.0);
        }
        before += count;
    }
    return upperEnd(buckets - 1);
}

QByteArray LatencyHistogram::toText() const
{
    QByteArray text;
    for (int i = 0; i < buckets; ++i) {
        if (const quint32 count = m_counts[static_cast<std::size_t>(i)]; count > 0) {
            if (!text.isEmpty())
                text.append(',');
            text.append(QByteArray::number(i)).append(':').append(QByteArray::number(count));
        }
    }
    return text;
}

LatencyHistogram LatencyHistogram::fromText(const QByteArray &text)
{
    LatencyHistogram histogram;
    for (const QByteArray &part : text.split(',')) {
        const qsizetype colon = part.indexOf(':');
        const int bucket = part.left(colon).toInt();
        if (colon > 0 && bucket >= 0 && bucket < buckets)
            histogram.m_counts[static_cast<std::size_t>(bucket)] += part.mid(colon + 1).toUInt();
    }
    return histogram;
}

} // namespace plexica::gateway
