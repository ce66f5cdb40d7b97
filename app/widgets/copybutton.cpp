// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copybutton.h"

#include "widgets/icons.h"
#include "widgets/plaintooltips.h"

#include <QClipboard>
#include <QGuiApplication>

namespace plexica::app {

CopyButton::CopyButton(const QString &what, QWidget *parent)
    : QToolButton(parent)
    , m_what(what)
{
    setAutoRaise(true);
    setIcon(themeIcon(QStringLiteral("copy"), IconTint::Muted));
    setToolTip(what);
    setAccessibleName(what);
    m_back.setSingleShot(true);
    m_back.setInterval(1500);
    connect(&m_back, &QTimer::timeout, this, [this] {
        setIcon(themeIcon(QStringLiteral("copy"), IconTint::Muted));
        setToolTip(m_what);
    });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(themeIcon(QStringLiteral("check"), IconTint::Success));
    setToolTip(tr("Copied"));
    PlainToolTips::show(mapToGlobal(rect().bottomLeft()), tr("Copied"), this, rect(), 1500);
    m_back.start();
    Q_EMIT copied(m_text);
}

} // namespace plexica::app
