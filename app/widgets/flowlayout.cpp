// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace plexica::app {

namespace {

/// Hidden. A spacer is called empty too.
bool isAbsent(QLayoutItem &item)
{
    return item.isEmpty() && !item.spacerItem();
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(at, 0, count()), std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::setLineHeight(int pixels)
{
    m_lineHeight = pixels;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = m_lineHeight;
    for (const auto &item : m_items) {
        if (isAbsent(*item))
            continue;
        const QSize hint = item->sizeHint();
        width += hint.width() + (width > 0 ? spacing() : 0);
        height = std::max(height, hint.height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, m_lineHeight);
    for (const auto &item : m_items) {
        if (!isAbsent(*item))
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The height that the lines take; `apply` puts the items there.
int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    struct Placed
    {
        QLayoutItem *item;
        int x;
        QSize size;
    };
    std::vector<Placed> line;
    int x = 0;
    int y = 0;
    int height = m_lineHeight;
    const auto endLine = [&] {
        if (apply) {
            for (const Placed &placed : line) {
                const QPoint at(rect.x() + placed.x, rect.y() + y + (height - placed.size.height()) / 2);
                placed.item->setGeometry(QRect(at, placed.size));
            }
        }
        y += height + spacing();
        x = 0;
        height = m_lineHeight;
        line.clear();
    };
    for (const auto &item : m_items) {
        if (isAbsent(*item))
            continue;
        QSize size = item->sizeHint();
        if (size.width() > rect.width()) {
            size.setWidth(std::max(rect.width(), item->minimumSize().width()));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
        }
        if (!line.empty() && x + size.width() > rect.width())
            endLine();
        line.push_back({item.get(), x, size});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    if (!line.empty() || y == 0)
        endLine();
    return y - spacing();
}

} // namespace plexica::app
