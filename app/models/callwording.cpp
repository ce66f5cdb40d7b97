// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callwording.h"

#include <map>

namespace plexica::app {

QString CallWording::error(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UpstreamFailed:
        return tr("no answer");
    case ErrorCode::Timeout:
        return tr("timed out");
    case ErrorCode::CircuitOpen:
        return tr("circuit open");
    case ErrorCode::RateLimited:
        return tr("limit reached");
    case ErrorCode::NoLiveInstance:
    case ErrorCode::ServiceUnavailable:
        return tr("no live instance");
    case ErrorCode::ServiceNotFound:
        return tr("no such service");
    case ErrorCode::PluginNotFound:
    case ErrorCode::PluginMismatch:
        return tr("another plugin's");
    case ErrorCode::EndpointNotFound:
        return tr("no such endpoint");
    case ErrorCode::PermissionDenied:
        return tr("permission missing");
    case ErrorCode::UpstreamTooLarge:
        return tr("answer too large");
    case ErrorCode::PayloadTooLarge:
        return tr("body too large");
    case ErrorCode::Overloaded:
        return tr("overloaded");
    case ErrorCode::UpstreamForbidden:
        return tr("address forbidden");
    case ErrorCode::Loop:
        return tr("runs in a circle");
    case ErrorCode::ValidationFailed:
    case ErrorCode::MalformedJson:
        return tr("not well formed");
    case ErrorCode::Cancelled:
        return tr("cancelled");
    default:
        // Of a kind that calls seldom end with: its code, as words.
        return errorCodeName(code).toLower().replace(u'_', u' ');
    }
}

QString CallWording::reasonKind(const QString &kind)
{
    static const std::map<QString, const char *> words{
        {QStringLiteral("CONNECTION_REFUSED"), QT_TR_NOOP("connection refused")},
        {QStringLiteral("CONNECTION_RESET"), QT_TR_NOOP("connection reset")},
        {QStringLiteral("TIMEOUT"), QT_TR_NOOP("timed out")},
        {QStringLiteral("NAME_NOT_RESOLVED"), QT_TR_NOOP("name not resolved")},
        {QStringLiteral("TLS_FAILED"), QT_TR_NOOP("TLS failed")},
    };
    const auto found = words.find(kind);
    return found == words.end() ? QString() : tr(found->second);
}

QString CallWording::status(const gateway::CallRecord &call)
{
    const QString number = QString::number(call.status);
    QString words = call.reason ? reasonKind(call.reason->kind) : QString();
    if (words.isEmpty() && call.error)
        words = error(*call.error);
    return words.isEmpty() ? number : number + u' ' + words;
}

QString CallWording::outcome(int status)
{
    return status >= 500 ? tr("failed") : status >= 400 ? tr("refused") : QString();
}

} // namespace plexica::app
