// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyguard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace plexica::app {

KeyGuard::KeyGuard(QWidget *dialog, QList<QAbstractButton *> guarded)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_guarded(std::move(guarded))
{
    qApp->installEventFilter(this); // keys go to whatever has the focus in the dialog
}

void KeyGuard::startAnew(quint64 at)
{
    m_since.start();
    m_typedAt = at;
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == m_dialog)
        startAnew(0);
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_dialog)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool presses = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
                         || key->key() == Qt::Key_Select;
    if (presses && m_guarded.contains(qobject_cast<QAbstractButton *>(widget))) {
        const bool soon = m_typedAt != 0 && key->timestamp() < m_typedAt + static_cast<quint64>(quiet.count());
        if (takesKeys() && !soon)
            return false;
        startAnew(key->timestamp()); // hammering does not help either
        return true;
    }
    const QString text = key->text();
    if (!text.isEmpty() && text.front().isPrint())
        startAnew(key->timestamp());
    return false;
}

} // namespace plexica::app
