// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording.h"

#include "models/timetext.h"

#include <QLocale>

#include <algorithm>

namespace plexica::app {

QString Wording::status(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Healthy:
        return tr("Healthy");
    case StatusKind::Degraded:
        return tr("Degraded");
    case StatusKind::Unavailable:
        return tr("Unavailable");
    case StatusKind::Draining:
        return tr("Draining");
    case StatusKind::Offline:
        return tr("Offline");
    }
    return {};
}

QString Wording::health(registry::Health health)
{
    switch (health) {
    case registry::Health::Healthy:
        return tr("Healthy");
    case registry::Health::Degraded:
        return tr("Degraded");
    case registry::Health::Unavailable:
        return tr("Unavailable");
    }
    return {};
}

QString Wording::adminState(registry::AdminState state)
{
    switch (state) {
    case registry::AdminState::Active:
        return tr("Active");
    case registry::AdminState::Draining:
        return tr("Draining");
    case registry::AdminState::Offline:
        return tr("Offline");
    }
    return {};
}

QString Wording::statusMeaning(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Healthy:
        return tr("Seen lately and without complaint: discovery answers it.");
    case StatusKind::Degraded:
        return tr("Works with limits: discovery still answers it.");
    case StatusKind::Unavailable:
        return tr("No instance answers: callers do not find it.");
    case StatusKind::Draining:
        return tr("Set by an administrator: no new callers, calls in flight finish.");
    case StatusKind::Offline:
        return tr("Set by an administrator: left out of discovery and gateway.");
    }
    return {};
}

QString Wording::reason(const registry::StatusReason &reason)
{
    const auto clock = &TimeText::seconds;
    QString words;
    if (reason.kind == registry::reasons::heartbeatMissed)
        return toMilliseconds(reason.since) > 0 ? tr("Nothing seen since %1").arg(clock(reason.since))
                                                : tr("Nothing seen for too long");
    // Of what the node would not even try it says that itself.
    if (reason.kind == u"CONNECTION_REFUSED" && reason.text.contains(QLatin1String(": connection refused")))
        words = tr("connection refused");
    else if (reason.kind == u"CONNECTION_RESET")
        words = tr("connection reset");
    else if (reason.kind == u"TIMEOUT")
        words = tr("no answer in time");
    else if (reason.kind == u"NAME_NOT_RESOLVED")
        words = tr("the host name cannot be resolved");
    else if (reason.kind == u"TLS_FAILED")
        words = reason.text.contains(QLatin1String("certificate")) ? tr("its TLS certificate is not trusted")
                                                                   : tr("no trusted TLS connection");
    else if (reason.kind == registry::reasons::httpStatus)
        words = tr("answered %1", "an HTTP status").arg(reason.httpStatus);
    if (words.isEmpty() || reason.url.isEmpty())
        return reason.text;
    // The method stands in front of the address.
    const QString method = reason.text.section(u' ', 0, 0);
    words = tr("%1 %2: %3", "method address: what happened").arg(method, reason.url, words);
    return reason.count > 1 ? tr("%1, %n time(s) since %2", nullptr, reason.count).arg(words, clock(reason.since))
                            : words;
}

QString Wording::affection(const registry::Affection &cause)
{
    const QString what = cause.serviceName.isEmpty()
                             ? cause.pluginId
                             : tr("%1 of %2", "service of plugin").arg(cause.serviceName, cause.pluginId);
    if (cause.status == u"UNAVAILABLE")
        return tr("%1 is unavailable").arg(what);
    if (cause.status == u"DEGRADED")
        return tr("%1 is degraded").arg(what);
    if (cause.status == u"DRAINING")
        return tr("%1 is drained").arg(what);
    if (cause.status == u"OFFLINE")
        return tr("%1 is offline").arg(what);
    if (cause.status == u"INACTIVE")
        return tr("%1 is deactivated").arg(what);
    return tr("%1 is missing").arg(what);
}

QString Wording::failingCalls(const QString &sentence, qint64 failing, qint64 all)
{
    return failing == all ? tr("%1, %Ln call(s)/min fail", "sentence", static_cast<int>(failing)).arg(sentence)
                          : tr("%1, %2 of %3 calls/min fail", "sentence").arg(sentence, number(failing), number(all));
}

QString Wording::affected(const registry::AffectedByPtr &by, std::size_t most)
{
    if (!by)
        return {};
    QStringList lines;
    for (const registry::Affection &cause : by->causes) {
        if (static_cast<std::size_t>(lines.size()) == most)
            break;
        QString line =
            cause.required ? tr("Required: %1").arg(affection(cause)) : tr("Optional: %1").arg(affection(cause));
        if (cause.path.size() > 2)
            line += tr(" (through %1)", "plugins")
                        .arg(QStringList(cause.path.mid(1, cause.path.size() - 2)).join(QStringLiteral(" → ")));
        lines.append(line);
    }
    if (const int more = by->count - static_cast<int>(lines.size()); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    return lines.join(u'\n');
}

QString Wording::relativeTime(TimePoint at, TimePoint now)
{
    const qint64 seconds = (now - at).count() / 1000;
    const bool future = seconds < 0;
    const qint64 size = future ? -seconds : seconds;
    if (size < 2)
        return tr("now");
    if (size < 60)
        return future ? tr("in %1 s").arg(size) : tr("%1 s ago").arg(size);
    if (size < 3600)
        return future ? tr("in %1 min").arg(size / 60) : tr("%1 min ago").arg(size / 60);
    if (size < 48 * 3600)
        return future ? tr("in %1 h").arg(size / 3600) : tr("%1 h ago").arg(size / 3600);
    const int days = static_cast<int>(size / 86400);
    return future ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, days);
}

Milliseconds Wording::relativeTimeStep(Milliseconds age)
{
    const qint64 seconds = std::abs(age.count()) / 1000;
    return Milliseconds(seconds < 60 ? 1000 : seconds < 3600 ? 60'000 : 3'600'000);
}

QString Wording::absoluteTime(TimePoint at)
{
    const int offset = TimeText::of(at).offsetFromUtc() / 60;
    const QString zone = offset == 0 ? QStringLiteral("UTC")
                                     : QStringLiteral("UTC%1%2:%3")
                                           .arg(offset < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                                           .arg(std::abs(offset) / 60)
                                           .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return tr("%1, %2 (%3)", "date, time (time zone)").arg(TimeText::day(at), TimeText::seconds(at), zone);
}

QString Wording::duration(Milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    if (seconds < 120)
        return tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 120)
        return tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return minutes % 60 == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return tr("%n day(s)", nullptr, static_cast<int>(hours / 24));
}

QString Wording::number(qint64 value)
{
    return QLocale().toString(value);
}

QString Wording::bytes(qint64 bytes)
{
    if (bytes < 1024)
        return tr("%1 B", "bytes").arg(bytes);
    qint64 unit = 1024;
    while (bytes >= unit * 1024)
        unit *= 1024;
    return QLocale().formattedDataSize(bytes, bytes < 10 * unit ? 1 : 0, QLocale::DataSizeIecFormat);
}

QString Wording::several(const QSet<QString> &names)
{
    // Only the first few of what may be thousands.
    const bool isMany = names.size() > 4;
    QStringList first(isMany ? 3 : names.size());
    std::partial_sort_copy(names.begin(), names.end(), first.begin(), first.end());
    const QString listed = first.join(QLatin1String(", "));
    return isMany ? tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - 3).arg(listed) : listed;
}

QString Wording::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServiceNotFound:
        return tr("The service is gone: it was deregistered meanwhile.");
    case ErrorCode::InstanceNotFound:
        return tr("The instance is gone: it was deregistered meanwhile.");
    case ErrorCode::StorageUnavailable:
        return tr("The database cannot be reached; nothing is known to be changed. %1").arg(error.message);
    case ErrorCode::KeyNotFound:
        return tr("The key is gone: it was revoked meanwhile.");
    case ErrorCode::LastAdminKey:
        return tr("It is the last key of role administrator: make another first.");
    case ErrorCode::Cancelled:
        return tr("Cancelled.");
    default:
        return error.message.isEmpty() ? errorCodeName(error.code) : error.message;
    }
}

} // namespace plexica::app
