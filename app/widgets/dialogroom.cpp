// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogroom.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace plexica::app {

namespace {

/// What the main window needs at least, so every screen has it.
constexpr int leastScreen = 520;

} // namespace

void DialogRoom::install()
{
    static const char name[] = "dialogRoom";
    if (qApp->findChild<DialogRoom *>(QLatin1String(name), Qt::FindDirectChildrenOnly))
        return;
    auto *filter = new DialogRoom(qApp);
    filter->setObjectName(QLatin1String(name));
    qApp->installEventFilter(filter);
}

void DialogRoom::grow(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    if (!layout)
        return;
    layout->activate();
    const int width = std::max(dialog.width(), layout->totalMinimumSize().width());
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
    const int most = std::max(leastScreen, dialog.screen()->availableGeometry().height());
    dialog.resize(width, std::max(dialog.height(), std::min(wanted, most)));
}

bool DialogRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            grow(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plexica::app
