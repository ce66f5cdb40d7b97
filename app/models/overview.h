// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/overviewlink.h"
#include "bridge/updates.h"
#include "models/place.h"
#include "models/pluginfacts.h"
#include "models/roles.h"

#include <QCoreApplication>

#include <array>
#include <utility>
#include <vector>

namespace plexica::app {

class PluginModel;
class ServiceModel;

/// Something that is wrong, in words: what, why, whom it hits, since when, and where it is looked at.
struct Trouble
{
    StatusKind kind = StatusKind::Degraded;
    int weight = 0; ///< the heaviest stand first
    QString title;
    QString text;    ///< why
    QString effect;  ///< on whom; empty: nobody is known
    TimePoint since; ///< the epoch: not known
    Place place;
    bool operator==(const Trouble &) const = default;
};

/// Something that nobody seems to need.
struct Leftover
{
    QString title;
    QString text;
    Place place;
    bool operator==(const Leftover &) const = default;
};

/// What the Overview page says, worked out from the models and a look at the node. Pure.
struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::Overview)
public:
    /// No more are made into words.
    static constexpr std::size_t maximumTroubles = 40;

    bool complete = false; ///< the models have their first snapshot
    int services = 0;
    std::array<int, statusKindCount> counts{};
    std::vector<Trouble> troubles; ///< worst first
    int allTroubles = 0;
    int plugins = 0; ///< that are installed or have services
    double callsPerMinute = 0;
    double errorsPerMinute = 0;

    int count(StatusKind kind) const { return counts[static_cast<std::size_t>(kind)]; }
    /// The shape that stands for everything.
    StatusKind worst() const;
    /// "All 8 services healthy", "2 services unavailable, 1 degraded".
    QString headline() const;
    /// What else is to be said, in one line.
    QString subline() const;

    struct Sources
    {
        const ServiceModel &services;
        const PluginModel &plugins;
        const OverviewPicture &picture;
        const node::NodeStatus &status;
        const HeldServices &held;
        QString tenantId; ///< empty: all
    };
    /// Them as they are at one moment: what is made of these may be made on any thread.
    struct Ingredients
    {
        bool complete = false;
        std::vector<std::pair<ServicePtr, StatusKind>> services;
        std::vector<PluginPtr> plugins;
        OverviewPicture picture;
        node::NodeStatus status;
        HeldServices held;
        QString tenantId;
    };
    static Ingredients gather(const Sources &sources);
    static Overview of(const Ingredients &ingredients);
    static Overview of(const Sources &sources);
    /// What may go: of what a thorough picture knows. Empty while calls of a day are not known.
    static std::vector<Leftover> leftovers(const Sources &sources);
};

} // namespace plexica::app
