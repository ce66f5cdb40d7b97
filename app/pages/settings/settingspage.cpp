// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingspage.h"

#include "bridge/livefeed.h"
#include "bridge/nodelink.h"
#include "models/settingwording.h"
#include "models/wording.h"
#include "pages/settings/settingpanel.h"
#include "pages/settings/settingsactions.h"
#include "pages/settings/settingtable.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"

#include <QAction>
#include <QComboBox>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>

namespace plexica::app {

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : FilteredPage(context, parent)
    , m_actions(new SettingsActions(context.link.settings(), m_settings, this))
    , m_changedOnly(new QAction(tr("Only C&hanged"), this))
    , m_table(new SettingTable(m_settings, this))
    , m_panel(new SettingPanel(*m_actions, this))
    , m_section(bar()->addBox(tr("Section"), tr("Sections"), tr("Show one section of the configuration file")))
    , m_fileNotice(addNotice())
{
    furnishSwitch(*m_changedOnly, QStringLiteral("changedOnly"), {}, tr("Show only what is not at its default"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_N, false);
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setTable(m_table, m_table->columns(), QStringLiteral("settings"));
    setPlaces(tr("Loading settings…"),
              addEmpty(QStringLiteral("settings"), tr("No settings"), tr("This node tells nothing of its settings.")),
              tr("No setting matches"));
    setPanel(m_panel, 800, 316, 270);
    setActions(m_actions);
    QToolButton *changed = bar()->makeTextButton(m_changedOnly, tr("Only changed"));
    changed->setObjectName(QStringLiteral("chip"));
    bar()->add(changed);
    bar()->addRight(bar()->makeTextButton(m_actions->testDatabase, tr("Test database…")));
    QToolButton *edit = bar()->makeTextButton(m_actions->edit, tr("Change…"));
    edit->setObjectName(QStringLiteral("panelAction"));
    bar()->addRight(edit);
    addBarButtons();
    connect(m_section, &QComboBox::currentIndexChanged, this, [this] {
        changeFilter([this](SettingFilter &filter) {
            filter.section =
                m_section->currentIndex() <= 0 ? std::nullopt : std::optional(m_section->currentData().toString());
        });
    });
    connect(m_changedOnly, &QAction::toggled, this,
            [this](bool only) { changeFilter([only](SettingFilter &filter) { filter.changedOnly = only; }); });
    connect(&m_table->proxy(), &RowProxy::filterChanged, this, &SettingsPage::filterChanged);
    connect(m_table, &LiveTable::rowsSelected, this, &SettingsPage::selectionChanged);
    connect(m_table, &LiveTable::detailsRequested, m_actions->edit, &QAction::trigger);
    connect(&m_settings, &QAbstractItemModel::dataChanged, this, &SettingsPage::selectionChanged);
    connect(&m_context.link.settings(), &SettingsLink::changed, this, &SettingsPage::look);
    connect(&m_context.feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (!paused)
            look();
    });
    connect(m_fileNotice, &Notice::actionTriggered, m_actions->reload, &QAction::trigger);
    connect(m_actions, &SettingsActions::noticeRequested, this,
            [this](Notice::Kind kind, const QString &text) { inform(kind, text); });
    refreshContent();
    look();
}

void SettingsPage::look()
{
    if (m_context.feed.isPaused() && m_settings.isComplete())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_context.link.settings().look(replyTo<SettingsPicture>(this, [this](const Result<SettingsPicture> &picture) {
        m_asking = false;
        if (picture)
            take(*picture);
        if (std::exchange(m_askAgain, false))
            look();
    }));
}

void SettingsPage::take(const SettingsPicture &picture)
{
    m_settings.setRows(picture.settings);
    m_actions->setWritable(!picture.file.isEmpty());
    if (m_section->count() == 0) {
        const QSignalBlocker quiet(m_section);
        m_section->addItem(tr("All sections"));
        for (const QString &section : m_settings.sections())
            m_section->addItem(SettingWording::section(section), section);
    }
    showFile(picture);
    refreshContent();
    if (!m_wanted.isEmpty())
        showSetting(std::exchange(m_wanted, {}));
    selectionChanged();
}

/// What the file says and the running program does not yet, or what is wrong with it.
void SettingsPage::showFile(const SettingsPicture &picture)
{
    QStringList now;
    QStringList later;
    for (const SettingPtr &setting : picture.settings) {
        if (!setting->next.isEmpty())
            (setting->reloadable ? now : later).append(setting->key);
    }
    if (!picture.fault.isEmpty())
        m_fileNotice->show(Notice::Kind::Error,
                           tr("The configuration could not be used at the next start:\n%1").arg(picture.fault));
    else if (!now.isEmpty())
        m_fileNotice->show(Notice::Kind::Info,
                           tr("The configuration file was changed: %1.").arg(now.join(QStringLiteral(", "))),
                           tr("Take over"));
    else if (!later.isEmpty())
        m_fileNotice->show(Notice::Kind::Warning,
                           tr("Restart the console for what is written and not in effect yet: %1.")
                               .arg(later.join(QStringLiteral(", "))));
    else
        m_fileNotice->hide();
    m_table->columns()->suggest(column(SettingColumn::Next), !now.isEmpty() || !later.isEmpty());
    const int trouble = static_cast<int>(now.size() + later.size()) + (picture.fault.isEmpty() ? 0 : 1);
    if (trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged(trouble);
    }
}

SettingFilter SettingsPage::filter() const
{
    return m_table->proxy().filter();
}

void SettingsPage::setFilter(const SettingFilter &filter)
{
    m_table->proxy().setFilter(filter);
}

void SettingsPage::filterChanged()
{
    const SettingFilter filter = this->filter();
    m_changedOnly->setChecked(filter.changedOnly);
    const QSignalBlocker quiet(m_section);
    m_section->setCurrentIndex(filter.section ? std::max(0, m_section->findData(*filter.section)) : 0);
    m_clearFilters->setEnabled(filter.narrows());
    refreshContent();
    Q_EMIT searchTextChanged(filter.text);
}

void SettingsPage::refreshContent()
{
    const int shown = m_table->proxy().rowCount();
    TablePage::show(shown, m_settings.rowCount() > 0, m_settings.isComplete());
    if (m_settings.isComplete())
        m_table->offerFirst();
    bar()->setCount(
        filter().narrows()
            ? tr("%1 of %2", "shown of all").arg(Wording::number(shown), Wording::number(m_settings.rowCount()))
            : tr("%Ln setting(s)", nullptr, shown));
}

void SettingsPage::selectionChanged()
{
    const SettingPtr setting = m_table->selectedSetting();
    m_actions->setSelection(setting);
    m_panel->show(setting);
}

bool SettingsPage::showSetting(const QString &key)
{
    if (!m_settings.isComplete()) {
        m_wanted = key;
        return true;
    }
    if (!m_table->selectKey(key)) {
        clearFilters();
        if (!m_table->selectKey(key))
            return false;
    }
    m_table->setFocus();
    return true;
}

std::vector<PageItem> SettingsPage::items()
{
    std::vector<PageItem> items;
    for (int row = 0; row < m_settings.rowCount(); ++row) {
        const QString key = m_settings.row(row)->key;
        items.push_back({key, tr("Setting"), QStringLiteral("settings"), [this, key] { showSetting(key); }});
    }
    return items;
}

QList<QAction *> SettingsPage::menuActions() const
{
    QList<QAction *> actions = FilteredPage::menuActions();
    actions.insert(actions.indexOf(m_showDetails), m_changedOnly);
    return actions;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    FilteredPage::showEvent(event);
    look();
}

void SettingsPage::saveState(QSettings &settings) const
{
    FilteredPage::saveState(settings);
    settings.setValue(QStringLiteral("filter/text"), filter().text);
    settings.setValue(QStringLiteral("filter/changed"), filter().changedOnly);
}

void SettingsPage::restoreState(QSettings &settings)
{
    FilteredPage::restoreState(settings);
    changeFilter([&settings](SettingFilter &filter) {
        filter.text = settings.value(QStringLiteral("filter/text")).toString();
        filter.changedOnly = settings.value(QStringLiteral("filter/changed")).toBool();
    });
}

} // namespace plexica::app
