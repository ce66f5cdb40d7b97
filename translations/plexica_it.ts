<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+161"/>
        <source>The node could not start.</source>
        <translation>Impossibile avviare il nodo.</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessActions</name>
    <message>
        <location filename="../app/pages/access/accessactions.cpp" line="+29"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;New Key…</source>
        <translation>&amp;Nuova chiave…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a key for a plugin or a person</source>
        <translation>Crea una chiave per un plugin o una persona</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rotate…</source>
        <translation>&amp;Rinnova…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the key another secret</source>
        <translation>Dà un altro segreto alla chiave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Key Id</source>
        <translation>&amp;Copia ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id of the key, which is no secret</source>
        <translation>Copia l’ID della chiave, che non è segreto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;voca…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End the key for good</source>
        <translation>Annulla la chiave per sempre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm &amp;Grants…</source>
        <translation>C&amp;onferma permessi…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the plugin what it asks for</source>
        <translation>Concede al plugin ciò che chiede</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Withdraw Grants…</source>
        <translation>Ri&amp;tira permessi…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take permissions away from the plugin</source>
        <translation>Toglie permessi al plugin</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Make a key</source>
        <translation>Crea una chiave</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make key</source>
        <translation>Crea chiave</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its secret is shown once, after this.</source>
        <translation>Il suo segreto viene mostrato una sola volta, subito dopo.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Give the key “%1” another secret?</source>
        <translation>Dare un altro segreto alla chiave «%1»?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rotate key</source>
        <translation>Rinnova chiave</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The old secret is good</source>
        <translation>Il vecchio segreto è valido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another hour</source>
        <translation>Ancora un’ora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another day</source>
        <translation>Ancora un giorno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another week</source>
        <translation>Ancora una settimana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No longer</source>
        <translation>Non più</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The &amp;old secret is good</source>
        <translation>Il &amp;vecchio segreto è valido</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was rotated lately: the secret before the present one ends at once.</source>
        <translation>È stata rinnovata di recente: il segreto precedente a quello attuale cessa subito di valere.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Id, role and permissions stay. The new secret is shown once, after this.</source>
        <translation>ID, ruolo e permessi restano. Il nuovo segreto viene mostrato una sola volta, subito dopo.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Revoke the key “%1”?</source>
        <translation>Revocare la chiave «%1»?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Revoke key</source>
        <translation>Revoca chiave</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It cannot be revoked here: it is the last key of role administrator, and without one nobody could make keys over the network. Make another first, or use plexica-server key revoke %1.</source>
        <translation>Non può essere revocata qui: è l’ultima chiave del ruolo amministratore, e senza di essa nessuno potrebbe creare chiavi via rete. Crearne prima un’altra, oppure usare plexica-server key revoke %1.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is open with it on this node now.</source>
        <translation>Al momento nulla è aperto con essa su questo nodo.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n watch(es) or event stream(s) that it holds open here end at once.</source>
        <translation>
            <numerusform>%n osservazione o flusso di eventi che tiene aperto qui termina subito.</numerusform>
            <numerusform>%n osservazioni o flussi di eventi che tiene aperti qui terminano subito.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is the only key of %1: the plugin can neither call others nor report that it is alive, and its services turn unavailable.</source>
        <translation>È l’unica chiave di %1: il plugin non può né chiamare altri né segnalare di essere attivo, e i suoi servizi diventano non disponibili.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) of the plugin</source>
        <translation>
            <numerusform>%n servizio del plugin</numerusform>
            <numerusform>%n servizi del plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) that it called in the last 24 hours</source>
        <translation>
            <numerusform>%n servizio che ha chiamato nelle ultime 24 ore</numerusform>
            <numerusform>%n servizi che ha chiamato nelle ultime 24 ore</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate is refused on every node from then on, for good.</source>
        <translation>Da quel momento il certificato è rifiutato su ogni nodo, per sempre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key is refused on every node from then on, for good. To replace only its secret, rotate it.</source>
        <translation>Da quel momento la chiave è rifiutata su ogni nodo, per sempre. Per sostituire solo il segreto, rinnovarla.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was revoked.</source>
        <translation>La chiave «%1» è stata revocata.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (jolly)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds for more than it names</source>
        <translation>Vale per più di ciò che nomina</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A wildcard holds for more than it names, also for what plugins will offer later; it is granted only if you tick it.</source>
        <translation>Un jolly vale per più di ciò che nomina, anche per ciò che i plugin offriranno in seguito; è concesso solo se lo si spunta.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What may %1 use in tenant %2?</source>
        <translation>Che cosa può usare %1 nel tenant %2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant permissions</source>
        <translation>Concedi permessi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It asks for what follows and does not have it. Its calls may use what is ticked.</source>
        <translation>Chiede quanto segue e non lo ha. Le sue chiamate potranno usare ciò che è spuntato.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What shall %1 no longer use in tenant %2?</source>
        <translation>Che cosa non deve più usare %1 nel tenant %2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw permissions</source>
        <translation>Ritira permessi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls to endpoints that ask for what is ticked are refused where gateway.permissions is enforce, and noted where it is audit.</source>
        <translation>Le chiamate agli endpoint che chiedono ciò che è spuntato sono rifiutate se gateway.permissions è enforce, e annotate se è audit.</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 has %n permission(s) now.</source>
        <translation>
            <numerusform>%1 ha ora %n permesso.</numerusform>
            <numerusform>%1 ha ora %n permessi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessPage</name>
    <message>
        <location filename="../app/pages/access/accesspage.cpp" line="+66"/>
        <source>Show &amp;Details</source>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>Cancella &amp;filtri</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Mostra o nasconde il pannello accanto alla tabella</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostra di nuovo tutto, qualunque fosse il filtro</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No keys yet</source>
        <translation>Ancora nessuna chiave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key says who a request is of and what it may do. Plugins get one each; people and pipelines get their own.</source>
        <translation>Una chiave dice di chi è una richiesta e che cosa può fare. Ogni plugin ne riceve una; persone e pipeline hanno la propria.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make one here:</source>
        <translation>Crearne una qui:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the first key…</source>
        <translation>Crea la prima chiave…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or make it in a terminal, also while this console runs:</source>
        <translation>Oppure crearla in un terminale, anche mentre questa console è in esecuzione:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key matches</source>
        <translation>Nessuna chiave corrisponde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugin asks for permissions</source>
        <translation>Nessun plugin chiede permessi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What a manifest asks for under “permissions” stands here, beside what the plugin was granted.</source>
        <translation>Ciò che un manifesto chiede sotto «permissions» compare qui, accanto a quanto concesso al plugin.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No plugin matches</source>
        <translation>Nessun plugin corrisponde</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+259"/>
        <source>Grants</source>
        <translation>Concessioni</translation>
    </message>
    <message>
        <location line="-214"/>
        <source>The filters leave nothing over.</source>
        <translation>I filtri non lasciano nulla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show keys of one role, or those that nobody has used</source>
        <translation>Mostra le chiavi di un ruolo, o quelle che nessuno ha usato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>Tutti i ruoli</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Never used</source>
        <translation>Mai usate</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>New key…</source>
        <translation>Nuova chiave…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>This node asks nobody for a key: whoever reaches it may do everything. It therefore serves this machine only. Keys can be made here already; they count once auth.mode is “keys” and the console was restarted.</source>
        <translation>Questo nodo non chiede chiavi a nessuno: chi lo raggiunge può fare tutto. Perciò serve solo questo computer. Qui si possono già creare chiavi; contano quando auth.mode è «keys» e la console è stata riavviata.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Turn keys on…</source>
        <translation>Attiva le chiavi…</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Grants (%1 waiting)</source>
        <translation>Concessioni (%1 in attesa)</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln chiave</numerusform>
            <numerusform>%Ln chiavi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <location filename="../app/pages/access/accesspage.h" line="+38"/>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Access</source>
        <translation>A&amp;ccesso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, ids, tenants, plugins, permissions</source>
        <translation>Cerca nomi, ID, tenant, plugin, permessi</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessWording</name>
    <message>
        <location filename="../app/models/accesswording.cpp" line="+12"/>
        <source>Viewer</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looks at everything and changes nothing.</source>
        <translation>Vede tutto e non modifica nulla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is one plugin of one tenant: registers, calls and writes data as that plugin alone.</source>
        <translation>È un solo plugin di un tenant: registra, chiama e scrive dati soltanto come quel plugin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Runs one tenant: installs plugins, gives orders to services, grants permissions.</source>
        <translation>Gestisce un tenant: installa plugin, dà disposizioni ai servizi, concede permessi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>May do everything, makes keys and sees settings; with a tenant, everything in that tenant.</source>
        <translation>Può fare tutto, crea chiavi e vede le impostazioni; con un tenant, tutto in quel tenant.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Find services, read shared data, see plugins and the graph</source>
        <translation>Trovare servizi, leggere dati condivisi, vedere i plugin e il grafo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See events, calls, circuits, nodes, and what an act would affect</source>
        <translation>Vedere eventi, chiamate, circuiti, nodi e ciò che un’azione toccherebbe</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>See all tenants, and the metrics of the node</source>
        <translation>Vedere tutti i tenant e le metriche del nodo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register services, report their health and call others, as %1 and as nobody else</source>
        <translation>Registrare servizi, segnalarne la salute e chiamare altri, come %1 e come nessun altro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change shared data that %1 owns</source>
        <translation>Modificare i dati condivisi di %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register and call in the name of any plugin; the audit log says so</source>
        <translation>Registrare e chiamare a nome di qualsiasi plugin; il registro di audit lo indica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install and change plugins, grant permissions without wildcards, give orders to services</source>
        <translation>Installare e modificare plugin, concedere permessi senza jolly, dare disposizioni ai servizi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Act in all tenants, change the catalogue, grant wildcards, see settings</source>
        <translation>Agire in tutti i tenant, modificare il catalogo, concedere jolly, vedere le impostazioni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant wildcards in the tenant</source>
        <translation>Concedere jolly nel tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make, rotate and revoke keys</source>
        <translation>Creare, rinnovare e revocare chiavi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make, rotate and revoke keys of the tenant</source>
        <translation>Creare, rinnovare e revocare chiavi del tenant</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing outside tenant %1, which it cannot even see</source>
        <translation>Nulla al di fuori del tenant %1, che non può nemmeno vedere</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>In force</source>
        <translation>Valida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotated</source>
        <translation>Rinnovata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends soon</source>
        <translation>Scade presto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expired</source>
        <translation>Scaduta</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key is good.</source>
        <translation>La chiave è valida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is good, and for a while its former secret is, too.</source>
        <translation>La chiave è valida e, per un po’, anche il suo vecchio segreto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key expires within two weeks.</source>
        <translation>La chiave scade entro due settimane.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is refused: its time is over. It can be revoked, which takes it from the list.</source>
        <translation>La chiave è rifiutata: il suo tempo è finito. Può essere revocata, e così lascia l’elenco.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Granted</source>
        <translation>Concesso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wildcard</source>
        <translation>Jolly</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The plugin has all that it asks for.</source>
        <translation>Il plugin ha tutto ciò che chiede.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin has all that it asks for, and a wildcard, which holds for more than it names.</source>
        <translation>Il plugin ha tutto ciò che chiede e un jolly, che vale per più di ciò che nomina.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin asks for something that nobody has granted.</source>
        <translation>Il plugin chiede qualcosa che nessuno ha concesso.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All tenants</source>
        <translation>Tutti i tenant</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+5"/>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Letters, digits, “.”, “_” and “-”, beginning with a letter or digit.</source>
        <translation>Lettere, cifre, «.», «_» e «-», iniziando con una lettera o una cifra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say what the key is for.</source>
        <translation>Indicare a che cosa serve la chiave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 100 characters, all of them printable.</source>
        <translation>Al massimo 100 caratteri, tutti stampabili.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A key of this role belongs to one tenant.</source>
        <translation>Una chiave di questo ruolo appartiene a un solo tenant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say which plugin it is.</source>
        <translation>Indicare di quale plugin si tratta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” holds a wildcard, which a plugin&apos;s key may not.</source>
        <translation>«%1» contiene un jolly, che la chiave di un plugin non può avere.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At most 200 permissions of at most 200 printable characters each.</source>
        <translation>Al massimo 200 permessi di non più di 200 caratteri stampabili ciascuno.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This moment is past.</source>
        <translation>Questo momento è già passato.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Arrangement</name>
    <message>
        <location filename="../app/pages/graph/arrangement.cpp" line="+76"/>
        <source>Graphviz could not arrange the graph: %1</source>
        <translation>Graphviz non è riuscito a disporre il grafo: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too many connections for layers: arranged by force. Focus on a plugin to see its layers.</source>
        <translation>Troppe connessioni per i livelli: disposto a forze. Il focus su un plugin ne mostra i livelli.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+81"/>
        <source>Notifications: %n unread</source>
        <translation>
            <numerusform>Notifiche: %n non letta</numerusform>
            <numerusform>Notifiche: %n non lette</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Notifications: none unread</source>
        <translation>Notifiche: nessuna da leggere</translation>
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
e %n altro</numerusform>
            <numerusform>%1
e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <location line="+6"/>
        <location line="+32"/>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Choose what to be told of</source>
        <translation>Scegli che cosa segnalare</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Clear all notifications</source>
        <translation>Cancella tutte le notifiche</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Nothing went wrong lately.</source>
        <translation>Di recente nulla è andato storto.</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallActions</name>
    <message>
        <location filename="../app/pages/gateway/callactions.cpp" line="+14"/>
        <source>Show Trac&amp;e</source>
        <translation>Mostra &amp;traccia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the whole journey of the request, from plugin to plugin</source>
        <translation>Mostra l’intero percorso della richiesta, da plugin a plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Service</source>
        <translation>Mostra &amp;servizio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the service that the call went to</source>
        <translation>Mostra il servizio a cui è andata la chiamata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;peat…</source>
        <translation>Ri&amp;peti…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill the form beside the table from this call</source>
        <translation>Compila con questa chiamata il modulo accanto alla tabella</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy as c&amp;url</source>
        <translation>Copia come c&amp;url</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the call as a curl command for a shell; keys stand there as variables</source>
        <translation>Copia la chiamata come comando curl per una shell; le chiavi vi figurano come variabili</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy Request Id</source>
        <translation>&amp;Copia ID richiesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id under which the call stands in logs and events</source>
        <translation>Copia l’ID con cui la chiamata compare in log ed eventi</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The call is on the clipboard as a curl command, without headers and a body: these are not recorded.</source>
        <translation>La chiamata è negli appunti come comando curl, senza header né corpo: non vengono registrati.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nor is what stood in the path: set these variables in the shell first: %1</source>
        <translation>Nemmeno ciò che stava nel percorso: impostare prima queste variabili nella shell: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallFilters</name>
    <message>
        <location filename="../app/pages/gateway/callfilters.cpp" line="+34"/>
        <source>Any duration</source>
        <translation>Ogni durata</translation>
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
        <translation>Filtra per chiamante</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Callers</source>
        <translation>Chiamanti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of one plugin</source>
        <translation>Mostra le chiamate di un plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by service</source>
        <translation>Filtra per servizio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls to one service</source>
        <translation>Mostra le chiamate a un servizio</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filter by status</source>
        <translation>Filtra per stato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Statuses</source>
        <translation>Stati</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that ended so; a number may be typed. Without an answer: the gateway answered, as the plugin did not or was not asked.</source>
        <translation>Mostra le chiamate finite così; si può digitare un numero. Senza risposta: ha risposto il gateway, perché il plugin non l’ha fatto o non è stato interpellato.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter by duration</source>
        <translation>Filtra per durata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>Durate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that took this long; a number of milliseconds may be typed</source>
        <translation>Mostra le chiamate durate tanto; si può digitare un numero di millisecondi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by time</source>
        <translation>Filtra per periodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Periodi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of some time</source>
        <translation>Mostra le chiamate di un periodo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All callers</source>
        <translation>Tutti i chiamanti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All services</source>
        <translation>Tutti i servizi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Method or path</source>
        <translation>Metodo o percorso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by endpoint</source>
        <translation>Filtra per endpoint</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls whose method and path hold this, as “GET /products”</source>
        <translation>Mostra le chiamate il cui metodo e percorso contengono questo, come «GET /products»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any status</source>
        <translation>Ogni stato</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without an answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last minute</source>
        <translation>Ultimo minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 5 minutes</source>
        <translation>Ultimi 5 minuti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>Ultima ora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From … to …</source>
        <translation>Da … a …</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>Calls From … to …</source>
        <translation>Chiamate da … a …</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begin</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls</source>
        <translation>Mostra chiamate</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallList</name>
    <message>
        <location filename="../app/pages/gateway/calllist.cpp" line="+24"/>
        <source>No call matches</source>
        <translation>Nessuna chiamata corrisponde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>I filtri non lasciano nulla.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>Va in cima, con ciò che è arrivato nel frattempo</translation>
    </message>
    <message numerus="yes">
        <location line="+135"/>
        <source>%Ln new</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln nuova</numerusform>
            <numerusform>%Ln nuove</numerusform>
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
        <translation>Trovato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Miss</source>
        <comment>it was not in the cache; no failure</comment>
        <translation>Assente</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Request id</source>
        <translation>ID richiesta</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message>
        <location filename="../app/pages/gateway/callpanel.cpp" line="+54"/>
        <source>%1: %2 after %3</source>
        <comment>instance: status or failure, time</comment>
        <translation>%1: %2 dopo %3</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The selected call</source>
        <translation>La chiamata selezionata</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instance</source>
        <translation>Istanza</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trace id</source>
        <translation>ID traccia</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Events of the request</source>
        <translation>Eventi della richiesta</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Looking for events of this request…</source>
        <translation>Ricerca degli eventi di questa richiesta…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The request left no events.</source>
        <translation>La richiesta non ha lasciato eventi.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n event(s) of this request</source>
        <translation>
            <numerusform>%n evento di questa richiesta</numerusform>
            <numerusform>%n eventi di questa richiesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CallTable</name>
    <message>
        <location filename="../app/pages/gateway/calltable.cpp" line="+41"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallWording</name>
    <message>
        <location filename="../app/models/callwording.cpp" line="+12"/>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+43"/>
        <source>timed out</source>
        <translation>tempo scaduto</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>circuit open</source>
        <translation>circuito aperto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>limit reached</source>
        <translation>limite raggiunto</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no live instance</source>
        <translation>nessuna istanza raggiungibile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such service</source>
        <translation>servizio inesistente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>another plugin&apos;s</source>
        <translation>è di un altro plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such endpoint</source>
        <translation>endpoint inesistente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>permission missing</source>
        <translation>permesso mancante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answer too large</source>
        <translation>risposta troppo grande</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>body too large</source>
        <translation>corpo troppo grande</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>overloaded</source>
        <translation>sovraccarico</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address forbidden</source>
        <translation>indirizzo vietato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>runs in a circle</source>
        <translation>gira in tondo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not well formed</source>
        <translation>malformata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>connection reset</source>
        <translation>connessione interrotta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name not resolved</source>
        <translation>nome non risolto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TLS failed</source>
        <translation>TLS non riuscito</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
</context>
<context>
    <name>plexica::app::CommandPalette</name>
    <message>
        <location filename="../app/shell/commandpalette.cpp" line="+90"/>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A name, or what to do: drain crm.deals 1 h disk change</source>
        <translation>Un nome, o che cosa fare: drena crm.deals 1 h cambio disco</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search in the command palette</source>
        <translation>Cerca nella tavolozza dei comandi</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Matches</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Nothing fits “%1”</source>
        <translation>Nulla corrisponde a «%1»</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Enter: %1</source>
        <translation>Invio: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ConfirmDialog</name>
    <message>
        <location filename="../app/widgets/confirmdialog.cpp" line="+45"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>What it happens to</source>
        <translation>Che cosa riguarda</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>To go on, &amp;type %1:</source>
        <translation>Per continuare, &amp;digitare %1:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Type %1 to confirm</source>
        <translation>Digitare %1 per confermare</translation>
    </message>
</context>
<context>
    <name>plexica::app::Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+91"/>
        <source>The configuration cannot be used.</source>
        <translation>La configurazione non è utilizzabile.</translation>
    </message>
</context>
<context>
    <name>plexica::app::CopyButton</name>
    <message>
        <location filename="../app/widgets/copybutton.cpp" line="+33"/>
        <location line="+1"/>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>plexica::app::EmptyState</name>
    <message>
        <location filename="../app/widgets/emptystate.cpp" line="+88"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy command</source>
        <translation>Copia comando</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Start the demo</source>
        <translation>Avvia la demo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five plugins that register, call each other, fail and come back</source>
        <translation>Cinque plugin che si registrano, si chiamano, si rompono e ritornano</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The demo starts…</source>
        <translation>La demo si avvia…</translation>
    </message>
</context>
<context>
    <name>plexica::app::EndpointModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+42"/>
        <source>Needs: %1</source>
        <translation>Richiede: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryDialog</name>
    <message>
        <location filename="../app/pages/shareddata/entrydialog.cpp" line="+40"/>
        <source>Duplicate %1</source>
        <translation>Duplica %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the copy</source>
        <translation>Crea la copia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make the entry</source>
        <translation>Crea la voce</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Namespace</source>
        <translation>&amp;Namespace</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Key</source>
        <translation>C&amp;hiave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Replace what is there</source>
        <translation>&amp;Sostituisci ciò che c’è</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Owner</source>
        <translation>&amp;Proprietario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The plugin that cares for the entry</source>
        <translation>Il plugin che si occupa della voce</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Value</source>
        <translation>&amp;Valore</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is named like a secret is hidden, and copied as it is.</source>
        <translation>Ciò che ha il nome di un segreto è nascosto e viene copiato così com’è.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>Mostra i segreti</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>E&amp;xpires</source>
        <translation>S&amp;cade</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;After</source>
        <translation>D&amp;opo</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Whose entry is it?</source>
        <translation>Di chi è la voce?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry stands in a namespace.</source>
        <translation>Una voce sta in un namespace.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry has a key.</source>
        <translation>Una voce ha una chiave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry belongs to a plugin.</source>
        <translation>Una voce appartiene a un plugin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An owner is at most %1 bytes long; these are %2.</source>
        <translation>Un proprietario è lungo al massimo %1 byte; questi sono %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A value is JSON: a number, a text in quotation marks, true, false, null, [ ] or { }.</source>
        <translation>Un valore è JSON: un numero, un testo tra virgolette, true, false, null, [ ] o { }.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1, column %2: %3</source>
        <translation>Riga %1, colonna %2: %3</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>This key is there already, in version %1.</source>
        <translation>Questa chiave c’è già, nella versione %1.</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryPanel</name>
    <message>
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+29"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revert</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>The selected entry</source>
        <translation>La voce selezionata</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tree</source>
        <translation>Albero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the stored value again</source>
        <translation>Mostra di nuovo il valore memorizzato</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Store the edited value, if nobody has changed it meanwhile (%1)</source>
        <translation>Salva il valore modificato, se nessuno lo ha cambiato nel frattempo (%1)</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time left</source>
        <translation>Tempo residuo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires</source>
        <translation>Scade</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Written</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>What is named like a secret is hidden.</source>
        <translation>Ciò che ha il nome di un segreto è nascosto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>Mostra i segreti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show and edit the whole value, until another entry is selected</source>
        <translation>Mostra e modifica l’intero valore, finché non si seleziona un’altra voce</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The value that is stored now</source>
        <translation>Il valore memorizzato ora</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Drop my edit</source>
        <translation>Scarta la mia modifica</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the stored value and forget what was typed</source>
        <translation>Mostra il valore memorizzato e dimentica quanto digitato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit on top of it</source>
        <translation>Continua da qui</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep what was typed; saving then replaces the version shown here, and no newer one</source>
        <translation>Mantiene quanto digitato; il salvataggio sostituisce la versione mostrata qui, e nessuna più recente</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Select an entry to see its value.</source>
        <translation>Selezionare una voce per vederne il valore.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n entries, %1 together.</source>
        <translation>
            <numerusform>%n voce, %1 in tutto.</numerusform>
            <numerusform>%n voci, %1 in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry and deletion work on all of them.</source>
        <translation>Scadenza ed eliminazione valgono per tutte.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The entry has gone: its time came, or somebody deleted it. Saving makes it anew.</source>
        <translation>La voce non c’è più: è scaduta, o qualcuno l’ha eliminata. Salvando la si ricrea.</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Stored now: version %1, written %2 by %3</source>
        <translation>Memorizzato ora: versione %1, scritta %2 da %3</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Somebody changed this entry while you were editing. Nothing was overwritten: compare and choose below.</source>
        <translation>Qualcuno ha cambiato questa voce durante la modifica. Nulla è stato sovrascritto: confrontare e scegliere qui sotto.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>What was typed %1 and not saved is here again. Revert shows the stored value.</source>
        <translation>Ciò che è stato digitato %1 e non salvato è di nuovo qui. «Ripristina» mostra il valore salvato.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>no expiry</source>
        <translation>nessuna scadenza</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Line %1, column %2: %3</source>
        <translation>Riga %1, colonna %2: %3</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 è salvata come versione %2.</translation>
    </message>
</context>
<context>
    <name>plexica::app::EnvironmentStrip</name>
    <message>
        <location filename="../app/widgets/environmentstrip.cpp" line="+18"/>
        <source>Environment: %1</source>
        <translation>Ambiente: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This console shows the environment “%1” (environment.name in the configuration)</source>
        <translation>Questa console mostra l’ambiente «%1» (environment.name nella configurazione)</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventExport</name>
    <message>
        <location filename="../app/pages/events/eventexport.cpp" line="+43"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 non può essere scritto: %2</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’esportazione è stata annullata; nessun file è stato scritto.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The events cannot be read: %1</source>
        <translation>Gli eventi non possono essere letti: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <location line="+2"/>
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>%Ln evento scritto</numerusform>
            <numerusform>%Ln eventi scritti</numerusform>
        </translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1, back to %2</source>
        <comment>count of events that were written, how far back</comment>
        <translation>%1, fino a %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventModel</name>
    <message>
        <location filename="../app/models/eventmodel.cpp" line="+29"/>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Orders</source>
        <translation>Disposizioni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registrations</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugins</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>Dati condivisi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventPanel</name>
    <message>
        <location filename="../app/pages/events/eventpanel.cpp" line="+27"/>
        <source>The selected event</source>
        <translation>L’evento selezionato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Details of the event</source>
        <translation>Dettagli dell’evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event as JSON</source>
        <translation>L’evento come JSON</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the event</source>
        <translation>Copia l’evento</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Select an event to see what it changed.</source>
        <translation>Selezionare un evento per vedere che cosa ha cambiato.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It tells of nothing that was before and is other now.</source>
        <translation>Non indica nulla che sia cambiato.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>È mostrata solo la prima modifica.</numerusform>
            <numerusform>Sono mostrate solo le prime %n modifiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventWording</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+56"/>
        <source> · instance %1</source>
        <translation> · istanza %1</translation>
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
        <translation>Salute impostata: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered again</source>
        <translation>Registrato di nuovo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregistered</source>
        <translation>Deregistrato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance deregistered</source>
        <translation>Istanza deregistrata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>Caduta di massa sospesa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale released</source>
        <translation>Caduta di massa rilasciata</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 added to the catalogue</source>
        <comment>version</comment>
        <translation>%1 aggiunta al catalogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 removed from the catalogue</source>
        <comment>version</comment>
        <translation>%1 rimossa dal catalogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 installed</source>
        <comment>version</comment>
        <translation>%1 installata</translation>
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
        <translation>Installato di nuovo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstalled</source>
        <translation>Disinstallato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activated</source>
        <translation>Attivato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies registered</source>
        <translation>Dipendenze registrate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others</source>
        <translation>Colpito da altri</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No longer affected</source>
        <translation>Non più colpito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out of calls</source>
        <translation>Esclusa dalle chiamate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called again</source>
        <translation>Di nuovo chiamata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>Circuito aperto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit closed</source>
        <translation>Circuito chiuso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit reset</source>
        <translation>Circuito reimpostato</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>Key created</source>
        <translation>Chiave creata</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Secret rotated</source>
        <translation>Segreto rinnovato</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Key revoked</source>
        <translation>Chiave revocata</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+13"/>
        <source>Wrong keys refused</source>
        <translation>Chiavi errate rifiutate</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Permissions changed</source>
        <translation>Permessi modificati</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permission missing</source>
        <translation>Permesso mancante</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Acted as the plugin</source>
        <translation>Ha agito come il plugin</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key rotated</source>
        <translation>Chiave rinnovata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit no longer reached</source>
        <translation>Limite non più raggiunto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit reached</source>
        <translation>Limite raggiunto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clock of a node is wrong</source>
        <translation>Orologio di un nodo errato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node lost</source>
        <translation>Nodo perso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node is back</source>
        <translation>Nodo tornato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node judges from now on</source>
        <translation>Il nodo giudica d’ora in poi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grants changed</source>
        <translation>Concessioni modificate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls succeed again</source>
        <translation>Le chiamate riescono di nuovo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many calls fail</source>
        <translation>Molte chiamate non riescono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace deleted</source>
        <translation>Namespace eliminato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A stored row cannot be read</source>
        <translation>Una riga memorizzata non è leggibile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant imported</source>
        <translation>Tenant importato</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>granted: %1</source>
        <translation>concesso: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>withdrawn: %1</source>
        <translation>ritirato: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, for %2</source>
        <comment>permissions, plugin</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>registered again</source>
        <translation>registrato di nuovo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>heartbeat received again</source>
        <translation>heartbeat ricevuto di nuovo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reported by its heartbeat</source>
        <translation>segnalato dal suo heartbeat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it can be reached again</source>
        <translation>è di nuovo raggiungibile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint answers again</source>
        <translation>il suo endpoint di salute risponde di nuovo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint says degraded</source>
        <translation>il suo endpoint di salute indica degradato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be reached</source>
        <translation>non era raggiungibile</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>its time was over</source>
        <translation>il suo tempo era finito</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>by an administrator</source>
        <translation>da un amministratore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by the node</source>
        <translation>dal nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by %1</source>
        <comment>a plugin</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with key %1</source>
        <translation>con la chiave %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventsPage</name>
    <message>
        <location filename="../app/pages/events/eventspage.cpp" line="+44"/>
        <source>Go to &amp;Subject</source>
        <translation>Vai all’&amp;oggetto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Actor</source>
        <translation>Vai all’&amp;autore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of the &amp;Request</source>
        <translation>Chiamate della &amp;richiesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Only This Subject</source>
        <translation>&amp;Solo questo oggetto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Event</source>
        <translation>&amp;Copia evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;New Events</source>
        <translation>Mostra &amp;nuovi eventi</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/pages/events/eventspage.h" line="+36"/>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reading events…</source>
        <translation>Lettura degli eventi…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No events yet</source>
        <translation>Ancora nessun evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What plugins, administrators and the node do is written down here.</source>
        <translation>Qui si annota ciò che fanno plugin, amministratori e nodo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear &amp;Filters</source>
        <translation>Cancella &amp;filtri</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Details</source>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No event matches</source>
        <translation>Nessun evento corrisponde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>I filtri non lasciano nulla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Show the service, plugin, key or namespace that it happened to</source>
        <translation>Mostra il servizio, il plugin, la chiave o il namespace interessato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugin or key that did it</source>
        <translation>Mostra il plugin o la chiave che l’ha fatto</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the gateway&apos;s calls with this request id</source>
        <translation>Mostra le chiamate del gateway con questo ID richiesta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search for all events of this subject</source>
        <translation>Cerca tutti gli eventi di questo oggetto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the event as JSON</source>
        <translation>Copia l’evento come JSON</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>Va in cima, con ciò che è arrivato nel frattempo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostra di nuovo tutto, qualunque fosse il filtro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Mostra o nasconde il pannello accanto alla tabella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to subject</source>
        <translation>Vai all’oggetto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to actor</source>
        <translation>Vai all’autore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Filter by kind</source>
        <translation>Filtra per tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kinds of events</source>
        <translation>Tipi di eventi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of one kind</source>
        <translation>Mostra gli eventi di un tipo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by actor</source>
        <translation>Filtra per autore</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Actors</source>
        <translation>Autori</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show what one kind of actor did</source>
        <translation>Mostra che cosa ha fatto un tipo di autore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By anybody</source>
        <translation>Di chiunque</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By administrators</source>
        <translation>Di amministratori</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By plugins</source>
        <translation>Di plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With keys</source>
        <translation>Con chiavi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the node</source>
        <translation>Del nodo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by time</source>
        <translation>Filtra per periodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Periodi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of some time</source>
        <translation>Mostra gli eventi di un periodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>Ultima ora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
    <message numerus="yes">
        <location line="+128"/>
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln nuovo</numerusform>
            <numerusform>%Ln nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The events cannot be read: %1</source>
        <translation>Impossibile leggere gli eventi: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, searching %2…</source>
        <comment>count, how far back</comment>
        <translation>%1, ricerca a %2…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 back to %2</source>
        <comment>count, how far back</comment>
        <translation>%1 fino a %2</translation>
    </message>
    <message>
        <location filename="../app/pages/events/eventspage.h" line="+1"/>
        <source>&amp;Events</source>
        <translation>&amp;Eventi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search subjects, actors, reasons, request ids</source>
        <translation>Cerca oggetti, autori, motivi, ID richiesta</translation>
    </message>
</context>
<context>
    <name>plexica::app::ExpiryChart</name>
    <message>
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+26"/>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+54"/>
        <source>Expiring next</source>
        <translation>In scadenza</translation>
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
        <translation>1 giorno</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>later</source>
        <translation>più tardi</translation>
    </message>
    <message numerus="yes">
        <location line="+97"/>
        <source>%1: %n entries go</source>
        <translation>
            <numerusform>%1: scade %n voce</numerusform>
            <numerusform>%1: scadono %n voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Export</name>
    <message>
        <location filename="../app/shell/exportrun.cpp" line="+37"/>
        <source>Writing the table…</source>
        <translation>Scrittura della tabella…</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n riga scritta in %1</numerusform>
            <numerusform>%n righe scritte in %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>JSON, one a line (*.jsonl)</source>
        <translation>JSON, uno per riga (*.jsonl)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Table</source>
        <translation>Esporta tabella</translation>
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
        <translation>&amp;Reimposta circuito</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>Close the circuit and take ejected instances back</source>
        <translation>Chiude il circuito e riammette le istanze escluse</translation>
    </message>
    <message>
        <location line="-86"/>
        <location line="+293"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="-314"/>
        <source>&amp;Failed or Refused</source>
        <translation>Non riuscit&amp;e o rifiutate</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>Show calls that one node has carried</source>
        <translation>Mostra le chiamate trasportate da un nodo</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Show &amp;New Calls</source>
        <translation>Mostra &amp;nuove chiamate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lear Filters</source>
        <translation>Cancella &amp;filtri</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a call to see it here, with the events of its request.</source>
        <translation>Selezionare una chiamata per vederla qui, con gli eventi della sua richiesta.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>By pair</source>
        <translation>Per coppia</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+306"/>
        <source>Held back</source>
        <translation>Trattenute</translation>
    </message>
    <message>
        <location line="-288"/>
        <source>Nothing is held back: no circuit is open, no instance is left out, and no limit refuses calls.</source>
        <translation>Niente è trattenuto: nessun circuito è aperto, nessuna istanza è esclusa e nessun limite rifiuta chiamate.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Repeat</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rates</source>
        <translation>Frequenze</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Calls from plugin to plugin appear here as they happen: who called whom, how long it took, and why it failed.</source>
        <translation>Le chiamate da plugin a plugin compaiono qui appena avvengono: chi ha chiamato chi, quanto è durata e perché non è riuscita.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show only calls that failed (5xx) or were refused (4xx)</source>
        <translation>Mostra solo le chiamate non riuscite (5xx) o rifiutate (4xx)</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Service %1</source>
        <translation>Servizio %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1</source>
        <translation>Chiamate di %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls %1 → %2</source>
        <comment>caller → service</comment>
        <translation>Chiamate %1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Events of %1</source>
        <translation>Eventi di %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph of %1</source>
        <translation>Grafo di %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of the request</source>
        <translation>Eventi della richiesta</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>%1 calls/min, %2 failed, %3 refused</source>
        <translation>%1 chiamate/min, %2 non riuscite, %3 rifiutate</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed: answered 5xx, by whoever. Refused: answered 4xx.</source>
        <translation>Non riuscita: risposta 5xx, da chiunque. Rifiutata: risposta 4xx.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls (%1 of %2)</source>
        <translation>Chiamate (%1 di %2)</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Call · %1 → %2</source>
        <comment>caller → service</comment>
        <translation>Chiamata · %1 → %2</translation>
    </message>
    <message>
        <location line="-456"/>
        <source>Beside the tables</source>
        <translation>Accanto alle tabelle</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Trace</source>
        <translation>Traccia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Try a call</source>
        <translation>Prova una chiamata</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+211"/>
        <source>No calls yet</source>
        <translation>Ancora nessuna chiamata</translation>
    </message>
    <message>
        <location line="-189"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>Va in cima, con ciò che è arrivato nel frattempo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostra di nuovo tutto, qualunque fosse il filtro</translation>
    </message>
    <message>
        <location line="+203"/>
        <source>Held back (%1)</source>
        <translation>Trattenute (%1)</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Calls to %1 are let through again.</source>
        <translation>Le chiamate a %1 passano di nuovo.</translation>
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
        <translation>Cerca chiamanti, servizi, endpoint, ID richiesta</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="+156"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the manifest asks for</source>
        <translation>Ciò che il manifesto chiede</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asks for</source>
        <translation>Chiede</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the plugin&apos;s calls may use</source>
        <translation>Ciò che le chiamate del plugin possono usare</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Has</source>
        <translation>Ha</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it asks for and nobody has granted</source>
        <translation>Ciò che chiede e nessuno ha concesso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted ones that hold for more than they name</source>
        <translation>Permessi concessi che valgono per più di ciò che nominano</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wildcards</source>
        <translation>Jolly</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantPanel</name>
    <message>
        <location filename="../app/pages/access/grantpanel.cpp" line="+18"/>
        <source>Details of the selected grants</source>
        <translation>Dettagli delle concessioni selezionate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permission</source>
        <translation>Permesso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asked for</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>History of the plugin</source>
        <translation>Cronologia del plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it asks for and what it was granted.</source>
        <translation>Selezionare un plugin per vedere che cosa chiede e che cosa gli è stato concesso.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody has decided what it gets. What a later version asks for waits here.</source>
        <translation>Qualcuno ha deciso che cosa riceve. Ciò che chiede una versione successiva attende qui.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has decided: it has what it asks for, but no wildcards.</source>
        <translation>Nessuno ha deciso: ha ciò che chiede, ma nessun jolly.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (jolly)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted</source>
        <translation>Concesso</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By a wildcard</source>
        <translation>Tramite jolly</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="+90"/>
        <source>Grants</source>
        <translation>Concessioni</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphActions</name>
    <message>
        <location filename="../app/pages/graph/graphactions.cpp" line="+17"/>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph larger</source>
        <translation>Mostra il grafo più grande</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Zoom &amp;Out</source>
        <translation>Ri&amp;mpicciolisci</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph smaller</source>
        <translation>Mostra il grafo più piccolo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Dimensioni reali</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph at 100 %</source>
        <translation>Mostra il grafo al 100%</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Fit to Window</source>
        <translation>Adatta alla &amp;finestra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the whole graph</source>
        <translation>Mostra l’intero grafo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Layered</source>
        <translation>A &amp;livelli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever depends stands left of what it depends on</source>
        <translation>Chi dipende sta a sinistra di ciò da cui dipende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fo&amp;rce</source>
        <translation>A for&amp;ze</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connected plugins attract each other</source>
        <translation>I plugin collegati si attraggono</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ra&amp;dial</source>
        <translation>R&amp;adiale</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rings around the plugin most others depend on, or the selected one</source>
        <translation>Anelli attorno al plugin da cui più altri dipendono, o a quello selezionato</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Arran&amp;ge Again</source>
        <translation>&amp;Riordina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lay out what is shown; cards you moved stay</source>
        <translation>Dispone ciò che è mostrato; le schede spostate restano</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset &amp;Positions</source>
        <translation>R&amp;eimposta posizioni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget where you put cards, and lay out all</source>
        <translation>Dimentica dove sono state messe le schede e ridispone tutto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Focus on &amp;Neighbourhood</source>
        <translation>Focus sul &amp;vicinato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show only the selected plugin and its neighbours, or all again</source>
        <translation>Mostra solo il plugin selezionato e i vicini, o di nuovo tutto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step &amp;More</source>
        <translation>Un passo in &amp;più</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step further away too</source>
        <translation>Anche i vicini un passo più in là</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step L&amp;ess</source>
        <translation>&amp;Un passo in meno</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step less</source>
        <translation>Vicini un passo in meno</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only Troub&amp;le and Its Neighbours</source>
        <translation>So&amp;lo problemi e loro vicini</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what is not as it should be and who has to do with it, or all again</source>
        <translation>Mostrare ciò che non va e chi vi ha a che fare, o di nuovo tutto</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Hide</source>
        <translation>Nasc&amp;ondi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide the selected plugin</source>
        <translation>Nasconde il plugin selezionato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show E&amp;verything</source>
        <translation>Mostra &amp;tutto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No focus, nothing hidden, nothing searched</source>
        <translation>Nessun focus, nulla nascosto, nulla cercato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ne&amp;xt Connection</source>
        <translation>Co&amp;nnessione successiva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the next connection of the selected plugin</source>
        <translation>Seleziona la connessione successiva del plugin selezionato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previo&amp;us Connection</source>
        <translation>&amp;Connessione precedente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the previous connection of the selected plugin</source>
        <translation>Seleziona la connessione precedente del plugin selezionato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Card Left</source>
        <translation>Sposta a sinistra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the left</source>
        <translation>Sposta la scheda selezionata a sinistra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Right</source>
        <translation>Sposta a destra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the right</source>
        <translation>Sposta la scheda selezionata a destra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Up</source>
        <translation>Sposta in alto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card up</source>
        <translation>Sposta la scheda selezionata in alto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Down</source>
        <translation>Sposta in basso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card down</source>
        <translation>Sposta la scheda selezionata in basso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;What If…</source>
        <translation>&amp;Simula…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what an installation, upgrade or removal would break, before doing it</source>
        <translation>Vedi che cosa romperebbe un’installazione, un aggiornamento o una rimozione, prima di farli</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Unins&amp;talled…</source>
        <translation>Simula disinst&amp;allazione…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break without the selected plugin</source>
        <translation>Vedi che cosa si romperebbe senza il plugin selezionato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Deactivated…</source>
        <translation>Simula disattivazione…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break while the selected plugin is inactive</source>
        <translation>Vedi che cosa si romperebbe finché il plugin selezionato è inattivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show as Ta&amp;ble</source>
        <translation>Mostra come ta&amp;bella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same as tables, for keyboard and screen reader</source>
        <translation>Lo stesso in tabelle, per tastiera e lettore di schermo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Le&amp;gend</source>
        <translation>Le&amp;genda</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide what lines and shapes mean</source>
        <translation>Mostra o nasconde il significato di linee e forme</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Overview &amp;Map</source>
        <translation>&amp;Mappa generale</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide the small map</source>
        <translation>Mostra o nasconde la piccola mappa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Details</source>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show or hide the panel beside the graph</source>
        <translation>Mostra o nasconde il pannello accanto al grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Services</source>
        <translation>Vai ai &amp;servizi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the services of the selected plugin</source>
        <translation>Mostra i servizi del plugin selezionato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Plugin</source>
        <translation>Vai al plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the selected plugin on the page Plugins</source>
        <translation>Mostra il plugin selezionato nella pagina Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Id</source>
        <translation>&amp;Copia ID</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the id of the selected plugin</source>
        <translation>Copia l’ID del plugin selezionato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Graph…</source>
        <translation>Esporta grafo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the graph to an SVG, PNG, PDF or DOT file</source>
        <translation>Scrive il grafo in un file SVG, PNG, PDF o DOT</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Gro&amp;up When Many</source>
        <translation>Ragg&amp;ruppa se sono molti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One by one, and by prefix or community when there are more than %1</source>
        <translation>Uno per uno, e per prefisso o comunità quando sono più di %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No Groups</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each plugin</source>
        <translation>Una scheda per ogni plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Prefix</source>
        <translation>Per prefisso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins whose ids begin alike</source>
        <translation>Plugin i cui id iniziano allo stesso modo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Community</source>
        <translation>Per comunità</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins that have more to do with each other than with the rest</source>
        <translation>Plugin più legati tra loro che al resto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Tenant</source>
        <translation>Per tenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each tenant</source>
        <translation>Una scheda per ogni tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold or Fold Group</source>
        <translation>Apri o chiudi il gruppo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugins of the selected group, or the group of the selected plugin again</source>
        <translation>Mostrare i plugin del gruppo scelto, o di nuovo il gruppo del plugin scelto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold All Groups</source>
        <translation>Apri tutti i gruppi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the plugins of all groups</source>
        <translation>Mostrare i plugin di tutti i gruppi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fold All Groups</source>
        <translation>Chiudi tutti i gruppi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show a card for each group</source>
        <translation>Mostrare una scheda per ogni gruppo</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphBar</name>
    <message>
        <location filename="../app/pages/graph/graphbar.cpp" line="+23"/>
        <source>Tenant of the graph</source>
        <translation>Tenant del grafo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A graph shows one tenant</source>
        <translation>Un grafo mostra un solo tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Layout</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How the cards are arranged</source>
        <translation>Come sono disposte le schede</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Which plugins stand together as one card</source>
        <translation>Quali plugin formano insieme una scheda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the neighbourhood of the selected plugin only</source>
        <translation>Mostra solo il vicinato del plugin selezionato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that one node has carried in the last hour</source>
        <translation>Mostra le chiamate trasportate da un nodo nell’ultima ora</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n step(s) around</source>
        <translation>
            <numerusform>Entro %n passo</numerusform>
            <numerusform>Entro %n passi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Only trouble and its neighbours</source>
        <translation>Solo problemi e loro vicini</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zoom out</source>
        <translation>Rimpicciolisci</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Actual size</source>
        <translation>Dimensioni reali</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fit to window</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
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
        <translation>Dipende da</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Constraint</source>
        <translation>Vincolo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Errori</translation>
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
        <translation>Byte in entrata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>Byte in uscita</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExport</name>
    <message>
        <location filename="../app/graph/graphexport.cpp" line="+110"/>
        <source>The graph changed while it was written. Try again.</source>
        <translation>Il grafo è cambiato durante la scrittura. Riprovare.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’esportazione è stata annullata; nessun file è stato scritto.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+14"/>
        <source>Plugins of %1</source>
        <translation>Plugin di %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>La memoria non basta per un’immagine di queste dimensioni.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExportRun</name>
    <message>
        <location filename="../app/pages/graph/graphexportrun.cpp" line="+28"/>
        <source>Writing the graph…</source>
        <translation>Scrittura del grafo…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The graph was written to %1.</source>
        <translation>Il grafo è stato scritto in %1.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Scalable vector graphics (*.svg)</source>
        <translation>Grafica vettoriale scalabile (*.svg)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export Graph</source>
        <translation>Esporta grafo</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExpression</name>
    <message>
        <location filename="../app/graph/graphexpression.cpp" line="+129"/>
        <source>“status:%1” is none of: %2</source>
        <translation>«status:%1» non è tra: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“kind:%1” is none of: %2, cycle</source>
        <translation>«kind:%1» non è tra: %2, cycle</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPage</name>
    <message>
        <location filename="../app/pages/graph/graphpage.h" line="+39"/>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>G&amp;raph</source>
        <translation>&amp;Grafo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find or hide: text, status:, kind:, plugin:, -…</source>
        <translation>Trova o nascondi: testo, status:, kind:, plugin:, -…</translation>
    </message>
    <message>
        <location filename="../app/pages/graph/graphpage.cpp" line="+57"/>
        <source>Loading the graph…</source>
        <translation>Caricamento del grafo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugins yet</source>
        <translation>Ancora nessun plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins appear here when they are installed, or register a service or dependencies.</source>
        <translation>I plugin compaiono qui quando vengono installati, o registrano un servizio o dipendenze.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <source>Beside the graph</source>
        <translation>Accanto al grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Simulazione</translation>
    </message>
    <message numerus="yes">
        <location line="+380"/>
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 di %n plugin</numerusform>
            <numerusform>%1 di %n plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n plugin</numerusform>
            <numerusform>%n plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connessione</numerusform>
            <numerusform>%n connessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>calls of the last hour</source>
        <translation>chiamate dell’ultima ora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>arranging…</source>
        <translation>disposizione in corso…</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message>
        <location filename="../app/pages/graph/graphpanel.cpp" line="+36"/>
        <source>Details of what is selected in the graph</source>
        <translation>Dettagli di ciò che è selezionato nel grafo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+68"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Services and connections</source>
        <translation>Servizi e connessioni</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not running</source>
        <translation>fermo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 live</source>
        <translation>%1 di %2 raggiungibili</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+57"/>
        <source>Depends on</source>
        <translation>Dipende da</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Calls without declaring it</source>
        <translation>Chiama senza dichiararlo</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Needed by</source>
        <translation>Serve a</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Called without being declared, by</source>
        <translation>Chiamato senza essere dichiarato, da</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Constraint</source>
        <translation>Vincolo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1, p99 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location line="-58"/>
        <location line="+61"/>
        <source>Plugins</source>
        <translation>Plugin</translation>
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
            <numerusform>%n dipendenza</numerusform>
            <numerusform>%n dipendenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPluginTable</name>
    <message>
        <location filename="../app/graph/graphtables.cpp" line="-148"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>Dipende da</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>Serve a</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphSelection</name>
    <message>
        <location filename="../app/pages/graph/graphselection.cpp" line="+110"/>
        <source>Select a plugin or a connection.

Arrow keys go from card to card, Ctrl+Page Down along its connections.</source>
        <translation>Selezionare un plugin o una connessione.

Le frecce vanno di scheda in scheda, Ctrl+Pag giù lungo le sue connessioni.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n plugin</numerusform>
            <numerusform>%n plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n con problemi</numerusform>
            <numerusform>%n con problemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphTabs</name>
    <message>
        <location filename="../app/pages/graph/graphtabs.cpp" line="+20"/>
        <source>Plugins of the graph</source>
        <translation>Plugin del grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connections of the graph</source>
        <translation>Connessioni del grafo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphView</name>
    <message>
        <location filename="../app/graph/graphview.cpp" line="+41"/>
        <source>Graph of plugins</source>
        <translation>Grafo dei plugin</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message>
        <location filename="../app/graph/graphwords.cpp" line="+33"/>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>inactive</source>
        <translation>inattivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no manifest</source>
        <translation>senza manifesto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not installed</source>
        <translation>non installato</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no services</source>
        <translation>nessun servizio</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+101"/>
        <location line="+11"/>
        <source>not running</source>
        <translation>fermo</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>undeclared</source>
        <translation>non dichiarata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>required</source>
        <translation>necessaria</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>optional</source>
        <translation>facoltativa</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>only called</source>
        <translation>solo chiamata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>satisfied</source>
        <translation>soddisfatta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 non è adatta</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+10"/>
        <location line="+69"/>
        <location line="+13"/>
        <source>in a cycle</source>
        <translation>in un ciclo</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>no connections</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>never called</source>
        <translation>mai chiamata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not declared in the manifest</source>
        <translation>non dichiarata nel manifesto</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+13"/>
        <source>around %1</source>
        <comment>plugins around one</comment>
        <translation>attorno a %1</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>the others</source>
        <translation>gli altri</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n plugin</numerusform>
            <numerusform>%n plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n con problemi</numerusform>
            <numerusform>%n con problemi</numerusform>
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
        <translation>%1/giorno</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 % failed</source>
        <translation>%1 % fallite</translation>
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
        <translation>Colpito da altri:</translation>
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
        <translation>attraverso ciò che è nascosto: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What if: would break</source>
        <translation>Simulazione: si romperebbe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would lose something optional</source>
        <translation>Simulazione: perderebbe qualcosa di facoltativo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would go</source>
        <translation>Simulazione: sparirebbe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would be installed</source>
        <translation>Simulazione: sarebbe installato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would change</source>
        <translation>Simulazione: cambierebbe</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (what if)</source>
        <comment>version or standing</comment>
        <translation>%1 (simulazione)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 in, %2 out</source>
        <comment>bytes</comment>
        <translation>%1 in entrata, %2 in uscita</translation>
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
        <translation>Nulla è noto delle ultime 24 ore.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Healthy as far as the last 24 hours are known.</source>
        <translation>Sano, per quanto sono note le ultime 24 ore.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>Non disponibile in %n mezz’ora delle ultime 24 ore.</numerusform>
            <numerusform>Non disponibile in %n mezz’ore delle ultime 24 ore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Degraded in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>Degradato in %n mezz’ora delle ultime 24 ore.</numerusform>
            <numerusform>Degradato in %n mezz’ore delle ultime 24 ore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours</source>
        <translation>
            <numerusform>Non disponibile in %n mezz’ora delle ultime 24 ore</numerusform>
            <numerusform>Non disponibile in %n mezz’ore delle ultime 24 ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>, degraded in %n.</source>
        <comment>half hours</comment>
        <translation>
            <numerusform>, degradato in %n.</numerusform>
            <numerusform>, degradato in %n.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them in this one.</source>
        <translation>Fino al %1% delle chiamate di un’ora non è riuscito, soprattutto in questa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them %2.</source>
        <translation>Fino al %1% delle chiamate di un’ora non è riuscito, soprattutto %2.</translation>
    </message>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+74"/>
        <source>Health of the last 24 hours</source>
        <translation>Salute delle ultime 24 ore</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Nothing was wrong in the last 24 hours</source>
        <translation>Nelle ultime 24 ore andava tutto bene</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Something was wrong in %n quarter(s) of an hour</source>
        <translation>
            <numerusform>Qualcosa non andava in %n quarto d’ora</numerusform>
            <numerusform>Qualcosa non andava in %n quarti d’ora</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: nothing is known</source>
        <translation>%1: nulla è noto</translation>
    </message>
</context>
<context>
    <name>plexica::app::Help</name>
    <message>
        <location filename="../app/shell/helpdialogs.cpp" line="+49"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keyboard Shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>In the table</source>
        <translation>Nella tabella</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Open the details</source>
        <translation>Apri i dettagli</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu of the row</source>
        <translation>Menu della riga</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maiusc+F10</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select several rows</source>
        <translation>Seleziona più righe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shift or Ctrl with arrow keys, Space</source>
        <translation>Maiusc o Ctrl con le frecce, Spazio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jump to a name</source>
        <translation>Vai a un nome</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type its first letters</source>
        <translation>Digitare le prime lettere</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>About Plexica Console</source>
        <translation>Informazioni su Plexica Console</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Administration console and node for plugin-to-plugin communication: service registry, health, discovery and more, with or without this window.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Console di amministrazione e nodo per la comunicazione tra plugin: registro dei servizi, salute, individuazione e altro, con o senza questa finestra.

Software libero con licenza GNU General Public License, versione 3 o successiva. Compilato con Qt %1.</translation>
    </message>
</context>
<context>
    <name>plexica::app::HistoryTab</name>
    <message>
        <location filename="../app/pages/historytab.cpp" line="+69"/>
        <source>The history cannot be read: %1</source>
        <translation>Impossibile leggere la cronologia: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstallDialog</name>
    <message>
        <location filename="../app/pages/plugins/installdialog.cpp" line="+64"/>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Install Plugin</source>
        <translation>Installa plugin</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Version</source>
        <translation>&amp;Versione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Read file &amp;again</source>
        <translation>&amp;Rileggi il file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the file once more, after it was mended (F5)</source>
        <translation>Legge di nuovo il file, una volta corretto (F5)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to &amp;catalogue only</source>
        <translation>Aggiungi solo al &amp;catalogo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep this version for later; nobody has it installed by that</source>
        <translation>Conserva questa versione per dopo; con ciò nessuno la ha ancora installata</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+331"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location line="-199"/>
        <source>%1 of %2</source>
        <comment>which file</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 is no valid manifest: %n fault(s)</source>
        <translation>
            <numerusform>%1 non è un manifesto valido: %n errore</numerusform>
            <numerusform>%1 non è un manifesto valido: %n errori</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cannot be read</source>
        <translation>Impossibile leggere %1</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Name the tenant: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning with a letter or digit.</source>
        <translation>Indicare il tenant: lettere, cifre, «.», «_» e «-», iniziando con una lettera o una cifra.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 cannot be installed</source>
        <translation>Impossibile installare %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+15"/>
        <source>Install %1 %2</source>
        <translation>Installa %1 %2</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Install %1 %2?</source>
        <translation>Installare %1 %2?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Upgrade %1 to %2</source>
        <translation>Aggiorna %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade %1 from %2 to %3?</source>
        <translation>Aggiornare %1 da %2 a %3?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Downgrade %1 to %2</source>
        <translation>Riporta %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downgrade %1 from %2 to %3?</source>
        <translation>Riportare %1 da %2 a %3?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 is installed already</source>
        <translation>%1 %2 è già installato</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>%1 %2 cannot be installed yet</source>
        <translation>%1 %2 non può ancora essere installato</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be upgraded to %2 yet</source>
        <translation>%1 non può ancora essere aggiornato a %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 %2 is installed, but something is missing</source>
        <translation>%1 %2 è installato, ma manca qualcosa</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 cannot be downgraded to %2 yet</source>
        <translation>%1 non può ancora essere riportato a %2</translation>
    </message>
    <message>
        <location line="-222"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+251"/>
        <source> (optional)</source>
        <translation> (facoltativo)</translation>
    </message>
    <message>
        <location line="-251"/>
        <source>Needs</source>
        <translation>Richiede</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services that go</source>
        <translation>Servizi che spariscono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would break</source>
        <translation>Si romperebbe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would lose something</source>
        <translation>Perderebbe qualcosa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shared data</source>
        <translation>Dati condivisi</translation>
    </message>
    <message>
        <location line="+264"/>
        <source>%1 keys stay as they are</source>
        <translation>%1 chiavi restano come sono</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Make %n changes first</source>
        <translation>
            <numerusform>Fai prima %n modifica</numerusform>
            <numerusform>Fai prima %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do what would make it pass, then check again</source>
        <translation>Fa ciò che farebbe superare la verifica, poi verifica di nuovo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Installing %1…</source>
        <translation>Installazione di %1…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changing %1 to %2…</source>
        <translation>Passaggio di %1 a %2…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 è stato aggiornato a %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 è stato riportato a %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 è stato installato.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Adding %1 to the catalogue…</source>
        <translation>Aggiunta di %1 al catalogo…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2 is in the catalogue.</source>
        <translation>%1 %2 è nel catalogo.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Add %1 %2 to the catalogue</source>
        <translation>Aggiungi %1 %2 al catalogo</translation>
    </message>
    <message>
        <location line="+18"/>
        <source> together with </source>
        <comment>between changes that are made at once</comment>
        <translation> insieme a </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Making changes…</source>
        <translation>Modifiche in corso…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
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
        <translation>Osservato: %1
Segnalato: %2
Da %3</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>none registered</source>
        <translation>nessuna registrata</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance</source>
        <translation>Istanza</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>URL di base</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>Ultimo segnale</translation>
    </message>
</context>
<context>
    <name>plexica::app::JobDialogs</name>
    <message>
        <location filename="../app/widgets/jobdialogs.cpp" line="+27"/>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Copy report</source>
        <translation>Copia resoconto</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonEditor</name>
    <message>
        <location filename="../app/pages/shareddata/jsoneditor.cpp" line="+53"/>
        <source>Value as JSON text</source>
        <translation>Valore come testo JSON</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonTree</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/jsontree.cpp" line="+22"/>
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Value as a tree</source>
        <translation>Valore come albero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>“%1” is no JSON value; a text needs quotation marks here.</source>
        <translation>«%1» non è un valore JSON; qui un testo richiede le virgolette.</translation>
    </message>
</context>
<context>
    <name>plexica::app::JudgeNotice</name>
    <message>
        <location filename="../app/shell/judgenotice.cpp" line="+25"/>
        <source>Nobody judges services: all live nodes are observers. Silent services stay as they were, and nothing is probed.</source>
        <translation>Nessuno giudica i servizi: tutti i nodi attivi sono osservatori. I servizi muti restano com’erano e nulla è sondato.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>Giudica da qui</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="-101"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Scade</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a request last came with it, to the minute</source>
        <translation>Ultima richiesta arrivata con essa, al minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Created</source>
        <translation>Creata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key&apos;s id, or the fingerprint (SHA-256) of a client&apos;s certificate</source>
        <translation>L’ID della chiave, o l’impronta (SHA-256) del certificato di un client</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyForm</name>
    <message>
        <location filename="../app/pages/access/keyform.cpp" line="+42"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it is for: deploy pipeline, billing in production</source>
        <translation>A che cosa serve: rilascio, fatturazione in produzione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Role</source>
        <translation>&amp;Ruolo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Plugin</source>
        <translation>&amp;Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>orders.read orders.write</source>
        <translation>orders.read orders.write</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What endpoints may ask of its calls beside what the installation is granted; separated by blanks or commas</source>
        <translation>Ciò che gli endpoint possono chiedere alle sue chiamate oltre a quanto concesso all’installazione; separato da spazi o virgole</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>P&amp;ermissions</source>
        <translation>P&amp;ermessi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Scade</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 30 days</source>
        <translation>Tra 30 giorni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 90 days</source>
        <translation>Tra 90 giorni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a year</source>
        <translation>Tra un anno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At a chosen moment…</source>
        <translation>In un momento scelto…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Moment at which it expires</source>
        <translation>Momento in cui scade</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E&amp;xpires</source>
        <translation>S&amp;cade</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Leave it empty for a key of all tenants</source>
        <translation>Lasciare vuoto per una chiave di tutti i tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key of this role belongs to one tenant</source>
        <translation>Una chiave di questo ruolo appartiene a un solo tenant</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyPanel</name>
    <message>
        <location filename="../app/pages/access/keypanel.cpp" line="+36"/>
        <source>Details of the selected key</source>
        <translation>Dettagli della chiave selezionata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Expires</source>
        <translation>Scade</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Old secret</source>
        <translation>Vecchio segreto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Creata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotate</source>
        <translation>Rinnova</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it may do</source>
        <translation>Che cosa può fare</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>History of the key</source>
        <translation>Cronologia della chiave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a key to see what it may do, when it was used, and its history.</source>
        <translation>Selezionare una chiave per vedere che cosa può fare, quando è stata usata e la sua cronologia.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>A client&apos;s certificate</source>
        <translation>Certificato di un client</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>good still, ends %1</source>
        <comment>relative time</comment>
        <translation>ancora valido, scade %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="-25"/>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
</context>
<context>
    <name>plexica::app::Legend</name>
    <message>
        <location filename="../app/graph/legend.cpp" line="+32"/>
        <source>Offline, inactive or not running</source>
        <translation>Offline, inattivo o fermo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affected</source>
        <comment>by others</comment>
        <translation>Colpito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not installed</source>
        <translation>Non installato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a cycle</source>
        <translation>In un ciclo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Required</source>
        <translation>Necessaria</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional</source>
        <translation>Facoltativa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not satisfied</source>
        <translation>Non soddisfatta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls: broader with more</source>
        <translation>Chiamate: più largo se di più</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls with errors</source>
        <translation>Chiamate con errori</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called, not declared</source>
        <translation>Chiamata, non dichiarata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declared, never called</source>
        <translation>Dichiarata, mai chiamata</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>plexica::app::LineItem</name>
    <message numerus="yes">
        <location filename="../app/graph/lineitem.cpp" line="+153"/>
        <source>by %n hidden</source>
        <translation>
            <numerusform>tramite %n nascosto</numerusform>
            <numerusform>tramite %n nascosti</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not declared</source>
        <translation>non dichiarata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never called</source>
        <translation>mai chiamata</translation>
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
        <translation>Tavolozza dei comandi (Ctrl+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export Table…</source>
        <translation>&amp;Esporta tabella…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the table as it is shown to a CSV or JSON file</source>
        <translation>Scrive la tabella come mostrata in un file CSV o JSON</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the window and stop the node</source>
        <translation>Chiude la finestra e ferma il nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+27"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+19"/>
        <source>As the &amp;System</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+6"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifiche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What went wrong lately</source>
        <translation>Che cosa è andato storto di recente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Go</source>
        <translation>V&amp;ai</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Command Palette…</source>
        <translation>Tavolozza dei &amp;comandi…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find pages, services, plugins and actions</source>
        <translation>Trova pagine, servizi, plugin e azioni</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Search</source>
        <translation>Ce&amp;rca</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Search on this page</source>
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Switch &amp;Tenant</source>
        <translation>Cambia &amp;tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another tenant</source>
        <translation>Scegli un altro tenant</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back to where one was before</source>
        <translation>Torna dove si era prima</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;orward</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to where one came back from</source>
        <translation>Va dove si era prima di tornare indietro</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the page %1</source>
        <translation>Mostra la pagina %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All keys at a glance</source>
        <translation>Tutti i tasti in un colpo d’occhio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Plexica Console</source>
        <translation>&amp;Informazioni su Plexica Console</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version and licence</source>
        <translation>Versione e licenza</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+13"/>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>T&amp;imes</source>
        <translation>&amp;Orari</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Local Time</source>
        <translation>Ora &amp;locale</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Tell all times in UTC, as logs do</source>
        <translation>Mostra tutti gli orari in UTC, come i log</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell all times as the clocks of this place do</source>
        <translation>Mostra tutti gli orari come gli orologi di qui</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFaults</name>
    <message>
        <location filename="../app/pages/plugins/manifestfaults.cpp" line="+26"/>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faults of the manifest</source>
        <translation>Errori del manifesto</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Text of the manifest</source>
        <translation>Testo del manifesto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mend the file, then read it again. Choosing a fault shows its place in the text.</source>
        <translation>Correggere il file, poi rileggerlo. Scegliendo un errore se ne mostra il punto nel testo.</translation>
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
        <translation>Riga %1, colonna %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the whole document</source>
        <translation>l’intero documento</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFiles</name>
    <message>
        <location filename="../app/pages/plugins/manifestfiles.cpp" line="+31"/>
        <source>The file cannot be read: %1</source>
        <translation>Impossibile leggere il file: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::MessageBox</name>
    <message>
        <location filename="../app/widgets/messagebox.cpp" line="+14"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>plexica::app::Minimap</name>
    <message>
        <location filename="../app/graph/minimap.cpp" line="+28"/>
        <source>Overview map</source>
        <translation>Mappa generale</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The whole graph; click to go there</source>
        <translation>L’intero grafo; un clic porta lì</translation>
    </message>
</context>
<context>
    <name>plexica::app::MinuteChart</name>
    <message>
        <location filename="../app/pages/gateway/minutechart.cpp" line="+131"/>
        <source>%1: no calls</source>
        <comment>time</comment>
        <translation>%1: nessuna chiamata</translation>
    </message>
</context>
<context>
    <name>plexica::app::NamespaceTree</name>
    <message>
        <location filename="../app/pages/shareddata/namespacetree.cpp" line="+58"/>
        <source>Namespaces</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>All namespaces</source>
        <translation>Tutti i namespace</translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message>
        <location filename="../app/shell/navigation.cpp" line="+89"/>
        <source>Pages</source>
        <translation>Pagine</translation>
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
            <numerusform>%1, %n richiede attenzione</numerusform>
            <numerusform>%1, %n richiedono attenzione</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeBox</name>
    <message>
        <location filename="../app/pages/nodebox.cpp" line="+17"/>
        <source>Filter by node</source>
        <translation>Filtra per nodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>All nodes</source>
        <translation>Tutti i nodi</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeCalls</name>
    <message>
        <location filename="../app/pages/nodes/nodecalls.cpp" line="+25"/>
        <source>It has carried no call in the last ten minutes.</source>
        <translation>Non ha trasportato chiamate negli ultimi dieci minuti.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls through the node</source>
        <translation>Ultime chiamate attraverso il nodo</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeDisplay</name>
    <message>
        <location filename="../app/models/nodedisplay.cpp" line="+88"/>
        <source>The node behind this window</source>
        <translation>Il nodo dietro questa finestra</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As node.name says; the machine&apos;s name otherwise</source>
        <translation>Secondo node.name; altrimenti il nome del computer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does for the whole platform</source>
        <translation>Che cosa fa per l’intera piattaforma</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>Compito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requests a second, of any kind</source>
        <translation>Richieste al secondo, di ogni tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Requests/s</source>
        <translation>Richieste/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls from plugin to plugin through its gateway, a second</source>
        <translation>Chiamate da plugin a plugin attraverso il suo gateway, al secondo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls/s</source>
        <translation>Chiamate/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How late its event loop is: requests wait that long</source>
        <translation>Ritardo del suo ciclo di eventi: le richieste attendono altrettanto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lag</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resident memory of the process</source>
        <translation>Memoria residente del processo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock beside the database&apos;s</source>
        <translation>L’orologio del suo computer rispetto a quello del database</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revisions that were committed and it has not taken in yet</source>
        <translation>Revisioni confermate che non ha ancora recepito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Behind</source>
        <translation>Arretrato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When it last said how it is</source>
        <translation>Quando ha detto l’ultima volta come sta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>Ultimo segnale</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long it has been running</source>
        <translation>Da quanto è in esecuzione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up</source>
        <translation>Attivo da</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connections of clients that are open</source>
        <translation>Connessioni di client aperte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watches and event streams that are open</source>
        <translation>Osservazioni e flussi di eventi aperti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of this process: a restart is another node</source>
        <translation>Di questo processo: un riavvio è un altro nodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>%1 (here)</source>
        <comment>node</comment>
        <translation>%1 (qui)</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodePanel</name>
    <message>
        <location filename="../app/pages/nodes/nodepanel.cpp" line="+28"/>
        <source>Details of the selected node</source>
        <translation>Dettagli del nodo selezionato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>Compito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up since</source>
        <translation>Attivo da</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>Ultimo segnale</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revision</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+15"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loop lag</source>
        <translation>Ritardo del ciclo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>Giudica da qui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What it serves</source>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>History of the node</source>
        <translation>Cronologia del nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Select a node to see what it does, how loaded it is, and its history.</source>
        <translation>Selezionare un nodo per vedere che cosa fa, quanto è carico e la sua cronologia.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The node behind this window</source>
        <translation>Il nodo dietro questa finestra</translation>
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
        <translation>%1 al secondo</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeStatusBar</name>
    <message>
        <location filename="../app/shell/nodestatusbar.cpp" line="+26"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>HTTP requests answered in the last second</source>
        <translation>Richieste HTTP evase nell’ultimo secondo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How late the node&apos;s event loop runs: what every request waits at least</source>
        <translation>Ritardo del ciclo degli eventi del nodo: quanto attende almeno ogni richiesta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 copied</source>
        <translation>%1 copiato</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Starting the node…</source>
        <translation>Avvio del nodo…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Click to copy. This node serves at:
%1</source>
        <translation>Clic per copiare. Questo nodo risponde su:
%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy node address %1</source>
        <translation>Copia l’indirizzo del nodo %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: not reachable</source>
        <translation>%1: non raggiungibile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The database answers</source>
        <translation>Il database risponde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s</source>
        <translation>%1 richieste/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loop lag %1 ms</source>
        <translation>Ritardo %1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeWording</name>
    <message>
        <location filename="../app/models/nodewording.cpp" line="+18"/>
        <source>Live</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clock off</source>
        <translation>Orologio errato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Heard within the last ten seconds, and its clock is right.</source>
        <translation>Sentito negli ultimi dieci secondi, e il suo orologio è giusto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock is more than a second away from the database&apos;s. Times go by the database&apos;s clock, but logs of that machine do not.</source>
        <translation>L’orologio del suo computer si scosta di più di un secondo da quello del database. Le ore seguono l’orologio del database, ma i log di quel computer no.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing was heard of it for ten seconds. Another node has taken over what it did for all; it leaves this list after an hour.</source>
        <translation>Nessun segnale da dieci secondi. Un altro nodo ha assunto ciò che faceva per tutti; lascia questo elenco dopo un’ora.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observer</source>
        <translation>Osservatore</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Serves plugins, and may sweep and probe for all.</source>
        <translation>Serve i plugin, e può ripulire e sondare per tutti.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serves requests, but never sweeps, never probes and judges nobody: it may stand behind a firewall that the services are not.</source>
        <translation>Serve le richieste, ma non ripulisce, non sonda e non giudica nessuno: può trovarsi dietro un firewall dietro cui i servizi non sono.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sweeps, probes</source>
        <translation>Ripulisce, sonda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands by</source>
        <translation>Di riserva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observes</source>
        <translation>Osserva</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>For the whole platform it probes services, turns silent ones unavailable, removes what has expired, and sends webhooks. One node at a time does.</source>
        <translation>Per l’intera piattaforma sonda i servizi, dichiara non disponibili i muti, rimuove ciò che è scaduto e invia i webhook. Lo fa un solo nodo alla volta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes over at once if the node that sweeps and probes is lost.</source>
        <translation>Subentra subito se va perso il nodo che ripulisce e sonda.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>exact</source>
        <comment>a clock</comment>
        <translation>esatto</translation>
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
        <translation>%1 avanti</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 behind</source>
        <comment>a clock</comment>
        <translation>%1 indietro</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>up to date</source>
        <translation>aggiornato</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln revision(s) behind</source>
        <translation>
            <numerusform>indietro di %Ln revisione</numerusform>
            <numerusform>indietro di %Ln revisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesPage</name>
    <message>
        <location filename="../app/pages/nodes/nodespage.cpp" line="+37"/>
        <source>&amp;Judge From Here</source>
        <translation>&amp;Giudica da qui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copia indirizzo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Let the node behind this window, an observer, sweep and probe until it ends</source>
        <translation>Fa ripulire e sondare il nodo dietro questa finestra, un osservatore, finché non termina</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the address of the selected node</source>
        <translation>Copia l’indirizzo del nodo selezionato</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Loading nodes…</source>
        <translation>Caricamento dei nodi…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No nodes</source>
        <translation>Nessun nodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of itself.</source>
        <translation>Questo nodo non dice nulla di sé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No node matches</source>
        <translation>Nessun nodo corrisponde</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show nodes of one role</source>
        <translation>Mostra i nodi di un ruolo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>Tutti i ruoli</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Several nodes on one PostgreSQL serve the same services, keys and shared data: when one is lost the others go on, one of them sweeps and probes in its place, and what the gateway knows is known of all.</source>
        <translation>Più nodi su un unico PostgreSQL servono gli stessi servizi, chiavi e dati condivisi: se uno va perso gli altri proseguono, uno di essi ripulisce e sonda al suo posto, e ciò che il gateway sa vale per tutti.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is the only node</source>
        <translation>Questo è l’unico nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start another on the same database, on this machine or on others:</source>
        <translation>Avviarne un altro sullo stesso database, su questo computer o su altri:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is the only node there can be</source>
        <translation>Questo è l’unico nodo possibile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It keeps its data in an SQLite file, which one process alone may use. %1</source>
        <translation>Tiene i suoi dati in un file SQLite, che un solo processo può usare. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the data along, a tenant at a time:</source>
        <translation>Portare con sé i dati, un tenant alla volta:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start nodes on a PostgreSQL database:</source>
        <translation>Avviare nodi su un database PostgreSQL:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What several nodes would give</source>
        <translation>Che cosa darebbero più nodi</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of %1 node(s)</source>
        <translation>
            <numerusform>%Ln di %1 nodi</numerusform>
            <numerusform>%Ln di %1 nodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nodo</numerusform>
            <numerusform>%Ln nodi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The node behind this window sweeps and probes from now on.</source>
        <translation>Il nodo dietro questa finestra ripulisce e sonda d’ora in poi.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location filename="../app/pages/nodes/nodespage.h" line="+24"/>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Nodes</source>
        <translation>&amp;Nodi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, addresses, versions, ids</source>
        <translation>Cerca nomi, indirizzi, versioni, ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesTable</name>
    <message>
        <location filename="../app/pages/nodes/nodestable.cpp" line="+55"/>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
</context>
<context>
    <name>plexica::app::Notice</name>
    <message>
        <location filename="../app/widgets/notice.cpp" line="+21"/>
        <location line="+11"/>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
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
        <translation>%1 è di nuovo sano</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>%1 is called again</source>
        <translation>%1 viene chiamato di nuovo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1 succeed again</source>
        <translation>Le chiamate a %1 riescono di nuovo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: no call is refused any more</source>
        <translation>%1: nessuna chiamata è più rifiutata</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is no longer affected by %2</source>
        <translation>%1 non è più colpito da %2</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>%1: %2 requires it</source>
        <comment>service is down: plugin</comment>
        <translation>%1: %2 ne ha bisogno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 require it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: %2 ne hanno bisogno</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 can do without it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: facoltativo per %2</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n service(s) are well again: %1</source>
        <translation>
            <numerusform>%n servizio è di nuovo sano: %1</numerusform>
            <numerusform>%n servizi sono di nuovo sani: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) are affected: %1</source>
        <translation>
            <numerusform>%n plugin è colpito: %1</numerusform>
            <numerusform>%n plugin sono colpiti: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NotificationModel</name>
    <message>
        <location filename="../app/models/notificationmodel.cpp" line="+23"/>
        <source>Service unavailable</source>
        <translation>Servizio non disponibile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Storage lost</source>
        <translation>Archiviazione persa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>Caduta di massa sospesa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>Circuito aperto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service degraded</source>
        <translation>Servizio degradato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance left out of calls</source>
        <translation>Istanza esclusa dalle chiamate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin affected</source>
        <translation>Plugin colpito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recovered</source>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Many calls fail</source>
        <translation>Molte chiamate non riescono</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limit reached</source>
        <translation>Limite raggiunto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trouble with a node</source>
        <translation>Problema con un nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service flaps</source>
        <translation>Servizio instabile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other events</source>
        <translation>Altri eventi</translation>
    </message>
    <message numerus="yes">
        <location line="+175"/>
        <source>%1 changed its health %n time(s) in ten minutes. Last: %2</source>
        <translation>
            <numerusform>%1 ha cambiato salute %n volta in dieci minuti. Ultima: %2</numerusform>
            <numerusform>%1 ha cambiato salute %n volte in dieci minuti. Ultima: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+113"/>
        <source>%1 (%Ln services)</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1 (%Ln servizio)</numerusform>
            <numerusform>%1 (%Ln servizi)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 volte)</translation>
    </message>
</context>
<context>
    <name>plexica::app::OrdersDialog</name>
    <message>
        <location filename="../app/pages/services/ordersdialog.cpp" line="+23"/>
        <source>State</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Servizio</translation>
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
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Given</source>
        <translation>Impartita</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+81"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="-80"/>
        <location line="+5"/>
        <source>Orders</source>
        <translation>Disposizioni</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>&amp;End Order…</source>
        <translation>&amp;Termina disposizione…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Callers find the service again as soon as it is registered and healthy</source>
        <translation>I chiamanti ritrovano il servizio appena è registrato e sano</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (not registered)</source>
        <translation>%1 (non registrato)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>it is ended</source>
        <translation>revoca</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no order: every service is active.</source>
        <translation>Non ci sono disposizioni: ogni servizio è attivo.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n order(s) in force. They outlive a restart of the plugin and of the node.</source>
        <translation>
            <numerusform>%n disposizione in vigore. Sopravvive ai riavvii del plugin e del nodo.</numerusform>
            <numerusform>%n disposizioni in vigore. Sopravvivono ai riavvii del plugin e del nodo.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>End the order about %1?</source>
        <translation>Terminare la disposizione su %1?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End order</source>
        <translation>Termina disposizione</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find the service again as soon as it is registered and healthy.</source>
        <translation>I chiamanti ritrovano il servizio appena è registrato e sano.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Overview</name>
    <message>
        <location filename="../app/models/overview.cpp" line="+153"/>
        <source>The database cannot be reached</source>
        <translation>Il database non è raggiungibile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing can be changed; what is known is still answered.</source>
        <translation>Nulla si può modificare; a ciò che è noto si risponde ancora.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No node looks after health</source>
        <translation>Nessun nodo veglia sulla salute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All nodes that are known only observe: nothing is probed and nothing turns stale.</source>
        <translation>Tutti i nodi noti osservano soltanto: nulla è sondato e nulla diventa obsoleto.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Node %1 is lost</source>
        <translation>Il nodo %1 è perso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was heard of it for ten seconds: it stopped, or it cannot reach the database.</source>
        <translation>Nessun segnale da dieci secondi: si è fermato, o non raggiunge il database.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The clock of node %1 is wrong</source>
        <translation>L’orologio del nodo %1 è errato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is %1 ahead of the database&apos;s.</source>
        <translation>È avanti di %1 rispetto a quello del database.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is %1 behind the database&apos;s.</source>
        <translation>È indietro di %1 rispetto a quello del database.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n service(s) fell silent at once</source>
        <translation>
            <numerusform>%n servizio è ammutolito di colpo</numerusform>
            <numerusform>%n servizi sono ammutoliti insieme</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are held as they were: look at the network first.</source>
        <translation>Sono trattenuti com’erano: controllare prima la rete.</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 by order</source>
        <comment>status</comment>
        <translation>%1 per disposizione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 by order: %2</source>
        <comment>status: reason</comment>
        <translation>%1 per disposizione: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>circuit open: %1 of %2 calls failed within 10 s</source>
        <translation>circuito aperto: %1 di %2 chiamate fallite in 10 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>circuit open</source>
        <translation>circuito aperto</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 of %n instance(s) left out of calls</source>
        <translation>
            <numerusform>%1 di %n istanza fuori dalle chiamate</numerusform>
            <numerusform>%1 di %n istanze fuori dalle chiamate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 % of %2 calls/min fail</source>
        <translation>%1% di %2 chiamate/min non riesce</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>changes its health again and again</source>
        <translation>cambia salute di continuo</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Required by %1</source>
        <translation>Necessario a %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>optional for %1</source>
        <translation>facoltativo per %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls/min of %3 fail</source>
        <translation>%1 di %2 chiamate/min di %3 non riescono</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>called by %1</source>
        <translation>chiamato da %1</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 reached a limit</source>
        <comment>plugin</comment>
        <translation>%1 ha raggiunto un limite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 → %2 reached a limit</source>
        <comment>plugin → service</comment>
        <translation>%1 → %2 ha raggiunto un limite</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n call(s) refused</source>
        <translation>
            <numerusform>%n chiamata rifiutata</numerusform>
            <numerusform>%n chiamate rifiutate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Looking at the platform…</source>
        <translation>Esame della piattaforma…</translation>
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
            <numerusform>%Ln servizio non disponibile</numerusform>
            <numerusform>%Ln servizi non disponibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln degradato</numerusform>
            <numerusform>%Ln degradati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln service(s) degraded</source>
        <translation>
            <numerusform>%Ln servizio degradato</numerusform>
            <numerusform>%Ln servizi degradati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) need attention</source>
        <translation>
            <numerusform>%Ln cosa richiede attenzione</numerusform>
            <numerusform>%Ln cose richiedono attenzione</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No services yet</source>
        <translation>Ancora nessun servizio</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>All %Ln service(s) healthy</source>
        <translation>
            <numerusform>L’unico servizio è sano</numerusform>
            <numerusform>Tutti i %Ln servizi sono sani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All %Ln active service(s) healthy</source>
        <translation>
            <numerusform>L’unico servizio attivo è sano</numerusform>
            <numerusform>Tutti i %Ln servizi attivi sono sani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servizio</numerusform>
            <numerusform>%Ln servizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln call(s)/min</source>
        <translation>
            <numerusform>%Ln chiamata/min</numerusform>
            <numerusform>%Ln chiamate/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non riuscita</numerusform>
            <numerusform>%Ln non riuscite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%Ln plugin(s) nobody needs</source>
        <translation>
            <numerusform>%Ln plugin che non serve a nessuno</numerusform>
            <numerusform>%Ln plugin che non servono a nessuno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln service(s) without a call</source>
        <translation>
            <numerusform>%Ln servizio senza chiamate</numerusform>
            <numerusform>%Ln servizi senza chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln shared key(s) without owner</source>
        <translation>
            <numerusform>%Ln chiave senza proprietario</numerusform>
            <numerusform>%Ln chiavi senza proprietario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OverviewPage</name>
    <message>
        <location filename="../app/pages/overview/overviewpage.cpp" line="+47"/>
        <source>&amp;Wall Display</source>
        <translation>Vista a &amp;parete</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fill the screen with large figures; Escape leaves</source>
        <translation>Riempie lo schermo di grandi cifre; Esc esce</translation>
    </message>
    <message>
        <location line="+39"/>
        <location filename="../app/pages/overview/overviewpage.h" line="+43"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Health, last 24 hours</source>
        <translation>Salute, ultime 24 ore</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Calls a minute</source>
        <translation>Chiamate al minuto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ends soon</source>
        <translation>Scade presto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest namespaces</source>
        <translation>Namespace più grandi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders in force</source>
        <translation>Disposizioni in vigore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What may go</source>
        <translation>Che cosa è superfluo</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Show these services</source>
        <translation>Mostra questi servizi</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing is here yet</source>
        <translation>Qui non c’è ancora nulla</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+434"/>
        <source>Three steps to the first service. Paste them into a terminal; this page follows.</source>
        <translation>Tre passi verso il primo servizio. Incollarli in un terminale; questa pagina segue.</translation>
    </message>
    <message>
        <location line="-433"/>
        <source>Register a service, as a plugin does at its start:</source>
        <translation>Registrare un servizio, come fa un plugin all’avvio:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>Individuarlo, come farebbe un altro plugin:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>Tenerlo attivo con un heartbeat di tanto in tanto:</translation>
    </message>
    <message numerus="yes">
        <location line="+300"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>no calls</source>
        <translation>nessuna chiamata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/min, %2 failed</source>
        <translation>%1/min, %2 non riuscite</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>API key %1</source>
        <translation>Chiave API %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ended</source>
        <translation>scaduta</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln shared entry(s) within the hour</source>
        <translation>
            <numerusform>%Ln voce entro un’ora</numerusform>
            <numerusform>%Ln voci entro un’ora</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>next: %1 of %2</source>
        <comment>key of namespace</comment>
        <translation>prossima: %1 di %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No API key ends within two weeks, no shared entry within the hour.</source>
        <translation>Nessuna chiave API scade entro due settimane, nessuna voce entro un’ora.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <location line="+9"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln chiave</numerusform>
            <numerusform>%Ln chiavi</numerusform>
        </translation>
    </message>
    <message>
        <location line="-3"/>
        <source>No shared data.</source>
        <translation>Nessun dato condiviso.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything is used.</source>
        <translation>Tutto è in uso.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 (this one)</source>
        <comment>node</comment>
        <translation>%1 (questo)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lost %1</source>
        <comment>how long ago</comment>
        <translation>perso %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s · lag %2 ms</source>
        <translation>%1 richieste/s · ritardo %2 ms</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking for nodes…</source>
        <translation>Ricerca dei nodi…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>until %1</source>
        <comment>how far ahead</comment>
        <translation>fine %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No reason was given</source>
        <translation>Nessun motivo indicato</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No service is offline or drained by order.</source>
        <translation>Nessun servizio è offline o in drenaggio per disposizione.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Three steps to the first service. This node asks for keys: make one for plugin-hello on the page Access first and put it into the variable PLEXICA_KEY.</source>
        <translation>Tre passi verso il primo servizio. Questo nodo chiede chiavi: crearne prima una per plugin-hello nella pagina Accesso e metterla nella variabile PLEXICA_KEY.</translation>
    </message>
    <message>
        <location filename="../app/pages/overview/overviewpage.h" line="+1"/>
        <source>&amp;Overview</source>
        <translation>Pan&amp;oramica</translation>
    </message>
</context>
<context>
    <name>plexica::app::PairModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+67"/>
        <source>Share of calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>Quota di chiamate delle ultime 24 ore non riuscite: con risposta 5xx, da chiunque</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the last 24 hours</source>
        <translation>Delle ultime 24 ore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of requests in the last 24 hours, as callers sent them</source>
        <translation>Corpi delle richieste delle ultime 24 ore, come li hanno inviati i chiamanti</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of answers in the last 24 hours, as callers got them</source>
        <translation>Corpi delle risposte delle ultime 24 ore, come li hanno ricevuti i chiamanti</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>Chiamate/min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Errori</translation>
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
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes in</source>
        <translation>Byte in entrata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>Byte in uscita</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last call</source>
        <translation>Ultima chiamata</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteIndex</name>
    <message>
        <location filename="../app/shell/paletteindex.cpp" line="+57"/>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter shows the page %1.</source>
        <translation>Invio mostra la pagina %1.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enter: %1</source>
        <translation>Invio: %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Enter shows only what belongs to %1.</source>
        <translation>Invio mostra solo ciò che appartiene a %1.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Invio mostra %1 nella pagina Plugin.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search shared data for “%1”</source>
        <translation>Cerca «%1» nei dati condivisi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search calls for “%1”</source>
        <translation>Cerca «%1» nelle chiamate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search events for “%1”</source>
        <translation>Cerca «%1» negli eventi</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteVerbs</name>
    <message>
        <location filename="../app/shell/paletteverbs.cpp" line="+37"/>
        <source>drain</source>
        <translation>drenare|drena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take offline|offline</source>
        <translation>metti offline|mettere offline|offline</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reactivate|activate</source>
        <translation>riattivare|riattiva|attivare|attiva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set healthy</source>
        <translation>segna come sano|segna sano</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set degraded</source>
        <translation>segna come degradato|segna degradato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set unavailable</source>
        <translation>segna come non disponibile|segna non disponibile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deregister</source>
        <translation>deregistrare|deregistra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy discovery command of|copy discovery command|copy discovery|copy</source>
        <translation>copia il comando di individuazione di|copia comando di individuazione di|copia comando di individuazione|copia comando di|copia comando|copia</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>open graph of|open graph|graph of|graph</source>
        <translation>apri il grafo di|apri grafo di|apri grafo|grafo di|grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>events of|events</source>
        <translation>eventi di|eventi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls of|calls</source>
        <translation>chiamate di|chiamate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>plugin of</source>
        <translation>plugin di</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Drain %1…</source>
        <translation>Drena %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take %1 offline…</source>
        <translation>Metti %1 offline…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reactivate %1…</source>
        <translation>Riattiva %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 healthy…</source>
        <translation>Segna %1 come sano…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 degraded…</source>
        <translation>Segna %1 come degradato…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 unavailable…</source>
        <translation>Segna %1 come non disponibile…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregister %1…</source>
        <translation>Deregistra %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the discovery command of %1</source>
        <translation>Copia il comando di individuazione di %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter puts a curl command on the clipboard that discovers %1 in %2.</source>
        <comment>service, tenant</comment>
        <translation>Invio mette negli appunti un comando curl che individua %1 in %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reason “%1”</source>
        <translation>motivo «%1»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean; nothing happens before you confirm.</source>
        <translation>Invio mostra che cosa comporterebbe; nulla accade prima della conferma.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean, filled in: %1. Nothing happens before you confirm.</source>
        <translation>Invio mostra che cosa comporterebbe, già compilato: %1. Nulla accade prima della conferma.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Graph of %1</source>
        <translation>Grafo di %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 and its neighbours in the graph.</source>
        <translation>Invio mostra %1 e i suoi vicini nel grafo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of %1</source>
        <translation>Eventi di %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows what happened to %1.</source>
        <translation>Invio mostra che cosa è successo a %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls of %1</source>
        <translation>Chiamate di %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows the calls from and to %1.</source>
        <translation>Invio mostra le chiamate da e verso %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin of %1</source>
        <translation>Plugin di %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Invio mostra %1 nella pagina Plugin.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PauseSwitch</name>
    <message>
        <location filename="../app/shell/pauseswitch.cpp" line="+17"/>
        <source>&amp;Pause Live Updates</source>
        <translation>Sospendi la &amp;vista</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+3"/>
        <source>Live</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused · %1 waiting</source>
        <translation>In pausa · %1 in attesa</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Paused, %n change(s) waiting</source>
        <translation>
            <numerusform>In pausa, %n modifica in attesa</numerusform>
            <numerusform>In pausa, %n modifiche in attesa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what happened meanwhile (Ctrl+Shift+P)</source>
        <translation>Mostra che cosa è successo nel frattempo (Ctrl+Maiusc+P)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Freeze the view (Ctrl+Shift+P)</source>
        <translation>Blocca la vista (Ctrl+Maiusc+P)</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message>
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+51"/>
        <source>&amp;Install from File…</source>
        <translation>&amp;Installa da file…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install a plugin from its plugin.json or plugin.yaml</source>
        <translation>Installa un plugin dal suo plugin.json o plugin.yaml</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Install from &amp;Catalogue…</source>
        <translation>Installa dal &amp;catalogo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install the selected plugin of the catalogue</source>
        <translation>Installa il plugin selezionato del catalogo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change &amp;Version…</source>
        <translation>Cambia &amp;versione…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade or downgrade to a version of the catalogue</source>
        <translation>Aggiorna o riporta a una versione del catalogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Upgrade to Newest…</source>
        <translation>Aggiorna alla &amp;più recente…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade the selected plugins to the newest version of the catalogue</source>
        <translation>Aggiorna i plugin selezionati alla versione più recente del catalogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Activate…</source>
        <translation>&amp;Attiva…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the plugin&apos;s services be found again</source>
        <translation>Rende di nuovo trovabili i servizi del plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Deactivate…</source>
        <translation>Di&amp;sattiva…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the plugin, but let nobody find its services</source>
        <translation>Conserva il plugin, ma nessuno ne trova i servizi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>U&amp;ninstall…</source>
        <translation>Disi&amp;nstalla…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the plugin and its services from the tenant</source>
        <translation>Rimuove il plugin e i suoi servizi dal tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Remove from Catalogue…</source>
        <translation>&amp;Rimuovi dal catalogo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove versions that nobody has installed</source>
        <translation>Rimuove le versioni che nessuno ha installato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Plugin Id</source>
        <translation>C&amp;opia ID del plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the ids of the selected plugins</source>
        <translation>Copia gli ID dei plugin selezionati</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Install from File</source>
        <translation>Installa da file</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin manifests (*.json *.yaml *.yml)</source>
        <translation>Manifesti di plugin (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>Install %n plugins in tenant %1?</source>
        <translation>
            <numerusform>Installare %n plugin nel tenant %1?</numerusform>
            <numerusform>Installare %n plugin nel tenant %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Install %n plugins</source>
        <translation>
            <numerusform>Installa %n plugin</numerusform>
            <numerusform>Installa %n plugin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+47"/>
        <source>In this order, dependencies first</source>
        <translation>In quest’ordine, prima le dipendenze</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Each is checked when its turn comes. What lacks something it requires is not installed; the others are.</source>
        <translation>Ciascuno è verificato al suo turno. Quello a cui manca qualcosa di necessario non è installato; gli altri sì.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was installed.</source>
        <translation>%1 è stato installato.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were installed.</source>
        <translation>%1 plugin sono stati installati.</translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>Upgrade %n plugins to their newest version?</source>
        <translation>
            <numerusform>Aggiornare %n plugin alla versione più recente?</numerusform>
            <numerusform>Aggiornare %n plugin alla versione più recente?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgrade %n plugins</source>
        <translation>
            <numerusform>Aggiorna %n plugin</numerusform>
            <numerusform>Aggiorna %n plugin</numerusform>
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
        <translation>Un aggiornamento che romperebbe ciò che serve ad altri è rifiutato; gli altri sono eseguiti.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was upgraded.</source>
        <translation>%1 è stato aggiornato.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were upgraded.</source>
        <translation>%1 plugin sono stati aggiornati.</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="-83"/>
        <source>Uninstall %1?</source>
        <translation>Disinstallare %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Uninstall %n plugins?</source>
        <translation>
            <numerusform>Disinstallare %n plugin?</numerusform>
            <numerusform>Disinstallare %n plugin?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall %1 by force</source>
        <translation>Forza la disinstallazione di %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uninstall %1</source>
        <translation>Disinstalla %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins by force</source>
        <translation>
            <numerusform>Forza la disinstallazione di %n plugin</numerusform>
            <numerusform>Forza la disinstallazione di %n plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins</source>
        <translation>
            <numerusform>Disinstalla %n plugin</numerusform>
            <numerusform>Disinstalla %n plugin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>In this order, dependents first</source>
        <translation>In quest’ordine, prima chi dipende</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its services leave the registry at once. It stays in the catalogue and can be installed again.</source>
        <translation>I suoi servizi lasciano subito il registro. Resta nel catalogo e può essere reinstallato.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 è stato disinstallato.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were uninstalled.</source>
        <translation>%1 plugin sono stati disinstallati.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Deactivate %1?</source>
        <translation>Disattivare %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins?</source>
        <translation>
            <numerusform>Disattivare %n plugin?</numerusform>
            <numerusform>Disattivare %n plugin?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate %1</source>
        <translation>Disattiva %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins</source>
        <translation>
            <numerusform>Disattiva %n plugin</numerusform>
            <numerusform>Disattiva %n plugin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It stays installed, but its services are no longer found and it satisfies nobody&apos;s dependency until it is activated again.</source>
        <translation>Resta installato, ma i suoi servizi non vengono più trovati e non soddisfa alcuna dipendenza finché non è riattivato.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is inactive.</source>
        <translation>%1 è inattivo.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are inactive.</source>
        <translation>%1 plugin sono inattivi.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Activate %1?</source>
        <translation>Attivare %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins?</source>
        <translation>
            <numerusform>Attivare %n plugin?</numerusform>
            <numerusform>Attivare %n plugin?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activate %1</source>
        <translation>Attiva %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins</source>
        <translation>
            <numerusform>Attiva %n plugin</numerusform>
            <numerusform>Attiva %n plugin</numerusform>
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
            <numerusform>%n servizio sarebbe di nuovo trovato:</numerusform>
            <numerusform>%n servizi sarebbero di nuovo trovati:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activation is refused while this is missing:</source>
        <translation>L’attivazione è rifiutata finché manca questo:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is active again.</source>
        <translation>%1 è di nuovo attivo.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are active again.</source>
        <translation>%1 plugin sono di nuovo attivi.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, installed in %2</source>
        <translation>%1, installata in %2</translation>
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
        <translation>Tutte le versioni di %1 sono installate da qualche parte.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s) of %1 from the catalogue?</source>
        <translation>
            <numerusform>Rimuovere %n versione di %1 dal catalogo?</numerusform>
            <numerusform>Rimuovere %n versioni di %1 dal catalogo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s)</source>
        <translation>
            <numerusform>Rimuovi %n versione</numerusform>
            <numerusform>Rimuovi %n versioni</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removed, since nobody has them installed:</source>
        <translation>Rimosse, perché nessuno le ha installate:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept:</source>
        <translation>Conservate:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No tenant can install them any more, and they are no longer suggested, until somebody adds their manifests again.</source>
        <translation>Nessun tenant può più installarle, e non vengono più proposte, finché qualcuno non ne aggiunge di nuovo i manifesti.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2 was removed from the catalogue.</source>
        <translation>%1 %2 è stato rimosso dal catalogo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 versions were removed from the catalogue.</source>
        <translation>%1 versioni sono state rimosse dal catalogo.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n plugin(s)…</source>
        <translation>
            <numerusform>Elaborazione di %n plugin…</numerusform>
            <numerusform>Elaborazione di %n plugin…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1…</source>
        <comment>what is being worked on</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped after %1 of %2 plugins; the others are as they were.</source>
        <translation>Fermato dopo %1 di %2 plugin; gli altri sono come prima.</translation>
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
        <translation>%1 di %2 plugin non riusciti; %3 sono fatti.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginDisplay</name>
    <message>
        <location filename="../app/models/plugindisplay.cpp" line="+105"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Newest</source>
        <translation>Più recente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needs</source>
        <translation>Richiede</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>Serve a</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The newest version in the catalogue</source>
        <translation>La versione più recente del catalogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that are satisfied, of all it declares</source>
        <translation>Dipendenze soddisfatte, di tutte quelle che dichiara</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that others declare on it</source>
        <translation>Dipendenze che altri dichiarano da esso</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Affected</source>
        <comment>plugin by others</comment>
        <translation>Coinvolto</translation>
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
        <translation>%1 di %2 soddisfatte</translation>
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
        <translation>%1 (richiede %2 %3)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (richiede %2 %3)</translation>
    </message>
    <message numerus="yes">
        <location line="+88"/>
        <source>%1: %n call(s) of %2</source>
        <translation>
            <numerusform>%1: %n chiamata a %2</numerusform>
            <numerusform>%1: %n chiamate a %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Dati condivisi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns no keys</source>
        <translation>non possiede chiavi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns %1 keys, which stay</source>
        <translation>possiede %1 chiavi, che restano</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) require it and would break:</source>
        <translation>
            <numerusform>%n plugin lo richiede e si romperebbe:</numerusform>
            <numerusform>%n plugin lo richiedono e si romperebbero:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) can do without it, but would lose something:</source>
        <translation>
            <numerusform>%n plugin può farne a meno, ma perderebbe qualcosa:</numerusform>
            <numerusform>%n plugin possono farne a meno, ma perderebbero qualcosa:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) would no longer be found:</source>
        <translation>
            <numerusform>%n servizio non sarebbe più trovato:</numerusform>
            <numerusform>%n servizi non sarebbero più trovati:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called within 24 hours by:</source>
        <translation>Chiamato in 24 ore da:</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginItem</name>
    <message>
        <location filename="../app/graph/pluginitem.cpp" line="+103"/>
        <source>breaks</source>
        <translation>si rompe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>loses an option</source>
        <translation>perde un’opzione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>goes</source>
        <translation>va via</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
    <message numerus="yes">
        <location line="+316"/>
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
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
        <translation>Stato</translation>
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
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Wanted</source>
        <translation>Voluta</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+39"/>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <location line="-37"/>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+31"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Instances</source>
        <translation>Istanze</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added</source>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Installed in</source>
        <translation>Installata in</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Details of the selected plugin</source>
        <translation>Dettagli del plugin selezionato</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Needs</source>
        <translation>Richiede</translation>
    </message>
    <message>
        <location line="-43"/>
        <location line="+4"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy manifest</source>
        <translation>Copia manifesto</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Install</source>
        <translation>Installa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>Disinstalla</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Affected by</source>
        <translation>Colpito da</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest</source>
        <translation>Più recente</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Versions in the catalogue</source>
        <translation>Versioni del catalogo</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>What it needs</source>
        <translation>Che cosa gli serve</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What needs it</source>
        <translation>A chi serve</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it needs, who needs it, and its history.

Drop a plugin.json or plugin.yaml here to install it.</source>
        <translation>Selezionare un plugin per vedere che cosa gli serve, a chi serve e la sua cronologia.

Rilasciare qui un plugin.json o plugin.yaml per installarlo.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln plugin(s) selected</source>
        <translation>
            <numerusform>%Ln plugin selezionato</numerusform>
            <numerusform>%Ln plugin selezionati</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>Ciò che si fa vale per tutti.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>catalogue</source>
        <translation>catalogo</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Needs %1</source>
        <translation>Richiede %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services %1</source>
        <translation>Servizi %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Not installed: it registered its services itself, without manifest</source>
        <translation>Non installato: ha registrato da sé i suoi servizi, senza manifesto</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Required</source>
        <translation>Necessaria</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Optional</source>
        <translation>Facoltativa</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Needs nothing</source>
        <translation>Non richiede nulla</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Needs %n other(s)</source>
        <translation>
            <numerusform>Richiede %n altro</numerusform>
            <numerusform>Richiede altri %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needed by nobody</source>
        <translation>Non serve a nessuno</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Needed by %n other(s)</source>
        <translation>
            <numerusform>Serve a %n altro</numerusform>
            <numerusform>Serve ad altri %n</numerusform>
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
        <translation>da nessuna parte</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Not registered</source>
        <translation>Non registrato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declared</source>
        <translation>Dichiarato</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No manifest is known of this plugin.</source>
        <translation>Di questo plugin non è noto alcun manifesto.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginTable</name>
    <message>
        <location filename="../app/pages/plugins/plugintable.cpp" line="+54"/>
        <source>Plugins</source>
        <translation>Plugin</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginWording</name>
    <message>
        <location filename="../app/models/pluginwording.cpp" line="+10"/>
        <source>Satisfied</source>
        <translation>Soddisfatto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limited</source>
        <translation>Limitato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unsatisfied</source>
        <translation>Non soddisfatto</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+63"/>
        <source>Inactive</source>
        <translation>Inattivo</translation>
    </message>
    <message>
        <location line="-61"/>
        <location line="+20"/>
        <location line="+43"/>
        <source>Not installed</source>
        <translation>Non installato</translation>
    </message>
    <message numerus="yes">
        <location line="-52"/>
        <source>%1 would break %n plugin(s)</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 romperebbe %n plugin</numerusform>
            <numerusform>%1 romperebbe %n plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 lacks %n plugin(s) that it requires</source>
        <comment>version</comment>
        <translation>
            <numerusform>A %1 manca %n plugin necessario</numerusform>
            <numerusform>A %1 mancano %n plugin necessari</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – an upgrade is possible</source>
        <translation>%1 – aggiornamento possibile</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only registered</source>
        <translation>Solo registrato</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, affected by %2</source>
        <comment>state, service</comment>
        <translation>%1, colpito da %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, affected by %2 and %n more</source>
        <comment>state, service</comment>
        <translation>
            <numerusform>%1, colpito da %2 e %n altro</numerusform>
            <numerusform>%1, colpito da %2 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everything it depends on is there in a version that fits.</source>
        <translation>Tutto ciò da cui dipende c’è, in una versione adatta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something is missing that it can do without.</source>
        <translation>Manca qualcosa di cui può fare a meno.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something it requires is missing or has the wrong version.</source>
        <translation>Qualcosa che richiede manca o ha la versione sbagliata.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated: its services are not found, and it satisfies nobody&apos;s dependency.</source>
        <translation>Disattivato: i suoi servizi non vengono trovati, e non soddisfa alcuna dipendenza.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the catalogue only.</source>
        <translation>Solo nel catalogo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It registered its services itself; no manifest of it is installed.</source>
        <translation>Ha registrato da sé i suoi servizi; nessun suo manifesto è installato.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without manifest</source>
        <translation>Senza manifesto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Requires %1 %2; %3 is installed.</source>
        <translation>Richiede %1 %2; è installato %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2; %3 is installed.</source>
        <translation>Può usare %1 %2; è installato %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requires %1 %2, which is not there.</source>
        <translation>Richiede %1 %2, che non c’è.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2, which is not there.</source>
        <translation>Può usare %1 %2, che non c’è.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It requires itself through others: a circular dependency.</source>
        <translation>Richiede sé stesso attraverso altri: una dipendenza circolare.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, which it requires, is not satisfied itself.</source>
        <translation>%1, che richiede, non è a sua volta soddisfatto.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Install %1 %2</source>
        <translation>Installa %1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Upgrade %1 to %2</source>
        <translation>Aggiorna %1 a %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Downgrade %1 to %2</source>
        <translation>Riporta %1 a %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate %1</source>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstall %1</source>
        <translation>Disinstalla %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginsPage</name>
    <message>
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+49"/>
        <source>Only Upgrada&amp;ble</source>
        <translation>Solo aggiorna&amp;bili</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Drop to install</source>
        <translation>Rilasciare per installare</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Loading plugins…</source>
        <translation>Caricamento dei plugin…</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Show plugins that are: %1
%2</source>
        <translation>Mostra i plugin con stato: %1
%2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Install…</source>
        <translation>Installa…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Install from file</source>
        <translation>Installa da file</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No plugins yet</source>
        <translation>Ancora nessun plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A plugin&apos;s manifest says what it offers and what it needs. Once installed, the node watches that everything fits.</source>
        <translation>Il manifesto di un plugin dice che cosa offre e che cosa richiede. Una volta installato, il nodo controlla che tutto combaci.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop a plugin.json or plugin.yaml on this window, or choose one:</source>
        <translation>Rilasciare un plugin.json o plugin.yaml su questa finestra, o sceglierne uno:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install from file…</source>
        <translation>Installa da file…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or install it in a terminal:</source>
        <translation>Oppure installarlo in un terminale:</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>No plugin matches</source>
        <translation>Nessun plugin corrisponde</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Show only plugins with a newer version in the catalogue</source>
        <translation>Mostra solo i plugin con una versione più recente nel catalogo</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Drop to install %1</source>
        <translation>Rilasciare per installare %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Drop to install %n manifest(s)</source>
        <translation>
            <numerusform>Rilasciare per installare %n manifesto</numerusform>
            <numerusform>Rilasciare per installare %n manifesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%1: %n plugin(s)</source>
        <translation>
            <numerusform>%1: %n plugin</numerusform>
            <numerusform>%1: %n plugin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Upgradable  %1</source>
        <translation>Aggiornabili  %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgradable: %n plugin(s)</source>
        <translation>
            <numerusform>Aggiornabili: %n plugin</numerusform>
            <numerusform>Aggiornabili: %n plugin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2</source>
        <comment>shown of all plugins</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Dati condivisi</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is not installed, and the catalogue does not have it.</source>
        <translation>%1 non è installato, e il catalogo non lo ha.</translation>
    </message>
    <message>
        <location filename="../app/pages/plugins/pluginspage.h" line="+31"/>
        <source>Plugins</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Plugins</source>
        <translation>&amp;Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, names, versions, services</source>
        <translation>Cerca plugin, nomi, versioni, servizi</translation>
    </message>
</context>
<context>
    <name>plexica::app::RatesPanel</name>
    <message>
        <location filename="../app/pages/gateway/ratespanel.cpp" line="+22"/>
        <source>Rates and latencies</source>
        <translation>Frequenze e latenze</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Calls by minute</source>
        <translation>Chiamate per minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>Non riuscite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latency by minute</source>
        <translation>Latenza per minuto</translation>
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
        <translation>Chiamate di chi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls of this plugin</source>
        <translation>Chiamate di questo plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of all plugins</source>
        <translation>Chiamate di tutti i plugin</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Calls a minute</source>
        <translation>Chiamate al minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Latency in milliseconds</source>
        <translation>Latenza in millisecondi</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Select a call or a pair to see how often, how fast and how well its service is called.</source>
        <translation>Selezionare una chiamata o una coppia per vedere quanto spesso, quanto in fretta e quanto bene viene chiamato il suo servizio.</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: %2 chiamate, %3 non riuscite</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: half of the calls within %2, 99 % within %3</source>
        <comment>time, p50, p99</comment>
        <translation>%1: metà delle chiamate in %2, il 99 % in %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>%1 chiamate nell’ultima ora, %2 non riuscite</translation>
    </message>
</context>
<context>
    <name>plexica::app::ReasonForm</name>
    <message>
        <location filename="../app/pages/services/reasonform.cpp" line="+26"/>
        <source>Shown to other administrators and kept in the events</source>
        <translation>Mostrato agli altri amministratori e conservato negli eventi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until it is reactivated</source>
        <translation>Fino alla riattivazione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 15 minutes</source>
        <translation>Per 15 minuti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 1 hour</source>
        <translation>Per 1 ora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 4 hours</source>
        <translation>Per 4 ore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 24 hours</source>
        <translation>Per 24 ore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until a chosen moment…</source>
        <translation>Fino a un momento scelto…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Until</source>
        <translation>&amp;Fino a</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Moment at which it becomes active by itself</source>
        <translation>Momento in cui torna attivo da sé</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance</source>
        <translation>Istanza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All instances</source>
        <translation>Tutte le istanze</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Instance</source>
        <translation>&amp;Istanza</translation>
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
        <translation>Richiesto da</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Used by</source>
        <translation>Usato da</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wanted</source>
        <translation>Voluta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <comment>constraint of plugin</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 (%3)</source>
        <comment>constraint of service (plugin)</comment>
        <translation>%1 di %2 (%3)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would be</source>
        <translation>Sarebbe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 (service %2)</source>
        <comment>plugin version, service version</comment>
        <translation>%1 (servizio %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 fits</source>
        <comment>version</comment>
        <translation>%1 è adatta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 non è adatta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the catalogue</source>
        <translation>Nel catalogo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 requires %2, and no version satisfies both</source>
        <translation>%1 richiede %2, e nessuna versione soddisfa entrambi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requires %2</source>
        <translation>%1 richiede %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fix</source>
        <translation>Rimedio</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra altri %n</numerusform>
            <numerusform>Mostra altri %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The smallest change that would make it pass</source>
        <translation>La minima modifica che lo renderebbe possibile</translation>
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
        <translation>Esito della verifica</translation>
    </message>
</context>
<context>
    <name>plexica::app::SecretDialog</name>
    <message>
        <location filename="../app/pages/access/secretdialog.cpp" line="+24"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close Without Copying</source>
        <translation>Chiudi senza copiare</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Secret of the Key</source>
        <translation>Segreto della chiave</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was made.</source>
        <translation>La chiave «%1» è stata creata.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key “%1” has another secret.</source>
        <translation>La chiave «%1» ha un altro segreto.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is its secret. It is shown this once and kept nowhere: copy it now to where it is used.</source>
        <translation>Questo è il suo segreto. Viene mostrato solo questa volta e non è conservato da nessuna parte: copiarlo ora dove serve.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy the secret to the clipboard; clipboard managers are asked not to keep it</source>
        <translation>Copia il segreto negli appunti; ai gestori degli appunti si chiede di non conservarlo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy secret</source>
        <translation>Copia segreto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Requests bring it as a header:
Authorization: Bearer plx_…
For instance: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</source>
        <translation>Le richieste lo portano come intestazione:
Authorization: Bearer plx_…
Per esempio: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This node asks nobody for a key yet (auth.mode is open). The key counts from when keys are turned on.</source>
        <translation>Questo nodo non chiede ancora chiavi a nessuno (auth.mode è open). La chiave conta da quando le chiavi sono attivate.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have not copied the secret, and nobody can show it again. Without it the key is of no use; it can be rotated for another.</source>
        <translation>Il segreto non è stato copiato, e nessuno può mostrarlo di nuovo. Senza di esso la chiave non serve; rinnovandola se ne ottiene un altro.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>&amp;Copied</source>
        <translation>&amp;Copiato</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message>
        <location filename="../app/pages/services/serviceactions.cpp" line="+49"/>
        <source>For each of them: %1</source>
        <comment>services: sentence</comment>
        <translation>Per ciascuno: %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Copy Discovery Command</source>
        <translation>&amp;Copia comando di individuazione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that discovers the service</source>
        <translation>Copia un comando curl che individua il servizio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;Name</source>
        <translation>Copia &amp;nome</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the names of the selected services</source>
        <translation>Copia i nomi dei servizi selezionati</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Healthy…</source>
        <translation>Segna come &amp;sano…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as healthy</source>
        <translation>Segnala il servizio come sano</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set De&amp;graded…</source>
        <translation>Segna come de&amp;gradato…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as degraded</source>
        <translation>Segnala il servizio come degradato</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Set &amp;Unavailable…</source>
        <translation>Segna come non dis&amp;ponibile…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Report the service as unavailable</source>
        <translation>Segnala il servizio come non disponibile</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Drain…</source>
        <translation>Dr&amp;ena…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No new callers; calls in flight finish</source>
        <translation>Nessun nuovo chiamante; le chiamate in corso terminano</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take &amp;Offline…</source>
        <translation>Metti &amp;offline…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the service out of discovery and gateway</source>
        <translation>Esclude il servizio da individuazione e gateway</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reactivate…</source>
        <translation>&amp;Riattiva…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the service ACTIVE again</source>
        <translation>Rende il servizio di nuovo ACTIVE</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dere&amp;gister…</source>
        <translation>Dereg&amp;istra…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the service from the registry</source>
        <translation>Rimuove il servizio dal registro</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back health or admin state as it was before the last change, within a minute</source>
        <translation>Ripristina salute o disposizione di prima dell’ultima modifica, entro un minuto</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Orders…</source>
        <translation>Disposi&amp;zioni…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is drained or offline by order, registered or not</source>
        <translation>Che cosa è in drenaggio o offline per disposizione, registrato o no</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The discovery command is on the clipboard.</source>
        <translation>Il comando di individuazione è negli appunti.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is as it was.</source>
        <translation>%1 è come prima.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are as they were.</source>
        <translation>%1 servizi sono come prima.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Instances</source>
        <translation>Istanze</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, of which %2 live</source>
        <translation>%1, di cui %2 raggiungibili</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, of which %2 alive and %3 called</source>
        <translation>%1, di cui %2 in vita e %3 chiamate</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (richiede %2 %3)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 (needs the plugin %2)</source>
        <translation>%1 (richiede il plugin %2)</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n plugin(s) require it:</source>
        <translation>
            <numerusform>%n plugin lo richiede:</numerusform>
            <numerusform>%n plugin lo richiedono:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) can do without it:</source>
        <translation>
            <numerusform>%n plugin può farne a meno:</numerusform>
            <numerusform>%n plugin possono farne a meno:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2 calls/min</source>
        <comment>plugin: rate</comment>
        <translation>%1: %2 chiamate/min</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called now by:</source>
        <translation>Chiamato ora da:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Set the health of %1 to %2?</source>
        <translation>Impostare la salute di %1 su «%2»?</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Set the health of %n services to %1?</source>
        <translation>
            <numerusform>Impostare la salute di %n servizio su «%1»?</numerusform>
            <numerusform>Impostare la salute di %n servizi su «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1</source>
        <comment>health</comment>
        <translation>Imposta su «%1»</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find it again. It also ends staleness and the verdict of failed probes; what is missed from now on counts anew.</source>
        <translation>I chiamanti lo trovano di nuovo. Cessano anche il silenzio e il verdetto delle sonde fallite; ciò che manca da ora si conta da capo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers still find it. It stays degraded until its plugin or an administrator reports otherwise.</source>
        <translation>I chiamanti lo trovano ancora. Resta degradato finché il suo plugin o un amministratore non segnala altro.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers no longer find it. It stays unavailable until its plugin or an administrator reports otherwise.</source>
        <translation>I chiamanti non lo trovano più. Resta non disponibile finché il suo plugin o un amministratore non segnala altro.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is reported as %2.</source>
        <translation>%1 è segnalato come: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are reported as %2.</source>
        <translation>%1 servizi sono segnalati come: %2.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Drain %1?</source>
        <translation>Drenare %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services?</source>
        <translation>
            <numerusform>Drenare %n servizio?</numerusform>
            <numerusform>Drenare %n servizi?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drain %1</source>
        <translation>Drena %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services</source>
        <translation>
            <numerusform>Drena %n servizio</numerusform>
            <numerusform>Drena %n servizi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is draining.</source>
        <translation>%1 è in drenaggio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are draining.</source>
        <translation>%1 servizi sono in drenaggio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New callers no longer find it; calls in flight finish. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>I nuovi chiamanti non lo trovano più; le chiamate in corso terminano. Il suo plugin resta in esecuzione e gli heartbeat non lo annullano.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take %1 offline?</source>
        <translation>Mettere %1 offline?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline?</source>
        <translation>
            <numerusform>Mettere %n servizio offline?</numerusform>
            <numerusform>Mettere %n servizi offline?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take %1 offline</source>
        <translation>Metti %1 offline</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline</source>
        <translation>
            <numerusform>Metti %n servizio offline</numerusform>
            <numerusform>Metti %n servizi offline</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is offline.</source>
        <translation>%1 è offline.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are offline.</source>
        <translation>%1 servizi sono offline.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery and gateway leave it out at once: callers are told that it is unavailable. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>Individuazione e gateway lo escludono subito: ai chiamanti si dice che non è disponibile. Il suo plugin resta in esecuzione e gli heartbeat non lo annullano.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reactivate %1?</source>
        <translation>Riattivare %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services?</source>
        <translation>
            <numerusform>Riattivare %n servizio?</numerusform>
            <numerusform>Riattivare %n servizi?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate %1</source>
        <translation>Riattiva %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services</source>
        <translation>
            <numerusform>Riattiva %n servizio</numerusform>
            <numerusform>Riattiva %n servizi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is active again.</source>
        <translation>%1 è di nuovo attivo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are active again.</source>
        <translation>%1 servizi sono di nuovo attivi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Callers find it again as far as its instances are live.</source>
        <translation>I chiamanti lo trovano di nuovo, per quanto le sue istanze siano raggiungibili.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Deregister %1?</source>
        <translation>Deregistrare %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services?</source>
        <translation>
            <numerusform>Deregistrare %n servizio?</numerusform>
            <numerusform>Deregistrare %n servizi?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister %1</source>
        <translation>Deregistra %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services</source>
        <translation>
            <numerusform>Deregistra %n servizio</numerusform>
            <numerusform>Deregistra %n servizi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It leaves the registry with all its instances: callers are told that there is no such service. A plugin that still runs comes back when it registers again; most do at their next heartbeat. To keep it away, take it offline instead.</source>
        <translation>Lascia il registro con tutte le sue istanze: ai chiamanti si dice che non esiste. Un plugin ancora in esecuzione torna quando si registra di nuovo, di solito al prossimo heartbeat. Per tenerlo lontano, metterlo piuttosto offline.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 was deregistered.</source>
        <translation>%1 è stato deregistrato.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services were deregistered.</source>
        <translation>%1 servizi sono stati deregistrati.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>Elaborazione di %n servizio…</numerusform>
            <numerusform>Elaborazione di %n servizi…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped after %1 of %2 services; the others are as they were.</source>
        <translation>Fermato dopo %1 di %2 servizi; gli altri sono come prima.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo</source>
        <translation>Annulla</translation>
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
        <translation>%1 di %2 servizi non riusciti.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 services failed; the others are done.</source>
        <translation>%1 di %2 servizi non riusciti; gli altri sono fatti.</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message>
        <location filename="../app/models/servicedisplay.cpp" line="+73"/>
        <source>Calls through the gateway in the last minute, about</source>
        <translation>Chiamate tramite il gateway nell’ultimo minuto, circa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of the calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>Quota di chiamate delle ultime 24 ore non riuscite: con risposta 5xx, da chiunque</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>99 of 100 calls of the last 24 hours took no longer</source>
        <translation>99 chiamate su 100 delle ultime 24 ore non sono durate di più</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instances</source>
        <translation>Istanze</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>Ultimo segnale</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>Chiamate/min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Admin state</source>
        <translation>Stato admin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoints</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>URL di base</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last 24 h</source>
        <translation>Ultime 24 h</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Instances that show signs of life, of all</source>
        <translation>Istanze che danno segni di vita, su tutte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The worst health of each half hour, and above it the share of calls that failed in each hour</source>
        <translation>La peggior salute di ogni mezz’ora e, sopra, la quota di chiamate non riuscite di ogni ora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last heartbeat or successful probe</source>
        <translation>L’ultimo heartbeat o l’ultima sonda riuscita</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Flapping: its status changed more than five times in the last ten minutes.</source>
        <translation>Instabile: il suo stato è cambiato più di cinque volte negli ultimi dieci minuti.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>Colpito da altri:</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1
Until %2</source>
        <translation>%1
Fino a %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody has called it through the gateway for a day</source>
        <translation>Da un giorno nessuno lo ha chiamato tramite il gateway</translation>
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
        <translation>Colpito</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message>
        <location filename="../app/pages/services/servicepanel.cpp" line="+54"/>
        <source>Details of the selected service</source>
        <translation>Dettagli del servizio selezionato</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location line="+37"/>
        <location line="+7"/>
        <source>Endpoints</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <location line="-27"/>
        <location line="+32"/>
        <location line="+4"/>
        <source>Instances</source>
        <translation>Istanze</translation>
    </message>
    <message>
        <location line="-76"/>
        <source>Health timeline</source>
        <translation>Andamento della salute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timeline</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy metadata</source>
        <translation>Copia metadati</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Set health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the health of the service</source>
        <translation>Segnala la salute del servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drain</source>
        <translation>Drena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate</source>
        <translation>Riattiva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister</source>
        <translation>Deregistra</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Admin state</source>
        <translation>Stato admin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last seen</source>
        <translation>Ultimo segnale</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Judged by</source>
        <translation>Giudicato da</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Base URL</source>
        <translation>URL di base</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Health path</source>
        <translation>Percorso di salute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service id</source>
        <translation>ID servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery command</source>
        <translation>Comando di individuazione</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy discovery command</source>
        <translation>Copia comando di individuazione</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Select a service to see its endpoints, instances and history.</source>
        <translation>Selezionare un servizio per vederne endpoint, istanze e cronologia.</translation>
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
        <translation>%1, modificato %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node that probes services and turns silent ones unavailable, for all nodes</source>
        <translation>Il nodo che sonda i servizi e dichiara non disponibili i muti, per tutti i nodi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (deactivated: its services are not found)</source>
        <translation>%1 (disattivato: i suoi servizi non vengono trovati)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none registered</source>
        <translation>nessuna registrata</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Draining: no new callers.</source>
        <translation>In drenaggio: nessun nuovo chiamante.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline: left out of discovery and gateway.</source>
        <translation>Offline: escluso da individuazione e gateway.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active again %1</source>
        <translation>Di nuovo attivo %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It answered: %1</source>
        <translation>Ha risposto: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>Colpito da altri:</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Required by %1</source>
        <translation>Necessario a %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Optional for %1</source>
        <translation>Facoltativo per %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No plugin declares to need it</source>
        <translation>Nessun plugin dichiara di averne bisogno</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The plugin registered no metadata.</source>
        <translation>Il plugin non ha registrato metadati.</translation>
    </message>
    <message>
        <location line="-103"/>
        <source>Endpoints %1</source>
        <translation>Endpoint %1</translation>
    </message>
    <message numerus="yes">
        <location line="-26"/>
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln servizio selezionato</numerusform>
            <numerusform>%Ln servizi selezionati</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>Ciò che si fa vale per tutti.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Instances %1</source>
        <translation>Istanze %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceTable</name>
    <message>
        <location filename="../app/pages/services/servicetable.cpp" line="+36"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceUse</name>
    <message>
        <location filename="../app/pages/services/serviceuse.cpp" line="+50"/>
        <source>Need</source>
        <translation>Necessità</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wanted</source>
        <translation>Voluta</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Plugins that depend on the service</source>
        <translation>Plugin che dipendono dal servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Callers of the service</source>
        <translation>Chiamanti del servizio</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Last calls of the service</source>
        <translation>Ultime chiamate del servizio</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Double-click a call, or press Enter, to see its trace</source>
        <translation>Doppio clic su una chiamata, o Invio, per vederne la traccia</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a caller, or press Enter, to see its calls</source>
        <translation>Doppio clic su un chiamante, o Invio, per vederne le chiamate</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a plugin, or press Enter, to see it on the page Plugins</source>
        <translation>Doppio clic su un plugin, o Invio, per vederlo nella pagina Plugin</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Required</source>
        <translation>Necessaria</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional</source>
        <translation>Facoltativa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Satisfied</source>
        <translation>Soddisfatta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not satisfied</source>
        <translation>Non soddisfatta</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>No plugin declares that it needs this service.</source>
        <translation>Nessun plugin dichiara di aver bisogno di questo servizio.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) depend on it</source>
        <translation>
            <numerusform>%n plugin ne dipende</numerusform>
            <numerusform>%n plugin ne dipendono</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has called it through the gateway for a day.</source>
        <translation>Da un giorno nessuno lo ha chiamato tramite il gateway.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) called it in the last 24 hours</source>
        <translation>
            <numerusform>%n plugin lo ha chiamato nelle ultime 24 ore</numerusform>
            <numerusform>%n plugin lo hanno chiamato nelle ultime 24 ore</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls</source>
        <translation>Ultime chiamate</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceWording</name>
    <message>
        <location filename="../app/models/servicewording.cpp" line="+21"/>
        <source>%1 of %2 alive, not called by order</source>
        <translation>%1 di %2 in vita, non chiamato per disposizione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 alive, not called: the plugin is deactivated</source>
        <translation>%1 di %2 in vita, non chiamato: il plugin è disattivato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 live</source>
        <translation>%1 di %2 raggiungibili</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Affected</source>
        <comment>service by others</comment>
        <translation>Colpito</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>affected by others</source>
        <translation>colpito da altri</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>flapping</source>
        <translation>instabile</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message>
        <location filename="../app/pages/services/servicespage.cpp" line="+44"/>
        <source>Loading services…</source>
        <translation>Caricamento dei servizi…</translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>Let %n held service(s) turn unavailable?</source>
        <translation>
            <numerusform>Lasciare che %n servizio trattenuto diventi non disponibile?</numerusform>
            <numerusform>Lasciare che %n servizi trattenuti diventino non disponibili?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Release %n service(s)</source>
        <translation>
            <numerusform>Rilascia %n servizio</numerusform>
            <numerusform>Rilascia %n servizi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was seen of them for a while, all at once: often it is the network between plugins and node that failed. Released, they become unavailable and callers no longer find them. Those that are seen again come back by themselves.</source>
        <translation>Da un po’ non se ne vede più nulla, tutti insieme: spesso è la rete tra plugin e nodo ad aver ceduto. Rilasciati, diventano non disponibili e i chiamanti non li trovano più. Quelli che si rivedono tornano da sé.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>%n servizio rilasciato.</numerusform>
            <numerusform>%n servizi rilasciati.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Filter by plugin</source>
        <translation>Filtra per plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show services of one plugin</source>
        <translation>Mostra i servizi di un plugin</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+128"/>
        <source>All plugins</source>
        <translation>Tutti i plugin</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>No services yet</source>
        <translation>Ancora nessun servizio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services appear here the moment a plugin registers them.</source>
        <translation>I servizi compaiono qui appena un plugin li registra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Register a service. A plugin does it at its start; you can do it in a terminal:</source>
        <translation>Registrare un servizio. Un plugin lo fa all’avvio; si può farlo in un terminale:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>Individuarlo, come farebbe un altro plugin:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>Tenerlo attivo con un heartbeat di tanto in tanto:</translation>
    </message>
    <message>
        <location line="+250"/>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data of %1</source>
        <translation>Dati condivisi di %1</translation>
    </message>
    <message>
        <location line="-338"/>
        <source>No service matches</source>
        <translation>Nessun servizio corrisponde</translation>
    </message>
    <message>
        <location line="+211"/>
        <source>%1 of %2</source>
        <comment>shown of all services</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servizio</numerusform>
            <numerusform>%Ln servizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>%n service(s) fell silent at once and are held as they were: look at the network first.</source>
        <translation>
            <numerusform>%n servizio è ammutolito ed è trattenuto com’era: controllare prima la rete.</numerusform>
            <numerusform>%n servizi sono ammutoliti insieme e sono trattenuti com’erano: controllare prima la rete.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Release…</source>
        <translation>Rilascia…</translation>
    </message>
    <message>
        <location filename="../app/pages/services/servicespage.h" line="+28"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Services</source>
        <translation>&amp;Servizi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search services, plugins, versions, URLs</source>
        <translation>Cerca servizi, plugin, versioni, URL</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingDisplay</name>
    <message>
        <location filename="../app/models/settingmodel.cpp" line="+131"/>
        <source>Where the value came from</source>
        <translation>Da dove viene il valore</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As it is written in the configuration file</source>
        <translation>Come è scritto nel file di configurazione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is in effect</source>
        <translation>Che cosa è in vigore</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the next start brings, where that differs</source>
        <translation>Che cosa porta il prossimo avvio, dove è diverso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>Dopo il riavvio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a change takes effect</source>
        <translation>Quando una modifica ha effetto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>Ha effetto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File and line, variable or option</source>
        <translation>File e riga, variabile od opzione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingForm</name>
    <message>
        <location filename="../app/pages/settings/settingform.cpp" line="+87"/>
        <source>&amp;Password (of PostgreSQL), kept in the desktop&apos;s keyring</source>
        <translation>&amp;Password (di PostgreSQL), conservata nel portachiavi del desktop</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave it empty to keep the one there is</source>
        <translation>Lasciare vuoto per mantenere quella attuale</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Test Connection</source>
        <translation>Prova &amp;connessione</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Connect to this database, look, and change nothing</source>
        <translation>Si connette a questo database, guarda e non cambia nulla</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>This is how it is now.</source>
        <translation>Ora è così.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect at once.</source>
        <translation>Ha effetto subito.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>Ha effetto dopo un riavvio della console, non prima.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It does not work: %1</source>
        <translation>Non funziona: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no such file yet. It will be made.</source>
        <translation>Questo file non esiste ancora. Verrà creato.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, an empty database. The schema will be made.</source>
        <translation>Funziona: %1, un database vuoto. Lo schema verrà creato.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, with a database of Plexica (schema %2).</source>
        <translation>Funziona: %1, con un database di Plexica (schema %2).</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingPanel</name>
    <message>
        <location filename="../app/pages/settings/settingpanel.cpp" line="+21"/>
        <source>Details of the selected setting</source>
        <translation>Dettagli dell’impostazione selezionata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>Dopo il riavvio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>Ha effetto</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be written</source>
        <translation>Notazione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Variable</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Select a setting to see what it means and where its value came from.</source>
        <translation>Selezionare un’impostazione per vedere che cosa significa e da dove viene il suo valore.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingTable</name>
    <message>
        <location filename="../app/pages/settings/settingtable.cpp" line="+38"/>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingWording</name>
    <message>
        <location filename="../app/models/settingwording.cpp" line="+14"/>
        <source>Addresses to serve on, as ADDRESS:PORT, or with TLS as {address, port, tls: {certificate, key, clientCA}}. Beyond this machine keys must be turned on first.</source>
        <translation>Indirizzi su cui rispondere, come INDIRIZZO:PORTA, o con TLS come {address, port, tls: {certificate, key, clientCA}}. Oltre questo computer bisogna prima attivare le chiavi.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets several servers share one address (SO_REUSEPORT).</source>
        <translation>Permette a più server di condividere un indirizzo (SO_REUSEPORT).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Names by which this node may be called besides its addresses and localhost, while no keys are asked for.</source>
        <translation>Nomi con cui si può chiamare questo nodo oltre ai suoi indirizzi e localhost, finché non si chiedono chiavi.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder of the SQLite database and of this window&apos;s state.</source>
        <translation>La cartella del database SQLite e dello stato di questa finestra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database: sqlite:///absolute/path.db or postgresql://user@host:5432/name. Its password is kept in the desktop&apos;s keyring.</source>
        <translation>Il database: sqlite:///percorso/assoluto.db o postgresql://user@host:5432/name. La sua password è nel portachiavi del desktop.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How much is written to the log.</source>
        <translation>Quanto si scrive nel log.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether the log is text for people or JSON for programs.</source>
        <translation>Se il log è testo per persone o JSON per programmi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starts the demo plugins with the node.</source>
        <translation>Avvia i plugin dimostrativi con il nodo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The tenant of requests that name none.</source>
        <translation>Il tenant delle richieste che non ne nominano alcuno.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name in the strip on top of the window, which tells production from a test.</source>
        <translation>Il nome nella striscia in cima alla finestra, che distingue la produzione da un test.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The colour of that strip: #rrggbb or a name.</source>
        <translation>Il colore di quella striscia: #rrggbb o un nome.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Web pages that may read and change things here, such as https://console.example.org.</source>
        <translation>Pagine web che possono leggere e modificare qui, come https://console.example.org.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses or networks of proxies whose X-Forwarded headers count.</source>
        <translation>Indirizzi o reti di proxy le cui intestazioni X-Forwarded contano.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest first line of a request.</source>
        <translation>La prima riga più lunga di una richiesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a request&apos;s headers.</source>
        <translation>Massimo di byte delle intestazioni di una richiesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most header fields of a request.</source>
        <translation>Massimo di campi d’intestazione di una richiesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest body of a request.</source>
        <translation>Il corpo più grande di una richiesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most open connections; beyond it the longest idle one makes room.</source>
        <translation>Massimo di connessioni aperte; oltre, quella inattiva da più tempo fa posto.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most connections of one address; 0 means half of all, and this machine as many as it likes.</source>
        <translation>Massimo di connessioni di un indirizzo; 0 significa la metà di tutte, e questo computer quante ne vuole.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most watches and event streams.</source>
        <translation>Massimo di osservazioni e flussi di eventi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most memory for bodies and for answers that are not taken yet.</source>
        <translation>Massimo di memoria per corpi e per risposte non ancora ritirate.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How long a client may take for a request&apos;s headers.</source>
        <translation>Quanto può impiegare un client per le intestazioni di una richiesta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a client may take for a request&apos;s body.</source>
        <translation>Quanto può impiegare un client per il corpo di una richiesta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long an idle connection stays open.</source>
        <translation>Quanto resta aperta una connessione inattiva.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most tenants with services.</source>
        <translation>Massimo di tenant con servizi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most services of one tenant.</source>
        <translation>Massimo di servizi di un tenant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most instances of one service.</source>
        <translation>Massimo di istanze di un servizio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a service&apos;s metadata.</source>
        <translation>Massimo di byte dei metadati di un servizio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most endpoints of a service.</source>
        <translation>Massimo di endpoint di un servizio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A service of which nothing was seen for so long counts as unavailable.</source>
        <translation>Un servizio di cui non si vede nulla per questo tempo conta come non disponibile.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How often health endpoints are asked.</source>
        <translation>Con quale frequenza si interrogano gli endpoint di salute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a health endpoint may take to answer.</source>
        <translation>Quanto può impiegare a rispondere un endpoint di salute.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>So many failed probes in a row make a service unavailable.</source>
        <translation>Questo numero di sonde fallite di fila rende un servizio non disponibile.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If more than this share of all services turned stale at once, they are held back and you are asked.</source>
        <translation>Se più di questa quota di tutti i servizi diventasse obsoleta insieme, vengono trattenuti e si chiede conferma.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>… but only if there are at least so many.</source>
        <translation>… ma solo se sono almeno questo numero.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long the audit log is kept.</source>
        <translation>Per quanto tempo si conserva il registro di audit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest value of shared data.</source>
        <translation>Il valore più grande dei dati condivisi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest key of shared data, in bytes.</source>
        <translation>La chiave più lunga dei dati condivisi, in byte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The longest namespace, in bytes.</source>
        <translation>Il namespace più lungo, in byte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most entries of one tenant.</source>
        <translation>Massimo di voci di un tenant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most bytes of one tenant&apos;s shared data.</source>
        <translation>Massimo di byte di dati condivisi di un tenant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a call between plugins may take, unless it asks for another time.</source>
        <translation>Quanto può durare una chiamata tra plugin, salvo che chieda un altro tempo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The longest time that a call may ask for.</source>
        <translation>Il tempo più lungo che una chiamata può chiedere.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller to one target.</source>
        <translation>Massimo di chiamate simultanee da un chiamante a una destinazione.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time to one target, whoever calls.</source>
        <translation>Massimo di chiamate simultanee a una destinazione, chiunque chiami.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller.</source>
        <translation>Massimo di chiamate simultanee di un chiamante.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time of one tenant.</source>
        <translation>Massimo di chiamate simultanee di un tenant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls a minute of one tenant; 0 means as many as it likes.</source>
        <translation>Massimo di chiamate al minuto di un tenant; 0 significa quante ne vuole.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether calls need the permissions that endpoints ask for: off, audit (noted only) or enforce.</source>
        <translation>Se le chiamate devono avere i permessi che gli endpoint chiedono: off, audit (solo annotato) o enforce.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether services at addresses of this machine and of private networks may be called.</source>
        <translation>Se si possono chiamare servizi a indirizzi di questo computer e di reti private.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If any are named, only these hosts may be called: names, *.example.org, addresses, networks.</source>
        <translation>Se ne è nominato qualcuno, si possono chiamare solo questi host: nomi, *.example.org, indirizzi, reti.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where services are that register without a base URL; {pluginId} stands for the plugin.</source>
        <translation>Dove sono i servizi che si registrano senza URL di base; {pluginId} sta per il plugin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest answer of a service.</source>
        <translation>La risposta più grande di un servizio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether requests need a key: open (nobody is asked, this machine only) or keys.</source>
        <translation>Se le richieste hanno bisogno di una chiave: open (non si chiede a nessuno, solo questo computer) o keys.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most manifests in the catalogue.</source>
        <translation>Massimo di manifesti nel catalogo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What this node does for the platform: a full one sweeps and probes, an observer only looks; auto decides by the program and the database.</source>
        <translation>Che cosa fa questo nodo per la piattaforma: full ripulisce e sonda, observer guarda soltanto; auto decide secondo il programma e il database.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How this node is called among the nodes; empty: the machine&apos;s name.</source>
        <translation>Come si chiama questo nodo tra i nodi; vuoto: il nome del computer.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where spans of calls go besides: the base URL of an OpenTelemetry collector; empty: nowhere.</source>
        <translation>Dove vanno inoltre gli span delle chiamate: l’URL di base di un collector OpenTelemetry; vuoto: da nessuna parte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Header fields that the collector wants, such as a key; their texts are not shown.</source>
        <translation>Campi d’intestazione che il collector richiede, come una chiave; i loro testi non vengono mostrati.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rules that say which events people are told of, and webhooks that carry them; secrets are not shown.</source>
        <translation>Regole che dicono quali eventi vengono segnalati, e webhook che li portano; i segreti non vengono mostrati.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets keys travel unencrypted to addresses beyond this machine; each start warns of it.</source>
        <translation>Lascia viaggiare le chiavi non cifrate verso indirizzi oltre questo computer; ogni avvio lo segnala.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listening</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+42"/>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web pages</source>
        <translation>Pagine web</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health rules</source>
        <translation>Regole di salute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Dati condivisi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway rules</source>
        <translation>Regole del gateway</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nobody has set it: it is at its default.</source>
        <translation>Nessuno l’ha impostata: è al suo valore predefinito.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the configuration file: %1</source>
        <translation>Dal file di configurazione: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the environment variable %1, which is stronger than the file.</source>
        <translation>Fissata dalla variabile d’ambiente %1, che prevale sul file.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the option %1 of the command line, which is stronger than the file.</source>
        <translation>Fissata dall’opzione %1 della riga di comando, che prevale sul file.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After a restart</source>
        <translation>Dopo un riavvio</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>One of: %1</source>
        <translation>Uno tra: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 to %2</source>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bytes, or a number with KiB, MiB or GiB</source>
        <translation>Byte, o un numero con KiB, MiB o GiB</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seconds, or a number with ms, s, m, h or d</source>
        <translation>Secondi, o un numero con ms, s, m, h o d</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One on each line</source>
        <translation>Uno per riga</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list in brackets, as it would stand in the file</source>
        <translation>Un elenco tra parentesi, come starebbe nel file</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A path; a relative one begins at the folder of the configuration file</source>
        <translation>Un percorso; se relativo, parte dalla cartella del file di configurazione</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsActions</name>
    <message>
        <location filename="../app/pages/settings/settingsactions.cpp" line="+20"/>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+47"/>
        <source>Change the selected setting in the configuration file</source>
        <translation>Modifica l’impostazione selezionata nel file di configurazione</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Bac&amp;k to Default…</source>
        <translation>Torna al &amp;valore predefinito…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the selected setting out of the configuration file</source>
        <translation>Toglie l’impostazione selezionata dal file di configurazione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Setting</source>
        <translation>&amp;Copia impostazione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the setting as it would stand in the configuration file</source>
        <translation>Copia l’impostazione come starebbe nel file di configurazione</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Test Database…</source>
        <translation>&amp;Prova database…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try whether a database can be reached, and change nothing</source>
        <translation>Prova se un database è raggiungibile, senza cambiare nulla</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Reload File</source>
        <translation>&amp;Ricarica file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over what has changed in the configuration file, as SIGHUP does</source>
        <translation>Applica ciò che è cambiato nel file di configurazione, come fa SIGHUP</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Save change</source>
        <translation>Salva modifica</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+37"/>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+37"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With “keys” each request needs one. Make a key of role administrator on the page Access first: without one nobody can use the node over the network.</source>
        <translation>Con «keys» ogni richiesta ne ha bisogno. Creare prima una chiave del ruolo amministratore nella pagina Accesso: senza di essa nessuno può usare il nodo via rete.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is copied: after the restart the console shows what is there.</source>
        <translation>Nulla viene copiato: dopo il riavvio la console mostra ciò che c’è lì.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It cannot be saved here, only tried.</source>
        <translation>Qui non si può salvare, solo provare.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no configuration file that could be written.</source>
        <translation>Non c’è alcun file di configurazione in cui scrivere.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Set %1 back to its default?</source>
        <translation>Riportare %1 al valore predefinito?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set to default</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Its line leaves the configuration file, with the comment on it.</source>
        <translation>La sua riga lascia il file di configurazione, con il commento che porta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It changes nothing: the value is the same.</source>
        <translation>Non cambia nulla: il valore è lo stesso.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It takes effect at once.</source>
        <translation>Ha effetto subito.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>Ha effetto dopo un riavvio della console, non prima.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is changed.</source>
        <translation>%1 è modificata.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is written. It takes effect after a restart.</source>
        <translation>%1 è scritta. Ha effetto dopo un riavvio.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was written. %1 The password would have to stand in a file as plain text, which this console does not do. Put it into ~/.pgpass, or start the console with PLEXICA_DATABASE, or in a desktop session with a keyring.</source>
        <translation>Nulla è stato scritto. %1 La password dovrebbe stare in chiaro in un file, cosa che questa console non fa. Metterla in ~/.pgpass, oppure avviare la console con PLEXICA_DATABASE, o in una sessione desktop con portachiavi.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was written. %1</source>
        <translation>Nulla è stato scritto. %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything stays as it was. %1</source>
        <translation>Tutto resta com’era. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration was taken over.</source>
        <translation>La configurazione è stata applicata.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has changed.</source>
        <translation>Nulla è cambiato.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsPage</name>
    <message>
        <location filename="../app/pages/settings/settingspage.cpp" line="+26"/>
        <source>Only C&amp;hanged</source>
        <translation>Solo modifica&amp;te</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show one section of the configuration file</source>
        <translation>Mostra una sezione del file di configurazione</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show only what is not at its default</source>
        <translation>Mostra solo ciò che non è al valore predefinito</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loading settings…</source>
        <translation>Caricamento delle impostazioni…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No settings</source>
        <translation>Nessuna impostazione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of its settings.</source>
        <translation>Questo nodo non dice nulla delle sue impostazioni.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No setting matches</source>
        <translation>Nessuna impostazione corrisponde</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only changed</source>
        <translation>Solo modificate</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Test database…</source>
        <translation>Prova database…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>All sections</source>
        <translation>Tutte le sezioni</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The configuration could not be used at the next start:
%1</source>
        <translation>La configurazione non sarebbe utilizzabile al prossimo avvio:
%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The configuration file was changed: %1.</source>
        <translation>Il file di configurazione è stato modificato: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over</source>
        <translation>Applica</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Restart the console for what is written and not in effect yet: %1.</source>
        <translation>Riavviare la console per ciò che è scritto e non ancora in vigore: %1.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln impostazione</numerusform>
            <numerusform>%Ln impostazioni</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <location filename="../app/pages/settings/settingspage.h" line="+24"/>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;ettings</source>
        <translation>I&amp;mpostazioni</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search settings, values, meanings</source>
        <translation>Cerca impostazioni, valori, significati</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataActions</name>
    <message>
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+59"/>
        <source>&amp;Copy Key</source>
        <translation>&amp;Copia chiave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the keys of the selected entries</source>
        <translation>Copia le chiavi delle voci selezionate</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy &amp;Read Command</source>
        <translation>Copia comando di &amp;lettura</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that reads the entry</source>
        <translation>Copia un comando curl che legge la voce</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The read command is on the clipboard.</source>
        <translation>Il comando di lettura è negli appunti.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Time to Live…</source>
        <translation>Imposta &amp;durata…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the selected entries expire after a time</source>
        <translation>Fa scadere le voci selezionate dopo un certo tempo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Extend Time to Live…</source>
        <translation>&amp;Prolunga durata…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the selected entries more time</source>
        <translation>Dà più tempo alle voci selezionate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove E&amp;xpiry…</source>
        <translation>&amp;Rimuovi scadenza…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the selected entries until they are deleted</source>
        <translation>Mantiene le voci selezionate finché non vengono eliminate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete the selected entries</source>
        <translation>Elimina le voci selezionate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete &amp;Namespace…</source>
        <translation>Elimina &amp;namespace…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete every entry of the chosen namespace</source>
        <translation>Elimina ogni voce del namespace scelto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Undo Deletion</source>
        <translation>&amp;Annulla eliminazione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back what was deleted within the last minute</source>
        <translation>Recupera ciò che è stato eliminato nell’ultimo minuto</translation>
    </message>
    <message>
        <location line="+53"/>
        <location line="+124"/>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <location line="-123"/>
        <location line="+124"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+124"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 è salvata come versione %2.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>When shall %1 expire?</source>
        <translation>Quando deve scadere %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>When shall %n entries expire?</source>
        <translation>
            <numerusform>Quando deve scadere %n voce?</numerusform>
            <numerusform>Quando devono scadere %n voci?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set time to live</source>
        <translation>Imposta durata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted from now. Once it is over nobody finds the entry any more. The plugin that writes it next decides anew.</source>
        <translation>Contata da ora. Trascorsa, nessuno trova più la voce. Il plugin che la scriverà in seguito decide di nuovo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give %1 more time?</source>
        <translation>Dare più tempo a %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Give %n entries more time?</source>
        <translation>
            <numerusform>Dare più tempo a %n voce?</numerusform>
            <numerusform>Dare più tempo a %n voci?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extend time to live</source>
        <translation>Prolunga durata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added to what is left. The plugin that writes it next decides anew.</source>
        <translation>Si aggiunge al tempo residuo. Il plugin che la scriverà in seguito decide di nuovo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep %1 for good?</source>
        <translation>Mantenere %1 per sempre?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Keep %n entries for good?</source>
        <translation>
            <numerusform>Mantenere %n voce per sempre?</numerusform>
            <numerusform>Mantenere %n voci per sempre?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove expiry</source>
        <translation>Rimuovi scadenza</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They stay and count for the quota until somebody deletes them or writes them with a time to live.</source>
        <translation>Restano e contano nella quota finché qualcuno non le elimina o le scrive con una durata.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;After</source>
        <translation>D&amp;opo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;By</source>
        <translation>D&amp;i</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>The expiry of %n entries is changed.</source>
        <translation>
            <numerusform>La scadenza di %n voce è cambiata.</numerusform>
            <numerusform>La scadenza di %n voci è cambiata.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Delete the namespace %1?</source>
        <translation>Eliminare il namespace %1?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every entry of it goes, also what is not shown here and what is written until then.</source>
        <translation>Ogni sua voce sparisce, anche ciò che non è mostrato qui e ciò che viene scritto fino ad allora.</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Delete %1?</source>
        <translation>Eliminare %1?</translation>
    </message>
    <message>
        <location line="-197"/>
        <source>Duplic&amp;ate…</source>
        <translation>D&amp;uplica…</translation>
    </message>
    <message numerus="yes">
        <location line="+197"/>
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>Eliminare %n voce?</numerusform>
            <numerusform>Eliminare %n voci?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+20"/>
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Elimina %n voce</numerusform>
            <numerusform>Elimina %n voci</numerusform>
        </translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Delete %1</source>
        <translation>Elimina %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Plugins no longer find them. An entry that is written meanwhile stays and is reported.</source>
        <translation>I plugin non le trovano più. Una voce scritta nel frattempo resta e viene segnalata.</translation>
    </message>
    <message>
        <location line="-216"/>
        <source>This can be undone for a minute.</source>
        <translation>Si può annullare per un minuto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is too much to be kept: it cannot be undone. Export the table first.</source>
        <translation>È troppo per essere conservato: non si può annullare. Esportare prima la tabella.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ne&amp;w Entry…</source>
        <translation>Nu&amp;ova voce…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make an entry by hand</source>
        <translation>Crea una voce a mano</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make an entry with the value of the selected one</source>
        <translation>Crea una voce con il valore di quella selezionata</translation>
    </message>
    <message numerus="yes">
        <location line="+241"/>
        <location line="+32"/>
        <source>%n entries deleted.</source>
        <translation>
            <numerusform>%n voce eliminata.</numerusform>
            <numerusform>%n voci eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-31"/>
        <location line="+32"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n entries are back.</source>
        <translation>
            <numerusform>%n voce è tornata.</numerusform>
            <numerusform>%n voci sono tornate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Working on %n entries…</source>
        <translation>
            <numerusform>Elaborazione di %n voce…</numerusform>
            <numerusform>Elaborazione di %n voci…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stopped after %1 of %2 entries; the others are as they were.</source>
        <translation>Fermato dopo %1 di %2 voci; le altre sono come prima.</translation>
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
        <translation>%1 di %2 voci non riuscite; le altre sono fatte.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataPage</name>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+66"/>
        <source>Show &amp;Value</source>
        <translation>Mostra &amp;valore</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Show Expiring &amp;Next</source>
        <translation>Mostra in &amp;scadenza</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Loading entries…</source>
        <translation>Caricamento delle voci…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No entry matches</source>
        <translation>Nessuna voce corrisponde</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Show or hide the value beside the table</source>
        <translation>Mostra o nasconde il valore accanto alla tabella</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide when entries expire</source>
        <translation>Mostra o nasconde quando scadono le voci</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show all entries again</source>
        <translation>Mostra di nuovo tutte le voci</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show when entries expire</source>
        <translation>Mostra quando scadono le voci</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>Filter by time left</source>
        <translation>Filtra per tempo residuo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show entries by when they expire</source>
        <translation>Mostra le voci in base a quando scadono</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Any time left</source>
        <translation>Qualsiasi tempo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With expiry</source>
        <translation>Con scadenza</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No expiry</source>
        <translation>Senza scadenza</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Expires within %1</source>
        <translation>Scade entro %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by owner</source>
        <translation>Filtra per proprietario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owners</source>
        <translation>Proprietari</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show entries of one owner, or those whose owner is gone</source>
        <translation>Mostra le voci di un proprietario, o quelle il cui proprietario non c’è più</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All owners</source>
        <translation>Tutti i proprietari</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Owner is gone</source>
        <translation>Proprietario sparito</translation>
    </message>
    <message numerus="yes">
        <location line="+235"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n edit(s) of shared data were not saved and are kept; a dot marks the entry.</source>
        <translation>
            <numerusform>%n modifica di dati condivisi non è stata salvata ed è conservata; un punto segna la voce.</numerusform>
            <numerusform>%n modifiche di dati condivisi non sono state salvate e sono conservate; un punto segna ogni voce.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Namespace · %1</source>
        <translation>Namespace · %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Shared key · %1</source>
        <translation>Chiave condivisa · %1</translation>
    </message>
    <message>
        <location line="-319"/>
        <source>No shared data yet</source>
        <translation>Ancora nessun dato condiviso</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>New entry…</source>
        <translation>Nuova voce…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing is in this namespace now</source>
        <translation>In questo namespace ora non c’è nulla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its entries have expired, or were deleted. What a plugin writes appears here by itself.</source>
        <translation>Le sue voci sono scadute o sono state eliminate. Ciò che un plugin scrive compare qui da sé.</translation>
    </message>
    <message>
        <location line="+132"/>
        <source>Entries appear here the moment a plugin writes them.</source>
        <translation>Le voci compaiono qui appena un plugin le scrive.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write one, as a plugin would:</source>
        <translation>Scriverne una, come farebbe un plugin:</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>These are the first %1 entries. Choose a namespace to see the others.</source>
        <translation>Queste sono le prime %1 voci. Scegliere un namespace per vedere le altre.</translation>
    </message>
    <message>
        <location line="+124"/>
        <source>%1 of %2</source>
        <comment>shown of all entries</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.h" line="+31"/>
        <source>Shared Data</source>
        <translation>Dati condivisi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared &amp;Data</source>
        <translation>&amp;Dati condivisi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search keys, namespaces, owners</source>
        <translation>Cerca chiavi, namespace, proprietari</translation>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time left</source>
        <translation>Tempo residuo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Scade</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>%1, edited and not saved</source>
        <comment>key</comment>
        <translation>%1, modificata e non salvata</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+29"/>
        <source>no expiry</source>
        <translation>nessuna scadenza</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (gone)</source>
        <comment>owner</comment>
        <translation>%1 (sparito)</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No plugin %1 is installed or registered: nobody may be left who cares for this entry</source>
        <translation>Nessun plugin %1 è installato o registrato: forse non c’è più nessuno che si occupi di questa voce</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Stays until it is deleted</source>
        <translation>Resta finché non viene eliminata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires %1</source>
        <translation>Scade %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedTable</name>
    <message>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+48"/>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
</context>
<context>
    <name>plexica::app::SplitPage</name>
    <message>
        <location filename="../app/pages/splitpage.cpp" line="+63"/>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose columns</source>
        <translation>Scegli colonne</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>Go &amp;to</source>
        <translation>Vai &amp;a</translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message>
        <location filename="../app/widgets/filterchips.cpp" line="+98"/>
        <source>Show services that are: %1
%2</source>
        <translation>Mostra i servizi con stato: %1
%2</translation>
    </message>
    <message numerus="yes">
        <location line="-12"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n servizio</numerusform>
            <numerusform>%1: %n servizi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TableColumns</name>
    <message>
        <location filename="../app/widgets/tablecolumns.cpp" line="+43"/>
        <location line="+261"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reset Columns</source>
        <translation>Reimposta colonne</translation>
    </message>
</context>
<context>
    <name>plexica::app::TableExport</name>
    <message>
        <location filename="../app/models/tableexport.cpp" line="+29"/>
        <source>The table changed while it was written. Try again.</source>
        <translation>La tabella è cambiata durante la scrittura. Riprovare.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’esportazione è stata annullata; nessun file è stato scritto.</translation>
    </message>
    <message>
        <location line="+52"/>
        <location line="+14"/>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::TablePage</name>
    <message>
        <location filename="../app/pages/tablepage.cpp" line="+24"/>
        <source>Show &amp;Details</source>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>Cancella &amp;filtri</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Mostra o nasconde il pannello accanto alla tabella</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostra di nuovo tutto, qualunque fosse il filtro</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The filters leave nothing over.</source>
        <translation>I filtri non lasciano nulla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
</context>
<context>
    <name>plexica::app::TenantSwitch</name>
    <message>
        <location filename="../app/shell/tenantswitch.cpp" line="+21"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenants</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show one tenant or all</source>
        <translation>Mostra un tenant o tutti</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>All tenants</source>
        <translation>Tutti i tenant</translation>
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
        <translation>Quando è iniziata la sua prima chiamata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who made the first call</source>
        <translation>Chi ha fatto la prima chiamata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service that the first call went to</source>
        <translation>Il servizio a cui è andata la prima chiamata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the first call was answered with</source>
        <translation>Con che cosa si è risposto alla prima chiamata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the begin of the first call to the end of the last</source>
        <translation>Dall’inizio della prima chiamata alla fine dell’ultima</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it, as far as they are known</source>
        <translation>Chiamate che contiene, per quanto note</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it that failed or were refused</source>
        <translation>Chiamate che contiene, non riuscite o rifiutate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>Non riuscite</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services that were called, in their order</source>
        <translation>Servizi chiamati, nel loro ordine</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes that carried its calls</source>
        <translation>Nodi che hanno trasportato le sue chiamate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As logs and other tools know it (W3C Trace Context)</source>
        <translation>Come la conoscono log e altri strumenti (W3C Trace Context)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trace id</source>
        <translation>ID traccia</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesPage</name>
    <message>
        <location filename="../app/pages/traces/tracespage.cpp" line="+43"/>
        <source>Failed &amp;Only</source>
        <translation>Solo &amp;errori</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Service</source>
        <translation>Mostra &amp;servizio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plugin</source>
        <translation>Mostra &amp;plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in &amp;Gateway</source>
        <translation>Mostra nel &amp;gateway</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Trace Id</source>
        <translation>&amp;Copia ID traccia</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No traces yet</source>
        <translation>Ancora nessuna traccia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each call through the gateway begins a trace or goes on with one, and stands here for ten minutes. Calls of one request come together when plugins pass the header “traceparent” on.</source>
        <translation>Ogni chiamata attraverso il gateway inizia una traccia o ne continua una, e resta qui dieci minuti. Le chiamate di una richiesta si riuniscono quando i plugin trasmettono l’intestazione «traceparent».</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loading traces…</source>
        <translation>Caricamento delle tracce…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No trace matches</source>
        <translation>Nessuna traccia corrisponde</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show only traces in which a call failed or was refused</source>
        <translation>Mostra solo le tracce in cui una chiamata non è riuscita o è stata rifiutata</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the service that the chosen call went to</source>
        <translation>Mostra il servizio a cui è andata la chiamata scelta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the plugin that the chosen call went to</source>
        <translation>Mostra il plugin a cui è andata la chiamata scelta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the chosen call on the Gateway page, where it can be tried again</source>
        <translation>Mostra la chiamata scelta nella pagina Gateway, dove la si può riprovare</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the id under which logs and other tools know the trace</source>
        <translation>Copia l’ID con cui log e altri strumenti conoscono la traccia</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Failed only</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by service</source>
        <translation>Filtra per servizio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that went through one service</source>
        <translation>Mostra le tracce passate per un servizio</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+151"/>
        <source>All services</source>
        <translation>Tutti i servizi</translation>
    </message>
    <message>
        <location line="-147"/>
        <source>Filter by duration</source>
        <translation>Filtra per durata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>Durate</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that took this long</source>
        <translation>Mostra le tracce durate così a lungo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any duration</source>
        <translation>Ogni durata</translation>
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
        <translation>Scegliere una traccia per vederne le chiamate.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The trace</source>
        <translation>La traccia</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a call to see it here.</source>
        <translation>Scegliere una chiamata per vederla qui.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Servizio</translation>
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
        <translation>Un campione: in realtà sono %1 chiamate al minuto. Errori e chiamate più lente si conservano per primi.</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>the newest %Ln trace(s)</source>
        <translation>
            <numerusform>la traccia più recente</numerusform>
            <numerusform>le %Ln tracce più recenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln traccia</numerusform>
            <numerusform>%Ln tracce</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, a sample</source>
        <comment>how many</comment>
        <translation>%1, un campione</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Nothing is known of trace %1 any more: calls are kept for ten minutes.</source>
        <translation>Della traccia %1 non si sa più nulla: le chiamate si conservano dieci minuti.</translation>
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
            <numerusform>%Ln chiamata</numerusform>
            <numerusform>%Ln chiamate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>slowest: %1, %2 of its own</source>
        <comment>service, time</comment>
        <translation>il più lento: %1, %2 propri</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trace %1, begun %2</source>
        <translation>Traccia %1, iniziata %2</translation>
    </message>
    <message>
        <location filename="../app/pages/traces/tracespage.h" line="+33"/>
        <source>Traces</source>
        <translation>Tracce</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Traces</source>
        <translation>Tr&amp;acce</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, services, endpoints, a trace id</source>
        <translation>Cerca plugin, servizi, endpoint, ID traccia</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesTable</name>
    <message>
        <location filename="../app/pages/traces/tracestable.cpp" line="+36"/>
        <source>Traces</source>
        <translation>Tracce</translation>
    </message>
</context>
<context>
    <name>plexica::app::TrafficChart</name>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+146"/>
        <source>Calls of the last hour</source>
        <translation>Chiamate dell’ultima ora</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>%1 chiamate nell’ultima ora, %2 non riuscite</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: %2 chiamate, %3 non riuscite</translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+64"/>
        <source>Circuit open</source>
        <translation>Circuito aperto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Circuit half open</source>
        <translation>Circuito semiaperto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Most calls failed; tried again in %1 s</source>
        <translation>Quasi tutte le chiamate sono fallite; nuovo tentativo tra %1 s</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The next call is a trial</source>
        <translation>La prossima chiamata è una prova</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls failed within 10 s; tried again in %3 s</source>
        <translation>%1 di %2 chiamate fallite in 10 s; nuovo tentativo tra %3 s</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance ejected</source>
        <translation>Istanza esclusa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at %2 failed again and again; tried again in %3 s</source>
        <translation>%1 su %2 è fallita più volte; nuovo tentativo tra %3 s</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls in flight</source>
        <translation>Chiamate in corso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Endpoint&apos;s rate limit</source>
        <translation>Limite di frequenza dell’endpoint</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant&apos;s rate limit</source>
        <translation>Limite di frequenza del tenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service&apos;s rate limit</source>
        <translation>Limite di frequenza del servizio</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 was refused %n time(s), last %2</source>
        <translation>
            <numerusform>%1 è stato rifiutato %n volta, l’ultima %2</numerusform>
            <numerusform>%1 è stato rifiutato %n volte, l’ultima %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+46"/>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>plexica::app::TryCallPanel</name>
    <message>
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+60"/>
        <source>Copy as a curl command</source>
        <translation>Copia come comando curl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain</source>
        <translation>Spiega</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send call</source>
        <translation>Invia chiamata</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Endpoints of the service</source>
        <translation>Endpoint del servizio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The path, with a query if there is one; the list offers the endpoints of the service</source>
        <translation>Il percorso, con la query se c’è; l’elenco offre gli endpoint del servizio</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Headers of the call, a line each: “Name: value”</source>
        <translation>Header della chiamata, uno per riga: «Nome: valore»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON body, if there is one</source>
        <translation>Corpo JSON, se c’è</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Run every check and send nothing</source>
        <translation>Esegue ogni verifica e non invia nulla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the call as it was explained</source>
        <translation>Invia la chiamata come è stata spiegata</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Checks of the call</source>
        <translation>Verifiche della chiamata</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer will stand here.</source>
        <translation>La risposta comparirà qui.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+14"/>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+16"/>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Body</source>
        <translation>Corpo</translation>
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
        <translation>Ciò che nel percorso stava per «:» e «*» non viene registrato: digitarlo.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Line %1 is no header: write “Name: value”.</source>
        <translation>La riga %1 non è un header: scrivere «Nome: valore».</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Explain shows every check of the call before anything is sent.</source>
        <translation>«Spiega» mostra ogni verifica della chiamata prima di inviare qualcosa.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>%1: passed with a warning</source>
        <translation>%1: superata, con avviso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: passed</source>
        <translation>%1: superata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: failed</source>
        <translation>%1: non superata</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Allowed. It would go to %1</source>
        <translation>Consentita. Andrebbe a %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused: %1</source>
        <translation>Rifiutata: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sent; waiting for the answer…</source>
        <translation>Inviata; in attesa della risposta…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 from the cache in %2; no instance was called</source>
        <translation>%1 dalla cache in %2; nessuna istanza è stata chiamata</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 from instance %2 in %3, %n attempt(s)</source>
        <translation>
            <numerusform>%1 dall’istanza %2 in %3, %n tentativo</numerusform>
            <numerusform>%1 dall’istanza %2 in %3, %n tentativi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TtlForm</name>
    <message>
        <location filename="../app/pages/shareddata/ttlform.cpp" line="+54"/>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Expires %1</source>
        <translation>Scade %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::WallView</name>
    <message>
        <location filename="../app/pages/overview/wallview.cpp" line="+21"/>
        <source>Wall display</source>
        <translation>Vista a parete</translation>
    </message>
    <message numerus="yes">
        <location line="+89"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>24 hours ago</source>
        <translation>24 ore fa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>now</source>
        <translation>ora</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallLegend</name>
    <message>
        <location filename="../app/pages/traces/waterfallview.cpp" line="+298"/>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed attempt</source>
        <translation>Tentativo fallito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From the cache</source>
        <translation>Dalla cache</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the bars mean</source>
        <translation>Che cosa significano le barre</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallModel</name>
    <message>
        <location filename="../app/models/waterfallmodel.cpp" line="+74"/>
        <source>Service and endpoint, below the call that caused it</source>
        <translation>Servizio ed endpoint, sotto la chiamata che l’ha causato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without the time in which calls that it caused were under way</source>
        <translation>Senza il tempo in cui erano in corso le chiamate da esso causate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own</source>
        <comment>time of a call itself</comment>
        <translation>Proprio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The node that carried the call</source>
        <translation>Il nodo che ha trasportato la chiamata</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Timeline</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>waits %1</source>
        <translation>attende %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answered from the cache in %1</source>
        <translation>risposta dalla cache in %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>attempt %1 at %2: %3 after %4</source>
        <comment>number, instance, status or failure, time</comment>
        <translation>tentativo %1 su %2: %3 dopo %4</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>begins after %1, takes %2: %3</source>
        <translation>inizia dopo %1, dura %2: %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls %2</source>
        <comment>plugin, service</comment>
        <translation>%1 chiama %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status %1 %2</source>
        <translation>Stato %1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status %1</source>
        <translation>Stato %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Own time: %1</source>
        <translation>Tempo proprio: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most of the trace&apos;s own time was spent here.</source>
        <translation>Qui è trascorso il maggior tempo proprio della traccia.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What caused it is not known here: it was left out, or is outside of the gateway.</source>
        <translation>Qui non si sa che cosa l’abbia causata: è stato omesso, o è fuori dal gateway.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node: %1</source>
        <translation>Nodo: %1</translation>
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
            <numerusform>%1, %n tentativo</numerusform>
            <numerusform>%1, %n tentativi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, cache</source>
        <comment>time</comment>
        <translation>%1, cache</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, not sent</source>
        <comment>time</comment>
        <translation>%1, non inviata</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallView</name>
    <message>
        <location line="+83"/>
        <source>Waterfall of the trace</source>
        <translation>Cascata della traccia</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIf</name>
    <message>
        <location filename="../app/pages/graph/whatif.cpp" line="+42"/>
        <source>%1, by way of %2</source>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Would break</source>
        <translation>Si romperebbe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would lose something optional</source>
        <translation>Perderebbe qualcosa di facoltativo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services that would vanish</source>
        <translation>Servizi che sparirebbero</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n chiamata</numerusform>
            <numerusform>%1: %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Called it in the last 24 hours</source>
        <translation>Lo hanno chiamato nelle ultime 24 ore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>Dati condivisi</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n key(s) it owns stay without owner</source>
        <translation>
            <numerusform>%n chiave che possiede resta senza proprietario</numerusform>
            <numerusform>%n chiavi che possiede restano senza proprietario</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would break</source>
        <comment>plugin</comment>
        <translation>%1 si romperebbe</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would lose something optional</source>
        <comment>plugin</comment>
        <translation>%1 perderebbe qualcosa di facoltativo</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n plugin(s) would break.</source>
        <translation>
            <numerusform>%n plugin si romperebbe.</numerusform>
            <numerusform>%n plugin si romperebbero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Nothing breaks; %n plugin(s) would lose something optional.</source>
        <translation>
            <numerusform>Nulla si rompe; %n plugin perderebbe qualcosa di facoltativo.</numerusform>
            <numerusform>Nulla si rompe; %n plugin perderebbero qualcosa di facoltativo.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing breaks.</source>
        <translation>Nulla si rompe.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fix: %1</source>
        <translation>Rimedio: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Why it would be refused</source>
        <translation>Perché sarebbe rifiutato</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What would make it possible</source>
        <translation>Che cosa lo renderebbe possibile</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+12"/>
        <source>Install %1 %2</source>
        <translation>Installa %1 %2</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 è stato installato.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Upgrade %1 to %2</source>
        <translation>Aggiorna %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 è stato aggiornato a %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Downgrade %1 to %2</source>
        <translation>Riporta %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 è stato riportato a %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>It would be refused: %n reason(s).</source>
        <translation>
            <numerusform>Sarebbe rifiutato: %n motivo.</numerusform>
            <numerusform>Sarebbe rifiutato: %n motivi.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 is installed already.</source>
        <translation>%1 %2 è già installato.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Uninstall %1</source>
        <translation>Disinstalla %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deactivate %1</source>
        <translation>Disattiva %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 è stato disinstallato.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 was deactivated.</source>
        <translation>%1 è stato disattivato.</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIfPanel</name>
    <message>
        <location filename="../app/pages/graph/whatifpanel.cpp" line="+48"/>
        <source>What is to be done</source>
        <translation>Che cosa fare</translation>
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
        <translation>Versione</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What if</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install or upgrade</source>
        <translation>Installa o aggiorna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>Disinstalla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>What if I</source>
        <translation>Simula</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What would happen</source>
        <translation>Che cosa succederebbe</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Do it</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Think nothing through any more</source>
        <translation>Non simula più nulla</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Choose a plugin</source>
        <translation>Scegliere un plugin</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (installed)</source>
        <comment>version</comment>
        <translation>%1 (installata)</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Choose what to do with which plugin. Nothing is changed before you say so.</source>
        <translation>Scegliere che cosa fare con quale plugin. Nulla cambia prima della conferma.</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>The node refuses it for the reasons above</source>
        <translation>Il nodo lo rifiuta per i motivi qui sopra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shows the impact once more before anything happens</source>
        <translation>Mostra ancora una volta l’impatto prima che accada qualcosa</translation>
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
        <translation>Tenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Others need it. To uninstall it all the same, type its id.</source>
        <translation>Altri ne hanno bisogno. Per disinstallarlo comunque, digitarne l’ID.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Wording</name>
    <message>
        <location filename="../app/models/wording.cpp" line="+16"/>
        <location line="+17"/>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Degraded</source>
        <translation>Degradato</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Unavailable</source>
        <translation>Non disponibile</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+26"/>
        <source>Draining</source>
        <translation>In drenaggio</translation>
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
        <translation>Attivo</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Seen lately and without complaint: discovery answers it.</source>
        <translation>Visto di recente e senza problemi: l’individuazione lo restituisce.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Works with limits: discovery still answers it.</source>
        <translation>Funziona con limiti: l’individuazione lo restituisce ancora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No instance answers: callers do not find it.</source>
        <translation>Nessuna istanza risponde: i chiamanti non lo trovano.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: no new callers, calls in flight finish.</source>
        <translation>Impostato da un amministratore: nessun nuovo chiamante, le chiamate in corso terminano.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: left out of discovery and gateway.</source>
        <translation>Impostato da un amministratore: escluso da individuazione e gateway.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing seen since %1</source>
        <translation>Nulla visto da %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing seen for too long</source>
        <translation>Nulla visto da troppo tempo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection reset</source>
        <translation>connessione interrotta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the host name cannot be resolved</source>
        <translation>il nome host non è risolvibile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its TLS certificate is not trusted</source>
        <translation>il suo certificato TLS non è attendibile</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no trusted TLS connection</source>
        <translation>nessuna connessione TLS attendibile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>ha risposto %1</translation>
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
            <numerusform>%1, %n volta da %2</numerusform>
            <numerusform>%1, %n volte da %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is unavailable</source>
        <translation>%1 non è disponibile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is degraded</source>
        <translation>%1 è degradato</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is drained</source>
        <translation>%1 è in drenaggio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is offline</source>
        <translation>%1 è offline</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is deactivated</source>
        <translation>%1 è disattivato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is missing</source>
        <translation>Manca %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1, %Ln call(s)/min fail</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1, %Ln chiamata/min non riesce</numerusform>
            <numerusform>%1, %Ln chiamate/min non riescono</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 of %3 calls/min fail</source>
        <comment>sentence</comment>
        <translation>%1, %2 chiamate/min su %3 non riescono</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Required: %1</source>
        <translation>Necessario: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional: %1</source>
        <translation>Facoltativo: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> (through %1)</source>
        <comment>plugins</comment>
        <translation> (tramite %1)</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 s</source>
        <translation>tra %1 s</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 s ago</source>
        <translation>%1 s fa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 min</source>
        <translation>tra %1 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 min ago</source>
        <translation>%1 min fa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 h</source>
        <translation>tra %1 h</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h ago</source>
        <translation>%1 h fa</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
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
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The service is gone: it was deregistered meanwhile.</source>
        <translation>Il servizio non c’è più: nel frattempo è stato deregistrato.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The instance is gone: it was deregistered meanwhile.</source>
        <translation>L’istanza non c’è più: nel frattempo è stata deregistrata.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database cannot be reached; nothing is known to be changed. %1</source>
        <translation>Il database non è raggiungibile; nessuna modifica risulta avvenuta. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is gone: it was revoked meanwhile.</source>
        <translation>La chiave non c’è più: nel frattempo è stata revocata.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is the last key of role administrator: make another first.</source>
        <translation>È l’ultima chiave del ruolo amministratore: crearne prima un’altra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
</context>
</TS>
