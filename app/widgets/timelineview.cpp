// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineview.h"

#include "models/roles.h"
#include "models/wording.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace plexica::app {

namespace {

constexpr int rail = 20; ///< x of the line of time
constexpr int textLeft = 38;
constexpr int shape = 13;

class TimelineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 3 * option.fontMetrics.lineSpacing() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &theme = themeOf(option.palette);
        const QRect rect = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(rect, theme.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, theme.hover);

        const int line = option.fontMetrics.lineSpacing();
        const int centre = rect.top() + 7 + line / 2;
        painter->setPen(QPen(theme.border, 2));
        if (!index.data(role(TimelineRole::IsFirst)).toBool())
            painter->drawLine(rect.left() + rail, rect.top(), rect.left() + rail, centre - shape / 2 - 3);
        if (!index.data(role(TimelineRole::IsLast)).toBool())
            painter->drawLine(rect.left() + rail, centre + shape / 2 + 4, rect.left() + rail, rect.bottom());
        const QRectF at(rect.left() + rail - shape / 2.0, centre - shape / 2.0, shape, shape);
        const int status = index.data(role(TimelineRole::Status)).toInt();
        if (status >= 0) {
            const auto kind = static_cast<StatusKind>(status);
            paintStatusShape(*painter, at, kind, theme.of(kind), theme.base);
        } else {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.muted, 2));
            painter->drawEllipse(at.adjusted(3, 3, -3, -3));
            painter->restore();
        }

        const QString when =
            Wording::relativeTime(fromMilliseconds(index.data(role(TimelineRole::At)).toLongLong()), currentTime());
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        QRect text(rect.left() + textLeft, rect.top() + 7, rect.width() - textLeft - 10, line);
        const int whenWidth = option.fontMetrics.horizontalAdvance(when) + 8;
        painter->setFont(bold);
        painter->setPen(theme.text);
        painter->drawText(text.adjusted(0, 0, -whenWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(index.data(role(TimelineRole::Title)).toString(),
                                                        Qt::ElideRight, text.width() - whenWidth));
        painter->setFont(option.font);
        painter->setPen(theme.muted);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, when);
        text.translate(0, line);
        painter->setPen(theme.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(role(TimelineRole::Cause)).toString(),
                                                        Qt::ElideRight, text.width()));
        text.translate(0, line);
        painter->setPen(theme.muted);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(role(TimelineRole::Actor)).toString(),
                                                        Qt::ElideRight, text.width()));
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
