// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessdisplay.h"
#include "models/grantmodel.h"
#include "models/keymodel.h"
#include "widgets/livetable.h"

namespace plexica::app {

/// The live table of keys, what ends first on top.
class KeyTable : public LiveTable
{
    Q_OBJECT
public:
    explicit KeyTable(KeyModel &keys, QWidget *parent = nullptr);

    KeyProxy &proxy() { return *m_proxy; }
    const KeyProxy &proxy() const { return *m_proxy; }
    /// nullptr: none is selected.
    KeyRowPtr selectedKey() const;

private:
    KeyTable(KeyProxy *proxy, KeyDisplay *display, QWidget *parent);

    KeyProxy *m_proxy;
};

/// The live table of what installations ask for and have.
class GrantTable : public LiveTable
{
    Q_OBJECT
public:
    explicit GrantTable(GrantModel &grants, QWidget *parent = nullptr);

    GrantProxy &proxy() { return *m_proxy; }
    const GrantProxy &proxy() const { return *m_proxy; }
    /// nullptr: none is selected.
    GrantRowPtr selectedGrant() const;

private:
    GrantTable(GrantProxy *proxy, GrantDisplay *display, QWidget *parent);

    GrantProxy *m_proxy;
};

} // namespace plexica::app
