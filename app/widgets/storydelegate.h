// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace plexica::app {

struct ThemeColours;

/// Paints something that happened, as lists of events and of notifications show it: a shape, what it was and when in
/// the first line, more about it below. Knows no model: what stands where comes by item.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Line
    {
        QString text;
        bool muted = true;
    };
    struct Story
    {
        QString title;
        bool bold = true;
        qint64 at = 0; ///< milliseconds since 1970 UTC
        std::vector<Line> lines;
    };

    /// `lines` below the title; `margin` above and below, in pixels.
    StoryDelegate(int lines, int margin, QObject *parent);
    virtual Story story(const QModelIndex &index) const = 0;
    /// Paints the shape with `centre` in the middle of the first line.
    virtual void paintShape(QPainter &painter, const QRect &row, int centre, const ThemeColours &theme,
                            const QModelIndex &index) const = 0;

private:
    int m_lines;
    int m_margin;
};

} // namespace plexica::app
