// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsondiff.h"

#include <algorithm>

namespace plexica::app {

namespace {

QString textOf(const JsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toJson());
}

void compare(const QString &path, const JsonValue *before, const JsonValue *after, std::vector<JsonChange> &changes)
{
    if (changes.size() >= maximumChanges)
        return;
    const bool was = before && !before->isNull();
    const bool is = after && !after->isNull();
    if (!was && !is)
        return;
    const auto isObject = [](const JsonValue *value, bool there) { return !there || value->isObject(); };
    if ((was ? before->isObject() : after->isObject()) && isObject(before, was) && isObject(after, is)) {
        const auto below = [&path](const QString &name) { return path.isEmpty() ? name : path + u'.' + name; };
        if (is) {
            for (const auto &[name, value] : after->toObject())
                compare(below(name), was ? before->find(name) : nullptr, &value, changes);
        }
        if (was) {
            for (const auto &[name, value] : before->toObject()) {
                if (!is || !after->find(name))
                    compare(below(name), &value, nullptr, changes);
            }
        }
        return;
    }
    if (was && is && before->isArray() && after->isArray()) {
        const auto &old = before->toArray();
        const auto &now = after->toArray();
        for (std::size_t i = 0; i < std::max(old.size(), now.size()); ++i)
            compare(QStringLiteral("%1[%2]").arg(path).arg(i), i < old.size() ? &old[i] : nullptr,
                    i < now.size() ? &now[i] : nullptr, changes);
        return;
    }
    const QString oldText = was ? textOf(*before) : QString();
    const QString newText = is ? textOf(*after) : QString();
    if (was && is && before->type() == after->type() && oldText == newText)
        return;
    changes.push_back({!was  ? JsonChange::Kind::Added
                       : !is ? JsonChange::Kind::Removed
                             : JsonChange::Kind::Changed,
                       path, oldText, newText});
}

} // namespace

std::vector<JsonChange> jsonChanges(const JsonValue &before, const JsonValue &after)
{
    std::vector<JsonChange> changes;
    compare({}, &before, &after, changes);
    return changes;
}

} // namespace plexica::app
