// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebox.h"

#include <QLabel>
#include <QPushButton>

namespace plexica::app {

MessageBox::MessageBox(Icon icon, const QString &title, const QString &text, const QString &details, QWidget *parent)
    : QMessageBox(icon, title, text, Close, parent)
{
    setTextFormat(Qt::PlainText);
    setInformativeText(details);
    button(Close)->setText(tr("Close"));
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // Qt gives the details' label no format of its own
}

} // namespace plexica::app
