// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "pages/barchartview.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QValueAxis;
QT_END_NAMESPACE

namespace plexica::app {

/// "Expiring next": how many of the shown entries go within which time. A click on a bar asks for those entries.
class ExpiryChart : public BarChartView
{
    Q_OBJECT
public:
    explicit ExpiryChart(QWidget *parent = nullptr);
    /// A box with a title, and the chart in it.
    QWidget *makeBox(QWidget *parent);

    /// The upper ends of the bars, rising; one more bar holds all that goes later.
    static const std::vector<Milliseconds> &limits();
    void setCounts(const std::vector<int> &counts);
    const std::vector<int> &counts() const { return m_counts; }

    int partCount() const override { return static_cast<int>(m_counts.size()); }
    QString partText(int part) const override;
    void activatePart(int part) override;

Q_SIGNALS:
    /// Entries that go within so long are asked for; zero: all with an expiry.
    void withinRequested(plexica::Milliseconds limit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme() override;
    void fitNames();

    const QStringList m_names; ///< of the bars
    QBarSet *m_bars;
    QBarCategoryAxis *m_times;
    QValueAxis *m_entries;
    std::vector<int> m_counts;
};

} // namespace plexica::app
