// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callmodel.h"
#include "widgets/livetable.h"

namespace plexica::app {

/// The live table of calls, newest first.
class CallTable : public LiveTable
{
    Q_OBJECT
public:
    explicit CallTable(CallModel &calls, QWidget *parent = nullptr);

    CallProxy &proxy() { return *m_proxy; }
    const CallProxy &proxy() const { return *m_proxy; }
    /// nullptr: none is selected.
    CallPtr selectedCall() const;

private:
    CallTable(CallProxy *proxy, QWidget *parent);

    CallProxy *m_proxy;
};

} // namespace plexica::app
