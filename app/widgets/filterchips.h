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
    /// Shape and count only, where there is little room.
    void setCompact(bool compact);
    void setCounts(const std::array<int, statusKindCount> &counts);
    QToolButton *chip(StatusKind kind) const { return m_chips.at(static_cast<std::size_t>(kind)); }

Q_SIGNALS:
    void statusesChanged(quint32 statuses);

private:
    std::array<QToolButton *, statusKindCount> m_chips{};
    void showTexts();

    std::array<int, statusKindCount> m_counts{};
    bool m_compact = false;
};

} // namespace plexica::app
