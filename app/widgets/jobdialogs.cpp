// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobdialogs.h"

#include "widgets/confirmdialog.h"
#include "widgets/label.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QProgressDialog>

namespace plexica::app {

namespace {

constexpr qsizetype mostLines = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::JobDialogs)
};

} // namespace

QProgressDialog *showProgress(const QString &text, int steps, QWidget *window)
{
    auto *progress = new QProgressDialog({}, Text::tr("Stop"), 0, steps, window);
    auto *label = new Label(progress);
    label->setAlignment(Qt::AlignCenter);
    progress->setLabel(label);
    progress->setLabelText(text);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(400);
    progress->setAutoReset(false);
    return progress;
}

void showReport(const QString &summary, const QStringList &lines, QWidget *window)
{
    auto *dialog = new ConfirmDialog(summary, Text::tr("Copy report"), false, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addItems(lines.mid(0, mostLines), static_cast<int>(lines.size()));
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    dialog->open();
}

} // namespace plexica::app
