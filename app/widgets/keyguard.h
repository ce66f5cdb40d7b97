// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

class QAbstractButton;
class QWidget;

namespace plexica::app {

/// Keeps typing from pressing a button with consequences: for half a second after its dialog has opened, or text was
/// typed anywhere in it, the guarded buttons take no key. The mouse works at once.
class KeyGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds quiet{500};

    KeyGuard(QWidget *dialog, QList<QAbstractButton *> guarded);

    bool takesKeys() const { return m_since.isValid() && m_since.hasExpired(quiet.count()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startAnew(quint64 at);

    QWidget *m_dialog;
    QList<QAbstractButton *> m_guarded;
    QElapsedTimer m_since; ///< the last key that was no act, or the dialog's opening
    quint64 m_typedAt = 0; ///< when that key was pressed, by its own time: the window may have been busy since
};

} // namespace plexica::app
