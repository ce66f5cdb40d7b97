// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settingslink.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace plexica::app {

class Label;

/// The field of a setting that is to be changed. Each change is checked by the configuration's own readers; what is
/// wrong, or when it takes effect, stands below.
class SettingForm : public QWidget
{
    Q_OBJECT
public:
    SettingForm(SettingsLink &link, SettingPtr setting, QWidget *parent = nullptr);

    SettingWish wish() const;
    bool isGood() const { return m_good; }

    QString verdict() const;                           ///< what stands below the field
    QPushButton *testButton() const { return m_test; } ///< null but for the database
    QString testResult() const;

Q_SIGNALS:
    void goodChanged(bool good);

private:
    void addField(QVBoxLayout *layout);
    void addDatabase(QVBoxLayout *layout);
    void edited();
    void check();
    void judge(const Result<SettingOutcome> &outcome);
    void test();
    void setGood(bool good);

    SettingsLink &m_link;
    SettingPtr m_setting;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_test = nullptr;
    Label *m_testResult = nullptr;
    Label *m_fault;
    Label *m_effect;
    QTimer m_timer;
    quint64 m_round = 0; ///< answers for an earlier text are dropped
    bool m_good = false;
};

} // namespace plexica::app
