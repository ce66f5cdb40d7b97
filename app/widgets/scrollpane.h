// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace plexica::app {

/// A frameless scroll area that takes the keyboard focus, to be scrolled by keys, and shows by a ring that it has it.
class ScrollPane : public QScrollArea
{
    Q_OBJECT
public:
    /// `name` for screen readers.
    explicit ScrollPane(const QString &name, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace plexica::app
