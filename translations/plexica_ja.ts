<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+161"/>
        <source>The node could not start.</source>
        <translation>ノードを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessActions</name>
    <message>
        <location filename="../app/pages/access/accessactions.cpp" line="+29"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;New Key…</source>
        <translation>新しいキー(&amp;N)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a key for a plugin or a person</source>
        <translation>プラグインまたは利用者のキーを作成</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rotate…</source>
        <translation>ローテーション(&amp;R)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the key another secret</source>
        <translation>キーのシークレットを新しくする</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Key Id</source>
        <translation>キー ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id of the key, which is no secret</source>
        <translation>キーの ID をコピー (秘密ではありません)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;voke…</source>
        <translation>失効(&amp;V)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End the key for good</source>
        <translation>キーを完全に無効にする</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm &amp;Grants…</source>
        <translation>付与を確認(&amp;G)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the plugin what it asks for</source>
        <translation>プラグインが要求する権限を付与</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Withdraw Grants…</source>
        <translation>付与を取り消し(&amp;W)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take permissions away from the plugin</source>
        <translation>プラグインの権限を取り消す</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Make a key</source>
        <translation>キーの作成</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its secret is shown once, after this.</source>
        <translation>シークレットは作成後に一度だけ表示されます。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Give the key “%1” another secret?</source>
        <translation>キー「%1」のシークレットを新しくしますか?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rotate key</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The old secret is good</source>
        <translation>古いシークレットの有効期間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another hour</source>
        <translation>あと 1 時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another day</source>
        <translation>あと 1 日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For another week</source>
        <translation>あと 1 週間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No longer</source>
        <translation>直ちに無効</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The &amp;old secret is good</source>
        <translation>古いシークレットの有効期間(&amp;O)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was rotated lately: the secret before the present one ends at once.</source>
        <translation>このキーは最近ローテーションされています。現在の一つ前のシークレットは直ちに無効になります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Id, role and permissions stay. The new secret is shown once, after this.</source>
        <translation>ID、ロール、権限は変わりません。新しいシークレットはこの後に一度だけ表示されます。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Revoke the key “%1”?</source>
        <translation>キー「%1」を失効させますか?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Revoke key</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It cannot be revoked here: it is the last key of role administrator, and without one nobody could make keys over the network. Make another first, or use plexica-server key revoke %1.</source>
        <translation>ここでは失効できません。これは管理者ロールの最後のキーであり、これがないと誰もネットワーク経由でキーを作成できなくなります。先に別のキーを作成するか、plexica-server key revoke %1 を使用してください。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing is open with it on this node now.</source>
        <translation>現在このノードでこのキーを使用している接続はありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n watch(es) or event stream(s) that it holds open here end at once.</source>
        <translation>
            <numerusform>ここで開いている %n 個のウォッチまたはイベントストリームは直ちに終了します。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is the only key of %1: the plugin can neither call others nor report that it is alive, and its services turn unavailable.</source>
        <translation>これは %1 の唯一のキーです。このプラグインは他のサービスの呼び出しも稼働報告もできなくなり、そのサービスは利用不可になります。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) of the plugin</source>
        <translation>
            <numerusform>プラグインの %n 個のサービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) that it called in the last 24 hours</source>
        <translation>
            <numerusform>過去 24 時間に呼び出した %n 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate is refused on every node from then on, for good.</source>
        <translation>この証明書は以後すべてのノードで永久に拒否されます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key is refused on every node from then on, for good. To replace only its secret, rotate it.</source>
        <translation>このキーは以後すべてのノードで永久に拒否されます。シークレットだけを置き換える場合は、ローテーションしてください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was revoked.</source>
        <translation>キー「%1」を失効させました。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (ワイルドカード)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds for more than it names</source>
        <translation>名前に挙げたもの以外にも適用されます</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A wildcard holds for more than it names, also for what plugins will offer later; it is granted only if you tick it.</source>
        <translation>ワイルドカードは名前に挙げたもの以外、プラグインが今後提供するものにも適用されます。チェックした場合にのみ付与されます。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What may %1 use in tenant %2?</source>
        <translation>テナント %2 で %1 に何の使用を許可しますか?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant permissions</source>
        <translation>権限を付与</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It asks for what follows and does not have it. Its calls may use what is ticked.</source>
        <translation>次の権限を要求していますが、まだ付与されていません。チェックしたものをその呼び出しで使用できます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What shall %1 no longer use in tenant %2?</source>
        <translation>テナント %2 で %1 に何を使用させないようにしますか?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw permissions</source>
        <translation>権限を取り消し</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls to endpoints that ask for what is ticked are refused where gateway.permissions is enforce, and noted where it is audit.</source>
        <translation>チェックした権限を要求するエンドポイントへの呼び出しは、gateway.permissions が enforce の場合は拒否され、audit の場合は記録されます。</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 has %n permission(s) now.</source>
        <translation>
            <numerusform>%1 の権限は現在 %n 個です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessPage</name>
    <message>
        <location filename="../app/pages/access/accesspage.cpp" line="+66"/>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>フィルターをクリア(&amp;F)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show or hide the panel beside the table</source>
        <translation>表の横のパネルの表示を切り替え</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>フィルターをすべて解除して全体を表示</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key says who a request is of and what it may do. Plugins get one each; people and pipelines get their own.</source>
        <translation>キーは、リクエストが誰のもので何を許可されているかを示します。プラグインごとに一つずつ、利用者やパイプラインにはそれぞれのキーを使います。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make one here:</source>
        <translation>ここで作成:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the first key…</source>
        <translation>最初のキーを作成…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or make it in a terminal, also while this console runs:</source>
        <translation>またはターミナルで作成 (コンソールの実行中も可能):</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key matches</source>
        <translation>一致するキーはありません</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugin asks for permissions</source>
        <translation>権限を要求するプラグインはありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What a manifest asks for under “permissions” stands here, beside what the plugin was granted.</source>
        <translation>マニフェストの「permissions」で要求されている権限が、プラグインに付与された権限と並べてここに表示されます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No plugin matches</source>
        <translation>一致するプラグインはありません</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+259"/>
        <source>Grants</source>
        <translation>付与</translation>
    </message>
    <message>
        <location line="-214"/>
        <source>The filters leave nothing over.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show keys of one role, or those that nobody has used</source>
        <translation>特定のロールのキー、または未使用のキーを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>すべてのロール</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>This node asks nobody for a key: whoever reaches it may do everything. It therefore serves this machine only. Keys can be made here already; they count once auth.mode is “keys” and the console was restarted.</source>
        <translation>このノードはキーを要求しません。到達できる人は誰でもすべての操作ができるため、このマシンからのみ利用できます。キーはここであらかじめ作成できますが、有効になるのは auth.mode を「keys」にしてコンソールを再起動した後です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Turn keys on…</source>
        <translation>キーを有効にする…</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Grants (%1 waiting)</source>
        <translation>付与 (保留中 %1)</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln 個のプラグイン</numerusform>
        </translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../app/pages/access/accesspage.h" line="+38"/>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Access</source>
        <translation>アクセス(&amp;A)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, ids, tenants, plugins, permissions</source>
        <translation>名前、ID、テナント、プラグイン、権限を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::AccessWording</name>
    <message>
        <location filename="../app/models/accesswording.cpp" line="+12"/>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looks at everything and changes nothing.</source>
        <translation>すべてを閲覧でき、何も変更できません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is one plugin of one tenant: registers, calls and writes data as that plugin alone.</source>
        <translation>一つのテナントの一つのプラグインです。そのプラグインとしてのみ登録、呼び出し、データの書き込みを行います。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Runs one tenant: installs plugins, gives orders to services, grants permissions.</source>
        <translation>一つのテナントを運用します。プラグインのインストール、サービスへの指示、権限の付与を行います。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>May do everything, makes keys and sees settings; with a tenant, everything in that tenant.</source>
        <translation>すべての操作、キーの作成、設定の閲覧ができます。テナントを指定した場合は、そのテナント内に限られます。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Find services, read shared data, see plugins and the graph</source>
        <translation>サービスの検索、共有データの読み取り、プラグインとグラフの閲覧</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See events, calls, circuits, nodes, and what an act would affect</source>
        <translation>イベント、呼び出し、サーキットブレーカー、ノード、操作の影響の閲覧</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>See all tenants, and the metrics of the node</source>
        <translation>すべてのテナントとノードのメトリクスの閲覧</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register services, report their health and call others, as %1 and as nobody else</source>
        <translation>%1 としてのみ、サービスの登録、ヘルス状態の報告、他のサービスの呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change shared data that %1 owns</source>
        <translation>%1 が所有する共有データの変更</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Register and call in the name of any plugin; the audit log says so</source>
        <translation>任意のプラグインの名義での登録と呼び出し (監査ログに記録されます)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install and change plugins, grant permissions without wildcards, give orders to services</source>
        <translation>プラグインのインストールと変更、ワイルドカードを除く権限の付与、サービスへの指示</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Act in all tenants, change the catalogue, grant wildcards, see settings</source>
        <translation>すべてのテナントでの操作、カタログの変更、ワイルドカードの付与、設定の閲覧</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grant wildcards in the tenant</source>
        <translation>テナント内でのワイルドカードの付与</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make, rotate and revoke keys</source>
        <translation>キーの作成、ローテーション、失効</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make, rotate and revoke keys of the tenant</source>
        <translation>テナントのキーの作成、ローテーション、失効</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing outside tenant %1, which it cannot even see</source>
        <translation>テナント %1 の外は操作も閲覧もできません</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotated</source>
        <translation>ローテーション済み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key is good.</source>
        <translation>キーは有効です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is good, and for a while its former secret is, too.</source>
        <translation>キーは有効です。以前のシークレットもしばらくの間有効です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key expires within two weeks.</source>
        <translation>キーは 2 週間以内に期限切れになります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is refused: its time is over. It can be revoked, which takes it from the list.</source>
        <translation>キーは期限が過ぎたため拒否されます。失効させると一覧から削除されます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting</source>
        <translation>保留中</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The plugin has all that it asks for.</source>
        <translation>プラグインは要求する権限をすべて持っています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin has all that it asks for, and a wildcard, which holds for more than it names.</source>
        <translation>プラグインは要求する権限をすべて持ち、さらに名前に挙げたもの以外にも適用されるワイルドカードを持っています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plugin asks for something that nobody has granted.</source>
        <translation>プラグインは、まだ付与されていない権限を要求しています。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+5"/>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Letters, digits, “.”, “_” and “-”, beginning with a letter or digit.</source>
        <translation>英字、数字、「.」、「_」、「-」が使用でき、先頭は英字または数字にしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say what the key is for.</source>
        <translation>キーの用途を入力してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 100 characters, all of them printable.</source>
        <translation>印字可能な文字で 100 文字以内にしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A key of this role belongs to one tenant.</source>
        <translation>このロールのキーは一つのテナントに属します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say which plugin it is.</source>
        <translation>プラグインを指定してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” holds a wildcard, which a plugin&apos;s key may not.</source>
        <translation>「%1」にはワイルドカードが含まれています。プラグインのキーでは使用できません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At most 200 permissions of at most 200 printable characters each.</source>
        <translation>権限は 200 個以内、それぞれ印字可能な文字で 200 文字以内にしてください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This moment is past.</source>
        <translation>この日時は過去です。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Arrangement</name>
    <message>
        <location filename="../app/pages/graph/arrangement.cpp" line="+76"/>
        <source>Graphviz could not arrange the graph: %1</source>
        <translation>Graphviz でグラフを配置できませんでした: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too many connections for layers: arranged by force. Focus on a plugin to see its layers.</source>
        <translation>接続が多すぎて階層化できないため、力学レイアウトで配置しました。プラグインにフォーカスすると、その階層を表示できます。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Bell</name>
    <message numerus="yes">
        <location filename="../app/shell/bell.cpp" line="+81"/>
        <source>Notifications: %n unread</source>
        <translation>
            <numerusform>通知: 未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Notifications: none unread</source>
        <translation>通知: 未読なし</translation>
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
ほか %n 件</numerusform>
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
        <translation>通知の対象を選択</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Clear all notifications</source>
        <translation>すべての通知を消去</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Nothing went wrong lately.</source>
        <translation>最近問題は起きていません。</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallActions</name>
    <message>
        <location filename="../app/pages/gateway/callactions.cpp" line="+14"/>
        <source>Show Trac&amp;e</source>
        <translation>トレースを表示(&amp;E)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the whole journey of the request, from plugin to plugin</source>
        <translation>リクエストがプラグイン間をたどった全経路を表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Service</source>
        <translation>サービスを表示(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the service that the call went to</source>
        <translation>呼び出し先のサービスを表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Re&amp;peat…</source>
        <translation>繰り返す(&amp;P)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill the form beside the table from this call</source>
        <translation>この呼び出しの内容を表の横のフォームに入力</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the call as a curl command for a shell; keys stand there as variables</source>
        <translation>呼び出しをシェル用の curl コマンドとしてコピーします。キーは変数になります</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy Request Id</source>
        <translation>リクエスト ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the id under which the call stands in logs and events</source>
        <translation>ログとイベントに記録されている呼び出しの ID をコピー</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The call is on the clipboard as a curl command, without headers and a body: these are not recorded.</source>
        <translation>呼び出しを curl コマンドとしてコピーしました。ヘッダーと本文は記録されないため含まれません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nor is what stood in the path: set these variables in the shell first: %1</source>
        <translation>パスの実際の値も記録されません。先にシェルで次の変数を設定してください: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallFilters</name>
    <message>
        <location filename="../app/pages/gateway/callfilters.cpp" line="+34"/>
        <source>Any duration</source>
        <translation>すべての所要時間</translation>
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
        <translation>呼び出し元で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Callers</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of one plugin</source>
        <translation>1 つのプラグインからの呼び出しを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by service</source>
        <translation>サービスで絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls to one service</source>
        <translation>1 つのサービスへの呼び出しを表示</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filter by status</source>
        <translation>ステータスで絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Statuses</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that ended so; a number may be typed. Without an answer: the gateway answered, as the plugin did not or was not asked.</source>
        <translation>このステータスで終わった呼び出しを表示します。数値も入力できます。応答なし：プラグインが応答しなかったか問い合わせられず、ゲートウェイが応答しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter by duration</source>
        <translation>所要時間で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that took this long; a number of milliseconds may be typed</source>
        <translation>この時間以上かかった呼び出しを表示します。ミリ秒の数値も入力できます</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by time</source>
        <translation>時間で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show calls of some time</source>
        <translation>ある期間の呼び出しを表示</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All callers</source>
        <translation>すべての呼び出し元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Method or path</source>
        <translation>メソッドまたはパス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by endpoint</source>
        <translation>エンドポイントで絞り込み</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls whose method and path hold this, as “GET /products”</source>
        <translation>メソッドとパスにこれを含む呼び出しを表示（例：「GET /products」）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any status</source>
        <translation>すべてのステータス</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without an answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Any time</source>
        <translation>すべての時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last minute</source>
        <translation>過去 1 分</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 5 minutes</source>
        <translation>過去 5 分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>Calls From … to …</source>
        <translation>期間を指定した呼び出し…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls</source>
        <translation>呼び出しを表示</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallList</name>
    <message>
        <location filename="../app/pages/gateway/calllist.cpp" line="+24"/>
        <source>No call matches</source>
        <translation>一致する呼び出しはありません</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>先頭へ移動し、その間に届いたものを表示</translation>
    </message>
    <message numerus="yes">
        <location line="+135"/>
        <source>%Ln new</source>
        <comment>calls</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
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
        <translation>ヒット</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Miss</source>
        <comment>it was not in the cache; no failure</comment>
        <translation>ミス</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallPanel</name>
    <message>
        <location filename="../app/pages/gateway/callpanel.cpp" line="+54"/>
        <source>%1: %2 after %3</source>
        <comment>instance: status or failure, time</comment>
        <translation>%1: %2、%3 後</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The selected call</source>
        <translation>選択した呼び出し</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trace id</source>
        <translation>トレース ID</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Events of the request</source>
        <translation>リクエストのイベント</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Looking for events of this request…</source>
        <translation>このリクエストのイベントを検索中…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The request left no events.</source>
        <translation>このリクエストのイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n event(s) of this request</source>
        <translation>
            <numerusform>このリクエストのイベント %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::CallTable</name>
    <message>
        <location filename="../app/pages/gateway/calltable.cpp" line="+41"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
</context>
<context>
    <name>plexica::app::CallWording</name>
    <message>
        <location filename="../app/models/callwording.cpp" line="+12"/>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+43"/>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>circuit open</source>
        <translation>サーキットオープン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no live instance</source>
        <translation>稼働中のインスタンスなし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such service</source>
        <translation>該当サービスなし</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>another plugin&apos;s</source>
        <translation>別のプラグインのもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no such endpoint</source>
        <translation>該当エンドポイントなし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>permission missing</source>
        <translation>権限不足</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answer too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>body too large</source>
        <translation>本文が大きすぎます</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>overloaded</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address forbidden</source>
        <translation>禁止されたアドレス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>runs in a circle</source>
        <translation>呼び出しの循環</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not well formed</source>
        <translation>形式不正</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>connection reset</source>
        <translation>接続リセット</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name not resolved</source>
        <translation>名前解決不可</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>TLS failed</source>
        <translation>TLS 失敗</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>plexica::app::CommandPalette</name>
    <message>
        <location filename="../app/shell/commandpalette.cpp" line="+90"/>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>A name, or what to do: drain crm.deals 1 h disk change</source>
        <translation>名前または操作: ドレイン crm.deals 1 h ディスク交換</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search in the command palette</source>
        <translation>コマンドパレットで検索</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Matches</source>
        <translation>一致項目</translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Nothing fits “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ConfirmDialog</name>
    <message>
        <location filename="../app/widgets/confirmdialog.cpp" line="+45"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>What it happens to</source>
        <translation>操作の対象</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>To go on, &amp;type %1:</source>
        <translation>続行するには「%1」と入力してください(&amp;T):</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Type %1 to confirm</source>
        <translation>確認のため「%1」と入力</translation>
    </message>
</context>
<context>
    <name>plexica::app::Console</name>
    <message>
        <location filename="../app/console/main.cpp" line="+91"/>
        <source>The configuration cannot be used.</source>
        <translation>設定を使用できません。</translation>
    </message>
</context>
<context>
    <name>plexica::app::CopyButton</name>
    <message>
        <location filename="../app/widgets/copybutton.cpp" line="+33"/>
        <location line="+1"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>plexica::app::EmptyState</name>
    <message>
        <location filename="../app/widgets/emptystate.cpp" line="+88"/>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five plugins that register, call each other, fail and come back</source>
        <translation>登録、相互の呼び出し、障害、復旧を行う五つのプラグイン</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The demo starts…</source>
        <translation>デモを開始中…</translation>
    </message>
</context>
<context>
    <name>plexica::app::EndpointModel</name>
    <message>
        <location filename="../app/models/detailmodels.cpp" line="+42"/>
        <source>Needs: %1</source>
        <translation>必要: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>plexica::app::EntryDialog</name>
    <message>
        <location filename="../app/pages/shareddata/entrydialog.cpp" line="+40"/>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New entry</source>
        <translation>新しいエントリ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the copy</source>
        <translation>コピーを作成</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make the entry</source>
        <translation>エントリを作成</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Tenant</source>
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Namespace</source>
        <translation>名前空間(&amp;N)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Replace what is there</source>
        <translation>既存のものを置き換える(&amp;R)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The plugin that cares for the entry</source>
        <translation>エントリを管理するプラグイン</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is named like a secret is hidden, and copied as it is.</source>
        <translation>シークレットのような名前のものは隠され、そのままコピーされます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;After</source>
        <translation>経過時間(&amp;A)</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Whose entry is it?</source>
        <translation>誰のエントリですか?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry stands in a namespace.</source>
        <translation>エントリには名前空間が必要です。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry has a key.</source>
        <translation>エントリにはキーが必要です。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry belongs to a plugin.</source>
        <translation>エントリにはプラグインが必要です。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An owner is at most %1 bytes long; these are %2.</source>
        <translation>所有者は最大 %1 バイトです。現在は %2 バイトです。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A value is JSON: a number, a text in quotation marks, true, false, null, [ ] or { }.</source>
        <translation>値は JSON です: 数値、引用符で囲んだテキスト、true、false、null、[ ]、{ }。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>This key is there already, in version %1.</source>
        <translation>このキーはバージョン %1 として既に存在します。</translation>
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
        <translation>元に戻す</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>The selected entry</source>
        <translation>選択したエントリ</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the stored value again</source>
        <translation>保存されている値を再表示</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Store the edited value, if nobody has changed it meanwhile (%1)</source>
        <translation>その間に誰も変更していなければ、編集した値を保存 (%1)</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Written</source>
        <translation>書き込み日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>What is named like a secret is hidden.</source>
        <translation>シークレットのような名前のものは隠されています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show secrets</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show and edit the whole value, until another entry is selected</source>
        <translation>別のエントリを選択するまで、値全体を表示して編集します</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The value that is stored now</source>
        <translation>現在保存されている値</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Drop my edit</source>
        <translation>自分の編集を破棄</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the stored value and forget what was typed</source>
        <translation>保存されている値を表示し、入力内容を破棄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit on top of it</source>
        <translation>これを元に編集を続ける</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep what was typed; saving then replaces the version shown here, and no newer one</source>
        <translation>入力内容を残します。保存すると、ここに表示されているバージョンだけが置き換えられ、より新しいものは置き換えられません</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Select an entry to see its value.</source>
        <translation>エントリを選択すると値が表示されます。</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n entries, %1 together.</source>
        <translation>
            <numerusform>%n 個のエントリ、合計 %1。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry and deletion work on all of them.</source>
        <translation>有効期限の設定と削除はすべてに適用されます。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The entry has gone: its time came, or somebody deleted it. Saving makes it anew.</source>
        <translation>エントリはなくなりました。期限切れになったか、誰かが削除しました。保存すると新しく作成されます。</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Stored now: version %1, written %2 by %3</source>
        <translation>現在の保存内容: バージョン %1、%3 が書き込み (%2)</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Somebody changed this entry while you were editing. Nothing was overwritten: compare and choose below.</source>
        <translation>編集中に誰かがこのエントリを変更しました。何も上書きされていません。下で比較して選択してください。</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>What was typed %1 and not saved is here again. Revert shows the stored value.</source>
        <translation>%1に入力して保存しなかった内容を復元しました。「元に戻す」で保存されている値が表示されます。</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 をバージョン %2 として保存しました。</translation>
    </message>
</context>
<context>
    <name>plexica::app::EnvironmentStrip</name>
    <message>
        <location filename="../app/widgets/environmentstrip.cpp" line="+18"/>
        <source>Environment: %1</source>
        <translation>環境: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This console shows the environment “%1” (environment.name in the configuration)</source>
        <translation>このコンソールは環境「%1」を表示しています (設定の environment.name)</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventExport</name>
    <message>
        <location filename="../app/pages/events/eventexport.cpp" line="+43"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートは中止されました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The events cannot be read: %1</source>
        <translation>イベントを読み取れません: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <location line="+2"/>
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>%Ln 件のイベントを書き込み済み</numerusform>
        </translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1, back to %2</source>
        <comment>count of events that were written, how far back</comment>
        <translation>%1、%2 まで遡って</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventModel</name>
    <message>
        <location filename="../app/models/eventmodel.cpp" line="+29"/>
        <source>Health</source>
        <translation>ヘルス状態</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Orders</source>
        <translation>指示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registrations</source>
        <translation>登録</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>共有データ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventPanel</name>
    <message>
        <location filename="../app/pages/events/eventpanel.cpp" line="+27"/>
        <source>The selected event</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Details of the event</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event as JSON</source>
        <translation>JSON 形式のイベント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the event</source>
        <translation>イベントをコピー</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Select an event to see what it changed.</source>
        <translation>イベントを選択すると、変更された内容が表示されます。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>It tells of nothing that was before and is other now.</source>
        <translation>このイベントには前後の違いがありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>最初の %n 件の変更のみを表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::EventWording</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+56"/>
        <source> · instance %1</source>
        <translation> · インスタンス %1</translation>
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
        <translation>ヘルス状態を設定: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered again</source>
        <translation>再登録</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregistered</source>
        <translation>登録解除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance deregistered</source>
        <translation>インスタンスを登録解除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>一斉無応答を保留</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale released</source>
        <translation>一斉無応答の保留を解除</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 added to the catalogue</source>
        <comment>version</comment>
        <translation>%1 をカタログに追加</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 removed from the catalogue</source>
        <comment>version</comment>
        <translation>%1 をカタログから削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 installed</source>
        <comment>version</comment>
        <translation>%1 をインストール</translation>
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
        <translation>再インストール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstalled</source>
        <translation>アンインストール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activated</source>
        <translation>有効化</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated</source>
        <translation>無効化</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies registered</source>
        <translation>依存関係を登録</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others</source>
        <translation>他からの影響あり</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No longer affected</source>
        <translation>影響が解消</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out of calls</source>
        <translation>呼び出しから除外</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called again</source>
        <translation>呼び出しを再開</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>サーキットオープン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit closed</source>
        <translation>サーキットクローズ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit reset</source>
        <translation>サーキットリセット</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>Key created</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Secret rotated</source>
        <translation>シークレットをローテーション</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Key revoked</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+13"/>
        <source>Wrong keys refused</source>
        <translation>誤ったキーを拒否</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Permissions changed</source>
        <translation>権限を変更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permission missing</source>
        <translation>権限不足</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Acted as the plugin</source>
        <translation>プラグインとして操作</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key rotated</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit no longer reached</source>
        <translation>上限到達が解消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clock of a node is wrong</source>
        <translation>ノードの時計が不正確</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node lost</source>
        <translation>ノード応答なし</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node is back</source>
        <translation>ノードが復帰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node judges from now on</source>
        <translation>ノードが今後判定を行う</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grants changed</source>
        <translation>付与を変更</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls succeed again</source>
        <translation>呼び出しが再び成功</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Many calls fail</source>
        <translation>多数の呼び出しが失敗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace deleted</source>
        <translation>名前空間を削除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A stored row cannot be read</source>
        <translation>保存された行を読み取り不可</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant imported</source>
        <translation>テナントをインポート</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>granted: %1</source>
        <translation>付与: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>withdrawn: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, for %2</source>
        <comment>permissions, plugin</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>registered again</source>
        <translation>再登録</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>heartbeat received again</source>
        <translation>ハートビートを再受信</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reported by its heartbeat</source>
        <translation>ハートビートによる報告</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it can be reached again</source>
        <translation>再び接続可能</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint answers again</source>
        <translation>ヘルスチェックのエンドポイントが再び応答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its health endpoint says degraded</source>
        <translation>ヘルスチェックのエンドポイントが機能低下を報告</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be reached</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>its time was over</source>
        <translation>期限に到達</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>by an administrator</source>
        <translation>管理者による</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by the node</source>
        <translation>ノードによる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by %1</source>
        <comment>a plugin</comment>
        <translation>%1 による</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with key %1</source>
        <translation>キー %1 による</translation>
    </message>
</context>
<context>
    <name>plexica::app::EventsPage</name>
    <message>
        <location filename="../app/pages/events/eventspage.cpp" line="+44"/>
        <source>Go to &amp;Subject</source>
        <translation>対象へ移動(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Actor</source>
        <translation>実行者へ移動(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of the &amp;Request</source>
        <translation>リクエストの呼び出し(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Only This Subject</source>
        <translation>この対象のみ(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Event</source>
        <translation>イベントをコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;New Events</source>
        <translation>新しいイベントを表示(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../app/pages/events/eventspage.h" line="+36"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reading events…</source>
        <translation>イベントを読み取り中…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What plugins, administrators and the node do is written down here.</source>
        <translation>プラグイン、管理者、ノードの操作がここに記録されます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear &amp;Filters</source>
        <translation>フィルターをクリア(&amp;F)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No event matches</source>
        <translation>一致するイベントはありません</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The filters leave nothing over.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Show the service, plugin, key or namespace that it happened to</source>
        <translation>イベントの対象となったサービス、プラグイン、キー、名前空間を表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugin or key that did it</source>
        <translation>操作を行ったプラグインまたはキーを表示</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the gateway&apos;s calls with this request id</source>
        <translation>このリクエスト ID を持つゲートウェイの呼び出しを表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search for all events of this subject</source>
        <translation>この対象のすべてのイベントを検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the event as JSON</source>
        <translation>イベントを JSON としてコピー</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>先頭へ移動し、その間のイベントを表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>フィルターをすべて解除して全体を表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show or hide the panel beside the table</source>
        <translation>表の横のパネルの表示を切り替え</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to subject</source>
        <translation>対象へ移動</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to actor</source>
        <translation>実行者へ移動</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Filter by kind</source>
        <translation>種類で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of one kind</source>
        <translation>特定の種類のイベントを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by actor</source>
        <translation>実行者で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Actors</source>
        <translation>実行者</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show what one kind of actor did</source>
        <translation>特定の種類の実行者による操作を表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By anybody</source>
        <translation>すべての実行者</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By administrators</source>
        <translation>管理者による</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By plugins</source>
        <translation>プラグインによる</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With keys</source>
        <translation>キーを使用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the node</source>
        <translation>ノードによる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filter by time</source>
        <translation>時間で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show events of some time</source>
        <translation>特定の時間のイベントを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any time</source>
        <translation>すべての時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message numerus="yes">
        <location line="+128"/>
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The events cannot be read: %1</source>
        <translation>イベントを読み取れません: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, searching %2…</source>
        <comment>count, how far back</comment>
        <translation>%1、%2 を検索中…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 back to %2</source>
        <comment>count, how far back</comment>
        <translation>%1 (%2 まで)</translation>
    </message>
    <message>
        <location filename="../app/pages/events/eventspage.h" line="+1"/>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search subjects, actors, reasons, request ids</source>
        <translation>対象、実行者、理由、リクエスト ID を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::ExpiryChart</name>
    <message>
        <location filename="../app/pages/shareddata/expirychart.cpp" line="+26"/>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+54"/>
        <source>Expiring next</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <location line="-61"/>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>6 h</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>later</source>
        <translation>以降</translation>
    </message>
    <message numerus="yes">
        <location line="+97"/>
        <source>%1: %n entries go</source>
        <translation>
            <numerusform>%1: %n 個のエントリが期限切れ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::Export</name>
    <message>
        <location filename="../app/shell/exportrun.cpp" line="+37"/>
        <source>Writing the table…</source>
        <translation>表を書き出し中…</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n 行を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>JSON, one a line (*.jsonl)</source>
        <translation>JSON、1 行に 1 件 (*.jsonl)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Table</source>
        <translation>表をエクスポート</translation>
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
        <translation>サーキットをリセット(&amp;R)</translation>
    </message>
    <message>
        <location line="+106"/>
        <source>Close the circuit and take ejected instances back</source>
        <translation>サーキットブレーカーをクローズし、除外されたインスタンスを戻す</translation>
    </message>
    <message>
        <location line="-86"/>
        <location line="+293"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="-314"/>
        <source>&amp;Failed or Refused</source>
        <translation>失敗または拒否(&amp;F)</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>Show calls that one node has carried</source>
        <translation>特定のノードが処理した呼び出しを表示</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Show &amp;New Calls</source>
        <translation>新しい呼び出しを表示(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lear Filters</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a call to see it here, with the events of its request.</source>
        <translation>呼び出しを選択すると、そのリクエストのイベントとともにここに表示されます。</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>By pair</source>
        <translation>ペア別</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+306"/>
        <source>Held back</source>
        <translation>抑止</translation>
    </message>
    <message>
        <location line="-288"/>
        <source>Nothing is held back: no circuit is open, no instance is left out, and no limit refuses calls.</source>
        <translation>抑止されているものはありません。開いているサーキット、除外されたインスタンス、呼び出しを拒否している制限はありません。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rates</source>
        <translation>レート</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Calls from plugin to plugin appear here as they happen: who called whom, how long it took, and why it failed.</source>
        <translation>プラグイン間の呼び出しが発生するとここに表示されます。どこからどこへの呼び出しか、所要時間、失敗の理由がわかります。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Show only calls that failed (5xx) or were refused (4xx)</source>
        <translation>失敗 (5xx) または拒否 (4xx) された呼び出しのみを表示</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls %1 → %2</source>
        <comment>caller → service</comment>
        <translation>呼び出し %1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Events of %1</source>
        <translation>%1 のイベント</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plugin %1</source>
        <translation>プラグイン %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph of %1</source>
        <translation>%1 のグラフ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of the request</source>
        <translation>リクエストのイベント</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>%1 calls/min, %2 failed, %3 refused</source>
        <translation>%1 回/分、失敗 %2、拒否 %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed: answered 5xx, by whoever. Refused: answered 4xx.</source>
        <translation>失敗: 応答元を問わず 5xx で応答されたもの。拒否: 4xx で応答されたもの。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls (%1 of %2)</source>
        <translation>呼び出し（%1 / %2）</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Call · %1 → %2</source>
        <comment>caller → service</comment>
        <translation>呼び出し · %1 → %2</translation>
    </message>
    <message>
        <location line="-456"/>
        <source>Beside the tables</source>
        <translation>表の横のパネル</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Try a call</source>
        <translation>呼び出しを試す</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+211"/>
        <source>No calls yet</source>
        <translation>呼び出しはまだありません</translation>
    </message>
    <message>
        <location line="-189"/>
        <source>Go to the top, with what came meanwhile</source>
        <translation>先頭へ移動し、その間に届いたものを表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>フィルターをすべて解除して全体を表示</translation>
    </message>
    <message>
        <location line="+203"/>
        <source>Held back (%1)</source>
        <translation>抑止 (%1)</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Calls to %1 are let through again.</source>
        <translation>%1 への呼び出しが再び許可されました。</translation>
    </message>
    <message>
        <location filename="../app/pages/gateway/gatewaypage.h" line="+34"/>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gate&amp;way</source>
        <translation>ゲートウェイ(&amp;W)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search callers, services, endpoints, request ids</source>
        <translation>呼び出し元、サービス、エンドポイント、リクエスト ID を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="+156"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the manifest asks for</source>
        <translation>マニフェストが要求する権限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the plugin&apos;s calls may use</source>
        <translation>プラグインの呼び出しが使用できる権限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Has</source>
        <translation>保有</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it asks for and nobody has granted</source>
        <translation>要求しているがまだ付与されていない権限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waiting</source>
        <translation>保留中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted ones that hold for more than they name</source>
        <translation>名前に挙げたもの以外にも適用される付与</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wildcards</source>
        <translation>ワイルドカード</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantPanel</name>
    <message>
        <location filename="../app/pages/access/grantpanel.cpp" line="+18"/>
        <source>Details of the selected grants</source>
        <translation>選択した付与の詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asked for</source>
        <translation>要求あり</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Withdraw</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>History of the plugin</source>
        <translation>プラグインの履歴</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it asks for and what it was granted.</source>
        <translation>プラグインを選択すると、要求している権限と付与された権限が表示されます。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Somebody has decided what it gets. What a later version asks for waits here.</source>
        <translation>付与する権限は決定済みです。以後のバージョンが要求する権限は、ここで保留されます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has decided: it has what it asks for, but no wildcards.</source>
        <translation>まだ決定されていません。要求する権限を持っていますが、ワイルドカードは除かれます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (wildcard)</source>
        <translation>%1 (ワイルドカード)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting</source>
        <translation>保留中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By a wildcard</source>
        <translation>ワイルドカードによる</translation>
    </message>
</context>
<context>
    <name>plexica::app::GrantTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="+90"/>
        <source>Grants</source>
        <translation>付与</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphActions</name>
    <message>
        <location filename="../app/pages/graph/graphactions.cpp" line="+17"/>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph larger</source>
        <translation>グラフを拡大表示</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph smaller</source>
        <translation>グラフを縮小表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Actual Size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the graph at 100 %</source>
        <translation>グラフを 100% で表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Fit to Window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the whole graph</source>
        <translation>グラフ全体を表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Layered</source>
        <translation>階層(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever depends stands left of what it depends on</source>
        <translation>依存元を依存先の左に配置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fo&amp;rce</source>
        <translation>力学(&amp;R)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connected plugins attract each other</source>
        <translation>接続されたプラグイン同士が引き合う</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ra&amp;dial</source>
        <translation>放射状(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rings around the plugin most others depend on, or the selected one</source>
        <translation>最も多く依存されているプラグイン、または選択したプラグインを中心とする同心円</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Arran&amp;ge Again</source>
        <translation>再配置(&amp;G)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lay out what is shown; cards you moved stay</source>
        <translation>表示中のものを配置 (移動したカードはそのまま)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset &amp;Positions</source>
        <translation>位置をリセット(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget where you put cards, and lay out all</source>
        <translation>カードを移動した位置を破棄し、すべてを配置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Focus on &amp;Neighbourhood</source>
        <translation>近傍にフォーカス(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show only the selected plugin and its neighbours, or all again</source>
        <translation>選択したプラグインとその隣接プラグインのみを表示、または全体を再表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step &amp;More</source>
        <translation>1 段階広げる(&amp;M)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step further away too</source>
        <translation>さらに 1 段階先の隣接プラグインも表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One Step L&amp;ess</source>
        <translation>1 段階狭める(&amp;E)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Neighbours one step less</source>
        <translation>隣接プラグインの範囲を 1 段階狭める</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only Troub&amp;le and Its Neighbours</source>
        <translation>問題とその隣接のみ(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what is not as it should be and who has to do with it, or all again</source>
        <translation>正常でないものとその関係先だけを表示、または全体に戻す</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide the selected plugin</source>
        <translation>選択したプラグインを隠す</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show E&amp;verything</source>
        <translation>すべて表示(&amp;V)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No focus, nothing hidden, nothing searched</source>
        <translation>フォーカス、非表示、検索をすべて解除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ne&amp;xt Connection</source>
        <translation>次の接続(&amp;X)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the next connection of the selected plugin</source>
        <translation>選択したプラグインの次の接続を選択</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previo&amp;us Connection</source>
        <translation>前の接続(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select the previous connection of the selected plugin</source>
        <translation>選択したプラグインの前の接続を選択</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Card Left</source>
        <translation>カードを左へ移動</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the left</source>
        <translation>選択したカードを左へ移動</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Right</source>
        <translation>カードを右へ移動</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card to the right</source>
        <translation>選択したカードを右へ移動</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Up</source>
        <translation>カードを上へ移動</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card up</source>
        <translation>選択したカードを上へ移動</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move Card Down</source>
        <translation>カードを下へ移動</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Move the selected card down</source>
        <translation>選択したカードを下へ移動</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;What If…</source>
        <translation>What-If 分析(&amp;W)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what an installation, upgrade or removal would break, before doing it</source>
        <translation>インストール、アップグレード、削除で何が動作しなくなるかを実行前に確認</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Unins&amp;talled…</source>
        <translation>アンインストールした場合(&amp;T)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break without the selected plugin</source>
        <translation>選択したプラグインがない場合に何が動作しなくなるかを確認</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What If It Is Deactivated…</source>
        <translation>無効化した場合…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would break while the selected plugin is inactive</source>
        <translation>選択したプラグインが無効の間に何が動作しなくなるかを確認</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show as Ta&amp;ble</source>
        <translation>表として表示(&amp;B)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same as tables, for keyboard and screen reader</source>
        <translation>同じ内容を表で表示 (キーボードとスクリーンリーダー向け)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Le&amp;gend</source>
        <translation>凡例(&amp;G)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide what lines and shapes mean</source>
        <translation>線と形の意味の表示を切り替え</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Overview &amp;Map</source>
        <translation>全体マップ(&amp;M)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide the small map</source>
        <translation>全体マップの表示を切り替え</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show or hide the panel beside the graph</source>
        <translation>グラフの横のパネルの表示を切り替え</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to &amp;Services</source>
        <translation>サービスへ移動(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the services of the selected plugin</source>
        <translation>選択したプラグインのサービスを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Plugin</source>
        <translation>プラグインへ移動</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the selected plugin on the page Plugins</source>
        <translation>選択したプラグインを「プラグイン」ページで表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Id</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy the id of the selected plugin</source>
        <translation>選択したプラグインの ID をコピー</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export Graph…</source>
        <translation>グラフをエクスポート…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the graph to an SVG, PNG, PDF or DOT file</source>
        <translation>グラフを SVG、PNG、PDF、DOT ファイルに書き出す</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Gro&amp;up When Many</source>
        <translation>多いときにグループ化(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One by one, and by prefix or community when there are more than %1</source>
        <translation>個別に表示し、%1 件を超えると接頭辞またはコミュニティで分ける</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No Groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each plugin</source>
        <translation>プラグインごとに 1 枚のカード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Prefix</source>
        <translation>接頭辞でグループ化</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins whose ids begin alike</source>
        <translation>id の先頭が同じプラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Community</source>
        <translation>コミュニティでグループ化</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins that have more to do with each other than with the rest</source>
        <translation>互いの関係がほかより強いプラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group by Tenant</source>
        <translation>テナントでグループ化</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A card for each tenant</source>
        <translation>テナントごとに 1 枚のカード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold or Fold Group</source>
        <translation>グループを開く/閉じる</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the plugins of the selected group, or the group of the selected plugin again</source>
        <translation>選択したグループのプラグインを表示、または選択したプラグインのグループに戻す</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unfold All Groups</source>
        <translation>すべてのグループを開く</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the plugins of all groups</source>
        <translation>すべてのグループのプラグインを表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fold All Groups</source>
        <translation>すべてのグループを閉じる</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show a card for each group</source>
        <translation>グループごとに 1 枚のカードを表示</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphBar</name>
    <message>
        <location filename="../app/pages/graph/graphbar.cpp" line="+23"/>
        <source>Tenant of the graph</source>
        <translation>グラフのテナント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A graph shows one tenant</source>
        <translation>グラフには一つのテナントが表示されます</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How the cards are arranged</source>
        <translation>カードの配置方法</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Which plugins stand together as one card</source>
        <translation>どのプラグインを 1 枚のカードにまとめるか</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Focus</source>
        <translation>フォーカス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the neighbourhood of the selected plugin only</source>
        <translation>選択したプラグインの近傍のみを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show calls that one node has carried in the last hour</source>
        <translation>特定のノードが過去 1 時間に処理した呼び出しを表示</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n step(s) around</source>
        <translation>
            <numerusform>周囲 %n 段階</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Only trouble and its neighbours</source>
        <translation>問題とその隣接のみ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fit to window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>What-If 分析</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show as table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show details</source>
        <translation>詳細を表示</translation>
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
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Constraint</source>
        <translation>制約</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>充足状況</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>エラー</translation>
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
        <translation>受信バイト</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExport</name>
    <message>
        <location filename="../app/graph/graphexport.cpp" line="+110"/>
        <source>The graph changed while it was written. Try again.</source>
        <translation>書き出し中にグラフが変わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートはキャンセルされました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+14"/>
        <source>Plugins of %1</source>
        <translation>%1 のプラグイン</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>この大きさの画像を作成するにはメモリが足りません。</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExportRun</name>
    <message>
        <location filename="../app/pages/graph/graphexportrun.cpp" line="+28"/>
        <source>Writing the graph…</source>
        <translation>グラフを書き出し中…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The graph was written to %1.</source>
        <translation>グラフを %1 に書き出しました。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Scalable vector graphics (*.svg)</source>
        <translation>スケーラブルベクターグラフィックス (*.svg)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export Graph</source>
        <translation>グラフをエクスポート</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphExpression</name>
    <message>
        <location filename="../app/graph/graphexpression.cpp" line="+129"/>
        <source>“status:%1” is none of: %2</source>
        <translation>「status:%1」は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“kind:%1” is none of: %2, cycle</source>
        <translation>「kind:%1」は次のいずれでもありません: %2, cycle</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPage</name>
    <message>
        <location filename="../app/pages/graph/graphpage.h" line="+39"/>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>G&amp;raph</source>
        <translation>グラフ(&amp;R)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find or hide: text, status:, kind:, plugin:, -…</source>
        <translation>検索または非表示: テキスト、status:、kind:、plugin:、-…</translation>
    </message>
    <message>
        <location filename="../app/pages/graph/graphpage.cpp" line="+57"/>
        <source>Loading the graph…</source>
        <translation>グラフを読み込み中…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No plugins yet</source>
        <translation>プラグインはまだありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins appear here when they are installed, or register a service or dependencies.</source>
        <translation>プラグインは、インストールされるか、サービスまたは依存関係を登録すると、ここに表示されます。</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <source>Beside the graph</source>
        <translation>グラフの横のパネル</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>What-If 分析</translation>
    </message>
    <message numerus="yes">
        <location line="+380"/>
        <source>%1 of %n plugin(s)</source>
        <translation>
            <numerusform>%1 / %n 個のプラグイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n 個のプラグイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n グループ</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>calls of the last hour</source>
        <translation>過去 1 時間の呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>arranging…</source>
        <translation>配置中…</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPanel</name>
    <message>
        <location filename="../app/pages/graph/graphpanel.cpp" line="+36"/>
        <source>Details of what is selected in the graph</source>
        <translation>グラフで選択したものの詳細</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Focus</source>
        <translation>フォーカス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What if</source>
        <translation>What-If 分析</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+68"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Services and connections</source>
        <translation>サービスと接続</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 live</source>
        <translation>%1 / %2 稼働中</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+57"/>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Calls without declaring it</source>
        <translation>未宣言の呼び出し先</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+55"/>
        <source>Needed by</source>
        <translation>依存元</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Called without being declared, by</source>
        <translation>未宣言の呼び出し元</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Constraint</source>
        <translation>制約</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Standing</source>
        <translation>充足状況</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1、p99 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <location line="-58"/>
        <location line="+61"/>
        <source>Plugins</source>
        <translation>プラグイン</translation>
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
            <numerusform>%n 個の依存関係</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphPluginTable</name>
    <message>
        <location filename="../app/graph/graphtables.cpp" line="-148"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>導入状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>依存元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphSelection</name>
    <message>
        <location filename="../app/pages/graph/graphselection.cpp" line="+110"/>
        <source>Select a plugin or a connection.

Arrow keys go from card to card, Ctrl+Page Down along its connections.</source>
        <translation>プラグインまたは接続を選択してください。

矢印キーでカード間を移動し、Ctrl+Page Down で接続をたどります。</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n 個のプラグイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>問題あり %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphTabs</name>
    <message>
        <location filename="../app/pages/graph/graphtabs.cpp" line="+20"/>
        <source>Plugins of the graph</source>
        <translation>グラフのプラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connections of the graph</source>
        <translation>グラフの接続</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Tables</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphView</name>
    <message>
        <location filename="../app/graph/graphview.cpp" line="+41"/>
        <source>Graph of plugins</source>
        <translation>プラグインのグラフ</translation>
    </message>
</context>
<context>
    <name>plexica::app::GraphWords</name>
    <message>
        <location filename="../app/graph/graphwords.cpp" line="+33"/>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no manifest</source>
        <translation>マニフェストなし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no services</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+101"/>
        <location line="+11"/>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>undeclared</source>
        <translation>未宣言</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>only called</source>
        <translation>呼び出しのみ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>satisfied</source>
        <translation>充足</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 は不適合</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+10"/>
        <location line="+69"/>
        <location line="+13"/>
        <source>in a cycle</source>
        <translation>循環依存</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>no connections</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>never called</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not declared in the manifest</source>
        <translation>マニフェストで未宣言</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+13"/>
        <source>around %1</source>
        <comment>plugins around one</comment>
        <translation>%1 の周辺</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>the others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n 個のプラグイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n in trouble</source>
        <translation>
            <numerusform>問題あり %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1/min</source>
        <comment>calls</comment>
        <translation>%1/分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/h</source>
        <comment>calls</comment>
        <translation>%1/時</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/day</source>
        <comment>calls</comment>
        <translation>%1/日</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 % failed</source>
        <translation>失敗 %1 %</translation>
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
        <translation>他からの影響:</translation>
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
        <translation>非表示のものを経由: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What if: would break</source>
        <translation>仮定: 動作しなくなる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would lose something optional</source>
        <translation>仮定: 任意の機能を失う</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would go</source>
        <translation>仮定: 削除される</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would be installed</source>
        <translation>仮定: インストールされる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What if: would change</source>
        <translation>仮定: 変更される</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (what if)</source>
        <comment>version or standing</comment>
        <translation>%1 (仮定)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 in, %2 out</source>
        <comment>bytes</comment>
        <translation>受信 %1、送信 %2</translation>
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
        <translation>過去 24 時間の情報はありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Healthy as far as the last 24 hours are known.</source>
        <translation>過去 24 時間の判明している範囲では正常です。</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>過去 24 時間のうち %n 区間 (30 分単位) で利用不可。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Degraded in %n half hour(s) of the last 24 hours.</source>
        <translation>
            <numerusform>過去 24 時間のうち %n 区間 (30 分単位) で機能低下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Unavailable in %n half hour(s) of the last 24 hours</source>
        <translation>
            <numerusform>過去 24 時間のうち %n 区間 (30 分単位) で利用不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>, degraded in %n.</source>
        <comment>half hours</comment>
        <translation>
            <numerusform>、%n 区間で機能低下。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them in this one.</source>
        <translation>1 時間に最大 %1% の呼び出しが失敗しました (最多は現在の 1 時間)。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Up to %1 % of an hour&apos;s calls failed, most of them %2.</source>
        <translation>1 時間に最大 %1% の呼び出しが失敗しました (最多は %2)。</translation>
    </message>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+74"/>
        <source>Health of the last 24 hours</source>
        <translation>過去 24 時間のヘルス状態</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Nothing was wrong in the last 24 hours</source>
        <translation>過去 24 時間に問題はありませんでした</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Something was wrong in %n quarter(s) of an hour</source>
        <translation>
            <numerusform>%n 区間 (15 分単位) で問題がありました</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1: nothing is known</source>
        <translation>%1: 情報なし</translation>
    </message>
</context>
<context>
    <name>plexica::app::Help</name>
    <message>
        <location filename="../app/shell/helpdialogs.cpp" line="+49"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>In the table</source>
        <translation>表の中</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Open the details</source>
        <translation>詳細を開く</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Menu, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select several rows</source>
        <translation>複数の行を選択</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shift or Ctrl with arrow keys, Space</source>
        <translation>Shift または Ctrl と矢印キー、スペースキー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jump to a name</source>
        <translation>名前へ移動</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Type its first letters</source>
        <translation>先頭の数文字を入力</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>About Plexica Console</source>
        <translation>Plexica Console について</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Administration console and node for plugin-to-plugin communication: service registry, health, discovery and more, with or without this window.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>プラグイン間通信のための管理コンソール兼ノードです。サービスレジストリ、ヘルス状態、ディスカバリーなどの機能を、このウィンドウの有無にかかわらず提供します。

GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。Qt %1 を使用してビルドされています。</translation>
    </message>
</context>
<context>
    <name>plexica::app::HistoryTab</name>
    <message>
        <location filename="../app/pages/historytab.cpp" line="+69"/>
        <source>The history cannot be read: %1</source>
        <translation>履歴を読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::InstallDialog</name>
    <message>
        <location filename="../app/pages/plugins/installdialog.cpp" line="+64"/>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Install Plugin</source>
        <translation>プラグインをインストール</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Tenant</source>
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Read file &amp;again</source>
        <translation>ファイルを再読み込み(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the file once more, after it was mended (F5)</source>
        <translation>修正後にファイルを読み込み直す (F5)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to &amp;catalogue only</source>
        <translation>カタログへの追加のみ(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep this version for later; nobody has it installed by that</source>
        <translation>このバージョンを後で使うために残します。インストールはされません</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+331"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location line="-199"/>
        <source>%1 of %2</source>
        <comment>which file</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1 is no valid manifest: %n fault(s)</source>
        <translation>
            <numerusform>%1 は有効なマニフェストではありません: %n 件の誤り</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Name the tenant: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning with a letter or digit.</source>
        <translation>テナントを指定してください。英字、数字、「.」、「_」、「-」が使用でき、先頭は英字または数字です。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 cannot be installed</source>
        <translation>%1 をインストールできません</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+15"/>
        <source>Install %1 %2</source>
        <translation>%1 %2 をインストール</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Install %1 %2?</source>
        <translation>%1 %2 をインストールしますか?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Upgrade %1 to %2</source>
        <translation>%1 を %2 にアップグレード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade %1 from %2 to %3?</source>
        <translation>%1 を %2 から %3 にアップグレードしますか?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Downgrade %1 to %2</source>
        <translation>%1 を %2 にダウングレード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downgrade %1 from %2 to %3?</source>
        <translation>%1 を %2 から %3 にダウングレードしますか?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 is installed already</source>
        <translation>%1 %2 はすでにインストールされています</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>%1 %2 cannot be installed yet</source>
        <translation>%1 %2 はまだインストールできません</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be upgraded to %2 yet</source>
        <translation>%1 はまだ %2 にアップグレードできません</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 %2 is installed, but something is missing</source>
        <translation>%1 %2 はインストールされていますが、不足しているものがあります</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 cannot be downgraded to %2 yet</source>
        <translation>%1 はまだ %2 にダウングレードできません</translation>
    </message>
    <message>
        <location line="-222"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+251"/>
        <source> (optional)</source>
        <translation> (任意)</translation>
    </message>
    <message>
        <location line="-251"/>
        <source>Needs</source>
        <translation>依存先</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services that go</source>
        <translation>なくなるサービス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would break</source>
        <translation>動作しなくなるもの</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would lose something</source>
        <translation>一部を失うもの</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shared data</source>
        <translation>共有データ</translation>
    </message>
    <message>
        <location line="+264"/>
        <source>%1 keys stay as they are</source>
        <translation>%1 個のキーはそのまま残ります</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Make %n changes first</source>
        <translation>
            <numerusform>先に %n 件の変更を実行</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do what would make it pass, then check again</source>
        <translation>検査に通るために必要な変更を行い、再度検査</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Installing %1…</source>
        <translation>%1 をインストール中…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changing %1 to %2…</source>
        <translation>%1 を %2 に変更中…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 を %2 にアップグレードしました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 を %2 にダウングレードしました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 をインストールしました。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Adding %1 to the catalogue…</source>
        <translation>%1 をカタログに追加中…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2 is in the catalogue.</source>
        <translation>%1 %2 はカタログにあります。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Add %1 %2 to the catalogue</source>
        <translation>%1 %2 をカタログに追加</translation>
    </message>
    <message>
        <location line="+18"/>
        <source> together with </source>
        <comment>between changes that are made at once</comment>
        <translation> と同時に </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Making changes…</source>
        <translation>変更を実行中…</translation>
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
        <translation>観測: %1
報告: %2
%3 から</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>none registered</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>最終確認</translation>
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
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonEditor</name>
    <message>
        <location filename="../app/pages/shareddata/jsoneditor.cpp" line="+53"/>
        <source>Value as JSON text</source>
        <translation>JSON テキストでの値</translation>
    </message>
</context>
<context>
    <name>plexica::app::JsonTree</name>
    <message numerus="yes">
        <location filename="../app/pages/shareddata/jsontree.cpp" line="+22"/>
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 個の要素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Value as a tree</source>
        <translation>ツリーでの値</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>“%1” is no JSON value; a text needs quotation marks here.</source>
        <translation>「%1」は JSON の値ではありません。文字列はここでは引用符で囲む必要があります。</translation>
    </message>
</context>
<context>
    <name>plexica::app::JudgeNotice</name>
    <message>
        <location filename="../app/shell/judgenotice.cpp" line="+25"/>
        <source>Nobody judges services: all live nodes are observers. Silent services stay as they were, and nothing is probed.</source>
        <translation>サービスを判定するノードがありません。稼働中のノードはすべてオブザーバーです。応答しないサービスは元の状態のままで、プローブは行われません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>ここから判定</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyDisplay</name>
    <message>
        <location filename="../app/models/accessdisplay.cpp" line="-101"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a request last came with it, to the minute</source>
        <translation>このキーによるリクエストを最後に受けた日時 (分単位)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key&apos;s id, or the fingerprint (SHA-256) of a client&apos;s certificate</source>
        <translation>キーの ID、またはクライアント証明書のフィンガープリント (SHA-256)</translation>
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
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it is for: deploy pipeline, billing in production</source>
        <translation>用途: デプロイパイプライン、本番の課金など</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tenant</source>
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Plugin</source>
        <translation>プラグイン(&amp;P)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>orders.read orders.write</source>
        <translation>orders.read orders.write</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What endpoints may ask of its calls beside what the installation is granted; separated by blanks or commas</source>
        <translation>インストールに付与された権限のほかに、エンドポイントがその呼び出しに要求できる権限。空白またはカンマで区切ります</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>P&amp;ermissions</source>
        <translation>権限(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 30 days</source>
        <translation>30 日後</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In 90 days</source>
        <translation>90 日後</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a year</source>
        <translation>1 年後</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At a chosen moment…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Moment at which it expires</source>
        <translation>期限切れになる日時</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Leave it empty for a key of all tenants</source>
        <translation>空欄の場合はすべてのテナントのキーになります</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A key of this role belongs to one tenant</source>
        <translation>このロールのキーは一つのテナントに属します</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyPanel</name>
    <message>
        <location filename="../app/pages/access/keypanel.cpp" line="+36"/>
        <source>Details of the selected key</source>
        <translation>選択したキーの詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Old secret</source>
        <translation>古いシークレット</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it may do</source>
        <translation>許可されている操作</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>History of the key</source>
        <translation>キーの履歴</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a key to see what it may do, when it was used, and its history.</source>
        <translation>キーを選択すると、許可されている操作、使用日時、履歴が表示されます。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>A client&apos;s certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>good still, ends %1</source>
        <comment>relative time</comment>
        <translation>まだ有効 (終了: %1)</translation>
    </message>
</context>
<context>
    <name>plexica::app::KeyTable</name>
    <message>
        <location filename="../app/pages/access/accesstables.cpp" line="-25"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>plexica::app::Legend</name>
    <message>
        <location filename="../app/graph/legend.cpp" line="+32"/>
        <source>Offline, inactive or not running</source>
        <translation>オフライン、無効、または停止中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Affected</source>
        <comment>by others</comment>
        <translation>影響あり</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In a cycle</source>
        <translation>循環依存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not satisfied</source>
        <translation>未充足</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls: broader with more</source>
        <translation>呼び出し: 多いほど太い</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls with errors</source>
        <translation>エラーのある呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called, not declared</source>
        <translation>呼び出しあり、未宣言</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Declared, never called</source>
        <translation>宣言済み、呼び出しなし</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>plexica::app::LineItem</name>
    <message numerus="yes">
        <location filename="../app/graph/lineitem.cpp" line="+153"/>
        <source>by %n hidden</source>
        <translation>
            <numerusform>非表示 %n 件を経由</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not declared</source>
        <translation>未宣言</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never called</source>
        <translation>呼び出しなし</translation>
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
        <translation>コマンドパレット (Ctrl+K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export Table…</source>
        <translation>表をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the table as it is shown to a CSV or JSON file</source>
        <translation>表示中の表を CSV または JSON ファイルに書き出す</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the window and stop the node</source>
        <translation>ウィンドウを閉じてノードを停止</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+27"/>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+19"/>
        <source>As the &amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <location filename="../app/shell/mainwindow.cpp" line="+6"/>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What went wrong lately</source>
        <translation>最近起きた問題</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find pages, services, plugins and actions</source>
        <translation>ページ、サービス、プラグイン、アクションを検索</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Search on this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Switch &amp;Tenant</source>
        <translation>テナントを切り替え(&amp;T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another tenant</source>
        <translation>別のテナントを選択</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back to where one was before</source>
        <translation>前にいた場所に戻る</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to where one came back from</source>
        <translation>戻る前の場所に進む</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show the page %1</source>
        <translation>「%1」ページを表示</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All keys at a glance</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Plexica Console</source>
        <translation>Plexica Console について(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../app/shell/viewmenu.cpp" line="+13"/>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>T&amp;imes</source>
        <translation>時刻(&amp;I)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Local Time</source>
        <translation>現地時間(&amp;L)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Tell all times in UTC, as logs do</source>
        <translation>すべての時刻をログと同じく UTC で表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell all times as the clocks of this place do</source>
        <translation>すべての時刻を現地の時計で表示</translation>
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
        <translation>場所</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is wrong</source>
        <translation>誤りの内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faults of the manifest</source>
        <translation>マニフェストの誤り</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Text of the manifest</source>
        <translation>マニフェストのテキスト</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mend the file, then read it again. Choosing a fault shows its place in the text.</source>
        <translation>ファイルを修正してから再読み込みしてください。誤りを選択すると、テキスト内の位置が表示されます。</translation>
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
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the whole document</source>
        <translation>文書全体</translation>
    </message>
</context>
<context>
    <name>plexica::app::ManifestFiles</name>
    <message>
        <location filename="../app/pages/plugins/manifestfiles.cpp" line="+31"/>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::MessageBox</name>
    <message>
        <location filename="../app/widgets/messagebox.cpp" line="+14"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>plexica::app::Minimap</name>
    <message>
        <location filename="../app/graph/minimap.cpp" line="+28"/>
        <source>Overview map</source>
        <translation>全体マップ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The whole graph; click to go there</source>
        <translation>グラフ全体です。クリックするとその場所へ移動します</translation>
    </message>
</context>
<context>
    <name>plexica::app::MinuteChart</name>
    <message>
        <location filename="../app/pages/gateway/minutechart.cpp" line="+131"/>
        <source>%1: no calls</source>
        <comment>time</comment>
        <translation>%1: 呼び出しなし</translation>
    </message>
</context>
<context>
    <name>plexica::app::NamespaceTree</name>
    <message>
        <location filename="../app/pages/shareddata/namespacetree.cpp" line="+58"/>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>All namespaces</source>
        <translation>すべての名前空間</translation>
    </message>
</context>
<context>
    <name>plexica::app::Navigation</name>
    <message>
        <location filename="../app/shell/navigation.cpp" line="+89"/>
        <source>Pages</source>
        <translation>ページ</translation>
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
            <numerusform>%1、要確認 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeBox</name>
    <message>
        <location filename="../app/pages/nodebox.cpp" line="+17"/>
        <source>Filter by node</source>
        <translation>ノードで絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>All nodes</source>
        <translation>すべてのノード</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeCalls</name>
    <message>
        <location filename="../app/pages/nodes/nodecalls.cpp" line="+25"/>
        <source>It has carried no call in the last ten minutes.</source>
        <translation>過去 10 分間に、このノードが処理した呼び出しはありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls through the node</source>
        <translation>ノード経由の最近の呼び出し</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeDisplay</name>
    <message>
        <location filename="../app/models/nodedisplay.cpp" line="+88"/>
        <source>The node behind this window</source>
        <translation>このウィンドウのノード</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As node.name says; the machine&apos;s name otherwise</source>
        <translation>node.name の値。なければマシンの名前</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does for the whole platform</source>
        <translation>プラットフォーム全体での役割</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>役割</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requests a second, of any kind</source>
        <translation>1 秒あたりのリクエスト (すべての種類)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Requests/s</source>
        <translation>リクエスト/秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls from plugin to plugin through its gateway, a second</source>
        <translation>1 秒あたりの、このノードのゲートウェイを経由するプラグイン間の呼び出し</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls/s</source>
        <translation>呼び出し/秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How late its event loop is: requests wait that long</source>
        <translation>イベントループの遅れ: リクエストが待つ時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resident memory of the process</source>
        <translation>プロセスの常駐メモリ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock beside the database&apos;s</source>
        <translation>マシンの時計とデータベースの時計とのずれ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revisions that were committed and it has not taken in yet</source>
        <translation>コミット済みで、まだこのノードに取り込まれていないリビジョン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When it last said how it is</source>
        <translation>最後に自身の状況を報告した日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>最終ハートビート</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long it has been running</source>
        <translation>起動してからの時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connections of clients that are open</source>
        <translation>開いているクライアント接続</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watches and event streams that are open</source>
        <translation>開いているウォッチとイベントストリーム</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>ウォッチ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of this process: a restart is another node</source>
        <translation>このプロセスのもの: 再起動すると別のノードになります</translation>
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
        <translation>%1 (このノード)</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodePanel</name>
    <message>
        <location filename="../app/pages/nodes/nodepanel.cpp" line="+28"/>
        <source>Details of the selected node</source>
        <translation>選択したノードの詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duty</source>
        <translation>役割</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Up since</source>
        <translation>起動日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last beat</source>
        <translation>最終ハートビート</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+15"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Watchers</source>
        <translation>ウォッチ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Loop lag</source>
        <translation>ループ遅延</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Judge from here</source>
        <translation>ここから判定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What it serves</source>
        <translation>処理状況</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>History of the node</source>
        <translation>ノードの履歴</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Select a node to see what it does, how loaded it is, and its history.</source>
        <translation>ノードを選択すると、役割、負荷、履歴が表示されます。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The node behind this window</source>
        <translation>このウィンドウのノード</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, %2</source>
        <comment>revision, how far behind</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeStatusBar</name>
    <message>
        <location filename="../app/shell/nodestatusbar.cpp" line="+26"/>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>HTTP requests answered in the last second</source>
        <translation>直前の 1 秒間に応答した HTTP リクエスト</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How late the node&apos;s event loop runs: what every request waits at least</source>
        <translation>ノードのイベントループの遅れ: すべてのリクエストが少なくとも待つ時間</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Starting the node…</source>
        <translation>ノードを起動中…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Click to copy. This node serves at:
%1</source>
        <translation>クリックするとコピーします。このノードのアドレス:
%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy node address %1</source>
        <translation>ノードのアドレス %1 をコピー</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: not reachable</source>
        <translation>%1: 接続できません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The database answers</source>
        <translation>データベースは応答しています</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s</source>
        <translation>%1 リクエスト/秒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loop lag %1 ms</source>
        <translation>ループ遅延 %1 ms</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodeWording</name>
    <message>
        <location filename="../app/models/nodewording.cpp" line="+18"/>
        <source>Live</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clock off</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Heard within the last ten seconds, and its clock is right.</source>
        <translation>直前の 10 秒以内に応答があり、時計も正確です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its machine&apos;s clock is more than a second away from the database&apos;s. Times go by the database&apos;s clock, but logs of that machine do not.</source>
        <translation>マシンの時計がデータベースの時計と 1 秒以上ずれています。日時はデータベースの時計に従いますが、そのマシンのログは従いません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing was heard of it for ten seconds. Another node has taken over what it did for all; it leaves this list after an hour.</source>
        <translation>10 秒間応答がありません。全体のための処理は別のノードが引き継ぎました。1 時間後にこの一覧から消えます。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observer</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Serves plugins, and may sweep and probe for all.</source>
        <translation>プラグインに応答し、全体のために掃除とプローブを行うことができます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serves requests, but never sweeps, never probes and judges nobody: it may stand behind a firewall that the services are not.</source>
        <translation>リクエストに応答しますが、掃除もプローブも判定も行いません。サービスとはファイアウォールで隔てられている場合があるためです。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sweeps, probes</source>
        <translation>掃除、プローブ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands by</source>
        <translation>待機</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Observes</source>
        <translation>観察のみ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>For the whole platform it probes services, turns silent ones unavailable, removes what has expired, and sends webhooks. One node at a time does.</source>
        <translation>プラットフォーム全体のために、サービスのプローブ、応答しないサービスの利用不可への変更、期限切れのものの削除、Webhook の送信を行います。これを行うのは同時に一つのノードだけです。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes over at once if the node that sweeps and probes is lost.</source>
        <translation>掃除とプローブを行うノードが応答しなくなると、直ちに引き継ぎます。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>exact</source>
        <comment>a clock</comment>
        <translation>正確</translation>
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
        <translation>%1 進み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 behind</source>
        <comment>a clock</comment>
        <translation>%1 遅れ</translation>
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
            <numerusform>%Ln リビジョン遅れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesPage</name>
    <message>
        <location filename="../app/pages/nodes/nodespage.cpp" line="+37"/>
        <source>&amp;Judge From Here</source>
        <translation>ここから判定(&amp;J)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Let the node behind this window, an observer, sweep and probe until it ends</source>
        <translation>このウィンドウのノード (オブザーバー) に、終了するまで掃除とプローブを行わせる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the address of the selected node</source>
        <translation>選択したノードのアドレスをコピー</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Loading nodes…</source>
        <translation>ノードを読み込み中…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No nodes</source>
        <translation>ノードなし</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of itself.</source>
        <translation>このノードは自身の情報を公開していません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No node matches</source>
        <translation>一致するノードはありません</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show nodes of one role</source>
        <translation>特定のロールのノードを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All roles</source>
        <translation>すべてのロール</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Several nodes on one PostgreSQL serve the same services, keys and shared data: when one is lost the others go on, one of them sweeps and probes in its place, and what the gateway knows is known of all.</source>
        <translation>一つの PostgreSQL を共有する複数のノードは、同じサービス、キー、共有データを提供します。一つが応答しなくなっても他のノードが動作を続け、そのうちの一つが代わりに掃除とプローブを行い、ゲートウェイの情報はすべてのノードを対象とします。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is the only node</source>
        <translation>これが唯一のノードです</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start another on the same database, on this machine or on others:</source>
        <translation>このマシンまたは別のマシンで、同じデータベースを使って別のノードを起動します:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is the only node there can be</source>
        <translation>ノードはこの一つに限られます</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It keeps its data in an SQLite file, which one process alone may use. %1</source>
        <translation>データは SQLite ファイルに保存されており、一つのプロセスしか使用できません。%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the data along, a tenant at a time:</source>
        <translation>データをテナントごとに移行します:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start nodes on a PostgreSQL database:</source>
        <translation>PostgreSQL データベースを使ってノードを起動します:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What several nodes would give</source>
        <translation>複数ノードの利点</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of %1 node(s)</source>
        <translation>
            <numerusform>%Ln / %1 個のノード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln 個のノード</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The node behind this window sweeps and probes from now on.</source>
        <translation>今後は、このウィンドウのノードが掃除とプローブを行います。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location filename="../app/pages/nodes/nodespage.h" line="+24"/>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Nodes</source>
        <translation>ノード(&amp;N)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search names, addresses, versions, ids</source>
        <translation>名前、アドレス、バージョン、ID を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::NodesTable</name>
    <message>
        <location filename="../app/pages/nodes/nodestable.cpp" line="+55"/>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>plexica::app::Notice</name>
    <message>
        <location filename="../app/widgets/notice.cpp" line="+21"/>
        <location line="+11"/>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
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
        <translation>%1 が正常に戻りました</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+2"/>
        <source>%1 is called again</source>
        <translation>%1 の呼び出しが再開されました</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls of %1 succeed again</source>
        <translation>%1 の呼び出しが再び成功しています</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: no call is refused any more</source>
        <translation>%1: 呼び出しは拒否されなくなりました</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>%1 is no longer affected by %2</source>
        <translation>%1 は %2 の影響を受けなくなりました</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>%1: %2 requires it</source>
        <comment>service is down: plugin</comment>
        <translation>%1: %2 に必須</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 require it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: %2 に必須</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 can do without it</source>
        <comment>service is down: plugins</comment>
        <translation>%1: %2 には任意</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n service(s) are well again: %1</source>
        <translation>
            <numerusform>%n 個のサービスが正常に戻りました: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) are affected: %1</source>
        <translation>
            <numerusform>%n 個のプラグインに影響: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::NotificationModel</name>
    <message>
        <location filename="../app/models/notificationmodel.cpp" line="+23"/>
        <source>Service unavailable</source>
        <translation>サービス利用不可</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Storage lost</source>
        <translation>ストレージ接続断</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mass-stale held</source>
        <translation>一斉無応答を保留</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Circuit opened</source>
        <translation>サーキットオープン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service degraded</source>
        <translation>サービス機能低下</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instance left out of calls</source>
        <translation>インスタンスを呼び出しから除外</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin affected</source>
        <translation>プラグインに影響</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Many calls fail</source>
        <translation>多数の呼び出しが失敗</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trouble with a node</source>
        <translation>ノードの問題</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service flaps</source>
        <translation>サービスのフラッピング</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other events</source>
        <translation>その他のイベント</translation>
    </message>
    <message numerus="yes">
        <location line="+175"/>
        <source>%1 changed its health %n time(s) in ten minutes. Last: %2</source>
        <translation>
            <numerusform>%1 のヘルス状態が 10 分間に %n 回変化しました。最後: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+113"/>
        <source>%1 (%Ln services)</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1 (%Ln 個のサービス)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 回)</translation>
    </message>
</context>
<context>
    <name>plexica::app::OrdersDialog</name>
    <message>
        <location filename="../app/pages/services/ordersdialog.cpp" line="+23"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+78"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="-78"/>
        <location line="+79"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Given</source>
        <translation>指示元</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+81"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location line="-80"/>
        <location line="+5"/>
        <source>Orders</source>
        <translation>指示</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>&amp;End Order…</source>
        <translation>指示を終了(&amp;E)…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Callers find the service again as soon as it is registered and healthy</source>
        <translation>サービスが登録されて正常になると、呼び出し元から再び検出されます</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (not registered)</source>
        <translation>%1 (未登録)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>it is ended</source>
        <translation>終了するまで</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no order: every service is active.</source>
        <translation>指示はありません。すべてのサービスが有効です。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n order(s) in force. They outlive a restart of the plugin and of the node.</source>
        <translation>
            <numerusform>%n 件の指示が有効です。プラグインやノードを再起動しても維持されます。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>End the order about %1?</source>
        <translation>%1 への指示を終了しますか?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>End order</source>
        <translation>指示を終了</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find the service again as soon as it is registered and healthy.</source>
        <translation>サービスが登録されて正常になると、呼び出し元から再び検出されます。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Overview</name>
    <message>
        <location filename="../app/models/overview.cpp" line="+153"/>
        <source>The database cannot be reached</source>
        <translation>データベースに接続できません</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing can be changed; what is known is still answered.</source>
        <translation>変更はできませんが、既知の内容には引き続き応答します。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No node looks after health</source>
        <translation>ヘルス状態を監視するノードがありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All nodes that are known only observe: nothing is probed and nothing turns stale.</source>
        <translation>既知のノードはすべて観察のみです。プローブは行われず、無応答と判定されることもありません。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Node %1 is lost</source>
        <translation>ノード %1 の応答なし</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was heard of it for ten seconds: it stopped, or it cannot reach the database.</source>
        <translation>10 秒間応答がありません。停止したか、データベースに接続できません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The clock of node %1 is wrong</source>
        <translation>ノード %1 の時計が不正確です</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is %1 ahead of the database&apos;s.</source>
        <translation>データベースの時計より %1 進んでいます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is %1 behind the database&apos;s.</source>
        <translation>データベースの時計より %1 遅れています。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n service(s) fell silent at once</source>
        <translation>
            <numerusform>%n 個のサービスが一斉に無応答</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are held as they were: look at the network first.</source>
        <translation>元の状態のまま保留しています。まずネットワークを確認してください。</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 by order</source>
        <comment>status</comment>
        <translation>%1 (指示による)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 by order: %2</source>
        <comment>status: reason</comment>
        <translation>%1 (指示による): %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>circuit open: %1 of %2 calls failed within 10 s</source>
        <translation>サーキットオープン: 10 秒間の呼び出し %2 回のうち %1 回が失敗</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>circuit open</source>
        <translation>サーキットオープン</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%1 of %n instance(s) left out of calls</source>
        <translation>
            <numerusform>%n 個のインスタンスのうち %1 個を呼び出しから除外</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 % of %2 calls/min fail</source>
        <translation>呼び出し %2 回/分のうち %1% が失敗</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>changes its health again and again</source>
        <translation>ヘルス状態が繰り返し変化</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Required by %1</source>
        <translation>%1 に必須</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>optional for %1</source>
        <translation>%1 には任意</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls/min of %3 fail</source>
        <translation>%3 からの呼び出し %2 回/分のうち %1 回が失敗</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>called by %1</source>
        <translation>%1 が呼び出し</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 reached a limit</source>
        <comment>plugin</comment>
        <translation>%1 が上限に到達</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 → %2 reached a limit</source>
        <comment>plugin → service</comment>
        <translation>%1 → %2 が上限に到達</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n call(s) refused</source>
        <translation>
            <numerusform>%n 回の呼び出しを拒否</numerusform>
        </translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Looking at the platform…</source>
        <translation>プラットフォームを確認中…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2</source>
        <comment>services unavailable, degraded</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+2"/>
        <source>%Ln service(s) unavailable</source>
        <translation>
            <numerusform>%Ln 個のサービスが利用不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln 個が機能低下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln service(s) degraded</source>
        <translation>
            <numerusform>%Ln 個のサービスが機能低下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) need attention</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No services yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>All %Ln service(s) healthy</source>
        <translation>
            <numerusform>全 %Ln 個のサービスが正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All %Ln active service(s) healthy</source>
        <translation>
            <numerusform>有効な全 %Ln 個のサービスが正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 個のサービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln 個のプラグイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln call(s)/min</source>
        <translation>
            <numerusform>呼び出し %Ln 回/分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%Ln plugin(s) nobody needs</source>
        <translation>
            <numerusform>依存元のないプラグイン %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%Ln service(s) without a call</source>
        <translation>
            <numerusform>呼び出しのないサービス %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln shared key(s) without owner</source>
        <translation>
            <numerusform>所有者のない共有キー %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::OverviewPage</name>
    <message>
        <location filename="../app/pages/overview/overviewpage.cpp" line="+47"/>
        <source>&amp;Wall Display</source>
        <translation>大画面表示(&amp;W)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fill the screen with large figures; Escape leaves</source>
        <translation>大きな数字で全画面に表示 (Esc で終了)</translation>
    </message>
    <message>
        <location line="+39"/>
        <location filename="../app/pages/overview/overviewpage.h" line="+43"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Health, last 24 hours</source>
        <translation>過去 24 時間のヘルス状態</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Calls a minute</source>
        <translation>1 分あたりの呼び出し</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ends soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Largest namespaces</source>
        <translation>最大の名前空間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders in force</source>
        <translation>有効な指示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What may go</source>
        <translation>不要と思われるもの</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Show these services</source>
        <translation>これらのサービスを表示</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing is here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+434"/>
        <source>Three steps to the first service. Paste them into a terminal; this page follows.</source>
        <translation>最初のサービスまで 3 ステップです。ターミナルに貼り付けると、このページに反映されます。</translation>
    </message>
    <message>
        <location line="-433"/>
        <source>Register a service, as a plugin does at its start:</source>
        <translation>プラグインが起動時に行うように、サービスを登録します:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>他のプラグインと同じように検出します:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>ときどきハートビートを送って稼働状態を保ちます:</translation>
    </message>
    <message numerus="yes">
        <location line="+300"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>no calls</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/min, %2 failed</source>
        <translation>%1 回/分、失敗 %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>API key %1</source>
        <translation>API キー %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ended</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln shared entry(s) within the hour</source>
        <translation>
            <numerusform>1 時間以内に %Ln 個の共有エントリ</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>next: %1 of %2</source>
        <comment>key of namespace</comment>
        <translation>次: %2 の %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No API key ends within two weeks, no shared entry within the hour.</source>
        <translation>2 週間以内に終了する API キーも、1 時間以内に期限切れになる共有エントリもありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <location line="+9"/>
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <location line="-3"/>
        <source>No shared data.</source>
        <translation>共有データはありません。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything is used.</source>
        <translation>すべて使用されています。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 (this one)</source>
        <comment>node</comment>
        <translation>%1 (このノード)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lost %1</source>
        <comment>how long ago</comment>
        <translation>応答なし: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests/s · lag %2 ms</source>
        <translation>%1 リクエスト/秒 · 遅延 %2 ms</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking for nodes…</source>
        <translation>ノードを検索中…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>until %1</source>
        <comment>how far ahead</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No reason was given</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No service is offline or drained by order.</source>
        <translation>指示によりオフラインまたはドレイン中のサービスはありません。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Three steps to the first service. This node asks for keys: make one for plugin-hello on the page Access first and put it into the variable PLEXICA_KEY.</source>
        <translation>最初のサービスまで 3 ステップです。このノードはキーを要求します。先に「アクセス」ページで plugin-hello のキーを作成し、変数 PLEXICA_KEY に設定してください。</translation>
    </message>
    <message>
        <location filename="../app/pages/overview/overviewpage.h" line="+1"/>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
</context>
<context>
    <name>plexica::app::PairModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+67"/>
        <source>Share of calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>過去 24 時間の呼び出しのうち失敗したものの割合: 応答元を問わず 5xx で応答されたもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of requests in the last 24 hours, as callers sent them</source>
        <translation>過去 24 時間のリクエスト本文 (呼び出し元が送信したもの)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bodies of answers in the last 24 hours, as callers got them</source>
        <translation>過去 24 時間の応答本文 (呼び出し元が受信したもの)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>呼び出し/分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>エラー</translation>
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
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes in</source>
        <translation>受信バイト</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes out</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last call</source>
        <translation>最後の呼び出し</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteIndex</name>
    <message>
        <location filename="../app/shell/paletteindex.cpp" line="+57"/>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Enter shows the page %1.</source>
        <translation>Enter で「%1」ページを表示します。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Theme: %1</source>
        <translation>テーマ: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Enter shows only what belongs to %1.</source>
        <translation>Enter で %1 に属するもののみを表示します。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Enter で %1 を「プラグイン」ページに表示します。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search shared data for “%1”</source>
        <translation>共有データで「%1」を検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search calls for “%1”</source>
        <translation>呼び出しで「%1」を検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search events for “%1”</source>
        <translation>イベントで「%1」を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::PaletteVerbs</name>
    <message>
        <location filename="../app/shell/paletteverbs.cpp" line="+37"/>
        <source>drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take offline|offline</source>
        <translation>オフラインにする|オフライン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reactivate|activate</source>
        <translation>再有効化|有効化</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set healthy</source>
        <translation>正常に設定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set degraded</source>
        <translation>機能低下に設定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set unavailable</source>
        <translation>利用不可に設定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>deregister</source>
        <translation>登録解除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy discovery command of|copy discovery command|copy discovery|copy</source>
        <translation>検出コマンドをコピー|コマンドをコピー|コピー</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>open graph of|open graph|graph of|graph</source>
        <translation>グラフを開く|グラフ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>events of|events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls of|calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>plugin of</source>
        <translation>所属プラグイン|プラグイン</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Drain %1…</source>
        <translation>%1 をドレイン…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take %1 offline…</source>
        <translation>%1 をオフラインにする…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reactivate %1…</source>
        <translation>%1 を再有効化…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 healthy…</source>
        <translation>%1 を正常に設定…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 degraded…</source>
        <translation>%1 を機能低下に設定…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1 unavailable…</source>
        <translation>%1 を利用不可に設定…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deregister %1…</source>
        <translation>%1 を登録解除…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the discovery command of %1</source>
        <translation>%1 の検出コマンドをコピー</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter puts a curl command on the clipboard that discovers %1 in %2.</source>
        <comment>service, tenant</comment>
        <translation>Enter で、%2 の %1 を検出する curl コマンドをクリップボードにコピーします。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for %1</source>
        <translation>期間 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reason “%1”</source>
        <translation>理由「%1」</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean; nothing happens before you confirm.</source>
        <translation>Enter で影響を表示します。確認するまで何も実行されません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter shows what it would mean, filled in: %1. Nothing happens before you confirm.</source>
        <translation>Enter で影響を表示します。入力済みの内容: %1。確認するまで何も実行されません。</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Graph of %1</source>
        <translation>%1 のグラフ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 and its neighbours in the graph.</source>
        <translation>Enter で %1 とその隣接プラグインをグラフに表示します。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of %1</source>
        <translation>%1 のイベント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows what happened to %1.</source>
        <translation>Enter で %1 に起きたことを表示します。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows the calls from and to %1.</source>
        <translation>Enter で %1 が行った呼び出しと受けた呼び出しを表示します。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin of %1</source>
        <translation>%1 のプラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter shows %1 on the page Plugins.</source>
        <translation>Enter で %1 を「プラグイン」ページに表示します。</translation>
    </message>
</context>
<context>
    <name>plexica::app::PauseSwitch</name>
    <message>
        <location filename="../app/shell/pauseswitch.cpp" line="+17"/>
        <source>&amp;Pause Live Updates</source>
        <translation>ライブ更新を一時停止(&amp;P)</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+3"/>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused · %1 waiting</source>
        <translation>一時停止中 · 待機 %1 件</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Paused, %n change(s) waiting</source>
        <translation>
            <numerusform>一時停止中、%n 件の変更が待機中</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what happened meanwhile (Ctrl+Shift+P)</source>
        <translation>その間の変更を表示 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Freeze the view (Ctrl+Shift+P)</source>
        <translation>表示を固定 (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginActions</name>
    <message>
        <location filename="../app/pages/plugins/pluginactions.cpp" line="+51"/>
        <source>&amp;Install from File…</source>
        <translation>ファイルからインストール(&amp;I)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install a plugin from its plugin.json or plugin.yaml</source>
        <translation>plugin.json または plugin.yaml からプラグインをインストール</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Install from &amp;Catalogue…</source>
        <translation>カタログからインストール(&amp;C)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install the selected plugin of the catalogue</source>
        <translation>カタログで選択したプラグインをインストール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change &amp;Version…</source>
        <translation>バージョンを変更(&amp;V)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade or downgrade to a version of the catalogue</source>
        <translation>カタログにあるバージョンへアップグレードまたはダウングレード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Upgrade to Newest…</source>
        <translation>最新版へアップグレード(&amp;U)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade the selected plugins to the newest version of the catalogue</source>
        <translation>選択したプラグインをカタログの最新バージョンへアップグレード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Activate…</source>
        <translation>有効化(&amp;A)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the plugin&apos;s services be found again</source>
        <translation>プラグインのサービスを再び検出できるようにする</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Deactivate…</source>
        <translation>無効化(&amp;D)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the plugin, but let nobody find its services</source>
        <translation>プラグインを残したまま、そのサービスを検出できないようにする</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>U&amp;ninstall…</source>
        <translation>アンインストール(&amp;N)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the plugin and its services from the tenant</source>
        <translation>プラグインとそのサービスをテナントから削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Remove from Catalogue…</source>
        <translation>カタログから削除(&amp;R)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove versions that nobody has installed</source>
        <translation>インストールされていないバージョンを削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Plugin Id</source>
        <translation>プラグイン ID をコピー(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the ids of the selected plugins</source>
        <translation>選択したプラグインの ID をコピー</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Install from File</source>
        <translation>ファイルからインストール</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plugin manifests (*.json *.yaml *.yml)</source>
        <translation>プラグインマニフェスト (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>Install %n plugins in tenant %1?</source>
        <translation>
            <numerusform>%n 個のプラグインをテナント %1 にインストールしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Install %n plugins</source>
        <translation>
            <numerusform>%n 個のプラグインをインストール</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+47"/>
        <source>In this order, dependencies first</source>
        <translation>この順序で (依存先が先)</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Each is checked when its turn comes. What lacks something it requires is not installed; the others are.</source>
        <translation>順番が来たときに一つずつ検査します。必須のものが不足しているプラグインはインストールされず、ほかはインストールされます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was installed.</source>
        <translation>%1 をインストールしました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were installed.</source>
        <translation>%1 個のプラグインをインストールしました。</translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>Upgrade %n plugins to their newest version?</source>
        <translation>
            <numerusform>%n 個のプラグインを最新バージョンにアップグレードしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgrade %n plugins</source>
        <translation>
            <numerusform>%n 個のプラグインをアップグレード</numerusform>
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
        <translation>他のプラグインの必須要件を損なうアップグレードは拒否され、ほかは実行されます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was upgraded.</source>
        <translation>%1 をアップグレードしました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were upgraded.</source>
        <translation>%1 個のプラグインをアップグレードしました。</translation>
    </message>
    <message>
        <location line="+157"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="-83"/>
        <source>Uninstall %1?</source>
        <translation>%1 をアンインストールしますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Uninstall %n plugins?</source>
        <translation>
            <numerusform>%n 個のプラグインをアンインストールしますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall %1 by force</source>
        <translation>%1 を強制アンインストール</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uninstall %1</source>
        <translation>%1 をアンインストール</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins by force</source>
        <translation>
            <numerusform>%n 個のプラグインを強制アンインストール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Uninstall %n plugins</source>
        <translation>
            <numerusform>%n 個のプラグインをアンインストール</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>In this order, dependents first</source>
        <translation>この順序で (依存元が先)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its services leave the registry at once. It stays in the catalogue and can be installed again.</source>
        <translation>そのサービスは直ちにレジストリから削除されます。カタログには残り、再びインストールできます。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 をアンインストールしました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins were uninstalled.</source>
        <translation>%1 個のプラグインをアンインストールしました。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Deactivate %1?</source>
        <translation>%1 を無効化しますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins?</source>
        <translation>
            <numerusform>%n 個のプラグインを無効化しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate %1</source>
        <translation>%1 を無効化</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deactivate %n plugins</source>
        <translation>
            <numerusform>%n 個のプラグインを無効化</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It stays installed, but its services are no longer found and it satisfies nobody&apos;s dependency until it is activated again.</source>
        <translation>インストールされたままですが、再び有効化されるまで、そのサービスは検出されず、他の依存関係も満たしません。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 is inactive.</source>
        <translation>%1 を無効化しました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are inactive.</source>
        <translation>%1 個のプラグインを無効化しました。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Activate %1?</source>
        <translation>%1 を有効化しますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins?</source>
        <translation>
            <numerusform>%n 個のプラグインを有効化しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activate %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Activate %n plugins</source>
        <translation>
            <numerusform>%n 個のプラグインを有効化</numerusform>
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
            <numerusform>%n 個のサービスが再び検出されるようになります:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Activation is refused while this is missing:</source>
        <translation>次のものが不足している間、有効化は拒否されます:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is active again.</source>
        <translation>%1 が再び有効になりました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 plugins are active again.</source>
        <translation>%1 個のプラグインが再び有効になりました。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, installed in %2</source>
        <translation>%1、%2 にインストール済み</translation>
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
        <translation>%1 のすべてのバージョンがどこかにインストールされています。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s) of %1 from the catalogue?</source>
        <translation>
            <numerusform>%1 の %n 個のバージョンをカタログから削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Remove %n version(s)</source>
        <translation>
            <numerusform>%n 個のバージョンを削除</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removed, since nobody has them installed:</source>
        <translation>削除 (インストールされていないため):</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept:</source>
        <translation>保持:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No tenant can install them any more, and they are no longer suggested, until somebody adds their manifests again.</source>
        <translation>マニフェストが再び追加されるまで、どのテナントもこれらをインストールできず、候補としても提案されません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2 was removed from the catalogue.</source>
        <translation>%1 %2 をカタログから削除しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 versions were removed from the catalogue.</source>
        <translation>%1 個のバージョンをカタログから削除しました。</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n plugin(s)…</source>
        <translation>
            <numerusform>%n 個のプラグインを処理中…</numerusform>
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
        <translation>%2 個のうち %1 個のプラグインを処理して停止しました。残りは元のままです。</translation>
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
        <translation>%2 個のうち %1 個のプラグインが失敗し、%3 個が完了しました。</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginDisplay</name>
    <message>
        <location filename="../app/models/plugindisplay.cpp" line="+105"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activity</source>
        <translation>有効状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needs</source>
        <translation>依存先</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Needed by</source>
        <translation>依存元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>インストール日時</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The newest version in the catalogue</source>
        <translation>カタログにある最新バージョン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that are satisfied, of all it declares</source>
        <translation>宣言したすべての依存関係のうち、充足しているもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dependencies that others declare on it</source>
        <translation>他のプラグインがこれに対して宣言した依存関係</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Affected</source>
        <comment>plugin by others</comment>
        <translation>影響あり</translation>
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
        <translation>%1 / %2 充足</translation>
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
        <translation>%1 (%2 %3 が必要)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (%2 %3 が必要)</translation>
    </message>
    <message numerus="yes">
        <location line="+88"/>
        <source>%1: %n call(s) of %2</source>
        <translation>
            <numerusform>%1: %2 の呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>共有データ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns no keys</source>
        <translation>所有するキーなし</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>owns %1 keys, which stay</source>
        <translation>%1 個のキーを所有 (そのまま残ります)</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) require it and would break:</source>
        <translation>
            <numerusform>%n 個のプラグインはこれが必須で、動作しなくなります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n plugin(s) can do without it, but would lose something:</source>
        <translation>
            <numerusform>%n 個のプラグインはこれがなくても動作しますが、一部を失います:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n service(s) would no longer be found:</source>
        <translation>
            <numerusform>%n 個のサービスが検出されなくなります:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called within 24 hours by:</source>
        <translation>24 時間以内の呼び出し元:</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginItem</name>
    <message>
        <location filename="../app/graph/pluginitem.cpp" line="+103"/>
        <source>breaks</source>
        <translation>動作不可</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>loses an option</source>
        <translation>任意機能を喪失</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>goes</source>
        <translation>削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <location line="+316"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
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
        <translation>状態</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+1"/>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+39"/>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location line="-37"/>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+31"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Installed in</source>
        <translation>インストール先</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Details of the selected plugin</source>
        <translation>選択したプラグインの詳細</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Needs</source>
        <translation>依存先</translation>
    </message>
    <message>
        <location line="-43"/>
        <location line="+4"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy manifest</source>
        <translation>マニフェストをコピー</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>アンインストール</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Activity</source>
        <translation>有効状態</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Affected by</source>
        <translation>影響元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Versions in the catalogue</source>
        <translation>カタログのバージョン</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>What it needs</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What needs it</source>
        <translation>これを必要とするもの</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Select a plugin to see what it needs, who needs it, and its history.

Drop a plugin.json or plugin.yaml here to install it.</source>
        <translation>プラグインを選択すると、依存先、依存元、履歴が表示されます。

plugin.json または plugin.yaml をここにドロップするとインストールできます。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln plugin(s) selected</source>
        <translation>
            <numerusform>%Ln 個のプラグインを選択中</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>操作は選択したすべてに適用されます。</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Needs %1</source>
        <translation>依存先 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Not installed: it registered its services itself, without manifest</source>
        <translation>未インストール: マニフェストなしで自らサービスを登録しました</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Needs nothing</source>
        <translation>依存先なし</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Needs %n other(s)</source>
        <translation>
            <numerusform>%n 個に依存</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needed by nobody</source>
        <translation>依存元なし</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Needed by %n other(s)</source>
        <translation>
            <numerusform>%n 個から依存</numerusform>
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
        <translation>なし</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Declared</source>
        <translation>宣言済み</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No manifest is known of this plugin.</source>
        <translation>このプラグインのマニフェストはありません。</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginTable</name>
    <message>
        <location filename="../app/pages/plugins/plugintable.cpp" line="+54"/>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginWording</name>
    <message>
        <location filename="../app/models/pluginwording.cpp" line="+10"/>
        <source>Satisfied</source>
        <translation>充足</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unsatisfied</source>
        <translation>未充足</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+63"/>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <location line="-61"/>
        <location line="+20"/>
        <location line="+43"/>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message numerus="yes">
        <location line="-52"/>
        <source>%1 would break %n plugin(s)</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 では %n 個のプラグインが動作しなくなります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 lacks %n plugin(s) that it requires</source>
        <comment>version</comment>
        <translation>
            <numerusform>%1 に必須のプラグインが %n 個不足しています</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – an upgrade is possible</source>
        <translation>%1 – アップグレード可能</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only registered</source>
        <translation>登録のみ</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, affected by %2</source>
        <comment>state, service</comment>
        <translation>%1、%2 の影響あり</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1, affected by %2 and %n more</source>
        <comment>state, service</comment>
        <translation>
            <numerusform>%1、%2 ほか %n 件の影響あり</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everything it depends on is there in a version that fits.</source>
        <translation>依存先はすべて適合するバージョンで存在します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something is missing that it can do without.</source>
        <translation>なくても動作するものが不足しています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something it requires is missing or has the wrong version.</source>
        <translation>必須のものが不足しているか、バージョンが適合しません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deactivated: its services are not found, and it satisfies nobody&apos;s dependency.</source>
        <translation>無効: そのサービスは検出されず、他の依存関係も満たしません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the catalogue only.</source>
        <translation>カタログにのみあります。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It registered its services itself; no manifest of it is installed.</source>
        <translation>自らサービスを登録しました。マニフェストはインストールされていません。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without manifest</source>
        <translation>マニフェストなし</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Requires %1 %2; %3 is installed.</source>
        <translation>%1 %2 が必須ですが、インストールされているのは %3 です。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2; %3 is installed.</source>
        <translation>%1 %2 を使用できますが、インストールされているのは %3 です。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requires %1 %2, which is not there.</source>
        <translation>%1 %2 が必須ですが、存在しません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Can use %1 %2, which is not there.</source>
        <translation>%1 %2 を使用できますが、存在しません。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It requires itself through others: a circular dependency.</source>
        <translation>他のプラグインを介して自分自身を必須としています: 循環依存です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, which it requires, is not satisfied itself.</source>
        <translation>必須の %1 自体が充足していません。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Install %1 %2</source>
        <translation>%1 %2 をインストール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Upgrade %1 to %2</source>
        <translation>%1 を %2 にアップグレード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Downgrade %1 to %2</source>
        <translation>%1 を %2 にダウングレード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activate %1</source>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Uninstall %1</source>
        <translation>%1 をアンインストール</translation>
    </message>
</context>
<context>
    <name>plexica::app::PluginsPage</name>
    <message>
        <location filename="../app/pages/plugins/pluginspage.cpp" line="+49"/>
        <source>Only Upgrada&amp;ble</source>
        <translation>アップグレード可能のみ(&amp;B)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Drop to install</source>
        <translation>ドロップしてインストール</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Loading plugins…</source>
        <translation>プラグインを読み込み中…</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Show plugins that are: %1
%2</source>
        <translation>状態が「%1」のプラグインを表示
%2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Install from file</source>
        <translation>ファイルからインストール</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No plugins yet</source>
        <translation>プラグインはまだありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A plugin&apos;s manifest says what it offers and what it needs. Once installed, the node watches that everything fits.</source>
        <translation>プラグインのマニフェストには、提供するものと必要なものが記されています。インストール後は、すべてが適合しているかをノードが監視します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop a plugin.json or plugin.yaml on this window, or choose one:</source>
        <translation>plugin.json または plugin.yaml をこのウィンドウにドロップするか、ファイルを選択してください:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install from file…</source>
        <translation>ファイルからインストール…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or install it in a terminal:</source>
        <translation>またはターミナルでインストール:</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>No plugin matches</source>
        <translation>一致するプラグインはありません</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Show only plugins with a newer version in the catalogue</source>
        <translation>カタログに新しいバージョンがあるプラグインのみを表示</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Drop to install %1</source>
        <translation>ドロップして %1 をインストール</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Drop to install %n manifest(s)</source>
        <translation>
            <numerusform>ドロップして %n 個のマニフェストをインストール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-46"/>
        <source>%1: %n plugin(s)</source>
        <translation>
            <numerusform>%1: %n 個のプラグイン</numerusform>
        </translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Upgradable  %1</source>
        <translation>アップグレード可能  %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Upgradable: %n plugin(s)</source>
        <translation>
            <numerusform>アップグレード可能: %n 個のプラグイン</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2</source>
        <comment>shown of all plugins</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln 個のプラグイン</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>共有データ</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is not installed, and the catalogue does not have it.</source>
        <translation>%1 はインストールされておらず、カタログにもありません。</translation>
    </message>
    <message>
        <location filename="../app/pages/plugins/pluginspage.h" line="+31"/>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Plugins</source>
        <translation>プラグイン(&amp;P)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, names, versions, services</source>
        <translation>プラグイン、名前、バージョン、サービスを検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::RatesPanel</name>
    <message>
        <location filename="../app/pages/gateway/ratespanel.cpp" line="+22"/>
        <source>Rates and latencies</source>
        <translation>レートと遅延</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Calls by minute</source>
        <translation>分ごとの呼び出し</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latency by minute</source>
        <translation>分ごとの遅延</translation>
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
        <translation>誰の呼び出しか</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls of this plugin</source>
        <translation>このプラグインの呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls of all plugins</source>
        <translation>すべてのプラグインの呼び出し</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Calls a minute</source>
        <translation>1 分あたりの呼び出し</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Latency in milliseconds</source>
        <translation>遅延（ミリ秒）</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Select a call or a pair to see how often, how fast and how well its service is called.</source>
        <translation>呼び出しまたはペアを選択すると、そのサービスがどれだけ頻繁に、速く、うまく呼び出されているかを表示します。</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: 呼び出し %2 回、失敗 %3</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: half of the calls within %2, 99 % within %3</source>
        <comment>time, p50, p99</comment>
        <translation>%1: 呼び出しの半数が %2 以内、99 % が %3 以内</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>過去 1 時間の呼び出し %1 回、失敗 %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::ReasonForm</name>
    <message>
        <location filename="../app/pages/services/reasonform.cpp" line="+26"/>
        <source>Shown to other administrators and kept in the events</source>
        <translation>他の管理者に表示され、イベントに記録されます</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until it is reactivated</source>
        <translation>再有効化されるまで</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 15 minutes</source>
        <translation>15 分間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 4 hours</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For 24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until a chosen moment…</source>
        <translation>指定した日時まで…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Until</source>
        <translation>期限(&amp;U)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Moment at which it becomes active by itself</source>
        <translation>自動的に再有効化される日時</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All instances</source>
        <translation>すべてのインスタンス</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Instance</source>
        <translation>インスタンス(&amp;I)</translation>
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
        <translation>必須としているもの</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Used by</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <comment>constraint of plugin</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 (%3)</source>
        <comment>constraint of service (plugin)</comment>
        <translation>%2 の %1 (%3)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Would be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 (service %2)</source>
        <comment>plugin version, service version</comment>
        <translation>%1 (サービス %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 fits</source>
        <comment>version</comment>
        <translation>%1 は適合</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not fit</source>
        <comment>version</comment>
        <translation>%1 は不適合</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the catalogue</source>
        <translation>カタログ内</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 requires %2, and no version satisfies both</source>
        <translation>%1 は %2 を必要としますが、両方を満たすバージョンがありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requires %2</source>
        <translation>%1 は %2 が必須</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others</source>
        <translation>その他の要求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fix</source>
        <translation>対処方法</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The smallest change that would make it pass</source>
        <translation>検査に通るための最小限の変更</translation>
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
        <translation>検査結果</translation>
    </message>
</context>
<context>
    <name>plexica::app::SecretDialog</name>
    <message>
        <location filename="../app/pages/access/secretdialog.cpp" line="+24"/>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close Without Copying</source>
        <translation>コピーせずに閉じる</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Secret of the Key</source>
        <translation>キーのシークレット</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%1” was made.</source>
        <translation>キー「%1」を作成しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key “%1” has another secret.</source>
        <translation>キー「%1」のシークレットが新しくなりました。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is its secret. It is shown this once and kept nowhere: copy it now to where it is used.</source>
        <translation>これがシークレットです。表示されるのは今回だけで、どこにも保存されません。今すぐ使用する場所へコピーしてください。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy the secret to the clipboard; clipboard managers are asked not to keep it</source>
        <translation>シークレットをクリップボードにコピー (クリップボードマネージャーには保持しないよう要求します)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Requests bring it as a header:
Authorization: Bearer plx_…
For instance: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</source>
        <translation>リクエストのヘッダーに指定します:
Authorization: Bearer plx_…
例: curl -H &quot;Authorization: Bearer $KEY&quot; %1/api/whoami</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This node asks nobody for a key yet (auth.mode is open). The key counts from when keys are turned on.</source>
        <translation>このノードはまだキーを要求していません (auth.mode は open)。このキーはキーを有効にした時点から使用されます。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have not copied the secret, and nobody can show it again. Without it the key is of no use; it can be rotated for another.</source>
        <translation>シークレットはまだコピーされておらず、後から再び表示することはできません。シークレットがないとキーは使用できません。ローテーションすると新しいシークレットが得られます。</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>&amp;Copied</source>
        <translation>コピー済み(&amp;C)</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceActions</name>
    <message>
        <location filename="../app/pages/services/serviceactions.cpp" line="+49"/>
        <source>For each of them: %1</source>
        <comment>services: sentence</comment>
        <translation>それぞれについて: %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Copy Discovery Command</source>
        <translation>検出コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that discovers the service</source>
        <translation>サービスを検出する curl コマンドをコピー</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;Name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the names of the selected services</source>
        <translation>選択したサービスの名前をコピー</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Healthy…</source>
        <translation>正常に設定(&amp;H)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as healthy</source>
        <translation>サービスを正常と報告</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set De&amp;graded…</source>
        <translation>機能低下に設定(&amp;G)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the service as degraded</source>
        <translation>サービスを機能低下と報告</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Set &amp;Unavailable…</source>
        <translation>利用不可に設定(&amp;U)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Report the service as unavailable</source>
        <translation>サービスを利用不可と報告</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Drain…</source>
        <translation>ドレイン(&amp;D)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No new callers; calls in flight finish</source>
        <translation>新しい呼び出し元を受け付けず、進行中の呼び出しは完了させる</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take &amp;Offline…</source>
        <translation>オフラインにする(&amp;O)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the service out of discovery and gateway</source>
        <translation>サービスをディスカバリーとゲートウェイから外す</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Reactivate…</source>
        <translation>再有効化(&amp;R)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the service ACTIVE again</source>
        <translation>サービスを再び ACTIVE にする</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dere&amp;gister…</source>
        <translation>登録解除(&amp;G)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the service from the registry</source>
        <translation>サービスをレジストリから削除</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back health or admin state as it was before the last change, within a minute</source>
        <translation>ヘルス状態または管理状態を最後の変更前に戻す (1 分以内)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Orders…</source>
        <translation>指示(&amp;O)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is drained or offline by order, registered or not</source>
        <translation>指示によりドレイン中またはオフラインのもの (登録の有無を問わない)</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The discovery command is on the clipboard.</source>
        <translation>検出コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 is as it was.</source>
        <translation>%1 を元の状態に戻しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are as they were.</source>
        <translation>%1 個のサービスを元の状態に戻しました。</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, of which %2 live</source>
        <translation>%1 (うち %2 が稼働中)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, of which %2 alive and %3 called</source>
        <translation>%1 (うち %2 が稼働中、%3 が呼び出し対象)</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 (needs %2 %3)</source>
        <comment>plugin (needs service constraint)</comment>
        <translation>%1 (%2 %3 が必要)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 (needs the plugin %2)</source>
        <translation>%1 (プラグイン %2 が必要)</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n plugin(s) require it:</source>
        <translation>
            <numerusform>%n 個のプラグインに必須:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) can do without it:</source>
        <translation>
            <numerusform>%n 個のプラグインはなくても動作:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2 calls/min</source>
        <comment>plugin: rate</comment>
        <translation>%1: %2 回/分</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called now by:</source>
        <translation>現在の呼び出し元:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Set the health of %1 to %2?</source>
        <translation>%1 のヘルス状態を「%2」に設定しますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Set the health of %n services to %1?</source>
        <translation>
            <numerusform>%n 個のサービスのヘルス状態を「%1」に設定しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set %1</source>
        <comment>health</comment>
        <translation>「%1」に設定</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers find it again. It also ends staleness and the verdict of failed probes; what is missed from now on counts anew.</source>
        <translation>呼び出し元から再び検出されます。無応答の状態や失敗したプローブの判定も解消され、今後の失敗はあらためて数えられます。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers still find it. It stays degraded until its plugin or an administrator reports otherwise.</source>
        <translation>呼び出し元から引き続き検出されます。プラグインまたは管理者が別の状態を報告するまで、機能低下のままです。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Callers no longer find it. It stays unavailable until its plugin or an administrator reports otherwise.</source>
        <translation>呼び出し元から検出されなくなります。プラグインまたは管理者が別の状態を報告するまで、利用不可のままです。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is reported as %2.</source>
        <translation>%1 を「%2」と報告しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are reported as %2.</source>
        <translation>%1 個のサービスを「%2」と報告しました。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Drain %1?</source>
        <translation>%1 をドレインしますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services?</source>
        <translation>
            <numerusform>%n 個のサービスをドレインしますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drain %1</source>
        <translation>%1 をドレイン</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Drain %n services</source>
        <translation>
            <numerusform>%n 個のサービスをドレイン</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is draining.</source>
        <translation>%1 をドレイン中です。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are draining.</source>
        <translation>%1 個のサービスをドレイン中です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New callers no longer find it; calls in flight finish. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>新しい呼び出し元からは検出されなくなり、進行中の呼び出しは完了します。プラグインは動作を続け、ハートビートがこれを取り消すことはありません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take %1 offline?</source>
        <translation>%1 をオフラインにしますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline?</source>
        <translation>
            <numerusform>%n 個のサービスをオフラインにしますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take %1 offline</source>
        <translation>%1 をオフラインにする</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Take %n services offline</source>
        <translation>
            <numerusform>%n 個のサービスをオフラインにする</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is offline.</source>
        <translation>%1 をオフラインにしました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are offline.</source>
        <translation>%1 個のサービスをオフラインにしました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery and gateway leave it out at once: callers are told that it is unavailable. Its plugin keeps running and heartbeats do not undo this.</source>
        <translation>ディスカバリーとゲートウェイから直ちに外され、呼び出し元には利用不可と伝えられます。プラグインは動作を続け、ハートビートがこれを取り消すことはありません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reactivate %1?</source>
        <translation>%1 を再有効化しますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services?</source>
        <translation>
            <numerusform>%n 個のサービスを再有効化しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate %1</source>
        <translation>%1 を再有効化</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Reactivate %n services</source>
        <translation>
            <numerusform>%n 個のサービスを再有効化</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is active again.</source>
        <translation>%1 が再び有効になりました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 services are active again.</source>
        <translation>%1 個のサービスが再び有効になりました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Callers find it again as far as its instances are live.</source>
        <translation>インスタンスが稼働していれば、呼び出し元から再び検出されます。</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Deregister %1?</source>
        <translation>%1 を登録解除しますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services?</source>
        <translation>
            <numerusform>%n 個のサービスを登録解除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister %1</source>
        <translation>%1 を登録解除</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Deregister %n services</source>
        <translation>
            <numerusform>%n 個のサービスを登録解除</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It leaves the registry with all its instances: callers are told that there is no such service. A plugin that still runs comes back when it registers again; most do at their next heartbeat. To keep it away, take it offline instead.</source>
        <translation>すべてのインスタンスとともにレジストリから削除され、呼び出し元にはそのようなサービスはないと伝えられます。動作中のプラグインは再登録すると戻ってきます (多くは次のハートビートの時点)。戻らないようにするには、代わりにオフラインにしてください。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 was deregistered.</source>
        <translation>%1 を登録解除しました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services were deregistered.</source>
        <translation>%1 個のサービスを登録解除しました。</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Working on %n service(s)…</source>
        <translation>
            <numerusform>%n 個のサービスを処理中…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped after %1 of %2 services; the others are as they were.</source>
        <translation>%2 個のうち %1 個のサービスを処理して停止しました。残りは元のままです。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>%2 個のうち %1 個のサービスが失敗しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 services failed; the others are done.</source>
        <translation>%2 個のうち %1 個のサービスが失敗しました。残りは完了しています。</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceDisplay</name>
    <message>
        <location filename="../app/models/servicedisplay.cpp" line="+73"/>
        <source>Calls through the gateway in the last minute, about</source>
        <translation>直前の 1 分間のゲートウェイ経由の呼び出し (概数)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Share of the calls of the last 24 hours that failed: answered 5xx, by whoever</source>
        <translation>過去 24 時間の呼び出しのうち失敗したものの割合: 応答元を問わず 5xx で応答されたもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>99 of 100 calls of the last 24 hours took no longer</source>
        <translation>過去 24 時間の呼び出しの 99% がこの時間内に完了</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls/min</source>
        <translation>呼び出し/分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Admin state</source>
        <translation>管理状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last 24 h</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Instances that show signs of life, of all</source>
        <translation>すべてのインスタンスのうち、稼働が確認できるもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The worst health of each half hour, and above it the share of calls that failed in each hour</source>
        <translation>30 分ごとの最も悪いヘルス状態と、その上に 1 時間ごとの失敗した呼び出しの割合</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last heartbeat or successful probe</source>
        <translation>最後のハートビートまたは成功したプローブ</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Flapping: its status changed more than five times in the last ten minutes.</source>
        <translation>フラッピング: 過去 10 分間に状態が 5 回を超えて変化しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>他からの影響:</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1
Until %2</source>
        <translation>%1
%2 まで</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody has called it through the gateway for a day</source>
        <translation>1 日の間、ゲートウェイ経由の呼び出しがありません</translation>
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
        <translation>影響あり</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicePanel</name>
    <message>
        <location filename="../app/pages/services/servicepanel.cpp" line="+54"/>
        <source>Details of the selected service</source>
        <translation>選択したサービスの詳細</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location line="+37"/>
        <location line="+7"/>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location line="-27"/>
        <location line="+32"/>
        <location line="+4"/>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location line="-76"/>
        <source>Health timeline</source>
        <translation>ヘルス状態のタイムライン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Copy metadata</source>
        <translation>メタデータをコピー</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Set health</source>
        <translation>ヘルスを設定</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Report the health of the service</source>
        <translation>サービスのヘルス状態を報告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reactivate</source>
        <translation>再有効化</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deregister</source>
        <translation>登録解除</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Health</source>
        <translation>ヘルス状態</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Admin state</source>
        <translation>管理状態</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Judged by</source>
        <translation>判定元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Health path</source>
        <translation>ヘルスチェックのパス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registered</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service id</source>
        <translation>サービス ID</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discovery command</source>
        <translation>検出コマンド</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy discovery command</source>
        <translation>検出コマンドをコピー</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Select a service to see its endpoints, instances and history.</source>
        <translation>サービスを選択すると、エンドポイント、インスタンス、履歴が表示されます。</translation>
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
        <translation>%1 (変更: %2)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node that probes services and turns silent ones unavailable, for all nodes</source>
        <translation>すべてのノードを代表してサービスをプローブし、応答しないものを利用不可にするノード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (deactivated: its services are not found)</source>
        <translation>%1 (無効: そのサービスは検出されません)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none registered</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Draining: no new callers.</source>
        <translation>ドレイン中: 新しい呼び出し元は受け付けません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline: left out of discovery and gateway.</source>
        <translation>オフライン: ディスカバリーとゲートウェイから外されています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active again %1</source>
        <translation>再有効化: %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It answered: %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Affected by others:</source>
        <translation>他からの影響:</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Required by %1</source>
        <translation>%1 に必須</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Optional for %1</source>
        <translation>%1 には任意</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No plugin declares to need it</source>
        <translation>必要と宣言しているプラグインはない</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The plugin registered no metadata.</source>
        <translation>プラグインはメタデータを登録していません。</translation>
    </message>
    <message>
        <location line="-103"/>
        <source>Endpoints %1</source>
        <translation>エンドポイント %1</translation>
    </message>
    <message numerus="yes">
        <location line="-26"/>
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln 個のサービスを選択中</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you do happens to all of them.</source>
        <translation>操作は選択したすべてに適用されます。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Instances %1</source>
        <translation>インスタンス %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceTable</name>
    <message>
        <location filename="../app/pages/services/servicetable.cpp" line="+36"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceUse</name>
    <message>
        <location filename="../app/pages/services/serviceuse.cpp" line="+50"/>
        <source>Need</source>
        <translation>必要度</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Plugins that depend on the service</source>
        <translation>サービスに依存するプラグイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Callers of the service</source>
        <translation>サービスの呼び出し元</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Last calls of the service</source>
        <translation>サービスの最近の呼び出し</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Double-click a call, or press Enter, to see its trace</source>
        <translation>呼び出しをダブルクリックするか Enter を押すと、トレースが表示されます</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a caller, or press Enter, to see its calls</source>
        <translation>呼び出し元をダブルクリックするか Enter を押すと、その呼び出しが表示されます</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a plugin, or press Enter, to see it on the page Plugins</source>
        <translation>プラグインをダブルクリックするか Enter を押すと、「プラグイン」ページに表示されます</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Satisfied</source>
        <translation>充足</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not satisfied</source>
        <translation>未充足</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>No plugin declares that it needs this service.</source>
        <translation>このサービスを必要とすると宣言しているプラグインはありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) depend on it</source>
        <translation>
            <numerusform>%n 個のプラグインが依存</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has called it through the gateway for a day.</source>
        <translation>1 日の間、ゲートウェイ経由の呼び出しがありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n plugin(s) called it in the last 24 hours</source>
        <translation>
            <numerusform>過去 24 時間に %n 個のプラグインが呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last calls</source>
        <translation>最近の呼び出し</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServiceWording</name>
    <message>
        <location filename="../app/models/servicewording.cpp" line="+21"/>
        <source>%1 of %2 alive, not called by order</source>
        <translation>%1 / %2 稼働中、指示により呼び出し対象外</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 alive, not called: the plugin is deactivated</source>
        <translation>%1 / %2 稼働中、呼び出し対象外: プラグインが無効</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 live</source>
        <translation>%1 / %2 稼働中</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Affected</source>
        <comment>service by others</comment>
        <translation>影響あり</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>affected by others</source>
        <translation>他からの影響あり</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>flapping</source>
        <translation>フラッピング</translation>
    </message>
</context>
<context>
    <name>plexica::app::ServicesPage</name>
    <message>
        <location filename="../app/pages/services/servicespage.cpp" line="+44"/>
        <source>Loading services…</source>
        <translation>サービスを読み込み中…</translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>Let %n held service(s) turn unavailable?</source>
        <translation>
            <numerusform>保留中の %n 個のサービスを利用不可にしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Release %n service(s)</source>
        <translation>
            <numerusform>%n 個のサービスの保留を解除</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was seen of them for a while, all at once: often it is the network between plugins and node that failed. Released, they become unavailable and callers no longer find them. Those that are seen again come back by themselves.</source>
        <translation>これらからの応答が、一斉にしばらく途絶えています。多くの場合、プラグインとノードの間のネットワーク障害が原因です。保留を解除すると利用不可になり、呼び出し元から検出されなくなります。再び応答したものは自動的に復帰します。</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n service(s) released.</source>
        <translation>
            <numerusform>%n 個のサービスの保留を解除しました。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Filter by plugin</source>
        <translation>プラグインで絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show services of one plugin</source>
        <translation>特定のプラグインのサービスを表示</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+128"/>
        <source>All plugins</source>
        <translation>すべてのプラグイン</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>No services yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services appear here the moment a plugin registers them.</source>
        <translation>サービスは、プラグインが登録するとすぐにここに表示されます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Register a service. A plugin does it at its start; you can do it in a terminal:</source>
        <translation>サービスを登録します。プラグインは起動時に行いますが、ターミナルでも実行できます:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discover it, as another plugin would:</source>
        <translation>他のプラグインと同じように検出します:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep it alive with a heartbeat now and then:</source>
        <translation>ときどきハートビートを送って稼働状態を保ちます:</translation>
    </message>
    <message>
        <location line="+250"/>
        <source>Plugin %1</source>
        <translation>プラグイン %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data of %1</source>
        <translation>%1 の共有データ</translation>
    </message>
    <message>
        <location line="-338"/>
        <source>No service matches</source>
        <translation>一致するサービスはありません</translation>
    </message>
    <message>
        <location line="+211"/>
        <source>%1 of %2</source>
        <comment>shown of all services</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 個のサービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>%n service(s) fell silent at once and are held as they were: look at the network first.</source>
        <translation>
            <numerusform>%n 個のサービスが一斉に応答しなくなったため、元の状態のまま保留しています。まずネットワークを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Release…</source>
        <translation>保留を解除…</translation>
    </message>
    <message>
        <location filename="../app/pages/services/servicespage.h" line="+28"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Services</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search services, plugins, versions, URLs</source>
        <translation>サービス、プラグイン、バージョン、URL を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingDisplay</name>
    <message>
        <location filename="../app/models/settingmodel.cpp" line="+131"/>
        <source>Where the value came from</source>
        <translation>値の取得元</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As it is written in the configuration file</source>
        <translation>設定ファイルでの表記</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is in effect</source>
        <translation>現在有効な値</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the next start brings, where that differs</source>
        <translation>次回起動時の値 (異なる場合)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When a change takes effect</source>
        <translation>変更が有効になる時点</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>反映時期</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File and line, variable or option</source>
        <translation>ファイルと行、変数、またはオプション</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingForm</name>
    <message>
        <location filename="../app/pages/settings/settingform.cpp" line="+87"/>
        <source>&amp;Password (of PostgreSQL), kept in the desktop&apos;s keyring</source>
        <translation>PostgreSQL のパスワード、デスクトップのキーリングに保存(&amp;P)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave it empty to keep the one there is</source>
        <translation>空欄の場合は現在のものを保持します</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Connect to this database, look, and change nothing</source>
        <translation>このデータベースに接続して確認し、何も変更しない</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>This is how it is now.</source>
        <translation>現在の値と同じです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect at once.</source>
        <translation>すぐに反映されます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>コンソールの再起動後に反映されます。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It does not work: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no such file yet. It will be made.</source>
        <translation>ファイルはまだありません。新しく作成されます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, an empty database. The schema will be made.</source>
        <translation>使用できます: %1、空のデータベース。スキーマが作成されます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It works: %1, with a database of Plexica (schema %2).</source>
        <translation>使用できます: %1、Plexica のデータベースあり (スキーマ %2)。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingPanel</name>
    <message>
        <location filename="../app/pages/settings/settingpanel.cpp" line="+21"/>
        <source>Details of the selected setting</source>
        <translation>選択した設定の詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Takes effect</source>
        <translation>反映時期</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be written</source>
        <translation>書式</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Select a setting to see what it means and where its value came from.</source>
        <translation>設定を選択すると、その意味と値の取得元が表示されます。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingTable</name>
    <message>
        <location filename="../app/pages/settings/settingtable.cpp" line="+38"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingWording</name>
    <message>
        <location filename="../app/models/settingwording.cpp" line="+14"/>
        <source>Addresses to serve on, as ADDRESS:PORT, or with TLS as {address, port, tls: {certificate, key, clientCA}}. Beyond this machine keys must be turned on first.</source>
        <translation>待ち受けるアドレス。ADDRESS:PORT、または TLS の場合は {address, port, tls: {certificate, key, clientCA}} と記述します。このマシンの外に公開するには、先にキーを有効にする必要があります。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets several servers share one address (SO_REUSEPORT).</source>
        <translation>複数のサーバーで一つのアドレスを共有できるようにします (SO_REUSEPORT)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Names by which this node may be called besides its addresses and localhost, while no keys are asked for.</source>
        <translation>キーを要求しない間、アドレスと localhost のほかに、このノードの呼び出しに使用できる名前。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder of the SQLite database and of this window&apos;s state.</source>
        <translation>SQLite データベースとこのウィンドウの状態を保存するフォルダー。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database: sqlite:///absolute/path.db or postgresql://user@host:5432/name. Its password is kept in the desktop&apos;s keyring.</source>
        <translation>データベース: sqlite:///absolute/path.db または postgresql://user@host:5432/name。パスワードはデスクトップのキーリングに保存されます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How much is written to the log.</source>
        <translation>ログに書き込む量。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether the log is text for people or JSON for programs.</source>
        <translation>ログを人が読むテキストにするか、プログラム用の JSON にするか。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starts the demo plugins with the node.</source>
        <translation>デモ用プラグインをノードとともに起動します。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The tenant of requests that name none.</source>
        <translation>テナントの指定がないリクエストのテナント。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name in the strip on top of the window, which tells production from a test.</source>
        <translation>ウィンドウ上部の帯に表示する名前。本番とテストを区別します。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The colour of that strip: #rrggbb or a name.</source>
        <translation>その帯の色: #rrggbb または色名。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Web pages that may read and change things here, such as https://console.example.org.</source>
        <translation>ここで読み取りと変更を許可する Web ページ (例: https://console.example.org)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses or networks of proxies whose X-Forwarded headers count.</source>
        <translation>X-Forwarded ヘッダーを信頼するプロキシのアドレスまたはネットワーク。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest first line of a request.</source>
        <translation>リクエストの 1 行目の最大長。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a request&apos;s headers.</source>
        <translation>リクエストヘッダーの最大バイト数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most header fields of a request.</source>
        <translation>リクエストヘッダーフィールドの最大数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest body of a request.</source>
        <translation>リクエスト本文の最大サイズ。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most open connections; beyond it the longest idle one makes room.</source>
        <translation>開いている接続の最大数。超えると、最も長くアイドルな接続が閉じられます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most connections of one address; 0 means half of all, and this machine as many as it likes.</source>
        <translation>一つのアドレスからの最大接続数。0 は全体の半分を意味し、このマシンは無制限です。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The most watches and event streams.</source>
        <translation>ウォッチとイベントストリームの最大数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most memory for bodies and for answers that are not taken yet.</source>
        <translation>本文と、まだ受け取られていない応答に使う最大メモリ。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How long a client may take for a request&apos;s headers.</source>
        <translation>クライアントがリクエストヘッダーの送信にかけられる時間。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a client may take for a request&apos;s body.</source>
        <translation>クライアントがリクエスト本文の送信にかけられる時間。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long an idle connection stays open.</source>
        <translation>アイドルな接続を開いておく時間。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most tenants with services.</source>
        <translation>サービスを持つテナントの最大数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most services of one tenant.</source>
        <translation>一つのテナントの最大サービス数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most instances of one service.</source>
        <translation>一つのサービスの最大インスタンス数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most bytes of a service&apos;s metadata.</source>
        <translation>サービスのメタデータの最大バイト数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most endpoints of a service.</source>
        <translation>一つのサービスの最大エンドポイント数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A service of which nothing was seen for so long counts as unavailable.</source>
        <translation>この時間応答のないサービスは利用不可とみなされます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How often health endpoints are asked.</source>
        <translation>ヘルスエンドポイントに問い合わせる間隔。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a health endpoint may take to answer.</source>
        <translation>ヘルスエンドポイントの応答を待つ時間。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>So many failed probes in a row make a service unavailable.</source>
        <translation>サービスを利用不可とする、連続したプローブ失敗の回数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If more than this share of all services turned stale at once, they are held back and you are asked.</source>
        <translation>この割合を超えるサービスが一斉に無応答になると、保留して確認を求めます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>… but only if there are at least so many.</source>
        <translation>… ただし、少なくともこの数がある場合に限ります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long the audit log is kept.</source>
        <translation>監査ログを保持する期間。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The largest value of shared data.</source>
        <translation>共有データの値の最大サイズ。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The longest key of shared data, in bytes.</source>
        <translation>共有データのキーの最大長 (バイト)。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The longest namespace, in bytes.</source>
        <translation>名前空間の最大長 (バイト)。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The most entries of one tenant.</source>
        <translation>一つのテナントの最大エントリ数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most bytes of one tenant&apos;s shared data.</source>
        <translation>一つのテナントの共有データの最大バイト数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How long a call between plugins may take, unless it asks for another time.</source>
        <translation>プラグイン間の呼び出しの制限時間 (呼び出しが別の時間を要求しない場合)。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The longest time that a call may ask for.</source>
        <translation>呼び出しが要求できる最長の制限時間。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller to one target.</source>
        <translation>一つの呼び出し元から一つの呼び出し先への最大同時呼び出し数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time to one target, whoever calls.</source>
        <translation>一つの呼び出し先への最大同時呼び出し数 (呼び出し元を問わない)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time from one caller.</source>
        <translation>一つの呼び出し元からの最大同時呼び出し数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls at a time of one tenant.</source>
        <translation>一つのテナントの最大同時呼び出し数。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most calls a minute of one tenant; 0 means as many as it likes.</source>
        <translation>一つのテナントの 1 分あたりの最大呼び出し数。0 は無制限です。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether calls need the permissions that endpoints ask for: off, audit (noted only) or enforce.</source>
        <translation>呼び出しに、エンドポイントが要求する権限が必要かどうか: off、audit (記録のみ)、enforce。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether services at addresses of this machine and of private networks may be called.</source>
        <translation>このマシンやプライベートネットワークのアドレスにあるサービスの呼び出しを許可するかどうか。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>If any are named, only these hosts may be called: names, *.example.org, addresses, networks.</source>
        <translation>指定した場合、これらのホストのみ呼び出せます: 名前、*.example.org、アドレス、ネットワーク。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where services are that register without a base URL; {pluginId} stands for the plugin.</source>
        <translation>ベース URL なしで登録されるサービスの場所。{pluginId} はプラグインを表します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The largest answer of a service.</source>
        <translation>サービスの応答の最大サイズ。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether requests need a key: open (nobody is asked, this machine only) or keys.</source>
        <translation>リクエストにキーが必要かどうか: open (要求しない、このマシンのみ) または keys。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The most manifests in the catalogue.</source>
        <translation>カタログのマニフェストの最大数。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What this node does for the platform: a full one sweeps and probes, an observer only looks; auto decides by the program and the database.</source>
        <translation>このノードのプラットフォームでの役割: full は掃除とプローブを行い、observer は観察のみ、auto はプログラムとデータベースに応じて決定します。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How this node is called among the nodes; empty: the machine&apos;s name.</source>
        <translation>ノード間でのこのノードの名前。空の場合はマシンの名前。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where spans of calls go besides: the base URL of an OpenTelemetry collector; empty: nowhere.</source>
        <translation>呼び出しのスパンの追加の送信先: OpenTelemetry コレクターのベース URL。空の場合は送信しません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Header fields that the collector wants, such as a key; their texts are not shown.</source>
        <translation>キーなど、コレクターが要求するヘッダーフィールド。内容は表示されません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rules that say which events people are told of, and webhooks that carry them; secrets are not shown.</source>
        <translation>どのイベントを通知するかを定めるルールと、それを送る Webhook。シークレットは表示されません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lets keys travel unencrypted to addresses beyond this machine; each start warns of it.</source>
        <translation>キーを暗号化せずにこのマシンの外のアドレスへ送ることを許可します。起動のたびに警告されます。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+42"/>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web pages</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health rules</source>
        <translation>ヘルスルール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared data</source>
        <translation>共有データ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway rules</source>
        <translation>ゲートウェイルール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nobody has set it: it is at its default.</source>
        <translation>設定されていません: 既定値です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the configuration file: %1</source>
        <translation>設定ファイルから: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the environment variable %1, which is stronger than the file.</source>
        <translation>環境変数 %1 により固定されています (ファイルより優先)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fixed by the option %1 of the command line, which is stronger than the file.</source>
        <translation>コマンドラインオプション %1 により固定されています (ファイルより優先)。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>At once</source>
        <translation>すぐ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After a restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>One of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bytes, or a number with KiB, MiB or GiB</source>
        <translation>バイト数、または KiB、MiB、GiB を付けた数値</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seconds, or a number with ms, s, m, h or d</source>
        <translation>秒数、または ms、s、m、h、d を付けた数値</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One on each line</source>
        <translation>1 行に一つずつ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list in brackets, as it would stand in the file</source>
        <translation>ファイルに書く場合と同じ、角括弧で囲んだリスト</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A path; a relative one begins at the folder of the configuration file</source>
        <translation>パス。相対パスは設定ファイルのフォルダーが起点です</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsActions</name>
    <message>
        <location filename="../app/pages/settings/settingsactions.cpp" line="+20"/>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+47"/>
        <source>Change the selected setting in the configuration file</source>
        <translation>選択した設定を設定ファイルで変更</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Bac&amp;k to Default…</source>
        <translation>既定値に戻す(&amp;K)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the selected setting out of the configuration file</source>
        <translation>選択した設定を設定ファイルから削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;opy Setting</source>
        <translation>設定をコピー(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the setting as it would stand in the configuration file</source>
        <translation>設定を設定ファイルの表記でコピー</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Test Database…</source>
        <translation>データベースをテスト(&amp;T)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try whether a database can be reached, and change nothing</source>
        <translation>データベースに接続できるかを確認し、何も変更しない</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Reload File</source>
        <translation>ファイルを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over what has changed in the configuration file, as SIGHUP does</source>
        <translation>設定ファイルの変更を適用 (SIGHUP と同じ)</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Save change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+37"/>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+37"/>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With “keys” each request needs one. Make a key of role administrator on the page Access first: without one nobody can use the node over the network.</source>
        <translation>「keys」にすると、すべてのリクエストにキーが必要になります。先に「アクセス」ページで管理者ロールのキーを作成してください。これがないと、誰もネットワーク経由でノードを使用できません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is copied: after the restart the console shows what is there.</source>
        <translation>何もコピーされません。再起動後、コンソールにはその場所にあるものが表示されます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It cannot be saved here, only tried.</source>
        <translation>ここでは保存できず、テストのみ可能です。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no configuration file that could be written.</source>
        <translation>書き込める設定ファイルがありません。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Set %1 back to its default?</source>
        <translation>%1 を既定値に戻しますか?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Its line leaves the configuration file, with the comment on it.</source>
        <translation>この行が、付いているコメントとともに設定ファイルから削除されます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It changes nothing: the value is the same.</source>
        <translation>値が同じため、何も変わりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It takes effect at once.</source>
        <translation>すぐに反映されます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes effect after a restart of the console, not before.</source>
        <translation>コンソールの再起動後に反映されます。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is written. It takes effect after a restart.</source>
        <translation>%1 を書き込みました。再起動後に反映されます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was written. %1 The password would have to stand in a file as plain text, which this console does not do. Put it into ~/.pgpass, or start the console with PLEXICA_DATABASE, or in a desktop session with a keyring.</source>
        <translation>何も書き込まれませんでした。%1 パスワードをファイルに平文で書く必要がありますが、このコンソールはそれを行いません。~/.pgpass に書くか、PLEXICA_DATABASE を指定して、またはキーリングのあるデスクトップセッションでコンソールを起動してください。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was written. %1</source>
        <translation>何も書き込まれませんでした。%1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything stays as it was. %1</source>
        <translation>すべて元のままです。%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration was taken over.</source>
        <translation>設定を適用しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has changed.</source>
        <translation>変更はありません。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SettingsPage</name>
    <message>
        <location filename="../app/pages/settings/settingspage.cpp" line="+26"/>
        <source>Only C&amp;hanged</source>
        <translation>変更済みのみ(&amp;H)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show one section of the configuration file</source>
        <translation>設定ファイルの一つのセクションを表示</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show only what is not at its default</source>
        <translation>既定値でないもののみを表示</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loading settings…</source>
        <translation>設定を読み込み中…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No settings</source>
        <translation>設定なし</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This node tells nothing of its settings.</source>
        <translation>このノードは設定を公開していません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No setting matches</source>
        <translation>一致する設定はありません</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only changed</source>
        <translation>変更済みのみ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Test database…</source>
        <translation>データベースをテスト…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>All sections</source>
        <translation>すべてのセクション</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The configuration could not be used at the next start:
%1</source>
        <translation>次回の起動時にこの設定は使用できません:
%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The configuration file was changed: %1.</source>
        <translation>設定ファイルが変更されました: %1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take over</source>
        <translation>適用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Restart the console for what is written and not in effect yet: %1.</source>
        <translation>書き込み済みで未反映のものがあるため、コンソールを再起動してください: %1。</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln 個の設定</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../app/pages/settings/settingspage.h" line="+24"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search settings, values, meanings</source>
        <translation>設定、値、意味を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataActions</name>
    <message>
        <location filename="../app/pages/shareddata/shareddataactions.cpp" line="+59"/>
        <source>&amp;Copy Key</source>
        <translation>キーをコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the keys of the selected entries</source>
        <translation>選択したエントリのキーをコピー</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copy &amp;Read Command</source>
        <translation>読み取りコマンドをコピー(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a curl command that reads the entry</source>
        <translation>エントリを読み取る curl コマンドをコピー</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The read command is on the clipboard.</source>
        <translation>読み取りコマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set &amp;Time to Live…</source>
        <translation>有効期間を設定(&amp;T)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the selected entries expire after a time</source>
        <translation>選択したエントリを一定時間後に期限切れにする</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Extend Time to Live…</source>
        <translation>有効期間を延長(&amp;E)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the selected entries more time</source>
        <translation>選択したエントリの時間を延ばす</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove E&amp;xpiry…</source>
        <translation>有効期限を解除(&amp;X)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep the selected entries until they are deleted</source>
        <translation>選択したエントリを削除されるまで保持</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete the selected entries</source>
        <translation>選択したエントリを削除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete &amp;Namespace…</source>
        <translation>名前空間を削除(&amp;N)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete every entry of the chosen namespace</source>
        <translation>選択した名前空間のすべてのエントリを削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Undo Deletion</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring back what was deleted within the last minute</source>
        <translation>直前の 1 分以内に削除したものを復元</translation>
    </message>
    <message>
        <location line="+53"/>
        <location line="+124"/>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <location line="-123"/>
        <location line="+124"/>
        <source>Tenant</source>
        <translation>テナント</translation>
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
        <translation>サイズ</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>%1 is stored as version %2.</source>
        <translation>%1 をバージョン %2 として保存しました。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>When shall %1 expire?</source>
        <translation>%1 をいつ期限切れにしますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>When shall %n entries expire?</source>
        <translation>
            <numerusform>%n 個のエントリをいつ期限切れにしますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set time to live</source>
        <translation>有効期間を設定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Counted from now. Once it is over nobody finds the entry any more. The plugin that writes it next decides anew.</source>
        <translation>現在から数えます。過ぎると、エントリは見つからなくなります。次に書き込むプラグインがあらためて決定します。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give %1 more time?</source>
        <translation>%1 の時間を延ばしますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Give %n entries more time?</source>
        <translation>
            <numerusform>%n 個のエントリの時間を延ばしますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extend time to live</source>
        <translation>有効期間を延長</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Added to what is left. The plugin that writes it next decides anew.</source>
        <translation>残り時間に加算します。次に書き込むプラグインがあらためて決定します。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep %1 for good?</source>
        <translation>%1 を無期限に保持しますか?</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Keep %n entries for good?</source>
        <translation>
            <numerusform>%n 個のエントリを無期限に保持しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove expiry</source>
        <translation>有効期限を解除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They stay and count for the quota until somebody deletes them or writes them with a time to live.</source>
        <translation>誰かが削除するか、有効期間を付けて書き込むまで残り、クォータに算入されます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;After</source>
        <translation>経過時間(&amp;A)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;By</source>
        <translation>延長時間(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>The expiry of %n entries is changed.</source>
        <translation>
            <numerusform>%n 個のエントリの有効期限を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Delete the namespace %1?</source>
        <translation>名前空間 %1 を削除しますか?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every entry of it goes, also what is not shown here and what is written until then.</source>
        <translation>ここに表示されていないものや、それまでに書き込まれるものも含め、すべてのエントリが削除されます。</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <location line="-197"/>
        <source>Duplic&amp;ate…</source>
        <translation>複製(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <location line="+197"/>
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>%n 個のエントリを削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+20"/>
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n 個のエントリを削除</numerusform>
        </translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Plugins no longer find them. An entry that is written meanwhile stays and is reported.</source>
        <translation>プラグインから見つからなくなります。その間に書き込まれたエントリは残り、報告されます。</translation>
    </message>
    <message>
        <location line="-216"/>
        <source>This can be undone for a minute.</source>
        <translation>1 分間は元に戻すことができます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is too much to be kept: it cannot be undone. Export the table first.</source>
        <translation>量が多すぎて保持できないため、元に戻すことはできません。先に表をエクスポートしてください。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ne&amp;w Entry…</source>
        <translation>新しいエントリ(&amp;W)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make an entry by hand</source>
        <translation>エントリを手動で作成</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make an entry with the value of the selected one</source>
        <translation>選択したエントリの値でエントリを作成</translation>
    </message>
    <message numerus="yes">
        <location line="+241"/>
        <location line="+32"/>
        <source>%n entries deleted.</source>
        <translation>
            <numerusform>%n 個のエントリを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <location line="-31"/>
        <location line="+32"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n entries are back.</source>
        <translation>
            <numerusform>%n 個のエントリを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>Working on %n entries…</source>
        <translation>
            <numerusform>%n 個のエントリを処理中…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stopped after %1 of %2 entries; the others are as they were.</source>
        <translation>%2 個のうち %1 個のエントリを処理して停止しました。残りは元のままです。</translation>
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
        <translation>%2 個のうち %1 個のエントリが失敗しました。残りは完了しています。</translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedDataPage</name>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.cpp" line="+66"/>
        <source>Show &amp;Value</source>
        <translation>値を表示(&amp;V)</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Show Expiring &amp;Next</source>
        <translation>まもなく期限切れを表示(&amp;N)</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Loading entries…</source>
        <translation>エントリを読み込み中…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No entry matches</source>
        <translation>一致するエントリはありません</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Show or hide the value beside the table</source>
        <translation>表の横の値の表示を切り替え</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide when entries expire</source>
        <translation>エントリの期限切れ時期の表示を切り替え</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show all entries again</source>
        <translation>すべてのエントリを再表示</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show when entries expire</source>
        <translation>エントリの期限切れ時期を表示</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>Filter by time left</source>
        <translation>残り時間で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show entries by when they expire</source>
        <translation>期限切れの時期でエントリを表示</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Any time left</source>
        <translation>すべての残り時間</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With expiry</source>
        <translation>期限あり</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Expires within %1</source>
        <translation>%1以内に期限切れ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by owner</source>
        <translation>所有者で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show entries of one owner, or those whose owner is gone</source>
        <translation>特定の所有者のエントリ、または所有者が存在しないエントリを表示</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All owners</source>
        <translation>すべての所有者</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Owner is gone</source>
        <translation>所有者なし</translation>
    </message>
    <message numerus="yes">
        <location line="+235"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 個のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n edit(s) of shared data were not saved and are kept; a dot marks the entry.</source>
        <translation>
            <numerusform>保存されていない共有データの編集が %n 件残っています。エントリには点が付いています。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Namespace · %1</source>
        <translation>名前空間 · %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Shared key · %1</source>
        <translation>共有キー · %1</translation>
    </message>
    <message>
        <location line="-319"/>
        <source>No shared data yet</source>
        <translation>共有データはまだありません</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>New entry…</source>
        <translation>新しいエントリ…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing is in this namespace now</source>
        <translation>この名前空間には現在何もありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its entries have expired, or were deleted. What a plugin writes appears here by itself.</source>
        <translation>エントリは期限切れになったか、削除されました。プラグインが書き込むと、ここに自動的に表示されます。</translation>
    </message>
    <message>
        <location line="+132"/>
        <source>Entries appear here the moment a plugin writes them.</source>
        <translation>エントリは、プラグインが書き込むとすぐにここに表示されます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write one, as a plugin would:</source>
        <translation>プラグインと同じように書き込みます:</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>These are the first %1 entries. Choose a namespace to see the others.</source>
        <translation>最初の %1 個のエントリを表示しています。ほかを表示するには名前空間を選択してください。</translation>
    </message>
    <message>
        <location line="+124"/>
        <source>%1 of %2</source>
        <comment>shown of all entries</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../app/pages/shareddata/shareddatapage.h" line="+31"/>
        <source>Shared Data</source>
        <translation>共有データ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shared &amp;Data</source>
        <translation>共有データ(&amp;D)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search keys, namespaces, owners</source>
        <translation>キー、名前空間、所有者を検索</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written</source>
        <translation>書き込み日時</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>%1, edited and not saved</source>
        <comment>key</comment>
        <translation>%1、編集済み、未保存</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+29"/>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 (gone)</source>
        <comment>owner</comment>
        <translation>%1 (存在しない)</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No plugin %1 is installed or registered: nobody may be left who cares for this entry</source>
        <translation>プラグイン %1 はインストールも登録もされていません。このエントリを管理するものがない可能性があります</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Stays until it is deleted</source>
        <translation>削除されるまで残ります</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::SharedTable</name>
    <message>
        <location filename="../app/pages/shareddata/sharedtable.cpp" line="+48"/>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
</context>
<context>
    <name>plexica::app::SplitPage</name>
    <message>
        <location filename="../app/pages/splitpage.cpp" line="+63"/>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>Go &amp;to</source>
        <translation>移動先(&amp;T)</translation>
    </message>
</context>
<context>
    <name>plexica::app::StatusChips</name>
    <message>
        <location filename="../app/widgets/filterchips.cpp" line="+98"/>
        <source>Show services that are: %1
%2</source>
        <translation>状態が「%1」のサービスを表示
%2</translation>
    </message>
    <message numerus="yes">
        <location line="-12"/>
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n 個のサービス</numerusform>
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
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>plexica::app::TableExport</name>
    <message>
        <location filename="../app/models/tableexport.cpp" line="+29"/>
        <source>The table changed while it was written. Try again.</source>
        <translation>書き出し中に表が変わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートはキャンセルされました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <location line="+52"/>
        <location line="+14"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>plexica::app::TablePage</name>
    <message>
        <location filename="../app/pages/tablepage.cpp" line="+24"/>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear &amp;Filters</source>
        <translation>フィルターをクリア(&amp;F)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show or hide the panel beside the table</source>
        <translation>表の横のパネルの表示を切り替え</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show everything again, whatever was filtered</source>
        <translation>フィルターをすべて解除して全体を表示</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The filters leave nothing over.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
</context>
<context>
    <name>plexica::app::TenantSwitch</name>
    <message>
        <location filename="../app/shell/tenantswitch.cpp" line="+21"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show one tenant or all</source>
        <translation>一つまたはすべてのテナントを表示</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
</context>
<context>
    <name>plexica::app::TimelineModel</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+110"/>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
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
        <translation>最初の呼び出しの開始日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Who made the first call</source>
        <translation>最初の呼び出しを行ったもの</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service that the first call went to</source>
        <translation>最初の呼び出し先のサービス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the first call was answered with</source>
        <translation>最初の呼び出しへの応答</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From the begin of the first call to the end of the last</source>
        <translation>最初の呼び出しの開始から最後の呼び出しの終了まで</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it, as far as they are known</source>
        <translation>含まれる呼び出し (判明している分)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calls in it that failed or were refused</source>
        <translation>含まれる呼び出しのうち、失敗または拒否されたもの</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Services that were called, in their order</source>
        <translation>呼び出されたサービス (順番どおり)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nodes that carried its calls</source>
        <translation>呼び出しを処理したノード</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As logs and other tools know it (W3C Trace Context)</source>
        <translation>ログやほかのツールでの識別子 (W3C Trace Context)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trace id</source>
        <translation>トレース ID</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesPage</name>
    <message>
        <location filename="../app/pages/traces/tracespage.cpp" line="+43"/>
        <source>Failed &amp;Only</source>
        <translation>失敗のみ(&amp;O)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Service</source>
        <translation>サービスを表示(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plugin</source>
        <translation>プラグインを表示(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in &amp;Gateway</source>
        <translation>ゲートウェイで表示(&amp;G)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy Trace Id</source>
        <translation>トレース ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No traces yet</source>
        <translation>トレースはまだありません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each call through the gateway begins a trace or goes on with one, and stands here for ten minutes. Calls of one request come together when plugins pass the header “traceparent” on.</source>
        <translation>ゲートウェイ経由の呼び出しはそれぞれトレースを開始または継続し、ここに 10 分間表示されます。プラグインがヘッダー「traceparent」を引き渡すと、一つのリクエストの呼び出しがまとめられます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loading traces…</source>
        <translation>トレースを読み込み中…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No trace matches</source>
        <translation>一致するトレースはありません</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show only traces in which a call failed or was refused</source>
        <translation>失敗または拒否された呼び出しを含むトレースのみを表示</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show the service that the chosen call went to</source>
        <translation>選択した呼び出し先のサービスを表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the plugin that the chosen call went to</source>
        <translation>選択した呼び出し先のプラグインを表示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the chosen call on the Gateway page, where it can be tried again</source>
        <translation>選択した呼び出しを「ゲートウェイ」ページで表示 (そこで再度試すことができます)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy the id under which logs and other tools know the trace</source>
        <translation>ログやほかのツールで使われるトレースの ID をコピー</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Failed only</source>
        <translation>失敗のみ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter by service</source>
        <translation>サービスで絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that went through one service</source>
        <translation>特定のサービスを通ったトレースを表示</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+151"/>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <location line="-147"/>
        <source>Filter by duration</source>
        <translation>所要時間で絞り込み</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Durations</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show traces that took this long</source>
        <translation>この時間以上かかったトレースを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any duration</source>
        <translation>すべての所要時間</translation>
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
        <translation>トレースを選択すると、その呼び出しが表示されます。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a call to see it here.</source>
        <translation>呼び出しを選択すると、ここに表示されます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>A sample: there really are %1 calls a minute. Failures and the slowest are kept first.</source>
        <translation>サンプルです。実際には毎分 %1 回の呼び出しがあります。失敗したものと最も遅いものが優先して残されます。</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>the newest %Ln trace(s)</source>
        <translation>
            <numerusform>最新の %Ln 件のトレース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln 件のトレース</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, a sample</source>
        <comment>how many</comment>
        <translation>%1、サンプル</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Nothing is known of trace %1 any more: calls are kept for ten minutes.</source>
        <translation>トレース %1 の情報はもうありません。呼び出しが保持されるのは 10 分間です。</translation>
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
            <numerusform>%Ln 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>slowest: %1, %2 of its own</source>
        <comment>service, time</comment>
        <translation>最も遅いもの: %1 (自身の時間 %2)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trace %1, begun %2</source>
        <translation>トレース %1、%2 に開始</translation>
    </message>
    <message>
        <location filename="../app/pages/traces/tracespage.h" line="+33"/>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Traces</source>
        <translation>トレース(&amp;T)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search plugins, services, endpoints, a trace id</source>
        <translation>プラグイン、サービス、エンドポイント、トレース ID を検索</translation>
    </message>
</context>
<context>
    <name>plexica::app::TracesTable</name>
    <message>
        <location filename="../app/pages/traces/tracestable.cpp" line="+36"/>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
</context>
<context>
    <name>plexica::app::TrafficChart</name>
    <message>
        <location filename="../app/widgets/ribbon.cpp" line="+146"/>
        <source>Calls of the last hour</source>
        <translation>過去 1 時間の呼び出し</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 calls within the last hour, %2 failed</source>
        <translation>過去 1 時間の呼び出し %1 回、失敗 %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2 calls, %3 failed</source>
        <translation>%1: 呼び出し %2 回、失敗 %3</translation>
    </message>
</context>
<context>
    <name>plexica::app::TroubleModel</name>
    <message>
        <location filename="../app/models/gatewaymodels.cpp" line="+64"/>
        <source>Circuit open</source>
        <translation>サーキットオープン</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Circuit half open</source>
        <translation>サーキットハーフオープン</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Most calls failed; tried again in %1 s</source>
        <translation>ほとんどの呼び出しが失敗、%1 秒後に再試行</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The next call is a trial</source>
        <translation>次の呼び出しは試行です</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 calls failed within 10 s; tried again in %3 s</source>
        <translation>10 秒間の呼び出し %2 回のうち %1 回が失敗、%3 秒後に再試行</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Instance ejected</source>
        <translation>インスタンスを除外</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at %2 failed again and again; tried again in %3 s</source>
        <translation>%2 の %1 が繰り返し失敗、%3 秒後に再試行</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Calls in flight</source>
        <translation>進行中の呼び出し</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Endpoint&apos;s rate limit</source>
        <translation>エンドポイントのレート制限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant&apos;s rate limit</source>
        <translation>テナントのレート制限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service&apos;s rate limit</source>
        <translation>サービスのレート制限</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 was refused %n time(s), last %2</source>
        <translation>
            <numerusform>%1 を %n 回拒否、最後は %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+46"/>
        <source>What</source>
        <translation>事象</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>plexica::app::TryCallPanel</name>
    <message>
        <location filename="../app/pages/gateway/trycallpanel.cpp" line="+60"/>
        <source>Copy as a curl command</source>
        <translation>curl コマンドとしてコピー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send call</source>
        <translation>呼び出しを送信</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Endpoints of the service</source>
        <translation>サービスのエンドポイント</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The path, with a query if there is one; the list offers the endpoints of the service</source>
        <translation>パス（クエリがあれば含む）。一覧にはサービスのエンドポイントがあります</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Headers of the call, a line each: “Name: value”</source>
        <translation>呼び出しのヘッダー。1 行に 1 つ：「名前: 値」</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON body, if there is one</source>
        <translation>JSON の本文 (ある場合)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Run every check and send nothing</source>
        <translation>すべての検査を実行し、何も送信しない</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the call as it was explained</source>
        <translation>説明された内容で呼び出しを送信</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Checks of the call</source>
        <translation>呼び出しの検査</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer will stand here.</source>
        <translation>応答はここに表示されます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+14"/>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+15"/>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+16"/>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <location line="-17"/>
        <location line="+16"/>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>What stood for “:” and “*” in the path is not recorded: type it.</source>
        <translation>パスの「:」と「*」の実際の値は記録されません。入力してください。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Line %1 is no header: write “Name: value”.</source>
        <translation>%1 行目はヘッダーではありません。「名前: 値」と書いてください。</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Explain shows every check of the call before anything is sent.</source>
        <translation>「説明」を使うと、送信する前に呼び出しのすべての検査が表示されます。</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>%1: passed with a warning</source>
        <translation>%1: 合格 (警告あり)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: passed</source>
        <translation>%1: 合格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: failed</source>
        <translation>%1: 不合格</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Allowed. It would go to %1</source>
        <translation>許可されます。送信先は %1 です</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sent; waiting for the answer…</source>
        <translation>送信しました。応答を待っています…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 from the cache in %2; no instance was called</source>
        <translation>%1、キャッシュから %2 で応答、インスタンスは呼び出されていません</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 from instance %2 in %3, %n attempt(s)</source>
        <translation>
            <numerusform>%1、インスタンス %2 から %3 で応答、試行 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plexica::app::TtlForm</name>
    <message>
        <location filename="../app/pages/shareddata/ttlform.cpp" line="+54"/>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Expires %1</source>
        <translation>有効期限: %1</translation>
    </message>
</context>
<context>
    <name>plexica::app::WallView</name>
    <message>
        <location filename="../app/pages/overview/wallview.cpp" line="+21"/>
        <source>Wall display</source>
        <translation>大画面表示</translation>
    </message>
    <message numerus="yes">
        <location line="+89"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>24 hours ago</source>
        <translation>24 時間前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallLegend</name>
    <message>
        <location filename="../app/pages/traces/waterfallview.cpp" line="+298"/>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed attempt</source>
        <translation>失敗した試行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What the bars mean</source>
        <translation>バーの意味</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallModel</name>
    <message>
        <location filename="../app/models/waterfallmodel.cpp" line="+74"/>
        <source>Service and endpoint, below the call that caused it</source>
        <translation>サービスとエンドポイント (発生元の呼び出しの下に表示)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without the time in which calls that it caused were under way</source>
        <translation>これが発生させた呼び出しの進行中の時間を除く</translation>
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
        <translation>呼び出しを処理したノード</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>waits %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answered from the cache in %1</source>
        <translation>キャッシュから %1 で応答</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>attempt %1 at %2: %3 after %4</source>
        <comment>number, instance, status or failure, time</comment>
        <translation>試行 %1 (%2): %3、%4 後</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>begins after %1, takes %2: %3</source>
        <translation>%1 後に開始、所要時間 %2: %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 calls %2</source>
        <comment>plugin, service</comment>
        <translation>%1 が %2 を呼び出し</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status %1 %2</source>
        <translation>状態 %1 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Own time: %1</source>
        <translation>自身の時間: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most of the trace&apos;s own time was spent here.</source>
        <translation>このトレースで自身の時間が最も長いのはここです。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What caused it is not known here: it was left out, or is outside of the gateway.</source>
        <translation>発生元は不明です。省略されたか、ゲートウェイの外にあります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node: %1</source>
        <translation>ノード: %1</translation>
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
            <numerusform>%1、試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, cache</source>
        <comment>time</comment>
        <translation>%1、キャッシュ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, not sent</source>
        <comment>time</comment>
        <translation>%1、未送信</translation>
    </message>
</context>
<context>
    <name>plexica::app::WaterfallView</name>
    <message>
        <location line="+83"/>
        <source>Waterfall of the trace</source>
        <translation>トレースのウォーターフォール</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIf</name>
    <message>
        <location filename="../app/pages/graph/whatif.cpp" line="+42"/>
        <source>%1, by way of %2</source>
        <translation>%1 (%2 経由)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Would break</source>
        <translation>動作しなくなるもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would lose something optional</source>
        <translation>任意の機能を失うもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services that would vanish</source>
        <translation>なくなるサービス</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Called it in the last 24 hours</source>
        <translation>過去 24 時間に呼び出したもの</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shared data</source>
        <translation>共有データ</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n key(s) it owns stay without owner</source>
        <translation>
            <numerusform>所有する %n 個のキーが所有者のないまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would break</source>
        <comment>plugin</comment>
        <translation>%1 が動作しなくなります</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 would lose something optional</source>
        <comment>plugin</comment>
        <translation>%1 が任意の機能を失います</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n plugin(s) would break.</source>
        <translation>
            <numerusform>%n 個のプラグインが動作しなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Nothing breaks; %n plugin(s) would lose something optional.</source>
        <translation>
            <numerusform>動作しなくなるものはありません。%n 個のプラグインが任意の機能を失います。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing breaks.</source>
        <translation>動作しなくなるものはありません。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fix: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Why it would be refused</source>
        <translation>拒否される理由</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What would make it possible</source>
        <translation>可能にする方法</translation>
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
        <translation>%1 %2 をインストール</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>%1 %2 was installed.</source>
        <translation>%1 %2 をインストールしました。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Upgrade %1 to %2</source>
        <translation>%1 を %2 にアップグレード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was upgraded to %2.</source>
        <translation>%1 を %2 にアップグレードしました。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Downgrade %1 to %2</source>
        <translation>%1 を %2 にダウングレード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was downgraded to %2.</source>
        <translation>%1 を %2 にダウングレードしました。</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>It would be refused: %n reason(s).</source>
        <translation>
            <numerusform>拒否されます: %n 件の理由。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 is installed already.</source>
        <translation>%1 %2 はすでにインストールされています。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Uninstall %1</source>
        <translation>%1 をアンインストール</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deactivate %1</source>
        <translation>%1 を無効化</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was uninstalled.</source>
        <translation>%1 をアンインストールしました。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 was deactivated.</source>
        <translation>%1 を無効化しました。</translation>
    </message>
</context>
<context>
    <name>plexica::app::WhatIfPanel</name>
    <message>
        <location filename="../app/pages/graph/whatifpanel.cpp" line="+48"/>
        <source>What is to be done</source>
        <translation>実行する操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+34"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location line="-33"/>
        <location line="+34"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What if</source>
        <translation>What-If 分析</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install or upgrade</source>
        <translation>インストールまたはアップグレード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uninstall</source>
        <translation>アンインストール</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>What if I</source>
        <translation>仮定する操作</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What would happen</source>
        <translation>起こること</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Think nothing through any more</source>
        <translation>現在の仮定を破棄</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Choose a plugin</source>
        <translation>プラグインを選択</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (installed)</source>
        <comment>version</comment>
        <translation>%1 (インストール済み)</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Choose what to do with which plugin. Nothing is changed before you say so.</source>
        <translation>どのプラグインに何を行うかを選択してください。指示があるまで何も変更されません。</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>The node refuses it for the reasons above</source>
        <translation>上記の理由によりノードが拒否します</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shows the impact once more before anything happens</source>
        <translation>実行前に影響をもう一度表示</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1?</source>
        <comment>what is to be done</comment>
        <translation>%1しますか?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Others need it. To uninstall it all the same, type its id.</source>
        <translation>他のプラグインが必要としています。それでもアンインストールするには、その ID を入力してください。</translation>
    </message>
</context>
<context>
    <name>plexica::app::Wording</name>
    <message>
        <location filename="../app/models/wording.cpp" line="+16"/>
        <location line="+17"/>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Degraded</source>
        <translation>機能低下</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+17"/>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+26"/>
        <source>Draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <location line="-24"/>
        <location line="+26"/>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Seen lately and without complaint: discovery answers it.</source>
        <translation>最近応答があり問題なし: 検出されます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Works with limits: discovery still answers it.</source>
        <translation>制限付きで動作: 引き続き検出されます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No instance answers: callers do not find it.</source>
        <translation>応答するインスタンスなし: 呼び出し元から検出されません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: no new callers, calls in flight finish.</source>
        <translation>管理者が設定: 新しい呼び出し元を受け付けず、進行中の呼び出しは完了します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set by an administrator: left out of discovery and gateway.</source>
        <translation>管理者が設定: ディスカバリーとゲートウェイから外されています。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing seen since %1</source>
        <translation>%1 から応答なし</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing seen for too long</source>
        <translation>長時間応答なし</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection reset</source>
        <translation>接続リセット</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the host name cannot be resolved</source>
        <translation>ホスト名を解決できません</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its TLS certificate is not trusted</source>
        <translation>TLS 証明書が信頼されていません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no trusted TLS connection</source>
        <translation>信頼できる TLS 接続なし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>%1 で応答</translation>
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
            <numerusform>%1 (%2 から %n 回)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of %2</source>
        <comment>service of plugin</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is unavailable</source>
        <translation>%1 は利用不可</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is degraded</source>
        <translation>%1 は機能低下</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is drained</source>
        <translation>%1 はドレイン中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is offline</source>
        <translation>%1 はオフライン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is deactivated</source>
        <translation>%1 は無効</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is missing</source>
        <translation>%1 は不足</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1, %Ln call(s)/min fail</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1、呼び出し %Ln 回/分が失敗</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 of %3 calls/min fail</source>
        <comment>sentence</comment>
        <translation>%1、呼び出し %3 回/分のうち %2 回が失敗</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Required: %1</source>
        <translation>必須: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optional: %1</source>
        <translation>任意: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> (through %1)</source>
        <comment>plugins</comment>
        <translation> (%1 経由)</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 s</source>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 h</source>
        <translation>%1 時間後</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
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
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The service is gone: it was deregistered meanwhile.</source>
        <translation>サービスはなくなりました。その間に登録解除されました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The instance is gone: it was deregistered meanwhile.</source>
        <translation>インスタンスはなくなりました。その間に登録解除されました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The database cannot be reached; nothing is known to be changed. %1</source>
        <translation>データベースに接続できません。変更されたかどうかは不明です。%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is gone: it was revoked meanwhile.</source>
        <translation>キーはなくなりました。その間に失効しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is the last key of role administrator: make another first.</source>
        <translation>管理者ロールの最後のキーです。先に別のキーを作成してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
</TS>
