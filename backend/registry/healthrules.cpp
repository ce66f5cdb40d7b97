// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/healthrules.h"

#include "common/json.h"

namespace plexica::registry {

ProbeResult judgeProbe(int httpStatus, const QByteArray &body)
{
    if (httpStatus == 404)
        return ProbeResult::NoEndpoint;
    if (httpStatus < 200 || httpStatus > 299)
        return ProbeResult::Failed;
    const auto json = parseJson(body);
    const JsonValue *status = json ? json->find(u"status") : nullptr;
    if (!status || !status->isString())
        return ProbeResult::Healthy;
    const QString text = status->toString().toLower();
    for (const auto *good : {u"ok", u"healthy", u"up", u"pass"}) {
        if (text == QStringView(good))
            return ProbeResult::Healthy;
    }
    return text == u"degraded" || text == u"warn" ? ProbeResult::Degraded : ProbeResult::Failed;
}

bool isMassStale(const HealthRules &rules, int due, int live)
{
    return live >= rules.massStaleMinimum && due > rules.massStaleRatio * live;
}

} // namespace plexica::registry
