// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;

namespace plexica::app {

class Label;

/// Asks for a time: a number and its unit, at most ten years; says below when that will be.
class TtlForm : public QWidget
{
    Q_OBJECT
public:
    explicit TtlForm(const QString &label, QWidget *parent = nullptr);

    Milliseconds length() const;
    /// In the largest unit that tells it without a fraction.
    void setLength(Milliseconds length);
    /// What the time is counted from; nullopt, as at first: from now on.
    void setFrom(std::optional<TimePoint> from);
    /// Where each of several has one of its own.
    void hideMoment();

private:
    void tellMoment();

    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
    Label *m_moment;
    std::optional<TimePoint> m_from;
    QTimer m_second;
};

} // namespace plexica::app
