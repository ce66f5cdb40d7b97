// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/access/keyform.h"

#include "models/accesswording.h"
#include "widgets/boxname.h"
#include "widgets/growwindow.h"
#include "widgets/label.h"
#include "widgets/momentedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

constexpr int never = 0;
constexpr int chosenMoment = -1;
constexpr int commonDays = 90;

QComboBox *makeChoice(const QStringList &offered, const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(offered);
    nameBox(box, name);
    return box;
}

} // namespace

KeyForm::KeyForm(const QStringList &tenants, const QStringList &plugins, const QString &tenant, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_meaning(Label::muted({}, this))
    , m_tenant(makeChoice(tenants, tr("Tenant"), this))
    , m_plugin(makeChoice(plugins, tr("Plugin"), this))
    , m_permissions(new QLineEdit(this))
    , m_expiry(new QComboBox(this))
    , m_moment(new MomentEdit(currentTime() + std::chrono::days(commonDays), this))
{
    setFocusProxy(m_name);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_name->setObjectName(QStringLiteral("keyName"));
    m_name->setPlaceholderText(tr("What it is for: deploy pipeline, billing in production"));
    m_name->setToolTip(m_name->placeholderText());
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(200);
    addRow(Name, tr("&Name"), m_name);
    for (const Role role : {Role::Viewer, Role::Plugin, Role::Operator, Role::Admin})
        m_role->addItem(AccessWording::role(role), static_cast<int>(role));
    m_role->setObjectName(QStringLiteral("keyRole"));
    nameBox(m_role, tr("Role"));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(Role::Plugin)));
    addRow(RoleField, tr("&Role"), m_role);
    m_grid->addWidget(m_meaning->wrapped(), 2 * RoleField + 1, 1);
    m_tenant->setObjectName(QStringLiteral("keyTenant"));
    m_tenant->setCurrentText(tenant);
    addRow(Tenant, tr("&Tenant"), m_tenant);
    m_plugin->setObjectName(QStringLiteral("keyPlugin"));
    m_plugin->setCurrentText({});
    m_pluginLabel = addRow(Plugin, tr("&Plugin"), m_plugin);
    m_permissions->setObjectName(QStringLiteral("keyPermissions"));
    m_permissions->setAccessibleName(tr("Permissions"));
    m_permissions->setPlaceholderText(tr("orders.read orders.write"));
    m_permissions->setToolTip(tr("What endpoints may ask of its calls beside what the installation is granted; "
                                 "separated by blanks or commas"));
    addRow(Permissions, tr("P&ermissions"), m_permissions);
    m_expiry->setObjectName(QStringLiteral("keyExpiry"));
    nameBox(m_expiry, tr("Expires"));
    m_expiry->addItem(tr("In 30 days"), 30);
    m_expiry->addItem(tr("In 90 days"), commonDays);
    m_expiry->addItem(tr("In a year"), 365);
    m_expiry->addItem(tr("Never"), never);
    m_expiry->addItem(tr("At a chosen moment…"), chosenMoment);
    m_expiry->setCurrentIndex(m_expiry->findData(commonDays));
    auto *expiry = new QWidget(this);
    auto *both = new QVBoxLayout(expiry);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(4);
    both->addWidget(m_expiry);
    both->addWidget(m_moment);
    expiry->setFocusProxy(m_expiry);
    m_moment->setObjectName(QStringLiteral("keyMoment"));
    m_moment->setAccessibleName(tr("Moment at which it expires"));
    m_moment->hide();
    addRow(Expiry, tr("E&xpires"), expiry);

    const auto touch = [this](const char *field) {
        return [this, field] {
            m_touched.insert(QString::fromLatin1(field));
            check();
        };
    };
    connect(m_name, &QLineEdit::textEdited, this, touch("name"));
    connect(m_role, &QComboBox::currentIndexChanged, this, &KeyForm::roleChanged);
    connect(m_tenant, &QComboBox::editTextChanged, this, touch("tenantId"));
    connect(m_plugin, &QComboBox::editTextChanged, this, touch("pluginId"));
    connect(m_permissions, &QLineEdit::textEdited, this, touch("permissions"));
    connect(m_moment, &MomentEdit::dateTimeChanged, this, touch("expiresAt"));
    connect(m_expiry, &QComboBox::currentIndexChanged, this, [this] {
        m_moment->setVisible(m_expiry->currentData().toInt() == chosenMoment);
        check();
    });
    roleChanged();
}

Label *KeyForm::addRow(Field field, const QString &text, QWidget *widget)
{
    static const char *const names[] = {"name", "role", "tenantId", "pluginId", "permissions", "expiresAt"};
    auto *label = new Label(text, this);
    label->setBuddy(widget);
    label->setMinimumHeight(widget->sizeHint().height());
    m_grid->addWidget(label, 2 * field, 0, Qt::AlignTop);
    m_grid->addWidget(widget, 2 * field, 1);
    if (field != RoleField) {
        auto *fault = new Label(this);
        fault->setObjectName(QStringLiteral("fieldFault"));
        fault->hide();
        m_grid->addWidget(fault->wrapped(), 2 * field + 1, 1);
        m_faults.insert(QString::fromLatin1(names[field]), fault);
    }
    return label;
}

Role KeyForm::role() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

void KeyForm::roleChanged()
{
    m_meaning->setText(AccessWording::roleMeaning(role()));
    const bool isPlugin = role() == Role::Plugin;
    m_plugin->setVisible(isPlugin);
    m_pluginLabel->setVisible(isPlugin);
    const bool mayBeAll = role() == Role::Viewer || role() == Role::Admin;
    m_tenant->lineEdit()->setPlaceholderText(mayBeAll ? AccessWording::tenant({}) : QString());
    m_tenant->setToolTip(mayBeAll ? tr("Leave it empty for a key of all tenants")
                                  : tr("A key of this role belongs to one tenant"));
    check();
}

access::KeyDraft KeyForm::draft() const
{
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    access::KeyDraft draft;
    draft.name = m_name->text().simplified();
    draft.role = role();
    draft.tenantId = m_tenant->currentText().trimmed();
    if (draft.role == Role::Plugin)
        draft.pluginId = m_plugin->currentText().trimmed();
    draft.permissions = m_permissions->text().split(separators, Qt::SkipEmptyParts);
    const int days = m_expiry->currentData().toInt();
    if (days == chosenMoment)
        draft.expiresAt = m_moment->moment();
    else if (days != never)
        draft.expiresAt = currentTime() + std::chrono::hours(24 * days);
    return draft;
}

void KeyForm::check()
{
    const access::KeyDraft draft = this->draft();
    const auto faults = access::faultsOf(draft, currentTime());
    QHash<QString, QString> texts;
    for (const FieldError &fault : faults) {
        if (m_touched.contains(fault.path) && !texts.contains(fault.path))
            texts.insert(fault.path, AccessWording::fault(fault, draft));
    }
    for (auto shown = m_faults.cbegin(); shown != m_faults.cend(); ++shown) {
        const QString text = texts.value(shown.key());
        (*shown)->setText(text);
        (*shown)->setAccessibleName(text);
        (*shown)->setVisible(!text.isEmpty());
    }
    growWindow(*this);
    if (const bool good = faults.empty(); good != m_good) {
        m_good = good;
        Q_EMIT goodChanged(good);
    }
}

} // namespace plexica::app
