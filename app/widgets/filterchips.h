// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QIcon>
#include <QLayout>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace plexica::app {

/// Toggle buttons, one a state: shape, name and how many there are, in as many lines as they need. None pressed means
/// all.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    struct Chip
    {
        QIcon icon;
        QString name;
        QString toolTip;
        bool apart = false; ///< from those before it
    };
    /// What a screen reader says of a chip.
    using Speak = std::function<QString(const QString &name, int count)>;

    FilterChips(std::vector<Chip> chips, Speak speak, QWidget *parent);

    /// A bit a chip.
    quint32 pressed() const;
    void setPressed(quint32 bits);
    /// A button that stands behind the chips and looks like them.
    void append(QToolButton *button) { layout()->addWidget(button); }
    /// One a chip.
    void setCounts(std::span<const int> counts);
    QToolButton *button(int chip) const { return m_buttons.at(static_cast<std::size_t>(chip)); }

Q_SIGNALS:
    void pressedChanged(quint32 bits);

private:
    void showTexts();

    const std::vector<Chip> m_chips;
    const Speak m_speak;
    std::vector<QToolButton *> m_buttons;
    std::vector<int> m_counts;
};

/// The chips of the statuses of services, by StatusKind.
class StatusChips : public FilterChips
{
    Q_OBJECT
public:
    explicit StatusChips(QWidget *parent = nullptr);

    /// Bits 1 << StatusKind of what is pressed.
    quint32 statuses() const { return pressed(); }
    void setStatuses(quint32 statuses) { setPressed(statuses); }
    QToolButton *chip(StatusKind kind) const { return button(static_cast<int>(kind)); }

private:
    static std::vector<Chip> statusChips();
};

} // namespace plexica::app
