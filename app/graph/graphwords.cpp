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

QString GraphWords::sentence(const GraphPlugin &plugin)
{
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
        Words::tr("%1 → %2", "plugin → plugin").arg(picture.plugin(line.from).id, picture.plugin(line.to).id)};
    for (const int index : line.dependencies) {
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
    return Words::tr("%1 in, %2 out", "bytes").arg(byteText(dependency.bytesIn), byteText(dependency.bytesOut));
}

QString GraphWords::milliseconds(double value)
{
    return Words::tr("%1 ms").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

} // namespace plexica::app
