// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpclient.h"
#include "support/serverprocess.h"

#include <QTest>

namespace plexica::test {

/// JSON with single quotes for double ones, so that bodies can be read in a test.
QByteArray q(const char *text);
QByteArray q(QByteArray text);
QByteArray q(const QString &text);

/// A running server of one engine ("SQLite", "PostgreSQL"), shared by the tests of a program; each takes a tenant of
/// its own. Its health rules are `staleAfter` 300 s: what needs others starts its own.
ServerProcess &sharedServer(const QString &engine);
/// A tenant nobody has used.
QByteArray newTenant();

/// Section 2 of the REST contract by one family of paths, as a plugin of that kind calls it: family A names the tenant
/// in body or query, family B in X-Tenant-Slug.
class ServiceApi
{
public:
    ServiceApi(quint16 port, char family, QByteArray tenant);

    /// `members` are those of a register body, without braces: "'pluginId':'p', …".
    HttpReply add(const QString &members);
    /// A service with plugin "plugin-NAME", version 1.0.0 and base URL; answers its id, empty if refused.
    QString addService(const QString &name, const QString &more = {});
    HttpReply deregister(const QString &pluginId, const QString &serviceName, const QString &instanceId = {});
    HttpReply discover(const QString &serviceName, const QByteArray &query = {});
    HttpReply list(const QByteArray &query = {});
    HttpReply get(const QString &serviceId);
    HttpReply heartbeat(const QString &serviceId, const QString &pluginId, const QString &serviceName,
                        const QString &more = {});
    HttpReply setHealth(const QString &serviceId, const QString &members);
    HttpReply setAdminState(const QString &serviceId, const QString &members);
    /// Events of the tenant, newest first.
    HttpReply events(const QByteArray &query = {});

    /// The shown status, by GET; empty if there is no such service.
    QString status(const QString &serviceId) { return get(serviceId).text("service.status"); }
    HttpClient &client() { return m_client; }
    const QByteArray &tenant() const { return m_tenant; }

private:
    bool isA() const { return m_family == 'A'; }
    /// A path below the family's services, with the tenant in the query for family A.
    QByteArray target(const QByteArray &path, const QByteArray &query = {}) const;
    /// A body, with the tenant in it for family A.
    QByteArray body(const QString &members) const;

    char m_family;
    QByteArray m_tenant;
    HttpClient m_client;
};

/// Adds "family" and one row a family.
void addFamilyRows();
/// Adds "engine" and "family" and their product.
void addEngineAndFamilyRows();

/// Stops the test with the whole answer if its status is another.
#define REQUIRE_STATUS(reply, wanted)                                                                                  \
    do {                                                                                                               \
        const auto &reply_ = (reply);                                                                                  \
        QVERIFY2(reply_.status == (wanted), reply_.shown().constData());                                               \
    } while (false)

} // namespace plexica::test
