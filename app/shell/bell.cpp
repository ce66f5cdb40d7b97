// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bell.h"

#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"
#include "widgets/storydelegate.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

class NotificationDelegate final : public StoryDelegate
{
public:
    explicit NotificationDelegate(QObject *parent)
        : StoryDelegate(2, 8, parent) // a cause and what it costs need both
    {
    }

protected:
    Story story(const QModelIndex &index) const override
    {
        return {index.data(role(NotificationRole::Title)).toString(),
                index.data(role(NotificationRole::Unread)).toBool(),
                index.data(role(NotificationRole::At)).toLongLong(),
                {{index.data(role(NotificationRole::Text)).toString(), true}}};
    }

    void paintShape(QPainter &painter, const QRect &row, int centre, const ThemeColours &theme,
                    const QModelIndex &index) const override
    {
        const auto kind = static_cast<StatusKind>(qMax(0, index.data(role(NotificationRole::Status)).toInt()));
        paintStatusShape(painter, QRectF(row.left() + 14, centre - 6.5, 13, 13), kind, theme.of(kind), theme.raised);
    }
};

} // namespace

Bell::Bell(NotificationModel &notifications, QWidget *window)
    : QToolButton(window)
    , m_notifications(notifications)
    , m_window(window)
{
    setObjectName(QStringLiteral("bell"));
    setIcon(themeIcon(QStringLiteral("bell")));
    setIconSize(QSize(20, 20));
    setFocusPolicy(Qt::StrongFocus);
    showUnread(0);
    connect(this, &QToolButton::clicked, this, &Bell::open);
    connect(&m_notifications, &NotificationModel::unreadChanged, this, &Bell::showUnread);
    connect(&m_notifications, &NotificationModel::raised, this, &Bell::tell);
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(QIcon(QStringLiteral(":/plexica/icons/plexica-console.svg")), this);
        m_tray->setToolTip(QStringLiteral("Plexica Console"));
        const auto raise = [this] {
            m_window->show();
            m_window->raise();
            m_window->activateWindow();
        };
        connect(m_tray, &QSystemTrayIcon::activated, this, raise);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, raise);
        m_tray->show();
    }
}

void Bell::showUnread(int unread)
{
    m_unread = unread;
    const QString text =
        unread > 0 ? tr("Notifications: %n unread", nullptr, unread) : tr("Notifications: none unread");
    setAccessibleName(text);
    setToolTip(tr("%1 (F8)").arg(text));
    update();
}

void Bell::tell(const QString &title, const QString &text, int more)
{
    if (!m_tray)
        return;
    m_tray->showMessage(title, more > 0 ? tr("%1\nand %n more", nullptr, more).arg(text) : text,
                        QSystemTrayIcon::Warning);
}

void Bell::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_unread == 0)
        return;
    const ThemeColours &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(10);
    small.setWeight(QFont::DemiBold);
    const QString text = m_unread > 99 ? QStringLiteral("99+") : QString::number(m_unread);
    const int badgeWidth = qMax(15, QFontMetrics(small).horizontalAdvance(text) + 7);
    const QRectF badge(width() - badgeWidth - 1, 1, badgeWidth, 15);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.error);
    painter.drawRoundedRect(badge, 7.5, 7.5);
    painter.setPen(theme.dark ? theme.onAccent : QColor(Qt::white));
    painter.setFont(small);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void Bell::makePopup()
{
    m_popup = new QWidget(m_window, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("bellPopup"));
    m_popup->setAttribute(Qt::WA_StyledBackground);
    m_popup->setAccessibleName(tr("Notifications"));
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 8, 1, 8);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 8, 0);
    auto *title = new Label(tr("Notifications"), m_popup);
    title->setObjectName(QStringLiteral("dialogTitle"));
    head->addWidget(title, 1);
    auto *rules = new QToolButton(m_popup);
    rules->setIcon(themeIcon(QStringLiteral("settings"), IconTint::Muted));
    rules->setToolTip(tr("Choose what to be told of"));
    rules->setAccessibleName(rules->toolTip());
    rules->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(rules);
    for (int i = 0; i < notificationRuleCount; ++i) {
        const auto rule = static_cast<NotificationRule>(i);
        QAction *action = menu->addAction(NotificationModel::ruleTitle(rule));
        action->setCheckable(true);
        action->setChecked(!m_notifications.isSilenced(rule));
        connect(action, &QAction::toggled, this, [this, rule](bool on) { m_notifications.setSilenced(rule, !on); });
    }
    rules->setMenu(menu);
    head->addWidget(rules);
    auto *clear = new QToolButton(m_popup);
    clear->setIcon(themeIcon(QStringLiteral("delete"), IconTint::Muted));
    clear->setToolTip(tr("Clear all notifications"));
    clear->setAccessibleName(clear->toolTip());
    connect(clear, &QToolButton::clicked, &m_notifications, &NotificationModel::clear);
    head->addWidget(clear);
    layout->addLayout(head);
    auto *stack = new QStackedWidget(m_popup);
    m_list = new QListView(stack);
    m_list->setModel(&m_notifications);
    m_list->setItemDelegate(new NotificationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Notifications"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Label *none = Label::muted(tr("Nothing went wrong lately."), stack);
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    stack->addWidget(m_list);
    stack->addWidget(none);
    layout->addWidget(stack, 1);
    const auto choose = [this, stack] { stack->setCurrentIndex(m_notifications.rowCount() > 0 ? 0 : 1); };
    connect(&m_notifications, &QAbstractItemModel::rowsInserted, stack, choose);
    connect(&m_notifications, &QAbstractItemModel::rowsRemoved, stack, choose);
    connect(&m_notifications, &QAbstractItemModel::modelReset, stack, choose);
    choose();
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString service = index.data(role(NotificationRole::ServiceName)).toString();
        const QString tenant = index.data(role(NotificationRole::Tenant)).toString();
        m_popup->hide();
        const auto rule = static_cast<NotificationRule>(index.data(role(NotificationRole::Rule)).toInt());
        const bool many = rule == NotificationRule::ServiceUnavailable || rule == NotificationRule::ServiceDegraded
                          || rule == NotificationRule::Recovered || rule == NotificationRule::MassStale;
        if (!service.isEmpty() || many) // of many: where they stand
            Q_EMIT serviceRequested(tenant, service);
    });
    connect(m_list, &QAbstractItemView::clicked, m_list, &QAbstractItemView::activated);
    auto *tick = new QTimer(m_popup);
    tick->setInterval(1000);
    connect(tick, &QTimer::timeout, m_list->viewport(), [this] {
        if (m_popup->isVisible())
            m_list->viewport()->update();
    });
    tick->start();
}

void Bell::open()
{
    if (!m_popup)
        makePopup();
    m_popup->resize(400, 360);
    m_popup->move(mapToGlobal(QPoint(width() - 400, height() + 4)));
    m_popup->show();
    m_list->setFocus();
    m_list->setCurrentIndex(m_notifications.index(0));
    m_list->scrollToTop();
    m_notifications.markAllRead();
}

void Bell::saveState(QSettings &settings) const
{
    for (int i = 0; i < notificationRuleCount; ++i) {
        const auto rule = static_cast<NotificationRule>(i);
        settings.setValue(QStringLiteral("silenced/") + notificationRuleKey(rule), m_notifications.isSilenced(rule));
    }
    settings.setValue(QStringLiteral("notificationsReadUpTo"), toMilliseconds(m_notifications.readUpTo()));
}

void Bell::restoreState(QSettings &settings)
{
    m_notifications.setReadUpTo(
        fromMilliseconds(settings.value(QStringLiteral("notificationsReadUpTo"), 0).toLongLong()));
    for (int i = 0; i < notificationRuleCount; ++i) {
        const auto rule = static_cast<NotificationRule>(i);
        m_notifications.setSilenced(
            rule, settings.value(QStringLiteral("silenced/") + notificationRuleKey(rule), false).toBool());
    }
}

} // namespace plexica::app
