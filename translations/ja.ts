<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>studio</name>
    <message>
        <source>Getting the voices ready…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>ボイスを準備しています…</translation>
    </message>
    <message>
        <source>starting again…</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>再起動中…</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Project: save, show folder</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>プロジェクト：保存、フォルダーを表示</translation>
    </message>
    <message>
        <source>App bar</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>アプリバー</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>音声の生成元</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>What was spent today, in this month and for this project</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>今日、今月、このプロジェクトで使った額</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/ui/app_bar/job_board.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Half done</source>
        <extracomment>studio/ui/app_bar/job_pill.py</extracomment>
        <translation>半分完了</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>studio/ui/app_bar/tabs.py</extracomment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>A desktop voice studio. It speaks on this computer, free and private; nothing you write or record leaves it unless you choose a service that does.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>デスクトップで使うボイススタジオです。音声は無料で、このコンピューターの中だけで作られます。外部サービスを選ばないかぎり、書いたものも録音も外に出ません。</translation>
    </message>
    <message>
        <source>Inter by Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Inter：Rasmus Andersson、SIL Open Font License。Phosphor Icons：MIT。Qt for Python：LGPL 3。</translation>
    </message>
    <message>
        <source>About Pickup Studio</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>Pickup Studioについて</translation>
    </message>
    <message>
        <source>The API of 2024, self-hosted too</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>2024年のAPI（自社サーバーも可）</translation>
    </message>
    <message>
        <source>The API of today</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>現在のAPI</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>システムのキーチェーンに保存され、ファイルには残りません。</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>終了するまで保持され、ファイルには残りません。</translation>
    </message>
    <message>
        <source>It answers, and the key works.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>応答があり、APIキーも使えます。</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>このAPIキーは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It answers, and asks for a key.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>応答がありました。APIキーが必要です。</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>このアドレスからは応答がありません。</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>テストできませんでした。</translation>
    </message>
    <message>
        <source>The address is missing, such as https://voices.example.com.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>アドレスがありません。例：https://voices.example.com</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>アドレスはhttps://またはhttp://で始めてください。</translation>
    </message>
    <message>
        <source>The address must not hold a key or a password.</source>
        <extracomment>studio/ui/dialogs/connection_fields.py</extracomment>
        <translation>アドレスにAPIキーやパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Studio B</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>スタジオB</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>API形式</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Keeping the connection</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>接続を保存中</translation>
    </message>
    <message>
        <source>Infill</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>インフィル</translation>
    </message>
    <message>
        <source>Voice changer</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>ボイスチェンジャー</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Datasets</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Listening and judging always stay on this computer.</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>聞き取りと判定は、常にこのコンピューターで行います。</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Prices and budget…</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>料金と予算…</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <extracomment>studio/ui/dialogs/connections.py</extracomment>
        <translation>どこで音声を生成しますか？</translation>
    </message>
    <message>
        <source>By the documented prices; what may have been charged counts.</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>公表料金で計算し、課金されたかもしれない分も含みます。</translation>
    </message>
    <message>
        <source>Ledger…</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>利用明細…</translation>
    </message>
    <message>
        <source>Spent today</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>今日の利用額</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>This project</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>ボイス</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>In the recording</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>録音の中で</translation>
    </message>
    <message>
        <source>Voice Changer</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>ボイスチェンジャー</translation>
    </message>
    <message>
        <source>Nothing was made yet. Each take you make stands here, with what it cost.</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>まだ何も生成していません。生成したテイクが、かかった料金とともにここに並びます。</translation>
    </message>
    <message>
        <source>Which acts</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>表示する操作</translation>
    </message>
    <message>
        <source>All projects</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>CSVに書き出し…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>利用明細</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>書き出すものがまだありません</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>ボイス</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds, such as 60.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>タイムアウトは秒数で入力します（例：60）。</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>タイムアウト（秒）</translation>
    </message>
    <message>
        <source>How often it is tried again</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>再試行の回数</translation>
    </message>
    <message>
        <source>A budget is hard: what would go over it is not asked for.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>予算は厳密な上限です。超える分のリクエストは送りません。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of credits.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>「{text}」はクレジットの数ではありません。</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Budget of this project in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>このプロジェクトの予算（クレジット）</translation>
    </message>
    <message>
        <source>Budget of each month in credits</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>毎月の予算（クレジット）</translation>
    </message>
    <message>
        <source>As documented</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>公表料金に戻す</translation>
    </message>
    <message>
        <source>Prices and budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>料金と予算</translation>
    </message>
    <message>
        <source>credits, empty for none</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>クレジット（空欄で上限なし）</translation>
    </message>
    <message>
        <source>Each month</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>予算</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>プロジェクトの名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <extracomment>studio/ui/dialogs/rename.py</extracomment>
        <translation>プロジェクトの名前を変更</translation>
    </message>
    <message>
        <source>This is all that a report holds: versions, settings, devices and the last of the logs. No key is in it, and nothing of your words or recordings. It stays here until you send it to somebody.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>レポートの中身はこれがすべてです。バージョン、設定、デバイス、最近のログです。APIキーも、書いた文や録音も含まれません。だれかに送るまで、ここから出ることはありません。</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. Your work is safe: it is on the disk, and you can go on.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>スタジオの内部で問題が起きました。作業内容はディスクに保存されているので安全です。このまま続けられます。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Check the studio…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>スタジオを点検…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Something wrong?</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>困ったときは</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>起きた問題</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>studio/ui/dialogs/report.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Check the studio</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>スタジオを点検</translation>
    </message>
    <message>
        <source>It is being looked at</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>点検中です</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>studio/ui/dialogs/self_check.py</extracomment>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Output device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>出力デバイス</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>マイクなし</translation>
    </message>
    <message>
        <source>Input device</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>入力デバイス</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>動き</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>音の出力先</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>録音の入力元</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>studio/ui/dialogs/sheet.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>サービスに接続できません。</translation>
    </message>
    <message>
        <source>This language cannot be spoken here. Choose another one for the block.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>この言語はここでは話せません。ブロックに別の言語を選んでください。</translation>
    </message>
    <message>
        <source>Charged: for what arrived.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>課金：届いた分。</translation>
    </message>
    <message>
        <source>Charged: nothing.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>課金：なし。</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>studio/ui/export/browsing.py</extracomment>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>WAV, 16-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV、16ビット</translation>
    </message>
    <message>
        <source>WAV, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV、24ビット</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>WAV、32ビット浮動小数点</translation>
    </message>
    <message>
        <source>FLAC, 24-bit</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>FLAC、24ビット</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Podcast, −16 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>ポッドキャスト、−16 LUFS</translation>
    </message>
    <message>
        <source>Broadcast, −23 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>放送、−23 LUFS</translation>
    </message>
    <message>
        <source>Streaming, −14 LUFS</source>
        <extracomment>studio/ui/export/choice.py</extracomment>
        <translation>ストリーミング、−14 LUFS</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Provenance</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>来歴</translation>
    </message>
    <message>
        <source>Where this sound comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>この音の出どころ：テキスト、ボイス、作成者。編集ソフト用も</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>シート</translation>
    </message>
    <message>
        <source>Save to</source>
        <extracomment>studio/ui/export/folder_form.py</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Your home folder</source>
        <extracomment>studio/ui/export/form_rows.py</extracomment>
        <translation>ホームフォルダー</translation>
    </message>
    <message>
        <source>Exporting costs nothing.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>書き出しは無料です。</translation>
    </message>
    <message>
        <source>Give the file a name first</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>先にファイルの名前を入力してください</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>One file</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>1ファイル</translation>
    </message>
    <message>
        <source>A file for each block</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロックごと</translation>
    </message>
    <message>
        <source>OGG Vorbis</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>OGG Vorbis</translation>
    </message>
    <message>
        <source>Audiobook, ACX by RMS</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>オーディオブック、ACX（RMS）</translation>
    </message>
    <message>
        <source>As in the script</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>台本のとおり</translation>
    </message>
    <message>
        <source>None between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロック間なし</translation>
    </message>
    <message>
        <source>0.5 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロック間0.5秒</translation>
    </message>
    <message>
        <source>1 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロック間1秒</translation>
    </message>
    <message>
        <source>2 s between blocks</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロック間2秒</translation>
    </message>
    <message>
        <source>None around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>前後なし</translation>
    </message>
    <message>
        <source>0.5 s around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>前後0.5秒</translation>
    </message>
    <message>
        <source>0.75 s before, 2 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>前0.75秒、後2秒</translation>
    </message>
    <message>
        <source>1 s before, 3 s after</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>前1秒、後3秒</translation>
    </message>
    <message>
        <source>Word times</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>単語の時刻</translation>
    </message>
    <message>
        <source>The takes&apos; own rate</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>テイクと同じレート</translation>
    </message>
    <message>
        <source>Silence between</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロック間の無音</translation>
    </message>
    <message>
        <source>Silence around</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>前後の無音</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>キューシート</translation>
    </message>
    <message>
        <source>Where every second comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>全区間の出どころ：テキスト、ボイス、作成者。編集ソフト用も</translation>
    </message>
    <message>
        <source>Names of the blocks&apos; files</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロックのファイル名</translation>
    </message>
    <message>
        <source>Blocks&apos; names</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>ブロックの名前</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>無音</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>中止しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Make and export</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>生成して書き出す</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>studio/ui/file_kinds.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>Scripts and recordings</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>台本と録音</translation>
    </message>
    <message>
        <source>Open a script or a recording</source>
        <extracomment>studio/ui/first_run/first_steps.py</extracomment>
        <translation>台本か録音を開く</translation>
    </message>
    <message>
        <source>Say something</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>文章を声にする</translation>
    </message>
    <message>
        <source>Type a line and hear it spoken. Sound starts while you are still reading.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>1行入力すると、すぐ声になります。読み終わる前に音が始まります。</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>約10秒</translation>
    </message>
    <message>
        <source>Mend a recording</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>録音を直す</translation>
    </message>
    <message>
        <source>Replace a wrong word in your own voice. An example is ready to try.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>間違えた言葉を、本人の声で置き換えます。すぐ試せる例があります。</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>約2分</translation>
    </message>
    <message>
        <source>Change a voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>声を変える</translation>
    </message>
    <message>
        <source>Keep the way a line was spoken, and let someone else speak it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>話し方はそのままに、別の声で話させます。</translation>
    </message>
    <message>
        <source>Record or drop a file</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>録音するか、ファイルをドロップ</translation>
    </message>
    <message>
        <source>Clone my voice</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>自分の声をクローン</translation>
    </message>
    <message>
        <source>Read two sentences aloud. We check the sound before we use it.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>短い文を2つ読み上げます。使う前に音を確認します。</translation>
    </message>
    <message>
        <source>Needs a microphone</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>マイクが必要</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Open a script or a recording…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>台本か録音を開く…</translation>
    </message>
    <message>
        <source>Use a hosted service…</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>クラウドサービスを使う…</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>APIキーが必要</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>まず何をしますか？</translation>
    </message>
    <message>
        <source>Everything runs on this computer: no account, no key, nothing to download.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>すべてこのコンピューターで動きます。アカウントも、APIキーも、ダウンロードも不要です。</translation>
    </message>
    <message>
        <source>You can come back here from the menu: First steps.</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>この画面にはメニューの「はじめに」から戻れます。</translation>
    </message>
    <message>
        <source>or drop one anywhere here</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>または、ここにドロップ</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <extracomment>studio/ui/first_run/page.py</extracomment>
        <translation>または、続きから</translation>
    </message>
    <message>
        <source>There is no recording to paste. Copy a sound file first, then press Ctrl+V here.</source>
        <extracomment>studio/ui/given_file.py</extracomment>
        <translation>貼り付ける録音がありません。先に音声ファイルをコピーしてから、ここでCtrl+Vを押してください。</translation>
    </message>
    <message>
        <source>The guide is not installed with this copy of the studio.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>このスタジオにはガイドがインストールされていません。</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>この言葉を含む章はありません。</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>章</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>作業に戻る</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>作業に戻る (Esc)</translation>
    </message>
    <message>
        <source>Gathering the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>レポートを作成中</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Checking the studio</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>スタジオを点検中</translation>
    </message>
    <message>
        <source>They are ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>準備ができています。</translation>
    </message>
    <message>
        <source>They are being made ready.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>準備中です。</translation>
    </message>
    <message>
        <source>The voices on this computer</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>このコンピューターのボイス</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>speech that is heard while it is made</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>生成しながら聴ける読み上げ</translation>
    </message>
    <message>
        <source>infill</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>インフィル</translation>
    </message>
    <message>
        <source>the voice changer</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>ボイスチェンジャー</translation>
    </message>
    <message>
        <source>cloning</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>クローン</translation>
    </message>
    <message>
        <source>mixing voices</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>ボイスのミックス</translation>
    </message>
    <message>
        <source>another language for a voice</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>ボイスの他言語化</translation>
    </message>
    <message>
        <source>voices from numbers</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>数値からのボイス作成</translation>
    </message>
    <message>
        <source>datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>データセット</translation>
    </message>
    <message>
        <source>changing and deleting datasets</source>
        <comment>offered</comment>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>データセットの変更と削除</translation>
    </message>
    <message>
        <source>The service has ended the model that it used for {ability}.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>{ability}に使っていたモデルの提供を、サービスが終了しました。</translation>
    </message>
    <message>
        <source>The service does not offer {ability} any more.</source>
        <extracomment>studio/api/abilities.py</extracomment>
        <translation>このサービスは、{ability}の提供を終了しました。</translation>
    </message>
    <message>
        <source>The service has no accent for this language and dialect.</source>
        <extracomment>studio/api/accents.py</extracomment>
        <translation>この言語と方言のアクセントは、サービスにありません。</translation>
    </message>
    <message>
        <source>This is no address of a service: it starts with https:// or http:// and a name.</source>
        <extracomment>studio/api/address.py</extracomment>
        <translation>サービスのアドレスではありません。https://またはhttp://に名前を続けてください。</translation>
    </message>
    <message>
        <source>The service answered with something that is not a voice service.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>応答の内容がボイスサービスのものではありません。</translation>
    </message>
    <message>
        <source>This is no key: it has characters in it that no key has.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>APIキーではありません。使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The service did not answer with sound.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>サービスの応答が音声ではありません。</translation>
    </message>
    <message>
        <source>The service did not answer with a stream.</source>
        <extracomment>studio/api/asking.py</extracomment>
        <translation>サービスの応答がストリームではありません。</translation>
    </message>
    <message>
        <source>This voice has no preview with this service.</source>
        <extracomment>studio/api/client.py</extracomment>
        <translation>このサービスには、このボイスの試聴音声がありません。</translation>
    </message>
    <message>
        <source>The stream goes on without any sound</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>音声のないままストリームが続いています</translation>
    </message>
    <message>
        <source>The stream ended without saying so</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>ストリームが予告なく終わりました</translation>
    </message>
    <message>
        <source>The stream cannot be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>ストリームを読み取れません</translation>
    </message>
    <message>
        <source>An event could not be read</source>
        <extracomment>studio/api/events.py</extracomment>
        <translation>イベントを1つ読み取れませんでした</translation>
    </message>
    <message>
        <source>The service asks for a key, and none is kept here.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>APIキーが必要ですが、ここに保存されていません。</translation>
    </message>
    <message>
        <source>The service&apos;s address leads to another one; correct it in the connection.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>このアドレスは別のアドレスに転送されます。接続の設定で直してください。</translation>
    </message>
    <message>
        <source>The service points to something on this computer; it was not fetched.</source>
        <extracomment>studio/api/exchange.py</extracomment>
        <translation>サービスがこのコンピューター内を指しているため、取得しませんでした。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>このコンピューターのボイスから応答がなくなりました。</translation>
    </message>
    <message>
        <source>The service stopped answering.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>サービスから応答がなくなりました。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>このコンピューターのボイスが途中で止まりました。</translation>
    </message>
    <message>
        <source>The service stopped in the middle.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>サービスが途中で止まりました。</translation>
    </message>
    <message>
        <source>The voices on this computer do not run.</source>
        <extracomment>studio/api/failures.py</extracomment>
        <translation>このコンピューターのボイスが動いていません。</translation>
    </message>
    <message>
        <source>The service does not speak over a socket; take its events or bytes.</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>このサービスはソケットに対応していません。イベントかバイトを選んでください。</translation>
    </message>
    <message>
        <source>Nobody took the sound</source>
        <extracomment>studio/api/line.py</extracomment>
        <translation>音声の受け取り手がありません</translation>
    </message>
    <message>
        <source>The service&apos;s list of voices cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>サービスのボイス一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The service&apos;s list cannot be read.</source>
        <extracomment>studio/api/pages.py</extracomment>
        <translation>サービスの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>This service no longer takes a voice by its numbers; keep it as a voice first.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>このサービスは、数値のボイスを直接使えなくなりました。先にボイスとして保存してください。</translation>
    </message>
    <message>
        <source>This service no longer makes voices from numbers; clone one from a recording.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>このサービスは、数値からボイスを作れなくなりました。録音からクローンしてください。</translation>
    </message>
    <message>
        <source>This service no longer mixes voices; mix them on this computer.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>このサービスは、ボイスをミックスできなくなりました。このコンピューターでミックスしてください。</translation>
    </message>
    <message>
        <source>This service takes no numbers for another language; give it a voice it keeps.</source>
        <extracomment>studio/api/profiles.py</extracomment>
        <translation>このサービスでは、数値のボイスを他の言語にできません。サービスに保存されたボイスを使ってください。</translation>
    </message>
    <message>
        <source>The service does not know this any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービスに、もうありません。</translation>
    </message>
    <message>
        <source>The service does not know this preview any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>この試聴音声は、もうサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not know this voice any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>このボイスは、もうサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not know one of these voices any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>これらのボイスのどれかが、もうサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not know this dataset any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>このデータセットは、もうサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not know this file any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>このファイルは、もうサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not know this word any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>この言葉は、もうサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not know this recording any more.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>この録音は、もうサービスにありません。</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービスは、この指定のしかたでは処理できません。</translation>
    </message>
    <message>
        <source>The service cannot do this in the way it was asked: it objects to “{field}”.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービスは、この指定のしかたでは処理できません。「{field}」に問題があります。</translation>
    </message>
    <message>
        <source>This is more than the service takes at once.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービスが一度に受け付ける量を超えています。</translation>
    </message>
    <message>
        <source>There are not enough credits left with the service.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービスのクレジットの残りが足りません。</translation>
    </message>
    <message>
        <source>The service does not allow this with this key.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>このAPIキーには許可されていません。</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>このサービスでは提供していません。</translation>
    </message>
    <message>
        <source>The service is busy with your other work.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービスは、別の作業を処理中です。</translation>
    </message>
    <message>
        <source>The service has too much to do just now.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービスが混み合っています。</translation>
    </message>
    <message>
        <source>The service broke down at this.</source>
        <extracomment>studio/api/refusals.py</extracomment>
        <translation>サービス側でエラーが起きました。</translation>
    </message>
    <message>
        <source>There is nothing to speak yet.</source>
        <extracomment>studio/api/socket.py</extracomment>
        <translation>話す内容がまだありません。</translation>
    </message>
    <message>
        <source>There must be a recording before the gap or after it.</source>
        <extracomment>studio/api/sound_calls.py</extracomment>
        <translation>空きの前か後に録音が必要です。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>サービスの応答が壊れています。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is damaged: its end is missing.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>サービスの応答が壊れています。末尾が欠けています。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is packed in a way that was not asked for.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>サービスの応答が、要求と異なる方法で圧縮されています。</translation>
    </message>
    <message>
        <source>The service answered with more than there can be.</source>
        <extracomment>studio/api/unpacking.py</extracomment>
        <translation>サービスの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>「{name}」を読み取れません。</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was being sent.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>「{name}」が送信中に変更されました。</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be opened.</source>
        <extracomment>studio/api/upload.py</extracomment>
        <translation>「{name}」が元の場所にないか、開けません。</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>音が入っていません。</translation>
    </message>
    <message>
        <source>Its highest peak is {peak:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>最大ピークが{peak:.1f} dBです。許容は{most:g} dBまでです。</translation>
    </message>
    <message>
        <source>It is too short for its noise to be measured.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>短すぎてノイズを測定できません。</translation>
    </message>
    <message>
        <source>The noise in its pauses is at {floor:.1f} dB: {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ポーズのノイズが{floor:.1f} dBです。許容は{most:g} dBまでです。</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too quiet: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>RMSが{rms:.1f} dBで、{away:.1f} dB小さすぎます。許容は{least:g}～{most:g} dBです。</translation>
    </message>
    <message>
        <source>Its RMS is {rms:.1f} dB, {away:.1f} dB too loud: {least:g} to {most:g} dB are taken.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>RMSが{rms:.1f} dBで、{away:.1f} dB大きすぎます。許容は{least:g}～{most:g} dBです。</translation>
    </message>
    <message>
        <source>ACX takes 44.1 kHz and at least 192 kbit/s, this is {rate:g} kHz and {bit_rate} kbit/s.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACXは44.1 kHz、192 kbit/s以上です。これは{rate:g} kHz、{bit_rate} kbit/sです。</translation>
    </message>
    <message>
        <source>ACX wants 0.5 to 1 s of quiet before the words and 1 to 5 s after them: see Silence.</source>
        <extracomment>studio/audio/acx.py</extracomment>
        <translation>ACXでは、言葉の前に0.5～1秒、後に1～5秒の静かな間が必要です。「無音」を見てください。</translation>
    </message>
    <message>
        <source>An AIFF file holds no more than 4 GB: save the recording as WAV first.</source>
        <extracomment>studio/audio/aiff_copy.py</extracomment>
        <translation>AIFFファイルは4 GBまでです。先に録音をWAVで保存してください。</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here: {rates} Hz are.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} Hzのサンプルレートは使えません。使えるのは{rates} Hzです。</translation>
    </message>
    <message>
        <source>“{container}” sound needs an encoding: one of {names}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>「{container}」の音声にはエンコードの指定が必要です：{names}のいずれか。</translation>
    </message>
    <message>
        <source>at {rate} Hz {bit_rates}</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} Hzでは{bit_rates}</translation>
    </message>
    <message>
        <source>MP3 needs a bit rate. There are: {pairs} bits a second.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>MP3にはビットレートの指定が必要です。使えるもの：{pairs} bit/s。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second. There are: {pairs}.</source>
        <extracomment>studio/audio/encode.py</extracomment>
        <translation>{rate} HzのMP3では、{bit_rate} bit/sは使えません。使えるもの：{pairs}。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>ディスクに「{name}」を保存する空きがありません。</translation>
    </message>
    <message>
        <source>“{name}” would be larger than a file can be on that disk.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>「{name}」は、このディスクに置けるファイルの大きさを超えます。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in “{folder}”: writing is not allowed there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>「{name}」を「{folder}」に書き込めません。書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>フォルダー「{folder}」がありません。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <extracomment>studio/core/disk_errors.py</extracomment>
        <translation>「{name}」を書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that the studio can read.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>「{name}」は、スタジオで読める音声ファイルではありません。</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>「{name}」に音が入っていません。</translation>
    </message>
    <message>
        <source>“{name}” was never finished: its header tells nothing of its {time}.</source>
        <extracomment>studio/audio/files.py</extracomment>
        <translation>「{name}」は書き込みが途中で終わっています。ヘッダーに{time}の情報がありません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <extracomment>studio/audio/fingerprint.py</extracomment>
        <translation>「{name}」を読み取れなくなりました。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」はフォルダーで、音声ファイルではありません。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a sound file.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」はデバイスかパイプで、音声ファイルではありません。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <source>“{name}” is not in “{folder}” any more.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」は、もう「{folder}」にありません。</translation>
    </message>
    <message>
        <source>“{name}” may not be read: it belongs to somebody else.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」を読み取る許可がありません。別の人のファイルです。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」を読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」は先頭で途切れています。ファイルが壊れているか不完全です。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」は{time}で途切れています。ファイルが壊れているか不完全です。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: the file is damaged or incomplete.</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>「{name}」は{whole}のうち{time}で途切れています。ファイルが壊れているか不完全です。</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <extracomment>studio/audio/flaws.py</extracomment>
        <translation>{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>“{name}” says that it is longer than it can be.</source>
        <extracomment>studio/audio/peak_pass.py</extracomment>
        <translation>「{name}」に記された長さがありえない値です。</translation>
    </message>
    <message>
        <source>8-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>8ビット</translation>
    </message>
    <message>
        <source>16-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>16ビット</translation>
    </message>
    <message>
        <source>24-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>24ビット</translation>
    </message>
    <message>
        <source>32-bit</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32ビット</translation>
    </message>
    <message>
        <source>64-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>64ビット浮動小数点</translation>
    </message>
    <message>
        <source>MP3 has one channel or two, not {number}: choose WAV or FLAC.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>MP3のチャンネル数は1か2で、{number}にはできません。WAVかFLACを選んでください。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} bits a second: choose another rate.</source>
        <extracomment>studio/audio/render.py</extracomment>
        <translation>{rate} HzのMP3では、{bit_rate} bit/sは使えません。別のレートを選んでください。</translation>
    </message>
    <message>
        <source>Take out the shorter pause beside the words as well</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>言葉の隣の短いほうのポーズも削除</translation>
    </message>
    <message>
        <source>Match the spectrum</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>スペクトルを合わせる</translation>
    </message>
    <message>
        <source>Quieten the pauses of the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチのポーズを静かに</translation>
    </message>
    <message>
        <source>Lay the room&apos;s own tone under the patch</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチの下に部屋のルームトーンを敷く</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB louder</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチを{size:.1f} dB大きく</translation>
    </message>
    <message>
        <source>Make the patch {size:.1f} dB quieter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチを{size:.1f} dB小さく</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチの前のポーズを{seconds:.2f}秒長く</translation>
    </message>
    <message>
        <source>Make the pause before the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチの前のポーズを{seconds:.2f}秒短く</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチの後のポーズを{seconds:.2f}秒長く</translation>
    </message>
    <message>
        <source>Make the pause behind the patch {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>パッチの後のポーズを{seconds:.2f}秒短く</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s longer</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>残ったポーズを{seconds:.2f}秒長く</translation>
    </message>
    <message>
        <source>Make the pause that is left {seconds:.2f} s shorter</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>残ったポーズを{seconds:.2f}秒短く</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>左端を{seconds:.2f}秒後へ、ポーズの中に移動</translation>
    </message>
    <message>
        <source>Move the left edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>左端を{seconds:.2f}秒前へ、ポーズの中に移動</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s later, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>右端を{seconds:.2f}秒後へ、ポーズの中に移動</translation>
    </message>
    <message>
        <source>Move the right edge {seconds:.2f} s earlier, into the pause</source>
        <extracomment>studio/audio/seam_candidates.py</extracomment>
        <translation>右端を{seconds:.2f}秒前へ、ポーズの中に移動</translation>
    </message>
    <message>
        <source>Raise the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>パッチの高域を{size:.1f} dB上げる</translation>
    </message>
    <message>
        <source>Lower the highs by {size:.1f} dB over the patch</source>
        <extracomment>studio/audio/seam_fixes.py</extracomment>
        <translation>パッチの高域を{size:.1f} dB下げる</translation>
    </message>
    <message>
        <source>The patches lie outside the recording, or over one another.</source>
        <extracomment>studio/audio/splice.py</extracomment>
        <translation>パッチが録音の外にあるか、互いに重なっています。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>{rate} HzのMP3には、{bit_rate}を含め使えるビットレートがありません。</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has {bit_rates} bits a second, not {bit_rate}.</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>{rate} HzのMP3で使えるのは{bit_rates} bit/sで、{bit_rate}は使えません。</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <extracomment>studio/audio/stream_writer.py</extracomment>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>There is no pause in this recording to take the sound of its room from.</source>
        <extracomment>studio/audio/tone_bed.py</extracomment>
        <translation>この録音には、部屋の音を取れるポーズがありません。</translation>
    </message>
    <message>
        <source>“{name}” is not the recording outside its patches: write it again.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>「{name}」はパッチ以外の部分が録音と一致しません。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“{name}” has another rate or other channels than the sheet tells.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>「{name}」のレートかチャンネルが、シートの記載と異なります。</translation>
    </message>
    <message>
        <source>“{name}” is not the file of the sheet: its checksum is another.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>「{name}」はシートのファイルではありません。チェックサムが異なります。</translation>
    </message>
    <message>
        <source>The sound from {start:.3f} to {end:.3f} s of “{name}” is not what it was.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>「{name}」の{start:.3f}～{end:.3f}秒の音が元と異なります。</translation>
    </message>
    <message>
        <source>The sheet does not tell of all of “{name}”.</source>
        <extracomment>studio/audio/verification.py</extracomment>
        <translation>シートに「{name}」のすべてが記されていません。</translation>
    </message>
    <message>
        <source>The sheet was written by another version of the studio.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>このシートは、別のバージョンのスタジオで書かれたものです。</translation>
    </message>
    <message>
        <source>This is not a verification sheet.</source>
        <extracomment>studio/audio/verification_text.py</extracomment>
        <translation>検証シートではありません。</translation>
    </message>
    <message>
        <source>over this month’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>今月の予算を{credits:,}超過</translation>
    </message>
    <message>
        <source>over this project’s budget by {credits:,}</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>このプロジェクトの予算を{credits:,}超過</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this month’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>これには{credits:,}クレジットかかります。今月の予算{budget:,}の残りは{left:,}です。</translation>
    </message>
    <message>
        <source>This costs {credits:,} credits, and of this project’s budget of {budget:,} there are {left:,} left.</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>これには{credits:,}クレジットかかります。このプロジェクトの予算{budget:,}の残りは{left:,}です。</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>studio/core/budget.py</extracomment>
        <translation>予算を設定</translation>
    </message>
    <message>
        <source>{rate:g} kHz: everything high is missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz：高い音がまったくありません</translation>
    </message>
    <message>
        <source>{rate:g} kHz: highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz：高域が不足しています</translation>
    </message>
    <message>
        <source>A silence of {seconds:.1f} s</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{seconds:.1f}秒の無音</translation>
    </message>
    <message>
        <source>What is behind the voice, {depth:.0f} dB below it, would be learned as part of it.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>声の後ろの音（声より{depth:.0f} dB下）まで、声の一部として学習されます。</translation>
    </message>
    <message>
        <source>{rate:g} kHz</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>{percent:g}%</translation>
    </message>
    <message>
        <source>Less than a second says too little of how somebody speaks.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>1秒未満では、話し方がほとんどわかりません。</translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>More than 15 minutes cannot be judged at once. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>15分を超えると一度に判定できません。ポーズで分割してください。</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>Clips of up to 30 seconds are learned from best. Cut it at its pauses.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>学習には30秒までのクリップが最適です。ポーズで分割してください。</translation>
    </message>
    <message>
        <source>Long: cut it at its pauses</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>長め：ポーズで分割</translation>
    </message>
    <message>
        <source>Sounds like a telephone</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>電話のような音です</translation>
    </message>
    <message>
        <source>A voice that is learned from it sounds muffled too.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>学習したボイスも、こもった音になります。</translation>
    </message>
    <message>
        <source>Highs are missing</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>高域が不足しています</translation>
    </message>
    <message>
        <source>A voice that is learned from it has no brightness.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>学習したボイスは、明るさに欠けます。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>A few peaks are clipped</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>一部のピークがクリッピング</translation>
    </message>
    <message>
        <source>Clipped: it sounds harsh</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>クリッピングで音が荒い</translation>
    </message>
    <message>
        <source>The harshness would be learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>音の荒さまで、ボイスの一部として学習されます。</translation>
    </message>
    <message>
        <source>Noise behind the voice</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>声の後ろにノイズ</translation>
    </message>
    <message>
        <source>The noise is nearly as loud</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>ノイズが声とほぼ同じ大きさ</translation>
    </message>
    <message>
        <source>Silence teaches nothing, and is learned as pauses. A copy without it serves better.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>無音から学べるものはなく、ポーズとして学習されます。無音を除いたコピーのほうが適しています。</translation>
    </message>
    <message>
        <source>There is no voice to learn from.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>学習できる声がありません。</translation>
    </message>
    <message>
        <source>Nobody speaks in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>だれも話していません</translation>
    </message>
    <message>
        <source>Half of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>半分が無音です</translation>
    </message>
    <message>
        <source>Much of it is silence</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>無音が多くあります</translation>
    </message>
    <message>
        <source>Long silences are learned as pauses between words.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>長い無音は、言葉の間のポーズとして学習されます。</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>1人</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>2人</translation>
    </message>
    <message>
        <source>The voice changes in it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>途中で声が変わります</translation>
    </message>
    <message>
        <source>Two people speak</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>2人が話しています</translation>
    </message>
    <message>
        <source>Two people are learned as one voice that is neither.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>2人を1つのボイスとして学習すると、どちらにも似ません。</translation>
    </message>
    <message>
        <source>The room is heard</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>部屋の響きが聞こえます</translation>
    </message>
    <message>
        <source>The room echoes</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>部屋が反響しています</translation>
    </message>
    <message>
        <source>The room is learned as part of the voice.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>部屋の響きも、ボイスの一部として学習されます。</translation>
    </message>
    <message>
        <source>Words that are not said teach a voice to say them wrongly.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>話していない言葉があると、言い間違いを学習します。</translation>
    </message>
    <message>
        <source>The other clips in its folder have a text beside them.</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>同じフォルダーの他のクリップには、テキストが添えてあります。</translation>
    </message>
    <message>
        <source>No text beside it</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>添付のテキストなし</translation>
    </message>
    <message>
        <source>Words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>言葉がテキストと違います</translation>
    </message>
    <message>
        <source>Some words differ from its text</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>一部の言葉がテキストと違います</translation>
    </message>
    <message>
        <source>{source} holds no numbers of a voice.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source}にボイスの数値がありません。</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {count}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>ボイスの数値は{wanted}個です。{count}個ではありません。</translation>
    </message>
    <message>
        <source>{source} has a number that no voice has: all lie from -{largest:g} to {largest:g}.</source>
        <extracomment>studio/core/embeddings.py</extracomment>
        <translation>{source}にボイスではありえない数値があります。値は-{largest:g}～{largest:g}です。</translation>
    </message>
    <message>
        <source>the script&apos;s title</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>台本のタイトル</translation>
    </message>
    <message>
        <source>the block&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>ブロックの番号。{number:03}で先頭に0を付加</translation>
    </message>
    <message>
        <source>the block&apos;s own name, else its first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>ブロックの名前、なければ文の先頭</translation>
    </message>
    <message>
        <source>the block&apos;s first words</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>ブロックの文の先頭</translation>
    </message>
    <message>
        <source>who speaks, as the script has it</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>台本での話者</translation>
    </message>
    <message>
        <source>the voice&apos;s name</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>ボイスの名前</translation>
    </message>
    <message>
        <source>the take&apos;s number</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>テイクの番号</translation>
    </message>
    <message>
        <source>the language, such as en</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>言語（例：en）</translation>
    </message>
    <message>
        <source>today, such as 2026-11-29</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>今日の日付（例：2026-11-29）</translation>
    </message>
    <message>
        <source>“{field}” cannot stand in a name. There are: {names}.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>「{field}」は名前に使えません。使えるもの：{names}。</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>ファイルに名前が必要です。</translation>
    </message>
    <message>
        <source>It takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>{seconds:.1f}秒で、ちょうど収まります。</translation>
    </message>
    <message>
        <source>Its pauses alone take {silence:.1f} s, more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>ポーズだけで{silence:.1f}秒あり、{target:.1f}秒を超えます。</translation>
    </message>
    <message>
        <source>At {pace:.2f}× it takes {seconds:.1f} s, which fits.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>{pace:.2f}×なら{seconds:.1f}秒で収まります。</translation>
    </message>
    <message>
        <source>At {pace:g}×, the slowest that still sounds natural, it takes {seconds:.1f} s, {less:.1f} s less than {target:.1f} s. Add words or a pause.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>自然に聞こえる最も遅い{pace:g}×でも{seconds:.1f}秒で、{target:.1f}秒に{less:.1f}秒足りません。言葉かポーズを足してください。</translation>
    </message>
    <message>
        <source>At {pace:g}×, the fastest that still sounds natural, it takes {seconds:.1f} s, {more:.1f} s more than {target:.1f} s.</source>
        <extracomment>studio/core/fitting.py</extracomment>
        <translation>自然に聞こえる最も速い{pace:g}×でも{seconds:.1f}秒で、{target:.1f}秒を{more:.1f}秒超えます。</translation>
    </message>
    <message numerus="yes">
        <source>Leave out about {count} words.</source>
        <extracomment>studio/core/fitting.py; of one: Leave out about {count} word.</extracomment>
        <translation>
            <numerusform>{count}語ほど減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <extracomment>studio/core/language.py</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>the end of a list</comment>
        <extracomment>studio/core/language.py</extracomment>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <comment>two sentences, one after the other</comment>
        <extracomment>studio/core/language.py</extracomment>
        <translation>{first}{next}</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>General American</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>標準アメリカ英語</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>イギリス英語</translation>
    </message>
    <message>
        <source>Southern US</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>アメリカ南部英語</translation>
    </message>
    <message>
        <source>Australian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>オーストラリア英語</translation>
    </message>
    <message>
        <source>Indian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>インド英語</translation>
    </message>
    <message>
        <source>Castilian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>カスティーリャ</translation>
    </message>
    <message>
        <source>Mexican</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Parisian</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>パリ</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>カナダフランス語</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ブラジルポルトガル語</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ヨーロッパポルトガル語</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>標準中国語</translation>
    </message>
    <message>
        <source>High German</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>標準ドイツ語</translation>
    </message>
    <message>
        <source>Randstad</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ランドスタット</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>ストックホルム</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>イスタンブール</translation>
    </message>
    <message>
        <source>{languages} can be spoken on this computer once the free program espeak-ng is installed on it.</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>{languages}は、無料のプログラムespeak-ngをインストールすると、このコンピューターで話せます。</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>「{words}」が抜けています。</translation>
    </message>
    <message>
        <source>“{words}” is heard, and not in the text.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>「{words}」と聞こえますが、文にありません。</translation>
    </message>
    <message>
        <source>“{words}” sounds like “{others}”.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>「{words}」が「{others}」のように聞こえます。</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the start.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>「{words}」の始まりが切れています。</translation>
    </message>
    <message>
        <source>“{words}” is cut short at the end.</source>
        <extracomment>studio/core/listen_back.py</extracomment>
        <translation>「{words}」の終わりが切れています。</translation>
    </message>
    <message>
        <source>Nothing is clipped.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>クリッピングはありません。</translation>
    </message>
    <message>
        <source>A few peaks are clipped; recorded a little more quietly it would sound cleaner.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>一部のピークがクリッピングしています。もう少し小さく録ると、きれいになります。</translation>
    </message>
    <message>
        <source>Much is clipped and sounds harsh: record it again, more quietly.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>クリッピングが多く、音が荒れています。もっと小さく録り直してください。</translation>
    </message>
    <message>
        <source>The background is quiet.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>背景は静かです。</translation>
    </message>
    <message>
        <source>Some noise can be heard behind the voice.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>声の後ろにノイズが少し聞こえます。</translation>
    </message>
    <message>
        <source>The noise is nearly as loud as the voice: choose a quieter place.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>ノイズが声とほぼ同じ大きさです。静かな場所を選んでください。</translation>
    </message>
    <message>
        <source>The sound is full up to its heights.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>高域まで十分に出ています。</translation>
    </message>
    <message>
        <source>The heights are missing, as after a strong compression.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>強く圧縮したように、高域が不足しています。</translation>
    </message>
    <message>
        <source>It sounds like a telephone: everything high is missing.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>電話のような音です。高い音がまったくありません。</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>部屋の響きはほとんど聞こえません。</translation>
    </message>
    <message>
        <source>The room can be heard; nearer to the microphone it would be drier.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>部屋の響きが聞こえます。マイクに近づくと響きが減ります。</translation>
    </message>
    <message>
        <source>The room echoes: record nearer to the microphone, among soft things.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>部屋が反響しています。布や家具のある所で、マイクに近づいて録音してください。</translation>
    </message>
    <message>
        <source>One person speaks.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>1人が話しています。</translation>
    </message>
    <message>
        <source>The voice changes in the middle; perhaps somebody else speaks there.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>途中で声が変わります。別の人が話しているかもしれません。</translation>
    </message>
    <message>
        <source>More than one person seems to speak: choose a part with one alone.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>2人以上が話しているようです。1人だけの部分を選んでください。</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; {least:.0f} to {most:.0f} s serve best.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>音声は{seconds:.1f}秒です。{least:.0f}～{most:.0f}秒が最適です。</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech; the best {most:.0f} s of it are enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>音声は{seconds:.1f}秒です。そのうち最良の{most:.0f}秒で足ります。</translation>
    </message>
    <message>
        <source>There are {seconds:.1f} s of speech, which is enough.</source>
        <extracomment>studio/core/measure_words.py</extracomment>
        <translation>音声は{seconds:.1f}秒で、十分です。</translation>
    </message>
    <message>
        <source>{title} mended</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} 修正版</translation>
    </message>
    <message>
        <source>{title} patch {number:02} {words}</source>
        <extracomment>studio/core/mended_export.py</extracomment>
        <translation>{title} パッチ {number:02} {words}</translation>
    </message>
    <message>
        <source>This service knows dialects, but no accents.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスは方言に対応していますが、アクセントには対応していません。</translation>
    </message>
    <message>
        <source>This service takes no longest length.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスでは、最大の長さを指定できません。</translation>
    </message>
    <message>
        <source>This service takes no voice by its numbers.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスでは、数値のボイスを使えません。</translation>
    </message>
    <message>
        <source>This service takes one emotion, without a level.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスで使える感情は1つで、強さは指定できません。</translation>
    </message>
    <message>
        <source>This service fills in at its own speed and mood.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスのインフィルでは、速度と感情は自動です。</translation>
    </message>
    <message>
        <source>This service clones by similarity only.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスのクローンは類似性のみです。</translation>
    </message>
    <message>
        <source>This service does not clean clips before it clones.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスは、クローン前のノイズ除去を行いません。</translation>
    </message>
    <message>
        <source>This service clones without the clip&apos;s words.</source>
        <extracomment>studio/core/parameters.py</extracomment>
        <translation>このサービスは、クリップの言葉を使わずにクローンします。</translation>
    </message>
    <message>
        <source>it asks something; write the old words, an arrow and the new ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>質問になっています。元の言葉、矢印、新しい言葉の順に書いてください</translation>
    </message>
    <message>
        <source>the label has no words</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/lines.py</extracomment>
        <translation>ラベルに言葉がありません</translation>
    </message>
    <message>
        <source>No words were heard in this recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>この録音では言葉が聞き取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing is said at the time that the list has.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>リストの時刻では何も話していません。</translation>
    </message>
    <message>
        <source>“{words}” was not heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>「{words}」は録音の中に見つかりませんでした。</translation>
    </message>
    <message>
        <source>No line like “{words}” was heard in the recording.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>「{words}」に近いセリフは録音の中に見つかりませんでした。</translation>
    </message>
    <message>
        <source>“{words}” is said there already.</source>
        <extracomment>studio/core/pickups/matching.py</extracomment>
        <translation>そこではすでに「{words}」と言っています。</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>リストには何もありません。</translation>
    </message>
    <message>
        <source>This is not a pickup list: it has more than {count:,} lines.</source>
        <extracomment>studio/core/pickups/reading.py</extracomment>
        <translation>修正リストではありません。{count:,}行を超えています。</translation>
    </message>
    <message>
        <source>it says neither which words are wrong nor what shall be there</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>間違った言葉も、新しい言葉も書かれていません</translation>
    </message>
    <message>
        <source>the new words are the old ones</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>新しい言葉が元の言葉と同じです</translation>
    </message>
    <message>
        <source>it says neither the old words nor when they are said</source>
        <comment>why a line was not read, behind a colon</comment>
        <extracomment>studio/core/pickups/table.py</extracomment>
        <translation>元の言葉も、その時刻も書かれていません</translation>
    </message>
    <message>
        <source>Type the word that is said wrong.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>読み間違えている言葉を入力してください。</translation>
    </message>
    <message>
        <source>A word of this list has at most {number} characters.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>この一覧の言葉は{number}文字までです。</translation>
    </message>
    <message>
        <source>Say how “{word}” sounds: spell it another way, or choose one of the sounds.</source>
        <extracomment>studio/core/pronunciation.py</extracomment>
        <translation>「{word}」の読み方を指定してください。別のつづりで書くか、読みを1つ選びます。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} blocks</source>
        <extracomment>studio/core/script_edits.py; of one: Delete the block</extracomment>
        <translation>
            <numerusform>{count}ブロックを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>ブロックを分割</translation>
    </message>
    <message>
        <source>Join the blocks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>ブロックを結合</translation>
    </message>
    <message>
        <source>Move the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>ブロックを移動</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>ブロックを複製</translation>
    </message>
    <message>
        <source>Change who speaks</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>話者を変更</translation>
    </message>
    <message>
        <source>Delete the character</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>登場人物を削除</translation>
    </message>
    <message>
        <source>Replace words</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>言葉を置換</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a pause that is as long as it was</comment>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>The patch is the whole recording: it has no seams.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>パッチが録音全体なので、継ぎ目はありません。</translation>
    </message>
    <message>
        <source>The cut is good. You will not hear it.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>カットは良好です。聴いてもわかりません。</translation>
    </message>
    <message>
        <source>Both seams are good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>両方の継ぎ目が良好です。パッチは聴いてもわかりません。</translation>
    </message>
    <message>
        <source>The seam is good. You will not hear this patch.</source>
        <extracomment>studio/core/seam_verdict.py</extracomment>
        <translation>継ぎ目は良好です。パッチは聴いてもわかりません。</translation>
    </message>
    <message>
        <source>Left seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>左の継ぎ目</translation>
    </message>
    <message>
        <source>Right seam</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>右の継ぎ目</translation>
    </message>
    <message>
        <source>The cut</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>カット位置</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict on a seam or on words: nobody hears anything</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>listen</source>
        <comment>verdict on a seam or on words: something may be heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>verdict on a seam or on words: something is heard</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>不良</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Room noise</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>部屋の音</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the silence beside a seam</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Too little is said on one side to tell.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>片側の音声が短く、判断できません。</translation>
    </message>
    <message>
        <source>One side has no pause in which its room could be heard.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>片側に、部屋の音がわかるポーズがありません。</translation>
    </message>
    <message>
        <source>No voice is heard close to the seam on one side.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>片側の継ぎ目の近くに声がありません。</translation>
    </message>
    <message>
        <source>Nothing was here before that it could be compared with.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>元の音がないため、比べられません。</translation>
    </message>
    <message>
        <source>a semitone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>半音</translation>
    </message>
    <message>
        <source>a tone</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>全音</translation>
    </message>
    <message>
        <source>a third</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>3度</translation>
    </message>
    <message>
        <source>a fourth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>4度</translation>
    </message>
    <message>
        <source>a fifth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>5度</translation>
    </message>
    <message>
        <source>a sixth</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>6度</translation>
    </message>
    <message>
        <source>a seventh</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>7度</translation>
    </message>
    <message>
        <source>an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>1オクターブ</translation>
    </message>
    <message>
        <source>more than an octave</source>
        <comment>the voice jumps up or down by it</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>1オクターブ以上</translation>
    </message>
    <message>
        <source>{sign}{size:.2f} s</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.2f}秒</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} st</source>
        <comment>semitones</comment>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f}半音</translation>
    </message>
    <message>
        <source>{sign}{size:.1f} dB</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{sign}{size:.1f} dB</translation>
    </message>
    <message>
        <source>Left seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>左の継ぎ目は良好です。</translation>
    </message>
    <message>
        <source>Right seam is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>右の継ぎ目は良好です。</translation>
    </message>
    <message>
        <source>The cut is good.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>カットは良好です。</translation>
    </message>
    <message>
        <source>Fix it, or move the edge.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>補正するか、端を動かしてください。</translation>
    </message>
    <message>
        <source>Fix it, or try another take.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>補正するか、別のテイクを試してください。</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause behind.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>別のテイクを試すか、端を後ろのポーズへ動かしてください。</translation>
    </message>
    <message>
        <source>Try another take, or move the edge to the pause before.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>別のテイクを試すか、端を前のポーズへ動かしてください。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB louder than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：パッチが録音より{size:.1f} dB大きくなっています。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB quieter than the recording.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：パッチが録音より{size:.1f} dB小さくなっています。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB brighter than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：パッチが部屋の音より{size:.1f} dB明るくなっています。</translation>
    </message>
    <message>
        <source>{side}: the patch is {size:.1f} dB duller than the room.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：パッチが部屋の音より{size:.1f} dB暗くなっています。</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB louder in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：パッチの部屋の音が{size:.1f} dB大きくなっています。</translation>
    </message>
    <message>
        <source>{side}: the room is {size:.1f} dB quieter in the patch.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：パッチの部屋の音が{size:.1f} dB小さくなっています。</translation>
    </message>
    <message>
        <source>{side}: the voice jumps up by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：声が{interval}高く飛んでいます。</translation>
    </message>
    <message>
        <source>{side}: the voice jumps down by {interval}.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：声が{interval}低く飛んでいます。</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s longer than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：ポーズが元より{seconds:.2f}秒長くなっています。</translation>
    </message>
    <message>
        <source>{side}: the pause is {seconds:.2f} s shorter than it was.</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>{side}：ポーズが元より{seconds:.2f}秒短くなっています。</translation>
    </message>
    <message>
        <source>only the small English voice is installed here</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>ここには小さな英語のボイスだけがインストールされています</translation>
    </message>
    <message>
        <source>the recording has no words that could be made out</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>録音の言葉を聞き取れませんでした</translation>
    </message>
    <message>
        <source>the words are not English, or not clear enough</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>言葉が英語でないか、はっきりしません</translation>
    </message>
    <message>
        <source>the words could not be placed in time</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>言葉の時刻を特定できませんでした</translation>
    </message>
    <message>
        <source>the words could not be understood when they were said again</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>言い直した言葉を聞き取れませんでした</translation>
    </message>
    <message>
        <source>the recording is whispered and has no melody</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>録音がささやき声で、抑揚がありません</translation>
    </message>
    <message>
        <source>the recording has music under the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>録音の声の下に音楽があります</translation>
    </message>
    <message>
        <source>the noise in the recording is almost as loud as the voice</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>録音のノイズが声とほぼ同じ大きさです</translation>
    </message>
    <message>
        <source>the recording is sung</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>録音が歌です</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match, at least where it begins: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}：少なくとも冒頭は、抑揚を合わせずに生成しました：{reason}。</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}：抑揚を合わせずに生成しました：{reason}。</translation>
    </message>
    <message>
        <source>{voice} was made without the melody match from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py</extracomment>
        <translation>{voice}：{start}～{end}は、抑揚を合わせずに生成しました：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{voice} was made without the melody match in {count} places, first from {start} to {end}: {reason}.</source>
        <extracomment>studio/core/unmatched.py; of one: {voice} was made without the melody match in {count} place, from {start} to {end}: {reason}.</extracomment>
        <translation>
            <numerusform>{voice}：{count}か所（最初は{start}～{end}）は、抑揚を合わせずに生成しました：{reason}。</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder it lies in</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>ファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>the recording&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>録音の番号。{number:03}で先頭に0を付加</translation>
    </message>
    <message>
        <source>{source} is larger than any voice: more than {size} MB.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}はボイスとしては大きすぎます（{size} MB超）。</translation>
    </message>
    <message>
        <source>{source} holds no voice: it is not JSON.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}にボイスがありません。JSONではありません。</translation>
    </message>
    <message>
        <source>{source} was written by a newer studio.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}は、より新しいスタジオで書かれたものです。</translation>
    </message>
    <message>
        <source>{source} names a language or an accent that is none.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}に、存在しない言語またはアクセントが書かれています。</translation>
    </message>
    <message>
        <source>{source} has a {key} that is no text of at most {count:,} characters.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}の{key}が、{count:,}文字以内のテキストではありません。</translation>
    </message>
    <message>
        <source>{source} has a sample that is too large, or none at all.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}のサンプルが大きすぎるか、ありません。</translation>
    </message>
    <message>
        <source>{source} has a sample that is damaged.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}のサンプルが壊れています。</translation>
    </message>
    <message>
        <source>{source} has a sample that is no sound.</source>
        <extracomment>studio/core/voice_file.py</extracomment>
        <translation>{source}のサンプルが音声ではありません。</translation>
    </message>
    <message>
        <source>American</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>アメリカ</translation>
    </message>
    <message>
        <source>Peninsular</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>スペイン本土</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>European</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Canadian</source>
        <extracomment>studio/core/voice_requests.py</extracomment>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Opening your work</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>作業内容を開いています</translation>
    </message>
    <message>
        <source>Starting the voices</source>
        <extracomment>studio/desk.py</extracomment>
        <translation>ボイスを起動中</translation>
    </message>
    <message>
        <source>Nothing came from the microphone. Look whether it is plugged in and not muted.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>マイクから音が届きませんでした。つながっているか、ミュートになっていないか確認してください。</translation>
    </message>
    <message>
        <source>The microphone stopped working. What was recorded until then is kept.</source>
        <extracomment>studio/devices/recorder.py</extracomment>
        <translation>マイクが止まりました。そこまでの録音は残っています。</translation>
    </message>
    <message>
        <source>Plug one in, or allow it: Settings, Privacy &amp; security, Microphone, “Let desktop apps access your microphone”.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>マイクをつなぐか、許可してください：「設定」→「プライバシーとセキュリティ」→「マイク」→「デスクトップ アプリがマイクにアクセスできるようにする」。</translation>
    </message>
    <message>
        <source>Plug one in, or allow it for Pickup Studio: System Settings, Privacy &amp; Security, Microphone.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>マイクをつなぐか、Pickup Studioに許可してください：「システム設定」→「プライバシーとセキュリティ」→「マイク」。</translation>
    </message>
    <message>
        <source>Plug one in, or choose it in the system&apos;s sound settings and look that it is not muted.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>マイクをつなぐか、システムのサウンド設定で選び、ミュートになっていないか確認してください。</translation>
    </message>
    <message>
        <source>No microphone can be used.</source>
        <extracomment>studio/devices/may_record.py</extracomment>
        <translation>使えるマイクがありません。</translation>
    </message>
    <message>
        <source>“{name}” is not a recording of the studio.</source>
        <extracomment>studio/devices/recording_file.py</extracomment>
        <translation>「{name}」はスタジオの録音ではありません。</translation>
    </message>
    <message>
        <source>No sound device was found, so nothing can be heard; export still works.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>サウンドデバイスが見つからないため、音を聴けません。書き出しはできます。</translation>
    </message>
    <message>
        <source>Press Play to go on through {device}.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>「再生」を押すと、{device}で続けます。</translation>
    </message>
    <message>
        <source>No other was found.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>ほかのデバイスは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The sound device went away, so the sound was paused.</source>
        <extracomment>studio/devices/sounding.py</extracomment>
        <translation>サウンドデバイスが外れたため、音を一時停止しました。</translation>
    </message>
    <message>
        <source>The sound broke off: it could not be read any more.</source>
        <extracomment>studio/devices/supply.py</extracomment>
        <translation>音を読み取れなくなり、途中で止まりました。</translation>
    </message>
    <message>
        <source>Something went wrong inside the studio. What you have made so far is safe; the log says more.</source>
        <extracomment>studio/jobs/task.py</extracomment>
        <translation>スタジオの内部で問題が起きました。これまでの作業内容は安全です。詳しくはログを見てください。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped and are being started again.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>このコンピューターのボイスが止まったため、再起動しています。</translation>
    </message>
    <message>
        <source>The voices on this computer are not ready yet.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>このコンピューターのボイスは、まだ準備ができていません。</translation>
    </message>
    <message>
        <source>The voices on this computer could not be started: {reason}.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>このコンピューターのボイスを起動できませんでした：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The studio was closed while it was made: {count:,} credits may have been taken.</source>
        <extracomment>studio/library/batch_log.py; of one: The studio was closed while it was made: {count:,} credit may have been taken.</extracomment>
        <translation>
            <numerusform>生成中にスタジオが閉じられました。{count:,}クレジットが課金された可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger cannot be written: {error}.</source>
        <extracomment>studio/library/ledger.py</extracomment>
        <translation>利用明細に書き込めません：{error}。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>無題</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>プロジェクトに名前が必要です。</translation>
    </message>
    <message>
        <source>A project&apos;s name cannot have “{sign}” in it.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>プロジェクトの名前に「{sign}」は使えません。</translation>
    </message>
    <message>
        <source>This name is too long for a folder.</source>
        <extracomment>studio/library/names.py</extracomment>
        <translation>この名前はフォルダーには長すぎます。</translation>
    </message>
    <message>
        <source>There are too many untitled projects. Give some of them a name.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>名前のないプロジェクトが多すぎます。いくつかに名前を付けてください。</translation>
    </message>
    <message>
        <source>A take is being made just now; save when it is there.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>テイクを生成中です。できあがってから保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, or may not be changed.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>「{name}」は別のウィンドウで開いているか、変更が許可されていません。</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere and cannot be changed here.</source>
        <extracomment>studio/library/project.py</extracomment>
        <translation>「{name}」は別の場所で開いているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>There is something named “{name}” in “{folder}” already.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>「{folder}」に「{name}」という名前のものがすでにあります。</translation>
    </message>
    <message>
        <source>“{name}” is not a project of the studio.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>「{name}」はスタジオのプロジェクトではありません。</translation>
    </message>
    <message>
        <source>“{name}” was written by a later version of the studio, and was not opened, so that nothing in it is lost. Open it with that version.</source>
        <extracomment>studio/library/project_files.py</extracomment>
        <translation>「{name}」は新しいバージョンのスタジオで書かれています。内容を失わないよう、開きませんでした。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>The last change was not written to its end and was left out.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>最後の変更は最後まで書き込まれておらず、取り除きました。</translation>
    </message>
    <message>
        <source>Part of the list of changes could not be read; a copy of it is kept in the project.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>変更の記録の一部を読み取れませんでした。コピーがプロジェクトに残っています。</translation>
    </message>
    <message>
        <source>Pickup Studio closed unexpectedly.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>Pickup Studioが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <extracomment>studio/library/recovery.py</extracomment>
        <translation>{time}までの内容はすべて残っています。</translation>
    </message>
    <message>
        <source>This system has no keychain to keep the key in.</source>
        <extracomment>studio/library/secrets.py</extracomment>
        <translation>このシステムには、APIキーを保存するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>“{name}” is an old Word file. Save it as .docx in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>「{name}」は古いWordファイルです。作成したアプリで.docxとして保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is a rich text file. Save it as .docx or .txt in the program that made it, and open that.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>「{name}」はリッチテキストファイルです。作成したアプリで.docxか.txtとして保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which has pages but no text in order. Open the text that it was made of.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>「{name}」はPDFで、ページはありますが、順に読めるテキストがありません。元のテキストを開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, but an archive.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>「{name}」はテキストファイルではなく、圧縮ファイルです。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a text.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>「{name}」はフォルダーで、テキストではありません。</translation>
    </message>
    <message>
        <source>“{name}” is larger than any script: more than {megabytes} MB.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>「{name}」は台本としては大きすぎます（{megabytes} MB超）。</translation>
    </message>
    <message>
        <source>“{name}” is not a text that the studio can read.</source>
        <extracomment>studio/library/text_file.py</extracomment>
        <translation>「{name}」は、スタジオで読めるテキストではありません。</translation>
    </message>
    <message>
        <source>it is marked as resolved</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>解決済みになっています</translation>
    </message>
    <message>
        <source>it is an answer to another comment</source>
        <comment>why a comment is no pickup</comment>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>別のコメントへの返信です</translation>
    </message>
    <message>
        <source>“{name}” has no comments. Write one at each place, with the new words in it.</source>
        <extracomment>studio/library/word_comments.py</extracomment>
        <translation>「{name}」にコメントがありません。直す箇所ごとに、新しい言葉をコメントで書いてください。</translation>
    </message>
    <message>
        <source>“{name}” holds more text than any script.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>「{name}」のテキストは台本としては長すぎます。</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document that can be read: it is damaged, or of another kind.</source>
        <extracomment>studio/library/word_file.py</extracomment>
        <translation>「{name}」は読み取れるWord文書ではありません。壊れているか、別の種類のファイルです。</translation>
    </message>
    <message>
        <source>The disk has no room for what is in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>ディスクに「{name}」の中身を置く空きがありません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no zip file.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>「{name}」は壊れているか、ZIPファイルではありません。</translation>
    </message>
    <message>
        <source>There is no project in “{name}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>「{name}」にプロジェクトがありません。</translation>
    </message>
    <message>
        <source>“{name}” holds more files than any project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>「{name}」はプロジェクトとしてはファイルが多すぎます。</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it names files outside of the project.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>「{name}」は開きません。プロジェクトの外のファイルを指しています。</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it would unpack to far more than a project is.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>「{name}」は開きません。展開するとプロジェクトとしては大きすぎます。</translation>
    </message>
    <message>
        <source>There are too many projects named “{name}” in “{folder}”.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>「{folder}」に「{name}」という名前のプロジェクトが多すぎます。</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it holds more than it says.</source>
        <extracomment>studio/library/zipped_project.py</extracomment>
        <translation>「{name}」は開きません。記載より多くの中身があります。</translation>
    </message>
    <message>
        <source>The recording has no gap from {start:g} to {end:g} s: it is {seconds:.2f} s long.</source>
        <extracomment>studio/services/around_gap.py</extracomment>
        <translation>録音の長さは{seconds:.2f}秒で、{start:g}～{end:g}秒の空きはありません。</translation>
    </message>
    <message>
        <source>Clone the voice of “{recording}” on {name}? About {seconds:.0f} seconds of it are sent there and kept as a voice of your account. Did the speaker agree?</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>「{recording}」の声を{name}でクローンしますか？約{seconds:.0f}秒分が送信され、アカウントのボイスとして保存されます。話者は同意していますか？</translation>
    </message>
    <message>
        <source>{name} was not allowed to clone the voice of the recording yet.</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>{name}での、この録音の声のクローンはまだ許可されていません。</translation>
    </message>
    <message>
        <source>Learning the voice of the recording</source>
        <extracomment>studio/services/as_recorded.py</extracomment>
        <translation>録音の声を学習中</translation>
    </message>
    <message>
        <source>Choose the folder that the results go to.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>結果の保存先フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>声を変えています</translation>
    </message>
    <message>
        <source>Made, and not saved: {reason}</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>生成しましたが、保存できませんでした：{reason}</translation>
    </message>
    <message>
        <source>Stopped. It may still be charged.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>中止しました。課金される可能性はあります。</translation>
    </message>
    <message>
        <source>“{name}” is another file now than when it was added. Add it again.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>「{name}」は追加したときと別のファイルになっています。追加し直してください。</translation>
    </message>
    <message>
        <source>“{name}” may not be read.</source>
        <extracomment>studio/services/change_batch.py</extracomment>
        <translation>「{name}」を読み取る許可がありません。</translation>
    </message>
    <message>
        <source>Nobody can be heard speaking in this recording.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>この録音では、話し声が聞き取れません。</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>録音を聞き取り中</translation>
    </message>
    <message>
        <source>Comparing the best stretches</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>最良の区間を比較中</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} minutes of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py; of one: There is {count} minute of speech: one good stretch is enough.</extracomment>
        <translation>
            <numerusform>音声が{count}分あります。よい区間が1つあれば十分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {seconds:.0f} s of speech: one good stretch is enough.</source>
        <extracomment>studio/services/clip_doctor.py</extracomment>
        <translation>音声が{seconds:.0f}秒あります。よい区間が1つあれば十分です。</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>録音を読み込み中</translation>
    </message>
    <message>
        <source>Listening to the voice</source>
        <extracomment>studio/services/clone.py</extracomment>
        <translation>声を聞き取り中</translation>
    </message>
    <message>
        <source>Runs on this computer too, so nothing is charged.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>このコンピューターでも動いているため、課金されません。</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>times of words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>単語の時刻</translation>
    </message>
    <message>
        <source>speed and emotions</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>速度と感情</translation>
    </message>
    <message>
        <source>other takes of the same words</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>同じ文の別テイク</translation>
    </message>
    <message>
        <source>typed pauses</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>入力したポーズ</translation>
    </message>
    <message>
        <source>words by their sounds</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>音での読み指定</translation>
    </message>
    <message>
        <source>localizing</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>他言語化</translation>
    </message>
    <message>
        <source>voices made of numbers</source>
        <comment>offered</comment>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>数値のボイス</translation>
    </message>
    <message>
        <source>A time-out is more than 0 seconds, and retries are 0 or more.</source>
        <extracomment>studio/services/connect.py</extracomment>
        <translation>タイムアウトは0秒より長く、再試行は0回以上にしてください。</translation>
    </message>
    <message>
        <source>{name} does not offer {ability}.</source>
        <extracomment>studio/services/offered.py</extracomment>
        <translation>{name}は{ability}に対応していません。</translation>
    </message>
    <message>
        <source>The voice changer has no websocket: take bytes or sse.</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>ボイスチェンジャーはWebSocketに対応していません。bytesかsseを選んでください。</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of this project.</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>ディスクに、このプロジェクトのコピーを置く空きがありません。</translation>
    </message>
    <message>
        <source>The voice needs a name.</source>
        <extracomment>studio/services/create_voice.py</extracomment>
        <translation>ボイスに名前が必要です。</translation>
    </message>
    <message>
        <source>There is nothing to cut in “{name}”: its stretches are too short.</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>「{name}」に切り出せるものがありません。区間が短すぎます。</translation>
    </message>
    <message>
        <source>Cutting {number} of {count}</source>
        <extracomment>studio/services/cut_clips.py</extracomment>
        <translation>{number}／{count}を切り出し中</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>データセットに名前が必要です。</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>{name}を送信中</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <extracomment>studio/services/datasets.py</extracomment>
        <translation>データセットが選ばれていません。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <extracomment>studio/services/edit_voice.py</extracomment>
        <translation>変更するものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to export: no patch is made yet.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>書き出すものがありません。パッチがまだ生成されていません。</translation>
    </message>
    <message>
        <source>The captions have gaps: not all of the recording was listened to.</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>録音のすべてを聞き取っていないため、字幕に抜けがあります。</translation>
    </message>
    <message>
        <source>Writing the recording</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>録音を書き込み中</translation>
    </message>
    <message>
        <source>Writing the patches</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>パッチを書き込み中</translation>
    </message>
    <message>
        <source>Placing the words</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>単語を配置中</translation>
    </message>
    <message>
        <source>Writing the markers</source>
        <extracomment>studio/services/export_mended.py</extracomment>
        <translation>マーカーを書き込み中</translation>
    </message>
    <message>
        <source>There is nothing to export: no block has a take yet.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>書き出すものがありません。テイクのあるブロックがまだありません。</translation>
    </message>
    <message>
        <source>Writing block {number}</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>ブロック{number}を書き込み中</translation>
    </message>
    <message>
        <source>MP3 at {rate} Hz has no {bit_rate} kbit/s.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>{rate} HzのMP3では、{bit_rate} kbit/sは使えません。</translation>
    </message>
    <message>
        <source>{rate} Hz is not a sample rate here.</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>{rate} Hzのサンプルレートは使えません。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Timing the captions</source>
        <extracomment>studio/services/export_script.py</extracomment>
        <translation>字幕の時刻を計算中</translation>
    </message>
    <message>
        <source>Looking at {number} of {count}</source>
        <extracomment>studio/services/find_clips.py</extracomment>
        <translation>{number}／{count}を確認中</translation>
    </message>
    <message>
        <source>Choose final voices</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>仕上げのボイスを選択</translation>
    </message>
    <message>
        <source>A voice of the draft has none yet that stands for it there: choose one.</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>下書きのボイスに、仕上げ用のボイスが決まっていないものがあります。選んでください。</translation>
    </message>
    <message>
        <source>Keeping the pauses</source>
        <extracomment>studio/services/finish_script.py</extracomment>
        <translation>ポーズを維持中</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks on {connection}</source>
        <extracomment>studio/services/finish_script.py; of one: Finish {count} block on {connection}</extracomment>
        <translation>
            <numerusform>{connection}で{count}ブロックを仕上げる</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” would be no better: {reason}.</source>
        <extracomment>studio/services/fix_copy.py</extracomment>
        <translation>「{name}」はコピーしても良くなりません：{reason}。</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>studio/services/hear_recording.py</extracomment>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>There is no recording on either side.</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>どちらの側にも録音がありません。</translation>
    </message>
    <message>
        <source>The stretch of “{name}” has no sound in it.</source>
        <extracomment>studio/services/input_sound.py</extracomment>
        <translation>「{name}」の区間に音が入っていません。</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <extracomment>studio/services/judge_file.py</extracomment>
        <translation>{name}を判定中</translation>
    </message>
    <message>
        <source>Voice change</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>声の変換</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>生成済み</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>failed, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>失敗、課金の可能性あり</translation>
    </message>
    <message>
        <source>failed, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>失敗、課金済み</translation>
    </message>
    <message>
        <source>stopped, may have been charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>中止、課金の可能性あり</translation>
    </message>
    <message>
        <source>stopped, charged</source>
        <extracomment>studio/services/ledger_table.py</extracomment>
        <translation>中止、課金済み</translation>
    </message>
    <message>
        <source>More than {most:g} dB off its peaks would be heard; a compressor before can do it.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>ピークを{most:g} dBより多く抑えると、音の変化がわかります。先にコンプレッサーをかけてください。</translation>
    </message>
    <message>
        <source>It is at {lufs:.1f} LUFS, {below:.1f} below {target:g}: louder, its peaks would pass {ceiling:g} dBTP.</source>
        <extracomment>studio/services/levelling.py</extracomment>
        <translation>{lufs:.1f} LUFSで、目標{target:g}を{below:.1f}下回ります。これ以上大きくすると、ピークが{ceiling:g} dBTPを超えます。</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether it is cut off was checked.</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>言葉の聞き取りは英語だけです。途切れの有無は確認しました。</translation>
    </message>
    <message>
        <source>Listening to take {number} of {count}</source>
        <extracomment>studio/services/listen_back.py</extracomment>
        <translation>テイク{number}／{count}を聞き取り中</translation>
    </message>
    <message>
        <source>Words are listened to in English only; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>言葉の聞き取りは英語だけです。途切れの有無は確認しました。</translation>
    </message>
    <message>
        <source>No words are heard here; whether they are cut off was checked.</source>
        <extracomment>studio/services/listen_in_place.py</extracomment>
        <translation>ここでは言葉が聞き取れません。途切れの有無は確認しました。</translation>
    </message>
    <message>
        <source>The service answered with the voice&apos;s numbers, and kept no voice.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>サービスからボイスの数値だけが届き、ボイスは保存されませんでした。</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: none.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>「{language}」に方言「{dialect}」はありません。選べる方言はありません。</translation>
    </message>
    <message>
        <source>“{language}” has no dialect “{dialect}”; it has: {dialects}.</source>
        <extracomment>studio/services/localize.py</extracomment>
        <translation>「{language}」に方言「{dialect}」はありません。選べるもの：{dialects}。</translation>
    </message>
    <message>
        <source>There is something named “{name}” already.</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>「{name}」という名前のものがすでにあります。</translation>
    </message>
    <message>
        <source>Copying {number} of {count}</source>
        <extracomment>studio/services/look_inside.py</extracomment>
        <translation>{count} 件中 {number} 件目をコピー中</translation>
    </message>
    <message>
        <source>Looking at {name} · {number} of {count}</source>
        <extracomment>studio/services/look_over.py</extracomment>
        <translation>{name}を確認中 · {number}／{count}</translation>
    </message>
    <message>
        <source>Making</source>
        <comment>takes</comment>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/services/make_many.py</extracomment>
        <translation>{number}／{count}</translation>
    </message>
    <message>
        <source>Another connection was chosen meanwhile; what was not made yet waits.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>途中で別の接続が選ばれました。未生成の分は待機しています。</translation>
    </message>
    <message>
        <source>“{name}” changed since the places of the list were found. Match the list anew.</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>リストの位置を探した後に「{name}」が変わりました。もう一度位置を探してください。</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>ボイスを準備中</translation>
    </message>
    <message>
        <source>The disk has no room for the sound.</source>
        <extracomment>studio/services/make_take.py</extracomment>
        <translation>ディスクに音声を保存する空きがありません。</translation>
    </message>
    <message>
        <source>The list does not say which recording this is of.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>どの録音の修正かが、リストに書かれていません。</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>{name}を聞き取り中</translation>
    </message>
    <message>
        <source>There is no recording named “{name}”.</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>「{name}」という録音がありません。</translation>
    </message>
    <message>
        <source>Finding pauses</source>
        <extracomment>studio/services/match_pickups.py</extracomment>
        <translation>ポーズを探しています</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself, which stays as it is. Choose another name.</source>
        <extracomment>studio/services/mended_files.py</extracomment>
        <translation>「{name}」は元の録音で、変更しません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py</extracomment>
        <translation>「{name}」はすでに「{folder}」にあります。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” and {count} more are in “{folder}” already.</source>
        <extracomment>studio/core/file_names.py; of one: “{name}” and {count} more are in “{folder}” already.</extracomment>
        <translation>
            <numerusform>「{name}」とほか{count}個が、すでに「{folder}」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mended copy needs another name: the recording itself is never changed.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>修正版には別の名前が必要です。元の録音は変更しません。</translation>
    </message>
    <message>
        <source>A mended copy of “{recording}” keeps its samples, so it is a {suffix} file, not “{name}”.</source>
        <extracomment>studio/services/mended_target.py</extracomment>
        <translation>「{recording}」の修正版は元のサンプルを保つため、「{name}」ではなく{suffix}ファイルになります。</translation>
    </message>
    <message>
        <source>A mix needs at least two voices.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>ミックスにはボイスが2つ以上必要です。</translation>
    </message>
    <message>
        <source>A voice&apos;s weight is a number from 0 up.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>ボイスの割合は0以上の数です。</translation>
    </message>
    <message>
        <source>At least one voice needs a weight above 0.</source>
        <extracomment>studio/services/mix.py</extracomment>
        <translation>割合が0より大きいボイスが1つ以上必要です。</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/services/moved_recordings.py</extracomment>
        <translation>{name}を探す</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>「{name}」には何もありません。</translation>
    </message>
    <message>
        <source>There are no pickups in “{name}”.</source>
        <extracomment>studio/services/open_pickups.py</extracomment>
        <translation>「{name}」に修正の指定がありません。</translation>
    </message>
    <message>
        <source>“{name}” holds several sounds, one behind the other: only the first is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>「{name}」には複数の音声が続けて入っています。最初の1つだけを開きました。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete: what can be read of it is open.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>「{name}」は壊れているか不完全です。読み取れた部分を開きました。</translation>
    </message>
    <message>
        <source>“{name}” breaks off at its beginning: there is nothing that can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>「{name}」は先頭で途切れていて、開ける部分がありません。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>「{name}」は{time}で途切れています。ある部分は開けます。</translation>
    </message>
    <message>
        <source>“{name}” breaks off after {time} of {whole}: what is there can be opened.</source>
        <extracomment>studio/services/open_recording.py</extracomment>
        <translation>「{name}」は{whole}のうち{time}で途切れています。ある部分は開けます。</translation>
    </message>
    <message>
        <source>There are no words to speak in “{name}”.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>「{name}」に話す言葉がありません。</translation>
    </message>
    <message>
        <source>The recording or its words changed: the place is not there any more. Match the list anew.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>録音か言葉が変わり、この位置はもうありません。もう一度位置を探してください。</translation>
    </message>
    <message>
        <source>Line {number} mends the same words already.</source>
        <extracomment>studio/services/plan_pickups.py</extracomment>
        <translation>行{number}が同じ言葉をすでに直しています。</translation>
    </message>
    <message>
        <source>Say “{word}” another way</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>「{word}」の読み方を変更</translation>
    </message>
    <message>
        <source>Say “{word}” as before</source>
        <extracomment>studio/services/pronunciations.py</extracomment>
        <translation>「{word}」の読み方を元に戻す</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened here; save it as WAV, FLAC or MP3.</source>
        <extracomment>studio/services/readable.py</extracomment>
        <translation>「{name}」はここでは開けません。WAV、FLAC、MP3で保存してください。</translation>
    </message>
    <message>
        <source>{seconds:.1f} s so far</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>現在{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>The service sent no sound.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>サービスから音声が届きませんでした。</translation>
    </message>
    <message>
        <source>There is a file named “{name}” already.</source>
        <extracomment>studio/services/save_sound.py</extracomment>
        <translation>「{name}」という名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>{size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>空きは{size:.1f} GBです。</translation>
    </message>
    <message>
        <source>Only {size:.1f} GB are free.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>空きが{size:.1f} GBしかありません。</translation>
    </message>
    <message>
        <source>Empty the caches</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>キャッシュを空にする</translation>
    </message>
    <message>
        <source>The studio&apos;s folders</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>スタジオのフォルダー</translation>
    </message>
    <message>
        <source>All of them can be written.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>すべて書き込めます。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Keys are kept until you quit.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>APIキーは終了するまで保持します。</translation>
    </message>
    <message>
        <source>This system has no keychain that can be used, so keys cannot be kept.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>このシステムには使えるキーチェーンがないため、APIキーを保存できません。</translation>
    </message>
    <message>
        <source>Keep keys until you quit</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>APIキーを終了するまで保持</translation>
    </message>
    <message>
        <source>Keys are kept in it.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>APIキーはここに保存されています。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>All of them are there.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>すべてあります。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} projects not where they were.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} project not where it was.</extracomment>
        <translation>
            <numerusform>{count:,}件のプロジェクトが元の場所にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>「{name}」が元の場所にありません。</translation>
    </message>
    <message>
        <source>Forget what is gone</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>ないものを一覧から消す</translation>
    </message>
    <message>
        <source>Recordings of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>このプロジェクトの録音</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>探す</translation>
    </message>
    <message>
        <source>Takes of this project</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>このプロジェクトのテイク</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>書きかけのファイル</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>ありません。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files that were never finished lie in this project.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file that was never finished lies in this project.</extracomment>
        <translation>
            <numerusform>このプロジェクトに、書きかけのファイルが{count:,}個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>削除する</translation>
    </message>
    <message>
        <source>{size:.1f} GB were freed. What was in the caches is made again when it is wanted.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>{size:.1f} GBを空けました。キャッシュの内容は、必要なときに作り直されます。</translation>
    </message>
    <message>
        <source>It can be written now.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>書き込めるようになりました。</translation>
    </message>
    <message>
        <source>They are not in the list any more.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>一覧から消しました。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files deleted.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} file deleted.</extracomment>
        <translation>
            <numerusform>{count:,}個のファイルを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found beside the project. Open it in its tab, and choose where it is.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>プロジェクトのそばに見つかりませんでした。タブで開き、場所を選んでください。</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>見つかりました：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} takes, all with their sound.</source>
        <extracomment>studio/services/self_check.py; of one: {count:,} take, with its sound.</extracomment>
        <translation>
            <numerusform>{count:,}テイク、音声はすべてあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of takes {numbers} is missing. Put the files back into the folder “takes”.</source>
        <extracomment>studio/services/self_check.py; of one: The sound of take {numbers} is missing. Put the file back into the folder “takes”.</extracomment>
        <translation>
            <numerusform>テイク{numbers}の音声がありません。ファイルを「takes」フォルダーに戻してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>{number}／{count}を送信中</translation>
    </message>
    <message>
        <source>as you spelled it</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>つづったとおり</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>1文字ずつ</translation>
    </message>
    <message>
        <source>with the stress on syllable {number}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>第{number}音節を強く</translation>
    </message>
    <message>
        <source>as in {language}</source>
        <extracomment>studio/services/sounds.py</extracomment>
        <translation>{language}の読み</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>読み上げ中</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>話す言葉がありません。</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once: more than {number:,} characters.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>テキストが長すぎて一度に話せません（{number:,}文字超）。</translation>
    </message>
    <message>
        <source>A voice is {wanted} numbers, not {given}.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>ボイスの数値は{wanted}個です。{given}個ではありません。</translation>
    </message>
    <message>
        <source>No voice is chosen.</source>
        <extracomment>studio/services/speak.py</extracomment>
        <translation>ボイスが選ばれていません。</translation>
    </message>
    <message>
        <source>There is too little speech round the patch to learn the voice from. Choose a voice, or let more of the recording be sent along.</source>
        <extracomment>studio/services/speaker_clip.py</extracomment>
        <translation>パッチの前後の音声が短すぎて、声を学べません。ボイスを選ぶか、録音のもっと広い範囲を送ってください。</translation>
    </message>
    <message>
        <source>MP3 does not come in events: ask for its bytes, or for WAV.</source>
        <extracomment>studio/services/speech_source.py</extracomment>
        <translation>MP3はイベントでは届きません。バイトかWAVを選んでください。</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <comment>a word that is quoted</comment>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>「{word}」</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>words</comment>
        <extracomment>studio/services/spoken_text.py; of one: {count} more</extracomment>
        <translation>
            <numerusform>ほか{count}語</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on {connection}: the sound of {words} is given in phonemes alone. Give a spelling as well.</source>
        <extracomment>studio/services/spoken_text.py</extracomment>
        <translation>{connection}では不可：{words}の読みが音素だけで指定されています。つづりも指定してください。</translation>
    </message>
    <message>
        <source>The times of words are estimates in block {blocks}: its language is not listened to here.</source>
        <extracomment>studio/services/timing.py</extracomment>
        <translation>ブロック{blocks}の単語の時刻は推定です。この言語はここでは聞き取れません。</translation>
    </message>
    <message>
        <source>This service does not tell a voice&apos;s numbers, so there is nothing to export.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>このサービスはボイスの数値を公開していないため、書き出すものがありません。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a voice.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>{name}はフォルダーで、ボイスではありません。</translation>
    </message>
    <message>
        <source>“{name}” has a sample that cannot be played.</source>
        <extracomment>studio/services/voice_files.py</extracomment>
        <translation>「{name}」のサンプルを再生できません。</translation>
    </message>
    <message>
        <source>{name} is a favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name}をお気に入りに追加</translation>
    </message>
    <message>
        <source>{name} is no favourite</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>{name}をお気に入りから外す</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>タグ「{tag}」を追加</translation>
    </message>
    <message>
        <source>No tag “{tag}”</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>タグ「{tag}」を外す</translation>
    </message>
    <message>
        <source>“{name}” is not a verification sheet.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>「{name}」は検証シートではありません。</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <extracomment>studio/services/write_mended.py</extracomment>
        <translation>「{name}」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>プロジェクト：{name}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {count:,} credit</extracomment>
        <translation>
            <numerusform>{count:,}クレジット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{spent:,} of {count:,} credits</source>
        <extracomment>studio/ui/app_bar/credits.py; of one: {spent:,} of {count:,} credit</extracomment>
        <translation>
            <numerusform>{spent:,}／{count:,}クレジット</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent: {credits}, near the budget</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>利用額：{credits}、予算の上限間近</translation>
    </message>
    <message>
        <source>Spent: {credits}</source>
        <extracomment>studio/ui/app_bar/credits.py</extracomment>
        <translation>利用額：{credits}</translation>
    </message>
    <message>
        <source>It may still be charged.</source>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>課金される可能性はあります。</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <extracomment>studio/ui/app_bar/job_pill.py; of one: {count} job</extracomment>
        <translation>
            <numerusform>{count}件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>studio/ui/dialogs/about.py</extracomment>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>Change {connection}</source>
        <extracomment>studio/ui/dialogs/connection_form.py</extracomment>
        <translation>{connection}を変更</translation>
    </message>
    <message>
        <source>TTS</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>TTS</translation>
    </message>
    <message>
        <source>Change or remove {connection}</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>{connection}を変更または削除</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the connection</comment>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Can do: {abilities}.</source>
        <extracomment>studio/ui/dialogs/connection_row.py</extracomment>
        <translation>できること：{abilities}。</translation>
    </message>
    <message>
        <source>{spent:,} of {budget:,}</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{spent:,}／{budget:,}</translation>
    </message>
    <message>
        <source>{name}: {amount} credits</source>
        <extracomment>studio/ui/dialogs/credits.py</extracomment>
        <translation>{name}：{amount}クレジット</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>{job}の進み具合</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <extracomment>studio/ui/dialogs/jobs.py</extracomment>
        <translation>{job}をキャンセル</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{one}または{other}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acts</source>
        <comment>in the ledger</comment>
        <extracomment>studio/ui/dialogs/ledger_sheet.py; of one: {count:,} act</extracomment>
        <translation>
            <numerusform>{count:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits}, {unsure:,} of them may have been charged</source>
        <extracomment>studio/ui/dialogs/ledger_sheet.py</extracomment>
        <translation>{credits}（うち{unsure:,}は課金の可能性あり）</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <comment>a date, and the time of the day</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>It can be tried again 0 to {most} times.</source>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>再試行は0～{most}回です。</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>times again</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/patience.py</extracomment>
        <translation>回まで再試行</translation>
    </message>
    <message>
        <source>Documented prices of {date}. Plans differ: put in what yours charges. This computer is free.</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>{date}時点の公表料金です。プランにより異なるため、実際の料金を入力してください。このコンピューターは無料です。</translation>
    </message>
    <message>
        <source>credits a character</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>クレジット／文字</translation>
    </message>
    <message>
        <source>Speech, credits a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>読み上げ、1文字あたりのクレジット</translation>
    </message>
    <message>
        <source>credits each</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>クレジット／回</translation>
    </message>
    <message>
        <source>Infill, credits each</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>インフィル、1回あたりのクレジット</translation>
    </message>
    <message>
        <source>credits and a character</source>
        <comment>on top of those for each; behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>＋クレジット／文字</translation>
    </message>
    <message>
        <source>Infill, credits and a character</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>インフィル、加算される1文字あたりのクレジット</translation>
    </message>
    <message>
        <source>credits a second</source>
        <comment>behind a field</comment>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>クレジット／秒</translation>
    </message>
    <message>
        <source>Voice Changer, credits a second</source>
        <extracomment>studio/ui/dialogs/prices.py</extracomment>
        <translation>ボイスチェンジャー、1秒あたりのクレジット</translation>
    </message>
    <message numerus="yes">
        <source>{count} things are not well.</source>
        <extracomment>studio/ui/dialogs/self_check.py; of one: {count} thing is not well.</extracomment>
        <translation>
            <numerusform>問題が{count}件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>From the next start</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>次回の起動から</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>このコンピューターを使う</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>APIキーを変更…</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>音声の生成元…</translation>
    </message>
    <message>
        <source>Make the rest…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>残りを生成…</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>別の場所を選ぶ…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>ある部分を開く</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Choose another voice…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>別のボイスを選ぶ…</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>残して開く</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>your work is saved</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>作業内容は保存済み</translation>
    </message>
    <message>
        <source>your work</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>your words and takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>文とテイク</translation>
    </message>
    <message>
        <source>your takes</source>
        <comment>Safe: …</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>テイク</translation>
    </message>
    <message>
        <source>{subject} was not made: {reason}</source>
        <comment>the reason is a whole sentence</comment>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>{subject}：未生成。{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit.</extracomment>
        <translation>
            <numerusform>課金：{count:,}クレジット。</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged: something may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>課金：されたかもしれません。サービスからの通知はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Charged: {count:,} credits may have been taken; the service did not say.</source>
        <extracomment>studio/ui/errors.py; of one: Charged: {count:,} credit may have been taken; the service did not say.</extracomment>
        <translation>
            <numerusform>課金：{count:,}クレジットの可能性があります。サービスからの通知はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>コード：{code}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>ステータス：{status}</translation>
    </message>
    <message>
        <source>Request: {id}</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>リクエスト：{id}</translation>
    </message>
    <message>
        <source>Safe: {what}.</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>安全：{what}。</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/ui/export/exporting.py</extracomment>
        <translation>{name}を書き出し中</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>studio/ui/export/form.py</extracomment>
        <translation>{folder}内</translation>
    </message>
    <message>
        <source>{name}. In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>{name}。波かっこの中に書けるもの：
{fields}</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the button</comment>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>{title}, take {number}</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{title}、テイク{number}</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>「{name}」はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{name}を書き込み中…</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <extracomment>studio/ui/export/popover.py</extracomment>
        <translation>{name}に保存しました。</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when a stretch of sound begins</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <comment>when a stretch of sound ends</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when it was made</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>承認者</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}”.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>「{folder}」に「{name}」を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Where the synthetic sound of this export comes from.</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>この書き出しに含まれる合成音声の出どころ。</translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches, {length} in all.</source>
        <extracomment>studio/ui/export/provenance_pdf.py; of one: {count} stretch, {length} in all.</extracomment>
        <translation>
            <numerusform>{count}区間、合計{length}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Project {project} · written {time} by {person}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>プロジェクト {project} · {time}、{person}が作成</translation>
    </message>
    <message>
        <source>nobody known</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>take {number}</source>
        <comment>in a sentence</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>未承認</translation>
    </message>
    <message>
        <source>none noted</source>
        <comment>consent</comment>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}, said in {recording}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}、{date}に同意（{recording}に録音あり）</translation>
    </message>
    <message>
        <source>{person}, agreed on {date}</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{person}、{date}に同意</translation>
    </message>
    <message>
        <source>{title}: provenance</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>{title}：来歴</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>one file, and one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>両方</translation>
    </message>
    <message>
        <source>As</source>
        <comment>one file, or one for each block</comment>
        <extracomment>studio/ui/export/script_form.py</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Exported {name} to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{name}を{folder}に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} files to {folder}.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: Exported {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count}個のファイルを{folder}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py</extracomment>
        <translation>「{name}」はすでにあります。置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files are there already. Replace?</source>
        <extracomment>studio/ui/export/replacing.py; of one: {count} of these files is there already. Replace?</extracomment>
        <translation>
            <numerusform>このうち{count}個のファイルはすでにあります。置き換えますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} files are not as loud as asked for.</source>
        <extracomment>studio/ui/export/script_popover.py; of one: {count} of {all} files is not as loud as asked for.</extracomment>
        <translation>
            <numerusform>{all}個中{count}個のファイルが、指定のラウドネスに届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{lufs:.1f} LUFS, {rms:.1f} dB RMS, peak {peak:.1f} dBTP</source>
        <extracomment>studio/ui/export/script_popover.py</extracomment>
        <translation>{lufs:.1f} LUFS、{rms:.1f} dB RMS、ピーク{peak:.1f} dBTP</translation>
    </message>
    <message>
        <source>The kettle is on for both of us.</source>
        <comment>a line in a small drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>二人分のお湯をわかしています。</translation>
    </message>
    <message>
        <source>on</source>
        <comment>the word of “The kettle is on for both of us.” that is underlined, as it stands there</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>わかして</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>struck out in a drawing</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>in its place</comment>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <extracomment>studio/ui/first_run/art.py</extracomment>
        <translation>10秒</translation>
    </message>
    <message>
        <source>{words} {how}. Key {number}</source>
        <extracomment>studio/ui/first_run/card.py</extracomment>
        <translation>{words}{how}。キー{number}</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <extracomment>studio/ui/first_run/leading.py</extracomment>
        <translation>「はじめに」を終える</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>studio/ui/first_run/ready_list.py</extracomment>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <extracomment>studio/ui/help.py</extracomment>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <comment>of the recording, in the Voice Changer</comment>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>声を変える</translation>
    </message>
    <message>
        <source>They do not run.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>動いていません。</translation>
    </message>
    <message>
        <source>Sound out</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>音の出力</translation>
    </message>
    <message>
        <source>No device plays sound. Connect one; export works without.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>再生できるデバイスがありません。つないでください。書き出しはこのままできます。</translation>
    </message>
    <message>
        <source>Sound in</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>音の入力</translation>
    </message>
    <message>
        <source>No microphone can be used. Connect one, or allow it in the system.</source>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>使えるマイクがありません。つなぐか、システムで許可してください。</translation>
    </message>
    <message>
        <source>{devices}.</source>
        <comment>names of sound devices</comment>
        <extracomment>studio/ui/readiness.py</extracomment>
        <translation>{devices}。</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>カーソルから再生</translation>
    </message>
    <message>
        <source>To start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>選択範囲を再生</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>選択範囲をループ</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>録音／停止</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>録音を一時停止</translation>
    </message>
    <message>
        <source>Hear it without the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>選択範囲を飛ばして聴く</translation>
    </message>
    <message>
        <source>Hear up to the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>選択範囲の手前まで聴く</translation>
    </message>
    <message>
        <source>Hear before its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>始点の前を聴く</translation>
    </message>
    <message>
        <source>Hear after its start</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>始点の後を聴く</translation>
    </message>
    <message>
        <source>Hear before its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>終点の前を聴く</translation>
    </message>
    <message>
        <source>Hear after its end</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>終点の後を聴く</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>To the message at the top</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>上部のメッセージへ</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close, leave the text, then stop the sound</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>閉じる、入力を抜ける、音を止めるの順</translation>
    </message>
    <message>
        <source>Write in the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ブロックに書く</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ブロックを上へ</translation>
    </message>
    <message>
        <source>Move it down</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Add a block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Copy the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ブロックをコピー</translation>
    </message>
    <message>
        <source>Join with previous</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>前と結合</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ブロックを削除</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ロック／ロック解除</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>How words are said</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>言葉の読み方</translation>
    </message>
    <message>
        <source>Approve the block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ブロックを承認</translation>
    </message>
    <message>
        <source>Make this block</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>このブロックを生成</translation>
    </message>
    <message>
        <source>Make all missing</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>未生成分をすべて生成</translation>
    </message>
    <message>
        <source>Next take</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>次のテイク</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>テキストを開く</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>録音を開く</translation>
    </message>
    <message>
        <source>Open the file you copied</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>コピーしたファイルを開く</translation>
    </message>
    <message>
        <source>Make takes</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>テイクを生成</translation>
    </message>
    <message>
        <source>Choose what sounds, or write</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>鳴っているものを選ぶ／入力する</translation>
    </message>
    <message>
        <source>Next patch to listen to</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>次の要確認パッチ</translation>
    </message>
    <message>
        <source>In a pickup list: accept; N next take, X reject</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>修正リスト：採用。Nは次のテイク、Xは不採用</translation>
    </message>
    <message>
        <source>Export the mended recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>修正版を書き出す</translation>
    </message>
    <message>
        <source>Selection begins here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ここから選択</translation>
    </message>
    <message>
        <source>Selection ends here</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ここまで選択</translation>
    </message>
    <message>
        <source>Larger on that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>その側へ広げる</translation>
    </message>
    <message>
        <source>Smaller from that side</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>その側から縮める</translation>
    </message>
    <message>
        <source>Move it as it is, or to the right</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>そのまま左へ移動、または右へ</translation>
    </message>
    <message>
        <source>Next word; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>次の単語。Leftで前</translation>
    </message>
    <message>
        <source>Edges to zero crossings</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>端をゼロクロスに</translation>
    </message>
    <message>
        <source>Left crossfade shorter; . longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>左のクロスフェードを短く。.で長く</translation>
    </message>
    <message>
        <source>Right crossfade shorter; &gt; longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>右のクロスフェードを短く。&gt;で長く</translation>
    </message>
    <message>
        <source>Zoom in; Ctrl+− out</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>拡大。Ctrl+−で縮小</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>選択範囲を表示</translation>
    </message>
    <message>
        <source>Show all of the recording</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>録音全体を表示</translation>
    </message>
    <message>
        <source>Add a marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <source>Next marker; Left the one before</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>次のマーカー。Leftで前</translation>
    </message>
    <message>
        <source>Put the word right, name the marker</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>単語を直す、マーカーに名前</translation>
    </message>
    <message>
        <source>Preview the voice</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ボイスを試聴</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>お気に入りに入れる／外す</translation>
    </message>
    <message>
        <source>Add it to the mix</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ミックスに追加</translation>
    </message>
    <message>
        <source>Add it to the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>聴き比べに追加</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Undo a favourite or a tag</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>お気に入りとタグを元に戻す</translation>
    </message>
    <message>
        <source>Redo it</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Hear the file</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ファイルを聴く</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>データセットの名前を変更</translation>
    </message>
    <message>
        <source>List the files anew</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ファイルの一覧を更新</translation>
    </message>
    <message>
        <source>Remove one not sent; delete one</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>未送信を外す／送信済みを削除</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>外したものを戻す</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>変換前と変換後を切り替え</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>声を変える</translation>
    </message>
    <message>
        <source>Hear a result, or try again</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>結果を聴く／再試行</translation>
    </message>
    <message>
        <source>Take its file out of the batch</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>ファイルをバッチから外す</translation>
    </message>
    <message>
        <source>Open a zipped project…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>ZIPのプロジェクトを開く…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Show the project&apos;s folder</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>プロジェクトのフォルダーを表示</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Something wrong?…</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>困ったときは…</translation>
    </message>
    <message>
        <source>Hear the selection</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>選択範囲を聴く</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/ui/main_menu.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>利用明細を書き出す</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>studio/ui/money.py</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>A take is being made just now. Stop it, or wait until it is there.</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>テイクを生成中です。中止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Zipped projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>ZIPのプロジェクト</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Zipped projects, to send</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>送付用のZIPプロジェクト</translation>
    </message>
    <message>
        <source>Making a project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>プロジェクトを作成中</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>プロジェクトを開いています</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>プロジェクトを別名で保存</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>プロジェクトを保存中</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>studio/services/copy_project.py</extracomment>
        <translation>コピーを保存中</translation>
    </message>
    <message>
        <source>Open a zipped project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>ZIPのプロジェクトを開く</translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>コピーを{path}に保存しました。</translation>
    </message>
    <message>
        <source>The voices on this computer stopped twice.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>このコンピューターのボイスが2回止まりました。</translation>
    </message>
    <message>
        <source>The voices on this computer did not start within a minute.</source>
        <extracomment>studio/launch/engine.py</extracomment>
        <translation>このコンピューターのボイスが1分以内に起動しませんでした。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>keys</comment>
        <extracomment>studio/ui/dialogs/keys.py</extracomment>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>Said by that character</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>その番号の登場人物にする</translation>
    </message>
    <message>
        <source>Hear that take in place</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>その番号のテイクをその場で聴く</translation>
    </message>
    <message>
        <source>Hear that voice of the audition</source>
        <extracomment>studio/ui/key_table.py</extracomment>
        <translation>聴き比べのその番号のボイスを聴く</translation>
    </message>
    <message>
        <source>Renaming the project</source>
        <extracomment>studio/ui/open_project.py</extracomment>
        <translation>プロジェクトの名前を変更中</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>録音を探しています</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>録音を保存中</translation>
    </message>
    <message>
        <source>Throwing the recording away</source>
        <extracomment>studio/ui/recording/leftovers.py</extracomment>
        <translation>録音を破棄中</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>データセットはまだありません</translation>
    </message>
    <message>
        <source>No files in it yet</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <source>Listening for words… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>単語を聞き取り中… {percent}%</translation>
    </message>
    <message>
        <source>Recordings mended in this project</source>
        <extracomment>studio/ui/tabs/infill/recordings.py</extracomment>
        <translation>このプロジェクトで修正した録音</translation>
    </message>
    <message>
        <source>How it is said: {how}</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>話し方：{how}</translation>
    </message>
    <message>
        <source>{service}, built in</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>{service}（付属）</translation>
    </message>
    <message>
        <source>Parts of the whole: all sliders together are 100 %, and twice as far is twice as much.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>全体に占める割合です。すべてのスライダーを合わせて100 %で、2倍動かすと2倍になります。</translation>
    </message>
    <message>
        <source>Add at least two voices: press M on each</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>2つ以上のボイスを追加：それぞれでMキー</translation>
    </message>
    <message>
        <source>Create a voice from numbers</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>数値からボイスを作成</translation>
    </message>
    <message>
        <source>Open a voice file…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>ボイスファイルを開く…</translation>
    </message>
    <message>
        <source>Open a voice file</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>ボイスファイルを開く</translation>
    </message>
    <message>
        <source>No sound device was found. Export still works. If one is there now, start the studio again.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>サウンドデバイスが見つかりません。書き出しはできます。今つながっている場合は、スタジオを起動し直してください。</translation>
    </message>
    <message>
        <source>Other voices speak {language} with an accent</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>ほかのボイスの{language}には、なまりがあります</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>voice</comment>
        <extracomment>studio/ui/voices/voice_list.py</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Name the marker…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>マーカーに名前を付ける…</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Add a marker here</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>ここにマーカーを追加</translation>
    </message>
    <message>
        <source>Select “{word}”</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>「{word}」を選択</translation>
    </message>
    <message>
        <source>Correct “{word}”…</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>「{word}」を直す…</translation>
    </message>
    <message>
        <source>“{word}” is said where the selection is</source>
        <extracomment>studio/ui/waveform/gap_menu.py</extracomment>
        <translation>「{word}」を選択範囲の位置に合わせる</translation>
    </message>
    <message>
        <source>Selection {start} to {end}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>選択範囲 {start}～{end}</translation>
    </message>
    <message numerus="yes">
        <source>words {words}</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: word {words}</extracomment>
        <translation>
            <numerusform>単語 {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>pause before {count} milliseconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>前のポーズ {count}ミリ秒</translation>
    </message>
    <message>
        <source>left context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>左コンテキスト {seconds:.1f}秒</translation>
    </message>
    <message>
        <source>right context {seconds:.1f} seconds</source>
        <extracomment>studio/ui/waveform/spoken_selection.py</extracomment>
        <translation>右コンテキスト {seconds:.1f}秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} hour</extracomment>
        <translation>
            <numerusform>{count}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>studio/ui/waveform/spoken_selection.py; of one: {count} minute</extracomment>
        <translation>
            <numerusform>{count}分</numerusform>
        </translation>
    </message>
    <message>
        <source>Take waveform</source>
        <comment>waveform of a take</comment>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>テイクの波形</translation>
    </message>
    <message>
        <source>Selection {start:.2f} to {end:.2f} seconds, {length:.2f} seconds</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>選択範囲 {start:.2f}～{end:.2f}秒、{length:.2f}秒間</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds, word {word}</source>
        <extracomment>studio/ui/waveform/take_wave.py</extracomment>
        <translation>{seconds:.2f}秒、単語「{word}」</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what the ruler is in; short</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>smp</source>
        <comment>samples: what the ruler is in; at most four letters</comment>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>smp</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>ルーラーを時間で表示</translation>
    </message>
    <message>
        <source>Ruler in samples</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>ルーラーをサンプルで表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>to the clipboard</comment>
        <extracomment>studio/ui/widgets/details.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of the sound</comment>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>peak {level:.0f} dB</source>
        <extracomment>studio/ui/widgets/meter.py</extracomment>
        <translation>ピーク {level:.0f} dB</translation>
    </message>
    <message>
        <source>Put the steps away</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>手順をたたむ</translation>
    </message>
    <message>
        <source>Show the steps, {number} of {count}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>手順を表示（{count}のうち{number}）</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {words}</source>
        <extracomment>studio/ui/widgets/steps_strip.py</extracomment>
        <translation>手順{number}／{count}：{words}</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>残り{time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes {seconds}</source>
        <extracomment>studio/ui/widgets/time_text.py; of one: {count} minute {seconds}</extracomment>
        <translation>
            <numerusform>{count}分{seconds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <extracomment>studio/ui/widgets/time_text.py</extracomment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>Wheel of {name}</source>
        <extracomment>studio/ui/widgets/wheel.py</extracomment>
        <translation>{name}のホイール</translation>
    </message>
    <message>
        <source>A warm, open voice with an easy smile in it, at home in stories and in everyday explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>ほほえみを感じる、温かく開放的な声。物語や日常の解説に。</translation>
    </message>
    <message>
        <source>A relaxed, low voice with a little grain, good company for long narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>少しざらつきのある、くつろいだ低い声。長い朗読の友に。</translation>
    </message>
    <message>
        <source>A confident, lively voice with crisp consonants; carries adverts and announcements.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>自信に満ちた活気のある声。子音の歯切れがよく、広告やアナウンスに映えます。</translation>
    </message>
    <message>
        <source>A bright, well-spoken British voice, even and clear enough for lessons and audiobooks.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明るく品のあるイギリス英語の声。むらがなく明瞭で、講座やオーディオブックに。</translation>
    </message>
    <message>
        <source>An energetic, strong voice with lively swings of pitch; made for trailers and sport.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>抑揚のはっきりした、力強くエネルギッシュな声。予告編やスポーツに。</translation>
    </message>
    <message>
        <source>A slow, breathy near-whisper, as if spoken close to your ear.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>耳元で語りかけるような、ゆっくりした吐息まじりのささやき声。</translation>
    </message>
    <message>
        <source>A clear, friendly voice at a brisk pace, for guides, help pages and telephone menus.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>テンポのよい、明瞭で親しみやすい声。ガイド、ヘルプ、電話の自動音声に。</translation>
    </message>
    <message>
        <source>A gentle, rounded British voice that takes its time, for documentaries and bedtime stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>ゆったりと話す、やさしくまろやかなイギリス英語の声。ドキュメンタリーや寝る前のお話に。</translation>
    </message>
    <message>
        <source>A quick, playful voice, the fastest talker here; fits games and short clips.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>早口で遊び心のある声。ここでいちばんの早口です。ゲームや短い動画に。</translation>
    </message>
    <message>
        <source>A smooth, rounded voice that moves along quickly without losing a word.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>なめらかでまろやかな声。速めのテンポでも、一語一語がはっきり届きます。</translation>
    </message>
    <message>
        <source>A composed, full British voice with a steady melody, suited to news and company films.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>落ち着いた豊かなイギリス英語の声。抑揚は安定し、ニュースや企業映像に。</translation>
    </message>
    <message>
        <source>A soft, dark-toned voice with an animated melody, for dialogue and explainers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>暗めの音色でやわらかく、表情豊かな抑揚の声。会話や解説に。</translation>
    </message>
    <message>
        <source>A low, firm voice that gets to the point; suits instructions and business.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>要点をまっすぐ伝える、低くしっかりした声。説明やビジネスに。</translation>
    </message>
    <message>
        <source>A high, expressive British voice with wide swings, for characters and children&apos;s books.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>抑揚の大きい、高く表情豊かなイギリス英語の声。キャラクターや児童書に。</translation>
    </message>
    <message>
        <source>A plain, direct voice with little melody, for notices and quick reads.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>抑揚の少ない、率直で飾らない声。お知らせや短い読み上げに。</translation>
    </message>
    <message>
        <source>A young, bubbly voice, bright and full of ups and downs.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>若々しくはじけるような声。明るく、高低の変化に富んでいます。</translation>
    </message>
    <message>
        <source>A calm, level British voice, reliable for news and reports.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>落ち着いた平らなイギリス英語の声。ニュースや報告に安心して使えます。</translation>
    </message>
    <message>
        <source>The deepest voice here: slow, dark and smooth, for trailers and late-night radio.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>ここでいちばん深い声。ゆっくりと暗くなめらかで、予告編や深夜ラジオに。</translation>
    </message>
    <message>
        <source>A soft, low voice with a thoughtful melody, pleasant for meditations and essays.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>思慮深い抑揚の、やわらかく低い声。瞑想やエッセイに心地よく響きます。</translation>
    </message>
    <message>
        <source>A delicate, unhurried British voice with a lilting melody.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>歌うような抑揚の、繊細でゆったりしたイギリス英語の声。</translation>
    </message>
    <message>
        <source>A youthful voice with a lively melody, good for podcasts and product tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>いきいきした抑揚の若々しい声。ポッドキャストや製品紹介に。</translation>
    </message>
    <message>
        <source>A cool, mellow voice on the low side, easy to listen to for a long time.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>低めで涼やか、角のない声。長く聴いても疲れません。</translation>
    </message>
    <message>
        <source>A slow British storyteller with crisp, airy consonants and room between the words.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>ゆっくり語るイギリス英語の語り手。子音は軽やかに際立ち、言葉の間にゆとりがあります。</translation>
    </message>
    <message>
        <source>A low, level-headed voice, smooth and patient; suits tutorials.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>冷静で低い声。なめらかで根気よく、チュートリアルに向きます。</translation>
    </message>
    <message>
        <source>A deep, gravelly British voice with hardly any melody, dry and serious.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>抑揚のほとんどない、深くしわがれたイギリス英語の声。淡々として重みがあります。</translation>
    </message>
    <message>
        <source>A bright, matter-of-fact voice, neutral in feeling and easy to follow.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明るく淡々とした声。感情は控えめで聴き取りやすい。</translation>
    </message>
    <message>
        <source>A measured, dark voice that leaves space, for reflective narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>間を大切にする、抑えた暗めの声。内省的な語りに。</translation>
    </message>
    <message>
        <source>An old, rough, jolly voice with enormous swings of pitch: a character, not a narrator.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>抑揚がとても大きい、年老いてざらついた陽気な声。語り手ではなくキャラクターに。</translation>
    </message>
    <message>
        <source>A clear, composed French voice with an even melody, for reading aloud and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>平らな抑揚の、澄んで落ち着いたフランス語の声。朗読や講座に。</translation>
    </message>
    <message>
        <source>A bright, direct Spanish voice at a good pace, for guides and news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>テンポのよい、明るく率直なスペイン語の声。ガイドやニュースに。</translation>
    </message>
    <message>
        <source>A friendly, steady Spanish voice of medium depth, for narration and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>親しみやすく安定した、中くらいの低さのスペイン語の声。語りや解説に。</translation>
    </message>
    <message>
        <source>A rough, hearty Spanish voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>いきいきした抑揚の、ざらついて豪快なスペイン語の声。キャラクターや広告に。</translation>
    </message>
    <message>
        <source>A high, clear Italian voice with plenty of presence, for announcements and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>存在感のある、高く澄んだイタリア語の声。アナウンスや講座に。</translation>
    </message>
    <message>
        <source>A deep, calm Italian voice, dark and smooth, for documentaries.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>暗くなめらかな、深く穏やかなイタリア語の声。ドキュメンタリーに。</translation>
    </message>
    <message>
        <source>A bright, natural Brazilian voice of medium height, for narration and lessons.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>明るく自然な、中くらいの高さのブラジルポルトガル語の声。語りや講座に。</translation>
    </message>
    <message>
        <source>A friendly, steady Brazilian voice of medium depth, for news and explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>親しみやすく安定した、中くらいの低さのブラジルポルトガル語の声。ニュースや解説に。</translation>
    </message>
    <message>
        <source>A rough, hearty Brazilian voice with a lively melody, for characters and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>いきいきした抑揚の、ざらついて豪快なブラジルポルトガル語の声。キャラクターや広告に。</translation>
    </message>
    <message>
        <source>A high, gentle Hindi voice, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>まろやかでゆったりした、高くやさしいヒンディー語の声。</translation>
    </message>
    <message>
        <source>A warm, flowing Hindi voice of medium height, for narration and help lines.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>流れるように話す、温かい中くらいの高さのヒンディー語の声。語りや電話案内に。</translation>
    </message>
    <message>
        <source>A dark Hindi voice with an expressive melody, for stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>表情豊かな抑揚の、暗めのヒンディー語の声。物語に。</translation>
    </message>
    <message>
        <source>A soft, steady Hindi voice, dark in tone, for explanations.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>暗めの音色の、やわらかく安定したヒンディー語の声。解説に。</translation>
    </message>
    <message>
        <source>A full, present Mandarin voice with an even pace, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>一定のテンポで話す、豊かで存在感のある標準中国語の声。朗読に。</translation>
    </message>
    <message>
        <source>A soft, unhurried Mandarin voice, smooth and high.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>なめらかで高い、やわらかくゆったりした標準中国語の声。</translation>
    </message>
    <message>
        <source>A crisp, lively Mandarin voice with sharp consonants, for programmes and adverts.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>子音の鋭い、歯切れよく活気のある標準中国語の声。番組や広告に。</translation>
    </message>
    <message>
        <source>A very high, quick Mandarin voice, young and cheerful.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>とても高く早口の、若く陽気な標準中国語の声。</translation>
    </message>
    <message>
        <source>A light, quick Mandarin voice, for vlogs and tours.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>軽やかで早口の標準中国語の声。動画ブログや案内に。</translation>
    </message>
    <message>
        <source>A deep, strong Mandarin voice, for sport and trailers.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>深く力強い標準中国語の声。スポーツや予告編に。</translation>
    </message>
    <message>
        <source>A dry, quick Mandarin voice with a rough edge, for news.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>少しざらつきのある、乾いた早口の標準中国語の声。ニュースに。</translation>
    </message>
    <message>
        <source>A bright, boyish Mandarin voice, high enough for a child in a story.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>少年のように明るい標準中国語の声。物語の子ども役にもなる高さです。</translation>
    </message>
    <message>
        <source>A high, clear Japanese voice with an even melody, for reading aloud.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>平らな抑揚の、高く澄んだ日本語の声。朗読に。</translation>
    </message>
    <message>
        <source>A quiet Japanese storyteller, rounded and unhurried.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>まろやかでゆったりと語る、静かな日本語の語り手。</translation>
    </message>
    <message>
        <source>A small, sweet Japanese voice, for characters in stories.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>小さくかわいらしい日本語の声。物語のキャラクターに。</translation>
    </message>
    <message>
        <source>The highest voice here: a childlike Japanese storyteller with wide swings.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>ここでいちばん高い声。抑揚の大きい、子どものような日本語の語り手。</translation>
    </message>
    <message>
        <source>A deep, calm Japanese voice, dark in tone, for narration.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>暗めの音色の、深く穏やかな日本語の声。語りに。</translation>
    </message>
    <message>
        <source>A clear voice mixed from French and English ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>フランス語と英語のボイスをミックスした澄んだ声。ドイツ語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A calm, low voice mixed from English and Spanish ones; its German has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とスペイン語のボイスをミックスした穏やかな低い声。ドイツ語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and French ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とフランス語のボイスをミックスした親しみやすい声。オランダ語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A steady voice mixed from English ones; its Dutch has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語のボイスをミックスした安定した声。オランダ語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A light voice mixed from English and French ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とフランス語のボイスをミックスした軽やかな声。スウェーデン語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A low, even voice mixed from English ones; its Swedish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語のボイスをミックスした低く平らな声。スウェーデン語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A warm voice mixed from English and Spanish ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とスペイン語のボイスをミックスした温かい声。ロシア語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A deep voice mixed from English and Italian ones; its Russian has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とイタリア語のボイスをミックスした深い声。ロシア語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A clear voice mixed from English and Italian ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とイタリア語のボイスをミックスした澄んだ声。ポーランド語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>An even voice mixed from English and Spanish ones; its Polish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とスペイン語のボイスをミックスした平らな声。ポーランド語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A soft voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>日本語と英語のボイスをミックスしたやわらかい声。韓国語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A calm voice mixed from Japanese and English ones; its Korean has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>日本語と英語のボイスをミックスした穏やかな声。韓国語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A friendly voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とスペイン語のボイスをミックスした親しみやすい声。トルコ語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>A steady voice mixed from English and Spanish ones; its Turkish has a foreign accent.</source>
        <comment>what a voice is like</comment>
        <extracomment>studio/engine/data/catalogue.json</extracomment>
        <translation>英語とスペイン語のボイスをミックスした安定した声。トルコ語には外国語なまりがあります。</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Hear the count</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>カウントを聴く</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>自分の声を聴く</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Record (R)</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>録音 (R)</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>studio/core/seam_wording.py</extracomment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Say something. Nothing is heard yet.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>何か話してください。まだ音が入っていません。</translation>
    </message>
    <message>
        <source>Too quiet. Come closer, or turn the microphone up.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>小さすぎます。近づくか、マイクの音量を上げてください。</translation>
    </message>
    <message>
        <source>This level is good.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>ちょうどよいレベルです。</translation>
    </message>
    <message>
        <source>A little loud. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>少し大きいです。離れるか、マイクの音量を下げてください。</translation>
    </message>
    <message>
        <source>Too loud, it distorts. Move back, or turn the microphone down.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>大きすぎて音が割れています。離れるか、マイクの音量を下げてください。</translation>
    </message>
    <message>
        <source>Too loud, it distorts</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>大きすぎて音が割れています</translation>
    </message>
    <message>
        <source>Mono</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>You hear yourself about 0.2 s late; use headphones. It is never recorded, and off again afterwards: through loudspeakers the microphone would hear itself.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>自分の声は約0.2秒遅れて聞こえます。ヘッドホンを使ってください。この音は録音されず、終わると自動でオフになります。スピーカーだと、その音をマイクが拾ってしまいます。</translation>
    </message>
    <message>
        <source>There is nothing to hear it through: plug in headphones.</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>聴くためのデバイスがありません。ヘッドホンをつないでください。</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>録音中</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>新しい録音</translation>
    </message>
    <message>
        <source>what was recorded until then</source>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>そこまでの録音</translation>
    </message>
    <message>
        <source>Spends only after you have seen the price.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>料金を確認してからでないと、クレジットは使われません。</translation>
    </message>
    <message>
        <source>Removing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>接続を削除中</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>接続をテスト中</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings were still running when the studio closed: {recordings}.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: A recording was still running when the studio closed: {recordings}.</extracomment>
        <translation>
            <numerusform>スタジオが閉じたとき、録音が{count}件続いていました：{recordings}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safe: all of them but the last moment.</source>
        <extracomment>studio/ui/recording/leftovers.py; of one: Safe: all of it but the last moment.</extracomment>
        <translation>
            <numerusform>安全：最後の一瞬を除くすべて。</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {verdict}</source>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>レベル：{verdict}</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>sound</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>録音</translation>
    </message>
    <message numerus="yes">
        <source>After {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: After {count} second</extracomment>
        <translation>
            <numerusform>{count}秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>when the recording begins</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>hearing oneself while recording</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how loud the microphone is</comment>
        <extracomment>studio/ui/recording/popover.py</extracomment>
        <translation>レベル</translation>
    </message>
    <message numerus="yes">
        <source>Recording starts in {count} seconds</source>
        <extracomment>studio/ui/recording/popover.py; of one: Recording starts in {count} second</extracomment>
        <translation>
            <numerusform>{count}秒後に録音を開始</numerusform>
        </translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>studio/ui/recording/session.py</extracomment>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>the left channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>Right alone</source>
        <comment>the right channel and no other</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>it goes on now</comment>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <extracomment>studio/ui/recording/wording.py</extracomment>
        <translation>開始まで {seconds}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a recording</comment>
        <extracomment>studio/ui/recordings.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a sentence gets its full stop</comment>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{words}…</source>
        <comment>something goes on</comment>
        <extracomment>studio/ui/sentences.py</extracomment>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>Starting again</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>APIキーが無効</translation>
    </message>
    <message>
        <source>Key missing</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>APIキーなし</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>testing…</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>not tested</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>key refused</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>APIキーが無効</translation>
    </message>
    <message>
        <source>key missing</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>APIキーなし</translation>
    </message>
    <message>
        <source>not reachable</source>
        <comment>beside the name of a service</comment>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Free, private, works without a network.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>無料。データは外に出ず、ネットワークも不要です。</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>まだテストしていません。</translation>
    </message>
    <message>
        <source>It asks for a key, and none is kept here.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>APIキーが必要ですが、ここに保存されていません。</translation>
    </message>
    <message>
        <source>It does not answer at its address.</source>
        <extracomment>studio/ui/speaker.py</extracomment>
        <translation>このアドレスから応答がありません。</translation>
    </message>
    <message>
        <source>While it is made</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>生成しながら</translation>
    </message>
    <message>
        <source>As one file</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>1ファイルで</translation>
    </message>
    <message>
        <source>An MP3 comes as one file, and is heard when it is whole.</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>MP3は1つのファイルで届き、全部そろってから聴けます。</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>studio/ui/speech/delivery.py</extracomment>
        <translation>受け取り方</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feeling</comment>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a feeling</source>
        <extracomment>studio/ui/speech/feelings.py</extracomment>
        <translation>感情を追加</translation>
    </message>
    <message>
        <source>Raw samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>RAWサンプル</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Format of new takes</source>
        <extracomment>studio/ui/speech/format_popover.py</extracomment>
        <translation>新しいテイクの形式</translation>
    </message>
    <message>
        <source>CD, 44.1 kHz, 16-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>CD、44.1 kHz、16ビット</translation>
    </message>
    <message>
        <source>Broadcast WAV, 48 kHz, 24-bit</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>放送用WAV、48 kHz、24ビット</translation>
    </message>
    <message>
        <source>Podcast MP3, 128 kbit/s</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>ポッドキャストMP3、128 kbit/s</translation>
    </message>
    <message>
        <source>Telephone, µ-law, 8 kHz</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>電話、µ-law、8 kHz</translation>
    </message>
    <message>
        <source>Raw samples, 44.1 kHz, float</source>
        <extracomment>studio/ui/speech/formats.py</extracomment>
        <translation>RAWサンプル、44.1 kHz、浮動小数点</translation>
    </message>
    <message>
        <source>At most, in seconds</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>上限（秒）</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>studio/ui/speech/limit.py</extracomment>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Pause after</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>後のポーズ</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g}秒</translation>
    </message>
    <message>
        <source>{seconds:g} seconds</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>{seconds:g}秒</translation>
    </message>
    <message>
        <source>{seconds:g} seconds of silence after the block</source>
        <extracomment>studio/ui/speech/pause.py</extracomment>
        <translation>ブロックの後に{seconds:g}秒の無音</translation>
    </message>
    <message>
        <source>You already have this take. Make another for {price}?</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>このテイクはすでにあります。{price}でもう1つ生成しますか？</translation>
    </message>
    <message>
        <source>Use the one I have</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>今あるものを使う</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>もう1つ生成</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>studio/ui/speech/question_bar.py</extracomment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Which languages can be spoken is known once the voices are</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>話せる言語は、ボイスがわかってから表示されます</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/ui/dialogs/settings.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>感情</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target length, in seconds</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>目標の長さ（秒）</translation>
    </message>
    <message>
        <source>Choose the speed that comes to this length</source>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>この長さになる速度を選ぶ</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <extracomment>studio/audio/recording.py</extracomment>
        <translation>32ビット浮動小数点</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>studio/ui/starting.py</extracomment>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Changing the voice</source>
        <extracomment>studio/services/convert.py</extracomment>
        <translation>声を変えています</translation>
    </message>
    <message>
        <source>50 percent</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>50%</translation>
    </message>
    <message>
        <source>No recordings were found there.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>そこに録音は見つかりませんでした。</translation>
    </message>
    <message>
        <source>They are in the batch already.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>すでにバッチに入っています。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>Looking at recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>録音を確認中</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <extracomment>studio/ui/tabs/convert/batch/adding.py</extracomment>
        <translation>中止しました。何も追加していません。</translation>
    </message>
    <message>
        <source>Choose the voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>バッチのボイスを選択</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>スキップを解除</translation>
    </message>
    <message>
        <source>Change the format of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>バッチの形式を変更</translation>
    </message>
    <message>
        <source>Change the names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>結果の名前を変更</translation>
    </message>
    <message>
        <source>Add files or a folder; each is spoken by every voice you tick.</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>ファイルかフォルダーを追加します。チェックを付けたすべてのボイスで生成します。</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Add files or folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>ファイル／フォルダーを追加…</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Fold the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>バッチをたたむ</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>ボイスなし</translation>
    </message>
    <message>
        <source>Tick who speaks</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>使うボイスにチェック</translation>
    </message>
    <message>
        <source>Format, names and place of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>結果の形式、名前、保存先</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>Making…</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>生成中…</translation>
    </message>
    <message>
        <source>Nothing was lost. Start makes it.</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>失われたものはありません。「開始」で生成します。</translation>
    </message>
    <message>
        <source>Add files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>バッチにファイルを追加</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>バッチにフォルダーを追加</translation>
    </message>
    <message>
        <source>Files…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Add files or a folder first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>先にファイルかフォルダーを追加してください</translation>
    </message>
    <message>
        <source>Tick a voice first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>先にボイスにチェックを付けてください</translation>
    </message>
    <message>
        <source>Everything is made, skipped, or cannot be used</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>すべて生成済み、スキップ済み、または使用不可です</translation>
    </message>
    <message>
        <source>Paused. The rest waits until you go on.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>一時停止中です。残りは再開するまで待ちます。</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>What is under way is finished first</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>進行中のものが終わってから止まります</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>もう一度生成</translation>
    </message>
    <message>
        <source>It can be tried again when the batch is done or paused.</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>バッチが終わるか一時停止すると、もう一度試せます。</translation>
    </message>
    <message>
        <source>The rest of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>バッチの残り</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>結果の名前</translation>
    </message>
    <message>
        <source>Results of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>バッチの結果</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>studio/ui/tabs/convert/batch/columns.py</extracomment>
        <translation>保存名</translation>
    </message>
    <message>
        <source>Recordings of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/table.py</extracomment>
        <translation>バッチの録音</translation>
    </message>
    <message>
        <source>Enter ticks the voice, or takes the tick away · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>Enterでボイスにチェックを付け外し · Ctrl+Enterで試聴</translation>
    </message>
    <message>
        <source>Voices of the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>バッチのボイス</translation>
    </message>
    <message>
        <source>Matching the loudness</source>
        <extracomment>studio/ui/tabs/convert/comparing.py</extracomment>
        <translation>ラウドネスを合わせています</translation>
    </message>
    <message>
        <source>press X to swap at the same spot; loudness matched</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>Xで同じ位置のまま切り替え。ラウドネスは調整済み</translation>
    </message>
    <message>
        <source>Speak it as</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>このボイスで話す</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>聴いている側</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>声を変える</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <extracomment>studio/core/script_edits.py</extracomment>
        <translation>ボイスを選択</translation>
    </message>
    <message>
        <source>Choose a take (T for the next)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>テイクを選ぶ (Tで次)</translation>
    </message>
    <message>
        <source>No take yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>テイクなし</translation>
    </message>
    <message>
        <source>Swap (X)</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>切り替え (X)</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>比べるものがまだありません</translation>
    </message>
    <message>
        <source>Change the format</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>形式を変更</translation>
    </message>
    <message>
        <source>Change how it arrives</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>受け取り方を変更</translation>
    </message>
    <message>
        <source>Drop one here, or record a line. Several, or a folder, go into the batch.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>ここにドロップするか、セリフを録音します。複数のファイルやフォルダーはバッチに入ります。</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>録音はまだありません</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>録音を開いています…</translation>
    </message>
    <message>
        <source>WAV, FLAC, MP3, M4A, AIFF, OGG and Opus. The file itself is never changed.</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>WAV、FLAC、MP3、M4A、AIFF、OGG、Opus。元のファイルは変更しません。</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>録音を開く…</translation>
    </message>
    <message>
        <source>Record a line</source>
        <extracomment>studio/ui/tabs/convert/empty.py</extracomment>
        <translation>セリフを録音</translation>
    </message>
    <message>
        <source>Drop a recording here, or press R and say a line</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>録音をここにドロップするか、Rを押して話します</translation>
    </message>
    <message>
        <source>Choose who shall say it, then press Change voice</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>話すボイスを選び、「声を変える」を押します</translation>
    </message>
    <message>
        <source>Press X to swap between before and after</source>
        <extracomment>studio/ui/tabs/convert/first_change.py</extracomment>
        <translation>Xを押すと、変換前と変換後を切り替えられます</translation>
    </message>
    <message>
        <source>No verdict: made without the melody match.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>判定なし：抑揚を合わせずに生成しました。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>変換前と変換後</translation>
    </message>
    <message>
        <source>being recorded</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Speak. Stop recording with R, and change the voice then.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>話してください。Rで録音を止めてから、声を変えます。</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>Changing the voice…</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>声を変えています…</translation>
    </message>
    <message>
        <source>The recording is being read. You can hear it already, and change its voice once it is read.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>録音を読み込んでいます。もう聴けます。声を変えられるのは読み込んだ後です。</translation>
    </message>
    <message>
        <source>The recording is heard in the voice that you choose here.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>ここで選んだボイスで、録音が聴けます。</translation>
    </message>
    <message>
        <source>after drawn at its own pitch</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>変換後は元の高さで表示</translation>
    </message>
    <message>
        <source>Same melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>同じ抑揚</translation>
    </message>
    <message>
        <source>Much the same</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>Another melody</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>異なる抑揚</translation>
    </message>
    <message>
        <source>Listening to the melody</source>
        <extracomment>studio/ui/tabs/convert/melodies.py</extracomment>
        <translation>抑揚を分析中</translation>
    </message>
    <message>
        <source>Melody</source>
        <extracomment>studio/ui/tabs/convert/melody_head.py</extracomment>
        <translation>抑揚</translation>
    </message>
    <message>
        <source>About this take</source>
        <extracomment>studio/ui/tabs/convert/note_bar.py</extracomment>
        <translation>このテイクについて</translation>
    </message>
    <message>
        <source>Open or record a line first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>先にセリフを開くか録音してください</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>先にボイスを選んでください</translation>
    </message>
    <message>
        <source>This connection does not have that voice. Choose another</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>この接続にそのボイスはありません。別のボイスを選んでください</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>声を変えています</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>先に録音を止めてください</translation>
    </message>
    <message>
        <source>The recording is being read</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>録音を読み込んでいます</translation>
    </message>
    <message>
        <source>The recording could not be read. Open another one</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>録音を読み込めませんでした。別の録音を開いてください</translation>
    </message>
    <message>
        <source>WAV, as the recording</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>WAV、録音と同じ</translation>
    </message>
    <message>
        <source>Say the recording in this voice (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>録音をこのボイスで話す (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Say it in this voice once more (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>このボイスでもう一度 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop; nothing is lost</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>停止。失われるものはありません</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The take</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>録音を停止</translation>
    </message>
    <message>
        <source>Stop recording (R)</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>録音を停止 (R)</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>the recording</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>新しいセリフ</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Open a recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>録音を開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Record a line (R)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>セリフを録音 (R)</translation>
    </message>
    <message>
        <source>Export (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>書き出し (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Change the voice first, then export it</source>
        <extracomment>studio/ui/tabs/convert/toolbar.py</extracomment>
        <translation>先に声を変えると、書き出せます</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Renaming the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>データセットの名前を変更中</translation>
    </message>
    <message>
        <source>Deleting the dataset</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>データセットを削除中</translation>
    </message>
    <message>
        <source>Mending copies…</source>
        <extracomment>studio/ui/tabs/datasets/clips.py</extracomment>
        <translation>コピーを補正中…</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py</extracomment>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>データセットの名前</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>新しいデータセットの名前</translation>
    </message>
    <message>
        <source>List of datasets</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>データセットの一覧</translation>
    </message>
    <message>
        <source>New dataset</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>新規データセット</translation>
    </message>
    <message>
        <source>Add files to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>データセットにファイルを追加</translation>
    </message>
    <message>
        <source>Add a folder to the dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>データセットにフォルダーを追加</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>データセットを削除…</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>データセットを削除</translation>
    </message>
    <message>
        <source>It is gone from the dataset for good. The file on this computer stays.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>データセットからは完全に消えます。このコンピューターのファイルは残ります。</translation>
    </message>
    <message>
        <source>Delete file</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Export the judgement</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>判定を書き出す</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <extracomment>studio/ui/tabs/datasets/file_table.py</extracomment>
        <translation>データセットのファイル</translation>
    </message>
    <message>
        <source>Listening for words</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>単語を聞き取り中</translation>
    </message>
    <message>
        <source>No words were heard.</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>単語は聞き取れませんでした。</translation>
    </message>
    <message>
        <source>Drop clean clips of one speaker here; 30 minutes make a good voice.</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>1人の話者のきれいなクリップをここにドロップします。30分あれば、よいボイスになります。</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>新規データセット…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>studio/ui/tabs/datasets/middle.py</extracomment>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>This file was sent from elsewhere; the service does not give it back.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>このファイルは別の場所から送られたもので、サービスからは取り出せません。</translation>
    </message>
    <message>
        <source>Choose a file to hear and see it.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>ファイルを選ぶと、聴いたり見たりできます。</translation>
    </message>
    <message>
        <source>The original file is never changed.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>元のファイルは変更しません。</translation>
    </message>
    <message>
        <source>The same sound is in {name}. Learned twice, it would count double.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>{name}に同じ音があります。二度学習すると、二重に数えられます。</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Hear the words</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>単語を聞き取る</translation>
    </message>
    <message>
        <source>Fix a copy</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>コピーを補正</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>studio/services/self_check.py</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>What is said</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>話している内容</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>添付のテキスト</translation>
    </message>
    <message>
        <source>Listening…</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>聞き取り中…</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>送信する</translation>
    </message>
    <message>
        <source>your files, and what is in the dataset already</source>
        <extracomment>studio/ui/tabs/datasets/presenter.py</extracomment>
        <translation>ファイルと、データセットにすでにあるもの</translation>
    </message>
    <message>
        <source>Listing the datasets</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>データセットの一覧を取得中</translation>
    </message>
    <message>
        <source>Listing the files</source>
        <extracomment>studio/ui/tabs/datasets/listing.py</extracomment>
        <translation>ファイルの一覧を取得中</translation>
    </message>
    <message>
        <source>Show all files again</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>すべてのファイルを再び表示</translation>
    </message>
    <message>
        <source>What is usable</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>使える量</translation>
    </message>
    <message>
        <source>Make or choose a dataset first</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>先にデータセットを作るか選んでください</translation>
    </message>
    <message>
        <source>No file was judged yet</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>判定したファイルがまだありません</translation>
    </message>
    <message>
        <source>Rename or delete the dataset</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>データセットの名前変更／削除</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Export judgement…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>判定を書き出す…</translation>
    </message>
    <message>
        <source>Fix as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>コピーで補正…</translation>
    </message>
    <message>
        <source>File panel</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>ファイルパネル</translation>
    </message>
    <message>
        <source>The originals are never changed</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>元のファイルは変更しません</translation>
    </message>
    <message>
        <source>Files, a folder, or stretches of an open recording (Ctrl+O)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>ファイル、フォルダー、または開いている録音の一部 (Ctrl+O)</translation>
    </message>
    <message>
        <source>List the files anew (F5)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>ファイルの一覧を更新 (F5)</translation>
    </message>
    <message>
        <source>The judgement of all files as a table (CSV)</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py</extracomment>
        <translation>全ファイルの判定を表 (CSV) で</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>テキストを貼り付け</translation>
    </message>
    <message>
        <source>Mend the example</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>例を直す</translation>
    </message>
    <message>
        <source>Record…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>録音…</translation>
    </message>
    <message>
        <source>Drop one here, record, or mend the example.</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>ここにドロップするか、録音するか、例を直してみます。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>The mended recording</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>修正版の録音</translation>
    </message>
    <message>
        <source>Only the patches</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>パッチのみ</translation>
    </message>
    <message>
        <source>Labels for Audacity</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>Audacityのラベル</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>the recording&apos;s name</source>
        <extracomment>studio/core/voice_batch.py</extracomment>
        <translation>録音の名前</translation>
    </message>
    <message>
        <source>the patch&apos;s number; {number:03} with zeros before it</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>パッチの番号。{number:03}で先頭に0を付加</translation>
    </message>
    <message>
        <source>the first of the new words</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>新しい言葉の先頭</translation>
    </message>
    <message>
        <source>Where every patch comes from: text, voice, who made it; for editors too</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>全パッチの出どころ：テキスト、ボイス、作成者。編集ソフト用も</translation>
    </message>
    <message>
        <source>Names of the patches&apos; files</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>パッチのファイル名</translation>
    </message>
    <message>
        <source>Patches&apos; names</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>パッチの名前</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Comparing both files, sample for sample…</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>2つのファイルをサンプル単位で比較中…</translation>
    </message>
    <message>
        <source>Checked just now: outside the patches every sample of the file is the original&apos;s.</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>今確認しました：パッチ以外では、ファイルの全サンプルが元と同じです。</translation>
    </message>
    <message>
        <source>Verification sheet</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>検証シート</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>証明</translation>
    </message>
    <message>
        <source>Checking the proof</source>
        <extracomment>studio/ui/tabs/infill/export/proof.py</extracomment>
        <translation>証明を確認中</translation>
    </message>
    <message>
        <source>See the proof</source>
        <extracomment>studio/ui/tabs/infill/export/told.py</extracomment>
        <translation>証明を見る</translation>
    </message>
    <message>
        <source>Filling the gap</source>
        <extracomment>studio/services/infill.py</extracomment>
        <translation>空きを補完中</translation>
    </message>
    <message>
        <source>Listening for words…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>単語を聞き取り中…</translation>
    </message>
    <message>
        <source>Placing the words of the text…</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>テキストの単語を配置中…</translation>
    </message>
    <message>
        <source>No words found. Select on the waveform, or paste the text.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>単語が見つかりません。波形で選ぶか、テキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>Placed roughly: check the edges on the waveform.</source>
        <extracomment>studio/ui/tabs/infill/heard_words.py</extracomment>
        <translation>おおよその位置です。波形で端を確認してください。</translation>
    </message>
    <message>
        <source>with the recording around it</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>前後の録音とともに</translation>
    </message>
    <message>
        <source>words taken out</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>削除した言葉</translation>
    </message>
    <message>
        <source>as recorded</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>録音のまま</translation>
    </message>
    <message>
        <source>your recording, your words and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>録音、文、生成済みのテイク</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Yes, clone it</source>
        <extracomment>studio/ui/tabs/infill/making.py</extracomment>
        <translation>はい、クローンします</translation>
    </message>
    <message>
        <source>The patch</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>ここでは何も話していません</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>先に録音を開いてください</translation>
    </message>
    <message>
        <source>Select the wrong words on the waveform first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>先に波形で、間違った言葉を選んでください</translation>
    </message>
    <message>
        <source>Nothing has to be made: the words go, and the gap is closed</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>生成は不要です。言葉を削除し、間を詰めます</translation>
    </message>
    <message>
        <source>Type the new words first</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>先に新しい言葉を入力してください</translation>
    </message>
    <message>
        <source>At least one side needs sound around the patch. Move the patch, or widen what is sent of a side</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>パッチの少なくとも片側に音が必要です。パッチを動かすか、送る範囲を広げてください</translation>
    </message>
    <message>
        <source>None yet. Select wrong words and type the right ones: each such place is listed here.</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>まだありません。間違った言葉を選び、正しい言葉を入力すると、その箇所がここに並びます。</translation>
    </message>
    <message>
        <source>Every patch has a take of its words</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>すべてのパッチに、今の言葉のテイクがあります</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Make missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>未生成分を生成</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>生成対象なし</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>English words are placed where they are said, words of other languages roughly, by their lengths.</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>英語の単語は話した位置に置かれます。他の言語は長さからおおよその位置になります。</translation>
    </message>
    <message>
        <source>Text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>録音のテキスト</translation>
    </message>
    <message>
        <source>What is said in the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>録音で話している内容</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>このテキストを使う</translation>
    </message>
    <message>
        <source>Listen for the words</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>単語を聞き取る</translation>
    </message>
    <message>
        <source>The text of the recording</source>
        <extracomment>studio/ui/tabs/infill/paste_popover.py</extracomment>
        <translation>録音のテキスト</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>What the patch does</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>パッチの働き</translation>
    </message>
    <message>
        <source>More about the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>パッチのその他の操作</translation>
    </message>
    <message>
        <source>New patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>新しいパッチ</translation>
    </message>
    <message>
        <source>Hear the recording as it was</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>元の録音を聴く</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>一度に作るテイク数</translation>
    </message>
    <message>
        <source>Turn the patch off</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>パッチをオフ</translation>
    </message>
    <message>
        <source>Turn the patch on</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>パッチをオン</translation>
    </message>
    <message>
        <source>Delete the patch</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>パッチを削除</translation>
    </message>
    <message>
        <source>These words go, and room tone closes the gap.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>この言葉を削除し、ルームトーンで間をつなぎます。</translation>
    </message>
    <message>
        <source>New words</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>新しい言葉</translation>
    </message>
    <message>
        <source>What shall be said here</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>ここで話す内容</translation>
    </message>
    <message>
        <source>Make a take</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>テイクを生成</translation>
    </message>
    <message>
        <source>Takes of this patch</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>このパッチのテイク</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Make takes (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>テイクを生成 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>ブラインドA/B</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Show which is which</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>どれがどれか表示</translation>
    </message>
    <message>
        <source>Hear them shuffled and without figures, then choose</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>順番を混ぜ、数値なしで聴いて選ぶ</translation>
    </message>
    <message>
        <source>Needs two takes</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>テイクが2つ必要です</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>生成を中止</translation>
    </message>
    <message>
        <source>Make another take</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>テイクをもう1つ</translation>
    </message>
    <message>
        <source>words changed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>言葉に変更あり</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>room tone closes the gap</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>ルームトーンで間をつなぐ</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <extracomment>studio/ui/tabs/infill/pickups/asked.py</extracomment>
        <translation>貼り付けたリスト</translation>
    </message>
    <message>
        <source>Pickup list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>修正リスト…</translation>
    </message>
    <message>
        <source>Open a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>修正リストを開く</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>studio/ui/tabs/convert/batch/part.py</extracomment>
        <translation>録音を探す</translation>
    </message>
    <message>
        <source>Mend by a list: a table, Word comments, or labels</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>リストで修正：表、Wordのコメント、ラベル</translation>
    </message>
    <message>
        <source>to hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>要試聴</translation>
    </message>
    <message>
        <source>said already</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>すでに正しい</translation>
    </message>
    <message>
        <source>Is this the place?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>ここで合っていますか？</translation>
    </message>
    <message>
        <source>{speed}, {pace} of the voice&apos;s own pace</source>
        <extracomment>studio/ui/speech/speed.py</extracomment>
        <translation>{speed}、ボイス本来の{pace}</translation>
    </message>
    <message>
        <source>{language} · not spoken here</source>
        <extracomment>studio/ui/speech/spoken.py</extracomment>
        <translation>{language} · ここでは話せません</translation>
    </message>
    <message>
        <source>Reset the language</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>言語をリセット</translation>
    </message>
    <message>
        <source>Reset the speed</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>速度をリセット</translation>
    </message>
    <message>
        <source>Reset the feeling</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>感情をリセット</translation>
    </message>
    <message>
        <source>Reset the pause</source>
        <extracomment>studio/ui/speech/spoken_form.py</extracomment>
        <translation>ポーズをリセット</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>キー{key}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/speech/take_rows.py</extracomment>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>{length} · incomplete</source>
        <extracomment>studio/ui/speech/take_painter.py</extracomment>
        <translation>{length} · 途中まで</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>studio/ui/speech/take_row.py</extracomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <source>any</source>
        <comment>length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>words to a length</comment>
        <extracomment>studio/ui/speech/target.py</extracomment>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Anger</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Positivity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>ポジティブ</translation>
    </message>
    <message>
        <source>Surprise</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Sadness</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>Curiosity</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>好奇心</translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最弱</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最弱</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>弱</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>弱</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>強</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>強</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最強</translation>
    </message>
    <message>
        <source>highest</source>
        <comment>how strong a feeling is</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最強</translation>
    </message>
    <message>
        <source>Slowest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最も遅い</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>遅い</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>速い</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>how fast a voice speaks</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>最も速い</translation>
    </message>
    <message>
        <source>Undo: {edit} (Ctrl+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>元に戻す：{edit} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>Redo: {edit} (Ctrl+Shift+Z)</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>やり直す：{edit} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>{seconds:.1f} seconds</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <source>Free · about {duration}</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>無料 · 約{duration}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{pace:.1f}×</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{pace:.1f}×</translation>
    </message>
    <message>
        <source>{pace:.2f}×</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{pace:.2f}×</translation>
    </message>
    <message>
        <source>{feeling}, {level}</source>
        <extracomment>studio/ui/speech/wording.py</extracomment>
        <translation>{feeling}：{level}</translation>
    </message>
    <message>
        <source>Take {number} made</source>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>テイク{number}を生成しました</translation>
    </message>
    <message>
        <source>Hearing before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>変換前を再生中</translation>
    </message>
    <message>
        <source>Hearing after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/announcer.py</extracomment>
        <translation>変換後を再生中</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} files to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Add {count} file to the batch</extracomment>
        <translation>
            <numerusform>バッチに{count}個のファイルを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>バッチに{name}を追加</translation>
    </message>
    <message>
        <source>Choose {name} instead</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>代わりに{name}を選択</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} files from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Remove {count} file from the batch</extracomment>
        <translation>
            <numerusform>バッチから{count}個のファイルを外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name} from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>バッチから{name}を外す</translation>
    </message>
    <message numerus="yes">
        <source>Skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Skip {count} row</extracomment>
        <translation>
            <numerusform>{count}行をスキップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>{name}をスキップ</translation>
    </message>
    <message numerus="yes">
        <source>Do not skip {count} rows</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py; of one: Do not skip {count} row</extracomment>
        <translation>
            <numerusform>{count}行のスキップを解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not skip {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/document.py</extracomment>
        <translation>{name}のスキップを解除</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py; of one: {count} voice</extracomment>
        <translation>
            <numerusform>{count}個のボイス</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: {act}</source>
        <extracomment>studio/ui/tabs/convert/batch/header.py</extracomment>
        <translation>バッチ：{act}</translation>
    </message>
    <message>
        <source>Play the result</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>結果を再生</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>これを停止</translation>
    </message>
    <message>
        <source>Remove the file from the batch</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>ファイルをバッチから外す</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done, no melody match: {reason}</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>完了、抑揚は合わせず：{reason}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a row of the batch</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} file</extracomment>
        <translation>
            <numerusform>{count:,}個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} done</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} done</extracomment>
        <translation>
            <numerusform>完了 {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} failed</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>失敗 {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} skipped</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} skipped</extracomment>
        <translation>
            <numerusform>スキップ {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to be decided</source>
        <comment>rows</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py; of one: {count} to be decided</extracomment>
        <translation>
            <numerusform>要選択 {count:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>it costs nothing</comment>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <source>{cost} · {length} of sound</source>
        <extracomment>studio/ui/tabs/convert/batch/page.py</extracomment>
        <translation>{cost} · 音声{length}</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} of them</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: Make {count} of them</extracomment>
        <translation>
            <numerusform>{count:,}件を生成</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {voice} may have been charged already. Make it again for {price}?</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>{voice}での{name}は、すでに課金された可能性があります。{price}でもう一度生成しますか？</translation>
    </message>
    <message numerus="yes">
        <source>your recordings, and the {count:,} already made</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py; of one: your recordings, and the {count} already made</extracomment>
        <translation>
            <numerusform>録音と、生成済みの{count:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>your recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/presenter.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>In curly brackets can stand:
{fields}</source>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>波かっこの中に書けるもの：
{fields}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the button that closes</comment>
        <extracomment>studio/ui/tabs/convert/batch/results_popover.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>例：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} recordings</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py; of one: Changing {count} recording</extracomment>
        <translation>
            <numerusform>{count}件の録音の声を変えています</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <extracomment>studio/ui/tabs/convert/batch/running.py</extracomment>
        <translation>{name}の声を変えています</translation>
    </message>
    <message numerus="yes">
        <source>{count} ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py; of one: {count} ticked</extracomment>
        <translation>
            <numerusform>{count}個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>none ticked</source>
        <comment>voices</comment>
        <extracomment>studio/ui/tabs/convert/batch/voices_popover.py</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>変換前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/controls.py</extracomment>
        <translation>変換後</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <extracomment>studio/ui/tabs/convert/controls.py; of one: {count} take</extracomment>
        <translation>
            <numerusform>{count}テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <source>Choose take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>テイク{number}を選択</translation>
    </message>
    <message>
        <source>Change the voice, take {number}</source>
        <extracomment>studio/ui/tabs/convert/document.py</extracomment>
        <translation>声を変える、テイク{number}</translation>
    </message>
    <message>
        <source>{source}, heard now</source>
        <extracomment>studio/ui/tabs/convert/lane_head.py</extracomment>
        <translation>{source}、再生中</translation>
    </message>
    <message>
        <source>Hear before</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>変換前を聴く</translation>
    </message>
    <message>
        <source>Hear after</source>
        <comment>the change of the voice</comment>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>変換後を聴く</translation>
    </message>
    <message>
        <source>being made · {percent} %</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>生成中 · {percent}%</translation>
    </message>
    <message>
        <source>{voice} · take {number}</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>{voice} · テイク{number}</translation>
    </message>
    <message>
        <source>Press “Change voice”, and {voice} says it here, with the same timing and melody.</source>
        <extracomment>studio/ui/tabs/convert/lanes.py</extracomment>
        <translation>「声を変える」を押すと、同じタイミングと抑揚のまま、{voice}がここで話します。</translation>
    </message>
    <message>
        <source>{verdict}, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}、{figure:.2f}</translation>
    </message>
    <message>
        <source>{verdict} where matched, {figure:.2f}</source>
        <extracomment>studio/ui/tabs/convert/likeness.py</extracomment>
        <translation>{verdict}（合わせた部分）、{figure:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones lower</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone lower</extracomment>
        <translation>
            <numerusform>変換後は{count}半音下げて表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after drawn {count} semitones higher</source>
        <extracomment>studio/ui/tabs/convert/likeness.py; of one: after drawn {count} semitone higher</extracomment>
        <translation>
            <numerusform>変換後は{count}半音上げて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>{name}を開いています</translation>
    </message>
    <message>
        <source>{facts} · being read…</source>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>{facts} · 読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <extracomment>studio/ui/tabs/convert/recording.py; of one: {count} channel</extracomment>
        <translation>
            <numerusform>{count}チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <extracomment>studio/ui/tabs/convert/recording_bar.py</extracomment>
        <translation>録音中 {time}</translation>
    </message>
    <message>
        <source>{name}, before</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}、変換前</translation>
    </message>
    <message>
        <source>{name}, after</source>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>{name}、変換後</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/convert/sound_view.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message numerus="yes">
        <source>your recording, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/convert/subject.py; of one: your recording, and the {count} take already made</extracomment>
        <translation>
            <numerusform>録音と、生成済みの{count}テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>your recording</source>
        <extracomment>studio/ui/tabs/convert/subject.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>The selection of {name} in {where} ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>{where}の{name}の選択範囲（{length}）</translation>
    </message>
    <message numerus="yes">
        <source>What is marked in {name} ({count} markers)</source>
        <extracomment>studio/ui/tabs/datasets/adding.py; of one: What is marked in {name} ({count} marker)</extracomment>
        <translation>
            <numerusform>{name}のマーカー部分（{count}個）</numerusform>
        </translation>
    </message>
    <message>
        <source>All of {name}, cut at its pauses ({length})</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>{name}の全体をポーズで分割（{length}）</translation>
    </message>
    <message>
        <source>Cutting clips out of {name}</source>
        <extracomment>studio/ui/tabs/datasets/adding.py</extracomment>
        <translation>{name}からクリップを切り出し中</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>studio/ui/tabs/datasets/asking.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Making the dataset {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>データセット{name}を作成中</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <extracomment>studio/ui/tabs/datasets/changing.py</extracomment>
        <translation>{name}を削除中</translation>
    </message>
    <message>
        <source>Waveform of the file</source>
        <extracomment>studio/ui/tabs/datasets/clip_wave.py</extracomment>
        <translation>ファイルの波形</translation>
    </message>
    <message>
        <source>{length}. {fault}</source>
        <extracomment>studio/ui/tabs/datasets/clip_wave.py</extracomment>
        <translation>{length}。{fault}</translation>
    </message>
    <message>
        <source>{count} to judge</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/clips.py</extracomment>
        <translation>未判定 {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} put back.</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {count} put back.</extracomment>
        <translation>
            <numerusform>{count}個を戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was left as it is; {count} copies of it took its place here.</source>
        <extracomment>studio/ui/tabs/datasets/wording.py; of one: {name} was left as it is; a copy of it took its place here.</extracomment>
        <translation>
            <numerusform>{name}はそのままで、代わりに{count}個のコピーが入りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>sample rate</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>レート</translation>
    </message>
    <message numerus="yes">
        <source>What had arrived of {count} takes that were being made is kept, incomplete.</source>
        <extracomment>studio/library/recovery.py; of one: What had arrived of a take that was being made is kept, incomplete.</extracomment>
        <translation>
            <numerusform>生成中だった{count}件のテイクは、届いた分が未完成のまま保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.1f} s arrived and are kept as an incomplete take.</source>
        <extracomment>studio/services/receiving.py</extracomment>
        <translation>{seconds:.1f} 秒分が届き、未完成のテイクとして保存されています。</translation>
    </message>
    <message>
        <source>A later version of the studio wrote this project. Its sounds can be heard here and copied out with its texts; nothing in it is changed.</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>このプロジェクトは新しいバージョンのスタジオで作られました。ここで音声を聴き、テキストと一緒にコピーできます。プロジェクトの中身は変わりません。</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <comment>a sound file</comment>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>ここでは再生できません</translation>
    </message>
    <message>
        <source>Copy all of it…</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>すべてコピー…</translation>
    </message>
    <message>
        <source>What “{name}” holds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>「{name}」の内容</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/ui/dialogs/inside.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <extracomment>studio/ui/errors.py</extracomment>
        <translation>中身を見る…</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <extracomment>studio/ui/guide/page.py</extracomment>
        <translation>ガイドは英語です。</translation>
    </message>
    <message>
        <source>Looking inside the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>プロジェクトの中身を確認中</translation>
    </message>
    <message>
        <source>Copy all of it into a folder</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>すべてをフォルダーにコピー</translation>
    </message>
    <message>
        <source>Copying what is in the project</source>
        <extracomment>studio/ui/look_inside.py</extracomment>
        <translation>プロジェクトの内容をコピー中</translation>
    </message>
    <message>
        <source>Reading a take</source>
        <extracomment>studio/ui/speech/shelf.py</extracomment>
        <translation>テイクを読み込み中</translation>
    </message>
    <message>
        <source>The voice is being changed</source>
        <comment>of the recording</comment>
        <extracomment>studio/ui/tabs/convert/paging.py</extracomment>
        <translation>声を変えています</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Text match</source>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>テキスト一致</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>{minutes:.0f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.0f}／{advised}分</translation>
    </message>
    <message>
        <source>{minutes:.1f} of {advised} min</source>
        <extracomment>studio/ui/tabs/datasets/dataset_list.py</extracomment>
        <translation>{minutes:.1f}／{advised}分</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete {name} from the dataset?</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>データセットから{name}を削除しますか？</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>表</translation>
    </message>
    <message numerus="yes">
        <source>The judgement of {count} files is in {name}.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: The judgement of {count} file is in {name}.</extracomment>
        <translation>
            <numerusform>{count}個のファイルの判定を{name}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files on this computer stay.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py</extracomment>
        <translation>このコンピューターのファイルは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Its {count} files there are gone for good.</source>
        <extracomment>studio/ui/tabs/datasets/deeds.py; of one: Its {count} file there is gone for good.</extracomment>
        <translation>
            <numerusform>送信済みの{count}個のファイルは完全に消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>judging</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>判定中</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>送信を停止</translation>
    </message>
    <message>
        <source>Delete from the dataset…</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>データセットから削除…</translation>
    </message>
    <message>
        <source>{size} B</source>
        <comment>bytes</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>{size} B</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>{size:.0f} kB</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>look: {words}</source>
        <comment>to be looked at</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>要確認：{words}</translation>
    </message>
    <message>
        <source>fail: {words}</source>
        <comment>it fails</comment>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>不合格：{words}</translation>
    </message>
    <message>
        <source>Mending {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>{number}／{count}を補正中</translation>
    </message>
    <message>
        <source>Mending a copy of {name}</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py</extracomment>
        <translation>{name}のコピーを補正中</translation>
    </message>
    <message numerus="yes">
        <source>Mending {count} copies</source>
        <extracomment>studio/ui/tabs/datasets/fixing.py; of one: Mending {count} copy</extracomment>
        <translation>
            <numerusform>{count}個のコピーを補正中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>studio/ui/tabs/datasets/hearing.py</extracomment>
        <translation>{name}を読み込み中</translation>
    </message>
    <message>
        <source>Judging {number} of {count}</source>
        <extracomment>studio/ui/tabs/datasets/judging.py</extracomment>
        <translation>{number}／{count}を判定中</translation>
    </message>
    <message numerus="yes">
        <source>Judging {count} files</source>
        <extracomment>studio/ui/tabs/datasets/judging.py; of one: Judging {count} file</extracomment>
        <translation>
            <numerusform>{count}個のファイルを判定中</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {value}, to look at</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}：{value}、要確認</translation>
    </message>
    <message>
        <source>{measure}: {value}, fails</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}：{value}、不合格</translation>
    </message>
    <message>
        <source>{measure}: {value}</source>
        <extracomment>studio/ui/tabs/datasets/measure_row.py</extracomment>
        <translation>{measure}：{value}</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>判定中</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Same sound as {name}</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>{name}と同じ音</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>people who speak</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>話者数</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>the echo of a room</comment>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>響き</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Held back.</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>保留中。</translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Sending {count} file</extracomment>
        <translation>
            <numerusform>{count}個のファイルを送信中</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <comment>seconds</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <comment>minutes</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>{count}分</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} pass</source>
        <comment>files that pass</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} pass</extracomment>
        <translation>
            <numerusform>合格 {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} to look at</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} to look at</extracomment>
        <translation>
            <numerusform>要確認 {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} fail</source>
        <comment>files that fail</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} fail</extracomment>
        <translation>
            <numerusform>不合格 {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} doubles found</source>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: {count:,} double found</extracomment>
        <translation>
            <numerusform>重複 {count:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count:,} alone</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/summary.py; of one: Show the {count:,} alone</extracomment>
        <translation>
            <numerusform>この{count:,}個だけを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>{usable} usable of {advised} min advised</source>
        <extracomment>studio/ui/tabs/datasets/summary.py</extracomment>
        <translation>使用可能{usable}／推奨{advised}分</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Send {count} waiting</extracomment>
        <translation>
            <numerusform>待機中の{count}個を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} as copies…</source>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Fix {count} as copy…</extracomment>
        <translation>
            <numerusform>{count}個をコピーで補正…</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>「{word}」を直す</translation>
    </message>
    <message>
        <source>Remove “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>「{word}」を削除</translation>
    </message>
    <message>
        <source>Move “{word}”</source>
        <extracomment>studio/ui/tabs/infill/annotating.py</extracomment>
        <translation>「{word}」を移動</translation>
    </message>
    <message>
        <source>Take {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>テイク{number}、その場で</translation>
    </message>
    <message>
        <source>Take under key {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>キー{number}のテイク、その場で</translation>
    </message>
    <message>
        <source>You chose take {number}.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>テイク{number}を選びました。</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 and 2, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>どちらが合いますか？1、2のキーで聴き、Enterで選びます。</translation>
    </message>
    <message>
        <source>Which one fits? Keys 1 to {count}, Enter chooses.</source>
        <extracomment>studio/ui/tabs/infill/comparing.py</extracomment>
        <translation>どれが合いますか？1～{count}のキーで聴き、Enterで選びます。</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>studio/ui/tabs/infill/empty.py</extracomment>
        <translation>{name}を開いています…</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} patches</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: {name}, {count} patch</extracomment>
        <translation>
            <numerusform>{name}、{count}パッチ</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}… {percent} %</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>{step}… {percent}%</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py</extracomment>
        <translation>{name}を{folder}に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} files to {folder}.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved {count} file to {folder}.</extracomment>
        <translation>
            <numerusform>{count}個のファイルを{folder}に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved to {name}, and {count} more beside it.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Saved to {name}, and {count} more beside it.</extracomment>
        <translation>
            <numerusform>{name}に保存し、ほか{count}個を同じ場所に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside {count} patches every sample is the original.</source>
        <extracomment>studio/ui/tabs/infill/export/delivering.py; of one: Outside {count} patch every sample is the original.</extracomment>
        <translation>
            <numerusform>{count}パッチ以外では、すべてのサンプルが元と同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <comment>what is exported: the whole recording, its patches, or both</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the mended recording and its patches</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>両方</translation>
    </message>
    <message>
        <source>Proof, always</source>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>証明（常に）</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>papers about what was done</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>シート</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <extracomment>studio/ui/tabs/infill/export/form.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>{step}, take {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/filling.py</extracomment>
        <translation>{step}、テイク{number}／{count}</translation>
    </message>
    <message numerus="yes">
        <source>with {count} patches</source>
        <extracomment>studio/ui/tabs/infill/hearing.py; of one: with {count} patch</extracomment>
        <translation>
            <numerusform>{count}パッチを適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying in {name}</source>
        <extracomment>studio/ui/tabs/infill/hearing.py</extracomment>
        <translation>{name}を組み込み中</translation>
    </message>
    <message>
        <source>Old words: {words}</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>元の言葉：{words}</translation>
    </message>
    <message>
        <source>After “{words}”</source>
        <extracomment>studio/ui/tabs/infill/old_words.py</extracomment>
        <translation>「{words}」の後</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one patch. Shorten it</source>
        <extracomment>studio/ui/tabs/infill/page.py; of one: {count:,} character too many for one patch. Shorten it</extracomment>
        <translation>
            <numerusform>1パッチの上限を{count:,}文字超えています。短くしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} is not spoken here. Choose another language</source>
        <extracomment>studio/ui/tabs/infill/page.py</extracomment>
        <translation>{language}はここでは話せません。別の言語を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} missing</source>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>未生成の{count}件を生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one take of each: {quote}</source>
        <extracomment>studio/ui/tabs/infill/panel.py</extracomment>
        <translation>それぞれ1テイク生成：{quote}</translation>
    </message>
    <message numerus="yes">
        <source>{count} ready</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} ready</extracomment>
        <translation>
            <numerusform>完成 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to listen to</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} to listen to</extracomment>
        <translation>
            <numerusform>要確認 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>patches</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>未生成 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} off</source>
        <comment>patches that are turned off</comment>
        <extracomment>studio/ui/tabs/infill/panel.py; of one: {count} off</extracomment>
        <translation>
            <numerusform>オフ {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Patch {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>パッチ{number}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>studio/ui/tabs/infill/patch_head.py</extracomment>
        <translation>{time}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <extracomment>studio/ui/tabs/infill/patch_list.py</extracomment>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Select the wrong words above or in the text, press Enter, then type the right ones.</source>
        <extracomment>studio/ui/tabs/infill/patch_part.py</extracomment>
        <translation>上の波形かテキストで誤った言葉を選び、Enterキーを押して正しい言葉を入力します。</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>無音</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>take {number}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a patch: turned off</comment>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Patch {old} removed</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>パッチ：「{old}」を削除</translation>
    </message>
    <message>
        <source>Patch {old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>パッチ：「{old}」を「{new}」に</translation>
    </message>
    <message>
        <source>Patch {new} put in</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>パッチ：「{new}」を挿入</translation>
    </message>
    <message>
        <source>in sight</source>
        <extracomment>studio/ui/tabs/infill/patch_rows.py</extracomment>
        <translation>表示中</translation>
    </message>
    <message>
        <source>key 1: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>キー1：その場で聴く</translation>
    </message>
    <message>
        <source>keys 1, 2: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>キー1、2：その場で聴く</translation>
    </message>
    <message>
        <source>keys 1, 2, 3: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>キー1、2、3：その場で聴く</translation>
    </message>
    <message>
        <source>keys 1 to {count}: hear in place</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>キー1～{count}：その場で聴く</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} more</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} more</extracomment>
        <translation>
            <numerusform>さらに{count}個生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} takes</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py; of one: Make {count} take</extracomment>
        <translation>
            <numerusform>{count}テイクを生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>前{before:.1f}秒と後{after:.1f}秒を送信</translation>
    </message>
    <message>
        <source>Sends {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>前{before:.1f}秒を送信</translation>
    </message>
    <message>
        <source>Sends {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>後{after:.1f}秒を送信</translation>
    </message>
    <message>
        <source>“{words}” is made, as far as the next pause.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>次のポーズまでの「{words}」を生成します。</translation>
    </message>
    <message>
        <source>Only “{words}” is made; the other words stay as they were recorded.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>「{words}」だけを生成します。ほかの言葉は録音のままです。</translation>
    </message>
    <message>
        <source>Pickup lists</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>修正リスト</translation>
    </message>
    <message>
        <source>Pickup list, {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/joint.py</extracomment>
        <translation>修正リスト、{count}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>行{number}</translation>
    </message>
    <message>
        <source>in {recording}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>{recording}内</translation>
    </message>
    <message>
        <source>{percent} percent sure</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>確度{percent}パーセント</translation>
    </message>
    <message>
        <source>{old} removed</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>「{old}」を削除</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>「{old}」を「{new}」に</translation>
    </message>
    <message>
        <source>{new} inserted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>「{new}」を挿入</translation>
    </message>
    <message numerus="yes">
        <source>{count} not read</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {count} not read</extracomment>
        <translation>
            <numerusform>読み取れず {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for {recordings}. Choose a line to open it.</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>このリストは{recordings}のものです。行を選ぶと開きます。</translation>
    </message>
    <message>
        <source>Place {number} of {count}: is it this one?</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>候補{number}／{count}：ここで合っていますか？</translation>
    </message>
    <message numerus="yes">
        <source>{state}, with lines {lines}</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py; of one: {state}, with line {lines}</extracomment>
        <translation>
            <numerusform>{state}、行{lines}と共通</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>Being made…</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>生成中…</translation>
    </message>
    <message>
        <source>To hear</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>要試聴</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/page.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>No pickup list yet. Paste one, or open a table, a Word document with comments, or labels.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>修正リストはまだありません。貼り付けるか、表、コメント付きのWord文書、ラベルを開いてください。</translation>
    </message>
    <message>
        <source>CSV, text, .docx comments and Audacity’s labels: times, old words → new words, or both.</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>CSV、テキスト、.docxのコメント、Audacityのラベル：時刻、元の言葉 → 新しい言葉、またはその両方。</translation>
    </message>
    <message>
        <source>Pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>修正リスト</translation>
    </message>
    <message>
        <source>Paste…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>貼り付け…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>リストを開く…</translation>
    </message>
    <message>
        <source>Put the list away; its patches stay</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>リストを片付ける。パッチは残ります</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>単語に戻る</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>リストを貼り付け…</translation>
    </message>
    <message>
        <source>This is the place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>ここで合っている</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>次の候補</translation>
    </message>
    <message>
        <source>Nothing to judge in this line yet</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>この行には、判断するものがまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} patches</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py; of one: Make {count} patch</extracomment>
        <translation>
            <numerusform>{count}パッチを生成</numerusform>
        </translation>
    </message>
    <message>
        <source>All made</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>すべて生成済み</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>リストを貼り付け</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>リストを開く</translation>
    </message>
    <message>
        <source>Another take</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>別のテイク</translation>
    </message>
    <message>
        <source>A line each, or the cells of a table. A time helps to find the place; words alone do where they are said once.</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>1行に1件、または表のセル。時刻があると位置を探しやすくなります。1回しか出ない言葉なら、時刻は不要です。</translation>
    </message>
    <message>
        <source>Find the places</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>位置を探す</translation>
    </message>
    <message>
        <source>Paste a pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/paste.py</extracomment>
        <translation>修正リストを貼り付け</translation>
    </message>
    <message>
        <source>Every line that has a place is made</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>位置のある行はすべて生成済みです</translation>
    </message>
    <message>
        <source>No line of the list says what shall be mended.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>リストに、何を直すかを書いた行がありません。</translation>
    </message>
    <message>
        <source>Put the pickup list away</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>修正リストを片付ける</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>your recordings, your list and the takes already made</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>録音、リスト、生成済みのテイク</translation>
    </message>
    <message>
        <source>All is made. A accepts, N hears the next take, X rejects.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>すべて生成しました。Aで採用、Nで次のテイク、Xで不採用です。</translation>
    </message>
    <message>
        <source>There is no other take, and none can be made just now.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>他のテイクはなく、今は生成もできません。</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>もう一度生成</translation>
    </message>
    <message>
        <source>There is nothing to accept yet: make the patch first.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>採用するものがまだありません。先にパッチを生成してください。</translation>
    </message>
    <message>
        <source>There are no takes to choose from.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>選べるテイクがありません。</translation>
    </message>
    <message>
        <source>Lines of the pickup list</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>修正リストの行</translation>
    </message>
    <message>
        <source>A accepts, N takes the next take, X rejects, Space plays</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>Aで採用、Nで次のテイク、Xで不採用、Spaceで再生</translation>
    </message>
    <message>
        <source>Its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>位置の候補</translation>
    </message>
    <message>
        <source>Show the patch</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>パッチを表示</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>録音を探す…</translation>
    </message>
    <message>
        <source>Place, old words, new words, how sure, state</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>位置、元の言葉、新しい言葉、確度、状態</translation>
    </message>
    <message>
        <source>Finding the places of the list</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>リストの位置を探しています</translation>
    </message>
    <message>
        <source>Placing the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/working.py</extracomment>
        <translation>行の位置を決めています</translation>
    </message>
    <message>
        <source>Making patches</source>
        <extracomment>studio/services/make_pickups.py</extracomment>
        <translation>パッチを生成中</translation>
    </message>
    <message>
        <source>As recorded</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>録音のまま</translation>
    </message>
    <message>
        <source>Whoever speaks in the recording, learned from it</source>
        <extracomment>studio/ui/tabs/infill/recorded_voice.py</extracomment>
        <translation>録音の話者の声を、録音から学びます</translation>
    </message>
    <message>
        <source>Begin without</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>引き継がずに始める</translation>
    </message>
    <message>
        <source>Bring along</source>
        <extracomment>studio/ui/tabs/infill/reopening.py</extracomment>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Nothing that was tried makes these seams better. Try another take, or move an edge.</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>試した方法では、この継ぎ目は良くなりませんでした。別のテイクを試すか、端を動かしてください。</translation>
    </message>
    <message>
        <source>Looking for a fix</source>
        <extracomment>studio/ui/tabs/infill/seams/fixing.py</extracomment>
        <translation>補正を探しています</translation>
    </message>
    <message>
        <source>Listening to what was made</source>
        <extracomment>studio/ui/tabs/infill/seams/judging.py</extracomment>
        <translation>生成結果を聞き取り中</translation>
    </message>
    <message>
        <source>No patch has anything that has to be listened to.</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>要確認のパッチはありません。</translation>
    </message>
    <message>
        <source>The patch in its place</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>その場でのパッチ</translation>
    </message>
    <message>
        <source>Before the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>補正前</translation>
    </message>
    <message>
        <source>After the fix</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Measuring the seams…</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>継ぎ目を測定中…</translation>
    </message>
    <message>
        <source>Seams</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>継ぎ目</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hear it in its place, round and round</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>その場で繰り返し聴く</translation>
    </message>
    <message>
        <source>Look for what makes it better</source>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>良くする方法を探す</translation>
    </message>
    <message>
        <source>Proposed fix</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>補正案</translation>
    </message>
    <message>
        <source>Hear before</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>変更前を聴く</translation>
    </message>
    <message>
        <source>Hear after</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>変更後を聴く</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>適用</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>別の方法</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>both seams good then</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>両方の継ぎ目が良好に</translation>
    </message>
    <message>
        <source>How much louder the patch is than the speech beside it, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>隣の声に比べたパッチの音量差 (dB)</translation>
    </message>
    <message>
        <source>How much brighter the patch is, in dB an octave</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>パッチの音の明るさの差 (dB/オクターブ)</translation>
    </message>
    <message>
        <source>How much louder the room is in its pauses, in dB</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>ポーズでの部屋の音の大きさの差 (dB)</translation>
    </message>
    <message>
        <source>How far the voice jumps, in semitones</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>声の高さの飛び (半音)</translation>
    </message>
    <message>
        <source>How much longer the pause is than it was, in seconds</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>ポーズが元より長い分 (秒)</translation>
    </message>
    <message>
        <source>Seams in figures</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>継ぎ目の数値</translation>
    </message>
    <message>
        <source>How it is said</source>
        <extracomment>studio/ui/tabs/infill/spoken_popover.py</extracomment>
        <translation>話し方</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>言葉</translation>
    </message>
    <message>
        <source>You hear this one</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>今聴いているテイク</translation>
    </message>
    <message>
        <source>Hidden until you choose</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>選ぶまで非表示</translation>
    </message>
    <message>
        <source>Make a take first, then export</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>先にテイクを生成すると、書き出せます</translation>
    </message>
    <message>
        <source>The mended file is being written</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>修正版を書き込んでいます</translation>
    </message>
    <message>
        <source>Export mended…</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>修正版を書き出し…</translation>
    </message>
    <message>
        <source>Patch panel</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>パッチパネル</translation>
    </message>
    <message>
        <source>Export the mended recording (Ctrl+Shift+E)</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>修正版を書き出す (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Click a take’s number to hear it in place, then Export mended…</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>テイクの番号をクリックしてその場で聴いたら、修正版を書き出し…</translation>
    </message>
    <message>
        <source>What edges go to while they are dragged; Alt suspends it</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>ドラッグ中に端が吸い付く対象。Altで一時解除</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>波形</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py</extracomment>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>聞き取る</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <extracomment>studio/ui/tabs/infill/words/nothing_heard.py</extracomment>
        <translation>テキストを貼り付け…</translation>
    </message>
    <message>
        <source>heard on this computer</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>このコンピューターで聞き取り</translation>
    </message>
    <message>
        <source>from the text that was pasted</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>貼り付けたテキストから</translation>
    </message>
    <message>
        <source>Click words to select, Shift-click to extend.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>クリックで単語を選択、Shift+クリックで範囲を拡張。</translation>
    </message>
    <message>
        <source>The words come once the recording is read.</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>録音を読み込むと、単語が表示されます。</translation>
    </message>
    <message>
        <source>Search the words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>単語を検索</translation>
    </message>
    <message>
        <source>Correct the selected words</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>選んだ単語を直す</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>聞き取りを中止</translation>
    </message>
    <message>
        <source>Listen for the words that are missing</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>足りない単語を聞き取る</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>単語</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>ここへ移動</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>studio/ui/tabs/infill/words/pane.py</extracomment>
        <translation>直す…</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <extracomment>studio/ui/tabs/infill/words/paper.py</extracomment>
        <translation>録音の単語</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>studio/ui/tabs/infill/words/search_row.py</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Select words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>単語を選択</translation>
    </message>
    <message>
        <source>Move the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>パッチを移動</translation>
    </message>
    <message>
        <source>Show a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>パッチを表示</translation>
    </message>
    <message>
        <source>Bring the patches along</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>パッチを引き継ぐ</translation>
    </message>
    <message>
        <source>Find takes again</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>テイクを探し直す</translation>
    </message>
    <message>
        <source>Type the new words</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>新しい言葉を入力</translation>
    </message>
    <message>
        <source>Prepare the patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>パッチを準備</translation>
    </message>
    <message>
        <source>Change the model</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>Change the language</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>言語を変更</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>速度を変更</translation>
    </message>
    <message>
        <source>Change the feeling</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>感情を変更</translation>
    </message>
    <message>
        <source>Turn a patch on</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>パッチをオン</translation>
    </message>
    <message>
        <source>Turn a patch off</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>パッチをオフ</translation>
    </message>
    <message>
        <source>Delete a patch</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>パッチを削除</translation>
    </message>
    <message>
        <source>Paste text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>テキストを貼り付け</translation>
    </message>
    <message>
        <source>Open text</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>テキストを開く</translation>
    </message>
    <message>
        <source>Add a character</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>登場人物を追加</translation>
    </message>
    <message>
        <source>Write some words first</source>
        <extracomment>studio/ui/tabs/tts/asking.py</extracomment>
        <translation>先に文を書いてください</translation>
    </message>
    <message>
        <source>Speak like the current block</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>今のブロックの話し方に合わせる</translation>
    </message>
    <message>
        <source>Remove the character; its blocks keep their voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>登場人物を削除。ブロックのボイスは残ります</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>台本の言語</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>台本</translation>
    </message>
    <message>
        <source>Blocks follow unless they have something of their own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>個別の設定がないブロックは、これに従います。</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>ポーズを変更</translation>
    </message>
    <message>
        <source>Each block by the voice used last</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>各ブロックを前回のボイスで</translation>
    </message>
    <message>
        <source>Nobody yet. A text with names before its lines brings its own.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>まだいません。セリフの前に名前があるテキストなら、自動で登録されます。</translation>
    </message>
    <message>
        <source>Choose the script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>台本のボイスを選択</translation>
    </message>
    <message>
        <source>Every take that was listened to says its words from the first to the last.</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>聞き取ったテイクは、どれも最初から最後まで文のとおりです。</translation>
    </message>
    <message>
        <source>Listening back</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>聞き取りチェック中</translation>
    </message>
    <message>
        <source>This computer listens, free, and names words that are missing, changed or cut off.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>このコンピューターが無料で聞き取り、抜けた言葉、違う言葉、途切れた言葉を示します。</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>間違いの可能性</translation>
    </message>
    <message>
        <source>Listen back</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>聞き取りチェック</translation>
    </message>
    <message>
        <source>Every take was listened to</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>すべてのテイクを聞き取り済み</translation>
    </message>
    <message>
        <source>Nothing is made yet.</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>まだ何も生成していません。</translation>
    </message>
    <message>
        <source>Making what is missing…</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>未生成分を生成中…</translation>
    </message>
    <message>
        <source>Type words</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>文を入力</translation>
    </message>
    <message>
        <source>Change the longest length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>最大の長さを変更</translation>
    </message>
    <message>
        <source>Change the target length</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>目標の長さを変更</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>ブロックの名前を変更</translation>
    </message>
    <message>
        <source>Lock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>ブロックをロック</translation>
    </message>
    <message>
        <source>Unlock the block</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>ブロックのロックを解除</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>台本の名前を変更</translation>
    </message>
    <message>
        <source>No words yet. Type here, paste a script, or open a text.</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>まだ文がありません。ここに入力するか、台本を貼り付けるか、テキストを開いてください。</translation>
    </message>
    <message>
        <source>Words of the block</source>
        <extracomment>studio/ui/tabs/tts/editor.py</extracomment>
        <translation>ブロックの文</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Type what to find first</source>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>先に検索する言葉を入力してください</translation>
    </message>
    <message>
        <source>Not in this script</source>
        <extracomment>studio/ui/tabs/tts/finding.py</extracomment>
        <translation>この台本にはありません</translation>
    </message>
    <message>
        <source>No block is approved yet. Approve good ones with Ctrl+Shift+A, then finish them here.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>承認したブロックがまだありません。良いブロックをCtrl+Shift+Aで承認し、ここで仕上げます。</translation>
    </message>
    <message>
        <source>Finish approved blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>承認済みブロックの仕上げ</translation>
    </message>
    <message>
        <source>Press Space to hear this line, or write your own</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>Spaceを押してこの行を聴くか、自分で書いてみます</translation>
    </message>
    <message>
        <source>Choose another voice at the right</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>右で別のボイスを選びます</translation>
    </message>
    <message>
        <source>Press Make this block: both takes are kept</source>
        <extracomment>studio/ui/tabs/tts/first_line.py</extracomment>
        <translation>「このブロックを生成」を押します。テイクは両方残ります</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>studio/ui/export/provenance_pdf.py</extracomment>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Next take, {number} of {count}</source>
        <extracomment>studio/ui/tabs/infill/pickups/part.py</extracomment>
        <translation>次のテイク、{number}／{count}</translation>
    </message>
    <message>
        <source>Open the pickup list {name}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>修正リスト{name}を開く</translation>
    </message>
    <message>
        <source>Place line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py</extracomment>
        <translation>行{number}の位置を決める</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>studio/ui/tabs/datasets/panel.py</extracomment>
        <translation>「{words}」</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lie there too: of all of them only one is heard, the latest one.</source>
        <extracomment>studio/ui/tabs/infill/pickups/presenter.py; of one: The patch {words} lies there too: of both only one is heard, the later one.</extracomment>
        <translation>
            <numerusform>パッチ{words}も同じ位置にあります。聴こえるのは、最も新しい1つだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another take for {price}?</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>{price}で、もう1テイク生成しますか？</translation>
    </message>
    <message>
        <source>Make line {number}</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>行{number}を生成</translation>
    </message>
    <message>
        <source>Make the line</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py</extracomment>
        <translation>行を生成</translation>
    </message>
    <message numerus="yes">
        <source>{made} of {count} takes are made. What failed can be made again.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {made} of {count} take is made. What failed can be made again.</extracomment>
        <translation>
            <numerusform>{count}テイク中{made}テイクを生成しました。失敗した分は、もう一度生成できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Nothing was lost: {made} of {count} takes are made.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: Stopped. Nothing was lost: {made} of {count} take is made.</extracomment>
        <translation>
            <numerusform>中止しました。失われたものはありません。{count}テイク中{made}テイクを生成済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} were being made when the studio closed, and may have been paid for.</source>
        <extracomment>studio/ui/tabs/infill/pickups/producing.py; of one: {words} was being made when the studio closed, and may have been paid for.</extracomment>
        <translation>
            <numerusform>{words}は、スタジオが閉じられたとき生成中でした。課金された可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}, in place</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>行{number}、その場で</translation>
    </message>
    <message>
        <source>Take {number} of line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>行{line}のテイク{number}</translation>
    </message>
    <message>
        <source>Accept line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>行{line}を採用</translation>
    </message>
    <message>
        <source>Reject line {line}</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>行{line}を不採用</translation>
    </message>
    <message>
        <source>Nothing is left to hear. {accepted} accepted, {rejected} rejected.</source>
        <extracomment>studio/ui/tabs/infill/pickups/reviewing.py</extracomment>
        <translation>すべて聴き終えました。採用{accepted}、不採用{rejected}。</translation>
    </message>
    <message>
        <source>no place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>位置なし</translation>
    </message>
    <message>
        <source>choose its place</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>位置を選択</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>不採用</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hear</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to hear</extracomment>
        <translation>
            <numerusform>要試聴 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to place</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} to place</extracomment>
        <translation>
            <numerusform>位置が未定 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>未生成 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>失敗 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} accepted</extracomment>
        <translation>
            <numerusform>採用 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} rejected</extracomment>
        <translation>
            <numerusform>不採用 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not found</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} not found</extracomment>
        <translation>
            <numerusform>見つからず {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} said already</source>
        <comment>lines</comment>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py; of one: {count} said already</extracomment>
        <translation>
            <numerusform>すでに正しい {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a pickup list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>{time}  “{words}”, {percent} %</source>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>{time}  「{words}」、{percent}%</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in the recording</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>元</translation>
    </message>
    <message>
        <source>New</source>
        <comment>words</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>how sure it is, in percent</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>確度</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a line in a list</comment>
        <extracomment>studio/ui/tabs/infill/pickups/table.py</extracomment>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was changed on the disk since you mended it. Bring its {count} patches along to the same places?</source>
        <extracomment>studio/ui/tabs/infill/reopening.py; of one: “{name}” was changed on the disk since you mended it. Bring its patch along to the same places?</extracomment>
        <translation>
            <numerusform>「{name}」は、修正後にディスク上で変更されました。{count}個のパッチを同じ位置に引き継ぎますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words: {count} to listen to</source>
        <extracomment>studio/ui/tabs/infill/seams/look.py; of one: words: {count} to listen to</extracomment>
        <translation>
            <numerusform>言葉：要確認 {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Set the left crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>左のクロスフェードを設定</translation>
    </message>
    <message>
        <source>Set the right crossfade</source>
        <extracomment>studio/ui/tabs/infill/seams/minding.py</extracomment>
        <translation>右のクロスフェードを設定</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>to mend a seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/part.py</extracomment>
        <translation>補正</translation>
    </message>
    <message>
        <source>{proposal}. {figures}</source>
        <extracomment>studio/ui/tabs/infill/seams/proposal.py</extracomment>
        <translation>{proposal}。{figures}</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>left seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>right seam</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>the seam where words were taken out</comment>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>カット</translation>
    </message>
    <message>
        <source>{side}: {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{side}：{verdict}。</translation>
    </message>
    <message>
        <source>{measure} not known.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}：不明。</translation>
    </message>
    <message>
        <source>{measure} {figure}, {verdict}.</source>
        <extracomment>studio/ui/tabs/infill/seams/table.py</extracomment>
        <translation>{measure}：{figure}、{verdict}。</translation>
    </message>
    <message>
        <source>Take {number}: {told}</source>
        <extracomment>studio/ui/tabs/infill/seams/view.py</extracomment>
        <translation>テイク{number}：{told}</translation>
    </message>
    <message>
        <source>{name}: samples, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}：サンプル数、Enterで適用</translation>
    </message>
    <message>
        <source>{name}: minutes:seconds, Enter applies</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>{name}：分:秒、Enterで適用</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a place in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two places in time</comment>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>～</translation>
    </message>
    <message>
        <source>= {seconds:.3f} s</source>
        <extracomment>studio/ui/tabs/infill/selection.py</extracomment>
        <translation>= {seconds:.3f}秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} patches not made yet: the recording&apos;s own words stay there.</source>
        <extracomment>studio/ui/tabs/infill/tab.py; of one: {count} patch not made yet: the recording&apos;s own words stay there.</extracomment>
        <translation>
            <numerusform>{count}パッチが未生成：そこは録音の元の言葉のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take under key {key}, heard</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>キー{key}のテイク、再生中</translation>
    </message>
    <message>
        <source>Take under key {key}</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>キー{key}のテイク</translation>
    </message>
    <message>
        <source>{seconds:.2f} seconds</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f}秒</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <extracomment>studio/ui/tabs/infill/takes_view.py</extracomment>
        <translation>{seconds:.2f}秒</translation>
    </message>
    <message>
        <source>Undo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>元に戻す：{edit} ({key})</translation>
    </message>
    <message>
        <source>Redo: {edit} ({key})</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>やり直す：{edit} ({key})</translation>
    </message>
    <message>
        <source>Selection and view: {selection}</source>
        <extracomment>studio/ui/tabs/infill/toolbar.py</extracomment>
        <translation>選択範囲と表示：{selection}</translation>
    </message>
    <message>
        <source>The example cannot be put into “{folder}”.</source>
        <extracomment>studio/ui/tabs/infill/tutorial/example.py</extracomment>
        <translation>例を「{folder}」に置けません。</translation>
    </message>
    <message>
        <source>They play on Fridays: click the wrong “{word}”</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>演奏は金曜日です。間違っている「{word}」をクリック</translation>
    </message>
    <message>
        <source>Write “{word}” in its place and press Make</source>
        <extracomment>studio/ui/tabs/infill/tutorial/steps.py</extracomment>
        <translation>代わりに「{word}」と書き、「生成」を押す</translation>
    </message>
    <message>
        <source>Leave the tutorial</source>
        <extracomment>studio/ui/tabs/infill/tutorial/tutorial.py</extracomment>
        <translation>チュートリアルを終える</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>単語</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Zero crossings</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>ゼロクロス</translation>
    </message>
    <message>
        <source>Markers</source>
        <comment>what edges snap to</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>edges snap to nothing</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Snap: words</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>スナップ：単語</translation>
    </message>
    <message>
        <source>Snap: pauses</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>スナップ：ポーズ</translation>
    </message>
    <message>
        <source>Snap: zero crossings</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>スナップ：ゼロクロス</translation>
    </message>
    <message>
        <source>Snap: markers</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>スナップ：マーカー</translation>
    </message>
    <message>
        <source>Snap: off</source>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>スナップ：オフ</translation>
    </message>
    <message>
        <source>Snap</source>
        <comment>what edges hold to while they are dragged</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is shown: waveform or spectrogram</comment>
        <extracomment>studio/ui/tabs/infill/view_choice.py</extracomment>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>{count} words heard</source>
        <extracomment>studio/ui/tabs/infill/wave_part.py; of one: {count} word heard</extracomment>
        <translation>
            <numerusform>{count}語を聞き取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>置換</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>what a patch does with words of the recording</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Insert words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>言葉を挿入</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>言葉を削除</translation>
    </message>
    <message>
        <source>left seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>左の継ぎ目</translation>
    </message>
    <message>
        <source>right seam</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>右の継ぎ目</translation>
    </message>
    <message>
        <source>the cut</source>
        <comment>what of a patch has to be listened to</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>カット位置</translation>
    </message>
    <message>
        <source>left seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>左の継ぎ目：{verdict}</translation>
    </message>
    <message>
        <source>right seam {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>右の継ぎ目：{verdict}</translation>
    </message>
    <message>
        <source>the cut {verdict}</source>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>カット位置：{verdict}</translation>
    </message>
    <message>
        <source>words {verdict}</source>
        <comment>verdict on the words of a patch</comment>
        <extracomment>studio/ui/tabs/infill/wording.py</extracomment>
        <translation>言葉：{verdict}</translation>
    </message>
    <message numerus="yes">
        <source>The patches {words} lay in the same place and are off now. Undo brings them back.</source>
        <extracomment>studio/ui/tabs/infill/wording.py; of one: The patch {words} lay in the same place and is off now. Undo brings it back.</extracomment>
        <translation>
            <numerusform>同じ位置にあったパッチ{words}をオフにしました。「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make take {number}</source>
        <extracomment>studio/ui/tabs/infill/writing.py</extracomment>
        <translation>テイク{number}を生成</translation>
    </message>
    <message>
        <source>{take} made</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>{take}を生成しました</translation>
    </message>
    <message>
        <source>Making block {number}</source>
        <extracomment>studio/ui/tabs/tts/announcer.py</extracomment>
        <translation>ブロック{number}を生成中</translation>
    </message>
    <message>
        <source>Block {number} is locked. Unlock it to change its words (Ctrl+L).</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>ブロック{number}はロックされています。文を変えるにはロックを解除してください (Ctrl+L)。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <comment>a character</comment>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>{name}を変更</translation>
    </message>
    <message>
        <source>There is no character {number} yet. Add one under Script.</source>
        <extracomment>studio/ui/tabs/tts/arranging.py</extracomment>
        <translation>登場人物{number}はまだいません。「台本」で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters too many for one block. Shorten it</source>
        <extracomment>studio/ui/tabs/tts/asking.py; of one: {count} character too many for one block. Shorten it</extracomment>
        <translation>
            <numerusform>1ブロックの上限を{count:,}文字超えています。短くしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Block {number}</source>
        <extracomment>studio/ui/tabs/tts/block_painter.py</extracomment>
        <translation>ブロック{number}</translation>
    </message>
    <message>
        <source>Ctrl+Alt+{number} gives the current block to this character</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Alt+{number}で、今のブロックをこの登場人物に割り当て</translation>
    </message>
    <message>
        <source>Name of character {number}</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>登場人物{number}の名前</translation>
    </message>
    <message>
        <source>Ctrl+Alt and a number gives the current block to a character, Ctrl+Alt+0 to the script&apos;s voice.</source>
        <extracomment>studio/ui/tabs/tts/cast_popover.py</extracomment>
        <translation>Ctrl+Altと数字で今のブロックを登場人物に、Ctrl+Alt+0で台本のボイスに割り当てます。</translation>
    </message>
    <message>
        <source>Block {number}: {finding}</source>
        <extracomment>studio/ui/tabs/tts/checking.py</extracomment>
        <translation>ブロック{number}：{finding}</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>back to the takes that were made</comment>
        <extracomment>studio/ui/tabs/tts/checking_popover.py</extracomment>
        <translation>聞き取る</translation>
    </message>
    <message numerus="yes">
        <source>Listen to {count} takes</source>
        <extracomment>studio/ui/tabs/tts/checking_popover.py; of one: Listen to {count} take</extracomment>
        <translation>
            <numerusform>{count}テイクを聞き取る</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>{folder}に書き出しました。</translation>
    </message>
    <message>
        <source>free · about {duration}</source>
        <comment>within a sentence</comment>
        <extracomment>studio/ui/tabs/tts/delivering.py</extracomment>
        <translation>無料 · 約{duration}</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are made first: {price}.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: {count} block is made first: {price}.</extracomment>
        <translation>
            <numerusform>先に{count}ブロックを生成します：{price}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not exported: {count} blocks are still missing. Make them, then export again.</source>
        <extracomment>studio/ui/tabs/tts/delivering.py; of one: Not exported: {count} block is still missing. Make it, then export again.</extracomment>
        <translation>
            <numerusform>書き出していません：{count}ブロックが未生成です。生成してから、もう一度書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>{take}を選択</translation>
    </message>
    <message>
        <source>Rename {take}</source>
        <extracomment>studio/ui/tabs/tts/document.py</extracomment>
        <translation>{take}の名前を変更</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>a field for words</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>the button</comment>
        <extracomment>studio/ui/tabs/tts/find_bar.py</extracomment>
        <translation>置換</translation>
    </message>
    <message numerus="yes">
        <source>Replaced {count:,} times</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: Replaced once</extracomment>
        <translation>
            <numerusform>{count:,}件を置換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {count} in locked blocks stay</source>
        <extracomment>studio/ui/tabs/tts/finding.py; of one: {done}; {count} in a locked block stays</extracomment>
        <translation>
            <numerusform>{done}。ロック中のブロックの{count}件はそのままです</numerusform>
        </translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>ボイス</translation>
    </message>
    <message>
        <source>Finishing on {connection}</source>
        <extracomment>studio/ui/tabs/tts/finishing.py</extracomment>
        <translation>{connection}で仕上げ中</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks are finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing.py; of one: {count} block is finished on {connection}.</extracomment>
        <translation>
            <numerusform>{connection}で{count}ブロックを仕上げました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>make approved blocks anew</comment>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>仕上げる</translation>
    </message>
    <message numerus="yes">
        <source>Finish {count} blocks</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py; of one: Finish {count} block</extracomment>
        <translation>
            <numerusform>{count}ブロックを仕上げる</numerusform>
        </translation>
    </message>
    <message>
        <source>Making</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Choose which voice of {connection} stands for each voice of the draft.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>下書きの各ボイスの代わりに使う、{connection}のボイスを選んでください。</translation>
    </message>
    <message>
        <source>Every approved block is finished on {connection}.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>承認済みのブロックは、すべて{connection}で仕上げました。</translation>
    </message>
    <message>
        <source>They are made anew on {connection}; takes of the draft stay, pauses sound as before.</source>
        <extracomment>studio/ui/tabs/tts/finishing_popover.py</extracomment>
        <translation>{connection}で生成し直します。下書きのテイクは残り、ポーズは前のままです。</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>a number by which takes differ</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>シード</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>料金</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number at the service</comment>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>生成の条件</translation>
    </message>
    <message>
        <source>How {take} was made</source>
        <extracomment>studio/ui/tabs/tts/how_made.py</extracomment>
        <translation>{take}の生成条件</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>文を編集</translation>
    </message>
    <message>
        <source>Add a block after it</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>後にブロックを追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>前のブロックと結合</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>話者</translation>
    </message>
    <message>
        <source>The script&apos;s voice</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>台本のボイス</translation>
    </message>
    <message>
        <source>Use this take</source>
        <extracomment>studio/ui/tabs/tts/menus.py</extracomment>
        <translation>このテイクを使う</translation>
    </message>
    <message>
        <source>Stopped. The script is as it was.</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>中止しました。台本は元のままです。</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>「{name}」を読み込み中</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <extracomment>studio/ui/tabs/tts/opening.py</extracomment>
        <translation>「{name}」を開いています</translation>
    </message>
    <message>
        <source>Make this block and hear it (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>このブロックを生成して聴く (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Make this block once more, a little different (Ctrl+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>このブロックを、少し変えてもう一度生成 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Make every block that is missing, or whose words have changed (Ctrl+Shift+Enter)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>未生成のブロックと、文が変わったブロックをすべて生成 (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Every block has a take of its words as they are</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>すべてのブロックに、今の文のテイクがあります</translation>
    </message>
    <message>
        <source>This block is locked. Unlock it to make it again (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>このブロックはロックされています。生成し直すには解除してください (Ctrl+L)</translation>
    </message>
    <message>
        <source>A take is being made</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>テイクを生成中です</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Lock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>このブロックをロック</translation>
    </message>
    <message>
        <source>More for this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>ブロックのその他の操作</translation>
    </message>
    <message>
        <source>Reset the voice</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>ボイスをリセット</translation>
    </message>
    <message>
        <source>Takes of this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>このブロックのテイク</translation>
    </message>
    <message>
        <source>Unlock this block</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>このブロックのロックを解除</translation>
    </message>
    <message>
        <source>Make it first, then fit it</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>先に生成してから、長さを合わせます</translation>
    </message>
    <message>
        <source>Drag the block (Alt+Up, Alt+Down)</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>ブロックをドラッグ (Alt+Up、Alt+Down)</translation>
    </message>
    <message>
        <source>Pause after the block: click to change it</source>
        <extracomment>studio/ui/tabs/tts/pointer.py</extracomment>
        <translation>ブロックの後のポーズ：クリックで変更</translation>
    </message>
    <message>
        <source>Pause after the block</source>
        <extracomment>studio/ui/tabs/tts/rest_popover.py</extracomment>
        <translation>ブロックの後のポーズ</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <extracomment>studio/ui/tabs/infill/pickups/row_state.py</extracomment>
        <translation>未生成、失敗</translation>
    </message>
    <message numerus="yes">
        <source>Make {count:,} missing</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/paging.py; of one: Make {count} missing</extracomment>
        <translation>
            <numerusform>未生成の{count:,}件を生成</numerusform>
        </translation>
    </message>
    <message>
        <source>{connection} cannot change speed or feeling.</source>
        <extracomment>studio/ui/tabs/tts/paging.py</extracomment>
        <translation>{connection}では速度や感情を変更できません。</translation>
    </message>
    <message>
        <source>Lock this block: it is not made again until you unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>このブロックをロック：解除するまで生成し直しません (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock it (Ctrl+L)</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>ロックを解除 (Ctrl+L)</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>takes</comment>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>It takes {length}: it fits</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>{length}：収まります</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s longer</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>{length}：{seconds:.1f}秒超過</translation>
    </message>
    <message>
        <source>It takes {length}, {seconds:.1f} s shorter</source>
        <extracomment>studio/ui/tabs/tts/panel.py</extracomment>
        <translation>{length}：{seconds:.1f}秒不足</translation>
    </message>
    <message>
        <source>Making block {number} of {count}</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>ブロック{number}／{count}を生成中</translation>
    </message>
    <message numerus="yes">
        <source>your words, and the {count} takes already made</source>
        <extracomment>studio/ui/tabs/tts/producing.py; of one: your words, and the {count} take already made</extracomment>
        <translation>
            <numerusform>文と、生成済みの{count}テイク</numerusform>
        </translation>
    </message>
    <message>
        <source>your words</source>
        <extracomment>studio/ui/tabs/tts/producing.py</extracomment>
        <translation>文</translation>
    </message>
    <message>
        <source>not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>生成済み</translation>
    </message>
    <message>
        <source>not made, failed</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>未生成、失敗</translation>
    </message>
    <message>
        <source>no voice</source>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>ボイスなし</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/rows.py</extracomment>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Looking up “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>「{word}」を調べています</translation>
    </message>
    <message>
        <source>Trying “{word}”</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>「{word}」を試しています</translation>
    </message>
    <message>
        <source>What is shown and captioned stays as it is written.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>表示と字幕は、書いたとおりのままです。</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Word, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>言葉（例：{example}）</translation>
    </message>
    <message>
        <source>Said as</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Said as, such as {example}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>読み方（例：{example}）</translation>
    </message>
    <message>
        <source>Hear it so</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>この読みで聴く</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>読み方</translation>
    </message>
    <message>
        <source>No word in this list yet.</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>この一覧に言葉はまだありません。</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>{word}を削除</translation>
    </message>
    <message>
        <source>Hear it, and take it: {reason}</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>聴いてから使う：{reason}</translation>
    </message>
    <message>
        <source>Type the word, and how it is said</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>言葉と読み方を入力してください</translation>
    </message>
    <message>
        <source>Looking for other sounds…</source>
        <extracomment>studio/ui/tabs/tts/saying_popover.py</extracomment>
        <translation>他の読みを探しています…</translation>
    </message>
    <message>
        <source>Hearing it costs {price}.</source>
        <extracomment>studio/ui/tabs/tts/saying.py</extracomment>
        <translation>試聴には{price}かかります。</translation>
    </message>
    <message>
        <source>Blocks of the script</source>
        <extracomment>studio/ui/tabs/tts/script_list.py</extracomment>
        <translation>台本のブロック</translation>
    </message>
    <message>
        <source>Open text…</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>テキストを開く…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>例を試す</translation>
    </message>
    <message>
        <source>Words of block {number}</source>
        <extracomment>studio/ui/tabs/tts/script_view.py</extracomment>
        <translation>ブロック{number}の文</translation>
    </message>
    <message>
        <source>waiting for more</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>続きを待っています</translation>
    </message>
    <message>
        <source>It appears here while it is made.</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>生成しながら、ここに表示されます。</translation>
    </message>
    <message>
        <source>Summary of the script</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>台本のまとめ</translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>studio/ui/tabs/tts/deeds.py</extracomment>
        <translation>台本</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>studio/ui/tabs/tts/title.py</extracomment>
        <translation>台本のタイトル</translation>
    </message>
    <message>
        <source>Block panel</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>ブロックパネル</translation>
    </message>
    <message>
        <source>More for the script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>台本のその他の操作</translation>
    </message>
    <message>
        <source>Write some words first, then export them</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>先に文を書くと、書き出せます</translation>
    </message>
    <message>
        <source>Listen back…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>聞き取りチェック…</translation>
    </message>
    <message>
        <source>Finish approved blocks…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>承認済みブロックの仕上げ…</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>読み方…</translation>
    </message>
    <message>
        <source>made {time} on this computer, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>{time}、このコンピューターで生成、{price}</translation>
    </message>
    <message>
        <source>made {time} on {connection}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>{time}、{connection}で生成、{price}</translation>
    </message>
    <message>
        <source>made {time}, {price}</source>
        <extracomment>studio/ui/tabs/tts/sound_view.py</extracomment>
        <translation>{time}に生成、{price}</translation>
    </message>
    <message>
        <source>Not made</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>約{duration}</translation>
    </message>
    <message>
        <source>{length} / {target:.1f} s</source>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>{length} / {target:.1f}秒</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a block</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a take</comment>
        <extracomment>studio/ui/tabs/tts/state_lines.py</extracomment>
        <translation>途中まで</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} made</extracomment>
        <translation>
            <numerusform>生成済み {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} locked</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} locked</extracomment>
        <translation>
            <numerusform>ロック中 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} with changes</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} with changes</extracomment>
        <translation>
            <numerusform>変更あり {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} being made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} being made</extracomment>
        <translation>
            <numerusform>生成中 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not made</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} not made</extracomment>
        <translation>
            <numerusform>未生成 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <comment>blocks</comment>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} failed</extracomment>
        <translation>
            <numerusform>失敗 {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next block that is made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>次の生成済みブロックへ</translation>
    </message>
    <message>
        <source>Go to the next locked block</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>次のロック中のブロックへ</translation>
    </message>
    <message>
        <source>Go to the next block with changes</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>次の変更ありブロックへ</translation>
    </message>
    <message>
        <source>Go to the next block that is being made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>次の生成中ブロックへ</translation>
    </message>
    <message>
        <source>Go to the next block that is not made</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>次の未生成ブロックへ</translation>
    </message>
    <message>
        <source>Go to the next block that failed</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>次の失敗したブロックへ</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blocks</source>
        <extracomment>studio/ui/tabs/tts/summary.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count:,}ブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} so far</source>
        <extracomment>studio/ui/tabs/tts/summary.py</extracomment>
        <translation>現在{length}</translation>
    </message>
    <message>
        <source>Script: {manner}</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>台本：{manner}</translation>
    </message>
    <message>
        <source>{script}. Voice, controls and characters of the whole script</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}。台本全体のボイス、設定、登場人物</translation>
    </message>
    <message>
        <source>{script}, voices and characters</source>
        <extracomment>studio/ui/tabs/tts/toolbar.py</extracomment>
        <translation>{script}、ボイスと登場人物</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>studio/ui/tabs/tts/tools.py</extracomment>
        <translation>検索と置換…</translation>
    </message>
    <message>
        <source>Words changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>文に変更あり</translation>
    </message>
    <message>
        <source>Voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>ボイスに変更あり</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>設定に変更あり</translation>
    </message>
    <message>
        <source>voice changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>ボイスに変更あり</translation>
    </message>
    <message>
        <source>settings changed</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>設定に変更あり</translation>
    </message>
    <message>
        <source>older words</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>以前の文</translation>
    </message>
    <message>
        <source>another voice</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>別のボイス</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>別の設定</translation>
    </message>
    <message>
        <source>The take says “{words}”. Make it again to hear the new words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>このテイクの文は「{words}」です。新しい文で聴くには、もう一度生成してください。</translation>
    </message>
    <message>
        <source>The take was spoken by {voice}. Make it again to hear the new voice.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>このテイクのボイスは{voice}です。新しいボイスで聴くには、もう一度生成してください。</translation>
    </message>
    <message>
        <source>The take was made with other settings. Make it again to hear these.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>このテイクは別の設定で生成されました。今の設定で聴くには、もう一度生成してください。</translation>
    </message>
    <message>
        <source>An MP3 comes without the times of its words. Make the take as WAV to see them here.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>MP3には単語の時刻が付きません。ここに表示するには、テイクをWAVで生成してください。</translation>
    </message>
    <message>
        <source>The service did not send the times of the words.</source>
        <extracomment>studio/ui/tabs/tts/wording.py</extracomment>
        <translation>サービスから単語の時刻が届きませんでした。</translation>
    </message>
    <message>
        <source>All lines are made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py</extracomment>
        <translation>すべてのセリフを生成しました</translation>
    </message>
    <message>
        <source>was not made</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>生成できず</translation>
    </message>
    <message>
        <source>Choose a voice and press A, or add those that are shown. Keys 1 to 9 play them.</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>ボイスを選んでAを押すか、表示中のボイスを追加します。1～9のキーで再生します。</translation>
    </message>
    <message>
        <source>Audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>聴き比べ</translation>
    </message>
    <message>
        <source>Add those shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>表示中を追加</translation>
    </message>
    <message>
        <source>Close the audition</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>聴き比べを閉じる</translation>
    </message>
    <message>
        <source>Line to be said</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>話すセリフ</translation>
    </message>
    <message>
        <source>Make the lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>セリフを生成</translation>
    </message>
    <message>
        <source>Add the first {count} shown</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>表示中の先頭{count}個を追加</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <source>All are made</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>すべて生成済み</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} lines</source>
        <extracomment>studio/ui/tabs/voices/audition_part.py; of one: Make {count} line</extracomment>
        <translation>
            <numerusform>{count}個のセリフを生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Add voices: A adds the one that is chosen</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>ボイスを追加：Aで選択中のボイスを追加</translation>
    </message>
    <message>
        <source>Type the line that they shall say</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>話すセリフを入力してください</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>{name}、{number}／{count}</translation>
    </message>
    <message>
        <source>Making an audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>聴き比べを生成中</translation>
    </message>
    <message>
        <source>Stopped. What was made is here.</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>中止しました。生成した分はここにあります。</translation>
    </message>
    <message>
        <source>The audition</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>聴き比べ</translation>
    </message>
    <message>
        <source>the lines already made</source>
        <extracomment>studio/ui/tabs/voices/auditioning.py</extracomment>
        <translation>生成済みのセリフ</translation>
    </message>
    <message>
        <source>What you type is kept; nothing is sent before you press Clone.</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>入力した内容は保存されます。「クローン」を押すまで何も送信しません。</translation>
    </message>
    <message>
        <source>Back to the voices</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>ボイスに戻る</translation>
    </message>
    <message>
        <source>How it is cloned</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>クローンの方法</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <extracomment>studio/ui/tabs/voices/body.py</extracomment>
        <translation>ボイスをクローン</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>自作</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>of a voice</comment>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>previewing</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>試聴中</translation>
    </message>
    <message>
        <source>Voice {name}</source>
        <extracomment>studio/ui/tabs/voices/card_model.py</extracomment>
        <translation>ボイス {name}</translation>
    </message>
    <message>
        <source>Who is speaking, and agreed to this voice?</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>このボイスの話者で、同意した人は？</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>stores what was typed</comment>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>First and last name</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Export the voice</source>
        <extracomment>studio/ui/tabs/voices/chosen.py</extracomment>
        <translation>ボイスを書き出す</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>studio/services/voice_notes.py</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>studio/ui/tabs/datasets/file_painter.py</extracomment>
        <translation>聴く</translation>
    </message>
    <message numerus="yes">
        <source>Making {count} lines</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: Making {count} line</extracomment>
        <translation>
            <numerusform>{count}個のセリフを生成中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are not made</source>
        <extracomment>studio/ui/tabs/voices/announcer.py; of one: {count} line is not made</extracomment>
        <translation>
            <numerusform>{count}個のセリフを生成できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Key {number} plays it, Delete takes it out</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>キー{number}で再生、Deleteで外す</translation>
    </message>
    <message>
        <source>Hear {name} ({key})</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>{name}を聴く ({key})</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all voices out of the audition</comment>
        <extracomment>studio/ui/tabs/voices/audition_part.py</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>{name} agreed on {day}.</source>
        <extracomment>studio/ui/tabs/voices/consent_note.py</extracomment>
        <translation>{name}が{day}に同意しました。</translation>
    </message>
    <message>
        <source>Choose a voice to see all that is known of it.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>ボイスを選ぶと、わかっている情報がすべて表示されます。</translation>
    </message>
    <message>
        <source>Use in script</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>台本で使う</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>試聴</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Voices that sound alike have alike pictures.</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>似た声は、絵も似ています。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>声紋</translation>
    </message>
    <message>
        <source>192 numbers</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>192個の数値</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>元に戻す：{step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>やり直す：{step}</translation>
    </message>
    <message>
        <source>The voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>ボイスに名前が必要です</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>studio/ui/tabs/voices/edit_form.py</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <extracomment>studio/ui/tabs/voices/editing.py</extracomment>
        <translation>{name}を調べています</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>性別</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Used in</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>This connection has no voices.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>この接続にはボイスがありません。</translation>
    </message>
    <message>
        <source>No favourites yet. Press F on a voice, or its heart.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>お気に入りはまだありません。ボイスでFを押すか、ハートを押します。</translation>
    </message>
    <message>
        <source>No voice of your own yet. Clone one, or mix some.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>自作のボイスはまだありません。クローンするか、ミックスして作ります。</translation>
    </message>
    <message>
        <source>No clone yet. Clone a voice from a recording of it.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>クローンはまだありません。録音からボイスをクローンします。</translation>
    </message>
    <message>
        <source>No mix yet. Press M on two voices, and hear what lies between.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>ミックスはまだありません。2つのボイスでMを押し、その中間の声を聴いてみます。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>ボイスをクローン…</translation>
    </message>
    <message>
        <source>No voice matches “{words}”.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>「{words}」に合うボイスがありません。</translation>
    </message>
    <message>
        <source>No voice matches these filters.</source>
        <extracomment>studio/ui/tabs/voices/gallery_page.py</extracomment>
        <translation>フィルターに合うボイスがありません。</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name}の同意</translation>
    </message>
    <message>
        <source>{name}, preview</source>
        <extracomment>studio/ui/tabs/voices/hearing.py</extracomment>
        <translation>{name}、試聴</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py; of one: {count:,} voice</extracomment>
        <translation>
            <numerusform>{count:,}個のボイス</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose voices</source>
        <extracomment>studio/ui/tabs/voices/kind_list.py</extracomment>
        <translation>ボイスの種類</translation>
    </message>
    <message>
        <source>Likeness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>類似性</translation>
    </message>
    <message>
        <source>Steadiness</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>安定性</translation>
    </message>
    <message>
        <source>As near to the clip as can be, with its room. About 5 s of speech, not cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>部屋の響きも含め、できるだけクリップに近づけます。音声約5秒、ノイズ除去なし。</translation>
    </message>
    <message>
        <source>Steadier, and always as in a studio. 10 to 20 s of speech, cleaned.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>より安定し、いつもスタジオのような音になります。音声10～20秒、ノイズ除去あり。</translation>
    </message>
    <message>
        <source>How this voice would look: a first guess</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>このボイスの絵：最初の予想</translation>
    </message>
    <message>
        <source>How the voice is cloned</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>ボイスのクローン方法</translation>
    </message>
    <message>
        <source>Aim at</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>重視</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>studio/core/languages.py</extracomment>
        <translation>英語</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Try it before you keep it</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>保存前に試す</translation>
    </message>
    <message>
        <source>Open a recording first.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>先に録音を開いてください。</translation>
    </message>
    <message>
        <source>Heard on this computer; correct it where it is wrong.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>このコンピューターで聞き取りました。間違いがあれば直してください。</translation>
    </message>
    <message>
        <source>The words of the clip help likeness. Type them, or let this computer hear them.</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>クリップの言葉があると、より似ます。入力するか、このコンピューターに聞き取らせてください。</translation>
    </message>
    <message>
        <source>In one line</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>Name and consent</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>名前と同意</translation>
    </message>
    <message>
        <source>Fills in what is heard on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/clone_sheet.py</extracomment>
        <translation>このコンピューターで聞き取った言葉を入力します</translation>
    </message>
    <message>
        <source>a recording</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>話している人</translation>
    </message>
    <message>
        <source>consent</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <extracomment>studio/ui/tabs/voices/make/cloning.py</extracomment>
        <translation>不足しているもの：{things}</translation>
    </message>
    <message>
        <source>The speaker agreed that this voice may be made and used.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>話者は、このボイスの作成と使用に同意しました。</translation>
    </message>
    <message>
        <source>Let them say: “I agree that a voice is made of mine in Pickup Studio.”</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>本人に言ってもらいます：「Pickup Studioで私の声からボイスを作ることに同意します。」</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>話しているのはだれですか？</translation>
    </message>
    <message>
        <source>Record it</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>録音する</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Without a recording</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>録音なし</translation>
    </message>
    <message>
        <source>Recorded consent, if there is one</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>同意の録音（あれば）</translation>
    </message>
    <message>
        <source>Open the recorded consent</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>同意の録音を開く</translation>
    </message>
    <message>
        <source>Their consent: {file}, kept with the voice.</source>
        <extracomment>studio/ui/tabs/voices/make/consent_part.py</extracomment>
        <translation>本人の同意：{file}（ボイスとともに保存）。</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Another voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>別のボイス</translation>
    </message>
    <message>
        <source>[0.12, -0.03, …]  {count} numbers, as JSON</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>[0.12, -0.03, …]  {count}個の数値、JSON形式</translation>
    </message>
    <message>
        <source>This</source>
        <comment>what was pasted, as in “This holds no numbers of a voice.”</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>From numbers</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>数値から</translation>
    </message>
    <message>
        <source>Numbers of the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>ボイスの数値</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Hear its sample</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>サンプルを聴く</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>ボイスを作成</translation>
    </message>
    <message>
        <source>A voice from numbers or a file</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>数値かファイルからボイスを作成</translation>
    </message>
    <message>
        <source>Open a voice</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>ボイスを開く</translation>
    </message>
    <message>
        <source>{count} numbers, as it should be.</source>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>数値は{count}個で、正しい数です。</translation>
    </message>
    <message>
        <source>The new voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>新しいボイスに名前が必要です</translation>
    </message>
    <message>
        <source>Paste the numbers of a voice, or choose one to begin with</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>ボイスの数値を貼り付けるか、元にするボイスを選んでください</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>a voice from a file</source>
        <extracomment>studio/ui/tabs/voices/make/creating.py</extracomment>
        <translation>ファイルのボイス</translation>
    </message>
    <message>
        <source>Judging the recording</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>録音を判定中</translation>
    </message>
    <message>
        <source>This recording is not judged here.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>この録音はここでは判定しません。</translation>
    </message>
    <message>
        <source>Judging was stopped. Choose a stretch by hand, or open it again.</source>
        <extracomment>studio/ui/tabs/voices/make/doctoring.py</extracomment>
        <translation>判定を中止しました。手で区間を選ぶか、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/ui/tabs/voices/make/form_parts.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Type what it shall say</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>話す内容を入力</translation>
    </message>
    <message>
        <source>No dialect in particular</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>方言の指定なし</translation>
    </message>
    <message>
        <source>The same speaker in another language. The voice itself stays as it is.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>同じ話者が別の言語で話します。元のボイスは変わりません。</translation>
    </message>
    <message>
        <source>Other language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>他の言語</translation>
    </message>
    <message>
        <source>Dialect</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>方言</translation>
    </message>
    <message>
        <source>What it says before</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>変更前のセリフ</translation>
    </message>
    <message>
        <source>What it says after</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>変更後のセリフ</translation>
    </message>
    <message>
        <source>{name} in another language</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>他の言語の{name}</translation>
    </message>
    <message>
        <source>This language has no dialects to choose from</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>この言語には選べる方言がありません</translation>
    </message>
    <message>
        <source>Hearing before: {before}. After: {after}.</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>試聴の料金：変更前 {before}、変更後 {after}。</translation>
    </message>
    <message>
        <source>Hearing {name}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>{name}を試聴中</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <extracomment>studio/ui/tabs/voices/make/localizing.py</extracomment>
        <translation>{language}の{name}</translation>
    </message>
    <message>
        <source>what you typed, and your voices</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>入力した内容と、ボイス</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <extracomment>studio/core/dataset_judgement.py</extracomment>
        <translation>2人かも</translation>
    </message>
    <message>
        <source>Highs</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>高域</translation>
    </message>
    <message>
        <source>Judgement of the clip</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>クリップの判定</translation>
    </message>
    <message>
        <source>Use the best stretch</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>最良の区間を使う</translation>
    </message>
    <message>
        <source>Say what you like for some twenty seconds, as you would speak to a friend.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>友人に話すように、20秒ほど自由に話してください。</translation>
    </message>
    <message>
        <source>Read this aloud, at your own pace. A quiet room with soft things in it sounds best.</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>自分のペースで読み上げてください。布や家具のある静かな部屋が、いちばんよい音になります。</translation>
    </message>
    <message>
        <source>Record, or stop (R)</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>録音／停止 (R)</translation>
    </message>
    <message>
        <source>This service does not mix voices. Mix those of this computer: it is free.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>このサービスではボイスをミックスできません。このコンピューターのボイスなら、無料でミックスできます。</translation>
    </message>
    <message>
        <source>Line that the mix says</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>ミックスで話すセリフ</translation>
    </message>
    <message>
        <source>Hear the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>ミックスを聴く</translation>
    </message>
    <message>
        <source>Hear it as I drag</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>ドラッグ中に聴く</translation>
    </message>
    <message>
        <source>Mix on this computer</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>このコンピューターでミックス</translation>
    </message>
    <message>
        <source>Name of the mixed voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>ボイスの名前</translation>
    </message>
    <message>
        <source>Save as voice</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>ボイスとして保存</translation>
    </message>
    <message>
        <source>The mixed voice needs a name</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>ミックスしたボイスに名前が必要です</translation>
    </message>
    <message>
        <source>The mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Add another voice</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>別のボイスを追加</translation>
    </message>
    <message>
        <source>Give at least one voice some weight</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>少なくとも1つのボイスに割合を付けてください</translation>
    </message>
    <message>
        <source>Hearing the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mixing.py</extracomment>
        <translation>ミックスを試聴中</translation>
    </message>
    <message>
        <source>Comparing the voices</source>
        <extracomment>studio/ui/tabs/voices/make/nearest.py</extracomment>
        <translation>ボイスを比較中</translation>
    </message>
    <message>
        <source>No recording is open. Open one in Infill and select a stretch of it, or in the Voice Changer.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>開いている録音がありません。インフィルで開いて区間を選ぶか、ボイスチェンジャーで開いてください。</translation>
    </message>
    <message>
        <source>Recordings that are open now. What is selected in one is what is cloned.</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>今開いている録音です。選択範囲があれば、その部分をクローンします。</translation>
    </message>
    <message>
        <source>From a recording</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>録音から</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>選択範囲を使う</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>About 5 s of clean speech serve likeness, 10 to 20 s steadiness. Drag on the waveform to choose them.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>類似性にはきれいな音声が約5秒、安定性には10～20秒必要です。波形をドラッグして選んでください。</translation>
    </message>
    <message>
        <source>Drop a recording here, or open one.</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>録音をここにドロップするか、開いてください。</translation>
    </message>
    <message>
        <source>The sound</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>音声の入手元</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>判定を中止</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>録音の波形</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Made on this computer, free. Nothing is kept.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>このコンピューターで無料で生成。何も保存しません。</translation>
    </message>
    <message>
        <source>A first guess</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>試作</translation>
    </message>
    <message>
        <source>Trying the clone</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>クローンを試しています</translation>
    </message>
    <message>
        <source>Only a voice of your own can be changed or deleted</source>
        <extracomment>studio/ui/tabs/voices/page.py</extracomment>
        <translation>変更や削除ができるのは、自作のボイスだけです</translation>
    </message>
    <message>
        <source>The voice is being exported</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>ボイスを書き出し中です</translation>
    </message>
    <message>
        <source>The voice is being copied</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>ボイスをコピー中です</translation>
    </message>
    <message>
        <source>Delete voice</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>ボイスを削除</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>your voices and your takes</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>ボイスとテイク</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>how voices are sorted</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>the device that plays</comment>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output: {device}</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>出力：{device}</translation>
    </message>
    <message>
        <source>Arrow keys move one second</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>矢印キーで1秒移動</translation>
    </message>
    <message>
        <source>Arrow keys move one second, {length}</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>矢印キーで1秒移動、{length}</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>to hold what plays</comment>
        <extracomment>studio/ui/transport/play_button.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>全{length}中{position}</translation>
    </message>
    <message>
        <source>of {length}</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>全{length}</translation>
    </message>
    <message>
        <source>{loudness:.1f} LUFS</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>{loudness:.1f} LUFS</translation>
    </message>
    <message>
        <source>Loudness of the whole sound, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>音全体のラウドネス、ITU-R BS.1770：{figure}。M：直近400 ms</translation>
    </message>
    <message>
        <source>Loudness of what was heard, ITU-R BS.1770: {figure}. M: of the last 400 ms</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>聴いた部分のラウドネス、ITU-R BS.1770：{figure}。M：直近400 ms</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>一時停止中：{name}</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>録音中：{name}</translation>
    </message>
    <message>
        <source>Speed: {factor} times</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>速度：{factor}倍</translation>
    </message>
    <message>
        <source>Playback speed {speed}; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>再生速度{speed}。音の高さは変わりません</translation>
    </message>
    <message>
        <source>percent</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>No voice chosen</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>ボイスが選ばれていません</translation>
    </message>
    <message>
        <source>Fetching {name}&apos;s voice</source>
        <extracomment>studio/ui/voices/previews.py</extracomment>
        <translation>{name}のボイスを取得中</translation>
    </message>
    <message>
        <source>Feminine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>女性的</translation>
    </message>
    <message>
        <source>Masculine</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>男性的</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>studio/ui/voices/rows.py</extracomment>
        <translation>中性的</translation>
    </message>
    <message>
        <source>to be cloned</source>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>クローンする録音</translation>
    </message>
    <message>
        <source>“{name}” is called {ending}, but there is plain text in it. Is that your script? Then give it a name that ends in .txt, and open it again.</source>
        <extracomment>studio/services/open_script.py</extracomment>
        <translation>「{name}」は{ending}という名前ですが、中身はプレーンテキストです。台本であれば、.txtで終わる名前に変えてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Adding {number} of {count}</source>
        <extracomment>studio/services/send_files.py</extracomment>
        <translation>{count}個のうち{number}個目を追加中</translation>
    </message>
    <message>
        <source>{name}: who speaks? Choose a connection</source>
        <extracomment>studio/ui/app_bar/bar.py</extracomment>
        <translation>{name}：音声の生成元。接続を選択</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a column of a table</comment>
        <extracomment>studio/ui/dialogs/ledger_table.py</extracomment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Put something into the name</source>
        <extracomment>studio/ui/export/pattern_field.py</extracomment>
        <translation>名前に項目を挿入</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how far a file is on its way into a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/columns.py</extracomment>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are in the dataset already, and not added again.</source>
        <extracomment>studio/ui/tabs/datasets/finding.py; of one: {count} file is in the dataset already, and not added again.</extracomment>
        <translation>
            <numerusform>{count}個のファイルはすでにデータセットにあるため、追加しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not added from here, so that there is nothing to hear.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>このファイルはここから追加されたものではないため、聴くことができません。</translation>
    </message>
    <message>
        <source>This file is not where it was when it was added.</source>
        <extracomment>studio/ui/tabs/datasets/page.py</extracomment>
        <translation>このファイルは、追加したときの場所にありません。</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>studio/ui/tabs/datasets/sending.py</extracomment>
        <translation>{name}を追加中</translation>
    </message>
    <message numerus="yes">
        <source>Adding {count} files</source>
        <extracomment>studio/ui/tabs/datasets/sending.py; of one: Adding {count} file</extracomment>
        <translation>
            <numerusform>{count}個のファイルを追加中</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cut off on its way; it is not in the dataset.</source>
        <extracomment>studio/ui/tabs/datasets/shelf.py</extracomment>
        <translation>途中で中断されたため、データセットに入っていません。</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加中</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Not added</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加失敗</translation>
    </message>
    <message>
        <source>adding</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加中</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加失敗</translation>
    </message>
    <message>
        <source>not added yet</source>
        <comment>a file to a dataset</comment>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>未追加</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>それでも追加</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <extracomment>studio/ui/tabs/datasets/state_words.py</extracomment>
        <translation>追加を中止</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} waiting</source>
        <comment>files</comment>
        <extracomment>studio/ui/tabs/datasets/toolbar.py; of one: Add {count} waiting</extracomment>
        <translation>
            <numerusform>待機中の{count}個を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before and {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>前{before:.1f}秒と後{after:.1f}秒を参照</translation>
    </message>
    <message>
        <source>Listens to {before:.1f} s before</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>前{before:.1f}秒を参照</translation>
    </message>
    <message>
        <source>Listens to {after:.1f} s after</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>後{after:.1f}秒を参照</translation>
    </message>
    <message>
        <source>{sides}, counted from there.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}（そこから数えて）。</translation>
    </message>
    <message>
        <source>{sides}, counted from the pauses.</source>
        <extracomment>studio/ui/tabs/infill/patch_wording.py</extracomment>
        <translation>{sides}（ポーズから数えて）。</translation>
    </message>
    <message>
        <source>Question about a text</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>テキストについての確認</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” would take the place of the {count:,} blocks that are written here. Undo would bring them back.</source>
        <extracomment>studio/ui/tabs/tts/replacing.py; of one: “{name}” would take the place of the block that is written here. Undo would bring it back.</extracomment>
        <translation>
            <numerusform>「{name}」を開くと、ここにある{count:,}個のブロックと置き換わります。「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this script</source>
        <extracomment>studio/ui/tabs/tts/replacing.py</extracomment>
        <translation>この台本を残す</translation>
    </message>
    <message>
        <source>being made…</source>
        <extracomment>studio/ui/tabs/voices/audition_card.py</extracomment>
        <translation>生成中…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu</comment>
        <extracomment>studio/ui/tabs/voices/detail.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who made a voice</comment>
        <extracomment>studio/ui/tabs/voices/facts.py</extracomment>
        <translation>自分</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} script</extracomment>
        <translation>
            <numerusform>{count}件の台本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <extracomment>studio/ui/tabs/voices/facts.py; of one: {count} block</extracomment>
        <translation>
            <numerusform>{count}ブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the numbers of {name}</source>
        <extracomment>studio/ui/tabs/voices/fingerprint.py</extracomment>
        <translation>{name}の数値を表す絵</translation>
    </message>
    <message>
        <source>Clean sound</source>
        <comment>whether noise is taken out of it</comment>
        <extracomment>studio/ui/tabs/voices/make/clone_panel.py</extracomment>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>a voice</comment>
        <extracomment>studio/ui/tabs/voices/make/create_form.py</extracomment>
        <translation>元になるもの</translation>
    </message>
    <message>
        <source>The original voice</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>元のボイス</translation>
    </message>
    <message>
        <source>The original voice is</source>
        <extracomment>studio/ui/tabs/voices/make/localize_form.py</extracomment>
        <translation>元のボイスの性別</translation>
    </message>
    <message>
        <source>Making the voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>ボイス{name}を作成中</translation>
    </message>
    <message>
        <source>The voice {name}</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>ボイス{name}</translation>
    </message>
    <message>
        <source>The voice may have been made all the same.</source>
        <extracomment>studio/ui/tabs/voices/make/making.py</extracomment>
        <translation>ボイスは作成された可能性があります。</translation>
    </message>
    <message>
        <source>one</source>
        <comment>speaker</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>1人</translation>
    </message>
    <message>
        <source>perhaps two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>2人かも</translation>
    </message>
    <message>
        <source>two</source>
        <comment>speakers</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>2人</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>verdict</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>不良</translation>
    </message>
    <message>
        <source>Use the best {seconds:.0f} s</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>最良の{seconds:.0f}秒を使う</translation>
    </message>
    <message>
        <source>This is good for a clone: {seconds:.0f} s of speech, one speaker, quiet room.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>クローンに適しています：音声{seconds:.0f}秒、話者1人、静かな部屋。</translation>
    </message>
    <message>
        <source>The best stretch with one is {start} to {end}.</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>1人だけの最良の区間は{start}～{end}です。</translation>
    </message>
    <message>
        <source>{percent:.2f} %</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>{percent:.2f}%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>clipping</comment>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>to {rate:.0f} kHz</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>{rate:.0f} kHzまで</translation>
    </message>
    <message>
        <source>{figure:.1f} {unit}</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>{figure:.1f} {unit}</translation>
    </message>
    <message>
        <source>{figure:.0f} {unit}</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>{figure:.0f} {unit}</translation>
    </message>
    <message>
        <source>{measure}: {figure}, {verdict}. {sentence}</source>
        <extracomment>studio/ui/tabs/voices/make/measures.py</extracomment>
        <translation>{measure}：{figure}、{verdict}。{sentence}</translation>
    </message>
    <message>
        <source>Starting in {count}</source>
        <extracomment>studio/ui/tabs/voices/make/microphone_part.py</extracomment>
        <translation>開始まで {count}</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>{name}の割合</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>{name}をミックスから外す</translation>
    </message>
    <message>
        <source>{part:.0%} of the mix</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>ミックスの{part:.0%}</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>of voices</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Even out</source>
        <comment>gives all voices the same weight</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>均等にする</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>hides a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>Hearing it: {price}.</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>試聴の料金：{price}。</translation>
    </message>
    <message>
        <source>Unfold</source>
        <comment>shows a part of the window</comment>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>広げる</translation>
    </message>
    <message>
        <source>nearest: {name}, {likeness:.2f}</source>
        <extracomment>studio/ui/tabs/voices/make/mix_part.py</extracomment>
        <translation>近い声：{name}、{likeness:.2f}</translation>
    </message>
    <message>
        <source>selected {start} to {end}, {seconds:.1f} s</source>
        <extracomment>studio/ui/tabs/voices/make/open_part.py</extracomment>
        <translation>選択範囲 {start}～{end}、{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>Half {one}, half {other}</source>
        <comment>a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>{one}と{other}が半分ずつ</translation>
    </message>
    <message>
        <source>{percent} % {name}</source>
        <comment>of a mixed voice</comment>
        <extracomment>studio/ui/tabs/voices/make/shares.py</extracomment>
        <translation>{name} {percent}％</translation>
    </message>
    <message>
        <source>{seconds:.1f} s chosen, from {start} to {end}</source>
        <extracomment>studio/ui/tabs/voices/make/sound_part.py</extracomment>
        <translation>{seconds:.1f}秒を選択、{start}～{end}</translation>
    </message>
    <message>
        <source>Made on this computer, free; the clone of {service} may sound different.</source>
        <extracomment>studio/ui/tabs/voices/make/trial.py</extracomment>
        <translation>このコンピューターで無料で生成。{service}のクローンとは音が異なる場合があります。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>scripts, at the end of a list</comment>
        <extracomment>studio/ui/tabs/voices/paging.py</extracomment>
        <translation>ほか{count}件</translation>
    </message>
    <message numerus="yes">
        <source>{count} scripts use it: {names}; their takes stay.</source>
        <extracomment>studio/ui/tabs/voices/paging.py; of one: {count} script uses it: {names}; their takes stay.</extracomment>
        <translation>
            <numerusform>{count}件の台本が使用中：{names}。テイクは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in the scripts</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>台本で{name}を探しています</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <extracomment>studio/ui/tabs/voices/passing_on.py</extracomment>
        <translation>{name}をコピー中</translation>
    </message>
    <message>
        <source>{name} speaks the script now.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>台本のボイスが{name}になりました。</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>「{name}」を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Hearing this voice costs {price}.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>このボイスの試聴には{price}かかります。</translation>
    </message>
    <message>
        <source>Saved as {file}, with its numbers and a sample.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>数値とサンプルを含めて、{file}に保存しました。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>studio/ui/tabs/voices/presenter.py</extracomment>
        <translation>{name}を削除しました。</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>すべての言語を表示</translation>
    </message>
    <message>
        <source>Show all accents</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>すべてのアクセントを表示</translation>
    </message>
    <message>
        <source>Show all genders</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>すべての性別を表示</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>すべてのタグを表示</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <extracomment>studio/ui/tabs/voices/rail.py</extracomment>
        <translation>{count}件すべて…</translation>
    </message>
    <message>
        <source>All voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>すべてのボイス</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>My voices</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>自分のボイス</translation>
    </message>
    <message>
        <source>My clones</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>自分のクローン</translation>
    </message>
    <message>
        <source>My mixes</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>自分のミックス</translation>
    </message>
    <message>
        <source>Accent</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>studio/ui/tabs/voices/sieve.py</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>of {names}</source>
        <comment>a mix</comment>
        <extracomment>studio/ui/tabs/voices/tab.py</extracomment>
        <translation>{names}のミックス</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>New tag</source>
        <extracomment>studio/ui/tabs/voices/tag_part.py</extracomment>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>並べ替え：名前</translation>
    </message>
    <message>
        <source>Sort: language</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>並べ替え：言語</translation>
    </message>
    <message>
        <source>Sort: newest first</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>並べ替え：新しい順</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>ボイスを検索</translation>
    </message>
    <message>
        <source>Audition a line…</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>セリフを聴き比べ…</translation>
    </message>
    <message>
        <source>Voice panel</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>ボイスパネル</translation>
    </message>
    <message>
        <source>Audition a line</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>セリフを聴き比べ</translation>
    </message>
    <message>
        <source>open</source>
        <comment>stands open</comment>
        <extracomment>studio/ui/tabs/voices/toolbar.py</extracomment>
        <translation>開いています</translation>
    </message>
    <message numerus="yes">
        <source>Search {count:,} voices</source>
        <extracomment>studio/ui/tabs/voices/toolbar.py; of one: Search {count:,} voice</extracomment>
        <translation>
            <numerusform>{count:,}個のボイスを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>文で試す</translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>文を聴く</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <extracomment>studio/ui/tabs/voices/try_part.py</extracomment>
        <translation>試聴する文</translation>
    </message>
    <message>
        <source>Already made: hearing it again is free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>生成済みです。もう一度聴いても無料です。</translation>
    </message>
    <message>
        <source>Type what it shall say.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>話す内容を入力してください。</translation>
    </message>
    <message>
        <source>Free on this computer.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>このコンピューターでは無料です。</translation>
    </message>
    <message>
        <source>Free.</source>
        <extracomment>studio/ui/tabs/voices/trying.py</extracomment>
        <translation>無料です。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>他の言語…</translation>
    </message>
    <message>
        <source>Add to the mix</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>ミックスに追加</translation>
    </message>
    <message>
        <source>Add to the audition</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>聴き比べに追加</translation>
    </message>
    <message>
        <source>Who agreed…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>同意した人…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>studio/ui/tabs/voices/voice_menu.py</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>ボイスは{most}個まで</translation>
    </message>
    <message>
        <source>{count} of up to {most} voices</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>ボイス{count}個（最大{most}個）</translation>
    </message>
    <message>
        <source>{name} is one of your voices now.</source>
        <extracomment>studio/ui/tabs/voices/wording.py</extracomment>
        <translation>{name}を自分のボイスに追加しました。</translation>
    </message>
    <message>
        <source>No sound device. Export still works.</source>
        <extracomment>studio/ui/transport/bar.py</extracomment>
        <translation>サウンドデバイスがありません。書き出しはできます。</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Loop</source>
        <comment>playing round and round</comment>
        <extracomment>studio/ui/transport/face.py</extracomment>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Measuring the sound</source>
        <extracomment>studio/ui/transport/source.py</extracomment>
        <translation>音を測定中</translation>
    </message>
    <message>
        <source>Nothing playing</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>再生していません</translation>
    </message>
    <message>
        <source>press Space to hear what you choose</source>
        <extracomment>studio/ui/transport/now_playing.py</extracomment>
        <translation>Spaceで、選んだものを聴けます</translation>
    </message>
    <message>
        <source>No sound device</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>出力デバイスなし</translation>
    </message>
    <message>
        <source>Output devices</source>
        <extracomment>studio/ui/transport/output_button.py</extracomment>
        <translation>出力デバイス</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>studio/ui/transport/overview.py</extracomment>
        <translation>全体図</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>studio/ui/transport/read_outs.py</extracomment>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Stop the recording first (R)</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>先に録音を止めてください (R)</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <extracomment>studio/ui/transport/recording_look.py</extracomment>
        <translation>録音を終了しました</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>録音を一時停止</translation>
    </message>
    <message>
        <source>Record on</source>
        <extracomment>studio/ui/transport/recording_now.py</extracomment>
        <translation>録音を続ける</translation>
    </message>
    <message>
        <source>Arrow keys change it; the pitch stays</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>矢印キーで変更。音の高さは変わりません</translation>
    </message>
    <message>
        <source>Playback speeds</source>
        <extracomment>studio/ui/transport/speed_button.py</extracomment>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>studio/ui/transport/volume.py</extracomment>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Enter takes the voice · Ctrl+Enter lets you hear it</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>Enterで決定 · Ctrl+Enterで試聴</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>ボイスの言語</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>studio/ui/voices/chooser.py</extracomment>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Getting the voices ready</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>ボイスを準備中</translation>
    </message>
    <message>
        <source>The voices were not listed: you stopped it</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>ボイス一覧の取得を中止しました</translation>
    </message>
    <message>
        <source>Listing the voices</source>
        <extracomment>studio/ui/voices/known.py</extracomment>
        <translation>ボイスの一覧を取得中</translation>
    </message>
    <message>
        <source>Every block is spoken by one</source>
        <extracomment>studio/ui/voices/picker.py</extracomment>
        <translation>各ブロックをボイスが読みます</translation>
    </message>
    <message>
        <source>Left context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>左コンテキスト</translation>
    </message>
    <message>
        <source>Right context</source>
        <extracomment>studio/ui/waveform/gap_items.py</extracomment>
        <translation>右コンテキスト</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>マーカーを移動</translation>
    </message>
    <message>
        <source>Name a marker</source>
        <extracomment>studio/ui/waveform/note_view.py</extracomment>
        <translation>マーカーに名前を付ける</translation>
    </message>
    <message>
        <source>Overview of the whole recording</source>
        <extracomment>studio/ui/waveform/overview.py</extracomment>
        <translation>録音全体の概観</translation>
    </message>
    <message>
        <source>{place} seconds, nothing selected</source>
        <extracomment>studio/ui/waveform/recording_view.py</extracomment>
        <translation>{place}秒、選択なし</translation>
    </message>
    <message>
        <source>Pause {seconds:g} s</source>
        <comment>a silence</comment>
        <extracomment>studio/ui/waveform/rest.py</extracomment>
        <translation>ポーズ {seconds:g}秒</translation>
    </message>
    <message>
        <source>Scale in dB</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>目盛り (dB)</translation>
    </message>
    <message>
        <source>Scale in kHz</source>
        <extracomment>studio/ui/waveform/scale.py</extracomment>
        <translation>目盛り (kHz)</translation>
    </message>
    <message>
        <source>Show samples on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>ルーラーと選択範囲をサンプルで表示</translation>
    </message>
    <message>
        <source>Show time on the ruler and in the selection</source>
        <extracomment>studio/ui/waveform/unit_button.py</extracomment>
        <translation>ルーラーと選択範囲を時間で表示</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/ui/widgets/banner.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>以前のメッセージ</translation>
    </message>
    <message>
        <source>{count} more</source>
        <comment>messages</comment>
        <extracomment>studio/ui/widgets/notice_row.py</extracomment>
        <translation>ほか{count}件</translation>
    </message>
    <message numerus="yes">
        <source>{deed} ({count:,} credits)</source>
        <extracomment>studio/ui/sentences.py; of one: {deed} ({count:,} credit)</extracomment>
        <translation>
            <numerusform>{deed} ({count:,}クレジット)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>Deleteで削除</translation>
    </message>
    <message>
        <source>Remove {words} (Delete)</source>
        <extracomment>studio/ui/widgets/chip.py</extracomment>
        <translation>{words}を削除 (Delete)</translation>
    </message>
    <message>
        <source>This system has no keychain. Keep the key until you quit, or type it each time?</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>このシステムにはキーチェーンがありません。APIキーを終了まで保持しますか？それとも毎回入力しますか？</translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>終了するまで保持</translation>
    </message>
    <message>
        <source>Type it each time</source>
        <extracomment>studio/ui/widgets/keychain_question.py</extracomment>
        <translation>毎回入力</translation>
    </message>
</context>
</TS>
