// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingsactions.h"

#include "models/settingwording.h"
#include "models/wording.h"
#include "pages/settings/settingform.h"
#include "widgets/confirmdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace plexica::app {

SettingsActions::SettingsActions(SettingsLink &link, SettingModel &settings, QWidget *window)
    : ActionSet(window)
    , m_link(link)
    , m_settings(settings)
    , m_window(window)
{
    edit = make(QStringLiteral("editSetting"), QStringLiteral("settings"), tr("&Change…"),
                tr("Change the selected setting in the configuration file"), QKeySequence(Qt::Key_F2),
                &SettingsActions::askEdit);
    reset = make(QStringLiteral("resetSetting"), QStringLiteral("undo"), tr("Bac&k to Default…"),
                 tr("Take the selected setting out of the configuration file"), QKeySequence(QKeySequence::Delete),
                 &SettingsActions::askReset);
    copy = make(QStringLiteral("copySetting"), QStringLiteral("copy"), tr("C&opy Setting"),
                tr("Copy the setting as it would stand in the configuration file"), QKeySequence(QKeySequence::Copy),
                &SettingsActions::copySetting);
    testDatabase =
        make(QStringLiteral("testDatabaseAction"), QStringLiteral("storage"), tr("&Test Database…"),
             tr("Try whether a database can be reached, and change nothing"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
                 if (const SettingPtr database = m_settings.find(QStringLiteral("database")))
                     openEditor(database);
             });
    reload = make(QStringLiteral("reloadSettings"), QStringLiteral("reactivate"), tr("&Reload File"),
                  tr("Take over what has changed in the configuration file, as SIGHUP does"), QKeySequence(Qt::Key_F5),
                  &SettingsActions::runReload);
    for (QAction *action : {reset, copy})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    enable();
}

QList<QAction *> SettingsActions::all() const
{
    return {edit, reset, copy, nullptr, testDatabase, nullptr, reload};
}

void SettingsActions::setSelection(const SettingPtr &setting)
{
    m_setting = setting;
    enable();
}

void SettingsActions::setWritable(bool writable)
{
    m_writable = writable;
    enable();
}

void SettingsActions::enable()
{
    const bool free = m_setting && !m_setting->isFixed() && m_writable;
    edit->setEnabled(free);
    reset->setEnabled(free && m_setting->origin == SettingFacts::Origin::File);
    copy->setEnabled(m_setting != nullptr);
    testDatabase->setEnabled(m_settings.isComplete());
    const QString tip = m_setting && m_setting->isFixed() ? SettingWording::source(*m_setting)
                                                          : tr("Change the selected setting in the configuration file");
    edit->setToolTip(QStringLiteral("%1 (%2)").arg(tip, edit->shortcut().toString(QKeySequence::NativeText)));
}

void SettingsActions::copySetting()
{
    if (m_setting)
        QGuiApplication::clipboard()->setText(QStringLiteral("%1: %2").arg(m_setting->key, m_setting->value));
}

void SettingsActions::askEdit()
{
    if (m_setting && edit->isEnabled())
        openEditor(m_setting);
}

void SettingsActions::openEditor(const SettingPtr &setting)
{
    auto *dialog = new ConfirmDialog(setting->key, tr("Save change"), false, m_window);
    dialog->setObjectName(QStringLiteral("settingDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFact(tr("Now"), setting->value);
    if (!setting->byDefault.isEmpty())
        dialog->addFact(tr("Default"), setting->byDefault);
    dialog->addFact(tr("From"), SettingWording::source(*setting));
    dialog->addConsequence(SettingWording::meaning(setting->key));
    auto *form = new SettingForm(m_link, setting, dialog);
    dialog->addForm(form);
    if (setting->key == u"auth.mode")
        dialog->addConsequence(tr("With “keys” each request needs one. Make a key of role administrator on the page "
                                  "Access first: without one nobody can use the node over the network."));
    if (setting->key == u"dataDir" || setting->key == u"database")
        dialog->addConsequence(tr("Nothing is copied: after the restart the console shows what is there."));
    const bool free = !setting->isFixed() && m_writable;
    if (!free)
        dialog->addConsequence(setting->isFixed() ? tr("It cannot be saved here, only tried.")
                                                  : tr("There is no configuration file that could be written."));
    dialog->setReady(free && form->isGood());
    connect(form, &SettingForm::goodChanged, dialog, [dialog, free](bool good) { dialog->setReady(free && good); });
    connect(dialog, &QDialog::accepted, this, [this, form] { save(form->wish()); });
    dialog->open();
}

void SettingsActions::askReset()
{
    if (!m_setting || !reset->isEnabled())
        return;
    const SettingPtr setting = m_setting;
    const SettingWish wish{setting->key, std::nullopt, {}};
    m_link.check(wish, replyTo<SettingOutcome>(this, [this, setting, wish](const Result<SettingOutcome> &outcome) {
                     if (!outcome) {
                         Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(outcome.error()));
                         return;
                     }
                     auto *dialog = new ConfirmDialog(tr("Set %1 back to its default?").arg(setting->key),
                                                      tr("Set to default"), false, m_window);
                     dialog->setObjectName(QStringLiteral("resetDialog"));
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     dialog->addFact(tr("Now"), setting->value);
                     if (!setting->byDefault.isEmpty())
                         dialog->addFact(tr("Default"), setting->byDefault);
                     dialog->addConsequence(tr("Its line leaves the configuration file, with the comment on it."));
                     dialog->addConsequence(!outcome->changes ? tr("It changes nothing: the value is the same.")
                                            : outcome->atOnce
                                                ? tr("It takes effect at once.")
                                                : tr("It takes effect after a restart of the console, not before."));
                     connect(dialog, &QDialog::accepted, this, [this, wish] { save(wish); });
                     dialog->open();
                 }));
}

void SettingsActions::save(const SettingWish &wish)
{
    m_link.save(wish, replyTo<SettingOutcome>(this, [this, wish](const Result<SettingOutcome> &saved) {
                    if (saved)
                        Q_EMIT noticeRequested(
                            Notice::Kind::Success,
                            saved->atOnce || !saved->changes
                                ? tr("%1 is changed.").arg(wish.key)
                                : tr("%1 is written. It takes effect after a restart.").arg(wish.key));
                    else if (!wish.password.isEmpty() && saved.error().code == ErrorCode::Forbidden)
                        Q_EMIT noticeRequested(
                            Notice::Kind::Error,
                            tr("Nothing was written. %1 The password would have to stand in a file as plain text, "
                               "which this console does not do. Put it into ~/.pgpass, or start the console with "
                               "PLEXICA_DATABASE, or in a desktop session with a keyring.")
                                .arg(saved.error().message));
                    else
                        Q_EMIT noticeRequested(Notice::Kind::Error,
                                               tr("Nothing was written. %1").arg(Wording::error(saved.error())));
                }));
}

void SettingsActions::runReload()
{
    m_link.reload(replyTo<SettingOutcome>(this, [this](const Result<SettingOutcome> &reloaded) {
        if (!reloaded)
            Q_EMIT noticeRequested(Notice::Kind::Error,
                                   tr("Everything stays as it was. %1").arg(reloaded.error().message));
        else
            Q_EMIT noticeRequested(Notice::Kind::Success, reloaded->changes ? tr("The configuration was taken over.")
                                                                            : tr("Nothing has changed."));
    }));
}

} // namespace plexica::app
