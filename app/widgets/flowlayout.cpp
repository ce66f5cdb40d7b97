// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

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

FlowLayout::~FlowLayout()
{
    delete m_beside;
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    const int items = static_cast<int>(m_items.size());
    m_items.insert(m_items.begin() + std::clamp(at, 0, items), std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::setBeside(QLayout *layout)
{
    addChildLayout(layout);
    m_beside = layout;
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
    if (index < 0 || index >= count())
        return nullptr;
    return static_cast<std::size_t>(index) < m_items.size() ? m_items[static_cast<std::size_t>(index)].get() : m_beside;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    if (static_cast<std::size_t>(index) == m_items.size())
        return std::exchange(m_beside, nullptr);
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
    if (!m_beside)
        return {width, height};
    const QSize beside = m_beside->sizeHint();
    return {width + spacing() + beside.width(), std::max(height, beside.height())};
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, m_lineHeight);
    for (const auto &item : m_items) {
        if (!isAbsent(*item))
            least = least.expandedTo(item->minimumSize());
    }
    if (!m_beside)
        return least;
    const QSize beside = m_beside->minimumSize();
    return {least.width() + spacing() + beside.width(), std::max(least.height(), beside.height())};
}

/// What stands beside the first line gives way to its first item: a box layout cuts its longest text then.
int FlowLayout::besideWidth(int width) const
{
    const auto first = std::find_if(m_items.begin(), m_items.end(), [](const auto &item) { return !isAbsent(*item); });
    const int before = first == m_items.end() ? 0 : (*first)->minimumSize().width() + spacing();
    return std::clamp(width - before, 0, m_beside->sizeHint().width());
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
    int width = rect.width(); // of this line
    if (m_beside) {
        const QSize beside(besideWidth(width), m_beside->sizeHint().height());
        width -= beside.width() + spacing();
        height = std::max(height, beside.height());
        if (apply)
            m_beside->setGeometry(QRect({rect.right() + 1 - beside.width(), rect.y()}, QSize(beside.width(), height)));
    }
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
        width = rect.width();
        line.clear();
    };
    for (const auto &item : m_items) {
        if (isAbsent(*item))
            continue;
        QSize size = item->sizeHint();
        if (!line.empty() && x + size.width() > width)
            endLine();
        if (size.width() > width) {
            size.setWidth(std::max(width, item->minimumSize().width()));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
        }
        line.push_back({item.get(), x, size});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    if (!line.empty() || y == 0)
        endLine();
    return y - spacing();
}

} // namespace plexica::app
