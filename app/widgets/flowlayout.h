// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace plexica::app {

/// Its items in a line, in as many lines as they need. An item that is wider than the line has it alone, and may break
/// itself: layouts of this kind nest. At the end of the first line something of another kind may stand; the lines below
/// have the whole width.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// `spacing` in pixels, between items and lines.
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Into the row of items at that place.
    void insertWidget(int at, QWidget *widget);
    /// Stands at the right of the first line; its words shrink before an item does. Once.
    void setBeside(QLayout *layout);
    /// Pixels that a line has at least.
    void setLineHeight(int pixels);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()) + (m_beside ? 1 : 0); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    int besideWidth(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    QLayout *m_beside = nullptr; ///< owned
    int m_lineHeight = 0;
};

} // namespace plexica::app
