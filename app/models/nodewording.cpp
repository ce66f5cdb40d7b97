// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodewording.h"

#include "models/wording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace plexica::app {

QString NodeWording::condition(NodeCondition condition)
{
    switch (condition) {
    case NodeCondition::Live:
        return tr("Live");
    case NodeCondition::ClockOff:
        return tr("Clock off");
    case NodeCondition::Lost:
        return tr("Lost");
    }
    return {};
}

QString NodeWording::conditionMeaning(NodeCondition condition)
{
    switch (condition) {
    case NodeCondition::Live:
        return tr("Heard within the last ten seconds, and its clock is right.");
    case NodeCondition::ClockOff:
        return tr("Its machine's clock is more than a second away from the database's. Times go by the database's "
                  "clock, but logs of that machine do not.");
    case NodeCondition::Lost:
        return tr("Nothing was heard of it for ten seconds. Another node has taken over what it did for all; it leaves "
                  "this list after an hour.");
    }
    return {};
}

QString NodeWording::role(cluster::NodeRole role)
{
    return role == cluster::NodeRole::Full ? tr("Full") : tr("Observer");
}

QString NodeWording::roleMeaning(cluster::NodeRole role)
{
    return role == cluster::NodeRole::Full
               ? tr("Serves plugins, and may sweep and probe for all.")
               : tr("Serves requests, but never sweeps, never probes and judges nobody: it may stand behind a firewall "
                    "that the services are not.");
}

QString NodeWording::duty(const cluster::NodeRow &node)
{
    if (node.state == cluster::NodeState::Lost)
        return QStringLiteral("–");
    if (node.sweeper)
        return tr("Sweeps, probes");
    return node.role == cluster::NodeRole::Full ? tr("Stands by") : tr("Observes");
}

QString NodeWording::dutyMeaning(const cluster::NodeRow &node)
{
    if (node.state == cluster::NodeState::Lost)
        return conditionMeaning(NodeCondition::Lost);
    if (node.sweeper)
        return tr("For the whole platform it probes services, turns silent ones unavailable, removes what has expired, "
                  "and sends webhooks. One node at a time does.");
    return node.role == cluster::NodeRole::Full ? tr("Takes over at once if the node that sweeps and probes is lost.")
                                                : roleMeaning(cluster::NodeRole::Observer);
}

QString NodeWording::clock(Milliseconds offset)
{
    const qint64 size = std::abs(offset.count());
    if (size == 0)
        return tr("exact", "a clock");
    const QString amount = size < 1000 ? tr("%1 ms").arg(size)
                                       : tr("%1 s").arg(QLocale().toString(static_cast<double>(size) / 1000, 'f', 1));
    return offset.count() > 0 ? tr("%1 ahead").arg(amount) : tr("%1 behind", "a clock").arg(amount);
}

QString NodeWording::behind(qint64 revisions)
{
    if (revisions <= 0)
        return tr("up to date");
    return tr("%Ln revision(s) behind", nullptr,
              static_cast<int>(std::min<qint64>(revisions, std::numeric_limits<int>::max())));
}

QString NodeWording::rate(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond > 0.05 && perSecond < 10 ? 1 : 0);
}

QString NodeWording::address(const QStringList &addresses)
{
    if (addresses.isEmpty())
        return QStringLiteral("–");
    return addresses.size() == 1
               ? addresses.front()
               : tr("%1 and %n more", nullptr, static_cast<int>(addresses.size()) - 1).arg(addresses.front());
}

} // namespace plexica::app
