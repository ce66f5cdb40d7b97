// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace plexica::app {

/// Asks for a time: a number and its unit, at most ten years.
class TtlForm : public QWidget
{
    Q_OBJECT
public:
    explicit TtlForm(const QString &label, QWidget *parent = nullptr);

    Milliseconds length() const;
    void setSeconds(double seconds);

private:
    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace plexica::app
