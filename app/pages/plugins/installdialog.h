// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "pages/plugins/manifestfiles.h"
#include "widgets/keyguard.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace plexica::app {

class ElidedLabel;
class FactList;
class Label;
class ManifestFaults;
class Notice;
class PlainTable;
class PluginModel;
class ResolutionView;
class StepRun;

/// Installs or changes the version of plugins: from manifest files, each after the other, or from the catalogue. Shows
/// what is wrong with a manifest by line and column, then what would come of the installation, and only then installs.
/// Nothing changes before the confirm button, which says what it does and is never the default.
class InstallDialog : public QDialog
{
    Q_OBJECT
public:
    InstallDialog(PluginLink &link, PluginModel &plugins, QWidget *parent = nullptr);

    /// Tenants to choose from; `chosen` at first. A tenant that is fixed cannot be changed.
    void setTenants(const QStringList &tenants, const QString &chosen, bool fixed);
    void setFiles(const QStringList &fileNames);
    /// One plugin of the catalogue; without `version` the newest.
    void setPlugin(const QString &pluginId, const std::optional<Version> &version);

    QPushButton *confirmButton() const { return m_confirm; }
    QPushButton *fixButton() const { return m_fix; }
    QPushButton *catalogueButton() const { return m_toCatalogue; }
    QComboBox *tenantBox() const { return m_tenant; }
    QComboBox *versionBox() const { return m_version; }
    PlainTable *faultView() const;
    QPlainTextEdit *preview() const;
    ResolutionView *resolution() const { return m_resolution; }
    QString headline() const;
    /// False for half a second after it has opened and after text was typed.
    bool takesKeys() const { return m_guard->takesKeys(); }

Q_SIGNALS:
    /// One plugin is done; a sentence about it.
    void installed(const QString &sentence, const QString &tenantId, const QString &pluginId);

private:
    QWidget *makeResult();
    void addButtons();
    void readAll();
    void readDone();
    void showCurrent();
    void showFaults(const ManifestFile &source);
    void readAgain();
    void check();
    void showCheck(const InstallCheck &check);
    void showHeadline(const InstallCheck &check);
    void showFacts(const InstallCheck &check);
    void showRefusal(const Error &error);
    void setHead(const QString &iconName, int tint, const QString &text);
    plugins::InstallRequest request() const;
    void install();
    void addToCatalogue();
    void applyPlan();
    void setBusy(const QString &what);
    void next(const QString &sentence);
    const ManifestFile *current() const;

    PluginLink &m_link;
    PluginModel &m_plugins;
    ManifestFiles m_files;
    std::vector<ManifestFile> m_sources; ///< one without a file name: from the catalogue
    std::size_t m_current = 0;
    QString m_pluginId; ///< from the catalogue
    std::optional<InstallCheck> m_check;
    quint64 m_checkNumber = 0; ///< of the newest check: answers of older ones are dropped
    bool m_busy = false;
    StepRun *m_run = nullptr;

    Label *m_icon;
    Label *m_title;
    Label *m_position;
    ElidedLabel *m_file;
    QComboBox *m_tenant;
    QComboBox *m_version;
    QFormLayout *m_form;
    Notice *m_notice;
    QStackedWidget *m_stack;
    Label *m_wait;
    ManifestFaults *m_faults;
    FactList *m_facts = nullptr;
    ResolutionView *m_resolution = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_again = nullptr;
    QPushButton *m_toCatalogue = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_confirm = nullptr;
    KeyGuard *m_guard = nullptr;
};

} // namespace plexica::app
