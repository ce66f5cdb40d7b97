// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/principal.h"

#include <array>

namespace plexica {

namespace {

constexpr std::array roleNames{u"viewer", u"plugin", u"operator", u"admin"};

} // namespace

QString roleName(Role role)
{
    return QString::fromUtf16(roleNames.at(static_cast<std::size_t>(role)));
}

std::optional<Role> roleFromName(QStringView name)
{
    for (std::size_t i = 0; i < roleNames.size(); ++i) {
        if (name == roleNames.at(i))
            return static_cast<Role>(i);
    }
    return std::nullopt;
}

QString Principal::actor(const QString &asPlugin) const
{
    if (isOpen())
        return asPlugin.isEmpty() ? QStringLiteral("administrator") : QStringLiteral("plugin:") + asPlugin;
    QString text = QStringLiteral("key:") + keyId + QStringLiteral(" (") + name;
    if (isPlugin())
        text += QStringLiteral(", plugin:") + pluginId;
    else if (!asPlugin.isEmpty())
        text += QStringLiteral(", as plugin:") + asPlugin;
    return text + u')';
}

const PrincipalPtr &Principal::everybody()
{
    static const PrincipalPtr principal = std::make_shared<const Principal>();
    return principal;
}

} // namespace plexica
