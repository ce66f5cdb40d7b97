// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QToolButton>
#include <QWidget>

#include <array>

namespace plexica::app {

/// Toggle buttons, one a status: shape, name and how many there are. None pressed means all.
class StatusChips : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChips(QWidget *parent = nullptr);

    /// Bits 1 << StatusKind of what is pressed.
    quint32 statuses() const;
    void setStatuses(quint32 statuses);
    void setCounts(const std::array<int, statusKindCount> &counts);
    QToolButton *chip(StatusKind kind) const { return m_chips.at(static_cast<std::size_t>(kind)); }

Q_SIGNALS:
    void statusesChanged(quint32 statuses);

private:
    std::array<QToolButton *, statusKindCount> m_chips{};
    std::array<int, statusKindCount> m_counts{};
};

} // namespace plexica::app
