// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "models/tintrole.h"

#include <QIdentityProxyModel>

namespace plexica::app {

/// What the words for all tables of rows have in common. GUI thread.
class TableDisplay : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::TextAlignmentRole ? headerData(index.column(), Qt::Horizontal, role)
                                             : QIdentityProxyModel::data(index, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (role == Qt::InitialSortOrderRole) // what sorts knows which way first
            return QIdentityProxyModel::headerData(section, orientation, role);
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)
                                       | Qt::AlignVCenter);
        return header(section, role);
    }

protected:
    /// What stands over a column: its title, its tooltip, its name in files.
    virtual QVariant header(int section, int role) const = 0;
    /// A column of numbers stands at the right.
    virtual bool isNumber(int /*section*/) const { return false; }
    /// Roles that most of them put into words; all others come from the source.
    static bool isWorded(int role)
    {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
               || role == app::role(ServiceRole::Export) || role == app::role(ServiceRole::Muted) || role == tintRole;
    }
};

} // namespace plexica::app
