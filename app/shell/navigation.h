// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QListWidget>

namespace plexica::app {

/// The pages on the left: icon, name, and a badge with what needs attention there.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Alt+1 to Alt+9, Alt+0, then Alt+Shift+1 and so on.
    static QKeySequence keyOf(int row);
    void addPage(const QString &title, const QString &iconName);
    void setTrouble(int row, int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace plexica::app
