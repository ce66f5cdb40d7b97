<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+92"/>
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
    <name>plexica::app::Export</name>
    <message numerus="yes">
        <location filename="../app/shell/exportrun.cpp" line="+44"/>
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::MainWindow</name>
    <message numerus="yes">
        <location filename="../app/shell/mainwindow.cpp" line="+318"/>
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
        <location filename="../app/shell/navigation.cpp" line="+113"/>
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message numerus="yes">
        <location filename="../app/pages/services/serviceactions.cpp" line="+171"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Set the health of %n services to %1?</source>
        <translation>
            <numerusform>Set the health of %n service to %1?</numerusform>
            <numerusform>Set the health of %n services to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+56"/>
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
        <location line="+7"/>
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
        <location line="+7"/>
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
        <location line="+33"/>
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
        <location line="+24"/>
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
        <location filename="../app/models/servicedisplay.cpp" line="+95"/>
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
        <location filename="../app/pages/services/servicepanel.cpp" line="+262"/>
        <source>%n service(s) selected.
What you do happens to all of them.</source>
        <translation>
            <numerusform>%n service selected.
What you do happens to it.</numerusform>
            <numerusform>%n services selected.
What you do happens to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message numerus="yes">
        <location filename="../app/pages/services/servicespage.cpp" line="+109"/>
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
        <location line="+8"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>%n service released.</numerusform>
            <numerusform>%n services released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+211"/>
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>%n service(s) fell silent at once and are held as they were: look at the network first.</source>
        <translation>
            <numerusform>%n service fell silent and is held as it was: look at the network first.</numerusform>
            <numerusform>%n services fell silent at once and are held as they were: look at the network first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message numerus="yes">
        <location filename="../app/widgets/filterchips.cpp" line="+84"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n service</numerusform>
            <numerusform>%1: %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Wording</name>
    <message numerus="yes">
        <location filename="../app/models/wording.cpp" line="+83"/>
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
</context>
<context>
    <name>plexica::app::EntryPanel</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+185"/>
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
    <name>plexica::app::SharedDataActions</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+172"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
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
        <location line="+2"/>
        <location line="+2"/>
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+51"/>
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
        <location line="+30"/>
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
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+518"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
</TS>
