// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callmodel.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QSettings;

namespace plexica::app {

class FilterBar;

/// The filters of calls in the bar above the page: caller, service, endpoint, status, duration, time. Text, node and
/// "failed or refused" are set elsewhere and stay as they are here.
class CallFilters : public QObject
{
    Q_OBJECT
public:
    explicit CallFilters(FilterBar &bar);

    const CallListFilter &filter() const { return m_filter; }
    void setFilter(const CallListFilter &filter);
    /// What the boxes offer, sorted, each once.
    void offer(const QStringList &callers, const QStringList &services);
    /// The filters, but for the caller and the service, say nothing of anything but calls.
    void setCallsShown(bool shown);
    /// After a change of how times are told.
    void refreshTimes();

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    QComboBox *callerBox() const { return m_caller; }
    QComboBox *serviceBox() const { return m_service; }
    QComboBox *statusBox() const { return m_status; }
    QComboBox *durationBox() const { return m_duration; }
    QComboBox *timeBox() const { return m_time; }
    QLineEdit *endpointField() const { return m_endpoint; }

Q_SIGNALS:
    void changed();

private:
    template <typename Edit>
    void change(Edit edit);
    void show();
    void timeChosen();
    /// Asks from when to when.
    void askStretch();
    QString stretchWords() const;

    CallListFilter m_filter;
    QComboBox *m_caller;
    QComboBox *m_service;
    QLineEdit *m_endpoint;
    QComboBox *m_status;
    QComboBox *m_duration;
    QComboBox *m_time;
};

} // namespace plexica::app
