// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessroles.h"
#include "models/tabledisplay.h"

namespace plexica::app {

/// Words for a model of keys: texts, tooltips, accessible texts and texts for files.
class KeyDisplay : public TableDisplay
{
    Q_OBJECT
public:
    using TableDisplay::TableDisplay;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QVariant header(int section, int role) const override;
};

/// The same for a model of grants.
class GrantDisplay : public TableDisplay
{
    Q_OBJECT
public:
    using TableDisplay::TableDisplay;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QVariant header(int section, int role) const override;
};

} // namespace plexica::app
