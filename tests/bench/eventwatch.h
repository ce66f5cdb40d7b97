// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <algorithm>

namespace plexica::bench {

/// Measures the longest of the events that an application's main thread delivers; those within others count with them.
class EventWatch : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event); // a node or a layout at work keeps no window waiting
        if (m_depth > 0)
            return deliver(receiver, event);
        // Whoever receives it may be gone afterwards.
        const QString name = QString::fromLatin1(receiver->metaObject()->className());
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const bool done = deliver(receiver, event);
        note(static_cast<double>(timer.nsecsElapsed()) / 1e6, name + u' ' + QString::number(type));
        return done;
    }
    /// Something that was done outside of an event.
    void note(double milliseconds, const QString &name)
    {
        ++count;
        if (milliseconds > 50)
            ++tooLong;
        if (milliseconds > longest) {
            longest = milliseconds;
            what = name;
        }
    }
    void reset()
    {
        longest = 0;
        what.clear();
    }

    double longest = 0;
    QString what;
    qint64 count = 0;
    qint64 tooLong = 0; ///< of more than 50 ms

private:
    bool deliver(QObject *receiver, QEvent *event)
    {
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        return done;
    }
    int m_depth = 0;
};

} // namespace plexica::bench
