// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QIdentityProxyModel>

namespace plexica::app {

/// Words for a plugin model: texts, tooltips, alignment, accessible texts and texts for files.
class PluginDisplay : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString columnTitle(PluginColumn column);
};

} // namespace plexica::app
