// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"

#include <QHash>
#include <QTreeWidget>

namespace plexica::app {

/// The namespaces with their counts and bytes: "All namespaces" on top, below it those of each tenant (if there are
/// several), grouped by what stands before their first '.', '/' or ':'. Selection and expansion survive updates.
class NamespaceTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit NamespaceTree(QWidget *parent = nullptr);

    void setSpaces(const std::vector<SharedSpace> &spaces);
    /// What is selected; a group or everything if it has gone.
    SharedScope scope() const { return m_scope; }
    /// Selects a namespace; false if it is not there.
    bool selectSpace(const QString &tenantId, const QString &space);
    qint64 totalKeys() const { return m_totalKeys; }

Q_SIGNALS:
    void scopeChanged();

private:
    struct Node
    {
        QString parent; ///< path of the item above; empty: top
        QString label;
        SharedScope scope;
        qint64 keys = 0;
        qint64 bytes = 0;
    };

    void takeSelection();

    QHash<QString, QTreeWidgetItem *> m_items; ///< by path
    SharedScope m_scope;
    qint64 m_totalKeys = 0;
    bool m_updating = false;
};

} // namespace plexica::app
