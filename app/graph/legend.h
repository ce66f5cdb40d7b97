// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plexica::app {

/// What the lines and shapes of the graph mean, in the corner of its view.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Sample {
        Healthy,
        Degraded,
        Unavailable,
        Draining,
        Offline,
        Affected,
        Missing,
        Required,
        Optional,
        Unsatisfied,
        Observed,
        Failing,
        Undeclared,
        Unused,
        Cycle
    };
    struct Entry
    {
        Sample sample;
        QString text;
    };
    void fit();
    void paintSample(QPainter &painter, const QRectF &room, Sample sample) const;

    std::vector<Entry> m_cards;
    std::vector<Entry> m_lines;
};

} // namespace plexica::app
