// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaytypes.h"

#include <QHash>

#include <functional>
#include <map>
#include <vector>

namespace plexica::gateway {

/// What the gateways of a platform's nodes tell each other of circuits, ejections and limits: one document a node, in
/// which times are the common clock's. Troubled services come first, then limits, then all else, as far as there is
/// room. Node thread only.
class OtherNodes
{
public:
    /// Somebody closed a circuit at another node, which all are to do.
    using Reset = std::function<void(const QString &serviceId)>;
    explicit OtherNodes(Reset reset)
        : m_reset(std::move(reset))
    {
    }

    /// This node's document, at most `bytes`; `targets` and `limits` are its own.
    QByteArray report(std::vector<TargetStatus> targets, const std::vector<LimitReached> &limits, qsizetype bytes);
    /// Another node's.
    void hear(const QString &nodeId, const QByteArray &report);
    void forget(const QString &nodeId) { m_nodes.erase(nodeId); }
    /// A circuit was closed here by somebody.
    void noteReset(const QString &serviceId);

    /// Adds what the others see. Sorted by tenant, service and node.
    void addTargets(std::vector<TargetStatus> &own, const QString &tenantId, bool troubledOnly) const;
    /// Adds theirs up with this node's, newest first.
    std::vector<LimitReached> addLimits(std::vector<LimitReached> own, const QString &tenantId) const;

private:
    struct Target
    {
        TargetStatus status; ///< without what time decides
        TimePoint openUntil;
        std::vector<TimePoint> ejectedUntil; ///< of each instance; the epoch: it is not
    };
    struct Node
    {
        std::vector<Target> targets;
        std::vector<LimitReached> limits;
        QHash<QString, qint64> resets; ///< when, by service id
    };
    static Target readTarget(const JsonValue &row);
    static TargetStatus asOf(const Target &target, TimePoint now);

    const Reset m_reset;
    std::map<QString, Node> m_nodes;
    QHash<QString, TimePoint> m_resets; ///< by service id, of this node
};

} // namespace plexica::gateway
