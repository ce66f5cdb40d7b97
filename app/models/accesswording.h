// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/apikey.h"
#include "models/accessroles.h"

#include <QCoreApplication>

namespace plexica::app {

struct GrantRow;
struct KeyRow;

/// The words of the Access page, translated. GUI thread.
class AccessWording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::AccessWording)
public:
    static QString role(Role role);
    /// What the role is for, as a sentence.
    static QString roleMeaning(Role role);
    /// What a key may do, a sentence each (REST contract, section 6, "Access").
    static QStringList may(const access::ApiKey &key);
    static QString state(KeyState state);
    static QString stateMeaning(KeyState state);
    static QString state(GrantState state);
    static QString stateMeaning(GrantState state);
    /// "All tenants" for none.
    static QString tenant(const QString &tenantId);
    static QString expiry(const access::ApiKey &key, TimePoint now);
    static QString lastUse(const access::ApiKey &key, TimePoint now);
    /// The first bytes of a certificate's SHA-256, as people compare them; all of them with `whole`.
    static QString fingerprint(const QString &id, bool whole);
    /// "orders.read, orders.write"; "none".
    static QString permissions(const QStringList &permissions);
    /// What is wrong with a field of a key that is to be made.
    static QString fault(const FieldError &fault, const access::KeyDraft &draft);
};

} // namespace plexica::app
