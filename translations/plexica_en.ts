<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>plexica::app::AccessActions</name>
    <message numerus="yes">
        <location filename="../app/pages/access/accessactions.cpp" line="+190"/>
        <source>%n watch(es) or event stream(s) that it holds open here end at once.</source>
        <translation>
            <numerusform>%n watch or event stream that it holds open here ends at once.</numerusform>
            <numerusform>%n watches or event streams that it holds open here end at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n service(s) of the plugin</source>
        <translation>
            <numerusform>%n service of the plugin</numerusform>
            <numerusform>%n services of the plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) that it called in the last 24 hours</source>
        <translation>
            <numerusform>%n service that it called in the last 24 hours</numerusform>
            <numerusform>%n services that it called in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+96"/>
        <source>%1 has %n permission(s) now.</source>
        <translation>
            <numerusform>%1 has %n permission now.</numerusform>
            <numerusform>%1 has %n permissions now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessPage</name>
    <message numerus="yes">
        <location filename="../app/pages/access/accesspage.cpp" line="+408"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+80"/>
        <source>Notifications: %n unread</source>
        <translation>
            <numerusform>Notifications: %n unread</numerusform>
            <numerusform>Notifications: %n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
and %n more</numerusform>
            <numerusform>%1
and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/gateway/callpanel.cpp" line="+98"/>
        <source>%n event(s) of this request</source>
        <translation>
            <numerusform>%n event of this request</numerusform>
            <numerusform>%n events of this request</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ConfirmDialog</name>
    <message numerus="yes">
        <location filename="../app/widgets/confirmdialog.cpp" line="+141"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+130"/>
        <source>%n entries, %1 together.</source>
        <translation>
            <numerusform>%n entry, %1.</numerusform>
            <numerusform>%n entries, %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ExpiryChart</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+59"/>
        <source>%1: %n entries go</source>
        <translation>
            <numerusform>%1: %n entry goes</numerusform>
            <numerusform>%1: %n entries go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Export</name>
    <message numerus="yes">
        <location filename="../app/shell/exportrun.cpp" line="+42"/>
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphBar</name>
    <message numerus="yes">
        <location filename="../app/pages/graph/graphbar.cpp" line="+40"/>
        <source>%n step(s) around</source>
        <translation>
            <numerusform>%n step around</numerusform>
            <numerusform>%n steps around</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPage</name>
    <message numerus="yes">
        <location filename="../app/pages/graph/graphpage.cpp" line="+344"/>
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 of %n plugin</numerusform>
            <numerusform>%1 of %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n plugin</numerusform>
            <numerusform>%n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/graph/graphpanel.cpp" line="+82"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+80"/>
        <source>%n dependency(ies)</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message numerus="yes">
        <location filename="../app/graph/graphwords.cpp" line="+115"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::InstallDialog</name>
    <message numerus="yes">
        <location filename="../app/pages/plugins/installdialog.cpp" line="+283"/>
        <source>%1 is no valid manifest: %n fault(s)</source>
        <translation>
            <numerusform>%1 is no valid manifest: %n fault</numerusform>
            <numerusform>%1 is no valid manifest: %n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+176"/>
        <source>Make %n changes first</source>
        <translation>
            <numerusform>Make %n change first</numerusform>
            <numerusform>Make %n changes first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonTree</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/jsontree.cpp" line="+22"/>
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::MainWindow</name>
    <message numerus="yes">
        <location filename="../app/shell/mainwindow.cpp" line="+356"/>
        <source>Paused, %n change(s) waiting</source>
        <translation>
            <numerusform>Paused, %n change waiting</numerusform>
            <numerusform>Paused, %n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message numerus="yes">
        <location filename="../app/shell/navigation.cpp" line="+114"/>
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OrdersDialog</name>
    <message numerus="yes">
        <location filename="../app/pages/services/ordersdialog.cpp" line="+87"/>
        <source>%n order(s) in force. They outlive a restart of the plugin and of the node.</source>
        <translation>
            <numerusform>%n order in force. It outlives a restart of the plugin and of the node.</numerusform>
            <numerusform>%n orders in force. They outlive a restart of the plugin and of the node.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message numerus="yes">
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+167"/>
        <source>Install %n plugins in tenant %1?</source>
        <translation>
            <numerusform>Install %n plugin in tenant %1?</numerusform>
            <numerusform>Install %n plugins in tenant %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Install %n plugins</source>
        <translation>
            <numerusform>Install %n plugin</numerusform>
            <numerusform>Install %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+46"/>
        <source>Upgrade %n plugins to their newest version?</source>
        <translation>
            <numerusform>Upgrade %n plugin to its newest version?</numerusform>
            <numerusform>Upgrade %n plugins to their newest version?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgrade %n plugins</source>
        <translation>
            <numerusform>Upgrade %n plugin</numerusform>
            <numerusform>Upgrade %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+87"/>
        <source>Uninstall %n plugins?</source>
        <translation>
            <numerusform>Uninstall %n plugin?</numerusform>
            <numerusform>Uninstall %n plugins?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Uninstall %n plugins by force</source>
        <translation>
            <numerusform>Uninstall %n plugin by force</numerusform>
            <numerusform>Uninstall %n plugins by force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins</source>
        <translation>
            <numerusform>Uninstall %n plugin</numerusform>
            <numerusform>Uninstall %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>Deactivate %n plugins?</source>
        <translation>
            <numerusform>Deactivate %n plugin?</numerusform>
            <numerusform>Deactivate %n plugins?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Deactivate %n plugins</source>
        <translation>
            <numerusform>Deactivate %n plugin</numerusform>
            <numerusform>Deactivate %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>Activate %n plugins?</source>
        <translation>
            <numerusform>Activate %n plugin?</numerusform>
            <numerusform>Activate %n plugins?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Activate %n plugins</source>
        <translation>
            <numerusform>Activate %n plugin</numerusform>
            <numerusform>Activate %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n service(s) would be found again:</source>
        <translation>
            <numerusform>%n service would be found again:</numerusform>
            <numerusform>%n services would be found again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>Remove %n version(s) of %1 from the catalogue?</source>
        <translation>
            <numerusform>Remove %n version of %1 from the catalogue?</numerusform>
            <numerusform>Remove %n versions of %1 from the catalogue?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s)</source>
        <translation>
            <numerusform>Remove %n version</numerusform>
            <numerusform>Remove %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>Working on %n plugin(s)…</source>
        <translation>
            <numerusform>Working on %n plugin…</numerusform>
            <numerusform>Working on %n plugins…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginImpact</name>
    <message numerus="yes">
        <location filename="../app/pages/plugins/pluginimpact.cpp" line="+113"/>
        <source>%1: %n call(s) of %2</source>
        <translation>
            <numerusform>%1: %n call of %2</numerusform>
            <numerusform>%1: %n calls of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n plugin(s) require it and would break:</source>
        <translation>
            <numerusform>%n plugin requires it and would break:</numerusform>
            <numerusform>%n plugins require it and would break:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) can do without it, but would lose something:</source>
        <translation>
            <numerusform>%n plugin can do without it, but would lose something:</numerusform>
            <numerusform>%n plugins can do without it, but would lose something:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) would no longer be found:</source>
        <translation>
            <numerusform>%n service would no longer be found:</numerusform>
            <numerusform>%n services would no longer be found:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginItem</name>
    <message numerus="yes">
        <location filename="../app/graph/pluginitem.cpp" line="+341"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/plugins/pluginpanel.cpp" line="+124"/>
        <source>%Ln plugin(s) selected</source>
        <translation>
            <numerusform>%Ln plugin selected</numerusform>
            <numerusform>%Ln plugins selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+104"/>
        <source>Needs %n other(s)</source>
        <translation>
            <numerusform>Needs %n other</numerusform>
            <numerusform>Needs %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Needed by %n other(s)</source>
        <translation>
            <numerusform>Needed by %n other</numerusform>
            <numerusform>Needed by %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginWording</name>
    <message numerus="yes">
        <location filename="../app/models/pluginwording.cpp" line="+31"/>
        <source>%1, affected by %2 and %n more</source>
        <comment>state, service</comment>
        <translation>
            <numerusform>%1, affected by %2 and %n more</numerusform>
            <numerusform>%1, affected by %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginsPage</name>
    <message numerus="yes">
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+167"/>
        <source>Drop to install %n manifest(s)</source>
        <translation>
            <numerusform>Drop to install %n manifest</numerusform>
            <numerusform>Drop to install %n manifests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-50"/>
        <source>%1: %n plugin(s)</source>
        <translation>
            <numerusform>%1: %n plugin</numerusform>
            <numerusform>%1: %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+142"/>
        <source>Upgradable: %n plugin(s)</source>
        <translation>
            <numerusform>Upgradable: %n plugin</numerusform>
            <numerusform>Upgradable: %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ResolutionCards</name>
    <message numerus="yes">
        <location filename="../app/pages/plugins/resolutionview.cpp" line="+162"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message numerus="yes">
        <location filename="../app/pages/services/serviceactions.cpp" line="+219"/>
        <source>%n plugin(s) require it:</source>
        <translation>
            <numerusform>%n plugin requires it:</numerusform>
            <numerusform>%n plugins require it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) can do without it:</source>
        <translation>
            <numerusform>%n plugin can do without it:</numerusform>
            <numerusform>%n plugins can do without it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>Set the health of %n services to %1?</source>
        <translation>
            <numerusform>Set the health of %n service to %1?</numerusform>
            <numerusform>Set the health of %n services to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+72"/>
        <source>Drain %n services?</source>
        <translation>
            <numerusform>Drain %n service?</numerusform>
            <numerusform>Drain %n services?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Drain %n services</source>
        <translation>
            <numerusform>Drain %n service</numerusform>
            <numerusform>Drain %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Take %n services offline?</source>
        <translation>
            <numerusform>Take %n service offline?</numerusform>
            <numerusform>Take %n services offline?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Take %n services offline</source>
        <translation>
            <numerusform>Take %n service offline</numerusform>
            <numerusform>Take %n services offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Reactivate %n services?</source>
        <translation>
            <numerusform>Reactivate %n service?</numerusform>
            <numerusform>Reactivate %n services?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Reactivate %n services</source>
        <translation>
            <numerusform>Reactivate %n service</numerusform>
            <numerusform>Reactivate %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>Deregister %n services?</source>
        <translation>
            <numerusform>Deregister %n service?</numerusform>
            <numerusform>Deregister %n services?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Deregister %n services</source>
        <translation>
            <numerusform>Deregister %n service</numerusform>
            <numerusform>Deregister %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>Working on %n service…</numerusform>
            <numerusform>Working on %n services…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message numerus="yes">
        <location filename="../app/models/servicedisplay.cpp" line="+169"/>
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n may be called</source>
        <translation>
            <numerusform>%n may be called</numerusform>
            <numerusform>%n may be called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message numerus="yes">
        <location filename="../app/pages/services/servicepanel.cpp" line="+128"/>
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln service selected</numerusform>
            <numerusform>%Ln services selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceUse</name>
    <message numerus="yes">
        <location filename="../app/pages/services/serviceuse.cpp" line="+201"/>
        <source>%n plugin(s) depend on it</source>
        <translation>
            <numerusform>%n plugin depends on it</numerusform>
            <numerusform>%n plugins depend on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n plugin(s) called it in the last 24 hours</source>
        <translation>
            <numerusform>%n plugin called it in the last 24 hours</numerusform>
            <numerusform>%n plugins called it in the last 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message numerus="yes">
        <location filename="../app/pages/services/servicespage.cpp" line="+72"/>
        <source>Let %n held service(s) turn unavailable?</source>
        <translation>
            <numerusform>Let %n held service turn unavailable?</numerusform>
            <numerusform>Let %n held services turn unavailable?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Release %n service(s)</source>
        <translation>
            <numerusform>Release %n service</numerusform>
            <numerusform>Release %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>%n service released.</numerusform>
            <numerusform>%n services released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+162"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>%n service(s) fell silent at once and are held as they were: look at the network first.</source>
        <translation>
            <numerusform>%n service fell silent and is held as it was: look at the network first.</numerusform>
            <numerusform>%n services fell silent at once and are held as they were: look at the network first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsPage</name>
    <message numerus="yes">
        <location filename="../app/pages/settings/settingspage.cpp" line="+168"/>
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataActions</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+162"/>
        <source>When shall %n entries expire?</source>
        <translation>
            <numerusform>When shall %n entry expire?</numerusform>
            <numerusform>When shall %n entries expire?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Give %n entries more time?</source>
        <translation>
            <numerusform>Give %n entry more time?</numerusform>
            <numerusform>Give %n entries more time?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Keep %n entries for good?</source>
        <translation>
            <numerusform>Keep %n entry for good?</numerusform>
            <numerusform>Keep %n entries for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>The expiry of %n entries is changed.</source>
        <translation>
            <numerusform>The expiry of %n entry is changed.</numerusform>
            <numerusform>The expiry of %n entries is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>Delete %n entry?</numerusform>
            <numerusform>Delete %n entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+20"/>
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <location line="+32"/>
        <source>%n entries deleted.</source>
        <translation>
            <numerusform>%n entry deleted.</numerusform>
            <numerusform>%n entries deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n entries are back.</source>
        <translation>
            <numerusform>%n entry is back.</numerusform>
            <numerusform>%n entries are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Working on %n entries…</source>
        <translation>
            <numerusform>Working on %n entry…</numerusform>
            <numerusform>Working on %n entries…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataPage</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+407"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedEntryDisplay</name>
    <message numerus="yes">
        <location filename="../app/models/sharedentrydisplay.cpp" line="+67"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+102"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message numerus="yes">
        <location filename="../app/widgets/filterchips.cpp" line="+94"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n service</numerusform>
            <numerusform>%1: %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message numerus="yes">
        <location filename="../app/models/gatewaymodels.cpp" line="+378"/>
        <source>%1 was refused %n time(s), last %2</source>
        <translation>
            <numerusform>%1 was refused %n time, last %2</numerusform>
            <numerusform>%1 was refused %n times, last %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TryCallPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+275"/>
        <source>%1 from instance %2 in %3, %n attempt(s)</source>
        <translation>
            <numerusform>%1 from instance %2 in %3, %n attempt</numerusform>
            <numerusform>%1 from instance %2 in %3, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIf</name>
    <message numerus="yes">
        <location filename="../app/pages/graph/whatif.cpp" line="+57"/>
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n call</numerusform>
            <numerusform>%1: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n key(s) it owns stay without owner</source>
        <translation>
            <numerusform>%n key it owns stay without owner</numerusform>
            <numerusform>%n keys it owns stay without owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%n plugin(s) would break.</source>
        <translation>
            <numerusform>%n plugin would break.</numerusform>
            <numerusform>%n plugins would break.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Nothing breaks; %n plugin(s) would lose something optional.</source>
        <translation>
            <numerusform>Nothing breaks; %n plugin would lose something optional.</numerusform>
            <numerusform>Nothing breaks; %n plugins would lose something optional.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+53"/>
        <source>It would be refused: %n reason(s).</source>
        <translation>
            <numerusform>It would be refused: %n reason.</numerusform>
            <numerusform>It would be refused: %n reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Wording</name>
    <message numerus="yes">
        <location filename="../app/models/wording.cpp" line="+95"/>
        <source>%1, %n time(s) since %2</source>
        <translation>
            <numerusform>%1, %n time since %2</numerusform>
            <numerusform>%1, %n times since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
