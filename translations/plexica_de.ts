<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+106"/>
        <source>The node could not start.</source>
        <translation>Der Knoten konnte nicht starten.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+80"/>
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
        <location line="+31"/>
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
        <source>Nothing went wrong lately.</source>
        <translation>In letzter Zeit ist nichts schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+46"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Miss</source>
        <translation>Fehlschlag</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message>
        <location filename="../app/pages/gateway/callpanel.cpp" line="+26"/>
        <source>The selected call</source>
        <translation>Der gewählte Aufruf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Events of the request</source>
        <translation>Ereignisse der Anfrage</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Select a call to see it here, with the events of its request.</source>
        <translation>Ein gewählter Aufruf steht hier, mit den Ereignissen seiner Anfrage.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Looking for events of this request…</source>
        <translation>Ereignisse dieser Anfrage werden gesucht …</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The request left no events.</source>
        <translation>Die Anfrage hat keine Ereignisse hinterlassen.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n event(s) of this request</source>
        <translation>
            <numerusform>%n Ereignis dieser Anfrage</numerusform>
            <numerusform>%n Ereignisse dieser Anfrage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CommandPalette</name>
    <message>
        <location filename="../app/shell/commandpalette.cpp" line="+87"/>
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
        <location filename="../app/widgets/confirmdialog.cpp" line="+45"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>What it happens to</source>
        <translation>Was es betrifft</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>To go on, &amp;type %1:</source>
        <translation>Zum Fortfahren %1 ein&amp;tippen:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
</context>
<context>
    <name>plexica::app::Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+76"/>
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
        <location filename="../app/widgets/emptystate.cpp" line="+79"/>
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
    <name>plexica::app::EntryPanel</name>
    <message>
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+28"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>The selected entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the stored value again</source>
        <translation>Den gespeicherten Wert wieder zeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Store the edited value, if nobody has changed it meanwhile (%1)</source>
        <translation>Den bearbeiteten Wert speichern, falls ihn inzwischen niemand geändert hat (%1)</translation>
    </message>
    <message>
        <location line="-23"/>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>The value that is stored now</source>
        <translation>Der jetzt gespeicherte Wert</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Drop my edit</source>
        <translation>Meine Änderung verwerfen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the stored value and forget what was typed</source>
        <translation>Den gespeicherten Wert zeigen und das Getippte vergessen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit on top of it</source>
        <translation>Darauf weiterarbeiten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep what was typed; saving then replaces the version shown here, and no newer one</source>
        <translation>Das Getippte behalten; Speichern ersetzt dann die hier gezeigte Version und keine neuere</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Select an entry to see its value.</source>
        <translation>Wählen Sie einen Eintrag, um seinen Wert zu sehen.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n entries, %1 together.</source>
        <translation>
            <numerusform>%n Eintrag, %1.</numerusform>
            <numerusform>%n Einträge, zusammen %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry and deletion work on all of them.</source>
        <translation>Ablauf und Löschen gelten für alle.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The entry has gone: its time came, or somebody deleted it. Saving makes it anew.</source>
        <translation>Der Eintrag ist weg: Er lief ab, oder jemand hat ihn gelöscht. Speichern legt ihn neu an.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Stored now: version %1, written %2 by %3</source>
        <translation>Jetzt gespeichert: Version %1, geschrieben %2 von %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody changed this entry while you were editing. Nothing was overwritten: compare and choose below.</source>
        <translation>Jemand hat diesen Eintrag geändert, während Sie ihn bearbeiteten. Nichts wurde überschrieben: Vergleichen und wählen Sie unten.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 ist als Version %2 gespeichert.</translation>
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
        <location line="+11"/>
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
        <location line="+10"/>
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
        <location line="+6"/>
        <source>%1 added to the catalogue</source>
        <comment>version</comment>
        <translation>%1 in den Katalog aufgenommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 removed from the catalogue</source>
        <comment>version</comment>
        <translation>%1 aus dem Katalog entfernt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 installed</source>
        <comment>version</comment>
        <translation>%1 installiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 → %2</source>
        <comment>old version → new version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed again</source>
        <translation>Erneut installiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstalled</source>
        <translation>Deinstalliert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies registered</source>
        <translation>Abhängigkeiten registriert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others</source>
        <translation>Von anderen betroffen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No longer affected</source>
        <translation>Nicht mehr betroffen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out of calls</source>
        <translation>Bei Aufrufen ausgelassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called again</source>
        <translation>Wird wieder aufgerufen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>Stromkreis offen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit closed</source>
        <translation>Stromkreis geschlossen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit reset</source>
        <translation>Stromkreis zurückgesetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <location line="+43"/>
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
    <name>plexica::app::ExpiryChart</name>
    <message>
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+23"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Expiring next</source>
        <translation>Läuft als Nächstes ab</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>%1: %n entries go</source>
        <translation>
            <numerusform>%1: %n Eintrag läuft ab</numerusform>
            <numerusform>%1: %n Einträge laufen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Export</name>
    <message>
        <location filename="../app/shell/exportrun.cpp" line="+29"/>
        <source>Writing the table…</source>
        <translation>Die Tabelle wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
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
        <location line="+13"/>
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
    <name>plexica::app::FactList</name>
    <message>
        <location filename="../app/widgets/factlist.cpp" line="+37"/>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::GatewayPage</name>
    <message>
        <location filename="../app/pages/gateway/gatewaypage.cpp" line="+45"/>
        <source>&amp;Failures Only</source>
        <translation>Nur &amp;Fehler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Reset Circuit</source>
        <translation>Sicherung &amp;zurücksetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Try This Call…</source>
        <translation>Diesen Aufruf &amp;ausprobieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Request Id</source>
        <translation>Anfrage-ID &amp;kopieren</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Show only calls that were answered 4xx or 5xx</source>
        <translation>Nur Aufrufe zeigen, die mit 4xx oder 5xx beantwortet wurden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close the circuit and take ejected instances back</source>
        <translation>Die Sicherung schließen und ausgeschlossene Instanzen wieder aufnehmen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fill the form beside the table from this call</source>
        <translation>Das Formular neben der Tabelle mit diesem Aufruf füllen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the id under which the call stands in logs and events</source>
        <translation>Die ID kopieren, unter der der Aufruf in Protokollen und Ereignissen steht</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>By pair</source>
        <translation>Nach Paaren</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+149"/>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <location line="-167"/>
        <source>Beside the tables</source>
        <translation>Neben den Tabellen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try a call</source>
        <translation>Aufruf ausprobieren</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 calls/min, %2 failed</source>
        <translation>%1 Aufrufe/min, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Held back (%1)</source>
        <translation>Zurückgehalten (%1)</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Calls to %1 are let through again.</source>
        <translation>Aufrufe von %1 werden wieder durchgelassen.</translation>
    </message>
    <message>
        <location filename="../app/pages/gateway/gatewaypage.h" line="+31"/>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gate&amp;way</source>
        <translation>Gate&amp;way</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search callers, services, endpoints, request ids</source>
        <translation>Aufrufer, Dienste, Endpunkte, Anfrage-IDs suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphActions</name>
    <message>
        <location filename="../app/pages/graph/graphactions.cpp" line="+16"/>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph larger</source>
        <translation>Den Graphen größer zeigen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph smaller</source>
        <translation>Den Graphen kleiner zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph at 100 %</source>
        <translation>Den Graphen in 100 % zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Fit to Window</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the whole graph</source>
        <translation>Den ganzen Graphen zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Layered</source>
        <translation>&amp;Schichten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever depends stands left of what it depends on</source>
        <translation>Wer abhängt, steht links von dem, wovon er abhängt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fo&amp;rce</source>
        <translation>K&amp;räfte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connected plugins attract each other</source>
        <translation>Verbundene Plugins ziehen sich an</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ra&amp;dial</source>
        <translation>Ra&amp;dial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rings around the plugin most others depend on, or the selected one</source>
        <translation>Ringe um das Plugin, von dem die meisten abhängen, oder um das gewählte</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Arran&amp;ge Again</source>
        <translation>Neu an&amp;ordnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lay out what is shown; cards you moved stay</source>
        <translation>Anordnen, was zu sehen ist; verschobene Karten bleiben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset &amp;Positions</source>
        <translation>&amp;Positionen zurücksetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget where you put cards, and lay out all</source>
        <translation>Vergessen, wohin Karten geschoben wurden, und alles anordnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Focus on &amp;Neighbourhood</source>
        <translation>Fokus auf &amp;Nachbarschaft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show only the selected plugin and its neighbours, or all again</source>
        <translation>Nur das gewählte Plugin und seine Nachbarn zeigen, oder wieder alles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step &amp;More</source>
        <translation>Ein Schritt &amp;mehr</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step further away too</source>
        <translation>Auch Nachbarn, die einen Schritt weiter weg sind</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step L&amp;ess</source>
        <translation>Ein Schritt weni&amp;ger</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step less</source>
        <translation>Nachbarn einen Schritt weniger weit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide the selected plugin</source>
        <translation>Das gewählte Plugin ausblenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show E&amp;verything</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No focus, nothing hidden, nothing searched</source>
        <translation>Kein Fokus, nichts ausgeblendet, nichts gesucht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ne&amp;xt Connection</source>
        <translation>Nä&amp;chste Verbindung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the next connection of the selected plugin</source>
        <translation>Die nächste Verbindung des gewählten Plugins wählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previo&amp;us Connection</source>
        <translation>Vor&amp;ige Verbindung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the previous connection of the selected plugin</source>
        <translation>Die vorige Verbindung des gewählten Plugins wählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Card Left</source>
        <translation>Karte nach links</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the left</source>
        <translation>Die gewählte Karte nach links schieben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Right</source>
        <translation>Karte nach rechts</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the right</source>
        <translation>Die gewählte Karte nach rechts schieben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Up</source>
        <translation>Karte nach oben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card up</source>
        <translation>Die gewählte Karte nach oben schieben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Down</source>
        <translation>Karte nach unten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card down</source>
        <translation>Die gewählte Karte nach unten schieben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;What If…</source>
        <translation>&amp;Was wäre, wenn …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what an installation, upgrade or removal would break, before doing it</source>
        <translation>Sehen, was durch Installieren, Aktualisieren oder Entfernen bräche, bevor es geschieht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Unins&amp;talled…</source>
        <translation>Was wäre, wenn dein&amp;stalliert …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break without the selected plugin</source>
        <translation>Sehen, was ohne das gewählte Plugin bräche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Deactivated…</source>
        <translation>Was wäre, wenn deaktiviert …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break while the selected plugin is inactive</source>
        <translation>Sehen, was bräche, solange das gewählte Plugin inaktiv ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show as Ta&amp;ble</source>
        <translation>Als Ta&amp;belle zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same as tables, for keyboard and screen reader</source>
        <translation>Dasselbe als Tabellen, für Tastatur und Bildschirmleser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Le&amp;gend</source>
        <translation>Leg&amp;ende</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide what lines and shapes mean</source>
        <translation>Zeigen oder verbergen, was Linien und Formen bedeuten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Overview &amp;Map</source>
        <translation>Übersichts&amp;karte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide the small map</source>
        <translation>Die kleine Karte zeigen oder verbergen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show or hide the panel beside the graph</source>
        <translation>Das Feld neben dem Graphen zeigen oder verbergen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Services</source>
        <translation>Zu den &amp;Diensten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the services of the selected plugin</source>
        <translation>Die Dienste des gewählten Plugins zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Plugin</source>
        <translation>Zum Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the selected plugin on the page Plugins</source>
        <translation>Das gewählte Plugin auf der Seite Plugins zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Id</source>
        <translation>&amp;Id kopieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the id of the selected plugin</source>
        <translation>Die Id des gewählten Plugins kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Graph…</source>
        <translation>Graph exportieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the graph to an SVG, PNG, PDF or DOT file</source>
        <translation>Den Graphen in eine SVG-, PNG-, PDF- oder DOT-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphBar</name>
    <message>
        <location filename="../app/pages/graph/graphbar.cpp" line="+21"/>
        <source>Tenant of the graph</source>
        <translation>Mandant des Graphen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A graph shows one tenant</source>
        <translation>Ein Graph zeigt einen Mandanten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How the cards are arranged</source>
        <translation>Wie die Karten angeordnet sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the neighbourhood of the selected plugin only</source>
        <translation>Nur die Nachbarschaft des gewählten Plugins zeigen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n step(s) around</source>
        <translation>
            <numerusform>%n Schritt weit</numerusform>
            <numerusform>%n Schritte weit</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fit to window</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphDependencyTable</name>
    <message>
        <location filename="../app/graph/graphtables.cpp" line="+246"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExport</name>
    <message>
        <location filename="../app/graph/graphexport.cpp" line="+106"/>
        <source>The graph changed while it was written. Try again.</source>
        <translation>Der Graph hat sich beim Schreiben geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+14"/>
        <source>Plugins of %1</source>
        <translation>Plugins von %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExportRun</name>
    <message>
        <location filename="../app/pages/graph/graphexportrun.cpp" line="+28"/>
        <source>Writing the graph…</source>
        <translation>Der Graph wird geschrieben …</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The graph was written to %1.</source>
        <translation>Der Graph wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Scalable vector graphics (*.svg)</source>
        <translation>Skalierbare Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export Graph</source>
        <translation>Graph exportieren</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExpression</name>
    <message>
        <location filename="../app/graph/graphexpression.cpp" line="+129"/>
        <source>“status:%1” is none of: %2</source>
        <translation>„status:%1“ ist keines von: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“kind:%1” is none of: %2, cycle</source>
        <translation>„kind:%1“ ist keines von: %2, cycle</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPage</name>
    <message>
        <location filename="../app/pages/graph/graphpage.h" line="+36"/>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>G&amp;raph</source>
        <translation>G&amp;raph</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find or hide: text, status:, kind:, plugin:, -…</source>
        <translation>Finden oder ausblenden: Text, status:, kind:, plugin:, -…</translation>
    </message>
    <message>
        <location filename="../app/pages/graph/graphpage.cpp" line="+56"/>
        <source>Loading the graph…</source>
        <translation>Der Graph wird geladen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugins yet</source>
        <translation>Noch keine Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins appear here when they are installed, or register a service or dependencies.</source>
        <translation>Plugins erscheinen hier, wenn sie installiert werden oder einen Dienst oder Abhängigkeiten anmelden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>Beside the graph</source>
        <translation>Neben dem Graphen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message numerus="yes">
        <location line="+279"/>
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 von %n Plugin</numerusform>
            <numerusform>%1 von %n Plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n Plugin</numerusform>
            <numerusform>%n Plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>arranging…</source>
        <translation>wird angeordnet …</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Graphviz could not arrange the graph: %1</source>
        <translation>Graphviz konnte den Graphen nicht anordnen: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Too many connections for layers: arranged by force. Focus on a plugin to see its layers.</source>
        <translation>Zu viele Verbindungen für Schichten: nach Kräften angeordnet. Der Fokus auf ein Plugin zeigt dessen Schichten.</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Select a plugin or a connection.

Arrow keys go from card to card, Ctrl+Page Down along its connections.</source>
        <translation>Wählen Sie ein Plugin oder eine Verbindung.

Pfeiltasten gehen von Karte zu Karte, Strg+Bild ab entlang ihrer Verbindungen.</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message>
        <location filename="../app/pages/graph/graphpanel.cpp" line="+35"/>
        <source>Details of what is selected in the graph</source>
        <translation>Einzelheiten zu dem, was im Graphen gewählt ist</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+52"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Services and connections</source>
        <translation>Dienste und Verbindungen</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 live</source>
        <translation>%1 von %2 erreichbar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1, p99 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 → %2</source>
        <comment>plugin → plugin</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n dependency(ies)</source>
        <translation>
            <numerusform>%n Abhängigkeit</numerusform>
            <numerusform>%n Abhängigkeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPluginTable</name>
    <message>
        <location filename="../app/graph/graphtables.cpp" line="-132"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphTabs</name>
    <message>
        <location filename="../app/pages/graph/graphtabs.cpp" line="+18"/>
        <source>Plugins of the graph</source>
        <translation>Plugins des Graphen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connections of the graph</source>
        <translation>Verbindungen des Graphen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphView</name>
    <message>
        <location filename="../app/graph/graphview.cpp" line="+33"/>
        <source>Graph of plugins</source>
        <translation>Graph der Plugins</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message>
        <location filename="../app/graph/graphwords.cpp" line="+32"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no manifest</source>
        <translation>ohne Manifest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+50"/>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>undeclared</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>optional</source>
        <translation>wahlweise</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>only called</source>
        <translation>nur aufgerufen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>satisfied</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 passt nicht</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+10"/>
        <location line="+20"/>
        <source>in a cycle</source>
        <translation>in einem Kreis</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>no connections</source>
        <translation>keine Verbindungen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>never called</source>
        <translation>nie aufgerufen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not declared in the manifest</source>
        <translation>nicht im Manifest erklärt</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2</source>
        <comment>service: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Affected by others:</source>
        <translation>Von anderen betroffen:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 → %2</source>
        <comment>plugin → plugin</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::Help</name>
    <message>
        <location filename="../app/shell/helpdialogs.cpp" line="+48"/>
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
        <location line="+14"/>
        <source>Administration console and node for plugin-to-plugin communication: service registry, health, discovery and more, with or without this window.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Verwaltungskonsole und Knoten für die Verständigung zwischen Plugins: Dienstregister, Zustand, Auffinden und mehr, mit oder ohne dieses Fenster.

Freie Software unter der GNU General Public License, Version 3 oder später. Mit Qt %1 gebaut.</translation>
    </message>
</context>
<context>
    <name>plexica::app::HistoryTab</name>
    <message>
        <location filename="../app/pages/historytab.cpp" line="+69"/>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstallDialog</name>
    <message>
        <location filename="../app/pages/plugins/installdialog.cpp" line="+64"/>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Install Plugin</source>
        <translation>Plugin installieren</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Read file &amp;again</source>
        <translation>Datei &amp;erneut lesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the file once more, after it was mended (F5)</source>
        <translation>Die Datei noch einmal lesen, nachdem sie verbessert wurde (F5)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to &amp;catalogue only</source>
        <translation>Nur in den &amp;Katalog</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep this version for later; nobody has it installed by that</source>
        <translation>Diese Version für später aufheben; damit hat sie noch niemand installiert</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+331"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="-199"/>
        <source>%1 of %2</source>
        <comment>which file</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 is no valid manifest: %n fault(s)</source>
        <translation>
            <numerusform>%1 ist kein gültiges Manifest: %n Fehler</numerusform>
            <numerusform>%1 ist kein gültiges Manifest: %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Name the tenant: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning with a letter or digit.</source>
        <translation>Mandanten nennen: Buchstaben, Ziffern, „.“, „_“ und „-“, beginnend mit Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 cannot be installed</source>
        <translation>%1 kann nicht installiert werden</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+15"/>
        <source>Install %1 %2</source>
        <translation>%1 %2 installieren</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Install %1 %2?</source>
        <translation>%1 %2 installieren?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Upgrade %1 to %2</source>
        <translation>%1 auf %2 aktualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade %1 from %2 to %3?</source>
        <translation>%1 von %2 auf %3 aktualisieren?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Downgrade %1 to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downgrade %1 from %2 to %3?</source>
        <translation>%1 von %2 auf %3 zurücksetzen?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 is installed already</source>
        <translation>%1 %2 ist bereits installiert</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>%1 %2 cannot be installed yet</source>
        <translation>%1 %2 kann noch nicht installiert werden</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be upgraded to %2 yet</source>
        <translation>%1 kann noch nicht auf %2 aktualisiert werden</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 %2 is installed, but something is missing</source>
        <translation>%1 %2 ist installiert, aber etwas fehlt</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 cannot be downgraded to %2 yet</source>
        <translation>%1 kann noch nicht auf %2 zurückgesetzt werden</translation>
    </message>
    <message>
        <location line="-222"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+251"/>
        <source> (optional)</source>
        <translation> (optional)</translation>
    </message>
    <message>
        <location line="-251"/>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services that go</source>
        <translation>Dienste, die gehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would break</source>
        <translation>Würde ausfallen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would lose something</source>
        <translation>Würde etwas verlieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shared data</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message>
        <location line="+264"/>
        <source>%1 keys stay as they are</source>
        <translation>%1 Schlüssel bleiben, wie sie sind</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Make %n changes first</source>
        <translation>
            <numerusform>Zuerst %n Änderung vornehmen</numerusform>
            <numerusform>Zuerst %n Änderungen vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do what would make it pass, then check again</source>
        <translation>Tun, was die Prüfung bestehen ließe, dann erneut prüfen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Installing %1…</source>
        <translation>%1 wird installiert …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changing %1 to %2…</source>
        <translation>%1 wird auf %2 geändert …</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 wurde auf %2 aktualisiert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 wurde auf %2 zurückgesetzt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 wurde installiert.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Adding %1 to the catalogue…</source>
        <translation>%1 wird in den Katalog aufgenommen …</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2 is in the catalogue.</source>
        <translation>%1 %2 ist im Katalog.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Making changes…</source>
        <translation>Änderungen werden vorgenommen …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: %2</source>
        <comment>step: reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstanceModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+47"/>
        <source>Observed: %1
Reported: %2
Since %3</source>
        <translation>Beobachtet: %1
Gemeldet: %2
Seit %3</translation>
    </message>
    <message>
        <location line="+18"/>
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
    <name>plexica::app::JobDialogs</name>
    <message>
        <location filename="../app/widgets/jobdialogs.cpp" line="+27"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonEditor</name>
    <message>
        <location filename="../app/pages/shareddata/jsoneditor.cpp" line="+53"/>
        <source>Value as JSON text</source>
        <translation>Wert als JSON-Text</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonTree</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/jsontree.cpp" line="+22"/>
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Value as a tree</source>
        <translation>Wert als Baum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>“%1” is no JSON value; a text needs quotation marks here.</source>
        <translation>„%1“ ist kein JSON-Wert; ein Text braucht hier Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Legend</name>
    <message>
        <location filename="../app/graph/legend.cpp" line="+32"/>
        <source>Offline, inactive or not running</source>
        <translation>Offline, inaktiv oder läuft nicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a cycle</source>
        <translation>In einem Kreis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not satisfied</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls: broader with more</source>
        <translation>Aufrufe: breiter bei mehr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls with errors</source>
        <translation>Aufrufe mit Fehlern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called, not declared</source>
        <translation>Aufgerufen, nicht erklärt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declared, never called</source>
        <translation>Erklärt, nie aufgerufen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>plexica::app::LineItem</name>
    <message>
        <location filename="../app/graph/lineitem.cpp" line="+144"/>
        <source>not declared</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>never called</source>
        <translation>nie aufgerufen</translation>
    </message>
</context>
<context>
    <name>plexica::app::MainWindow</name>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+53"/>
        <source>%1 – Plexica Console</source>
        <comment>environment</comment>
        <translation>%1 – Plexica Console</translation>
    </message>
    <message>
        <location line="+85"/>
        <location line="+306"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="-305"/>
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
        <location line="+41"/>
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
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the window and stop the node</source>
        <translation>Das Fenster schließen und den Knoten anhalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <source>What went wrong lately</source>
        <translation>Was in letzter Zeit schiefging</translation>
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
        <location line="+2"/>
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
        <location line="+1"/>
        <source>Choose another tenant</source>
        <translation>Einen anderen Mandanten wählen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show the page %1</source>
        <translation>Die Seite %1 zeigen</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location line="+1"/>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Strg+F)</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+3"/>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+1"/>
        <source>Freeze the view (Ctrl+Shift+P)</source>
        <translation>Die Ansicht anhalten (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Pause Live Updates</source>
        <translation>Ansicht &amp;anhalten</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFaults</name>
    <message>
        <location filename="../app/pages/plugins/manifestfaults.cpp" line="+26"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faults of the manifest</source>
        <translation>Fehler des Manifests</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Text of the manifest</source>
        <translation>Text des Manifests</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mend the file, then read it again. Choosing a fault shows its place in the text.</source>
        <translation>Datei verbessern, dann erneut lesen. Ein gewählter Fehler zeigt seine Stelle im Text.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1:%2</source>
        <comment>line:column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the whole document</source>
        <translation>das ganze Dokument</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFiles</name>
    <message>
        <location filename="../app/pages/plugins/manifestfiles.cpp" line="+31"/>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::MessageBox</name>
    <message>
        <location filename="../app/widgets/messagebox.cpp" line="+14"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>plexica::app::Minimap</name>
    <message>
        <location filename="../app/graph/minimap.cpp" line="+28"/>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The whole graph; click to go there</source>
        <translation>Der ganze Graph; ein Klick führt dorthin</translation>
    </message>
</context>
<context>
    <name>plexica::app::NamespaceTree</name>
    <message>
        <location filename="../app/pages/shareddata/namespacetree.cpp" line="+50"/>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>All namespaces</source>
        <translation>Alle Namensräume</translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message>
        <location filename="../app/shell/navigation.cpp" line="+86"/>
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
        <location line="+2"/>
        <source>Loop lag %1 ms</source>
        <translation>Verzug %1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::Notice</name>
    <message>
        <location filename="../app/widgets/notice.cpp" line="+21"/>
        <location line="+11"/>
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
        <location filename="../app/models/notificationmodel.cpp" line="+46"/>
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
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>Stromkreis offen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service degraded</source>
        <translation>Dienst eingeschränkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance left out of calls</source>
        <translation>Instanz bei Aufrufen ausgelassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin affected</source>
        <translation>Plugin betroffen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recovered</source>
        <translation>Wieder in Ordnung</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2</source>
        <comment>service: cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 is healthy again</source>
        <translation>%1 ist wieder in Ordnung</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 is called again</source>
        <translation>%1 wird wieder aufgerufen</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>%1 is no longer affected by %2</source>
        <translation>%1 ist nicht mehr von %2 betroffen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: %2 requires it</source>
        <comment>service is down: plugin</comment>
        <translation>%1: %2 braucht ihn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 require it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: %2 brauchen ihn</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 can do without it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: %2 kommt ohne ihn aus</translation>
    </message>
    <message>
        <location line="+189"/>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
</context>
<context>
    <name>plexica::app::OrdersDialog</name>
    <message>
        <location filename="../app/pages/services/ordersdialog.cpp" line="+23"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+77"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="-77"/>
        <location line="+78"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="-78"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+80"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="-79"/>
        <location line="+4"/>
        <source>Orders</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;End Order…</source>
        <translation>Anordnung &amp;beenden …</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Callers find the service again as soon as it is registered and healthy</source>
        <translation>Aufrufer finden den Dienst wieder, sobald er registriert und in Ordnung ist</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (not registered)</source>
        <translation>%1 (nicht registriert)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>it is ended</source>
        <translation>sie beendet wird</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no order: every service is active.</source>
        <translation>Es gibt keine Anordnung: Jeder Dienst ist aktiv.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n order(s) in force. They outlive a restart of the plugin and of the node.</source>
        <translation>
            <numerusform>%n Anordnung in Kraft. Sie überdauert Neustarts von Plugin und Knoten.</numerusform>
            <numerusform>%n Anordnungen in Kraft. Sie überdauern Neustarts von Plugin und Knoten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>End the order about %1?</source>
        <translation>Anordnung zu %1 beenden?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End order</source>
        <translation>Anordnung beenden</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find the service again as soon as it is registered and healthy.</source>
        <translation>Aufrufer finden den Dienst wieder, sobald er registriert und in Ordnung ist.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PairModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+94"/>
        <source>Share of calls of the last 24 hours that were answered 5xx</source>
        <translation>Anteil der Aufrufe der letzten 24 Stunden, die mit 5xx beantwortet wurden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the last 24 hours</source>
        <translation>Der letzten 24 Stunden</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>Aufrufe/min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message>
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+45"/>
        <source>&amp;Install from File…</source>
        <translation>Aus Datei &amp;installieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install a plugin from its plugin.json or plugin.yaml</source>
        <translation>Ein Plugin aus seiner plugin.json oder plugin.yaml installieren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Install from &amp;Catalogue…</source>
        <translation>Aus &amp;Katalog installieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install the selected plugin of the catalogue</source>
        <translation>Das gewählte Plugin des Katalogs installieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change &amp;Version…</source>
        <translation>&amp;Version ändern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade or downgrade to a version of the catalogue</source>
        <translation>Auf eine Version des Katalogs aktualisieren oder zurücksetzen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Upgrade to Newest…</source>
        <translation>Auf neueste Version akt&amp;ualisieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade the selected plugins to the newest version of the catalogue</source>
        <translation>Die gewählten Plugins auf die neueste Version des Katalogs aktualisieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Activate…</source>
        <translation>&amp;Aktivieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the plugin&apos;s services be found again</source>
        <translation>Die Dienste des Plugins wieder finden lassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the plugin, but let nobody find its services</source>
        <translation>Das Plugin behalten, aber niemanden seine Dienste finden lassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>U&amp;ninstall…</source>
        <translation>Dei&amp;nstallieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the plugin and its services from the tenant</source>
        <translation>Das Plugin und seine Dienste aus dem Mandanten entfernen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Remove from Catalogue…</source>
        <translation>Aus dem Katalog ent&amp;fernen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove versions that nobody has installed</source>
        <translation>Versionen entfernen, die niemand installiert hat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Plugin Id</source>
        <translation>Plugin-Id k&amp;opieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the ids of the selected plugins</source>
        <translation>Die Ids der gewählten Plugins kopieren</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Install from File</source>
        <translation>Aus Datei installieren</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin manifests (*.json *.yaml *.yml)</source>
        <translation>Plugin-Manifeste (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>Install %n plugins in tenant %1?</source>
        <translation>
            <numerusform>%n Plugin im Mandanten %1 installieren?</numerusform>
            <numerusform>%n Plugins im Mandanten %1 installieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Install %n plugins</source>
        <translation>
            <numerusform>%n Plugin installieren</numerusform>
            <numerusform>%n Plugins installieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+47"/>
        <source>In this order, dependencies first</source>
        <translation>In dieser Reihenfolge, Abhängigkeiten zuerst</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Each is checked when its turn comes. What lacks something it requires is not installed; the others are.</source>
        <translation>Jedes wird geprüft, wenn es an der Reihe ist. Wem etwas Erforderliches fehlt, wird nicht installiert; die anderen schon.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was installed.</source>
        <translation>%1 wurde installiert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were installed.</source>
        <translation>%1 Plugins wurden installiert.</translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>Upgrade %n plugins to their newest version?</source>
        <translation>
            <numerusform>%n Plugin auf die neueste Version aktualisieren?</numerusform>
            <numerusform>%n Plugins auf die neueste Version aktualisieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgrade %n plugins</source>
        <translation>
            <numerusform>%n Plugin aktualisieren</numerusform>
            <numerusform>%n Plugins aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2 → %3</source>
        <comment>plugin: old version → new version</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An upgrade that would break what others require is refused; the others are made.</source>
        <translation>Eine Aktualisierung, die anderen Erforderliches nähme, wird abgelehnt; die übrigen werden vorgenommen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was upgraded.</source>
        <translation>%1 wurde aktualisiert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were upgraded.</source>
        <translation>%1 Plugins wurden aktualisiert.</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="-83"/>
        <source>Uninstall %1?</source>
        <translation>%1 deinstallieren?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Uninstall %n plugins?</source>
        <translation>
            <numerusform>%n Plugin deinstallieren?</numerusform>
            <numerusform>%n Plugins deinstallieren?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall %1 by force</source>
        <translation>%1 trotzdem deinstallieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uninstall %1</source>
        <translation>%1 deinstallieren</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins by force</source>
        <translation>
            <numerusform>%n Plugin trotzdem deinstallieren</numerusform>
            <numerusform>%n Plugins trotzdem deinstallieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins</source>
        <translation>
            <numerusform>%n Plugin deinstallieren</numerusform>
            <numerusform>%n Plugins deinstallieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>In this order, dependents first</source>
        <translation>In dieser Reihenfolge, Abhängige zuerst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its services leave the registry at once. It stays in the catalogue and can be installed again.</source>
        <translation>Seine Dienste verlassen sofort das Verzeichnis. Es bleibt im Katalog und kann wieder installiert werden.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 wurde deinstalliert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were uninstalled.</source>
        <translation>%1 Plugins wurden deinstalliert.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Deactivate %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins?</source>
        <translation>
            <numerusform>%n Plugin deaktivieren?</numerusform>
            <numerusform>%n Plugins deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins</source>
        <translation>
            <numerusform>%n Plugin deaktivieren</numerusform>
            <numerusform>%n Plugins deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It stays installed, but its services are no longer found and it satisfies nobody&apos;s dependency until it is activated again.</source>
        <translation>Es bleibt installiert, aber seine Dienste werden nicht mehr gefunden, und es erfüllt niemandes Abhängigkeit, bis es wieder aktiviert wird.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is inactive.</source>
        <translation>%1 ist inaktiv.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are inactive.</source>
        <translation>%1 Plugins sind inaktiv.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Activate %1?</source>
        <translation>%1 aktivieren?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins?</source>
        <translation>
            <numerusform>%n Plugin aktivieren?</numerusform>
            <numerusform>%n Plugins aktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins</source>
        <translation>
            <numerusform>%n Plugin aktivieren</numerusform>
            <numerusform>%n Plugins aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: %2</source>
        <comment>plugin: what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n service(s) would be found again:</source>
        <translation>
            <numerusform>%n Dienst würde wieder gefunden:</numerusform>
            <numerusform>%n Dienste würden wieder gefunden:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activation is refused while this is missing:</source>
        <translation>Die Aktivierung wird abgelehnt, solange dies fehlt:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are active again.</source>
        <translation>%1 Plugins sind wieder aktiv.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, installed in %2</source>
        <translation>%1, installiert in %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2</source>
        <comment>plugin version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All versions of %1 are installed somewhere.</source>
        <translation>Alle Versionen von %1 sind irgendwo installiert.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s) of %1 from the catalogue?</source>
        <translation>
            <numerusform>%n Version von %1 aus dem Katalog entfernen?</numerusform>
            <numerusform>%n Versionen von %1 aus dem Katalog entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s)</source>
        <translation>
            <numerusform>%n Version entfernen</numerusform>
            <numerusform>%n Versionen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removed, since nobody has them installed:</source>
        <translation>Entfernt, da niemand sie installiert hat:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept:</source>
        <translation>Behalten:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No tenant can install them any more, and they are no longer suggested, until somebody adds their manifests again.</source>
        <translation>Kein Mandant kann sie mehr installieren, und sie werden nicht mehr vorgeschlagen, bis jemand ihre Manifeste wieder aufnimmt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2 was removed from the catalogue.</source>
        <translation>%1 %2 wurde aus dem Katalog entfernt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 versions were removed from the catalogue.</source>
        <translation>%1 Versionen wurden aus dem Katalog entfernt.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n plugin(s)…</source>
        <translation>
            <numerusform>%n Plugin wird bearbeitet …</numerusform>
            <numerusform>%n Plugins werden bearbeitet …</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1…</source>
        <comment>what is being worked on</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stopped after %1 of %2 plugins; the others are as they were.</source>
        <translation>Nach %1 von %2 Plugins angehalten; die übrigen sind, wie sie waren.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: %2</source>
        <comment>plugin: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 plugins failed; %3 are done.</source>
        <translation>%1 von %2 Plugins fehlgeschlagen; %3 sind erledigt.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginDisplay</name>
    <message>
        <location filename="../app/models/plugindisplay.cpp" line="+104"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The newest version in the catalogue</source>
        <translation>Die neueste Version im Katalog</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that are satisfied, of all it declares</source>
        <translation>Erfüllte Abhängigkeiten von allen, die es angibt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that others declare on it</source>
        <translation>Abhängigkeiten, die andere von ihm angeben</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>An upgrade to %1 is in the catalogue</source>
        <translation>Eine Aktualisierung auf %1 ist im Katalog</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>↑ %1</source>
        <comment>upgrade to version</comment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 of %2 satisfied</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1/%2</source>
        <comment>satisfied dependencies/all</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginImpact</name>
    <message>
        <location filename="../app/pages/plugins/pluginimpact.cpp" line="+23"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs plugin constraint)</comment>
        <translation>%1 (braucht %2 %3)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (braucht %2 %3)</translation>
    </message>
    <message numerus="yes">
        <location line="+88"/>
        <source>%1: %n call(s) of %2</source>
        <translation>
            <numerusform>%1: %n Aufruf von %2</numerusform>
            <numerusform>%1: %n Aufrufe von %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns no keys</source>
        <translation>besitzt keine Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns %1 keys, which stay</source>
        <translation>besitzt %1 Schlüssel, die bleiben</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) require it and would break:</source>
        <translation>
            <numerusform>%n Plugin erfordert es und würde ausfallen:</numerusform>
            <numerusform>%n Plugins erfordern es und würden ausfallen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) can do without it, but would lose something:</source>
        <translation>
            <numerusform>%n Plugin kann darauf verzichten, würde aber etwas verlieren:</numerusform>
            <numerusform>%n Plugins können darauf verzichten, würden aber etwas verlieren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) would no longer be found:</source>
        <translation>
            <numerusform>%n Dienst würde nicht mehr gefunden:</numerusform>
            <numerusform>%n Dienste würden nicht mehr gefunden:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called within 24 hours by:</source>
        <translation>In 24 Stunden aufgerufen von:</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginItem</name>
    <message>
        <location filename="../app/graph/pluginitem.cpp" line="+102"/>
        <source>breaks</source>
        <translation>bricht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>loses an option</source>
        <translation>verliert Wahlweises</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>goes</source>
        <translation>geht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message numerus="yes">
        <location line="+231"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginPanel</name>
    <message>
        <location filename="../app/pages/plugins/pluginpanel.cpp" line="+38"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+39"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location line="-37"/>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+31"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Installed in</source>
        <translation>Installiert in</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Details of the selected plugin</source>
        <translation>Details des gewählten Plugins</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <location line="-44"/>
        <location line="+4"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy manifest</source>
        <translation>Manifest kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Versions in the catalogue</source>
        <translation>Versionen im Katalog</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What needs it</source>
        <translation>Wer es braucht</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it needs, who needs it, and its history.

Drop a plugin.json or plugin.yaml here to install it.</source>
        <translation>Ein Plugin wählen, um zu sehen, was es braucht, wer es braucht und was mit ihm geschah.

Eine plugin.json oder plugin.yaml hier ablegen, um sie zu installieren.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln plugin(s) selected</source>
        <translation>
            <numerusform>%Ln Plugin gewählt</numerusform>
            <numerusform>%Ln Plugins gewählt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>Was geschieht, geschieht mit allen.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Needs %1</source>
        <translation>Braucht %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services %1</source>
        <translation>Dienste %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Not installed: it registered its services itself, without manifest</source>
        <translation>Nicht installiert: es hat seine Dienste selbst registriert, ohne Manifest</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 – an upgrade is possible</source>
        <translation>%1 – Aktualisierung möglich</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Needs nothing</source>
        <translation>Braucht nichts</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Needs %n other(s)</source>
        <translation>
            <numerusform>Braucht %n anderes</numerusform>
            <numerusform>Braucht %n andere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needed by nobody</source>
        <translation>Von niemandem gebraucht</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Needed by %n other(s)</source>
        <translation>
            <numerusform>Von %n anderem gebraucht</numerusform>
            <numerusform>Von %n anderen gebraucht</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 ✓</source>
        <comment>version that is installed</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 of %2 live</source>
        <translation>%1 von %2 erreichbar</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No manifest is known of this plugin.</source>
        <translation>Von diesem Plugin ist kein Manifest bekannt.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginTable</name>
    <message>
        <location filename="../app/pages/plugins/plugintable.cpp" line="+48"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginWording</name>
    <message>
        <location filename="../app/models/pluginwording.cpp" line="+10"/>
        <source>Satisfied</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unsatisfied</source>
        <translation>Unerfüllt</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+42"/>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <location line="-40"/>
        <location line="+42"/>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>%1, affected by %2</source>
        <comment>state, service</comment>
        <translation>%1, betroffen von %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, affected by %2 and %n more</source>
        <comment>state, service</comment>
        <translation>
            <numerusform>%1, betroffen von %2 und %n weiteren</numerusform>
            <numerusform>%1, betroffen von %2 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everything it depends on is there in a version that fits.</source>
        <translation>Alles, wovon es abhängt, ist in einer passenden Version da.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something is missing that it can do without.</source>
        <translation>Etwas fehlt, worauf es verzichten kann.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something it requires is missing or has the wrong version.</source>
        <translation>Etwas Erforderliches fehlt oder hat die falsche Version.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated: its services are not found, and it satisfies nobody&apos;s dependency.</source>
        <translation>Deaktiviert: seine Dienste werden nicht gefunden, und es erfüllt niemandes Abhängigkeit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the catalogue only.</source>
        <translation>Nur im Katalog.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without manifest</source>
        <translation>Ohne Manifest</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Requires %1 %2; %3 is installed.</source>
        <translation>Erfordert %1 %2; installiert ist %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2; %3 is installed.</source>
        <translation>Kann %1 %2 nutzen; installiert ist %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requires %1 %2, which is not there.</source>
        <translation>Erfordert %1 %2, was nicht da ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2, which is not there.</source>
        <translation>Kann %1 %2 nutzen, was nicht da ist.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It requires itself through others: a circular dependency.</source>
        <translation>Es erfordert über andere sich selbst: eine zyklische Abhängigkeit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, which it requires, is not satisfied itself.</source>
        <translation>%1, das es erfordert, ist selbst nicht erfüllt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Install %1 %2</source>
        <translation>%1 %2 installieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Upgrade %1 to %2</source>
        <translation>%1 auf %2 aktualisieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Downgrade %1 to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginsPage</name>
    <message>
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+50"/>
        <source>Only Upgrada&amp;ble</source>
        <translation>Nur aktualisier&amp;bare</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Drop to install</source>
        <translation>Ablegen zum Installieren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Loading plugins…</source>
        <translation>Plugins werden geladen …</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Show plugins that are: %1
%2</source>
        <translation>Plugins zeigen mit Status: %1
%2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Install…</source>
        <translation>Installieren …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Install from file</source>
        <translation>Aus Datei installieren</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No plugins yet</source>
        <translation>Noch keine Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A plugin&apos;s manifest says what it offers and what it needs. Once installed, the node watches that everything fits.</source>
        <translation>Das Manifest eines Plugins sagt, was es bietet und was es braucht. Ist es installiert, achtet der Knoten darauf, dass alles passt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop a plugin.json or plugin.yaml on this window, or choose one:</source>
        <translation>Eine plugin.json oder plugin.yaml auf diesem Fenster ablegen oder eine wählen:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install from file…</source>
        <translation>Aus Datei installieren …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or install it in a terminal:</source>
        <translation>Oder im Terminal installieren:</translation>
    </message>
    <message>
        <location line="-97"/>
        <source>No plugin matches</source>
        <translation>Kein Plugin passt</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Show only plugins with a newer version in the catalogue</source>
        <translation>Nur Plugins zeigen, von denen der Katalog eine neuere Version hat</translation>
    </message>
    <message>
        <location line="+122"/>
        <source>Drop to install %1</source>
        <translation>Ablegen, um %1 zu installieren</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Drop to install %n manifest(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Manifest zu installieren</numerusform>
            <numerusform>Ablegen, um %n Manifeste zu installieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+94"/>
        <source>%1: %n plugin(s)</source>
        <translation>
            <numerusform>%1: %n Plugin</numerusform>
            <numerusform>%1: %n Plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>↑ %1</source>
        <comment>upgradable plugins</comment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Upgradable  %1</source>
        <translation>Aktualisierbar  %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgradable: %n plugin(s)</source>
        <translation>
            <numerusform>Aktualisierbar: %n Plugin</numerusform>
            <numerusform>Aktualisierbar: %n Plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2</source>
        <comment>shown of all plugins</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln Plugin</numerusform>
            <numerusform>%Ln Plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 is not installed, and the catalogue does not have it.</source>
        <translation>%1 ist nicht installiert, und der Katalog kennt es nicht.</translation>
    </message>
    <message>
        <location filename="../app/pages/plugins/pluginspage.h" line="+30"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Plugins</source>
        <translation>&amp;Plugins</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, names, versions, services</source>
        <translation>Plugins, Namen, Versionen, Dienste suchen</translation>
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
        <location line="+2"/>
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
    <name>plexica::app::ResolutionCards</name>
    <message>
        <location filename="../app/pages/plugins/resolutionview.cpp" line="+90"/>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+2"/>
        <source>Required by</source>
        <translation>Erfordert von</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2</source>
        <comment>constraint of plugin</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 (%3)</source>
        <comment>constraint of service (plugin)</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 (service %2)</source>
        <comment>plugin version, service version</comment>
        <translation>%1 (Dienst %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 fits</source>
        <comment>version</comment>
        <translation>%1 passt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 passt nicht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the catalogue</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 requires %2, and no version satisfies both</source>
        <translation>%1 erfordert %2, und keine Version erfüllt beides</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requires %2</source>
        <translation>%1 erfordert %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The smallest change that would make it pass</source>
        <translation>Die kleinste Änderung, mit der es ginge</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1. %2</source>
        <comment>number. step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Order of installation</source>
        <translation>Reihenfolge der Installation</translation>
    </message>
</context>
<context>
    <name>plexica::app::ResolutionView</name>
    <message>
        <location line="-121"/>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message>
        <location filename="../app/pages/services/serviceactions.cpp" line="+53"/>
        <source>&amp;Copy Discovery Command</source>
        <translation>&amp;Befehl zum Auffinden kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that discovers the service</source>
        <translation>Einen curl-Befehl kopieren, der den Dienst auffindet</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <location line="+4"/>
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
        <location line="+3"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back health or admin state as it was before the last change, within a minute</source>
        <translation>Zustand oder Anordnung wie vor der letzten Änderung herstellen, innerhalb einer Minute</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Orders…</source>
        <translation>&amp;Anordnungen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is drained or offline by order, registered or not</source>
        <translation>Was auf Anordnung ausläuft oder offline ist, registriert oder nicht</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The discovery command is on the clipboard.</source>
        <translation>Der Befehl zum Auffinden ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is as it was.</source>
        <translation>%1 ist wie zuvor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are as they were.</source>
        <translation>%1 Dienste sind wie zuvor.</translation>
    </message>
    <message>
        <location line="+21"/>
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
        <location line="+17"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (braucht %2 %3)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 (needs the plugin %2)</source>
        <translation>%1 (braucht das Plugin %2)</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n plugin(s) require it:</source>
        <translation>
            <numerusform>%n Plugin braucht ihn unbedingt:</numerusform>
            <numerusform>%n Plugins brauchen ihn unbedingt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) can do without it:</source>
        <translation>
            <numerusform>%n Plugin kommt ohne ihn aus:</numerusform>
            <numerusform>%n Plugins kommen ohne ihn aus:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2 calls/min</source>
        <comment>plugin: rate</comment>
        <translation>%1: %2 Aufrufe/min</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called now by:</source>
        <translation>Jetzt aufgerufen von:</translation>
    </message>
    <message>
        <location line="+20"/>
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
        <location line="+2"/>
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
        <location line="+5"/>
        <source>Callers no longer find it. It stays unavailable until its plugin or an administrator reports otherwise.</source>
        <translation>Aufrufer finden ihn nicht mehr. Er bleibt nicht verfügbar, bis sein Plugin oder ein Verwalter anderes meldet.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is reported as %2.</source>
        <translation>%1 ist gemeldet als: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+2"/>
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
        <location line="+2"/>
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
        <location line="+39"/>
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
        <location line="+3"/>
        <source>It leaves the registry with all its instances: callers are told that there is no such service. A plugin that still runs comes back when it registers again; most do at their next heartbeat. To keep it away, take it offline instead.</source>
        <translation>Er verlässt das Register mit allen Instanzen: Aufrufer erfahren, dass es ihn nicht gibt. Ein Plugin, das noch läuft, kommt wieder, sobald es sich erneut anmeldet; meist beim nächsten Lebenszeichen. Um ihn fernzuhalten, nehmen Sie ihn stattdessen offline.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 was deregistered.</source>
        <translation>%1 wurde abgemeldet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services were deregistered.</source>
        <translation>%1 Dienste wurden abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>%n Dienst wird bearbeitet …</numerusform>
            <numerusform>%n Dienste werden bearbeitet …</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped after %1 of %2 services; the others are as they were.</source>
        <translation>Nach %1 von %2 Diensten angehalten; die anderen sind, wie sie waren.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>service: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 services failed.</source>
        <translation>%1 von %2 Diensten schlugen fehl.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 services failed; the others are done.</source>
        <translation>%1 von %2 Diensten schlugen fehl; die anderen sind erledigt.</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message>
        <location filename="../app/models/servicedisplay.cpp" line="+68"/>
        <source>Calls through the gateway in the last minute, about</source>
        <translation>Aufrufe durch das Gateway in der letzten Minute, ungefähr</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of the calls of the last 24 hours that were answered 5xx</source>
        <translation>Anteil der Aufrufe der letzten 24 Stunden, die mit 5xx beantwortet wurden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>99 of 100 calls of the last 24 hours took no longer</source>
        <translation>99 von 100 Aufrufen der letzten 24 Stunden dauerten nicht länger</translation>
    </message>
    <message>
        <location line="+8"/>
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
        <source>Calls/min</source>
        <translation>Aufrufe/min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p99</source>
        <translation>p99</translation>
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
        <location line="+17"/>
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
        <source>Affected by others:</source>
        <translation>Von anderen betroffen:</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1
Until %2</source>
        <translation>%1
Bis %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
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
        <location line="+7"/>
        <source>Nobody has called it through the gateway for a day</source>
        <translation>Seit einem Tag hat ihn niemand durch das Gateway aufgerufen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1, affected</source>
        <comment>status</comment>
        <translation>%1, betroffen</translation>
    </message>
    <message>
        <location line="+11"/>
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
        <location filename="../app/pages/services/servicepanel.cpp" line="+36"/>
        <source>Details of the selected service</source>
        <translation>Einzelheiten des gewählten Dienstes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location line="+34"/>
        <location line="+7"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location line="-26"/>
        <location line="+31"/>
        <location line="+4"/>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <location line="-71"/>
        <source>Health timeline</source>
        <translation>Verlauf des Zustands</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy metadata</source>
        <translation>Metadaten kopieren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Set health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the health of the service</source>
        <translation>Den Zustand des Dienstes melden</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+20"/>
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
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+0"/>
        <source>Service id</source>
        <translation>Dienst-ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery command</source>
        <translation>Befehl zum Auffinden</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy discovery command</source>
        <translation>Befehl zum Auffinden kopieren</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Select a service to see its endpoints, instances and history.</source>
        <translation>Wählen Sie einen Dienst, um Endpunkte, Instanzen und Verlauf zu sehen.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 · %2</source>
        <comment>plugin · tenant</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+23"/>
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
        <location line="+2"/>
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
        <location line="+12"/>
        <source>It answered: %1</source>
        <translation>Geantwortet wurde: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>Von anderen betroffen:</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The plugin registered no metadata.</source>
        <translation>Das Plugin hat keine Metadaten angemeldet.</translation>
    </message>
    <message>
        <location line="-69"/>
        <source>Endpoints %1</source>
        <translation>Endpunkte %1</translation>
    </message>
    <message numerus="yes">
        <location line="-26"/>
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln Dienst gewählt</numerusform>
            <numerusform>%Ln Dienste gewählt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>Was geschieht, geschieht mit allen.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Instances %1</source>
        <translation>Instanzen %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceTable</name>
    <message>
        <location filename="../app/pages/services/servicetable.cpp" line="+51"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceUse</name>
    <message>
        <location filename="../app/pages/services/serviceuse.cpp" line="+49"/>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Plugins that depend on the service</source>
        <translation>Plugins, die von dem Dienst abhängen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Callers of the service</source>
        <translation>Aufrufer des Dienstes</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Last calls of the service</source>
        <translation>Letzte Aufrufe des Dienstes</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Satisfied</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not satisfied</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>No plugin declares that it needs this service.</source>
        <translation>Kein Plugin erklärt, dass es diesen Dienst braucht.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) depend on it</source>
        <translation>
            <numerusform>%n Plugin hängt davon ab</numerusform>
            <numerusform>%n Plugins hängen davon ab</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has called it through the gateway for a day.</source>
        <translation>Seit einem Tag hat ihn niemand durch das Gateway aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) called it in the last 24 hours</source>
        <translation>
            <numerusform>%n Plugin hat ihn in den letzten 24 Stunden aufgerufen</numerusform>
            <numerusform>%n Plugins haben ihn in den letzten 24 Stunden aufgerufen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls</source>
        <translation>Letzte Aufrufe</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message>
        <location filename="../app/pages/services/servicespage.cpp" line="+37"/>
        <source>Loading services…</source>
        <translation>Dienste werden geladen …</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
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
        <location line="+7"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>%n Dienst freigegeben.</numerusform>
            <numerusform>%n Dienste freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Filter by plugin</source>
        <translation>Nach Plugin filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show services of one plugin</source>
        <translation>Dienste eines Plugins zeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+131"/>
        <source>All plugins</source>
        <translation>Alle Plugins</translation>
    </message>
    <message>
        <location line="-120"/>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services appear here the moment a plugin registers them.</source>
        <translation>Dienste erscheinen hier, sobald ein Plugin sie anmeldet.</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="-76"/>
        <source>No service matches</source>
        <translation>Kein Dienst passt</translation>
    </message>
    <message>
        <location line="+206"/>
        <source>%1 of %2</source>
        <comment>shown of all services</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
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
        <location filename="../app/pages/services/servicespage.h" line="+27"/>
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
    <name>plexica::app::SharedDataActions</name>
    <message>
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+52"/>
        <source>&amp;Copy Key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the keys of the selected entries</source>
        <translation>Die Schlüssel der gewählten Einträge kopieren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy &amp;Read Command</source>
        <translation>&amp;Lesebefehl kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that reads the entry</source>
        <translation>Einen curl-Befehl kopieren, der den Eintrag liest</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The read command is on the clipboard.</source>
        <translation>Der Lesebefehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Time to Live…</source>
        <translation>Lebens&amp;zeit setzen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the selected entries expire after a time</source>
        <translation>Die gewählten Einträge nach einer Zeit ablaufen lassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Extend Time to Live…</source>
        <translation>Lebenszeit &amp;verlängern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the selected entries more time</source>
        <translation>Den gewählten Einträgen mehr Zeit geben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove E&amp;xpiry…</source>
        <translation>&amp;Ablauf entfernen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the selected entries until they are deleted</source>
        <translation>Die gewählten Einträge behalten, bis sie gelöscht werden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete the selected entries</source>
        <translation>Die gewählten Einträge löschen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete &amp;Namespace…</source>
        <translation>&amp;Namensraum löschen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete every entry of the chosen namespace</source>
        <translation>Alle Einträge des gewählten Namensraums löschen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Undo Deletion</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back what was deleted within the last minute</source>
        <translation>Zurückholen, was in der letzten Minute gelöscht wurde</translation>
    </message>
    <message>
        <location line="+51"/>
        <location line="+95"/>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <location line="-94"/>
        <location line="+95"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="-94"/>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+95"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="-77"/>
        <source>When shall %1 expire?</source>
        <translation>Wann soll %1 ablaufen?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>When shall %n entries expire?</source>
        <translation>
            <numerusform>Wann soll %n Eintrag ablaufen?</numerusform>
            <numerusform>Wann sollen %n Einträge ablaufen?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set time to live</source>
        <translation>Lebenszeit setzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted from now. Once it is over nobody finds the entry any more. The plugin that writes it next decides anew.</source>
        <translation>Von jetzt an gezählt. Danach findet niemand den Eintrag mehr. Das Plugin, das ihn als nächstes schreibt, entscheidet neu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give %1 more time?</source>
        <translation>%1 mehr Zeit geben?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Give %n entries more time?</source>
        <translation>
            <numerusform>%n Eintrag mehr Zeit geben?</numerusform>
            <numerusform>%n Einträgen mehr Zeit geben?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extend time to live</source>
        <translation>Lebenszeit verlängern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added to what is left. The plugin that writes it next decides anew.</source>
        <translation>Kommt zur Restzeit hinzu. Das Plugin, das den Eintrag als nächstes schreibt, entscheidet neu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep %1 for good?</source>
        <translation>%1 dauerhaft behalten?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Keep %n entries for good?</source>
        <translation>
            <numerusform>%n Eintrag dauerhaft behalten?</numerusform>
            <numerusform>%n Einträge dauerhaft behalten?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove expiry</source>
        <translation>Ablauf entfernen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They stay and count for the quota until somebody deletes them or writes them with a time to live.</source>
        <translation>Sie bleiben und zählen zum Kontingent, bis jemand sie löscht oder mit einer Lebenszeit schreibt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;After</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;By</source>
        <translation>&amp;Um</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>The expiry of %n entries is changed.</source>
        <translation>
            <numerusform>Der Ablauf von %n Eintrag ist geändert.</numerusform>
            <numerusform>Der Ablauf von %n Einträgen ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Delete the namespace %1?</source>
        <translation>Den Namensraum %1 löschen?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every entry of it goes, also what is not shown here and what is written until then.</source>
        <translation>Jeder Eintrag darin geht, auch was hier nicht gezeigt wird und was bis dahin geschrieben wird.</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>%n Eintrag löschen?</numerusform>
            <numerusform>%n Einträge löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+20"/>
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Plugins no longer find them. An entry that is written meanwhile stays and is reported.</source>
        <translation>Plugins finden sie nicht mehr. Ein Eintrag, der inzwischen geschrieben wird, bleibt und wird gemeldet.</translation>
    </message>
    <message>
        <location line="-178"/>
        <source>This can be undone for a minute.</source>
        <translation>Das lässt sich eine Minute lang rückgängig machen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is too much to be kept: it cannot be undone. Export the table first.</source>
        <translation>Das ist zu viel, um aufgehoben zu werden: Es lässt sich nicht rückgängig machen. Exportieren Sie vorher die Tabelle.</translation>
    </message>
    <message numerus="yes">
        <location line="+213"/>
        <location line="+32"/>
        <source>%n entries deleted.</source>
        <translation>
            <numerusform>%n Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-31"/>
        <location line="+32"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n entries are back.</source>
        <translation>
            <numerusform>%n Eintrag ist wieder da.</numerusform>
            <numerusform>%n Einträge sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Working on %n entries…</source>
        <translation>
            <numerusform>%n Eintrag wird bearbeitet …</numerusform>
            <numerusform>%n Einträge werden bearbeitet …</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stopped after %1 of %2 entries; the others are as they were.</source>
        <translation>Angehalten nach %1 von %2 Einträgen; die anderen sind, wie sie waren.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: %2</source>
        <comment>key: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 entries failed; the others are done.</source>
        <translation>%1 von %2 Einträgen schlugen fehl; die anderen sind erledigt.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataPage</name>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+63"/>
        <source>Show &amp;Value</source>
        <translation>&amp;Wert zeigen</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Show Expiring &amp;Next</source>
        <translation>&amp;Nächste Abläufe zeigen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Loading entries…</source>
        <translation>Einträge werden geladen …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Show or hide the value beside the table</source>
        <translation>Den Wert neben der Tabelle zeigen oder verbergen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide when entries expire</source>
        <translation>Zeigen oder verbergen, wann Einträge ablaufen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show all entries again</source>
        <translation>Wieder alle Einträge zeigen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show when entries expire</source>
        <translation>Zeigen, wann Einträge ablaufen</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Expiring next</source>
        <translation>Läuft als Nächstes ab</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Filter by time left</source>
        <translation>Nach Restzeit filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show entries by when they expire</source>
        <translation>Einträge danach zeigen, wann sie ablaufen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Any time left</source>
        <translation>Jede Restzeit</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With expiry</source>
        <translation>Mit Ablauf</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No expiry</source>
        <translation>Ohne Ablauf</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Expires within %1</source>
        <translation>Läuft binnen %1 ab</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by owner</source>
        <translation>Nach Eigentümer filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show entries of one owner, or those whose owner is gone</source>
        <translation>Einträge eines Eigentümers zeigen, oder solche, deren Eigentümer weg ist</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All owners</source>
        <translation>Alle Eigentümer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Owner is gone</source>
        <translation>Eigentümer ist weg</translation>
    </message>
    <message numerus="yes">
        <location line="+220"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location line="-202"/>
        <source>No shared data yet</source>
        <translation>Noch keine gemeinsamen Daten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entries appear here the moment a plugin writes them.</source>
        <translation>Einträge erscheinen hier, sobald ein Plugin sie schreibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write one, as a plugin would:</source>
        <translation>Schreiben Sie einen, wie ein Plugin es täte:</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>These are the first %1 entries. Choose a namespace to see the others.</source>
        <translation>Dies sind die ersten %1 Einträge. Wählen Sie einen Namensraum, um die anderen zu sehen.</translation>
    </message>
    <message>
        <location line="+111"/>
        <source>%1 of %2</source>
        <comment>shown of all entries</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.h" line="+30"/>
        <source>Shared Data</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared &amp;Data</source>
        <translation>Gemeinsame &amp;Daten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search keys, namespaces, owners</source>
        <translation>Schlüssel, Namensräume, Eigentümer suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedEntryDisplay</name>
    <message>
        <location filename="../app/models/sharedentrydisplay.cpp" line="+51"/>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+7"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Stays until it is deleted</source>
        <translation>Bleibt, bis er gelöscht wird</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No plugin of this id is installed or registered: nobody may be left who cares for this entry</source>
        <translation>Kein Plugin dieses Namens ist installiert oder registriert: Vielleicht kümmert sich niemand mehr um diesen Eintrag</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedTable</name>
    <message>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+68"/>
        <source>Entries</source>
        <translation>Einträge</translation>
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
    <name>plexica::app::TableColumns</name>
    <message>
        <location filename="../app/widgets/tablecolumns.cpp" line="+38"/>
        <location line="+159"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>plexica::app::TableExport</name>
    <message>
        <location filename="../app/models/tableexport.cpp" line="+50"/>
        <source>The table changed while it was written. Try again.</source>
        <translation>Die Tabelle änderte sich während des Schreibens. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <location line="+52"/>
        <location line="+14"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::TablePage</name>
    <message>
        <location filename="../app/pages/tablepage.cpp" line="+26"/>
        <source>Show &amp;Details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Das Feld neben der Tabelle zeigen oder verbergen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Wieder alles zeigen, was auch gefiltert war</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>plexica::app::TimelineModel</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+86"/>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+59"/>
        <source>Circuit open</source>
        <translation>Sicherung offen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Circuit half open</source>
        <translation>Sicherung halb offen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most calls failed; tried again in %1 s</source>
        <translation>Die meisten Aufrufe schlugen fehl; nächster Versuch in %1 s</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The next call is a trial</source>
        <translation>Der nächste Aufruf ist ein Versuch</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Instance ejected</source>
        <translation>Instanz ausgeschlossen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 at %2 failed again and again; tried again in %3 s</source>
        <translation>%1 unter %2 schlug immer wieder fehl; nächster Versuch in %3 s</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Calls in flight</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Endpoint&apos;s rate limit</source>
        <translation>Ratenbegrenzung des Endpunkts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant&apos;s rate limit</source>
        <translation>Ratenbegrenzung des Mandanten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service&apos;s rate limit</source>
        <translation>Ratenbegrenzung des Dienstes</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 was refused %n time(s), last %2</source>
        <translation>
            <numerusform>%1 wurde %n Mal abgewiesen, zuletzt %2</numerusform>
            <numerusform>%1 wurde %n Mal abgewiesen, zuletzt %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+45"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>plexica::app::TryCallPanel</name>
    <message>
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+53"/>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send call</source>
        <translation>Aufruf senden</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>JSON body, if there is one</source>
        <translation>JSON-Inhalt, falls es einen gibt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run every check and send nothing</source>
        <translation>Alle Prüfungen ausführen und nichts senden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the call as it was explained</source>
        <translation>Den Aufruf senden, wie er erklärt wurde</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Checks of the call</source>
        <translation>Prüfungen des Aufrufs</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer will stand here.</source>
        <translation>Hier wird die Antwort stehen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+11"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location line="+107"/>
        <source>Explain shows every check of the call before anything is sent.</source>
        <translation>„Erklären“ zeigt alle Prüfungen des Aufrufs, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1: passed</source>
        <translation>%1: bestanden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1: failed</source>
        <translation>%1: nicht bestanden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Allowed. It would go to %1</source>
        <translation>Erlaubt. Er ginge an %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sent; waiting for the answer…</source>
        <translation>Gesendet; warte auf die Antwort …</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2</source>
        <comment>error code and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1 from instance %2 in %3, %n attempt(s)</source>
        <translation>
            <numerusform>%1 von Instanz %2 in %3, %n Versuch</numerusform>
            <numerusform>%1 von Instanz %2 in %3, %n Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TtlForm</name>
    <message>
        <location filename="../app/pages/shareddata/ttlform.cpp" line="+31"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIf</name>
    <message>
        <location filename="../app/pages/graph/whatif.cpp" line="+42"/>
        <source>%1, by way of %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Would break</source>
        <translation>Würde ausfallen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would lose something optional</source>
        <translation>Würde etwas Wahlweises verlieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services that would vanish</source>
        <translation>Dienste, die verschwänden</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n Aufruf</numerusform>
            <numerusform>%1: %n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Called it in the last 24 hours</source>
        <translation>Riefen es in den letzten 24 Stunden auf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n key(s) it owns stay without owner</source>
        <translation>
            <numerusform>%n Schlüssel bleibt ohne Eigentümer</numerusform>
            <numerusform>%n Schlüssel bleiben ohne Eigentümer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 would break</source>
        <comment>plugin</comment>
        <translation>%1 würde brechen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would lose something optional</source>
        <comment>plugin</comment>
        <translation>%1 würde etwas Wahlweises verlieren</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n plugin(s) would break.</source>
        <translation>
            <numerusform>%n Plugin würde brechen.</numerusform>
            <numerusform>%n Plugins würden brechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Nothing breaks; %n plugin(s) would lose something optional.</source>
        <translation>
            <numerusform>Nichts bricht; %n Plugin würde etwas Wahlweises verlieren.</numerusform>
            <numerusform>Nichts bricht; %n Plugins würden etwas Wahlweises verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing breaks.</source>
        <translation>Nichts bricht.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why it would be refused</source>
        <translation>Warum es abgelehnt würde</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What would make it possible</source>
        <translation>Was es möglich machte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Order of installation</source>
        <translation>Reihenfolge der Installation</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+12"/>
        <source>Install %1 %2</source>
        <translation>%1 %2 installieren</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 wurde installiert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Upgrade %1 to %2</source>
        <translation>%1 auf %2 aktualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 wurde auf %2 aktualisiert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Downgrade %1 to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 wurde auf %2 zurückgesetzt.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>It would be refused: %n reason(s).</source>
        <translation>
            <numerusform>Es würde abgelehnt: %n Grund.</numerusform>
            <numerusform>Es würde abgelehnt: %n Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 is installed already.</source>
        <translation>%1 %2 ist schon installiert.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Uninstall %1</source>
        <translation>%1 deinstallieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 wurde deinstalliert.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 was deactivated.</source>
        <translation>%1 wurde deaktiviert.</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIfPanel</name>
    <message>
        <location filename="../app/pages/graph/whatifpanel.cpp" line="+48"/>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+32"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="-31"/>
        <location line="+32"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install or upgrade</source>
        <translation>Installieren oder aktualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What if I</source>
        <translation>Was, wenn ich</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What would happen</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Do it</source>
        <translation>Tun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Think nothing through any more</source>
        <translation>Nichts mehr durchdenken</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Choose a plugin</source>
        <translation>Plugin wählen</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (installed)</source>
        <comment>version</comment>
        <translation>%1 (installiert)</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Choose what to do with which plugin. Nothing is changed before you say so.</source>
        <translation>Wählen Sie, was mit welchem Plugin geschehen soll. Nichts wird geändert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>The node refuses it for the reasons above</source>
        <translation>Der Knoten lehnt es aus den Gründen oben ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shows the impact once more before anything happens</source>
        <translation>Zeigt die Folgen noch einmal, bevor etwas geschieht</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1?</source>
        <comment>what is to be done</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Others need it. To uninstall it all the same, type its id.</source>
        <translation>Andere brauchen es. Um es trotzdem zu deinstallieren, seine ID eingeben.</translation>
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
        <location line="+12"/>
        <source>Nothing seen since %1</source>
        <translation>Nichts gesehen seit %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing seen for too long</source>
        <translation>Zu lange nichts gesehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection reset</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no answer in time</source>
        <translation>keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the host name cannot be resolved</source>
        <translation>der Rechnername ist nicht auflösbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no trusted TLS connection</source>
        <translation>keine vertrauenswürdige TLS-Verbindung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2: %3</source>
        <comment>method address: what happened</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, %n time(s) since %2</source>
        <translation>
            <numerusform>%1, %n Mal seit %2</numerusform>
            <numerusform>%1, %n Mal seit %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is unavailable</source>
        <translation>%1 ist nicht verfügbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is degraded</source>
        <translation>%1 ist eingeschränkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is drained</source>
        <translation>%1 läuft aus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is deactivated</source>
        <translation>%1 ist deaktiviert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Required: %1</source>
        <translation>Erforderlich: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional: %1</source>
        <translation>Verzichtbar: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> (through %1)</source>
        <comment>plugins</comment>
        <translation> (über %1)</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
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
    <message numerus="yes">
        <location line="+13"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
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
