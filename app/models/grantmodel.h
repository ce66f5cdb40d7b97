// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginupdates.h"
#include "models/accessroles.h"
#include "models/keyedmodel.h"
#include "models/rowproxy.h"

#include <array>

namespace plexica::app {

class PluginModel;

/// What an installation asks for and what it was granted.
struct GrantRow
{
    QString tenantId;
    QString pluginId;
    QStringList requested; ///< by its manifest
    QStringList granted;
    QStringList pending;  ///< asked for and not granted
    bool decided = false; ///< somebody has said what it gets; else it has what it asks for without wildcards

    QString rowKey() const { return tenantId + u'\n' + pluginId; }
    GrantState state() const;
    QStringList wildcards() const; ///< granted ones that hold for more than they name
    bool operator==(const GrantRow &) const = default;
};
using GrantRowPtr = std::shared_ptr<const GrantRow>;

StatusKind statusKind(GrantState state);
bool isWildcard(const QString &permission);

/// All installations that ask for permissions or have some. Columns of GrantColumn. Follows a PluginModel.
class GrantModel : public KeyedModel<GrantRow>
{
    Q_OBJECT
public:
    explicit GrantModel(PluginModel &plugins, QObject *parent = nullptr);

Q_SIGNALS:
    void applied();

protected:
    QVariant raw(const RowPtr &row, int column, int role) const override;

private:
    void take();

    PluginModel &m_plugins;
    QHash<QString, TenantPluginsPtr> m_seen; ///< by tenant, as of the last look
    QHash<QString, std::vector<RowPtr>> m_byTenant;
};

struct GrantFilter
{
    QString text;
    QString tenantId;
    quint32 states = 0; ///< bits 1 << GrantState

    bool operator==(const GrantFilter &) const = default;
    bool narrows() const { return !text.isEmpty() || states != 0; }
};

/// Filters and sorts a GrantModel.
class GrantProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit GrantProxy(GrantModel *source, QObject *parent = nullptr);

    const GrantFilter &filter() const { return m_filter; }
    void setFilter(const GrantFilter &filter);
    const GrantRowPtr &grant(int row) const { return m_source->row(sourceRow(row)); }
    QString keyOf(int row) const override { return grant(row)->rowKey(); }
    std::array<int, grantStateCount> counts() const;

protected:
    bool matches(int row) const override;
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override;
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key); }

private:
    GrantModel *m_source;
    GrantFilter m_filter;
    QStringList m_words;
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::GrantRowPtr)
