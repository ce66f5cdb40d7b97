// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/addresspolicy.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace plexica::upstream {

namespace {

enum class Kind { Public, Private, Never };

struct Network4
{
    quint32 address;
    int bits;
};

constexpr quint32 ip(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

// IANA's special-purpose registry, and where clouds hand credentials to anybody on the machine.
constexpr std::array never4{
    Network4{ip(0, 0, 0, 0), 8},          // "this network"; 0.0.0.0 connects to this machine
    Network4{ip(169, 254, 0, 0), 16},     // link-local, with 169.254.169.254
    Network4{ip(100, 100, 100, 200), 32}, // Alibaba Cloud metadata
    Network4{ip(168, 63, 129, 16), 32},   // Azure wire server
    Network4{ip(192, 0, 0, 192), 32},     // Oracle Cloud metadata
    Network4{ip(224, 0, 0, 0), 4},        // multicast
    Network4{ip(240, 0, 0, 0), 4},        // reserved, and broadcast
};
constexpr std::array private4{
    Network4{ip(127, 0, 0, 0), 8},    Network4{ip(10, 0, 0, 0), 8},    Network4{ip(172, 16, 0, 0), 12},
    Network4{ip(192, 168, 0, 0), 16}, Network4{ip(100, 64, 0, 0), 10},
};

template <std::size_t Size>
bool isIn(quint32 address, const std::array<Network4, Size> &networks)
{
    for (const Network4 &network : networks) {
        if ((address ^ network.address) >> (32 - network.bits) == 0)
            return true;
    }
    return false;
}

Kind kindOf(quint32 address)
{
    if (isIn(address, never4))
        return Kind::Never;
    return isIn(address, private4) ? Kind::Private : Kind::Public;
}

bool startsWith(const Q_IPV6ADDR &address, std::initializer_list<quint8> prefix)
{
    return std::equal(prefix.begin(), prefix.end(), address.c);
}

Kind kindOf(const Q_IPV6ADDR &address)
{
    static const QHostAddress amazon(QStringLiteral("fd00:ec2::254"));
    static const QHostAddress google(QStringLiteral("fd20:ce::254"));
    if (QHostAddress(address) == amazon || QHostAddress(address) == google)
        return Kind::Never;
    const bool zeroes = startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    if (zeroes && address.c[10] == 0 && address.c[11] == 0) {
        // ::1 is loopback; :: and the IPv4-compatible rest are not meant to be connected to.
        const bool loopback = startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        return loopback ? Kind::Private : Kind::Never;
    }
    const bool mapped = zeroes && address.c[10] == 0xff && address.c[11] == 0xff;
    const bool translated = startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}); // RFC 2765
    const bool nat64 = startsWith(address, {0, 0x64, 0xff, 0x9b});
    const bool teredo = startsWith(address, {0x20, 0x01, 0, 0});
    const bool sixToFour = startsWith(address, {0x20, 0x02});
    if (mapped || translated || nat64 || teredo || sixToFour)
        return Kind::Never;
    if (address.c[0] == 0xff || (address.c[0] == 0xfe && (address.c[1] & 0xc0) == 0x80))
        return Kind::Never; // multicast, link-local
    const bool uniqueLocal = (address.c[0] & 0xfe) == 0xfc;
    const bool siteLocal = address.c[0] == 0xfe && (address.c[1] & 0xc0) == 0xc0;
    return uniqueLocal || siteLocal ? Kind::Private : Kind::Public;
}

} // namespace

AddressPolicy::AddressPolicy(bool allowPrivate, const QStringList &allowedHosts)
    : m_allowPrivate(allowPrivate)
{
    for (const QString &entry : allowedHosts) {
        const QHostAddress address(entry);
        if (entry.contains(u'/'))
            m_networks.push_back(QHostAddress::parseSubnet(entry));
        else if (!address.isNull())
            m_networks.emplace_back(address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
        else if (entry.startsWith(QLatin1String("*.")))
            m_names.push_back({entry.mid(1).toLower(), true});
        else
            m_names.push_back({entry.toLower(), false});
    }
}

AddressPolicy::HostVerdict AddressPolicy::judgeHost(QStringView host) const
{
    if (m_names.empty() && m_networks.empty())
        return HostVerdict::Allowed;
    if (host.endsWith(u'.')) // the root of the DNS, said aloud
        host.chop(1);
    for (const Name &name : m_names) {
        if (name.below ? host.endsWith(name.suffix) && host.size() > name.suffix.size() : host == name.suffix)
            return HostVerdict::Allowed;
    }
    return m_networks.empty() ? HostVerdict::Refused : HostVerdict::DependsOnAddress;
}

bool AddressPolicy::allows(const QHostAddress &address, HostVerdict host) const
{
    Kind kind = Kind::Never;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        kind = kindOf(address.toIPv4Address());
    else if (address.protocol() == QAbstractSocket::IPv6Protocol)
        kind = kindOf(address.toIPv6Address());
    if (kind == Kind::Never || (kind == Kind::Private && !m_allowPrivate) || host == HostVerdict::Refused)
        return false;
    if (host == HostVerdict::Allowed)
        return true;
    for (const auto &network : m_networks) {
        // isInSubnet() knows mapped addresses as IPv4; those were refused above.
        if (network.first.protocol() == address.protocol() && address.isInSubnet(network))
            return true;
    }
    return false;
}

bool AddressPolicy::allows(const sockaddr *address, HostVerdict host) const
{
    if (address->sa_family != AF_INET && address->sa_family != AF_INET6)
        return false;
    return allows(QHostAddress(address), host);
}

bool AddressPolicy::allows(const char *address, HostVerdict host) const
{
    // Asked for every call: an IPv4 address needs no text of its own.
    if (in_addr plain{}; host != HostVerdict::DependsOnAddress && ::inet_pton(AF_INET, address, &plain) == 1) {
        const Kind kind = kindOf(ntohl(plain.s_addr));
        return host == HostVerdict::Allowed && (kind == Kind::Public || (kind == Kind::Private && m_allowPrivate));
    }
    return allows(QHostAddress(QString::fromLatin1(address)), host);
}

} // namespace plexica::upstream
