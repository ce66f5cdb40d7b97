// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventlog.h"
#include "plugins/plugindirectorytypes.h"

#include <qcorotask.h>

#include <memory>
#include <optional>
#include <utility>

namespace plexica::storage {
class Storage;
}

namespace plexica::plugins {

class PluginCatalogue;
class PluginDirectory;
class PluginFollower;
class PluginTurns;

/// The writes of the catalogue, which PluginDirectory documents: validated, committed with their events, applied to
/// memory, then answered. Knows how many manifests there may be. Node thread.
class CatalogueCommands
{
public:
    /// All must outlive the commands and whatever they have under way.
    struct Surroundings
    {
        storage::Storage &storage;
        events::EventLog &events;
        PluginDirectory &directory;
        PluginCatalogue &catalogue;
        PluginFollower &follower;
        PluginTurns &turns;
    };
    explicit CatalogueCommands(const Surroundings &surroundings);

    QCoro::Task<Result<CataloguedPlugin>> add(QString tenantId, ManifestPtr manifest, events::Origin origin);
    QCoro::Task<Result<int>> remove(QString tenantId, QString pluginId, std::optional<Version> version,
                                    events::Origin origin);
    void setMaximumManifests(int most) { m_maximumManifests = most; }

    /// The manifest to install and whether it is new to the catalogue.
    Result<std::pair<ManifestPtr, bool>> choose(const InstallRequest &request) const;
    /// Counts a manifest that is being committed while the answer lives.
    std::shared_ptr<void> begin();

private:
    QCoro::Task<Result<CataloguedPlugin>> addOnce(QString tenantId, ManifestPtr manifest, events::Origin origin,
                                                  bool *wroteNothing);
    QCoro::Task<Result<int>> removeOnce(QString tenantId, QString pluginId, std::optional<Version> version,
                                        events::Origin origin);
    /// Why no manifest may be added: there are as many as there may be, those that are being committed counted.
    std::optional<Error> full() const;

    storage::Storage &m_storage;
    events::EventLog &m_events;
    PluginDirectory &m_directory;
    PluginCatalogue &m_catalogue;
    PluginFollower &m_follower;
    PluginTurns &m_turns;
    int m_maximumManifests = 10'000;
    std::shared_ptr<int> m_begun = std::make_shared<int>(0);
};

} // namespace plexica::plugins
