// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace plexica::app {

/// A line to search with: a glass, a button to clear; Escape clears, then leaves; Down and Enter go to the results.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to go on in the results.
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace plexica::app
