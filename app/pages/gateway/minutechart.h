// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/barchartview.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace plexica::app {

/// An hour by minutes: a bar each, of a lower and an upper part. Minutes without calls have none. Left and right choose
/// a minute, which is told in words, as is the one under the pointer.
class MinuteChart : public BarChartView
{
    Q_OBJECT
public:
    struct Minute
    {
        qint64 at = 0; ///< milliseconds since 1970 UTC
        double lower = 0;
        double upper = 0; ///< on top of it
        QString words;    ///< empty: there is nothing to say
        bool operator==(const Minute &) const = default;
    };
    /// What the upper part is: trouble, or more of the same.
    enum class Upper { Failures, More };

    MinuteChart(const QString &name, const QString &lower, const QString &upper, Upper kind, QWidget *parent = nullptr);

    /// `summary` is told to screen readers before the minutes.
    void setMinutes(const std::vector<Minute> &minutes, const QString &summary);
    const std::vector<Minute> &minutes() const { return m_minutes; }
    double top() const;

    int partCount() const override { return static_cast<int>(m_minutes.size()); }
    QString partText(int part) const override;
    int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override;

    QSize sizeHint() const override { return {260, 150}; }
    QSize minimumSizeHint() const override { return {160, 96}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme() override;
    void showTimes();

    const Upper m_kind;
    QBarSet *m_lower;
    QBarSet *m_upper;
    QStackedBarSeries *m_series;
    QCategoryAxis *m_times;
    QValueAxis *m_values;
    std::vector<Minute> m_minutes;
    QStringList m_shownTimes;
    int m_chosen = -1;
};

} // namespace plexica::app
