// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthhistory.h"
#include "models/overview.h"

#include <QWidget>

namespace plexica::app {

/// The overview for a screen on a wall: large figures, the worst troubles, the health of a day, the time. To be read
/// from across the room; nothing to click.
class WallView : public QWidget
{
    Q_OBJECT
public:
    explicit WallView(QWidget *parent = nullptr);

    void show(const Overview &overview, const std::vector<HealthHistory::Bucket> &history, const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Overview m_overview;
    std::vector<HealthHistory::Bucket> m_history;
    QString m_title;
};

} // namespace plexica::app
