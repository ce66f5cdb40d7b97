<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+97"/>
        <source>The node could not start.</source>
        <translation>Der Knoten konnte nicht starten.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+92"/>
        <source>Notifications: %n unread</source>
        <translation>
            <numerusform>Benachrichtigungen: %n ungelesen</numerusform>
            <numerusform>Benachrichtigungen: %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Notifications: none unread</source>
        <translation>Benachrichtigungen: keine ungelesen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (F8)</source>
        <translation>%1 (F8)</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
und %n weitere</numerusform>
            <numerusform>%1
und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+6"/>
        <location line="+32"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Choose what to be told of</source>
        <translation>Wählen, was gemeldet wird</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Clear all notifications</source>
        <translation>Alle Benachrichtigungen löschen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Nothing went wrong while this window was open.</source>
        <translation>Seit dieses Fenster offen ist, ging nichts schief.</translation>
    </message>
</context>
<context>
    <name>plexica::app::CommandPalette</name>
    <message>
        <location filename="../app/shell/commandpalette.cpp" line="+85"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go to a page, service, plugin or tenant, or run an action</source>
        <translation>Seite, Dienst, Plugin, Mandant oder Aktion suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search in the command palette</source>
        <translation>In der Befehlspalette suchen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>plexica::app::ConfirmDialog</name>
    <message>
        <location filename="../app/widgets/confirmdialog.cpp" line="+44"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>What it happens to</source>
        <translation>Was es betrifft</translation>
    </message>
</context>
<context>
    <name>plexica::app::Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+70"/>
        <source>The configuration cannot be used.</source>
        <translation>Die Konfiguration ist nicht brauchbar.</translation>
    </message>
</context>
<context>
    <name>plexica::app::CopyButton</name>
    <message>
        <location filename="../app/widgets/copybutton.cpp" line="+33"/>
        <location line="+1"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>plexica::app::EmptyState</name>
    <message>
        <location filename="../app/widgets/emptystate.cpp" line="+80"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>plexica::app::EndpointModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+42"/>
        <source>Needs: %1</source>
        <translation>Verlangt: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
</context>
<context>
    <name>plexica::app::EnvironmentStrip</name>
    <message>
        <location filename="../app/widgets/environmentstrip.cpp" line="+18"/>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This console shows the environment “%1” (environment.name in the configuration)</source>
        <translation>Diese Konsole zeigt die Umgebung „%1“ (environment.name in der Konfiguration)</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventWording</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+40"/>
        <source> · instance %1</source>
        <translation> · Instanz %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+10"/>
        <source>%1 → %2</source>
        <comment>old status → new status</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Health set: %1</source>
        <translation>Zustand gesetzt: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered again</source>
        <translation>Erneut angemeldet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregistered</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance deregistered</source>
        <translation>Instanz abgemeldet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>Massenausfall angehalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale released</source>
        <translation>Massenausfall freigegeben</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>by an administrator</source>
        <translation>von einem Verwalter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by the node</source>
        <translation>vom Knoten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by %1</source>
        <comment>a plugin</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with key %1</source>
        <translation>mit Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::Export</name>
    <message>
        <location filename="../app/shell/exportrun.cpp" line="+28"/>
        <source>Writing the table…</source>
        <translation>Die Tabelle wird geschrieben …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
</context>
<context>
    <name>plexica::app::Help</name>
    <message>
        <location filename="../app/shell/helpdialogs.cpp" line="+47"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Open the details</source>
        <translation>Einzelheiten öffnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen wählen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shift or Ctrl with arrow keys, Space</source>
        <translation>Umschalt oder Strg mit Pfeiltasten, Leertaste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jump to a name</source>
        <translation>Zu einem Namen springen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type its first letters</source>
        <translation>Seine ersten Buchstaben tippen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>About Plexica Console</source>
        <translation>Über Plexica Console</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Administration console and node for plugin-to-plugin communication: service registry, health, discovery and more, with or without this window.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Verwaltungskonsole und Knoten für die Verständigung zwischen Plugins: Dienstregister, Zustand, Auffinden und mehr, mit oder ohne dieses Fenster.

Freie Software unter der GNU General Public License, Version 3 oder später. Mit Qt %1 gebaut.</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstanceModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+45"/>
        <source>Observed: %1
Reported: %2
Since %3</source>
        <translation>Beobachtet: %1
Gemeldet: %2
Seit %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>none registered</source>
        <translation>keine angemeldet</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>plexica::app::MainWindow</name>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+48"/>
        <source>%1 – Plexica Console</source>
        <comment>environment</comment>
        <translation>%1 – Plexica Console</translation>
    </message>
    <message>
        <location line="+71"/>
        <location line="+267"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="-266"/>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show one tenant or all</source>
        <translation>Einen Mandanten oder alle zeigen</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Command palette (Ctrl+K)</source>
        <translation>Befehlspalette (Strg+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export Table…</source>
        <translation>Tabelle &amp;exportieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the table as it is shown to a CSV or JSON file</source>
        <translation>Die Tabelle, wie sie gezeigt wird, als CSV oder JSON schreiben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close the window and stop the node</source>
        <translation>Das Fenster schließen und den Knoten anhalten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What went wrong while this window was open</source>
        <translation>Was schiefging, seit dieses Fenster offen ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find pages, services, plugins and actions</source>
        <translation>Seiten, Dienste, Plugins und Aktionen finden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Switch &amp;Tenant</source>
        <translation>&amp;Mandanten wechseln</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose another tenant</source>
        <translation>Einen anderen Mandanten wählen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show the page %1</source>
        <translation>Die Seite %1 zeigen</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Plexica Console</source>
        <translation>&amp;Über Plexica Console</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Strg+F)</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+1"/>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paused · %1 waiting</source>
        <translation>Angehalten · %1 warten</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Paused, %n change(s) waiting</source>
        <translation>
            <numerusform>Angehalten, %n Änderung wartet</numerusform>
            <numerusform>Angehalten, %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what happened meanwhile (Ctrl+Shift+P)</source>
        <translation>Zeigen, was inzwischen geschah (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Freeze the view (Ctrl+Shift+P)</source>
        <translation>Die Ansicht anhalten (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Pause Live Updates</source>
        <translation>Ansicht &amp;anhalten</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message>
        <location filename="../app/shell/navigation.cpp" line="+85"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 (Alt+%2)</source>
        <comment>page title, key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n braucht Aufmerksamkeit</numerusform>
            <numerusform>%1, %n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeStatusBar</name>
    <message>
        <location filename="../app/shell/nodestatusbar.cpp" line="+24"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>HTTP requests answered in the last second</source>
        <translation>In der letzten Sekunde beantwortete HTTP-Anfragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How late the node&apos;s event loop runs: what every request waits at least</source>
        <translation>Wie spät die Ereignisschleife des Knotens läuft: so lange wartet jede Anfrage mindestens</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Starting the node…</source>
        <translation>Der Knoten startet …</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Click to copy. This node serves at:
%1</source>
        <translation>Klicken kopiert. Dieser Knoten antwortet unter:
%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy node address %1</source>
        <translation>Knotenadresse %1 kopieren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: not reachable</source>
        <translation>%1: nicht erreichbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The database answers</source>
        <translation>Die Datenbank antwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Loop lag %1 ms</source>
        <translation>Verzug %1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::Notice</name>
    <message>
        <location filename="../app/widgets/notice.cpp" line="+20"/>
        <location line="+10"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>plexica::app::NotificationModel</name>
    <message>
        <location filename="../app/models/notificationmodel.cpp" line="+33"/>
        <source>Service unavailable</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Storage lost</source>
        <translation>Speicher verloren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>Massenausfall angehalten</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: %2</source>
        <comment>service: cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
</context>
<context>
    <name>plexica::app::ReasonForm</name>
    <message>
        <location filename="../app/pages/services/reasonform.cpp" line="+25"/>
        <source>Shown to other administrators and kept in the events</source>
        <translation>Wird anderen Verwaltern gezeigt und in den Ereignissen bewahrt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until it is reactivated</source>
        <translation>Bis zur Reaktivierung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 15 minutes</source>
        <translation>15 Minuten lang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 1 hour</source>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 4 hours</source>
        <translation>4 Stunden lang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 24 hours</source>
        <translation>24 Stunden lang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until a chosen moment…</source>
        <translation>Bis zu einem Zeitpunkt …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Moment at which it becomes active by itself</source>
        <translation>Zeitpunkt, zu dem er von selbst wieder aktiv wird</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All instances</source>
        <translation>Alle Instanzen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Instance</source>
        <translation>&amp;Instanz</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message>
        <location filename="../app/pages/services/serviceactions.cpp" line="+47"/>
        <source>&amp;Copy Discovery Command</source>
        <translation>&amp;Befehl zum Auffinden kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that discovers the service</source>
        <translation>Einen curl-Befehl kopieren, der den Dienst auffindet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy &amp;Name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the names of the selected services</source>
        <translation>Die Namen der gewählten Dienste kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Healthy…</source>
        <translation>Als &amp;gesund melden …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as healthy</source>
        <translation>Den Dienst als gesund melden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Set De&amp;graded…</source>
        <translation>Als &amp;eingeschränkt melden …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as degraded</source>
        <translation>Den Dienst als eingeschränkt melden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Set &amp;Unavailable…</source>
        <translation>Als nicht &amp;verfügbar melden …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Report the service as unavailable</source>
        <translation>Den Dienst als nicht verfügbar melden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Drain…</source>
        <translation>&amp;Leerlaufen lassen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No new callers; calls in flight finish</source>
        <translation>Keine neuen Aufrufer; laufende Aufrufe enden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take &amp;Offline…</source>
        <translation>&amp;Offline nehmen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the service out of discovery and gateway</source>
        <translation>Den Dienst aus Auffinden und Gateway herausnehmen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reactivate…</source>
        <translation>&amp;Reaktivieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the service ACTIVE again</source>
        <translation>Den Dienst wieder aktiv machen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dere&amp;gister…</source>
        <translation>&amp;Abmelden …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the service from the registry</source>
        <translation>Den Dienst aus dem Register entfernen</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>The discovery command is on the clipboard.</source>
        <translation>Der Befehl zum Auffinden ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, of which %2 live</source>
        <translation>%1, davon %2 erreichbar</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Set the health of %1 to %2?</source>
        <translation>Den Zustand von %1 auf „%2“ setzen?</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Set the health of %n services to %1?</source>
        <translation>
            <numerusform>Den Zustand von %n Dienst auf „%1“ setzen?</numerusform>
            <numerusform>Den Zustand von %n Diensten auf „%1“ setzen?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set %1</source>
        <comment>health</comment>
        <translation>Auf „%1“ setzen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Callers find it again. It also ends staleness and the verdict of failed probes; what is missed from now on counts anew.</source>
        <translation>Aufrufer finden ihn wieder. Auch das Urteil verpasster Lebenszeichen und Proben endet; was von nun an fehlt, zählt neu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Callers still find it. It stays degraded until its plugin or an administrator reports otherwise.</source>
        <translation>Aufrufer finden ihn weiterhin. Er bleibt eingeschränkt, bis sein Plugin oder ein Verwalter anderes meldet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Callers no longer find it. It stays unavailable until its plugin or an administrator reports otherwise.</source>
        <translation>Aufrufer finden ihn nicht mehr. Er bleibt nicht verfügbar, bis sein Plugin oder ein Verwalter anderes meldet.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 is reported as %2.</source>
        <translation>%1 ist gemeldet als: %2.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services are reported as %2.</source>
        <translation>%1 Dienste sind gemeldet als: %2.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Drain %1?</source>
        <translation>%1 leerlaufen lassen?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services?</source>
        <translation>
            <numerusform>%n Dienst leerlaufen lassen?</numerusform>
            <numerusform>%n Dienste leerlaufen lassen?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drain %1</source>
        <translation>%1 leerlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services</source>
        <translation>
            <numerusform>%n Dienst leerlaufen lassen</numerusform>
            <numerusform>%n Dienste leerlaufen lassen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is draining.</source>
        <translation>%1 läuft leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are draining.</source>
        <translation>%1 Dienste laufen leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New callers no longer find it; calls in flight finish. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>Neue Aufrufer finden ihn nicht mehr; laufende Aufrufe enden. Sein Plugin läuft weiter, und Lebenszeichen heben dies nicht auf.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take %1 offline?</source>
        <translation>%1 offline nehmen?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline?</source>
        <translation>
            <numerusform>%n Dienst offline nehmen?</numerusform>
            <numerusform>%n Dienste offline nehmen?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take %1 offline</source>
        <translation>%1 offline nehmen</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline</source>
        <translation>
            <numerusform>%n Dienst offline nehmen</numerusform>
            <numerusform>%n Dienste offline nehmen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is offline.</source>
        <translation>%1 ist offline.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are offline.</source>
        <translation>%1 Dienste sind offline.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discovery and gateway leave it out at once: callers are told that it is unavailable. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>Auffinden und Gateway lassen ihn sofort aus: Aufrufer erfahren, dass er nicht verfügbar ist. Sein Plugin läuft weiter, und Lebenszeichen heben dies nicht auf.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reactivate %1?</source>
        <translation>%1 reaktivieren?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services?</source>
        <translation>
            <numerusform>%n Dienst reaktivieren?</numerusform>
            <numerusform>%n Dienste reaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate %1</source>
        <translation>%1 reaktivieren</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services</source>
        <translation>
            <numerusform>%n Dienst reaktivieren</numerusform>
            <numerusform>%n Dienste reaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are active again.</source>
        <translation>%1 Dienste sind wieder aktiv.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Callers find it again as far as its instances are live.</source>
        <translation>Aufrufer finden ihn wieder, soweit seine Instanzen erreichbar sind.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Deregister %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services?</source>
        <translation>
            <numerusform>%n Dienst abmelden?</numerusform>
            <numerusform>%n Dienste abmelden?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services</source>
        <translation>
            <numerusform>%n Dienst abmelden</numerusform>
            <numerusform>%n Dienste abmelden</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It leaves the registry with all its instances: callers are told that there is no such service. A plugin that still runs comes back when it registers again; most do at their next heartbeat. To keep it away, take it offline instead.</source>
        <translation>Er verlässt das Register mit allen Instanzen: Aufrufer erfahren, dass es ihn nicht gibt. Ein Plugin, das noch läuft, kommt wieder, sobald es sich erneut anmeldet; meist beim nächsten Lebenszeichen. Um ihn fernzuhalten, nehmen Sie ihn stattdessen offline.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 was deregistered.</source>
        <translation>%1 wurde abgemeldet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services were deregistered.</source>
        <translation>%1 Dienste wurden abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>%n Dienst wird bearbeitet …</numerusform>
            <numerusform>%n Dienste werden bearbeitet …</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Stopped after %1 of %2 services; the others are as they were.</source>
        <translation>Nach %1 von %2 Diensten angehalten; die anderen sind, wie sie waren.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+7"/>
        <source>%1: %2</source>
        <comment>service: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 services failed.</source>
        <translation>%1 von %2 Diensten schlugen fehl.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 services failed; the others are done.</source>
        <translation>%1 von %2 Diensten schlugen fehl; die anderen sind erledigt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message>
        <location filename="../app/models/servicedisplay.cpp" line="+23"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Admin state</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Instances that may be called, of all</source>
        <translation>Erreichbare Instanzen, von allen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last heartbeat or successful probe</source>
        <translation>Das letzte Lebenszeichen oder die letzte gelungene Probe</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1
Until %2</source>
        <translation>%1
Bis %2</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n may be called</source>
        <translation>
            <numerusform>%n ist erreichbar</numerusform>
            <numerusform>%n sind erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <location line="+42"/>
        <source>%1 of %2 live</source>
        <translation>%1 von %2 erreichbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/%2</source>
        <comment>live instances/all instances</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message>
        <location filename="../app/pages/services/servicepanel.cpp" line="+63"/>
        <source>Details of the selected service</source>
        <translation>Einzelheiten des gewählten Dienstes</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+4"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+114"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location line="-112"/>
        <location line="+3"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <location line="+119"/>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <location line="-112"/>
        <source>Health timeline</source>
        <translation>Verlauf des Zustands</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Copy metadata</source>
        <translation>Metadaten kopieren</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Set health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Report the health of the service</source>
        <translation>Den Zustand des Dienstes melden</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Admin state</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Health path</source>
        <translation>Zustandspfad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service id</source>
        <translation>Dienst-ID</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Discovery command</source>
        <translation>Befehl zum Auffinden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Copy discovery command</source>
        <translation>Befehl zum Auffinden kopieren</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Select a service to see its endpoints, instances and history.</source>
        <translation>Wählen Sie einen Dienst, um Endpunkte, Instanzen und Verlauf zu sehen.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n service(s) selected.
What you do happens to all of them.</source>
        <translation>
            <numerusform>%n Dienst gewählt.
Was Sie tun, betrifft ihn.</numerusform>
            <numerusform>%n Dienste gewählt.
Was Sie tun, betrifft alle.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 · %2</source>
        <comment>plugin · tenant</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1, changed %2</source>
        <comment>health, when</comment>
        <translation>%1, geändert: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2 live</source>
        <translation>%1 von %2 erreichbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (deactivated: its services are not found)</source>
        <translation>%1 (deaktiviert: seine Dienste werden nicht gefunden)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none registered</source>
        <translation>keine angemeldet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Draining: no new callers.</source>
        <translation>Läuft leer: keine neuen Aufrufer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline: left out of discovery and gateway.</source>
        <translation>Offline: aus Auffinden und Gateway herausgenommen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active again %1</source>
        <translation>Wieder aktiv: %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The plugin registered no metadata.</source>
        <translation>Das Plugin hat keine Metadaten angemeldet.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Endpoints %1</source>
        <translation>Endpunkte %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instances %1</source>
        <translation>Instanzen %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceTable</name>
    <message>
        <location filename="../app/pages/services/servicetable.cpp" line="+41"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+25"/>
        <location line="+158"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message>
        <location filename="../app/pages/services/servicespage.cpp" line="+35"/>
        <source>Show &amp;Details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show or hide the panel beside the table (F4)</source>
        <translation>Die Leiste neben der Tabelle zeigen oder verbergen (F4)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show all services again (Ctrl+Shift+F)</source>
        <translation>Wieder alle Dienste zeigen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Loading services…</source>
        <translation>Dienste werden geladen …</translation>
    </message>
    <message numerus="yes">
        <location line="+45"/>
        <source>Let %n held service(s) turn unavailable?</source>
        <translation>
            <numerusform>%n angehaltenen Dienst als nicht verfügbar gelten lassen?</numerusform>
            <numerusform>%n angehaltene Dienste als nicht verfügbar gelten lassen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Release %n service(s)</source>
        <translation>
            <numerusform>%n Dienst freigeben</numerusform>
            <numerusform>%n Dienste freigeben</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was seen of them for a while, all at once: often it is the network between plugins and node that failed. Released, they become unavailable and callers no longer find them. Those that are seen again come back by themselves.</source>
        <translation>Von ihnen war eine Weile nichts zu sehen, von allen zugleich: Oft ist das Netz zwischen Plugins und Knoten gestört. Freigegeben gelten sie als nicht verfügbar, und Aufrufer finden sie nicht mehr. Wer wieder gesehen wird, kommt von selbst zurück.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>%n Dienst freigegeben.</numerusform>
            <numerusform>%n Dienste freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filter by plugin</source>
        <translation>Nach Plugin filtern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show services of one plugin</source>
        <translation>Dienste eines Plugins zeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+158"/>
        <source>All plugins</source>
        <translation>Alle Plugins</translation>
    </message>
    <message>
        <location line="-154"/>
        <location line="+2"/>
        <location line="+49"/>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services appear here the moment a plugin registers them.</source>
        <translation>Dienste erscheinen hier, sobald ein Plugin sie anmeldet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Register a service. A plugin does it at its start; you can do it in a terminal:</source>
        <translation>Melden Sie einen Dienst an. Ein Plugin tut das beim Start; Sie können es im Terminal tun:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>Finden Sie ihn auf, wie es ein anderes Plugin täte:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>Erhalten Sie ihn mit einem Lebenszeichen dann und wann:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No service matches</source>
        <translation>Kein Dienst passt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>%1 of %2</source>
        <comment>shown of all services</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>%n service(s) fell silent at once and are held as they were: look at the network first.</source>
        <translation>
            <numerusform>%n Dienst verstummte und wird gehalten, wie er war: Sehen Sie zuerst nach dem Netz.</numerusform>
            <numerusform>%n Dienste verstummten zugleich und werden gehalten, wie sie waren: Sehen Sie zuerst nach dem Netz.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Release…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <location filename="../app/pages/services/servicespage.h" line="+32"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Services</source>
        <translation>D&amp;ienste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search services, plugins, versions, URLs</source>
        <translation>Dienste, Plugins, Versionen, URLs suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message>
        <location filename="../app/widgets/filterchips.cpp" line="+27"/>
        <source>Show services that are: %1
%2</source>
        <translation>Dienste zeigen, die so sind: %1
%2</translation>
    </message>
    <message numerus="yes">
        <location line="+57"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n Dienst</numerusform>
            <numerusform>%1: %n Dienste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TableExport</name>
    <message>
        <location filename="../app/models/tableexport.cpp" line="+38"/>
        <source>The table changed while it was written. Try again.</source>
        <translation>Die Tabelle änderte sich während des Schreibens. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <location line="+46"/>
        <location line="+14"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::TimelineModel</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+80"/>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>plexica::app::Wording</name>
    <message>
        <location filename="../app/models/wording.cpp" line="+13"/>
        <location line="+17"/>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+26"/>
        <source>Draining</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <location line="-24"/>
        <location line="+26"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Seen lately and without complaint: discovery answers it.</source>
        <translation>Kürzlich und ohne Klage gesehen: wird gefunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Works with limits: discovery still answers it.</source>
        <translation>Arbeitet eingeschränkt: wird weiterhin gefunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No instance answers: callers do not find it.</source>
        <translation>Keine Instanz antwortet: Aufrufer finden ihn nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: no new callers, calls in flight finish.</source>
        <translation>Von einem Verwalter gesetzt: keine neuen Aufrufer, laufende Aufrufe enden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: left out of discovery and gateway.</source>
        <translation>Von einem Verwalter gesetzt: aus Auffinden und Gateway herausgenommen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, %2 (%3)</source>
        <comment>date, time (time zone)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The service is gone: it was deregistered meanwhile.</source>
        <translation>Der Dienst ist fort: Er wurde inzwischen abgemeldet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The instance is gone: it was deregistered meanwhile.</source>
        <translation>Die Instanz ist fort: Sie wurde inzwischen abgemeldet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database cannot be reached; nothing is known to be changed. %1</source>
        <translation>Die Datenbank ist nicht erreichbar; von keiner Änderung ist bekannt, dass sie geschah. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
</TS>
