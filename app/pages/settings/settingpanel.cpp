// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingpanel.h"

#include "models/settingwording.h"
#include "pages/settings/settingsactions.h"
#include "widgets/factlist.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"

#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plexica::app {

namespace {
enum Fact { Value, Next, Source, Takes, Default, Range, Format, Variable, Option };
}

SettingPanel::SettingPanel(SettingsActions &actions, QWidget *parent)
    : SidePanel(tr("Details of the selected setting"), parent)
    , m_factNames({tr("Value"), tr("After restart"), tr("From"), tr("Takes effect"), tr("Default"), tr("Range"),
                   tr("To be written"), tr("Variable"), tr("Option")})
{
    addButton(actions.edit, tr("Change"));
    addButton(actions.reset, tr("Default"), Disabled::Hide);
    addTabs(tr("Details"));
    QVBoxLayout *layout = addScrolledTab(tr("Overview"));
    m_meaning = new Label(layout->parentWidget());
    layout->addWidget(m_meaning->wrapped());
    m_facts = new FactList(m_factNames);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    show(nullptr);
}

void SettingPanel::show(const SettingPtr &setting)
{
    if (!setting)
        return showHint(tr("Select a setting to see what it means and where its value came from."));
    showContent();
    setTitle(setting->key);
    setSubtitle(SettingWording::section(setting->key.contains(u'.') ? setting->key.section(u'.', 0, 0) : QString()));
    setStatus(setting->isFixed()     ? statusIcon(StatusKind::Offline)
              : setting->isDefault() ? noStatusIcon()
                                     : statusIcon(StatusKind::Healthy),
              SettingWording::origin(setting->origin), SettingWording::source(*setting));
    m_meaning->setText(SettingWording::meaning(setting->key));
    m_facts->set(Value, setting->value);
    m_facts->set(Next, setting->next);
    m_facts->set(Source, SettingWording::source(*setting));
    m_facts->set(Takes, SettingWording::takesEffect(setting->reloadable));
    m_facts->set(Default, setting->byDefault);
    m_facts->set(Range, SettingWording::range(*setting));
    m_facts->set(Format, SettingWording::format(*setting));
    m_facts->set(Variable, setting->variable);
    m_facts->set(Option, QStringLiteral("--set %1=…").arg(setting->key));
}

QString SettingPanel::fact(const QString &name) const
{
    const qsizetype at = m_factNames.indexOf(name);
    return at < 0 ? QString() : m_facts->value(static_cast<int>(at));
}

} // namespace plexica::app
