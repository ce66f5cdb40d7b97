// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>

#include <vector>

struct sockaddr;

namespace plexica::upstream {

/// Which hosts and addresses may be called (REST contract, section 5 "Address policy"). It judges the address that
/// is about to be connected, so a name that resolves to something else on the second look gains nothing. A value;
/// any thread.
class AddressPolicy
{
public:
    /// Loopback and private networks allowed, any host.
    AddressPolicy() = default;
    /// `allowedHosts`: names ("crm.example.org", "*.example.org" for all below it), addresses and networks
    /// ("10.0.0.0/8"); empty: any. They narrow the policy and never widen it.
    AddressPolicy(bool allowPrivate, const QStringList &allowedHosts);

    enum class HostVerdict {
        Allowed,          ///< by its name, or because nothing is narrowed
        DependsOnAddress, ///< allowed if its address is among the allowed addresses and networks
        Refused,
    };
    /// Judges the host of a URL, lower case, without brackets, before it is resolved.
    HostVerdict judgeHost(QStringView host) const;

    /// Judges an address to connect to. `host` is what judgeHost() said.
    /// Refused always: unspecified, link-local, multicast, reserved and broadcast addresses, those where clouds serve
    /// credentials, and every form of IPv6 that wraps an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo).
    bool allows(const sockaddr *address, HostVerdict host) const;
    /// The same for an address in text, as libcurl reports that of a kept connection.
    bool allows(const char *address, HostVerdict host) const;

private:
    bool allows(const QHostAddress &address, HostVerdict host) const;

    struct Name
    {
        QString suffix; ///< "crm.example.org" or ".example.org"
        bool below = false;
    };
    bool m_allowPrivate = true;
    std::vector<Name> m_names;
    std::vector<std::pair<QHostAddress, int>> m_networks;
};

} // namespace plexica::upstream
