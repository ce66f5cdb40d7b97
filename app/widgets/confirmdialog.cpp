// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirmdialog.h"

#include "widgets/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace plexica::app {

ConfirmDialog::ConfirmDialog(const QString &question, const QString &confirmText, bool destructive, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
{
    setWindowTitle(confirmText);
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *icon = new QLabel(this);
    icon->setPixmap(themeIcon(destructive ? QStringLiteral("warning") : QStringLiteral("info"),
                              destructive ? IconTint::Error : IconTint::Accent)
                        .pixmap(QSize(26, 26), devicePixelRatioF()));
    head->addWidget(icon, 0, Qt::AlignVCenter);
    auto *title = new QLabel(question, this);
    title->setObjectName(QStringLiteral("dialogTitle"));
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    head->addWidget(title, 1);
    layout->addLayout(head);
    m_content->setSpacing(10);
    layout->addLayout(m_content);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    m_confirm = new QPushButton(confirmText, this);
    m_confirm->setObjectName(destructive ? QStringLiteral("destructiveButton") : QStringLiteral("confirmButton"));
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setAutoDefault(false);
    m_confirm->setDefault(false);
    cancel->setDefault(true);
    cancel->setAutoDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setAccessibleName(question);
}

void ConfirmDialog::addFact(const QString &name, const QString &value)
{
    if (!m_facts) {
        m_facts = new QFormLayout;
        m_facts->setHorizontalSpacing(18);
        m_facts->setVerticalSpacing(6);
        m_facts->setLabelAlignment(Qt::AlignLeft);
        m_content->addLayout(m_facts);
    }
    auto *label = new QLabel(name, this);
    label->setObjectName(QStringLiteral("mutedLabel"));
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(label, text);
}

void ConfirmDialog::addConsequence(const QString &sentence)
{
    auto *label = new QLabel(sentence, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_content->addWidget(label);
}

void ConfirmDialog::addItems(const QStringList &items)
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("What it happens to"));
    list->addItems(items);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFixedHeight(qMin(160, 10 + 24 * static_cast<int>(items.size())));
    m_content->addWidget(list);
}

void ConfirmDialog::addSection(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return;
    auto *part = new QVBoxLayout;
    part->setSpacing(4);
    auto *label = new QLabel(heading, this);
    label->setObjectName(QStringLiteral("sectionHeading"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    part->addWidget(label);
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("impactList"));
    list->setAccessibleName(heading);
    list->addItems(items);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideMiddle);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setToolTip(items[row]);
    constexpr int shownRows = 5;
    list->setFixedHeight(10 + list->sizeHintForRow(0) * static_cast<int>(qMin<qsizetype>(shownRows, items.size())));
    part->addWidget(list);
    m_content->addLayout(part);
}

void ConfirmDialog::addNameCheck(const QString &name)
{
    m_nameToType = name;
    auto *part = new QVBoxLayout;
    part->setSpacing(4);
    auto *label = new QLabel(tr("To go on, &type %1:").arg(QString(name).replace(u'&', QStringLiteral("&&"))), this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("nameField"));
    m_name->setAccessibleName(tr("Type %1 to confirm").arg(name));
    label->setBuddy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &ConfirmDialog::updateConfirm);
    part->addWidget(label);
    part->addWidget(m_name);
    m_content->addLayout(part);
    updateConfirm();
}

void ConfirmDialog::addForm(QWidget *form)
{
    m_content->addWidget(form);
}

void ConfirmDialog::setReady(bool ready)
{
    m_ready = ready;
    updateConfirm();
}

void ConfirmDialog::updateConfirm()
{
    m_confirm->setEnabled(m_ready && (!m_name || m_name->text().trimmed() == m_nameToType));
}

} // namespace plexica::app
