// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/access/secretdialog.h"

#include "models/accesswording.h"
#include "widgets/growwindow.h"
#include "widgets/icons.h"
#include "widgets/keyguard.h"
#include "widgets/label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace plexica::app {

SecretDialog::SecretDialog(const NewKey &made, bool isNew, const QString &address, bool counts, QWidget *parent)
    : QDialog(parent)
    , m_secret(new QLineEdit(QString::fromLatin1(made.secret), this))
    , m_copy(new QPushButton(themeIcon(QStringLiteral("copy")), tr("&Copy"), this))
    , m_warning(new Label(this))
    , m_closeUncopied(new QPushButton(tr("Close Without Copying"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("secretDialog"));
    setWindowTitle(tr("Secret of the Key"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *title = new Label(isNew ? tr("The key “%1” was made.").arg(made.key->name)
                                  : tr("The key “%1” has another secret.").arg(made.key->name),
                            this);
    title->setObjectName(QStringLiteral("dialogTitle"));
    layout->addWidget(title->wrapped());
    setAccessibleName(title->text());
    layout->addWidget((new Label(tr("This is its secret. It is shown this once and kept nowhere: copy it now to where "
                                    "it is used."),
                                 this))
                          ->wrapped());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_secret->setObjectName(QStringLiteral("secretField"));
    m_secret->setReadOnly(true);
    m_secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_secret->setAccessibleName(tr("Secret"));
    m_secret->setCursorPosition(0);
    m_secret->setMinimumWidth(m_secret->fontMetrics().horizontalAdvance(m_secret->text()) + 28);
    m_copy->setObjectName(QStringLiteral("copySecret"));
    m_copy->setToolTip(tr("Copy the secret to the clipboard; clipboard managers are asked not to keep it"));
    m_copy->setAccessibleName(tr("Copy secret"));
    row->addWidget(m_secret, 1);
    row->addWidget(m_copy);
    layout->addLayout(row);
    auto *use = Label::muted(tr("Requests bring it as a header:\nAuthorization: Bearer plx_…\nFor instance: curl -H "
                                "\"Authorization: Bearer $KEY\" %1/api/whoami")
                                 .arg(address),
                             this);
    layout->addWidget(use->wrapped());
    if (!counts)
        layout->addWidget(
            Label::muted(tr("This node asks nobody for a key yet (auth.mode is open). The key counts from "
                            "when keys are turned on."),
                         this)
                ->wrapped());
    m_warning->setObjectName(QStringLiteral("secretWarning"));
    m_warning->setText(tr("You have not copied the secret, and nobody can show it again. Without it the key is of no "
                          "use; it can be rotated for another."));
    m_warning->wrapped()->hide();
    layout->addWidget(m_warning);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_closeUncopied);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    m_closeUncopied->setObjectName(QStringLiteral("destructiveButton"));
    for (QPushButton *button : {m_closeUncopied, m_close, m_copy})
        button->setAutoDefault(false);
    m_closeUncopied->hide();
    m_guard = new KeyGuard(this, {m_copy, m_close, m_closeUncopied});
    m_copy->setFocus();
    connect(m_copy, &QPushButton::clicked, this, &SecretDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &SecretDialog::reject);
    connect(m_closeUncopied, &QPushButton::clicked, this, &QDialog::accept);
    // Somebody may also mark it and press Ctrl+C.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (QGuiApplication::clipboard()->text() == m_secret->text())
            noteCopied();
    });
}

SecretDialog::~SecretDialog()
{
    m_secret->clear();
}

void SecretDialog::copy()
{
    auto *secret = new QMimeData;
    secret->setText(m_secret->text());
    secret->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret"); // clipboard histories leave it out
    QGuiApplication::clipboard()->setMimeData(secret);
    noteCopied();
}

void SecretDialog::noteCopied()
{
    m_copied = true;
    m_copy->setIcon(themeIcon(QStringLiteral("check"), IconTint::Success));
    m_copy->setText(tr("&Copied"));
    m_warning->hide();
    m_closeUncopied->hide();
    m_close->setFocus();
}

void SecretDialog::reject()
{
    if (m_copied)
        return QDialog::reject();
    m_warning->show();
    m_closeUncopied->show();
    growWindow(*this);
    m_copy->setFocus();
}

} // namespace plexica::app
