// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace plexica::app {

/// The coloured strip on top that names the environment, so that production never looks like a test. Hidden when
/// neither name nor colour is configured.
class EnvironmentStrip : public QWidget
{
    Q_OBJECT
public:
    /// `colour`: "#rrggbb" or an SVG colour name; empty: the accent's.
    EnvironmentStrip(const QString &name, const QString &colour, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QColor m_colour;
};

} // namespace plexica::app
