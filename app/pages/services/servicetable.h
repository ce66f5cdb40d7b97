// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicedisplay.h"
#include "models/serviceproxy.h"

#include <QSet>
#include <QTreeView>

#include <vector>

namespace plexica::app {

/// The live table of services. Selection, current row and scroll position survive changes of the model, resets
/// too; columns can be shown, hidden, moved and sorted.
class ServiceTable : public QTreeView
{
    Q_OBJECT
public:
    explicit ServiceTable(ServiceModel &services, QWidget *parent = nullptr);

    ServiceProxy &proxy() { return *m_proxy; }
    const ServiceProxy &proxy() const { return *m_proxy; }
    ServiceDisplay &display() { return *m_display; }

    std::vector<ServicePtr> selectedServices() const;
    ServicePtr currentService() const;
    /// Selects a service and scrolls to it; false if the filter hides it.
    bool selectService(const QString &serviceId);

    std::vector<int> shownColumns() const;
    void setColumnShown(ServiceColumn column, bool shown);
    /// The tenant column shows by itself when there is more than one, until the user decides.
    void suggestTenantColumn(bool shown);
    QMenu *makeColumnMenu(QWidget *parent);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    /// Paints relative times anew, no more than their column.
    void refreshTimes();

Q_SIGNALS:
    void servicesSelected();
    /// Enter or double click.
    void detailsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();
    void restore();
    void resetColumns();
    void fitName();
    int widthOf(ServiceColumn which) const;

    ServiceProxy *m_proxy;
    ServiceDisplay *m_display;
    bool m_userChoseColumns = false;
    bool m_fitName = true; ///< the name takes what the others leave, until the user sets widths
    bool m_restoring = false;
    QSet<QString> m_selectedIds;
    QString m_currentId;
    QString m_topId;
};

} // namespace plexica::app
