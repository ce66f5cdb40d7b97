// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plaintable.h"

#include "widgets/rowdelegate.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace plexica::app {

PlainTable::PlainTable(QAbstractItemModel *model, int statusColumn, const QString &name, QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new RowDelegate(statusColumn, this));
    setAccessibleName(name);
    header()->setAccessibleName(name);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &PlainTable::opened);
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    QTreeView::keyPressEvent(event);
}

void PlainTable::setWidths(const std::vector<int> &widths)
{
    QFont font = header()->font();
    font.setBold(true); // as the style paints titles
    const QFontMetrics metrics(font);
    for (int column = 0; column < std::min(header()->count(), static_cast<int>(widths.size())); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        header()->resizeSection(
            column, std::max(metrics.horizontalAdvance(title) + 28, widths[static_cast<std::size_t>(column)]));
    }
}

void PlainTable::setNothing(const QString &text)
{
    m_nothing = text;
    const auto tell = [this] { setAccessibleDescription(model()->rowCount() == 0 ? m_nothing : QString()); };
    connect(model(), &QAbstractItemModel::modelReset, this, tell);
    connect(model(), &QAbstractItemModel::rowsInserted, this, tell);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, tell);
    tell();
}

void PlainTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_nothing.isEmpty() || model()->rowCount() > 0)
        return;
    constexpr int margin = 24;
    QPainter painter(viewport());
    painter.setPen(themeOf(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_nothing);
}

std::vector<int> PlainTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        if (const int column = header()->logicalIndex(visual); !header()->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void PlainTable::limitHeight(int rows)
{
    constexpr int leastRow = 28; // before the first row is laid out
    setFixedHeight(header()->sizeHint().height() + 6
                   + std::max(leastRow, sizeHintForRow(0)) * std::min(model()->rowCount(), rows));
}

} // namespace plexica::app
