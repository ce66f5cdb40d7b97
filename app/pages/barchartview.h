// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paintedparts.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace plexica::app {

/// What charts of bars have in common: the window's colours and a small font, a scale that rises in round steps, one
/// stop of the Tab key, no animation (changes come several times a second). A screen reader walks through the bars.
class BarChartView : public QChartView, public PaintedParts
{
    Q_OBJECT
public:
    /// The bars share the width of the plot.
    QRect partRect(int part) const override;

protected:
    explicit BarChartView(QWidget *parent = nullptr);

    /// Once series and axes are there.
    void dress(QAbstractAxis *across, QValueAxis *up, const QMargins &margins);
    /// From 0 to a round number above the highest bar (`least`, 2, 5, 10, 20, 50 times it …), so that the scale does
    /// not jump at each change.
    void setHighest(double highest, double least);
    /// Colours and fonts: of the bars in what inherits this, which calls it too.
    virtual void applyTheme();
    void changeEvent(QEvent *event) override;

private:
    QAbstractAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
};

} // namespace plexica::app
