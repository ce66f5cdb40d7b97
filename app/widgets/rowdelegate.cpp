// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "models/roles.h"
#include "models/tintrole.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace plexica::app {

namespace {
constexpr int padding = 8;
constexpr int shapeSize = 12;
constexpr int flapSize = 13;
/// Up and down and up again.
void paintFlapping(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal top = rect.top() + rect.height() * .22;
    const qreal bottom = rect.bottom() - rect.height() * .22;
    QPolygonF line;
    for (int corner = 0; corner < 5; ++corner)
        line << QPointF(rect.left() + 1 + (rect.width() - 2) * corner / 4, corner % 2 == 0 ? bottom : top);
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

RowDelegate::RowDelegate(int statusColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_statusColumn(statusColumn)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(option.fontMetrics.height() + 12, 28));
    size.rwidth() += 2 * padding + (index.column() == m_statusColumn ? shapeSize + padding : 0);
    return size;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const ThemeColours &theme = themeOf(item.palette);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool hovered = item.state.testFlag(QStyle::State_MouseOver);

    if (selected)
        painter->fillRect(item.rect, item.state.testFlag(QStyle::State_Active)
                                         ? theme.selection
                                         : blend(theme.base, theme.selection, 0.7));
    else if (index.data(role(ServiceRole::Mark)).toBool())
        painter->fillRect(item.rect, theme.mark);
    else if (hovered)
        painter->fillRect(item.rect, theme.hover);
    else if (const QVariant wash = index.data(washRole); wash.isValid())
        painter->fillRect(item.rect, blend(theme.base, theme.of(static_cast<StatusKind>(wash.toInt())), 0.09));
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1),
                      blend(theme.base, theme.border, 0.55));

    QRect textRect = item.rect.adjusted(padding, 0, -padding, 0);
    QColor colour = theme.text;
    if (index.column() == m_statusColumn) {
        const int status = index.data(role(ServiceRole::Status)).toInt();
        const auto kind = static_cast<StatusKind>(std::max(status, 0));
        colour = status < 0 ? theme.muted : theme.of(kind);
        const QRectF shape(textRect.left(), item.rect.center().y() - shapeSize / 2.0 + 0.5, shapeSize, shapeSize);
        if (status < 0)
            paintNoStatus(*painter, shape, colour);
        else
            paintStatusShape(*painter, shape, kind, colour, theme.base);
        textRect.setLeft(textRect.left() + shapeSize + 7);
        if (index.data(flappingRole).toBool()) {
            const QRect mark(textRect.right() - flapSize + 1, item.rect.center().y() - flapSize / 2, flapSize,
                             flapSize);
            paintFlapping(*painter, mark, theme.of(StatusKind::Degraded));
            textRect.setRight(mark.left() - 3);
        }
        if (index.data(tintRole).isValid())
            colour = theme.of(static_cast<StatusKind>(index.data(tintRole).toInt()));
        else if (status >= 0 && kind == StatusKind::Healthy)
            colour = theme.text; // calm: only what needs attention is coloured as text too
    } else if (const QVariant tint = index.data(tintRole); tint.isValid()) {
        colour = theme.of(static_cast<StatusKind>(tint.toInt()));
    } else if (index.data(role(ServiceRole::Muted)).toBool()) {
        colour = theme.muted;
    }
    if (index.data(dotRole).toBool()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(QPointF(textRect.right() - 3, item.rect.center().y() + 0.5), 3.5, 3.5);
        painter->restore();
        textRect.setRight(textRect.right() - 11);
    }
    painter->save();
    painter->setFont(item.font);
    painter->setPen(colour);
    const Qt::TextElideMode mode = index.column() == m_nameColumn ? Qt::ElideMiddle : item.textElideMode;
    const QString text = item.fontMetrics.elidedText(item.text, mode, textRect.width());
    painter->drawText(textRect, static_cast<int>(item.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    painter->restore();

    if (item.state.testFlag(QStyle::State_HasFocus) && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(theme.accent);
        painter->drawRect(item.rect.adjusted(0, 0, -1, -2));
    }
}

} // namespace plexica::app
