// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace plexica::app {

class MomentEdit;

/// Why, and for how long: the fields of a confirm dialog that changes health or admin state.
class ReasonForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonForm(bool withUntil, QWidget *parent = nullptr);

    /// Adds a choice of instance; the first entry is "all".
    void addInstances(const QStringList &instanceIds);

    /// What is known before: the user may change it.
    void prefill(const QString &reason, std::optional<Milliseconds> length);

    QString reason() const;
    QString instanceId() const; ///< empty: all
    /// The moment it ends by itself; nullopt: when somebody says so.
    std::optional<TimePoint> until() const;

private:
    QFormLayout *m_layout;
    QLineEdit *m_reason;
    QComboBox *m_instance = nullptr;
    QComboBox *m_until = nullptr;
    MomentEdit *m_moment = nullptr;
};

} // namespace plexica::app
