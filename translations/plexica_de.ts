<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+161"/>
        <source>The node could not start.</source>
        <translation>Der Knoten konnte nicht starten.</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessActions</name>
    <message>
        <location filename="../app/pages/access/accessactions.cpp" line="+29"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;New Key…</source>
        <translation>&amp;Neuer Schlüssel …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a key for a plugin or a person</source>
        <translation>Einen Schlüssel für ein Plugin oder einen Menschen machen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rotate…</source>
        <translation>&amp;Erneuern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the key another secret</source>
        <translation>Dem Schlüssel ein anderes Geheimnis geben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Key Id</source>
        <translation>Kennung &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id of the key, which is no secret</source>
        <translation>Die Kennung des Schlüssels kopieren, die kein Geheimnis ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End the key for good</source>
        <translation>Den Schlüssel für immer beenden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm &amp;Grants…</source>
        <translation>Rechte &amp;bestätigen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the plugin what it asks for</source>
        <translation>Dem Plugin geben, was es verlangt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Withdraw Grants…</source>
        <translation>Rechte ent&amp;ziehen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take permissions away from the plugin</source>
        <translation>Dem Plugin Rechte nehmen</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Make a key</source>
        <translation>Einen Schlüssel machen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make key</source>
        <translation>Schlüssel machen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its secret is shown once, after this.</source>
        <translation>Sein Geheimnis wird danach einmal gezeigt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Give the key “%1” another secret?</source>
        <translation>Dem Schlüssel „%1“ ein anderes Geheimnis geben?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rotate key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The old secret is good</source>
        <translation>Das alte Geheimnis gilt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another hour</source>
        <translation>Noch eine Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another day</source>
        <translation>Noch einen Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another week</source>
        <translation>Noch eine Woche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The &amp;old secret is good</source>
        <translation>Das &amp;alte Geheimnis gilt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was rotated lately: the secret before the present one ends at once.</source>
        <translation>Er wurde kürzlich erneuert: Das Geheimnis vor dem jetzigen endet sofort.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Id, role and permissions stay. The new secret is shown once, after this.</source>
        <translation>Kennung, Rolle und Rechte bleiben. Das neue Geheimnis wird danach einmal gezeigt.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Revoke the key “%1”?</source>
        <translation>Den Schlüssel „%1“ widerrufen?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It cannot be revoked here: it is the last key of role administrator, and without one nobody could make keys over the network. Make another first, or use plexica-server key revoke %1.</source>
        <translation>Er kann hier nicht widerrufen werden: Er ist der letzte Schlüssel der Rolle Verwalter, und ohne einen könnte niemand über das Netz Schlüssel machen. Machen Sie zuerst einen anderen, oder nehmen Sie plexica-server key revoke %1.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is open with it on this node now.</source>
        <translation>Auf diesem Knoten ist gerade nichts mit ihm offen.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n watch(es) or event stream(s) that it holds open here end at once.</source>
        <translation>
            <numerusform>%n Beobachtung oder Ereignisstrom, den er hier offen hält, endet sofort.</numerusform>
            <numerusform>%n Beobachtungen oder Ereignisströme, die er hier offen hält, enden sofort.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is the only key of %1: the plugin can neither call others nor report that it is alive, and its services turn unavailable.</source>
        <translation>Er ist der einzige Schlüssel von %1: Das Plugin kann weder andere rufen noch melden, dass es lebt, und seine Dienste werden nicht verfügbar.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) of the plugin</source>
        <translation>
            <numerusform>%n Dienst des Plugins</numerusform>
            <numerusform>%n Dienste des Plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) that it called in the last 24 hours</source>
        <translation>
            <numerusform>%n Dienst, den es in den letzten 24 Stunden gerufen hat</numerusform>
            <numerusform>%n Dienste, die es in den letzten 24 Stunden gerufen hat</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate is refused on every node from then on, for good.</source>
        <translation>Das Zertifikat wird von da an auf jedem Knoten abgewiesen, für immer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key is refused on every node from then on, for good. To replace only its secret, rotate it.</source>
        <translation>Der Schlüssel wird von da an auf jedem Knoten abgewiesen, für immer. Um nur sein Geheimnis zu ersetzen, erneuern Sie ihn.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was revoked.</source>
        <translation>Der Schlüssel „%1“ wurde widerrufen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (Platzhalter)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds for more than it names</source>
        <translation>Es gilt für mehr, als es nennt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A wildcard holds for more than it names, also for what plugins will offer later; it is granted only if you tick it.</source>
        <translation>Ein Platzhalter gilt für mehr, als er nennt, auch für das, was Plugins später anbieten; er wird nur gewährt, wenn Sie ihn ankreuzen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What may %1 use in tenant %2?</source>
        <translation>Was darf %1 im Mandanten %2 benutzen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant permissions</source>
        <translation>Rechte gewähren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It asks for what follows and does not have it. Its calls may use what is ticked.</source>
        <translation>Es verlangt das Folgende und hat es nicht. Seine Aufrufe dürfen benutzen, was angekreuzt ist.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What shall %1 no longer use in tenant %2?</source>
        <translation>Was soll %1 im Mandanten %2 nicht mehr benutzen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw permissions</source>
        <translation>Rechte entziehen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls to endpoints that ask for what is ticked are refused where gateway.permissions is enforce, and noted where it is audit.</source>
        <translation>Aufrufe von Endpunkten, die das Angekreuzte verlangen, werden abgewiesen, wo gateway.permissions auf enforce steht, und vermerkt, wo es auf audit steht.</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 has %n permission(s) now.</source>
        <translation>
            <numerusform>%1 hat jetzt %n Recht.</numerusform>
            <numerusform>%1 hat jetzt %n Rechte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessPage</name>
    <message>
        <location filename="../app/pages/access/accesspage.cpp" line="+66"/>
        <source>Show &amp;Details</source>
        <translation>Einzel&amp;heiten zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Das Feld neben der Tabelle zeigen oder verbergen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Wieder alles zeigen, was immer gefiltert war</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key says who a request is of and what it may do. Plugins get one each; people and pipelines get their own.</source>
        <translation>Ein Schlüssel sagt, von wem eine Anfrage ist und was sie darf. Jedes Plugin bekommt einen; Menschen und Abläufe bekommen eigene.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make one here:</source>
        <translation>Hier einen machen:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the first key…</source>
        <translation>Den ersten Schlüssel machen …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or make it in a terminal, also while this console runs:</source>
        <translation>Oder in einem Terminal machen, auch während diese Konsole läuft:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key matches</source>
        <translation>Kein Schlüssel passt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugin asks for permissions</source>
        <translation>Kein Plugin verlangt Rechte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What a manifest asks for under “permissions” stands here, beside what the plugin was granted.</source>
        <translation>Was ein Manifest unter „permissions“ verlangt, steht hier neben dem, was dem Plugin gewährt wurde.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No plugin matches</source>
        <translation>Kein Plugin passt</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+259"/>
        <source>Grants</source>
        <translation>Gewährtes</translation>
    </message>
    <message>
        <location line="-214"/>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show keys of one role, or those that nobody has used</source>
        <translation>Schlüssel einer Rolle zeigen, oder die, die niemand benutzt hat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>New key…</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>This node asks nobody for a key: whoever reaches it may do everything. It therefore serves this machine only. Keys can be made here already; they count once auth.mode is “keys” and the console was restarted.</source>
        <translation>Dieser Knoten fragt niemanden nach einem Schlüssel: Wer ihn erreicht, darf alles. Darum bedient er nur diesen Rechner. Schlüssel können hier schon gemacht werden; sie zählen, sobald auth.mode auf „keys“ steht und die Konsole neu gestartet wurde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Turn keys on…</source>
        <translation>Schlüssel einschalten …</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Grants (%1 waiting)</source>
        <translation>Gewährtes (%1 warten)</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
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
        <location line="+78"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../app/pages/access/accesspage.h" line="+38"/>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Access</source>
        <translation>&amp;Zugang</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, ids, tenants, plugins, permissions</source>
        <translation>Namen, Kennungen, Mandanten, Plugins, Rechte suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessWording</name>
    <message>
        <location filename="../app/models/accesswording.cpp" line="+12"/>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Administrator</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looks at everything and changes nothing.</source>
        <translation>Sieht alles und ändert nichts.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is one plugin of one tenant: registers, calls and writes data as that plugin alone.</source>
        <translation>Ist ein Plugin eines Mandanten: meldet an, ruft und schreibt Daten nur als dieses Plugin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Runs one tenant: installs plugins, gives orders to services, grants permissions.</source>
        <translation>Betreibt einen Mandanten: installiert Plugins, gibt Diensten Anweisungen, gewährt Rechte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>May do everything, makes keys and sees settings; with a tenant, everything in that tenant.</source>
        <translation>Darf alles, macht Schlüssel und sieht Einstellungen; mit einem Mandanten alles in diesem Mandanten.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Find services, read shared data, see plugins and the graph</source>
        <translation>Dienste finden, geteilte Daten lesen, Plugins und den Graphen sehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See events, calls, circuits, nodes, and what an act would affect</source>
        <translation>Ereignisse, Aufrufe, Sicherungen und Knoten sehen, und was eine Handlung beträfe</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>See all tenants, and the metrics of the node</source>
        <translation>Alle Mandanten und die Messwerte des Knotens sehen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register services, report their health and call others, as %1 and as nobody else</source>
        <translation>Dienste anmelden, ihre Gesundheit melden und andere rufen, als %1 und als niemand sonst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change shared data that %1 owns</source>
        <translation>Geteilte Daten ändern, die %1 gehören</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register and call in the name of any plugin; the audit log says so</source>
        <translation>Im Namen jedes Plugins anmelden und rufen; das Protokoll sagt es</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install and change plugins, grant permissions without wildcards, give orders to services</source>
        <translation>Plugins installieren und ändern, Rechte ohne Platzhalter gewähren, Diensten Anweisungen geben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Act in all tenants, change the catalogue, grant wildcards, see settings</source>
        <translation>In allen Mandanten handeln, den Katalog ändern, Platzhalter gewähren, Einstellungen sehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant wildcards in the tenant</source>
        <translation>Platzhalter im Mandanten gewähren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make, rotate and revoke keys</source>
        <translation>Schlüssel machen, erneuern und widerrufen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make, rotate and revoke keys of the tenant</source>
        <translation>Schlüssel des Mandanten machen, erneuern und widerrufen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing outside tenant %1, which it cannot even see</source>
        <translation>Nichts außerhalb des Mandanten %1, das er nicht einmal sieht</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotated</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key is good.</source>
        <translation>Der Schlüssel gilt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is good, and for a while its former secret is, too.</source>
        <translation>Der Schlüssel gilt, und eine Weile auch sein früheres Geheimnis.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key expires within two weeks.</source>
        <translation>Der Schlüssel läuft in den nächsten zwei Wochen ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is refused: its time is over. It can be revoked, which takes it from the list.</source>
        <translation>Der Schlüssel wird abgewiesen: Seine Zeit ist um. Er kann widerrufen werden und verlässt damit die Liste.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The plugin has all that it asks for.</source>
        <translation>Das Plugin hat alles, was es verlangt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin has all that it asks for, and a wildcard, which holds for more than it names.</source>
        <translation>Das Plugin hat alles, was es verlangt, und einen Platzhalter, der für mehr gilt, als er nennt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin asks for something that nobody has granted.</source>
        <translation>Das Plugin verlangt etwas, das niemand gewährt hat.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+5"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Letters, digits, “.”, “_” and “-”, beginning with a letter or digit.</source>
        <translation>Buchstaben, Ziffern, „.“, „_“ und „-“, am Anfang ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say what the key is for.</source>
        <translation>Sagen Sie, wofür der Schlüssel ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 100 characters, all of them printable.</source>
        <translation>Höchstens 100 Zeichen, alle druckbar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A key of this role belongs to one tenant.</source>
        <translation>Ein Schlüssel dieser Rolle gehört zu einem Mandanten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say which plugin it is.</source>
        <translation>Sagen Sie, welches Plugin es ist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” holds a wildcard, which a plugin&apos;s key may not.</source>
        <translation>„%1“ enthält einen Platzhalter; das darf der Schlüssel eines Plugins nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At most 200 permissions of at most 200 printable characters each.</source>
        <translation>Höchstens 200 Rechte aus je höchstens 200 druckbaren Zeichen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This moment is past.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Arrangement</name>
    <message>
        <location filename="../app/pages/graph/arrangement.cpp" line="+76"/>
        <source>Graphviz could not arrange the graph: %1</source>
        <translation>Graphviz konnte den Graphen nicht anordnen: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too many connections for layers: arranged by force. Focus on a plugin to see its layers.</source>
        <translation>Zu viele Verbindungen für Schichten: nach Kräften angeordnet. Der Fokus auf ein Plugin zeigt dessen Schichten.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+81"/>
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
    <name>plexica::app::CallActions</name>
    <message>
        <location filename="../app/pages/gateway/callactions.cpp" line="+14"/>
        <source>Show Trac&amp;e</source>
        <translation>&amp;Trace zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the whole journey of the request, from plugin to plugin</source>
        <translation>Den ganzen Weg der Anfrage von Plugin zu Plugin zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Service</source>
        <translation>&amp;Dienst zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the service that the call went to</source>
        <translation>Den Dienst zeigen, an den der Aufruf ging</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;peat…</source>
        <translation>&amp;Wiederholen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill the form beside the table from this call</source>
        <translation>Das Formular neben der Tabelle mit diesem Aufruf füllen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the call as a curl command for a shell; keys stand there as variables</source>
        <translation>Den Aufruf als curl-Befehl für eine Shell kopieren; Schlüssel stehen dort als Variablen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy Request Id</source>
        <translation>Anfrage-ID &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id under which the call stands in logs and events</source>
        <translation>Die ID kopieren, unter der der Aufruf in Protokollen und Ereignissen steht</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The call is on the clipboard as a curl command, without headers and a body: these are not recorded.</source>
        <translation>Der Aufruf liegt als curl-Befehl in der Zwischenablage, ohne Header und Inhalt: Diese werden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nor is what stood in the path: set these variables in the shell first: %1</source>
        <translation>Auch nicht, was im Pfad stand: Setzen Sie zuerst diese Variablen in der Shell: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallFilters</name>
    <message>
        <location filename="../app/pages/gateway/callfilters.cpp" line="+34"/>
        <source>Any duration</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>≥ %1</source>
        <comment>duration</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Filter by caller</source>
        <translation>Nach Aufrufer filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Callers</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of one plugin</source>
        <translation>Aufrufe eines Plugins zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by service</source>
        <translation>Nach Dienst filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls to one service</source>
        <translation>Aufrufe an einen Dienst zeigen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that ended so; a number may be typed. Without an answer: the gateway answered, as the plugin did not or was not asked.</source>
        <translation>Aufrufe zeigen, die so endeten; eine Zahl kann eingetippt werden. Ohne Antwort: Das Gateway hat geantwortet, da das Plugin es nicht tat oder nicht gefragt wurde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter by duration</source>
        <translation>Nach Dauer filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that took this long; a number of milliseconds may be typed</source>
        <translation>Aufrufe zeigen, die so lange dauerten; eine Zahl von Millisekunden kann eingetippt werden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by time</source>
        <translation>Nach Zeit filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of some time</source>
        <translation>Aufrufe einer Zeit zeigen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All callers</source>
        <translation>Alle Aufrufer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Method or path</source>
        <translation>Methode oder Pfad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by endpoint</source>
        <translation>Nach Endpunkt filtern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls whose method and path hold this, as “GET /products”</source>
        <translation>Aufrufe zeigen, deren Methode und Pfad dies enthalten, etwa „GET /products“</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>Calls From … to …</source>
        <translation>Aufrufe von … bis …</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begin</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls</source>
        <translation>Aufrufe zeigen</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallList</name>
    <message>
        <location filename="../app/pages/gateway/calllist.cpp" line="+24"/>
        <source>No call matches</source>
        <translation>Kein Aufruf passt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>An den Anfang, mit dem, was inzwischen kam</translation>
    </message>
    <message numerus="yes">
        <location line="+135"/>
        <source>%Ln new</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CallModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+42"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location filename="../app/models/callmodel.cpp" line="+85"/>
        <source>Hit</source>
        <comment>it was in the cache</comment>
        <translation>Treffer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Miss</source>
        <comment>it was not in the cache; no failure</comment>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <location line="+61"/>
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
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message>
        <location filename="../app/pages/gateway/callpanel.cpp" line="+54"/>
        <source>%1: %2 after %3</source>
        <comment>instance: status or failure, time</comment>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The selected call</source>
        <translation>Der gewählte Aufruf</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <location line="+0"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trace id</source>
        <translation>Trace-Id</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Events of the request</source>
        <translation>Ereignisse der Anfrage</translation>
    </message>
    <message>
        <location line="+46"/>
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
    <name>plexica::app::CallTable</name>
    <message>
        <location filename="../app/pages/gateway/calltable.cpp" line="+41"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallWording</name>
    <message>
        <location filename="../app/models/callwording.cpp" line="+12"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+43"/>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>circuit open</source>
        <translation>Sicherung offen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no live instance</source>
        <translation>keine Instanz erreichbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such service</source>
        <translation>kein solcher Dienst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>another plugin&apos;s</source>
        <translation>gehört einem anderen Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such endpoint</source>
        <translation>kein solcher Endpunkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>body too large</source>
        <translation>Inhalt zu groß</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address forbidden</source>
        <translation>Adresse verboten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>runs in a circle</source>
        <translation>läuft im Kreis</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not well formed</source>
        <translation>fehlerhaft gestellt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>connection reset</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name not resolved</source>
        <translation>Name nicht auflösbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
</context>
<context>
    <name>plexica::app::CommandPalette</name>
    <message>
        <location filename="../app/shell/commandpalette.cpp" line="+90"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A name, or what to do: drain crm.deals 1 h disk change</source>
        <translation>Ein Name, oder was zu tun ist: leeren crm.deals 1 h Plattentausch</translation>
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
    <message>
        <location line="+99"/>
        <source>Nothing fits “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
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
        <location line="+40"/>
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
        <location filename="../app/console/main.cpp" line="+91"/>
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
        <location filename="../app/widgets/emptystate.cpp" line="+88"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five plugins that register, call each other, fail and come back</source>
        <translation>Fünf Plugins, die sich anmelden, einander aufrufen, ausfallen und wiederkommen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The demo starts…</source>
        <translation>Die Demo startet …</translation>
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
    <name>plexica::app::EntryDialog</name>
    <message>
        <location filename="../app/pages/shareddata/entrydialog.cpp" line="+40"/>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make the entry</source>
        <translation>Eintrag anlegen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Namespace</source>
        <translation>Namens&amp;raum</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Replace what is there</source>
        <translation>&amp;Ersetzen, was da ist</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Owner</source>
        <translation>Ei&amp;gentümer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The plugin that cares for the entry</source>
        <translation>Das Plugin, das sich um den Eintrag kümmert</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is named like a secret is hidden, and copied as it is.</source>
        <translation>Was wie ein Geheimnis heißt, ist verborgen und wird so kopiert, wie es ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>E&amp;xpires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;After</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Whose entry is it?</source>
        <translation>Wessen Eintrag ist es?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry stands in a namespace.</source>
        <translation>Ein Eintrag steht in einem Namensraum.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry has a key.</source>
        <translation>Ein Eintrag hat einen Schlüssel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry belongs to a plugin.</source>
        <translation>Ein Eintrag gehört einem Plugin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An owner is at most %1 bytes long; these are %2.</source>
        <translation>Ein Eigentümer ist höchstens %1 Byte lang; dies sind %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A value is JSON: a number, a text in quotation marks, true, false, null, [ ] or { }.</source>
        <translation>Ein Wert ist JSON: eine Zahl, ein Text in Anführungszeichen, true, false, null, [ ] oder { }.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>This key is there already, in version %1.</source>
        <translation>Diesen Schlüssel gibt es schon, in Version %1.</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryPanel</name>
    <message>
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+29"/>
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
        <location line="+14"/>
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
        <location line="-24"/>
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
        <location line="+44"/>
        <source>What is named like a secret is hidden.</source>
        <translation>Was wie ein Geheimnis heißt, ist verborgen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show and edit the whole value, until another entry is selected</source>
        <translation>Den ganzen Wert zeigen und bearbeiten, bis ein anderer Eintrag gewählt wird</translation>
    </message>
    <message>
        <location line="+34"/>
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
        <location line="+47"/>
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
        <location line="+72"/>
        <source>Stored now: version %1, written %2 by %3</source>
        <translation>Jetzt gespeichert: Version %1, geschrieben %2 von %3</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Somebody changed this entry while you were editing. Nothing was overwritten: compare and choose below.</source>
        <translation>Jemand hat diesen Eintrag geändert, während Sie ihn bearbeiteten. Nichts wurde überschrieben: Vergleichen und wählen Sie unten.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>What was typed %1 and not saved is here again. Revert shows the stored value.</source>
        <translation>Was %1 getippt und nicht gespeichert wurde, ist wieder da. „Zurücksetzen“ zeigt den gespeicherten Wert.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <location line="+52"/>
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
    <name>plexica::app::EventExport</name>
    <message>
        <location filename="../app/pages/events/eventexport.cpp" line="+43"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The events cannot be read: %1</source>
        <translation>Die Ereignisse können nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <location line="+2"/>
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>%Ln Ereignis geschrieben</numerusform>
            <numerusform>%Ln Ereignisse geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1, back to %2</source>
        <comment>count of events that were written, how far back</comment>
        <translation>%1, zurück bis %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventModel</name>
    <message>
        <location filename="../app/models/eventmodel.cpp" line="+29"/>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Orders</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventPanel</name>
    <message>
        <location filename="../app/pages/events/eventpanel.cpp" line="+27"/>
        <source>The selected event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Details of the event</source>
        <translation>Einzelheiten des Ereignisses</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event as JSON</source>
        <translation>Das Ereignis als JSON</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the event</source>
        <translation>Ereignis kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Select an event to see what it changed.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, was es änderte.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It tells of nothing that was before and is other now.</source>
        <translation>Es sagt von nichts, was vorher anders war.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>Nur die erste Änderung ist gezeigt.</numerusform>
            <numerusform>Nur die ersten %n Änderungen sind gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventWording</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+56"/>
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
        <location line="+20"/>
        <source>Key created</source>
        <translation>Schlüssel gemacht</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Secret rotated</source>
        <translation>Geheimnis erneuert</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+13"/>
        <source>Wrong keys refused</source>
        <translation>Falsche Schlüssel abgewiesen</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Permissions changed</source>
        <translation>Rechte geändert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Acted as the plugin</source>
        <translation>Als das Plugin gehandelt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key rotated</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit no longer reached</source>
        <translation>Grenze nicht mehr erreicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clock of a node is wrong</source>
        <translation>Uhr eines Knotens geht falsch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node lost</source>
        <translation>Knoten verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node is back</source>
        <translation>Knoten ist zurück</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node judges from now on</source>
        <translation>Knoten urteilt von jetzt an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grants changed</source>
        <translation>Freigaben geändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls succeed again</source>
        <translation>Aufrufe gelingen wieder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many calls fail</source>
        <translation>Viele Aufrufe scheitern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace deleted</source>
        <translation>Namensraum gelöscht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A stored row cannot be read</source>
        <translation>Eine gespeicherte Zeile ist nicht lesbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant imported</source>
        <translation>Mandant importiert</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>granted: %1</source>
        <translation>gewährt: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>withdrawn: %1</source>
        <translation>entzogen: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, for %2</source>
        <comment>permissions, plugin</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>registered again</source>
        <translation>erneut registriert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>heartbeat received again</source>
        <translation>Herzschlag wieder empfangen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reported by its heartbeat</source>
        <translation>von seinem Herzschlag gemeldet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it can be reached again</source>
        <translation>ist wieder erreichbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint answers again</source>
        <translation>sein Zustands-Endpunkt antwortet wieder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint says degraded</source>
        <translation>sein Zustands-Endpunkt meldet Einschränkung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be reached</source>
        <translation>war nicht erreichbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>its time was over</source>
        <translation>die Frist war abgelaufen</translation>
    </message>
    <message>
        <location line="+20"/>
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
    <name>plexica::app::EventsPage</name>
    <message>
        <location filename="../app/pages/events/eventspage.cpp" line="+44"/>
        <source>Go to &amp;Subject</source>
        <translation>Zum &amp;Gegenstand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Actor</source>
        <translation>Zum Han&amp;delnden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of the &amp;Request</source>
        <translation>Aufrufe der &amp;Anfrage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Only This Subject</source>
        <translation>&amp;Nur dieser Gegenstand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Event</source>
        <translation>Ereignis &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;New Events</source>
        <translation>N&amp;eue Ereignisse zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/pages/events/eventspage.h" line="+36"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reading events…</source>
        <translation>Ereignisse werden gelesen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What plugins, administrators and the node do is written down here.</source>
        <translation>Hier steht, was Plugins, Verwalter und der Knoten tun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear &amp;Filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Details</source>
        <translation>Einzel&amp;heiten zeigen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No event matches</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Show the service, plugin, key or namespace that it happened to</source>
        <translation>Den Dienst, das Plugin, den Schlüssel oder den Namensraum zeigen, den es betraf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugin or key that did it</source>
        <translation>Das Plugin oder den Schlüssel zeigen, der es tat</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the gateway&apos;s calls with this request id</source>
        <translation>Die Aufrufe des Gateways mit dieser Anfragekennung zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search for all events of this subject</source>
        <translation>Alle Ereignisse dieses Gegenstands suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the event as JSON</source>
        <translation>Das Ereignis als JSON kopieren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>An den Anfang, mit dem, was inzwischen kam</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Wieder alles zeigen, was immer gefiltert war</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Das Feld neben der Tabelle zeigen oder verbergen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to subject</source>
        <translation>Zum Gegenstand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to actor</source>
        <translation>Zum Handelnden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Filter by kind</source>
        <translation>Nach Art filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of one kind</source>
        <translation>Ereignisse einer Art zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by actor</source>
        <translation>Nach Handelnden filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Actors</source>
        <translation>Handelnde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show what one kind of actor did</source>
        <translation>Zeigen, was eine Art von Handelnden tat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By administrators</source>
        <translation>Von Verwaltern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By plugins</source>
        <translation>Von Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With keys</source>
        <translation>Mit Schlüsseln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the node</source>
        <translation>Vom Knoten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by time</source>
        <translation>Nach Zeit filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of some time</source>
        <translation>Ereignisse einer Zeit zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message numerus="yes">
        <location line="+128"/>
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln neues</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The events cannot be read: %1</source>
        <translation>Die Ereignisse lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, searching %2…</source>
        <comment>count, how far back</comment>
        <translation>%1, Suche bei %2 …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 back to %2</source>
        <comment>count, how far back</comment>
        <translation>%1 bis zurück zu %2</translation>
    </message>
    <message>
        <location filename="../app/pages/events/eventspage.h" line="+1"/>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search subjects, actors, reasons, request ids</source>
        <translation>Gegenstände, Handelnde, Gründe, Anfragekennungen suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::ExpiryChart</name>
    <message>
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+26"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+54"/>
        <source>Expiring next</source>
        <translation>Läuft als Nächstes ab</translation>
    </message>
    <message>
        <location line="-61"/>
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
        <location line="+97"/>
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
        <location filename="../app/shell/exportrun.cpp" line="+37"/>
        <source>Writing the table…</source>
        <translation>Die Tabelle wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
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
        <location line="+15"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>JSON, one a line (*.jsonl)</source>
        <translation>JSON, eines je Zeile (*.jsonl)</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location filename="../app/pages/gateway/gatewaypage.cpp" line="+53"/>
        <source>&amp;Reset Circuit</source>
        <translation>Sicherung &amp;zurücksetzen</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>Close the circuit and take ejected instances back</source>
        <translation>Die Sicherung schließen und ausgeschlossene Instanzen wieder aufnehmen</translation>
    </message>
    <message>
        <location line="-86"/>
        <location line="+293"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="-314"/>
        <source>&amp;Failed or Refused</source>
        <translation>&amp;Fehlgeschlagen oder abgewiesen</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>Show calls that one node has carried</source>
        <translation>Aufrufe zeigen, die ein Knoten befördert hat</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Show &amp;New Calls</source>
        <translation>&amp;Neue Aufrufe zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lear Filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a call to see it here, with the events of its request.</source>
        <translation>Ein gewählter Aufruf steht hier, mit den Ereignissen seiner Anfrage.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>By pair</source>
        <translation>Nach Paaren</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+306"/>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <location line="-288"/>
        <source>Nothing is held back: no circuit is open, no instance is left out, and no limit refuses calls.</source>
        <translation>Nichts wird zurückgehalten: Keine Sicherung ist offen, keine Instanz ausgeschlossen, und keine Grenze weist Aufrufe ab.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Calls from plugin to plugin appear here as they happen: who called whom, how long it took, and why it failed.</source>
        <translation>Hier erscheinen Aufrufe von Plugin zu Plugin, sobald sie geschehen: wer wen aufrief, wie lange es dauerte und warum es misslang.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show only calls that failed (5xx) or were refused (4xx)</source>
        <translation>Nur Aufrufe zeigen, die fehlschlugen (5xx) oder abgewiesen wurden (4xx)</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1</source>
        <translation>Aufrufe von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls %1 → %2</source>
        <comment>caller → service</comment>
        <translation>Aufrufe %1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Events of %1</source>
        <translation>Ereignisse von %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph of %1</source>
        <translation>Graph von %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of the request</source>
        <translation>Ereignisse der Anfrage</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>%1 calls/min, %2 failed, %3 refused</source>
        <translation>%1 Aufrufe/min, %2 fehlgeschlagen, %3 abgewiesen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed: answered 5xx, by whoever. Refused: answered 4xx.</source>
        <translation>Fehlgeschlagen: mit 5xx beantwortet, von wem auch immer. Abgewiesen: mit 4xx beantwortet.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls (%1 of %2)</source>
        <translation>Aufrufe (%1 von %2)</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Call · %1 → %2</source>
        <comment>caller → service</comment>
        <translation>Aufruf · %1 → %2</translation>
    </message>
    <message>
        <location line="-456"/>
        <source>Beside the tables</source>
        <translation>Neben den Tabellen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Try a call</source>
        <translation>Aufruf ausprobieren</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+211"/>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <location line="-189"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>An den Anfang, mit dem, was inzwischen kam</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Wieder alles zeigen, was immer gefiltert war</translation>
    </message>
    <message>
        <location line="+203"/>
        <source>Held back (%1)</source>
        <translation>Zurückgehalten (%1)</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Calls to %1 are let through again.</source>
        <translation>Aufrufe von %1 werden wieder durchgelassen.</translation>
    </message>
    <message>
        <location filename="../app/pages/gateway/gatewaypage.h" line="+34"/>
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
    <name>plexica::app::GrantDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="+156"/>
        <source>State</source>
        <translation>Stand</translation>
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
        <source>What the manifest asks for</source>
        <translation>Was das Manifest verlangt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the plugin&apos;s calls may use</source>
        <translation>Was die Aufrufe des Plugins benutzen dürfen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it asks for and nobody has granted</source>
        <translation>Was es verlangt und niemand gewährt hat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted ones that hold for more than they name</source>
        <translation>Gewährte, die für mehr gelten, als sie nennen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wildcards</source>
        <translation>Platzhalter</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantPanel</name>
    <message>
        <location filename="../app/pages/access/grantpanel.cpp" line="+18"/>
        <source>Details of the selected grants</source>
        <translation>Einzelheiten zum ausgewählten Gewährten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>History of the plugin</source>
        <translation>Verlauf des Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it asks for and what it was granted.</source>
        <translation>Wählen Sie ein Plugin, um zu sehen, was es verlangt und was ihm gewährt wurde.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody has decided what it gets. What a later version asks for waits here.</source>
        <translation>Jemand hat entschieden, was es bekommt. Was eine spätere Version verlangt, wartet hier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has decided: it has what it asks for, but no wildcards.</source>
        <translation>Niemand hat entschieden: Es hat, was es verlangt, aber keine Platzhalter.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (Platzhalter)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By a wildcard</source>
        <translation>Durch Platzhalter</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="+90"/>
        <source>Grants</source>
        <translation>Gewährtes</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphActions</name>
    <message>
        <location filename="../app/pages/graph/graphactions.cpp" line="+17"/>
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
        <source>Only Troub&amp;le and Its Neighbours</source>
        <translation>Nur &amp;Gestörtes und seine Nachbarn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what is not as it should be and who has to do with it, or all again</source>
        <translation>Zeigen, was nicht ist, wie es sein soll, und wer damit zu tun hat, oder wieder alles</translation>
    </message>
    <message>
        <location line="+3"/>
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
    <message>
        <location line="+18"/>
        <source>Gro&amp;up When Many</source>
        <translation>Bei vielen g&amp;ruppieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One by one, and by prefix or community when there are more than %1</source>
        <translation>Einzeln, und nach Präfix oder Gemeinschaft, wenn es mehr als %1 sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No Groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each plugin</source>
        <translation>Eine Karte für jedes Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Prefix</source>
        <translation>Nach Präfix</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins whose ids begin alike</source>
        <translation>Plugins, deren Ids gleich beginnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Community</source>
        <translation>Nach Gemeinschaft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins that have more to do with each other than with the rest</source>
        <translation>Plugins, die miteinander mehr zu tun haben als mit den übrigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Tenant</source>
        <translation>Nach Mandant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each tenant</source>
        <translation>Eine Karte für jeden Mandanten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold or Fold Group</source>
        <translation>Gruppe auf- oder zuklappen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugins of the selected group, or the group of the selected plugin again</source>
        <translation>Die Plugins der gewählten Gruppe zeigen, oder wieder die Gruppe des gewählten Plugins</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold All Groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the plugins of all groups</source>
        <translation>Die Plugins aller Gruppen zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fold All Groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show a card for each group</source>
        <translation>Eine Karte für jede Gruppe zeigen</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphBar</name>
    <message>
        <location filename="../app/pages/graph/graphbar.cpp" line="+23"/>
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
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Which plugins stand together as one card</source>
        <translation>Welche Plugins zusammen eine Karte sind</translation>
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
        <location line="+1"/>
        <source>Show calls that one node has carried in the last hour</source>
        <translation>Aufrufe zeigen, die ein Knoten in der letzten Stunde befördert hat</translation>
    </message>
    <message>
        <location line="+19"/>
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
        <location line="+5"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Only trouble and its neighbours</source>
        <translation>Nur Gestörtes und seine Nachbarn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <location line="+8"/>
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
        <translation>Was-wenn</translation>
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
        <location line="+45"/>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphDependencyTable</name>
    <message>
        <location filename="../app/graph/graphtables.cpp" line="+270"/>
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
        <source>Bytes in</source>
        <translation>Bytes ein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>Bytes aus</translation>
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
        <location filename="../app/graph/graphexport.cpp" line="+110"/>
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
        <location filename="../app/pages/graph/graphpage.h" line="+39"/>
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
        <location filename="../app/pages/graph/graphpage.cpp" line="+57"/>
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
        <location line="+6"/>
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
        <location line="+380"/>
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
    <message numerus="yes">
        <location line="+3"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>calls of the last hour</source>
        <translation>Aufrufe der letzten Stunde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>arranging…</source>
        <translation>wird angeordnet …</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message>
        <location filename="../app/pages/graph/graphpanel.cpp" line="+36"/>
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
        <location line="+68"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="-67"/>
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
        <location line="+32"/>
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
        <location line="+57"/>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Calls without declaring it</source>
        <translation>Ruft auf, ohne es zu erklären</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Called without being declared, by</source>
        <translation>Ohne Erklärung aufgerufen von</translation>
    </message>
    <message>
        <location line="+69"/>
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
        <location line="+3"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location line="-58"/>
        <location line="+61"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 → %2</source>
        <comment>plugin → plugin</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
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
        <location filename="../app/graph/graphtables.cpp" line="-148"/>
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
    <name>plexica::app::GraphSelection</name>
    <message>
        <location filename="../app/pages/graph/graphselection.cpp" line="+110"/>
        <source>Select a plugin or a connection.

Arrow keys go from card to card, Ctrl+Page Down along its connections.</source>
        <translation>Wählen Sie ein Plugin oder eine Verbindung.

Pfeiltasten gehen von Karte zu Karte, Strg+Bild ab entlang ihrer Verbindungen.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n Plugin</numerusform>
            <numerusform>%n Plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphTabs</name>
    <message>
        <location filename="../app/pages/graph/graphtabs.cpp" line="+20"/>
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
        <location filename="../app/graph/graphview.cpp" line="+41"/>
        <source>Graph of plugins</source>
        <translation>Graph der Plugins</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message>
        <location filename="../app/graph/graphwords.cpp" line="+33"/>
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
        <location line="+10"/>
        <source>no services</source>
        <translation>keine Dienste</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+101"/>
        <location line="+11"/>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <location line="-106"/>
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
        <location line="+69"/>
        <location line="+13"/>
        <source>in a cycle</source>
        <translation>in einem Kreis</translation>
    </message>
    <message>
        <location line="-90"/>
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
        <location line="+12"/>
        <location line="+13"/>
        <source>around %1</source>
        <comment>plugins around one</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>the others</source>
        <translation>die übrigen</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n Plugin</numerusform>
            <numerusform>%n Plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1/min</source>
        <comment>calls</comment>
        <translation>%1/min</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/h</source>
        <comment>calls</comment>
        <translation>%1/h</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/day</source>
        <comment>calls</comment>
        <translation>%1/Tag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 % failed</source>
        <translation>%1 % fehlgeschlagen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: %2</source>
        <comment>status: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+15"/>
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
    <message>
        <location line="+5"/>
        <source>by way of what is hidden: %1</source>
        <translation>über Verborgenes: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What if: would break</source>
        <translation>Was wäre wenn: würde brechen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would lose something optional</source>
        <translation>Was wäre wenn: würde etwas Optionales verlieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would go</source>
        <translation>Was wäre wenn: würde verschwinden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would be installed</source>
        <translation>Was wäre wenn: würde installiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would change</source>
        <translation>Was wäre wenn: würde sich ändern</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (what if)</source>
        <comment>version or standing</comment>
        <translation>%1 (was wäre wenn)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 in, %2 out</source>
        <comment>bytes</comment>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::HealthRibbon</name>
    <message>
        <location filename="../app/models/servicehistory.cpp" line="+65"/>
        <source>Nothing is known of the last 24 hours.</source>
        <translation>Über die letzten 24 Stunden ist nichts bekannt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Healthy as far as the last 24 hours are known.</source>
        <translation>Gesund, soweit die letzten 24 Stunden bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>In %n halben Stunde der letzten 24 Stunden nicht verfügbar.</numerusform>
            <numerusform>In %n halben Stunden der letzten 24 Stunden nicht verfügbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Degraded in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>In %n halben Stunde der letzten 24 Stunden eingeschränkt.</numerusform>
            <numerusform>In %n halben Stunden der letzten 24 Stunden eingeschränkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours</source>
        <translation>
            <numerusform>In %n halben Stunde der letzten 24 Stunden nicht verfügbar</numerusform>
            <numerusform>In %n halben Stunden der letzten 24 Stunden nicht verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>, degraded in %n.</source>
        <comment>half hours</comment>
        <translation>
            <numerusform>, in %n eingeschränkt.</numerusform>
            <numerusform>, in %n eingeschränkt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them in this one.</source>
        <translation>Bis zu %1 % der Aufrufe einer Stunde schlugen fehl, die meisten in dieser.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them %2.</source>
        <translation>Bis zu %1 % der Aufrufe einer Stunde schlugen fehl, die meisten %2.</translation>
    </message>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+74"/>
        <source>Health of the last 24 hours</source>
        <translation>Zustand der letzten 24 Stunden</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Nothing was wrong in the last 24 hours</source>
        <translation>In den letzten 24 Stunden stimmte alles</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Something was wrong in %n quarter(s) of an hour</source>
        <translation>
            <numerusform>In %n Viertelstunde stimmte etwas nicht</numerusform>
            <numerusform>In %n Viertelstunden stimmte etwas nicht</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: nothing is known</source>
        <translation>%1: nichts ist bekannt</translation>
    </message>
</context>
<context>
    <name>plexica::app::Help</name>
    <message>
        <location filename="../app/shell/helpdialogs.cpp" line="+49"/>
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
        <location line="+18"/>
        <source>Add %1 %2 to the catalogue</source>
        <translation>%1 %2 in den Katalog aufnehmen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source> together with </source>
        <comment>between changes that are made at once</comment>
        <translation> zusammen mit </translation>
    </message>
    <message>
        <location line="+9"/>
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
        <location line="+70"/>
        <source>“%1” is no JSON value; a text needs quotation marks here.</source>
        <translation>„%1“ ist kein JSON-Wert; ein Text braucht hier Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>plexica::app::JudgeNotice</name>
    <message>
        <location filename="../app/shell/judgenotice.cpp" line="+25"/>
        <source>Nobody judges services: all live nodes are observers. Silent services stay as they were, and nothing is probed.</source>
        <translation>Niemand beurteilt Dienste: Alle lebenden Knoten sind Beobachter. Stumme Dienste bleiben, wie sie waren, und nichts wird geprüft.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>Von hier aus urteilen</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="-101"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a request last came with it, to the minute</source>
        <translation>Wann zuletzt eine Anfrage mit ihm kam, auf die Minute</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Created</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key&apos;s id, or the fingerprint (SHA-256) of a client&apos;s certificate</source>
        <translation>Die Kennung des Schlüssels, oder der Fingerabdruck (SHA-256) des Zertifikats</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyForm</name>
    <message>
        <location filename="../app/pages/access/keyform.cpp" line="+42"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it is for: deploy pipeline, billing in production</source>
        <translation>Wofür er ist: Verteilung, Abrechnung im Betrieb</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Plugin</source>
        <translation>&amp;Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>orders.read orders.write</source>
        <translation>orders.read orders.write</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What endpoints may ask of its calls beside what the installation is granted; separated by blanks or commas</source>
        <translation>Was Endpunkte von seinen Aufrufen verlangen dürfen, neben dem, was der Installation gewährt ist; durch Leerzeichen oder Kommas getrennt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>P&amp;ermissions</source>
        <translation>R&amp;echte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At a chosen moment…</source>
        <translation>Zu einem gewählten Zeitpunkt …</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Moment at which it expires</source>
        <translation>Zeitpunkt, zu dem er abläuft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E&amp;xpires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Leave it empty for a key of all tenants</source>
        <translation>Leer lassen für einen Schlüssel aller Mandanten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key of this role belongs to one tenant</source>
        <translation>Ein Schlüssel dieser Rolle gehört zu einem Mandanten</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyPanel</name>
    <message>
        <location filename="../app/pages/access/keypanel.cpp" line="+36"/>
        <source>Details of the selected key</source>
        <translation>Einzelheiten des ausgewählten Schlüssels</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Old secret</source>
        <translation>Altes Geheimnis</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>History of the key</source>
        <translation>Verlauf des Schlüssels</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a key to see what it may do, when it was used, and its history.</source>
        <translation>Wählen Sie einen Schlüssel, um zu sehen, was er darf, wann er benutzt wurde, und seinen Verlauf.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>A client&apos;s certificate</source>
        <translation>Zertifikat eines Aufrufers</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>good still, ends %1</source>
        <comment>relative time</comment>
        <translation>gilt noch, endet %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="-25"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
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
        <source>Affected</source>
        <comment>by others</comment>
        <translation>Betroffen</translation>
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
    <message numerus="yes">
        <location filename="../app/graph/lineitem.cpp" line="+153"/>
        <source>by %n hidden</source>
        <translation>
            <numerusform>über %n verborgenes</numerusform>
            <numerusform>über %n verborgene</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not declared</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never called</source>
        <translation>nie aufgerufen</translation>
    </message>
</context>
<context>
    <name>plexica::app::MainWindow</name>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+57"/>
        <source>%1 – Plexica Console</source>
        <comment>environment</comment>
        <translation>%1 – Plexica Console</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>Command palette (Ctrl+K)</source>
        <translation>Befehlspalette (Strg+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location line="+47"/>
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
        <location filename="../app/shell/viewmenu.cpp" line="+27"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+19"/>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+6"/>
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
        <location line="+5"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back to where one was before</source>
        <translation>Zurück dorthin, wo man vorher war</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;orward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to where one came back from</source>
        <translation>Wieder dorthin, von wo man zurückkam</translation>
    </message>
    <message>
        <location line="+7"/>
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
        <location line="+25"/>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Strg+F)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+13"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>T&amp;imes</source>
        <translation>Ze&amp;iten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Local Time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Tell all times in UTC, as logs do</source>
        <translation>Alle Zeiten in UTC angeben, wie Protokolle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell all times as the clocks of this place do</source>
        <translation>Alle Zeiten so angeben, wie die Uhren hier gehen</translation>
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
    <name>plexica::app::MinuteChart</name>
    <message>
        <location filename="../app/pages/gateway/minutechart.cpp" line="+131"/>
        <source>%1: no calls</source>
        <comment>time</comment>
        <translation>%1: keine Aufrufe</translation>
    </message>
</context>
<context>
    <name>plexica::app::NamespaceTree</name>
    <message>
        <location filename="../app/pages/shareddata/namespacetree.cpp" line="+58"/>
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
        <location line="+11"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>All namespaces</source>
        <translation>Alle Namensräume</translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message>
        <location filename="../app/shell/navigation.cpp" line="+89"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>%1 (%2)</source>
        <comment>page title, key</comment>
        <translation>%1 (%2)</translation>
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
    <name>plexica::app::NodeBox</name>
    <message>
        <location filename="../app/pages/nodebox.cpp" line="+17"/>
        <source>Filter by node</source>
        <translation>Nach Knoten filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeCalls</name>
    <message>
        <location filename="../app/pages/nodes/nodecalls.cpp" line="+25"/>
        <source>It has carried no call in the last ten minutes.</source>
        <translation>Er hat in den letzten zehn Minuten keinen Aufruf befördert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls through the node</source>
        <translation>Letzte Aufrufe durch den Knoten</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeDisplay</name>
    <message>
        <location filename="../app/models/nodedisplay.cpp" line="+88"/>
        <source>The node behind this window</source>
        <translation>Der Knoten hinter diesem Fenster</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As node.name says; the machine&apos;s name otherwise</source>
        <translation>Wie node.name es sagt, sonst der Name der Maschine</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does for the whole platform</source>
        <translation>Was er für die ganze Plattform tut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requests a second, of any kind</source>
        <translation>Anfragen in der Sekunde, aller Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls from plugin to plugin through its gateway, a second</source>
        <translation>Aufrufe von Plugin zu Plugin durch sein Gateway, in der Sekunde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls/s</source>
        <translation>Aufrufe/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How late its event loop is: requests wait that long</source>
        <translation>Wie spät seine Ereignisschleife dran ist: So lange warten Anfragen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resident memory of the process</source>
        <translation>Belegter Arbeitsspeicher des Prozesses</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock beside the database&apos;s</source>
        <translation>Die Uhr seiner Maschine neben der der Datenbank</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revisions that were committed and it has not taken in yet</source>
        <translation>Festgeschriebene Revisionen, die er noch nicht aufgenommen hat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When it last said how it is</source>
        <translation>Wann er zuletzt sagte, wie es ihm geht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>Letztes Zeichen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long it has been running</source>
        <translation>Wie lange er schon läuft</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connections of clients that are open</source>
        <translation>Offene Verbindungen von Clients</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watches and event streams that are open</source>
        <translation>Offene Beobachtungen und Ereignisströme</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of this process: a restart is another node</source>
        <translation>Dieses Prozesses: Ein Neustart ist ein anderer Knoten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>%1 (here)</source>
        <comment>node</comment>
        <translation>%1 (hier)</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodePanel</name>
    <message>
        <location filename="../app/pages/nodes/nodepanel.cpp" line="+28"/>
        <source>Details of the selected node</source>
        <translation>Einzelheiten des ausgewählten Knotens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>Letztes Zeichen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+15"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loop lag</source>
        <translation>Verzug der Schleife</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>Von hier aus urteilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What it serves</source>
        <translation>Was er bedient</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>History of the node</source>
        <translation>Verlauf des Knotens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Select a node to see what it does, how loaded it is, and its history.</source>
        <translation>Ein gewählter Knoten zeigt, was er tut, wie ausgelastet er ist, und seinen Verlauf.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The node behind this window</source>
        <translation>Der Knoten hinter diesem Fenster</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, %2</source>
        <comment>revision, how far behind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>%1 a second</source>
        <translation>%1 in der Sekunde</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeStatusBar</name>
    <message>
        <location filename="../app/shell/nodestatusbar.cpp" line="+26"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+16"/>
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
    <name>plexica::app::NodeWording</name>
    <message>
        <location filename="../app/models/nodewording.cpp" line="+18"/>
        <source>Live</source>
        <translation>Lebt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clock off</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Heard within the last ten seconds, and its clock is right.</source>
        <translation>In den letzten zehn Sekunden gehört, und seine Uhr geht richtig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock is more than a second away from the database&apos;s. Times go by the database&apos;s clock, but logs of that machine do not.</source>
        <translation>Die Uhr seiner Maschine weicht um mehr als eine Sekunde von der der Datenbank ab. Zeiten gehen nach der Uhr der Datenbank, die Protokolle jener Maschine aber nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing was heard of it for ten seconds. Another node has taken over what it did for all; it leaves this list after an hour.</source>
        <translation>Zehn Sekunden lang war nichts von ihm zu hören. Ein anderer Knoten hat übernommen, was er für alle tat; nach einer Stunde verlässt er diese Liste.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Serves plugins, and may sweep and probe for all.</source>
        <translation>Bedient Plugins und darf für alle aufräumen und prüfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serves requests, but never sweeps, never probes and judges nobody: it may stand behind a firewall that the services are not.</source>
        <translation>Beantwortet Anfragen, räumt aber nie auf, prüft nie und beurteilt niemanden: Er steht vielleicht hinter einer Firewall, hinter der die Dienste nicht stehen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sweeps, probes</source>
        <translation>Räumt auf, prüft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands by</source>
        <translation>In Bereitschaft</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observes</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>For the whole platform it probes services, turns silent ones unavailable, removes what has expired, and sends webhooks. One node at a time does.</source>
        <translation>Für die ganze Plattform prüft er Dienste, erklärt stumme für nicht verfügbar, entfernt Abgelaufenes und sendet Webhooks. Das tut jeweils ein Knoten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes over at once if the node that sweeps and probes is lost.</source>
        <translation>Übernimmt sofort, wenn der Knoten verloren geht, der aufräumt und prüft.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>exact</source>
        <comment>a clock</comment>
        <translation>genau</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ahead</source>
        <translation>%1 vor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 behind</source>
        <comment>a clock</comment>
        <translation>%1 nach</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>up to date</source>
        <translation>auf dem Stand</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln revision(s) behind</source>
        <translation>
            <numerusform>%Ln Revision zurück</numerusform>
            <numerusform>%Ln Revisionen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesPage</name>
    <message>
        <location filename="../app/pages/nodes/nodespage.cpp" line="+37"/>
        <source>&amp;Judge From Here</source>
        <translation>Von hier aus &amp;urteilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Let the node behind this window, an observer, sweep and probe until it ends</source>
        <translation>Den Knoten hinter diesem Fenster, einen Beobachter, aufräumen und prüfen lassen, bis er endet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the address of the selected node</source>
        <translation>Die Adresse des ausgewählten Knotens kopieren</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Loading nodes…</source>
        <translation>Knoten werden geladen…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No nodes</source>
        <translation>Keine Knoten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of itself.</source>
        <translation>Dieser Knoten sagt nichts von sich.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No node matches</source>
        <translation>Kein Knoten passt</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show nodes of one role</source>
        <translation>Knoten einer Rolle zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Several nodes on one PostgreSQL serve the same services, keys and shared data: when one is lost the others go on, one of them sweeps and probes in its place, and what the gateway knows is known of all.</source>
        <translation>Mehrere Knoten an einem PostgreSQL bedienen dieselben Dienste, Schlüssel und gemeinsamen Daten: Geht einer verloren, machen die anderen weiter, einer von ihnen räumt an seiner Stelle auf und prüft, und was das Gateway weiß, weiß es von allen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is the only node</source>
        <translation>Dies ist der einzige Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start another on the same database, on this machine or on others:</source>
        <translation>Einen weiteren an derselben Datenbank starten, auf dieser Maschine oder auf anderen:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is the only node there can be</source>
        <translation>Dies ist der einzige Knoten, den es geben kann</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It keeps its data in an SQLite file, which one process alone may use. %1</source>
        <translation>Er hält seine Daten in einer SQLite-Datei, die nur ein einziger Prozess benutzen darf. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the data along, a tenant at a time:</source>
        <translation>Die Daten mitnehmen, einen Mandanten nach dem anderen:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start nodes on a PostgreSQL database:</source>
        <translation>Knoten an einer PostgreSQL-Datenbank starten:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What several nodes would give</source>
        <translation>Was mehrere Knoten brächten</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of %1 node(s)</source>
        <translation>
            <numerusform>%Ln von %1 Knoten</numerusform>
            <numerusform>%Ln von %1 Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The node behind this window sweeps and probes from now on.</source>
        <translation>Der Knoten hinter diesem Fenster räumt von jetzt an auf und prüft.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location filename="../app/pages/nodes/nodespage.h" line="+24"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Nodes</source>
        <translation>K&amp;noten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, addresses, versions, ids</source>
        <translation>Namen, Adressen, Versionen, Ids suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesTable</name>
    <message>
        <location filename="../app/pages/nodes/nodestable.cpp" line="+55"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
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
    <name>plexica::app::Notification</name>
    <message>
        <location filename="../app/models/notification.cpp" line="+73"/>
        <source>%1: %2</source>
        <comment>service: cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 is healthy again</source>
        <translation>%1 ist wieder in Ordnung</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>%1 is called again</source>
        <translation>%1 wird wieder aufgerufen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1 succeed again</source>
        <translation>Aufrufe von %1 gelingen wieder</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: no call is refused any more</source>
        <translation>%1: Es wird kein Aufruf mehr abgewiesen</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is no longer affected by %2</source>
        <translation>%1 ist nicht mehr von %2 betroffen</translation>
    </message>
    <message>
        <location line="+79"/>
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
    <message numerus="yes">
        <location line="+13"/>
        <source>%n service(s) are well again: %1</source>
        <translation>
            <numerusform>%n Dienst ist wieder gesund: %1</numerusform>
            <numerusform>%n Dienste sind wieder gesund: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) are affected: %1</source>
        <translation>
            <numerusform>%n Plugin ist betroffen: %1</numerusform>
            <numerusform>%n Plugins sind betroffen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NotificationModel</name>
    <message>
        <location filename="../app/models/notificationmodel.cpp" line="+23"/>
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
        <location line="+2"/>
        <source>Many calls fail</source>
        <translation>Viele Aufrufe scheitern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trouble with a node</source>
        <translation>Störung eines Knotens</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service flaps</source>
        <translation>Dienst flattert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message numerus="yes">
        <location line="+175"/>
        <source>%1 changed its health %n time(s) in ten minutes. Last: %2</source>
        <translation>
            <numerusform>%1 wechselte in zehn Minuten %n Mal den Zustand. Zuletzt: %2</numerusform>
            <numerusform>%1 wechselte in zehn Minuten %n Mal den Zustand. Zuletzt: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+113"/>
        <source>%1 (%Ln services)</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1 (%Ln Dienst)</numerusform>
            <numerusform>%1 (%Ln Dienste)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+78"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="-78"/>
        <location line="+79"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="-79"/>
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
        <location line="+81"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="-80"/>
        <location line="+5"/>
        <source>Orders</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>&amp;End Order…</source>
        <translation>Anordnung &amp;beenden …</translation>
    </message>
    <message>
        <location line="+13"/>
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
    <name>plexica::app::Overview</name>
    <message>
        <location filename="../app/models/overview.cpp" line="+153"/>
        <source>The database cannot be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing can be changed; what is known is still answered.</source>
        <translation>Nichts lässt sich ändern; was bekannt ist, wird weiter beantwortet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No node looks after health</source>
        <translation>Kein Knoten wacht über den Zustand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All nodes that are known only observe: nothing is probed and nothing turns stale.</source>
        <translation>Alle bekannten Knoten beobachten nur: Nichts wird geprüft, und nichts gilt als verstummt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Node %1 is lost</source>
        <translation>Knoten %1 ist verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was heard of it for ten seconds: it stopped, or it cannot reach the database.</source>
        <translation>Seit zehn Sekunden war nichts von ihm zu hören: Er steht still oder erreicht die Datenbank nicht.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The clock of node %1 is wrong</source>
        <translation>Die Uhr des Knotens %1 geht falsch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is %1 ahead of the database&apos;s.</source>
        <translation>Sie geht gegenüber der Datenbank %1 vor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is %1 behind the database&apos;s.</source>
        <translation>Sie geht gegenüber der Datenbank %1 nach.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n service(s) fell silent at once</source>
        <translation>
            <numerusform>%n Dienst verstummte plötzlich</numerusform>
            <numerusform>%n Dienste verstummten auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are held as they were: look at the network first.</source>
        <translation>Sie bleiben, wie sie waren: Sehen Sie zuerst nach dem Netz.</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 by order</source>
        <comment>status</comment>
        <translation>%1 auf Anordnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 by order: %2</source>
        <comment>status: reason</comment>
        <translation>%1 auf Anordnung: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>circuit open: %1 of %2 calls failed within 10 s</source>
        <translation>Stromkreis offen: %1 von %2 Aufrufen misslangen in 10 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>circuit open</source>
        <translation>Sicherung offen</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 of %n instance(s) left out of calls</source>
        <translation>
            <numerusform>%1 von %n Instanz wird nicht aufgerufen</numerusform>
            <numerusform>%1 von %n Instanzen werden nicht aufgerufen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 % of %2 calls/min fail</source>
        <translation>%1 % von %2 Aufrufen/min misslingen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>changes its health again and again</source>
        <translation>wechselt immer wieder seinen Zustand</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Required by %1</source>
        <translation>Benötigt von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>optional for %1</source>
        <translation>wahlfrei für %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls/min of %3 fail</source>
        <translation>%1 von %2 Aufrufen/min von %3 misslingen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>called by %1</source>
        <translation>aufgerufen von %1</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 reached a limit</source>
        <comment>plugin</comment>
        <translation>%1 hat eine Grenze erreicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 → %2 reached a limit</source>
        <comment>plugin → service</comment>
        <translation>%1 → %2 hat eine Grenze erreicht</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n call(s) refused</source>
        <translation>
            <numerusform>%n Aufruf abgewiesen</numerusform>
            <numerusform>%n Aufrufe abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Looking at the platform…</source>
        <translation>Die Plattform wird betrachtet …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2</source>
        <comment>services unavailable, degraded</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+2"/>
        <source>%Ln service(s) unavailable</source>
        <translation>
            <numerusform>%Ln Dienst nicht verfügbar</numerusform>
            <numerusform>%Ln Dienste nicht verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln eingeschränkt</numerusform>
            <numerusform>%Ln eingeschränkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln service(s) degraded</source>
        <translation>
            <numerusform>%Ln Dienst eingeschränkt</numerusform>
            <numerusform>%Ln Dienste eingeschränkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) need attention</source>
        <translation>
            <numerusform>%Ln Sache braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Dinge brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>All %Ln service(s) healthy</source>
        <translation>
            <numerusform>Der eine Dienst ist gesund</numerusform>
            <numerusform>Alle %Ln Dienste gesund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All %Ln active service(s) healthy</source>
        <translation>
            <numerusform>Der eine aktive Dienst ist gesund</numerusform>
            <numerusform>Alle %Ln aktiven Dienste gesund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln Plugin</numerusform>
            <numerusform>%Ln Plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln call(s)/min</source>
        <translation>
            <numerusform>%Ln Aufruf/min</numerusform>
            <numerusform>%Ln Aufrufe/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln misslungen</numerusform>
            <numerusform>%Ln misslungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%Ln plugin(s) nobody needs</source>
        <translation>
            <numerusform>%Ln Plugin, das niemand braucht</numerusform>
            <numerusform>%Ln Plugins, die niemand braucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln service(s) without a call</source>
        <translation>
            <numerusform>%Ln Dienst ohne einen Aufruf</numerusform>
            <numerusform>%Ln Dienste ohne einen Aufruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln shared key(s) without owner</source>
        <translation>
            <numerusform>%Ln Schlüssel ohne Besitzer</numerusform>
            <numerusform>%Ln Schlüssel ohne Besitzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OverviewPage</name>
    <message>
        <location filename="../app/pages/overview/overviewpage.cpp" line="+47"/>
        <source>&amp;Wall Display</source>
        <translation>&amp;Wandanzeige</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fill the screen with large figures; Escape leaves</source>
        <translation>Den Bildschirm mit großen Zahlen füllen; Escape beendet</translation>
    </message>
    <message>
        <location line="+39"/>
        <location filename="../app/pages/overview/overviewpage.h" line="+43"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Health, last 24 hours</source>
        <translation>Zustand der letzten 24 Stunden</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Calls a minute</source>
        <translation>Aufrufe je Minute</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest namespaces</source>
        <translation>Größte Namensräume</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders in force</source>
        <translation>Geltende Anordnungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What may go</source>
        <translation>Was weg kann</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Show these services</source>
        <translation>Diese Dienste zeigen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing is here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+434"/>
        <source>Three steps to the first service. Paste them into a terminal; this page follows.</source>
        <translation>Drei Schritte zum ersten Dienst. Fügen Sie sie in ein Terminal ein; diese Seite folgt.</translation>
    </message>
    <message>
        <location line="-433"/>
        <source>Register a service, as a plugin does at its start:</source>
        <translation>Einen Dienst anmelden, wie ein Plugin es beim Start tut:</translation>
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
    <message numerus="yes">
        <location line="+300"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>no calls</source>
        <translation>keine Aufrufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/min, %2 failed</source>
        <translation>%1/min, %2 misslungen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>API key %1</source>
        <translation>API-Schlüssel %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln shared entry(s) within the hour</source>
        <translation>
            <numerusform>%Ln Eintrag in der nächsten Stunde</numerusform>
            <numerusform>%Ln Einträge in der nächsten Stunde</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>next: %1 of %2</source>
        <comment>key of namespace</comment>
        <translation>als nächster: %1 aus %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No API key ends within two weeks, no shared entry within the hour.</source>
        <translation>In zwei Wochen endet kein API-Schlüssel, in einer Stunde kein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <location line="+9"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <location line="-3"/>
        <source>No shared data.</source>
        <translation>Keine gemeinsamen Daten.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything is used.</source>
        <translation>Alles wird gebraucht.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 (this one)</source>
        <comment>node</comment>
        <translation>%1 (dieser)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lost %1</source>
        <comment>how long ago</comment>
        <translation>verloren %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s · lag %2 ms</source>
        <translation>%1 Anfragen/s · Verzug %2 ms</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking for nodes…</source>
        <translation>Knoten werden gesucht …</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>until %1</source>
        <comment>how far ahead</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No reason was given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No service is offline or drained by order.</source>
        <translation>Kein Dienst ist auf Anordnung offline oder im Leeren.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Three steps to the first service. This node asks for keys: make one for plugin-hello on the page Access first and put it into the variable PLEXICA_KEY.</source>
        <translation>Drei Schritte zum ersten Dienst. Dieser Knoten fragt nach Schlüsseln: Erzeugen Sie zuerst auf der Seite Zugang einen für plugin-hello und legen Sie ihn in die Variable PLEXICA_KEY.</translation>
    </message>
    <message>
        <location filename="../app/pages/overview/overviewpage.h" line="+1"/>
        <source>&amp;Overview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
</context>
<context>
    <name>plexica::app::PairModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+67"/>
        <source>Share of calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>Anteil der Aufrufe der letzten 24 Stunden, die fehlschlugen: mit 5xx beantwortet, von wem auch immer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the last 24 hours</source>
        <translation>Der letzten 24 Stunden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of requests in the last 24 hours, as callers sent them</source>
        <translation>Inhalt von Anfragen der letzten 24 Stunden, wie Aufrufer ihn sandten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of answers in the last 24 hours, as callers got them</source>
        <translation>Inhalt von Antworten der letzten 24 Stunden, wie Aufrufer ihn bekamen</translation>
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
        <source>Bytes in</source>
        <translation>Bytes ein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>Bytes aus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteIndex</name>
    <message>
        <location filename="../app/shell/paletteindex.cpp" line="+57"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter shows the page %1.</source>
        <translation>Eingabe zeigt die Seite %1.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Enter shows only what belongs to %1.</source>
        <translation>Eingabe zeigt nur, was zu %1 gehört.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Eingabe zeigt %1 auf der Seite Plugins.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search shared data for “%1”</source>
        <translation>Gemeinsame Daten nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search calls for “%1”</source>
        <translation>Aufrufe nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search events for “%1”</source>
        <translation>Ereignisse nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteVerbs</name>
    <message>
        <location filename="../app/shell/paletteverbs.cpp" line="+37"/>
        <source>drain</source>
        <translation>leeren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take offline|offline</source>
        <translation>offline nehmen|offline</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reactivate|activate</source>
        <translation>reaktivieren|aktivieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set healthy</source>
        <translation>setze gesund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set degraded</source>
        <translation>setze eingeschränkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set unavailable</source>
        <translation>setze nicht verfügbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deregister</source>
        <translation>abmelden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy discovery command of|copy discovery command|copy discovery|copy</source>
        <translation>kopiere befehl von|kopiere befehl|kopiere</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>open graph of|open graph|graph of|graph</source>
        <translation>öffne graph von|graph von|graph</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>events of|events</source>
        <translation>ereignisse von|ereignisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls of|calls</source>
        <translation>aufrufe von|aufrufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>plugin of</source>
        <translation>plugin von</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Drain %1…</source>
        <translation>%1 leeren …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take %1 offline…</source>
        <translation>%1 offline nehmen …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reactivate %1…</source>
        <translation>%1 reaktivieren …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 healthy…</source>
        <translation>%1 auf gesund setzen …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 degraded…</source>
        <translation>%1 auf eingeschränkt setzen …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 unavailable…</source>
        <translation>%1 auf nicht verfügbar setzen …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregister %1…</source>
        <translation>%1 abmelden …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the discovery command of %1</source>
        <translation>Den Discovery-Befehl von %1 kopieren</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter puts a curl command on the clipboard that discovers %1 in %2.</source>
        <comment>service, tenant</comment>
        <translation>Eingabe legt einen curl-Befehl in die Zwischenablage, der %1 in %2 findet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reason “%1”</source>
        <translation>Grund „%1“</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean; nothing happens before you confirm.</source>
        <translation>Eingabe zeigt, was es hieße; nichts geschieht, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean, filled in: %1. Nothing happens before you confirm.</source>
        <translation>Eingabe zeigt, was es hieße, ausgefüllt: %1. Nichts geschieht, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Graph of %1</source>
        <translation>Graph von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 and its neighbours in the graph.</source>
        <translation>Eingabe zeigt %1 und seine Nachbarn im Graphen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of %1</source>
        <translation>Ereignisse von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows what happened to %1.</source>
        <translation>Eingabe zeigt, was mit %1 geschah.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls of %1</source>
        <translation>Aufrufe von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows the calls from and to %1.</source>
        <translation>Eingabe zeigt die Aufrufe von und zu %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin of %1</source>
        <translation>Plugin von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Eingabe zeigt %1 auf der Seite Plugins.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PauseSwitch</name>
    <message>
        <location filename="../app/shell/pauseswitch.cpp" line="+17"/>
        <source>&amp;Pause Live Updates</source>
        <translation>Ansicht &amp;anhalten</translation>
    </message>
    <message>
        <location line="+26"/>
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
        <location line="+0"/>
        <source>Freeze the view (Ctrl+Shift+P)</source>
        <translation>Die Ansicht anhalten (Strg+Umschalt+P)</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message>
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+51"/>
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
        <location line="+66"/>
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
        <location line="+18"/>
        <source>Stopped after %1 of %2 plugins; the others are as they were.</source>
        <translation>Nach %1 von %2 Plugins angehalten; die übrigen sind, wie sie waren.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2</source>
        <comment>plugin: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 plugins failed; %3 are done.</source>
        <translation>%1 von %2 Plugins fehlgeschlagen; %3 sind erledigt.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginDisplay</name>
    <message>
        <location filename="../app/models/plugindisplay.cpp" line="+105"/>
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
        <location line="+25"/>
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
        <location line="+50"/>
        <source>Affected</source>
        <comment>plugin by others</comment>
        <translation>Betroffen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1 ✗</source>
        <comment>newer version that would not pass</comment>
        <translation>%1 ✗</translation>
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
        <location filename="../app/graph/pluginitem.cpp" line="+103"/>
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
        <location line="+316"/>
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
        <location filename="../app/pages/plugins/pluginpanel.cpp" line="+39"/>
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
        <location line="+21"/>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <location line="-43"/>
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
        <source>Affected by</source>
        <translation>Betroffen von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Versions in the catalogue</source>
        <translation>Versionen im Katalog</translation>
    </message>
    <message>
        <location line="+26"/>
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
        <location line="+37"/>
        <source>Not installed: it registered its services itself, without manifest</source>
        <translation>Nicht installiert: es hat seine Dienste selbst registriert, ohne Manifest</translation>
    </message>
    <message>
        <location line="+14"/>
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
        <location line="+31"/>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No manifest is known of this plugin.</source>
        <translation>Von diesem Plugin ist kein Manifest bekannt.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginTable</name>
    <message>
        <location filename="../app/pages/plugins/plugintable.cpp" line="+54"/>
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
        <location line="+63"/>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <location line="-61"/>
        <location line="+20"/>
        <location line="+43"/>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message numerus="yes">
        <location line="-52"/>
        <source>%1 would break %n plugin(s)</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 würde %n Plugin brechen</numerusform>
            <numerusform>%1 würde %n Plugins brechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 lacks %n plugin(s) that it requires</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 fehlt %n Plugin, das es braucht</numerusform>
            <numerusform>%1 fehlen %n Plugins, die es braucht</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – an upgrade is possible</source>
        <translation>%1 – Aktualisierung möglich</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only registered</source>
        <translation>Nur registriert</translation>
    </message>
    <message>
        <location line="+6"/>
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
        <location line="+8"/>
        <source>It registered its services itself; no manifest of it is installed.</source>
        <translation>Es hat seine Dienste selbst registriert; kein Manifest von ihm ist installiert.</translation>
    </message>
    <message>
        <location line="+8"/>
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
    <message>
        <location line="+2"/>
        <source>Uninstall %1</source>
        <translation>%1 deinstallieren</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginsPage</name>
    <message>
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+49"/>
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
        <location line="+53"/>
        <source>Show plugins that are: %1
%2</source>
        <translation>Plugins zeigen mit Status: %1
%2</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <location line="-84"/>
        <source>No plugin matches</source>
        <translation>Kein Plugin passt</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Show only plugins with a newer version in the catalogue</source>
        <translation>Nur Plugins zeigen, von denen der Katalog eine neuere Version hat</translation>
    </message>
    <message>
        <location line="+105"/>
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
        <location line="-46"/>
        <source>%1: %n plugin(s)</source>
        <translation>
            <numerusform>%1: %n Plugin</numerusform>
            <numerusform>%1: %n Plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+136"/>
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
        <location line="+10"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is not installed, and the catalogue does not have it.</source>
        <translation>%1 ist nicht installiert, und der Katalog kennt es nicht.</translation>
    </message>
    <message>
        <location filename="../app/pages/plugins/pluginspage.h" line="+31"/>
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
    <name>plexica::app::RatesPanel</name>
    <message>
        <location filename="../app/pages/gateway/ratespanel.cpp" line="+22"/>
        <source>Rates and latencies</source>
        <translation>Raten und Latenzen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Calls by minute</source>
        <translation>Aufrufe nach Minuten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latency by minute</source>
        <translation>Latenz nach Minuten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whose calls</source>
        <translation>Wessen Aufrufe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls of this plugin</source>
        <translation>Aufrufe dieses Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of all plugins</source>
        <translation>Aufrufe aller Plugins</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Calls a minute</source>
        <translation>Aufrufe je Minute</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Latency in milliseconds</source>
        <translation>Latenz in Millisekunden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Select a call or a pair to see how often, how fast and how well its service is called.</source>
        <translation>Wählen Sie einen Aufruf oder ein Paar, um zu sehen, wie oft, wie schnell und wie gut sein Dienst aufgerufen wird.</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: %2 Aufrufe, %3 misslungen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: half of the calls within %2, 99 % within %3</source>
        <comment>time, p50, p99</comment>
        <translation>%1: die Hälfte der Aufrufe in %2, 99 % in %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>%1 Aufrufe in der letzten Stunde, %2 misslungen</translation>
    </message>
</context>
<context>
    <name>plexica::app::ReasonForm</name>
    <message>
        <location filename="../app/pages/services/reasonform.cpp" line="+26"/>
        <source>Shown to other administrators and kept in the events</source>
        <translation>Wird anderen Verwaltern gezeigt und in den Ereignissen bewahrt</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <location line="+3"/>
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
        <location filename="../app/pages/plugins/resolutionview.cpp" line="+119"/>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <location line="+1"/>
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
        <source>Would be</source>
        <translation>Wäre</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+31"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The smallest change that would make it pass</source>
        <translation>Die kleinste Änderung, mit der es ginge</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1. %2</source>
        <comment>number. step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::ResolutionView</name>
    <message>
        <location line="-138"/>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
</context>
<context>
    <name>plexica::app::SecretDialog</name>
    <message>
        <location filename="../app/pages/access/secretdialog.cpp" line="+24"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close Without Copying</source>
        <translation>Ohne Kopieren schließen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Secret of the Key</source>
        <translation>Geheimnis des Schlüssels</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was made.</source>
        <translation>Der Schlüssel „%1“ wurde gemacht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key “%1” has another secret.</source>
        <translation>Der Schlüssel „%1“ hat ein anderes Geheimnis.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is its secret. It is shown this once and kept nowhere: copy it now to where it is used.</source>
        <translation>Das ist sein Geheimnis. Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt: Kopieren Sie es jetzt dorthin, wo es gebraucht wird.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy the secret to the clipboard; clipboard managers are asked not to keep it</source>
        <translation>Das Geheimnis in die Zwischenablage kopieren; Verwalter der Zwischenablage werden gebeten, es nicht aufzubewahren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Requests bring it as a header:
Authorization: Bearer plx_…
For instance: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</source>
        <translation>Anfragen bringen es als Kopfzeile mit:
Authorization: Bearer plx_…
Zum Beispiel: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This node asks nobody for a key yet (auth.mode is open). The key counts from when keys are turned on.</source>
        <translation>Dieser Knoten fragt noch niemanden nach einem Schlüssel (auth.mode ist open). Der Schlüssel zählt, sobald Schlüssel eingeschaltet sind.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have not copied the secret, and nobody can show it again. Without it the key is of no use; it can be rotated for another.</source>
        <translation>Sie haben das Geheimnis nicht kopiert, und niemand kann es noch einmal zeigen. Ohne es nützt der Schlüssel nichts; er kann durch Erneuern ein anderes bekommen.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message>
        <location filename="../app/pages/services/serviceactions.cpp" line="+49"/>
        <source>For each of them: %1</source>
        <comment>services: sentence</comment>
        <translation>Für jeden davon: %1</translation>
    </message>
    <message>
        <location line="+11"/>
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
        <location line="+23"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, of which %2 live</source>
        <translation>%1, davon %2 erreichbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, of which %2 alive and %3 called</source>
        <translation>%1, davon %2 am Leben und %3 aufgerufen</translation>
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
        <location line="+6"/>
        <source>Callers find it again. It also ends staleness and the verdict of failed probes; what is missed from now on counts anew.</source>
        <translation>Aufrufer finden ihn wieder. Auch das Urteil verpasster Lebenszeichen und Proben endet; was von nun an fehlt, zählt neu.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers still find it. It stays degraded until its plugin or an administrator reports otherwise.</source>
        <translation>Aufrufer finden ihn weiterhin. Er bleibt eingeschränkt, bis sein Plugin oder ein Verwalter anderes meldet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers no longer find it. It stays unavailable until its plugin or an administrator reports otherwise.</source>
        <translation>Aufrufer finden ihn nicht mehr. Er bleibt nicht verfügbar, bis sein Plugin oder ein Verwalter anderes meldet.</translation>
    </message>
    <message>
        <location line="+22"/>
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
        <location line="+4"/>
        <source>It leaves the registry with all its instances: callers are told that there is no such service. A plugin that still runs comes back when it registers again; most do at their next heartbeat. To keep it away, take it offline instead.</source>
        <translation>Er verlässt das Register mit allen Instanzen: Aufrufer erfahren, dass es ihn nicht gibt. Ein Plugin, das noch läuft, kommt wieder, sobald es sich erneut anmeldet; meist beim nächsten Lebenszeichen. Um ihn fernzuhalten, nehmen Sie ihn stattdessen offline.</translation>
    </message>
    <message>
        <location line="+14"/>
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
        <location line="+7"/>
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
        <location line="+2"/>
        <source>%1 of %2 services failed; the others are done.</source>
        <translation>%1 von %2 Diensten schlugen fehl; die anderen sind erledigt.</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message>
        <location filename="../app/models/servicedisplay.cpp" line="+73"/>
        <source>Calls through the gateway in the last minute, about</source>
        <translation>Aufrufe durch das Gateway in der letzten Minute, ungefähr</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of the calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>Anteil der Aufrufe der letzten 24 Stunden, die fehlschlugen: mit 5xx beantwortet, von wem auch immer</translation>
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
        <location line="+2"/>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Instances that show signs of life, of all</source>
        <translation>Instanzen mit Lebenszeichen, von allen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The worst health of each half hour, and above it the share of calls that failed in each hour</source>
        <translation>Der schlechteste Zustand jeder halben Stunde, darüber der Anteil fehlgeschlagener Aufrufe jeder Stunde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last heartbeat or successful probe</source>
        <translation>Das letzte Lebenszeichen oder die letzte gelungene Probe</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Flapping: its status changed more than five times in the last ten minutes.</source>
        <translation>Flattert: Der Status wechselte in den letzten zehn Minuten mehr als fünfmal.</translation>
    </message>
    <message>
        <location line="+2"/>
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
    <message>
        <location line="+10"/>
        <source>Nobody has called it through the gateway for a day</source>
        <translation>Seit einem Tag hat ihn niemand durch das Gateway aufgerufen</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>%1/%2</source>
        <comment>live instances/all instances</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <location filename="../app/pages/services/servicetable.cpp" line="+20"/>
        <source>Affected</source>
        <comment>service by others</comment>
        <translation>Betroffen</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message>
        <location filename="../app/pages/services/servicepanel.cpp" line="+54"/>
        <source>Details of the selected service</source>
        <translation>Einzelheiten des gewählten Dienstes</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location line="+37"/>
        <location line="+7"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location line="-27"/>
        <location line="+32"/>
        <location line="+4"/>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <location line="-76"/>
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
        <location line="+3"/>
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
        <location line="+22"/>
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
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
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
        <location line="+1"/>
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
        <location line="+6"/>
        <source>The node that probes services and turns silent ones unavailable, for all nodes</source>
        <translation>Der Knoten, der für alle Knoten Dienste prüft und stumme für nicht verfügbar erklärt</translation>
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
        <location line="+13"/>
        <source>It answered: %1</source>
        <translation>Geantwortet wurde: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>Von anderen betroffen:</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Required by %1</source>
        <translation>Benötigt von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Optional for %1</source>
        <translation>Wahlfrei für %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No plugin declares to need it</source>
        <translation>Kein Plugin gibt an, es zu brauchen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The plugin registered no metadata.</source>
        <translation>Das Plugin hat keine Metadaten angemeldet.</translation>
    </message>
    <message>
        <location line="-103"/>
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
        <location filename="../app/pages/services/servicetable.cpp" line="+36"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceUse</name>
    <message>
        <location filename="../app/pages/services/serviceuse.cpp" line="+50"/>
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
        <location line="+8"/>
        <source>Last calls of the service</source>
        <translation>Letzte Aufrufe des Dienstes</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Double-click a call, or press Enter, to see its trace</source>
        <translation>Doppelklick auf einen Aufruf, oder Eingabetaste, zeigt seinen Trace</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a caller, or press Enter, to see its calls</source>
        <translation>Doppelklick auf einen Aufrufer, oder Eingabetaste, zeigt seine Aufrufe</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a plugin, or press Enter, to see it on the page Plugins</source>
        <translation>Doppelklick auf ein Plugin, oder Eingabetaste, zeigt es auf der Seite Plugins</translation>
    </message>
    <message>
        <location line="+59"/>
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
        <location line="+78"/>
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
    <name>plexica::app::ServiceWording</name>
    <message>
        <location filename="../app/models/servicewording.cpp" line="+21"/>
        <source>%1 of %2 alive, not called by order</source>
        <translation>%1 von %2 am Leben, auf Anordnung nicht aufgerufen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 alive, not called: the plugin is deactivated</source>
        <translation>%1 von %2 am Leben, nicht aufgerufen: Das Plugin ist deaktiviert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 live</source>
        <translation>%1 von %2 erreichbar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Affected</source>
        <comment>service by others</comment>
        <translation>Betroffen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>affected by others</source>
        <translation>von anderen betroffen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>flapping</source>
        <translation>flattert</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message>
        <location filename="../app/pages/services/servicespage.cpp" line="+44"/>
        <source>Loading services…</source>
        <translation>Dienste werden geladen …</translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
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
        <location line="+128"/>
        <source>All plugins</source>
        <translation>Alle Plugins</translation>
    </message>
    <message>
        <location line="-117"/>
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
        <location line="+250"/>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data of %1</source>
        <translation>Gemeinsame Daten von %1</translation>
    </message>
    <message>
        <location line="-338"/>
        <source>No service matches</source>
        <translation>Kein Dienst passt</translation>
    </message>
    <message>
        <location line="+211"/>
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
        <location filename="../app/pages/services/servicespage.h" line="+28"/>
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
    <name>plexica::app::SettingDisplay</name>
    <message>
        <location filename="../app/models/settingmodel.cpp" line="+131"/>
        <source>Where the value came from</source>
        <translation>Woher der Wert kam</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As it is written in the configuration file</source>
        <translation>Wie es in der Konfigurationsdatei steht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is in effect</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the next start brings, where that differs</source>
        <translation>Was der nächste Start bringt, wo das anders ist</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>Nach Neustart</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a change takes effect</source>
        <translation>Wann eine Änderung wirkt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File and line, variable or option</source>
        <translation>Datei und Zeile, Variable oder Option</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingForm</name>
    <message>
        <location filename="../app/pages/settings/settingform.cpp" line="+87"/>
        <source>&amp;Password (of PostgreSQL), kept in the desktop&apos;s keyring</source>
        <translation>&amp;Passwort (von PostgreSQL), im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave it empty to keep the one there is</source>
        <translation>Leer lassen, um das vorhandene zu behalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Connect to this database, look, and change nothing</source>
        <translation>Mit dieser Datenbank verbinden, nachsehen und nichts ändern</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>This is how it is now.</source>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect at once.</source>
        <translation>Es wirkt sofort.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>Es wirkt nach einem Neustart der Konsole, nicht vorher.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It does not work: %1</source>
        <translation>Es geht nicht: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no such file yet. It will be made.</source>
        <translation>Diese Datei gibt es noch nicht. Sie wird angelegt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, an empty database. The schema will be made.</source>
        <translation>Es geht: %1, eine leere Datenbank. Das Schema wird angelegt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, with a database of Plexica (schema %2).</source>
        <translation>Es geht: %1, mit einer Datenbank von Plexica (Schema %2).</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingPanel</name>
    <message>
        <location filename="../app/pages/settings/settingpanel.cpp" line="+21"/>
        <source>Details of the selected setting</source>
        <translation>Einzelheiten der ausgewählten Einstellung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>Nach Neustart</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Select a setting to see what it means and where its value came from.</source>
        <translation>Wählen Sie eine Einstellung, um zu sehen, was sie bedeutet und woher ihr Wert kam.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingTable</name>
    <message>
        <location filename="../app/pages/settings/settingtable.cpp" line="+38"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingWording</name>
    <message>
        <location filename="../app/models/settingwording.cpp" line="+14"/>
        <source>Addresses to serve on, as ADDRESS:PORT, or with TLS as {address, port, tls: {certificate, key, clientCA}}. Beyond this machine keys must be turned on first.</source>
        <translation>Adressen, auf denen bedient wird, als ADRESSE:PORT, oder mit TLS als {address, port, tls: {certificate, key, clientCA}}. Über diesen Rechner hinaus müssen zuerst Schlüssel eingeschaltet sein.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets several servers share one address (SO_REUSEPORT).</source>
        <translation>Lässt mehrere Server eine Adresse teilen (SO_REUSEPORT).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Names by which this node may be called besides its addresses and localhost, while no keys are asked for.</source>
        <translation>Namen, unter denen dieser Knoten neben seinen Adressen und localhost gerufen werden darf, solange keine Schlüssel verlangt werden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder of the SQLite database and of this window&apos;s state.</source>
        <translation>Der Ordner der SQLite-Datenbank und des Zustands dieses Fensters.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database: sqlite:///absolute/path.db or postgresql://user@host:5432/name. Its password is kept in the desktop&apos;s keyring.</source>
        <translation>Die Datenbank: sqlite:///absoluter/pfad.db oder postgresql://user@host:5432/name. Ihr Passwort liegt im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How much is written to the log.</source>
        <translation>Wie viel in das Log geschrieben wird.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether the log is text for people or JSON for programs.</source>
        <translation>Ob das Log Text für Menschen oder JSON für Programme ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starts the demo plugins with the node.</source>
        <translation>Startet die Beispiel-Plugins mit dem Knoten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The tenant of requests that name none.</source>
        <translation>Der Mandant von Anfragen, die keinen nennen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name in the strip on top of the window, which tells production from a test.</source>
        <translation>Der Name im Streifen oben im Fenster, der den Betrieb von einem Test unterscheidet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The colour of that strip: #rrggbb or a name.</source>
        <translation>Die Farbe dieses Streifens: #rrggbb oder ein Name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Web pages that may read and change things here, such as https://console.example.org.</source>
        <translation>Webseiten, die hier lesen und ändern dürfen, etwa https://console.example.org.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses or networks of proxies whose X-Forwarded headers count.</source>
        <translation>Adressen oder Netze von Proxys, deren X-Forwarded-Kopfzeilen zählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest first line of a request.</source>
        <translation>Die längste erste Zeile einer Anfrage.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a request&apos;s headers.</source>
        <translation>Die meisten Bytes der Kopfzeilen einer Anfrage.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most header fields of a request.</source>
        <translation>Die meisten Kopfzeilen einer Anfrage.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest body of a request.</source>
        <translation>Der größte Rumpf einer Anfrage.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most open connections; beyond it the longest idle one makes room.</source>
        <translation>Die meisten offenen Verbindungen; darüber hinaus macht die am längsten untätige Platz.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most connections of one address; 0 means half of all, and this machine as many as it likes.</source>
        <translation>Die meisten Verbindungen einer Adresse; 0 heißt die Hälfte aller, und dieser Rechner beliebig viele.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most watches and event streams.</source>
        <translation>Die meisten Beobachtungen und Ereignisströme.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most memory for bodies and for answers that are not taken yet.</source>
        <translation>Der meiste Speicher für Rümpfe und für Antworten, die noch niemand abgenommen hat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How long a client may take for a request&apos;s headers.</source>
        <translation>Wie lange ein Aufrufer für die Kopfzeilen brauchen darf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a client may take for a request&apos;s body.</source>
        <translation>Wie lange ein Aufrufer für den Rumpf brauchen darf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long an idle connection stays open.</source>
        <translation>Wie lange eine untätige Verbindung offen bleibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most tenants with services.</source>
        <translation>Die meisten Mandanten mit Diensten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most services of one tenant.</source>
        <translation>Die meisten Dienste eines Mandanten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most instances of one service.</source>
        <translation>Die meisten Instanzen eines Dienstes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a service&apos;s metadata.</source>
        <translation>Die meisten Bytes an Metadaten eines Dienstes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most endpoints of a service.</source>
        <translation>Die meisten Endpunkte eines Dienstes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A service of which nothing was seen for so long counts as unavailable.</source>
        <translation>Ein Dienst, von dem so lange nichts zu sehen war, gilt als nicht verfügbar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How often health endpoints are asked.</source>
        <translation>Wie oft Gesundheitsendpunkte gefragt werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a health endpoint may take to answer.</source>
        <translation>Wie lange ein Gesundheitsendpunkt zum Antworten brauchen darf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>So many failed probes in a row make a service unavailable.</source>
        <translation>So viele vergebliche Fragen hintereinander machen einen Dienst nicht verfügbar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If more than this share of all services turned stale at once, they are held back and you are asked.</source>
        <translation>Würde mehr als dieser Anteil aller Dienste auf einmal veralten, werden sie festgehalten, und Sie werden gefragt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>… but only if there are at least so many.</source>
        <translation>… aber nur, wenn es mindestens so viele sind.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long the audit log is kept.</source>
        <translation>Wie lange das Protokoll aufbewahrt wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest value of shared data.</source>
        <translation>Der größte Wert geteilter Daten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest key of shared data, in bytes.</source>
        <translation>Der längste Schlüssel geteilter Daten, in Bytes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The longest namespace, in bytes.</source>
        <translation>Der längste Namensraum, in Bytes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most entries of one tenant.</source>
        <translation>Die meisten Einträge eines Mandanten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most bytes of one tenant&apos;s shared data.</source>
        <translation>Die meisten Bytes geteilter Daten eines Mandanten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a call between plugins may take, unless it asks for another time.</source>
        <translation>Wie lange ein Aufruf zwischen Plugins dauern darf, wenn er keine andere Zeit verlangt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The longest time that a call may ask for.</source>
        <translation>Die längste Zeit, die ein Aufruf verlangen darf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller to one target.</source>
        <translation>Die meisten gleichzeitigen Aufrufe von einem Aufrufer an ein Ziel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time to one target, whoever calls.</source>
        <translation>Die meisten gleichzeitigen Aufrufe an ein Ziel, wer immer ruft.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller.</source>
        <translation>Die meisten gleichzeitigen Aufrufe eines Aufrufers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time of one tenant.</source>
        <translation>Die meisten gleichzeitigen Aufrufe eines Mandanten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls a minute of one tenant; 0 means as many as it likes.</source>
        <translation>Die meisten Aufrufe je Minute eines Mandanten; 0 heißt beliebig viele.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether calls need the permissions that endpoints ask for: off, audit (noted only) or enforce.</source>
        <translation>Ob Aufrufe die Rechte brauchen, die Endpunkte verlangen: off, audit (nur vermerkt) oder enforce.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether services at addresses of this machine and of private networks may be called.</source>
        <translation>Ob Dienste an Adressen dieses Rechners und privater Netze gerufen werden dürfen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If any are named, only these hosts may be called: names, *.example.org, addresses, networks.</source>
        <translation>Wenn welche genannt sind, dürfen nur diese Rechner gerufen werden: Namen, *.example.org, Adressen, Netze.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where services are that register without a base URL; {pluginId} stands for the plugin.</source>
        <translation>Wo Dienste sind, die sich ohne Basis-URL anmelden; {pluginId} steht für das Plugin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest answer of a service.</source>
        <translation>Die größte Antwort eines Dienstes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether requests need a key: open (nobody is asked, this machine only) or keys.</source>
        <translation>Ob Anfragen einen Schlüssel brauchen: open (niemand wird gefragt, nur dieser Rechner) oder keys.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most manifests in the catalogue.</source>
        <translation>Höchstzahl der Manifeste im Katalog.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What this node does for the platform: a full one sweeps and probes, an observer only looks; auto decides by the program and the database.</source>
        <translation>Was dieser Knoten für die Plattform tut: full räumt auf und prüft, observer schaut nur zu; auto entscheidet nach Programm und Datenbank.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How this node is called among the nodes; empty: the machine&apos;s name.</source>
        <translation>Wie dieser Knoten unter den Knoten heißt; leer: der Name des Rechners.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where spans of calls go besides: the base URL of an OpenTelemetry collector; empty: nowhere.</source>
        <translation>Wohin Spans von Aufrufen außerdem gehen: Basis-URL eines OpenTelemetry-Collectors; leer: nirgendwohin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Header fields that the collector wants, such as a key; their texts are not shown.</source>
        <translation>Kopffelder, die der Collector verlangt, etwa ein Schlüssel; ihre Texte werden nicht gezeigt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rules that say which events people are told of, and webhooks that carry them; secrets are not shown.</source>
        <translation>Regeln, welche Ereignisse gemeldet werden, und Webhooks, die sie hinaustragen; Geheimnisse werden nicht gezeigt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets keys travel unencrypted to addresses beyond this machine; each start warns of it.</source>
        <translation>Lässt Schlüssel unverschlüsselt zu Adressen jenseits dieses Rechners reisen; jeder Start warnt davor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listening</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+42"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health rules</source>
        <translation>Gesundheitsregeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Geteilte Daten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway rules</source>
        <translation>Gateway-Regeln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nobody has set it: it is at its default.</source>
        <translation>Niemand hat sie gesetzt: Sie steht auf ihrer Voreinstellung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the configuration file: %1</source>
        <translation>Aus der Konfigurationsdatei: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the environment variable %1, which is stronger than the file.</source>
        <translation>Festgelegt durch die Umgebungsvariable %1, die stärker als die Datei ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the option %1 of the command line, which is stronger than the file.</source>
        <translation>Festgelegt durch die Option %1 der Befehlszeile, die stärker als die Datei ist.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After a restart</source>
        <translation>Nach einem Neustart</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bytes, or a number with KiB, MiB or GiB</source>
        <translation>Bytes, oder eine Zahl mit KiB, MiB oder GiB</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seconds, or a number with ms, s, m, h or d</source>
        <translation>Sekunden, oder eine Zahl mit ms, s, m, h oder d</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One on each line</source>
        <translation>Eines in jeder Zeile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list in brackets, as it would stand in the file</source>
        <translation>Eine Liste in Klammern, wie sie in der Datei stünde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A path; a relative one begins at the folder of the configuration file</source>
        <translation>Ein Pfad; ein relativer beginnt im Ordner der Konfigurationsdatei</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsActions</name>
    <message>
        <location filename="../app/pages/settings/settingsactions.cpp" line="+20"/>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+47"/>
        <source>Change the selected setting in the configuration file</source>
        <translation>Die ausgewählte Einstellung in der Konfigurationsdatei ändern</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Bac&amp;k to Default…</source>
        <translation>Zurück zur &amp;Voreinstellung …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the selected setting out of the configuration file</source>
        <translation>Die ausgewählte Einstellung aus der Konfigurationsdatei nehmen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Setting</source>
        <translation>Einstellung &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the setting as it would stand in the configuration file</source>
        <translation>Die Einstellung kopieren, wie sie in der Konfigurationsdatei stünde</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Test Database…</source>
        <translation>Datenbank &amp;prüfen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try whether a database can be reached, and change nothing</source>
        <translation>Probieren, ob eine Datenbank erreichbar ist, und nichts ändern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Reload File</source>
        <translation>Datei neu &amp;laden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over what has changed in the configuration file, as SIGHUP does</source>
        <translation>Übernehmen, was sich in der Konfigurationsdatei geändert hat, wie SIGHUP</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Save change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+37"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+37"/>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With “keys” each request needs one. Make a key of role administrator on the page Access first: without one nobody can use the node over the network.</source>
        <translation>Mit „keys“ braucht jede Anfrage einen. Machen Sie zuerst auf der Seite Zugang einen Schlüssel der Rolle Verwalter: Ohne einen kann niemand den Knoten über das Netz benutzen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is copied: after the restart the console shows what is there.</source>
        <translation>Nichts wird kopiert: Nach dem Neustart zeigt die Konsole, was dort ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It cannot be saved here, only tried.</source>
        <translation>Es kann hier nicht gespeichert, nur probiert werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no configuration file that could be written.</source>
        <translation>Es gibt keine Konfigurationsdatei, die geschrieben werden könnte.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Set %1 back to its default?</source>
        <translation>%1 auf die Voreinstellung zurücksetzen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Its line leaves the configuration file, with the comment on it.</source>
        <translation>Ihre Zeile verlässt die Konfigurationsdatei, mit dem Kommentar darin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It changes nothing: the value is the same.</source>
        <translation>Es ändert nichts: Der Wert ist derselbe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It takes effect at once.</source>
        <translation>Es wirkt sofort.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>Es wirkt nach einem Neustart der Konsole, nicht vorher.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is written. It takes effect after a restart.</source>
        <translation>%1 ist geschrieben. Es wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was written. %1 The password would have to stand in a file as plain text, which this console does not do. Put it into ~/.pgpass, or start the console with PLEXICA_DATABASE, or in a desktop session with a keyring.</source>
        <translation>Nichts wurde geschrieben. %1 Das Passwort müsste im Klartext in einer Datei stehen, und das tut diese Konsole nicht. Schreiben Sie es in ~/.pgpass, oder starten Sie die Konsole mit PLEXICA_DATABASE, oder in einer Sitzung mit Schlüsselbund.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was written. %1</source>
        <translation>Nichts wurde geschrieben. %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything stays as it was. %1</source>
        <translation>Alles bleibt, wie es war. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration was taken over.</source>
        <translation>Die Konfiguration wurde übernommen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsPage</name>
    <message>
        <location filename="../app/pages/settings/settingspage.cpp" line="+26"/>
        <source>Only C&amp;hanged</source>
        <translation>Nur &amp;Geändertes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show one section of the configuration file</source>
        <translation>Einen Abschnitt der Konfigurationsdatei zeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show only what is not at its default</source>
        <translation>Nur zeigen, was nicht auf der Voreinstellung steht</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loading settings…</source>
        <translation>Einstellungen werden geladen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No settings</source>
        <translation>Keine Einstellungen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of its settings.</source>
        <translation>Dieser Knoten sagt nichts von seinen Einstellungen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No setting matches</source>
        <translation>Keine Einstellung passt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only changed</source>
        <translation>Nur geändertes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Test database…</source>
        <translation>Datenbank prüfen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The configuration could not be used at the next start:
%1</source>
        <translation>Die Konfiguration wäre beim nächsten Start nicht brauchbar:
%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The configuration file was changed: %1.</source>
        <translation>Die Konfigurationsdatei wurde geändert: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Restart the console for what is written and not in effect yet: %1.</source>
        <translation>Starten Sie die Konsole neu für das, was geschrieben ist und noch nicht gilt: %1.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln Einstellung</numerusform>
            <numerusform>%Ln Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../app/pages/settings/settingspage.h" line="+24"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search settings, values, meanings</source>
        <translation>Einstellungen, Werte, Bedeutungen suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataActions</name>
    <message>
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+59"/>
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
        <location line="+53"/>
        <location line="+124"/>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <location line="-123"/>
        <location line="+124"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+124"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 ist als Version %2 gespeichert.</translation>
    </message>
    <message>
        <location line="+22"/>
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
        <location line="+23"/>
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
    <message>
        <location line="-197"/>
        <source>Duplic&amp;ate…</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message numerus="yes">
        <location line="+197"/>
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
        <location line="-216"/>
        <source>This can be undone for a minute.</source>
        <translation>Das lässt sich eine Minute lang rückgängig machen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is too much to be kept: it cannot be undone. Export the table first.</source>
        <translation>Das ist zu viel, um aufgehoben zu werden: Es lässt sich nicht rückgängig machen. Exportieren Sie vorher die Tabelle.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ne&amp;w Entry…</source>
        <translation>Neuer &amp;Eintrag …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make an entry by hand</source>
        <translation>Einen Eintrag von Hand anlegen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make an entry with the value of the selected one</source>
        <translation>Einen Eintrag mit dem Wert des gewählten anlegen</translation>
    </message>
    <message numerus="yes">
        <location line="+241"/>
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
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+66"/>
        <source>Show &amp;Value</source>
        <translation>&amp;Wert zeigen</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Show Expiring &amp;Next</source>
        <translation>&amp;Nächste Abläufe zeigen</translation>
    </message>
    <message>
        <location line="+19"/>
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
        <location line="+9"/>
        <source>Show when entries expire</source>
        <translation>Zeigen, wann Einträge ablaufen</translation>
    </message>
    <message>
        <location line="+95"/>
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
        <location line="+235"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n edit(s) of shared data were not saved and are kept; a dot marks the entry.</source>
        <translation>
            <numerusform>%n Änderung gemeinsamer Daten wurde nicht gespeichert und ist aufbewahrt; ein Punkt markiert den Eintrag.</numerusform>
            <numerusform>%n Änderungen gemeinsamer Daten wurden nicht gespeichert und sind aufbewahrt; ein Punkt markiert die Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Namespace · %1</source>
        <translation>Namensraum · %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Shared key · %1</source>
        <translation>Schlüssel · %1</translation>
    </message>
    <message>
        <location line="-319"/>
        <source>No shared data yet</source>
        <translation>Noch keine gemeinsamen Daten</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>New entry…</source>
        <translation>Neuer Eintrag …</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing is in this namespace now</source>
        <translation>In diesem Namensraum ist gerade nichts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its entries have expired, or were deleted. What a plugin writes appears here by itself.</source>
        <translation>Seine Einträge sind abgelaufen oder wurden gelöscht. Was ein Plugin schreibt, erscheint hier von selbst.</translation>
    </message>
    <message>
        <location line="+132"/>
        <source>Entries appear here the moment a plugin writes them.</source>
        <translation>Einträge erscheinen hier, sobald ein Plugin sie schreibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write one, as a plugin would:</source>
        <translation>Schreiben Sie einen, wie ein Plugin es täte:</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>These are the first %1 entries. Choose a namespace to see the others.</source>
        <translation>Dies sind die ersten %1 Einträge. Wählen Sie einen Namensraum, um die anderen zu sehen.</translation>
    </message>
    <message>
        <location line="+124"/>
        <source>%1 of %2</source>
        <comment>shown of all entries</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.h" line="+31"/>
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
        <location filename="../app/models/sharedentrydisplay.cpp" line="+57"/>
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
        <source>Value</source>
        <translation>Wert</translation>
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
        <location line="+56"/>
        <source>%1, edited and not saved</source>
        <comment>key</comment>
        <translation>%1, bearbeitet und nicht gespeichert</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+29"/>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (gone)</source>
        <comment>owner</comment>
        <translation>%1 (weg)</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No plugin %1 is installed or registered: nobody may be left who cares for this entry</source>
        <translation>Kein Plugin %1 ist installiert oder registriert: Vielleicht kümmert sich niemand mehr um diesen Eintrag</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Stays until it is deleted</source>
        <translation>Bleibt, bis er gelöscht wird</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
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
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+48"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>plexica::app::SplitPage</name>
    <message>
        <location filename="../app/pages/splitpage.cpp" line="+63"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>Go &amp;to</source>
        <translation>Gehe &amp;zu</translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message>
        <location filename="../app/widgets/filterchips.cpp" line="+98"/>
        <source>Show services that are: %1
%2</source>
        <translation>Dienste zeigen, die so sind: %1
%2</translation>
    </message>
    <message numerus="yes">
        <location line="-12"/>
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
        <location filename="../app/widgets/tablecolumns.cpp" line="+43"/>
        <location line="+261"/>
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
        <location filename="../app/models/tableexport.cpp" line="+29"/>
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
        <location filename="../app/pages/tablepage.cpp" line="+24"/>
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
        <location line="+26"/>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>plexica::app::TenantSwitch</name>
    <message>
        <location filename="../app/shell/tenantswitch.cpp" line="+21"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show one tenant or all</source>
        <translation>Einen Mandanten oder alle zeigen</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
</context>
<context>
    <name>plexica::app::TimelineModel</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+110"/>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>plexica::app::TraceDisplay</name>
    <message>
        <location filename="../app/models/tracemodel.cpp" line="+173"/>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>When its first call began</source>
        <translation>Wann sein erster Aufruf begann</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who made the first call</source>
        <translation>Wer den ersten Aufruf machte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service that the first call went to</source>
        <translation>Der Dienst, an den der erste Aufruf ging</translation>
    </message>
    <message>
        <location line="+0"/>
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
        <source>What the first call was answered with</source>
        <translation>Womit der erste Aufruf beantwortet wurde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the begin of the first call to the end of the last</source>
        <translation>Vom Beginn des ersten Aufrufs bis zum Ende des letzten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it, as far as they are known</source>
        <translation>Aufrufe darin, soweit sie bekannt sind</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it that failed or were refused</source>
        <translation>Aufrufe darin, die scheiterten oder abgelehnt wurden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services that were called, in their order</source>
        <translation>Aufgerufene Dienste, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes that carried its calls</source>
        <translation>Knoten, die seine Aufrufe befördert haben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As logs and other tools know it (W3C Trace Context)</source>
        <translation>Wie Protokolle und andere Werkzeuge ihn kennen (W3C Trace Context)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trace id</source>
        <translation>Trace-Id</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesPage</name>
    <message>
        <location filename="../app/pages/traces/tracespage.cpp" line="+43"/>
        <source>Failed &amp;Only</source>
        <translation>N&amp;ur gescheiterte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Service</source>
        <translation>&amp;Dienst zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plugin</source>
        <translation>&amp;Plugin zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in &amp;Gateway</source>
        <translation>Im &amp;Gateway zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Trace Id</source>
        <translation>Trace-Id &amp;kopieren</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No traces yet</source>
        <translation>Noch keine Traces</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each call through the gateway begins a trace or goes on with one, and stands here for ten minutes. Calls of one request come together when plugins pass the header “traceparent” on.</source>
        <translation>Jeder Aufruf durch das Gateway beginnt einen Trace oder setzt einen fort und steht zehn Minuten lang hier. Aufrufe einer Anfrage kommen zusammen, wenn Plugins das Feld „traceparent“ weitergeben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loading traces…</source>
        <translation>Traces werden geladen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No trace matches</source>
        <translation>Kein Trace passt</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show only traces in which a call failed or was refused</source>
        <translation>Nur Traces zeigen, in denen ein Aufruf scheiterte oder abgelehnt wurde</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the service that the chosen call went to</source>
        <translation>Den Dienst zeigen, an den der gewählte Aufruf ging</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the plugin that the chosen call went to</source>
        <translation>Das Plugin zeigen, an das der gewählte Aufruf ging</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the chosen call on the Gateway page, where it can be tried again</source>
        <translation>Den gewählten Aufruf auf der Seite Gateway zeigen, wo er noch einmal ausprobiert werden kann</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the id under which logs and other tools know the trace</source>
        <translation>Die Id kopieren, unter der Protokolle und andere Werkzeuge den Trace kennen</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Failed only</source>
        <translation>Nur gescheiterte</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by service</source>
        <translation>Nach Dienst filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that went through one service</source>
        <translation>Traces zeigen, die durch einen Dienst gingen</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+151"/>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <location line="-147"/>
        <source>Filter by duration</source>
        <translation>Nach Dauer filtern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that took this long</source>
        <translation>Traces zeigen, die so lange dauerten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any duration</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>≥ %1</source>
        <comment>duration</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Choose a trace to see its calls.</source>
        <translation>Ein gewählter Trace zeigt seine Aufrufe.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The trace</source>
        <translation>Der Trace</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a call to see it here.</source>
        <translation>Ein gewählter Aufruf steht hier.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>A sample: there really are %1 calls a minute. Failures and the slowest are kept first.</source>
        <translation>Eine Stichprobe: In Wirklichkeit sind es %1 Aufrufe in der Minute. Gescheiterte und die langsamsten werden zuerst behalten.</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>the newest %Ln trace(s)</source>
        <translation>
            <numerusform>der neueste %Ln Trace</numerusform>
            <numerusform>die neuesten %Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, a sample</source>
        <comment>how many</comment>
        <translation>%1, eine Stichprobe</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Nothing is known of trace %1 any more: calls are kept for ten minutes.</source>
        <translation>Von Trace %1 ist nichts mehr bekannt: Aufrufe werden zehn Minuten lang behalten.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 → %2</source>
        <comment>plugin, service</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>slowest: %1, %2 of its own</source>
        <comment>service, time</comment>
        <translation>am langsamsten: %1, %2 davon selbst</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trace %1, begun %2</source>
        <translation>Trace %1, begonnen %2</translation>
    </message>
    <message>
        <location filename="../app/pages/traces/tracespage.h" line="+33"/>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Traces</source>
        <translation>&amp;Traces</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, services, endpoints, a trace id</source>
        <translation>Plugins, Dienste, Endpunkte, eine Trace-Id suchen</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesTable</name>
    <message>
        <location filename="../app/pages/traces/tracestable.cpp" line="+36"/>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
</context>
<context>
    <name>plexica::app::TrafficChart</name>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+146"/>
        <source>Calls of the last hour</source>
        <translation>Aufrufe der letzten Stunde</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>%1 Aufrufe in der letzten Stunde, %2 misslungen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: %2 Aufrufe, %3 misslungen</translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+64"/>
        <source>Circuit open</source>
        <translation>Sicherung offen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Circuit half open</source>
        <translation>Sicherung halb offen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Most calls failed; tried again in %1 s</source>
        <translation>Die meisten Aufrufe schlugen fehl; nächster Versuch in %1 s</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The next call is a trial</source>
        <translation>Der nächste Aufruf ist ein Versuch</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls failed within 10 s; tried again in %3 s</source>
        <translation>%1 von %2 Aufrufen schlugen in 10 s fehl; nächster Versuch in %3 s</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance ejected</source>
        <translation>Instanz ausgeschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at %2 failed again and again; tried again in %3 s</source>
        <translation>%1 unter %2 schlug immer wieder fehl; nächster Versuch in %3 s</translation>
    </message>
    <message>
        <location line="+7"/>
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
        <location line="+46"/>
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
        <source>Node</source>
        <translation>Knoten</translation>
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
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+60"/>
        <source>Copy as a curl command</source>
        <translation>Als curl-Befehl kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send call</source>
        <translation>Aufruf senden</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Endpoints of the service</source>
        <translation>Endpunkte des Dienstes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The path, with a query if there is one; the list offers the endpoints of the service</source>
        <translation>Der Pfad, mit Abfrage, wenn es eine gibt; die Liste bietet die Endpunkte des Dienstes an</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Headers of the call, a line each: “Name: value”</source>
        <translation>Header des Aufrufs, je eine Zeile: „Name: Wert“</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON body, if there is one</source>
        <translation>JSON-Inhalt, falls es einen gibt</translation>
    </message>
    <message>
        <location line="+8"/>
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
        <location line="+4"/>
        <location line="+14"/>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+16"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location line="-17"/>
        <location line="+16"/>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>What stood for “:” and “*” in the path is not recorded: type it.</source>
        <translation>Was im Pfad für „:“ und „*“ stand, wird nicht aufgezeichnet: Tippen Sie es ein.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Line %1 is no header: write “Name: value”.</source>
        <translation>Zeile %1 ist kein Header: Schreiben Sie „Name: Wert“.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Explain shows every check of the call before anything is sent.</source>
        <translation>„Erklären“ zeigt alle Prüfungen des Aufrufs, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>%1: passed with a warning</source>
        <translation>%1: bestanden, mit Warnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: passed</source>
        <translation>%1: bestanden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: failed</source>
        <translation>%1: nicht bestanden</translation>
    </message>
    <message>
        <location line="+5"/>
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
        <location line="+16"/>
        <source>%1 from the cache in %2; no instance was called</source>
        <translation>%1 aus dem Zwischenspeicher in %2; keine Instanz wurde aufgerufen</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
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
        <location filename="../app/pages/shareddata/ttlform.cpp" line="+54"/>
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
    <message>
        <location line="+48"/>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::WallView</name>
    <message>
        <location filename="../app/pages/overview/wallview.cpp" line="+21"/>
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message numerus="yes">
        <location line="+89"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>24 hours ago</source>
        <translation>vor 24 Stunden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallLegend</name>
    <message>
        <location filename="../app/pages/traces/waterfallview.cpp" line="+298"/>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed attempt</source>
        <translation>Gescheiterter Versuch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From the cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the bars mean</source>
        <translation>Was die Balken bedeuten</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallModel</name>
    <message>
        <location filename="../app/models/waterfallmodel.cpp" line="+74"/>
        <source>Service and endpoint, below the call that caused it</source>
        <translation>Dienst und Endpunkt, unter dem Aufruf, der ihn verursacht hat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Call</source>
        <translation>Aufruf</translation>
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
        <source>Without the time in which calls that it caused were under way</source>
        <translation>Ohne die Zeit, in der von ihm verursachte Aufrufe unterwegs waren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own</source>
        <comment>time of a call itself</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The node that carried the call</source>
        <translation>Der Knoten, der den Aufruf befördert hat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answered from the cache in %1</source>
        <translation>aus dem Cache beantwortet in %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>attempt %1 at %2: %3 after %4</source>
        <comment>number, instance, status or failure, time</comment>
        <translation>Versuch %1 bei %2: %3 nach %4</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>begins after %1, takes %2: %3</source>
        <translation>beginnt nach %1, dauert %2: %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls %2</source>
        <comment>plugin, service</comment>
        <translation>%1 ruft %2 auf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status %1 %2</source>
        <translation>Status %1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Own time: %1</source>
        <translation>Eigenzeit: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most of the trace&apos;s own time was spent here.</source>
        <translation>Hier verging die meiste Eigenzeit des Trace.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What caused it is not known here: it was left out, or is outside of the gateway.</source>
        <translation>Was ihn verursacht hat, ist hier nicht bekannt: Es wurde ausgelassen oder liegt außerhalb des Gateways.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node: %1</source>
        <translation>Knoten: %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1  %2</source>
        <comment>service, endpoint</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../app/pages/traces/waterfallview.cpp" line="-173"/>
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n Versuch</numerusform>
            <numerusform>%1, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, cache</source>
        <comment>time</comment>
        <translation>%1, Cache</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, not sent</source>
        <comment>time</comment>
        <translation>%1, nicht gesendet</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallView</name>
    <message>
        <location line="+83"/>
        <source>Waterfall of the trace</source>
        <translation>Wasserfall des Trace</translation>
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
        <location line="+5"/>
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
        <location line="+5"/>
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
        <location line="+17"/>
        <source>Fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <location line="+13"/>
        <source>Uninstall %1</source>
        <translation>%1 deinstallieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <location line="+34"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="-33"/>
        <location line="+34"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location line="-29"/>
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
        <location line="+20"/>
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
        <location line="+58"/>
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
        <location filename="../app/models/wording.cpp" line="+16"/>
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
        <location line="+10"/>
        <source>Nothing seen since %1</source>
        <translation>Nichts gesehen seit %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing seen for too long</source>
        <translation>Zu lange nichts gesehen</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <source>its TLS certificate is not trusted</source>
        <translation>das TLS-Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <location line="+1"/>
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
    <message numerus="yes">
        <location line="+5"/>
        <source>%1, %Ln call(s)/min fail</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1, %Ln Aufruf/min misslingt</numerusform>
            <numerusform>%1, %Ln Aufrufe/min misslingen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 of %3 calls/min fail</source>
        <comment>sentence</comment>
        <translation>%1, %2 von %3 Aufrufen/min misslingen</translation>
    </message>
    <message>
        <location line="+12"/>
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
        <location line="+17"/>
        <source>%1, %2 (%3)</source>
        <comment>date, time (time zone)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <location line="+7"/>
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
        <location line="+11"/>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
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
        <source>The key is gone: it was revoked meanwhile.</source>
        <translation>Den Schlüssel gibt es nicht mehr: Er wurde inzwischen widerrufen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is the last key of role administrator: make another first.</source>
        <translation>Es ist der letzte Schlüssel der Rolle Verwalter: Machen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
</TS>
