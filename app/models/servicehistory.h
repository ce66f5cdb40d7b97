// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"
#include "bridge/nodelink.h"
#include "bridge/updates.h"

#include <QCoreApplication>
#include <QObject>

#include <array>

namespace plexica::app {

/// The role under which ServiceDisplay gives a row's HealthRibbon.
inline constexpr int ribbonRole = Qt::UserRole + 611;

/// What the last 24 hours of a service were like.
struct HealthRibbon
{
    static constexpr int steps = 48; ///< half hours
    /// By half hour, oldest first, the running one last: 0 not known, else 1 + the worst registry::Health of it.
    std::array<quint8, steps> worst{};
    ErrorHours errors{};

    int count(registry::Health health) const; ///< half hours in which that was the worst
    /// "Worst of each half hour: 2 unavailable, 1 degraded. Calls that failed: up to 68 % of an hour's."
    QString sentence() const;
    QString forFile() const; ///< a letter a half hour: H, D, U, or - for not known
    bool operator==(const HealthRibbon &) const = default;

private:
    Q_DECLARE_TR_FUNCTIONS(plexica::app::HealthRibbon)
};

/// Health of all services over the last 24 hours, folded into half hours: what the audit log holds of the time before
/// this window was opened, and what has happened since. A change costs the same however many there were before. GUI
/// thread.
class ServiceHistory : public QObject
{
    Q_OBJECT
public:
    /// Of the past so many changes are read; what lies before the oldest of them is not known.
    static constexpr int maximumPages = 20;

    explicit ServiceHistory(NodeLink &link, QObject *parent = nullptr);

    /// Reads the past, once; and which calls failed.
    void begin();
    void take(const Update &update);
    void askErrors();

    HealthRibbon ribbon(const registry::Service &service, TimePoint now) const;
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    using Name = std::pair<QString, QString>; ///< tenant, service
    struct Line
    {
        std::array<quint8, HealthRibbon::steps> worst{};     ///< of half hour n at n % steps
        qint64 newest = 0;                                   ///< the half hour of the newest change
        qint64 oldest = 0;                                   ///< … of the oldest
        registry::Health before = registry::Health::Healthy; ///< before the oldest change
        std::vector<std::pair<QString, registry::Health>> instances;

        registry::Health now() const; ///< the best of the instances
        void fill(qint64 upTo);
    };
    void readPast(qint64 beforeId, int page);
    void fold(const events::Event &event);
    void forget(const events::Event &event);

    NodeLink &m_link;
    QHash<Name, Line> m_lines;
    ErrorHoursByService m_errors;
    std::vector<events::Event> m_past;    ///< newest first, while it is read
    std::vector<events::Event> m_waiting; ///< happened while it is read
    qint64 m_knownSince = 0;              ///< half hour
    bool m_begun = false;
    bool m_known = false;
    bool m_asking = false;
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::HealthRibbon)
