// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthhistory.h"
#include "widgets/paintedparts.h"

#include <QWidget>

namespace plexica::app {

/// The health of 24 hours as one picture: a column a quarter of an hour, stacked by status, whose rare ones stay
/// visible. Left and right choose a quarter, Enter and a click ask for its events.
class HealthRibbon : public QWidget, public PaintedParts
{
    Q_OBJECT
public:
    explicit HealthRibbon(QWidget *parent = nullptr);

    void setBuckets(const std::vector<HealthHistory::Bucket> &buckets);
    const std::vector<HealthHistory::Bucket> &buckets() const { return m_buckets; }
    /// "12:15 – 12:30: 2 unavailable, 1 degraded of 8"
    static QString words(const HealthHistory::Bucket &bucket);

    QSize sizeHint() const override { return {320, 74}; }
    QSize minimumSizeHint() const override { return {160, 60}; }

    int partCount() const override { return static_cast<int>(m_buckets.size()); }
    QString partText(int part) const override { return words(m_buckets[static_cast<std::size_t>(part)]); }
    QRect partRect(int part) const override;
    int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override { choose(part); }
    void activatePart(int part) override;

Q_SIGNALS:
    void bucketRequested(qint64 begin, qint64 end);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect chart() const;
    int at(const QPoint &point) const;
    void choose(int bucket);

    std::vector<HealthHistory::Bucket> m_buckets;
    int m_chosen = -1;
};

/// Calls a minute as an area and failures in it, over the last hour.
class TrafficChart : public QWidget, public PaintedParts
{
    Q_OBJECT
public:
    struct Point
    {
        qint64 at = 0; ///< milliseconds since 1970 UTC
        double calls = 0;
        double errors = 0;
        bool operator==(const Point &) const = default;
    };

    explicit TrafficChart(QWidget *parent = nullptr);
    void setPoints(const std::vector<Point> &points);
    const std::vector<Point> &points() const { return m_points; }

    QSize sizeHint() const override { return {320, 74}; }
    QSize minimumSizeHint() const override { return {160, 60}; }

    int partCount() const override { return static_cast<int>(m_points.size()); }
    QString partText(int part) const override;
    QRect partRect(int part) const override;
    void activatePart(int) override { Q_EMIT clicked(); }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect chart() const;

    std::vector<Point> m_points;
};

} // namespace plexica::app
