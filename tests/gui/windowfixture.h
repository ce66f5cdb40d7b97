// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/standinnode.h"
#include "pages/services/servicepanel.h"
#include "pages/services/servicespage.h"
#include "pages/services/servicetable.h"
#include "shell/mainwindow.h"
#include "widgets/confirmdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace plexica::app {

/// A main window with a stand-in node behind it and settings in a folder of its own.
class WindowFixture
{
public:
    explicit WindowFixture(const std::vector<registry::Service> &services = {})
        : settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        , theme(*qApp)
    {
        theme.setChoice(ThemeChoice::Light);
        for (const registry::Service &service : services)
            node.services.emplace(service.id, service);
        open();
    }

    void open()
    {
        window = std::make_unique<MainWindow>(node, theme, settings, WindowOptions{});
        window->resize(1280, 800);
        window->show();
        window->nodeStarted();
    }
    bool isReady() const { return window->services().isComplete(); }

    ServicesPage *page() const { return static_cast<ServicesPage *>(window->currentPage()); }
    ServiceTable *table() const { return page()->table(); }
    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < table()->proxy().rowCount(); ++row)
            names.append(table()->proxy().service(row)->serviceName);
        return names;
    }
    /// The dialog that is open now, or null.
    static ConfirmDialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<ConfirmDialog *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    StandInNode node;
    QSettings settings;
    ThemeController theme;
    std::unique_ptr<MainWindow> window;
};

} // namespace plexica::app
