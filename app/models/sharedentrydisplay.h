// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharedroles.h"

#include <QCoreApplication>
#include <QIdentityProxyModel>

namespace plexica::app {

/// Words for SharedEntryModel: texts, alignment, tooltips, headings. Time left is as of now, so views paint it anew.
class SharedEntryDisplay : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString columnTitle(SharedColumn column);
};

/// "1.5 KiB".
QString byteText(qint64 bytes);
/// "4 min 12 s": what is left, counting down.
QString countdown(qint64 milliseconds);

} // namespace plexica::app
