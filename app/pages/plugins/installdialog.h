// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "models/cellmodel.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace plexica::app {

class ElidedLabel;
class Notice;
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
    QTreeView *faultView() const { return m_faultView; }
    QPlainTextEdit *preview() const { return m_preview; }
    ResolutionView *resolution() const { return m_resolution; }
    QString headline() const;

Q_SIGNALS:
    /// One plugin is done; a sentence about it.
    void installed(const QString &sentence, const QString &tenantId, const QString &pluginId);

private:
    struct Source
    {
        QString fileName; ///< empty: from the catalogue
        QByteArray text;
        ManifestFormat format = ManifestFormat::Json;
        bool readable = true;
        ManifestReading reading;
        plugins::ManifestPtr manifest; ///< null: not valid
    };

    QWidget *makeFaults();
    QWidget *makeResult();
    void readAll();
    void readDone(std::size_t at, const Result<ManifestReading> &reading);
    /// Those that others of the files depend on come first.
    void order();
    void showCurrent();
    void showFaults(const Source &source);
    void jumpToFault(int row);
    void readAgain();
    void check();
    void showCheck(const InstallCheck &check);
    void showRefusal(const Error &error);
    void setHead(const QString &iconName, int tint, const QString &text);
    plugins::InstallRequest request() const;
    void install();
    void addToCatalogue();
    void applyPlan();
    void setBusy(const QString &what);
    void next(const QString &sentence);
    const Source *current() const;

    PluginLink &m_link;
    PluginModel &m_plugins;
    std::vector<Source> m_sources;
    std::size_t m_current = 0;
    std::size_t m_toRead = 0;
    QString m_pluginId; ///< from the catalogue
    std::optional<InstallCheck> m_check;
    quint64 m_checkNumber = 0; ///< of the newest check: answers of older ones are dropped
    bool m_busy = false;
    StepRun *m_run = nullptr;

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_position;
    ElidedLabel *m_file;
    QComboBox *m_tenant;
    QComboBox *m_version;
    QFormLayout *m_form;
    Notice *m_notice;
    QStackedWidget *m_stack;
    QLabel *m_wait;
    QLabel *m_faultText = nullptr;
    CellModel m_faults;
    QTreeView *m_faultView = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QFormLayout *m_facts = nullptr;
    ResolutionView *m_resolution = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_again = nullptr;
    QPushButton *m_toCatalogue = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace plexica::app
