// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/resolver.h"

#include <QStringList>

namespace plexica::resolver {

/// "plugin-a 1.0.0", what it offers as "a.s 1.0.0", what it needs as "plugin-b:b.s ^1.0.0" or "plugin-b ^1", optional
/// with a '?' in front. No version in the title: a plugin without manifest.
inline PluginVersionPtr plugin(const QString &title, const QStringList &offers = {}, const QStringList &needs = {})
{
    PluginVersion made;
    made.id = title.section(u' ', 0, 0);
    if (title.contains(u' '))
        made.version = Version::parse(title.section(u' ', 1)).value();
    for (const QString &offer : offers)
        made.services.push_back({offer.section(u' ', 0, 0), Version::parse(offer.section(u' ', 1)).value()});
    for (QString need : needs) {
        DependencyDeclaration dependency;
        dependency.required = !need.startsWith(u'?');
        if (!dependency.required)
            need.remove(0, 1);
        const QString target = need.section(u' ', 0, 0);
        dependency.pluginId = target.section(u':', 0, 0);
        dependency.serviceName = target.section(u':', 1);
        dependency.constraint = Range::parse(need.section(u' ', 1)).value();
        made.dependencies.push_back(std::move(dependency));
    }
    return std::make_shared<const PluginVersion>(std::move(made));
}

inline LiveService live(const QString &pluginId, const QString &serviceName, const QString &version)
{
    return {pluginId, serviceName, Version::parse(version).value()};
}

inline World worldOf(const std::vector<PluginVersionPtr> &installed,
                     const std::vector<PluginVersionPtr> &catalogue = {})
{
    World world;
    for (const PluginVersionPtr &p : installed)
        world.installed.push_back({p, true});
    world.catalogue = catalogue;
    return world;
}

inline QStringList fixes(const Resolution &resolution)
{
    QStringList list;
    for (const Issue &issue : resolution.issues)
        list.append(issue.fix);
    return list;
}

inline QStringList planOf(const Resolution &resolution)
{
    QStringList list;
    for (const Change &change : resolution.plan)
        list.append(change.toString());
    return list;
}

} // namespace plexica::resolver
