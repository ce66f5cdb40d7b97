// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirmdialog.h"

#include "widgets/factlist.h"
#include "widgets/icons.h"
#include "widgets/keyguard.h"
#include "widgets/label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
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
    auto *icon = new Label(this);
    icon->setPixmap(themeIcon(destructive ? QStringLiteral("warning") : QStringLiteral("info"),
                              destructive ? IconTint::Error : IconTint::Accent)
                        .pixmap(QSize(26, 26), devicePixelRatioF()));
    head->addWidget(icon, 0, Qt::AlignVCenter);
    auto *title = new Label(question, this);
    title->setObjectName(QStringLiteral("dialogTitle"));
    title->setWordWrap(true);
    head->addWidget(title, 1);
    layout->addLayout(head);
    m_content->setSpacing(10);
    layout->addLayout(m_content);

    // Not in a QDialogButtonBox, which (Qt 6.4) leaves Tab in a ring without the other widgets.
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_confirm = new QPushButton(QString(confirmText).replace(u'&', QStringLiteral("&&")), this);
    m_confirm->setObjectName(destructive ? QStringLiteral("destructiveButton") : QStringLiteral("confirmButton"));
    m_confirm->setAutoDefault(false);
    m_cancel->setDefault(true);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    const int order = style()->styleHint(QStyle::SH_DialogButtonLayout);
    const bool acceptFirst = order == QDialogButtonBox::WinLayout || order == QDialogButtonBox::KdeLayout;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(acceptFirst ? m_confirm : m_cancel);
    buttons->addWidget(acceptFirst ? m_cancel : m_confirm);
    layout->addLayout(buttons);
    m_guard = new KeyGuard(this, {m_confirm});
    setAccessibleName(question);
}

void ConfirmDialog::chainFocus()
{
    // Forms were made after the buttons and come before them.
    QWidget *before = nullptr;
    const auto follow = [this, &before](QWidget *widget) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    };
    for (QWidget *widget : findChildren<QWidget *>()) {
        const bool own = widget->window() == this && !widget->focusProxy() && widget->focusPolicy() & Qt::TabFocus;
        if (own && widget != m_cancel && widget != m_confirm)
            follow(widget);
    }
    follow(m_cancel);
    follow(m_confirm);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    chainFocus();
    (m_first ? m_first : m_cancel)->setFocus();
    QDialog::showEvent(event);
}

bool ConfirmDialog::takesKeys() const
{
    return m_guard->takesKeys();
}

void ConfirmDialog::addFact(const QString &name, const QString &value)
{
    if (!m_facts) {
        m_facts = new FactList;
        m_facts->setVerticalSpacing(6);
        m_content->addLayout(m_facts);
    }
    m_facts->set(m_facts->add(name), value);
}

void ConfirmDialog::addConsequence(const QString &sentence)
{
    m_content->addWidget((new Label(sentence, this))->wrapped());
}

void ConfirmDialog::addItems(const QStringList &items, int all)
{
    addList(tr("What it happens to"), items, all, 6, m_content);
}

QVBoxLayout *ConfirmDialog::addPlace()
{
    auto *place = new QVBoxLayout;
    place->setSpacing(10);
    m_content->addLayout(place);
    return place;
}

void ConfirmDialog::addSection(const QString &heading, const QStringList &items, QVBoxLayout *place)
{
    if (items.isEmpty())
        return;
    place->addWidget(Label::heading(heading, this)->wrapped());
    addList(heading, items, 0, 5, place);
    if (!isVisible())
        return;
    chainFocus();
    // What comes a moment later makes the dialog higher, and does not take its room from what is there.
    // Their layouts show new widgets on the next turn of the loop.
    QMetaObject::invokeMethod(
        this,
        [this] {
            layout()->activate();
            resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
        },
        Qt::QueuedConnection);
}

void ConfirmDialog::addList(const QString &name, const QStringList &items, int all, int shownRows, QVBoxLayout *place)
{
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("impactList"));
    list->setAccessibleName(name);
    list->addItems(items);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setToolTip(items[row]);
    if (all > items.size())
        list->addItem(tr("… and %n more", nullptr, all - static_cast<int>(items.size())));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedHeight(10 + list->sizeHintForRow(0) * qMin(shownRows, list->count()));
    place->addWidget(list);
}

void ConfirmDialog::addNameCheck(const QString &name)
{
    m_nameToType = name;
    auto *part = new QVBoxLayout;
    part->setSpacing(4);
    auto *label = new Label(tr("To go on, &type %1:").arg(QString(name).replace(u'&', QStringLiteral("&&"))), this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("nameField"));
    m_name->setAccessibleName(tr("Type %1 to confirm").arg(name));
    label->setBuddy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &ConfirmDialog::updateConfirm);
    part->addWidget(label->wrapped());
    part->addWidget(m_name);
    m_content->addLayout(part);
    if (!m_first)
        m_first = m_name;
    updateConfirm();
}

void ConfirmDialog::addForm(QWidget *form)
{
    m_content->addWidget(form);
    if (!m_first)
        m_first = form; // which hands the focus to its first field
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
