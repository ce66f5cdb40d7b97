// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/cataloguecommands.h"

#include "common/quota.h"
#include "plugins/plugincatalogue.h"
#include "plugins/plugindirectory.h"
#include "plugins/pluginerrors.h"
#include "plugins/pluginevents.h"
#include "plugins/pluginfollower.h"
#include "plugins/pluginoperations.h"
#include "plugins/pluginturns.h"
#include "storage/storage.h"

namespace plexica::plugins {

using events::Event;
using events::Origin;

CatalogueCommands::CatalogueCommands(const Surroundings &surroundings)
    : m_storage(surroundings.storage)
    , m_events(surroundings.events)
    , m_directory(surroundings.directory)
    , m_catalogue(surroundings.catalogue)
    , m_follower(surroundings.follower)
    , m_turns(surroundings.turns)
{
}

QCoro::Task<Result<CataloguedPlugin>> CatalogueCommands::add(QString tenantId, ManifestPtr manifest, Origin origin)
{
    return m_turns.untilCurrent<CataloguedPlugin>(manifest->id, [this, tenantId, manifest, origin](bool *wroteNothing) {
        return addOnce(tenantId, manifest, origin, wroteNothing);
    });
}

QCoro::Task<Result<int>> CatalogueCommands::remove(QString tenantId, QString pluginId, std::optional<Version> version,
                                                   Origin origin)
{
    return m_turns.untilCurrent<int>(pluginId, [this, tenantId, pluginId, version, origin](bool *) {
        return removeOnce(tenantId, pluginId, version, origin);
    });
}

std::optional<Error> CatalogueCommands::full() const
{
    const int count = m_catalogue.size() + *m_begun;
    if (count < m_maximumManifests)
        return std::nullopt;
    return quotaReached(QStringLiteral("limits.manifests"), m_maximumManifests,
                        QStringLiteral("The catalogue has %1 manifests already").arg(count));
}

std::shared_ptr<void> CatalogueCommands::begin()
{
    ++*m_begun;
    return {nullptr, [begun = m_begun](void *) { --*begun; }};
}

QCoro::Task<Result<CataloguedPlugin>> CatalogueCommands::addOnce(QString tenantId, ManifestPtr manifest, Origin origin,
                                                                 bool *wroteNothing)
{
    const QString key = PluginTurns::ofPlugin(manifest->id);
    const auto turn = co_await m_turns.take(key);
    if (auto refused = m_turns.refusal({key}))
        co_return fail(*std::move(refused));
    if (const auto *known = m_catalogue.find(manifest->id, manifest->version)) {
        if (known->manifest->canonicalText() != manifest->canonicalText())
            co_return fail(otherContent(*manifest));
        *wroteNothing = true;
        co_return m_directory.catalogued(*known);
    }
    if (auto reserved = reservedId(*manifest))
        co_return fail(std::move(*reserved));
    if (auto refused = full())
        co_return fail(*std::move(refused));
    const auto counted = begin();
    const TimePoint now = currentTime();
    Event event = makeEvent(QStringLiteral("PLUGIN_CATALOGUED"), tenantId, manifest->id, origin,
                            QStringLiteral("added to the catalogue"));
    event.after = briefJson(*manifest);
    storage::Change change;
    change.operations.push_back(insertPlugin(*manifest, now));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        m_turns.doubt(done.error(), {key}, {event});
        co_return fail(done.error());
    }
    const auto &entry = m_catalogue.insert(manifest, now, done->revision);
    m_events.announce(event);
    m_directory.announceCatalogue();
    co_return m_directory.catalogued(entry);
}

QCoro::Task<Result<int>> CatalogueCommands::removeOnce(QString tenantId, QString pluginId,
                                                       std::optional<Version> version, Origin origin)
{
    const QString key = PluginTurns::ofPlugin(pluginId);
    const auto turn = co_await m_turns.take(key);
    if (auto refused = m_turns.refusal({key}))
        co_return fail(*std::move(refused));
    std::vector<CataloguedPlugin> gone = m_directory.versionsOf(pluginId);
    if (gone.empty())
        co_return fail(m_directory.notInCatalogue(pluginId));
    if (version) {
        std::erase_if(gone,
                      [&version](const CataloguedPlugin &plugin) { return plugin.manifest->version != *version; });
        if (gone.empty())
            co_return fail(ErrorCode::PluginNotFound,
                           QStringLiteral("Plugin %1 %2 is not in the catalogue").arg(pluginId, version->toString()));
    }
    storage::Change change;
    std::vector<Event> events;
    for (const CataloguedPlugin &plugin : gone) {
        if (!plugin.tenants.isEmpty())
            co_return fail(stillInstalled(plugin));
        Event event = makeEvent(QStringLiteral("PLUGIN_REMOVED"), tenantId, pluginId, origin,
                                QStringLiteral("removed from the catalogue"));
        event.before = briefJson(*plugin.manifest);
        change.operations.push_back(deletePlugin(pluginId, plugin.manifest->version));
        change.operations.push_back(m_events.operation(event));
        events.push_back(std::move(event));
    }
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        m_turns.doubt(done.error(), {key}, events);
        co_return fail(done.error());
    }
    for (const CataloguedPlugin &plugin : gone) {
        m_catalogue.remove(pluginId, plugin.manifest->version);
        m_follower.noteRemoval(pluginId, plugin.manifest->version, done->revision);
    }
    for (const Event &event : events)
        m_events.announce(event);
    m_directory.announceCatalogue();
    co_return static_cast<int>(gone.size());
}

Result<std::pair<ManifestPtr, bool>> CatalogueCommands::choose(const InstallRequest &request) const
{
    if (request.manifest) {
        const auto *known = m_catalogue.find(request.manifest->id, request.manifest->version);
        if (!known) {
            if (auto reserved = reservedId(*request.manifest))
                return fail(std::move(*reserved));
            if (auto refused = full())
                return fail(*std::move(refused));
            return std::pair(request.manifest, true);
        }
        if (known->manifest->canonicalText() != request.manifest->canonicalText())
            return fail(otherContent(*request.manifest));
        return std::pair(known->manifest, false);
    }
    auto manifest = m_catalogue.choose(request.pluginId, request.version);
    if (!manifest)
        return fail(std::move(manifest.error()));
    return std::pair(*manifest, false);
}

} // namespace plexica::plugins
