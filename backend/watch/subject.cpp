// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/subject.h"

namespace plexica::watch {

const char *kindName(Kind kind)
{
    switch (kind) {
    case Kind::Services:
        return "services";
    case Kind::Plugins:
        return "plugins";
    case Kind::SharedData:
        return "sharedData";
    case Kind::Nodes:
        return "nodes";
    case Kind::Events:
        return "events";
    case Kind::Calls:
        return "calls";
    }
    return "";
}

std::optional<Kind> kindFromName(QByteArrayView name)
{
    for (const Kind kind : allKinds) {
        if (name == QByteArrayView(kindName(kind)))
            return kind;
    }
    return std::nullopt;
}

} // namespace plexica::watch
