<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+161"/>
        <source>The node could not start.</source>
        <translation>El nodo no pudo iniciarse.</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessActions</name>
    <message>
        <location filename="../app/pages/access/accessactions.cpp" line="+29"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;New Key…</source>
        <translation>&amp;Nueva clave…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a key for a plugin or a person</source>
        <translation>Crear una clave para un plugin o una persona</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rotate…</source>
        <translation>&amp;Renovar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the key another secret</source>
        <translation>Dar otro secreto a la clave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Key Id</source>
        <translation>&amp;Copiar ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id of the key, which is no secret</source>
        <translation>Copiar el ID de la clave, que no es secreto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End the key for good</source>
        <translation>Anular la clave para siempre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm &amp;Grants…</source>
        <translation>C&amp;onfirmar permisos…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the plugin what it asks for</source>
        <translation>Dar al plugin lo que pide</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Withdraw Grants…</source>
        <translation>Re&amp;tirar permisos…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take permissions away from the plugin</source>
        <translation>Quitar permisos al plugin</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its secret is shown once, after this.</source>
        <translation>Su secreto se muestra una sola vez, a continuación.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Give the key “%1” another secret?</source>
        <translation>¿Dar otro secreto a la clave «%1»?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rotate key</source>
        <translation>Renovar clave</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The old secret is good</source>
        <translation>El secreto anterior es válido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another hour</source>
        <translation>Una hora más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another day</source>
        <translation>Un día más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another week</source>
        <translation>Una semana más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The &amp;old secret is good</source>
        <translation>El secreto &amp;anterior es válido</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was rotated lately: the secret before the present one ends at once.</source>
        <translation>Se renovó hace poco: el secreto anterior al actual deja de valer de inmediato.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Id, role and permissions stay. The new secret is shown once, after this.</source>
        <translation>El ID, el rol y los permisos se mantienen. El nuevo secreto se muestra una sola vez, a continuación.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Revoke the key “%1”?</source>
        <translation>¿Revocar la clave «%1»?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Revoke key</source>
        <translation>Revocar clave</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It cannot be revoked here: it is the last key of role administrator, and without one nobody could make keys over the network. Make another first, or use plexica-server key revoke %1.</source>
        <translation>No se puede revocar aquí: es la última clave del rol administrador, y sin ella nadie podría crear claves a través de la red. Cree antes otra o use plexica-server key revoke %1.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is open with it on this node now.</source>
        <translation>Ahora no hay nada abierto con ella en este nodo.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n watch(es) or event stream(s) that it holds open here end at once.</source>
        <translation>
            <numerusform>%n observación o flujo de eventos que mantiene abierto aquí termina de inmediato.</numerusform>
            <numerusform>%n observaciones o flujos de eventos que mantiene abiertos aquí terminan de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is the only key of %1: the plugin can neither call others nor report that it is alive, and its services turn unavailable.</source>
        <translation>Es la única clave de %1: el plugin no puede ni llamar a otros ni avisar de que está vivo, y sus servicios pasan a no disponibles.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) of the plugin</source>
        <translation>
            <numerusform>%n servicio del plugin</numerusform>
            <numerusform>%n servicios del plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) that it called in the last 24 hours</source>
        <translation>
            <numerusform>%n servicio al que llamó en las últimas 24 horas</numerusform>
            <numerusform>%n servicios a los que llamó en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate is refused on every node from then on, for good.</source>
        <translation>A partir de entonces el certificado se rechaza en todos los nodos, para siempre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key is refused on every node from then on, for good. To replace only its secret, rotate it.</source>
        <translation>A partir de entonces la clave se rechaza en todos los nodos, para siempre. Para cambiar solo su secreto, renuévela.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was revoked.</source>
        <translation>Se ha revocado la clave «%1».</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (comodín)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds for more than it names</source>
        <translation>Vale para más de lo que nombra</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A wildcard holds for more than it names, also for what plugins will offer later; it is granted only if you tick it.</source>
        <translation>Un comodín vale para más de lo que nombra, también para lo que los plugins ofrezcan más adelante; solo se concede si lo marca.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What may %1 use in tenant %2?</source>
        <translation>¿Qué puede usar %1 en el inquilino %2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant permissions</source>
        <translation>Conceder permisos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It asks for what follows and does not have it. Its calls may use what is ticked.</source>
        <translation>Pide lo siguiente y no lo tiene. Sus llamadas podrán usar lo que esté marcado.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What shall %1 no longer use in tenant %2?</source>
        <translation>¿Qué no debe usar más %1 en el inquilino %2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw permissions</source>
        <translation>Retirar permisos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls to endpoints that ask for what is ticked are refused where gateway.permissions is enforce, and noted where it is audit.</source>
        <translation>Las llamadas a endpoints que piden lo marcado se rechazan si gateway.permissions es enforce, y se anotan si es audit.</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 has %n permission(s) now.</source>
        <translation>
            <numerusform>%1 tiene ahora %n permiso.</numerusform>
            <numerusform>%1 tiene ahora %n permisos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessPage</name>
    <message>
        <location filename="../app/pages/access/accesspage.cpp" line="+66"/>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Mostrar u ocultar el panel junto a la tabla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostrar todo de nuevo, fuera cual fuera el filtro</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key says who a request is of and what it may do. Plugins get one each; people and pipelines get their own.</source>
        <translation>Una clave dice de quién es una petición y qué puede hacer. Cada plugin recibe una; las personas y los pipelines tienen la suya.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make one here:</source>
        <translation>Crear una aquí:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the first key…</source>
        <translation>Crear la primera clave…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or make it in a terminal, also while this console runs:</source>
        <translation>O crearla en un terminal, también con esta consola en marcha:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key matches</source>
        <translation>Ninguna clave coincide</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugin asks for permissions</source>
        <translation>Ningún plugin pide permisos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What a manifest asks for under “permissions” stands here, beside what the plugin was granted.</source>
        <translation>Lo que un manifiesto pide en «permissions» aparece aquí, junto a lo que se concedió al plugin.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No plugin matches</source>
        <translation>Ningún plugin coincide</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+259"/>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <location line="-214"/>
        <source>The filters leave nothing over.</source>
        <translation>Los filtros no dejan nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show keys of one role, or those that nobody has used</source>
        <translation>Mostrar las claves de un rol, o las que nadie ha usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>This node asks nobody for a key: whoever reaches it may do everything. It therefore serves this machine only. Keys can be made here already; they count once auth.mode is “keys” and the console was restarted.</source>
        <translation>Este nodo no pide clave a nadie: quien llegue a él puede hacerlo todo. Por eso solo atiende a este equipo. Aquí ya se pueden crear claves; cuentan en cuanto auth.mode sea «keys» y se haya reiniciado la consola.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Turn keys on…</source>
        <translation>Activar las claves…</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Grants (%1 waiting)</source>
        <translation>Concesiones (%1 en espera)</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
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
    <message>
        <location line="+78"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../app/pages/access/accesspage.h" line="+38"/>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Access</source>
        <translation>A&amp;cceso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, ids, tenants, plugins, permissions</source>
        <translation>Buscar nombres, ID, inquilinos, plugins, permisos</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessWording</name>
    <message>
        <location filename="../app/models/accesswording.cpp" line="+12"/>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looks at everything and changes nothing.</source>
        <translation>Lo ve todo y no cambia nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is one plugin of one tenant: registers, calls and writes data as that plugin alone.</source>
        <translation>Es un solo plugin de un inquilino: registra, llama y escribe datos únicamente como ese plugin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Runs one tenant: installs plugins, gives orders to services, grants permissions.</source>
        <translation>Gestiona un inquilino: instala plugins, da órdenes a los servicios, concede permisos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>May do everything, makes keys and sees settings; with a tenant, everything in that tenant.</source>
        <translation>Puede hacerlo todo, crea claves y ve los ajustes; con un inquilino, todo en ese inquilino.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Find services, read shared data, see plugins and the graph</source>
        <translation>Encontrar servicios, leer datos compartidos, ver plugins y el grafo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See events, calls, circuits, nodes, and what an act would affect</source>
        <translation>Ver eventos, llamadas, circuitos, nodos y a qué afectaría una acción</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>See all tenants, and the metrics of the node</source>
        <translation>Ver todos los inquilinos y las métricas del nodo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register services, report their health and call others, as %1 and as nobody else</source>
        <translation>Registrar servicios, informar de su salud y llamar a otros, como %1 y como nadie más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change shared data that %1 owns</source>
        <translation>Cambiar datos compartidos propiedad de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register and call in the name of any plugin; the audit log says so</source>
        <translation>Registrar y llamar en nombre de cualquier plugin; el registro de auditoría lo indica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install and change plugins, grant permissions without wildcards, give orders to services</source>
        <translation>Instalar y cambiar plugins, conceder permisos sin comodines, dar órdenes a los servicios</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Act in all tenants, change the catalogue, grant wildcards, see settings</source>
        <translation>Actuar en todos los inquilinos, cambiar el catálogo, conceder comodines, ver los ajustes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant wildcards in the tenant</source>
        <translation>Conceder comodines en el inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make, rotate and revoke keys</source>
        <translation>Crear, renovar y revocar claves</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make, rotate and revoke keys of the tenant</source>
        <translation>Crear, renovar y revocar claves del inquilino</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing outside tenant %1, which it cannot even see</source>
        <translation>Nada fuera del inquilino %1; ni siquiera puede verlo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotated</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key is good.</source>
        <translation>La clave es válida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is good, and for a while its former secret is, too.</source>
        <translation>La clave es válida y, por un tiempo, también su secreto anterior.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key expires within two weeks.</source>
        <translation>La clave caduca en menos de dos semanas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is refused: its time is over. It can be revoked, which takes it from the list.</source>
        <translation>La clave se rechaza: su tiempo terminó. Se puede revocar, lo que la quita de la lista.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wildcard</source>
        <translation>Comodín</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The plugin has all that it asks for.</source>
        <translation>El plugin tiene todo lo que pide.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin has all that it asks for, and a wildcard, which holds for more than it names.</source>
        <translation>El plugin tiene todo lo que pide y un comodín, que vale para más de lo que nombra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin asks for something that nobody has granted.</source>
        <translation>El plugin pide algo que nadie ha concedido.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+5"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Letters, digits, “.”, “_” and “-”, beginning with a letter or digit.</source>
        <translation>Letras, cifras, «.», «_» y «-», empezando por una letra o una cifra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say what the key is for.</source>
        <translation>Indique para qué es la clave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 100 characters, all of them printable.</source>
        <translation>Como máximo 100 caracteres, todos imprimibles.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A key of this role belongs to one tenant.</source>
        <translation>Una clave de este rol pertenece a un solo inquilino.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say which plugin it is.</source>
        <translation>Indique de qué plugin se trata.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” holds a wildcard, which a plugin&apos;s key may not.</source>
        <translation>«%1» contiene un comodín, algo que la clave de un plugin no puede tener.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At most 200 permissions of at most 200 printable characters each.</source>
        <translation>Como máximo 200 permisos de hasta 200 caracteres imprimibles cada uno.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This moment is past.</source>
        <translation>Ese momento ya pasó.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Arrangement</name>
    <message>
        <location filename="../app/pages/graph/arrangement.cpp" line="+76"/>
        <source>Graphviz could not arrange the graph: %1</source>
        <translation>Graphviz no pudo disponer el grafo: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too many connections for layers: arranged by force. Focus on a plugin to see its layers.</source>
        <translation>Demasiadas conexiones para capas: dispuesto por fuerzas. Enfoque un plugin para ver sus capas.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+81"/>
        <source>Notifications: %n unread</source>
        <translation>
            <numerusform>Notificaciones: %n sin leer</numerusform>
            <numerusform>Notificaciones: %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Notifications: none unread</source>
        <translation>Notificaciones: ninguna sin leer</translation>
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
y %n más</numerusform>
            <numerusform>%1
y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <location line="+6"/>
        <location line="+32"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Choose what to be told of</source>
        <translation>Elegir de qué se avisa</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Clear all notifications</source>
        <translation>Borrar todas las notificaciones</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Nothing went wrong lately.</source>
        <translation>Nada ha ido mal últimamente.</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallActions</name>
    <message>
        <location filename="../app/pages/gateway/callactions.cpp" line="+14"/>
        <source>Show Trac&amp;e</source>
        <translation>Mostrar &amp;traza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the whole journey of the request, from plugin to plugin</source>
        <translation>Mostrar todo el recorrido de la petición, de plugin en plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Service</source>
        <translation>Mostrar &amp;servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the service that the call went to</source>
        <translation>Mostrar el servicio al que fue la llamada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;peat…</source>
        <translation>Re&amp;petir…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill the form beside the table from this call</source>
        <translation>Rellenar con esta llamada el formulario junto a la tabla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the call as a curl command for a shell; keys stand there as variables</source>
        <translation>Copiar la llamada como comando curl para un intérprete de comandos; las claves figuran como variables</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy Request Id</source>
        <translation>&amp;Copiar ID de petición</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id under which the call stands in logs and events</source>
        <translation>Copiar el ID con el que la llamada figura en registros y eventos</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The call is on the clipboard as a curl command, without headers and a body: these are not recorded.</source>
        <translation>La llamada está en el portapapeles como comando curl, sin cabeceras ni cuerpo: no se registran.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nor is what stood in the path: set these variables in the shell first: %1</source>
        <translation>Tampoco lo que había en la ruta: defina antes estas variables en el intérprete de comandos: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallFilters</name>
    <message>
        <location filename="../app/pages/gateway/callfilters.cpp" line="+34"/>
        <source>Any duration</source>
        <translation>Toda duración</translation>
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
        <translation>Filtrar por llamante</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Callers</source>
        <translation>Llamantes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of one plugin</source>
        <translation>Mostrar las llamadas de un plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by service</source>
        <translation>Filtrar por servicio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls to one service</source>
        <translation>Mostrar las llamadas a un servicio</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that ended so; a number may be typed. Without an answer: the gateway answered, as the plugin did not or was not asked.</source>
        <translation>Mostrar las llamadas que acabaron así; se puede escribir un número. Sin respuesta: respondió la pasarela, porque el plugin no lo hizo o no fue consultado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter by duration</source>
        <translation>Filtrar por duración</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that took this long; a number of milliseconds may be typed</source>
        <translation>Mostrar las llamadas que duraron tanto; se puede escribir un número de milisegundos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by time</source>
        <translation>Filtrar por periodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of some time</source>
        <translation>Mostrar las llamadas de un periodo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All callers</source>
        <translation>Todos los llamantes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Method or path</source>
        <translation>Método o ruta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by endpoint</source>
        <translation>Filtrar por endpoint</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls whose method and path hold this, as “GET /products”</source>
        <translation>Mostrar las llamadas cuyo método y ruta contienen esto, como «GET /products»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any status</source>
        <translation>Todo estado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without an answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>Calls From … to …</source>
        <translation>Llamadas de … a …</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls</source>
        <translation>Mostrar llamadas</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallList</name>
    <message>
        <location filename="../app/pages/gateway/calllist.cpp" line="+24"/>
        <source>No call matches</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>Los filtros no dejan nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>Ir arriba, con lo llegado entretanto</translation>
    </message>
    <message numerus="yes">
        <location line="+135"/>
        <source>%Ln new</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
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
        <translation>Acierto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Miss</source>
        <comment>it was not in the cache; no failure</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Request id</source>
        <translation>ID de petición</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message>
        <location filename="../app/pages/gateway/callpanel.cpp" line="+54"/>
        <source>%1: %2 after %3</source>
        <comment>instance: status or failure, time</comment>
        <translation>%1: %2 tras %3</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The selected call</source>
        <translation>La llamada seleccionada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trace id</source>
        <translation>ID de traza</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Events of the request</source>
        <translation>Eventos de la petición</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Looking for events of this request…</source>
        <translation>Buscando eventos de esta petición…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The request left no events.</source>
        <translation>La petición no dejó eventos.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n event(s) of this request</source>
        <translation>
            <numerusform>%n evento de esta petición</numerusform>
            <numerusform>%n eventos de esta petición</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CallTable</name>
    <message>
        <location filename="../app/pages/gateway/calltable.cpp" line="+41"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallWording</name>
    <message>
        <location filename="../app/models/callwording.cpp" line="+12"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+43"/>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>circuit open</source>
        <translation>circuito abierto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>limit reached</source>
        <translation>límite alcanzado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no live instance</source>
        <translation>sin instancia accesible</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such service</source>
        <translation>no existe el servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>another plugin&apos;s</source>
        <translation>es de otro plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such endpoint</source>
        <translation>no existe el endpoint</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>permission missing</source>
        <translation>falta el permiso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answer too large</source>
        <translation>respuesta demasiado grande</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>body too large</source>
        <translation>cuerpo demasiado grande</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>overloaded</source>
        <translation>sobrecargado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address forbidden</source>
        <translation>dirección prohibida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>runs in a circle</source>
        <translation>da vueltas en círculo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not well formed</source>
        <translation>mal formada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>connection reset</source>
        <translation>conexión interrumpida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name not resolved</source>
        <translation>nombre no resuelto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TLS failed</source>
        <translation>fallo de TLS</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>plexica::app::CommandPalette</name>
    <message>
        <location filename="../app/shell/commandpalette.cpp" line="+90"/>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A name, or what to do: drain crm.deals 1 h disk change</source>
        <translation>Un nombre, o qué hacer: drenar crm.deals 1 h cambio de disco</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search in the command palette</source>
        <translation>Buscar en la paleta de comandos</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Nothing fits “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Enter: %1</source>
        <translation>Intro: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ConfirmDialog</name>
    <message>
        <location filename="../app/widgets/confirmdialog.cpp" line="+45"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>What it happens to</source>
        <translation>A qué afecta</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>To go on, &amp;type %1:</source>
        <translation>Para continuar, &amp;escriba %1:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>plexica::app::Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+91"/>
        <source>The configuration cannot be used.</source>
        <translation>La configuración no se puede usar.</translation>
    </message>
</context>
<context>
    <name>plexica::app::CopyButton</name>
    <message>
        <location filename="../app/widgets/copybutton.cpp" line="+33"/>
        <location line="+1"/>
        <source>Copied</source>
        <translation>Copiado</translation>
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
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five plugins that register, call each other, fail and come back</source>
        <translation>Cinco plugins que se registran, se llaman entre sí, fallan y vuelven</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The demo starts…</source>
        <translation>La demo se inicia…</translation>
    </message>
</context>
<context>
    <name>plexica::app::EndpointModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+42"/>
        <source>Needs: %1</source>
        <translation>Pide: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryDialog</name>
    <message>
        <location filename="../app/pages/shareddata/entrydialog.cpp" line="+40"/>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the copy</source>
        <translation>Crear la copia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make the entry</source>
        <translation>Crear la entrada</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Namespace</source>
        <translation>Espacio de &amp;nombres</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Replace what is there</source>
        <translation>&amp;Reemplazar lo que hay</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The plugin that cares for the entry</source>
        <translation>El plugin que se ocupa de la entrada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is named like a secret is hidden, and copied as it is.</source>
        <translation>Lo que se llama como un secreto está oculto y se copia tal cual.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>Mostrar los secretos</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>E&amp;xpires</source>
        <translation>&amp;Caduca</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;After</source>
        <translation>&amp;Tras</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Whose entry is it?</source>
        <translation>¿De quién es la entrada?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry stands in a namespace.</source>
        <translation>Una entrada está en un espacio de nombres.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry has a key.</source>
        <translation>Una entrada tiene una clave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry belongs to a plugin.</source>
        <translation>Una entrada pertenece a un plugin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An owner is at most %1 bytes long; these are %2.</source>
        <translation>Un propietario tiene como máximo %1 bytes; estos son %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A value is JSON: a number, a text in quotation marks, true, false, null, [ ] or { }.</source>
        <translation>Un valor es JSON: un número, un texto entre comillas, true, false, null, [ ] o { }.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>This key is there already, in version %1.</source>
        <translation>Esta clave ya existe, en la versión %1.</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryPanel</name>
    <message>
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+29"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>The selected entry</source>
        <translation>La entrada seleccionada</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the stored value again</source>
        <translation>Mostrar de nuevo el valor almacenado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Store the edited value, if nobody has changed it meanwhile (%1)</source>
        <translation>Guardar el valor editado, si nadie lo ha cambiado entretanto (%1)</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Written</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>What is named like a secret is hidden.</source>
        <translation>Lo que se llama como un secreto está oculto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>Mostrar los secretos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show and edit the whole value, until another entry is selected</source>
        <translation>Mostrar y editar todo el valor, hasta que se seleccione otra entrada</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The value that is stored now</source>
        <translation>El valor almacenado ahora</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Drop my edit</source>
        <translation>Descartar mi cambio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the stored value and forget what was typed</source>
        <translation>Mostrar el valor almacenado y olvidar lo escrito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit on top of it</source>
        <translation>Seguir editando encima</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep what was typed; saving then replaces the version shown here, and no newer one</source>
        <translation>Conservar lo escrito; al guardar se reemplaza la versión que se muestra aquí, y ninguna más nueva</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Select an entry to see its value.</source>
        <translation>Seleccione una entrada para ver su valor.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n entries, %1 together.</source>
        <translation>
            <numerusform>%n entrada, %1 en total.</numerusform>
            <numerusform>%n entradas, %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry and deletion work on all of them.</source>
        <translation>La caducidad y el borrado se aplican a todas.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The entry has gone: its time came, or somebody deleted it. Saving makes it anew.</source>
        <translation>La entrada ya no está: caducó o alguien la eliminó. Al guardar se crea de nuevo.</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Stored now: version %1, written %2 by %3</source>
        <translation>Almacenado ahora: versión %1, escrita %2 por %3</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Somebody changed this entry while you were editing. Nothing was overwritten: compare and choose below.</source>
        <translation>Alguien cambió esta entrada mientras usted la editaba. No se sobrescribió nada: compare y elija abajo.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>What was typed %1 and not saved is here again. Revert shows the stored value.</source>
        <translation>Lo que se escribió %1 sin guardar está aquí de nuevo. «Revertir» muestra el valor guardado.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>no expiry</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 se ha guardado como versión %2.</translation>
    </message>
</context>
<context>
    <name>plexica::app::EnvironmentStrip</name>
    <message>
        <location filename="../app/widgets/environmentstrip.cpp" line="+18"/>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This console shows the environment “%1” (environment.name in the configuration)</source>
        <translation>Esta consola muestra el entorno «%1» (environment.name en la configuración)</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventExport</name>
    <message>
        <location filename="../app/pages/events/eventexport.cpp" line="+43"/>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The events cannot be read: %1</source>
        <translation>No se pueden leer los eventos: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <location line="+2"/>
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>%Ln evento escrito</numerusform>
            <numerusform>%Ln eventos escritos</numerusform>
        </translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1, back to %2</source>
        <comment>count of events that were written, how far back</comment>
        <translation>%1, hasta %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventModel</name>
    <message>
        <location filename="../app/models/eventmodel.cpp" line="+29"/>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventPanel</name>
    <message>
        <location filename="../app/pages/events/eventpanel.cpp" line="+27"/>
        <source>The selected event</source>
        <translation>El evento seleccionado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Details of the event</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event as JSON</source>
        <translation>El evento como JSON</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the event</source>
        <translation>Copiar el evento</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Select an event to see what it changed.</source>
        <translation>Seleccione un evento para ver qué cambió.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It tells of nothing that was before and is other now.</source>
        <translation>No indica nada que haya cambiado.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>Solo se muestra el primer cambio.</numerusform>
            <numerusform>Solo se muestran los primeros %n cambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventWording</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+56"/>
        <source> · instance %1</source>
        <translation> · instancia %1</translation>
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
        <translation>Salud fijada: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered again</source>
        <translation>Registrado de nuevo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregistered</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance deregistered</source>
        <translation>Instancia dada de baja</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>Caída masiva retenida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale released</source>
        <translation>Caída masiva liberada</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 added to the catalogue</source>
        <comment>version</comment>
        <translation>%1 añadida al catálogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 removed from the catalogue</source>
        <comment>version</comment>
        <translation>%1 quitada del catálogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 installed</source>
        <comment>version</comment>
        <translation>%1 instalada</translation>
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
        <translation>Instalado de nuevo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstalled</source>
        <translation>Desinstalado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies registered</source>
        <translation>Dependencias registradas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others</source>
        <translation>Afectado por otros</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No longer affected</source>
        <translation>Ya no está afectado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out of calls</source>
        <translation>Excluida de las llamadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called again</source>
        <translation>Se llama de nuevo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>Circuito abierto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit closed</source>
        <translation>Circuito cerrado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit reset</source>
        <translation>Circuito restablecido</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>Key created</source>
        <translation>Clave creada</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Secret rotated</source>
        <translation>Secreto renovado</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+13"/>
        <source>Wrong keys refused</source>
        <translation>Claves erróneas rechazadas</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Permissions changed</source>
        <translation>Permisos cambiados</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Acted as the plugin</source>
        <translation>Actuó como el plugin</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key rotated</source>
        <translation>Clave renovada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit no longer reached</source>
        <translation>Límite ya no alcanzado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clock of a node is wrong</source>
        <translation>Reloj de un nodo erróneo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node lost</source>
        <translation>Nodo perdido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node is back</source>
        <translation>Nodo de vuelta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node judges from now on</source>
        <translation>El nodo juzga a partir de ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grants changed</source>
        <translation>Concesiones cambiadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls succeed again</source>
        <translation>Las llamadas vuelven a funcionar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many calls fail</source>
        <translation>Fallan muchas llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace deleted</source>
        <translation>Espacio de nombres eliminado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A stored row cannot be read</source>
        <translation>No se puede leer una fila almacenada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant imported</source>
        <translation>Inquilino importado</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>granted: %1</source>
        <translation>concedido: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>withdrawn: %1</source>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, for %2</source>
        <comment>permissions, plugin</comment>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>registered again</source>
        <translation>registrado de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>heartbeat received again</source>
        <translation>latido recibido de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reported by its heartbeat</source>
        <translation>comunicado por su latido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it can be reached again</source>
        <translation>vuelve a estar accesible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint answers again</source>
        <translation>su endpoint de salud vuelve a responder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint says degraded</source>
        <translation>su endpoint de salud indica degradado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be reached</source>
        <translation>no estaba accesible</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>its time was over</source>
        <translation>su plazo había terminado</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>by an administrator</source>
        <translation>por un administrador</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by the node</source>
        <translation>por el nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by %1</source>
        <comment>a plugin</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with key %1</source>
        <translation>con la clave %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventsPage</name>
    <message>
        <location filename="../app/pages/events/eventspage.cpp" line="+44"/>
        <source>Go to &amp;Subject</source>
        <translation>Ir al &amp;objeto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Actor</source>
        <translation>Ir al &amp;autor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of the &amp;Request</source>
        <translation>Llamadas de la &amp;petición</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Only This Subject</source>
        <translation>&amp;Solo este objeto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Event</source>
        <translation>&amp;Copiar evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;New Events</source>
        <translation>Mostrar &amp;nuevos eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/pages/events/eventspage.h" line="+36"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reading events…</source>
        <translation>Leyendo eventos…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What plugins, administrators and the node do is written down here.</source>
        <translation>Aquí se anota lo que hacen los plugins, los administradores y el nodo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear &amp;Filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No event matches</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>Los filtros no dejan nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Show the service, plugin, key or namespace that it happened to</source>
        <translation>Mostrar el servicio, plugin, clave o espacio de nombres al que le ocurrió</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugin or key that did it</source>
        <translation>Mostrar el plugin o la clave que lo hizo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the gateway&apos;s calls with this request id</source>
        <translation>Mostrar las llamadas de la pasarela con este ID de petición</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search for all events of this subject</source>
        <translation>Buscar todos los eventos de este objeto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the event as JSON</source>
        <translation>Copiar el evento como JSON</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>Ir arriba, con lo llegado entretanto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostrar todo de nuevo, fuera cual fuera el filtro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Mostrar u ocultar el panel junto a la tabla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to subject</source>
        <translation>Ir al objeto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to actor</source>
        <translation>Ir al autor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Filter by kind</source>
        <translation>Filtrar por tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of one kind</source>
        <translation>Mostrar los eventos de un tipo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by actor</source>
        <translation>Filtrar por autor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Actors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show what one kind of actor did</source>
        <translation>Mostrar lo que hizo un tipo de autor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By administrators</source>
        <translation>De administradores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By plugins</source>
        <translation>De plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With keys</source>
        <translation>Con claves</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the node</source>
        <translation>Del nodo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by time</source>
        <translation>Filtrar por periodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of some time</source>
        <translation>Mostrar los eventos de un periodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message numerus="yes">
        <location line="+128"/>
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The events cannot be read: %1</source>
        <translation>No se pueden leer los eventos: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, searching %2…</source>
        <comment>count, how far back</comment>
        <translation>%1, buscando en %2…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 back to %2</source>
        <comment>count, how far back</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <location filename="../app/pages/events/eventspage.h" line="+1"/>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search subjects, actors, reasons, request ids</source>
        <translation>Buscar objetos, autores, motivos, ID de petición</translation>
    </message>
</context>
<context>
    <name>plexica::app::ExpiryChart</name>
    <message>
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+26"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+54"/>
        <source>Expiring next</source>
        <translation>Próximas a caducar</translation>
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
        <translation>1 día</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message numerus="yes">
        <location line="+97"/>
        <source>%1: %n entries go</source>
        <translation>
            <numerusform>%1: caduca %n entrada</numerusform>
            <numerusform>%1: caducan %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Export</name>
    <message>
        <location filename="../app/shell/exportrun.cpp" line="+37"/>
        <source>Writing the table…</source>
        <translation>Escribiendo la tabla…</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>JSON, one a line (*.jsonl)</source>
        <translation>JSON, uno por línea (*.jsonl)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Table</source>
        <translation>Exportar tabla</translation>
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
        <translation>&amp;Restablecer circuito</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>Close the circuit and take ejected instances back</source>
        <translation>Cerrar el circuito y readmitir las instancias excluidas</translation>
    </message>
    <message>
        <location line="-86"/>
        <location line="+293"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="-314"/>
        <source>&amp;Failed or Refused</source>
        <translation>&amp;Fallidas o rechazadas</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>Show calls that one node has carried</source>
        <translation>Mostrar las llamadas que ha transportado un nodo</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Show &amp;New Calls</source>
        <translation>Mostrar &amp;nuevas llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lear Filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a call to see it here, with the events of its request.</source>
        <translation>Seleccione una llamada para verla aquí, con los eventos de su petición.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>By pair</source>
        <translation>Por pares</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+306"/>
        <source>Held back</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <location line="-288"/>
        <source>Nothing is held back: no circuit is open, no instance is left out, and no limit refuses calls.</source>
        <translation>No hay nada retenido: ningún circuito está abierto, ninguna instancia está excluida y ningún límite rechaza llamadas.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Calls from plugin to plugin appear here as they happen: who called whom, how long it took, and why it failed.</source>
        <translation>Las llamadas de plugin a plugin aparecen aquí según ocurren: quién llamó a quién, cuánto tardó y por qué falló.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show only calls that failed (5xx) or were refused (4xx)</source>
        <translation>Mostrar solo llamadas fallidas (5xx) o rechazadas (4xx)</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1</source>
        <translation>Llamadas de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls %1 → %2</source>
        <comment>caller → service</comment>
        <translation>Llamadas %1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Events of %1</source>
        <translation>Eventos de %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph of %1</source>
        <translation>Grafo de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of the request</source>
        <translation>Eventos de la petición</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>%1 calls/min, %2 failed, %3 refused</source>
        <translation>%1 llamadas/min, %2 fallidas, %3 rechazadas</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed: answered 5xx, by whoever. Refused: answered 4xx.</source>
        <translation>Fallida: respondida con 5xx, por quien sea. Rechazada: respondida con 4xx.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls (%1 of %2)</source>
        <translation>Llamadas (%1 de %2)</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Call · %1 → %2</source>
        <comment>caller → service</comment>
        <translation>Llamada · %1 → %2</translation>
    </message>
    <message>
        <location line="-456"/>
        <source>Beside the tables</source>
        <translation>Junto a las tablas</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Try a call</source>
        <translation>Probar una llamada</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+211"/>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <location line="-189"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>Ir arriba, con lo llegado entretanto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostrar todo de nuevo, fuera cual fuera el filtro</translation>
    </message>
    <message>
        <location line="+203"/>
        <source>Held back (%1)</source>
        <translation>Retenidas (%1)</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Calls to %1 are let through again.</source>
        <translation>Las llamadas a %1 vuelven a pasar.</translation>
    </message>
    <message>
        <location filename="../app/pages/gateway/gatewaypage.h" line="+34"/>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gate&amp;way</source>
        <translation>Pasa&amp;rela</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search callers, services, endpoints, request ids</source>
        <translation>Buscar llamantes, servicios, endpoints, ID de petición</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="+156"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the manifest asks for</source>
        <translation>Lo que pide el manifiesto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the plugin&apos;s calls may use</source>
        <translation>Lo que pueden usar las llamadas del plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it asks for and nobody has granted</source>
        <translation>Lo que pide y nadie ha concedido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted ones that hold for more than they name</source>
        <translation>Permisos concedidos que valen para más de lo que nombran</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wildcards</source>
        <translation>Comodines</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantPanel</name>
    <message>
        <location filename="../app/pages/access/grantpanel.cpp" line="+18"/>
        <source>Details of the selected grants</source>
        <translation>Detalles de las concesiones seleccionadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>History of the plugin</source>
        <translation>Historial del plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it asks for and what it was granted.</source>
        <translation>Seleccione un plugin para ver qué pide y qué se le concedió.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody has decided what it gets. What a later version asks for waits here.</source>
        <translation>Alguien ha decidido qué recibe. Lo que pida una versión posterior espera aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has decided: it has what it asks for, but no wildcards.</source>
        <translation>Nadie ha decidido: tiene lo que pide, pero ningún comodín.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (comodín)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By a wildcard</source>
        <translation>Por un comodín</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="+90"/>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphActions</name>
    <message>
        <location filename="../app/pages/graph/graphactions.cpp" line="+17"/>
        <source>Zoom &amp;In</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph larger</source>
        <translation>Mostrar el grafo más grande</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Zoom &amp;Out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph smaller</source>
        <translation>Mostrar el grafo más pequeño</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph at 100 %</source>
        <translation>Mostrar el grafo al 100&#xa0;%</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Fit to Window</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the whole graph</source>
        <translation>Mostrar todo el grafo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Layered</source>
        <translation>Por &amp;capas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever depends stands left of what it depends on</source>
        <translation>Quien depende está a la izquierda de aquello de lo que depende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fo&amp;rce</source>
        <translation>Por fuer&amp;zas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connected plugins attract each other</source>
        <translation>Los plugins conectados se atraen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ra&amp;dial</source>
        <translation>Rad&amp;ial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rings around the plugin most others depend on, or the selected one</source>
        <translation>Anillos alrededor del plugin del que más dependen, o del seleccionado</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Arran&amp;ge Again</source>
        <translation>&amp;Reorganizar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lay out what is shown; cards you moved stay</source>
        <translation>Disponer lo que se ve; las tarjetas que movió se quedan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset &amp;Positions</source>
        <translation>Restablecer &amp;posiciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget where you put cards, and lay out all</source>
        <translation>Olvidar dónde puso las tarjetas y disponerlo todo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Focus on &amp;Neighbourhood</source>
        <translation>En&amp;focar el vecindario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show only the selected plugin and its neighbours, or all again</source>
        <translation>Mostrar solo el plugin seleccionado y sus vecinos, o todo de nuevo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step &amp;More</source>
        <translation>Un paso &amp;más</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step further away too</source>
        <translation>También los vecinos un paso más allá</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step L&amp;ess</source>
        <translation>Un paso me&amp;nos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step less</source>
        <translation>Vecinos un paso menos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only Troub&amp;le and Its Neighbours</source>
        <translation>So&amp;lo problemas y sus vecinos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what is not as it should be and who has to do with it, or all again</source>
        <translation>Mostrar lo que no está como debe y quién tiene que ver con ello, o de nuevo todo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Hide</source>
        <translation>Ocu&amp;ltar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide the selected plugin</source>
        <translation>Ocultar el plugin seleccionado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show E&amp;verything</source>
        <translation>M&amp;ostrar todo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No focus, nothing hidden, nothing searched</source>
        <translation>Sin enfoque, nada oculto, nada buscado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ne&amp;xt Connection</source>
        <translation>Cone&amp;xión siguiente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the next connection of the selected plugin</source>
        <translation>Seleccionar la conexión siguiente del plugin seleccionado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previo&amp;us Connection</source>
        <translation>Conexión &amp;anterior</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the previous connection of the selected plugin</source>
        <translation>Seleccionar la conexión anterior del plugin seleccionado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Card Left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the left</source>
        <translation>Mover la tarjeta seleccionada a la izquierda</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the right</source>
        <translation>Mover la tarjeta seleccionada a la derecha</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card up</source>
        <translation>Mover la tarjeta seleccionada hacia arriba</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card down</source>
        <translation>Mover la tarjeta seleccionada hacia abajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;What If…</source>
        <translation>Sim&amp;ular…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what an installation, upgrade or removal would break, before doing it</source>
        <translation>Ver qué rompería una instalación, actualización o eliminación antes de hacerla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Unins&amp;talled…</source>
        <translation>&amp;Simular desinstalación…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break without the selected plugin</source>
        <translation>Ver qué fallaría sin el plugin seleccionado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Deactivated…</source>
        <translation>Simular desactivación…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break while the selected plugin is inactive</source>
        <translation>Ver qué fallaría mientras el plugin seleccionado esté inactivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show as Ta&amp;ble</source>
        <translation>Mostrar como ta&amp;bla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same as tables, for keyboard and screen reader</source>
        <translation>Lo mismo en tablas, para teclado y lector de pantalla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Le&amp;gend</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide what lines and shapes mean</source>
        <translation>Mostrar u ocultar qué significan líneas y formas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Overview &amp;Map</source>
        <translation>Mapa &amp;general</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide the small map</source>
        <translation>Mostrar u ocultar el mapa pequeño</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show or hide the panel beside the graph</source>
        <translation>Mostrar u ocultar el panel junto al grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Services</source>
        <translation>Ir a los &amp;servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the services of the selected plugin</source>
        <translation>Mostrar los servicios del plugin seleccionado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Plugin</source>
        <translation>Ir al plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the selected plugin on the page Plugins</source>
        <translation>Mostrar el plugin seleccionado en la página Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Id</source>
        <translation>&amp;Copiar ID</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the id of the selected plugin</source>
        <translation>Copiar el ID del plugin seleccionado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Graph…</source>
        <translation>Exportar grafo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the graph to an SVG, PNG, PDF or DOT file</source>
        <translation>Escribir el grafo en un archivo SVG, PNG, PDF o DOT</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Gro&amp;up When Many</source>
        <translation>Agr&amp;upar si muchos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One by one, and by prefix or community when there are more than %1</source>
        <translation>Uno a uno, y por prefijo o comunidad cuando son más de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No Groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each plugin</source>
        <translation>Una tarjeta por plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Prefix</source>
        <translation>Por prefijo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins whose ids begin alike</source>
        <translation>Plugins cuyos id empiezan igual</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Community</source>
        <translation>Por comunidad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins that have more to do with each other than with the rest</source>
        <translation>Plugins que tienen más que ver entre sí que con el resto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Tenant</source>
        <translation>Por inquilino</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each tenant</source>
        <translation>Una tarjeta por inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold or Fold Group</source>
        <translation>Desplegar o plegar el grupo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugins of the selected group, or the group of the selected plugin again</source>
        <translation>Mostrar los plugins del grupo seleccionado, o de nuevo el grupo del plugin seleccionado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold All Groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the plugins of all groups</source>
        <translation>Mostrar los plugins de todos los grupos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fold All Groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show a card for each group</source>
        <translation>Mostrar una tarjeta por grupo</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphBar</name>
    <message>
        <location filename="../app/pages/graph/graphbar.cpp" line="+23"/>
        <source>Tenant of the graph</source>
        <translation>Inquilino del grafo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A graph shows one tenant</source>
        <translation>Un grafo muestra un solo inquilino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How the cards are arranged</source>
        <translation>Cómo se disponen las tarjetas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Which plugins stand together as one card</source>
        <translation>Qué plugins forman juntos una tarjeta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the neighbourhood of the selected plugin only</source>
        <translation>Mostrar solo el vecindario del plugin seleccionado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that one node has carried in the last hour</source>
        <translation>Mostrar las llamadas que ha transportado un nodo en la última hora</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n step(s) around</source>
        <translation>
            <numerusform>A %n paso</numerusform>
            <numerusform>A %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Only trouble and its neighbours</source>
        <translation>Solo problemas y sus vecinos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fit to window</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>Depende de</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Constraint</source>
        <translation>Restricción</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Errores</translation>
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
        <translation>Bytes entrantes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>Bytes salientes</translation>
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
        <translation>El grafo cambió mientras se escribía. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+14"/>
        <source>Plugins of %1</source>
        <translation>Plugins de %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>No hay memoria suficiente para una imagen de este tamaño.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExportRun</name>
    <message>
        <location filename="../app/pages/graph/graphexportrun.cpp" line="+28"/>
        <source>Writing the graph…</source>
        <translation>Escribiendo el grafo…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The graph was written to %1.</source>
        <translation>El grafo se escribió en %1.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Scalable vector graphics (*.svg)</source>
        <translation>Gráfico vectorial escalable (*.svg)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
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
        <translation>Exportar grafo</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExpression</name>
    <message>
        <location filename="../app/graph/graphexpression.cpp" line="+129"/>
        <source>“status:%1” is none of: %2</source>
        <translation>«status:%1» no es ninguno de: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“kind:%1” is none of: %2, cycle</source>
        <translation>«kind:%1» no es ninguno de: %2, cycle</translation>
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
        <translation>Buscar u ocultar: texto, status:, kind:, plugin:, -…</translation>
    </message>
    <message>
        <location filename="../app/pages/graph/graphpage.cpp" line="+57"/>
        <source>Loading the graph…</source>
        <translation>Cargando el grafo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugins yet</source>
        <translation>Aún no hay plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins appear here when they are installed, or register a service or dependencies.</source>
        <translation>Los plugins aparecen aquí cuando se instalan, o registran un servicio o dependencias.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <source>Beside the graph</source>
        <translation>Junto al grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message numerus="yes">
        <location line="+380"/>
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 de %n plugin</numerusform>
            <numerusform>%1 de %n plugins</numerusform>
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
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>calls of the last hour</source>
        <translation>llamadas de la última hora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>arranging…</source>
        <translation>disponiendo…</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message>
        <location filename="../app/pages/graph/graphpanel.cpp" line="+36"/>
        <source>Details of what is selected in the graph</source>
        <translation>Detalles de lo seleccionado en el grafo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+68"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Services and connections</source>
        <translation>Servicios y conexiones</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not running</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 live</source>
        <translation>%1 de %2 accesibles</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+57"/>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Calls without declaring it</source>
        <translation>Llama sin declararlo</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Needed by</source>
        <translation>Lo necesitan</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Called without being declared, by</source>
        <translation>Llamado sin estar declarado, por</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Constraint</source>
        <translation>Restricción</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duration</source>
        <translation>Duración</translation>
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
        <translation>Nota</translation>
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
            <numerusform>%n dependencia</numerusform>
            <numerusform>%n dependencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPluginTable</name>
    <message>
        <location filename="../app/graph/graphtables.cpp" line="-148"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>Lo necesitan</translation>
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
        <translation>Seleccione un plugin o una conexión.

Las flechas van de tarjeta en tarjeta; Ctrl+AvPág, a lo largo de sus conexiones.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
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
            <numerusform>%n con problemas</numerusform>
            <numerusform>%n con problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphTabs</name>
    <message>
        <location filename="../app/pages/graph/graphtabs.cpp" line="+20"/>
        <source>Plugins of the graph</source>
        <translation>Plugins del grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connections of the graph</source>
        <translation>Conexiones del grafo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphView</name>
    <message>
        <location filename="../app/graph/graphview.cpp" line="+41"/>
        <source>Graph of plugins</source>
        <translation>Grafo de plugins</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message>
        <location filename="../app/graph/graphwords.cpp" line="+33"/>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no manifest</source>
        <translation>sin manifiesto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no services</source>
        <translation>sin servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+101"/>
        <location line="+11"/>
        <source>not running</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>undeclared</source>
        <translation>no declarada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>required</source>
        <translation>necesaria</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>only called</source>
        <translation>solo llamada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>satisfied</source>
        <translation>satisfecha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 no encaja</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+10"/>
        <location line="+69"/>
        <location line="+13"/>
        <source>in a cycle</source>
        <translation>en un ciclo</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>no connections</source>
        <translation>sin conexiones</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>never called</source>
        <translation>nunca llamada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not declared in the manifest</source>
        <translation>no declarada en el manifiesto</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+13"/>
        <source>around %1</source>
        <comment>plugins around one</comment>
        <translation>en torno a %1</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>the others</source>
        <translation>los demás</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
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
            <numerusform>%n con problemas</numerusform>
            <numerusform>%n con problemas</numerusform>
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
        <translation>%1/día</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 % failed</source>
        <translation>%1 % fallidas</translation>
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
        <translation>Afectado por otros:</translation>
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
        <translation>a través de lo oculto: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What if: would break</source>
        <translation>Simulación: fallaría</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would lose something optional</source>
        <translation>Simulación: perdería algo opcional</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would go</source>
        <translation>Simulación: desaparecería</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would be installed</source>
        <translation>Simulación: se instalaría</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would change</source>
        <translation>Simulación: cambiaría</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (what if)</source>
        <comment>version or standing</comment>
        <translation>%1 (simulación)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 in, %2 out</source>
        <comment>bytes</comment>
        <translation>%1 de entrada, %2 de salida</translation>
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
        <translation>No se sabe nada de las últimas 24 horas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Healthy as far as the last 24 hours are known.</source>
        <translation>Sano, hasta donde se conocen las últimas 24 horas.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>No disponible en %n media hora de las últimas 24 horas.</numerusform>
            <numerusform>No disponible en %n medias horas de las últimas 24 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Degraded in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>Degradado en %n media hora de las últimas 24 horas.</numerusform>
            <numerusform>Degradado en %n medias horas de las últimas 24 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours</source>
        <translation>
            <numerusform>No disponible en %n media hora de las últimas 24 horas</numerusform>
            <numerusform>No disponible en %n medias horas de las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>, degraded in %n.</source>
        <comment>half hours</comment>
        <translation>
            <numerusform>, degradado en %n.</numerusform>
            <numerusform>, degradado en %n.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them in this one.</source>
        <translation>Falló hasta el %1&#xa0;% de las llamadas de una hora, sobre todo en esta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them %2.</source>
        <translation>Falló hasta el %1&#xa0;% de las llamadas de una hora, sobre todo %2.</translation>
    </message>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+74"/>
        <source>Health of the last 24 hours</source>
        <translation>Salud de las últimas 24 horas</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Nothing was wrong in the last 24 hours</source>
        <translation>Nada ha ido mal en las últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Something was wrong in %n quarter(s) of an hour</source>
        <translation>
            <numerusform>Algo iba mal en %n cuarto de hora</numerusform>
            <numerusform>Algo iba mal en %n cuartos de hora</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: nothing is known</source>
        <translation>%1: no se sabe nada</translation>
    </message>
</context>
<context>
    <name>plexica::app::Help</name>
    <message>
        <location filename="../app/shell/helpdialogs.cpp" line="+49"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Open the details</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shift or Ctrl with arrow keys, Space</source>
        <translation>Mayús o Ctrl con las flechas, Espacio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jump to a name</source>
        <translation>Saltar a un nombre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type its first letters</source>
        <translation>Escribir sus primeras letras</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>About Plexica Console</source>
        <translation>Acerca de Plexica Console</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Administration console and node for plugin-to-plugin communication: service registry, health, discovery and more, with or without this window.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Consola de administración y nodo para la comunicación entre plugins: registro de servicios, salud, descubrimiento y más, con o sin esta ventana.

Software libre bajo la GNU General Public License, versión 3 o posterior. Compilado con Qt %1.</translation>
    </message>
</context>
<context>
    <name>plexica::app::HistoryTab</name>
    <message>
        <location filename="../app/pages/historytab.cpp" line="+69"/>
        <source>The history cannot be read: %1</source>
        <translation>No se puede leer el historial: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstallDialog</name>
    <message>
        <location filename="../app/pages/plugins/installdialog.cpp" line="+64"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Install Plugin</source>
        <translation>Instalar plugin</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Read file &amp;again</source>
        <translation>&amp;Releer el archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the file once more, after it was mended (F5)</source>
        <translation>Leer el archivo otra vez, una vez corregido (F5)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to &amp;catalogue only</source>
        <translation>Añadir solo al &amp;catálogo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep this version for later; nobody has it installed by that</source>
        <translation>Guardar esta versión para más tarde; con eso nadie la tiene instalada</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+331"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="-199"/>
        <source>%1 of %2</source>
        <comment>which file</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 is no valid manifest: %n fault(s)</source>
        <translation>
            <numerusform>%1 no es un manifiesto válido: %n fallo</numerusform>
            <numerusform>%1 no es un manifiesto válido: %n fallos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Name the tenant: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning with a letter or digit.</source>
        <translation>Indique el inquilino: letras, cifras, «.», «_» y «-», empezando por una letra o una cifra.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 cannot be installed</source>
        <translation>No se puede instalar %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+15"/>
        <source>Install %1 %2</source>
        <translation>Instalar %1 %2</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Install %1 %2?</source>
        <translation>¿Instalar %1 %2?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Upgrade %1 to %2</source>
        <translation>Actualizar %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade %1 from %2 to %3?</source>
        <translation>¿Actualizar %1 de %2 a %3?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Downgrade %1 to %2</source>
        <translation>Retroceder %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downgrade %1 from %2 to %3?</source>
        <translation>¿Retroceder %1 de %2 a %3?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 is installed already</source>
        <translation>%1 %2 ya está instalado</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>%1 %2 cannot be installed yet</source>
        <translation>%1 %2 aún no se puede instalar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be upgraded to %2 yet</source>
        <translation>%1 aún no se puede actualizar a %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 %2 is installed, but something is missing</source>
        <translation>%1 %2 está instalado, pero falta algo</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 cannot be downgraded to %2 yet</source>
        <translation>%1 aún no se puede retroceder a %2</translation>
    </message>
    <message>
        <location line="-222"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+251"/>
        <source> (optional)</source>
        <translation> (opcional)</translation>
    </message>
    <message>
        <location line="-251"/>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services that go</source>
        <translation>Servicios que desaparecen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would break</source>
        <translation>Fallaría</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would lose something</source>
        <translation>Perdería algo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shared data</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <location line="+264"/>
        <source>%1 keys stay as they are</source>
        <translation>%1 claves se quedan como están</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Make %n changes first</source>
        <translation>
            <numerusform>Hacer antes %n cambio</numerusform>
            <numerusform>Hacer antes %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do what would make it pass, then check again</source>
        <translation>Hacer lo que permitiría superar la comprobación y comprobar de nuevo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Installing %1…</source>
        <translation>Instalando %1…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changing %1 to %2…</source>
        <translation>Cambiando %1 a %2…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 se ha actualizado a %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 se ha retrocedido a %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 se ha instalado.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Adding %1 to the catalogue…</source>
        <translation>Añadiendo %1 al catálogo…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2 is in the catalogue.</source>
        <translation>%1 %2 está en el catálogo.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Add %1 %2 to the catalogue</source>
        <translation>Añadir %1 %2 al catálogo</translation>
    </message>
    <message>
        <location line="+18"/>
        <source> together with </source>
        <comment>between changes that are made at once</comment>
        <translation> junto con </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Making changes…</source>
        <translation>Haciendo cambios…</translation>
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
        <translation>Observado: %1
Notificado: %2
Desde %3</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>none registered</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
</context>
<context>
    <name>plexica::app::JobDialogs</name>
    <message>
        <location filename="../app/widgets/jobdialogs.cpp" line="+27"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonEditor</name>
    <message>
        <location filename="../app/pages/shareddata/jsoneditor.cpp" line="+53"/>
        <source>Value as JSON text</source>
        <translation>Valor como texto JSON</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonTree</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/jsontree.cpp" line="+22"/>
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Value as a tree</source>
        <translation>Valor como árbol</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>“%1” is no JSON value; a text needs quotation marks here.</source>
        <translation>«%1» no es un valor JSON; aquí un texto necesita comillas.</translation>
    </message>
</context>
<context>
    <name>plexica::app::JudgeNotice</name>
    <message>
        <location filename="../app/shell/judgenotice.cpp" line="+25"/>
        <source>Nobody judges services: all live nodes are observers. Silent services stay as they were, and nothing is probed.</source>
        <translation>Nadie juzga los servicios: todos los nodos activos son observadores. Los servicios mudos se quedan como estaban y no se sondea nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>Juzgar desde aquí</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="-101"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a request last came with it, to the minute</source>
        <translation>Última petición que llegó con ella, al minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key&apos;s id, or the fingerprint (SHA-256) of a client&apos;s certificate</source>
        <translation>El ID de la clave, o la huella (SHA-256) del certificado de un cliente</translation>
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
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it is for: deploy pipeline, billing in production</source>
        <translation>Para qué sirve: despliegue, facturación en producción</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Plugin</source>
        <translation>&amp;Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>orders.read orders.write</source>
        <translation>orders.read orders.write</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What endpoints may ask of its calls beside what the installation is granted; separated by blanks or commas</source>
        <translation>Lo que los endpoints pueden pedir a sus llamadas además de lo concedido a la instalación; separado por espacios o comas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>P&amp;ermissions</source>
        <translation>P&amp;ermisos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At a chosen moment…</source>
        <translation>En un momento elegido…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Moment at which it expires</source>
        <translation>Momento en que caduca</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E&amp;xpires</source>
        <translation>&amp;Caduca</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Leave it empty for a key of all tenants</source>
        <translation>Dejar vacío para una clave de todos los inquilinos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key of this role belongs to one tenant</source>
        <translation>Una clave de este rol pertenece a un solo inquilino</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyPanel</name>
    <message>
        <location filename="../app/pages/access/keypanel.cpp" line="+36"/>
        <source>Details of the selected key</source>
        <translation>Detalles de la clave seleccionada</translation>
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
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Old secret</source>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>History of the key</source>
        <translation>Historial de la clave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a key to see what it may do, when it was used, and its history.</source>
        <translation>Seleccione una clave para ver qué puede hacer, cuándo se usó y su historial.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>A client&apos;s certificate</source>
        <translation>Certificado de un cliente</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>good still, ends %1</source>
        <comment>relative time</comment>
        <translation>aún válido, termina %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="-25"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>plexica::app::Legend</name>
    <message>
        <location filename="../app/graph/legend.cpp" line="+32"/>
        <source>Offline, inactive or not running</source>
        <translation>Fuera de línea, inactivo o detenido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affected</source>
        <comment>by others</comment>
        <translation>Afectado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a cycle</source>
        <translation>En un ciclo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Required</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not satisfied</source>
        <translation>No satisfecha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls: broader with more</source>
        <translation>Llamadas: más ancho si hay más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls with errors</source>
        <translation>Llamadas con errores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called, not declared</source>
        <translation>Llamada, no declarada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declared, never called</source>
        <translation>Declarada, nunca llamada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>plexica::app::LineItem</name>
    <message numerus="yes">
        <location filename="../app/graph/lineitem.cpp" line="+153"/>
        <source>by %n hidden</source>
        <translation>
            <numerusform>por %n oculto</numerusform>
            <numerusform>por %n ocultos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not declared</source>
        <translation>no declarada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never called</source>
        <translation>nunca llamada</translation>
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
        <translation>Paleta de comandos (Ctrl+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export Table…</source>
        <translation>&amp;Exportar tabla…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the table as it is shown to a CSV or JSON file</source>
        <translation>Escribir la tabla tal como se muestra en un archivo CSV o JSON</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the window and stop the node</source>
        <translation>Cerrar la ventana y detener el nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+6"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What went wrong lately</source>
        <translation>Lo que fue mal últimamente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Command Palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find pages, services, plugins and actions</source>
        <translation>Encontrar páginas, servicios, plugins y acciones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Switch &amp;Tenant</source>
        <translation>Cambiar de &amp;inquilino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another tenant</source>
        <translation>Elegir otro inquilino</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back to where one was before</source>
        <translation>Volver a donde se estaba antes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;orward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to where one came back from</source>
        <translation>Ir a donde se estaba antes de volver</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the page %1</source>
        <translation>Mostrar la página %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All keys at a glance</source>
        <translation>Todas las teclas de un vistazo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Plexica Console</source>
        <translation>A&amp;cerca de Plexica Console</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+13"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>T&amp;imes</source>
        <translation>Ho&amp;ras</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Local Time</source>
        <translation>Hora &amp;local</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Tell all times in UTC, as logs do</source>
        <translation>Mostrar todas las horas en UTC, como los registros</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell all times as the clocks of this place do</source>
        <translation>Mostrar todas las horas como los relojes de este lugar</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFaults</name>
    <message>
        <location filename="../app/pages/plugins/manifestfaults.cpp" line="+26"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faults of the manifest</source>
        <translation>Fallos del manifiesto</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Text of the manifest</source>
        <translation>Texto del manifiesto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mend the file, then read it again. Choosing a fault shows its place in the text.</source>
        <translation>Corrija el archivo y vuelva a leerlo. Al elegir un fallo se muestra su lugar en el texto.</translation>
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
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the whole document</source>
        <translation>todo el documento</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFiles</name>
    <message>
        <location filename="../app/pages/plugins/manifestfiles.cpp" line="+31"/>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::MessageBox</name>
    <message>
        <location filename="../app/widgets/messagebox.cpp" line="+14"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>plexica::app::Minimap</name>
    <message>
        <location filename="../app/graph/minimap.cpp" line="+28"/>
        <source>Overview map</source>
        <translation>Mapa general</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The whole graph; click to go there</source>
        <translation>Todo el grafo; haga clic para ir allí</translation>
    </message>
</context>
<context>
    <name>plexica::app::MinuteChart</name>
    <message>
        <location filename="../app/pages/gateway/minutechart.cpp" line="+131"/>
        <source>%1: no calls</source>
        <comment>time</comment>
        <translation>%1: ninguna llamada</translation>
    </message>
</context>
<context>
    <name>plexica::app::NamespaceTree</name>
    <message>
        <location filename="../app/pages/shareddata/namespacetree.cpp" line="+58"/>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>All namespaces</source>
        <translation>Todos los espacios</translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message>
        <location filename="../app/shell/navigation.cpp" line="+89"/>
        <source>Pages</source>
        <translation>Páginas</translation>
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
            <numerusform>%1, %n requiere atención</numerusform>
            <numerusform>%1, %n requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeBox</name>
    <message>
        <location filename="../app/pages/nodebox.cpp" line="+17"/>
        <source>Filter by node</source>
        <translation>Filtrar por nodo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>All nodes</source>
        <translation>Todos los nodos</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeCalls</name>
    <message>
        <location filename="../app/pages/nodes/nodecalls.cpp" line="+25"/>
        <source>It has carried no call in the last ten minutes.</source>
        <translation>No ha transportado ninguna llamada en los últimos diez minutos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls through the node</source>
        <translation>Últimas llamadas por el nodo</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeDisplay</name>
    <message>
        <location filename="../app/models/nodedisplay.cpp" line="+88"/>
        <source>The node behind this window</source>
        <translation>El nodo tras esta ventana</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As node.name says; the machine&apos;s name otherwise</source>
        <translation>Según node.name; si no, el nombre del equipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does for the whole platform</source>
        <translation>Qué hace para toda la plataforma</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requests a second, of any kind</source>
        <translation>Peticiones por segundo, de cualquier tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Requests/s</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls from plugin to plugin through its gateway, a second</source>
        <translation>Llamadas de plugin a plugin por su pasarela, por segundo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls/s</source>
        <translation>Llamadas/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How late its event loop is: requests wait that long</source>
        <translation>Retraso de su bucle de eventos: lo que esperan las peticiones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resident memory of the process</source>
        <translation>Memoria residente del proceso</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock beside the database&apos;s</source>
        <translation>El reloj de su equipo frente al de la base de datos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revisions that were committed and it has not taken in yet</source>
        <translation>Revisiones confirmadas que aún no ha incorporado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Behind</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When it last said how it is</source>
        <translation>Cuándo dijo por última vez cómo está</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>Último latido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long it has been running</source>
        <translation>Cuánto lleva en marcha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connections of clients that are open</source>
        <translation>Conexiones de clientes abiertas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watches and event streams that are open</source>
        <translation>Observaciones y flujos de eventos abiertos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of this process: a restart is another node</source>
        <translation>De este proceso: un reinicio es otro nodo</translation>
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
        <translation>%1 (aquí)</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodePanel</name>
    <message>
        <location filename="../app/pages/nodes/nodepanel.cpp" line="+28"/>
        <source>Details of the selected node</source>
        <translation>Detalles del nodo seleccionado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>Último latido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+15"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loop lag</source>
        <translation>Retraso del bucle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>Juzgar desde aquí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What it serves</source>
        <translation>Qué atiende</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>History of the node</source>
        <translation>Historial del nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Select a node to see what it does, how loaded it is, and its history.</source>
        <translation>Seleccione un nodo para ver qué hace, su carga y su historial.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The node behind this window</source>
        <translation>El nodo tras esta ventana</translation>
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
        <translation>%1 por segundo</translation>
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
        <translation>Peticiones HTTP respondidas en el último segundo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How late the node&apos;s event loop runs: what every request waits at least</source>
        <translation>Retraso del bucle de eventos del nodo: lo que espera como mínimo cada petición</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Starting the node…</source>
        <translation>Iniciando el nodo…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Click to copy. This node serves at:
%1</source>
        <translation>Haga clic para copiar. Este nodo atiende en:
%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy node address %1</source>
        <translation>Copiar la dirección del nodo %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: not reachable</source>
        <translation>%1: inaccesible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The database answers</source>
        <translation>La base de datos responde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s</source>
        <translation>%1 peticiones/s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loop lag %1 ms</source>
        <translation>Retraso %1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeWording</name>
    <message>
        <location filename="../app/models/nodewording.cpp" line="+18"/>
        <source>Live</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clock off</source>
        <translation>Reloj erróneo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Heard within the last ten seconds, and its clock is right.</source>
        <translation>Se le oyó en los últimos diez segundos y su reloj va bien.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock is more than a second away from the database&apos;s. Times go by the database&apos;s clock, but logs of that machine do not.</source>
        <translation>El reloj de su equipo se aparta más de un segundo del de la base de datos. Las horas siguen el reloj de la base de datos, pero los registros de ese equipo no.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing was heard of it for ten seconds. Another node has taken over what it did for all; it leaves this list after an hour.</source>
        <translation>No se sabe nada de él desde hace diez segundos. Otro nodo ha asumido lo que hacía para todos; sale de esta lista tras una hora.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Serves plugins, and may sweep and probe for all.</source>
        <translation>Atiende a los plugins y puede limpiar y sondear para todos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serves requests, but never sweeps, never probes and judges nobody: it may stand behind a firewall that the services are not.</source>
        <translation>Atiende peticiones, pero nunca limpia ni sondea ni juzga a nadie: puede estar tras un cortafuegos y los servicios no.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sweeps, probes</source>
        <translation>Limpia, sondea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands by</source>
        <translation>En reserva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observes</source>
        <translation>Observa</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>For the whole platform it probes services, turns silent ones unavailable, removes what has expired, and sends webhooks. One node at a time does.</source>
        <translation>Para toda la plataforma sondea servicios, declara no disponibles los mudos, quita lo caducado y envía webhooks. Lo hace un solo nodo a la vez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes over at once if the node that sweeps and probes is lost.</source>
        <translation>Toma el relevo al instante si se pierde el nodo que limpia y sondea.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>exact</source>
        <comment>a clock</comment>
        <translation>exacto</translation>
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
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 behind</source>
        <comment>a clock</comment>
        <translation>%1 de atraso</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln revision(s) behind</source>
        <translation>
            <numerusform>%Ln revisión de atraso</numerusform>
            <numerusform>%Ln revisiones de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesPage</name>
    <message>
        <location filename="../app/pages/nodes/nodespage.cpp" line="+37"/>
        <source>&amp;Judge From Here</source>
        <translation>&amp;Juzgar desde aquí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Let the node behind this window, an observer, sweep and probe until it ends</source>
        <translation>Dejar que el nodo tras esta ventana, un observador, limpie y sondee hasta que termine</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the address of the selected node</source>
        <translation>Copiar la dirección del nodo seleccionado</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Loading nodes…</source>
        <translation>Cargando nodos…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No nodes</source>
        <translation>No hay nodos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of itself.</source>
        <translation>Este nodo no dice nada de sí mismo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No node matches</source>
        <translation>Ningún nodo coincide</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show nodes of one role</source>
        <translation>Mostrar los nodos de un rol</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Several nodes on one PostgreSQL serve the same services, keys and shared data: when one is lost the others go on, one of them sweeps and probes in its place, and what the gateway knows is known of all.</source>
        <translation>Varios nodos sobre un mismo PostgreSQL atienden los mismos servicios, claves y datos compartidos: si se pierde uno, los demás siguen, uno de ellos limpia y sondea en su lugar, y lo que la pasarela sabe vale para todos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is the only node</source>
        <translation>Este es el único nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start another on the same database, on this machine or on others:</source>
        <translation>Iniciar otro sobre la misma base de datos, en este equipo o en otros:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is the only node there can be</source>
        <translation>Este es el único nodo posible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It keeps its data in an SQLite file, which one process alone may use. %1</source>
        <translation>Guarda sus datos en un archivo SQLite, que solo un proceso puede usar. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the data along, a tenant at a time:</source>
        <translation>Llevarse los datos, un inquilino cada vez:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start nodes on a PostgreSQL database:</source>
        <translation>Iniciar nodos sobre una base de datos PostgreSQL:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What several nodes would give</source>
        <translation>Qué aportarían varios nodos</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of %1 node(s)</source>
        <translation>
            <numerusform>%Ln de %1 nodos</numerusform>
            <numerusform>%Ln de %1 nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nodo</numerusform>
            <numerusform>%Ln nodos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The node behind this window sweeps and probes from now on.</source>
        <translation>El nodo tras esta ventana limpia y sondea a partir de ahora.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location filename="../app/pages/nodes/nodespage.h" line="+24"/>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Nodes</source>
        <translation>&amp;Nodos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, addresses, versions, ids</source>
        <translation>Buscar nombres, direcciones, versiones, ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesTable</name>
    <message>
        <location filename="../app/pages/nodes/nodestable.cpp" line="+55"/>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
</context>
<context>
    <name>plexica::app::Notice</name>
    <message>
        <location filename="../app/widgets/notice.cpp" line="+21"/>
        <location line="+11"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
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
        <translation>%1 está sano de nuevo</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>%1 is called again</source>
        <translation>%1 se llama de nuevo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1 succeed again</source>
        <translation>Las llamadas a %1 vuelven a funcionar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: no call is refused any more</source>
        <translation>%1: ya no se rechaza ninguna llamada</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is no longer affected by %2</source>
        <translation>%1 ya no está afectado por %2</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>%1: %2 requires it</source>
        <comment>service is down: plugin</comment>
        <translation>%1: %2 lo necesita</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 require it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: %2 lo necesitan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 can do without it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: opcional para %2</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n service(s) are well again: %1</source>
        <translation>
            <numerusform>%n servicio vuelve a estar sano: %1</numerusform>
            <numerusform>%n servicios vuelven a estar sanos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) are affected: %1</source>
        <translation>
            <numerusform>%n plugin está afectado: %1</numerusform>
            <numerusform>%n plugins están afectados: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NotificationModel</name>
    <message>
        <location filename="../app/models/notificationmodel.cpp" line="+23"/>
        <source>Service unavailable</source>
        <translation>Servicio no disponible</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Storage lost</source>
        <translation>Almacenamiento perdido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>Caída masiva retenida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>Circuito abierto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service degraded</source>
        <translation>Servicio degradado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance left out of calls</source>
        <translation>Instancia excluida de las llamadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin affected</source>
        <translation>Plugin afectado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Many calls fail</source>
        <translation>Fallan muchas llamadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trouble with a node</source>
        <translation>Problema con un nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service flaps</source>
        <translation>Servicio inestable</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other events</source>
        <translation>Otros eventos</translation>
    </message>
    <message numerus="yes">
        <location line="+175"/>
        <source>%1 changed its health %n time(s) in ten minutes. Last: %2</source>
        <translation>
            <numerusform>%1 cambió de salud %n vez en diez minutos. Última: %2</numerusform>
            <numerusform>%1 cambió de salud %n veces en diez minutos. Última: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+113"/>
        <source>%1 (%Ln services)</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1 (%Ln servicio)</numerusform>
            <numerusform>%1 (%Ln servicios)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
</context>
<context>
    <name>plexica::app::OrdersDialog</name>
    <message>
        <location filename="../app/pages/services/ordersdialog.cpp" line="+23"/>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Servicio</translation>
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
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Given</source>
        <translation>Dada</translation>
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
        <translation>Órdenes</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>&amp;End Order…</source>
        <translation>&amp;Terminar orden…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Callers find the service again as soon as it is registered and healthy</source>
        <translation>Los llamantes encuentran de nuevo el servicio en cuanto esté registrado y sano</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (not registered)</source>
        <translation>%1 (no registrado)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>it is ended</source>
        <translation>que se termine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no order: every service is active.</source>
        <translation>No hay ninguna orden: todos los servicios están activos.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n order(s) in force. They outlive a restart of the plugin and of the node.</source>
        <translation>
            <numerusform>%n orden en vigor. Sobrevive a reinicios del plugin y del nodo.</numerusform>
            <numerusform>%n órdenes en vigor. Sobreviven a reinicios del plugin y del nodo.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>End the order about %1?</source>
        <translation>¿Terminar la orden sobre %1?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End order</source>
        <translation>Terminar orden</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find the service again as soon as it is registered and healthy.</source>
        <translation>Los llamantes encuentran de nuevo el servicio en cuanto esté registrado y sano.</translation>
    </message>
</context>
<context>
    <name>plexica::app::Overview</name>
    <message>
        <location filename="../app/models/overview.cpp" line="+153"/>
        <source>The database cannot be reached</source>
        <translation>No se puede acceder a la base de datos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing can be changed; what is known is still answered.</source>
        <translation>No se puede cambiar nada; lo conocido se sigue respondiendo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No node looks after health</source>
        <translation>Ningún nodo vela por la salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All nodes that are known only observe: nothing is probed and nothing turns stale.</source>
        <translation>Todos los nodos conocidos solo observan: no se sondea nada y nada queda obsoleto.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Node %1 is lost</source>
        <translation>El nodo %1 se ha perdido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was heard of it for ten seconds: it stopped, or it cannot reach the database.</source>
        <translation>No se sabe nada de él desde hace diez segundos: se detuvo o no llega a la base de datos.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The clock of node %1 is wrong</source>
        <translation>El reloj del nodo %1 es erróneo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is %1 ahead of the database&apos;s.</source>
        <translation>Va %1 adelantado respecto al de la base de datos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is %1 behind the database&apos;s.</source>
        <translation>Va %1 atrasado respecto al de la base de datos.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n service(s) fell silent at once</source>
        <translation>
            <numerusform>%n servicio enmudeció de golpe</numerusform>
            <numerusform>%n servicios enmudecieron a la vez</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are held as they were: look at the network first.</source>
        <translation>Se retienen como estaban: mire primero la red.</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 by order</source>
        <comment>status</comment>
        <translation>%1 por orden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 by order: %2</source>
        <comment>status: reason</comment>
        <translation>%1 por orden: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>circuit open: %1 of %2 calls failed within 10 s</source>
        <translation>circuito abierto: fallaron %1 de %2 llamadas en 10 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>circuit open</source>
        <translation>circuito abierto</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 of %n instance(s) left out of calls</source>
        <translation>
            <numerusform>%1 de %n instancia fuera de las llamadas</numerusform>
            <numerusform>%1 de %n instancias fuera de las llamadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 % of %2 calls/min fail</source>
        <translation>%1&#xa0;% de %2 llamadas/min fallan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>changes its health again and again</source>
        <translation>cambia de salud una y otra vez</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Required by %1</source>
        <translation>Necesario para %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>optional for %1</source>
        <translation>opcional para %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls/min of %3 fail</source>
        <translation>fallan %1 de %2 llamadas/min de %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>called by %1</source>
        <translation>llamado por %1</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 reached a limit</source>
        <comment>plugin</comment>
        <translation>%1 alcanzó un límite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 → %2 reached a limit</source>
        <comment>plugin → service</comment>
        <translation>%1 → %2 alcanzó un límite</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n call(s) refused</source>
        <translation>
            <numerusform>%n llamada rechazada</numerusform>
            <numerusform>%n llamadas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Looking at the platform…</source>
        <translation>Examinando la plataforma…</translation>
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
            <numerusform>%Ln servicio no disponible</numerusform>
            <numerusform>%Ln servicios no disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln degradado</numerusform>
            <numerusform>%Ln degradados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln service(s) degraded</source>
        <translation>
            <numerusform>%Ln servicio degradado</numerusform>
            <numerusform>%Ln servicios degradados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) need attention</source>
        <translation>
            <numerusform>%Ln asunto requiere atención</numerusform>
            <numerusform>%Ln asuntos requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No services yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>All %Ln service(s) healthy</source>
        <translation>
            <numerusform>El único servicio está sano</numerusform>
            <numerusform>Los %Ln servicios están sanos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All %Ln active service(s) healthy</source>
        <translation>
            <numerusform>El único servicio activo está sano</numerusform>
            <numerusform>Los %Ln servicios activos están sanos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
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
            <numerusform>%Ln llamada/min</numerusform>
            <numerusform>%Ln llamadas/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%Ln plugin(s) nobody needs</source>
        <translation>
            <numerusform>%Ln plugin que nadie necesita</numerusform>
            <numerusform>%Ln plugins que nadie necesita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln service(s) without a call</source>
        <translation>
            <numerusform>%Ln servicio sin llamadas</numerusform>
            <numerusform>%Ln servicios sin llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln shared key(s) without owner</source>
        <translation>
            <numerusform>%Ln clave sin propietario</numerusform>
            <numerusform>%Ln claves sin propietario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OverviewPage</name>
    <message>
        <location filename="../app/pages/overview/overviewpage.cpp" line="+47"/>
        <source>&amp;Wall Display</source>
        <translation>Pantalla m&amp;ural</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fill the screen with large figures; Escape leaves</source>
        <translation>Llenar la pantalla con cifras grandes; Escape sale</translation>
    </message>
    <message>
        <location line="+39"/>
        <location filename="../app/pages/overview/overviewpage.h" line="+43"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Health, last 24 hours</source>
        <translation>Salud, últimas 24 horas</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest namespaces</source>
        <translation>Mayores espacios de nombres</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders in force</source>
        <translation>Órdenes vigentes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What may go</source>
        <translation>Qué sobra</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Show these services</source>
        <translation>Mostrar estos servicios</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing is here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+434"/>
        <source>Three steps to the first service. Paste them into a terminal; this page follows.</source>
        <translation>Tres pasos hasta el primer servicio. Péguelos en un terminal; esta página los sigue.</translation>
    </message>
    <message>
        <location line="-433"/>
        <source>Register a service, as a plugin does at its start:</source>
        <translation>Registre un servicio, como hace un plugin al arrancar:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>Descúbralo, como lo haría otro plugin:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>Manténgalo vivo con un latido de vez en cuando:</translation>
    </message>
    <message numerus="yes">
        <location line="+300"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/min, %2 failed</source>
        <translation>%1/min, %2 fallidas</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>API key %1</source>
        <translation>Clave de API %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ended</source>
        <translation>caducada</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln shared entry(s) within the hour</source>
        <translation>
            <numerusform>%Ln entrada en una hora</numerusform>
            <numerusform>%Ln entradas en una hora</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>next: %1 of %2</source>
        <comment>key of namespace</comment>
        <translation>próxima: %1 de %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No API key ends within two weeks, no shared entry within the hour.</source>
        <translation>No caduca ninguna clave de API en dos semanas ni ninguna entrada en una hora.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <location line="+9"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <location line="-3"/>
        <source>No shared data.</source>
        <translation>No hay datos compartidos.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything is used.</source>
        <translation>Todo se usa.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 (this one)</source>
        <comment>node</comment>
        <translation>%1 (este)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lost %1</source>
        <comment>how long ago</comment>
        <translation>perdido %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s · lag %2 ms</source>
        <translation>%1 peticiones/s · retraso %2 ms</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking for nodes…</source>
        <translation>Buscando nodos…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>until %1</source>
        <comment>how far ahead</comment>
        <translation>termina %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No reason was given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No service is offline or drained by order.</source>
        <translation>Ningún servicio está fuera de línea o en drenaje por orden.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Three steps to the first service. This node asks for keys: make one for plugin-hello on the page Access first and put it into the variable PLEXICA_KEY.</source>
        <translation>Tres pasos hasta el primer servicio. Este nodo pide claves: cree antes una para plugin-hello en la página Acceso y póngala en la variable PLEXICA_KEY.</translation>
    </message>
    <message>
        <location filename="../app/pages/overview/overviewpage.h" line="+1"/>
        <source>&amp;Overview</source>
        <translation>Resu&amp;men</translation>
    </message>
</context>
<context>
    <name>plexica::app::PairModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+67"/>
        <source>Share of calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>Proporción de llamadas de las últimas 24 horas fallidas: respondidas con 5xx, por quien sea</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the last 24 hours</source>
        <translation>De las últimas 24 horas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of requests in the last 24 hours, as callers sent them</source>
        <translation>Cuerpos de solicitudes de las últimas 24 horas, tal como los enviaron los llamantes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of answers in the last 24 hours, as callers got them</source>
        <translation>Cuerpos de respuestas de las últimas 24 horas, tal como los recibieron los llamantes</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>Llamadas/min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Errores</translation>
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
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes in</source>
        <translation>Bytes entrantes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>Bytes salientes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteIndex</name>
    <message>
        <location filename="../app/shell/paletteindex.cpp" line="+57"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter shows the page %1.</source>
        <translation>Intro muestra la página %1.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enter: %1</source>
        <translation>Intro: %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Enter shows only what belongs to %1.</source>
        <translation>Intro muestra solo lo que pertenece a %1.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Intro muestra %1 en la página Plugins.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search shared data for “%1”</source>
        <translation>Buscar «%1» en los datos compartidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search calls for “%1”</source>
        <translation>Buscar «%1» en las llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search events for “%1”</source>
        <translation>Buscar «%1» en los eventos</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteVerbs</name>
    <message>
        <location filename="../app/shell/paletteverbs.cpp" line="+37"/>
        <source>drain</source>
        <translation>drenar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take offline|offline</source>
        <translation>poner fuera de línea|poner fuera de linea|fuera de línea|fuera de linea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reactivate|activate</source>
        <translation>reactivar|activar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set healthy</source>
        <translation>marcar como sano|marcar sano</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set degraded</source>
        <translation>marcar como degradado|marcar degradado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set unavailable</source>
        <translation>marcar como no disponible|marcar no disponible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deregister</source>
        <translation>dar de baja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy discovery command of|copy discovery command|copy discovery|copy</source>
        <translation>copiar el comando de descubrimiento de|copiar comando de descubrimiento de|copiar comando de descubrimiento|copiar comando de|copiar comando|copiar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>open graph of|open graph|graph of|graph</source>
        <translation>abrir el grafo de|abrir grafo de|abrir grafo|grafo de|grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>events of|events</source>
        <translation>eventos de|eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls of|calls</source>
        <translation>llamadas de|llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>plugin of</source>
        <translation>plugin de</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Drain %1…</source>
        <translation>Drenar %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take %1 offline…</source>
        <translation>Poner %1 fuera de línea…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reactivate %1…</source>
        <translation>Reactivar %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 healthy…</source>
        <translation>Marcar %1 como sano…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 degraded…</source>
        <translation>Marcar %1 como degradado…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 unavailable…</source>
        <translation>Marcar %1 como no disponible…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregister %1…</source>
        <translation>Dar de baja %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the discovery command of %1</source>
        <translation>Copiar el comando de descubrimiento de %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter puts a curl command on the clipboard that discovers %1 in %2.</source>
        <comment>service, tenant</comment>
        <translation>Intro pone en el portapapeles un comando curl que descubre %1 en %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reason “%1”</source>
        <translation>motivo «%1»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean; nothing happens before you confirm.</source>
        <translation>Intro muestra lo que supondría; no ocurre nada hasta que confirme.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean, filled in: %1. Nothing happens before you confirm.</source>
        <translation>Intro muestra lo que supondría, ya rellenado: %1. No ocurre nada hasta que confirme.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Graph of %1</source>
        <translation>Grafo de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 and its neighbours in the graph.</source>
        <translation>Intro muestra %1 y sus vecinos en el grafo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of %1</source>
        <translation>Eventos de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows what happened to %1.</source>
        <translation>Intro muestra lo que le ocurrió a %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls of %1</source>
        <translation>Llamadas de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows the calls from and to %1.</source>
        <translation>Intro muestra las llamadas de y a %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin of %1</source>
        <translation>Plugin de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Intro muestra %1 en la página Plugins.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PauseSwitch</name>
    <message>
        <location filename="../app/shell/pauseswitch.cpp" line="+17"/>
        <source>&amp;Pause Live Updates</source>
        <translation>&amp;Pausar la vista</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+3"/>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused · %1 waiting</source>
        <translation>En pausa · %1 en espera</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Paused, %n change(s) waiting</source>
        <translation>
            <numerusform>En pausa, %n cambio en espera</numerusform>
            <numerusform>En pausa, %n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what happened meanwhile (Ctrl+Shift+P)</source>
        <translation>Mostrar lo ocurrido entretanto (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Freeze the view (Ctrl+Shift+P)</source>
        <translation>Congelar la vista (Ctrl+Mayús+P)</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message>
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+51"/>
        <source>&amp;Install from File…</source>
        <translation>&amp;Instalar desde archivo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install a plugin from its plugin.json or plugin.yaml</source>
        <translation>Instalar un plugin desde su plugin.json o plugin.yaml</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Install from &amp;Catalogue…</source>
        <translation>Instalar desde el &amp;catálogo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install the selected plugin of the catalogue</source>
        <translation>Instalar el plugin seleccionado del catálogo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change &amp;Version…</source>
        <translation>Cambiar &amp;versión…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade or downgrade to a version of the catalogue</source>
        <translation>Actualizar o retroceder a una versión del catálogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Upgrade to Newest…</source>
        <translation>Act&amp;ualizar a la más nueva…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade the selected plugins to the newest version of the catalogue</source>
        <translation>Actualizar los plugins seleccionados a la versión más nueva del catálogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Activate…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the plugin&apos;s services be found again</source>
        <translation>Permitir que los servicios del plugin se encuentren de nuevo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Deactivate…</source>
        <translation>D&amp;esactivar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the plugin, but let nobody find its services</source>
        <translation>Conservar el plugin, pero que nadie encuentre sus servicios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>U&amp;ninstall…</source>
        <translation>Desi&amp;nstalar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the plugin and its services from the tenant</source>
        <translation>Quitar el plugin y sus servicios del inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Remove from Catalogue…</source>
        <translation>&amp;Quitar del catálogo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove versions that nobody has installed</source>
        <translation>Quitar versiones que nadie tiene instaladas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Plugin Id</source>
        <translation>C&amp;opiar ID del plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the ids of the selected plugins</source>
        <translation>Copiar los ID de los plugins seleccionados</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Install from File</source>
        <translation>Instalar desde archivo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin manifests (*.json *.yaml *.yml)</source>
        <translation>Manifiestos de plugin (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>Install %n plugins in tenant %1?</source>
        <translation>
            <numerusform>¿Instalar %n plugin en el inquilino %1?</numerusform>
            <numerusform>¿Instalar %n plugins en el inquilino %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Install %n plugins</source>
        <translation>
            <numerusform>Instalar %n plugin</numerusform>
            <numerusform>Instalar %n plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+47"/>
        <source>In this order, dependencies first</source>
        <translation>En este orden, primero las dependencias</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Each is checked when its turn comes. What lacks something it requires is not installed; the others are.</source>
        <translation>Cada uno se comprueba cuando le toca. El que carece de algo necesario no se instala; los demás sí.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was installed.</source>
        <translation>%1 se ha instalado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were installed.</source>
        <translation>Se han instalado %1 plugins.</translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>Upgrade %n plugins to their newest version?</source>
        <translation>
            <numerusform>¿Actualizar %n plugin a su versión más nueva?</numerusform>
            <numerusform>¿Actualizar %n plugins a su versión más nueva?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgrade %n plugins</source>
        <translation>
            <numerusform>Actualizar %n plugin</numerusform>
            <numerusform>Actualizar %n plugins</numerusform>
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
        <translation>Una actualización que rompa lo que otros necesitan se rechaza; las demás se hacen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was upgraded.</source>
        <translation>%1 se ha actualizado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were upgraded.</source>
        <translation>Se han actualizado %1 plugins.</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="-83"/>
        <source>Uninstall %1?</source>
        <translation>¿Desinstalar %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Uninstall %n plugins?</source>
        <translation>
            <numerusform>¿Desinstalar %n plugin?</numerusform>
            <numerusform>¿Desinstalar %n plugins?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall %1 by force</source>
        <translation>Forzar la desinstalación de %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uninstall %1</source>
        <translation>Desinstalar %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins by force</source>
        <translation>
            <numerusform>Forzar la desinstalación de %n plugin</numerusform>
            <numerusform>Forzar la desinstalación de %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins</source>
        <translation>
            <numerusform>Desinstalar %n plugin</numerusform>
            <numerusform>Desinstalar %n plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>In this order, dependents first</source>
        <translation>En este orden, primero los dependientes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its services leave the registry at once. It stays in the catalogue and can be installed again.</source>
        <translation>Sus servicios salen del registro de inmediato. Sigue en el catálogo y puede instalarse de nuevo.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 se ha desinstalado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were uninstalled.</source>
        <translation>Se han desinstalado %1 plugins.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins?</source>
        <translation>
            <numerusform>¿Desactivar %n plugin?</numerusform>
            <numerusform>¿Desactivar %n plugins?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins</source>
        <translation>
            <numerusform>Desactivar %n plugin</numerusform>
            <numerusform>Desactivar %n plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It stays installed, but its services are no longer found and it satisfies nobody&apos;s dependency until it is activated again.</source>
        <translation>Sigue instalado, pero sus servicios ya no se encuentran y no satisface ninguna dependencia hasta que se active de nuevo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is inactive.</source>
        <translation>%1 está inactivo.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are inactive.</source>
        <translation>%1 plugins están inactivos.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Activate %1?</source>
        <translation>¿Activar %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins?</source>
        <translation>
            <numerusform>¿Activar %n plugin?</numerusform>
            <numerusform>¿Activar %n plugins?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activate %1</source>
        <translation>Activar %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins</source>
        <translation>
            <numerusform>Activar %n plugin</numerusform>
            <numerusform>Activar %n plugins</numerusform>
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
            <numerusform>%n servicio se encontraría de nuevo:</numerusform>
            <numerusform>%n servicios se encontrarían de nuevo:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activation is refused while this is missing:</source>
        <translation>La activación se rechaza mientras falte esto:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is active again.</source>
        <translation>%1 está activo de nuevo.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are active again.</source>
        <translation>%1 plugins están activos de nuevo.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, installed in %2</source>
        <translation>%1, instalada en %2</translation>
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
        <translation>Todas las versiones de %1 están instaladas en algún sitio.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s) of %1 from the catalogue?</source>
        <translation>
            <numerusform>¿Quitar %n versión de %1 del catálogo?</numerusform>
            <numerusform>¿Quitar %n versiones de %1 del catálogo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s)</source>
        <translation>
            <numerusform>Quitar %n versión</numerusform>
            <numerusform>Quitar %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removed, since nobody has them installed:</source>
        <translation>Quitadas, porque nadie las tiene instaladas:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept:</source>
        <translation>Conservadas:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No tenant can install them any more, and they are no longer suggested, until somebody adds their manifests again.</source>
        <translation>Ningún inquilino puede instalarlas ya, y no se sugieren más, hasta que alguien vuelva a añadir sus manifiestos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2 was removed from the catalogue.</source>
        <translation>%1 %2 se ha quitado del catálogo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 versions were removed from the catalogue.</source>
        <translation>Se han quitado %1 versiones del catálogo.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n plugin(s)…</source>
        <translation>
            <numerusform>Procesando %n plugin…</numerusform>
            <numerusform>Procesando %n plugins…</numerusform>
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
        <translation>Detenido tras %1 de %2 plugins; los demás están como estaban.</translation>
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
        <translation>Fallaron %1 de %2 plugins; %3 están hechos.</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginDisplay</name>
    <message>
        <location filename="../app/models/plugindisplay.cpp" line="+105"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Newest</source>
        <translation>Más nueva</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>Lo necesitan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The newest version in the catalogue</source>
        <translation>La versión más nueva del catálogo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that are satisfied, of all it declares</source>
        <translation>Dependencias satisfechas, de todas las que declara</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that others declare on it</source>
        <translation>Dependencias que otros declaran de él</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Affected</source>
        <comment>plugin by others</comment>
        <translation>Afectado</translation>
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
        <translation>%1 de %2 satisfechas</translation>
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
        <translation>%1 (necesita %2 %3)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (necesita %2 %3)</translation>
    </message>
    <message numerus="yes">
        <location line="+88"/>
        <source>%1: %n call(s) of %2</source>
        <translation>
            <numerusform>%1: %n llamada a %2</numerusform>
            <numerusform>%1: %n llamadas a %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns no keys</source>
        <translation>no posee claves</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns %1 keys, which stay</source>
        <translation>posee %1 claves, que se quedan</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) require it and would break:</source>
        <translation>
            <numerusform>%n plugin lo necesita y fallaría:</numerusform>
            <numerusform>%n plugins lo necesitan y fallarían:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) can do without it, but would lose something:</source>
        <translation>
            <numerusform>%n plugin puede prescindir de él, pero perdería algo:</numerusform>
            <numerusform>%n plugins pueden prescindir de él, pero perderían algo:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) would no longer be found:</source>
        <translation>
            <numerusform>%n servicio ya no se encontraría:</numerusform>
            <numerusform>%n servicios ya no se encontrarían:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called within 24 hours by:</source>
        <translation>Llamado en 24 horas por:</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginItem</name>
    <message>
        <location filename="../app/graph/pluginitem.cpp" line="+103"/>
        <source>breaks</source>
        <translation>falla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>loses an option</source>
        <translation>pierde una opción</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>goes</source>
        <translation>se va</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>new</source>
        <translation>nuevo</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Estado</translation>
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
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Wanted</source>
        <translation>Deseada</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+39"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location line="-37"/>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+31"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Installed in</source>
        <translation>Instalada en</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Details of the selected plugin</source>
        <translation>Detalles del plugin seleccionado</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <location line="-43"/>
        <location line="+4"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy manifest</source>
        <translation>Copiar manifiesto</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Affected by</source>
        <translation>Afectado por</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest</source>
        <translation>Más nueva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Versions in the catalogue</source>
        <translation>Versiones del catálogo</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What needs it</source>
        <translation>Quién lo necesita</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it needs, who needs it, and its history.

Drop a plugin.json or plugin.yaml here to install it.</source>
        <translation>Seleccione un plugin para ver qué necesita, quién lo necesita y su historial.

Suelte aquí un plugin.json o plugin.yaml para instalarlo.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln plugin(s) selected</source>
        <translation>
            <numerusform>%Ln plugin seleccionado</numerusform>
            <numerusform>%Ln plugins seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>Lo que haga se aplica a todos.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Needs %1</source>
        <translation>Necesita %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services %1</source>
        <translation>Servicios %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Not installed: it registered its services itself, without manifest</source>
        <translation>No instalado: registró él mismo sus servicios, sin manifiesto</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Required</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Needs nothing</source>
        <translation>No necesita nada</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Needs %n other(s)</source>
        <translation>
            <numerusform>Necesita %n más</numerusform>
            <numerusform>Necesita %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needed by nobody</source>
        <translation>Nadie lo necesita</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Needed by %n other(s)</source>
        <translation>
            <numerusform>Lo necesita %n más</numerusform>
            <numerusform>Lo necesitan %n más</numerusform>
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
        <translation>en ningún sitio</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No manifest is known of this plugin.</source>
        <translation>No se conoce ningún manifiesto de este plugin.</translation>
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
        <translation>Satisfecho</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unsatisfied</source>
        <translation>No satisfecho</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+63"/>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <location line="-61"/>
        <location line="+20"/>
        <location line="+43"/>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message numerus="yes">
        <location line="-52"/>
        <source>%1 would break %n plugin(s)</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 rompería %n plugin</numerusform>
            <numerusform>%1 rompería %n plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 lacks %n plugin(s) that it requires</source>
        <comment>version</comment>
        <translation>
            <numerusform>A %1 le falta %n plugin necesario</numerusform>
            <numerusform>A %1 le faltan %n plugins necesarios</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – an upgrade is possible</source>
        <translation>%1 – actualización posible</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only registered</source>
        <translation>Solo registrado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, affected by %2</source>
        <comment>state, service</comment>
        <translation>%1, afectado por %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, affected by %2 and %n more</source>
        <comment>state, service</comment>
        <translation>
            <numerusform>%1, afectado por %2 y %n más</numerusform>
            <numerusform>%1, afectado por %2 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everything it depends on is there in a version that fits.</source>
        <translation>Todo aquello de lo que depende está en una versión que encaja.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something is missing that it can do without.</source>
        <translation>Falta algo de lo que puede prescindir.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something it requires is missing or has the wrong version.</source>
        <translation>Falta algo que necesita o tiene una versión incorrecta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated: its services are not found, and it satisfies nobody&apos;s dependency.</source>
        <translation>Desactivado: sus servicios no se encuentran y no satisface ninguna dependencia.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the catalogue only.</source>
        <translation>Solo en el catálogo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It registered its services itself; no manifest of it is installed.</source>
        <translation>Registró él mismo sus servicios; no hay ningún manifiesto suyo instalado.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without manifest</source>
        <translation>Sin manifiesto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Requires %1 %2; %3 is installed.</source>
        <translation>Necesita %1 %2; está instalado %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2; %3 is installed.</source>
        <translation>Puede usar %1 %2; está instalado %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requires %1 %2, which is not there.</source>
        <translation>Necesita %1 %2, que no está.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2, which is not there.</source>
        <translation>Puede usar %1 %2, que no está.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It requires itself through others: a circular dependency.</source>
        <translation>Se necesita a sí mismo a través de otros: una dependencia circular.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, which it requires, is not satisfied itself.</source>
        <translation>%1, que necesita, tampoco está satisfecho.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Install %1 %2</source>
        <translation>Instalar %1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Upgrade %1 to %2</source>
        <translation>Actualizar %1 a %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Downgrade %1 to %2</source>
        <translation>Retroceder %1 a %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstall %1</source>
        <translation>Desinstalar %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginsPage</name>
    <message>
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+49"/>
        <source>Only Upgrada&amp;ble</source>
        <translation>Solo ac&amp;tualizables</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Drop to install</source>
        <translation>Suelte para instalar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Loading plugins…</source>
        <translation>Cargando plugins…</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Show plugins that are: %1
%2</source>
        <translation>Mostrar plugins con estado: %1
%2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Install from file</source>
        <translation>Instalar desde archivo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No plugins yet</source>
        <translation>Aún no hay plugins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A plugin&apos;s manifest says what it offers and what it needs. Once installed, the node watches that everything fits.</source>
        <translation>El manifiesto de un plugin dice qué ofrece y qué necesita. Una vez instalado, el nodo vigila que todo encaje.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop a plugin.json or plugin.yaml on this window, or choose one:</source>
        <translation>Suelte un plugin.json o plugin.yaml en esta ventana, o elija uno:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install from file…</source>
        <translation>Instalar desde archivo…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or install it in a terminal:</source>
        <translation>O instálelo en un terminal:</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>No plugin matches</source>
        <translation>Ningún plugin coincide</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Show only plugins with a newer version in the catalogue</source>
        <translation>Mostrar solo plugins con una versión más nueva en el catálogo</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Drop to install %1</source>
        <translation>Suelte para instalar %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Drop to install %n manifest(s)</source>
        <translation>
            <numerusform>Suelte para instalar %n manifiesto</numerusform>
            <numerusform>Suelte para instalar %n manifiestos</numerusform>
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
    <message>
        <location line="+136"/>
        <source>Upgradable  %1</source>
        <translation>Actualizables  %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgradable: %n plugin(s)</source>
        <translation>
            <numerusform>Actualizables: %n plugin</numerusform>
            <numerusform>Actualizables: %n plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2</source>
        <comment>shown of all plugins</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugins</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is not installed, and the catalogue does not have it.</source>
        <translation>%1 no está instalado y el catálogo no lo tiene.</translation>
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
        <translation>Buscar plugins, nombres, versiones, servicios</translation>
    </message>
</context>
<context>
    <name>plexica::app::RatesPanel</name>
    <message>
        <location filename="../app/pages/gateway/ratespanel.cpp" line="+22"/>
        <source>Rates and latencies</source>
        <translation>Tasas y latencias</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Calls by minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latency by minute</source>
        <translation>Latencia por minuto</translation>
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
        <translation>Llamadas de quién</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls of this plugin</source>
        <translation>Llamadas de este plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of all plugins</source>
        <translation>Llamadas de todos los plugins</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Latency in milliseconds</source>
        <translation>Latencia en milisegundos</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Select a call or a pair to see how often, how fast and how well its service is called.</source>
        <translation>Seleccione una llamada o un par para ver con qué frecuencia, rapidez y éxito se llama a su servicio.</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: %2 llamadas, %3 fallidas</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: half of the calls within %2, 99 % within %3</source>
        <comment>time, p50, p99</comment>
        <translation>%1: la mitad de las llamadas en %2, el 99 % en %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>%1 llamadas en la última hora, %2 fallidas</translation>
    </message>
</context>
<context>
    <name>plexica::app::ReasonForm</name>
    <message>
        <location filename="../app/pages/services/reasonform.cpp" line="+26"/>
        <source>Shown to other administrators and kept in the events</source>
        <translation>Se muestra a otros administradores y se conserva en los eventos</translation>
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
        <translation>Hasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until it is reactivated</source>
        <translation>Hasta que se reactive</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 15 minutes</source>
        <translation>Durante 15 minutos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 4 hours</source>
        <translation>Durante 4 horas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 24 hours</source>
        <translation>Durante 24 horas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until a chosen moment…</source>
        <translation>Hasta un momento elegido…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Moment at which it becomes active by itself</source>
        <translation>Momento en que vuelve a estar activo por sí solo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All instances</source>
        <translation>Todas las instancias</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Instance</source>
        <translation>&amp;Instancia</translation>
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
        <translation>Necesario para</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wanted</source>
        <translation>Deseada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <comment>constraint of plugin</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 (%3)</source>
        <comment>constraint of service (plugin)</comment>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 (service %2)</source>
        <comment>plugin version, service version</comment>
        <translation>%1 (servicio %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 fits</source>
        <comment>version</comment>
        <translation>%1 encaja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 no encaja</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the catalogue</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 requires %2, and no version satisfies both</source>
        <translation>%1 necesita %2, y ninguna versión satisface ambos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requires %2</source>
        <translation>%1 necesita %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The smallest change that would make it pass</source>
        <translation>El menor cambio que lo haría posible</translation>
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
        <translation>Resultado de la comprobación</translation>
    </message>
</context>
<context>
    <name>plexica::app::SecretDialog</name>
    <message>
        <location filename="../app/pages/access/secretdialog.cpp" line="+24"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close Without Copying</source>
        <translation>Cerrar sin copiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Secret of the Key</source>
        <translation>Secreto de la clave</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was made.</source>
        <translation>Se ha creado la clave «%1».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key “%1” has another secret.</source>
        <translation>La clave «%1» tiene otro secreto.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is its secret. It is shown this once and kept nowhere: copy it now to where it is used.</source>
        <translation>Este es su secreto. Se muestra solo esta vez y no se guarda en ningún sitio: cópielo ahora donde se vaya a usar.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy the secret to the clipboard; clipboard managers are asked not to keep it</source>
        <translation>Copiar el secreto al portapapeles; se pide a los gestores del portapapeles que no lo guarden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Requests bring it as a header:
Authorization: Bearer plx_…
For instance: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</source>
        <translation>Las peticiones lo llevan como cabecera:
Authorization: Bearer plx_…
Por ejemplo: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This node asks nobody for a key yet (auth.mode is open). The key counts from when keys are turned on.</source>
        <translation>Este nodo aún no pide clave a nadie (auth.mode es open). La clave cuenta desde que se activen las claves.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have not copied the secret, and nobody can show it again. Without it the key is of no use; it can be rotated for another.</source>
        <translation>No ha copiado el secreto y nadie podrá mostrarlo de nuevo. Sin él la clave no sirve; puede renovarse para obtener otro.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message>
        <location filename="../app/pages/services/serviceactions.cpp" line="+49"/>
        <source>For each of them: %1</source>
        <comment>services: sentence</comment>
        <translation>Para cada uno: %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Copy Discovery Command</source>
        <translation>C&amp;opiar comando de descubrimiento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that discovers the service</source>
        <translation>Copiar un comando curl que descubre el servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;Name</source>
        <translation>&amp;Copiar nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the names of the selected services</source>
        <translation>Copiar los nombres de los servicios seleccionados</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Healthy…</source>
        <translation>Marcar como &amp;sano…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as healthy</source>
        <translation>Notificar el servicio como sano</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set De&amp;graded…</source>
        <translation>Marcar como de&amp;gradado…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as degraded</source>
        <translation>Notificar el servicio como degradado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Set &amp;Unavailable…</source>
        <translation>Marcar como no d&amp;isponible…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Report the service as unavailable</source>
        <translation>Notificar el servicio como no disponible</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Drain…</source>
        <translation>Dre&amp;nar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No new callers; calls in flight finish</source>
        <translation>Sin llamantes nuevos; las llamadas en curso terminan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take &amp;Offline…</source>
        <translation>Poner &amp;fuera de línea…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the service out of discovery and gateway</source>
        <translation>Dejar el servicio fuera del descubrimiento y de la pasarela</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reactivate…</source>
        <translation>R&amp;eactivar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the service ACTIVE again</source>
        <translation>Poner el servicio de nuevo ACTIVE</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dere&amp;gister…</source>
        <translation>D&amp;ar de baja…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the service from the registry</source>
        <translation>Quitar el servicio del registro</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back health or admin state as it was before the last change, within a minute</source>
        <translation>Recuperar la salud o la orden anterior al último cambio, durante un minuto</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Orders…</source>
        <translation>Ó&amp;rdenes…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is drained or offline by order, registered or not</source>
        <translation>Lo que está en drenaje o fuera de línea por orden, registrado o no</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The discovery command is on the clipboard.</source>
        <translation>El comando de descubrimiento está en el portapapeles.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is as it was.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are as they were.</source>
        <translation>%1 servicios están como antes.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, of which %2 live</source>
        <translation>%1, de ellas %2 accesibles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, of which %2 alive and %3 called</source>
        <translation>%1, de ellas %2 con vida y %3 llamadas</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (necesita %2 %3)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 (needs the plugin %2)</source>
        <translation>%1 (necesita el plugin %2)</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n plugin(s) require it:</source>
        <translation>
            <numerusform>%n plugin lo necesita:</numerusform>
            <numerusform>%n plugins lo necesitan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) can do without it:</source>
        <translation>
            <numerusform>%n plugin puede prescindir de él:</numerusform>
            <numerusform>%n plugins pueden prescindir de él:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2 calls/min</source>
        <comment>plugin: rate</comment>
        <translation>%1: %2 llamadas/min</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called now by:</source>
        <translation>Llamado ahora por:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Set the health of %1 to %2?</source>
        <translation>¿Fijar la salud de %1 en «%2»?</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Set the health of %n services to %1?</source>
        <translation>
            <numerusform>¿Fijar la salud de %n servicio en «%1»?</numerusform>
            <numerusform>¿Fijar la salud de %n servicios en «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1</source>
        <comment>health</comment>
        <translation>Fijar en «%1»</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find it again. It also ends staleness and the verdict of failed probes; what is missed from now on counts anew.</source>
        <translation>Los llamantes lo encuentran de nuevo. También cesa el silencio y el veredicto de las sondas fallidas; lo que falte desde ahora cuenta de nuevo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers still find it. It stays degraded until its plugin or an administrator reports otherwise.</source>
        <translation>Los llamantes aún lo encuentran. Sigue degradado hasta que su plugin o un administrador notifique otra cosa.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers no longer find it. It stays unavailable until its plugin or an administrator reports otherwise.</source>
        <translation>Los llamantes ya no lo encuentran. Sigue no disponible hasta que su plugin o un administrador notifique otra cosa.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is reported as %2.</source>
        <translation>%1 se notifica como: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are reported as %2.</source>
        <translation>%1 servicios se notifican como: %2.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Drain %1?</source>
        <translation>¿Drenar %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services?</source>
        <translation>
            <numerusform>¿Drenar %n servicio?</numerusform>
            <numerusform>¿Drenar %n servicios?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drain %1</source>
        <translation>Drenar %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services</source>
        <translation>
            <numerusform>Drenar %n servicio</numerusform>
            <numerusform>Drenar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is draining.</source>
        <translation>%1 está en drenaje.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are draining.</source>
        <translation>%1 servicios están en drenaje.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New callers no longer find it; calls in flight finish. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>Los llamantes nuevos ya no lo encuentran; las llamadas en curso terminan. Su plugin sigue funcionando y los latidos no lo deshacen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take %1 offline?</source>
        <translation>¿Poner %1 fuera de línea?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline?</source>
        <translation>
            <numerusform>¿Poner %n servicio fuera de línea?</numerusform>
            <numerusform>¿Poner %n servicios fuera de línea?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take %1 offline</source>
        <translation>Poner %1 fuera de línea</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline</source>
        <translation>
            <numerusform>Poner %n servicio fuera de línea</numerusform>
            <numerusform>Poner %n servicios fuera de línea</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is offline.</source>
        <translation>%1 está fuera de línea.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are offline.</source>
        <translation>%1 servicios están fuera de línea.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery and gateway leave it out at once: callers are told that it is unavailable. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>El descubrimiento y la pasarela lo omiten de inmediato: a los llamantes se les dice que no está disponible. Su plugin sigue funcionando y los latidos no lo deshacen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reactivate %1?</source>
        <translation>¿Reactivar %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services?</source>
        <translation>
            <numerusform>¿Reactivar %n servicio?</numerusform>
            <numerusform>¿Reactivar %n servicios?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate %1</source>
        <translation>Reactivar %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services</source>
        <translation>
            <numerusform>Reactivar %n servicio</numerusform>
            <numerusform>Reactivar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is active again.</source>
        <translation>%1 está activo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are active again.</source>
        <translation>%1 servicios están activos de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Callers find it again as far as its instances are live.</source>
        <translation>Los llamantes lo encuentran de nuevo, en la medida en que sus instancias sean accesibles.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Deregister %1?</source>
        <translation>¿Dar de baja %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services?</source>
        <translation>
            <numerusform>¿Dar de baja %n servicio?</numerusform>
            <numerusform>¿Dar de baja %n servicios?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister %1</source>
        <translation>Dar de baja %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services</source>
        <translation>
            <numerusform>Dar de baja %n servicio</numerusform>
            <numerusform>Dar de baja %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It leaves the registry with all its instances: callers are told that there is no such service. A plugin that still runs comes back when it registers again; most do at their next heartbeat. To keep it away, take it offline instead.</source>
        <translation>Sale del registro con todas sus instancias: a los llamantes se les dice que no existe. Un plugin que aún funciona vuelve cuando se registra de nuevo; casi todos, con el siguiente latido. Para mantenerlo apartado, póngalo fuera de línea.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 was deregistered.</source>
        <translation>%1 se ha dado de baja.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services were deregistered.</source>
        <translation>Se han dado de baja %1 servicios.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>Procesando %n servicio…</numerusform>
            <numerusform>Procesando %n servicios…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped after %1 of %2 services; the others are as they were.</source>
        <translation>Detenido tras %1 de %2 servicios; los demás están como estaban.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Fallaron %1 de %2 servicios.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 services failed; the others are done.</source>
        <translation>Fallaron %1 de %2 servicios; los demás están hechos.</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message>
        <location filename="../app/models/servicedisplay.cpp" line="+73"/>
        <source>Calls through the gateway in the last minute, about</source>
        <translation>Llamadas por la pasarela en el último minuto, aproximadamente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of the calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>Proporción de llamadas de las últimas 24 horas fallidas: respondidas con 5xx, por quien sea</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>99 of 100 calls of the last 24 hours took no longer</source>
        <translation>99 de cada 100 llamadas de las últimas 24 horas no tardaron más</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>Llamadas/min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Admin state</source>
        <translation>Estado admin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Instances that show signs of life, of all</source>
        <translation>Instancias que dan señales de vida, de todas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The worst health of each half hour, and above it the share of calls that failed in each hour</source>
        <translation>La peor salud de cada media hora y, encima, la proporción de llamadas fallidas de cada hora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last heartbeat or successful probe</source>
        <translation>El último latido o la última sonda con éxito</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Flapping: its status changed more than five times in the last ten minutes.</source>
        <translation>Inestable: su estado cambió más de cinco veces en los últimos diez minutos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>Afectado por otros:</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1
Until %2</source>
        <translation>%1
Hasta %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody has called it through the gateway for a day</source>
        <translation>Nadie lo ha llamado por la pasarela desde hace un día</translation>
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
        <translation>Afectado</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message>
        <location filename="../app/pages/services/servicepanel.cpp" line="+54"/>
        <source>Details of the selected service</source>
        <translation>Detalles del servicio seleccionado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+37"/>
        <location line="+7"/>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <location line="-27"/>
        <location line="+32"/>
        <location line="+4"/>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <location line="-76"/>
        <source>Health timeline</source>
        <translation>Cronología de la salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
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
        <translation>Metadatos</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy metadata</source>
        <translation>Copiar metadatos</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Set health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the health of the service</source>
        <translation>Notificar la salud del servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drain</source>
        <translation>Drenar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Admin state</source>
        <translation>Estado admin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Judged by</source>
        <translation>Juzgado por</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Health path</source>
        <translation>Ruta de salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service id</source>
        <translation>ID de servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery command</source>
        <translation>Comando de descubrimiento</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy discovery command</source>
        <translation>Copiar comando de descubrimiento</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Select a service to see its endpoints, instances and history.</source>
        <translation>Seleccione un servicio para ver sus endpoints, instancias e historial.</translation>
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
        <translation>%1, cambiado %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node that probes services and turns silent ones unavailable, for all nodes</source>
        <translation>El nodo que sondea servicios y declara no disponibles los mudos, para todos los nodos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (deactivated: its services are not found)</source>
        <translation>%1 (desactivado: sus servicios no se encuentran)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none registered</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Draining: no new callers.</source>
        <translation>En drenaje: sin llamantes nuevos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline: left out of discovery and gateway.</source>
        <translation>Fuera de línea: excluido del descubrimiento y de la pasarela.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active again %1</source>
        <translation>Activo de nuevo %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It answered: %1</source>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>Afectado por otros:</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Required by %1</source>
        <translation>Necesario para %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Optional for %1</source>
        <translation>Opcional para %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No plugin declares to need it</source>
        <translation>Ningún plugin declara necesitarlo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The plugin registered no metadata.</source>
        <translation>El plugin no registró metadatos.</translation>
    </message>
    <message>
        <location line="-103"/>
        <source>Endpoints %1</source>
        <translation>Endpoints %1</translation>
    </message>
    <message numerus="yes">
        <location line="-26"/>
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln servicio seleccionado</numerusform>
            <numerusform>%Ln servicios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>Lo que haga se aplica a todos.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Instances %1</source>
        <translation>Instancias %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceTable</name>
    <message>
        <location filename="../app/pages/services/servicetable.cpp" line="+36"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceUse</name>
    <message>
        <location filename="../app/pages/services/serviceuse.cpp" line="+50"/>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wanted</source>
        <translation>Deseada</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Plugins that depend on the service</source>
        <translation>Plugins que dependen del servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Callers of the service</source>
        <translation>Llamantes del servicio</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Last calls of the service</source>
        <translation>Últimas llamadas del servicio</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Double-click a call, or press Enter, to see its trace</source>
        <translation>Doble clic en una llamada, o Intro, para ver su traza</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a caller, or press Enter, to see its calls</source>
        <translation>Doble clic en un llamante, o Intro, para ver sus llamadas</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a plugin, or press Enter, to see it on the page Plugins</source>
        <translation>Doble clic en un plugin, o Intro, para verlo en la página Plugins</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Required</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Satisfied</source>
        <translation>Satisfecha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not satisfied</source>
        <translation>No satisfecha</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>No plugin declares that it needs this service.</source>
        <translation>Ningún plugin declara que necesita este servicio.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) depend on it</source>
        <translation>
            <numerusform>%n plugin depende de él</numerusform>
            <numerusform>%n plugins dependen de él</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has called it through the gateway for a day.</source>
        <translation>Nadie lo ha llamado por la pasarela desde hace un día.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) called it in the last 24 hours</source>
        <translation>
            <numerusform>%n plugin lo llamó en las últimas 24 horas</numerusform>
            <numerusform>%n plugins lo llamaron en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls</source>
        <translation>Últimas llamadas</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceWording</name>
    <message>
        <location filename="../app/models/servicewording.cpp" line="+21"/>
        <source>%1 of %2 alive, not called by order</source>
        <translation>%1 de %2 con vida, no se llama por orden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 alive, not called: the plugin is deactivated</source>
        <translation>%1 de %2 con vida, no se llama: el plugin está desactivado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 live</source>
        <translation>%1 de %2 accesibles</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Affected</source>
        <comment>service by others</comment>
        <translation>Afectado</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>affected by others</source>
        <translation>afectado por otros</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>flapping</source>
        <translation>inestable</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message>
        <location filename="../app/pages/services/servicespage.cpp" line="+44"/>
        <source>Loading services…</source>
        <translation>Cargando servicios…</translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>Let %n held service(s) turn unavailable?</source>
        <translation>
            <numerusform>¿Dejar que %n servicio retenido pase a no disponible?</numerusform>
            <numerusform>¿Dejar que %n servicios retenidos pasen a no disponibles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Release %n service(s)</source>
        <translation>
            <numerusform>Liberar %n servicio</numerusform>
            <numerusform>Liberar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was seen of them for a while, all at once: often it is the network between plugins and node that failed. Released, they become unavailable and callers no longer find them. Those that are seen again come back by themselves.</source>
        <translation>No se ve nada de ellos desde hace un rato, todos a la vez: a menudo falló la red entre los plugins y el nodo. Al liberarlos, pasan a no disponibles y los llamantes ya no los encuentran. Los que se vuelvan a ver regresan por sí solos.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>%n servicio liberado.</numerusform>
            <numerusform>%n servicios liberados.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Filter by plugin</source>
        <translation>Filtrar por plugin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show services of one plugin</source>
        <translation>Mostrar los servicios de un plugin</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+128"/>
        <source>All plugins</source>
        <translation>Todos los plugins</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>No services yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services appear here the moment a plugin registers them.</source>
        <translation>Los servicios aparecen aquí en cuanto un plugin los registra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Register a service. A plugin does it at its start; you can do it in a terminal:</source>
        <translation>Registre un servicio. Un plugin lo hace al arrancar; usted puede hacerlo en un terminal:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>Descúbralo, como lo haría otro plugin:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>Manténgalo vivo con un latido de vez en cuando:</translation>
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
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data of %1</source>
        <translation>Datos compartidos de %1</translation>
    </message>
    <message>
        <location line="-338"/>
        <source>No service matches</source>
        <translation>Ningún servicio coincide</translation>
    </message>
    <message>
        <location line="+211"/>
        <source>%1 of %2</source>
        <comment>shown of all services</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>%n service(s) fell silent at once and are held as they were: look at the network first.</source>
        <translation>
            <numerusform>%n servicio enmudeció y se retiene como estaba: mire primero la red.</numerusform>
            <numerusform>%n servicios enmudecieron a la vez y se retienen como estaban: mire primero la red.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <location filename="../app/pages/services/servicespage.h" line="+28"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Services</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search services, plugins, versions, URLs</source>
        <translation>Buscar servicios, plugins, versiones, URL</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingDisplay</name>
    <message>
        <location filename="../app/models/settingmodel.cpp" line="+131"/>
        <source>Where the value came from</source>
        <translation>De dónde vino el valor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As it is written in the configuration file</source>
        <translation>Tal como se escribe en el archivo de configuración</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is in effect</source>
        <translation>Lo que está en vigor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the next start brings, where that differs</source>
        <translation>Lo que trae el próximo arranque, donde difiera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>Tras reiniciar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a change takes effect</source>
        <translation>Cuándo tiene efecto un cambio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>Tiene efecto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File and line, variable or option</source>
        <translation>Archivo y línea, variable u opción</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingForm</name>
    <message>
        <location filename="../app/pages/settings/settingform.cpp" line="+87"/>
        <source>&amp;Password (of PostgreSQL), kept in the desktop&apos;s keyring</source>
        <translation>C&amp;ontraseña (de PostgreSQL), en el depósito de claves del escritorio</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave it empty to keep the one there is</source>
        <translation>Dejar vacío para conservar la actual</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Test Connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Connect to this database, look, and change nothing</source>
        <translation>Conectar con esta base de datos, mirar y no cambiar nada</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>This is how it is now.</source>
        <translation>Así está ahora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect at once.</source>
        <translation>Tiene efecto de inmediato.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>Tiene efecto tras reiniciar la consola, no antes.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It does not work: %1</source>
        <translation>No funciona: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no such file yet. It will be made.</source>
        <translation>Ese archivo aún no existe. Se creará.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, an empty database. The schema will be made.</source>
        <translation>Funciona: %1, una base de datos vacía. Se creará el esquema.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, with a database of Plexica (schema %2).</source>
        <translation>Funciona: %1, con una base de datos de Plexica (esquema %2).</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingPanel</name>
    <message>
        <location filename="../app/pages/settings/settingpanel.cpp" line="+21"/>
        <source>Details of the selected setting</source>
        <translation>Detalles del ajuste seleccionado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>Tras reiniciar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>Tiene efecto</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be written</source>
        <translation>Notación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Select a setting to see what it means and where its value came from.</source>
        <translation>Seleccione un ajuste para ver qué significa y de dónde vino su valor.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingTable</name>
    <message>
        <location filename="../app/pages/settings/settingtable.cpp" line="+38"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingWording</name>
    <message>
        <location filename="../app/models/settingwording.cpp" line="+14"/>
        <source>Addresses to serve on, as ADDRESS:PORT, or with TLS as {address, port, tls: {certificate, key, clientCA}}. Beyond this machine keys must be turned on first.</source>
        <translation>Direcciones en las que atender, como DIRECCIÓN:PUERTO, o con TLS como {address, port, tls: {certificate, key, clientCA}}. Más allá de este equipo, antes hay que activar las claves.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets several servers share one address (SO_REUSEPORT).</source>
        <translation>Permite que varios servidores compartan una dirección (SO_REUSEPORT).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Names by which this node may be called besides its addresses and localhost, while no keys are asked for.</source>
        <translation>Nombres con los que se puede llamar a este nodo además de sus direcciones y localhost, mientras no se pidan claves.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder of the SQLite database and of this window&apos;s state.</source>
        <translation>La carpeta de la base de datos SQLite y del estado de esta ventana.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database: sqlite:///absolute/path.db or postgresql://user@host:5432/name. Its password is kept in the desktop&apos;s keyring.</source>
        <translation>La base de datos: sqlite:///ruta/absoluta.db o postgresql://user@host:5432/name. Su contraseña se guarda en el depósito de claves del escritorio.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How much is written to the log.</source>
        <translation>Cuánto se escribe en el registro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether the log is text for people or JSON for programs.</source>
        <translation>Si el registro es texto para personas o JSON para programas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starts the demo plugins with the node.</source>
        <translation>Inicia los plugins de demostración con el nodo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The tenant of requests that name none.</source>
        <translation>El inquilino de las peticiones que no nombran ninguno.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name in the strip on top of the window, which tells production from a test.</source>
        <translation>El nombre en la franja superior de la ventana, que distingue la producción de una prueba.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The colour of that strip: #rrggbb or a name.</source>
        <translation>El color de esa franja: #rrggbb o un nombre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Web pages that may read and change things here, such as https://console.example.org.</source>
        <translation>Páginas web que pueden leer y cambiar cosas aquí, como https://console.example.org.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses or networks of proxies whose X-Forwarded headers count.</source>
        <translation>Direcciones o redes de proxies cuyas cabeceras X-Forwarded cuentan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest first line of a request.</source>
        <translation>La primera línea más larga de una petición.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a request&apos;s headers.</source>
        <translation>Máximo de bytes de las cabeceras de una petición.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most header fields of a request.</source>
        <translation>Máximo de campos de cabecera de una petición.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest body of a request.</source>
        <translation>El cuerpo más grande de una petición.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most open connections; beyond it the longest idle one makes room.</source>
        <translation>Máximo de conexiones abiertas; por encima, la que lleva más tiempo inactiva deja sitio.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most connections of one address; 0 means half of all, and this machine as many as it likes.</source>
        <translation>Máximo de conexiones de una dirección; 0 significa la mitad de todas, y este equipo cuantas quiera.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most watches and event streams.</source>
        <translation>Máximo de observaciones y flujos de eventos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most memory for bodies and for answers that are not taken yet.</source>
        <translation>Máximo de memoria para cuerpos y para respuestas aún no recogidas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How long a client may take for a request&apos;s headers.</source>
        <translation>Cuánto puede tardar un cliente con las cabeceras de una petición.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a client may take for a request&apos;s body.</source>
        <translation>Cuánto puede tardar un cliente con el cuerpo de una petición.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long an idle connection stays open.</source>
        <translation>Cuánto tiempo sigue abierta una conexión inactiva.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most tenants with services.</source>
        <translation>Máximo de inquilinos con servicios.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most services of one tenant.</source>
        <translation>Máximo de servicios de un inquilino.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most instances of one service.</source>
        <translation>Máximo de instancias de un servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a service&apos;s metadata.</source>
        <translation>Máximo de bytes de los metadatos de un servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most endpoints of a service.</source>
        <translation>Máximo de endpoints de un servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A service of which nothing was seen for so long counts as unavailable.</source>
        <translation>Un servicio del que no se ve nada durante este tiempo cuenta como no disponible.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How often health endpoints are asked.</source>
        <translation>Con qué frecuencia se consultan los endpoints de salud.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a health endpoint may take to answer.</source>
        <translation>Cuánto puede tardar en responder un endpoint de salud.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>So many failed probes in a row make a service unavailable.</source>
        <translation>Este número de sondas fallidas seguidas hace que un servicio no esté disponible.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If more than this share of all services turned stale at once, they are held back and you are asked.</source>
        <translation>Si más de esta proporción de todos los servicios quedara obsoleta a la vez, se retienen y se le pregunta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>… but only if there are at least so many.</source>
        <translation>… pero solo si hay al menos este número.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long the audit log is kept.</source>
        <translation>Cuánto tiempo se conserva el registro de auditoría.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest value of shared data.</source>
        <translation>El valor más grande de los datos compartidos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest key of shared data, in bytes.</source>
        <translation>La clave más larga de los datos compartidos, en bytes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The longest namespace, in bytes.</source>
        <translation>El espacio de nombres más largo, en bytes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most entries of one tenant.</source>
        <translation>Máximo de entradas de un inquilino.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most bytes of one tenant&apos;s shared data.</source>
        <translation>Máximo de bytes de datos compartidos de un inquilino.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a call between plugins may take, unless it asks for another time.</source>
        <translation>Cuánto puede durar una llamada entre plugins, salvo que pida otro tiempo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The longest time that a call may ask for.</source>
        <translation>El tiempo más largo que puede pedir una llamada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller to one target.</source>
        <translation>Máximo de llamadas simultáneas de un llamante a un destino.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time to one target, whoever calls.</source>
        <translation>Máximo de llamadas simultáneas a un destino, llame quien llame.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller.</source>
        <translation>Máximo de llamadas simultáneas de un llamante.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time of one tenant.</source>
        <translation>Máximo de llamadas simultáneas de un inquilino.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls a minute of one tenant; 0 means as many as it likes.</source>
        <translation>Máximo de llamadas por minuto de un inquilino; 0 significa cuantas quiera.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether calls need the permissions that endpoints ask for: off, audit (noted only) or enforce.</source>
        <translation>Si las llamadas necesitan los permisos que piden los endpoints: off, audit (solo se anota) o enforce.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether services at addresses of this machine and of private networks may be called.</source>
        <translation>Si se puede llamar a servicios en direcciones de este equipo y de redes privadas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If any are named, only these hosts may be called: names, *.example.org, addresses, networks.</source>
        <translation>Si se nombra alguno, solo se puede llamar a estos hosts: nombres, *.example.org, direcciones, redes.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where services are that register without a base URL; {pluginId} stands for the plugin.</source>
        <translation>Dónde están los servicios que se registran sin URL base; {pluginId} representa al plugin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest answer of a service.</source>
        <translation>La respuesta más grande de un servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether requests need a key: open (nobody is asked, this machine only) or keys.</source>
        <translation>Si las peticiones necesitan una clave: open (no se pide a nadie, solo este equipo) o keys.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most manifests in the catalogue.</source>
        <translation>Máximo de manifiestos en el catálogo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What this node does for the platform: a full one sweeps and probes, an observer only looks; auto decides by the program and the database.</source>
        <translation>Qué hace este nodo por la plataforma: full limpia y sondea, observer solo mira; auto decide según el programa y la base de datos.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How this node is called among the nodes; empty: the machine&apos;s name.</source>
        <translation>Cómo se llama este nodo entre los nodos; vacío: el nombre del equipo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where spans of calls go besides: the base URL of an OpenTelemetry collector; empty: nowhere.</source>
        <translation>Adónde van además los spans de las llamadas: la URL base de un colector OpenTelemetry; vacío: a ningún sitio.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Header fields that the collector wants, such as a key; their texts are not shown.</source>
        <translation>Campos de cabecera que quiere el colector, como una clave; sus textos no se muestran.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rules that say which events people are told of, and webhooks that carry them; secrets are not shown.</source>
        <translation>Reglas que dicen de qué eventos se avisa, y webhooks que los llevan; los secretos no se muestran.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets keys travel unencrypted to addresses beyond this machine; each start warns of it.</source>
        <translation>Permite que las claves viajen sin cifrar a direcciones más allá de este equipo; cada arranque avisa de ello.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+42"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health rules</source>
        <translation>Reglas de salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway rules</source>
        <translation>Reglas de la pasarela</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nobody has set it: it is at its default.</source>
        <translation>Nadie lo ha fijado: está en su valor predeterminado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the configuration file: %1</source>
        <translation>Del archivo de configuración: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the environment variable %1, which is stronger than the file.</source>
        <translation>Fijado por la variable de entorno %1, que prevalece sobre el archivo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the option %1 of the command line, which is stronger than the file.</source>
        <translation>Fijado por la opción %1 de la línea de comandos, que prevalece sobre el archivo.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After a restart</source>
        <translation>Tras un reinicio</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>One of: %1</source>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bytes, or a number with KiB, MiB or GiB</source>
        <translation>Bytes, o un número con KiB, MiB o GiB</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seconds, or a number with ms, s, m, h or d</source>
        <translation>Segundos, o un número con ms, s, m, h o d</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One on each line</source>
        <translation>Uno en cada línea</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list in brackets, as it would stand in the file</source>
        <translation>Una lista entre corchetes, como estaría en el archivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A path; a relative one begins at the folder of the configuration file</source>
        <translation>Una ruta; si es relativa, parte de la carpeta del archivo de configuración</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsActions</name>
    <message>
        <location filename="../app/pages/settings/settingsactions.cpp" line="+20"/>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+47"/>
        <source>Change the selected setting in the configuration file</source>
        <translation>Cambiar el ajuste seleccionado en el archivo de configuración</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Bac&amp;k to Default…</source>
        <translation>&amp;Volver al valor predeterminado…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the selected setting out of the configuration file</source>
        <translation>Quitar el ajuste seleccionado del archivo de configuración</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Setting</source>
        <translation>C&amp;opiar ajuste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the setting as it would stand in the configuration file</source>
        <translation>Copiar el ajuste como estaría en el archivo de configuración</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Test Database…</source>
        <translation>&amp;Probar base de datos…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try whether a database can be reached, and change nothing</source>
        <translation>Probar si se puede acceder a una base de datos, sin cambiar nada</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Reload File</source>
        <translation>&amp;Recargar archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over what has changed in the configuration file, as SIGHUP does</source>
        <translation>Adoptar lo que cambió en el archivo de configuración, como hace SIGHUP</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Save change</source>
        <translation>Guardar cambio</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+37"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+37"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With “keys” each request needs one. Make a key of role administrator on the page Access first: without one nobody can use the node over the network.</source>
        <translation>Con «keys» cada petición necesita una. Cree antes una clave del rol administrador en la página Acceso: sin ella nadie podrá usar el nodo a través de la red.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is copied: after the restart the console shows what is there.</source>
        <translation>No se copia nada: tras el reinicio la consola muestra lo que haya allí.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It cannot be saved here, only tried.</source>
        <translation>Aquí no se puede guardar, solo probar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no configuration file that could be written.</source>
        <translation>No hay ningún archivo de configuración en el que escribir.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Set %1 back to its default?</source>
        <translation>¿Devolver %1 a su valor predeterminado?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Its line leaves the configuration file, with the comment on it.</source>
        <translation>Su línea sale del archivo de configuración, con el comentario que lleva.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It changes nothing: the value is the same.</source>
        <translation>No cambia nada: el valor es el mismo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It takes effect at once.</source>
        <translation>Tiene efecto de inmediato.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>Tiene efecto tras reiniciar la consola, no antes.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is changed.</source>
        <translation>%1 ha cambiado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is written. It takes effect after a restart.</source>
        <translation>%1 está escrito. Tiene efecto tras un reinicio.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was written. %1 The password would have to stand in a file as plain text, which this console does not do. Put it into ~/.pgpass, or start the console with PLEXICA_DATABASE, or in a desktop session with a keyring.</source>
        <translation>No se ha escrito nada. %1 La contraseña tendría que figurar en un archivo como texto sin cifrar, y esta consola no hace eso. Póngala en ~/.pgpass, o inicie la consola con PLEXICA_DATABASE o en una sesión de escritorio con depósito de claves.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was written. %1</source>
        <translation>No se ha escrito nada. %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything stays as it was. %1</source>
        <translation>Todo sigue como estaba. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration was taken over.</source>
        <translation>Se ha adoptado la configuración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsPage</name>
    <message>
        <location filename="../app/pages/settings/settingspage.cpp" line="+26"/>
        <source>Only C&amp;hanged</source>
        <translation>&amp;Solo cambiados</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show one section of the configuration file</source>
        <translation>Mostrar una sección del archivo de configuración</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show only what is not at its default</source>
        <translation>Mostrar solo lo que no tiene su valor predeterminado</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loading settings…</source>
        <translation>Cargando ajustes…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No settings</source>
        <translation>No hay ajustes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of its settings.</source>
        <translation>Este nodo no dice nada de sus ajustes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No setting matches</source>
        <translation>Ningún ajuste coincide</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only changed</source>
        <translation>Solo cambiados</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Test database…</source>
        <translation>Probar base de datos…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The configuration could not be used at the next start:
%1</source>
        <translation>La configuración no se podría usar en el próximo arranque:
%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The configuration file was changed: %1.</source>
        <translation>El archivo de configuración ha cambiado: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Restart the console for what is written and not in effect yet: %1.</source>
        <translation>Reinicie la consola para lo que está escrito y aún no está en vigor: %1.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln ajuste</numerusform>
            <numerusform>%Ln ajustes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../app/pages/settings/settingspage.h" line="+24"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;ettings</source>
        <translation>Ajus&amp;tes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search settings, values, meanings</source>
        <translation>Buscar ajustes, valores, significados</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataActions</name>
    <message>
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+59"/>
        <source>&amp;Copy Key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the keys of the selected entries</source>
        <translation>Copiar las claves de las entradas seleccionadas</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy &amp;Read Command</source>
        <translation>Copiar comando de &amp;lectura</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that reads the entry</source>
        <translation>Copiar un comando curl que lee la entrada</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The read command is on the clipboard.</source>
        <translation>El comando de lectura está en el portapapeles.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Time to Live…</source>
        <translation>Fijar &amp;tiempo de vida…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the selected entries expire after a time</source>
        <translation>Hacer que las entradas seleccionadas caduquen tras un tiempo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Extend Time to Live…</source>
        <translation>&amp;Ampliar tiempo de vida…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the selected entries more time</source>
        <translation>Dar más tiempo a las entradas seleccionadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove E&amp;xpiry…</source>
        <translation>&amp;Quitar caducidad…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the selected entries until they are deleted</source>
        <translation>Conservar las entradas seleccionadas hasta que se eliminen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete the selected entries</source>
        <translation>Eliminar las entradas seleccionadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete &amp;Namespace…</source>
        <translation>Eliminar espacio de &amp;nombres…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete every entry of the chosen namespace</source>
        <translation>Eliminar todas las entradas del espacio de nombres elegido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Undo Deletion</source>
        <translation>Des&amp;hacer eliminación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back what was deleted within the last minute</source>
        <translation>Recuperar lo eliminado en el último minuto</translation>
    </message>
    <message>
        <location line="+53"/>
        <location line="+124"/>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <location line="-123"/>
        <location line="+124"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+124"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 se ha guardado como versión %2.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>When shall %1 expire?</source>
        <translation>¿Cuándo debe caducar %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>When shall %n entries expire?</source>
        <translation>
            <numerusform>¿Cuándo debe caducar %n entrada?</numerusform>
            <numerusform>¿Cuándo deben caducar %n entradas?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set time to live</source>
        <translation>Fijar tiempo de vida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted from now. Once it is over nobody finds the entry any more. The plugin that writes it next decides anew.</source>
        <translation>Se cuenta desde ahora. Cuando termine, nadie encuentra ya la entrada. El plugin que la escriba después decide de nuevo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give %1 more time?</source>
        <translation>¿Dar más tiempo a %1?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Give %n entries more time?</source>
        <translation>
            <numerusform>¿Dar más tiempo a %n entrada?</numerusform>
            <numerusform>¿Dar más tiempo a %n entradas?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extend time to live</source>
        <translation>Ampliar tiempo de vida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added to what is left. The plugin that writes it next decides anew.</source>
        <translation>Se suma a lo que queda. El plugin que la escriba después decide de nuevo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep %1 for good?</source>
        <translation>¿Conservar %1 para siempre?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Keep %n entries for good?</source>
        <translation>
            <numerusform>¿Conservar %n entrada para siempre?</numerusform>
            <numerusform>¿Conservar %n entradas para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove expiry</source>
        <translation>Quitar caducidad</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They stay and count for the quota until somebody deletes them or writes them with a time to live.</source>
        <translation>Se quedan y cuentan para la cuota hasta que alguien las elimine o las escriba con un tiempo de vida.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;After</source>
        <translation>&amp;Tras</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;By</source>
        <translation>E&amp;n</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>The expiry of %n entries is changed.</source>
        <translation>
            <numerusform>Se ha cambiado la caducidad de %n entrada.</numerusform>
            <numerusform>Se ha cambiado la caducidad de %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Delete the namespace %1?</source>
        <translation>¿Eliminar el espacio de nombres %1?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every entry of it goes, also what is not shown here and what is written until then.</source>
        <translation>Desaparecen todas sus entradas, también lo que no se muestra aquí y lo que se escriba hasta entonces.</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <location line="-197"/>
        <source>Duplic&amp;ate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message numerus="yes">
        <location line="+197"/>
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>¿Eliminar %n entrada?</numerusform>
            <numerusform>¿Eliminar %n entradas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+20"/>
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Eliminar %n entrada</numerusform>
            <numerusform>Eliminar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Plugins no longer find them. An entry that is written meanwhile stays and is reported.</source>
        <translation>Los plugins ya no las encuentran. Una entrada escrita entretanto se queda y se notifica.</translation>
    </message>
    <message>
        <location line="-216"/>
        <source>This can be undone for a minute.</source>
        <translation>Se puede deshacer durante un minuto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is too much to be kept: it cannot be undone. Export the table first.</source>
        <translation>Es demasiado para conservarlo: no se puede deshacer. Exporte antes la tabla.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ne&amp;w Entry…</source>
        <translation>Nueva entra&amp;da…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make an entry by hand</source>
        <translation>Crear una entrada a mano</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make an entry with the value of the selected one</source>
        <translation>Crear una entrada con el valor de la seleccionada</translation>
    </message>
    <message numerus="yes">
        <location line="+241"/>
        <location line="+32"/>
        <source>%n entries deleted.</source>
        <translation>
            <numerusform>%n entrada eliminada.</numerusform>
            <numerusform>%n entradas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-31"/>
        <location line="+32"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n entries are back.</source>
        <translation>
            <numerusform>%n entrada está de vuelta.</numerusform>
            <numerusform>%n entradas están de vuelta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Working on %n entries…</source>
        <translation>
            <numerusform>Procesando %n entrada…</numerusform>
            <numerusform>Procesando %n entradas…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stopped after %1 of %2 entries; the others are as they were.</source>
        <translation>Detenido tras %1 de %2 entradas; las demás están como estaban.</translation>
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
        <translation>Fallaron %1 de %2 entradas; las demás están hechas.</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataPage</name>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+66"/>
        <source>Show &amp;Value</source>
        <translation>Mostrar &amp;valor</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Show Expiring &amp;Next</source>
        <translation>&amp;Próximas a caducar</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Loading entries…</source>
        <translation>Cargando entradas…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Show or hide the value beside the table</source>
        <translation>Mostrar u ocultar el valor junto a la tabla</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide when entries expire</source>
        <translation>Mostrar u ocultar cuándo caducan las entradas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show all entries again</source>
        <translation>Mostrar de nuevo todas las entradas</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show when entries expire</source>
        <translation>Mostrar cuándo caducan las entradas</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>Filter by time left</source>
        <translation>Filtrar por tiempo restante</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show entries by when they expire</source>
        <translation>Mostrar entradas según cuándo caducan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Any time left</source>
        <translation>Cualquier tiempo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With expiry</source>
        <translation>Con caducidad</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Expires within %1</source>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by owner</source>
        <translation>Filtrar por propietario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show entries of one owner, or those whose owner is gone</source>
        <translation>Mostrar las entradas de un propietario, o aquellas cuyo propietario ya no está</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All owners</source>
        <translation>Todos los propietarios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Owner is gone</source>
        <translation>Sin propietario ya</translation>
    </message>
    <message numerus="yes">
        <location line="+235"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n edit(s) of shared data were not saved and are kept; a dot marks the entry.</source>
        <translation>
            <numerusform>%n cambio de datos compartidos no se guardó y se conserva; un punto marca la entrada.</numerusform>
            <numerusform>%n cambios de datos compartidos no se guardaron y se conservan; un punto marca cada entrada.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Namespace · %1</source>
        <translation>Espacio de nombres · %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Shared key · %1</source>
        <translation>Clave compartida · %1</translation>
    </message>
    <message>
        <location line="-319"/>
        <source>No shared data yet</source>
        <translation>Aún no hay datos compartidos</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>New entry…</source>
        <translation>Nueva entrada…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing is in this namespace now</source>
        <translation>Ahora no hay nada en este espacio de nombres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its entries have expired, or were deleted. What a plugin writes appears here by itself.</source>
        <translation>Sus entradas han caducado o se han eliminado. Lo que escribe un plugin aparece aquí por sí solo.</translation>
    </message>
    <message>
        <location line="+132"/>
        <source>Entries appear here the moment a plugin writes them.</source>
        <translation>Las entradas aparecen aquí en cuanto un plugin las escribe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write one, as a plugin would:</source>
        <translation>Escriba una, como lo haría un plugin:</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>These are the first %1 entries. Choose a namespace to see the others.</source>
        <translation>Estas son las primeras %1 entradas. Elija un espacio de nombres para ver las demás.</translation>
    </message>
    <message>
        <location line="+124"/>
        <source>%1 of %2</source>
        <comment>shown of all entries</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.h" line="+31"/>
        <source>Shared Data</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared &amp;Data</source>
        <translation>&amp;Datos compartidos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search keys, namespaces, owners</source>
        <translation>Buscar claves, espacios de nombres, propietarios</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>%1, edited and not saved</source>
        <comment>key</comment>
        <translation>%1, editada y sin guardar</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+29"/>
        <source>no expiry</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (gone)</source>
        <comment>owner</comment>
        <translation>%1 (ya no está)</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No plugin %1 is installed or registered: nobody may be left who cares for this entry</source>
        <translation>No hay ningún plugin %1 instalado o registrado: quizá ya nadie se ocupe de esta entrada</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Stays until it is deleted</source>
        <translation>Se queda hasta que se elimine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedTable</name>
    <message>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+48"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>plexica::app::SplitPage</name>
    <message>
        <location filename="../app/pages/splitpage.cpp" line="+63"/>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>Go &amp;to</source>
        <translation>Ir &amp;a</translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message>
        <location filename="../app/widgets/filterchips.cpp" line="+98"/>
        <source>Show services that are: %1
%2</source>
        <translation>Mostrar servicios con estado: %1
%2</translation>
    </message>
    <message numerus="yes">
        <location line="-12"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n servicio</numerusform>
            <numerusform>%1: %n servicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TableColumns</name>
    <message>
        <location filename="../app/widgets/tablecolumns.cpp" line="+43"/>
        <location line="+261"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>plexica::app::TableExport</name>
    <message>
        <location filename="../app/models/tableexport.cpp" line="+29"/>
        <source>The table changed while it was written. Try again.</source>
        <translation>La tabla cambió mientras se escribía. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <location line="+52"/>
        <location line="+14"/>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::TablePage</name>
    <message>
        <location filename="../app/pages/tablepage.cpp" line="+24"/>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide the panel beside the table</source>
        <translation>Mostrar u ocultar el panel junto a la tabla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>Mostrar todo de nuevo, fuera cual fuera el filtro</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The filters leave nothing over.</source>
        <translation>Los filtros no dejan nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>plexica::app::TenantSwitch</name>
    <message>
        <location filename="../app/shell/tenantswitch.cpp" line="+21"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show one tenant or all</source>
        <translation>Mostrar un inquilino o todos</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
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
        <translation>Cuándo empezó su primera llamada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who made the first call</source>
        <translation>Quién hizo la primera llamada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service that the first call went to</source>
        <translation>El servicio al que fue la primera llamada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the first call was answered with</source>
        <translation>Con qué se respondió la primera llamada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the begin of the first call to the end of the last</source>
        <translation>Del inicio de la primera llamada al final de la última</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it, as far as they are known</source>
        <translation>Llamadas que contiene, hasta donde se conocen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it that failed or were refused</source>
        <translation>Llamadas que contiene, fallidas o rechazadas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services that were called, in their order</source>
        <translation>Servicios llamados, en su orden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes that carried its calls</source>
        <translation>Nodos que transportaron sus llamadas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As logs and other tools know it (W3C Trace Context)</source>
        <translation>Como la conocen los registros y otras herramientas (W3C Trace Context)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trace id</source>
        <translation>ID de traza</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesPage</name>
    <message>
        <location filename="../app/pages/traces/tracespage.cpp" line="+43"/>
        <source>Failed &amp;Only</source>
        <translation>Solo &amp;fallos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Service</source>
        <translation>Mostrar &amp;servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plugin</source>
        <translation>Mostrar &amp;plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in &amp;Gateway</source>
        <translation>Mostrar en la pasa&amp;rela</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Trace Id</source>
        <translation>&amp;Copiar ID de traza</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No traces yet</source>
        <translation>Aún no hay trazas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each call through the gateway begins a trace or goes on with one, and stands here for ten minutes. Calls of one request come together when plugins pass the header “traceparent” on.</source>
        <translation>Cada llamada por la pasarela inicia una traza o continúa otra, y permanece aquí diez minutos. Las llamadas de una petición se juntan cuando los plugins transmiten la cabecera «traceparent».</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loading traces…</source>
        <translation>Cargando trazas…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No trace matches</source>
        <translation>Ninguna traza coincide</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show only traces in which a call failed or was refused</source>
        <translation>Mostrar solo trazas en las que una llamada falló o fue rechazada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the service that the chosen call went to</source>
        <translation>Mostrar el servicio al que fue la llamada elegida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the plugin that the chosen call went to</source>
        <translation>Mostrar el plugin al que fue la llamada elegida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the chosen call on the Gateway page, where it can be tried again</source>
        <translation>Mostrar la llamada elegida en la página Pasarela, donde se puede volver a probar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the id under which logs and other tools know the trace</source>
        <translation>Copiar el ID con el que los registros y otras herramientas conocen la traza</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Failed only</source>
        <translation>Solo fallos</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by service</source>
        <translation>Filtrar por servicio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that went through one service</source>
        <translation>Mostrar las trazas que pasaron por un servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+151"/>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <location line="-147"/>
        <source>Filter by duration</source>
        <translation>Filtrar por duración</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that took this long</source>
        <translation>Mostrar las trazas que tardaron tanto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any duration</source>
        <translation>Toda duración</translation>
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
        <translation>Elija una traza para ver sus llamadas.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The trace</source>
        <translation>La traza</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a call to see it here.</source>
        <translation>Elija una llamada para verla aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>A sample: there really are %1 calls a minute. Failures and the slowest are kept first.</source>
        <translation>Una muestra: en realidad hay %1 llamadas por minuto. Se guardan antes los fallos y las más lentas.</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>the newest %Ln trace(s)</source>
        <translation>
            <numerusform>la traza más reciente</numerusform>
            <numerusform>las %Ln trazas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln traza</numerusform>
            <numerusform>%Ln trazas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, a sample</source>
        <comment>how many</comment>
        <translation>%1, una muestra</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Nothing is known of trace %1 any more: calls are kept for ten minutes.</source>
        <translation>Ya no se sabe nada de la traza %1: las llamadas se guardan diez minutos.</translation>
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
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>slowest: %1, %2 of its own</source>
        <comment>service, time</comment>
        <translation>el más lento: %1, %2 propios</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trace %1, begun %2</source>
        <translation>Traza %1, iniciada %2</translation>
    </message>
    <message>
        <location filename="../app/pages/traces/tracespage.h" line="+33"/>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Traces</source>
        <translation>Tra&amp;zas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, services, endpoints, a trace id</source>
        <translation>Buscar plugins, servicios, endpoints, un ID de traza</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesTable</name>
    <message>
        <location filename="../app/pages/traces/tracestable.cpp" line="+36"/>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
</context>
<context>
    <name>plexica::app::TrafficChart</name>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+146"/>
        <source>Calls of the last hour</source>
        <translation>Llamadas de la última hora</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>%1 llamadas en la última hora, %2 fallidas</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: %2 llamadas, %3 fallidas</translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+64"/>
        <source>Circuit open</source>
        <translation>Circuito abierto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Circuit half open</source>
        <translation>Circuito semiabierto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Most calls failed; tried again in %1 s</source>
        <translation>Fallaron casi todas las llamadas; nuevo intento en %1 s</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The next call is a trial</source>
        <translation>La próxima llamada es una prueba</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls failed within 10 s; tried again in %3 s</source>
        <translation>Fallaron %1 de %2 llamadas en 10 s; nuevo intento en %3 s</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance ejected</source>
        <translation>Instancia excluida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at %2 failed again and again; tried again in %3 s</source>
        <translation>%1 en %2 falló una y otra vez; nuevo intento en %3 s</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls in flight</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Endpoint&apos;s rate limit</source>
        <translation>Límite de tasa del endpoint</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant&apos;s rate limit</source>
        <translation>Límite de tasa del inquilino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service&apos;s rate limit</source>
        <translation>Límite de tasa del servicio</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 was refused %n time(s), last %2</source>
        <translation>
            <numerusform>%1 fue rechazado %n vez, la última %2</numerusform>
            <numerusform>%1 fue rechazado %n veces, la última %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+46"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>plexica::app::TryCallPanel</name>
    <message>
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+60"/>
        <source>Copy as a curl command</source>
        <translation>Copiar como comando curl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send call</source>
        <translation>Enviar llamada</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Endpoints of the service</source>
        <translation>Endpoints del servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The path, with a query if there is one; the list offers the endpoints of the service</source>
        <translation>La ruta, con consulta si la hay; la lista ofrece los endpoints del servicio</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Headers of the call, a line each: “Name: value”</source>
        <translation>Cabeceras de la llamada, una por línea: «Nombre: valor»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON body, if there is one</source>
        <translation>Cuerpo JSON, si lo hay</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Run every check and send nothing</source>
        <translation>Hacer todas las comprobaciones y no enviar nada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the call as it was explained</source>
        <translation>Enviar la llamada tal como se explicó</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Checks of the call</source>
        <translation>Comprobaciones de la llamada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer will stand here.</source>
        <translation>La respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+14"/>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+16"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <location line="-17"/>
        <location line="+16"/>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>What stood for “:” and “*” in the path is not recorded: type it.</source>
        <translation>Lo que había en la ruta por «:» y «*» no se registra: escríbalo.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Line %1 is no header: write “Name: value”.</source>
        <translation>La línea %1 no es una cabecera: escriba «Nombre: valor».</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Explain shows every check of the call before anything is sent.</source>
        <translation>«Explicar» muestra cada comprobación de la llamada antes de enviar nada.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>%1: passed with a warning</source>
        <translation>%1: superada, con advertencia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: passed</source>
        <translation>%1: superada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: failed</source>
        <translation>%1: fallida</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Allowed. It would go to %1</source>
        <translation>Permitida. Iría a %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sent; waiting for the answer…</source>
        <translation>Enviada; esperando la respuesta…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 from the cache in %2; no instance was called</source>
        <translation>%1 de la caché en %2; no se llamó a ninguna instancia</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 from instance %2 in %3, %n attempt(s)</source>
        <translation>
            <numerusform>%1 de la instancia %2 en %3, %n intento</numerusform>
            <numerusform>%1 de la instancia %2 en %3, %n intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TtlForm</name>
    <message>
        <location filename="../app/pages/shareddata/ttlform.cpp" line="+54"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::WallView</name>
    <message>
        <location filename="../app/pages/overview/wallview.cpp" line="+21"/>
        <source>Wall display</source>
        <translation>Pantalla mural</translation>
    </message>
    <message numerus="yes">
        <location line="+89"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>24 hours ago</source>
        <translation>hace 24 horas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallLegend</name>
    <message>
        <location filename="../app/pages/traces/waterfallview.cpp" line="+298"/>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed attempt</source>
        <translation>Intento fallido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From the cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the bars mean</source>
        <translation>Qué significan las barras</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallModel</name>
    <message>
        <location filename="../app/models/waterfallmodel.cpp" line="+74"/>
        <source>Service and endpoint, below the call that caused it</source>
        <translation>Servicio y endpoint, bajo la llamada que lo causó</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without the time in which calls that it caused were under way</source>
        <translation>Sin el tiempo en que estaban en curso las llamadas que causó</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own</source>
        <comment>time of a call itself</comment>
        <translation>Propio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The node that carried the call</source>
        <translation>El nodo que transportó la llamada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answered from the cache in %1</source>
        <translation>respondida desde la caché en %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>attempt %1 at %2: %3 after %4</source>
        <comment>number, instance, status or failure, time</comment>
        <translation>intento %1 en %2: %3 tras %4</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>begins after %1, takes %2: %3</source>
        <translation>empieza tras %1, tarda %2: %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls %2</source>
        <comment>plugin, service</comment>
        <translation>%1 llama a %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status %1 %2</source>
        <translation>Estado %1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Own time: %1</source>
        <translation>Tiempo propio: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most of the trace&apos;s own time was spent here.</source>
        <translation>Aquí transcurrió el mayor tiempo propio de la traza.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What caused it is not known here: it was left out, or is outside of the gateway.</source>
        <translation>Aquí no se sabe qué la causó: se omitió o está fuera de la pasarela.</translation>
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
            <numerusform>%1, %n intento</numerusform>
            <numerusform>%1, %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, cache</source>
        <comment>time</comment>
        <translation>%1, caché</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, not sent</source>
        <comment>time</comment>
        <translation>%1, no enviada</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallView</name>
    <message>
        <location line="+83"/>
        <source>Waterfall of the trace</source>
        <translation>Cascada de la traza</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIf</name>
    <message>
        <location filename="../app/pages/graph/whatif.cpp" line="+42"/>
        <source>%1, by way of %2</source>
        <translation>%1, vía %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Would break</source>
        <translation>Fallaría</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would lose something optional</source>
        <translation>Perdería algo opcional</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services that would vanish</source>
        <translation>Servicios que desaparecerían</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n llamada</numerusform>
            <numerusform>%1: %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Called it in the last 24 hours</source>
        <translation>Lo llamaron en las últimas 24 horas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>Datos compartidos</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n key(s) it owns stay without owner</source>
        <translation>
            <numerusform>%n clave que posee queda sin propietario</numerusform>
            <numerusform>%n claves que posee quedan sin propietario</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would break</source>
        <comment>plugin</comment>
        <translation>%1 fallaría</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would lose something optional</source>
        <comment>plugin</comment>
        <translation>%1 perdería algo opcional</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n plugin(s) would break.</source>
        <translation>
            <numerusform>%n plugin fallaría.</numerusform>
            <numerusform>%n plugins fallarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Nothing breaks; %n plugin(s) would lose something optional.</source>
        <translation>
            <numerusform>Nada falla; %n plugin perdería algo opcional.</numerusform>
            <numerusform>Nada falla; %n plugins perderían algo opcional.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing breaks.</source>
        <translation>Nada falla.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fix: %1</source>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Why it would be refused</source>
        <translation>Por qué se rechazaría</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What would make it possible</source>
        <translation>Qué lo haría posible</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+12"/>
        <source>Install %1 %2</source>
        <translation>Instalar %1 %2</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 se ha instalado.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Upgrade %1 to %2</source>
        <translation>Actualizar %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 se ha actualizado a %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Downgrade %1 to %2</source>
        <translation>Retroceder %1 a %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 se ha retrocedido a %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>It would be refused: %n reason(s).</source>
        <translation>
            <numerusform>Se rechazaría: %n motivo.</numerusform>
            <numerusform>Se rechazaría: %n motivos.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 is installed already.</source>
        <translation>%1 %2 ya está instalado.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Uninstall %1</source>
        <translation>Desinstalar %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deactivate %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 se ha desinstalado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 was deactivated.</source>
        <translation>%1 se ha desactivado.</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIfPanel</name>
    <message>
        <location filename="../app/pages/graph/whatifpanel.cpp" line="+48"/>
        <source>What is to be done</source>
        <translation>Qué hacer</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install or upgrade</source>
        <translation>Instalar o actualizar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>What if I</source>
        <translation>Simular</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Think nothing through any more</source>
        <translation>No simular nada más</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Choose a plugin</source>
        <translation>Elija un plugin</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (installed)</source>
        <comment>version</comment>
        <translation>%1 (instalada)</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Choose what to do with which plugin. Nothing is changed before you say so.</source>
        <translation>Elija qué hacer con qué plugin. No se cambia nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>The node refuses it for the reasons above</source>
        <translation>El nodo lo rechaza por los motivos de arriba</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shows the impact once more before anything happens</source>
        <translation>Muestra el impacto una vez más antes de que ocurra nada</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1?</source>
        <comment>what is to be done</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Others need it. To uninstall it all the same, type its id.</source>
        <translation>Otros lo necesitan. Para desinstalarlo de todos modos, escriba su ID.</translation>
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
        <translation>Degradado</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+26"/>
        <source>Draining</source>
        <translation>En drenaje</translation>
    </message>
    <message>
        <location line="-24"/>
        <location line="+26"/>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Seen lately and without complaint: discovery answers it.</source>
        <translation>Visto hace poco y sin quejas: el descubrimiento lo devuelve.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Works with limits: discovery still answers it.</source>
        <translation>Funciona con límites: el descubrimiento aún lo devuelve.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No instance answers: callers do not find it.</source>
        <translation>Ninguna instancia responde: los llamantes no lo encuentran.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: no new callers, calls in flight finish.</source>
        <translation>Fijado por un administrador: sin llamantes nuevos, las llamadas en curso terminan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: left out of discovery and gateway.</source>
        <translation>Fijado por un administrador: excluido del descubrimiento y de la pasarela.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing seen since %1</source>
        <translation>Nada visto desde %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing seen for too long</source>
        <translation>Nada visto desde hace demasiado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection reset</source>
        <translation>conexión interrumpida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the host name cannot be resolved</source>
        <translation>no se puede resolver el nombre del host</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its TLS certificate is not trusted</source>
        <translation>su certificado TLS no es de confianza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no trusted TLS connection</source>
        <translation>sin conexión TLS de confianza</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>respondió %1</translation>
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
            <numerusform>%1, %n vez desde %2</numerusform>
            <numerusform>%1, %n veces desde %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is unavailable</source>
        <translation>%1 no está disponible</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is degraded</source>
        <translation>%1 está degradado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is drained</source>
        <translation>%1 está en drenaje</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is offline</source>
        <translation>%1 está fuera de línea</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is deactivated</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1, %Ln call(s)/min fail</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1, falla %Ln llamada/min</numerusform>
            <numerusform>%1, fallan %Ln llamadas/min</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 of %3 calls/min fail</source>
        <comment>sentence</comment>
        <translation>%1, fallan %2 de %3 llamadas/min</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Required: %1</source>
        <translation>Necesario: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional: %1</source>
        <translation>Opcional: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> (through %1)</source>
        <comment>plugins</comment>
        <translation> (a través de %1)</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The service is gone: it was deregistered meanwhile.</source>
        <translation>El servicio ya no está: se dio de baja entretanto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The instance is gone: it was deregistered meanwhile.</source>
        <translation>La instancia ya no está: se dio de baja entretanto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database cannot be reached; nothing is known to be changed. %1</source>
        <translation>No se puede acceder a la base de datos; no consta ningún cambio. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is gone: it was revoked meanwhile.</source>
        <translation>La clave ya no está: se revocó entretanto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is the last key of role administrator: make another first.</source>
        <translation>Es la última clave del rol administrador: cree antes otra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
</TS>
