// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QTreeWidget>

#include <map>
#include <optional>

namespace plexica::app {

/// The namespaces with their counts and bytes: "All namespaces" on top, below it those of each tenant (if there are
/// several), grouped by what stands before their first '.', '/' or ':'. It stands still while namespaces come and go:
/// what is selected stays, with nothing in it if need be, what was closed stays closed, and what stands on top does;
/// one that has gone stays a while, dimmed: mostly it comes back.
class NamespaceTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit NamespaceTree(QWidget *parent = nullptr);

    void setSpaces(std::vector<SharedSpace> spaces);
    /// What a filter leaves of them: this is counted, and namespaces of which nothing is left are dimmed. nullopt:
    /// there is no filter.
    void setMatches(std::optional<std::vector<SharedSpace>> matches);
    /// Others will come, of another tenant: nothing is selected.
    void forget();
    SharedScope scope() const { return m_scope; }
    void selectAllSpaces();
    /// Selects a namespace; false if it is not there.
    bool selectSpace(const QString &tenantId, const QString &space);
    qint64 totalKeys() const { return m_totalKeys; }
    /// How long a namespace stays after its last entry has gone.
    void setPatience(Milliseconds patience);

Q_SIGNALS:
    void scopeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Node
    {
        QString parent; ///< path of the item above; empty: top
        QString label;
        SharedScope scope;
        qint64 keys = 0;
        qint64 bytes = 0;
    };

    void keepGone(std::vector<SharedSpace> &spaces);
    void takeSelection();
    std::map<QString, Node> nodes() const;
    void rebuild();
    void fill(QTreeWidgetItem &item, const Node &node);
    QTreeWidgetItem *itemOf(const SharedScope &scope) const;

    std::vector<SharedSpace> m_spaces;                      ///< those that have gone too
    QHash<std::pair<QString, QString>, TimePoint> m_goneAt; ///< by tenant and name
    Milliseconds m_patience{60'000};
    QTimer m_goneTimer;
    std::optional<std::vector<SharedSpace>> m_matches;
    QHash<QString, QTreeWidgetItem *> m_items; ///< by path
    QSet<QString> m_closed;                    ///< paths of what the user has closed
    SharedScope m_scope;
    qint64 m_totalKeys = 0;
    bool m_updating = false;
};

} // namespace plexica::app
