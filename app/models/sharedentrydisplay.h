// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"
#include "models/sharedroles.h"

#include <QCoreApplication>
#include <QIdentityProxyModel>

#include <functional>
#include <utility>

namespace plexica::app {

/// Words for SharedEntryModel: texts, alignment, tooltips, headings. Time left is as of now, so views paint it anew.
class SharedEntryDisplay : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Which entries have an edit that is not saved; they get a dot.
    using Unsaved = std::function<bool(const SharedKey &id)>;
    void setUnsaved(Unsaved isUnsaved) { m_isUnsaved = std::move(isUnsaved); }

    static QString columnTitle(SharedColumn column);

private:
    bool isUnsaved(const QModelIndex &index) const;
    /// The beginning of the value, with the mask for secrets.
    QString preview(const QModelIndex &index) const;

    Unsaved m_isUnsaved;
};

/// "4 min 12 s": what is left, counting down.
QString countdown(qint64 milliseconds);

} // namespace plexica::app
