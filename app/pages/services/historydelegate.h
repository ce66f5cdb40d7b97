// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace plexica::app {

/// Paints the last 24 hours of a service: a ribbon of its health, half hour by half hour, whose bars are higher and
/// stronger the worse it was, and above it a line of the share of calls that failed, where some did.
class HistoryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit HistoryDelegate(int statusColumn, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace plexica::app
