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

ExportFormat formatOf(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)    ? ExportFormat::Json
           : fileName.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive) ? ExportFormat::JsonLines
                                                                             : ExportFormat::Csv;
}

void write(const ExportTable &table, const ExportsAll *all, const QString &fileName, QWidget *window)
{
    const ExportFormat format = formatOf(fileName);
    ExportJob *run = all ? all->exportAll(format, window) : new TableExport(table.model, table.columns, format, window);
    QProgressDialog *progress =
        showProgress(Export::tr("Writing the table…"), all ? 0 : table.model->rowCount(), window);
    progress->setObjectName(QStringLiteral("exportProgress"));
    QObject::connect(run, &ExportJob::progress, progress, [progress](int rows, int count, const QString &words) {
        if (!words.isEmpty())
            progress->setLabelText(words);
        if (count < 0)
            return;
        progress->setMaximum(count);
        progress->setValue(rows);
    });
    QObject::connect(progress, &QProgressDialog::canceled, run, &ExportJob::cancel);
    const auto end = [run, progress] {
        progress->deleteLater();
        run->deleteLater();
    };
    QObject::connect(run, &ExportJob::written, window, [window, fileName, end](int rows) {
        end();
        if (auto *main = qobject_cast<QMainWindow *>(window))
            main->statusBar()->showMessage(Export::tr("%n row(s) written to %1", nullptr, rows).arg(fileName), 8000);
    });
    QObject::connect(run, &ExportJob::failed, window, [window, end](const QString &reason) {
        end();
        auto *box = new MessageBox(MessageBox::Warning, Export::tr("Export"), reason, {}, window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    run->start(fileName);
}

} // namespace

void runExport(const Page &page, QWidget *window)
{
    const ExportTable table = page.exportTable();
    const auto *all = dynamic_cast<const ExportsAll *>(&page);
    if (!table.model)
        return;
    const QString csv = Export::tr("Comma-separated values (*.csv)");
    const QString json = all ? Export::tr("JSON, one a line (*.jsonl)") : Export::tr("JSON (*.json)");
    const QString suffix = all ? QStringLiteral("jsonl") : QStringLiteral("json");
    auto *dialog = new QFileDialog(window, Export::tr("Export Table"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("%1-%2.csv").arg(table.name, QDate::currentDate().toString(Qt::ISODate)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json, suffix](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? suffix : QStringLiteral("csv"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [table, all, window](const QString &fileName) { write(table, all, fileName, window); });
    dialog->open();
}

} // namespace plexica::app
