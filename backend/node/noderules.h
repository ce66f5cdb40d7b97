// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settings.h"
#include "gateway/gatewaytypes.h"
#include "gateway/otlpexporter.h"
#include "http/http.h"
#include "http/webpolicy.h"
#include "registry/growth.h"
#include "registry/healthrules.h"
#include "shareddata/shareddatatypes.h"
#include "transfer/transfer.h"
#include "upstream/upstreamclient.h"

// What the configuration says to each domain, in the domain's own words. Pure; any thread.
namespace plexica::node {

registry::HealthRules healthRules(const config::Settings &settings);
registry::RegistryLimits registryLimits(const config::Settings &settings);
http::HttpLimits httpLimits(const config::Settings &settings);
http::WebRules webRules(const config::Settings &settings);
shareddata::Limits sharedDataLimits(const config::Settings &settings);
transfer::ImportLimits importLimits(const config::Settings &settings);
gateway::GatewayRules gatewayRules(const config::Settings &settings, const QString &nodeId);
/// For a collector that is configured.
gateway::OtlpOptions otlpOptions(const config::Settings &settings);
upstream::UpstreamOptions upstreamOptions(const config::Settings &settings);
/// Health probes have a client of their own, under the same address policy: no call takes their connections, nor they
/// those of calls. Each look has its place before it begins (Prober), so none waits there.
upstream::UpstreamOptions probeOptions(const config::Settings &settings);

} // namespace plexica::node
