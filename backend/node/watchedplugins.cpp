// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/watchedplugins.h"

#include "plugins/pluginjson.h"

#include <set>

namespace plexica::node {

using plugins::InstalledPlugin;
using watch::Kind;
using watch::ObjectId;
using watch::State;
using watch::Subject;

namespace {

Subject subjectOf(const InstalledPlugin &plugin)
{
    Subject subject;
    subject.pluginId = plugin.pluginId().toUtf8();
    subject.id = {Kind::Plugins, plugin.tenantId.toUtf8(), {}, subject.pluginId};
    return subject;
}

size_t printOf(const InstalledPlugin &plugin)
{
    JsonWriter writer;
    plugins::writeInstalled(writer, plugin);
    return qHash(writer.text());
}

} // namespace

WatchedPlugins::WatchedPlugins(watch::Hub &hub, const plugins::PluginDirectory &directory)
    : m_directory(directory)
    , m_marks(hub.present())
{
    for (const QString &tenant : directory.tenants()) {
        for (const InstalledPlugin &plugin : directory.installations(tenant))
            m_marks.look(subjectOf(plugin), printOf(plugin), plugin.revision, hub.present());
    }
    connect(&directory, &plugins::PluginDirectory::changed, this, [this, &hub](const QString &tenantId) {
        m_changed.insert(tenantId);
        hub.arm();
    });
}

void WatchedPlugins::gather(std::vector<ObjectId> &ids)
{
    for (const QString &tenant : std::exchange(m_changed, {})) {
        const auto known = m_marks.ofTenant(Kind::Plugins, tenant.toUtf8());
        std::set<ObjectId> all(known.begin(), known.end());
        for (const InstalledPlugin &plugin : m_directory.installations(tenant))
            all.insert(subjectOf(plugin).id);
        ids.insert(ids.end(), all.begin(), all.end());
    }
}

const InstalledPlugin *WatchedPlugins::installationOf(const ObjectId &id) const
{
    return m_directory.installation(QString::fromUtf8(id.tenantId), QString::fromUtf8(id.key));
}

watch::Source::Judgement WatchedPlugins::judge(const ObjectId &id, qint64 present)
{
    using Verdict = Judgement::Verdict;
    Judgement judgement;
    const InstalledPlugin *plugin = installationOf(id);
    if (!plugin) {
        if (auto known = m_marks.take(id)) {
            judgement.verdict = Verdict::Gone;
            judgement.state = std::move(*known);
        }
        return judgement;
    }
    if (!m_marks.look(subjectOf(*plugin), printOf(*plugin), plugin->revision, present))
        return judgement;
    judgement.verdict = Verdict::Put;
    judgement.state = *m_marks.find(id);
    return judgement;
}

std::optional<State> WatchedPlugins::find(const ObjectId &id) const
{
    return installationOf(id) ? m_marks.find(id) : std::nullopt;
}

void WatchedPlugins::write(JsonWriter &writer, const ObjectId &id, bool) const
{
    if (const InstalledPlugin *plugin = installationOf(id))
        plugins::writeInstalled(writer, *plugin);
    else
        writer.null();
}

watch::Source::Page WatchedPlugins::list(const watch::Filter &filter, const std::optional<ObjectId> &after,
                                         qint64 since) const
{
    return m_marks.list(filter, after, since, [this](const Subject &subject) {
        const auto resolver = m_directory.resolver(QString::fromUtf8(subject.id.tenantId));
        return !resolver->dependencies(QString::fromUtf8(subject.pluginId), false).empty();
    });
}

void WatchedPlugins::rewind(qint64 present)
{
    m_marks.rewind(present);
    for (const ObjectId &id : m_marks.all())
        m_changed.insert(QString::fromUtf8(id.tenantId));
}

} // namespace plexica::node
