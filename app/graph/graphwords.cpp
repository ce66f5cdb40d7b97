// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphwords.h"

#include "models/sharedentrydisplay.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <climits>

namespace plexica::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::GraphWords)
};

const QString &separator()
{
    static const QString text = QStringLiteral(" · ");
    return text;
}

} // namespace

QString GraphWords::state(GraphPlugin::State state)
{
    switch (state) {
    case GraphPlugin::State::Active:
        return Words::tr("active");
    case GraphPlugin::State::Inactive:
        return Words::tr("inactive");
    case GraphPlugin::State::Registered:
        return Words::tr("no manifest");
    case GraphPlugin::State::Missing:
        return Words::tr("not installed");
    }
    return {};
}

QString GraphWords::status(const GraphPlugin &plugin)
{
    if (plugin.state == GraphPlugin::State::Inactive || plugin.state == GraphPlugin::State::Missing)
        return state(plugin.state);
    if (plugin.services.empty()) // nothing tells whether it runs
        return Words::tr("no services");
    return plugin.status ? Wording::status(*plugin.status) : Words::tr("not running");
}

QString GraphWords::kind(const GraphDependency &dependency)
{
    if (!dependency.declared)
        return Words::tr("undeclared");
    return dependency.required ? Words::tr("required") : Words::tr("optional");
}

QString GraphWords::standing(const GraphDependency &dependency)
{
    if (!dependency.declared)
        return Words::tr("only called");
    if (dependency.satisfied)
        return Words::tr("satisfied");
    return dependency.installed.isEmpty() ? Words::tr("missing")
                                          : Words::tr("%1 does not fit", "version").arg(dependency.installed);
}

QString GraphWords::note(const GraphPlugin &plugin)
{
    QStringList notes;
    if (plugin.inCycle)
        notes.append(Words::tr("in a cycle"));
    if (plugin.dependencies == 0 && plugin.dependents == 0)
        notes.append(Words::tr("no connections"));
    return notes.join(separator());
}

QString GraphWords::note(const GraphDependency &dependency)
{
    QStringList notes;
    if (dependency.inCycle)
        notes.append(Words::tr("in a cycle"));
    if (dependency.unused)
        notes.append(Words::tr("never called"));
    if (dependency.undeclared)
        notes.append(Words::tr("not declared in the manifest"));
    return notes.join(separator());
}

QString GraphWords::title(const GraphPlugin &plugin)
{
    if (!plugin.group)
        return plugin.id;
    switch (plugin.group->kind) {
    case GraphGroup::Kind::Prefix:
        return plugin.group->key + u'*';
    case GraphGroup::Kind::Community:
        return Words::tr("around %1", "plugins around one").arg(plugin.group->key);
    case GraphGroup::Kind::Rest:
        return Words::tr("the others");
    case GraphGroup::Kind::Tenant:
        return plugin.group->key;
    }
    return {};
}

QString GraphWords::shortTitle(const GraphPlugin &plugin)
{
    QString text = title(plugin);
    if (plugin.group && plugin.group->kind == GraphGroup::Kind::Community)
        return Words::tr("around %1", "plugins around one")
            .arg(plugin.group->key.startsWith(QLatin1String("plugin-")) ? plugin.group->key.mid(7) : plugin.group->key);
    const bool usual = text.startsWith(QLatin1String("plugin-")) && text.size() > 8;
    return usual ? text.mid(7) : text;
}

QString GraphWords::members(const GraphGroup &group)
{
    const int trouble = group.missing + group.counts[static_cast<std::size_t>(StatusKind::Unavailable)]
                        + group.counts[static_cast<std::size_t>(StatusKind::Degraded)];
    const QString all = Words::tr("%n plugin(s)", nullptr, group.members);
    return trouble == 0 ? all : all + separator() + Words::tr("%n in trouble", nullptr, trouble);
}

QString GraphWords::traffic(const GraphLine &line, bool lastHour)
{
    const double perMinute = static_cast<double>(line.calls) / (lastHour ? 60 : 24 * 60);
    QString rate = perMinute >= 1
                       ? Words::tr("%1/min", "calls").arg(QLocale().toString(perMinute, 'f', perMinute < 10 ? 1 : 0))
                   : lastHour ? Words::tr("%1/h", "calls").arg(Wording::number(line.calls))
                              : Words::tr("%1/day", "calls").arg(Wording::number(line.calls));
    if (line.errors == 0)
        return rate;
    const double share = 100.0 * static_cast<double>(line.errors) / static_cast<double>(line.calls);
    return rate + separator() + Words::tr("%1 % failed").arg(QLocale().toString(share, 'f', share < 10 ? 1 : 0));
}

QString GraphWords::sentence(const GraphPlugin &plugin)
{
    if (plugin.group) {
        QStringList parts{title(plugin), members(*plugin.group)};
        const auto add = [&parts](const QString &status, int count) {
            if (count > 0)
                parts.append(Words::tr("%1: %2", "status: how many").arg(status, Wording::number(count)));
        };
        for (int kind = statusKindCount - 1; kind >= 0; --kind)
            add(Wording::status(static_cast<StatusKind>(kind)), plugin.group->counts[static_cast<std::size_t>(kind)]);
        add(state(GraphPlugin::State::Missing), plugin.group->missing);
        add(Words::tr("not running"), plugin.group->silent);
        if (plugin.inCycle)
            parts.append(Words::tr("in a cycle"));
        return parts.join(u'\n');
    }
    QStringList parts{plugin.version.isEmpty() ? plugin.id : plugin.id + u' ' + plugin.version, status(plugin)};
    if (plugin.state == GraphPlugin::State::Registered)
        parts.append(state(plugin.state));
    for (const GraphService &service : plugin.services)
        parts.append(
            Words::tr("%1: %2", "service: status")
                .arg(service.name, service.status ? Wording::status(*service.status) : Words::tr("not running")));
    if (plugin.affected)
        parts += {Words::tr("Affected by others:"), Wording::affected(plugin.affected)};
    if (plugin.inCycle)
        parts.append(Words::tr("in a cycle"));
    return parts.join(u'\n');
}

QString GraphWords::sentence(const GraphPicture &picture, const GraphLine &line)
{
    QStringList parts{
        Words::tr("%1 → %2", "plugin → plugin").arg(title(picture.plugin(line.from)), title(picture.plugin(line.to)))};
    if (!line.via.empty()) {
        QStringList hidden;
        for (const int via : line.via)
            hidden.append(picture.plugin(via).id);
        parts.append(Words::tr("by way of what is hidden: %1").arg(hidden.join(QStringLiteral(", "))));
    }
    if (line.calls > 0)
        parts.append(traffic(line, picture.lastHour));
    constexpr qsizetype mostParts = 14;
    for (const int index : line.dependencies) {
        if (parts.size() > mostParts) {
            parts.append(QStringLiteral("…"));
            break;
        }
        const GraphDependency &dependency = picture.dependency(index);
        QStringList words{dependency.serviceName.isEmpty() ? picture.plugin(dependency.to).id : dependency.serviceName,
                          dependency.constraint, kind(dependency), standing(dependency)};
        if (dependency.calls > 0) {
            words.append(
                Words::tr("%n call(s)", nullptr, static_cast<int>(std::min<qint64>(dependency.calls, INT_MAX))));
            words.append(bytes(dependency));
        }
        words.append(note(dependency));
        words.removeAll(QString());
        parts.append(words.join(separator()));
    }
    return parts.join(u'\n');
}

QString GraphWords::mark(GraphMark mark)
{
    switch (mark) {
    case GraphMark::None:
        return {};
    case GraphMark::Breaks:
        return Words::tr("What if: would break");
    case GraphMark::Loses:
        return Words::tr("What if: would lose something optional");
    case GraphMark::Goes:
        return Words::tr("What if: would go");
    case GraphMark::Arrives:
        return Words::tr("What if: would be installed");
    case GraphMark::Changes:
        return Words::tr("What if: would change");
    }
    return {};
}

QString GraphWords::supposed(const QString &value)
{
    return Words::tr("%1 (what if)", "version or standing").arg(value);
}

QString GraphWords::version(const GraphPlugin &plugin, GraphMark mark)
{
    return mark == GraphMark::Changes || mark == GraphMark::Arrives ? supposed(plugin.version) : plugin.version;
}

QString GraphWords::bytes(const GraphDependency &dependency)
{
    return Words::tr("%1 in, %2 out", "bytes")
        .arg(Wording::bytes(dependency.bytesIn), Wording::bytes(dependency.bytesOut));
}

QString GraphWords::milliseconds(double value)
{
    return Words::tr("%1 ms").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

} // namespace plexica::app
