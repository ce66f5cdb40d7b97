// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/watchmarks.h"
#include "plugins/plugindirectory.h"
#include "watch/hub.h"

#include <QObject>
#include <QSet>

namespace plexica::node {

/// What tenants have installed, for watches. The directory says which tenant's plugins changed; which of them look
/// different is found out here. Node thread.
class WatchedPlugins final : public QObject, public watch::Source
{
public:
    WatchedPlugins(watch::Hub &hub, const plugins::PluginDirectory &directory);

    void gather(std::vector<watch::ObjectId> &ids) override;
    Judgement judge(const watch::ObjectId &id, qint64 present) override;
    std::optional<watch::State> find(const watch::ObjectId &id) const override;
    std::optional<watch::State> findNamed(const watch::Filter &) const override { return std::nullopt; }
    void write(JsonWriter &writer, const watch::ObjectId &id, bool full) const override;
    Page list(const watch::Filter &filter, const std::optional<watch::ObjectId> &after, qint64 since) const override;
    void rewind(qint64 present) override;

private:
    const plugins::InstalledPlugin *installationOf(const watch::ObjectId &id) const;

    const plugins::PluginDirectory &m_directory;
    QSet<QString> m_changed; ///< tenants
    WatchMarks m_marks;
};

} // namespace plexica::node
