// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gateway.h"
#include "http/exchange.h"

namespace plexica::rest {

/// Whether a request goes through the gateway as it is, with a body that is to be streamed: for
/// HttpServer::setStreamedBodies().
bool isProxied(const http::HttpRequest &request);

/// Carries out a call whose answer is the plugin's, unchanged but for fields of the connection; bodies stream both
/// ways, each held back while the other side is slower.
void passThrough(gateway::Gateway &gateway, const http::ExchangePtr &exchange, gateway::CallRequest request);

/// The error document of a call that failed.
void respondFailure(const http::ExchangePtr &exchange, const gateway::CallOutcome &outcome);

} // namespace plexica::rest
