// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace plexica::app {

/// Shows a model with TimelineRole: a line of time with a shape for each event, what it was, why and who.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    /// Relative times are painted anew.
    void refreshTimes();

Q_SIGNALS:
    /// The user has come to the end: older events are wanted.
    void endReached();
};

} // namespace plexica::app
