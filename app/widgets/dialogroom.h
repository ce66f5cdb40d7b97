// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace plexica::app {

/// Gives every dialog the height that its texts need at its width. Qt opens a window at no more than two thirds of the
/// screen, and wrapped texts then lie on what is below them: at 200 % on a screen of 1920×1080 that is soon reached.
class DialogRoom : public QObject
{
    Q_OBJECT
public:
    /// For the application; again is harmless.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
    static void grow(QDialog &dialog);
};

} // namespace plexica::app
