// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpdialogs.h"

#include "widgets/label.h"
#include "widgets/mnemonic.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::Help)
};

QString plain(QString text)
{
    return withoutMnemonic(text).remove(u'…');
}

void addMenu(const QMenu &menu, QTreeWidgetItem *parent)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            addMenu(*action->menu(), parent);
        } else if (!action->shortcut().isEmpty()) {
            auto *item = new QTreeWidgetItem(parent);
            item->setText(0, plain(action->text()));
            item->setText(1, action->shortcut().toString(QKeySequence::NativeText));
        }
    }
}

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(Help::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

void showShortcuts(const QMenuBar &menus, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("Keyboard Shortcuts"));
    dialog->resize(460, 560);
    auto *layout = new QVBoxLayout(dialog);
    auto *tree = new QTreeWidget(dialog);
    tree->setAccessibleName(Help::tr("Keyboard shortcuts"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({Help::tr("Action"), Help::tr("Keys")});
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->setRootIsDecorated(false);
    for (const QAction *action : menus.actions()) {
        if (!action->menu())
            continue;
        auto *group = new QTreeWidgetItem(tree);
        group->setText(0, plain(action->text()));
        QFont bold = group->font(0);
        bold.setWeight(QFont::DemiBold);
        group->setFont(0, bold);
        group->setFlags(Qt::ItemIsEnabled);
        addMenu(*action->menu(), group);
        if (group->childCount() == 0)
            delete group;
    }
    auto *table = new QTreeWidgetItem(tree);
    table->setText(0, Help::tr("In the table"));
    QFont bold = table->font(0);
    bold.setWeight(QFont::DemiBold);
    table->setFont(0, bold);
    const std::pair<QString, QString> keys[] = {
        {Help::tr("Open the details"), Help::tr("Enter")},
        {Help::tr("Menu of the row"), Help::tr("Menu, Shift+F10")},
        {Help::tr("Select several rows"), Help::tr("Shift or Ctrl with arrow keys, Space")},
        {Help::tr("Jump to a name"), Help::tr("Type its first letters")},
    };
    for (const auto &[what, key] : keys)
        new QTreeWidgetItem(table, {what, key});
    tree->expandAll();
    layout->addWidget(tree);
    layout->addWidget(closeButton(dialog));
    dialog->open();
}

void showAbout(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("About Plexica Console"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(28, 24, 28, 18);
    layout->setSpacing(10);
    auto *icon = new Label(dialog);
    icon->setPixmap(QIcon(QStringLiteral(":/plexica/icons/plexica-console.svg"))
                        .pixmap(QSize(72, 72), dialog->devicePixelRatioF()));
    icon->setAlignment(Qt::AlignHCenter);
    layout->addWidget(icon);
    auto *title = new Label(QStringLiteral("Plexica Console %1").arg(QLatin1String(PLEXICA_VERSION)), dialog);
    title->setObjectName(QStringLiteral("emptyTitle"));
    title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(title);
    auto *text =
        new Label(Help::tr("Administration console and node for plugin-to-plugin communication: service registry, "
                           "health, discovery and more, with or without this window.\n\n"
                           "Free software under the GNU General Public License, version 3 or later. "
                           "Built with Qt %1.")
                      .arg(QLatin1String(qVersion())),
                  dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(400);
    text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(closeButton(dialog));
    dialog->open();
}

} // namespace plexica::app
