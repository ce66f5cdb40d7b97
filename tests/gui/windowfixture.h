// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/standinnode.h"
#include "pages/services/servicepanel.h"
#include "pages/services/servicespage.h"
#include "pages/services/servicetable.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "widgets/confirmdialog.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
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
        showPage(QStringLiteral("services"));
        window->show();
        window->nodeStarted();
    }
    void showPage(const QString &id) const
    {
        for (std::size_t row = 0; row < window->pages().size(); ++row) {
            if (window->pages()[row]->id() == id)
                window->navigation()->setCurrentRow(static_cast<int>(row));
        }
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

    /// Types every letter and a space into whatever has the focus in the dialog that `open` opens, and goes on by Tab
    /// until all has had it; and once more with Enter at each place. True if the dialog was never confirmed.
    static bool typingConfirmsNothing(const std::function<void()> &open)
    {
        constexpr int places = 8;
        bool confirmed = false;
        for (int enterAt = -1; enterAt < places; ++enterAt) {
            open();
            QDialog *opened = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!opened)
                return false;
            QObject::connect(opened, &QDialog::accepted, opened, [&confirmed] { confirmed = true; });
            const QPointer<QDialog> dialog = opened;
            dialog->activateWindow(); // as a window manager does
            if (!QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
                return false;
            const auto isOpen = [&dialog] { return dialog && dialog->isVisible(); };
            const auto type = [&](auto key) {
                QWidget *target = QApplication::activePopupWidget(); // the list of a combo box
                if (target && target->focusWidget())
                    target = target->focusWidget();
                else if (!target)
                    target = QApplication::focusWidget();
                if (isOpen() && target)
                    QTest::keyClick(target, key);
            };
            for (int place = 0; place < places && isOpen(); ++place) {
                for (char letter = 'a'; letter <= 'z'; ++letter) {
                    type(letter);
                    if (enterAt < 0)
                        type(Qt::Key_Space);
                }
                if (place == enterAt)
                    type(Qt::Key_Return);
                type(Qt::Key_Tab);
            }
            if (dialog)
                dialog->reject();
            if (!QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }) || confirmed)
                return false;
        }
        return true;
    }

    QTemporaryDir folder;
    StandInNode node;
    QSettings settings;
    ThemeController theme;
    std::unique_ptr<MainWindow> window;
};

} // namespace plexica::app
