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
        <location filename="../app/pages/access/accesspage.cpp" line="+388"/>
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
        <location filename="../app/shell/bell.cpp" line="+81"/>
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
    <name>plexica::app::CallList</name>
    <message numerus="yes">
        <location filename="../app/pages/gateway/calllist.cpp" line="+169"/>
        <source>%Ln new</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/gateway/callpanel.cpp" line="+142"/>
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
        <location filename="../app/widgets/confirmdialog.cpp" line="+151"/>
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
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+171"/>
        <source>%n entries, %1 together.</source>
        <translation>
            <numerusform>%n entry, %1.</numerusform>
            <numerusform>%n entries, %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventExport</name>
    <message numerus="yes">
        <location filename="../app/pages/events/eventexport.cpp" line="+148"/>
        <location line="+2"/>
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>%Ln event written</numerusform>
            <numerusform>%Ln events written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/events/eventpanel.cpp" line="+84"/>
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>Only the first change is shown.</numerusform>
            <numerusform>Only the first %n changes are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventsPage</name>
    <message numerus="yes">
        <location filename="../app/pages/events/eventspage.cpp" line="+341"/>
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ExpiryChart</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+122"/>
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
        <location filename="../app/shell/exportrun.cpp" line="+55"/>
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
        <location filename="../app/pages/graph/graphbar.cpp" line="+48"/>
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
        <location filename="../app/pages/graph/graphpage.cpp" line="+448"/>
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
    <message numerus="yes">
        <location line="+3"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/graph/graphpanel.cpp" line="+83"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+142"/>
        <source>%n dependency(ies)</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphSelection</name>
    <message numerus="yes">
        <location filename="../app/pages/graph/graphselection.cpp" line="+120"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n plugin</numerusform>
            <numerusform>%n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n in trouble</numerusform>
            <numerusform>%n in trouble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message numerus="yes">
        <location filename="../app/graph/graphwords.cpp" line="+123"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n plugin</numerusform>
            <numerusform>%n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n in trouble</numerusform>
            <numerusform>%n in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+69"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::HealthRibbon</name>
    <message numerus="yes">
        <location filename="../app/models/servicehistory.cpp" line="+68"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>Unavailable in %n half hour of the last 24 hours.</numerusform>
            <numerusform>Unavailable in %n half hours of the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Degraded in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>Degraded in %n half hour of the last 24 hours.</numerusform>
            <numerusform>Degraded in %n half hours of the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours</source>
        <translation>
            <numerusform>Unavailable in %n half hour of the last 24 hours</numerusform>
            <numerusform>Unavailable in %n half hours of the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>, degraded in %n.</source>
        <comment>half hours</comment>
        <translation>
            <numerusform>, degraded in %n.</numerusform>
            <numerusform>, degraded in %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../app/widgets/ribbon.cpp" line="+94"/>
        <source>Something was wrong in %n quarter(s) of an hour</source>
        <translation>
            <numerusform>Something was wrong in %n quarter of an hour</numerusform>
            <numerusform>Something was wrong in %n quarters of an hour</numerusform>
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
    <name>plexica::app::LineItem</name>
    <message numerus="yes">
        <location filename="../app/graph/lineitem.cpp" line="+153"/>
        <source>by %n hidden</source>
        <translation>
            <numerusform>by %n hidden</numerusform>
            <numerusform>by %n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message numerus="yes">
        <location filename="../app/shell/navigation.cpp" line="+132"/>
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeWording</name>
    <message numerus="yes">
        <location filename="../app/models/nodewording.cpp" line="+89"/>
        <source>%Ln revision(s) behind</source>
        <translation>
            <numerusform>%Ln revision behind</numerusform>
            <numerusform>%Ln revisions behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesPage</name>
    <message numerus="yes">
        <location filename="../app/pages/nodes/nodespage.cpp" line="+190"/>
        <source>%Ln of %1 node(s)</source>
        <translation>
            <numerusform>%Ln of %1 nodes</numerusform>
            <numerusform>%Ln of %1 nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Notification</name>
    <message numerus="yes">
        <location filename="../app/models/notification.cpp" line="+253"/>
        <source>%n service(s) are well again: %1</source>
        <translation>
            <numerusform>%n service is well again: %1</numerusform>
            <numerusform>%n services are well again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) are affected: %1</source>
        <translation>
            <numerusform>%n plugin is affected: %1</numerusform>
            <numerusform>%n plugins are affected: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NotificationModel</name>
    <message numerus="yes">
        <location filename="../app/models/notificationmodel.cpp" line="+222"/>
        <source>%1 changed its health %n time(s) in ten minutes. Last: %2</source>
        <translation>
            <numerusform>%1 changed its health %n time in ten minutes. Last: %2</numerusform>
            <numerusform>%1 changed its health %n times in ten minutes. Last: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+113"/>
        <source>%1 (%Ln services)</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1 (%Ln service)</numerusform>
            <numerusform>%1 (%Ln services)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OrdersDialog</name>
    <message numerus="yes">
        <location filename="../app/pages/services/ordersdialog.cpp" line="+88"/>
        <source>%n order(s) in force. They outlive a restart of the plugin and of the node.</source>
        <translation>
            <numerusform>%n order in force. It outlives a restart of the plugin and of the node.</numerusform>
            <numerusform>%n orders in force. They outlive a restart of the plugin and of the node.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Overview</name>
    <message numerus="yes">
        <location filename="../app/models/overview.cpp" line="+185"/>
        <source>%n service(s) fell silent at once</source>
        <translation>
            <numerusform>%n service fell silent</numerusform>
            <numerusform>%n services fell silent at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+75"/>
        <source>%1 of %n instance(s) left out of calls</source>
        <translation>
            <numerusform>%1 of %n instance left out of calls</numerusform>
            <numerusform>%1 of %n instances left out of calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+91"/>
        <source>%n call(s) refused</source>
        <translation>
            <numerusform>%n call refused</numerusform>
            <numerusform>%n calls refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <location line="+2"/>
        <source>%Ln service(s) unavailable</source>
        <translation>
            <numerusform>%Ln service unavailable</numerusform>
            <numerusform>%Ln services unavailable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln degraded</numerusform>
            <numerusform>%Ln degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln service(s) degraded</source>
        <translation>
            <numerusform>%Ln service degraded</numerusform>
            <numerusform>%Ln services degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) need attention</source>
        <translation>
            <numerusform>%Ln thing needs attention</numerusform>
            <numerusform>%Ln things need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>All %Ln service(s) healthy</source>
        <translation>
            <numerusform>The only service is healthy</numerusform>
            <numerusform>All %Ln services healthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All %Ln active service(s) healthy</source>
        <translation>
            <numerusform>The only active service is healthy</numerusform>
            <numerusform>All %Ln active services healthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
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
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln call(s)/min</source>
        <translation>
            <numerusform>%Ln call/min</numerusform>
            <numerusform>%Ln calls/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%Ln plugin(s) nobody needs</source>
        <translation>
            <numerusform>%Ln plugin nobody needs</numerusform>
            <numerusform>%Ln plugins nobody needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln service(s) without a call</source>
        <translation>
            <numerusform>%Ln service without a call</numerusform>
            <numerusform>%Ln services without a call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln shared key(s) without owner</source>
        <translation>
            <numerusform>%Ln shared key without owner</numerusform>
            <numerusform>%Ln shared keys without owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OverviewPage</name>
    <message numerus="yes">
        <location filename="../app/pages/overview/overviewpage.cpp" line="+483"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>%Ln shared entry(s) within the hour</source>
        <translation>
            <numerusform>%Ln shared entry within the hour</numerusform>
            <numerusform>%Ln shared entries within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <location line="+9"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PauseSwitch</name>
    <message numerus="yes">
        <location filename="../app/shell/pauseswitch.cpp" line="+46"/>
        <source>Paused, %n change(s) waiting</source>
        <translation>
            <numerusform>Paused, %n change waiting</numerusform>
            <numerusform>Paused, %n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message numerus="yes">
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+174"/>
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
        <location filename="../app/graph/pluginitem.cpp" line="+427"/>
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
        <location line="+121"/>
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
        <location filename="../app/models/pluginwording.cpp" line="+29"/>
        <source>%1 would break %n plugin(s)</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 would break %n plugin</numerusform>
            <numerusform>%1 would break %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 lacks %n plugin(s) that it requires</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 lacks %n plugin that it requires</numerusform>
            <numerusform>%1 lacks %n plugins that it requires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
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
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+162"/>
        <source>Drop to install %n manifest(s)</source>
        <translation>
            <numerusform>Drop to install %n manifest</numerusform>
            <numerusform>Drop to install %n manifests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%1: %n plugin(s)</source>
        <translation>
            <numerusform>%1: %n plugin</numerusform>
            <numerusform>%1: %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+137"/>
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
        <location filename="../app/pages/plugins/resolutionview.cpp" line="+192"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message numerus="yes">
        <location filename="../app/pages/services/serviceactions.cpp" line="+233"/>
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
        <location line="+77"/>
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
        <location line="+29"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>Working on %n service…</numerusform>
            <numerusform>Working on %n services…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message numerus="yes">
        <location filename="../app/pages/services/servicepanel.cpp" line="+154"/>
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
        <location filename="../app/pages/services/serviceuse.cpp" line="+235"/>
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
        <location filename="../app/pages/services/servicespage.cpp" line="+85"/>
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
        <location line="+161"/>
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
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+190"/>
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
        <location line="+35"/>
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
        <location line="+24"/>
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
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+436"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n edit(s) of shared data were not saved and are kept; a dot marks the entry.</source>
        <translation>
            <numerusform>%n edit of shared data was not saved and is kept; a dot marks the entry.</numerusform>
            <numerusform>%n edits of shared data were not saved and are kept; a dot marks each entry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedEntryDisplay</name>
    <message numerus="yes">
        <location filename="../app/models/sharedentrydisplay.cpp" line="+62"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+132"/>
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
        <location filename="../app/widgets/filterchips.cpp" line="+86"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n service</numerusform>
            <numerusform>%1: %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesPage</name>
    <message numerus="yes">
        <location filename="../app/pages/traces/tracespage.cpp" line="+298"/>
        <source>the newest %Ln trace(s)</source>
        <translation>
            <numerusform>the newest %Ln trace</numerusform>
            <numerusform>the newest %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+105"/>
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message numerus="yes">
        <location filename="../app/models/gatewaymodels.cpp" line="+238"/>
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
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+429"/>
        <source>%1 from instance %2 in %3, %n attempt(s)</source>
        <translation>
            <numerusform>%1 from instance %2 in %3, %n attempt</numerusform>
            <numerusform>%1 from instance %2 in %3, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::WallView</name>
    <message numerus="yes">
        <location filename="../app/pages/overview/wallview.cpp" line="+110"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallModel</name>
    <message numerus="yes">
        <location filename="../app/pages/traces/waterfallview.cpp" line="+131"/>
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n attempt</numerusform>
            <numerusform>%1, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIf</name>
    <message numerus="yes">
        <location filename="../app/pages/graph/whatif.cpp" line="+58"/>
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
        <location line="+21"/>
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
        <location line="+51"/>
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
        <location filename="../app/models/wording.cpp" line="+98"/>
        <source>%1, %n time(s) since %2</source>
        <translation>
            <numerusform>%1, %n time since %2</numerusform>
            <numerusform>%1, %n times since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>%1, %Ln call(s)/min fail</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1, %Ln call/min fails</numerusform>
            <numerusform>%1, %Ln calls/min fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
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
        <location line="+31"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
