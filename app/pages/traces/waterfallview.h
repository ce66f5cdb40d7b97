// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/waterfallmodel.h"

#include <QTreeView>
#include <QWidget>

namespace plexica::app {

/// One trace as a waterfall: its calls as a tree, and beside it their times as bars on one axis. A tree like others to
/// keyboard and screen reader; what the bars show stands in tooltips and is told in words.
class WaterfallView : public QTreeView
{
    Q_OBJECT
public:
    explicit WaterfallView(WaterfallModel &model, QWidget *parent = nullptr);

    /// The call at the current row; -1: there is none.
    int currentSpan() const;
    void setCurrentSpan(int span);
    void setNodesShown(bool shown) { setColumnHidden(column(WaterfallColumn::Node), !shown); }

Q_SIGNALS:
    void spanChanged(int span);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void share();

    WaterfallModel &m_model;
};

/// Where the axis of `width` pixels has its marks: a time and the pixel of each, at most some hundred pixels apart.
std::vector<std::pair<std::chrono::microseconds, int>> axisMarks(std::chrono::microseconds duration, int width);

/// What the bars mean: a line below the waterfall.
class WaterfallLegend : public QWidget
{
    Q_OBJECT
public:
    explicit WaterfallLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Sample
    {
        SpanPart::Kind kind;
        QString text;
    };
    const std::vector<Sample> m_samples;
};

} // namespace plexica::app
