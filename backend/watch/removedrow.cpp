// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/removedrow.h"

namespace plexica::watch {

std::optional<Subject> removedSubject(const storage::Row &row)
{
    const QByteArray kind = row.utf8(1);
    const QByteArray key = row.utf8(2);
    Subject subject;
    if (kind == "service" && !row.isNull(3)) {
        subject.id = {Kind::Services, row.utf8(3), {}, key};
        subject.pluginId = row.utf8(4);
        subject.serviceName = row.utf8(5);
        return subject;
    }
    const qsizetype first = key.indexOf('/'); // no tenant's name has one
    if (first < 0)
        return std::nullopt;
    if (kind == "plugin_installation") {
        subject.pluginId = key.sliced(first + 1);
        subject.id = {Kind::Plugins, key.first(first), {}, subject.pluginId};
        return subject;
    }
    const qsizetype second = key.indexOf('/', first + 1);
    if (kind != "shared_data" || second < 0)
        return std::nullopt;
    QByteArray space = key.sliced(first + 1, second - first - 1);
    space.replace("%2F", "/").replace("%25", "%"); // as shareddata writes it
    subject.id = {Kind::SharedData, key.first(first), space, key.sliced(second + 1)};
    return subject;
}

} // namespace plexica::watch
