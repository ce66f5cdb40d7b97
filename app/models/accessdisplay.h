// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessroles.h"

#include <QIdentityProxyModel>

namespace plexica::app {

/// Words for a model of keys: texts, tooltips, accessible texts and texts for files.
class KeyDisplay : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

/// The same for a model of grants.
class GrantDisplay : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace plexica::app
