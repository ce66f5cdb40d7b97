// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphexportrun.h"

#include "graph/graphexport.h"
#include "graph/graphscene.h"
#include "widgets/jobdialogs.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QProgressDialog>

#include <utility>

namespace plexica::app {

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::GraphExportRun)
};

void write(GraphScene &scene, const QString &fileName, QWidget *window,
           const std::function<void(Notice::Kind, const QString &)> &report)
{
    auto *run = new GraphExport(scene, graphFormatOf(fileName), window);
    QProgressDialog *progress = showProgress(Export::tr("Writing the graph…"), run->steps(), window);
    QObject::connect(run, &GraphExport::progress, progress, [progress](int done) { progress->setValue(done); });
    QObject::connect(progress, &QProgressDialog::canceled, run, &GraphExport::cancel);
    const auto end = [run, progress] {
        progress->deleteLater();
        run->deleteLater();
    };
    QObject::connect(run, &GraphExport::written, window, [report, fileName, end] {
        end();
        report(Notice::Kind::Success, Export::tr("The graph was written to %1.").arg(fileName));
    });
    QObject::connect(run, &GraphExport::failed, window, [report, end](const QString &reason) {
        end();
        report(Notice::Kind::Error, reason);
    });
    run->start(fileName);
}

} // namespace

void runGraphExport(GraphScene &scene, QWidget *window, std::function<void(Notice::Kind, const QString &)> report)
{
    const std::pair<QString, QString> kinds[] = {
        {Export::tr("Scalable vector graphics (*.svg)"), QStringLiteral("svg")},
        {Export::tr("Picture (*.png)"), QStringLiteral("png")},
        {Export::tr("Document (*.pdf)"), QStringLiteral("pdf")},
        {Export::tr("Graphviz (*.dot)"), QStringLiteral("dot")}};
    auto *dialog = new QFileDialog(window, Export::tr("Export Graph"));
    dialog->setObjectName(QStringLiteral("exportGraphDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const auto &[filter, suffix] : kinds)
        filters.append(filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(QStringLiteral("graph-%1.svg").arg(QDate::currentDate().toString(Qt::ISODate)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &chosen) {
        static const QStringList suffixes{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"),
                                          QStringLiteral("dot")};
        dialog->setDefaultSuffix(suffixes.value(filters.indexOf(chosen), QStringLiteral("svg")));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [&scene, window, report = std::move(report)](const QString &fileName) {
                         write(scene, fileName, window, report);
                     });
    dialog->open();
}

} // namespace plexica::app
