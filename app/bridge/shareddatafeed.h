// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/sharedcount.h"
#include "bridge/shareddatalink.h"
#include "shareddata/shareddata.h"
#include "watch/reader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace plexica::watch {
class Hub;
class Subscription;
} // namespace plexica::watch

namespace plexica::app {

/// Shared data on the node thread, for the window: follows the scope that it shows, as a reader of the node's watches,
/// and runs its commands.
class SharedDataFeed : public QObject, private watch::Reader
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds spacesInterval{500};
    /// Entries copied at once: neither thread may stall.
    static constexpr std::size_t sliceSize = 2000;

    SharedDataFeed(shareddata::SharedData &data, watch::Hub &hub, QObject *parent = nullptr);
    ~SharedDataFeed() override;

    void watch(quint64 watch, const SharedScope &scope);
    void unwatch();
    void acknowledge();

    void count(const SharedQuestion &question, Reply<std::vector<SharedSpace>> done);
    void read(const SharedKey &id, const Reply<SharedValue> &done);
    void write(const SharedEdit &edit, Reply<SharedValue> done);
    void setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry, Reply<SharedOutcomes> done);
    void remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done);
    void removeNamespace(const QString &tenantId, const QString &space, Reply<SharedRemoval> done);
    void restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done);

Q_SIGNALS:
    void updated(const plexica::app::SharedUpdatePtr &update);

private:
    // While an update is under way there is no room: what changes meanwhile waits in the watch.
    bool hasRoom() const override;
    bool isLost() const override { return false; }
    void put(const watch::Change &change) override;
    void synced(const QByteArray &revision) override;
    void reset(const QString &why) override;
    void bookmark(const QByteArray &) override {}
    void seen(const watch::ObjectId &, TimePoint) override {}
    void finish(const QByteArray &) override { flush(); }
    void cut(const QString &) override {} // of history only

    void begin();
    void goOnCounting();
    void flush();
    std::vector<SharedSpace> spaces();

    shareddata::SharedData &m_data;
    watch::Hub &m_hub;
    QTimer m_spacesTimer;
    QElapsedTimer m_sinceSpaces;
    quint64 m_watch = 0;
    bool m_waiting = false; ///< for an acknowledgement
    QByteArray m_tenantId;
    QByteArray m_group;
    std::shared_ptr<SharedUpdate> m_next; ///< what goes out with the end of this turn
    int m_listed = 0;                     ///< entries of the snapshot
    bool m_inSnapshot = false;
    bool m_spacesChanged = false;
    QTimer m_countTimer;                                 ///< a step each turn of the loop
    std::optional<SharedCount> m_count;                  ///< while a question is not answered
    Reply<std::vector<SharedSpace>> m_counted;           ///< its answer
    std::shared_ptr<watch::Subscription> m_subscription; ///< while the window watches
};

} // namespace plexica::app
