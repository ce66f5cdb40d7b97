// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/services/serviceapi.h"

namespace plexica::test {

/// Section 4 of the REST contract by one family of paths. Namespaces and keys are given decoded.
class DataApi
{
public:
    DataApi(quint16 port, char family, QByteArray tenant);

    /// `value` is JSON; `more` are further members with single quotes ("'ttl':5").
    HttpReply set(const QString &space, const QString &key, const QByteArray &value, const QString &more = {});
    /// A body as it is, but for the tenant of family A.
    HttpReply setRaw(const QByteArray &members);
    HttpReply get(const QString &space, const QString &key, const QByteArray &query = {},
                  const HttpHeaders &headers = {});
    HttpReply head(const QString &space, const QString &key);
    HttpReply remove(const QString &space, const QString &key);
    HttpReply keys(const QString &space, const QByteArray &query = {});
    HttpReply entries(const QString &space, const QByteArray &query = {});
    HttpReply namespaces(const QByteArray &query = {});
    /// `ttl` is JSON.
    HttpReply setTtl(const QString &space, const QString &key, const QByteArray &ttl);
    HttpReply removeNamespace(const QString &space, const QByteArray &query = {});

    HttpClient &client() { return m_client; }
    /// Another client of the same tenant and family.
    DataApi sibling() const { return DataApi(m_port, m_family, m_tenant); }
    const QByteArray &tenant() const { return m_tenant; }

private:
    bool isA() const { return m_family == 'A'; }
    QByteArray target(const QByteArray &path, const QByteArray &query) const;

    quint16 m_port;
    char m_family;
    QByteArray m_tenant;
    HttpClient m_client;
};

/// Strings of a list in the answer.
QStringList textsAt(const HttpReply &reply, const char *path);

} // namespace plexica::test
