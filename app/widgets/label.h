// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace plexica::app {

/// A label that shows its text to the letter. Names, reasons and values come from plugins: what looks like markup to Qt
/// would be read as such, with pictures from files. tests/architecture allows no other label.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, QWidget *parent = nullptr);

    /// Text of less weight.
    static Label *muted(const QString &text, QWidget *parent);
    /// The title of a part.
    static Label *heading(const QString &text, QWidget *parent);
    /// Sentences that may take several lines.
    Label *wrapped();
};

} // namespace plexica::app
