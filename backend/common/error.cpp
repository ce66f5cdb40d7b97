// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/error.h"

namespace plexica {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
        return QStringLiteral("VALIDATION_FAILED");
    case ErrorCode::MalformedJson:
        return QStringLiteral("MALFORMED_JSON");
    case ErrorCode::UnsupportedMediaType:
        return QStringLiteral("UNSUPPORTED_MEDIA_TYPE");
    case ErrorCode::PayloadTooLarge:
        return QStringLiteral("PAYLOAD_TOO_LARGE");
    case ErrorCode::TenantRequired:
        return QStringLiteral("TENANT_REQUIRED");
    case ErrorCode::TenantMismatch:
        return QStringLiteral("TENANT_MISMATCH");
    case ErrorCode::TenantForbidden:
        return QStringLiteral("TENANT_FORBIDDEN");
    case ErrorCode::Unauthorized:
        return QStringLiteral("UNAUTHORIZED");
    case ErrorCode::Forbidden:
        return QStringLiteral("FORBIDDEN");
    case ErrorCode::PluginForbidden:
        return QStringLiteral("PLUGIN_FORBIDDEN");
    case ErrorCode::LastAdminKey:
        return QStringLiteral("LAST_ADMIN_KEY");
    case ErrorCode::HostUnknown:
        return QStringLiteral("HOST_UNKNOWN");
    case ErrorCode::OriginForbidden:
        return QStringLiteral("ORIGIN_FORBIDDEN");
    case ErrorCode::RouteNotFound:
        return QStringLiteral("ROUTE_NOT_FOUND");
    case ErrorCode::MethodNotAllowed:
        return QStringLiteral("METHOD_NOT_ALLOWED");
    case ErrorCode::ServiceNotFound:
        return QStringLiteral("SERVICE_NOT_FOUND");
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::NoLiveInstance:
        return QStringLiteral("SERVICE_UNAVAILABLE");
    case ErrorCode::ServiceNameTaken:
        return QStringLiteral("SERVICE_NAME_TAKEN");
    case ErrorCode::InstanceNotFound:
        return QStringLiteral("INSTANCE_NOT_FOUND");
    case ErrorCode::EventNotFound:
        return QStringLiteral("EVENT_NOT_FOUND");
    case ErrorCode::PluginNotFound:
        return QStringLiteral("PLUGIN_NOT_FOUND");
    case ErrorCode::InstallationNotFound:
        return QStringLiteral("INSTALLATION_NOT_FOUND");
    case ErrorCode::PluginConflict:
        return QStringLiteral("PLUGIN_CONFLICT");
    case ErrorCode::PluginInstalled:
        return QStringLiteral("PLUGIN_INSTALLED");
    case ErrorCode::DependencyUnsatisfied:
        return QStringLiteral("DEPENDENCY_UNSATISFIED");
    case ErrorCode::BlockedByDependents:
        return QStringLiteral("BLOCKED_BY_DEPENDENTS");
    case ErrorCode::DataNotFound:
        return QStringLiteral("DATA_NOT_FOUND");
    case ErrorCode::VersionConflict:
    case ErrorCode::PreconditionFailed:
        return QStringLiteral("VERSION_CONFLICT");
    case ErrorCode::QuotaExceeded:
        return QStringLiteral("QUOTA_EXCEEDED");
    case ErrorCode::KeyNotFound:
        return QStringLiteral("KEY_NOT_FOUND");
    case ErrorCode::PluginMismatch:
        return QStringLiteral("PLUGIN_MISMATCH");
    case ErrorCode::EndpointNotFound:
        return QStringLiteral("ENDPOINT_NOT_FOUND");
    case ErrorCode::PermissionDenied:
        return QStringLiteral("PERMISSION_DENIED");
    case ErrorCode::RateLimited:
        return QStringLiteral("RATE_LIMITED");
    case ErrorCode::Overloaded:
        return QStringLiteral("OVERLOADED");
    case ErrorCode::UpstreamForbidden:
        return QStringLiteral("UPSTREAM_FORBIDDEN");
    case ErrorCode::UpstreamFailed:
        return QStringLiteral("UPSTREAM_FAILED");
    case ErrorCode::UpstreamTooLarge:
        return QStringLiteral("UPSTREAM_TOO_LARGE");
    case ErrorCode::Timeout:
        return QStringLiteral("TIMEOUT");
    case ErrorCode::CircuitOpen:
        return QStringLiteral("CIRCUIT_OPEN");
    case ErrorCode::Loop:
        return QStringLiteral("LOOP");
    case ErrorCode::StorageUnavailable:
        return QStringLiteral("STORAGE_UNAVAILABLE");
    case ErrorCode::StorageConflict:
        return QStringLiteral("STORAGE_CONFLICT");
    case ErrorCode::StorageFailed:
        return QStringLiteral("STORAGE_FAILED");
    case ErrorCode::ConfigurationInvalid:
        return QStringLiteral("CONFIGURATION_INVALID");
    case ErrorCode::Cancelled:
        return QStringLiteral("CANCELLED");
    case ErrorCode::Internal:
        return QStringLiteral("INTERNAL_ERROR");
    }
    return QStringLiteral("INTERNAL_ERROR");
}

Error Error::validation(const std::vector<FieldError> &fields)
{
    JsonValue::Array list;
    list.reserve(fields.size());
    for (const FieldError &field : fields) {
        JsonValue::Object object;
        object.emplace_back(QStringLiteral("path"), JsonValue(field.path));
        object.emplace_back(QStringLiteral("message"), JsonValue(field.message));
        if (!field.code.isEmpty())
            object.emplace_back(QStringLiteral("code"), JsonValue(field.code));
        list.emplace_back(std::move(object));
    }
    Error error;
    error.code = ErrorCode::ValidationFailed;
    error.message = fields.empty() ? QStringLiteral("The request is not valid.") : fields.front().message;
    JsonValue::Object details;
    details.emplace_back(QStringLiteral("fields"), JsonValue(std::move(list)));
    error.details = JsonValue(std::move(details));
    return error;
}

} // namespace plexica
