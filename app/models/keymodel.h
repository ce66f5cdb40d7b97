// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accesslink.h"
#include "models/accessroles.h"
#include "models/keyedmodel.h"
#include "models/rowproxy.h"

#include <array>

namespace plexica::app {

/// A key and how it stands at this moment.
struct KeyRow
{
    KeyPtr key; ///< never null
    KeyState state = KeyState::Valid;

    QString rowKey() const { return key->id; }
    bool isCertificate() const { return key->kind == access::ApiKey::Kind::Certificate; }
    bool operator==(const KeyRow &other) const;
};
using KeyRowPtr = std::shared_ptr<const KeyRow>;

KeyState keyState(const access::ApiKey &key, TimePoint now);

/// The keys of the node as raw values. Columns of KeyColumn.
class KeyModel : public KeyedModel<KeyRow>
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours soon{14 * 24};

    explicit KeyModel(QObject *parent = nullptr);

    void setKeys(const std::vector<KeyPtr> &keys, TimePoint now);
    /// Time has passed: some may have ended.
    void refresh(TimePoint now);

protected:
    QVariant raw(const RowPtr &row, int column, int role) const override;
};

/// What the table of keys shows. Empty texts and no bits match all.
struct KeyFilter
{
    QString text;            ///< words; each must stand in id, name, tenant, plugin or a permission
    QString tenantId;        ///< keys of the tenant and those of all; empty: all keys
    int role = -1;           ///< Role as int; -1: all
    quint32 states = 0;      ///< bits 1 << KeyState
    bool unusedOnly = false; ///< never used

    bool operator==(const KeyFilter &) const = default;
    bool narrows() const { return !text.isEmpty() || role >= 0 || states != 0 || unusedOnly; }
};

/// Filters and sorts a KeyModel.
class KeyProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit KeyProxy(KeyModel *source, QObject *parent = nullptr);

    const KeyFilter &filter() const { return m_filter; }
    void setFilter(const KeyFilter &filter);
    const KeyRowPtr &key(int row) const { return m_source->row(sourceRow(row)); }
    QString keyOf(int row) const override { return key(row)->rowKey(); }

    /// By state, of the filter's tenant.
    std::array<int, keyStateCount> counts() const;

protected:
    bool matches(int row) const override;
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override;
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key); }

private:
    bool isOfTenant(const KeyRow &row) const;

    KeyModel *m_source;
    KeyFilter m_filter;
    QStringList m_words;
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::KeyRowPtr)
