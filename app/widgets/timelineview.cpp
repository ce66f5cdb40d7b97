// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineview.h"

#include "models/roles.h"
#include "models/timelinemodel.h"
#include "widgets/statusshape.h"
#include "widgets/storydelegate.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace plexica::app {

namespace {

constexpr int rail = 20; ///< x of the line of time
constexpr int shape = 13;

class TimelineDelegate final : public StoryDelegate
{
public:
    explicit TimelineDelegate(QObject *parent)
        : StoryDelegate(2, 7, parent)
    {
    }

protected:
    Story story(const QModelIndex &index) const override
    {
        Story story{index.data(role(TimelineRole::Title)).toString(),
                    true,
                    index.data(role(TimelineRole::At)).toLongLong(),
                    {{index.data(role(TimelineRole::Cause)).toString(), false}}};
        // What the node saw by itself leaves both lines to the reason.
        const QString actor = index.data(role(TimelineRole::Actor)).toString();
        if (story.lines.front().text.isEmpty() || actor != EventWording::actor(QStringLiteral("node")))
            story.lines.push_back({actor, true});
        return story;
    }

    void paintShape(QPainter &painter, const QRect &row, int centre, const ThemeColours &theme,
                    const QModelIndex &index) const override
    {
        const int x = row.left() + rail;
        painter.setPen(QPen(theme.border, 2));
        if (!index.data(role(TimelineRole::IsFirst)).toBool())
            painter.drawLine(x, row.top(), x, centre - shape / 2 - 3);
        if (!index.data(role(TimelineRole::IsLast)).toBool())
            painter.drawLine(x, centre + shape / 2 + 4, x, row.bottom());
        const QRectF at(x - shape / 2.0, centre - shape / 2.0, shape, shape);
        if (const int status = index.data(role(TimelineRole::Status)).toInt(); status >= 0) {
            const auto kind = static_cast<StatusKind>(status);
            paintStatusShape(painter, at, kind, theme.of(kind), theme.base);
            return;
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.muted, 2));
        painter.drawEllipse(at.adjusted(3, 3, -3, -3));
        painter.restore();
    }
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TimelineDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == verticalScrollBar()->maximum())
            Q_EMIT endReached();
    });
}

void TimelineView::refreshTimes()
{
    if (isVisible())
        viewport()->update();
}

} // namespace plexica::app
