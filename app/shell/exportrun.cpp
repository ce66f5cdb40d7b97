// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportrun.h"

#include "models/tableexport.h"
#include "models/wording.h"
#include "widgets/jobdialogs.h"
#include "widgets/messagebox.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QMainWindow>
#include <QProgressDialog>
#include <QStatusBar>

namespace plexica::app {

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::Export)
};

void write(const ExportTable &table, const QString &fileName, QWidget *window)
{
    const bool json = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    auto *run = new TableExport(table.model, table.columns, json ? ExportFormat::Json : ExportFormat::Csv, window);
    QProgressDialog *progress = showProgress(Export::tr("Writing the table…"), table.model->rowCount(), window);
    QObject::connect(run, &TableExport::progress, progress, [progress](int rows, int all) {
        progress->setMaximum(all);
        progress->setValue(rows);
    });
    QObject::connect(progress, &QProgressDialog::canceled, run, &TableExport::cancel);
    const auto end = [run, progress] {
        progress->deleteLater();
        run->deleteLater();
    };
    QObject::connect(run, &TableExport::written, window, [window, fileName, end](int rows) {
        end();
        if (auto *main = qobject_cast<QMainWindow *>(window))
            main->statusBar()->showMessage(Export::tr("%n row(s) written to %1", nullptr, rows).arg(fileName), 8000);
    });
    QObject::connect(run, &TableExport::failed, window, [window, end](const QString &reason) {
        end();
        auto *box = new MessageBox(MessageBox::Warning, Export::tr("Export"), reason, {}, window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    run->start(fileName);
}

} // namespace

void runExport(const ExportTable &table, QWidget *window)
{
    if (!table.model)
        return;
    const QString csv = Export::tr("Comma-separated values (*.csv)");
    const QString json = Export::tr("JSON (*.json)");
    auto *dialog = new QFileDialog(window, Export::tr("Export Table"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("%1-%2.csv").arg(table.name, QDate::currentDate().toString(Qt::ISODate)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [table, window](const QString &fileName) { write(table, fileName, window); });
    dialog->open();
}

} // namespace plexica::app
