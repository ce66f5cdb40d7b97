// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestreader.h"
#include "models/cellmodel.h"

#include <QWidget>

class QPlainTextEdit;

namespace plexica::app {

class Label;
class PlainTable;

/// What is wrong with a manifest, beside its text: choosing a fault shows its place.
class ManifestFaults : public QWidget
{
    Q_OBJECT
public:
    explicit ManifestFaults(QWidget *parent = nullptr);

    void show(const QByteArray &manifest, const std::vector<ManifestFault> &faults);

    PlainTable *table() const { return m_table; }
    QPlainTextEdit *preview() const { return m_preview; }

private:
    void jumpTo(int row);

    std::vector<ManifestFault> m_faults;
    CellModel m_rows;
    Label *m_message;
    PlainTable *m_table;
    QPlainTextEdit *m_preview;
};

} // namespace plexica::app
