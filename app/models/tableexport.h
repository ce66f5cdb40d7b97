// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportjob.h"

#include <QAbstractItemModel>
#include <QSaveFile>
#include <QTimer>

#include <memory>
#include <vector>

namespace plexica::app {

/// Writes a table as it is shown to a file: some rows each turn of the event loop, so that the window stays alive,
/// and nothing at all if it fails or is cancelled. Cells are taken by ServiceRole::Export where the model knows it,
/// else as text. Rows that come or go while it writes may be in it or not; a model reset ends it with an error.
class TableExport : public ExportJob
{
    Q_OBJECT
public:
    /// `columns` in the order in which they shall stand. The model must outlive the export.
    TableExport(const QAbstractItemModel *model, std::vector<int> columns, ExportFormat format,
                QObject *parent = nullptr);

    void start(const QString &fileName) override;
    void cancel() override;

private:
    void writeSome();
    QString nameOf(int column) const;
    void writeHeader();
    void writeRow(int row);
    void end(const QString &fault);

    const QAbstractItemModel *m_model;
    std::vector<int> m_columns;
    ExportFormat m_format;
    std::unique_ptr<QSaveFile> m_file;
    QTimer m_turn;
    int m_row = 0;
};

} // namespace plexica::app
