// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/apikey.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace plexica::access {

/// All keys of a node in memory, by id. Knows nothing of the database. Node thread.
class KeyTable
{
public:
    /// What is known of a text that claims to be a key.
    struct Found
    {
        PrincipalPtr principal; ///< nullptr: it is none, or no more
        bool known = false;     ///< it is one that has ended: whatever the database says
    };

    /// Takes the same time for a wrong secret as for an unknown id.
    Found look(QByteArrayView text, TimePoint now) const;
    /// The same for a client's certificate, by its SHA-256.
    Found lookAtCertificate(const QByteArray &fingerprint, TimePoint now) const;
    /// True while these credentials are good.
    bool holds(const Principal &principal, TimePoint now) const;

    const ApiKey *find(const QString &id) const;
    /// Takes a key as it is. Older revisions are left alone.
    void put(ApiKey key);
    void noteUse(const QString &id, TimePoint at);
    /// Those of which `gone` says so.
    void removeIf(const std::function<bool(const ApiKey &key)> &gone);
    /// By name, then id.
    std::vector<const ApiKey *> all() const;
    qsizetype size() const { return m_keys.size(); }
    /// When credentials end next by themselves; nullopt: never.
    std::optional<TimePoint> nextEnd(TimePoint now) const;

private:
    struct Entry
    {
        ApiKey key;
        PrincipalPtr principal; ///< made once for all requests
        PrincipalPtr previous;  ///< by the secret before
    };
    static Found judge(const Entry *entry, const QByteArray &hash, TimePoint now);

    QHash<QByteArray, std::shared_ptr<Entry>> m_keys;
};

} // namespace plexica::access
