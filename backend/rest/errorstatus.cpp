// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/errorstatus.h"

#include "common/jsonwriter.h"
#include "common/logging.h"
#include "http/requesthead.h"

namespace plexica::rest {

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
    case ErrorCode::MalformedJson:
    case ErrorCode::TenantMismatch:
    case ErrorCode::ServiceNameTaken:
    case ErrorCode::PluginMismatch:
    case ErrorCode::ConfigurationInvalid:
        return 400;
    case ErrorCode::TenantRequired:
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::OriginForbidden:
    case ErrorCode::TenantForbidden:
    case ErrorCode::Forbidden:
    case ErrorCode::PluginForbidden:
    case ErrorCode::PermissionDenied:
    case ErrorCode::UpstreamForbidden:
        return 403;
    case ErrorCode::RouteNotFound:
    case ErrorCode::ServiceNotFound:
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::InstanceNotFound:
    case ErrorCode::EventNotFound:
    case ErrorCode::PluginNotFound:
    case ErrorCode::InstallationNotFound:
    case ErrorCode::DataNotFound:
    case ErrorCode::KeyNotFound:
    case ErrorCode::EndpointNotFound:
        return 404;
    case ErrorCode::MethodNotAllowed:
        return 405;
    case ErrorCode::PluginConflict:
    case ErrorCode::PluginInstalled:
    case ErrorCode::LastAdminKey:
    case ErrorCode::DependencyUnsatisfied:
    case ErrorCode::BlockedByDependents:
    case ErrorCode::VersionConflict:
    case ErrorCode::StorageConflict:
        return 409;
    case ErrorCode::PreconditionFailed:
        return 412;
    case ErrorCode::PayloadTooLarge:
        return 413;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::HostUnknown:
        return 421;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Cancelled:
    case ErrorCode::StorageFailed:
    case ErrorCode::Internal:
        return 500;
    case ErrorCode::UpstreamFailed:
    case ErrorCode::UpstreamTooLarge:
        return 502;
    case ErrorCode::Loop:
        return 508;
    case ErrorCode::Overloaded:
    case ErrorCode::CircuitOpen:
    case ErrorCode::NoLiveInstance:
    case ErrorCode::StorageUnavailable:
        return 503;
    case ErrorCode::Timeout:
        return 504;
    case ErrorCode::QuotaExceeded:
        return 507;
    }
    return 500;
}

namespace {

/// What clients may read. The storage's sentences name hosts, files and what to do about them: they are for the log
/// and the console, not for whoever sends requests.
Error forClients(const Error &error, bool reads)
{
    switch (error.code) {
    case ErrorCode::StorageUnavailable: {
        const JsonValue *outcome = error.details.find(u"outcome");
        const bool unknown = outcome && outcome->toString() == u"unknown";
        return {error.code,
                reads ? QStringLiteral("The database is not available; try again in a few seconds.")
                : unknown
                    ? QStringLiteral("The database went away during this request. Whether this change was saved is "
                                     "unknown: look before you repeat it.")
                    : QStringLiteral("The database is not available. Nothing was saved; try again in a few seconds."),
                unknown ? error.details : JsonValue(),
                {}};
    }
    case ErrorCode::StorageConflict:
        return {error.code,
                QStringLiteral("Somebody else changed the same just now. Nothing was saved; look and try again."),
                {},
                {}};
    case ErrorCode::StorageFailed:
        return {error.code,
                QStringLiteral("The database refused this change. Nothing was saved; the server's log says why."),
                {},
                {}};
    default:
        return error;
    }
}

QByteArray errorDocument(const Error &error, const QString &code, int status, const QByteArray &requestId)
{
    JsonWriter writer;
    writer.beginObject();
    // The SDK shows `error` to people and the guide quotes it, so it is the sentence itself.
    writer.member("error", error.message);
    writer.member("code", code);
    writer.member("message", error.message);
    writer.member("statusCode", status);
    for (const auto &[name, value] : error.topLevel.toObject())
        writer.key(QStringView(name)).value(value);
    if (!error.details.isNull())
        writer.member("details", error.details);
    writer.member("requestId", QString::fromLatin1(requestId));
    writer.endObject();
    return writer.take();
}

QByteArray errorDocument(const Error &error, int status, const QByteArray &requestId)
{
    return errorDocument(error, errorCodeName(error.code), status, requestId);
}

class ContractErrors final : public http::ErrorAnswers
{
public:
    http::HttpResponse ofHandler(const Error &error, const http::HttpRequest &request) const override
    {
        if (error.code == ErrorCode::StorageFailed) { // the client is not told
            const LogRequestScope scope(request.requestId);
            qCWarning(lcHttp).noquote() << request.method << request.path << error.message;
        }
        const bool reads = request.method == "GET" || request.method == "HEAD"; // it could change nothing
        http::HttpResponse response;
        // Of a call that waited for its own body (gateway/callcarrier.cpp).
        const bool waitedForClient = error.code == ErrorCode::Timeout && error.details.find(u"waitedFor");
        response.status = waitedForClient ? 408 : httpStatus(error.code);
        response.body = errorDocument(forClients(error, reads), response.status, request.requestId);
        if (error.code == ErrorCode::Unauthorized)
            response.headers.emplace_back("WWW-Authenticate", "Bearer");
        if (error.code == ErrorCode::StorageUnavailable)
            response.headers.emplace_back("Retry-After", "5"); // promise 4: writes resume within 5 s of its return
        return response;
    }

    http::HttpResponse ofServer(const http::RequestFault &fault, const QByteArray &requestId) const override
    {
        http::HttpResponse response;
        response.status = fault.status;
        response.body = errorDocument({fault.code, fault.message, {}, {}}, fault.status, requestId);
        response.headers = fault.headers;
        if (fault.status == 503)
            response.headers.emplace_back("Retry-After", "5");
        return response;
    }
};

} // namespace

http::HttpResponse errorAnswer(int status, const QString &code, const QString &message, const QByteArray &requestId)
{
    http::HttpResponse response;
    response.status = status;
    response.body = errorDocument({ErrorCode::Internal, message, {}, {}}, code, status, requestId);
    return response;
}

http::ErrorAnswersPtr contractErrors()
{
    static const auto errors = std::make_shared<const ContractErrors>();
    return errors;
}

} // namespace plexica::rest
