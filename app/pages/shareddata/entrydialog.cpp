// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/entrydialog.h"

#include "models/prettyjson.h"
#include "models/secretnames.h"
#include "models/wording.h"
#include "pages/shareddata/jsoneditor.h"
#include "pages/shareddata/ttlform.h"
#include "widgets/boxname.h"
#include "widgets/growwindow.h"
#include "widgets/label.h"
#include "widgets/mnemonic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr int longestName = 4096; // the node says how long it may be
constexpr int editorHeight = 132;

const QString tenantField = QStringLiteral("tenant");
const QString spaceField = QStringLiteral("namespace");
const QString keyField = QStringLiteral("key");
const QString ownerField = QStringLiteral("owner");
const QString valueField = QStringLiteral("value");

} // namespace

EntryDialog::EntryDialog(SharedDataLink &link, const EntryOffers &offers, const SharedEntryPtr &original,
                         QWidget *parent)
    : ConfirmDialog(original ? tr("Duplicate %1").arg(original->id.key) : tr("New entry"),
                    original ? tr("Make the copy") : tr("Make the entry"), false, parent)
    , m_link(link)
{
    auto *form = new QWidget(this);
    m_grid = new QGridLayout(form);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_tenant = addChoice(Tenant, tenantField, tr("&Tenant"), offers.tenants, offers.tenant);
    m_space = addChoice(Space, spaceField, tr("&Namespace"), offers.spaces, offers.space);
    m_key = new QLineEdit(form);
    m_key->setMaxLength(longestName);
    addRow(Key, keyField, tr("&Key"), m_key);
    m_replace = new QCheckBox(tr("&Replace what is there"), form);
    m_replace->setObjectName(QStringLiteral("entryReplace"));
    m_replace->hide();
    m_grid->addWidget(m_replace, 3 * Key + 2, 1);
    m_owner = addChoice(Owner, ownerField, tr("&Owner"), offers.owners, offers.owner);
    m_owner->setToolTip(tr("The plugin that cares for the entry"));
    m_text = new JsonEditor(form);
    m_text->setFixedHeight(editorHeight);
    addRow(Value, valueField, tr("&Value"), m_text);
    m_secretRow = new QWidget(form);
    auto *row = new QHBoxLayout(m_secretRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(
        Label::muted(tr("What is named like a secret is hidden, and copied as it is."), m_secretRow)->wrapped(), 1);
    auto *reveal = new QPushButton(tr("&Show"), m_secretRow);
    reveal->setObjectName(QStringLiteral("showSecrets"));
    reveal->setAccessibleName(tr("Show secrets"));
    reveal->setAutoDefault(false);
    row->addWidget(reveal);
    m_secretRow->hide();
    m_grid->addWidget(m_secretRow, 3 * Value + 2, 1);
    m_expires = new QCheckBox(tr("E&xpires"), form);
    m_expires->setObjectName(QStringLiteral("entryExpires"));
    m_grid->addWidget(m_expires, 3 * Expiry, 1);
    m_ttl = new TtlForm(tr("&After"), form);
    m_ttl->hide();
    m_grid->addWidget(m_ttl, 3 * Expiry + 1, 1);
    m_refusal = new Label(form);
    m_refusal->setObjectName(QStringLiteral("fieldFault"));
    m_refusal->hide();
    m_grid->addWidget(m_refusal->wrapped(), 3 * Expiry + 2, 1);
    form->setFocusProxy(offers.space.isEmpty() ? static_cast<QWidget *>(m_space) : m_key);
    addForm(form);

    connect(m_key, &QLineEdit::textEdited, this, [this] { touch(keyField); });
    connect(m_text, &JsonEditor::textChanged, this, [this] { touch(valueField); });
    connect(m_replace, &QCheckBox::toggled, this, &EntryDialog::check);
    connect(m_expires, &QCheckBox::toggled, this, [this, form](bool on) {
        m_ttl->setVisible(on);
        growWindow(*form);
    });
    connect(reveal, &QPushButton::clicked, this, [this] {
        showOriginal(false);
        m_text->setFocus();
    });
    if (original) {
        m_key->setText(original->id.key + QStringLiteral("-copy"));
        m_key->selectAll();
        if (original->expiresAt) {
            m_expires->setChecked(true);
            m_ttl->setLength(std::chrono::ceil<std::chrono::seconds>(
                std::max(Milliseconds(1'000), *original->expiresAt - currentTime())));
        }
        readOriginal(original->id);
    }
    check();
}

QComboBox *EntryDialog::addChoice(Row row, const QString &name, const QString &label, const QStringList &offered,
                                  const QString &text)
{
    auto *box = new QComboBox(m_grid->parentWidget());
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(offered);
    box->setCurrentText(text);
    box->setMinimumContentsLength(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->lineEdit()->setMaxLength(longestName);
    addRow(row, name, label, box);
    nameBox(box, box->accessibleName());
    connect(box, &QComboBox::editTextChanged, this, [this, name] { touch(name); });
    return box;
}

void EntryDialog::addRow(Row row, const QString &name, const QString &label, QWidget *widget)
{
    auto *title = new Label(label, m_grid->parentWidget());
    title->setBuddy(widget);
    m_grid->addWidget(title, 3 * row, 0, row == Value ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(widget, 3 * row, 1);
    widget->setObjectName(QStringLiteral("entry-") + name);
    widget->setAccessibleName(withoutMnemonic(label));
    auto *fault = new Label(m_grid->parentWidget());
    fault->setObjectName(QStringLiteral("fieldFault"));
    fault->hide();
    m_grid->addWidget(fault->wrapped(), 3 * row + 1, 1);
    m_faults.insert(name, fault);
}

void EntryDialog::readOriginal(const SharedKey &id)
{
    m_busy = true;
    m_link.read(id, replyTo<SharedValue>(this, [this](const Result<SharedValue> &original) {
                    m_busy = false;
                    if (original) {
                        if (const auto parsed = parseJson(original->json))
                            m_hidden = *parsed;
                        m_isSecret = SecretNames::isSecret(original->entry->id.key);
                        showOriginal(m_hidden && SecretNames::areIn(*m_hidden, m_isSecret));
                    } else {
                        setFault(valueField, Wording::error(original.error()));
                    }
                    check();
                }));
}

void EntryDialog::showOriginal(bool masked)
{
    if (!m_hidden)
        return;
    m_text->setJson(prettyJson((masked ? SecretNames::masked(*m_hidden, m_isSecret) : *m_hidden).toJson()));
    m_text->setReadOnly(masked);
    m_secretRow->setVisible(masked);
    if (!masked)
        m_hidden.reset(); // from now on the text counts
    growWindow(*m_grid->parentWidget());
}

SharedKey EntryDialog::id() const
{
    return {m_tenant->currentText().trimmed(), m_space->currentText(), m_key->text()};
}

std::optional<JsonValue> EntryDialog::value() const
{
    if (m_hidden)
        return m_hidden;
    const auto parsed = parseJson(m_text->text().toUtf8());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void EntryDialog::touch(const QString &field)
{
    m_touched.insert(field);
    if (field == tenantField || field == spaceField || field == keyField)
        forgetExisting();
    m_refusal->hide();
    check();
}

void EntryDialog::check()
{
    bool good = true;
    const auto require = [&](const QString &field, const QString &text, const QString &fault) {
        good = good && !text.isEmpty();
        if (!(field == keyField && m_existing != 0))
            setFault(field, text.isEmpty() && m_touched.contains(field) ? fault : QString());
    };
    const QString owner = m_owner->currentText().trimmed();
    const SharedKey id = this->id();
    require(tenantField, id.tenantId, tr("Whose entry is it?"));
    require(spaceField, id.space, tr("An entry stands in a namespace."));
    require(keyField, id.key, tr("An entry has a key."));
    require(ownerField, owner, tr("An entry belongs to a plugin."));
    if (const qsizetype bytes = owner.toUtf8().size(); bytes > longestOwner) {
        good = false;
        setFault(ownerField, tr("An owner is at most %1 bytes long; these are %2.")
                                 .arg(Wording::number(longestOwner), Wording::number(bytes)));
    }
    if (!m_hidden) {
        const QByteArray text = m_text->text().toUtf8();
        const auto parsed = parseJson(text);
        good = good && parsed;
        QString fault;
        if (!parsed && m_touched.contains(valueField)) {
            const auto [line, column] = lineAndColumn(text, parsed.error().offset);
            fault = text.trimmed().isEmpty()
                        ? tr("A value is JSON: a number, a text in quotation marks, true, false, null, [ ] or { }.")
                        : tr("Line %1, column %2: %3").arg(line).arg(column).arg(parsed.error().message);
        }
        if (m_touched.contains(valueField))
            setFault(valueField, fault);
    }
    setReady(good && !m_busy && (m_existing == 0 || m_replace->isChecked()));
    growWindow(*m_grid->parentWidget());
}

void EntryDialog::setFault(const QString &field, const QString &text)
{
    Label *fault = m_faults.value(field);
    fault->setText(text);
    fault->setAccessibleName(text);
    fault->setVisible(!text.isEmpty());
}

QString EntryDialog::fault(const QString &field) const
{
    const Label *fault = m_faults.value(field);
    return fault && !fault->isHidden() ? fault->text() : QString();
}

QString EntryDialog::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void EntryDialog::tellExisting(qint64 version)
{
    m_existing = version;
    m_replace->setChecked(false);
    m_replace->show();
    setFault(keyField, tr("This key is there already, in version %1.").arg(Wording::number(version)));
}

void EntryDialog::forgetExisting()
{
    if (std::exchange(m_existing, 0) == 0)
        return;
    m_replace->setChecked(false);
    m_replace->hide();
    setFault(keyField, {});
}

void EntryDialog::accept()
{
    const auto value = this->value();
    if (m_busy || !value || !confirmButton()->isEnabled())
        return;
    SharedEdit edit;
    edit.id = id();
    edit.json = value->toJson();
    edit.ownerId = m_owner->currentText().trimmed();
    if (m_expires->isChecked())
        edit.expiresAt = currentTime() + m_ttl->length();
    edit.ifVersion = m_existing;
    m_busy = true;
    m_refusal->hide();
    check();
    m_link.write(edit, replyTo<SharedValue>(this, [this](const Result<SharedValue> &stored) {
                     m_busy = false;
                     if (stored) {
                         Q_EMIT this->stored(stored->entry);
                         ConfirmDialog::accept();
                         return;
                     }
                     const JsonValue *current = stored.error().details.find(u"currentVersion");
                     const qint64 version = current ? current->toInteger().value_or(0) : 0;
                     if (stored.error().code == ErrorCode::VersionConflict && version != 0) {
                         tellExisting(version);
                     } else {
                         if (stored.error().code == ErrorCode::VersionConflict)
                             forgetExisting(); // it has gone meanwhile
                         m_refusal->setText(Wording::error(stored.error()));
                         m_refusal->show();
                     }
                     check();
                 }));
}

} // namespace plexica::app
