// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "widgets/icons.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace plexica::app {

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new Label(this))
    , m_text(new Label(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setAccessibleName(tr("Notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_action->hide();
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Notice"));
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(QStringLiteral("close"), IconTint::Muted));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    m_timer.setSingleShot(true);
    m_timer.setInterval(6000);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::show(Kind kind, const QString &text, const QString &actionText)
{
    struct Look
    {
        const char *name;
        QString icon;
        IconTint tint;
    };
    const Look looks[] = {{"info", QStringLiteral("info"), IconTint::Accent},
                          {"success", QStringLiteral("check"), IconTint::Success},
                          {"warning", QStringLiteral("warning"), IconTint::Warning},
                          {"error", QStringLiteral("error"), IconTint::Error}};
    const Look &look = looks[static_cast<int>(kind)];
    setProperty("kind", QLatin1String(look.name));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(themeIcon(look.icon, look.tint).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleDescription(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    if (kind == Kind::Success)
        m_timer.start();
    else
        m_timer.stop();
    QFrame::show();
}

} // namespace plexica::app
