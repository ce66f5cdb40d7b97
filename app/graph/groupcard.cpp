// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/groupcard.h"

#include "graph/graphwords.h"
#include "models/wording.h"
#include "widgets/statusshape.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <array>

namespace plexica::app {

namespace {

constexpr double padding = 12;
constexpr double barHeight = 5;
constexpr double shapeSide = 11;

QFont fontOf(int pixels, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// What is worst first.
constexpr std::array order{StatusKind::Unavailable, StatusKind::Degraded, StatusKind::Offline, StatusKind::Draining,
                           StatusKind::Healthy};

} // namespace

double groupCardHeight()
{
    static const double height = QFontMetricsF(fontOf(14, true)).height()
                                 + 2 * QFontMetricsF(fontOf(12, false)).height() + barHeight + 2 * padding + 12;
    return height;
}

void paintGroupCard(QPainter &painter, const QRectF &card, const GraphPlugin &plugin, const ThemeColours &theme)
{
    const GraphGroup &group = *plugin.group;
    const double left = card.left() + padding;
    const double width = card.width() - 2 * padding;
    const QFont title = fontOf(14, true);
    const QFont text = fontOf(12, false);
    const QFontMetricsF titleMetrics(title);
    const QFontMetricsF metrics(text);
    double top = card.top() + padding - 2;
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(QRectF(left, top, width, titleMetrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     titleMetrics.elidedText(GraphWords::title(plugin), Qt::ElideMiddle, width));
    top += titleMetrics.height() + 2;
    painter.setFont(text);
    painter.setPen(theme.muted);
    painter.drawText(QRectF(left, top, width, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(GraphWords::members(group), Qt::ElideRight, width));
    top += metrics.height() + 6;

    double x = left;
    const auto chip = [&](StatusKind kind, const QColor &colour, int count) {
        const QString number = Wording::number(count);
        const double needed = shapeSide + 4 + metrics.horizontalAdvance(number);
        if (count == 0 || x + needed > left + width)
            return;
        paintStatusShape(painter, QRectF(x, top + (metrics.height() - shapeSide) / 2, shapeSide, shapeSide), kind,
                         colour, theme.base);
        painter.setPen(theme.text);
        painter.drawText(QRectF(x + shapeSide + 4, top, needed, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, number);
        x += needed + 11;
    };
    const auto countOf = [&group](StatusKind kind) {
        return group.counts[static_cast<std::size_t>(kind)] + (kind == StatusKind::Unavailable ? group.missing : 0)
               + (kind == StatusKind::Offline ? group.silent : 0);
    };
    for (const StatusKind kind : order)
        chip(kind, theme.of(kind), countOf(kind));
    top += metrics.height() + 6;

    x = left;
    painter.setPen(Qt::NoPen);
    for (const StatusKind kind : order) {
        const double part = width * countOf(kind) / std::max(1, group.members);
        painter.fillRect(QRectF(x, top, part, barHeight), theme.of(kind));
        x += part;
    }
}

} // namespace plexica::app
