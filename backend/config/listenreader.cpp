// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/listenreader.h"

#include "common/nearest.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>

namespace plexica::config {

namespace {

const QString form = QStringLiteral("use ADDRESS:PORT, as in \"127.0.0.1:3000\" or \"[::1]:3000\"");

std::optional<quint16> parsePort(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,5}\\z"));
    const int port = digits.match(text).hasMatch() ? text.toInt() : 65536;
    return port <= 65535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

/// The address as QHostAddress writes it, or nullopt.
std::optional<QString> parseAddress(const QString &text)
{
    if (text == QLatin1String("localhost"))
        return QStringLiteral("127.0.0.1");
    // QHostAddress also takes "127.1" and "2130706433"; only the dotted quad and IPv6 are meant here.
    static const QRegularExpression quad(QStringLiteral("\\A[0-9]{1,3}(?:\\.[0-9]{1,3}){3}\\z"));
    const QHostAddress address(text);
    if (address.isNull() || (!text.contains(u':') && !quad.match(text).hasMatch()))
        return std::nullopt;
    return address.toString();
}

bool readText(const Node &value, const QString &what, QString &out, std::vector<Fault> &faults)
{
    if (value.shape != Node::Shape::Scalar || value.text.isEmpty()) {
        faults.push_back({value.offset, QStringLiteral("%1 must be text").arg(what)});
        return false;
    }
    out = value.text;
    return true;
}

/// Calls `read(name, item)` for each member and reports the unknown and repeated ones.
template <typename Read>
void readMembers(const Node &map, const QString &prefix, const QStringList &known, std::vector<Fault> &faults,
                 const Read &read)
{
    QStringList seen;
    for (const Node &item : map.items) {
        if (seen.contains(item.name)) {
            faults.push_back({item.nameOffset, QStringLiteral("%1%2 stands there twice").arg(prefix, item.name)});
        } else if (!known.contains(item.name)) {
            const QString guess = nearest(item.name, known);
            faults.push_back({item.nameOffset,
                              QStringLiteral("unknown key \"%1%2\"; %3")
                                  .arg(prefix, item.name.left(80),
                                       guess.isEmpty() ? QStringLiteral("known are ") + known.join(QStringLiteral(", "))
                                                       : QStringLiteral("did you mean \"%1\"?").arg(guess))});
        } else {
            read(item.name, item);
        }
        seen.append(item.name);
    }
}

void readTls(const Node &map, const QString &directory, TlsSettings &tls, std::vector<Fault> &faults)
{
    if (map.shape != Node::Shape::Map) {
        faults.push_back({map.offset, QStringLiteral("tls must be a map of certificate, key and clientCA")});
        return;
    }
    const std::size_t before = faults.size();
    const QStringList known{QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("clientCA")};
    readMembers(map, QStringLiteral("tls."), known, faults, [&](const QString &name, const Node &item) {
        QString &target = name == known[0] ? tls.certificate : name == known[1] ? tls.key : tls.clientCa;
        if (readText(item, QStringLiteral("tls.") + name, target, faults))
            target = absolutePath(target, directory);
    });
    if (faults.size() == before && (tls.certificate.isEmpty() || tls.key.isEmpty()))
        faults.push_back({map.offset, QStringLiteral("tls needs both certificate and key")});
}

} // namespace

QString absolutePath(const QString &path, const QString &directory)
{
    return QDir::cleanPath(QDir(directory).absoluteFilePath(path));
}

std::optional<ListenSettings> parseListen(const QString &text, QString &message)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (colon < 0 || host.isEmpty() || (host.contains(u':') && !bracketed)) {
        message = QStringLiteral("\"%1\" is no listen address; %2").arg(text.left(100), form);
        return std::nullopt;
    }
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    const std::optional<QString> address = parseAddress(host);
    if (!address || bracketed != host.contains(u':')) {
        message = QStringLiteral("\"%1\" is not an IP address or localhost; %2").arg(host.left(100), form);
        return std::nullopt;
    }
    const std::optional<quint16> port = parsePort(text.mid(colon + 1));
    if (!port) {
        message = QStringLiteral("\"%1\" is not a port; use 0 to 65535 (0 takes a free one)")
                      .arg(text.mid(colon + 1).left(100));
        return std::nullopt;
    }
    return ListenSettings{*address, *port, {}};
}

std::optional<ListenSettings> readListen(const Node &value, const QString &directory, std::vector<Fault> &faults)
{
    const std::size_t before = faults.size();
    if (value.shape == Node::Shape::Scalar) {
        QString message;
        std::optional<ListenSettings> listen = parseListen(value.text, message);
        if (!listen)
            faults.push_back({value.offset, message});
        return listen;
    }
    if (value.shape != Node::Shape::Map) {
        faults.push_back({value.offset, QStringLiteral("must hold ADDRESS:PORT or {address, port, tls}")});
        return std::nullopt;
    }
    ListenSettings listen;
    const QStringList known{QStringLiteral("address"), QStringLiteral("port"), QStringLiteral("tls")};
    readMembers(value, QString(), known, faults, [&](const QString &name, const Node &item) {
        QString text;
        if (name == known[2]) {
            readTls(item, directory, listen.tls, faults);
        } else if (!readText(item, name, text, faults)) {
            return;
        } else if (name == known[0]) {
            if (const std::optional<QString> address = parseAddress(text))
                listen.address = *address;
            else
                faults.push_back(
                    {item.offset, QStringLiteral("\"%1\" is not an IP address or localhost").arg(text.left(100))});
        } else if (const std::optional<quint16> port = parsePort(text)) {
            listen.port = *port;
        } else {
            faults.push_back(
                {item.offset,
                 QStringLiteral("\"%1\" is not a port; use 0 to 65535 (0 takes a free one)").arg(text.left(100))});
        }
    });
    return faults.size() == before ? std::optional(listen) : std::nullopt;
}

QString formatListen(const ListenSettings &listen)
{
    const QString host = listen.address.contains(u':') ? u'[' + listen.address + u']' : listen.address;
    return host + u':' + QString::number(listen.port);
}

} // namespace plexica::config
