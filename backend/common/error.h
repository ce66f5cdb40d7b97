// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QString>

#include <vector>

namespace plexica {

/// Every kind of failure a user can meet. The name sent over REST is `errorCodeName()`; the HTTP status
/// is decided by the one table in rest/errorstatus.cpp, the GUI's sentence by the one in app/.
enum class ErrorCode {
    ValidationFailed,
    MalformedJson,
    UnsupportedMediaType,
    PayloadTooLarge,
    TenantRequired,
    TenantMismatch,
    TenantForbidden,
    Unauthorized,
    Forbidden,
    PluginForbidden, ///< a plugin's key, and another plugin's thing
    LastAdminKey,    ///< without it nobody could administer
    HostUnknown,     ///< the Host of a request is no name of this node
    OriginForbidden, ///< a web page of an origin that is not allowed would change something
    RouteNotFound,
    MethodNotAllowed,
    ServiceNotFound,
    ServiceUnavailable,
    ServiceNameTaken,
    InstanceNotFound,
    EventNotFound,
    PluginNotFound,
    InstallationNotFound,
    PluginConflict,
    PluginInstalled,
    DependencyUnsatisfied,
    BlockedByDependents,
    DataNotFound,
    VersionConflict,
    PreconditionFailed, ///< a VERSION_CONFLICT by HTTP's own condition (If-Match)
    QuotaExceeded,
    KeyNotFound,
    PluginMismatch,
    EndpointNotFound,
    NoLiveInstance, ///< like ServiceUnavailable, but of a call: "SERVICE_UNAVAILABLE" with another status
    PermissionDenied,
    RateLimited,
    Overloaded, ///< the memory for requests and answers is used up
    UpstreamForbidden,
    UpstreamFailed,
    UpstreamTooLarge,
    Timeout,
    CircuitOpen,
    Loop,               ///< a call that meets its own node again
    StorageUnavailable, ///< the database cannot be reached: nothing was written
    StorageConflict,    ///< a constraint of the database refused the change; domains turn it into their own code
    StorageFailed,      ///< the database refused the change for another reason
    ConfigurationInvalid,
    Cancelled,
    Internal,
};

/// The code as it stands in `code` of a REST error, for example "SERVICE_NOT_FOUND".
QString errorCodeName(ErrorCode code);

/// One fault found in user input. `path` names the value ("endpoints[1].method"), `code` is empty or a code
/// narrower than VALIDATION_FAILED.
struct FieldError
{
    QString path;
    QString message;
    QString code = {};
};

/// A failure as a value. `message` is a sentence for the user that names the value at fault; it never holds
/// a database text, a path of this machine or a stack.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    JsonValue details;       ///< null, or an object sent as `details`
    JsonValue topLevel = {}; ///< null, or an object whose members are merged into the error document's top level

    /// A VALIDATION_FAILED that lists all `fields` in `details.fields`; its message quotes the first.
    static Error validation(const std::vector<FieldError> &fields);
};

} // namespace plexica
