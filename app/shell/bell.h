// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notificationmodel.h"

#include <QSystemTrayIcon>
#include <QToolButton>

class QListView;
class QSettings;

namespace plexica::app {

/// The bell with its list of notifications, and the tray's messages. Rules can be silenced one by one.
class Bell : public QToolButton
{
    Q_OBJECT
public:
    Bell(NotificationModel &notifications, QWidget *window);

    void open();
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void serviceRequested(const QString &tenantId, const QString &serviceName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makePopup();
    void showUnread(int unread);
    void tell(const QString &title, const QString &text, int more);

    NotificationModel &m_notifications;
    QWidget *m_window;
    QWidget *m_popup = nullptr;
    QListView *m_list = nullptr;
    QSystemTrayIcon *m_tray = nullptr;
    int m_unread = 0;
};

} // namespace plexica::app
