// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffictypes.h"
#include "models/roles.h"
#include "models/rowproxy.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace plexica::app {

enum class CallColumn : int { Time, Caller, Target, Endpoint, Status, Duration, Attempts, Cache, Node, Request, Count };

/// By which people know a node.
using NodeName = std::function<QString(const QString &nodeId)>;

using CallPtr = std::shared_ptr<const gateway::CallRecord>;

/// The newest calls through the gateway, newest first. Knows ServiceRole::Status, Raw, Export and Muted. GUI thread.
class CallModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr std::size_t maximumRows = 20'000; ///< older calls leave at the end

    using QAbstractTableModel::QAbstractTableModel;

    /// Newest first, all newer than those that are there.
    void prepend(const std::vector<CallPtr> &calls);
    void clear();
    const gateway::CallRecord &call(int row) const { return *callPtr(row); }
    const CallPtr &callPtr(int row) const { return m_calls.at(static_cast<std::size_t>(row)); }
    /// The row of a call, or -1.
    int rowOf(quint64 sequence) const;
    /// A status as the console shows conditions: 5xx is worse than 4xx.
    static StatusKind kindOf(int status);
    static QString cacheText(gateway::CacheUse use);
    /// Without it nodes are called by their ids.
    void setNodeName(NodeName nodeName) { m_nodeName = std::move(nodeName); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::deque<CallPtr> m_calls;
    NodeName m_nodeName;
};

/// Which calls the list shows; what is empty or 0 matches all.
struct CallListFilter
{
    /// A `status`: the gateway answered, since the plugin did not or was not asked.
    static constexpr int withoutAnswer = -1;

    QString
        text; ///< stands in a plugin, the service, the endpoint, the status and its words, a request's or trace's id
    QString caller;
    QString service;
    QString endpoint;          ///< stands in its method and path
    QString nodeId;            ///< that carried it
    int status = 0;            ///< 2 to 5: of that class; 100 and more: this one; withoutAnswer
    bool failuresOnly = false; ///< failed (5xx) or refused (4xx)
    Milliseconds minDuration{0};
    Milliseconds window{0}; ///< began so long ago at most
    qint64 since = 0;       ///< milliseconds since 1970 UTC
    qint64 until = 0;

    bool operator==(const CallListFilter &) const = default;
    bool narrows() const;
    bool matches(const gateway::CallRecord &call, TimePoint now) const;

private:
    bool matchesStatus(const gateway::CallRecord &call) const;
    bool matchesText(const gateway::CallRecord &call) const;
};

/// Filters and sorts a CallModel.
class CallProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit CallProxy(CallModel *source, QObject *parent = nullptr);

    const CallListFilter &filter() const { return m_filter; }
    /// `now`: that a window of time ends with.
    void setFilter(const CallListFilter &filter, TimePoint now);
    const CallPtr &call(int row) const { return m_source->callPtr(sourceRow(row)); }
    /// Of an empty table too.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QString keyOf(int row) const override { return QString::number(call(row)->sequence); }

protected:
    bool matches(int sourceRow) const override { return m_filter.matches(m_source->call(sourceRow), m_now); }
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override;
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key.toULongLong()); }

private:
    CallModel *m_source;
    CallListFilter m_filter;
    TimePoint m_now;
};

} // namespace plexica::app
