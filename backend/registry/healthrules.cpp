// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/healthrules.h"

#include "common/json.h"
#include "common/text.h"

#include <QStringDecoder>

#include <algorithm>

namespace plexica::registry {

namespace {

/// JSON is UTF-8 (RFC 8259, 8.1), and some servers write UTF-16 all the same: what they say is not to be missed, so it
/// becomes UTF-8. It is told by its mark, or by the NUL beside the first character.
QByteArray inUtf8(const QByteArray &body)
{
    const auto is = [&body](char first, char second) {
        return body.size() >= 2 && body[0] == first && body[1] == second;
    };
    const bool big = is('\xFE', '\xFF') || is('\0', '{');
    if (!big && !is('\xFF', '\xFE') && !is('{', '\0'))
        return body;
    QStringDecoder decoder(big ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    return QString(decoder.decode(body)).toUtf8();
}

/// The member `status` of a health document; empty: it has none.
QString statusOf(const QByteArray &body)
{
    const auto json = parseJson(body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body);
    const JsonValue *status = json ? json->find(u"status") : nullptr;
    return status && status->isString() ? status->toString() : QString();
}

/// At most that many bytes, and no half character.
QString headOf(const QByteArray &body)
{
    qsizetype end = std::min(body.size(), StatusReason::maximumBodyHead);
    while (end > 0 && end < body.size() && (static_cast<uchar>(body[end]) & 0xC0) == 0x80)
        --end;
    return textFromUtf8(QByteArrayView(body).first(end));
}

} // namespace

ProbeResult judgeProbe(int httpStatus, const QByteArray &given)
{
    if (httpStatus == 404)
        return ProbeResult::NoEndpoint;
    if (httpStatus < 200 || httpStatus > 299)
        return ProbeResult::Failed;
    const QString status = statusOf(inUtf8(given)).toLower();
    for (const auto *bad : {u"down", u"fail", u"error", u"unhealthy", u"critical", u"out_of_service"}) {
        if (status == QStringView(bad))
            return ProbeResult::Failed;
    }
    return status == u"degraded" || status == u"warn" ? ProbeResult::Degraded : ProbeResult::Healthy;
}

Finding findingOf(const QString &url, int httpStatus, const QByteArray &given)
{
    const QByteArray body = inUtf8(given);
    Finding finding{judgeProbe(httpStatus, body), {}};
    if (finding.result != ProbeResult::Failed && finding.result != ProbeResult::Degraded)
        return finding;
    StatusReason &why = finding.reason;
    why.url = url;
    why.httpStatus = httpStatus;
    why.bodyHead = headOf(body);
    why.kind = httpStatus >= 200 && httpStatus <= 299 ? reasons::bodySays : reasons::httpStatus;
    why.text =
        why.kind == reasons::bodySays
            ? QStringLiteral("GET %1: its health document says '%2'").arg(url, printable(statusOf(body).left(80)))
            : QStringLiteral("GET %1: answered %2").arg(url).arg(httpStatus);
    return finding;
}

Finding findingOf(const QString &url, const QString &failureKind, const QString &failureWords)
{
    Finding finding;
    finding.reason.kind = failureKind;
    finding.reason.url = url;
    finding.reason.text = QStringLiteral("GET %1: %2").arg(url, failureWords);
    return finding;
}

bool isMassStale(const HealthRules &rules, int due, int live)
{
    return live >= rules.massStaleMinimum && due > rules.massStaleRatio * live;
}

} // namespace plexica::registry
