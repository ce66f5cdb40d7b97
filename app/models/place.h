// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace plexica::app {

/// Something that one can go to: a page, and what of it. What links, the palette and the history of places name.
struct Place
{
    enum class Kind {
        Page,      ///< as it is
        Services,  ///< of these statuses: `bits`, 1 << StatusKind
        Service,   ///< `name`
        Plugin,    ///< `name`
        Orders,    ///< offline and drained ones
        Calls,     ///< whose texts hold `name`
        CallsOf,   ///< of caller `name`, to service `second`; either may be empty
        HeldBack,  ///< circuits, ejected instances, limits
        Namespace, ///< `name`
        Entry,     ///< `name` of namespace `second`
        OwnerGone, ///< entries whose owner is no plugin that is known
        AccessKey, ///< `name`: its id
        Setting,   ///< `name`
        Events,    ///< whose texts hold `name`, of the types that begin with `second`, from `since` to `until`
    };

    QString page; ///< its id
    Kind kind = Kind::Page;
    QString tenantId; ///< empty: as it is
    QString name;
    QString second;
    quint32 bits = 0;
    qint64 since = 0; ///< milliseconds since 1970 UTC; 0: open
    qint64 until = 0;

    bool operator==(const Place &) const = default;

    static Place ofPage(const QString &page) { return {page, Kind::Page, {}, {}, {}, 0, 0, 0}; }
    static Place ofService(const QString &tenantId, const QString &name)
    {
        return {QStringLiteral("services"), Kind::Service, tenantId, name, {}, 0, 0, 0};
    }
    static Place ofStatuses(quint32 bits)
    {
        return {QStringLiteral("services"), Kind::Services, {}, {}, {}, bits, 0, 0};
    }
    static Place ofPlugin(const QString &page, const QString &tenantId, const QString &pluginId)
    {
        return {page, Kind::Plugin, tenantId, pluginId, {}, 0, 0, 0};
    }
    static Place ofOrders() { return {QStringLiteral("services"), Kind::Orders, {}, {}, {}, 0, 0, 0}; }
    static Place ofCalls(const QString &text)
    {
        return {QStringLiteral("gateway"), Kind::Calls, {}, text, {}, 0, 0, 0};
    }
    static Place ofCallsOf(const QString &tenantId, const QString &caller, const QString &service)
    {
        return {QStringLiteral("gateway"), Kind::CallsOf, tenantId, caller, service, 0, 0, 0};
    }
    static Place ofHeldBack() { return {QStringLiteral("gateway"), Kind::HeldBack, {}, {}, {}, 0, 0, 0}; }
    static Place ofNamespace(const QString &tenantId, const QString &space)
    {
        return {QStringLiteral("shareddata"), Kind::Namespace, tenantId, space, {}, 0, 0, 0};
    }
    static Place ofEntry(const QString &tenantId, const QString &space, const QString &key)
    {
        return {QStringLiteral("shareddata"), Kind::Entry, tenantId, key, space, 0, 0, 0};
    }
    static Place ofOwnerGone() { return {QStringLiteral("shareddata"), Kind::OwnerGone, {}, {}, {}, 0, 0, 0}; }
    static Place ofKey(const QString &id) { return {QStringLiteral("access"), Kind::AccessKey, {}, id, {}, 0, 0, 0}; }
    static Place ofSetting(const QString &key)
    {
        return {QStringLiteral("settings"), Kind::Setting, {}, key, {}, 0, 0, 0};
    }
    static Place ofEvents(const QString &tenantId, const QString &text, const QString &types = {}, qint64 since = 0,
                          qint64 until = 0)
    {
        return {QStringLiteral("events"), Kind::Events, tenantId, text, types, 0, since, until};
    }
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::Place)
