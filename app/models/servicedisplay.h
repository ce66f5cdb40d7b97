// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabledisplay.h"

namespace plexica::app {

class ServiceHistory;

/// Words for a service model: texts, tooltips, alignment, accessible texts and texts for files. Colours and shapes
/// are the delegates' matter. Relative times are made when asked: whoever shows them asks again as time passes.
class ServiceDisplay : public TableDisplay
{
    Q_OBJECT
public:
    using TableDisplay::TableDisplay;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Where the column of the last 24 hours takes them from.
    void setHistory(const ServiceHistory *history) { m_history = history; }

    static QString columnTitle(ServiceColumn column);

protected:
    QVariant header(int section, int role) const override;
    bool isNumber(int section) const override;

private:
    /// What a number about calls through the gateway counts.
    static QString trafficMeaning(ServiceColumn column);
    QVariant historyData(const QModelIndex &index, int role) const;

    const ServiceHistory *m_history = nullptr;
};

} // namespace plexica::app
