// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/targettable.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace plexica::gateway {

/// Says in events what goes wrong little by little: a service of whose calls more than a fifth fails for half a minute
/// (SERVICE_ERRORS_HIGH, SERVICE_ERRORS_ENDED), and limits that refuse a caller (LIMIT_REACHED, LIMIT_ENDED after a
/// minute without). Each begins and ends once. A call costs two additions; the rest is looked at every few seconds, of
/// services that are called. Node thread only.
class TroubleWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds interval{5};
    static constexpr std::chrono::seconds lasting{30};
    static constexpr std::chrono::seconds calm{60}; ///< without a refusal: the limit is not reached any more
    static constexpr double highShare = 0.2;
    static constexpr int fewestCalls = 5; ///< of 30 s; fewer say nothing

    TroubleWatch(TargetTable &targets, QObject *parent);

    /// A call of the service ended, however.
    void note(const std::shared_ptr<Target> &target, bool isFailure);

private:
    void look();
    void lookAtErrors(Target &target, SteadyTime now);
    void tell(const Target &target, const QString &type, const ErrorShare::Counts &counts);
    struct Reached
    {
        std::shared_ptr<Target> target;
        std::shared_ptr<TargetCaller> caller; ///< also when its target has forgotten it
        QString limit;
    };
    void lookAtLimits(const std::shared_ptr<Target> &target);
    void endLimits();
    void tell(const Reached &reached, const QString &type, const QString &cause);

    TargetTable &m_targets;
    std::vector<std::shared_ptr<Target>> m_active;
    QHash<QString, Reached> m_reached; ///< limits that were told of
    QTimer m_timer;
};

} // namespace plexica::gateway
