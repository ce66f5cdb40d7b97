// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tracemodel.h"
#include "widgets/livetable.h"

namespace plexica::app {

/// The live list of traces, newest first.
class TracesTable : public LiveTable
{
    Q_OBJECT
public:
    TracesTable(TraceModel &traces, TraceDisplay::NodeName nodeName, QWidget *parent = nullptr);

    TraceProxy &proxy() { return *m_proxy; }
    const TraceProxy &proxy() const { return *m_proxy; }
    /// nullptr: none is selected.
    TraceRowPtr selectedTrace() const;

private:
    TracesTable(TraceProxy *proxy, TraceDisplay *display, QWidget *parent);

    TraceProxy *m_proxy;
};

} // namespace plexica::app
