// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nodemodel.h"

#include <QCoreApplication>

namespace plexica::app {

/// The words of the console about nodes, translated. GUI thread.
class NodeWording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::NodeWording)
public:
    static QString condition(NodeCondition condition);
    static QString conditionMeaning(NodeCondition condition);
    static QString role(cluster::NodeRole role);
    static QString roleMeaning(cluster::NodeRole role);
    /// What it does for the whole platform.
    static QString duty(const cluster::NodeRow &node);
    static QString dutyMeaning(const cluster::NodeRow &node);
    /// "12 ms ahead", "exact"
    static QString clock(Milliseconds offset);
    /// "up to date", "3 revisions behind"
    static QString behind(qint64 revisions);
    /// "0.4", "1,234": of a second.
    static QString rate(double perSecond);
    /// "http://10.0.0.1:3000", and how many more.
    static QString address(const QStringList &addresses);
};

} // namespace plexica::app
