// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableexport.h"

#include "common/jsonwriter.h"
#include "models/csv.h"
#include "models/roles.h"

#include <utility>

namespace plexica::app {

namespace {

constexpr int rowsEachTurn = 250;

} // namespace

TableExport::TableExport(const QAbstractItemModel *model, std::vector<int> columns, ExportFormat format,
                         QObject *parent)
    : ExportJob(parent)
    , m_model(model)
    , m_columns(std::move(columns))
    , m_format(format)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &TableExport::writeSome);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_file)
            end(tr("The table changed while it was written. Try again."));
    });
}

void TableExport::start(const QString &fileName)
{
    m_file = std::make_unique<QSaveFile>(fileName);
    m_row = 0;
    m_turn.start();
}

void TableExport::cancel()
{
    if (m_file)
        end(tr("The export was cancelled; no file was written."));
}

QString TableExport::nameOf(int column) const
{
    const QVariant name = m_model->headerData(column, Qt::Horizontal, role(ServiceRole::Export));
    return (name.isValid() ? name : m_model->headerData(column, Qt::Horizontal)).toString();
}

void TableExport::writeHeader()
{
    if (m_format == ExportFormat::Json) {
        m_file->write("[");
        return;
    }
    QByteArrayList names;
    for (const int column : m_columns)
        names.append(csvField(nameOf(column)));
    m_file->write(names.join(',') + "\r\n");
}

void TableExport::writeRow(int row)
{
    QByteArrayList fields;
    JsonWriter writer;
    writer.beginObject();
    for (const int column : m_columns) {
        const QModelIndex index = m_model->index(row, column);
        QVariant value = index.data(role(ServiceRole::Export));
        if (!value.isValid())
            value = index.data();
        if (m_format == ExportFormat::Csv) {
            fields.append(csvField(value.toString()));
            continue;
        }
        writer.key(QStringView(nameOf(column)));
        if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
            writer.value(value.toLongLong());
        else
            writer.value(value.toString());
    }
    writer.endObject();
    if (m_format == ExportFormat::Csv)
        m_file->write(fields.join(',') + "\r\n");
    else
        m_file->write((row == 0 ? "\n  " : ",\n  ") + writer.take());
}

void TableExport::writeSome()
{
    if (m_row == 0) {
        if (!m_file->open(QIODevice::WriteOnly)) {
            end(tr("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString()));
            return;
        }
        writeHeader();
    }
    const int all = m_model->rowCount();
    for (int i = 0; i < rowsEachTurn && m_row < all; ++i)
        writeRow(m_row++);
    Q_EMIT progress(m_row, all, {});
    if (!m_file || m_row < all)
        return;
    if (m_format == ExportFormat::Json)
        m_file->write(all == 0 ? "]\n" : "\n]\n");
    if (!m_file->commit()) {
        end(tr("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString()));
        return;
    }
    end({});
}

void TableExport::end(const QString &fault)
{
    m_turn.stop();
    if (!fault.isEmpty() && m_file->isOpen())
        m_file->cancelWriting();
    m_file.reset();
    tell(m_row, fault);
}

} // namespace plexica::app
