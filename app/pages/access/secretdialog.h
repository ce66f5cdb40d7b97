// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accesslink.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace plexica::app {

class KeyGuard;
class Label;

/// Shows the secret of a key, which nobody can show again. It closes when the secret was copied; else only by a button
/// that says that it was not, which appears when somebody tries to close it and which no typing presses.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    /// `address`: where the node is reached. `counts`: the node asks for keys.
    SecretDialog(const NewKey &made, bool isNew, const QString &address, bool counts, QWidget *parent = nullptr);
    ~SecretDialog() override;

    bool wasCopied() const { return m_copied; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *closeUncopiedButton() const { return m_closeUncopied; }
    QLineEdit *secretField() const { return m_secret; }

    void reject() override;

private:
    void copy();
    void noteCopied();

    QLineEdit *m_secret;
    QPushButton *m_copy;
    Label *m_warning;
    QPushButton *m_closeUncopied;
    QPushButton *m_close;
    KeyGuard *m_guard;
    bool m_copied = false;
};

} // namespace plexica::app
