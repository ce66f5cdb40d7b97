// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace plexica::app {

/// A message that shows its texts to the letter; `details` say more. tests/architecture allows no other.
class MessageBox : public QMessageBox
{
    Q_OBJECT
public:
    MessageBox(Icon icon, const QString &title, const QString &text, const QString &details, QWidget *parent);
};

} // namespace plexica::app
