// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabledisplay.h"

namespace plexica::app {

/// Words for a plugin model: texts, tooltips, alignment, accessible texts and texts for files.
class PluginDisplay : public TableDisplay
{
    Q_OBJECT
public:
    using TableDisplay::TableDisplay;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static QString columnTitle(PluginColumn column);

protected:
    QVariant header(int section, int role) const override;
    bool isNumber(int section) const override;
};

} // namespace plexica::app
