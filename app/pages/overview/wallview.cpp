// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/wallview.h"

#include "models/timetext.h"
#include "models/wording.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace plexica::app {

WallView::WallView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("wallView"));
    setAccessibleName(tr("Wall display"));
    setFocusPolicy(Qt::StrongFocus);
}

void WallView::show(const Overview &overview, const std::vector<HealthHistory::Bucket> &history, const QString &title)
{
    m_overview = overview;
    m_history = history;
    m_title = title;
    setAccessibleDescription(overview.headline());
    update();
}

void WallView::paintEvent(QPaintEvent *)
{
    const ThemeColours &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.base);
    // Everything is a share of the screen.
    const int unit = std::max(6, std::min(width() / 64, height() / 38));
    const auto font = [&](double units, QFont::Weight weight = QFont::Normal) {
        QFont sized = this->font();
        sized.setPixelSize(std::max(9, static_cast<int>(unit * units)));
        sized.setWeight(weight);
        return sized;
    };
    const auto text = [&](const QRect &box, int flags, const QString &words, const QFont &with, const QColor &colour) {
        painter.setFont(with);
        painter.setPen(colour);
        painter.drawText(box, flags, QFontMetrics(with).elidedText(words, Qt::ElideRight, box.width()));
    };
    const QRect page = rect().adjusted(2 * unit, unit + unit / 2, -2 * unit, -unit);
    int top = page.top();

    const StatusKind worst = m_overview.worst();
    const int shape = 3 * unit;
    paintStatusShape(painter, QRectF(page.left(), top + unit / 2.0, shape, shape), worst, theme.of(worst), theme.base);
    text(QRect(page.left() + shape + unit, top, page.width() - shape - 9 * unit, 4 * unit),
         Qt::AlignLeft | Qt::AlignVCenter, m_overview.headline(), font(2.9, QFont::DemiBold), theme.text);
    text(QRect(page.right() - 8 * unit, top, 8 * unit, 4 * unit), Qt::AlignRight | Qt::AlignVCenter,
         TimeText::minutes(currentTime()), font(2.4), theme.muted);
    top += 4 * unit;
    text(QRect(page.left() + shape + unit, top, page.width() - shape - unit, 2 * unit),
         Qt::AlignLeft | Qt::AlignVCenter,
         m_title.isEmpty() ? m_overview.subline() : m_title + QStringLiteral(" · ") + m_overview.subline(), font(1.3),
         theme.muted);
    top += 3 * unit;

    // Figures by status: those that say something.
    const int wide = page.width() / statusKindCount;
    int at = 0;
    for (const StatusKind kind : {StatusKind::Unavailable, StatusKind::Degraded, StatusKind::Healthy,
                                  StatusKind::Draining, StatusKind::Offline}) {
        const QRect box(page.left() + at++ * wide, top, wide - unit, 7 * unit);
        const int count = m_overview.count(kind);
        const bool calm = count == 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(calm ? theme.raised : blend(theme.base, theme.of(kind), 0.14));
        painter.drawRoundedRect(box, unit / 2.0, unit / 2.0);
        text(box.adjusted(unit, unit / 2, -unit, -2 * unit), Qt::AlignLeft | Qt::AlignVCenter, Wording::number(count),
             font(3.6, QFont::DemiBold), calm ? theme.muted : theme.of(kind));
        text(box.adjusted(unit, 4 * unit + unit / 2, -unit, -unit / 2), Qt::AlignLeft | Qt::AlignVCenter,
             Wording::status(kind), font(1.3), theme.muted);
    }
    top += 8 * unit;

    const int ribbon = 4 * unit;
    const int rows = std::max(0, (page.bottom() - ribbon - 2 * unit - top) / (4 * unit));
    const int listed = std::min(rows, static_cast<int>(m_overview.troubles.size()));
    for (int row = 0; row < listed; ++row) {
        const Trouble &trouble = m_overview.troubles[static_cast<std::size_t>(row)];
        const QRect box(page.left(), top + row * 4 * unit, page.width() - unit, 4 * unit);
        paintStatusShape(painter, QRectF(box.left(), box.top() + unit * 0.9, 1.3 * unit, 1.3 * unit), trouble.kind,
                         theme.of(trouble.kind), theme.base);
        const int left = box.left() + 2 * unit + unit / 2;
        const QString since =
            trouble.since == TimePoint() ? QString() : Wording::relativeTime(trouble.since, currentTime());
        text(QRect(left, box.top() + unit / 2, box.width() - 12 * unit, 2 * unit), Qt::AlignLeft | Qt::AlignVCenter,
             trouble.title, font(1.6, QFont::DemiBold), theme.text);
        text(QRect(box.right() - 9 * unit, box.top() + unit / 2, 9 * unit, 2 * unit), Qt::AlignRight | Qt::AlignVCenter,
             since, font(1.2), theme.muted);
        text(QRect(left, box.top() + 2 * unit + unit / 2, box.right() - left, 2 * unit - unit / 2),
             Qt::AlignLeft | Qt::AlignVCenter,
             trouble.effect.isEmpty() ? trouble.text : trouble.text + QStringLiteral(" · ") + trouble.effect, font(1.1),
             theme.muted);
    }
    if (m_overview.allTroubles > listed)
        text(QRect(page.left() + 2 * unit, top + listed * 4 * unit - unit / 2, page.width(), 2 * unit),
             Qt::AlignLeft | Qt::AlignVCenter, tr("and %Ln more", nullptr, m_overview.allTroubles - listed), font(1.1),
             theme.muted);

    const QRect area(page.left(), page.bottom() - ribbon, page.width() - unit, ribbon - 2 * unit + unit / 2);
    painter.fillRect(area, theme.hover);
    const double column = static_cast<double>(area.width()) / HealthHistory::buckets;
    for (std::size_t i = 0; i < m_history.size(); ++i) {
        const HealthHistory::Bucket &bucket = m_history[i];
        const int all = bucket.all();
        if (!bucket.known || all == 0)
            continue;
        const StatusKind kind =
            bucket.counts[static_cast<std::size_t>(StatusKind::Unavailable)] > 0 ? StatusKind::Unavailable
            : bucket.counts[static_cast<std::size_t>(StatusKind::Degraded)] > 0  ? StatusKind::Degraded
                                                                                 : StatusKind::Healthy;
        painter.fillRect(
            QRectF(area.left() + static_cast<double>(i) * column, area.top(), std::max(1.0, column - 1), area.height()),
            kind == StatusKind::Healthy ? blend(theme.base, theme.of(kind), 0.4) : theme.of(kind));
    }
    text(QRect(area.left(), area.bottom() + 1, area.width(), unit + unit / 2), Qt::AlignLeft | Qt::AlignVCenter,
         tr("24 hours ago"), font(1.0), theme.muted);
    text(QRect(area.left(), area.bottom() + 1, area.width(), unit + unit / 2), Qt::AlignRight | Qt::AlignVCenter,
         tr("now"), font(1.0), theme.muted);
}

} // namespace plexica::app
