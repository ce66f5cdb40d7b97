// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"
#include "common/jsonwriter.h"
#include "common/principal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace plexica::access {

/// What a new key is to be.
struct KeyDraft
{
    QString name;
    Role role = Role::Viewer;
    QString tenantId; ///< empty: all tenants; a plugin or an operator has one
    QString pluginId; ///< of role plugin, and only of it
    QStringList permissions;
    std::optional<TimePoint> expiresAt; ///< nullopt: never
};

/// What is wrong with it, all of it; paths are those of `POST /api/keys`.
std::vector<FieldError> faultsOf(const KeyDraft &draft, TimePoint now);

/// A key as it stands in the database. Its secret stands nowhere.
struct ApiKey
{
    enum class Kind : quint8 { Secret, Certificate };

    QString id;
    Kind kind = Kind::Secret;
    QString name;
    Role role = Role::Viewer;
    QString tenantId;
    QString pluginId;
    QStringList permissions;
    QByteArray hash;                        ///< SHA-256 of the secret, or of the certificate
    QByteArray previousHash;                ///< of the secret before it …
    std::optional<TimePoint> previousUntil; ///< … which is good so long
    TimePoint createdAt;
    std::optional<TimePoint> expiresAt;
    std::optional<TimePoint> revokedAt;
    std::optional<TimePoint> lastUsedAt; ///< to the minute
    qint64 revision = 0;

    bool isInForce(TimePoint now) const { return !revokedAt && (!expiresAt || *expiresAt > now); }
    bool isPreviousGood(TimePoint now) const { return previousUntil && *previousUntil > now; }
    /// Who asks with these credentials.
    PrincipalPtr principal(const QByteArray &credential) const;
};

/// A key as it stands in `GET /api/keys`.
void writeKey(JsonWriter &writer, const ApiKey &key);

} // namespace plexica::access
