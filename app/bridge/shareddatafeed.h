// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"
#include "shareddata/shareddata.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace plexica::app {

/// Shared data on the node thread, for the window: follows the scope that it shows, and runs its commands.
class SharedDataFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{100};
    static constexpr std::chrono::milliseconds spacesInterval{500};
    /// Entries copied at once: neither thread may stall.
    static constexpr int sliceSize = 2000;
    /// When more keys than this have changed and the window takes nothing in, the scope is sent anew later.
    static constexpr qsizetype maximumWaiting = 20'000;

    explicit SharedDataFeed(shareddata::SharedData &data, QObject *parent = nullptr);

    void watch(quint64 watch, const SharedScope &scope);
    void unwatch();
    void acknowledge();

    void read(const SharedKey &id, const Reply<SharedValue> &done);
    void write(const SharedEdit &edit, Reply<SharedValue> done);
    void setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry, Reply<SharedOutcomes> done);
    void remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done);
    void removeNamespace(const QString &tenantId, const QString &space, Reply<SharedRemoval> done);
    void restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done);

Q_SIGNALS:
    void updated(const plexica::app::SharedUpdatePtr &update);

private:
    void note(const shareddata::EntryChange &change);
    /// Prepares to send the scope from its beginning.
    void begin();
    bool isWatched(std::string_view tenantId, std::string_view space) const;
    void schedule();
    void flush();
    void copySlice(SharedUpdate &update);
    void copyChanged(SharedUpdate &update);
    std::vector<SharedSpace> spaces();

    shareddata::SharedData &m_data;
    QTimer m_timer;
    QElapsedTimer m_sinceSpaces;
    quint64 m_watch = 0;
    bool m_watching = false;
    bool m_waiting = false; ///< for an acknowledgement
    bool m_begin = false;
    QByteArray m_tenantId;
    QByteArray m_space;
    QByteArray m_group;
    /// Namespaces of the snapshot still to be sent, from the end, and where in the last of them to go on.
    std::vector<std::pair<QByteArray, QByteArray>> m_snapshot;
    QByteArray m_after;
    int m_sent = 0;
    bool m_inSnapshot = false;
    QSet<shareddata::EntryId> m_changed;
    bool m_overflowed = false; ///< more has changed than is remembered
    bool m_spacesChanged = false;
};

} // namespace plexica::app
