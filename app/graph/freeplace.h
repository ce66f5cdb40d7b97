// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace plexica::app {

/// The centre nearest to `wanted` at which something of this size keeps a little distance from all `others`.
/// `wanted` itself if nothing is in its way.
QPointF freePlace(QPointF wanted, QSizeF size, const std::vector<QRectF> &others);

} // namespace plexica::app
