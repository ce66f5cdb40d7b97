// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QProgressDialog;
class QWidget;

namespace plexica::app {

/// How far a job with many steps is, with a button that stops it; it appears when the job takes a while. Its owner
/// deletes it.
QProgressDialog *showProgress(const QString &text, int steps, QWidget *window);
/// What failed, line by line, to be copied.
void showReport(const QString &summary, const QStringList &lines, QWidget *window);

} // namespace plexica::app
