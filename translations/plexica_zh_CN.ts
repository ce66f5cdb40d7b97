<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+161"/>
        <source>The node could not start.</source>
        <translation>节点无法启动。</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessActions</name>
    <message>
        <location filename="../app/pages/access/accessactions.cpp" line="+29"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;New Key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a key for a plugin or a person</source>
        <translation>为插件或人员创建密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rotate…</source>
        <translation>轮换(&amp;R)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the key another secret</source>
        <translation>为密钥更换密钥值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Key Id</source>
        <translation>复制密钥 ID(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id of the key, which is no secret</source>
        <translation>复制密钥的 ID，它不是机密</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;voke…</source>
        <translation>吊销(&amp;V)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End the key for good</source>
        <translation>永久终止此密钥</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm &amp;Grants…</source>
        <translation>确认授权(&amp;G)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the plugin what it asks for</source>
        <translation>授予插件所请求的权限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Withdraw Grants…</source>
        <translation>收回授权(&amp;W)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take permissions away from the plugin</source>
        <translation>收回插件的权限</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Make a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its secret is shown once, after this.</source>
        <translation>密钥值将在创建后显示一次。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Give the key “%1” another secret?</source>
        <translation>要更换密钥“%1”的密钥值吗？</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rotate key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The old secret is good</source>
        <translation>旧密钥值的有效期</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another hour</source>
        <translation>再保留一小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another day</source>
        <translation>再保留一天</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another week</source>
        <translation>再保留一周</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No longer</source>
        <translation>立即失效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The &amp;old secret is good</source>
        <translation>旧密钥值的有效期(&amp;O)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was rotated lately: the secret before the present one ends at once.</source>
        <translation>此密钥最近轮换过：上一个密钥值将立即失效。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Id, role and permissions stay. The new secret is shown once, after this.</source>
        <translation>ID、角色和权限保持不变。新密钥值将在此之后显示一次。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Revoke the key “%1”?</source>
        <translation>要吊销密钥“%1”吗？</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Revoke key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It cannot be revoked here: it is the last key of role administrator, and without one nobody could make keys over the network. Make another first, or use plexica-server key revoke %1.</source>
        <translation>无法在此处吊销：这是最后一个管理员角色的密钥，没有它就没有人能通过网络创建密钥。请先另建一个，或使用 plexica-server key revoke %1。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is open with it on this node now.</source>
        <translation>目前此节点上没有使用它的连接。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n watch(es) or event stream(s) that it holds open here end at once.</source>
        <translation>
            <numerusform>它在此处保持打开的 %n 个监视或事件流将立即结束。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is the only key of %1: the plugin can neither call others nor report that it is alive, and its services turn unavailable.</source>
        <translation>这是 %1 的唯一密钥：该插件将既不能调用其他服务，也不能上报存活状态，其服务将变为不可用。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) of the plugin</source>
        <translation>
            <numerusform>该插件的 %n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) that it called in the last 24 hours</source>
        <translation>
            <numerusform>它在过去 24 小时内调用过的 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate is refused on every node from then on, for good.</source>
        <translation>此后每个节点都将永久拒绝该证书。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key is refused on every node from then on, for good. To replace only its secret, rotate it.</source>
        <translation>此后每个节点都将永久拒绝该密钥。如果只想更换密钥值，请进行轮换。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was revoked.</source>
        <translation>已吊销密钥“%1”。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (wildcard)</source>
        <translation>%1（通配符）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds for more than it names</source>
        <translation>其适用范围超出所列名称</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A wildcard holds for more than it names, also for what plugins will offer later; it is granted only if you tick it.</source>
        <translation>通配符的适用范围超出所列名称，还包括插件以后提供的内容；只有勾选后才会授予。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What may %1 use in tenant %2?</source>
        <translation>%1 可以使用租户 %2 中的哪些内容？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant permissions</source>
        <translation>授予权限</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It asks for what follows and does not have it. Its calls may use what is ticked.</source>
        <translation>它请求以下权限但尚未获得。它的调用可以使用已勾选的权限。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What shall %1 no longer use in tenant %2?</source>
        <translation>%1 不应再使用租户 %2 中的哪些内容？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw permissions</source>
        <translation>收回权限</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls to endpoints that ask for what is ticked are refused where gateway.permissions is enforce, and noted where it is audit.</source>
        <translation>对要求已勾选权限的端点的调用，在 gateway.permissions 为 enforce 时会被拒绝，为 audit 时会被记录。</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 has %n permission(s) now.</source>
        <translation>
            <numerusform>%1 现有 %n 项权限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessPage</name>
    <message>
        <location filename="../app/pages/access/accesspage.cpp" line="+66"/>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show or hide the panel beside the table</source>
        <translation>显示或隐藏表格旁的面板</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>取消所有筛选，重新显示全部内容</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key says who a request is of and what it may do. Plugins get one each; people and pipelines get their own.</source>
        <translation>密钥说明请求来自谁以及可以做什么。每个插件有自己的密钥；人员和流水线也有自己的密钥。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make one here:</source>
        <translation>在此创建：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the first key…</source>
        <translation>创建第一个密钥…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or make it in a terminal, also while this console runs:</source>
        <translation>或在终端中创建，控制台运行时也可以：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key matches</source>
        <translation>没有匹配的密钥</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugin asks for permissions</source>
        <translation>没有插件请求权限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What a manifest asks for under “permissions” stands here, beside what the plugin was granted.</source>
        <translation>清单在“permissions”下请求的权限显示在此处，旁边是插件已获得的授权。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No plugin matches</source>
        <translation>没有匹配的插件</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+259"/>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <location line="-214"/>
        <source>The filters leave nothing over.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show keys of one role, or those that nobody has used</source>
        <translation>显示某一角色的密钥，或从未使用过的密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>This node asks nobody for a key: whoever reaches it may do everything. It therefore serves this machine only. Keys can be made here already; they count once auth.mode is “keys” and the console was restarted.</source>
        <translation>此节点不要求任何密钥：能访问它的人都可以执行任何操作，因此它只服务于本机。您可以先在此创建密钥；在 auth.mode 设为“keys”并重启控制台后，这些密钥才会生效。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Turn keys on…</source>
        <translation>启用密钥…</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Grants (%1 waiting)</source>
        <translation>授权（%1 项待处理）</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../app/pages/access/accesspage.h" line="+38"/>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Access</source>
        <translation>访问(&amp;A)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, ids, tenants, plugins, permissions</source>
        <translation>搜索名称、ID、租户、插件、权限</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessWording</name>
    <message>
        <location filename="../app/models/accesswording.cpp" line="+12"/>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looks at everything and changes nothing.</source>
        <translation>可查看所有内容，但不能更改。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is one plugin of one tenant: registers, calls and writes data as that plugin alone.</source>
        <translation>代表一个租户的一个插件：仅以该插件的身份注册、调用和写入数据。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Runs one tenant: installs plugins, gives orders to services, grants permissions.</source>
        <translation>管理一个租户：安装插件、向服务下达指令、授予权限。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>May do everything, makes keys and sees settings; with a tenant, everything in that tenant.</source>
        <translation>可执行任何操作，包括创建密钥和查看设置；如指定租户，则限于该租户。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Find services, read shared data, see plugins and the graph</source>
        <translation>查找服务、读取共享数据、查看插件和关系图</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See events, calls, circuits, nodes, and what an act would affect</source>
        <translation>查看事件、调用、熔断器、节点以及操作的影响</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>See all tenants, and the metrics of the node</source>
        <translation>查看所有租户和节点的指标</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register services, report their health and call others, as %1 and as nobody else</source>
        <translation>以 %1 的身份（且仅以此身份）注册服务、上报健康状态并调用其他服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change shared data that %1 owns</source>
        <translation>更改 %1 拥有的共享数据</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register and call in the name of any plugin; the audit log says so</source>
        <translation>以任意插件的名义注册和调用；审计日志会如实记录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install and change plugins, grant permissions without wildcards, give orders to services</source>
        <translation>安装和更改插件、授予不含通配符的权限、向服务下达指令</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Act in all tenants, change the catalogue, grant wildcards, see settings</source>
        <translation>在所有租户中操作、更改目录、授予通配符、查看设置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant wildcards in the tenant</source>
        <translation>在该租户中授予通配符</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make, rotate and revoke keys</source>
        <translation>创建、轮换和吊销密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make, rotate and revoke keys of the tenant</source>
        <translation>创建、轮换和吊销该租户的密钥</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing outside tenant %1, which it cannot even see</source>
        <translation>不涉及租户 %1 之外的任何内容，甚至无法看到</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotated</source>
        <translation>已轮换</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key is good.</source>
        <translation>密钥有效。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is good, and for a while its former secret is, too.</source>
        <translation>密钥有效，其旧密钥值在一段时间内也仍然有效。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key expires within two weeks.</source>
        <translation>密钥将在两周内过期。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is refused: its time is over. It can be revoked, which takes it from the list.</source>
        <translation>密钥已被拒绝：有效期已过。吊销后它将从列表中移除。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wildcard</source>
        <translation>通配符</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The plugin has all that it asks for.</source>
        <translation>插件已拥有所请求的全部权限。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin has all that it asks for, and a wildcard, which holds for more than it names.</source>
        <translation>插件已拥有所请求的全部权限以及一个通配符，其适用范围超出所列名称。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin asks for something that nobody has granted.</source>
        <translation>插件请求了尚无人授予的权限。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+5"/>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Letters, digits, “.”, “_” and “-”, beginning with a letter or digit.</source>
        <translation>可使用字母、数字、“.”、“_”和“-”，以字母或数字开头。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say what the key is for.</source>
        <translation>请说明密钥的用途。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 100 characters, all of them printable.</source>
        <translation>最多 100 个字符，且均须可打印。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A key of this role belongs to one tenant.</source>
        <translation>此角色的密钥属于一个租户。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say which plugin it is.</source>
        <translation>请指定插件。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” holds a wildcard, which a plugin&apos;s key may not.</source>
        <translation>“%1”含有通配符，插件的密钥不允许使用通配符。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At most 200 permissions of at most 200 printable characters each.</source>
        <translation>最多 200 项权限，每项最多 200 个可打印字符。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This moment is past.</source>
        <translation>该时刻已过去。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Arrangement</name>
    <message>
        <location filename="../app/pages/graph/arrangement.cpp" line="+76"/>
        <source>Graphviz could not arrange the graph: %1</source>
        <translation>Graphviz 无法排列关系图：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too many connections for layers: arranged by force. Focus on a plugin to see its layers.</source>
        <translation>连接过多，无法分层：已改用力导向布局。聚焦某个插件可查看其分层。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+81"/>
        <source>Notifications: %n unread</source>
        <translation>
            <numerusform>通知：%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Notifications: none unread</source>
        <translation>通知：没有未读</translation>
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
以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <location line="+6"/>
        <location line="+32"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Choose what to be told of</source>
        <translation>选择要接收的通知</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Clear all notifications</source>
        <translation>清除所有通知</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Nothing went wrong lately.</source>
        <translation>近期没有出现问题。</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallActions</name>
    <message>
        <location filename="../app/pages/gateway/callactions.cpp" line="+14"/>
        <source>Show Trac&amp;e</source>
        <translation>显示追踪(&amp;E)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the whole journey of the request, from plugin to plugin</source>
        <translation>显示请求在插件之间的完整路径</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Service</source>
        <translation>显示服务(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the service that the call went to</source>
        <translation>显示该调用的目标服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;peat…</source>
        <translation>重复(&amp;P)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill the form beside the table from this call</source>
        <translation>用此调用填写表格旁的表单</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the call as a curl command for a shell; keys stand there as variables</source>
        <translation>将调用复制为可在 shell 中运行的 curl 命令；密钥以变量代替</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy Request Id</source>
        <translation>复制请求 ID(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id under which the call stands in logs and events</source>
        <translation>复制该调用在日志和事件中的 ID</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The call is on the clipboard as a curl command, without headers and a body: these are not recorded.</source>
        <translation>调用已作为 curl 命令复制到剪贴板，不含标头和正文：它们不会被记录。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nor is what stood in the path: set these variables in the shell first: %1</source>
        <translation>路径中的实际值也未被记录：请先在 shell 中设置这些变量：%1</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallFilters</name>
    <message>
        <location filename="../app/pages/gateway/callfilters.cpp" line="+34"/>
        <source>Any duration</source>
        <translation>任意耗时</translation>
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
        <translation>按调用方筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Callers</source>
        <translation>调用方</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of one plugin</source>
        <translation>显示某个插件发起的调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by service</source>
        <translation>按服务筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls to one service</source>
        <translation>显示对某个服务的调用</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filter by status</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that ended so; a number may be typed. Without an answer: the gateway answered, as the plugin did not or was not asked.</source>
        <translation>显示以此状态结束的调用；可直接输入数字。无应答：插件没有应答或未被请求，由网关应答。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter by duration</source>
        <translation>按耗时筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that took this long; a number of milliseconds may be typed</source>
        <translation>显示耗时达到此值的调用；可直接输入毫秒数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by time</source>
        <translation>按时间筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of some time</source>
        <translation>显示某段时间的调用</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All callers</source>
        <translation>所有调用方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All services</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Method or path</source>
        <translation>方法或路径</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by endpoint</source>
        <translation>按端点筛选</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls whose method and path hold this, as “GET /products”</source>
        <translation>显示方法和路径包含此内容的调用，例如“GET /products”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without an answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last minute</source>
        <translation>过去 1 分钟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 5 minutes</source>
        <translation>过去 5 分钟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From … to …</source>
        <translation>从……到……</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>Calls From … to …</source>
        <translation>指定时间段的调用…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls</source>
        <translation>显示调用</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallList</name>
    <message>
        <location filename="../app/pages/gateway/calllist.cpp" line="+24"/>
        <source>No call matches</source>
        <translation>没有匹配的调用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>前往顶部，并显示期间新增的内容</translation>
    </message>
    <message numerus="yes">
        <location line="+135"/>
        <source>%Ln new</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln 个新调用</numerusform>
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
        <translation>命中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Miss</source>
        <comment>it was not in the cache; no failure</comment>
        <translation>未命中</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message>
        <location filename="../app/pages/gateway/callpanel.cpp" line="+54"/>
        <source>%1: %2 after %3</source>
        <comment>instance: status or failure, time</comment>
        <translation>%1：%2，耗时 %3</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The selected call</source>
        <translation>所选调用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trace id</source>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Events of the request</source>
        <translation>请求的事件</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Looking for events of this request…</source>
        <translation>正在查找此请求的事件…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The request left no events.</source>
        <translation>该请求没有留下事件。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n event(s) of this request</source>
        <translation>
            <numerusform>此请求的 %n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CallTable</name>
    <message>
        <location filename="../app/pages/gateway/calltable.cpp" line="+41"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallWording</name>
    <message>
        <location filename="../app/models/callwording.cpp" line="+12"/>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+43"/>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>circuit open</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>limit reached</source>
        <translation>达到限制</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no live instance</source>
        <translation>没有存活的实例</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such service</source>
        <translation>无此服务</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>another plugin&apos;s</source>
        <translation>属于其他插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such endpoint</source>
        <translation>无此端点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>permission missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answer too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>body too large</source>
        <translation>正文过大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address forbidden</source>
        <translation>地址被禁止</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>runs in a circle</source>
        <translation>循环调用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not well formed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>connection reset</source>
        <translation>连接被重置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name not resolved</source>
        <translation>名称无法解析</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>plexica::app::CommandPalette</name>
    <message>
        <location filename="../app/shell/commandpalette.cpp" line="+90"/>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A name, or what to do: drain crm.deals 1 h disk change</source>
        <translation>名称或操作：排空 crm.deals 1 h 更换磁盘</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search in the command palette</source>
        <translation>在命令面板中搜索</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Matches</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Nothing fits “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Enter: %1</source>
        <translation>Enter：%1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ConfirmDialog</name>
    <message>
        <location filename="../app/widgets/confirmdialog.cpp" line="+45"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>What it happens to</source>
        <translation>操作对象</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>To go on, &amp;type %1:</source>
        <translation>如要继续，请输入 %1(&amp;T)：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
</context>
<context>
    <name>plexica::app::Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+91"/>
        <source>The configuration cannot be used.</source>
        <translation>无法使用该配置。</translation>
    </message>
</context>
<context>
    <name>plexica::app::CopyButton</name>
    <message>
        <location filename="../app/widgets/copybutton.cpp" line="+33"/>
        <location line="+1"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>plexica::app::EmptyState</name>
    <message>
        <location filename="../app/widgets/emptystate.cpp" line="+88"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five plugins that register, call each other, fail and come back</source>
        <translation>五个插件：注册、互相调用、发生故障并恢复</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The demo starts…</source>
        <translation>正在启动演示…</translation>
    </message>
</context>
<context>
    <name>plexica::app::EndpointModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+42"/>
        <source>Needs: %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryDialog</name>
    <message>
        <location filename="../app/pages/shareddata/entrydialog.cpp" line="+40"/>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the copy</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make the entry</source>
        <translation>创建条目</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Namespace</source>
        <translation>命名空间(&amp;N)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Key</source>
        <translation>键(&amp;K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Replace what is there</source>
        <translation>替换已有的条目(&amp;R)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The plugin that cares for the entry</source>
        <translation>负责该条目的插件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is named like a secret is hidden, and copied as it is.</source>
        <translation>名称像机密的内容已隐藏，并会原样复制。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>E&amp;xpires</source>
        <translation>过期时间(&amp;X)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;After</source>
        <translation>时长(&amp;A)</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Whose entry is it?</source>
        <translation>这是谁的条目？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry stands in a namespace.</source>
        <translation>条目须位于某个命名空间中。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry has a key.</source>
        <translation>条目须有一个键。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry belongs to a plugin.</source>
        <translation>条目须属于某个插件。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An owner is at most %1 bytes long; these are %2.</source>
        <translation>所有者最长 %1 字节；当前为 %2 字节。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A value is JSON: a number, a text in quotation marks, true, false, null, [ ] or { }.</source>
        <translation>值为 JSON：数字、带引号的文本、true、false、null、[ ] 或 { }。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>This key is there already, in version %1.</source>
        <translation>该键已存在，版本为 %1。</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryPanel</name>
    <message>
        <location filename="../app/pages/shareddata/entrypanel.cpp" line="+29"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>The selected entry</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the stored value again</source>
        <translation>重新显示已存储的值</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Store the edited value, if nobody has changed it meanwhile (%1)</source>
        <translation>如果期间无人更改，则存储编辑后的值 (%1)</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>What is named like a secret is hidden.</source>
        <translation>名称像机密的内容已隐藏。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show and edit the whole value, until another entry is selected</source>
        <translation>显示并编辑完整的值，直到选择其他条目</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The value that is stored now</source>
        <translation>当前存储的值</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Drop my edit</source>
        <translation>放弃我的编辑</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the stored value and forget what was typed</source>
        <translation>显示已存储的值，丢弃输入的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit on top of it</source>
        <translation>在此基础上编辑</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep what was typed; saving then replaces the version shown here, and no newer one</source>
        <translation>保留输入的内容；之后保存将替换此处显示的版本，而不会替换更新的版本</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Select an entry to see its value.</source>
        <translation>选择一个条目以查看其值。</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n entries, %1 together.</source>
        <translation>
            <numerusform>%n 个条目，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry and deletion work on all of them.</source>
        <translation>过期设置和删除将应用于所有这些条目。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The entry has gone: its time came, or somebody deleted it. Saving makes it anew.</source>
        <translation>该条目已不存在：已过期或被人删除。保存将重新创建它。</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Stored now: version %1, written %2 by %3</source>
        <translation>当前存储：版本 %1，由 %3 写入于 %2</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Somebody changed this entry while you were editing. Nothing was overwritten: compare and choose below.</source>
        <translation>在您编辑期间有人更改了此条目。没有内容被覆盖：请在下方比较并选择。</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>What was typed %1 and not saved is here again. Revert shows the stored value.</source>
        <translation>%1输入但未保存的内容已恢复。“还原”可显示已存储的值。</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>no expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 已存储为版本 %2。</translation>
    </message>
</context>
<context>
    <name>plexica::app::EnvironmentStrip</name>
    <message>
        <location filename="../app/widgets/environmentstrip.cpp" line="+18"/>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This console shows the environment “%1” (environment.name in the configuration)</source>
        <translation>此控制台显示的环境为“%1”（配置中的 environment.name）</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventExport</name>
    <message>
        <location filename="../app/pages/events/eventexport.cpp" line="+43"/>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1:%2</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消;未写入任何文件。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The events cannot be read: %1</source>
        <translation>无法读取事件:%1</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <location line="+2"/>
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>已写入 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1, back to %2</source>
        <comment>count of events that were written, how far back</comment>
        <translation>%1,追溯至 %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventModel</name>
    <message>
        <location filename="../app/models/eventmodel.cpp" line="+29"/>
        <source>Health</source>
        <translation>健康状态</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Orders</source>
        <translation>指令</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>共享数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventPanel</name>
    <message>
        <location filename="../app/pages/events/eventpanel.cpp" line="+27"/>
        <source>The selected event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Details of the event</source>
        <translation>事件的详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event as JSON</source>
        <translation>JSON 形式的事件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the event</source>
        <translation>复制事件</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Select an event to see what it changed.</source>
        <translation>选择一个事件以查看其更改的内容。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It tells of nothing that was before and is other now.</source>
        <translation>此事件没有前后差异。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>仅显示前 %n 项更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventWording</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+56"/>
        <source> · instance %1</source>
        <translation> · 实例 %1</translation>
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
        <translation>设置健康状态：%1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered again</source>
        <translation>已重新注册</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregistered</source>
        <translation>已注销</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance deregistered</source>
        <translation>实例已注销</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>大规模失联：已暂缓</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale released</source>
        <translation>大规模失联：已放行</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 added to the catalogue</source>
        <comment>version</comment>
        <translation>%1 已添加到目录</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 removed from the catalogue</source>
        <comment>version</comment>
        <translation>%1 已从目录移除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 installed</source>
        <comment>version</comment>
        <translation>已安装 %1</translation>
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
        <translation>已重新安装</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstalled</source>
        <translation>已卸载</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activated</source>
        <translation>已启用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies registered</source>
        <translation>依赖已注册</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others</source>
        <translation>受其他服务影响</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No longer affected</source>
        <translation>不再受影响</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out of calls</source>
        <translation>已从调用中剔除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called again</source>
        <translation>恢复调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit closed</source>
        <translation>熔断器关闭</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit reset</source>
        <translation>熔断器已重置</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>Key created</source>
        <translation>密钥已创建</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Secret rotated</source>
        <translation>密钥值已轮换</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Key revoked</source>
        <translation>密钥已吊销</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+13"/>
        <source>Wrong keys refused</source>
        <translation>已拒绝错误的密钥</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Permissions changed</source>
        <translation>权限已更改</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permission missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Acted as the plugin</source>
        <translation>以该插件的身份操作</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key rotated</source>
        <translation>密钥已轮换</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit no longer reached</source>
        <translation>不再达到限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit reached</source>
        <translation>达到限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clock of a node is wrong</source>
        <translation>节点时钟不正确</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node lost</source>
        <translation>节点失联</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node is back</source>
        <translation>节点已恢复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node judges from now on</source>
        <translation>节点从现在起负责判定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grants changed</source>
        <translation>授权已更改</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls succeed again</source>
        <translation>调用恢复成功</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many calls fail</source>
        <translation>大量调用失败</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace deleted</source>
        <translation>命名空间已删除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A stored row cannot be read</source>
        <translation>无法读取已存储的一行数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant imported</source>
        <translation>租户已导入</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>granted: %1</source>
        <translation>已授予：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>withdrawn: %1</source>
        <translation>已收回：%1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, for %2</source>
        <comment>permissions, plugin</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>registered again</source>
        <translation>重新注册</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>heartbeat received again</source>
        <translation>重新收到心跳</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reported by its heartbeat</source>
        <translation>由其心跳上报</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it can be reached again</source>
        <translation>恢复可连接</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint answers again</source>
        <translation>其健康检查端点恢复应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint says degraded</source>
        <translation>其健康检查端点报告降级</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>its time was over</source>
        <translation>期限已到</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>by an administrator</source>
        <translation>由管理员</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by the node</source>
        <translation>由节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by %1</source>
        <comment>a plugin</comment>
        <translation>由 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with key %1</source>
        <translation>使用密钥 %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventsPage</name>
    <message>
        <location filename="../app/pages/events/eventspage.cpp" line="+44"/>
        <source>Go to &amp;Subject</source>
        <translation>前往对象(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Actor</source>
        <translation>前往操作者(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of the &amp;Request</source>
        <translation>请求的调用(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Only This Subject</source>
        <translation>仅此对象(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Event</source>
        <translation>复制事件(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;New Events</source>
        <translation>显示新事件(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/pages/events/eventspage.h" line="+36"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reading events…</source>
        <translation>正在读取事件…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What plugins, administrators and the node do is written down here.</source>
        <translation>插件、管理员和节点的操作记录在此处。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear &amp;Filters</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No event matches</source>
        <translation>没有匹配的事件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Show the service, plugin, key or namespace that it happened to</source>
        <translation>显示事件所涉及的服务、插件、密钥或命名空间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugin or key that did it</source>
        <translation>显示执行该操作的插件或密钥</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the gateway&apos;s calls with this request id</source>
        <translation>显示具有此请求 ID 的网关调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search for all events of this subject</source>
        <translation>搜索此对象的所有事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the event as JSON</source>
        <translation>以 JSON 格式复制事件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>前往顶部，并显示期间新增的事件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>取消所有筛选，重新显示全部内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show or hide the panel beside the table</source>
        <translation>显示或隐藏表格旁的面板</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to subject</source>
        <translation>前往对象</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to actor</source>
        <translation>前往操作者</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Filter by kind</source>
        <translation>按类型筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kinds of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of one kind</source>
        <translation>显示某一类型的事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by actor</source>
        <translation>按操作者筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Actors</source>
        <translation>操作者</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show what one kind of actor did</source>
        <translation>显示某一类操作者的操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By anybody</source>
        <translation>操作者不限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By administrators</source>
        <translation>由管理员</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By plugins</source>
        <translation>由插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With keys</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the node</source>
        <translation>由节点</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by time</source>
        <translation>按时间筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of some time</source>
        <translation>显示某段时间的事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message numerus="yes">
        <location line="+128"/>
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln 个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The events cannot be read: %1</source>
        <translation>无法读取事件：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, searching %2…</source>
        <comment>count, how far back</comment>
        <translation>%1，正在搜索 %2…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 back to %2</source>
        <comment>count, how far back</comment>
        <translation>%1，回溯至 %2</translation>
    </message>
    <message>
        <location filename="../app/pages/events/eventspage.h" line="+1"/>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search subjects, actors, reasons, request ids</source>
        <translation>搜索对象、操作者、原因、请求 ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::ExpiryChart</name>
    <message>
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+26"/>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+54"/>
        <source>Expiring next</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <location line="-61"/>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message numerus="yes">
        <location line="+97"/>
        <source>%1: %n entries go</source>
        <translation>
            <numerusform>%1：%n 个条目过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Export</name>
    <message>
        <location filename="../app/shell/exportrun.cpp" line="+37"/>
        <source>Writing the table…</source>
        <translation>正在写入表格…</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>JSON, one a line (*.jsonl)</source>
        <translation>JSON,每行一个 (*.jsonl)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Table</source>
        <translation>导出表格</translation>
    </message>
</context>
<context>
    <name>plexica::app::FactList</name>
    <message>
        <location filename="../app/widgets/factlist.cpp" line="+37"/>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>plexica::app::GatewayPage</name>
    <message>
        <location filename="../app/pages/gateway/gatewaypage.cpp" line="+53"/>
        <source>&amp;Reset Circuit</source>
        <translation>重置熔断器(&amp;R)</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>Close the circuit and take ejected instances back</source>
        <translation>关闭熔断器并恢复被剔除的实例</translation>
    </message>
    <message>
        <location line="-86"/>
        <location line="+293"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="-314"/>
        <source>&amp;Failed or Refused</source>
        <translation>失败或被拒绝(&amp;F)</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>Show calls that one node has carried</source>
        <translation>显示经由某个节点的调用</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Show &amp;New Calls</source>
        <translation>显示新调用(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lear Filters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a call to see it here, with the events of its request.</source>
        <translation>选择一个调用，可在此查看它及其请求的事件。</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>By pair</source>
        <translation>按调用对</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+306"/>
        <source>Held back</source>
        <translation>受阻</translation>
    </message>
    <message>
        <location line="-288"/>
        <source>Nothing is held back: no circuit is open, no instance is left out, and no limit refuses calls.</source>
        <translation>没有调用受阻：没有打开的熔断器，没有被剔除的实例，也没有限制在拒绝调用。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Calls from plugin to plugin appear here as they happen: who called whom, how long it took, and why it failed.</source>
        <translation>插件间的调用发生时会显示在此处：谁调用了谁、耗时多久以及失败的原因。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show only calls that failed (5xx) or were refused (4xx)</source>
        <translation>仅显示失败 (5xx) 或被拒绝 (4xx) 的调用</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1</source>
        <translation>%1 的调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls %1 → %2</source>
        <comment>caller → service</comment>
        <translation>调用 %1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Events of %1</source>
        <translation>%1 的事件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugin %1</source>
        <translation>插件 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph of %1</source>
        <translation>%1 的关系图</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of the request</source>
        <translation>请求的事件</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>%1 calls/min, %2 failed, %3 refused</source>
        <translation>%1 次调用/分钟，%2 次失败，%3 次被拒绝</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed: answered 5xx, by whoever. Refused: answered 4xx.</source>
        <translation>失败：返回 5xx，无论由谁返回。被拒绝：返回 4xx。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls (%1 of %2)</source>
        <translation>调用（%1 / %2）</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Call · %1 → %2</source>
        <comment>caller → service</comment>
        <translation>调用 · %1 → %2</translation>
    </message>
    <message>
        <location line="-456"/>
        <source>Beside the tables</source>
        <translation>表格旁的面板</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Try a call</source>
        <translation>试用调用</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+211"/>
        <source>No calls yet</source>
        <translation>尚无调用</translation>
    </message>
    <message>
        <location line="-189"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>前往顶部，并显示期间新增的内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>取消所有筛选，重新显示全部内容</translation>
    </message>
    <message>
        <location line="+203"/>
        <source>Held back (%1)</source>
        <translation>受阻 (%1)</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Calls to %1 are let through again.</source>
        <translation>对 %1 的调用已恢复放行。</translation>
    </message>
    <message>
        <location filename="../app/pages/gateway/gatewaypage.h" line="+34"/>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gate&amp;way</source>
        <translation>网关(&amp;W)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search callers, services, endpoints, request ids</source>
        <translation>搜索调用方、服务、端点、请求 ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="+156"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the manifest asks for</source>
        <translation>清单所请求的权限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asks for</source>
        <translation>请求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the plugin&apos;s calls may use</source>
        <translation>插件的调用可以使用的权限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Has</source>
        <translation>已拥有</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it asks for and nobody has granted</source>
        <translation>已请求但尚无人授予的权限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted ones that hold for more than they name</source>
        <translation>适用范围超出所列名称的授权</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wildcards</source>
        <translation>通配符</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantPanel</name>
    <message>
        <location filename="../app/pages/access/grantpanel.cpp" line="+18"/>
        <source>Details of the selected grants</source>
        <translation>所选授权的详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>History of the plugin</source>
        <translation>插件的历史</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it asks for and what it was granted.</source>
        <translation>选择一个插件以查看它请求的和已获得的权限。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody has decided what it gets. What a later version asks for waits here.</source>
        <translation>已有人决定授予它哪些权限。更新版本请求的权限将在此等待处理。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has decided: it has what it asks for, but no wildcards.</source>
        <translation>尚无人决定：它拥有所请求的权限，但不包括通配符。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (wildcard)</source>
        <translation>%1（通配符）</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By a wildcard</source>
        <translation>来自通配符</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="+90"/>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphActions</name>
    <message>
        <location filename="../app/pages/graph/graphactions.cpp" line="+17"/>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph larger</source>
        <translation>放大显示关系图</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph smaller</source>
        <translation>缩小显示关系图</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph at 100 %</source>
        <translation>以 100% 的比例显示关系图</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Fit to Window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the whole graph</source>
        <translation>显示整个关系图</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Layered</source>
        <translation>分层(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever depends stands left of what it depends on</source>
        <translation>依赖方位于其依赖项的左侧</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fo&amp;rce</source>
        <translation>力导向(&amp;R)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connected plugins attract each other</source>
        <translation>相连的插件互相吸引</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ra&amp;dial</source>
        <translation>放射(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rings around the plugin most others depend on, or the selected one</source>
        <translation>以被依赖最多的插件或所选插件为中心的同心环</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Arran&amp;ge Again</source>
        <translation>重新排列(&amp;G)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lay out what is shown; cards you moved stay</source>
        <translation>排列当前显示的内容；移动过的卡片保持不变</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset &amp;Positions</source>
        <translation>重置位置(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget where you put cards, and lay out all</source>
        <translation>忘记卡片的手动位置并重新排列全部</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Focus on &amp;Neighbourhood</source>
        <translation>聚焦邻域(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show only the selected plugin and its neighbours, or all again</source>
        <translation>仅显示所选插件及其相邻插件，或重新显示全部</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step &amp;More</source>
        <translation>扩大一步(&amp;M)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step further away too</source>
        <translation>同时显示再远一步的相邻插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step L&amp;ess</source>
        <translation>缩小一步(&amp;E)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step less</source>
        <translation>相邻范围减少一步</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only Troub&amp;le and Its Neighbours</source>
        <translation>仅问题及其邻居(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what is not as it should be and who has to do with it, or all again</source>
        <translation>只显示异常项及与其有关的，或恢复显示全部</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide the selected plugin</source>
        <translation>隐藏所选插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show E&amp;verything</source>
        <translation>显示全部(&amp;V)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No focus, nothing hidden, nothing searched</source>
        <translation>取消聚焦、隐藏和搜索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ne&amp;xt Connection</source>
        <translation>下一个连接(&amp;X)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the next connection of the selected plugin</source>
        <translation>选择所选插件的下一个连接</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previo&amp;us Connection</source>
        <translation>上一个连接(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the previous connection of the selected plugin</source>
        <translation>选择所选插件的上一个连接</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Card Left</source>
        <translation>左移卡片</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the left</source>
        <translation>将所选卡片向左移动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Right</source>
        <translation>右移卡片</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the right</source>
        <translation>将所选卡片向右移动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Up</source>
        <translation>上移卡片</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card up</source>
        <translation>将所选卡片向上移动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Down</source>
        <translation>下移卡片</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card down</source>
        <translation>将所选卡片向下移动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;What If…</source>
        <translation>假设分析(&amp;W)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what an installation, upgrade or removal would break, before doing it</source>
        <translation>在实际操作前查看安装、升级或移除会造成哪些破坏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Unins&amp;talled…</source>
        <translation>假设将其卸载(&amp;T)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break without the selected plugin</source>
        <translation>查看没有所选插件时哪些内容无法工作</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Deactivated…</source>
        <translation>假设将其停用…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break while the selected plugin is inactive</source>
        <translation>查看所选插件停用期间哪些内容无法工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show as Ta&amp;ble</source>
        <translation>显示为表格(&amp;B)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same as tables, for keyboard and screen reader</source>
        <translation>以表格显示相同内容，便于使用键盘和屏幕阅读器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide what lines and shapes mean</source>
        <translation>显示或隐藏线条和形状的含义</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Overview &amp;Map</source>
        <translation>概览图(&amp;M)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide the small map</source>
        <translation>显示或隐藏概览图</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show or hide the panel beside the graph</source>
        <translation>显示或隐藏关系图旁的面板</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Services</source>
        <translation>前往服务(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the services of the selected plugin</source>
        <translation>显示所选插件的服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Plugin</source>
        <translation>前往插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the selected plugin on the page Plugins</source>
        <translation>在“插件”页面显示所选插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Id</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the id of the selected plugin</source>
        <translation>复制所选插件的 ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Graph…</source>
        <translation>导出关系图…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the graph to an SVG, PNG, PDF or DOT file</source>
        <translation>将关系图写入 SVG、PNG、PDF 或 DOT 文件</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Gro&amp;up When Many</source>
        <translation>数量多时分组(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One by one, and by prefix or community when there are more than %1</source>
        <translation>逐个显示，超过 %1 个时按前缀或社区分组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No Groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each plugin</source>
        <translation>每个插件一张卡片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Prefix</source>
        <translation>按前缀分组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins whose ids begin alike</source>
        <translation>id 开头相同的插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Community</source>
        <translation>按社区分组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins that have more to do with each other than with the rest</source>
        <translation>彼此联系比与其余更紧密的插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Tenant</source>
        <translation>按租户分组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each tenant</source>
        <translation>每个租户一张卡片</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold or Fold Group</source>
        <translation>展开或折叠分组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugins of the selected group, or the group of the selected plugin again</source>
        <translation>显示所选分组的插件，或恢复显示所选插件的分组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold All Groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the plugins of all groups</source>
        <translation>显示所有分组的插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fold All Groups</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show a card for each group</source>
        <translation>每个分组显示一张卡片</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphBar</name>
    <message>
        <location filename="../app/pages/graph/graphbar.cpp" line="+23"/>
        <source>Tenant of the graph</source>
        <translation>关系图的租户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A graph shows one tenant</source>
        <translation>一张关系图显示一个租户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How the cards are arranged</source>
        <translation>卡片的排列方式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Which plugins stand together as one card</source>
        <translation>哪些插件合为一张卡片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the neighbourhood of the selected plugin only</source>
        <translation>仅显示所选插件的邻域</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that one node has carried in the last hour</source>
        <translation>显示某个节点在过去一小时内承载的调用</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n step(s) around</source>
        <translation>
            <numerusform>周围 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Only trouble and its neighbours</source>
        <translation>仅问题及其邻居</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show details</source>
        <translation>显示详情</translation>
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
        <translation>插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>满足情况</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>错误</translation>
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
        <translation>传入字节</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>传出字节</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExport</name>
    <message>
        <location filename="../app/graph/graphexport.cpp" line="+110"/>
        <source>The graph changed while it was written. Try again.</source>
        <translation>写入期间关系图发生了变化。请重试。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+14"/>
        <source>Plugins of %1</source>
        <translation>%1 的插件</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>内存不足，无法生成此尺寸的图片。</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExportRun</name>
    <message>
        <location filename="../app/pages/graph/graphexportrun.cpp" line="+28"/>
        <source>Writing the graph…</source>
        <translation>正在写入关系图…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The graph was written to %1.</source>
        <translation>已将关系图写入 %1。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Scalable vector graphics (*.svg)</source>
        <translation>可缩放矢量图形 (*.svg)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export Graph</source>
        <translation>导出关系图</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExpression</name>
    <message>
        <location filename="../app/graph/graphexpression.cpp" line="+129"/>
        <source>“status:%1” is none of: %2</source>
        <translation>“status:%1”不是以下任何一项：%2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“kind:%1” is none of: %2, cycle</source>
        <translation>“kind:%1”不是以下任何一项：%2, cycle</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPage</name>
    <message>
        <location filename="../app/pages/graph/graphpage.h" line="+39"/>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>G&amp;raph</source>
        <translation>关系图(&amp;R)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find or hide: text, status:, kind:, plugin:, -…</source>
        <translation>查找或隐藏：文本、status:、kind:、plugin:、-…</translation>
    </message>
    <message>
        <location filename="../app/pages/graph/graphpage.cpp" line="+57"/>
        <source>Loading the graph…</source>
        <translation>正在加载关系图…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugins yet</source>
        <translation>尚无插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins appear here when they are installed, or register a service or dependencies.</source>
        <translation>插件在安装后，或注册服务或依赖后，会显示在此处。</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <source>Beside the graph</source>
        <translation>关系图旁的面板</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message numerus="yes">
        <location line="+380"/>
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1/%n 个插件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n 个插件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个分组</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>calls of the last hour</source>
        <translation>过去一小时的调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>arranging…</source>
        <translation>正在排列…</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message>
        <location filename="../app/pages/graph/graphpanel.cpp" line="+36"/>
        <source>Details of what is selected in the graph</source>
        <translation>关系图中所选内容的详情</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+68"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Services and connections</source>
        <translation>服务和连接</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 live</source>
        <translation>%1/%2 存活</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+57"/>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Calls without declaring it</source>
        <translation>未声明的调用目标</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Needed by</source>
        <translation>依赖方</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Called without being declared, by</source>
        <translation>未声明的调用方</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>满足情况</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1，p99 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location line="-58"/>
        <location line="+61"/>
        <source>Plugins</source>
        <translation>插件</translation>
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
            <numerusform>%n 个依赖</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPluginTable</name>
    <message>
        <location filename="../app/graph/graphtables.cpp" line="-148"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>安装状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>依赖方</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphSelection</name>
    <message>
        <location filename="../app/pages/graph/graphselection.cpp" line="+110"/>
        <source>Select a plugin or a connection.

Arrow keys go from card to card, Ctrl+Page Down along its connections.</source>
        <translation>请选择一个插件或连接。

使用方向键在卡片之间移动，Ctrl+Page Down 沿其连接移动。</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n 个插件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n 个有问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphTabs</name>
    <message>
        <location filename="../app/pages/graph/graphtabs.cpp" line="+20"/>
        <source>Plugins of the graph</source>
        <translation>关系图的插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connections of the graph</source>
        <translation>关系图的连接</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphView</name>
    <message>
        <location filename="../app/graph/graphview.cpp" line="+41"/>
        <source>Graph of plugins</source>
        <translation>插件关系图</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message>
        <location filename="../app/graph/graphwords.cpp" line="+33"/>
        <source>active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no manifest</source>
        <translation>无清单</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no services</source>
        <translation>无服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+101"/>
        <location line="+11"/>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>undeclared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>only called</source>
        <translation>仅有调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>satisfied</source>
        <translation>已满足</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 不符合</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+10"/>
        <location line="+69"/>
        <location line="+13"/>
        <source>in a cycle</source>
        <translation>处于循环依赖中</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>no connections</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>never called</source>
        <translation>从未调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not declared in the manifest</source>
        <translation>清单中未声明</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+13"/>
        <source>around %1</source>
        <comment>plugins around one</comment>
        <translation>%1 周围</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>the others</source>
        <translation>其余</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n 个插件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n 个有问题</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1/min</source>
        <comment>calls</comment>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/h</source>
        <comment>calls</comment>
        <translation>%1/小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/day</source>
        <comment>calls</comment>
        <translation>%1/天</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 % failed</source>
        <translation>%1 % 失败</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: %2</source>
        <comment>status: how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2</source>
        <comment>service: status</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Affected by others:</source>
        <translation>受其他服务影响：</translation>
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
        <translation>经由隐藏项：%1</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What if: would break</source>
        <translation>假设：将无法工作</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would lose something optional</source>
        <translation>假设：将失去可选功能</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would go</source>
        <translation>假设：将移除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would be installed</source>
        <translation>假设：将安装</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would change</source>
        <translation>假设：将更改</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (what if)</source>
        <comment>version or standing</comment>
        <translation>%1（假设）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 in, %2 out</source>
        <comment>bytes</comment>
        <translation>传入 %1，传出 %2</translation>
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
        <translation>没有过去 24 小时的信息。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Healthy as far as the last 24 hours are known.</source>
        <translation>在过去 24 小时的已知范围内均为健康。</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>过去 24 小时内有 %n 个半小时时段不可用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Degraded in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>过去 24 小时内有 %n 个半小时时段降级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours</source>
        <translation>
            <numerusform>过去 24 小时内有 %n 个半小时时段不可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>, degraded in %n.</source>
        <comment>half hours</comment>
        <translation>
            <numerusform>，%n 个时段降级。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them in this one.</source>
        <translation>每小时最多有 %1% 的调用失败，当前小时最多。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them %2.</source>
        <translation>每小时最多有 %1% 的调用失败，%2最多。</translation>
    </message>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+74"/>
        <source>Health of the last 24 hours</source>
        <translation>过去 24 小时的健康状态</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Nothing was wrong in the last 24 hours</source>
        <translation>过去 24 小时内没有出现问题</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Something was wrong in %n quarter(s) of an hour</source>
        <translation>
            <numerusform>有 %n 个 15 分钟时段出现过问题</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: nothing is known</source>
        <translation>%1：没有信息</translation>
    </message>
</context>
<context>
    <name>plexica::app::Help</name>
    <message>
        <location filename="../app/shell/helpdialogs.cpp" line="+49"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>In the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Open the details</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu of the row</source>
        <translation>行的菜单</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Menu, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select several rows</source>
        <translation>选择多行</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shift or Ctrl with arrow keys, Space</source>
        <translation>Shift 或 Ctrl 加方向键、空格键</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jump to a name</source>
        <translation>跳转到某个名称</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type its first letters</source>
        <translation>键入其前几个字母</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>About Plexica Console</source>
        <translation>关于 Plexica Console</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Administration console and node for plugin-to-plugin communication: service registry, health, discovery and more, with or without this window.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>用于插件间通信的管理控制台和节点：服务注册中心、健康状态、服务发现等，有无此窗口均可运行。

自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>plexica::app::HistoryTab</name>
    <message>
        <location filename="../app/pages/historytab.cpp" line="+69"/>
        <source>The history cannot be read: %1</source>
        <translation>无法读取历史：%1</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstallDialog</name>
    <message>
        <location filename="../app/pages/plugins/installdialog.cpp" line="+64"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Install Plugin</source>
        <translation>安装插件</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Read file &amp;again</source>
        <translation>重新读取文件(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the file once more, after it was mended (F5)</source>
        <translation>修正后重新读取文件 (F5)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to &amp;catalogue only</source>
        <translation>仅添加到目录(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep this version for later; nobody has it installed by that</source>
        <translation>保留此版本以备后用；这样并不会安装它</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+331"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="-199"/>
        <source>%1 of %2</source>
        <comment>which file</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 is no valid manifest: %n fault(s)</source>
        <translation>
            <numerusform>%1 不是有效的清单：%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Name the tenant: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning with a letter or digit.</source>
        <translation>请指定租户：可使用字母、数字、“.”、“_”和“-”，以字母或数字开头。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 cannot be installed</source>
        <translation>无法安装 %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+15"/>
        <source>Install %1 %2</source>
        <translation>安装 %1 %2</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Install %1 %2?</source>
        <translation>要安装 %1 %2 吗？</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Upgrade %1 to %2</source>
        <translation>将 %1 升级到 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade %1 from %2 to %3?</source>
        <translation>要将 %1 从 %2 升级到 %3 吗？</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Downgrade %1 to %2</source>
        <translation>将 %1 回退到 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downgrade %1 from %2 to %3?</source>
        <translation>要将 %1 从 %2 回退到 %3 吗？</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 is installed already</source>
        <translation>%1 %2 已安装</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>%1 %2 cannot be installed yet</source>
        <translation>暂时无法安装 %1 %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be upgraded to %2 yet</source>
        <translation>暂时无法将 %1 升级到 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 %2 is installed, but something is missing</source>
        <translation>%1 %2 已安装，但缺少某些内容</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 cannot be downgraded to %2 yet</source>
        <translation>暂时无法将 %1 回退到 %2</translation>
    </message>
    <message>
        <location line="-222"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+251"/>
        <source> (optional)</source>
        <translation> (可选)</translation>
    </message>
    <message>
        <location line="-251"/>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services that go</source>
        <translation>将移除的服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would break</source>
        <translation>将无法工作</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would lose something</source>
        <translation>将失去部分功能</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shared data</source>
        <translation>共享数据</translation>
    </message>
    <message>
        <location line="+264"/>
        <source>%1 keys stay as they are</source>
        <translation>%1 个键保持不变</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Make %n changes first</source>
        <translation>
            <numerusform>先进行 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do what would make it pass, then check again</source>
        <translation>执行可使检查通过的更改，然后重新检查</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Installing %1…</source>
        <translation>正在安装 %1…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changing %1 to %2…</source>
        <translation>正在将 %1 更改为 %2…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 已升级到 %2。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 已回退到 %2。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 已安装。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Adding %1 to the catalogue…</source>
        <translation>正在将 %1 添加到目录…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2 is in the catalogue.</source>
        <translation>%1 %2 已在目录中。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Add %1 %2 to the catalogue</source>
        <translation>将 %1 %2 添加到目录</translation>
    </message>
    <message>
        <location line="+18"/>
        <source> together with </source>
        <comment>between changes that are made at once</comment>
        <translation> 同时 </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Making changes…</source>
        <translation>正在进行更改…</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstanceModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+47"/>
        <source>Observed: %1
Reported: %2
Since %3</source>
        <translation>观测：%1
上报：%2
自 %3 起</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>none registered</source>
        <translation>未注册任何实例</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>最后在线</translation>
    </message>
</context>
<context>
    <name>plexica::app::JobDialogs</name>
    <message>
        <location filename="../app/widgets/jobdialogs.cpp" line="+27"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonEditor</name>
    <message>
        <location filename="../app/pages/shareddata/jsoneditor.cpp" line="+53"/>
        <source>Value as JSON text</source>
        <translation>JSON 文本形式的值</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonTree</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/jsontree.cpp" line="+22"/>
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Value as a tree</source>
        <translation>树形式的值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>“%1” is no JSON value; a text needs quotation marks here.</source>
        <translation>“%1”不是 JSON 值；此处的文本需要加引号。</translation>
    </message>
</context>
<context>
    <name>plexica::app::JudgeNotice</name>
    <message>
        <location filename="../app/shell/judgenotice.cpp" line="+25"/>
        <source>Nobody judges services: all live nodes are observers. Silent services stay as they were, and nothing is probed.</source>
        <translation>没有节点判定服务：所有存活的节点都是观察者。失去响应的服务保持原状态，也不进行任何探测。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>由此判定</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="-101"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a request last came with it, to the minute</source>
        <translation>上次使用该密钥发出请求的时间，精确到分钟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key&apos;s id, or the fingerprint (SHA-256) of a client&apos;s certificate</source>
        <translation>密钥的 ID，或客户端证书的指纹 (SHA-256)</translation>
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
        <translation>租户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it is for: deploy pipeline, billing in production</source>
        <translation>用途：例如部署流水线、生产环境计费</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Plugin</source>
        <translation>插件(&amp;P)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>orders.read orders.write</source>
        <translation>orders.read orders.write</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What endpoints may ask of its calls beside what the installation is granted; separated by blanks or commas</source>
        <translation>除该安装已获得的授权之外，端点可对其调用要求的权限；以空格或逗号分隔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>P&amp;ermissions</source>
        <translation>权限(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a year</source>
        <translation>一年后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At a chosen moment…</source>
        <translation>在指定时刻…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Moment at which it expires</source>
        <translation>过期的时刻</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E&amp;xpires</source>
        <translation>过期时间(&amp;X)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Leave it empty for a key of all tenants</source>
        <translation>留空表示适用于所有租户的密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key of this role belongs to one tenant</source>
        <translation>此角色的密钥属于一个租户</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyPanel</name>
    <message>
        <location filename="../app/pages/access/keypanel.cpp" line="+36"/>
        <source>Details of the selected key</source>
        <translation>所选密钥的详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Old secret</source>
        <translation>旧密钥值</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>History of the key</source>
        <translation>密钥的历史</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a key to see what it may do, when it was used, and its history.</source>
        <translation>选择一个密钥以查看其允许的操作、使用时间和历史。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>A client&apos;s certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A secret</source>
        <translation>密钥值</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>good still, ends %1</source>
        <comment>relative time</comment>
        <translation>仍然有效，失效时间：%1</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="-25"/>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>plexica::app::Legend</name>
    <message>
        <location filename="../app/graph/legend.cpp" line="+32"/>
        <source>Offline, inactive or not running</source>
        <translation>离线、已停用或未运行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affected</source>
        <comment>by others</comment>
        <translation>受影响</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a cycle</source>
        <translation>处于循环依赖中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not satisfied</source>
        <translation>未满足</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls: broader with more</source>
        <translation>调用：越多则越粗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls with errors</source>
        <translation>有错误的调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called, not declared</source>
        <translation>有调用但未声明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declared, never called</source>
        <translation>已声明但从未调用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>plexica::app::LineItem</name>
    <message numerus="yes">
        <location filename="../app/graph/lineitem.cpp" line="+153"/>
        <source>by %n hidden</source>
        <translation>
            <numerusform>经由 %n 个隐藏项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never called</source>
        <translation>从未调用</translation>
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
        <translation>命令面板 (Ctrl+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export Table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the table as it is shown to a CSV or JSON file</source>
        <translation>将当前显示的表格写入 CSV 或 JSON 文件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the window and stop the node</source>
        <translation>关闭窗口并停止节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+27"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+19"/>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+6"/>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What went wrong lately</source>
        <translation>近期出现的问题</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find pages, services, plugins and actions</source>
        <translation>查找页面、服务、插件和操作</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Search on this page</source>
        <translation>在此页面中搜索</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Switch &amp;Tenant</source>
        <translation>切换租户(&amp;T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another tenant</source>
        <translation>选择其他租户</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back to where one was before</source>
        <translation>返回之前所在的位置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to where one came back from</source>
        <translation>前往返回之前的位置</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the page %1</source>
        <translation>显示“%1”页面</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All keys at a glance</source>
        <translation>所有按键一览</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Plexica Console</source>
        <translation>关于 Plexica Console(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+13"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>T&amp;imes</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Local Time</source>
        <translation>本地时间(&amp;L)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Tell all times in UTC, as logs do</source>
        <translation>所有时间以 UTC 显示,与日志一致</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell all times as the clocks of this place do</source>
        <translation>所有时间按本地时钟显示</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFaults</name>
    <message>
        <location filename="../app/pages/plugins/manifestfaults.cpp" line="+26"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faults of the manifest</source>
        <translation>清单的错误</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Text of the manifest</source>
        <translation>清单文本</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mend the file, then read it again. Choosing a fault shows its place in the text.</source>
        <translation>请修正文件后重新读取。选择一处错误可显示其在文本中的位置。</translation>
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
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the whole document</source>
        <translation>整个文档</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFiles</name>
    <message>
        <location filename="../app/pages/plugins/manifestfiles.cpp" line="+31"/>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>plexica::app::MessageBox</name>
    <message>
        <location filename="../app/widgets/messagebox.cpp" line="+14"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>plexica::app::Minimap</name>
    <message>
        <location filename="../app/graph/minimap.cpp" line="+28"/>
        <source>Overview map</source>
        <translation>概览图</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The whole graph; click to go there</source>
        <translation>整个关系图；点击可前往该处</translation>
    </message>
</context>
<context>
    <name>plexica::app::MinuteChart</name>
    <message>
        <location filename="../app/pages/gateway/minutechart.cpp" line="+131"/>
        <source>%1: no calls</source>
        <comment>time</comment>
        <translation>%1：无调用</translation>
    </message>
</context>
<context>
    <name>plexica::app::NamespaceTree</name>
    <message>
        <location filename="../app/pages/shareddata/namespacetree.cpp" line="+58"/>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>All namespaces</source>
        <translation>所有命名空间</translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message>
        <location filename="../app/shell/navigation.cpp" line="+89"/>
        <source>Pages</source>
        <translation>页面</translation>
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
            <numerusform>%1，%n 项需要关注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeBox</name>
    <message>
        <location filename="../app/pages/nodebox.cpp" line="+17"/>
        <source>Filter by node</source>
        <translation>按节点筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeCalls</name>
    <message>
        <location filename="../app/pages/nodes/nodecalls.cpp" line="+25"/>
        <source>It has carried no call in the last ten minutes.</source>
        <translation>过去十分钟内没有调用经由此节点。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls through the node</source>
        <translation>经由该节点的最近调用</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeDisplay</name>
    <message>
        <location filename="../app/models/nodedisplay.cpp" line="+88"/>
        <source>The node behind this window</source>
        <translation>此窗口所属的节点</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As node.name says; the machine&apos;s name otherwise</source>
        <translation>取自 node.name；未设置时为机器名称</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does for the whole platform</source>
        <translation>它为整个平台做什么</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requests a second, of any kind</source>
        <translation>每秒请求数（所有类型）</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls from plugin to plugin through its gateway, a second</source>
        <translation>每秒经其网关的插件间调用数</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls/s</source>
        <translation>调用/秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How late its event loop is: requests wait that long</source>
        <translation>其事件循环的延迟：请求要等待的时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lag</source>
        <translation>延迟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resident memory of the process</source>
        <translation>进程的常驻内存</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock beside the database&apos;s</source>
        <translation>其机器时钟与数据库时钟的偏差</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revisions that were committed and it has not taken in yet</source>
        <translation>已提交但该节点尚未接收的修订</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When it last said how it is</source>
        <translation>上次报告自身状况的时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>上次心跳</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long it has been running</source>
        <translation>已运行的时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connections of clients that are open</source>
        <translation>当前打开的客户端连接</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watches and event streams that are open</source>
        <translation>当前打开的监视和事件流</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>监视</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of this process: a restart is another node</source>
        <translation>属于此进程：重启后即为另一个节点</translation>
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
        <translation>%1（本节点）</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodePanel</name>
    <message>
        <location filename="../app/pages/nodes/nodepanel.cpp" line="+28"/>
        <source>Details of the selected node</source>
        <translation>所选节点的详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up since</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>上次心跳</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+15"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>监视</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loop lag</source>
        <translation>事件循环延迟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>由此判定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What it serves</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>History of the node</source>
        <translation>节点的历史</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Select a node to see what it does, how loaded it is, and its history.</source>
        <translation>选择一个节点以查看其职责、负载和历史。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The node behind this window</source>
        <translation>此窗口所属的节点</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, %2</source>
        <comment>revision, how far behind</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeStatusBar</name>
    <message>
        <location filename="../app/shell/nodestatusbar.cpp" line="+26"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>HTTP requests answered in the last second</source>
        <translation>过去一秒内应答的 HTTP 请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How late the node&apos;s event loop runs: what every request waits at least</source>
        <translation>节点事件循环的延迟：每个请求至少要等待的时间</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Starting the node…</source>
        <translation>正在启动节点…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Click to copy. This node serves at:
%1</source>
        <translation>点击可复制。此节点的服务地址：
%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy node address %1</source>
        <translation>复制节点地址 %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: not reachable</source>
        <translation>%1：无法连接</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The database answers</source>
        <translation>数据库响应正常</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s</source>
        <translation>%1 请求/秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loop lag %1 ms</source>
        <translation>事件循环延迟 %1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeWording</name>
    <message>
        <location filename="../app/models/nodewording.cpp" line="+18"/>
        <source>Live</source>
        <translation>存活</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clock off</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Heard within the last ten seconds, and its clock is right.</source>
        <translation>最近十秒内有响应，且时钟正确。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock is more than a second away from the database&apos;s. Times go by the database&apos;s clock, but logs of that machine do not.</source>
        <translation>其机器时钟与数据库时钟相差超过一秒。时间以数据库时钟为准，但该机器的日志并非如此。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing was heard of it for ten seconds. Another node has taken over what it did for all; it leaves this list after an hour.</source>
        <translation>已有十秒没有响应。它为所有节点承担的工作已由另一个节点接管；一小时后它将从此列表中移除。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observer</source>
        <translation>观察者</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Serves plugins, and may sweep and probe for all.</source>
        <translation>为插件提供服务，并可为所有节点进行清理和探测。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serves requests, but never sweeps, never probes and judges nobody: it may stand behind a firewall that the services are not.</source>
        <translation>应答请求，但从不清理、从不探测，也不判定任何服务：它可能位于防火墙之后，而服务不在其中。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sweeps, probes</source>
        <translation>清理、探测</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands by</source>
        <translation>待命</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observes</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>For the whole platform it probes services, turns silent ones unavailable, removes what has expired, and sends webhooks. One node at a time does.</source>
        <translation>它为整个平台探测服务、将失去响应的服务设为不可用、移除已过期的内容并发送 Webhook。同一时间仅由一个节点负责。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes over at once if the node that sweeps and probes is lost.</source>
        <translation>如果负责清理和探测的节点失联，将立即接管。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>exact</source>
        <comment>a clock</comment>
        <translation>准确</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ahead</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 behind</source>
        <comment>a clock</comment>
        <translation>慢 %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln revision(s) behind</source>
        <translation>
            <numerusform>落后 %Ln 个修订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesPage</name>
    <message>
        <location filename="../app/pages/nodes/nodespage.cpp" line="+37"/>
        <source>&amp;Judge From Here</source>
        <translation>由此判定(&amp;J)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Let the node behind this window, an observer, sweep and probe until it ends</source>
        <translation>让此窗口所属的节点（观察者）负责清理和探测，直到它退出</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the address of the selected node</source>
        <translation>复制所选节点的地址</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Loading nodes…</source>
        <translation>正在加载节点…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No nodes</source>
        <translation>没有节点</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of itself.</source>
        <translation>此节点未提供自身的信息。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No node matches</source>
        <translation>没有匹配的节点</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show nodes of one role</source>
        <translation>显示某一角色的节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Several nodes on one PostgreSQL serve the same services, keys and shared data: when one is lost the others go on, one of them sweeps and probes in its place, and what the gateway knows is known of all.</source>
        <translation>使用同一 PostgreSQL 的多个节点提供相同的服务、密钥和共享数据：某个节点失联时，其他节点继续运行，由其中一个代为清理和探测；网关掌握的信息涵盖所有节点。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is the only node</source>
        <translation>这是唯一的节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start another on the same database, on this machine or on others:</source>
        <translation>在本机或其他机器上，使用同一数据库启动另一个节点：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is the only node there can be</source>
        <translation>只能有这一个节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It keeps its data in an SQLite file, which one process alone may use. %1</source>
        <translation>其数据保存在 SQLite 文件中，该文件只能由一个进程使用。%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the data along, a tenant at a time:</source>
        <translation>逐个租户迁移数据：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start nodes on a PostgreSQL database:</source>
        <translation>使用 PostgreSQL 数据库启动节点：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What several nodes would give</source>
        <translation>多个节点的好处</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of %1 node(s)</source>
        <translation>
            <numerusform>%Ln/%1 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln 个节点</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The node behind this window sweeps and probes from now on.</source>
        <translation>此窗口所属的节点从现在起负责清理和探测。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location filename="../app/pages/nodes/nodespage.h" line="+24"/>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Nodes</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, addresses, versions, ids</source>
        <translation>搜索名称、地址、版本、ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesTable</name>
    <message>
        <location filename="../app/pages/nodes/nodestable.cpp" line="+55"/>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>plexica::app::Notice</name>
    <message>
        <location filename="../app/widgets/notice.cpp" line="+21"/>
        <location line="+11"/>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>plexica::app::Notification</name>
    <message>
        <location filename="../app/models/notification.cpp" line="+73"/>
        <source>%1: %2</source>
        <comment>service: cause</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 is healthy again</source>
        <translation>%1 恢复健康</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>%1 is called again</source>
        <translation>%1 恢复被调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1 succeed again</source>
        <translation>%1 的调用恢复成功</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: no call is refused any more</source>
        <translation>%1：不再有调用被拒绝</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is no longer affected by %2</source>
        <translation>%1 不再受 %2 影响</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>%1: %2 requires it</source>
        <comment>service is down: plugin</comment>
        <translation>%1：%2 依赖它（必需）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 require it</source>
        <comment>service is down: plugins</comment>
        <translation>%1：%2 依赖它（必需）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 can do without it</source>
        <comment>service is down: plugins</comment>
        <translation>%1：%2 依赖它（可选）</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n service(s) are well again: %1</source>
        <translation>
            <numerusform>%n 个服务恢复健康：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) are affected: %1</source>
        <translation>
            <numerusform>%n 个插件受影响：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NotificationModel</name>
    <message>
        <location filename="../app/models/notificationmodel.cpp" line="+23"/>
        <source>Service unavailable</source>
        <translation>服务不可用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Storage lost</source>
        <translation>存储连接中断</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>大规模失联：已暂缓</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service degraded</source>
        <translation>服务降级</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance left out of calls</source>
        <translation>实例已从调用中剔除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin affected</source>
        <translation>插件受影响</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Many calls fail</source>
        <translation>大量调用失败</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limit reached</source>
        <translation>达到限制</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trouble with a node</source>
        <translation>节点异常</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service flaps</source>
        <translation>服务抖动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other events</source>
        <translation>其他事件</translation>
    </message>
    <message numerus="yes">
        <location line="+175"/>
        <source>%1 changed its health %n time(s) in ten minutes. Last: %2</source>
        <translation>
            <numerusform>%1 在十分钟内 %n 次改变健康状态。最近一次：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+113"/>
        <source>%1 (%Ln services)</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1（%Ln 个服务）</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
</context>
<context>
    <name>plexica::app::OrdersDialog</name>
    <message>
        <location filename="../app/pages/services/ordersdialog.cpp" line="+23"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+78"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="-78"/>
        <location line="+79"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Given</source>
        <translation>下达</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+81"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="-80"/>
        <location line="+5"/>
        <source>Orders</source>
        <translation>指令</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>&amp;End Order…</source>
        <translation>结束指令(&amp;E)…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Callers find the service again as soon as it is registered and healthy</source>
        <translation>服务一旦注册且健康，调用方就能再次找到它</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (not registered)</source>
        <translation>%1（未注册）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>it is ended</source>
        <translation>手动结束为止</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no order: every service is active.</source>
        <translation>没有指令：所有服务均已启用。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n order(s) in force. They outlive a restart of the plugin and of the node.</source>
        <translation>
            <numerusform>%n 条指令生效中。插件和节点重启后仍然有效。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>End the order about %1?</source>
        <translation>要结束对 %1 的指令吗？</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End order</source>
        <translation>结束指令</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find the service again as soon as it is registered and healthy.</source>
        <translation>服务一旦注册且健康，调用方就能再次找到它。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Overview</name>
    <message>
        <location filename="../app/models/overview.cpp" line="+153"/>
        <source>The database cannot be reached</source>
        <translation>无法连接数据库</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing can be changed; what is known is still answered.</source>
        <translation>无法进行任何更改；已知的内容仍会应答。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No node looks after health</source>
        <translation>没有节点监管健康状态</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All nodes that are known only observe: nothing is probed and nothing turns stale.</source>
        <translation>所有已知节点都仅观察：不会进行探测，也不会判定失联。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Node %1 is lost</source>
        <translation>节点 %1 失联</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was heard of it for ten seconds: it stopped, or it cannot reach the database.</source>
        <translation>已有十秒没有响应：它已停止，或无法连接数据库。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The clock of node %1 is wrong</source>
        <translation>节点 %1 的时钟不正确</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is %1 ahead of the database&apos;s.</source>
        <translation>比数据库时钟快 %1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is %1 behind the database&apos;s.</source>
        <translation>比数据库时钟慢 %1。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n service(s) fell silent at once</source>
        <translation>
            <numerusform>%n 个服务同时失去响应</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are held as they were: look at the network first.</source>
        <translation>已暂缓处理并保持原状态：请先检查网络。</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 by order</source>
        <comment>status</comment>
        <translation>%1（按指令）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 by order: %2</source>
        <comment>status: reason</comment>
        <translation>%1（按指令）：%2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>circuit open: %1 of %2 calls failed within 10 s</source>
        <translation>熔断器打开：10 秒内 %2 次调用中有 %1 次失败</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>circuit open</source>
        <translation>熔断器打开</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 of %n instance(s) left out of calls</source>
        <translation>
            <numerusform>%n 个实例中有 %1 个已从调用中剔除</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 % of %2 calls/min fail</source>
        <translation>%2 次调用/分钟中有 %1% 失败</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>changes its health again and again</source>
        <translation>健康状态反复变化</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Required by %1</source>
        <translation>%1 依赖它（必需）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>optional for %1</source>
        <translation>%1 依赖它（可选）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls/min of %3 fail</source>
        <translation>%3 的 %2 次调用/分钟中有 %1 次失败</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>called by %1</source>
        <translation>由 %1 调用</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 reached a limit</source>
        <comment>plugin</comment>
        <translation>%1 达到限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 → %2 reached a limit</source>
        <comment>plugin → service</comment>
        <translation>%1 → %2 达到限制</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n call(s) refused</source>
        <translation>
            <numerusform>%n 次调用被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Looking at the platform…</source>
        <translation>正在查看平台…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2</source>
        <comment>services unavailable, degraded</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+2"/>
        <source>%Ln service(s) unavailable</source>
        <translation>
            <numerusform>%Ln 个服务不可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln 个降级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln service(s) degraded</source>
        <translation>
            <numerusform>%Ln 个服务降级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) need attention</source>
        <translation>
            <numerusform>%Ln 项需要关注</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No services yet</source>
        <translation>尚无服务</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>All %Ln service(s) healthy</source>
        <translation>
            <numerusform>全部 %Ln 个服务健康</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All %Ln active service(s) healthy</source>
        <translation>
            <numerusform>全部 %Ln 个已启用的服务健康</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln 个插件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln call(s)/min</source>
        <translation>
            <numerusform>%Ln 次调用/分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%Ln plugin(s) nobody needs</source>
        <translation>
            <numerusform>%Ln 个插件没有依赖方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln service(s) without a call</source>
        <translation>
            <numerusform>%Ln 个服务没有调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln shared key(s) without owner</source>
        <translation>
            <numerusform>%Ln 个共享键没有所有者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OverviewPage</name>
    <message>
        <location filename="../app/pages/overview/overviewpage.cpp" line="+47"/>
        <source>&amp;Wall Display</source>
        <translation>大屏显示(&amp;W)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fill the screen with large figures; Escape leaves</source>
        <translation>以大号数字全屏显示；按 Esc 退出</translation>
    </message>
    <message>
        <location line="+39"/>
        <location filename="../app/pages/overview/overviewpage.h" line="+43"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Health, last 24 hours</source>
        <translation>过去 24 小时的健康状态</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Calls a minute</source>
        <translation>每分钟调用数</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest namespaces</source>
        <translation>最大的命名空间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders in force</source>
        <translation>生效中的指令</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What may go</source>
        <translation>可清理的内容</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Show these services</source>
        <translation>显示这些服务</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing is here yet</source>
        <translation>此处尚无内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+434"/>
        <source>Three steps to the first service. Paste them into a terminal; this page follows.</source>
        <translation>三步即可添加第一个服务。将以下命令粘贴到终端中；此页面会随之更新。</translation>
    </message>
    <message>
        <location line="-433"/>
        <source>Register a service, as a plugin does at its start:</source>
        <translation>像插件启动时那样注册一个服务：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>像其他插件那样发现它：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>定期发送心跳使其保持存活：</translation>
    </message>
    <message numerus="yes">
        <location line="+300"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>no calls</source>
        <translation>没有调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/min, %2 failed</source>
        <translation>%1/分钟，%2 次失败</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>API key %1</source>
        <translation>API 密钥 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ended</source>
        <translation>已过期</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln shared entry(s) within the hour</source>
        <translation>
            <numerusform>一小时内 %Ln 个共享条目</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>next: %1 of %2</source>
        <comment>key of namespace</comment>
        <translation>下一个：%2 的 %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No API key ends within two weeks, no shared entry within the hour.</source>
        <translation>两周内没有 API 密钥到期，一小时内没有共享条目过期。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <location line="+9"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <location line="-3"/>
        <source>No shared data.</source>
        <translation>没有共享数据。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything is used.</source>
        <translation>所有内容都在使用中。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 (this one)</source>
        <comment>node</comment>
        <translation>%1（本节点）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lost %1</source>
        <comment>how long ago</comment>
        <translation>失联：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s · lag %2 ms</source>
        <translation>%1 请求/秒 · 延迟 %2 ms</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking for nodes…</source>
        <translation>正在查找节点…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>until %1</source>
        <comment>how far ahead</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No reason was given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No service is offline or drained by order.</source>
        <translation>没有服务按指令离线或排空。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Three steps to the first service. This node asks for keys: make one for plugin-hello on the page Access first and put it into the variable PLEXICA_KEY.</source>
        <translation>三步即可添加第一个服务。此节点要求密钥：请先在“访问”页面为 plugin-hello 创建一个密钥，并将其放入变量 PLEXICA_KEY。</translation>
    </message>
    <message>
        <location filename="../app/pages/overview/overviewpage.h" line="+1"/>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
</context>
<context>
    <name>plexica::app::PairModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+67"/>
        <source>Share of calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>过去 24 小时内失败的调用所占比例：返回 5xx，无论由谁返回</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the last 24 hours</source>
        <translation>过去 24 小时内</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of requests in the last 24 hours, as callers sent them</source>
        <translation>过去 24 小时内的请求正文，按调用方发送的计算</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of answers in the last 24 hours, as callers got them</source>
        <translation>过去 24 小时内的响应正文，按调用方收到的计算</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>调用/分钟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>错误</translation>
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
        <translation>调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes in</source>
        <translation>传入字节</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>传出字节</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last call</source>
        <translation>上次调用</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteIndex</name>
    <message>
        <location filename="../app/shell/paletteindex.cpp" line="+57"/>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter shows the page %1.</source>
        <translation>按 Enter 显示“%1”页面。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enter: %1</source>
        <translation>Enter：%1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Enter shows only what belongs to %1.</source>
        <translation>按 Enter 仅显示属于 %1 的内容。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>按 Enter 在“插件”页面显示 %1。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search shared data for “%1”</source>
        <translation>在共享数据中搜索“%1”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search calls for “%1”</source>
        <translation>在调用中搜索“%1”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search events for “%1”</source>
        <translation>在事件中搜索“%1”</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteVerbs</name>
    <message>
        <location filename="../app/shell/paletteverbs.cpp" line="+37"/>
        <source>drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take offline|offline</source>
        <translation>设为离线|离线</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reactivate|activate</source>
        <translation>重新启用|启用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set healthy</source>
        <translation>设为健康</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set degraded</source>
        <translation>设为降级</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set unavailable</source>
        <translation>设为不可用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deregister</source>
        <translation>注销</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy discovery command of|copy discovery command|copy discovery|copy</source>
        <translation>复制发现命令|复制命令|复制</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>open graph of|open graph|graph of|graph</source>
        <translation>打开关系图|关系图</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>events of|events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls of|calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>plugin of</source>
        <translation>所属插件|插件</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Drain %1…</source>
        <translation>排空 %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take %1 offline…</source>
        <translation>将 %1 设为离线…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reactivate %1…</source>
        <translation>重新启用 %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 healthy…</source>
        <translation>将 %1 设为健康…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 degraded…</source>
        <translation>将 %1 设为降级…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 unavailable…</source>
        <translation>将 %1 设为不可用…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregister %1…</source>
        <translation>注销 %1…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the discovery command of %1</source>
        <translation>复制 %1 的发现命令</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter puts a curl command on the clipboard that discovers %1 in %2.</source>
        <comment>service, tenant</comment>
        <translation>按 Enter 将用于在 %2 中发现 %1 的 curl 命令复制到剪贴板。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for %1</source>
        <translation>时长 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reason “%1”</source>
        <translation>原因“%1”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean; nothing happens before you confirm.</source>
        <translation>按 Enter 显示其影响；在您确认之前不会执行任何操作。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean, filled in: %1. Nothing happens before you confirm.</source>
        <translation>按 Enter 显示其影响，并预先填写：%1。在您确认之前不会执行任何操作。</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Graph of %1</source>
        <translation>%1 的关系图</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 and its neighbours in the graph.</source>
        <translation>按 Enter 在关系图中显示 %1 及其相邻插件。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of %1</source>
        <translation>%1 的事件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows what happened to %1.</source>
        <translation>按 Enter 显示 %1 发生过的事件。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls of %1</source>
        <translation>%1 的调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows the calls from and to %1.</source>
        <translation>按 Enter 显示 %1 发出和收到的调用。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin of %1</source>
        <translation>%1 的插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>按 Enter 在“插件”页面显示 %1。</translation>
    </message>
</context>
<context>
    <name>plexica::app::PauseSwitch</name>
    <message>
        <location filename="../app/shell/pauseswitch.cpp" line="+17"/>
        <source>&amp;Pause Live Updates</source>
        <translation>暂停实时更新(&amp;P)</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+3"/>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused · %1 waiting</source>
        <translation>已暂停 · %1 项等待</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Paused, %n change(s) waiting</source>
        <translation>
            <numerusform>已暂停，%n 项更改等待显示</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what happened meanwhile (Ctrl+Shift+P)</source>
        <translation>显示期间发生的变化 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Freeze the view (Ctrl+Shift+P)</source>
        <translation>冻结视图 (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message>
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+51"/>
        <source>&amp;Install from File…</source>
        <translation>从文件安装(&amp;I)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install a plugin from its plugin.json or plugin.yaml</source>
        <translation>用 plugin.json 或 plugin.yaml 安装插件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Install from &amp;Catalogue…</source>
        <translation>从目录安装(&amp;C)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install the selected plugin of the catalogue</source>
        <translation>安装目录中所选的插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change &amp;Version…</source>
        <translation>更改版本(&amp;V)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade or downgrade to a version of the catalogue</source>
        <translation>升级或回退到目录中的某个版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Upgrade to Newest…</source>
        <translation>升级到最新版本(&amp;U)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade the selected plugins to the newest version of the catalogue</source>
        <translation>将所选插件升级到目录中的最新版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Activate…</source>
        <translation>启用(&amp;A)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the plugin&apos;s services be found again</source>
        <translation>使插件的服务可再次被找到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Deactivate…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the plugin, but let nobody find its services</source>
        <translation>保留插件，但使其服务无法被找到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>U&amp;ninstall…</source>
        <translation>卸载(&amp;N)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the plugin and its services from the tenant</source>
        <translation>从租户中移除该插件及其服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Remove from Catalogue…</source>
        <translation>从目录中移除(&amp;R)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove versions that nobody has installed</source>
        <translation>移除无人安装的版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Plugin Id</source>
        <translation>复制插件 ID(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the ids of the selected plugins</source>
        <translation>复制所选插件的 ID</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Install from File</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin manifests (*.json *.yaml *.yml)</source>
        <translation>插件清单 (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>Install %n plugins in tenant %1?</source>
        <translation>
            <numerusform>要在租户 %1 中安装 %n 个插件吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Install %n plugins</source>
        <translation>
            <numerusform>安装 %n 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+47"/>
        <source>In this order, dependencies first</source>
        <translation>按此顺序，依赖项优先</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Each is checked when its turn comes. What lacks something it requires is not installed; the others are.</source>
        <translation>轮到时会逐个检查。缺少必需项的不会安装，其他的会安装。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was installed.</source>
        <translation>%1 已安装。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were installed.</source>
        <translation>已安装 %1 个插件。</translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>Upgrade %n plugins to their newest version?</source>
        <translation>
            <numerusform>要将 %n 个插件升级到各自的最新版本吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgrade %n plugins</source>
        <translation>
            <numerusform>升级 %n 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2 → %3</source>
        <comment>plugin: old version → new version</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An upgrade that would break what others require is refused; the others are made.</source>
        <translation>会破坏其他插件所需内容的升级将被拒绝，其他升级照常进行。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was upgraded.</source>
        <translation>%1 已升级。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were upgraded.</source>
        <translation>已升级 %1 个插件。</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="-83"/>
        <source>Uninstall %1?</source>
        <translation>要卸载 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Uninstall %n plugins?</source>
        <translation>
            <numerusform>要卸载 %n 个插件吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall %1 by force</source>
        <translation>强制卸载 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uninstall %1</source>
        <translation>卸载 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins by force</source>
        <translation>
            <numerusform>强制卸载 %n 个插件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins</source>
        <translation>
            <numerusform>卸载 %n 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>In this order, dependents first</source>
        <translation>按此顺序，依赖方优先</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its services leave the registry at once. It stays in the catalogue and can be installed again.</source>
        <translation>其服务将立即从注册中心移除。插件仍保留在目录中，可以重新安装。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 已卸载。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were uninstalled.</source>
        <translation>已卸载 %1 个插件。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Deactivate %1?</source>
        <translation>要停用 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins?</source>
        <translation>
            <numerusform>要停用 %n 个插件吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate %1</source>
        <translation>停用 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins</source>
        <translation>
            <numerusform>停用 %n 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It stays installed, but its services are no longer found and it satisfies nobody&apos;s dependency until it is activated again.</source>
        <translation>插件仍处于已安装状态，但在重新启用之前，其服务无法被找到，也不满足任何插件的依赖。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is inactive.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are inactive.</source>
        <translation>已停用 %1 个插件。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Activate %1?</source>
        <translation>要启用 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins?</source>
        <translation>
            <numerusform>要启用 %n 个插件吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activate %1</source>
        <translation>启用 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins</source>
        <translation>
            <numerusform>启用 %n 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: %2</source>
        <comment>plugin: what is missing</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n service(s) would be found again:</source>
        <translation>
            <numerusform>%n 个服务将可再次被找到：</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activation is refused while this is missing:</source>
        <translation>在缺少以下内容时，启用将被拒绝：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is active again.</source>
        <translation>%1 已重新启用。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are active again.</source>
        <translation>%1 个插件已重新启用。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, installed in %2</source>
        <translation>%1，已安装于 %2</translation>
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
        <translation>%1 的所有版本均已安装在某处。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s) of %1 from the catalogue?</source>
        <translation>
            <numerusform>要从目录中移除 %1 的 %n 个版本吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s)</source>
        <translation>
            <numerusform>移除 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removed, since nobody has them installed:</source>
        <translation>将移除（无人安装）：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept:</source>
        <translation>将保留：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No tenant can install them any more, and they are no longer suggested, until somebody adds their manifests again.</source>
        <translation>在重新添加其清单之前，任何租户都无法再安装这些版本，系统也不再建议使用它们。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2 was removed from the catalogue.</source>
        <translation>%1 %2 已从目录中移除。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 versions were removed from the catalogue.</source>
        <translation>已从目录中移除 %1 个版本。</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n plugin(s)…</source>
        <translation>
            <numerusform>正在处理 %n 个插件…</numerusform>
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
        <translation>已处理 %1/%2 个插件后停止；其余保持原样。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2</source>
        <comment>plugin: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 plugins failed; %3 are done.</source>
        <translation>%2 个插件中有 %1 个失败，%3 个已完成。</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginDisplay</name>
    <message>
        <location filename="../app/models/plugindisplay.cpp" line="+105"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Newest</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activity</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>依赖方</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The newest version in the catalogue</source>
        <translation>目录中的最新版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that are satisfied, of all it declares</source>
        <translation>已满足的依赖数与声明的依赖总数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that others declare on it</source>
        <translation>其他插件声明的对它的依赖</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Affected</source>
        <comment>plugin by others</comment>
        <translation>受影响</translation>
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
        <translation>已满足 %1/%2</translation>
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
        <translation>%1（需要 %2 %3）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1（需要 %2 %3）</translation>
    </message>
    <message numerus="yes">
        <location line="+88"/>
        <source>%1: %n call(s) of %2</source>
        <translation>
            <numerusform>%1：对 %2 的 %n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>共享数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns no keys</source>
        <translation>没有拥有的键</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns %1 keys, which stay</source>
        <translation>拥有 %1 个键，将予以保留</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) require it and would break:</source>
        <translation>
            <numerusform>%n 个插件必须依赖它，将无法工作：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) can do without it, but would lose something:</source>
        <translation>
            <numerusform>%n 个插件可以不用它，但会失去部分功能：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) would no longer be found:</source>
        <translation>
            <numerusform>%n 个服务将无法再被找到：</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called within 24 hours by:</source>
        <translation>24 小时内的调用方：</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginItem</name>
    <message>
        <location filename="../app/graph/pluginitem.cpp" line="+103"/>
        <source>breaks</source>
        <translation>将无法工作</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>loses an option</source>
        <translation>失去可选功能</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>goes</source>
        <translation>将移除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>changes</source>
        <translation>将更改</translation>
    </message>
    <message numerus="yes">
        <location line="+316"/>
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
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
        <translation>状态</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Wanted</source>
        <translation>要求版本</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+39"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location line="-37"/>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+31"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Installed in</source>
        <translation>安装于</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Details of the selected plugin</source>
        <translation>所选插件的详情</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <location line="-43"/>
        <location line="+4"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy manifest</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>卸载</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Activity</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Affected by</source>
        <translation>受其影响</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Versions in the catalogue</source>
        <translation>目录中的版本</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>What it needs</source>
        <translation>它的依赖</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What needs it</source>
        <translation>依赖它的插件</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it needs, who needs it, and its history.

Drop a plugin.json or plugin.yaml here to install it.</source>
        <translation>选择一个插件以查看它的依赖、依赖它的插件及其历史。

将 plugin.json 或 plugin.yaml 拖放到此处即可安装。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln plugin(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>操作将应用于所有选中项。</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Needs %1</source>
        <translation>依赖 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Not installed: it registered its services itself, without manifest</source>
        <translation>未安装：它在没有清单的情况下自行注册了服务</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Needs nothing</source>
        <translation>没有依赖</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Needs %n other(s)</source>
        <translation>
            <numerusform>依赖其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needed by nobody</source>
        <translation>没有依赖方</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Needed by %n other(s)</source>
        <translation>
            <numerusform>被其他 %n 项依赖</numerusform>
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
        <translation>无</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declared</source>
        <translation>已声明</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No manifest is known of this plugin.</source>
        <translation>没有此插件的清单。</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginTable</name>
    <message>
        <location filename="../app/pages/plugins/plugintable.cpp" line="+54"/>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginWording</name>
    <message>
        <location filename="../app/models/pluginwording.cpp" line="+10"/>
        <source>Satisfied</source>
        <translation>已满足</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unsatisfied</source>
        <translation>未满足</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+63"/>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location line="-61"/>
        <location line="+20"/>
        <location line="+43"/>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message numerus="yes">
        <location line="-52"/>
        <source>%1 would break %n plugin(s)</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 将使 %n 个插件无法工作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 lacks %n plugin(s) that it requires</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 缺少 %n 个必需的插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – an upgrade is possible</source>
        <translation>%1 – 可以升级</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only registered</source>
        <translation>仅注册</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, affected by %2</source>
        <comment>state, service</comment>
        <translation>%1，受 %2 影响</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, affected by %2 and %n more</source>
        <comment>state, service</comment>
        <translation>
            <numerusform>%1，受 %2 及另外 %n 项影响</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everything it depends on is there in a version that fits.</source>
        <translation>其所有依赖均存在且版本符合。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something is missing that it can do without.</source>
        <translation>缺少某些可选的内容。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something it requires is missing or has the wrong version.</source>
        <translation>缺少某些必需的内容，或其版本不符。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated: its services are not found, and it satisfies nobody&apos;s dependency.</source>
        <translation>已停用：其服务无法被找到，也不满足任何插件的依赖。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the catalogue only.</source>
        <translation>仅存在于目录中。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It registered its services itself; no manifest of it is installed.</source>
        <translation>它自行注册了服务；未安装其清单。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without manifest</source>
        <translation>无清单</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Requires %1 %2; %3 is installed.</source>
        <translation>需要 %1 %2；已安装的是 %3。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2; %3 is installed.</source>
        <translation>可使用 %1 %2；已安装的是 %3。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requires %1 %2, which is not there.</source>
        <translation>需要 %1 %2，但它不存在。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2, which is not there.</source>
        <translation>可使用 %1 %2，但它不存在。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It requires itself through others: a circular dependency.</source>
        <translation>它通过其他插件依赖于自身：循环依赖。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, which it requires, is not satisfied itself.</source>
        <translation>其所需的 %1 本身未满足。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Install %1 %2</source>
        <translation>安装 %1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Upgrade %1 to %2</source>
        <translation>将 %1 升级到 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Downgrade %1 to %2</source>
        <translation>将 %1 回退到 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstall %1</source>
        <translation>卸载 %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginsPage</name>
    <message>
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+49"/>
        <source>Only Upgrada&amp;ble</source>
        <translation>仅可升级(&amp;B)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Drop to install</source>
        <translation>拖放以安装</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Loading plugins…</source>
        <translation>正在加载插件…</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Show plugins that are: %1
%2</source>
        <translation>显示状态为“%1”的插件
%2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Install from file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No plugins yet</source>
        <translation>尚无插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A plugin&apos;s manifest says what it offers and what it needs. Once installed, the node watches that everything fits.</source>
        <translation>插件的清单说明它提供什么、依赖什么。安装后，节点会监督各项是否相符。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop a plugin.json or plugin.yaml on this window, or choose one:</source>
        <translation>将 plugin.json 或 plugin.yaml 拖放到此窗口，或选择一个文件：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install from file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or install it in a terminal:</source>
        <translation>或在终端中安装：</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>No plugin matches</source>
        <translation>没有匹配的插件</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Show only plugins with a newer version in the catalogue</source>
        <translation>仅显示目录中有更新版本的插件</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Drop to install %1</source>
        <translation>拖放以安装 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Drop to install %n manifest(s)</source>
        <translation>
            <numerusform>拖放以安装 %n 个清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%1: %n plugin(s)</source>
        <translation>
            <numerusform>%1：%n 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Upgradable  %1</source>
        <translation>可升级  %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgradable: %n plugin(s)</source>
        <translation>
            <numerusform>可升级：%n 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2</source>
        <comment>shown of all plugins</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln 个插件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>共享数据</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is not installed, and the catalogue does not have it.</source>
        <translation>%1 未安装，目录中也没有它。</translation>
    </message>
    <message>
        <location filename="../app/pages/plugins/pluginspage.h" line="+31"/>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Plugins</source>
        <translation>插件(&amp;P)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, names, versions, services</source>
        <translation>搜索插件、名称、版本、服务</translation>
    </message>
</context>
<context>
    <name>plexica::app::RatesPanel</name>
    <message>
        <location filename="../app/pages/gateway/ratespanel.cpp" line="+22"/>
        <source>Rates and latencies</source>
        <translation>速率与延迟</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Calls by minute</source>
        <translation>按分钟的调用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latency by minute</source>
        <translation>按分钟的延迟</translation>
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
        <translation>谁的调用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls of this plugin</source>
        <translation>此插件的调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of all plugins</source>
        <translation>所有插件的调用</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Calls a minute</source>
        <translation>每分钟调用数</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Latency in milliseconds</source>
        <translation>延迟（毫秒）</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Select a call or a pair to see how often, how fast and how well its service is called.</source>
        <translation>选择一个调用或调用对，查看其服务被调用的频率、速度和成功情况。</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1：%2 次调用，%3 次失败</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: half of the calls within %2, 99 % within %3</source>
        <comment>time, p50, p99</comment>
        <translation>%1：半数调用在 %2 内，99 % 在 %3 内</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>过去 1 小时内 %1 次调用，%2 次失败</translation>
    </message>
</context>
<context>
    <name>plexica::app::ReasonForm</name>
    <message>
        <location filename="../app/pages/services/reasonform.cpp" line="+26"/>
        <source>Shown to other administrators and kept in the events</source>
        <translation>将显示给其他管理员并保存在事件中</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until it is reactivated</source>
        <translation>直至重新启用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until a chosen moment…</source>
        <translation>直至指定时刻…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Until</source>
        <translation>截止时间(&amp;U)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Moment at which it becomes active by itself</source>
        <translation>自动重新启用的时刻</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All instances</source>
        <translation>所有实例</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Instance</source>
        <translation>实例(&amp;I)</translation>
    </message>
</context>
<context>
    <name>plexica::app::ResolutionCards</name>
    <message>
        <location filename="../app/pages/plugins/resolutionview.cpp" line="+119"/>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>Required by</source>
        <translation>依赖方</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wanted</source>
        <translation>要求版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <comment>constraint of plugin</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 (%3)</source>
        <comment>constraint of service (plugin)</comment>
        <translation>%2 的 %1（%3）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would be</source>
        <translation>更改后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 (service %2)</source>
        <comment>plugin version, service version</comment>
        <translation>%1（服务 %2）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 fits</source>
        <comment>version</comment>
        <translation>%1 符合</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 不符合</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the catalogue</source>
        <translation>目录中</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 requires %2, and no version satisfies both</source>
        <translation>%1 需要 %2，没有同时满足两者的版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requires %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others</source>
        <translation>其他要求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fix</source>
        <translation>解决方法</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The smallest change that would make it pass</source>
        <translation>使检查通过的最小更改</translation>
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
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>plexica::app::SecretDialog</name>
    <message>
        <location filename="../app/pages/access/secretdialog.cpp" line="+24"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close Without Copying</source>
        <translation>不复制并关闭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Secret of the Key</source>
        <translation>密钥值</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was made.</source>
        <translation>已创建密钥“%1”。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key “%1” has another secret.</source>
        <translation>密钥“%1”已更换密钥值。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is its secret. It is shown this once and kept nowhere: copy it now to where it is used.</source>
        <translation>这是它的密钥值。密钥值仅显示这一次，且不会保存在任何地方：请立即复制到使用它的地方。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Secret</source>
        <translation>密钥值</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy the secret to the clipboard; clipboard managers are asked not to keep it</source>
        <translation>将密钥值复制到剪贴板；会请求剪贴板管理器不要保留它</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy secret</source>
        <translation>复制密钥值</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Requests bring it as a header:
Authorization: Bearer plx_…
For instance: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</source>
        <translation>请求以标头携带它：
Authorization: Bearer plx_…
例如：curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This node asks nobody for a key yet (auth.mode is open). The key counts from when keys are turned on.</source>
        <translation>此节点目前不要求密钥（auth.mode 为 open）。启用密钥后，此密钥才会生效。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have not copied the secret, and nobody can show it again. Without it the key is of no use; it can be rotated for another.</source>
        <translation>您尚未复制密钥值，之后任何人都无法再次显示它。没有密钥值，该密钥便毫无用处；可以通过轮换获得新的密钥值。</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>&amp;Copied</source>
        <translation>已复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message>
        <location filename="../app/pages/services/serviceactions.cpp" line="+49"/>
        <source>For each of them: %1</source>
        <comment>services: sentence</comment>
        <translation>对其中每一个：%1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Copy Discovery Command</source>
        <translation>复制发现命令(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that discovers the service</source>
        <translation>复制用于发现该服务的 curl 命令</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;Name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the names of the selected services</source>
        <translation>复制所选服务的名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Healthy…</source>
        <translation>设为健康(&amp;H)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as healthy</source>
        <translation>将服务上报为健康</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set De&amp;graded…</source>
        <translation>设为降级(&amp;G)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as degraded</source>
        <translation>将服务上报为降级</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Set &amp;Unavailable…</source>
        <translation>设为不可用(&amp;U)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Report the service as unavailable</source>
        <translation>将服务上报为不可用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Drain…</source>
        <translation>排空(&amp;D)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No new callers; calls in flight finish</source>
        <translation>不再接受新的调用方；进行中的调用会完成</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take &amp;Offline…</source>
        <translation>设为离线(&amp;O)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the service out of discovery and gateway</source>
        <translation>将服务从发现和网关中排除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reactivate…</source>
        <translation>重新启用(&amp;R)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the service ACTIVE again</source>
        <translation>使服务重新变为 ACTIVE</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dere&amp;gister…</source>
        <translation>注销(&amp;G)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the service from the registry</source>
        <translation>从注册中心移除该服务</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back health or admin state as it was before the last change, within a minute</source>
        <translation>在一分钟内将健康状态或管理状态恢复到上次更改之前</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Orders…</source>
        <translation>指令(&amp;O)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is drained or offline by order, registered or not</source>
        <translation>按指令排空或离线的服务，无论是否已注册</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The discovery command is on the clipboard.</source>
        <translation>发现命令已复制到剪贴板。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is as it was.</source>
        <translation>%1 已恢复原状。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are as they were.</source>
        <translation>%1 个服务已恢复原状。</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, of which %2 live</source>
        <translation>%1，其中 %2 个存活</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, of which %2 alive and %3 called</source>
        <translation>%1，其中 %2 个存活，%3 个可调用</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1（需要 %2 %3）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 (needs the plugin %2)</source>
        <translation>%1（需要插件 %2）</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n plugin(s) require it:</source>
        <translation>
            <numerusform>%n 个插件必须依赖它：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) can do without it:</source>
        <translation>
            <numerusform>%n 个插件可以不用它：</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2 calls/min</source>
        <comment>plugin: rate</comment>
        <translation>%1：%2 次调用/分钟</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called now by:</source>
        <translation>当前调用方：</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Set the health of %1 to %2?</source>
        <translation>要将 %1 的健康状态设为“%2”吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Set the health of %n services to %1?</source>
        <translation>
            <numerusform>要将 %n 个服务的健康状态设为“%1”吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1</source>
        <comment>health</comment>
        <translation>设为“%1”</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find it again. It also ends staleness and the verdict of failed probes; what is missed from now on counts anew.</source>
        <translation>调用方将再次找到它。失联状态和探测失败的判定也将结束；此后的缺失将重新计数。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers still find it. It stays degraded until its plugin or an administrator reports otherwise.</source>
        <translation>调用方仍能找到它。在其插件或管理员上报其他状态之前，它将保持降级。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers no longer find it. It stays unavailable until its plugin or an administrator reports otherwise.</source>
        <translation>调用方将无法再找到它。在其插件或管理员上报其他状态之前，它将保持不可用。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is reported as %2.</source>
        <translation>%1 已上报为“%2”。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are reported as %2.</source>
        <translation>%1 个服务已上报为“%2”。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Drain %1?</source>
        <translation>要排空 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services?</source>
        <translation>
            <numerusform>要排空 %n 个服务吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drain %1</source>
        <translation>排空 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services</source>
        <translation>
            <numerusform>排空 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is draining.</source>
        <translation>正在排空 %1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are draining.</source>
        <translation>正在排空 %1 个服务。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New callers no longer find it; calls in flight finish. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>新的调用方将无法再找到它；进行中的调用会完成。其插件继续运行，心跳不会撤销此操作。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take %1 offline?</source>
        <translation>要将 %1 设为离线吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline?</source>
        <translation>
            <numerusform>要将 %n 个服务设为离线吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take %1 offline</source>
        <translation>将 %1 设为离线</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline</source>
        <translation>
            <numerusform>将 %n 个服务设为离线</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is offline.</source>
        <translation>%1 已离线。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are offline.</source>
        <translation>%1 个服务已离线。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery and gateway leave it out at once: callers are told that it is unavailable. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>发现和网关将立即排除它：调用方会得知它不可用。其插件继续运行，心跳不会撤销此操作。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reactivate %1?</source>
        <translation>要重新启用 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services?</source>
        <translation>
            <numerusform>要重新启用 %n 个服务吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate %1</source>
        <translation>重新启用 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services</source>
        <translation>
            <numerusform>重新启用 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is active again.</source>
        <translation>%1 已重新启用。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are active again.</source>
        <translation>%1 个服务已重新启用。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Callers find it again as far as its instances are live.</source>
        <translation>只要其实例存活，调用方就能再次找到它。</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Deregister %1?</source>
        <translation>要注销 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services?</source>
        <translation>
            <numerusform>要注销 %n 个服务吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister %1</source>
        <translation>注销 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services</source>
        <translation>
            <numerusform>注销 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It leaves the registry with all its instances: callers are told that there is no such service. A plugin that still runs comes back when it registers again; most do at their next heartbeat. To keep it away, take it offline instead.</source>
        <translation>它及其所有实例将从注册中心移除：调用方会得知没有此服务。仍在运行的插件重新注册后，服务会恢复；多数插件会在下次心跳时重新注册。如果不希望它恢复，请改为设为离线。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 was deregistered.</source>
        <translation>%1 已注销。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services were deregistered.</source>
        <translation>%1 个服务已注销。</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>正在处理 %n 个服务…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped after %1 of %2 services; the others are as they were.</source>
        <translation>已处理 %1/%2 个服务后停止；其余保持原样。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>service: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 services failed.</source>
        <translation>%2 个服务中有 %1 个失败。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 services failed; the others are done.</source>
        <translation>%2 个服务中有 %1 个失败；其余已完成。</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message>
        <location filename="../app/models/servicedisplay.cpp" line="+73"/>
        <source>Calls through the gateway in the last minute, about</source>
        <translation>过去一分钟内经网关的调用次数（近似值）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of the calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>过去 24 小时内失败的调用所占比例：返回 5xx，无论由谁返回</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>99 of 100 calls of the last 24 hours took no longer</source>
        <translation>过去 24 小时内 99% 的调用耗时不超过此值</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>最后在线</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>调用/分钟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Admin state</source>
        <translation>管理状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last 24 h</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Instances that show signs of life, of all</source>
        <translation>存活的实例数与实例总数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The worst health of each half hour, and above it the share of calls that failed in each hour</source>
        <translation>每半小时的最差健康状态，上方为每小时失败调用所占比例</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last heartbeat or successful probe</source>
        <translation>上次心跳或成功的探测</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Flapping: its status changed more than five times in the last ten minutes.</source>
        <translation>抖动：过去十分钟内状态变化超过五次。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>受其他服务影响：</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1
Until %2</source>
        <translation>%1
截止于 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody has called it through the gateway for a day</source>
        <translation>一天内没有人通过网关调用它</translation>
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
        <translation>受影响</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message>
        <location filename="../app/pages/services/servicepanel.cpp" line="+54"/>
        <source>Details of the selected service</source>
        <translation>所选服务的详情</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location line="+37"/>
        <location line="+7"/>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <location line="-27"/>
        <location line="+32"/>
        <location line="+4"/>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <location line="-76"/>
        <source>Health timeline</source>
        <translation>健康状态时间线</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy metadata</source>
        <translation>复制元数据</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Set health</source>
        <translation>设置健康状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the health of the service</source>
        <translation>上报服务的健康状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister</source>
        <translation>注销</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Health</source>
        <translation>健康状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Admin state</source>
        <translation>管理状态</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last seen</source>
        <translation>最后在线</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Judged by</source>
        <translation>判定节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Health path</source>
        <translation>健康检查路径</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service id</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery command</source>
        <translation>发现命令</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy discovery command</source>
        <translation>复制发现命令</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Select a service to see its endpoints, instances and history.</source>
        <translation>选择一个服务以查看其端点、实例和历史。</translation>
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
        <translation>%1，变更于：%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node that probes services and turns silent ones unavailable, for all nodes</source>
        <translation>为所有节点探测服务并将失去响应的服务设为不可用的节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (deactivated: its services are not found)</source>
        <translation>%1（已停用：其服务无法被找到）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none registered</source>
        <translation>未注册任何实例</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Draining: no new callers.</source>
        <translation>排空中：不接受新的调用方。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline: left out of discovery and gateway.</source>
        <translation>离线：已从发现和网关中排除。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active again %1</source>
        <translation>重新启用时间：%1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It answered: %1</source>
        <translation>其应答：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>受其他服务影响：</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Required by %1</source>
        <translation>%1 依赖它（必需）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Optional for %1</source>
        <translation>%1 依赖它（可选）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No plugin declares to need it</source>
        <translation>没有插件声明需要它</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The plugin registered no metadata.</source>
        <translation>插件未注册元数据。</translation>
    </message>
    <message>
        <location line="-103"/>
        <source>Endpoints %1</source>
        <translation>端点 %1</translation>
    </message>
    <message numerus="yes">
        <location line="-26"/>
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个服务</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>操作将应用于所有选中项。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Instances %1</source>
        <translation>实例 %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceTable</name>
    <message>
        <location filename="../app/pages/services/servicetable.cpp" line="+36"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceUse</name>
    <message>
        <location filename="../app/pages/services/serviceuse.cpp" line="+50"/>
        <source>Need</source>
        <translation>依赖程度</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wanted</source>
        <translation>要求版本</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Plugins that depend on the service</source>
        <translation>依赖该服务的插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Callers of the service</source>
        <translation>该服务的调用方</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Last calls of the service</source>
        <translation>该服务的最近调用</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Double-click a call, or press Enter, to see its trace</source>
        <translation>双击调用或按 Enter 可查看其追踪</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a caller, or press Enter, to see its calls</source>
        <translation>双击调用方或按 Enter 可查看其调用</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a plugin, or press Enter, to see it on the page Plugins</source>
        <translation>双击插件或按 Enter 可在“插件”页面中查看</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Satisfied</source>
        <translation>已满足</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not satisfied</source>
        <translation>未满足</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>No plugin declares that it needs this service.</source>
        <translation>没有插件声明需要此服务。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) depend on it</source>
        <translation>
            <numerusform>%n 个插件依赖它</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has called it through the gateway for a day.</source>
        <translation>一天内没有人通过网关调用它。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) called it in the last 24 hours</source>
        <translation>
            <numerusform>%n 个插件在过去 24 小时内调用过它</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls</source>
        <translation>最近调用</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceWording</name>
    <message>
        <location filename="../app/models/servicewording.cpp" line="+21"/>
        <source>%1 of %2 alive, not called by order</source>
        <translation>%1/%2 存活，按指令不调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 alive, not called: the plugin is deactivated</source>
        <translation>%1/%2 存活，不调用：插件已停用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 live</source>
        <translation>%1/%2 存活</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Affected</source>
        <comment>service by others</comment>
        <translation>受影响</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>affected by others</source>
        <translation>受其他服务影响</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>flapping</source>
        <translation>抖动</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message>
        <location filename="../app/pages/services/servicespage.cpp" line="+44"/>
        <source>Loading services…</source>
        <translation>正在加载服务…</translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>Let %n held service(s) turn unavailable?</source>
        <translation>
            <numerusform>要让 %n 个暂缓的服务变为不可用吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Release %n service(s)</source>
        <translation>
            <numerusform>放行 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was seen of them for a while, all at once: often it is the network between plugins and node that failed. Released, they become unavailable and callers no longer find them. Those that are seen again come back by themselves.</source>
        <translation>这些服务同时有一段时间没有任何动静：往往是插件与节点之间的网络出现了故障。放行后，它们将变为不可用，调用方无法再找到它们。之后重新出现的服务会自动恢复。</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>已放行 %n 个服务。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Filter by plugin</source>
        <translation>按插件筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show services of one plugin</source>
        <translation>显示某个插件的服务</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+128"/>
        <source>All plugins</source>
        <translation>所有插件</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>No services yet</source>
        <translation>尚无服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services appear here the moment a plugin registers them.</source>
        <translation>插件注册服务后，服务会立即显示在此处。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Register a service. A plugin does it at its start; you can do it in a terminal:</source>
        <translation>注册一个服务。插件会在启动时注册；您可以在终端中执行：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>像其他插件那样发现它：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>定期发送心跳使其保持存活：</translation>
    </message>
    <message>
        <location line="+250"/>
        <source>Plugin %1</source>
        <translation>插件 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data of %1</source>
        <translation>%1 的共享数据</translation>
    </message>
    <message>
        <location line="-338"/>
        <source>No service matches</source>
        <translation>没有匹配的服务</translation>
    </message>
    <message>
        <location line="+211"/>
        <source>%1 of %2</source>
        <comment>shown of all services</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>%n service(s) fell silent at once and are held as they were: look at the network first.</source>
        <translation>
            <numerusform>%n 个服务同时失去响应，已暂缓处理并保持原状态：请先检查网络。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <location filename="../app/pages/services/servicespage.h" line="+28"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Services</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search services, plugins, versions, URLs</source>
        <translation>搜索服务、插件、版本、URL</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingDisplay</name>
    <message>
        <location filename="../app/models/settingmodel.cpp" line="+131"/>
        <source>Where the value came from</source>
        <translation>值的来源</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As it is written in the configuration file</source>
        <translation>配置文件中的写法</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is in effect</source>
        <translation>当前生效的值</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the next start brings, where that differs</source>
        <translation>下次启动后的值（如有不同）</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>重启后</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a change takes effect</source>
        <translation>更改何时生效</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File and line, variable or option</source>
        <translation>文件和行号、变量或选项</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingForm</name>
    <message>
        <location filename="../app/pages/settings/settingform.cpp" line="+87"/>
        <source>&amp;Password (of PostgreSQL), kept in the desktop&apos;s keyring</source>
        <translation>PostgreSQL 密码，保存在桌面的密钥环中(&amp;P)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave it empty to keep the one there is</source>
        <translation>留空则保留现有密码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Connect to this database, look, and change nothing</source>
        <translation>连接到此数据库进行检查，不作任何更改</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>This is how it is now.</source>
        <translation>当前即为此值。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>重启控制台后才会生效。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It does not work: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no such file yet. It will be made.</source>
        <translation>该文件尚不存在，将会创建。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, an empty database. The schema will be made.</source>
        <translation>可以使用：%1，空数据库。将创建数据库架构。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, with a database of Plexica (schema %2).</source>
        <translation>可以使用：%1，已有 Plexica 数据库（架构 %2）。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingPanel</name>
    <message>
        <location filename="../app/pages/settings/settingpanel.cpp" line="+21"/>
        <source>Details of the selected setting</source>
        <translation>所选设置项的详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>重启后</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Range</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be written</source>
        <translation>写法</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Option</source>
        <translation>命令行选项</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Select a setting to see what it means and where its value came from.</source>
        <translation>选择一个设置项以查看其含义和值的来源。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingTable</name>
    <message>
        <location filename="../app/pages/settings/settingtable.cpp" line="+38"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingWording</name>
    <message>
        <location filename="../app/models/settingwording.cpp" line="+14"/>
        <source>Addresses to serve on, as ADDRESS:PORT, or with TLS as {address, port, tls: {certificate, key, clientCA}}. Beyond this machine keys must be turned on first.</source>
        <translation>提供服务的地址，写作 ADDRESS:PORT；使用 TLS 时写作 {address, port, tls: {certificate, key, clientCA}}。要对本机之外提供服务，必须先启用密钥。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets several servers share one address (SO_REUSEPORT).</source>
        <translation>允许多个服务器共用一个地址 (SO_REUSEPORT)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Names by which this node may be called besides its addresses and localhost, while no keys are asked for.</source>
        <translation>在不要求密钥时，除自身地址和 localhost 之外可用于访问此节点的名称。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder of the SQLite database and of this window&apos;s state.</source>
        <translation>SQLite 数据库和此窗口状态所在的文件夹。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database: sqlite:///absolute/path.db or postgresql://user@host:5432/name. Its password is kept in the desktop&apos;s keyring.</source>
        <translation>数据库：sqlite:///absolute/path.db 或 postgresql://user@host:5432/name。其密码保存在桌面的密钥环中。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How much is written to the log.</source>
        <translation>写入日志的详细程度。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether the log is text for people or JSON for programs.</source>
        <translation>日志采用供人阅读的文本还是供程序处理的 JSON。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starts the demo plugins with the node.</source>
        <translation>随节点启动演示插件。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The tenant of requests that name none.</source>
        <translation>未指定租户的请求所属的租户。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name in the strip on top of the window, which tells production from a test.</source>
        <translation>窗口顶部色带中的名称，用于区分生产环境和测试环境。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The colour of that strip: #rrggbb or a name.</source>
        <translation>该色带的颜色：#rrggbb 或颜色名称。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Web pages that may read and change things here, such as https://console.example.org.</source>
        <translation>可在此读取和更改数据的网页，例如 https://console.example.org。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses or networks of proxies whose X-Forwarded headers count.</source>
        <translation>其 X-Forwarded 标头被采信的代理地址或网络。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest first line of a request.</source>
        <translation>请求首行的最大长度。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a request&apos;s headers.</source>
        <translation>请求标头的最大字节数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most header fields of a request.</source>
        <translation>请求标头字段的最大数量。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest body of a request.</source>
        <translation>请求正文的最大大小。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most open connections; beyond it the longest idle one makes room.</source>
        <translation>最大打开连接数；超出时，空闲最久的连接会让出位置。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most connections of one address; 0 means half of all, and this machine as many as it likes.</source>
        <translation>每个地址的最大连接数；0 表示总数的一半，本机则不受限制。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most watches and event streams.</source>
        <translation>监视和事件流的最大数量。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most memory for bodies and for answers that are not taken yet.</source>
        <translation>用于正文和尚未取走的应答的最大内存。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How long a client may take for a request&apos;s headers.</source>
        <translation>客户端发送请求标头的最长时间。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a client may take for a request&apos;s body.</source>
        <translation>客户端发送请求正文的最长时间。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long an idle connection stays open.</source>
        <translation>空闲连接保持打开的时间。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most tenants with services.</source>
        <translation>拥有服务的租户的最大数量。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most services of one tenant.</source>
        <translation>每个租户的最大服务数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most instances of one service.</source>
        <translation>每个服务的最大实例数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a service&apos;s metadata.</source>
        <translation>服务元数据的最大字节数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most endpoints of a service.</source>
        <translation>每个服务的最大端点数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A service of which nothing was seen for so long counts as unavailable.</source>
        <translation>超过此时间没有动静的服务视为不可用。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How often health endpoints are asked.</source>
        <translation>查询健康检查端点的间隔。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a health endpoint may take to answer.</source>
        <translation>健康检查端点的应答时限。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>So many failed probes in a row make a service unavailable.</source>
        <translation>连续多少次探测失败后服务变为不可用。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If more than this share of all services turned stale at once, they are held back and you are asked.</source>
        <translation>如果同时失联的服务超过此比例，将暂缓处理并询问您。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>… but only if there are at least so many.</source>
        <translation>… 但仅当服务至少有这么多时。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long the audit log is kept.</source>
        <translation>审计日志的保留时间。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest value of shared data.</source>
        <translation>共享数据值的最大大小。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest key of shared data, in bytes.</source>
        <translation>共享数据键的最大长度（字节）。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The longest namespace, in bytes.</source>
        <translation>命名空间的最大长度（字节）。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most entries of one tenant.</source>
        <translation>每个租户的最大条目数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most bytes of one tenant&apos;s shared data.</source>
        <translation>每个租户共享数据的最大字节数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a call between plugins may take, unless it asks for another time.</source>
        <translation>插件间调用的时限，除非调用要求其他时限。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The longest time that a call may ask for.</source>
        <translation>调用可要求的最长时限。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller to one target.</source>
        <translation>一个调用方对一个目标的最大并发调用数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time to one target, whoever calls.</source>
        <translation>对一个目标的最大并发调用数，不论调用方。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller.</source>
        <translation>一个调用方的最大并发调用数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time of one tenant.</source>
        <translation>一个租户的最大并发调用数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls a minute of one tenant; 0 means as many as it likes.</source>
        <translation>一个租户每分钟的最大调用数；0 表示不限。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether calls need the permissions that endpoints ask for: off, audit (noted only) or enforce.</source>
        <translation>调用是否需要端点所要求的权限：off、audit（仅记录）或 enforce。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether services at addresses of this machine and of private networks may be called.</source>
        <translation>是否允许调用位于本机和专用网络地址上的服务。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If any are named, only these hosts may be called: names, *.example.org, addresses, networks.</source>
        <translation>如有指定，则只允许调用这些主机：名称、*.example.org、地址、网络。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where services are that register without a base URL; {pluginId} stands for the plugin.</source>
        <translation>未注册基础 URL 的服务所在的位置；{pluginId} 代表插件。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest answer of a service.</source>
        <translation>服务应答的最大大小。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether requests need a key: open (nobody is asked, this machine only) or keys.</source>
        <translation>请求是否需要密钥：open（不要求任何人，仅限本机）或 keys。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most manifests in the catalogue.</source>
        <translation>目录中清单的最大数量。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What this node does for the platform: a full one sweeps and probes, an observer only looks; auto decides by the program and the database.</source>
        <translation>此节点为平台做什么：full 负责清理和探测，observer 仅观察；auto 根据程序和数据库决定。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How this node is called among the nodes; empty: the machine&apos;s name.</source>
        <translation>此节点在各节点中的名称；留空则使用本机名称。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where spans of calls go besides: the base URL of an OpenTelemetry collector; empty: nowhere.</source>
        <translation>调用的 Span 另外发送到哪里：OpenTelemetry 收集器的基础 URL；留空则不发送。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Header fields that the collector wants, such as a key; their texts are not shown.</source>
        <translation>收集器要求的标头字段，例如密钥；不显示其内容。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rules that say which events people are told of, and webhooks that carry them; secrets are not shown.</source>
        <translation>规定将哪些事件通知人员的规则，以及传送这些事件的 Webhook；不显示机密。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets keys travel unencrypted to addresses beyond this machine; each start warns of it.</source>
        <translation>允许密钥以未加密方式传送到本机之外的地址；每次启动时都会警告。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+42"/>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health rules</source>
        <translation>健康规则</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>共享数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway rules</source>
        <translation>网关规则</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Option</source>
        <translation>命令行选项</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nobody has set it: it is at its default.</source>
        <translation>未经设置：使用默认值。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the configuration file: %1</source>
        <translation>来自配置文件：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the environment variable %1, which is stronger than the file.</source>
        <translation>由环境变量 %1 固定，其优先级高于配置文件。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the option %1 of the command line, which is stronger than the file.</source>
        <translation>由命令行选项 %1 固定，其优先级高于配置文件。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After a restart</source>
        <translation>重启后</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>One of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bytes, or a number with KiB, MiB or GiB</source>
        <translation>字节数，或带 KiB、MiB 或 GiB 的数字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seconds, or a number with ms, s, m, h or d</source>
        <translation>秒数，或带 ms、s、m、h 或 d 的数字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list in brackets, as it would stand in the file</source>
        <translation>方括号中的列表，与文件中的写法相同</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A path; a relative one begins at the folder of the configuration file</source>
        <translation>路径；相对路径以配置文件所在文件夹为起点</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsActions</name>
    <message>
        <location filename="../app/pages/settings/settingsactions.cpp" line="+20"/>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+47"/>
        <source>Change the selected setting in the configuration file</source>
        <translation>在配置文件中更改所选设置项</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Bac&amp;k to Default…</source>
        <translation>恢复默认值(&amp;K)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the selected setting out of the configuration file</source>
        <translation>从配置文件中移除所选设置项</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Setting</source>
        <translation>复制设置项(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the setting as it would stand in the configuration file</source>
        <translation>按配置文件中的写法复制设置项</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Test Database…</source>
        <translation>测试数据库(&amp;T)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try whether a database can be reached, and change nothing</source>
        <translation>测试能否连接数据库，不作任何更改</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Reload File</source>
        <translation>重新加载文件(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over what has changed in the configuration file, as SIGHUP does</source>
        <translation>应用配置文件中的更改，与 SIGHUP 相同</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Save change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+37"/>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+37"/>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With “keys” each request needs one. Make a key of role administrator on the page Access first: without one nobody can use the node over the network.</source>
        <translation>设为“keys”后，每个请求都需要密钥。请先在“访问”页面创建一个管理员角色的密钥：没有它就没有人能通过网络使用此节点。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is copied: after the restart the console shows what is there.</source>
        <translation>不会复制任何内容：重启后控制台将显示该数据库中的内容。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It cannot be saved here, only tried.</source>
        <translation>此处无法保存，只能测试。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no configuration file that could be written.</source>
        <translation>没有可写入的配置文件。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Set %1 back to its default?</source>
        <translation>要将 %1 恢复为默认值吗？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set to default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Its line leaves the configuration file, with the comment on it.</source>
        <translation>该行及其中的注释将从配置文件中移除。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It changes nothing: the value is the same.</source>
        <translation>不会有任何变化：值相同。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It takes effect at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>重启控制台后才会生效。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is changed.</source>
        <translation>%1 已更改。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is written. It takes effect after a restart.</source>
        <translation>%1 已写入，重启后生效。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was written. %1 The password would have to stand in a file as plain text, which this console does not do. Put it into ~/.pgpass, or start the console with PLEXICA_DATABASE, or in a desktop session with a keyring.</source>
        <translation>未写入任何内容。%1 密码将不得不以明文形式写入文件，而此控制台不会这样做。请将密码写入 ~/.pgpass，或使用 PLEXICA_DATABASE 启动控制台，或在带有密钥环的桌面会话中启动。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was written. %1</source>
        <translation>未写入任何内容。%1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything stays as it was. %1</source>
        <translation>一切保持原样。%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration was taken over.</source>
        <translation>配置已应用。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has changed.</source>
        <translation>没有任何变化。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsPage</name>
    <message>
        <location filename="../app/pages/settings/settingspage.cpp" line="+26"/>
        <source>Only C&amp;hanged</source>
        <translation>仅已更改(&amp;H)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sections</source>
        <translation>节</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show one section of the configuration file</source>
        <translation>显示配置文件的某一节</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show only what is not at its default</source>
        <translation>仅显示非默认值的设置项</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loading settings…</source>
        <translation>正在加载设置…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No settings</source>
        <translation>没有设置项</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of its settings.</source>
        <translation>此节点未提供其设置。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No setting matches</source>
        <translation>没有匹配的设置项</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only changed</source>
        <translation>仅已更改</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Test database…</source>
        <translation>测试数据库…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>All sections</source>
        <translation>所有节</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The configuration could not be used at the next start:
%1</source>
        <translation>下次启动时将无法使用该配置：
%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The configuration file was changed: %1.</source>
        <translation>配置文件已更改：%1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over</source>
        <translation>应用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Restart the console for what is written and not in effect yet: %1.</source>
        <translation>以下设置项已写入但尚未生效，请重启控制台：%1。</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln 个设置项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <location filename="../app/pages/settings/settingspage.h" line="+24"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search settings, values, meanings</source>
        <translation>搜索设置项、值、含义</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataActions</name>
    <message>
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+59"/>
        <source>&amp;Copy Key</source>
        <translation>复制键(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the keys of the selected entries</source>
        <translation>复制所选条目的键</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy &amp;Read Command</source>
        <translation>复制读取命令(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that reads the entry</source>
        <translation>复制用于读取该条目的 curl 命令</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The read command is on the clipboard.</source>
        <translation>读取命令已复制到剪贴板。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Time to Live…</source>
        <translation>设置存活时间(&amp;T)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the selected entries expire after a time</source>
        <translation>让所选条目在一段时间后过期</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Extend Time to Live…</source>
        <translation>延长存活时间(&amp;E)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the selected entries more time</source>
        <translation>为所选条目延长时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove E&amp;xpiry…</source>
        <translation>移除过期时间(&amp;X)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the selected entries until they are deleted</source>
        <translation>保留所选条目直到被删除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete the selected entries</source>
        <translation>删除所选条目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete &amp;Namespace…</source>
        <translation>删除命名空间(&amp;N)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete every entry of the chosen namespace</source>
        <translation>删除所选命名空间的所有条目</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Undo Deletion</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back what was deleted within the last minute</source>
        <translation>恢复最近一分钟内删除的内容</translation>
    </message>
    <message>
        <location line="+53"/>
        <location line="+124"/>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <location line="-123"/>
        <location line="+124"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+124"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 已存储为版本 %2。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>When shall %1 expire?</source>
        <translation>%1 应在何时过期？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>When shall %n entries expire?</source>
        <translation>
            <numerusform>%n 个条目应在何时过期？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set time to live</source>
        <translation>设置存活时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted from now. Once it is over nobody finds the entry any more. The plugin that writes it next decides anew.</source>
        <translation>从现在开始计算。到期后无法再找到该条目。之后写入它的插件会重新决定。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give %1 more time?</source>
        <translation>要为 %1 延长时间吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Give %n entries more time?</source>
        <translation>
            <numerusform>要为 %n 个条目延长时间吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extend time to live</source>
        <translation>延长存活时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added to what is left. The plugin that writes it next decides anew.</source>
        <translation>加到剩余时间上。之后写入它的插件会重新决定。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep %1 for good?</source>
        <translation>要永久保留 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Keep %n entries for good?</source>
        <translation>
            <numerusform>要永久保留 %n 个条目吗？</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove expiry</source>
        <translation>移除过期时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They stay and count for the quota until somebody deletes them or writes them with a time to live.</source>
        <translation>条目将一直保留并计入配额，直到被删除或以新的存活时间写入。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;After</source>
        <translation>时长(&amp;A)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;By</source>
        <translation>延长(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>The expiry of %n entries is changed.</source>
        <translation>
            <numerusform>已更改 %n 个条目的过期时间。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Delete the namespace %1?</source>
        <translation>要删除命名空间 %1 吗？</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every entry of it goes, also what is not shown here and what is written until then.</source>
        <translation>其中的所有条目都将删除，包括此处未显示的以及在此之前写入的条目。</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Delete %1?</source>
        <translation>要删除 %1 吗？</translation>
    </message>
    <message>
        <location line="-197"/>
        <source>Duplic&amp;ate…</source>
        <translation>复制条目(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <location line="+197"/>
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>要删除 %n 个条目吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+20"/>
        <source>Delete %n entries</source>
        <translation>
            <numerusform>删除 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Plugins no longer find them. An entry that is written meanwhile stays and is reported.</source>
        <translation>插件将无法再找到这些条目。期间被写入的条目会保留并报告。</translation>
    </message>
    <message>
        <location line="-216"/>
        <source>This can be undone for a minute.</source>
        <translation>可在一分钟内撤销此操作。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is too much to be kept: it cannot be undone. Export the table first.</source>
        <translation>内容过多，无法保留：此操作不能撤销。请先导出表格。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ne&amp;w Entry…</source>
        <translation>新建条目(&amp;W)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make an entry by hand</source>
        <translation>手动创建条目</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make an entry with the value of the selected one</source>
        <translation>用所选条目的值创建条目</translation>
    </message>
    <message numerus="yes">
        <location line="+241"/>
        <location line="+32"/>
        <source>%n entries deleted.</source>
        <translation>
            <numerusform>已删除 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <location line="-31"/>
        <location line="+32"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n entries are back.</source>
        <translation>
            <numerusform>已恢复 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Working on %n entries…</source>
        <translation>
            <numerusform>正在处理 %n 个条目…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stopped after %1 of %2 entries; the others are as they were.</source>
        <translation>已处理 %1/%2 个条目后停止；其余保持原样。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: %2</source>
        <comment>key: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 entries failed; the others are done.</source>
        <translation>%2 个条目中有 %1 个失败；其余已完成。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataPage</name>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+66"/>
        <source>Show &amp;Value</source>
        <translation>显示值(&amp;V)</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Show Expiring &amp;Next</source>
        <translation>显示即将过期(&amp;N)</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Loading entries…</source>
        <translation>正在加载条目…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No entry matches</source>
        <translation>没有匹配的条目</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Show or hide the value beside the table</source>
        <translation>显示或隐藏表格旁的值</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide when entries expire</source>
        <translation>显示或隐藏条目的过期时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show all entries again</source>
        <translation>重新显示所有条目</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show when entries expire</source>
        <translation>显示条目的过期时间</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>Filter by time left</source>
        <translation>按剩余时间筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show entries by when they expire</source>
        <translation>按过期时间显示条目</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Any time left</source>
        <translation>任意剩余时间</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With expiry</source>
        <translation>有过期时间</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Expires within %1</source>
        <translation>%1内过期</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by owner</source>
        <translation>按所有者筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show entries of one owner, or those whose owner is gone</source>
        <translation>显示某个所有者的条目，或所有者已不存在的条目</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All owners</source>
        <translation>所有者不限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Owner is gone</source>
        <translation>所有者已不存在</translation>
    </message>
    <message numerus="yes">
        <location line="+235"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n edit(s) of shared data were not saved and are kept; a dot marks the entry.</source>
        <translation>
            <numerusform>%n 项共享数据的编辑未保存，已予保留；条目以圆点标记。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Namespace · %1</source>
        <translation>命名空间 · %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Shared key · %1</source>
        <translation>共享键 · %1</translation>
    </message>
    <message>
        <location line="-319"/>
        <source>No shared data yet</source>
        <translation>尚无共享数据</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>New entry…</source>
        <translation>新建条目…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing is in this namespace now</source>
        <translation>此命名空间中目前没有内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its entries have expired, or were deleted. What a plugin writes appears here by itself.</source>
        <translation>其条目已过期或被删除。插件写入的内容会自动显示在此处。</translation>
    </message>
    <message>
        <location line="+132"/>
        <source>Entries appear here the moment a plugin writes them.</source>
        <translation>插件写入条目后，条目会立即显示在此处。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write one, as a plugin would:</source>
        <translation>像插件那样写入一个条目：</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>These are the first %1 entries. Choose a namespace to see the others.</source>
        <translation>此处为前 %1 个条目。选择一个命名空间可查看其他条目。</translation>
    </message>
    <message>
        <location line="+124"/>
        <source>%1 of %2</source>
        <comment>shown of all entries</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.h" line="+31"/>
        <source>Shared Data</source>
        <translation>共享数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared &amp;Data</source>
        <translation>共享数据(&amp;D)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search keys, namespaces, owners</source>
        <translation>搜索键、命名空间、所有者</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedEntryDisplay</name>
    <message>
        <location filename="../app/models/sharedentrydisplay.cpp" line="+57"/>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>%1, edited and not saved</source>
        <comment>key</comment>
        <translation>%1，已编辑但未保存</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+29"/>
        <source>no expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (gone)</source>
        <comment>owner</comment>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No plugin %1 is installed or registered: nobody may be left who cares for this entry</source>
        <translation>没有安装或注册插件 %1：可能已无人管理此条目</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Stays until it is deleted</source>
        <translation>保留到被删除为止</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires %1</source>
        <translation>过期时间：%1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedTable</name>
    <message>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+48"/>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>plexica::app::SplitPage</name>
    <message>
        <location filename="../app/pages/splitpage.cpp" line="+63"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>Go &amp;to</source>
        <translation>前往(&amp;T)</translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message>
        <location filename="../app/widgets/filterchips.cpp" line="+98"/>
        <source>Show services that are: %1
%2</source>
        <translation>显示状态为“%1”的服务
%2</translation>
    </message>
    <message numerus="yes">
        <location line="-12"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1：%n 个服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TableColumns</name>
    <message>
        <location filename="../app/widgets/tablecolumns.cpp" line="+43"/>
        <location line="+261"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>plexica::app::TableExport</name>
    <message>
        <location filename="../app/models/tableexport.cpp" line="+29"/>
        <source>The table changed while it was written. Try again.</source>
        <translation>写入期间表格发生了变化。请重试。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <location line="+52"/>
        <location line="+14"/>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>plexica::app::TablePage</name>
    <message>
        <location filename="../app/pages/tablepage.cpp" line="+24"/>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide the panel beside the table</source>
        <translation>显示或隐藏表格旁的面板</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>取消所有筛选，重新显示全部内容</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The filters leave nothing over.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
</context>
<context>
    <name>plexica::app::TenantSwitch</name>
    <message>
        <location filename="../app/shell/tenantswitch.cpp" line="+21"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show one tenant or all</source>
        <translation>显示一个租户或所有租户</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
</context>
<context>
    <name>plexica::app::TimelineModel</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+110"/>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
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
        <translation>其首个调用开始的时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who made the first call</source>
        <translation>首个调用的调用方</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service that the first call went to</source>
        <translation>首个调用的目标服务</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the first call was answered with</source>
        <translation>首个调用的应答</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the begin of the first call to the end of the last</source>
        <translation>从首个调用开始到最后一个调用结束</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it, as far as they are known</source>
        <translation>其中已知的调用数</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it that failed or were refused</source>
        <translation>其中失败或被拒绝的调用数</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services that were called, in their order</source>
        <translation>按顺序列出被调用的服务</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes that carried its calls</source>
        <translation>其调用所经由的节点</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As logs and other tools know it (W3C Trace Context)</source>
        <translation>日志和其他工具中的标识 (W3C Trace Context)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trace id</source>
        <translation>追踪 ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesPage</name>
    <message>
        <location filename="../app/pages/traces/tracespage.cpp" line="+43"/>
        <source>Failed &amp;Only</source>
        <translation>仅失败(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Service</source>
        <translation>显示服务(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plugin</source>
        <translation>显示插件(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in &amp;Gateway</source>
        <translation>在网关中显示(&amp;G)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Trace Id</source>
        <translation>复制追踪 ID(&amp;C)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No traces yet</source>
        <translation>尚无追踪</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each call through the gateway begins a trace or goes on with one, and stands here for ten minutes. Calls of one request come together when plugins pass the header “traceparent” on.</source>
        <translation>经网关的每次调用都会开始或延续一个追踪，并在此处保留十分钟。插件传递标头“traceparent”时，同一请求的调用会归在一起。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loading traces…</source>
        <translation>正在加载追踪…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No trace matches</source>
        <translation>没有匹配的追踪</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show only traces in which a call failed or was refused</source>
        <translation>仅显示有调用失败或被拒绝的追踪</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the service that the chosen call went to</source>
        <translation>显示所选调用的目标服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the plugin that the chosen call went to</source>
        <translation>显示所选调用的目标插件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the chosen call on the Gateway page, where it can be tried again</source>
        <translation>在“网关”页面显示所选调用，可在那里再次试用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the id under which logs and other tools know the trace</source>
        <translation>复制该追踪在日志和其他工具中的 ID</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Failed only</source>
        <translation>仅失败</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by service</source>
        <translation>按服务筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that went through one service</source>
        <translation>显示经过某个服务的追踪</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+151"/>
        <source>All services</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <location line="-147"/>
        <source>Filter by duration</source>
        <translation>按耗时筛选</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that took this long</source>
        <translation>显示达到此耗时的追踪</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any duration</source>
        <translation>任意耗时</translation>
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
        <translation>选择一个追踪以查看其调用。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a call to see it here.</source>
        <translation>选择一个调用以在此查看。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>A sample: there really are %1 calls a minute. Failures and the slowest are kept first.</source>
        <translation>抽样：实际每分钟有 %1 次调用。优先保留失败的和最慢的调用。</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>the newest %Ln trace(s)</source>
        <translation>
            <numerusform>最新的 %Ln 个追踪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln 个追踪</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, a sample</source>
        <comment>how many</comment>
        <translation>%1，抽样</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Nothing is known of trace %1 any more: calls are kept for ten minutes.</source>
        <translation>已没有追踪 %1 的信息：调用仅保留十分钟。</translation>
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
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>slowest: %1, %2 of its own</source>
        <comment>service, time</comment>
        <translation>最慢：%1，自身耗时 %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trace %1, begun %2</source>
        <translation>追踪 %1，开始于 %2</translation>
    </message>
    <message>
        <location filename="../app/pages/traces/tracespage.h" line="+33"/>
        <source>Traces</source>
        <translation>追踪</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Traces</source>
        <translation>追踪(&amp;T)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, services, endpoints, a trace id</source>
        <translation>搜索插件、服务、端点、追踪 ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesTable</name>
    <message>
        <location filename="../app/pages/traces/tracestable.cpp" line="+36"/>
        <source>Traces</source>
        <translation>追踪</translation>
    </message>
</context>
<context>
    <name>plexica::app::TrafficChart</name>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+146"/>
        <source>Calls of the last hour</source>
        <translation>过去 1 小时的调用</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>过去 1 小时内 %1 次调用，%2 次失败</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1：%2 次调用，%3 次失败</translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+64"/>
        <source>Circuit open</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Circuit half open</source>
        <translation>熔断器半开</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Most calls failed; tried again in %1 s</source>
        <translation>大多数调用失败；%1 秒后重试</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The next call is a trial</source>
        <translation>下一次调用为试探</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls failed within 10 s; tried again in %3 s</source>
        <translation>10 秒内 %2 次调用中有 %1 次失败；%3 秒后重试</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance ejected</source>
        <translation>实例已剔除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at %2 failed again and again; tried again in %3 s</source>
        <translation>%2 上的 %1 反复失败；%3 秒后重试</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls in flight</source>
        <translation>进行中的调用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Endpoint&apos;s rate limit</source>
        <translation>端点的速率限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant&apos;s rate limit</source>
        <translation>租户的速率限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service&apos;s rate limit</source>
        <translation>服务的速率限制</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 was refused %n time(s), last %2</source>
        <translation>
            <numerusform>%1 被拒绝 %n 次，最近一次：%2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+46"/>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>plexica::app::TryCallPanel</name>
    <message>
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+60"/>
        <source>Copy as a curl command</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send call</source>
        <translation>发送调用</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Endpoints of the service</source>
        <translation>服务的端点</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The path, with a query if there is one; the list offers the endpoints of the service</source>
        <translation>路径，可带查询；列表提供该服务的端点</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Headers of the call, a line each: “Name: value”</source>
        <translation>调用的标头，每行一个：“名称: 值”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON body, if there is one</source>
        <translation>JSON 正文（如有）</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Run every check and send nothing</source>
        <translation>执行所有检查但不发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the call as it was explained</source>
        <translation>按解释的内容发送调用</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Checks of the call</source>
        <translation>调用的检查</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer will stand here.</source>
        <translation>应答将显示在此处。</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+14"/>
        <source>Caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+16"/>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <location line="-17"/>
        <location line="+16"/>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>What stood for “:” and “*” in the path is not recorded: type it.</source>
        <translation>路径中“:”和“*”处的实际值未被记录：请输入。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Line %1 is no header: write “Name: value”.</source>
        <translation>第 %1 行不是标头：请写成“名称: 值”。</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Explain shows every check of the call before anything is sent.</source>
        <translation>“解释”会在发送之前显示调用的所有检查。</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>%1: passed with a warning</source>
        <translation>%1：通过，有警告</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: passed</source>
        <translation>%1：通过</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: failed</source>
        <translation>%1：未通过</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Allowed. It would go to %1</source>
        <translation>允许。将发送到 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sent; waiting for the answer…</source>
        <translation>已发送；正在等待应答…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 from the cache in %2; no instance was called</source>
        <translation>%1，来自缓存，耗时 %2；未调用任何实例</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 from instance %2 in %3, %n attempt(s)</source>
        <translation>
            <numerusform>%1，来自实例 %2，耗时 %3，尝试 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TtlForm</name>
    <message>
        <location filename="../app/pages/shareddata/ttlform.cpp" line="+54"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Expires %1</source>
        <translation>过期时间：%1</translation>
    </message>
</context>
<context>
    <name>plexica::app::WallView</name>
    <message>
        <location filename="../app/pages/overview/wallview.cpp" line="+21"/>
        <source>Wall display</source>
        <translation>大屏显示</translation>
    </message>
    <message numerus="yes">
        <location line="+89"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>24 hours ago</source>
        <translation>24 小时前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallLegend</name>
    <message>
        <location filename="../app/pages/traces/waterfallview.cpp" line="+298"/>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed attempt</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From the cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the bars mean</source>
        <translation>条形的含义</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallModel</name>
    <message>
        <location filename="../app/models/waterfallmodel.cpp" line="+74"/>
        <source>Service and endpoint, below the call that caused it</source>
        <translation>服务和端点，位于引发它的调用下方</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without the time in which calls that it caused were under way</source>
        <translation>不含由它引发的调用所用的时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own</source>
        <comment>time of a call itself</comment>
        <translation>自身</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The node that carried the call</source>
        <translation>该调用所经由的节点</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>waits %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answered from the cache in %1</source>
        <translation>由缓存应答，耗时 %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>attempt %1 at %2: %3 after %4</source>
        <comment>number, instance, status or failure, time</comment>
        <translation>第 %1 次尝试 (%2)：%3，耗时 %4</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>begins after %1, takes %2: %3</source>
        <translation>%1 后开始，耗时 %2：%3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls %2</source>
        <comment>plugin, service</comment>
        <translation>%1 调用 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status %1 %2</source>
        <translation>状态 %1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Own time: %1</source>
        <translation>自身耗时：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most of the trace&apos;s own time was spent here.</source>
        <translation>该追踪中此处的自身耗时最长。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What caused it is not known here: it was left out, or is outside of the gateway.</source>
        <translation>此处不知道其起因：可能已被省略，或在网关之外。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node: %1</source>
        <translation>节点：%1</translation>
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
            <numerusform>%1，尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, cache</source>
        <comment>time</comment>
        <translation>%1，缓存</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, not sent</source>
        <comment>time</comment>
        <translation>%1，未发送</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallView</name>
    <message>
        <location line="+83"/>
        <source>Waterfall of the trace</source>
        <translation>追踪的瀑布图</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIf</name>
    <message>
        <location filename="../app/pages/graph/whatif.cpp" line="+42"/>
        <source>%1, by way of %2</source>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Would break</source>
        <translation>将无法工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would lose something optional</source>
        <translation>将失去可选功能</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services that would vanish</source>
        <translation>将消失的服务</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1：%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Called it in the last 24 hours</source>
        <translation>过去 24 小时内调用过它</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>共享数据</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n key(s) it owns stay without owner</source>
        <translation>
            <numerusform>它拥有的 %n 个键将保留但没有所有者</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would break</source>
        <comment>plugin</comment>
        <translation>%1 将无法工作</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would lose something optional</source>
        <comment>plugin</comment>
        <translation>%1 将失去可选功能</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n plugin(s) would break.</source>
        <translation>
            <numerusform>%n 个插件将无法工作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Nothing breaks; %n plugin(s) would lose something optional.</source>
        <translation>
            <numerusform>没有插件会无法工作；%n 个插件将失去可选功能。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing breaks.</source>
        <translation>没有插件会无法工作。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fix: %1</source>
        <translation>解决方法：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Why it would be refused</source>
        <translation>将被拒绝的原因</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What would make it possible</source>
        <translation>可行的办法</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+12"/>
        <source>Install %1 %2</source>
        <translation>安装 %1 %2</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 已安装。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Upgrade %1 to %2</source>
        <translation>将 %1 升级到 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 已升级到 %2。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Downgrade %1 to %2</source>
        <translation>将 %1 回退到 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 已回退到 %2。</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>It would be refused: %n reason(s).</source>
        <translation>
            <numerusform>将被拒绝：%n 个原因。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 is installed already.</source>
        <translation>%1 %2 已安装。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Uninstall %1</source>
        <translation>卸载 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deactivate %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 已卸载。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 was deactivated.</source>
        <translation>%1 已停用。</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIfPanel</name>
    <message>
        <location filename="../app/pages/graph/whatifpanel.cpp" line="+48"/>
        <source>What is to be done</source>
        <translation>要执行的操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+34"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location line="-33"/>
        <location line="+34"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install or upgrade</source>
        <translation>安装或升级</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>卸载</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>What if I</source>
        <translation>假设操作</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What would happen</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Think nothing through any more</source>
        <translation>清除当前假设</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Choose a plugin</source>
        <translation>选择插件</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (installed)</source>
        <comment>version</comment>
        <translation>%1（已安装）</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Choose what to do with which plugin. Nothing is changed before you say so.</source>
        <translation>选择对哪个插件执行什么操作。在您确认之前不会更改任何内容。</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>The node refuses it for the reasons above</source>
        <translation>节点因上述原因拒绝此操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shows the impact once more before anything happens</source>
        <translation>在执行之前再次显示影响</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1?</source>
        <comment>what is to be done</comment>
        <translation>要%1 吗？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Others need it. To uninstall it all the same, type its id.</source>
        <translation>其他插件需要它。如仍要卸载，请输入其 ID。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Wording</name>
    <message>
        <location filename="../app/models/wording.cpp" line="+16"/>
        <location line="+17"/>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+26"/>
        <source>Draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <location line="-24"/>
        <location line="+26"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Seen lately and without complaint: discovery answers it.</source>
        <translation>近期有响应且无异常：可被发现。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Works with limits: discovery still answers it.</source>
        <translation>受限工作：仍可被发现。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No instance answers: callers do not find it.</source>
        <translation>没有实例应答：调用方无法找到它。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: no new callers, calls in flight finish.</source>
        <translation>由管理员设置：不接受新的调用方，进行中的调用会完成。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: left out of discovery and gateway.</source>
        <translation>由管理员设置：已从发现和网关中排除。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing seen since %1</source>
        <translation>自 %1 起没有动静</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing seen for too long</source>
        <translation>过长时间没有动静</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection reset</source>
        <translation>连接被重置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the host name cannot be resolved</source>
        <translation>无法解析主机名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its TLS certificate is not trusted</source>
        <translation>其 TLS 证书不受信任</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no trusted TLS connection</source>
        <translation>没有可信的 TLS 连接</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>应答 %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2: %3</source>
        <comment>method address: what happened</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, %n time(s) since %2</source>
        <translation>
            <numerusform>%1，自 %2 起 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is unavailable</source>
        <translation>%1 不可用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is degraded</source>
        <translation>%1 降级</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is drained</source>
        <translation>%1 排空中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is offline</source>
        <translation>%1 离线</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is deactivated</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1, %Ln call(s)/min fail</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1，%Ln 次调用/分钟失败</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 of %3 calls/min fail</source>
        <comment>sentence</comment>
        <translation>%1，%3 次调用/分钟中有 %2 次失败</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Required: %1</source>
        <translation>必需：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> (through %1)</source>
        <comment>plugins</comment>
        <translation> (经由 %1)</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 s</source>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 h</source>
        <translation>%1 小时后</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1, %2 (%3)</source>
        <comment>date, time (time zone)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
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
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The service is gone: it was deregistered meanwhile.</source>
        <translation>服务已不存在：期间已被注销。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The instance is gone: it was deregistered meanwhile.</source>
        <translation>实例已不存在：期间已被注销。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database cannot be reached; nothing is known to be changed. %1</source>
        <translation>无法连接数据库；尚不知是否有更改生效。%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is gone: it was revoked meanwhile.</source>
        <translation>密钥已不存在：期间已被吊销。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is the last key of role administrator: make another first.</source>
        <translation>这是最后一个管理员角色的密钥：请先另建一个。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
</TS>
